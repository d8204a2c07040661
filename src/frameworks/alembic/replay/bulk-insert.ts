import { itemsOf } from '../../../languages/python/interpreter/operators.ts'
import type { Value } from '../../../languages/python/interpreter/values.ts'
import { asString, optionalString, stringOf } from './arguments.ts'
import { literal, qualified, quote } from './identifiers.ts'
import { NotKnown, notKnown } from './not-known.ts'

/** More rows are nobody's structure. */
const mostRows = 1000

/** `op.bulk_insert` where all values are known; a later migration may need the rows. */
export function bulkInsertSql(tableValue: Value | undefined, rows: Value | undefined): string | undefined {
  const table = tableOf(tableValue)
  const items = rows && itemsOf(rows)
  if (!items) throw notKnown(rows, 'the rows')
  if (items.length === 0) return undefined
  if (items.length > mostRows) throw new NotKnown(`it inserts ${items.length} rows`)
  const [first] = items
  if (first?.kind !== 'dict') throw notKnown(first, 'a row')
  const columns = [...first.entries.values()].map(([key]) => stringOf(key, 'the name of a column'))
  const values = items.map(row => {
    if (row.kind !== 'dict') throw notKnown(row, 'a row')
    return `(${columns.map(column => valueSql(row.entries.get(`s${column}`)?.[1])).join(', ')})`
  })
  const name = qualified(table.name, table.schema)
  return `INSERT INTO ${name} (${columns.map(quote).join(', ')}) VALUES ${values.join(', ')}`
}

function tableOf(value: Value | undefined): { name: string; schema: string | undefined } {
  if (value?.kind !== 'foreign-call') throw notKnown(value, 'the table')
  return {
    name: stringOf(value.args[0], 'the table'),
    schema: optionalString(value.keywords.get('schema'), 'schema'),
  }
}

function valueSql(value: Value | undefined): string {
  if (!value || value.kind === 'none') return 'NULL'
  if (value.kind === 'int' || value.kind === 'float' || value.kind === 'bool') return String(value.value)
  const text = asString(value)
  if (text !== undefined) return literal(text)
  if (value.kind === 'dict' || value.kind === 'list') return literal(JSON.stringify(jsonOf(value)))
  throw notKnown(value, 'a value')
}

function jsonOf(value: Value): unknown {
  switch (value.kind) {
    case 'dict':
      return Object.fromEntries(
        [...value.entries.values()].map(([key, item]) => [stringOf(key, 'a key'), jsonOf(item)]),
      )
    case 'list':
    case 'tuple':
      return value.items.map(jsonOf)
    case 'int':
      return Number(value.value)
    case 'float':
    case 'bool':
    case 'str':
      return value.value
    case 'none':
      return null
    default:
      throw notKnown(value, 'a value')
  }
}
