import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../../model/position.ts'
import { childrenOf, placeOf } from '../syntax.ts'

import { raise } from './exceptions.ts'
import { evaluate } from './expressions.ts'
import type { Flow } from './flow.ts'
import { contextManager } from './functions.ts'
import type { Interpreter } from './interpreter.ts'
import { RaisedError } from './raised.ts'
import { type Completion, runBody } from './statements.ts'
import { assign } from './targets.ts'
import { setAside } from './unfollowed.ts'
import type { ForeignCall, Frame, Value } from './values.ts'

export function* within(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const parts = childrenOf(node)
  const body = parts.at(-1)
  if (body?.name !== 'Body' || hasErrorBefore(parts)) {
    yield* setAside(python, node, frame, 'a syntax error')
    return 'next'
  }
  const items: WithItem[] = []
  for (let i = 0; i < parts.length - 1; i++) {
    const part = parts[i]
    if (!part || part.name === 'with' || part.name === ',' || part.name === 'async') continue
    const target = parts[i + 1]?.name === 'as' ? parts[i + 2] : undefined
    items.push({ expression: part, target })
    if (target) i += 2
  }
  return yield* inside(python, items, body, frame)
}

interface WithItem {
  expression: SyntaxNode
  target: SyntaxNode | undefined
}

/** Several managers are one inside of the other. */
function* inside(
  python: Interpreter,
  [item, ...further]: readonly WithItem[],
  body: SyntaxNode,
  frame: Frame,
): Flow<Completion> {
  if (!item) return yield* runBody(python, body, frame)
  const { expression, target } = item
  const manager = yield* evaluate(python, expression, frame)
  let completion: Completion = 'next'
  const enter = function* (entered: Value): Flow<void> {
    if (target) yield* assign(python, [target], entered, frame)
    completion = yield* inside(python, further, body, frame)
  }
  if (manager.kind === 'foreign-call' && manager.callee.path === contextManager) {
    yield* around(python, manager, enter, placeOf(expression))
    return completion
  }
  if (manager.kind === 'unknown')
    yield* python.host.unverified(`what comes with it depends on ${manager.reason}`, placeOf(expression))
  const entered =
    manager.kind === 'foreign-call' ? yield* python.host.enter(manager, placeOf(expression)) : manager
  let escaped: RaisedError | undefined
  try {
    yield* enter(entered)
  } catch (error) {
    if (!(error instanceof RaisedError)) throw error
    escaped = error
  }
  const swallowed = yield* python.host.exit(manager, escaped?.exception, placeOf(expression))
  if (escaped && !swallowed) throw escaped
  return completion
}

/** A generator's own code runs around the body, which takes the place of its `yield`. */
function* around(
  python: Interpreter,
  { callee, args, keywords }: ForeignCall,
  enter: (entered: Value) => Flow<void>,
  at: Span,
): Flow<void> {
  const generator = callee.of
  if (generator?.kind !== 'function') return
  let entered = false
  const yielded = function* (value: Value): Flow<void> {
    if (entered) raise('RuntimeError', "generator didn't stop")
    entered = true
    yield* enter(value)
  }
  yield* python.call({ ...generator, decorators: [], yielded }, { args, keywords }, at)
  if (!entered) raise('RuntimeError', "generator didn't yield")
}

function hasErrorBefore(parts: readonly SyntaxNode[]): boolean {
  return parts.slice(0, -1).some(part => part.type.isError)
}
