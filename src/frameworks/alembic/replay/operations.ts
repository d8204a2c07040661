import { atOnce, type Flow } from '../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  type ForeignCall,
  none,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'

import { byName } from '../../../text/by-name.ts'
import { parametersOf, type Signature, signatures } from '../signatures.ts'
import { alterColumn } from './alter-column.ts'
import { Given } from './arguments.ts'
import { bulkInsertSql } from './bulk-insert.ts'
import { tableSql } from './columns.ts'
import { type Constraint, check, exclude, foreignKeySql, primaryKey, unique } from './constraints.ts'
import { literal, quote } from './identifiers.ts'
import { columnsOf, createIndexSql, dropIndexSql } from './indexes.ts'
import { NotKnownError } from './not-known.ts'
import type { OperationContext } from './operation-context.ts'
import { constructSql } from './schema-objects.ts'
import type { Stage } from './stage.ts'
import { executable } from './statements.ts'
import type { TableName } from './table-name.ts'
import { addColumn, createTable, dropConstraint, type Work } from './tables.ts'

type Operation = (given: Given, table: TableName, context: OperationContext, all: Arguments) => Flow<Work>

function statement(
  sql: (given: Given, table: TableName, context: OperationContext, all: Arguments) => string,
): Operation {
  return (...around) => atOnce({ statements: [sql(...around)], assumed: [] })
}

const adding = (table: TableName, constraint: Constraint): string =>
  `ALTER TABLE ${tableSql(table)} ADD ${constraint.sql}`

/** https://alembic.sqlalchemy.org/en/latest/ops.html, as alembic/operations/toimpl.py carries them out. */
const operations: Readonly<Record<string, Operation>> = byName({
  create_table: (_given, _table, { python, conventions, memory }, all) =>
    createTable(all, { python }, conventions, memory),
  drop_table: statement(
    (given, table) => `DROP TABLE ${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${tableSql(table)}`,
  ),
  rename_table: statement(
    (given, table) => `ALTER TABLE ${tableSql(table)} RENAME TO ${quote(given.required('new_table_name'))}`,
  ),
  add_column: (given, table, { python, conventions }) => addColumn(given, table, { python }, conventions),
  drop_column: statement(
    (given, table) =>
      `ALTER TABLE ${tableSql(table)} DROP COLUMN ${given.boolean('if_exists') ? 'IF EXISTS ' : ''}${quote(given.required('column_name'))}`,
  ),
  alter_column: (given, table, { python, conventions }) => alterColumn(given, table, { python }, conventions),
  create_index: statement((given, table, { conventions }) =>
    createIndexSql(given.get('index_name'), columnsOf(given.get('columns')), given, table, conventions),
  ),
  drop_index: statement(given => dropIndexSql(given, undefined)),
  create_unique_constraint: statement((given, table, { conventions }, all) =>
    adding(
      table,
      unique(given.strings('columns'), given.get('constraint_name'), withDeferral(all), table, conventions),
    ),
  ),
  create_primary_key: statement((given, table, { conventions }, all) =>
    adding(
      table,
      primaryKey(
        given.strings('columns'),
        given.get('constraint_name'),
        withDeferral(all),
        table,
        conventions,
      ),
    ),
  ),
  create_check_constraint: statement((given, table, { conventions }) =>
    adding(table, check(given.get('condition'), renamed(given), table, conventions)),
  ),
  create_foreign_key: statement((given, source, { conventions }) => {
    const table = { ...source, schema: given.string('source_schema') ?? source.schema }
    const referred = { name: given.required('referent_table'), schema: given.string('referent_schema') }
    const [columns, others] = [given.strings('local_cols'), given.strings('remote_cols')]
    return adding(
      table,
      foreignKeySql(given, given.get('constraint_name'), columns, referred, others, table, conventions),
    )
  }),
  create_exclude_constraint: statement((given, table, { conventions }) =>
    adding(table, exclude(given.rest, renamed(given), table, conventions)),
  ),
  drop_constraint: statement((given, table, { conventions }) => dropConstraint(given, table, conventions)),
  create_table_comment: statement((given, table) => {
    const comment = given.string('comment')
    return `COMMENT ON TABLE ${tableSql(table)} IS ${comment === undefined ? 'NULL' : literal(comment)}`
  }),
  drop_table_comment: statement((_given, table) => `COMMENT ON TABLE ${tableSql(table)} IS NULL`),
})

const withDeferral = ({ keywords }: Arguments): ReadonlyMap<string, Value> => keywords

/** The name of a constraint is called constraint_name here, and name where it is an argument of a table. */
function renamed(given: Given): Given {
  const name = given.get('constraint_name')
  return name ? given.with('name', name) : given
}

/** One operation of Alembic's; undefined where there is none of that name. */
export function* operate(
  name: string,
  all: Arguments,
  at: Span,
  context: OperationContext,
  batch: TableName | undefined,
): Flow<Value | undefined> {
  const { stage } = context
  try {
    if (name === 'execute') return yield* runText(all, at, context)
    if (name === 'bulk_insert') return yield* insertRows(all, at, stage)
    const [operation, signature] = [operations[name], signatures[name]]
    if (!operation || !signature) return undefined
    const given = new Given(all, parametersOf(signature, batch !== undefined))
    const table = batch ?? tableOf(signature, given)
    const batched = batch && name === 'drop_index' ? given.with('schema', schemaValue(batch)) : given
    const { statements, assumed } = yield* operation(batched, table, context, all)
    for (const text of statements) yield* stage.sql(text, at)
    for (const why of assumed) yield* stage.assume(why, at)
    return name === 'create_table' ? tableValue(all, at) : none
  } catch (error) {
    if (!(error instanceof NotKnownError)) throw error
    yield* stage.unverified(error.message, at)
    return name === 'create_table' ? tableValue(all, at) : none
  }
}

function tableOf({ table, kind, does }: Signature, given: Given): TableName {
  // An index is dropped by its own name; a table that is created reads all of its arguments itself.
  if ((kind === 'index' && does === 'drops') || (kind === 'table' && does === 'creates'))
    return { name: '', schema: undefined }
  return { name: given.required(table), schema: given.string('schema') }
}

const schemaValue = ({ schema }: TableName): Value =>
  schema === undefined ? none : { kind: 'str', value: schema }

/** `op.create_table` gives the table back, for bulk_insert and expressions. */
function tableValue(all: Arguments, at: Span): ForeignCall {
  return {
    kind: 'foreign-call',
    callee: { kind: 'foreign', path: 'alembic.op.create_table' },
    ...all,
    at,
    attributes: new Map(),
  }
}

function* runText(all: Arguments, at: Span, context: OperationContext): Flow<Value> {
  const { stage } = context
  const construct = yield* constructSql(all.args[0] ?? all.keywords.get('sqltext'), context)
  if (construct !== undefined) {
    yield* stage.direct(construct, at)
    return none
  }
  const found = executable(all.args[0] ?? all.keywords.get('sqltext'), new Map())
  if (found.kind === 'sql') yield* stage.direct(found.text, at, found.origin)
  else if (found.kind === 'rows')
    yield* stage.skipRows('it changes rows through an expression of SQLAlchemy’s', at)
  return none
}

function* insertRows(all: Arguments, at: Span, stage: Stage): Flow<Value> {
  const given = new Given(all, ['table', 'rows'])
  try {
    const text = bulkInsertSql(given.get('table'), given.get('rows'))
    if (text !== undefined) yield* stage.direct(text, at)
  } catch (error) {
    if (!(error instanceof NotKnownError)) throw error
    yield* stage.skipRows(`it inserts rows that are not known: ${error.message}`, at)
  }
  return none
}
