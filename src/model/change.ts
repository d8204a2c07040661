import { History } from './history.ts'
import { contentOf, identityOf, type Migration } from './migration.ts'

/** What a change makes of one history. Identity is the migration's id: a renamed file that keeps it stays the same. */
export interface HistoryChange {
  /** As base has it; undefined for a new history. */
  base: History | undefined
  /** As merging would leave it; undefined where all of it is gone. */
  merged: History | undefined
  /** In merged, not in base. */
  incoming: ReadonlySet<Migration>
  /** In base, not in merged. */
  removed: readonly Migration[]
  /** In both, with other bytes. */
  edited: readonly { before: Migration; after: Migration }[]
  /** In both, under different names, where whole names may be what counts. */
  renamed: readonly { before: Migration; after: Migration }[]
  /** The whole directory moved: every file went along. */
  moved: boolean
}

/** All histories that changes are about, of either side. */
export function sidesOf(changes: readonly HistoryChange[]): History[] {
  return changes.flatMap(({ base, merged }) => [base ?? [], merged ?? []].flat())
}

/** Pairs the histories of both trees: by name, and what is left over by what is in them (a moved directory). */
export function changesOf(base: readonly History[], merged: readonly History[]): HistoryChange[] {
  const key = (history: History): string => `${history.framework}\0${history.name}`
  const before = new Map(base.map(history => [key(history), history]))
  const unpaired: History[] = []
  const changes: HistoryChange[] = []
  for (const after of merged) {
    const same = before.get(key(after))
    if (same) {
      before.delete(key(after))
      changes.push(changeOf(same, after, same.directory !== after.directory))
    } else {
      unpaired.push(after)
    }
  }
  for (const after of unpaired) {
    const from = [...before.values()].find(candidate => isMovedTo(candidate, after))
    if (from) before.delete(key(from))
    changes.push(changeOf(from, after, from !== undefined))
  }
  for (const gone of before.values()) changes.push(changeOf(gone, undefined, false))
  return changes
}

/**
 * The same change, where what is new turned out to be what base has under another name: to every reader of identities, it
 * is that.
 */
export function withRenames(
  { base, merged, moved }: HistoryChange,
  /** Base's migrations, and what they are now. */
  renames: ReadonlyMap<Migration, Migration>,
): HistoryChange {
  const before = new Map(Array.from(renames, ([old, now]) => [now, old]))
  const renamed: { before: Migration; after: Migration }[] = []
  const migrations = (merged?.migrations ?? []).map(migration => {
    const old = before.get(migration)
    if (!old) return migration
    const after = { ...migration, identity: identityOf(old) }
    renamed.push({ before: old, after })
    return after
  })
  return changeOf(base, merged && new History({ ...merged.reading, migrations }), moved, renamed)
}

/**
 * A directory moved when most of its files stand in the other one: byte for byte, or under names that say something. Where
 * numbers may be what counts, those say enough of a file with the same bytes.
 */
function isMovedTo(from: History, to: History): boolean {
  if (from.framework !== to.framework || from.migrations.length === 0) return false
  const names = new Set(to.migrations.map(migration => migration.name))
  const contents = new Set(to.migrations.map(contentOf))
  const numbers = new Set(from.reading.byNumberOrName ? to.migrations.flatMap(numberAndContent) : [])
  const kept = from.migrations.filter(
    migration =>
      (names.has(migration.name) &&
        (contents.has(contentOf(migration)) || !everyAppHas.test(migration.name))) ||
      numberAndContent(migration).some(one => numbers.has(one)),
  )
  return kept.length * 2 > from.migrations.length
}

function numberAndContent(migration: Migration): string[] {
  return migration.version === undefined ? [] : [JSON.stringify([migration.version, contentOf(migration)])]
}

/** A first migration has the same name in every app: it is no sign of a move. */
const everyAppHas = /^\d*_?(initial|init)$/i

function changeOf(
  base: History | undefined,
  merged: History | undefined,
  moved: boolean,
  renamed: HistoryChange['renamed'] = [],
): HistoryChange {
  const oldNames = new Map(renamed.map(({ before, after }) => [after, before.name]))
  // A moved Django app has another label in every id: its migrations are known by their names. A number moves along.
  const known = (migration: Migration): string =>
    moved ? (oldNames.get(migration) ?? migration.identity ?? migration.name) : identityOf(migration)
  const before = new Map((base?.migrations ?? []).map(migration => [known(migration), migration]))
  const after = new Map((merged?.migrations ?? []).map(migration => [known(migration), migration]))
  const atPath = new Map((base?.migrations ?? []).map(migration => [migration.file.path, migration]))
  const incoming = new Set<Migration>()
  const edited: { before: Migration; after: Migration }[] = []
  for (const migration of merged?.migrations ?? []) {
    const namesake = before.get(known(migration))
    const here = atPath.get(migration.file.path)
    const twins = twinsOf(merged, migration)
    const old = here && known(here) === known(migration) ? here : namesake
    if (!namesake || !old) incoming.add(migration)
    else if (sameBytes(old, migration) && (old === here || twins.length === 0)) continue
    // One id in a second file is a newcomer, and so is what both sides added under one path; the same file with
    // other bytes, or a renamed one, is an edit.
    else if (twins.some(twin => old !== here || twin.file.path === migration.file.path))
      incoming.add(migration)
    else edited.push({ before: old, after: migration })
  }
  const removed = [...before].filter(([id]) => !after.has(id)).map(([, migration]) => migration)
  return { base, merged, incoming, removed, edited, renamed, moved }
}

function twinsOf(history: History | undefined, migration: Migration): readonly Migration[] {
  return history?.namesakes(migration).filter(other => other !== migration) ?? []
}

function sameBytes(one: Migration, other: Migration): boolean {
  return contentOf(one) === contentOf(other)
}

export function isTouched(change: HistoryChange): boolean {
  return change.incoming.size > 0 || change.removed.length > 0 || change.edited.length > 0
}
