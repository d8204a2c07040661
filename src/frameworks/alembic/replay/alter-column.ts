import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import { type Given, isCallOf } from './arguments.ts'
import type { TypeContext } from './column-type.ts'
import { defaultSql, tableSql, typeCheck } from './columns.ts'
import { literal, quote } from './identifiers.ts'
import { identityChangeSql, identitySql } from './identity.ts'
import type { Conventions } from './naming.ts'
import { NotKnownError } from './not-known.ts'
import type { TableName } from './table-name.ts'
import type { Work } from './tables.ts'
import { isNativeEnum, typeOf } from './types.ts'

/** `PostgresqlImpl.alter_column` and `DefaultImpl.alter_column`: one statement for each thing that changes, the new name last. */
export function* alterColumn(
  given: Given,
  table: TableName,
  context: TypeContext,
  conventions: Conventions,
): Flow<Work> {
  const column = quote(given.required('column_name'))
  const alter = `ALTER TABLE ${tableSql(table)} `
  const work: Work = { statements: [], assumed: [] }
  const brought = yield* alterType(given, table, context, conventions, work)
  const nullable = given.boolean('nullable')
  if (nullable !== undefined)
    work.statements.push(`${alter}ALTER COLUMN ${column} ${nullable ? 'DROP' : 'SET'} NOT NULL`)
  const value = given.get('server_default')
  if (value && !(value.kind === 'bool' && !value.value))
    work.statements.push(`${alter}ALTER COLUMN ${column} ${defaultClause(given)}`)
  const comment = given.get('comment')
  if (comment && !(comment.kind === 'bool' && !comment.value)) {
    const text = given.string('comment')
    work.statements.push(
      `COMMENT ON COLUMN ${tableSql(table)}.${column} IS ${text === undefined ? 'NULL' : literal(text)}`,
    )
  }
  if (given.get('name'))
    throw new NotKnownError('name is given, which Alembic refuses (it is new_column_name)')
  const name = given.string('new_column_name')
  if (name !== undefined) work.statements.push(`${alter}RENAME ${column} TO ${quote(name)}`)
  if (brought !== undefined) work.statements.push(`${alter}ADD ${brought}`)
  return work
}

/** Gives the check that the new type brings, which comes last; that of the old one goes before the type does. */
function* alterType(
  given: Given,
  table: TableName,
  context: TypeContext,
  conventions: Conventions,
  work: Work,
): Flow<string | undefined> {
  const type = given.get('type_')
  const before = given.get('existing_type')
  if (!type || type.kind === 'none') {
    if (given.string('postgresql_using') === undefined) return undefined
    throw new NotKnownError('postgresql_using is given without type_, which Alembic refuses')
  }
  const column = given.required('column_name')
  const alter = `ALTER TABLE ${tableSql(table)} `
  const made = yield* typeOf(type, { ...context, schema: table.schema })
  if (before && before.kind !== 'none' && !isNativeEnum(before)) {
    const was = yield* typeOf(before, { ...context, schema: table.schema })
    const gone = typeCheck(was, column, table, conventions)
    if (gone?.name !== undefined) work.statements.push(`${alter}DROP CONSTRAINT ${gone.name}`)
  }
  const brought = typeCheck(made, column, table, conventions)?.sql
  const using = given.string('postgresql_using')
  work.statements.push(
    `${alter}ALTER COLUMN ${quote(column)} TYPE ${made.sql}${using ? ` USING ${using}` : ''}`,
  )
  if (made.assumed) work.assumed.push({ why: made.assumed, table: table.name, column })
  return brought
}

function defaultClause(given: Given): string {
  const value = given.get('server_default')
  const before = given.get('existing_server_default')
  if (isCallOf(value, 'Computed') || isCallOf(before, 'Computed'))
    throw new NotKnownError('a column can neither become computed nor stop being so: Alembic refuses it')
  if (isCallOf(before, 'Identity') && (!value || value.kind === 'none')) return 'DROP IDENTITY'
  if (isCallOf(value, 'Identity')) {
    if (isCallOf(before, 'Identity')) return identityChangeSql(value, before)
    return `ADD ${identitySql(value)}`
  }
  const sql = defaultSql(value)
  return sql === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${sql}`
}
