import { catches } from '../../../languages/python/interpreter/exceptions.ts'
import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  type Exception,
  type Foreign,
  type ForeignCall,
  int,
  lastSegment,
  none,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'
import type { OperationContext } from './operation-context.ts'
import type { Stage } from './stage.ts'

type Around = Pick<OperationContext, 'stage' | 'python'>

/** `with op.batch_alter_table(…)`, `with bind.begin_nested()` and their like: what begins with the block. */
export function* enter(manager: Value, at: Span, { stage, python }: Around): Flow<Value> {
  if (manager.kind === 'foreign-call') {
    if (isBatch(manager)) stage.beginBatch()
    else if (isSavepoint(manager) && !manager.attributes.has(savepointNumber))
      return yield* beginSavepoint(manager.callee, manager, at, stage)
    else if (isAutocommit(manager)) yield* stage.beginAutocommit(at)
    else if (isSuppressing(manager)) python.catching++
  }
  return manager
}

/** What ends with it. Is the exception dealt with? */
export function* exit(
  manager: Value,
  raised: Exception | undefined,
  at: Span,
  { stage, python }: Around,
): Flow<boolean> {
  if (manager.kind !== 'foreign-call') return false
  if (isBatch(manager)) yield* stage.endBatch(raised !== undefined)
  else if (isSavepoint(manager)) {
    if (manager.attributes.delete(savepointNumber)) yield* stage.endSavepoint(raised !== undefined, at)
  } else if (isAutocommit(manager)) yield* stage.endAutocommit(at)
  else if (isSuppressing(manager)) {
    python.catching--
    return raised !== undefined && catches({ kind: 'tuple', items: manager.args }, raised) === true
  }
  return false
}

/** Sent when it is made; `with` then only ends it. */
export function* beginSavepoint(callee: Foreign, given: Arguments, at: Span, stage: Stage): Flow<Value> {
  yield* stage.beginSavepoint(at)
  const made: ForeignCall = { kind: 'foreign-call', callee, ...given, at, attributes: new Map() }
  made.attributes.set(savepointNumber, int(1))
  return made
}

export function* endSavepoint(of: ForeignCall, by: string, at: Span, stage: Stage): Flow<Value> {
  of.attributes.delete(savepointNumber)
  yield* stage.endSavepoint(by !== 'commit', at)
  return none
}

export const isOpenSavepoint = (of: ForeignCall): boolean =>
  of.attributes.get(savepointNumber)?.kind === 'int'
export const isBatch = (value: ForeignCall): boolean => lastSegment(value.callee.path) === 'batch_alter_table'

const isSavepoint = (value: ForeignCall): boolean => lastSegment(value.callee.path) === 'begin_nested'
const isAutocommit = (value: ForeignCall): boolean => lastSegment(value.callee.path) === 'autocommit_block'
const isSuppressing = (value: ForeignCall): boolean => value.callee.path === 'contextlib.suppress'

/** Of a savepoint that is open. No Python name has a space. */
const savepointNumber = 'open savepoint'
