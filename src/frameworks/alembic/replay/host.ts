import { catches } from '../../../languages/python/interpreter/exceptions.ts'
import { fileCall, pathAttribute, pathElement } from '../../../languages/python/interpreter/files.ts'
import { atOnce, type Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Host } from '../../../languages/python/interpreter/host.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import {
  type Arguments,
  bool,
  dict,
  type Exception,
  type Foreign,
  type ForeignCall,
  lastSegment,
  nameOf,
  none,
  str,
  unknown,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Place } from '../../../languages/python/values.ts'
import { columnName, Given, stringOf } from './arguments.ts'
import { connectionAttribute, connectionMethod, isConnection } from './connection.ts'
import type { TableName } from './constraints.ts'
import { subscript } from './expressions.ts'
import { ask, inspect, isInspectorMethod } from './inspector.ts'
import type { Modules } from './modules.ts'
import { createNamedType, isNamedType } from './named-types.ts'
import type { Conventions } from './naming.ts'
import { NotKnown } from './not-known.ts'
import { type OperationContext, operate } from './operations.ts'
import { isResult, resultMethod, rowCount, rowsOf } from './results.ts'
import { Stage } from './stage.ts'
import { createSequenceSql } from './statements.ts'
import { createTable, type Memory } from './tables.ts'

/** Calls without an effect on a database. */
const harmless =
  /(?:^|\.)(?:logging|logger|log|_logger|LOGGER|warnings|time\.sleep|sys\.(?:stdout|stderr)|click|rich|pprint|tqdm|structlog|loguru|gc|random|asyncio)\b|\.(?:info|debug|warning|warn|error|exception|critical)$/

/** Alembic's operations and SQLAlchemy's connections, inspectors and types, as far as PostgreSQL sees of them. */
export class AlembicHost implements Host {
  readonly stage: Stage
  readonly #modules: Modules
  readonly #context: OperationContext

  constructor(modules: Modules, python: () => Interpreter, conventions: Conventions, memory: Memory) {
    this.#modules = modules
    this.stage = new Stage(python)
    const { stage } = this
    this.#context = {
      get python() {
        return python()
      },
      stage,
      conventions,
      memory,
    }
  }

  moduleFile(segments: readonly string[], directory: string | undefined): string | undefined {
    return this.#modules.find(segments, directory)
  }

  attribute(owner: Foreign | ForeignCall, name: string): Value | undefined {
    if (isResult(owner) && name === 'rowcount') return rowCount(owner)
    if (name === 'default_schema_name') return str('public')
    return pathAttribute(owner, name) ?? connectionAttribute(owner, name)
  }

  element(owner: Foreign | ForeignCall, key: Value): Value | undefined {
    // table.c['name']
    if (owner.kind === 'foreign' && /\(\)\.(?:c|columns)$/.test(owner.path) && key.kind === 'str')
      return { kind: 'foreign', path: `${owner.path}.${key.value}`, of: owner }
    const path = pathElement(owner, key)
    if (path) return path
    if (columnName(owner) !== undefined || isSubscript(owner))
      return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: subscript, of: owner },
        args: [key],
        keywords: new Map(),
        at: { start: 0, end: 0 },
        attributes: new Map(),
      }
    return undefined
  }

  items(value: Foreign | ForeignCall): Flow<readonly Value[] | undefined> {
    return atOnce(isResult(value) ? rowsOf(value) : undefined)
  }

  *call(callee: Foreign, given: Arguments, at: Place): Flow<Value | undefined> {
    try {
      return yield* this.#called(callee, given, at)
    } catch (error) {
      if (!(error instanceof NotKnown)) throw error
      yield* this.stage.opaque(error.message, at)
      return unknown(nameOf(callee))
    }
  }

  *#called(callee: Foreign, given: Arguments, at: Place): Flow<Value | undefined> {
    const { path, of } = callee
    const name = lastSegment(path)
    if (/^(?:alembic\.)?op\.\w+$/.test(path)) return yield* this.#operation(name, given, at)
    if (isResult(of)) return resultMethod(of, name) ?? unknown(`the ${name}() of a result`)
    if (of?.kind === 'foreign-call') {
      if (isBatch(of)) return yield* this.#inBatch(name, of, given, at)
      if (isInspector(of) && isInspectorMethod(name)) return yield* inspect(name, of, given, at, this.stage)
      if (isNamedType(of) && (name === 'create' || name === 'drop'))
        return yield* createNamedType(of, name, given, at, this.#context)
      if (isTable(of) && name === 'create') return yield* this.#createTable(of, given, at)
      if (lastSegment(of.callee.path) === 'Sequence' && (name === 'create' || name === 'drop'))
        return yield* this.#sequence(of, name, given, at)
    }
    if (isConnection(of)) {
      if (isInspectorMethod(name)) return yield* ask(name, given, at, this.stage)
      const answer = yield* connectionMethod(name, given, at, this.stage)
      if (answer) return answer
    }
    // bind.dialect.has_table(bind, 't')
    if (lastSegment(path.slice(0, -name.length - 1)) === 'dialect' && isInspectorMethod(name))
      return yield* ask(name, { ...given, args: given.args.slice(1) }, at, this.stage)
    if (name === 'is_offline_mode') return bool(false)
    if (name === 'get_x_argument') return dict()
    const read = yield* fileCall(callee, given, this.#modules, this.#context.python)
    if (read) return read
    if (path === 'textwrap.dedent') return dedented(given.args[0])
    if (/(?:^|\.)(?:environ\.get|getenv)$/.test(path)) return yield* this.#environment(given, at)
    return undefined
  }

  /** Who runs the migration may have set it; most have not. */
  *#environment(given: Arguments, at: Place): Flow<Value> {
    const [variable, fallback] = given.args
    const name = variable?.kind === 'str' ? variable.value : 'a variable'
    yield* this.stage.skip(`assumed: ${name} is not set in the environment`, at)
    return fallback ?? given.keywords.get('default') ?? none
  }

  *#operation(name: string, given: Arguments, at: Place): Flow<Value | undefined> {
    if (quiet.has(name)) return undefined
    const done = yield* operate(name, given, at, this.#context, undefined)
    if (done) return done
    yield* this.stage.opaque(`op.${name}() is none of Alembic’s own operations`, at)
    return none
  }

  *#inBatch(name: string, batch: ForeignCall, given: Arguments, at: Place): Flow<Value | undefined> {
    if (name === 'f') return undefined
    const table = new Given(batch, ['table_name', 'schema'])
    const target: TableName = { name: table.required('table_name'), schema: table.string('schema') }
    if (table.string('recreate') === 'always')
      throw new NotKnown('the batch makes the table anew (recreate="always")')
    const done = yield* operate(name, given, at, this.#context, target)
    if (done) return done
    yield* this.stage.opaque(`${name}() is none of Alembic’s own operations`, at)
    return none
  }

  *#createTable(table: ForeignCall, given: Arguments, at: Place): Flow<Value> {
    const [name, , ...items] = table.args
    const options = new Given(given, ['bind', 'checkfirst'])
    if (options.boolean('checkfirst') && name) {
      const there = yield* ask('has_table', { args: [name], keywords: new Map() }, at, this.stage)
      if (there?.kind === 'bool' && there.value) return none
    }
    const { python, conventions, memory } = this.#context
    const all = { args: name ? [name, ...items] : items, keywords: table.keywords }
    const { statements } = yield* createTable(all, { python }, conventions, memory)
    for (const text of statements) yield* this.stage.sql(text, at)
    return none
  }

  *#sequence(sequence: ForeignCall, name: string, given: Arguments, at: Place): Flow<Value> {
    const sequenceName = stringOf(sequence.args[0], 'the name of a sequence')
    const there = yield* ask(
      'has_sequence',
      { args: [str(sequenceName)], keywords: new Map() },
      at,
      this.stage,
    )
    const check = new Given(given, ['bind', 'checkfirst']).boolean('checkfirst') ?? true
    if (check && there?.kind === 'bool' && there.value === (name === 'create')) return none
    const created = createSequenceSql(sequence)
    const quoted = /^CREATE SEQUENCE (\S+)/.exec(created)?.[1] ?? ''
    yield* this.stage.sql(name === 'create' ? created : `DROP SEQUENCE ${quoted}`, at)
    return none
  }

  *enter(manager: Value, at: Place): Flow<Value> {
    if (manager.kind === 'foreign-call') {
      if (isBatch(manager)) this.stage.beginBatch()
      else if (isSavepoint(manager)) yield* this.stage.beginSavepoint(at)
      else if (isAutocommit(manager)) yield* this.stage.beginAutocommit(at)
      else if (isSuppressing(manager)) this.#context.python.catching++
    }
    return manager
  }

  *exit(manager: Value, raised: Exception | undefined, at: Place): Flow<boolean> {
    if (manager.kind !== 'foreign-call') return false
    if (isBatch(manager)) yield* this.stage.endBatch(raised !== undefined)
    else if (isSavepoint(manager)) yield* this.stage.endSavepoint(raised !== undefined, at)
    else if (isAutocommit(manager)) yield* this.stage.endAutocommit(at)
    else if (isSuppressing(manager)) {
      this.#context.python.catching--
      return raised !== undefined && catches({ kind: 'tuple', items: manager.args }, raised) === true
    }
    return false
  }

  *opaque(why: string, at: Place): Flow<void> {
    yield* this.stage.opaque(why, at)
  }

  reachesOut(value: Value): boolean {
    return isConnection(value) || (value.kind === 'foreign' && /^(?:alembic\.)?op$/.test(value.path))
  }

  harmless(callee: Foreign): boolean {
    return (
      harmless.test(callee.path) ||
      callee.path === 'sqlalchemy.Result' ||
      callee.path === 'alembic.op.create_table' ||
      isConnection(callee) ||
      /^sqlalchemy\.[\w.]+$/.test(callee.path)
    )
  }
}

/** What op.… gives values with, and does nothing. */
const quiet = new Set(['f', 'get_bind', 'get_context', 'batch_alter_table', 'inline_literal'])

const isSubscript = (value: Foreign | ForeignCall): boolean =>
  value.kind === 'foreign-call' && value.callee.path === subscript
const isBatch = (value: ForeignCall): boolean => lastSegment(value.callee.path) === 'batch_alter_table'
const isSavepoint = (value: ForeignCall): boolean => lastSegment(value.callee.path) === 'begin_nested'
const isAutocommit = (value: ForeignCall): boolean => lastSegment(value.callee.path) === 'autocommit_block'
const isSuppressing = (value: ForeignCall): boolean => value.callee.path === 'contextlib.suppress'
const isTable = (value: ForeignCall): boolean => /^sqlalchemy\b.*\.Table$/.test(value.callee.path)

function isInspector(value: ForeignCall): boolean {
  return ['inspect', 'from_engine', 'Inspector', 'PGInspector'].includes(lastSegment(value.callee.path))
}

/** `textwrap.dedent`: the white space that all lines begin with is taken away. */
function dedented(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'str') return undefined
  const indents = value.value
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => /^\s*/.exec(line)?.[0].length ?? 0)
  const least = Math.min(...indents)
  return str(
    value.value
      .split('\n')
      .map(line => (line.trim() === '' ? '' : line.slice(least)))
      .join('\n'),
  )
}
