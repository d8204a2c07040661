import type { Definition } from './definition.ts'

/** A statement, and what to send in its place where PostgreSQL refuses it. */
export interface Piece {
  sql: string
  otherwise?: string[]
}

export const defaultOf = 'default of '

export function byName(definitions: readonly Definition[]): ReadonlyMap<string, Definition> {
  return new Map(definitions.map(one => [one.what, one]))
}

/** A column that is missing brings its default. */
export function isDefaultOfNew({ what }: Definition, known: ReadonlyMap<string, Definition>): boolean {
  return what.startsWith(defaultOf) && !known.has(what.replace(defaultOf, 'column '))
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
    const twin = there.get(row.what)
    const end = later.get(row.what)
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
    const twin = there.get(row.what)
    const isColumn = row.what.startsWith('column ')
    const column = row.what.replace('column ', defaultOf)
    const piece =
      twin && isColumn
        ? columnChange(twin, row, { is: there.get(column), wanted: asked.get(column) })
        : plain(twin ? row.change : row.statement)
    if (!piece) continue
    const list = isColumn ? columns : others
    const old = isColumn ? undefined : existing.find(one => !asked.has(one.what) && givesWay(one, row))
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
  const its = subjectOf(row.what)
  return its !== undefined && its === subjectOf(old.what)
}

/** `PRIMARY KEY`, or `FOREIGN KEY (…) REFERENCES table (`. */
function subjectOf(constraint: string): string | undefined {
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
  const start = wanted.change
  const [, type, notNull, kind] = partsOf(wanted.definition)
  const [, typeIs, notNullIs, kindIs] = partsOf(is.definition)
  if (start === undefined || type === undefined || kind !== kindIs) return undefined
  const column = start.slice(start.lastIndexOf(' ALTER COLUMN '))
  const table = start.slice(0, -column.length)
  const nullability = notNull === notNullIs ? [] : [`${column} ${notNull ? 'SET' : 'DROP'} NOT NULL`]
  const whole = (changes: readonly string[]) => `${table}${changes.join(',')}`
  if (type === typeIs) return nullability.length === 0 ? undefined : { sql: whole(nullability) }
  // A cast that nobody asked for can cut values off without a word: only where there is none that PostgreSQL does itself.
  const name = column.slice(' ALTER COLUMN '.length)
  const cast = `${column} TYPE ${type} USING ${name}::${type.split(' COLLATE ', 1)[0]}`
  const value = defaults.wanted
  return {
    sql: whole([`${column} TYPE ${type}`, ...nullability]),
    otherwise: [
      ...(defaults.is ? [whole([`${column} DROP DEFAULT`])] : []),
      whole([cast, ...nullability]),
      ...(value ? [whole([`${column} SET DEFAULT ${value.definition}`])] : []),
    ],
  }
}

function partsOf(definition: string): readonly (string | undefined)[] {
  if (/[\r\n]/.test(definition)) return []
  const marks = [definition.indexOf(' identity'), definition.indexOf(' generated')].filter(at => at >= 0)
  const tail = Math.min(...marks, definition.length)
  const head = definition.slice(0, tail)
  const notNull = ' not null'
  const [type, nullability] = head.endsWith(notNull)
    ? [head.slice(0, -notNull.length), notNull]
    : [head, undefined]
  return [definition, type, nullability, definition.slice(tail) || undefined]
}

/** How the answer is called that leaves what exists where it is. */
export function keeping(object: string, statements: readonly string[], inPlace: boolean): string {
  const adds = statements.every(sql => !/ DROP |^DROP /.test(sql))
  const where = inPlace ? 'here' : 'in a migration of its own'
  return `Keep ${object}, and ${adds ? 'bring what it lacks' : 'change what differs'} ${where}`
}
