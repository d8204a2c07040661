import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  type ForeignCall,
  lastSegment,
  list,
  none,
  str,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'

import { asString, Given, isCallOf, nameOfCall, stringOf } from './arguments.ts'
import { tableSql } from './columns.ts'
import { constraintOf, isConstraint } from './constraints.ts'
import { createIndexSql, dropIndexSql } from './indexes.ts'
import { ask } from './inspector.ts'
import { NotKnownError, notKnown } from './not-known.ts'
import type { OperationContext } from './operation-context.ts'
import { tablesIn } from './rows.ts'
import type { Stage } from './stage.ts'
import { createSequenceSql } from './statements.ts'
import type { TableName } from './table-name.ts'
import { isTableValue, tableValueOf } from './table-value.ts'
import { createTable, dropConstraint } from './tables.ts'

/** No Python name has a space. */
const itsTables = 'its tables'

/** `Table('t', metadata, …)`: the metadata knows it from then on. */
export function madeTable(table: ForeignCall): void {
  const [, metadata] = table.args
  if (metadata?.kind !== 'foreign-call' || lastSegment(metadata.callee.path) !== 'MetaData') return
  const known = metadata.attributes.get(itsTables)
  if (known?.kind === 'list') known.items.push(table)
  else metadata.attributes.set(itsTables, list([table]))
}

/** `metadata.tables['t']`, after `metadata.reflect()` as well. */
export function tableOfMetadata(metadata: ForeignCall, name: string): Value {
  const dot = name.lastIndexOf('.')
  const known = tablesOf(metadata).find(table => nameOf(table) === name)
  return (
    known ?? {
      kind: 'foreign-call',
      callee: { kind: 'foreign', path: 'sqlalchemy.Table' },
      args: [str(name.slice(dot + 1)), metadata],
      keywords: new Map(dot < 0 ? [] : [['schema', str(name.slice(0, dot))]]),
      at: metadata.at,
      attributes: new Map(),
    }
  )
}

function tablesOf(metadata: ForeignCall): ForeignCall[] {
  const known = metadata.attributes.get(itsTables)
  return known?.kind === 'list' ? known.items.filter(table => table.kind === 'foreign-call') : []
}

function nameOf(table: ForeignCall): string {
  const { name, schema } = tableValueOf(table)
  return schema === undefined ? name : `${schema}.${name}`
}

/** `metadata.create_all(bind)` and `drop_all`: each table that is not there, or that is, in the order of their keys. */
export function* ofMetadata(
  metadata: ForeignCall,
  what: 'create_all' | 'drop_all',
  given: Arguments,
  at: Span,
  context: OperationContext,
): Flow<Value> {
  const only = new Given(given, ['bind', 'tables', 'checkfirst'])
  const wanted = only.get('tables')
  const known = tablesOf(metadata)
  if (known.length === 0) throw new NotKnownError('which tables its metadata has is not known')
  const chosen =
    wanted?.kind === 'list' ? known.filter(table => wanted.items.includes(table)) : inOrder(known)
  const checks = only.boolean('checkfirst') !== false
  for (const table of what === 'create_all' ? chosen : [...chosen].reverse()) {
    if (checks && (yield* isThere(table, at, context)) === (what === 'create_all')) continue
    if (what === 'create_all') yield* create(table, known, at, context)
    else yield* context.stage.sql(`DROP TABLE ${tableSql(tableValueOf(table))}`, at)
  }
  return none
}

/** What others refer to comes first. */
function inOrder(tables: readonly ForeignCall[]): ForeignCall[] {
  const ordered = new Set<ForeignCall>()
  const visiting = new Set<ForeignCall>()
  const visit = (table: ForeignCall): void => {
    if (ordered.has(table) || visiting.has(table)) return
    visiting.add(table)
    for (const name of referred(table)) {
      const other = tables.find(one => nameOf(one) === name)
      if (other) visit(other)
    }
    ordered.add(table)
  }
  for (const table of tables) visit(table)
  return [...ordered]
}

function referred(table: ForeignCall): string[] {
  return table.args.flatMap(item => {
    if (item.kind !== 'foreign-call') return []
    const what = nameOfCall(item)
    if (what === 'ForeignKeyConstraint') {
      const targets = item.args[1] ?? item.keywords.get('refcolumns')
      return targets?.kind === 'list' ? targets.items.flatMap(targetTable) : []
    }
    if (what !== 'Column') return []
    return item.args.flatMap(part =>
      isCallOf(part, 'ForeignKey') && part.args[0] ? targetTable(part.args[0]) : [],
    )
  })
}

function targetTable(target: Value): string[] {
  const text = asString(target)
  if (text !== undefined) return [text.slice(0, text.lastIndexOf('.'))]
  return tablesIn(target).flatMap(table => (table.kind === 'foreign-call' ? [nameOf(table)] : []))
}

function* isThere(table: ForeignCall, at: Span, { stage }: OperationContext): Flow<boolean> {
  const { name, schema } = tableValueOf(table)
  const args = [str(name), schema === undefined ? none : str(schema)]
  const there = yield* ask('has_table', { args, keywords: new Map() }, at, stage)
  return there?.kind === 'bool' && there.value
}

function* create(
  table: ForeignCall,
  known: readonly ForeignCall[],
  at: Span,
  context: OperationContext,
): Flow<void> {
  for (const text of yield* creation(table, known, context)) yield* context.stage.sql(text, at)
}

function* creation(
  table: ForeignCall,
  known: readonly ForeignCall[],
  { python, conventions, memory }: OperationContext,
): Flow<string[]> {
  const [name, , ...items] = table.args
  const columns = items.map(item => typed(item, known))
  const all = { args: name ? [name, ...columns] : columns, keywords: table.keywords }
  return (yield* createTable(all, { python }, conventions, memory)).statements
}

/** A column without a type has that of the one it refers to. */
function typed(column: Value, known: readonly ForeignCall[]): Value {
  if (!isCallOf(column, 'Column') || column.args.length !== 2 || column.keywords.has('type_')) return column
  const [name, key] = column.args
  const target = isCallOf(key, 'ForeignKey') ? key.args[0] && asString(key.args[0]) : undefined
  if (!name || !key || target === undefined) return column
  const dot = target.lastIndexOf('.')
  const other = known.find(table => nameOf(table) === target.slice(0, dot))
  const type = other && tableValueOf(other).columns.get(target.slice(dot + 1))?.type
  return type ? { ...column, args: [name, type, key] } : column
}

/** `table.create(bind)`, `index.drop(bind)`. */
export function* ofObject(
  object: ForeignCall,
  what: 'create' | 'drop',
  given: Arguments,
  at: Span,
  context: OperationContext,
): Flow<Value> {
  const options = new Given(given, ['bind', 'checkfirst'])
  const checks = options.boolean('checkfirst') === true
  if (isTableValue(object)) {
    if (checks && (yield* isThere(object, at, context)) === (what === 'create')) return none
    const [, metadata] = object.args
    const known = metadata?.kind === 'foreign-call' ? tablesOf(metadata) : []
    if (what === 'create') yield* create(object, known, at, context)
    else yield* context.stage.sql(`DROP TABLE ${tableSql(tableValueOf(object))}`, at)
    return none
  }
  const table = tableOfItem(object)
  if (checks) {
    const name = stringOf(object.args[0] ?? object.keywords.get('name'), 'the name of an index')
    const args = [str(table.name), str(name), table.schema === undefined ? none : str(table.schema)]
    const there = yield* ask('has_index', { args, keywords: new Map() }, at, context.stage)
    if (there?.kind === 'bool' && there.value === (what === 'create')) return none
  }
  yield* context.stage.sql(indexSql(object, what, new Map(), context), at)
  return none
}

function indexSql(
  index: ForeignCall,
  what: 'create' | 'drop',
  more: ReadonlyMap<string, Value>,
  { conventions }: OperationContext,
): string {
  const table = tableOfItem(index)
  const [name, ...expressions] = index.args
  const given = new Given({ args: [], keywords: new Map([...index.keywords, ...more]) }, [])
  if (what === 'create') return createIndexSql(name, expressions, given, table, conventions)
  return dropIndexSql(name ? given.with('index_name', name) : given, table)
}

/** The table that the columns of an index or of a constraint belong to. */
function tableOfItem(item: ForeignCall): TableName {
  const named = item.keywords.get('_table')
  const [table] = named ? [named] : [...item.args, ...item.keywords.values()].flatMap(arg => tablesIn(arg))
  if (!table) throw notKnown(item, 'the table')
  return tableValueOf(table)
}

const constructs = new Set([
  'CreateTable',
  'DropTable',
  'CreateIndex',
  'DropIndex',
  'AddConstraint',
  'DropConstraint',
])

/** `op.execute(CreateTable(table))`: one statement of what creating the object would send. Undefined: it is none. */
export function* constructSql(value: Value | undefined, context: OperationContext): Flow<string | undefined> {
  if (!isCallOf(value, ...constructs)) return undefined
  const name = lastSegment(value.callee.path)
  const [object = value.keywords.get('element')] = value.args
  if (object?.kind !== 'foreign-call') throw notKnown(object, 'what is created or dropped')
  const exists = new Given(value, ['element']).boolean('if_exists') ? 'IF EXISTS ' : ''
  if (name === 'CreateIndex' || name === 'DropIndex')
    return indexSql(object, name === 'CreateIndex' ? 'create' : 'drop', value.keywords, context)
  if (name === 'DropTable') return `DROP TABLE ${exists}${tableSql(tableValueOf(object))}`
  if (name === 'CreateTable') {
    const made = yield* creation(
      { ...object, keywords: new Map([...object.keywords, ...value.keywords]) },
      [],
      context,
    )
    return made.find(text => /^CREATE [\w ]*TABLE/.test(text))
  }
  const table = tableOfItem(object)
  if (name === 'AddConstraint') {
    const made = isConstraint(object) ? constraintOf(object, table, context.conventions) : undefined
    if (!made) throw notKnown(object, 'the constraint')
    return `ALTER TABLE ${tableSql(table)} ADD ${made.sql}`
  }
  const constraint = object.keywords.get('name')
  const given = new Given(value, ['element'])
  const drop = dropConstraint(
    constraint ? given.with('constraint_name', constraint) : given,
    table,
    context.conventions,
  )
  return given.boolean('cascade') ? `${drop} CASCADE` : drop
}

/** `Sequence(…).create(bind)` */
export function* ofSequence(
  sequence: ForeignCall,
  what: 'create' | 'drop',
  given: Arguments,
  at: Span,
  stage: Stage,
): Flow<Value> {
  const name = stringOf(sequence.args[0], 'the name of a sequence')
  const there = yield* ask('has_sequence', { args: [str(name)], keywords: new Map() }, at, stage)
  const check = new Given(given, ['bind', 'checkfirst']).boolean('checkfirst') ?? true
  if (check && there?.kind === 'bool' && there.value === (what === 'create')) return none
  const created = createSequenceSql(sequence)
  const quoted = /^CREATE SEQUENCE (\S+)/.exec(created)?.[1] ?? ''
  yield* stage.sql(what === 'create' ? created : `DROP SEQUENCE ${quoted}`, at)
  return none
}
