import type { SyntaxNode } from '@lezer/common'
import { childrenOf, hasError, placeOf } from '../syntax.ts'
import type { Place } from '../values.ts'
import { runClass } from './classes.ts'
import { asException, catches, raise } from './exceptions.ts'
import { elements, evaluate, iterate } from './expressions.ts'
import type { Flow } from './flow.ts'
import { contextManager, makeFunction } from './functions.ts'
import { runImport } from './imports.ts'
import type { Interpreter } from './interpreter.ts'
import { binary, reasonOf, truth } from './operators.ts'
import { RaisedError } from './raised.ts'
import { assign, bindName } from './targets.ts'
import { setAside } from './unfollowed.ts'
import {
  type Exception,
  type ForeignCall,
  type Frame,
  hashOf,
  nameOf,
  none,
  unknown,
  type Value,
} from './values.ts'

/** How a statement ended: with the next one, or out of a loop, or out of the function. */
export type Completion = 'next' | 'break' | 'continue' | { returned: Value }

export function* runBody(python: Interpreter, body: SyntaxNode, frame: Frame): Flow<Completion> {
  return yield* run(python, childrenOf(body), frame)
}

export function* run(python: Interpreter, statements: readonly SyntaxNode[], frame: Frame): Flow<Completion> {
  for (const statement of statements) {
    if (statement.name === ':') continue
    const completion = yield* runStatement(python, statement, frame)
    if (completion !== 'next') return completion
  }
  return 'next'
}

function* runStatement(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  python.budget.spend()
  python.reached(node)
  const source = (of: SyntaxNode): string => frame.module.text.slice(of.from, of.to)
  switch (node.name) {
    case 'ExpressionStatement': {
      const [expression] = childrenOf(node)
      if (!expression) return 'next'
      const value = yield* evaluate(python, expression, frame)
      if (expression.name === 'CallExpression') yield* askWhatItDid(python, value, node)
      return 'next'
    }
    case 'AssignStatement':
      yield* assignment(python, node, frame)
      return 'next'
    case 'UpdateStatement': {
      const [target, operator, operand] = childrenOf(node)
      if (!target || !operator || !operand) return 'next'
      const before = yield* evaluate(python, target, frame)
      const value = yield* evaluate(python, operand, frame)
      const sign = source(operator).slice(0, -1)
      if (before.kind === 'list' && sign === '+')
        before.items.push(...((yield* iterate(python, value, operand)) ?? []))
      else yield* assign(python, [target], binary(sign, before, value, placeOf(node), python.budget), frame)
      return 'next'
    }
    case 'ReturnStatement': {
      const values = childrenOf(node).slice(1)
      if (values.length === 0) return { returned: none }
      return { returned: yield* listed(python, values, frame) }
    }
    case 'IfStatement':
      return yield* branch(python, node, frame)
    case 'ForStatement':
      return yield* loop(python, node, frame)
    case 'WhileStatement':
      return yield* repeat(python, node, frame)
    case 'TryStatement':
      return yield* attempt(python, node, frame)
    case 'WithStatement':
      return yield* within(python, node, frame)
    case 'RaiseStatement':
      return yield* raised(python, node, frame)
    case 'BreakStatement':
      return 'break'
    case 'ContinueStatement':
      return 'continue'
    case 'AssertStatement': {
      const test = childrenOf(node)[1]
      if (test && truth(yield* evaluate(python, test, frame)) === false) raise('AssertionError', source(node))
      return 'next'
    }
    case 'DeleteStatement': {
      for (const target of childrenOf(node)) {
        if (target.name === 'VariableName') frame.names.delete(source(target))
        else if (target.name === 'MemberExpression') yield* removeElement(python, target, frame)
      }
      return 'next'
    }
    case 'ScopeStatement': {
      const [keyword, ...names] = childrenOf(node)
      let outer = frame.parent
      if (keyword && source(keyword) === 'global') while (outer?.parent) outer = outer.parent
      for (const name of names)
        if (name.name === 'VariableName' && outer) frame.outer.set(source(name), outer)
      return 'next'
    }
    case 'FunctionDefinition':
    case 'ClassDefinition':
      yield* define(python, node, [], frame)
      return 'next'
    case 'DecoratedStatement': {
      const decorators: Value[] = []
      for (const child of childrenOf(node)) {
        if (child.name === 'Decorator') {
          const expression = childrenOf(child).slice(1)
          decorators.push(yield* decorator(python, expression, frame))
        } else yield* define(python, child, decorators, frame)
      }
      if (python.host.decorated) yield* tellDecorators(python, childrenOf(node), frame)
      return 'next'
    }
    case 'ImportStatement':
      yield* runImport(python, node, frame)
      return 'next'
    case 'StatementGroup':
      return yield* run(
        python,
        childrenOf(node).filter(child => child.name !== ';'),
        frame,
      )
    case 'YieldStatement': {
      const values = childrenOf(node).slice(1)
      const [word, source] = values
      if (word?.name === 'from' && source && frame.yielded) {
        const from = yield* evaluate(python, source, frame)
        const items = yield* iterate(python, from, source)
        for (const item of items ?? []) yield* frame.yielded(item)
        if (!items) yield* setAside(python, node, frame, reasonOf(from))
        return 'next'
      }
      const value = values.length === 0 ? none : yield* listed(python, values, frame)
      if (frame.yielded) yield* frame.yielded(value)
      else yield* setAside(python, node, frame, 'a generator')
      return 'next'
    }
    case 'PassStatement':
    case 'TypeDefinition':
      return 'next'
    case ';':
      return 'next'
    default:
      yield* setAside(
        python,
        node,
        frame,
        hasError(node) ? 'a syntax error' : `a ${node.name}, which is not followed`,
      )
      return 'next'
  }
}

/** `@name`, `@a.b`, `@a.b(…)`: the grammar gives a decorator's parts one by one. */
function* decorator(python: Interpreter, parts: readonly SyntaxNode[], frame: Frame): Flow<Value> {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return none
  const end = last.name === 'ArgList' ? (parts.at(-2)?.to ?? first.to) : last.to
  const path = frame.module.text.slice(first.from, end).trim()
  const known = path.includes('.') ? undefined : yield* python.lookup(path, frame)
  return known ?? { kind: 'foreign', path }
}

/** Those that are called with arguments may register what they stand at. */
function* tellDecorators(python: Interpreter, parts: readonly SyntaxNode[], frame: Frame): Flow<void> {
  const { text } = frame.module
  const name = parts.at(-1)?.getChild('VariableName')
  const value = name && frame.names.get(text.slice(name.from, name.to))
  for (const part of parts) {
    const list = part.name === 'Decorator' ? part.getChild('ArgList') : null
    if (!list || !value) continue
    const args = childrenOf(list).slice(1, -1)
    if (args.some(one => one.name === 'AssignOp' || one.name === '*' || one.name === '**')) continue
    const values: Value[] = []
    for (const one of args) if (one.name !== ',') values.push(yield* evaluate(python, one, frame))
    python.host.decorated?.(text.slice(part.from + 1, list.from).trim(), values, value)
  }
}

function* define(
  python: Interpreter,
  node: SyntaxNode,
  decorators: readonly Value[],
  frame: Frame,
): Flow<void> {
  const name = node.getChild('VariableName')
  if (!name) return
  const text = frame.module.text.slice(name.from, name.to)
  const value =
    node.name === 'ClassDefinition'
      ? yield* runClass(python, node, text, frame, decorators)
      : yield* makeFunction(python, node, text, frame, decorators)
  bindName(frame, text, value)
}

/** A call that nothing was made of was made for its effects: if it was not followed, they are not known. */
function* askWhatItDid(python: Interpreter, value: Value, node: SyntaxNode): Flow<void> {
  if (value.kind === 'foreign-call') {
    if (python.host.harmless(value.callee)) return
    yield* python.host.unverified(`it calls ${nameOf(value.callee)}, which can't be followed`, placeOf(node))
  } else if (value.kind === 'unknown')
    yield* python.host.unverified(`it depends on ${value.reason}`, placeOf(node))
}

function* listed(python: Interpreter, nodes: readonly SyntaxNode[], frame: Frame): Flow<Value> {
  const [only] = nodes
  if (only && nodes.length === 1) return yield* evaluate(python, only, frame)
  return { kind: 'tuple', items: yield* elements(python, nodes, frame, 0) }
}

function* assignment(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<void> {
  const groups: SyntaxNode[][] = [[]]
  for (const child of childrenOf(node)) {
    if (child.name === 'AssignOp') groups.push([])
    else if (child.name !== 'TypeDef') groups.at(-1)?.push(child)
  }
  const values = groups.pop() ?? []
  // `x: int` alone gives no value.
  if (groups.length === 0) return
  const value = yield* listed(python, values, frame)
  for (const target of groups) yield* assign(python, target, value, frame)
}

function* branch(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
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
      return 'next'
    }
    const body = parts[i + 2]
    if (known && body) return yield* runBody(python, body, frame)
  }
  return 'next'
}

function* loop(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
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
    const completion = yield* runBody(python, body, frame)
    if (completion === 'break') return 'next'
    if (typeof completion === 'object') return completion
  }
  const otherwise = parts[bodyAt + 2]
  return otherwise ? yield* runBody(python, otherwise, frame) : 'next'
}

function* repeat(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
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
    const completion = yield* runBody(python, body, frame)
    if (completion === 'break') return 'next'
    if (typeof completion === 'object') return completion
  }
}

function* attempt(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const parts = childrenOf(node)
  const handlers: { types: SyntaxNode[]; name: string | undefined; body: SyntaxNode }[] = []
  let body: SyntaxNode | undefined
  let otherwise: SyntaxNode | undefined
  let last: SyntaxNode | undefined
  let keyword = ''
  let pending: SyntaxNode[] = []
  for (const part of parts) {
    if (part.name !== 'Body') {
      if (['try', 'except', 'else', 'finally'].includes(part.name)) {
        keyword = part.name
        pending = []
      } else pending.push(part)
    } else if (keyword === 'try') body = part
    else if (keyword === 'else') otherwise = part
    else if (keyword === 'finally') last = part
    else {
      const as = pending.findIndex(one => one.name === 'as')
      const named = as === -1 ? undefined : pending[as + 1]
      handlers.push({
        types: as === -1 ? pending : pending.slice(0, as),
        name: named && frame.module.text.slice(named.from, named.to),
        body: part,
      })
    }
  }
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
      for (const { types, name, body: handler } of handlers) {
        const caught: boolean =
          types.length === 0 || catches(yield* listed(python, types, frame), escaped.exception) !== false
        if (!caught) continue
        const exception: Exception = escaped.exception
        escaped = undefined
        if (name) frame.names.set(name, exception)
        frame.names.set(current, exception)
        completion = yield* runBody(python, handler, frame)
        frame.names.delete(current)
        break
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

/** What a bare `raise` raises again. No Python name has a space. */
const current = 'current exception'

function* raised(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const thrown = childrenOf(node)[1]
  const value = thrown ? yield* evaluate(python, thrown, frame) : frame.names.get(current)
  // An error at the end, for what was not found before it.
  if (frame.doubt !== undefined) return { returned: unknown(frame.doubt) }
  const exception = value && asException(value)
  if (exception) throw new RaisedError(exception)
  return raise('Exception', `of ${value ? reasonOf(value) : 'an earlier error'}`)
}

function* within(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
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
  at: Place,
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

function* removeElement(python: Interpreter, target: SyntaxNode, frame: Frame): Flow<void> {
  const [ownerNode, , keyNode] = childrenOf(target)
  if (!ownerNode || !keyNode) return
  const owner = yield* evaluate(python, ownerNode, frame)
  const key = yield* evaluate(python, keyNode, frame)
  if (owner.kind === 'dict') owner.entries.delete(hashOf(key))
  else if (owner.kind === 'list' && key.kind === 'int') owner.items.splice(Number(key.value), 1)
}
