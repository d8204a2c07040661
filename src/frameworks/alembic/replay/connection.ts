import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  bool,
  type Foreign,
  type ForeignCall,
  lastSegment,
  none,
  str,
  unknown,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'
import { trimEndOf, whiteSpace } from '../../../text/scan.ts'
import { asString } from './arguments.ts'
import { changeAutocommit, commitsAtOnce, isSession } from './autocommit.ts'
import { literalSql } from './expressions.ts'
import { NotKnownError } from './not-known.ts'
import { resultMethod, resultOf } from './results.ts'
import type { Stage } from './stage.ts'
import { type Executable, executable, readsOnly } from './statements.ts'

const connectionMakers =
  /(?:^|\.)(?:get_bind|get_context|connection|cursor|impl|bind|engine|connect|begin|Session|sessionmaker|scoped_session)(?:\(\))*$/

/** Is it a connection, a session, an engine: something that SQL can be sent through? */
export function isConnection(value: Value | undefined): boolean {
  if (!value) return false
  if (value.kind === 'foreign-call')
    return isConnectionPath(value.callee.path, value) || isEngineOfConnection(value)
  return value.kind === 'foreign' && isConnectionPath(value.path, value)
}

function isConnectionPath(path: string, value: Foreign | ForeignCall): boolean {
  if (/^(?:alembic\.)?(?:op|context)\b|^alembic\./.test(path) && connectionMakers.test(path)) return true
  if (
    /\.(?:execution_options|connection|raw_connection|cursor|impl|driver_connection|connect|begin|engine|bind|unique_connection)(?:\(\))*$/.test(
      path,
    )
  ) {
    const owner = value.kind === 'foreign' ? value.of : value.callee.of
    return isConnection(owner)
  }
  return /^sqlalchemy\.(?:orm|ext)\b.*(?:Session|sessionmaker|scoped_session)(?:\(\))*$|^sqlmodel\.Session$/.test(
    path,
  )
}

/** `create_engine(connection.engine.url)`: another one for the same database. */
function isEngineOfConnection({ callee, args: [url] }: ForeignCall): boolean {
  return (
    /^sqlalchemy\b.*\bcreate_engine$/.test(callee.path) &&
    url?.kind === 'foreign' &&
    lastSegment(url.path) === 'url' &&
    isConnection(url.of)
  )
}

const isEngine = (value: Value | undefined): boolean =>
  (value?.kind === 'foreign' && lastSegment(value.path) === 'engine') ||
  (value?.kind === 'foreign-call' && isEngineOfConnection(value))

const isCursor = (value: Value | undefined): boolean =>
  value?.kind === 'foreign-call' && lastSegment(value.callee.path) === 'cursor'

/** What a cursor has run last. No Python name has a space. */
const lastResult = 'last result'

function* executed(
  name: string,
  given: Arguments,
  at: Span,
  stage: Stage,
  owner: Value | undefined,
): Flow<Value> {
  const how = isCursor(owner) ? 'cursor' : isSession(owner) && name !== 'exec_driver_sql' ? 'text' : 'driver'
  const alone = commitsAtOnce(owner)
  if (alone) yield* stage.beginAutocommit(at)
  const result = yield* execute(given, how, at, stage)
  if (how === 'cursor' && owner?.kind === 'foreign-call') owner.attributes.set(lastResult, result)
  if (alone) yield* stage.endAutocommit(at)
  if (result.kind !== 'foreign-call' || (name !== 'scalar' && name !== 'scalars')) return result
  return resultMethod(result, name) ?? unknown('the rows of a query')
}

/** A method of a connection or session; undefined: not one that is followed. */
export function* connectionMethod(
  name: string,
  given: Arguments,
  at: Span,
  stage: Stage,
  owner: Value | undefined,
): Flow<Value | undefined> {
  switch (name) {
    case 'execute':
    case 'exec':
    case 'scalar':
    case 'scalars':
    case 'executemany':
    case 'exec_driver_sql':
      return yield* executed(name, given, at, stage, owner)
    case 'fetchone':
    case 'fetchall':
    case 'fetchmany': {
      const result = owner?.kind === 'foreign-call' ? owner.attributes.get(lastResult) : undefined
      return result?.kind === 'foreign-call' ? resultMethod(result, name) : undefined
    }
    case 'commit':
      if (!isSession(owner) && !commitsAtOnce(owner)) yield* stage.commit(at)
      return none
    case 'rollback':
    case 'close':
    case 'flush':
    case 'expire_all':
    case 'expunge_all':
      return none
    case 'begin':
      // An engine gives a connection in a transaction; a connection, the transaction.
      return isEngine(owner) ? undefined : none
    case 'execution_options':
    case 'set_isolation_level':
    case 'set_session':
    case 'set_autocommit':
      yield* changeAutocommit(name, owner, given, at, stage)
      return name === 'execution_options' ? undefined : none
    case 'add':
    case 'add_all':
    case 'merge':
    case 'bulk_save_objects':
    case 'bulk_insert_mappings':
    case 'bulk_update_mappings':
    case 'delete':
      yield* stage.skipRows('it changes rows through the ORM', at)
      return none
    case 'in_transaction':
      return bool(true)
    default:
      return undefined
  }
}

function* execute(given: Arguments, how: 'driver' | 'cursor' | 'text', at: Span, stage: Stage): Flow<Value> {
  const [statement, parameters = given.keywords.get('parameters') ?? given.keywords.get('params')] =
    given.args
  let found: Executable[]
  try {
    found =
      statement?.kind === 'str' && how !== 'text'
        ? byDriver(statement, how, given)
        : executables(statement, parameters)
  } catch (error) {
    // Values that are computed change rows, not the structure.
    if (!(error instanceof NotKnownError) || !changesRows(statement)) throw error
    found = [{ kind: 'rows' }]
  }
  let result: Value = none
  for (const one of found) {
    if (one.kind === 'rows') yield* stage.skipRows('it changes rows with values that are not known', at)
    result = one.kind === 'sql' ? yield* send(one.text, one.origin, at, stage) : resultOf(undefined, at)
  }
  return result
}

/** A string that no one but the driver reads. SQLAlchemy always hands parameters to it, a cursor only those given. */
function byDriver(
  statement: Extract<Value, { kind: 'str' }>,
  how: 'driver' | 'cursor',
  { args, keywords }: Arguments,
): Executable[] {
  const [, first, ...more] = args
  const given = keywords.get('parameters') ?? keywords.get('vars') ?? keywords.get('params') ?? first
  if (how === 'cursor' && (!given || given.kind === 'none'))
    return [{ kind: 'sql', text: statement.value, origin: statement.origin }]
  // SQLAlchemy 1: `execute(sql, a, b)`, and a list of rows in either.
  const isRow = (value: Value | undefined): boolean => ['tuple', 'list', 'dict'].includes(value?.kind ?? '')
  const rows =
    given?.kind === 'list' && given.items.length > 0 && given.items.every(isRow)
      ? given.items
      : more.length > 0 && isRow(given)
        ? args.slice(1)
        : [!given || isRow(given) ? given : ({ kind: 'tuple', items: args.slice(1) } satisfies Value)]
  if (rows.length > mostRows) return [{ kind: 'rows' }]
  return rows.map(row => {
    const text = withDriverParameters(statement.value, row)
    return { kind: 'sql', text, origin: text === statement.value ? statement.origin : undefined }
  })
}

/** More are nobody's structure. */
const mostRows = 1000

/** A text is sent once for each of a list of parameters. */
function executables(statement: Value | undefined, parameters: Value | undefined): Executable[] {
  if (parameters?.kind !== 'list' || !isText(statement))
    return [executable(statement, boundTo(parameters), parameters)]
  if (parameters.items.length > mostRows) return [{ kind: 'rows' }]
  return parameters.items.map(one => executable(statement, boundTo(one), one))
}

function boundTo(parameters: Value | undefined): ReadonlyMap<string, Value> {
  if (parameters?.kind !== 'dict') return new Map()
  return new Map([...parameters.entries.values()].map(([key, value]) => [asString(key) ?? '', value]))
}

function isText(statement: Value | undefined): boolean {
  if (statement?.kind !== 'foreign-call') return statement?.kind === 'str'
  const { path, of } = statement.callee
  return /(?:^|\.)text$/.test(path) || (path.endsWith('.bindparams') && isText(of))
}

function changesRows(statement: Value | undefined): boolean {
  const text =
    statement?.kind === 'str'
      ? statement.value
      : statement?.kind === 'foreign-call' && statement.args[0]?.kind === 'str'
        ? statement.args[0].value
        : ''
  return /^\s*(?:insert|update|delete)\b/i.test(text)
}

function* send(text: string, origin: Parameters<Stage['sql']>[2], at: Span, stage: Stage): Flow<Value> {
  if (readsOnly(text)) return yield* answered(text, origin, at, stage)
  yield* stage.direct(text, at, origin)
  return resultOf(undefined, at)
}

/** Columns of one name are one in the rows that come back: they are asked for once more, by other names. */
function* answered(text: string, origin: Parameters<Stage['sql']>[2], at: Span, stage: Stage): Flow<Value> {
  const rows = yield* stage.query(text, at, origin)
  const [first] = rows
  const wanted = first ? selectedColumns(text) : undefined
  if (!first || wanted === undefined || wanted <= Object.keys(first).length) return resultOf(rows, at)
  const names = Array.from({ length: wanted }, (_, i) => `c${i}`).join(', ')
  const apart = yield* stage.catalog(
    `SELECT * FROM (${trimEndOf(text, `;${whiteSpace}`)}) AS apart (${names})`,
    at,
  )
  return resultOf(rows, at, apart)
}

/** How many things a SELECT lists; undefined where a star or something else keeps that from being reported. */
function selectedColumns(text: string): number | undefined {
  const start = /^\s*select\s+(?:all\s+)?/i.exec(text)?.[0].length
  if (start === undefined || /^distinct\b/i.test(text.slice(start))) return undefined
  let [depth, count] = [0, 1]
  for (const [token] of text
    .slice(start)
    .matchAll(/'(?:[^']|'')*'|"[^"]*"|--|\/\*|\$|\bfrom\b|[()[\],*]/gi)) {
    if (token === '--' || token === '/*' || token === '$') return undefined
    if (token === '(' || token === '[') depth++
    else if (token === ')' || token === ']') depth--
    else if (depth > 0) continue
    else if (token === ',') count++
    else if (token === '*') return undefined
    else if (/^from$/i.test(token)) break
  }
  return count
}

/** An attribute of a connection or of what hangs on it. */
export function connectionAttribute(owner: Foreign | ForeignCall, name: string): Value | undefined {
  const path = owner.kind === 'foreign' ? owner.path : owner.callee.path
  if (name === 'name' && /(?:^|\.)(?:dialect|engine|impl)$/.test(path)) return str('postgresql')
  if (name === 'name' && isConnection(owner)) return str('postgresql')
  if (name === '__dialect__' && lastSegment(path) === 'impl') return str('postgresql')
  if (name === 'driver' && lastSegment(path) === 'dialect') return str('psycopg')
  if (name === 'supports_native_enum' || name === 'supports_comments') return bool(true)
  if (name === 'as_sql') return bool(false)
  return undefined
}

/** `%%`, `%s`, `%(name)s`, and psycopg 3's `%b` and `%t`. */
const placeholder = /%(?:%|[sbt]|\(([^()]{1,63})\)[sbt])/g

/** A text that goes to psycopg as it stands, with its parameters in it. Two percent signs are one. */
function withDriverParameters(text: string, parameters: Value | undefined): string {
  const positional =
    parameters?.kind === 'tuple' || parameters?.kind === 'list' ? [...parameters.items] : undefined
  const named = new Map(
    parameters?.kind === 'dict'
      ? [...parameters.entries.values()].map(([key, value]) => [asString(key), value] as const)
      : [],
  )
  return text.replace(placeholder, (found, name?: string) => {
    if (found === '%%') return '%'
    const value = name === undefined ? positional?.shift() : named.get(name)
    if (!value) throw new NotKnownError(`the parameter ${found} is not known`)
    return literalSql(value)
  })
}
