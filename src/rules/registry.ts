import { replayRules } from '../explain/replay-rules.ts'
import type { RuleMeta } from '../findings/rule-meta.ts'
import { openPullRequestMeta } from './open-pull-request.ts'
import { rules } from './rules.ts'
import { weakenedConfigurationMeta } from './weakened-configuration.ts'

/** Everything that a finding can be called, whoever finds it. */
export const ruleMetas: readonly RuleMeta[] = [
  ...rules.map(rule => rule.meta),
  openPullRequestMeta,
  weakenedConfigurationMeta,
  ...replayRules,
]
