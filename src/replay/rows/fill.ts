import { quoteIdentifier } from '../../languages/sql/object-names.ts'
import { reasonOf } from '../../postgres/engine.ts'
import { satisfying, type Values } from './candidates.ts'
import type { Ask, Column, Table } from './tables.ts'
import { nthText, typed, usualValues } from './values.ts'

/**
 * `plain`: every column has a value, and no two rows share one. `twin`: repeats what the first row has wherever it may.
 * `nulls`: the same, with NULL wherever it may. A number: plain, with another usual value in each column.
 */
export type RowKind = 'plain' | 'twin' | 'nulls' | number

/** All that a table of a running system may hold. */
export const everyKind: readonly RowKind[] = ['plain', 'plain', 'twin', 'nulls', 'nulls']

export interface Filled {
  tables: Table[]
  /** Tables that stay empty, and why. */
  empty: { table: string; why: string }[]
}

/**
 * Puts rows into empty tables, those that others refer to first. Within a transaction that is open already. `further`:
 * texts that rows of a numbered kind may hold in addition to the usual ones.
 */
export async function fill(
  ask: Ask,
  tables: readonly Table[],
  kinds: readonly RowKind[],
  further: readonly string[] = [],
): Promise<Filled> {
  const filled: Filled = { tables: [], empty: [] }
  for (const table of inOrderOfReference(tables)) {
    const why = await fillTable(ask, table, kinds, further)
    if (why === undefined) filled.tables.push(table)
    else filled.empty.push({ table: table.name, why })
  }
  return filled
}

/** Why nothing could be put into it. */
async function fillTable(
  ask: Ask,
  table: Table,
  kinds: readonly RowKind[],
  further: readonly string[],
): Promise<string | undefined> {
  const impossible = table.columns.find(
    column => mustBeWritten(column) && nthText(column, 0, false) === undefined,
  )
  if (impossible) return `no value of type ${impossible.type} is known, and ${impossible.name} needs one`
  const open = table.notValidated.map(({ name }) => `ALTER TABLE ${table.name} DROP CONSTRAINT ${name}`)
  const close = table.notValidated.map(
    ({ name, definition }) => `ALTER TABLE ${table.name} ADD CONSTRAINT ${name} ${definition}`,
  )
  for (const statement of open) await ask(statement)
  const why = await insertRows(ask, table, kinds, further)
  for (const statement of close) await ask(statement)
  return why
}

async function insertRows(
  ask: Ask,
  table: Table,
  kinds: readonly RowKind[],
  further: readonly string[],
): Promise<string | undefined> {
  const numbered = kinds.filter(kind => typeof kind === 'number')
  const found = await satisfying(ask, table, Math.max(kinds.length, ...numbered.map(kind => kind + 1)))
  const rows = kinds.map((kind, i) =>
    insert(table, {
      kind,
      n: i,
      found: foundFor(found, kind, i),
      further,
    }),
  )
  const together = await ask(`SAVEPOINT migration_gate_rows; ${rows.join('; ')}; RELEASE migration_gate_rows`)
  if (together.kind === 'ok') return undefined
  let why: string | undefined
  let some = false
  await ask('ROLLBACK TO migration_gate_rows')
  for (const row of rows) {
    const outcome = await ask(`SAVEPOINT migration_gate_rows; ${row}; RELEASE migration_gate_rows`)
    if (outcome.kind === 'ok') some = true
    else {
      why ??= reasonOf(outcome)
      if (outcome.kind !== 'error') return why
      await ask('ROLLBACK TO migration_gate_rows')
    }
  }
  return some ? undefined : (why ?? 'no row was accepted')
}

function mustBeWritten({ notNull, hasDefault, counts, generated }: Column): boolean {
  return notNull && !generated && (counts || !hasDefault)
}

function foundFor(found: readonly Values[], kind: RowKind, n: number): Values | undefined {
  if (typeof kind === 'number') return found[kind % Math.max(found.length, 1)]
  return kind === 'plain' ? (found[n] ?? found[0]) : found[0]
}

interface Row {
  kind: RowKind
  n: number
  /** What satisfies the table's conditions. */
  found: Values | undefined
  further: readonly string[]
}

function choice(column: Column, at: number, further: readonly string[]): string | undefined {
  const usual = usualValues(column)
  return at < usual.length || column.category !== 'S' ? usual[at] : further[at - usual.length]
}

/** The nth row of a table. */
function insert(table: Table, row: Row): string {
  const parts = table.columns.flatMap(column => {
    const value = written(table, column, row)
    return value === undefined ? [] : [[quoteIdentifier(column.name), value] as const]
  })
  if (parts.length === 0) return `INSERT INTO ${table.name} DEFAULT VALUES`
  return `INSERT INTO ${table.name} (${parts.map(([name]) => name).join(', ')}) OVERRIDING SYSTEM VALUE VALUES (${parts
    .map(([, value]) => value)
    .join(', ')})`
}

/** SQL; undefined: what the table itself puts there. */
function written(table: Table, column: Column, { kind, n, found, further }: Row): string | undefined {
  const { name, notNull, generated, hasDefault, counts, tooWide } = column
  if (generated) return undefined
  const key = table.unique.some(columns => columns.includes(name))
  if (kind === 'nulls' && !notNull) return nullOr(found, column)
  const nth = (kind === 'twin' || kind === 'nulls') && !key ? 0 : n
  const reference = table.foreignKeys.find(({ columns }) => columns.includes(name))
  if (reference) return referred(table, column, reference, nth)
  const asked = found?.get(name)
  if (asked !== undefined && !key) return typed(column, asked)
  if (kind === 'plain' && n === 1 && tooWide !== undefined) return typed(column, tooWide)
  if (hasDefault && !counts && !key && typeof kind !== 'number') return undefined
  const other = typeof kind === 'number' ? choice(column, kind, further) : undefined
  const text = other ?? asked ?? nthText(column, nth, key)
  return text === undefined ? (notNull ? undefined : typed(column, null)) : typed(column, text)
}

/** NULL, unless the values that satisfy the table's conditions say otherwise. */
function nullOr(found: Values | undefined, column: Column): string {
  const asked = found?.get(column.name)
  return typed(column, asked === undefined ? null : asked)
}

/** The key of the nth row that is referred to; of the table itself the row's own. */
function referred(
  table: Table,
  column: Column,
  { columns, table: other, referenced }: Table['foreignKeys'][number],
  n: number,
): string {
  const wanted = referenced[columns.indexOf(column.name)] ?? ''
  if (other === table.name) {
    const own = table.columns.find(({ name }) => name === wanted)
    const text = own && nthText(own, n, true)
    return text === undefined ? typed(column, null) : typed(column, text)
  }
  return `(SELECT ${quoteIdentifier(wanted)} FROM ${other} ORDER BY tableoid, ctid OFFSET ${n} % (SELECT greatest(count(*), 1) FROM ${other}) LIMIT 1)`
}

/** Referred ones first. Where they go round in a circle one of them begins, whose reference may be NULL. */
function inOrderOfReference(tables: readonly Table[]): Table[] {
  const byName = new Map(tables.map(table => [table.name, table]))
  const done = new Set<Table>()
  const ordered: Table[] = []
  for (const first of tables) {
    const open: { table: Table; left: Table[] }[] = []
    const enter = (table: Table): void => {
      if (done.has(table)) return
      done.add(table)
      open.push({ table, left: table.foreignKeys.flatMap(({ table: name }) => byName.get(name) ?? []) })
    }
    enter(first)
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const next = top.left.pop()
      if (next) enter(next)
      else {
        ordered.push(top.table)
        open.pop()
      }
    }
  }
  return ordered
}
