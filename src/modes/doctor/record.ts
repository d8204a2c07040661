import type { FileOf, RecordSource } from '../../frameworks/recorded/source.ts'
import type { History } from '../../model/history.ts'
import type { ReplayMigration } from '../../replay/request.ts'
import type { RecordedRow } from './live.ts'

/** A migration of the tree with what its runner's table says of it. */
export interface Entry {
  item: ReplayMigration
  file: FileOf
  history: string
  key: string
  record: 'applied' | 'failed' | 'pending'
  edited: boolean
  /** It is older than one that is recorded. */
  late: boolean
}

export interface TreeAndRecord {
  /** In the order in which they were applied. */
  applied: Entry[]
  /** In the order in which the runner would apply them; those that failed half-way are among them. */
  pending: Entry[]
  /** Recorded, and no migration of the tree. */
  unknown: RecordedRow[]
}

interface Scope {
  source: RecordSource
  histories: readonly History[]
  /** All of the tree, in the order of a new database. */
  items: readonly (ReplayMigration & { content: Buffer })[]
  rows: readonly RecordedRow[]
  order: 'graph' | 'sequence'
}

/** Puts what is recorded beside what the tree has. */
export function compareRecord({ source, histories, items, rows, order }: Scope): TreeAndRecord {
  const entries = items.map((item): Entry => {
    const file = { migration: item.migration, content: item.content }
    const history = item.history ?? histories[0]?.name ?? ''
    const key = source.keyOf(file)
    return { item, file, history, key, record: 'pending', edited: false, late: false }
  })
  const recorded = new Map(rows.map(row => [row.key, row]))
  const replaced = new Set(
    histories.flatMap(({ migrations }) => migrations.flatMap(({ replaces }) => replaces)),
  )
  const inTree = new Set([...entries.map(({ key }) => key), ...replaced])
  const unknown = rows.filter(({ key }) => !inTree.has(key))
  const followed = followedFrom(source, histories, entries, recorded)
  for (const [index, entry] of entries.entries()) {
    const row = recorded.get(entry.key)
    const { replaces } = entry.item.migration
    const bySquash = replaces.length > 0 && replaces.every(id => recorded.has(id))
    entry.record =
      row?.state === 'failed' ? 'failed' : row || bySquash || followed.has(index) ? 'applied' : 'pending'
    const checksum = row?.checksum ?? null
    const now = checksum === null || row?.state === 'failed' ? undefined : source.checksumOf?.(entry.file)
    entry.edited = now !== undefined && now !== checksum && entry.item.migration.repeatable === undefined
  }
  // Repeatable ones come last in any case, and are never late.
  const isVersioned = ({ item }: Entry) => item.migration.repeatable === undefined
  const lastApplied = entries.findLastIndex(entry => entry.record === 'applied' && isVersioned(entry))
  for (const [index, entry] of entries.entries())
    entry.late =
      order === 'sequence' && entry.record === 'pending' && index < lastApplied && isVersioned(entry)
  return {
    applied: inRecordedOrder(entries, rows),
    pending: entries.filter(({ record }) => record !== 'applied'),
    unknown,
  }
}

/** Which entries a table that holds no row for each stands for: all before the last one, or the ancestors of heads. */
function followedFrom(
  { holds }: RecordSource,
  histories: readonly History[],
  entries: readonly Entry[],
  recorded: ReadonlyMap<string, RecordedRow>,
): Set<number> {
  if (holds === 'last') {
    const last = entries.findLastIndex(({ key }) => recorded.has(key))
    return new Set(entries.flatMap((_, index) => (index < last ? [index] : [])))
  }
  if (holds !== 'heads') return new Set()
  const parentsOf = (id: string) =>
    histories.flatMap(history => [...history.parentsOf(id), ...(history.reading.dependencies?.get(id) ?? [])])
  const applied = new Set<string>()
  const stack = entries.flatMap(({ key, item }) => (recorded.has(key) ? item.migration.id : []))
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (applied.has(id)) continue
    applied.add(id)
    stack.push(...parentsOf(id))
  }
  return new Set(entries.flatMap(({ item }, index) => (applied.has(item.migration.id) ? [index] : [])))
}

/** What only follows from others stays where the runner's order puts it. */
function inRecordedOrder(entries: readonly Entry[], rows: readonly RecordedRow[]): Entry[] {
  const applied = entries.filter(({ record }) => record === 'applied')
  const position = new Map(rows.map(({ key }, index) => [key, index]))
  if (!applied.every(({ key }) => position.has(key))) return applied
  return applied.toSorted((a, b) => (position.get(a.key) ?? 0) - (position.get(b.key) ?? 0))
}
