import { itemsOf } from '../../../languages/python/interpreter/operators.ts'
import type { Value } from '../../../languages/python/interpreter/values.ts'
import { asString, columnName, type Given, isFinalName, optionalString, stringOf } from './arguments.ts'
import { tableSql } from './columns.ts'
import { including } from './constraints.ts'
import { expressionSql, indexedSql, sqlOrExpression } from './expressions.ts'
import { constraintName, quote } from './identifiers.ts'
import { type Conventions, namedBy } from './naming.ts'
import { NotKnownError } from './not-known.ts'
import type { TableName } from './table-name.ts'

/** `PGDDLCompiler.visit_create_index`. */
export function createIndexSql(
  nameValue: Value | undefined,
  expressions: readonly Value[],
  given: Given,
  table: TableName,
  conventions: Conventions,
): string {
  const columns = expressions.map(value => asString(value) ?? columnName(value) ?? '')
  const name = namedBy(
    {
      kind: 'ix',
      name: optionalString(nameValue, 'the name of an index'),
      final: isFinalName(nameValue),
      table: table.name,
      schema: table.schema,
      columns,
    },
    conventions,
  )
  if (name === undefined)
    throw new NotKnownError('the index has no name, without which SQLAlchemy refuses it')
  const operatorClasses = given.get('postgresql_ops')
  const classOf = (column: string): string => {
    const found =
      operatorClasses?.kind === 'dict' ? operatorClasses.entries.get(`s${column}`)?.[1] : undefined
    return found ? ` ${stringOf(found, 'an operator class')}` : ''
  }
  const parts = expressions.map(value => {
    const text = asString(value)
    const column = text ?? keyOf(value)
    return `${text === undefined ? indexedSql(value) : quote(text)}${column === undefined ? '' : classOf(column)}`
  })
  const using = given.string('postgresql_using')
  const nulls = given.boolean('postgresql_nulls_not_distinct')
  const storage = given.get('postgresql_with')
  const options =
    storage?.kind === 'dict'
      ? [...storage.entries.values()].map(([key, value]) => `${asString(key)} = ${optionText(value)}`)
      : []
  const tablespace = given.string('postgresql_tablespace')
  const where = given.get('postgresql_where')
  return [
    'CREATE ',
    given.boolean('unique') ? 'UNIQUE ' : '',
    'INDEX ',
    given.boolean('postgresql_concurrently') ? 'CONCURRENTLY ' : '',
    given.boolean('if_not_exists') ? 'IF NOT EXISTS ' : '',
    `${name} ON ${tableSql(table)} `,
    using ? `USING ${using.toLowerCase()} ` : '',
    `(${parts.join(', ')})`,
    including(new Map(keep(given, 'postgresql_include'))),
    nulls === undefined ? '' : nulls ? ' NULLS NOT DISTINCT' : ' NULLS DISTINCT',
    options.length > 0 ? ` WITH (${options.join(', ')})` : '',
    tablespace ? ` TABLESPACE ${quote(tablespace)}` : '',
    where && where.kind !== 'none' ? ` WHERE ${sqlOrExpression(where)}` : '',
  ].join('')
}

function keep(given: Given, name: string): [string, Value][] {
  const value = given.get(name)
  return value ? [[name, value]] : []
}

function optionText(value: Value): string {
  return asString(value) ?? (value.kind === 'bool' ? (value.value ? 'True' : 'False') : expressionSql(value))
}

/** The key by which postgresql_ops names an expression: a column's name, or a label. */
function keyOf(value: Value): string | undefined {
  if (value.kind === 'foreign-call' && value.callee.path.endsWith('.label'))
    return value.args[0] && asString(value.args[0])
  return columnName(value)
}

export function dropIndexSql(given: Given, table: TableName | undefined): string {
  const nameValue = given.get('index_name')
  const name = stringOf(nameValue, 'the name of an index')
  const schema = given.string('schema') ?? table?.schema
  const quoted = constraintName(name, isFinalName(nameValue))
  const full = schema ? `${schema.split('.').map(quote).join('.')}.${quoted}` : quoted
  return `DROP INDEX ${given.boolean('postgresql_concurrently') ? 'CONCURRENTLY ' : ''}${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${full}`
}

export const columnsOf = (value: Value | undefined): readonly Value[] => {
  if (!value) return []
  return value.kind === 'str' ? [value] : (itemsOf(value) ?? [value])
}
