import { columnKey, type Definition, defaultKey, pieceKey } from './definition.ts'

/** A statement, and what to send in its place where PostgreSQL refuses it. */
export interface Piece {
  sql: string
  otherwise?: string[]
}

/** By their keys. */
export function byName(definitions: readonly Definition[]): ReadonlyMap<string, Definition> {
  return new Map(definitions.map(one => [pieceKey(one), one]))
}

/** A column that is missing brings its default. */
export function isDefaultOfNew(
  { kind, name = '' }: Definition,
  known: ReadonlyMap<string, Definition>,
): boolean {
  return kind === 'default' && !known.has(columnKey(name))
}

/** What is wanted and is not there like that, neither as it is made nor as it is in the end. */
export function differing(
  existing: readonly Definition[],
  wanted: readonly Definition[],
  inTheEnd: readonly Definition[],
): Definition[] {
  const there = byName(existing)
  const later = byName(inTheEnd)
  return wanted.filter(row => {
    const twin = there.get(pieceKey(row))
    const end = later.get(pieceKey(row))
    if (twin ? [row.definition, end?.definition].includes(twin.definition) : !end) return false
    return !isDefaultOfNew(row, there)
  })
}

/** What makes of what exists what is wanted: columns first, as keys and indexes need them. */
export function changesTo(
  existing: readonly Definition[],
  wanted: readonly Definition[],
  inTheEnd: readonly Definition[],
): Piece[] {
  const there = byName(existing)
  const asked = byName(wanted)
  const columns: Piece[] = []
  const others: Piece[] = []
  for (const row of differing(existing, wanted, inTheEnd)) {
    const twin = there.get(pieceKey(row))
    const isColumn = row.kind === 'column'
    const value = defaultKey(row.name ?? '')
    const piece =
      twin && isColumn
        ? columnChange(twin, row, { is: there.get(value), wanted: asked.get(value) })
        : plain(twin ? row.change : row.statement)
    if (!piece) continue
    const list = isColumn ? columns : others
    const old = isColumn ? undefined : existing.find(one => !asked.has(pieceKey(one)) && givesWay(one, row))
    if (old?.drop !== undefined) list.push({ sql: old.drop })
    list.push(piece)
  }
  return [...columns, ...others]
}

function plain(sql: string | undefined): Piece | undefined {
  return sql === undefined ? undefined : { sql }
}

/** A table has one primary key, and a foreign key of the same columns to the same table is the same one with other rules. */
function givesWay(old: Definition, row: Definition): boolean {
  const its = subjectOf(row)
  return its !== undefined && its === subjectOf(old)
}

/** `PRIMARY KEY`, or `FOREIGN KEY (…) REFERENCES table (`, of what pg_get_constraintdef() writes: two tables number their columns differently. */
function subjectOf({ kind, what: constraint }: Definition): string | undefined {
  if (kind !== 'constraint') return undefined
  if (/^PRIMARY KEY\b/.test(constraint)) return 'PRIMARY KEY'
  const references = ') REFERENCES '
  const at = constraint.startsWith('FOREIGN KEY (') ? constraint.indexOf(references) : -1
  const open = at < 0 ? -1 : constraint.indexOf('(', at + references.length)
  return open < 0 ? undefined : constraint.slice(0, open + 1)
}

/** Only the type, only the nullability, or both. What else a column can be is not changed in one go. */
function columnChange(
  is: Definition,
  wanted: Definition,
  defaults: { is: Definition | undefined; wanted: Definition | undefined },
): Piece | undefined {
  const [old, now] = [is.column, wanted.column]
  if (!old || !now || old.identity !== now.identity) return undefined
  const column = ` ALTER COLUMN ${now.column}`
  const nullability =
    old.notNull === now.notNull ? [] : [`${column} ${now.notNull ? 'SET' : 'DROP'} NOT NULL`]
  const whole = (changes: readonly string[]) => `ALTER TABLE ${now.table}${changes.join(',')}`
  if (now.type === old.type) return nullability.length === 0 ? undefined : { sql: whole(nullability) }
  // A cast that nobody asked for can cut values off without a word: only where there is none that PostgreSQL does itself.
  const cast = `${column} TYPE ${now.type} USING ${now.column}::${now.plainType}`
  const value = defaults.wanted
  return {
    sql: whole([`${column} TYPE ${now.type}`, ...nullability]),
    otherwise: [
      ...(defaults.is ? [whole([`${column} DROP DEFAULT`])] : []),
      whole([cast, ...nullability]),
      ...(value ? [whole([`${column} SET DEFAULT ${value.definition}`])] : []),
    ],
  }
}

/** How the answer is called that leaves what exists where it is. */
export function keeping(object: string, statements: readonly string[], inPlace: boolean): string {
  const adds = statements.every(sql => !/ DROP |^DROP /.test(sql))
  const where = inPlace ? 'here' : 'in a migration of its own'
  return `Keep ${object}, and ${adds ? 'bring what it lacks' : 'change what differs'} ${where}`
}
