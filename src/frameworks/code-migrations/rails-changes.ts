import type { Call, Expression } from '../../languages/programs/program.ts'
import { quotedName, quotedText } from '../../languages/sql/object-names.ts'
import { defaultOf, keys, nothing, onlyHas, quoted, typeOf } from './rails-columns.ts'
import { longestIndexName } from './rails-indexes.ts'
import { renameColumnSql, renameTableSql } from './rails-lookups.ts'
import type { Walk } from './walk.ts'

/** `change_column` */
export function changeColumnSql(
  { args, named }: Call,
  table: string,
  { walk, version }: { walk: Walk; version: number },
): string | undefined {
  const [name, type] = [walk.text(args[1]), walk.text(args[2])]
  const known = keys('null', 'default', 'limit', 'precision', 'scale', 'array', 'using')
  if (args.length !== 3 || name === undefined || type === undefined || !onlyHas(named, known))
    return undefined
  const sqlType = typeOf(type, named, walk, version)
  const using = named.get('using')
  const how = using ? walk.text(using) : ''
  const given = named.get('default')
  const fallback = given && defaultOf(given, type, named, walk)
  const isNull = named.get('null')
  if (sqlType === undefined || how === undefined || (given && fallback === undefined)) return undefined
  if (isNull && isNull.kind !== 'flag') return undefined
  const column = `ALTER COLUMN ${quotedName(name)}`
  const parts = [
    `${column} TYPE ${sqlType}${how === '' ? '' : ` USING ${how}`}`,
    ...(given ? [fallback === 'NULL' ? `${column} DROP DEFAULT` : `${column} SET DEFAULT ${fallback}`] : []),
    ...(isNull?.kind === 'flag' ? [`${column} ${isNull.value ? 'DROP' : 'SET'} NOT NULL`] : []),
  ]
  return `ALTER TABLE ${quoted(table)} ${parts.join(', ')}`
}

/** `change_column_null` */
export function changeNullSql({ args, named }: Call, table: string, walk: Walk): string | undefined {
  const [, column, isNull, more] = args
  const name = walk.text(column)
  // A value for rows that have none is of a type that is not known here.
  if (name === undefined || isNull?.kind !== 'flag' || more || named.size > 0) return undefined
  const does = isNull.value ? 'DROP' : 'SET'
  return `ALTER TABLE ${quoted(table)} ALTER COLUMN ${quotedName(name)} ${does} NOT NULL`
}

/** `change_column_default` */
export function changeDefaultSql({ args, named }: Call, table: string, walk: Walk): string | undefined {
  const name = walk.text(args[1])
  const value = named.get('to') ?? args[2]
  if (name === undefined || !value || args.length > 3 || !onlyHas(named, keys('from', 'to'))) return undefined
  const text = valueOfAnyType(value, walk)
  if (text === undefined) return undefined
  const does = text === 'NULL' ? 'DROP DEFAULT' : `SET DEFAULT ${text}`
  return `ALTER TABLE ${quoted(table)} ALTER COLUMN ${quotedName(name)} ${does}`
}

/** Where the type of the column does not stand there: PostgreSQL takes each of these for any type that it fits. */
function valueOfAnyType(value: Expression, walk: Walk): string | undefined {
  if (value.kind === 'flag') return value.value ? 'TRUE' : 'FALSE'
  const text = value.kind === 'text' ? value.value : undefined
  if (text !== undefined) return text.includes('()') ? undefined : quotedText(text)
  return defaultOf(value, 'integer', nothing, walk)
}

/** The name that something has, and the one that it gets. */
function renamed(
  { args, named }: Call,
  places: readonly [number, number],
  walk: Walk,
): [string, string] | undefined {
  const [from, to] = places.map(place => walk.text(args[place]))
  const isKnown = args.length === places[1] + 1 && named.size === 0 && from !== undefined && to !== undefined
  return isKnown ? [from, to] : undefined
}

/** `rename_column` */
export function renamedColumnSql(call: Call, table: string, walk: Walk): string[] | undefined {
  const names = renamed(call, [1, 2], walk)
  return names && renameColumnSql(table, ...names)
}

/** `rename_table` */
export function renamedTableSql(call: Call, table: string, walk: Walk): string[] | undefined {
  const names = renamed(call, [0, 1], walk)
  return names && !names.join('').includes('.') ? renameTableSql(table, names[1]) : undefined
}

/** `rename_index` */
export function renamedIndexSql(call: Call, table: string, walk: Walk): string | undefined {
  const names = renamed(call, [1, 2], walk)
  if (!names || `${table}${names.join('')}`.includes('.') || names[1].length > longestIndexName)
    return undefined
  return `ALTER INDEX ${quotedName(names[0])} RENAME TO ${quotedName(names[1])}`
}
