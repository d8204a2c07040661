import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  type Foreign,
  type ForeignCall,
  lastSegment,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'
import type { Stage } from './stage.ts'

/** Set on a call that has given a connection. No Python name has a space. */
const mark = 'commits at once'
const mostSteps = 20

/** What a connection comes from, itself first. */
function* chainOf(value: Value | undefined): Generator<Foreign | ForeignCall> {
  let one = value
  for (let i = 0; i < mostSteps; i++) {
    if (one?.kind !== 'foreign' && one?.kind !== 'foreign-call') return
    yield one
    one = one.kind === 'foreign' ? one.of : one.callee.of
  }
}

const nameOf = (one: Foreign | ForeignCall): string =>
  lastSegment(one.kind === 'foreign' ? one.path : one.callee.path)

/** Another connection than the one that the migration runs on. */
const others = new Set(['engine', 'connect', 'raw_connection', 'create_engine'])

function isOther(connection: Value | undefined): boolean {
  for (const one of chainOf(connection)) if (others.has(nameOf(one))) return true
  return false
}

/** A session joins the transaction that its connection is in: what it commits stays in that one. */
export function isSession(value: Value | undefined): boolean {
  for (const one of chainOf(value))
    if (/Session|sessionmaker|scoped_session/.test(one.kind === 'foreign' ? one.path : one.callee.path))
      return true
  return false
}

/** Is each statement of another connection a transaction of its own? */
export function commitsAtOnce(connection: Value | undefined): boolean {
  if (!isOther(connection)) return false
  for (const one of chainOf(connection)) {
    if (one.kind !== 'foreign-call') continue
    const said = one.attributes.get(mark) ?? one.keywords.get('isolation_level')
    const is = said && isAutocommit(said)
    if (is !== undefined) return is
  }
  return false
}

/**
 * `execution_options(isolation_level='AUTOCOMMIT')`, `set_isolation_level(0)`, `set_session(autocommit=True)`. On the
 * connection that the migration runs on it holds from here on.
 */
export function* changeAutocommit(
  name: string,
  connection: Value | undefined,
  { args, keywords }: Arguments,
  at: Span,
  stage: Stage,
): Flow<void> {
  const said =
    keywords.get('isolation_level') ??
    keywords.get('autocommit') ??
    (name === 'execution_options' ? undefined : args[0])
  if (said) yield* setAutocommit(connection, said, at, stage)
}

/** `connection.autocommit = True`. */
export function* setAutocommit(
  connection: Value | undefined,
  said: Value,
  at: Span,
  stage: Stage,
): Flow<void> {
  const is = isAutocommit(said)
  if (is === undefined) return
  if (!isOther(connection)) return yield* stage.autocommit(is, at)
  for (const one of chainOf(connection)) {
    if (one.kind !== 'foreign-call') continue
    one.attributes.set(mark, said)
    return
  }
}

/** 'AUTOCOMMIT', True, and psycopg's ISOLATION_LEVEL_AUTOCOMMIT, which is 0; undefined for what is not known. */
function isAutocommit(said: Value): boolean | undefined {
  switch (said.kind) {
    case 'str':
      return said.value.toUpperCase() === 'AUTOCOMMIT'
    case 'bool':
      return said.value
    case 'int':
      return said.value === 0n
    case 'none':
      return false
    case 'foreign':
      return lastSegment(said.path).startsWith('ISOLATION_LEVEL_')
        ? lastSegment(said.path) === 'ISOLATION_LEVEL_AUTOCOMMIT'
        : undefined
    default:
      return undefined
  }
}
