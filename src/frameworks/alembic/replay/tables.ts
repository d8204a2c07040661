import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import { itemsOf } from '../../../languages/python/interpreter/operators.ts'
import type { Arguments } from '../../../languages/python/interpreter/values.ts'
import type { AssumedType } from '../../../replay/steps.ts'
import { Given, isFinalName, nameOfCall, optionalString, stringOf } from './arguments.ts'
import type { NamedType, TypeContext } from './column-type.ts'
import { autoincrementColumn, type Column, columnOf, columnSql, fromColumn, tableSql } from './columns.ts'
import { type Constraint, constraintOf, isConstraint, primaryKey } from './constraints.ts'
import { literal, quote } from './identifiers.ts'
import { createIndexSql } from './indexes.ts'
import { type Conventions, namedBy } from './naming.ts'
import { notKnown } from './not-known.ts'
import type { TableName } from './table-name.ts'

/** What an operation comes to. */
export interface Work {
  statements: string[]
  /** What was assumed on the way. */
  assumed: Assumed[]
  /** Foreign keys, where they come after all tables: a statement each. */
  keys?: string[]
}

/** What outlives a migration, not a run: one `alembic upgrade` creates a type that several tables name only once. */
export interface Memory {
  /** Names of the types that a CREATE TABLE of this run has made. */
  readonly types: Set<string>
}

/** `op.create_table`, `Table(…)`: the types first, then the table, its indexes and its comments. */
export function* createTable(
  given: Arguments,
  context: TypeContext,
  conventions: Conventions,
  memory: Memory,
  how: { keysAfter?: true } = {},
): Flow<Work> {
  const [nameValue, ...items] = given.args
  const options = new Given({ args: [], keywords: given.keywords }, [])
  const table: TableName = {
    name: stringOf(nameValue ?? options.get('table_name') ?? options.get('name'), 'the name of the table'),
    schema: options.string('schema'),
  }
  const columns: Column[] = []
  const explicit: Constraint[] = []
  const indexes: string[] = []
  for (const item of items) {
    if (item.kind === 'foreign-call' && isConstraint(item)) {
      const made = constraintOf(item, table, conventions)
      if (made) explicit.push(made)
    } else if (item.kind === 'foreign-call' && nameOfCall(item) === 'Index') {
      const [name, ...expressions] = item.args
      indexes.push(
        createIndexSql(
          name,
          expressions,
          new Given({ args: [], keywords: item.keywords }, []),
          table,
          conventions,
        ),
      )
    } else if (item.kind === 'none') continue
    else columns.push(yield* columnOf(item, table, context, conventions))
  }
  const key = keyOf(columns, explicit)
  const refers = new Set(explicit.filter(({ kind }) => kind === 'fk').flatMap(({ columns: names }) => names))
  const serial = autoincrementColumn(key, refers)
  const derived: Constraint[] = []
  const written = explicit.find(({ kind }) => kind === 'pk')
  if (!written && key.length > 0) derived.push(implicitKey(key, serial, table, conventions))
  else if (written) derived.push(written)
  derived.push(...explicit.filter(({ kind }) => kind !== 'pk'))
  for (const column of columns) {
    const made = fromColumn(column, table, conventions, how.keysAfter)
    derived.push(...made.constraints)
    indexes.push(...made.indexes)
  }
  const prefixes =
    itemsOf(options.get('prefixes') ?? { kind: 'none' })?.map(item => `${stringOf(item, 'a prefix')} `) ?? []
  const after = how.keysAfter ? derived.filter(({ kind }) => kind === 'fk') : []
  const lines = [
    ...columns.map(column => columnSql(column, key.includes(column), column === serial)),
    ...derived.filter(one => !after.includes(one)).map(({ sql }) => sql),
  ]
  const exists = options.boolean('if_not_exists') ? 'IF NOT EXISTS ' : ''
  const body = lines.length === 0 ? '\n' : `\n\t${lines.join(',\n\t')}\n`
  const comments = [
    ...(options.string('comment') === undefined
      ? []
      : [`COMMENT ON TABLE ${tableSql(table)} IS ${literal(options.required('comment'))}`]),
    ...columns.flatMap(column => commentSql(column, table)),
  ]
  return {
    statements: [
      ...columns.flatMap(({ type }) => (type.named ? typeWithTable(type.named, memory) : [])),
      `CREATE ${prefixes.join('')}TABLE ${exists}${tableSql(table)} (${body})${tableOptions(options)}`,
      ...indexes,
      ...comments,
    ],
    assumed: columns.flatMap(column => assumedOf(column, table)),
    ...(how.keysAfter ? { keys: after.map(({ sql }) => `ALTER TABLE ${tableSql(table)} ADD ${sql}`) } : {}),
  }
}

function keyOf(columns: readonly Column[], constraints: readonly Constraint[]): Column[] {
  const written = constraints.find(({ kind }) => kind === 'pk')
  if (!written) return columns.filter(column => column.primaryKey)
  return written.columns.flatMap(name => columns.filter(column => column.name === name))
}

/** The column that counts up stands first in a key that nobody wrote: `columns_autoinc_first`. */
function implicitKey(
  key: readonly Column[],
  serial: Column | undefined,
  table: TableName,
  conventions: Conventions,
): Constraint {
  const ordered = serial ? [serial, ...key.filter(column => column !== serial)] : key
  return primaryKey(
    ordered.map(({ name }) => name),
    undefined,
    new Map(),
    table,
    conventions,
  )
}

/** CREATE TYPE comes with a table, once a run and without a look at what is there: `NamedType._on_table_create`. */
function typeWithTable(type: NamedType, { types }: Memory): string[] {
  const key = `${type.schema ?? ''}.${type.name}`
  if (!type.withTable || types.has(key)) return []
  types.add(key)
  return [type.create]
}

/** `post_create_table`. */
function tableOptions(given: Given): string {
  const inherits = given.get('postgresql_inherits')
  const names =
    inherits && inherits.kind !== 'none'
      ? (itemsOf(inherits.kind === 'str' ? { kind: 'tuple', items: [inherits] } : inherits) ?? [])
      : []
  const [partition, using, commit, tablespace] = ['partition_by', 'using', 'on_commit', 'tablespace'].map(
    name => given.string(`postgresql_${name}`),
  )
  return [
    names.length > 0
      ? `\n INHERITS ( ${names.map(name => quote(stringOf(name, 'a parent table'))).join(', ')} )`
      : '',
    partition ? `\n PARTITION BY ${partition}` : '',
    using ? `\n USING ${using}` : '',
    commit ? `\n ON COMMIT ${commit.replaceAll('_', ' ').toUpperCase()}` : '',
    tablespace ? `\n TABLESPACE ${quote(tablespace)}` : '',
  ].join('')
}

function commentSql(column: Column, table: TableName): string[] {
  if (column.comment === undefined) return []
  return [`COMMENT ON COLUMN ${tableSql(table)}.${quote(column.name)} IS ${literal(column.comment)}`]
}

export interface Assumed extends AssumedType {
  /** What is assumed, as a sentence without its end. */
  why: string
}

function assumedOf({ name, assumed }: Column, table: TableName): Assumed[] {
  return assumed.map(why => ({ why, table: table.name, column: name }))
}

/** `op.add_column`: the column, then the constraints and indexes that it brings, one by one. */
export function* addColumn(
  given: Given,
  table: TableName,
  context: TypeContext,
  conventions: Conventions,
): Flow<Work> {
  const column = yield* columnOf(given.get('column'), table, context, conventions)
  const { constraints, indexes } = fromColumn(column, table, conventions, true)
  // A single column in a table of its own: what is a key there may count up.
  const serial = column.primaryKey ? autoincrementColumn([column]) : undefined
  const inline = given.boolean('inline_primary_key') && column.primaryKey ? ' PRIMARY KEY' : ''
  const references = given.boolean('inline_references') && column.foreignKeys.length === 1
  const reference = references ? constraints.find(({ kind }) => kind === 'fk') : undefined
  const text = `ADD COLUMN ${given.boolean('if_not_exists') ? 'IF NOT EXISTS ' : ''}${columnSql({ ...column, checks: [] }, column.primaryKey, column === serial)}`
  const following = reference ? ` ${reference.sql.slice(reference.sql.indexOf('REFERENCES'))}` : ''
  const checks = column.checks.map(({ sql }) => ` ${sql}`).join('')
  const alter = `ALTER TABLE ${tableSql(table)} `
  return {
    statements: [
      `${alter}${text}${inline}${following}${checks}`,
      ...constraints.filter(one => one !== reference).map(({ sql }) => `${alter}ADD ${sql}`),
      ...indexes,
      ...commentSql(column, table),
    ],
    assumed: assumedOf(column, table),
  }
}

export function dropConstraint(given: Given, table: TableName, conventions: Conventions): string {
  const nameValue = given.get('constraint_name')
  const kind = { foreignkey: 'fk', primary: 'pk', unique: 'uq', check: 'ck' } as const
  const type = given.string('type_')
  const known =
    type === 'foreignkey' || type === 'primary' || type === 'unique' || type === 'check' ? kind[type] : 'ex'
  const name = namedBy(
    {
      kind: known,
      name: optionalString(nameValue, 'the name of a constraint'),
      final: isFinalName(nameValue),
      table: table.name,
      schema: table.schema,
      columns: [],
    },
    conventions,
  )
  if (name === undefined) throw notKnown(nameValue, 'the name of the constraint')
  return `ALTER TABLE ${tableSql(table)} DROP CONSTRAINT ${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${name}`
}
