import { loadFrameworks } from '../frameworks/registry.ts'
import { type HistoryChange, withRenames } from '../model/change.ts'
import { contentOf, type Migration } from '../model/migration.ts'
import type { Tree } from '../model/tree.ts'
import type { ReplayMigration } from '../replay/request.ts'

interface Rename {
  before: Migration
  after: Migration
}

/**
 * Nothing may say who runs a history, and so whether a number or a whole name is what a migration is known by. Then one of
 * base that goes on under another name, with its number and all that it does, is taken for what it was: on a database that
 * goes by numbers, nothing of it is new. Base's word counts, as for the runner itself.
 */
export async function followRenames(
  change: HistoryChange,
  trees: { base: Tree; merged: Tree },
): Promise<HistoryChange> {
  const { base, merged, removed, incoming } = change
  if (!base?.reading.byNumberOrName || !merged) return change
  const alike = sameNumbers(removed, [...incoming])
  if (alike.length === 0) return change
  const [framework] = await loadFrameworks([merged])
  if (!framework) return change
  const renames = new Map<Migration, Migration>()
  for (const { before, after } of alike) {
    if (renames.has(before)) continue
    const isSame =
      contentOf(before) === contentOf(after) ||
      (await framework.meaning(await trees.base.readText(before.file))) ===
        (await framework.meaning(await trees.merged.readText(after.file)))
    if (isSame) renames.set(before, after)
  }
  return renames.size === 0 ? change : withRenames(change, renames)
}

/** Those of the merged side that base has under other names, as what the change brings. */
export function renamedAmong(
  changes: readonly HistoryChange[],
  merged: readonly ReplayMigration[],
): ReplayMigration[] {
  const renamed = new Set(changes.flatMap(change => change.renamed.map(({ after }) => after)))
  return merged.filter(({ migration }) => renamed.has(migration)).map(item => ({ ...item, introduced: true }))
}

function sameNumbers(removed: readonly Migration[], incoming: readonly Migration[]): Rename[] {
  // No two of base have one number: else it would be their names that count.
  const numbered = new Map(removed.map(before => [before.version, before]))
  const pairs = incoming.flatMap(after => {
    const before = after.version === undefined ? undefined : numbered.get(after.version)
    return before ? [{ before, after }] : []
  })
  // Of two that do the same, the one with the same bytes is the old one.
  const differs = ({ before, after }: Rename) => Number(contentOf(before) !== contentOf(after))
  return pairs.sort((one, other) => differs(one) - differs(other))
}
