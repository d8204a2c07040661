import {
  fileCall,
  openedLines,
  pathAttribute,
  pathElement,
} from '../../../languages/python/interpreter/files.ts'
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
import type { Span } from '../../../model/position.ts'

import { columnName, Given, isCallOf } from './arguments.ts'
import { setAutocommit } from './autocommit.ts'
import { connectionAttribute, connectionMethod, isConnection } from './connection.ts'
import { CustomOperations } from './custom-operations.ts'
import { entitySql, isEntityOperation } from './entities.ts'
import { subscript } from './expressions.ts'
import { ask, inspect, isInspectorMethod } from './inspector.ts'
import { beginSavepoint, endSavepoint, enter, exit, isBatch, isOpenSavepoint } from './managers.ts'
import type { Modules } from './modules.ts'
import type { Conventions } from './naming.ts'
import { NotKnownError } from './not-known.ts'
import type { OperationContext } from './operation-context.ts'
import { operate } from './operations.ts'
import { isResult, resultMethod, rowCount, rowsOf } from './results.ts'
import {
  constructSql,
  madeTable,
  ofMetadata,
  ofObject,
  ofSequence,
  tableOfMetadata,
} from './schema-objects.ts'
import { Stage } from './stage.ts'
import type { TableName } from './table-name.ts'
import { isTableValue, ofColumn } from './table-value.ts'
import type { Memory } from './tables.ts'
import { createNamedType, isNamedType, syncEnumValuesSql } from './type-operations.ts'

/** Calls without an effect on a database. */
const harmless =
  /(?:^|\.)(?:logging|logger|log|_logger|LOGGER|warnings|time\.sleep|sys\.(?:stdout|stderr)|click|rich|pprint|tqdm|structlog|loguru|gc|random|asyncio)\b|\.(?:info|debug|warning|warn|error|exception|critical)$/

/** Alembic's operations and SQLAlchemy's connections, inspectors and types, as far as PostgreSQL sees of them. */
export class AlembicHost implements Host {
  readonly stage: Stage
  readonly #modules: Modules
  readonly #context: OperationContext
  readonly #custom = new CustomOperations()

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
    if (name === 'name' && isTableValue(owner) && owner.kind === 'foreign-call') return owner.args[0]
    if (isCallOf(owner, 'Column', 'column')) return ofColumn(owner, name)
    return pathAttribute(owner, name) ?? connectionAttribute(owner, name)
  }

  element(owner: Foreign | ForeignCall, key: Value): Value | undefined {
    // table.c['name']
    if (owner.kind === 'foreign' && /\(\)\.(?:c|columns)$/.test(owner.path) && key.kind === 'str')
      return { kind: 'foreign', path: `${owner.path}.${key.value}`, of: owner }
    const { of } = owner.kind === 'foreign' ? owner : { of: undefined }
    if (of?.kind === 'foreign-call' && isMetadata(of) && owner.kind === 'foreign' && key.kind === 'str')
      return lastSegment(owner.path) === 'tables' ? tableOfMetadata(of, key.value) : undefined
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

  *items(value: Foreign | ForeignCall): Flow<readonly Value[] | undefined> {
    return isResult(value) ? rowsOf(value) : yield* openedLines(value, this.#context.python)
  }

  *call(callee: Foreign, given: Arguments, at: Span): Flow<Value | undefined> {
    try {
      return yield* this.#called(callee, given, at)
    } catch (error) {
      if (!(error instanceof NotKnownError)) throw error
      yield* this.stage.unverified(error.message, at)
      return unknown(nameOf(callee))
    }
  }

  *#called(callee: Foreign, given: Arguments, at: Span): Flow<Value | undefined> {
    const { path, of } = callee
    const name = lastSegment(path)
    if (/^(?:alembic\.)?op\.\w+$/.test(path)) return yield* this.#operation(name, given, at)
    if (isResult(of)) return resultMethod(of, name) ?? unknown(`the ${name}() of a result`)
    const onMade = of?.kind === 'foreign-call' ? this.#onMade(of, name, given, at) : undefined
    if (onMade) return yield* onMade
    if (name === 'Table' && /^sqlalchemy\b/.test(path)) {
      const table: ForeignCall = { kind: 'foreign-call', callee, ...given, at, attributes: new Map() }
      madeTable(table)
      return table
    }
    if (isConnection(of)) {
      if (name === 'begin_nested') return yield* beginSavepoint(callee, given, at, this.stage)
      const executed = name === 'execute' ? yield* this.#execute(given.args[0], at) : undefined
      if (executed) return executed
      if (isInspectorMethod(name)) return yield* ask(name, given, at, this.stage)
      const answer = yield* connectionMethod(name, given, at, this.stage, of)
      if (answer) return answer
    }
    // bind.dialect.has_table(bind, 't')
    if (lastSegment(path.slice(0, -name.length - 1)) === 'dialect' && isInspectorMethod(name))
      return yield* ask(name, { ...given, args: given.args.slice(1) }, at, this.stage)
    // Operations(op.get_context())
    if (path === 'alembic.operations.Operations') return { kind: 'foreign', path: 'alembic.op' }
    if (name === 'is_offline_mode') return bool(false)
    if (name === 'get_x_argument') return dict()
    const read = yield* fileCall(callee, given, this.#modules, this.#context.python)
    if (read) return read
    if (/(?:^|\.)(?:environ\.get|getenv)$/.test(path)) return yield* this.#environment(given, at)
    return undefined
  }

  /** A method of what an earlier call has made; undefined where it has no such method that matters. */
  #onMade(of: ForeignCall, name: string, given: Arguments, at: Span): Flow<Value | undefined> | undefined {
    if (isBatch(of)) return this.#inBatch(name, of, given, at)
    if (isInspector(of) && isInspectorMethod(name)) return inspect(name, of, given, at, this.stage)
    if (name === 'create' || name === 'drop') {
      if (isNamedType(of)) return createNamedType(of, name, given, at, this.#context)
      if (isTableValue(of) || isIndex(of)) return ofObject(of, name, given, at, this.#context)
    }
    if (isMetadata(of)) {
      if (name === 'create_all' || name === 'drop_all') return ofMetadata(of, name, given, at, this.#context)
      if (name === 'reflect') return atOnce(none)
    }
    if (isOpenSavepoint(of) && ['commit', 'rollback', 'close'].includes(name))
      return endSavepoint(of, name, at, this.stage)
    if (lastSegment(of.callee.path) === 'Sequence' && (name === 'create' || name === 'drop'))
      return ofSequence(of, name, given, at, this.stage)
    return undefined
  }

  /** A construct of SQLAlchemy that is handed to `execute()`. */
  *#execute(construct: Value | undefined, at: Span): Flow<Value | undefined> {
    const sql = yield* constructSql(construct, this.#context)
    if (sql === undefined) return undefined
    yield* this.stage.direct(sql, at)
    return none
  }

  /** Who runs the migration may have set it; most have not. */
  *#environment(given: Arguments, at: Span): Flow<Value> {
    const [variable, fallback] = given.args
    const name = variable?.kind === 'str' ? variable.value : 'a variable'
    yield* this.stage.skip(`assumed: ${name} is not set in the environment`, at)
    return fallback ?? given.keywords.get('default') ?? none
  }

  *#operation(name: string, given: Arguments, at: Span): Flow<Value | undefined> {
    if (quiet.has(name)) return undefined
    const done = yield* operate(name, given, at, this.#context, undefined)
    if (done) return done
    if (isEntityOperation(name))
      return yield* this.#send(entitySql(name, given.args[0], new Given(given, ['entity', 'cascade'])), at)
    if (name === 'sync_enum_values') return yield* this.#send(syncEnumValuesSql(given), at)
    const { python } = this.#context
    if (name === 'invoke') return yield* this.#custom.invoke(given.args[0], at, python)
    const own = yield* this.#custom.call(name, given, at, python)
    if (own) return own
    yield* this.stage.unverified(`op.${name}() is none of Alembic’s own operations`, at)
    return none
  }

  *#send(statements: readonly string[], at: Span): Flow<Value> {
    for (const text of statements) yield* this.stage.direct(text, at)
    return none
  }

  decorated(path: string, args: readonly Value[], value: Value): void {
    this.#custom.decorated(path, args, value)
  }

  *#inBatch(name: string, batch: ForeignCall, given: Arguments, at: Span): Flow<Value | undefined> {
    if (name === 'f') return undefined
    const table = new Given(batch, ['table_name', 'schema'])
    const target: TableName = { name: table.required('table_name'), schema: table.string('schema') }
    if (table.string('recreate') === 'always')
      throw new NotKnownError('the batch makes the table again (recreate="always")')
    const done = yield* operate(name, given, at, this.#context, target)
    if (done) return done
    yield* this.stage.unverified(`${name}() is none of Alembic’s own operations`, at)
    return none
  }

  enter(manager: Value, at: Span): Flow<Value> {
    return enter(manager, at, this.#context)
  }

  exit(manager: Value, raised: Exception | undefined, at: Span): Flow<boolean> {
    return exit(manager, raised, at, this.#context)
  }

  *assigned(owner: Foreign | ForeignCall, name: string, value: Value, at: Span): Flow<void> {
    if ((name === 'autocommit' || name === 'isolation_level') && isConnection(owner))
      yield* setAutocommit(owner, value, at, this.stage)
  }

  *unverified(why: string, at: Span): Flow<void> {
    yield* this.stage.unverified(why, at)
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
const isIndex = (value: ForeignCall): boolean => /^sqlalchemy\b.*\.Index$/.test(value.callee.path)
const isMetadata = (value: ForeignCall): boolean => lastSegment(value.callee.path) === 'MetaData'

function isInspector(value: ForeignCall): boolean {
  return ['inspect', 'from_engine', 'Inspector', 'PGInspector'].includes(lastSegment(value.callee.path))
}
