import { type Finding, finding, startOfFile } from '../findings/finding.ts'
import type { RuleMeta } from '../findings/rule-meta.ts'
import type { LoadedConfig } from '../inputs/load-config.ts'
import { sqlInitial } from './examples.ts'

export const weakenedConfigurationMeta: RuleMeta = {
  id: 'weakened-configuration',
  title: "The change weakens the gate's own configuration",
  what: 'The change makes the gate look at less, or take less seriously what it sees.',
  why: 'A check that a pull request can switch off for itself protects nobody.',
  remedy:
    'Have somebody look at it who knows why. The change itself is judged by the configuration that base has.',
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

export function checkConfiguration({ weakened, file }: LoadedConfig, hasBase: boolean): Finding[] {
  return weakened.map(what =>
    finding(
      {
        rule: weakenedConfigurationMeta.id,
        introduced: true,
        framework: 'migration-gate',
        history: file,
        path: file,
        range: startOfFile,
        symbol: what,
        message: `This change makes the gate less strict: ${what}. ${
          hasBase
            ? 'It is judged by the configuration that base has; the new one counts once it is merged.'
            : 'Base has no configuration, so this one counts already.'
        } Have somebody look at it who knows why.`,
      },
      weakenedConfigurationMeta.severity,
    ),
  )
}
