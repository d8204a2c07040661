import { commandFor } from '../command-replay/command-for.ts'
import type { Config } from '../config/config.ts'
import { mayRunCommands, type Trust } from '../config/trust.ts'
import { scopeKey } from '../frameworks/find-histories.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import { changedPaths, type Tree } from '../model/tree.ts'
import { isIn } from '../text/paths.ts'
import { whyNotRun } from './replay-histories.ts'

interface Asked {
  /** Scopes that are replayed for the sake of their models. */
  scopes: ReadonlySet<string>
  /** Why others are not, as sentences. */
  notices: string[]
}

/**
 * Most models that lack a migration come in a change that touches no migration. Where `models:` says how to ask, they are
 * asked of each change to the files that the command runs in.
 */
export function modelsToAsk(
  { commands }: Config,
  trust: Trust,
  locations: readonly HistoryLocation[],
  {
    onlyByCommand,
    whole,
  }: { onlyByCommand: (framework: string) => boolean; whole: { base: Tree; merged: Tree } },
): Asked {
  const scopes = new Set<string>()
  const notRun = new Set<string>()
  if (!commands.some(({ models }) => models !== undefined)) return { scopes, notices: [] }
  const changed = changedPaths(whole.base, whole.merged)
  const mixed = locations.some(({ framework }) => !onlyByCommand(framework))
  for (const one of locations) {
    const command = commandFor(commands, [one], mixed && onlyByCommand(one.framework))
    const directory = command?.directory === '.' ? '' : command?.directory
    if (command?.models === undefined || !changed.some(path => isIn(directory ?? '', path))) continue
    if (mayRunCommands(trust)) scopes.add(scopeKey(one))
    else notRun.add(whyNotRun(command.models, trust))
  }
  return { scopes, notices: [...notRun].map(why => `Models were not compared with migrations: ${why}.`) }
}
