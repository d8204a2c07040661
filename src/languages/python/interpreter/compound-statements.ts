import type { SyntaxNode } from '@lezer/common'
import { childrenOf, placeOf } from '../syntax.ts'

import { asException, catches, raise } from './exceptions.ts'
import { evaluate, iterate } from './expressions.ts'
import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { reasonOf, truth } from './operators.ts'
import { RaisedError } from './raised.ts'
import { type Completion, listed, runBody } from './statements.ts'
import { assign } from './targets.ts'
import { setAside } from './unfollowed.ts'
import { type Exception, type Frame, unknown } from './values.ts'

export function* branch(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const parts = childrenOf(node)
  for (let i = 0; i < parts.length; i++) {
    const keyword = parts[i]
    const next = parts[i + 1]
    if (!keyword || !next) break
    if (keyword.name === 'else') return yield* runBody(python, next, frame)
    if (keyword.name !== 'if' && keyword.name !== 'elif') continue
    const value = yield* evaluate(python, next, frame)
    const known = truth(value)
    if (known === undefined) {
      yield* setAside(python, node, frame, reasonOf(value))
      python.undecidedEnd ??= undecidedEndIn(node, reasonOf(value))
      return 'next'
    }
    const body = parts[i + 2]
    if (known && body) return yield* runBody(python, body, frame)
  }
  return 'next'
}

export function* loop(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const parts = childrenOf(node)
  const inAt = parts.findIndex(part => part.name === 'in')
  const bodyAt = parts.findIndex(part => part.name === 'Body')
  const body = parts[bodyAt]
  const first = parts[inAt + 1]
  const forAt = parts.findIndex(part => part.name === 'for')
  if (!body || !first || parts[0]?.name === 'async') {
    yield* setAside(python, node, frame, 'a syntax error')
    return 'next'
  }
  const value = yield* listed(python, parts.slice(inAt + 1, bodyAt), frame)
  const items = yield* iterate(python, value, first)
  if (!items) {
    yield* setAside(python, node, frame, reasonOf(value))
    return 'next'
  }
  for (const item of items) {
    yield* assign(python, parts.slice(forAt + 1, inAt), item, frame)
    const [completion] = yield* pass(python, body, frame)
    if (completion === 'break') return 'next'
    if (typeof completion === 'object') return completion
  }
  const otherwise = parts[bodyAt + 2]
  return otherwise ? yield* runBody(python, otherwise, frame) : 'next'
}

export function* repeat(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const [, test, body, , otherwise] = childrenOf(node)
  if (!test || !body) return 'next'
  for (;;) {
    const value = yield* evaluate(python, test, frame)
    const known = truth(value)
    if (known === undefined) {
      yield* setAside(python, node, frame, reasonOf(value))
      return 'next'
    }
    if (!known) return otherwise ? yield* runBody(python, otherwise, frame) : 'next'
    const [completion, undecided] = yield* pass(python, body, frame)
    if (completion === 'break') return 'next'
    if (typeof completion === 'object') return completion
    if (undecided !== undefined) {
      yield* python.host.unverified(`how often it runs depends on ${undecided}`, placeOf(node))
      return 'next'
    }
  }
}

/** Once through a loop, and why it may have ended there. */
function* pass(
  python: Interpreter,
  body: SyntaxNode,
  frame: Frame,
): Flow<[completion: Completion, undecided: string | undefined]> {
  const outer = python.undecidedEnd
  python.undecidedEnd = undefined
  try {
    const completion = yield* runBody(python, body, frame)
    return [completion, ended(python)?.why]
  } finally {
    // A `return` ends the loops around it, too.
    const inner = ended(python)
    python.undecidedEnd = outer ?? (inner?.returns ? inner : undefined)
  }
}

const ended = ({ undecidedEnd }: Interpreter): Interpreter['undecidedEnd'] => undecidedEnd

/** What would end a loop in a part of which it is not known whether it runs. */
function undecidedEndIn(node: SyntaxNode, why: string): Interpreter['undecidedEnd'] {
  let found: Interpreter['undecidedEnd']
  const cursor = node.cursor()
  do {
    if (cursor.from >= node.to) break
    if (cursor.name === 'ReturnStatement') return { why, returns: true }
    if (cursor.name === 'BreakStatement') found = { why, returns: false }
  } while (cursor.next())
  return found
}

interface Handler {
  /** What it catches; nothing: everything. */
  types: SyntaxNode[]
  name: string | undefined
  body: SyntaxNode
}

interface TryParts {
  body: SyntaxNode | undefined
  handlers: Handler[]
  otherwise: SyntaxNode | undefined
  last: SyntaxNode | undefined
}

const tryKeywords = new Set(['try', 'except', 'else', 'finally'])

function partsOfTry(node: SyntaxNode, text: string): TryParts {
  const found: TryParts = { body: undefined, handlers: [], otherwise: undefined, last: undefined }
  let keyword = ''
  let pending: SyntaxNode[] = []
  for (const part of childrenOf(node)) {
    if (tryKeywords.has(part.name)) {
      keyword = part.name
      pending = []
    } else if (part.name !== 'Body') pending.push(part)
    else if (keyword === 'try') found.body = part
    else if (keyword === 'else') found.otherwise = part
    else if (keyword === 'finally') found.last = part
    else found.handlers.push(handlerOf(pending, part, text))
  }
  return found
}

function handlerOf(head: SyntaxNode[], body: SyntaxNode, text: string): Handler {
  const as = head.findIndex(one => one.name === 'as')
  const named = as === -1 ? undefined : head[as + 1]
  return {
    types: (as === -1 ? head : head.slice(0, as)).flatMap(alternatives),
    name: named && text.slice(named.from, named.to),
    body,
  }
}

/** Of `except A, B:`, which is read as an expression. */
function alternatives(type: SyntaxNode): SyntaxNode[] {
  const [left, , right] = type.name === 'BinaryExpression' ? childrenOf(type) : []
  return left && right ? [...alternatives(left), right] : [type]
}

export function* attempt(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const { body, handlers, otherwise, last } = partsOfTry(node, frame.module.text)
  let completion: Completion = 'next'
  let escaped: RaisedError | undefined
  if (handlers.length > 0) python.catching++
  try {
    if (body) completion = yield* runBody(python, body, frame)
  } catch (error) {
    if (!(error instanceof RaisedError)) throw error
    escaped = error
  } finally {
    if (handlers.length > 0) python.catching--
  }
  try {
    if (escaped) {
      const { exception }: RaisedError = escaped
      const handler = yield* firstThatCatches(python, handlers, exception, frame)
      if (handler) {
        escaped = undefined
        completion = yield* handle(python, handler, exception, frame)
      }
    } else if (otherwise && completion === 'next') completion = yield* runBody(python, otherwise, frame)
  } catch (error) {
    if (!(error instanceof RaisedError)) throw error
    escaped = error
  }
  const after = last ? yield* runBody(python, last, frame) : 'next'
  if (after !== 'next') return after
  if (escaped) throw escaped
  return completion
}

function* firstThatCatches(
  python: Interpreter,
  handlers: readonly Handler[],
  exception: Exception,
  frame: Frame,
): Flow<Handler | undefined> {
  for (const handler of handlers) {
    const { types } = handler
    if (types.length === 0 || catches(yield* listed(python, types, frame), exception) !== false)
      return handler
  }
  return undefined
}

function* handle(
  python: Interpreter,
  { name, body }: Handler,
  exception: Exception,
  frame: Frame,
): Flow<Completion> {
  if (name) frame.names.set(name, exception)
  frame.names.set(current, exception)
  const completion = yield* runBody(python, body, frame)
  frame.names.delete(current)
  return completion
}

/** What a bare `raise` raises again. No Python name has a space. */
const current = 'current exception'

export function* raised(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const thrown = childrenOf(node)[1]
  const value = thrown ? yield* evaluate(python, thrown, frame) : frame.names.get(current)
  // An error at the end, for what was not found before it.
  if (frame.doubt !== undefined) return { returned: unknown(frame.doubt) }
  const exception = value && asException(value)
  if (exception) throw new RaisedError(exception)
  return raise('Exception', `of ${value ? reasonOf(value) : 'an earlier error'}`)
}
