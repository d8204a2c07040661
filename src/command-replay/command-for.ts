import type { ReplayCommand } from '../config/config.ts'
import { type HistoryChange, sidesOf } from '../model/change.ts'
import type { HistoryReading } from '../model/history.ts'

/** Whom a setting is for: everybody, where it names neither. */
interface For {
  framework?: string | undefined
  history?: string | undefined
}

/** What a setting can be for. */
type Named = Pick<HistoryReading, 'framework' | 'name' | 'directory' | 'scope'>

/**
 * The command that replays the histories of a scope, if the configuration has one for them. `mustBeNamed`: one that says
 * nothing of whom it is for is another scope's.
 */
export function commandFor(
  commands: readonly ReplayCommand[],
  histories: readonly Named[],
  mustBeNamed = false,
): ReplayCommand | undefined {
  const meant = commands.filter(({ framework, history }) => !mustBeNamed || framework || history)
  return meant.find(command => isMeant(command, histories))
}

/** Is one of a scope's histories meant? By its name, its directory, or its scope. */
export function isFor(setting: For, changes: readonly HistoryChange[]): boolean {
  return isMeant(setting, readingsOf(changes))
}

export function readingsOf(changes: readonly HistoryChange[]): HistoryReading[] {
  return sidesOf(changes).map(({ reading }) => reading)
}

function isMeant({ framework, history }: For, histories: readonly Named[]): boolean {
  return histories.some(
    one =>
      (framework === undefined || framework === one.framework) &&
      (history === undefined || [one.name, one.directory, one.scope].includes(history)),
  )
}
