import { parse } from '../../languages/sql/grammar.ts'
import { isPlain, objectsIn } from '../../languages/sql/nodes.ts'
import { quoteIdentifier } from '../../languages/sql/object-names.ts'
import type { Ask, Column, Table } from './tables.ts'
import { nthText, typedBelow, usualValues } from './values.ts'

/** As many combinations of values are tried at most for what a table's conditions ask for. */
const mostTried = 400

/** A row's values of some columns, null for NULL. */
export type Values = ReadonlyMap<string, string | null>

/**
 * Values that satisfy all conditions of a table, several where several are found; none where it has no condition, or the
 * bounded search finds nothing. PostgreSQL itself says which do, in one query for those that speak of the same columns.
 */
export async function satisfying(ask: Ask, table: Table, wanted: number): Promise<Values[]> {
  const parts: Values[][] = []
  for (const group of groupsOf(conditionsOf(table))) parts.push(await solve(ask, table, group, wanted))
  const most = Math.max(0, ...parts.map(({ length }) => length))
  return Array.from(
    { length: most },
    (_, i) => new Map(parts.flatMap(part => [...(part[i % Math.max(part.length, 1)] ?? [])])),
  )
}

interface Condition {
  columns: string[]
  condition: string
}

/** Those that have a column in common belong together. */
function groupsOf(conditions: readonly Condition[]): Condition[][] {
  let groups: Condition[][] = []
  for (const one of conditions) {
    const shares = (group: Condition[]) =>
      group.some(({ columns }) => columns.some(name => one.columns.includes(name)))
    groups = [...groups.filter(group => !shares(group)), [...groups.filter(shares).flat(), one]]
  }
  return groups
}

async function solve(
  ask: Ask,
  table: Table,
  conditions: readonly Condition[],
  wanted: number,
): Promise<Values[]> {
  const names = new Set(conditions.flatMap(({ columns }) => columns))
  const columns = table.columns.filter(({ name, generated }) => names.has(name) && !generated)
  // What depends on a generated column is left to the insertion.
  if (columns.length < names.size || columns.length === 0) return []
  const literals = await literalsIn(conditions.map(({ condition }) => condition))
  const rows = combinations(columns.map(column => choicesFor(column, literals)))
  const list = rows.map(
    (row, i) => `(${i}, ${row.map((value, at) => typedBelow(columns[at] as Column, value)).join(', ')})`,
  )
  await ask('SAVEPOINT migration_gate_search')
  const found = await ask(
    `SELECT migration_gate_row AS at FROM (VALUES ${list.join(', ')}) AS candidate (migration_gate_row, ${columns
      .map(({ name }) => quoteIdentifier(name))
      .join(
        ', ',
      )}) WHERE ${conditions.map(({ condition }) => `((${condition}) IS NOT FALSE)`).join(' AND ')} ORDER BY migration_gate_row LIMIT ${wanted}`,
  )
  // A condition that can't be asked so is left to the insertion.
  await ask(found.kind === 'ok' ? 'RELEASE migration_gate_search' : 'ROLLBACK TO migration_gate_search')
  if (found.kind !== 'ok') return []
  return found.rows.map(({ at }) => {
    const row = rows[Number(at)] ?? []
    return new Map(columns.map(({ name }, i) => [name, row[i] ?? null]))
  })
}

/** The conditions of a table's checks, partitions and domains, all about its columns. */
function conditionsOf({ checks, columns }: Table): Condition[] {
  const ofDomains = columns.flatMap(({ name, domainChecks }) =>
    domainChecks.map(check => ({
      columns: [name],
      condition: check.replace(/\bVALUE\b/g, () => quoteIdentifier(name)),
    })),
  )
  return [...checks, ...ofDomains]
}

interface Literals {
  texts: string[]
  numbers: number[]
}

/** Every literal that conditions hold, and for a number those next to it. */
async function literalsIn(conditions: readonly string[]): Promise<Literals> {
  const found: Literals = { texts: [], numbers: [] }
  for (const condition of conditions) {
    const parsed = await parse(`SELECT ${condition}`)
    if (parsed.kind !== 'parsed') continue
    for (const { A_Const: node } of objectsIn(parsed.statements)) {
      if (!isPlain(node)) continue
      const { sval, ival, fval } = node
      if (isPlain(sval)) found.texts.push(String(sval.sval ?? ''))
      if (isPlain(ival)) found.numbers.push(Number(ival.ival ?? 0))
      if (isPlain(fval)) found.numbers.push(Number(fval.fval ?? 0))
    }
  }
  return { texts: [...new Set(found.texts)], numbers: [...new Set(found.numbers)].filter(Number.isFinite) }
}

const mostChoices = 24
/** Characters: a condition may ask for a text of some length. */
const longest = 5_000

function choicesFor(column: Column, { texts, numbers }: Literals): (string | null)[] {
  const near = numbers.flatMap(number => [number, number + 1, number - 1])
  const own =
    column.category === 'S'
      ? [
          ...texts,
          ...near
            .filter(size => size > 0 && size <= longest && Number.isInteger(size))
            .map(size => 'a'.repeat(size)),
        ].filter(text => column.length === null || text.length <= column.length)
      : column.category === 'N'
        ? near.map(String)
        : column.category === 'D'
          ? texts.filter(text => /^\d{4}-\d\d-\d\d/.test(text))
          : []
  const usual = [0, 1].map(n => nthText(column, n, false)).filter(value => value !== undefined)
  const all: (string | null)[] = [...new Set([...usual, ...own, ...usualValues(column)])].slice(
    0,
    mostChoices,
  )
  return column.notNull ? all : [...all, null]
}

/** Of all combinations the first ones, or where there are too many, ones that are spread over them. */
function combinations(choices: readonly (readonly (string | null)[])[]): (string | null)[][] {
  const all = choices.reduce((product, { length }) => product * length, 1)
  const count = Math.min(all, mostTried)
  // A step that has no divisor in common with the number of combinations meets each of them once.
  const step = all <= mostTried ? 1 : Math.max(Math.floor(all / mostTried) | 1, 1)
  return Array.from({ length: count }, (_, i) => {
    let at = (i * step) % all
    return choices.map(one => {
      const value = one[at % one.length] ?? null
      at = Math.floor(at / one.length)
      return value
    })
  })
}
