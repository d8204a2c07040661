import type { HistoryChange } from '../history/change.ts'
import type { ReplayCommand } from '../inputs/config.ts'

/** The command that replays the histories of a scope, if the configuration has one for them. */
export function commandFor(
  commands: readonly ReplayCommand[],
  changes: readonly HistoryChange[],
): ReplayCommand | undefined {
  const readings = changes.flatMap(({ base, merged }) =>
    [base, merged].flatMap(history => history?.reading ?? []),
  )
  return commands.find(({ framework, history }) =>
    readings.some(
      reading =>
        (framework === undefined || framework === reading.framework) &&
        (history === undefined || [reading.name, reading.directory, reading.scope].includes(history)),
    ),
  )
}
