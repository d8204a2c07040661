import type { SyntaxNode } from '@lezer/common'
import { childrenOf, hasError, placeOf } from '../syntax.ts'
import { binary } from './arithmetic.ts'
import { runClass } from './classes.ts'
import { attempt, branch, loop, raised, repeat } from './compound-statements.ts'
import { raise } from './exceptions.ts'
import { elements, evaluate, iterate } from './expressions.ts'
import { atOnce, type Flow } from './flow.ts'
import { makeFunction } from './functions.ts'
import { runImport } from './imports.ts'
import type { Interpreter } from './interpreter.ts'
import { reasonOf, truth } from './operators.ts'
import { assign, bindName } from './targets.ts'
import { setAside } from './unfollowed.ts'
import { type Frame, hashOf, nameOf, none, type Value } from './values.ts'
import { within } from './with-statement.ts'

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
  return yield* (statements.get(node.name) ?? notFollowed)(python, node, frame)
}

function* notFollowed(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const reason = hasError(node) ? 'a syntax error' : `a ${node.name}, which is not followed`
  yield* setAside(python, node, frame, reason)
  return 'next'
}

type RunsStatement = (python: Interpreter, node: SyntaxNode, frame: Frame) => Flow<Completion>

const statements: ReadonlyMap<string, RunsStatement> = new Map(
  Object.entries<RunsStatement>({
    *ExpressionStatement(python, node, frame) {
      const [expression] = childrenOf(node)
      if (!expression) return 'next'
      const value = yield* evaluate(python, expression, frame)
      if (expression.name === 'CallExpression') yield* askWhatItDid(python, value, node)
      return 'next'
    },
    *AssignStatement(python, node, frame) {
      yield* assignment(python, node, frame)
      return 'next'
    },
    UpdateStatement: update,
    *ReturnStatement(python, node, frame) {
      const values = childrenOf(node).slice(1)
      if (values.length === 0) return { returned: none }
      return { returned: yield* listed(python, values, frame) }
    },
    IfStatement: branch,
    ForStatement: loop,
    WhileStatement: repeat,
    TryStatement: attempt,
    WithStatement: within,
    RaiseStatement: raised,
    BreakStatement: () => atOnce('break'),
    ContinueStatement: () => atOnce('continue'),
    *AssertStatement(python, node, frame) {
      const test = childrenOf(node)[1]
      if (test && truth(yield* evaluate(python, test, frame)) === false)
        raise('AssertionError', sourceOf(node, frame))
      return 'next'
    },
    *DeleteStatement(python, node, frame) {
      for (const target of childrenOf(node)) {
        if (target.name === 'VariableName') frame.names.delete(sourceOf(target, frame))
        else if (target.name === 'MemberExpression') yield* removeElement(python, target, frame)
      }
      return 'next'
    },
    ScopeStatement: (_, node, frame) => {
      handOut(node, frame)
      return atOnce('next')
    },
    FunctionDefinition: defineUndecorated,
    ClassDefinition: defineUndecorated,
    DecoratedStatement: defineDecorated,
    *ImportStatement(python, node, frame) {
      yield* runImport(python, node, frame)
      return 'next'
    },
    *StatementGroup(python, node, frame) {
      return yield* run(
        python,
        childrenOf(node).filter(child => child.name !== ';'),
        frame,
      )
    },
    YieldStatement: handOver,
    PassStatement: () => atOnce('next'),
    TypeDefinition: () => atOnce('next'),
    ';': () => atOnce('next'),
  }),
)

function sourceOf(node: SyntaxNode, { module }: Frame): string {
  return module.text.slice(node.from, node.to)
}

function* update(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  const [target, operator, operand] = childrenOf(node)
  if (!target || !operator || !operand) return 'next'
  const before = yield* evaluate(python, target, frame)
  const value = yield* evaluate(python, operand, frame)
  const sign = sourceOf(operator, frame).slice(0, -1)
  if (before.kind === 'list' && sign === '+')
    before.items.push(...((yield* iterate(python, value, operand)) ?? []))
  else yield* assign(python, [target], binary(sign, before, value, placeOf(node), python.budget), frame)
  return 'next'
}

/** `global` and `nonlocal`. */
function handOut(node: SyntaxNode, frame: Frame): void {
  const [keyword, ...names] = childrenOf(node)
  let outer = frame.parent
  if (keyword && sourceOf(keyword, frame) === 'global') while (outer?.parent) outer = outer.parent
  for (const name of names)
    if (name.name === 'VariableName' && outer) frame.outer.set(sourceOf(name, frame), outer)
}

/** `yield` and `yield from`. */
function* handOver(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
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

function* defineUndecorated(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
  yield* define(python, node, [], frame)
  return 'next'
}

function* defineDecorated(python: Interpreter, node: SyntaxNode, frame: Frame): Flow<Completion> {
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

export function* listed(python: Interpreter, nodes: readonly SyntaxNode[], frame: Frame): Flow<Value> {
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

function* removeElement(python: Interpreter, target: SyntaxNode, frame: Frame): Flow<void> {
  const [ownerNode, , keyNode] = childrenOf(target)
  if (!ownerNode || !keyNode) return
  const owner = yield* evaluate(python, ownerNode, frame)
  const key = yield* evaluate(python, keyNode, frame)
  if (owner.kind === 'dict') owner.entries.delete(hashOf(key))
  else if (owner.kind === 'list' && key.kind === 'int') owner.items.splice(Number(key.value), 1)
}
