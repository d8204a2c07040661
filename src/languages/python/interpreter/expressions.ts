import type { SyntaxNode } from '@lezer/common'
import { childrenOf, placeOf } from '../syntax.ts'
import { binary, expression, unary } from './arithmetic.ts'
import { comprehension } from './comprehensions.ts'
import { sliceOf } from './elements.ts'
import { BudgetExceededError, type Flow } from './flow.ts'
import { makeFunction } from './functions.ts'
import type { Interpreter } from './interpreter.ts'
import { continuedString, formatString, literal, numberLiteral } from './literals.ts'
import { compare, isForeign, isKnown, itemsOf, reasonOf, truth } from './operators.ts'
import {
  type Arguments,
  bool,
  type Dict,
  dict,
  type Frame,
  hashOf,
  list,
  none,
  set,
  unknown,
  type Value,
} from './values.ts'

/** Deeper nesting than people write; the walk must not run out of stack on a hostile file. */
const maxDepth = 200

const comparisons = new Set(['<', '<=', '>', '>=', '==', '!=', '<>', 'in', 'not in', 'is', 'is not'])

/** What an expression is worth. Effects of the calls in it happen on the way. */
export function* evaluate(python: Interpreter, node: SyntaxNode, frame: Frame, depth = 0): Flow<Value> {
  python.budget.spend()
  if (depth > maxDepth) throw new BudgetExceededError('an expression is nested too deep')
  const { text } = frame.module
  const source = (of: SyntaxNode): string => text.slice(of.from, of.to)
  switch (node.name) {
    case 'String':
      return literal(node, frame)
    case 'Number':
      return numberLiteral(source(node))
    case 'Boolean':
      return bool(source(node) === 'True')
    case 'None':
      return none
    case 'Ellipsis':
      return { kind: 'foreign', path: '...' }
    case 'VariableName':
    case 'print': {
      const name = source(node)
      return (yield* python.lookup(name, frame)) ?? { kind: 'foreign', path: name }
    }
    case 'ParenthesizedExpression': {
      const content = childrenOf(node)[1]
      return content ? yield* evaluate(python, content, frame, depth + 1) : unknown('a syntax error')
    }
    case 'TupleExpression':
      return { kind: 'tuple', items: yield* elements(python, childrenOf(node).slice(1, -1), frame, depth) }
    case 'ArrayExpression':
      return list(yield* elements(python, childrenOf(node).slice(1, -1), frame, depth))
    case 'SetExpression':
      return set(yield* elements(python, childrenOf(node).slice(1, -1), frame, depth))
    case 'DictionaryExpression':
      return yield* dictionary(python, node, frame, depth)
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'ComprehensionExpression':
    case 'DictionaryComprehensionExpression':
      return yield* comprehension(python, node, childrenOf(node).slice(1, -1), frame, depth)
    case 'ContinuedString':
      return yield* continuedString(python, node, frame, depth)
    case 'FormatString':
      return yield* formatString(python, node, frame, depth)
    case 'UnaryExpression': {
      const [sign, operand] = childrenOf(node)
      if (!sign || !operand) return unknown('a syntax error')
      return unary(source(sign), yield* evaluate(python, operand, frame, depth + 1), placeOf(node))
    }
    case 'BinaryExpression':
      return yield* operation(python, node, frame, depth)
    case 'ConditionalExpression':
      return yield* conditional(python, node, frame, depth)
    case 'NamedExpression': {
      const [name, , operand] = childrenOf(node)
      if (!name || !operand) return unknown('a syntax error')
      const value = yield* evaluate(python, operand, frame, depth + 1)
      frame.names.set(source(name), value)
      return value
    }
    case 'LambdaExpression':
      return yield* makeFunction(python, node, '<lambda>', frame, [])
    case 'MemberExpression':
      return yield* member(python, node, frame, depth)
    case 'CallExpression':
      return yield* call(python, node, frame, depth)
    default:
      return unknown(node.type.isError ? 'a syntax error' : `a ${node.name}`)
  }
}

function* conditional(python: Interpreter, node: SyntaxNode, frame: Frame, depth: number): Flow<Value> {
  const [whenTrue, , test, , whenFalse] = childrenOf(node)
  if (!whenTrue || !test || !whenFalse) return unknown('a syntax error')
  const value = yield* evaluate(python, test, frame, depth + 1)
  const known = truth(value)
  return known === undefined
    ? unknown(reasonOf(value))
    : yield* evaluate(python, known ? whenTrue : whenFalse, frame, depth + 1)
}

export function* elements(
  python: Interpreter,
  nodes: readonly SyntaxNode[],
  frame: Frame,
  depth: number,
): Flow<Value[]> {
  const items: Value[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node || node.name === ',') continue
    if (node.name === '*') {
      const next = nodes[++i]
      const value = next ? yield* evaluate(python, next, frame, depth + 1) : none
      items.push(...(itemsOf(value) ?? [unknown(reasonOf(value))]))
    } else items.push(yield* evaluate(python, node, frame, depth + 1))
  }
  return items
}

function* dictionary(python: Interpreter, node: SyntaxNode, frame: Frame, depth: number): Flow<Value> {
  const made = dict()
  const parts = childrenOf(node).slice(1, -1)
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (!part || part.name === ',') continue
    if (part.name === '**') {
      const next = parts[++i]
      const value = next ? yield* evaluate(python, next, frame, depth + 1) : none
      if (value.kind !== 'dict') return unknown(reasonOf(value))
      for (const [hash, entry] of value.entries) made.entries.set(hash, entry)
      continue
    }
    const key = yield* evaluate(python, part, frame, depth + 1)
    const written = parts[i + 2]
    i += 2
    if (!written) return unknown('a syntax error')
    made.entries.set(hashOf(key), [key, yield* evaluate(python, written, frame, depth + 1)])
  }
  return made
}

export function* iterate(
  python: Interpreter,
  value: Value,
  node: SyntaxNode,
): Flow<readonly Value[] | undefined> {
  const items =
    value.kind === 'foreign' || value.kind === 'foreign-call'
      ? yield* python.host.items(value, placeOf(node))
      : itemsOf(value)
  python.budget.spend(items?.length ?? 0)
  return items
}

function* operation(python: Interpreter, node: SyntaxNode, frame: Frame, depth: number): Flow<Value> {
  const parts = childrenOf(node)
  const [left] = parts
  const right = parts.at(-1)
  if (!left || !right || parts.length < 3) return unknown('a syntax error')
  const operator = parts
    .slice(1, -1)
    .map(part => frame.module.text.slice(part.from, part.to))
    .join(' ')
  if (operator === 'and' || operator === 'or') {
    const first = yield* evaluate(python, left, frame, depth + 1)
    const known = truth(first)
    const decides = operator === 'or'
    if (known === decides) return first
    const second = yield* evaluate(python, right, frame, depth + 1)
    // What decides by itself decides whatever the unknown side says: `unknown and False`.
    return known !== undefined || truth(second) === decides ? second : unknown(reasonOf(first))
  }
  if (!comparisons.has(operator)) {
    const first = yield* evaluate(python, left, frame, depth + 1)
    return binary(
      operator,
      first,
      yield* evaluate(python, right, frame, depth + 1),
      placeOf(node),
      python.budget,
    )
  }
  // a < b < c: the middle is compared twice.
  const chain = left.name === 'BinaryExpression' ? childrenOf(left) : []
  const between =
    chain.length >= 3 &&
    comparisons.has(
      chain
        .slice(1, -1)
        .map(part => frame.module.text.slice(part.from, part.to))
        .join(' '),
    )
  const first = yield* evaluate(python, left, frame, depth + 1)
  const middle = between ? chain.at(-1) : undefined
  if (middle) {
    const known = truth(first)
    if (known !== true) return known === false ? first : unknown(reasonOf(first))
  }
  const one = middle ? yield* evaluate(python, middle, frame, depth + 1) : first
  const other = yield* evaluate(python, right, frame, depth + 1)
  const answer = compare(operator, one, other)
  if (answer !== undefined) return bool(answer)
  if (isForeign(one) && operator !== 'in' && operator !== 'not in')
    return expression(operator, [one, other], placeOf(node))
  return unknown(reasonOf(isKnown(one) ? other : one))
}

function* member(python: Interpreter, node: SyntaxNode, frame: Frame, depth: number): Flow<Value> {
  const [ownerNode, mark, ...rest] = childrenOf(node)
  if (!ownerNode || !mark) return unknown('a syntax error')
  const owner = yield* evaluate(python, ownerNode, frame, depth + 1)
  if (mark.name === '.') {
    const name = rest[0]
    return name
      ? yield* python.attribute(owner, frame.module.text.slice(name.from, name.to), placeOf(node))
      : unknown('a syntax error')
  }
  const keys = rest.slice(0, -1)
  if (keys.some(key => key.name === ':')) {
    const bounds: (Value | undefined)[] = [undefined, undefined, undefined]
    let at = 0
    for (const key of keys) {
      if (key.name === ':') at++
      else bounds[at] = yield* evaluate(python, key, frame, depth + 1)
    }
    return sliceOf(owner, bounds[0], bounds[1], bounds[2])
  }
  const items = yield* elements(python, keys, frame, depth)
  const [only] = items
  if (!only) return unknown('a syntax error')
  return python.element(owner, keys.length === 1 ? only : { kind: 'tuple', items })
}

function* call(python: Interpreter, node: SyntaxNode, frame: Frame, depth: number): Flow<Value> {
  const [calleeNode, list] = childrenOf(node)
  if (!calleeNode || !list) return unknown('a syntax error')
  const callee = yield* evaluate(python, calleeNode, frame, depth + 1)
  const parts = childrenOf(list).slice(1, -1)
  if (parts.some(part => part.name === 'for')) {
    const made = yield* comprehension(python, node, parts, frame, depth)
    return yield* python.call(callee, { args: [made], keywords: new Map() }, placeOf(node))
  }
  const given = yield* argumentsOf(python, parts, frame, depth)
  return 'kind' in given ? given : yield* python.call(callee, given, placeOf(node))
}

/** What a call is given; a value where that is not known. */
function* argumentsOf(
  python: Interpreter,
  parts: readonly SyntaxNode[],
  frame: Frame,
  depth: number,
): Flow<Arguments | Value> {
  const args: Value[] = []
  const keywords = new Map<string, Value>()
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (!part || part.name === ',') continue
    const next = parts[i + 1]
    if (part.name === '*' && next) {
      const value = yield* evaluate(python, next, frame, depth + 1)
      const items = yield* iterate(python, value, next)
      if (!items) return unknown(reasonOf(value))
      args.push(...items)
      i++
    } else if (part.name === '**' && next) {
      const value = yield* evaluate(python, next, frame, depth + 1)
      if (value.kind !== 'dict') return unknown(reasonOf(value))
      addKeywords(keywords, value)
      i++
    } else if (part.name === 'VariableName' && next?.name === 'AssignOp') {
      const operand = parts[i + 2]
      if (!operand) return unknown('a syntax error')
      keywords.set(
        frame.module.text.slice(part.from, part.to),
        yield* evaluate(python, operand, frame, depth + 1),
      )
      i += 2
    } else args.push(yield* evaluate(python, part, frame, depth + 1))
  }
  return { args, keywords }
}

function addKeywords(keywords: Map<string, Value>, from: Dict): void {
  for (const [key, item] of from.entries.values()) if (key.kind === 'str') keywords.set(key.value, item)
}
