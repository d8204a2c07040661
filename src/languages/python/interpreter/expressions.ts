import type { SyntaxNode } from '@lezer/common'
import { numberOf, partsOfString, unescapeString } from '../literals.ts'
import { childrenOf, placeOf } from '../syntax.ts'
import { sliceOf } from './elements.ts'
import { BudgetExceededError, type Flow } from './flow.ts'
import { formatted, reprOf } from './format.ts'
import { makeFunction } from './functions.ts'
import type { Interpreter } from './interpreter.ts'
import {
  binary,
  compare,
  expression,
  isForeign,
  isKnown,
  itemsOf,
  reasonOf,
  truth,
  unary,
} from './operators.ts'
import { assign } from './targets.ts'
import { bool, dict, type Frame, hashOf, int, list, none, set, str, unknown, type Value } from './values.ts'

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
    case 'ContinuedString': {
      let joined = ''
      for (const part of childrenOf(node)) {
        const value = yield* evaluate(python, part, frame, depth + 1)
        if (value.kind !== 'str' && value.kind !== 'bytes') return value
        joined += value.value
      }
      python.budget.string(joined.length)
      return str(joined)
    }
    case 'FormatString':
      return yield* formatString(python, node, frame, depth)
    case 'UnaryExpression': {
      const [sign, operand] = childrenOf(node)
      if (!sign || !operand) return unknown('a syntax error')
      return unary(source(sign), yield* evaluate(python, operand, frame, depth + 1), placeOf(node))
    }
    case 'BinaryExpression':
      return yield* operation(python, node, frame, depth)
    case 'ConditionalExpression': {
      const [whenTrue, , test, , whenFalse] = childrenOf(node)
      if (!whenTrue || !test || !whenFalse) return unknown('a syntax error')
      const value = yield* evaluate(python, test, frame, depth + 1)
      const known = truth(value)
      return known === undefined
        ? unknown(reasonOf(value))
        : yield* evaluate(python, known ? whenTrue : whenFalse, frame, depth + 1)
    }
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

function literal(node: SyntaxNode, frame: Frame): Value {
  const written = frame.module.text.slice(node.from, node.to)
  const { prefix, body, bodyStart } = partsOfString(written)
  const value = unescapeString(body, prefix)
  if (prefix.includes('b')) return { kind: 'bytes', value }
  return str(value, value === body ? { module: frame.module, start: node.from + bodyStart } : undefined)
}

function numberLiteral(written: string): Value {
  const plain = written.replaceAll('_', '')
  if (/^(?:0|[1-9]\d*|0[xob][\da-f]+)$/i.test(plain) && plain.length < 400) return int(BigInt(plain))
  const value = numberOf(written)
  return value === undefined ? unknown('a number of a kind that is not read') : { kind: 'float', value }
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

/** `expression for target in items if test …`, all at once: what only asks for the next one gets the same. */
function* comprehension(
  python: Interpreter,
  node: SyntaxNode,
  parts: readonly SyntaxNode[],
  outer: Frame,
  depth: number,
): Flow<Value> {
  const source = (of: SyntaxNode): string => outer.module.text.slice(of.from, of.to)
  const first = parts.findIndex(part => source(part) === 'for' || source(part) === 'async')
  const head = parts.slice(0, first)
  const frame: Frame = {
    names: new Map(),
    parent: outer,
    module: outer.module,
    isClass: false,
    outer: new Map(),
  }
  const results: Value[][] = []
  let failed: Value | undefined
  function* clause(from: number): Flow<void> {
    const keyword = parts[from]
    if (!keyword) {
      const made: Value[] = []
      for (const part of head)
        if (part.name !== ':') made.push(yield* evaluate(python, part, frame, depth + 1))
      results.push(made)
      return
    }
    const next = parts.findIndex((part, i) => i > from && ['for', 'if', 'async'].includes(source(part)))
    const end = next === -1 ? parts.length : next
    if (source(keyword) === 'if') {
      const test = parts[from + 1]
      const value = test ? yield* evaluate(python, test, frame, depth + 1) : none
      const known = truth(value)
      if (known === undefined) failed ??= unknown(reasonOf(value))
      else if (known) yield* clause(end)
      return
    }
    const inAt = parts.findIndex((part, i) => i > from && source(part) === 'in')
    const iterated = parts[inAt + 1]
    if (inAt === -1 || !iterated) {
      failed ??= unknown('a syntax error')
      return
    }
    const over = yield* evaluate(python, iterated, frame, depth + 1)
    const items = yield* iterate(python, over, iterated)
    if (!items) {
      failed ??= unknown(reasonOf(over))
      return
    }
    for (const item of items) {
      yield* assign(python, parts.slice(from + 1, inAt), item, frame)
      yield* clause(end)
      if (failed) return
    }
  }
  yield* clause(first)
  if (failed) return failed
  const items = results.map(([item]) => item ?? none)
  if (node.name === 'SetComprehensionExpression') return set(items)
  if (node.name === 'DictionaryComprehensionExpression')
    return dict(results.map(([key, value]) => [key ?? none, value ?? none] as const))
  return list(items)
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

function* formatString(python: Interpreter, node: SyntaxNode, frame: Frame, depth: number): Flow<Value> {
  const { text } = frame.module
  const { prefix, body, bodyStart } = partsOfString(text.slice(node.from, node.to))
  let from = node.from + bodyStart
  let made = ''
  const literalPart = (to: number): string =>
    unescapeString(text.slice(from, to), prefix).replaceAll('{{', '{').replaceAll('}}', '}')
  for (const field of childrenOf(node)) {
    if (field.name !== 'FormatReplacement') continue
    made += literalPart(field.from)
    from = field.to
    const [, operand, ...rest] = childrenOf(field)
    if (!operand) return unknown('a syntax error')
    const value = yield* evaluate(python, operand, frame, depth + 1)
    let spec = ''
    const conversion = rest.find(part => part.name === 'FormatConversion')
    const specNode = rest.find(part => part.name === 'FormatSpec')
    if (specNode) {
      const inner = childrenOf(specNode).find(part => part.name === 'FormatReplacement')
      if (inner) return unknown('a format that is itself computed')
      spec = text.slice(specNode.from + 1, specNode.to)
    }
    const part =
      conversion && text.slice(conversion.from, conversion.to) === '!r'
        ? reprOf(value)
        : formatted(value, spec, python.budget)
    if (part === undefined) return unknown(reasonOf(value))
    made += part
    python.budget.string(made.length)
  }
  return str(made + literalPart(node.from + bodyStart + body.length))
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
    if (known !== undefined)
      return known === (operator === 'or') ? first : yield* evaluate(python, right, frame, depth + 1)
    // What decides by itself decides whatever the unknown side says: `unknown and False`.
    const second = yield* evaluate(python, right, frame, depth + 1)
    return truth(second) === (operator === 'or') ? second : unknown(reasonOf(first))
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
  const args: Value[] = []
  const keywords = new Map<string, Value>()
  const parts = childrenOf(list).slice(1, -1)
  if (parts.some(part => part.name === 'for')) {
    const made = yield* comprehension(python, node, parts, frame, depth)
    return yield* python.call(callee, { args: [made], keywords }, placeOf(node))
  }
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
      for (const [key, item] of value.entries.values()) if (key.kind === 'str') keywords.set(key.value, item)
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
  return yield* python.call(callee, { args, keywords }, placeOf(node))
}
