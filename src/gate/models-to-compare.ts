import { commandFor } from '../command-replay/command-for.ts'
import type { Config } from '../config/config.ts'
import { mayRunCommands, type Trust, whyNotRun } from '../config/trust.ts'
import { scopeKey } from '../frameworks/find-histories.ts'
import { frameworks, onlyByCommand } from '../frameworks/registry.ts'
import { changedPaths, type Tree } from '../model/tree.ts'
import { isIn } from '../text/paths.ts'
import type { Side } from './judge.ts'

interface ToCompare {
  /** Scopes that are replayed for the sake of their models, whether the change touches a migration or not. */
  scopes: ReadonlySet<string>
  /** Why others are not, as sentences. */
  notices: string[]
}

interface Sides {
  before: Side
  after: Side
  /** With the files in which no history is looked for, too. */
  whole: { base: Tree; merged: Tree }
}

/** Most models that lack a migration come in a change that touches no migration. */
export async function modelsToCompare(
  config: Config,
  { mode, trust, againstNothing }: { mode: Config['replay']; trust: Trust; againstNothing: boolean },
  { before, after, whole }: Sides,
): Promise<ToCompare> {
  const isWanted = mode !== 'off' && config.rules['models-out-of-date'] !== 'off'
  if (!isWanted || againstNothing) return { scopes: new Set(), notices: [] }
  const declared = await declaredAnew(before, after)
  const asked = askedByCommand(config, trust, after, whole)
  return { scopes: new Set([...declared, ...asked.scopes]), notices: asked.notices }
}

/** Where `models:` says how to ask, they are asked of each change to the files that the command runs in. */
function askedByCommand(
  { commands }: Config,
  trust: Trust,
  { locations }: Side,
  whole: Sides['whole'],
): ToCompare {
  const scopes = new Set<string>()
  const notRun = new Set<string>()
  if (commands.every(({ models }) => models === undefined)) return { scopes, notices: [] }
  const changed = changedPaths(whole.base.files, whole.merged.files)
  const mixed = locations.some(({ framework }) => !onlyByCommand.has(framework))
  for (const one of locations) {
    const command = commandFor(commands, [one], mixed && onlyByCommand.has(one.framework))
    const directory = command?.directory === '.' ? '' : command?.directory
    if (command?.models === undefined || !changed.some(path => isIn(directory ?? '', path))) continue
    if (mayRunCommands(trust)) scopes.add(scopeKey(one))
    else notRun.add(whyNotRun(command.models, trust))
  }
  return { scopes, notices: [...notRun].map(why => `Models were not compared with migrations: ${why}.`) }
}

/** Scopes of which the files that declare what the migrations come to are changed. */
async function declaredAnew(before: Side, after: Side): Promise<Set<string>> {
  const [then, now] = [await declaringFiles(before), await declaringFiles(after)]
  return new Set([...now.keys()].filter(key => now.get(key) !== (then.get(key) ?? '')))
}

async function declaringFiles({ tree, locations }: Side): Promise<Map<string, string>> {
  const declaring = new Map(frameworks.map(({ id, declaredIn }) => [id, declaredIn]))
  const found = new Map<string, string>()
  for (const one of locations) {
    const files = (await declaring.get(one.framework)?.(one, tree)) ?? []
    const key = scopeKey(one)
    found.set(key, [found.get(key) ?? '', ...files.map(({ path, oid }) => `${oid} ${path}\n`)].join(''))
  }
  return found
}
