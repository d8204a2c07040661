import { type FoundFix, fix, type Rename } from '../model/fix.ts'
import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'
import { startOfFile } from '../model/position.ts'
import { renameCommands } from '../model/shell-quote.ts'
import type { Tree } from '../model/tree.ts'
import { fileName, parentOf, within } from '../text/paths.ts'
import type { RuleContext, RuleFinding } from './rule.ts'
import { list, onBase } from './words.ts'

type Renamed = RuleContext['change']['renamed'][number]

const mostNamed = 3
/** More commands are not pasted. */
const mostListed = 10

/** Files that nobody known runs have other names, and are the same otherwise: one decision, however many they are. */
export async function renamedFinding(context: RuleContext): Promise<RuleFinding> {
  const { renamed } = context.change
  const [first] = renamed
  const back = await renamesBack(context)
  return {
    severity: 'warning',
    introduced: true,
    path: first?.after.file.path ?? '',
    range: first?.after.range ?? startOfFile,
    symbol: renamed.map(({ before, after }) => `${before.id} ${after.id}`).join(' '),
    message: describe(context),
    whenRun:
      "The project's own command ran on base's database and on an empty one, with the same result, so this is only a note.",
    related: renamed.slice(1, mostNamed).map(({ before, after }) => ({
      path: after.file.path,
      range: after.range,
      message: `was ${before.name}`,
    })),
    fixes: back.length > mostListed ? [] : [renameBack(renamed, back)],
  }
}

function describe(context: RuleContext): string {
  const { renamed } = context.change
  const [first] = renamed
  if (first && renamed.length === 1) {
    const [old, now] = [first.before.name, first.after.name]
    return `\`${old}\`, which is ${onBase(context)}, is now called \`${now}\`. Its number and what it does are the same. Nothing says who runs these files: a runner that identifies migrations by their numbers does not notice, and one that goes by whole names runs \`${now}\` again, on top of what \`${old}\` created. Keep the old name, unless your runner goes by numbers.`
  }
  const names = renamed
    .slice(0, mostNamed)
    .map(({ before, after }) => `\`${before.name}\` to \`${after.name}\``)
  const more = renamed.length > mostNamed ? [`${renamed.length - mostNamed} more`] : []
  return `This change renames ${renamed.length} migrations that are ${onBase(context)}: ${list([...names, ...more])}. Their numbers and what they do are the same. Nothing says who runs these files: a runner that identifies migrations by their numbers does not notice, and one that goes by whole names runs them again, on top of what they created. Keep the old names, unless your runner goes by numbers.`
}

function renameBack(renamed: readonly Renamed[], back: readonly Rename[]): FoundFix {
  const [first] = renamed
  return fix({
    title: renamed.length === 1 ? `Rename it back to ${first?.before.name}` : 'Rename them back',
    applies: 'Right if your runner goes by whole names, and if you do not know.',
    commands: renameCommands(back),
  })
}

/** The files where they are, with the names that they had; files that take them back go along. */
async function renamesBack(context: RuleContext): Promise<Rename[]> {
  const { change, baseTree, merged } = context
  const renames: Rename[] = []
  for (const { before, after } of change.renamed) {
    const [was, is] = [
      await pathsOf(context, before, change.base, baseTree),
      await pathsOf(context, after, change.merged, merged),
    ]
    for (const [index, from] of is.entries()) {
      const to = was[index] && within(parentOf(from), fileName(was[index]))
      if (to !== undefined && to !== from) renames.push({ from, to })
    }
  }
  return renames
}

/** A migration's file, and the one that takes it back, if that is another one. */
async function pathsOf(
  { framework }: RuleContext,
  migration: Migration,
  history: History | undefined,
  tree: Tree,
): Promise<string[]> {
  const { path } = migration.file
  const down = history && framework.downOf?.(migration, await tree.readText(migration.file), history.reading)
  const [other] = (down?.paths ?? []).filter(one => one !== path && tree.file(one) !== undefined)
  return other === undefined ? [path] : [path, other]
}
