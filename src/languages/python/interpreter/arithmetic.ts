import type { Span } from '../../../model/position.ts'

import { raise } from './exceptions.ts'
import type { Budget } from './flow.ts'
import { percentFormat } from './format.ts'
import { isForeign, isKnown, numeric, plain, reasonOf, truth } from './operators.ts'
import { bool, type ForeignCall, int, set, str, unknown, type Value } from './values.ts'

/** Arithmetic, and what strings and collections do with its signs. */
export function binary(operator: string, left: Value, right: Value, at: Span, budget: Budget): Value {
  const a = plain(left)
  const b = plain(right)
  if (isForeign(a) || isForeign(b)) return expression(operator, [a, b], at)
  if (a.kind === 'str' && operator === '%') {
    const text = percentFormat(a.value, b, budget)
    return text === undefined ? unknown(`a % b with ${missing(b)}`) : str(text)
  }
  if (a.kind === 'unknown') return a
  if (b.kind === 'unknown') return b
  const x = numeric(a)
  const y = numeric(b)
  if (x !== undefined && y !== undefined) return arithmetic(operator, x, y)
  if (operator === '*') return repeated(a, b, budget)
  const together = operator === '+' ? joined(a, b, budget) : combined(operator, a, b)
  return together ?? unknown(`${a.kind} ${operator} ${b.kind}`)
}

function joined(a: Value, b: Value, budget: Budget): Value | undefined {
  if (a.kind === 'str' && b.kind === 'str') {
    budget.string(a.value.length + b.value.length)
    return str(a.value + b.value)
  }
  if (a.kind === 'list' && b.kind === 'list') {
    budget.spend(a.items.length + b.items.length)
    return { kind: 'list', items: [...a.items, ...b.items] }
  }
  if (a.kind === 'tuple' && b.kind === 'tuple') {
    budget.spend(a.items.length + b.items.length)
    return { kind: 'tuple', items: [...a.items, ...b.items] }
  }
  return undefined
}

function combined(operator: string, a: Value, b: Value): Value | undefined {
  if (a.kind === 'dict' && b.kind === 'dict' && operator === '|')
    return { kind: 'dict', entries: new Map([...a.entries, ...b.entries]) }
  if (a.kind !== 'set' || b.kind !== 'set') return undefined
  const [mine, others] = [[...a.items], b.items]
  if (operator === '|') return set([...a.items.values(), ...b.items.values()])
  if (operator === '&') return set(mine.filter(([key]) => others.has(key)).map(([, item]) => item))
  if (operator === '-') return set(mine.filter(([key]) => !others.has(key)).map(([, item]) => item))
  if (operator === '^')
    return set([
      ...mine.filter(([key]) => !others.has(key)).map(([, item]) => item),
      ...[...others].filter(([key]) => !a.items.has(key)).map(([, item]) => item),
    ])
  return undefined
}

function missing(value: Value): string {
  const items = value.kind === 'tuple' ? value.items : [value]
  const first = items.find(item => !isKnown(item))
  return first ? reasonOf(first) : 'a value that has no such format'
}

function repeated(a: Value, b: Value, budget: Budget): Value {
  const [thing, count] = a.kind === 'int' || a.kind === 'bool' ? [b, a] : [a, b]
  const times = numeric(count)
  if (typeof times !== 'bigint') return unknown(`${a.kind} * ${b.kind}`)
  const n = times < 0n ? 0 : Number(times)
  if (thing.kind === 'str') {
    budget.string(thing.value.length * n)
    return str(thing.value.repeat(n))
  }
  if (thing.kind === 'list' || thing.kind === 'tuple') {
    budget.spend(thing.items.length * n)
    const items = Array.from({ length: n }, () => thing.items).flat()
    return thing.kind === 'list' ? { kind: 'list', items } : { kind: 'tuple', items }
  }
  return unknown(`${a.kind} * ${b.kind}`)
}

function arithmetic(operator: string, x: bigint | number, y: bigint | number): Value {
  const ofIntegers =
    typeof x === 'bigint' && typeof y === 'bigint' ? integers.get(operator)?.(x, y) : undefined
  return ofIntegers ?? floats.get(operator)?.(Number(x), Number(y)) ?? unknown(`the operator ${operator}`)
}

const integers: ReadonlyMap<string, (x: bigint, y: bigint) => Value> = new Map([
  ['+', (x: bigint, y: bigint) => int(x + y)],
  ['-', (x: bigint, y: bigint) => int(x - y)],
  ['*', (x: bigint, y: bigint) => (sized(x, y) ? int(x * y) : unknown('a very large number'))],
  ['//', (x: bigint, y: bigint) => (y === 0n ? divisionByZero() : int((x - (((x % y) + y) % y)) / y))],
  ['%', (x: bigint, y: bigint) => (y === 0n ? divisionByZero() : int(((x % y) + y) % y))],
  [
    '**',
    (x: bigint, y: bigint) =>
      y >= 0n && y < 400n && sized(x, y) ? int(x ** y) : unknown('a very large number'),
  ],
  ['|', (x: bigint, y: bigint) => int(x | y)],
  ['&', (x: bigint, y: bigint) => int(x & y)],
  ['^', (x: bigint, y: bigint) => int(x ^ y)],
  ['<<', (x: bigint, y: bigint) => (y >= 0n && y < 400n ? int(x << y) : unknown('a very large number'))],
  ['>>', (x: bigint, y: bigint) => (y >= 0n ? int(x >> y) : unknown('a negative shift'))],
])

const floats: ReadonlyMap<string, (a: number, b: number) => Value> = new Map([
  ['+', (a: number, b: number) => float(a + b)],
  ['-', (a: number, b: number) => float(a - b)],
  ['*', (a: number, b: number) => float(a * b)],
  ['/', (a: number, b: number) => (b === 0 ? divisionByZero() : float(a / b))],
  ['//', (a: number, b: number) => (b === 0 ? divisionByZero() : float(Math.floor(a / b)))],
  ['**', (a: number, b: number) => float(a ** b)],
])

const float = (value: number): Value => ({ kind: 'float', value })
const divisionByZero = (): never => raise('ZeroDivisionError', 'division by zero')

const sized = (x: bigint, y: bigint): boolean => x.toString(16).length + y.toString(16).length < 400

/** An expression that another library gives its meaning to: `column('x') > 5`. Kept for the host to read. */
export function expression(operator: string, args: readonly Value[], at: Span): ForeignCall {
  return {
    kind: 'foreign-call',
    callee: { kind: 'foreign', path: `operator.${operator}` },
    args,
    keywords: new Map(),
    at,
    attributes: new Map(),
  }
}

export function unary(operator: string, value: Value, at: Span): Value {
  if (operator === 'not') {
    const known = truth(value)
    return known === undefined ? (value.kind === 'unknown' ? value : unknown(reasonOf(value))) : bool(!known)
  }
  if (isForeign(value)) return expression(`unary ${operator}`, [value], at)
  const number = numeric(value)
  if (number === undefined) return unknown(reasonOf(value))
  if (operator === '-') return typeof number === 'bigint' ? int(-number) : { kind: 'float', value: -number }
  if (operator === '+') return typeof number === 'bigint' ? int(number) : { kind: 'float', value: number }
  return typeof number === 'bigint' ? int(~number) : unknown('~ of a number with a fraction')
}
