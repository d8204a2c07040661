import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../model/position.ts'
import { member } from './access.ts'
import { call } from './calls.ts'
import type { Evaluation } from './evaluation.ts'
import { numberOf, partsOfString, unescapeString } from './literals.ts'
import { itemsOf, operate, textOf } from './operate.ts'
import type { Scope } from './scope.ts'
import { childrenOf, placeOf } from './syntax.ts'
import { beyondLimit, either, isSequence, optionsOf, truth, unknown, type Value } from './values.ts'

/** Deeper nesting than people write; the walk must not run out of stack on a hostile file. */
const maxDepth = 150

/** What an expression is worth in a scope. Never throws; what can't be known says why. */
export function evaluate(node: SyntaxNode, scope: Scope, evaluation: Evaluation, depth = 0): Value {
  const at = placeOf(node)
  if (depth > maxDepth) return beyondLimit('it is nested too deep', at)
  const inner = (child: SyntaxNode): Value => evaluate(child, scope, evaluation, depth + 1)
  const source = (child: SyntaxNode): string => evaluation.text.slice(child.from, child.to)
  if (node.type.isError) return unknown('of a syntax error', at)
  switch (node.name) {
    case 'String':
      return stringLiteral(source(node), at)
    case 'ContinuedString':
      return joinStrings(childrenOf(node).map(inner), at)
    case 'FormatString':
      return formatString(node, inner, evaluation.text)
    case 'Number': {
      const value = numberOf(source(node))
      return value === undefined ? unknown('the number is not a real one', at) : { kind: 'number', value, at }
    }
    case 'Boolean':
      return { kind: 'bool', value: source(node) === 'True', at }
    case 'None':
      return { kind: 'none', at }
    case 'Ellipsis':
      return { kind: 'name', path: '...', at }
    case 'VariableName':
    case 'print': {
      const name = source(node)
      const found = scope.get(name)
      return found ?? { kind: 'name', path: name, at }
    }
    case 'ParenthesizedExpression': {
      const [content] = childrenOf(node).filter(child => child.name !== '(' && child.name !== ')')
      if (!content) return unknown('of a syntax error', at)
      const value = inner(content)
      return value
    }
    case 'TupleExpression':
      return { kind: 'tuple', items: elements(childrenOf(node).slice(1, -1), inner, at), at }
    case 'ArrayExpression':
      return (
        closed(node, ']') ?? { kind: 'list', items: elements(childrenOf(node).slice(1, -1), inner, at), at }
      )
    case 'SetExpression':
      return (
        closed(node, '}') ?? { kind: 'set', items: elements(childrenOf(node).slice(1, -1), inner, at), at }
      )
    case 'DictionaryExpression':
      return closed(node, '}') ?? dictionary(node, inner)
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'ComprehensionExpression':
      return comprehension(node, scope, evaluation, depth)
    case 'UnaryExpression':
      return unary(node, inner, source)
    case 'BinaryExpression':
      return binary(node, inner, source)
    case 'ConditionalExpression': {
      const [whenTrue, , test, , whenFalse] = childrenOf(node)
      if (!whenTrue || !test || !whenFalse) return unknown('of a syntax error', at)
      const known = truth(inner(test))
      if (known !== undefined) return inner(known ? whenTrue : whenFalse)
      return either([inner(whenTrue), inner(whenFalse)], at)
    }
    case 'NamedExpression': {
      const [name, , expression] = childrenOf(node)
      if (!name || !expression) return unknown('of a syntax error', at)
      const value = inner(expression)
      scope.set(source(name), value)
      return value
    }
    case 'MemberExpression':
      return orKnown(member(node, inner, source), evaluation)
    case 'CallExpression':
      return orKnown(call(node, inner, source, evaluation), evaluation)
    default:
      return unknown(`it is a ${node.name}, which only running it can tell`, at)
  }
}

function orKnown(value: Value, evaluation: Evaluation): Value {
  return value.kind === 'name' || value.kind === 'call' ? (evaluation.known?.(value) ?? value) : value
}

/** Expressions between commas, stars unpacked. Also the right side of `x = 1, 2`. */
export function elements(
  nodes: readonly SyntaxNode[],
  inner: (node: SyntaxNode) => Value,
  at: Span,
): Value[] {
  const items: Value[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node || node.name === ',') continue
    if (node.name === '*') {
      const next = nodes[++i]
      const value = next ? inner(next) : unknown('of a syntax error', at)
      items.push(...itemsOf(value))
    } else {
      items.push(inner(node))
    }
  }
  return items
}

/** The recovering parser closes brackets by itself: an unclosed one is no value. */
function closed(node: SyntaxNode, bracket: string): Value | undefined {
  return node.lastChild?.name === bracket ? undefined : unknown('of a syntax error', placeOf(node))
}

function dictionary(node: SyntaxNode, inner: (node: SyntaxNode) => Value): Value {
  const at = placeOf(node)
  const entries: (readonly [Value, Value])[] = []
  const parts = childrenOf(node)
    .slice(1, -1)
    .filter(child => child.name !== ',')
  for (let i = 0; i < parts.length; ) {
    const key = parts[i]
    if (key?.name === '**') {
      const spread = parts[i + 1]
      const value = spread ? inner(spread) : unknown('of a syntax error', at)
      if (value.kind === 'dict') entries.push(...value.entries)
      else entries.push([unknown('what is unpacked into the dictionary is not known', at), value])
      i += 2
      continue
    }
    const value = parts[i + 2]
    if (!key || parts[i + 1]?.name !== ':' || !value) return unknown('of a syntax error', at)
    entries.push([inner(key), inner(value)])
    i += 3
  }
  return { kind: 'dict', entries, at }
}

/** `[f(x) for x in known if test]`, one loop over a known sequence. */
function comprehension(node: SyntaxNode, scope: Scope, evaluation: Evaluation, depth: number): Value {
  const at = placeOf(node)
  const parts = childrenOf(node).slice(1, -1)
  const [element, loop, target, within, over, ...conditions] = parts
  const simple =
    loop?.name === 'for' && target && within?.name === 'in' && over && conditions.length % 2 === 0
  if (!element || !simple || conditions.some((part, index) => index % 2 === 0 && part.name !== 'if')) {
    return unknown('the comprehension is not a simple one', at)
  }
  const tests = conditions.filter((_, index) => index % 2 === 1)
  const items: Value[] = []
  const variables =
    target.name === 'TupleExpression'
      ? childrenOf(target).filter(child => child.name === 'VariableName')
      : [target]
  const before = new Map(scope.names)
  for (const item of itemsOf(evaluate(over, scope, evaluation, depth + 1))) {
    bind(
      variables.map(variable => evaluation.text.slice(variable.from, variable.to)),
      item,
      target.name === 'TupleExpression',
      scope,
    )
    const outcomes = tests.map(test => truth(evaluate(test, scope, evaluation, depth + 1)))
    if (outcomes.includes(false)) continue
    if (outcomes.includes(undefined))
      items.push(unknown('the condition of the comprehension is not known', at))
    else items.push(evaluate(element, scope, evaluation, depth + 1))
  }
  scope.names = before
  return { kind: node.name === 'SetComprehensionExpression' ? 'set' : 'list', items, at }
}

/** Gives names to a value: one, or its items to several. */
export function bind(names: readonly string[], value: Value, unpack: boolean, scope: Scope): void {
  if (!unpack) {
    const [name] = names
    if (name !== undefined) scope.set(name, value)
    return
  }
  const items = isSequence(value) && value.items.length === names.length ? value.items : undefined
  names.forEach((name, index) => {
    scope.set(name, items?.[index] ?? unknown('what is unpacked is not known', value.at))
  })
}

function unary(
  node: SyntaxNode,
  inner: (node: SyntaxNode) => Value,
  source: (node: SyntaxNode) => string,
): Value {
  const at = placeOf(node)
  const [operator, operand] = childrenOf(node)
  if (!operator || !operand) return unknown('of a syntax error', at)
  const value = inner(operand)
  if (operator.name === 'not') {
    const known = truth(value)
    return known === undefined ? unknown('its truth is not known', at) : { kind: 'bool', value: !known, at }
  }
  if (value.kind === 'call' && source(operator) === '~')
    return { kind: 'call', callee: '~', args: [value], keywords: new Map(), at }
  if (value.kind === 'number' && source(operator) === '-') return { kind: 'number', value: -value.value, at }
  return value.kind === 'unknown' ? value : unknown('the operand is not known', at)
}

function binary(
  node: SyntaxNode,
  inner: (node: SyntaxNode) => Value,
  source: (node: SyntaxNode) => string,
): Value {
  const at = placeOf(node)
  const parts = childrenOf(node)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length < 3 || parts.some(part => part.type.isError))
    return unknown('of a syntax error', at)
  const operator = parts.slice(1, -1).map(source).join(' ')
  const left = inner(first)
  if (operator === 'and' || operator === 'or') {
    const known = truth(left)
    if (known === undefined) return either([left, inner(last)], at)
    return known === (operator === 'or') ? left : inner(last)
  }
  const right = inner(last)
  if (left.kind === 'either' || right.kind === 'either') {
    const results = optionsOf(left).flatMap(a => optionsOf(right).map(b => operate(operator, a, b, at)))
    return either(results, at)
  }
  return operate(operator, left, right, at)
}

function stringLiteral(literal: string, at: Span): Value {
  const { prefix, body } = partsOfString(literal)
  const value = unescapeString(body, prefix)
  return { kind: prefix.includes('b') ? 'bytes' : 'str', value, literal: true, at }
}

/** Literals beside each other are one. */
function joinStrings(parts: readonly Value[], at: Span): Value {
  let joined = ''
  for (const part of parts) {
    if (part.kind !== 'str' && part.kind !== 'bytes')
      return part.kind === 'unknown' ? part : unknown('a part of the string is not known', at)
    joined += part.value
  }
  return { kind: parts[0]?.kind === 'bytes' ? 'bytes' : 'str', value: joined, literal: false, at }
}

function formatString(node: SyntaxNode, inner: (node: SyntaxNode) => Value, text: string): Value {
  const at = placeOf(node)
  const { prefix, body, bodyStart } = partsOfString(text.slice(node.from, node.to))
  const bodyEnd = node.from + bodyStart + body.length
  let from = node.from + bodyStart
  let value = ''
  const literal = (to: number): string =>
    unescapeString(text.slice(from, to), prefix).replaceAll('{{', '{').replaceAll('}}', '}')
  for (const field of childrenOf(node)) {
    if (field.name === 'Escape') continue
    if (field.name !== 'FormatReplacement') return unknown('of a syntax error', at)
    const [, expression, ...rest] = childrenOf(field)
    if (!expression || rest.length !== 1) return unknown('the f-string formats its values', at)
    const text = textOf(inner(expression))
    if (text === undefined) return unknown('a value in the f-string is not known', at)
    value += literal(field.from) + text
    from = field.to
  }
  return { kind: 'str', value: value + literal(bodyEnd), literal: false, at }
}
