import type { Place } from '../values.ts'
import { raise } from './exceptions.ts'
import { orderOfPaths } from './files.ts'
import type { Budget } from './flow.ts'
import { percentFormat } from './format.ts'
import {
  bool,
  derivesFrom,
  type ForeignCall,
  hashOf,
  int,
  isEnum,
  isStringEnum,
  lastSegment,
  nameOf,
  set,
  str,
  unknown,
  type Value,
} from './values.ts'

/** Python's truth of a value; undefined where it can't be known. */
export function truth(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'str':
    case 'bytes':
      return value.value !== ''
    case 'int':
      return value.value !== 0n
    case 'float':
      return value.value !== 0
    case 'bool':
      return value.value
    case 'none':
      return false
    case 'list':
    case 'tuple':
      return value.items.length > 0
    case 'set':
      return value.items.size > 0
    case 'dict':
      return value.entries.size > 0
    case 'foreign':
    case 'foreign-call':
    case 'unknown':
    case 'lazy':
      return undefined
    default:
      return true
  }
}

/** Why a value is not known, to end a sentence that begins with "it depends on". */
export function reasonOf(value: Value): string {
  if (value.kind === 'unknown') return value.reason
  if (value.kind === 'foreign' || value.kind === 'foreign-call') return nameOf(value)
  return 'something that only running it can tell'
}

export function isKnown(value: Value): boolean {
  return (
    value.kind !== 'unknown' &&
    value.kind !== 'foreign' &&
    value.kind !== 'foreign-call' &&
    value.kind !== 'lazy'
  )
}

/** A member of `class Status(str, Enum)` behaves as its value. */
function plain(value: Value): Value {
  if (value.kind === 'instance' && isStringEnum(value.class)) return value.attributes.get('value') ?? value
  return value
}

/** `==`; undefined where it can't be known. */
export function equal(left: Value, right: Value): boolean | undefined {
  const a = plain(left)
  const b = plain(right)
  if (a === b) return true
  if (!isKnown(a) || !isKnown(b)) return undefined
  const numbers = numeric(a) !== undefined && numeric(b) !== undefined
  // biome-ignore lint/suspicious/noDoubleEquals: 1n == 1 compares numbers of both kinds as Python does
  if (numbers) return numeric(a) == numeric(b)
  if (a.kind !== b.kind) return false
  if ((a.kind === 'list' || a.kind === 'tuple') && (b.kind === 'list' || b.kind === 'tuple')) {
    if (a.items.length !== b.items.length) return false
    return all(a.items.map((item, i) => equal(item, b.items[i] ?? item)))
  }
  if (a.kind === 'dict' && b.kind === 'dict') {
    if (a.entries.size !== b.entries.size) return false
    return all(
      [...a.entries].map(([key, [, value]]) => {
        const other = b.entries.get(key)
        return other ? equal(value, other[1]) : false
      }),
    )
  }
  if (a.kind === 'set' && b.kind === 'set')
    return a.items.size === b.items.size && [...a.items.keys()].every(key => b.items.has(key))
  return hashOf(a) === hashOf(b)
}

function all(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

export function numeric(value: Value): bigint | number | undefined {
  if (value.kind === 'int' || value.kind === 'float') return value.value
  if (value.kind === 'bool') return value.value ? 1n : 0n
  return undefined
}

/** `item in container`. */
export function contains(container: Value, item: Value): boolean | undefined {
  const needle = plain(item)
  switch (container.kind) {
    case 'str':
      return needle.kind === 'str' ? container.value.includes(needle.value) : undefined
    case 'list':
    case 'tuple': {
      const answers = container.items.map(one => equal(one, needle))
      return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
    }
    case 'set':
      return isKnown(needle)
        ? container.items.has(hashOf(needle)) || undefinedIf(container.items.values())
        : undefined
    case 'dict':
      return isKnown(needle)
        ? container.entries.has(hashOf(needle)) ||
            undefinedIf([...container.entries.values()].map(([key]) => key))
        : undefined
    default:
      return undefined
  }
}

function undefinedIf(items: Iterable<Value>): false | undefined {
  for (const item of items) if (!isKnown(item)) return undefined
  return false
}

export function compare(operator: string, left: Value, right: Value): boolean | undefined {
  switch (operator) {
    case '==':
      return equal(left, right)
    case '!=':
    case '<>':
      return negated(equal(left, right))
    case 'is':
      return identical(left, right)
    case 'is not':
      return negated(identical(left, right))
    case 'in':
      return contains(right, left)
    case 'not in':
      return negated(contains(right, left))
    default: {
      const order = ordered(plain(left), plain(right))
      if (order === undefined) return undefined
      if (operator === '<') return order < 0
      if (operator === '<=') return order <= 0
      if (operator === '>') return order > 0
      return operator === '>=' ? order >= 0 : undefined
    }
  }
}

const negated = (answer: boolean | undefined): boolean | undefined =>
  answer === undefined ? undefined : !answer

/** What a class was called for, by the look of its name, is there. */
function isMade(value: Value): boolean {
  return value.kind === 'foreign-call' && /^[A-Z][a-z]/.test(lastSegment(value.callee.path))
}

function identical(a: Value, b: Value): boolean | undefined {
  if (a === b) return true
  if ((isMade(a) && b.kind === 'none') || (a.kind === 'none' && isMade(b))) return false
  // A call into another library may give None: that is what such tests ask for.
  if (!isKnown(a) || !isKnown(b)) return undefined
  return a.kind === b.kind && hashOf(a) === hashOf(b)
}

/** Negative, zero or positive as left sorts before, with or after right; undefined where they have no known order. */
export function ordered(a: Value, b: Value): number | undefined {
  const x = numeric(a)
  const y = numeric(b)
  if (x !== undefined && y !== undefined) return x < y ? -1 : x > y ? 1 : 0
  if (a.kind === 'str' && b.kind === 'str') return a.value < b.value ? -1 : a.value > b.value ? 1 : 0
  if ((a.kind === 'tuple' || a.kind === 'list') && a.kind === b.kind) {
    for (let i = 0; i < Math.min(a.items.length, b.items.length); i++) {
      const [one, other] = [a.items[i], b.items[i]]
      const order = one && other ? ordered(one, other) : undefined
      if (order !== 0) return order
    }
    return a.items.length - b.items.length
  }
  return orderOfPaths(a, b)
}

/** Arithmetic, and what strings and collections do with its signs. */
export function binary(operator: string, left: Value, right: Value, at: Place, budget: Budget): Value {
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
  if (operator === '+' && a.kind === 'str' && b.kind === 'str') {
    budget.string(a.value.length + b.value.length)
    return str(a.value + b.value)
  }
  if (operator === '+' && a.kind === 'list' && b.kind === 'list') {
    budget.spend(a.items.length + b.items.length)
    return { kind: 'list', items: [...a.items, ...b.items] }
  }
  if (operator === '+' && a.kind === 'tuple' && b.kind === 'tuple') {
    budget.spend(a.items.length + b.items.length)
    return { kind: 'tuple', items: [...a.items, ...b.items] }
  }
  if (operator === '*') return repeated(a, b, budget)
  if (a.kind === 'set' && b.kind === 'set') {
    const [mine, others] = [[...a.items], b.items]
    if (operator === '|') return set([...a.items.values(), ...b.items.values()])
    if (operator === '&') return set(mine.filter(([key]) => others.has(key)).map(([, item]) => item))
    if (operator === '-') return set(mine.filter(([key]) => !others.has(key)).map(([, item]) => item))
    if (operator === '^')
      return set([
        ...mine.filter(([key]) => !others.has(key)).map(([, item]) => item),
        ...[...others].filter(([key]) => !a.items.has(key)).map(([, item]) => item),
      ])
  }
  if (a.kind === 'dict' && b.kind === 'dict' && operator === '|')
    return { kind: 'dict', entries: new Map([...a.entries, ...b.entries]) }
  return unknown(`${a.kind} ${operator} ${b.kind}`)
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
  if (typeof x === 'bigint' && typeof y === 'bigint') {
    switch (operator) {
      case '+':
        return int(x + y)
      case '-':
        return int(x - y)
      case '*':
        return sized(x, y) ? int(x * y) : unknown('a very large number')
      case '//':
        return y === 0n ? raise('ZeroDivisionError', 'division by zero') : int((x - (((x % y) + y) % y)) / y)
      case '%':
        return y === 0n ? raise('ZeroDivisionError', 'division by zero') : int(((x % y) + y) % y)
      case '**':
        return y >= 0n && y < 400n && sized(x, y) ? int(x ** y) : unknown('a very large number')
      case '|':
        return int(x | y)
      case '&':
        return int(x & y)
      case '^':
        return int(x ^ y)
      case '<<':
        return y >= 0n && y < 400n ? int(x << y) : unknown('a very large number')
      case '>>':
        return y >= 0n ? int(x >> y) : unknown('a negative shift')
    }
  }
  const [a, b] = [Number(x), Number(y)]
  const float = (value: number): Value => ({ kind: 'float', value })
  switch (operator) {
    case '+':
      return float(a + b)
    case '-':
      return float(a - b)
    case '*':
      return float(a * b)
    case '/':
      return b === 0 ? raise('ZeroDivisionError', 'division by zero') : float(a / b)
    case '//':
      return b === 0 ? raise('ZeroDivisionError', 'division by zero') : float(Math.floor(a / b))
    case '**':
      return float(a ** b)
    default:
      return unknown(`the operator ${operator}`)
  }
}

const sized = (x: bigint, y: bigint): boolean => x.toString(16).length + y.toString(16).length < 400

export function isForeign(value: Value): boolean {
  return value.kind === 'foreign' || value.kind === 'foreign-call'
}

/** An expression that another library gives its meaning to: `column('x') > 5`. Kept for the host to read. */
export function expression(operator: string, args: readonly Value[], at: Place): ForeignCall {
  return {
    kind: 'foreign-call',
    callee: { kind: 'foreign', path: `operator.${operator}` },
    args,
    keywords: new Map(),
    at,
    attributes: new Map(),
  }
}

export function unary(operator: string, value: Value, at: Place): Value {
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

const tuples = new Set(['tuple', 'NamedTuple'])

/** What iterating gives; undefined where it can't be known. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return value.items
    case 'set':
      return [...value.items.values()]
    case 'dict':
      return [...value.entries.values()].map(([key]) => key)
    case 'str':
      return [...value.value].map(one => str(one))
    case 'instance':
      // A row of a result, a namedtuple.
      return derivesFrom(value.class, tuples) ? value.constructed.args : undefined
    case 'class':
      return isEnum(value)
        ? [...value.names.values()].filter(one => one.kind === 'instance' && one.class === value)
        : undefined
    default:
      return undefined
  }
}
