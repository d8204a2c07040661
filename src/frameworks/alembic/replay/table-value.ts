import {
  bool,
  type ForeignCall,
  lastSegment,
  none,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { asString, isCallOf, optionalString, stringOf } from './arguments.ts'
import { notKnown } from './not-known.ts'
import type { TableName } from './table-name.ts'

/** A table that a revision holds to say something of its rows: `sa.table(…)`, `sa.Table(…)`, what `op.create_table(…)` gives. */
export interface TableValue extends TableName {
  columns: ReadonlyMap<string, ColumnValue>
}

interface ColumnValue {
  type: Value | undefined
  /** What SQLAlchemy itself puts in where a row says nothing. */
  default: Value | undefined
}

export function isTableValue(value: Value | undefined): boolean {
  return isCallOf(value, 'table', 'Table', 'TableClause', 'create_table')
}

export function tableValueOf(value: Value | undefined): TableValue {
  if (!isCallOf(value, 'table', 'Table', 'TableClause', 'create_table')) throw notKnown(value, 'the table')
  const [name, ...items] = value.args
  const columns = new Map<string, ColumnValue>()
  for (const item of items) {
    if (!isCallOf(item, 'column', 'Column')) continue
    const [first, second] = item.args
    const column = first && asString(first)
    if (column === undefined) continue
    const isType = second?.kind === 'foreign' || second?.kind === 'foreign-call' || second?.kind === 'class'
    const given = item.keywords.get('type_') ?? (isType || second?.kind === 'instance' ? second : undefined)
    columns.set(column, { type: given, default: item.keywords.get('default') })
  }
  return {
    name: stringOf(name ?? value.keywords.get('table_name'), 'the table'),
    schema: optionalString(value.keywords.get('schema'), 'schema'),
    columns,
  }
}

/** The table that `table.c.x` is a column of. */
export function tableOfColumn(value: Value): Value | undefined {
  if (value.kind !== 'foreign' || !/\(\)\.(?:c|columns)\.\w+$/.test(value.path)) return undefined
  const { of } = value
  return of?.kind === 'foreign' && /^(?:c|columns)$/.test(lastSegment(of.path)) ? of.of : of
}

/** `column.name`, `column.type`, `column.nullable` of one that the revision has made itself. */
export function ofColumn({ args, keywords }: ForeignCall, name: string): Value | undefined {
  const [first, second] = args
  if (name === 'name' || name === 'key')
    return keywords.get('name') ?? (first?.kind === 'str' ? first : undefined)
  if (name === 'type') return keywords.get('type_') ?? (first?.kind === 'str' ? second : undefined)
  if (name === 'nullable') return keywords.get('nullable') ?? bool(!isTrue(keywords.get('primary_key')))
  if (['primary_key', 'unique', 'index'].includes(name)) return keywords.get(name) ?? bool(false)
  if (['server_default', 'comment', 'default'].includes(name)) return keywords.get(name) ?? none
  return undefined
}

const isTrue = (value: Value | undefined): boolean => value?.kind === 'bool' && value.value
