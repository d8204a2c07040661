import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../model/position.ts'
import { plainEqual } from './operate.ts'
import { childrenOf, placeOf } from './syntax.ts'
import { isSequence, unknown, type Value } from './values.ts'

/** `object.name`, `object[index]`, `object[from:to]`. */
export function member(
  node: SyntaxNode,
  inner: (node: SyntaxNode) => Value,
  source: (node: SyntaxNode) => string,
): Value {
  const at = placeOf(node)
  const [object, operator, property, ...rest] = childrenOf(node)
  if (!object || !property) return unknown('of a syntax error', at)
  const value = inner(object)
  if (operator?.name === '.') {
    const name = source(property)
    if (value.kind === 'class')
      return attributeOf(value, name) ?? unknown(`${value.name} has no ${name} here`, at)
    if (value.kind === 'name') return { kind: 'name', path: `${value.path}.${name}`, at }
    if (value.kind === 'call') return { kind: 'name', path: `${value.callee}().${name}`, at }
    return unknown(`the attribute ${name} is not known`, at)
  }
  if (operator?.name !== '[') return unknown('of a syntax error', at)
  const inBrackets = [property, ...rest].filter(part => part.name !== ']')
  return subscript(value, inBrackets, inner, at)
}

/** An attribute of a class of the file, its bases included, the way Python looks it up for single inheritance. */
export function attributeOf(
  owner: Extract<Value, { kind: 'class' }>,
  name: string,
  depth = 0,
): Value | undefined {
  const own = owner.scope.names.get(name)
  if (own) return own
  if (depth > 20) return undefined
  for (const base of owner.bases) {
    const found = base.kind === 'class' ? attributeOf(base, name, depth + 1) : undefined
    if (found) return found
  }
  return undefined
}

function subscript(
  value: Value,
  parts: readonly SyntaxNode[],
  inner: (node: SyntaxNode) => Value,
  at: Span,
): Value {
  const colon = parts.findIndex(part => part.name === ':')
  if (colon === -1) {
    const [only] = parts
    return elementOf(value, only && parts.length === 1 ? inner(only) : undefined, at)
  }
  const bounds = [parts.slice(0, colon), parts.slice(colon + 1)].map(side =>
    side[0] ? inner(side[0]) : undefined,
  )
  const numbers = bounds.map(bound =>
    bound === undefined ? undefined : bound.kind === 'number' ? bound.value : Number.NaN,
  )
  if (numbers.some(number => Number.isNaN(number)) || parts.length - colon > 2)
    return unknown('the slice is not known', at)
  if (value.kind === 'str')
    return { kind: 'str', value: value.value.slice(numbers[0], numbers[1]), literal: false, at }
  if (isSequence(value) && !value.items.some(item => item.kind === 'unknown')) {
    return { kind: value.kind, items: value.items.slice(numbers[0], numbers[1]), at }
  }
  return unknown('the slice is not known', at)
}

function elementOf(value: Value, index: Value | undefined, at: Span): Value {
  if (value.kind === 'name' && index) return { kind: 'name', path: `${value.path}[…]`, at }
  if (index?.kind === 'number' && isSequence(value) && !value.items.some(item => item.kind === 'unknown'))
    return value.items.at(index.value) ?? unknown('the index is out of range', at)
  if (index?.kind === 'number' && value.kind === 'str') {
    const one = value.value.at(index.value)
    if (one !== undefined) return { kind: 'str', value: one, literal: false, at }
  }
  if (index && value.kind === 'dict') {
    const found = value.entries.findLast(([key]) => plainEqual(key, index))
    if (found) return found[1]
  }
  return unknown('the element is not known', at)
}
