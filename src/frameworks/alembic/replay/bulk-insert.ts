import { itemsOf } from '../../../languages/python/interpreter/operators.ts'
import type { Value } from '../../../languages/python/interpreter/values.ts'
import { asString, columnName } from './arguments.ts'
import { qualified, quote } from './identifiers.ts'
import { NotKnownError, notKnown } from './not-known.ts'
import { defaultValueSql, rowValueSql } from './row-values.ts'
import { type TableValue, tableValueOf } from './table-value.ts'

/** More rows are nobody's structure. */
const mostRows = 1000

/** `op.bulk_insert` where all values are known; a later migration may need the rows. */
export function bulkInsertSql(tableValue: Value | undefined, rows: Value | undefined): string | undefined {
  const table = tableValueOf(tableValue)
  const items = rows && itemsOf(rows)
  if (!items) throw notKnown(rows, 'the rows')
  return items.length === 0 ? undefined : insertSql(table, items)
}

/** Rows with the columns of the first, and what the columns themselves bring. */
export function insertSql(table: TableValue, rows: readonly Value[]): string {
  if (rows.length > mostRows) throw new NotKnownError(`it inserts ${rows.length} rows`)
  const [first] = rows
  const columns = [...byColumn(first).keys()]
  const made = [...table.columns].flatMap(([name, column]) =>
    column.default && column.default.kind !== 'none' && !columns.includes(name)
      ? [{ name, sql: defaultValueSql(column.default, column.type) }]
      : [],
  )
  const values = rows.map(row => {
    const given = byColumn(row)
    const own = columns.map(column => {
      if (!given.has(column)) throw new NotKnownError(`a row has no “${column}”, which SQLAlchemy refuses`)
      return rowValueSql(given.get(column), table.columns.get(column)?.type)
    })
    return `(${[...own, ...made.map(({ sql }) => sql)].join(', ')})`
  })
  const names = [...columns, ...made.map(({ name }) => name)].map(quote)
  const into = `INSERT INTO ${qualified(table.name, table.schema)}`
  return names.length === 0
    ? `${into} DEFAULT VALUES`
    : `${into} (${names.join(', ')}) VALUES ${values.join(', ')}`
}

/** `{'a': 1}`, `{table.c.a: 1}`. */
export function byColumn(row: Value | undefined): Map<string, Value> {
  if (row?.kind !== 'dict') throw notKnown(row, 'a row')
  const found = new Map<string, Value>()
  for (const [key, value] of row.entries.values()) {
    const name = asString(key) ?? columnName(key)
    if (name === undefined) throw notKnown(key, 'the name of a column')
    found.set(name, value)
  }
  return found
}
