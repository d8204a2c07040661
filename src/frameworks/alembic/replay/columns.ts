import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import type { ForeignCall, Value } from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'
import { asString, Given, isCallOf, isFinalName, nameOfCall, optionalString, stringOf } from './arguments.ts'
import type { ColumnType, TypeContext } from './column-type.ts'
import { type Constraint, constraintOf, foreignKey } from './constraints.ts'
import { expressionSql, sqlOrExpression } from './expressions.ts'
import { literal, quote } from './identifiers.ts'
import { identitySql } from './identity.ts'
import { type Conventions, namedBy } from './naming.ts'
import { NotKnownError, notKnown } from './not-known.ts'
import type { TableName } from './table-name.ts'
import { typeOf } from './types.ts'

export interface Column {
  name: string
  type: ColumnType
  /** Undefined where nothing says: a primary key then makes it NOT NULL. */
  nullable: boolean | undefined
  /** As SQL. */
  default: string | undefined
  computed: string | undefined
  identity: string | undefined
  primaryKey: boolean
  unique: boolean
  index: boolean
  comment: string | undefined
  foreignKeys: ForeignCall[]
  /** Written after the column. */
  checks: Constraint[]
  autoincrement: boolean | 'auto' | 'ignore_fk'
  /** A default on Python's side keeps a key from being a SERIAL. */
  clientDefault: boolean
  /** What was assumed, to be reported. */
  assumed: string[]
}

/** A `sa.Column(…)` of a migration. */
export function* columnOf(
  value: Value | undefined,
  table: TableName,
  context: TypeContext,
  conventions: Conventions,
): Flow<Column> {
  if (!isCallOf(value, 'Column') || !value) throw notKnown(value, 'a column')
  const { args, keywords } = value
  const rest = [...args]
  const nameValue = keywords.get('name') ?? rest.shift()
  const name = stringOf(nameValue, 'the name of a column')
  const typeValue = keywords.get('type_') ?? (rest[0] && !isSchemaItem(rest[0]) ? rest.shift() : undefined)
  if (!typeValue)
    throw new NotKnownError(`the column “${name}” has no type, without which SQLAlchemy can't write it`)
  const type = yield* typeOf(typeValue, { ...context, schema: table.schema })
  const given = new Given({ args: [], keywords }, [])
  const column: Column = {
    name,
    type,
    nullable: given.boolean('nullable'),
    default: undefined,
    computed: undefined,
    identity: undefined,
    primaryKey: given.boolean('primary_key') === true,
    unique: given.boolean('unique') === true,
    index: given.boolean('index') === true,
    comment: given.string('comment'),
    foreignKeys: [],
    checks: [],
    autoincrement: autoincrementOf(keywords.get('autoincrement')),
    clientDefault: (keywords.get('default')?.kind ?? 'none') !== 'none',
    assumed: type.assumed === undefined ? [] : [type.assumed],
  }
  try {
    column.default = defaultSql(keywords.get('server_default'))
  } catch (error) {
    if (!(error instanceof NotKnownError)) throw error
    // A table without it is nearer to the real one than no table.
    column.assumed.push(`the column “${name}” is made without its default: ${error.message}`)
  }
  for (const item of [...rest, keywords.get('server_default')])
    if (item) take(item, column, table, conventions)
  const brought = typeCheck(type, name, table, conventions)
  if (brought) column.checks.push(brought)
  return column
}

/** What an Enum that is no native one brings, where it has create_constraint. */
export function typeCheck(
  type: ColumnType,
  column: string,
  table: TableName,
  conventions: Conventions,
): (Constraint & { name: string | undefined }) | undefined {
  if (!type.check) return undefined
  const { labels, name: given } = type.check
  const name = namedBy(
    {
      kind: 'ck',
      name: optionalString(given, 'name'),
      final: isFinalName(given),
      table: table.name,
      columns: [column],
    },
    given ? conventions : new Map(),
  )
  const sql = `${name ? `CONSTRAINT ${name} ` : ''}CHECK (${quote(column)} IN (${labels.map(literal).join(', ')}))`
  return { kind: 'ck', columns: [column], sql, name }
}

/** What stands among a column's arguments and is no type. */
export function isSchemaItem(value: Value): boolean {
  return isCallOf(
    value,
    'ForeignKey',
    'CheckConstraint',
    'Computed',
    'Identity',
    'Sequence',
    'FetchedValue',
    'DefaultClause',
    'ColumnDefault',
  )
}

function take(item: Value, column: Column, table: TableName, conventions: Conventions): void {
  if (item.kind !== 'foreign-call') return
  switch (nameOfCall(item)) {
    case 'ForeignKey':
      column.foreignKeys.push(item)
      break
    case 'CheckConstraint': {
      const made = constraintOf(item, table, conventions)
      if (made) column.checks.push(made)
      break
    }
    case 'Computed': {
      const given = new Given(item, ['sqltext', 'persisted'])
      if (given.boolean('persisted') === false)
        throw new NotKnownError(
          `“${column.name}” is a virtual column, which SQLAlchemy refuses for PostgreSQL`,
        )
      const text = given.get('sqltext')
      if (!text) throw notKnown(text, 'the expression of a computed column')
      column.computed = `GENERATED ALWAYS AS (${sqlOrExpression(text)}) STORED`
      break
    }
    case 'Identity':
      column.identity = identitySql(item)
      break
    case 'DefaultClause':
      column.default = defaultSql(item.args[0])
      break
    case 'Sequence':
      column.clientDefault ||= !new Given(item, ['name']).boolean('optional')
  }
}

/** What stands after DEFAULT: a string is a literal, everything else SQL. */
export function defaultSql(value: Value | undefined): string | undefined {
  if (!value || value.kind === 'none' || isServerMade(value)) return undefined
  if (value.kind === 'bool' && !value.value) return undefined
  const text = asString(value)
  if (text !== undefined) return literal(text)
  if (value.kind !== 'foreign' && value.kind !== 'foreign-call') throw notKnown(value, 'server_default')
  if (value.kind === 'foreign-call' && nameOfCall(value) === 'DefaultClause') return defaultSql(value.args[0])
  // Sequence.next_value()
  if (
    value.kind === 'foreign-call' &&
    nameOfCall(value) === 'next_value' &&
    isCallOf(value.callee.of, 'Sequence')
  )
    return `nextval('${quote(stringOf(value.callee.of.args[0], 'the name of a sequence'))}')`
  return expressionSql(value)
}

function isServerMade(value: Value): boolean {
  return isCallOf(value, 'FetchedValue', 'Identity', 'Computed')
}

function autoincrementOf(value: Value | undefined): Column['autoincrement'] {
  if (!value) return 'auto'
  if (value.kind === 'bool') return value.value
  return value.kind === 'str' && value.value === 'ignore_fk' ? 'ignore_fk' : 'auto'
}

/**
 * Of a primary key's columns the one that SQLAlchemy makes a SERIAL: `PrimaryKeyConstraint._autoincrement_column`.
 * `refers`: columns of the table's own foreign keys.
 * https://docs.sqlalchemy.org/en/20/core/metadata.html#sqlalchemy.schema.Column.params.autoincrement
 */
export function autoincrementColumn(
  key: readonly Column[],
  refers: ReadonlySet<string> = new Set(),
): Column | undefined {
  const [only, ...more] = key
  if (!only) return undefined
  if (more.length > 0) return key.find(column => column.autoincrement === true)
  if (only.autoincrement === true) return only
  if (only.autoincrement === false || !only.type.numeric) return undefined
  if (only.clientDefault || only.default !== undefined || only.computed !== undefined) return undefined
  const isReference = only.foreignKeys.length > 0 || refers.has(only.name)
  return isReference && only.autoincrement !== 'ignore_fk' ? undefined : only
}

const serials: Readonly<Record<string, string>> = byName({ BIGINT: 'BIGSERIAL', SMALLINT: 'SMALLSERIAL' })

/** `PGDDLCompiler.get_column_specification`, and the column's own constraints after it. */
export function columnSql(column: Column, inKey: boolean, serial: boolean): string {
  const { identity } = column
  const parts = [quote(column.name)]
  if (serial && identity === undefined && !column.clientDefault)
    parts.push(serials[column.type.sql] ?? 'SERIAL')
  else {
    parts.push(column.type.sql)
    if (column.default !== undefined) parts.push(`DEFAULT ${column.default}`)
  }
  if (column.computed !== undefined) parts.push(column.computed)
  if (identity !== undefined) parts.push(identity)
  const nullable = column.nullable ?? (!inKey && !column.primaryKey && identity === undefined)
  if (!nullable && identity === undefined) parts.push('NOT NULL')
  else if (nullable && identity !== undefined) parts.push('NULL')
  for (const check of column.checks) parts.push(check.sql)
  return parts.join(' ')
}

/** The constraints and indexes that a column's own arguments make. */
export function fromColumn(
  column: Column,
  table: TableName,
  conventions: Conventions,
  isAlone = false,
): { constraints: Constraint[]; indexes: string[] } {
  const constraints: Constraint[] = []
  const indexes: string[] = []
  for (const call of column.foreignKeys) {
    const given = new Given(call, [
      'column',
      '_constraint',
      'use_alter',
      'name',
      'onupdate',
      'ondelete',
      'deferrable',
      'initially',
    ])
    const target = given.get('column')
    // CREATE TABLE leaves out what a later ALTER TABLE would add.
    if (target && (isAlone || !given.boolean('use_alter')))
      constraints.push(foreignKey(given, [column.name], [target], table, conventions))
  }
  const columns = [column.name]
  if (column.index) {
    const name = namedBy(
      { kind: 'ix', name: undefined, final: false, table: table.name, schema: table.schema, columns },
      conventions,
    )
    if (name === undefined)
      throw new NotKnownError(
        `the index of “${column.name}” has no name: the naming convention has none for indexes`,
      )
    indexes.push(
      `CREATE ${column.unique ? 'UNIQUE ' : ''}INDEX ${name} ON ${tableSql(table)} (${quote(column.name)})`,
    )
  } else if (column.unique) {
    const name = namedBy(
      { kind: 'uq', name: undefined, final: false, table: table.name, schema: table.schema, columns },
      conventions,
    )
    constraints.push({
      kind: 'uq',
      columns,
      sql: `${name ? `CONSTRAINT ${name} ` : ''}UNIQUE (${quote(column.name)})`,
    })
  }
  return { constraints, indexes }
}

export function tableSql(table: TableName): string {
  return table.schema
    ? `${table.schema.split('.').map(quote).join('.')}.${quote(table.name)}`
    : quote(table.name)
}
