import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import { itemsOf } from '../../../languages/python/interpreter/operators.ts'
import {
  type Arguments,
  type ForeignCall,
  lastSegment,
  none,
  str,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'
import { asString, Given, isCallOf, stringOf } from './arguments.ts'
import { literal } from './identifiers.ts'
import { ask } from './inspector.ts'
import { NotKnownError, notKnown } from './not-known.ts'
import type { OperationContext } from './operation-context.ts'
import { typeOf } from './types.ts'

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * `op.sync_enum_values` of alembic-postgresql-enum: a type of the new values takes the place of the old one.
 * https://pypi.org/project/alembic-postgresql-enum/
 */
export function syncEnumValuesSql(all: Arguments): string[] {
  const given = new Given(all, [
    'enum_schema',
    'enum_name',
    'new_values',
    'affected_columns',
    'enum_values_to_rename',
    'indexes_to_recreate',
  ])
  const indexes = given.get('indexes_to_recreate')
  if (indexes && indexes.kind !== 'none') throw new NotKnownError('it makes indexes again')
  const [schema, name] = [given.required('enum_schema'), given.required('enum_name')]
  const [type, old] = [`${quoted(schema)}.${quoted(name)}`, quoted(`${name}_old`)]
  const renamed = (itemsOf(given.get('enum_values_to_rename') ?? { kind: 'tuple', items: [] }) ?? []).map(
    pair => {
      const [from, to] = (itemsOf(pair) ?? []).map(value => stringOf(value, 'a value'))
      if (from === undefined || to === undefined) throw notKnown(pair, 'a value that is renamed')
      return [from, to] as const
    },
  )
  const columns = itemsOf(given.get('affected_columns') ?? { kind: 'none' })
  if (!columns) throw notKnown(given.get('affected_columns'), 'the columns')
  return [
    `ALTER TYPE ${type} RENAME TO ${old}`,
    `CREATE TYPE ${type} AS ENUM (${given.strings('new_values').map(literal).join(', ')})`,
    ...columns.flatMap(column => changeSql(referenceOf(column, schema), type, renamed)),
    `DROP TYPE ${quoted(schema)}.${old}`,
  ]
}

interface Reference {
  table: string
  column: string
  isArray: boolean
  default: string | undefined
}

function referenceOf(value: Value, schema: string): Reference {
  if (!isCallOf(value, 'TableReference')) throw notKnown(value, 'a column')
  const given = new Given(value, [
    'table_name',
    'column_name',
    'table_schema',
    'column_type',
    'existing_server_default',
  ])
  const kind = given.get('column_type')
  return {
    table: `${quoted(given.string('table_schema') ?? schema)}.${quoted(given.required('table_name'))}`,
    column: quoted(given.required('column_name')),
    isArray: kind?.kind === 'foreign' && lastSegment(kind.path) === 'ARRAY',
    default: asString(given.get('existing_server_default') ?? { kind: 'none' }),
  }
}

function changeSql(
  { table, column, isArray, default: fallback }: Reference,
  type: string,
  renamed: readonly (readonly [string, string])[],
): string[] {
  const alter = `ALTER TABLE ${table} ALTER COLUMN ${column}`
  const arms = renamed.map(
    ([from, to]) => ` WHEN ${column}::text = ${literal(from)} THEN ${literal(to)}::${type}`,
  )
  const cast = isArray
    ? `${renamed.reduce((text, [from, to]) => `array_replace(${text}, ${literal(from)}, ${literal(to)})`, `${column}::text[]`)}::${type}[]`
    : arms.length > 0
      ? `CASE${arms.join('')} ELSE ${column}::text::${type} END`
      : `${column}::text::${type}`
  const later = fallback?.replace(/'((?:[^']|'')*)'/, (whole, label: string) => {
    const to = renamed.find(([from]) => literal(from) === `'${label}'`)?.[1]
    return to === undefined ? whole : literal(to)
  })
  return [
    ...(later === undefined ? [] : [`${alter} DROP DEFAULT`]),
    `${alter} TYPE ${type}${isArray ? '[]' : ''} USING ${cast}`,
    ...(later === undefined ? [] : [`${alter} SET DEFAULT ${later}`]),
  ]
}

export function isNamedType(value: ForeignCall): boolean {
  return ['Enum', 'ENUM', 'DOMAIN'].includes(lastSegment(value.callee.path))
}

/** `my_enum.create(bind)`: ENUM looks first unless something else is asked for, Enum only when asked to. */
export function* createNamedType(
  type: ForeignCall,
  what: 'create' | 'drop',
  given: Arguments,
  at: Span,
  { python, stage }: OperationContext,
): Flow<Value> {
  const { named } = yield* typeOf(type, { python })
  if (!named) throw new NotKnownError('the type is no type of the database')
  const first =
    new Given(given, ['bind', 'checkfirst']).boolean('checkfirst') ?? lastSegment(type.callee.path) !== 'Enum'
  if (first) {
    const schema: Value = named.schema === undefined ? none : str(named.schema)
    const there = yield* ask('has_type', { args: [str(named.name), schema], keywords: new Map() }, at, stage)
    if (there?.kind === 'bool' && there.value === (what === 'create')) return none
  }
  const sql = /^CREATE (?:TYPE|DOMAIN) (.+?) AS /.exec(named.create)?.[1] ?? ''
  yield* stage.sql(
    what === 'create' ? named.create : `DROP ${named.kind === 'enum' ? 'TYPE' : 'DOMAIN'} ${sql}`,
    at,
  )
  return none
}
