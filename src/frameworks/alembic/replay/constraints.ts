import { itemsOf } from '../../../languages/python/interpreter/operators.ts'
import type { ForeignCall, Value } from '../../../languages/python/interpreter/values.ts'
import {
  asString,
  columnName,
  Given,
  isCallOf,
  isFinalName,
  nameOfCall,
  optionalString,
  stringOf,
  stringsOf,
} from './arguments.ts'
import { expressionSql, sqlOrExpression } from './expressions.ts'
import { qualified, quote } from './identifiers.ts'
import { type Conventions, namedBy, type Unnamed } from './naming.ts'
import { NotKnownError, notKnown } from './not-known.ts'
import type { TableName } from './table-name.ts'

/** A constraint in SQL, `CONSTRAINT name` in front where it has one. */
export interface Constraint {
  kind: Unnamed['kind']
  sql: string
  columns: readonly string[]
}

const constraintCalls = [
  'PrimaryKeyConstraint',
  'UniqueConstraint',
  'ForeignKeyConstraint',
  'CheckConstraint',
  'ExcludeConstraint',
]

export function isConstraint(value: Value): boolean {
  return isCallOf(value, ...constraintCalls)
}

/** A constraint of a table's arguments; undefined for one that CREATE TABLE leaves out (use_alter). */
export function constraintOf(
  call: ForeignCall,
  table: TableName,
  conventions: Conventions,
): Constraint | undefined {
  const kind = nameOfCall(call)
  const { keywords } = call
  const name = keywords.get('name')
  const columns = (): string[] =>
    call.args.map(arg => asString(arg) ?? columnName(arg) ?? stringOf(arg, 'a column'))
  switch (kind) {
    case 'PrimaryKeyConstraint':
      return primaryKey(columns(), name, keywords, table, conventions)
    case 'UniqueConstraint':
      return unique(columns(), name, keywords, table, conventions)
    case 'ForeignKeyConstraint': {
      const given = new Given(call, [
        'columns',
        'refcolumns',
        'name',
        'onupdate',
        'ondelete',
        'deferrable',
        'initially',
        'use_alter',
      ])
      if (given.boolean('use_alter')) return undefined
      return foreignKey(given, given.strings('columns'), given.get('refcolumns'), table, conventions)
    }
    case 'CheckConstraint': {
      const given = new Given(call, ['sqltext', 'name', 'deferrable', 'initially'])
      return check(given.get('sqltext'), given, table, conventions)
    }
    default:
      return exclude(call.args, new Given({ args: [], keywords }, []), table, conventions)
  }
}

function preamble(object: Unnamed, conventions: Conventions): string {
  const name = namedBy(object, conventions)
  return name === undefined ? '' : `CONSTRAINT ${name} `
}

type Keywords = ReadonlyMap<string, Value>

export function primaryKey(
  columns: readonly string[],
  name: Value | undefined,
  keywords: Keywords,
  table: TableName,
  conventions: Conventions,
): Constraint {
  const start = preamble(unnamed('pk', name, columns, table), conventions)
  const sql = `${start}PRIMARY KEY (${columns.map(quote).join(', ')})${including(keywords)}${deferral(new Given({ args: [], keywords }, []))}`
  return { kind: 'pk', columns, sql }
}

export function unique(
  columns: readonly string[],
  name: Value | undefined,
  keywords: Keywords,
  table: TableName,
  conventions: Conventions,
): Constraint {
  const start = preamble(unnamed('uq', name, columns, table), conventions)
  const nulls = keywords.get('postgresql_nulls_not_distinct')
  const distinct = nulls?.kind === 'bool' ? (nulls.value ? 'NULLS NOT DISTINCT ' : 'NULLS DISTINCT ') : ''
  return {
    kind: 'uq',
    columns,
    sql: `${start}UNIQUE ${distinct}(${columns.map(quote).join(', ')})${including(keywords)}${deferral(new Given({ args: [], keywords }, []))}`,
  }
}

export function including(keywords: Keywords): string {
  const include = keywords.get('postgresql_include')
  if (!include || include.kind === 'none') return ''
  const columns = stringsOf(include, 'postgresql_include')
  return columns.length === 0 ? '' : ` INCLUDE (${columns.map(quote).join(', ')})`
}

function unnamed(
  kind: Unnamed['kind'],
  name: Value | undefined,
  columns: readonly string[],
  table: TableName,
): Unnamed {
  return {
    kind,
    name: optionalString(name, 'the name of a constraint'),
    final: isFinalName(name),
    table: table.name,
    schema: table.schema,
    columns,
  }
}

/** What a foreign key points at: `table.column`, or a column of a table that the migration holds. */
function target(value: Value): TableName & { column: string } {
  const text = asString(value)
  if (text !== undefined) {
    const parts = text.split('.')
    const column = parts.pop() ?? ''
    const name = parts.pop()
    if (name === undefined) throw new NotKnownError(`“${text}” names no table and column`)
    return { name, schema: parts.length > 0 ? parts.join('.') : undefined, column }
  }
  const column = columnName(value)
  const of = value.kind === 'foreign' ? value.of : undefined
  const table = of?.kind === 'foreign' ? of.of : of
  const [name] = table?.kind === 'foreign-call' ? table.args : []
  if (column === undefined || !name || table?.kind !== 'foreign-call')
    throw notKnown(value, 'what a foreign key points at')
  return {
    name: stringOf(name, 'a table'),
    schema: optionalString(table.keywords.get('schema'), 'schema'),
    column,
  }
}

export function foreignKey(
  given: Given,
  columns: readonly string[],
  referred: Value | readonly Value[] | undefined,
  table: TableName,
  conventions: Conventions,
): Constraint {
  const list = Array.isArray(referred) ? referred : undefined
  const items = list ?? (referred && !isList(referred) ? itemsOf(referred) : undefined)
  const targets = (items ?? []).map(target)
  const [first] = targets
  if (!first) throw new NotKnownError('what a foreign key points at is not known')
  return foreignKeySql(
    given,
    given.get('name'),
    columns,
    first,
    targets.map(({ column }) => column),
    table,
    conventions,
  )
}

function isList(value: Value | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value)
}

export function foreignKeySql(
  given: Given,
  name: Value | undefined,
  columns: readonly string[],
  referred: TableName,
  referredColumns: readonly string[],
  table: TableName,
  conventions: Conventions,
): Constraint {
  const object: Unnamed = {
    ...unnamed('fk', name, columns, table),
    referredTable: referred.name,
    referredColumns,
  }
  const [match, ondelete, onupdate] = ['match', 'ondelete', 'onupdate'].map(key => given.string(key))
  const sql = [
    `${preamble(object, conventions)}FOREIGN KEY(${columns.map(quote).join(', ')}) REFERENCES ${qualified(referred.name, referred.schema)} (${referredColumns.map(quote).join(', ')})`,
    match === undefined ? '' : ` MATCH ${match}`,
    ondelete === undefined ? '' : ` ON DELETE ${ondelete}`,
    onupdate === undefined ? '' : ` ON UPDATE ${onupdate}`,
    deferral(given),
    given.boolean('postgresql_not_valid') ? ' NOT VALID' : '',
  ]
  return { kind: 'fk', columns, sql: sql.join('') }
}

export function check(
  condition: Value | undefined,
  given: Given,
  table: TableName,
  conventions: Conventions,
): Constraint {
  if (!condition) throw notKnown(condition, 'the condition')
  const start = preamble(unnamed('ck', given.get('name'), [], table), conventions)
  const valid = given.boolean('postgresql_not_valid') ? ' NOT VALID' : ''
  return {
    kind: 'ck',
    columns: [],
    sql: `${start}CHECK (${sqlOrExpression(condition)})${deferral(given)}${valid}`,
  }
}

export function exclude(
  elements: readonly Value[],
  given: Given,
  table: TableName,
  conventions: Conventions,
): Constraint {
  const parts = elements.map(element => {
    const [subject, operator] = itemsOf(element) ?? []
    if (!subject || !operator) throw notKnown(element, 'an element of an exclusion constraint')
    const column = asString(subject)
    return `${column === undefined ? expressionSql(subject) : quote(column)} WITH ${stringOf(operator, 'an operator')}`
  })
  const start = preamble(unnamed('ex', given.get('name'), [], table), conventions)
  const where = given.get('where')
  const condition = where && where.kind !== 'none' ? ` WHERE (${sqlOrExpression(where)})` : ''
  return {
    kind: 'ex',
    columns: [],
    sql: `${start}EXCLUDE USING ${(given.string('using') ?? 'gist').toLowerCase()} (${parts.join(', ')})${condition}${deferral(given)}`,
  }
}

function deferral(given: Given): string {
  const deferrable = given.boolean('deferrable')
  const initially = given.string('initially')
  return `${deferrable === undefined ? '' : deferrable ? ' DEFERRABLE' : ' NOT DEFERRABLE'}${initially === undefined ? '' : ` INITIALLY ${initially}`}`
}
