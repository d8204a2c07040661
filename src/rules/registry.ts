import type { RuleMeta } from '../model/rule-meta.ts'
import { openPullRequestMeta } from './open-pull-request.ts'
import { replayRules } from './replay/replay-rules.ts'
import { rules } from './rules.ts'
import { unrecognisedMigrationsMeta } from './unrecognised-migrations.ts'
import { weakenedConfigurationMeta } from './weakened-configuration.ts'

/** Everything that a finding can be called, whoever finds it. */
export const ruleMetas: readonly RuleMeta[] = [
  ...rules.map(rule => rule.meta),
  openPullRequestMeta,
  weakenedConfigurationMeta,
  unrecognisedMigrationsMeta,
  ...replayRules,
]
