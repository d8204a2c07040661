import { type Alterations, when } from '../config/alterations.ts'
import type { LoadedConfig } from '../config/load-config.ts'
import { type Finding, finding } from '../model/finding.ts'
import { startOfFile } from '../model/position.ts'
import type { RuleMeta } from '../model/rule-meta.ts'
import { sqlInitial } from './examples.ts'

export const weakenedConfigurationMeta: RuleMeta = {
  id: 'weakened-configuration',
  title: "The change weakens the gate's own configuration",
  what: 'With the change, the gate checks less, or takes what it finds less seriously.',
  why: 'A check that a pull request can switch off for itself protects nobody.',
  remedy:
    "Ask somebody who knows the reason to review it. The change itself is checked with base's configuration.",
  severity: 'warning',
  bad: {
    base: { ...sqlInitial, '.migration-gate.yml': 'replay: auto\n' },
    change: { '.migration-gate.yml': 'replay: off\n' },
  },
  good: {
    base: { ...sqlInitial, '.migration-gate.yml': 'replay: off\n' },
    change: { '.migration-gate.yml': 'replay: auto\n' },
  },
}

export function checkConfiguration({ weakened }: Alterations, loaded: LoadedConfig): Finding[] {
  return weakened.map(({ file, what }) =>
    finding(
      {
        rule: weakenedConfigurationMeta.id,
        introduced: true,
        framework: 'migration-gate',
        history: file,
        path: file,
        range: startOfFile,
        symbol: what,
        message: `This change makes the gate less strict: ${what}. ${when(loaded)} Ask somebody who knows the reason to review it.`,
      },
      weakenedConfigurationMeta.severity,
    ),
  )
}
