import type { ReplayCommand } from '../config/config.ts'
import type { HistoryChange } from '../model/change.ts'

/** Whom a setting is for: everybody, where it names neither. */
interface For {
  framework?: string | undefined
  history?: string | undefined
}

/**
 * The command that replays the histories of a scope, if the configuration has one for them. `mustBeNamed`: one that says
 * nothing of whom it is for is another scope's.
 */
export function commandFor(
  commands: readonly ReplayCommand[],
  changes: readonly HistoryChange[],
  mustBeNamed = false,
): ReplayCommand | undefined {
  const meant = commands.filter(({ framework, history }) => !mustBeNamed || framework || history)
  return meant.find(command => isFor(command, changes))
}

/** Is one of a scope's histories meant? By its name, its directory, or its scope. */
export function isFor({ framework, history }: For, changes: readonly HistoryChange[]): boolean {
  return changes
    .flatMap(({ base, merged }) => [base, merged].flatMap(one => one?.reading ?? []))
    .some(
      reading =>
        (framework === undefined || framework === reading.framework) &&
        (history === undefined || [reading.name, reading.directory, reading.scope].includes(history)),
    )
}
