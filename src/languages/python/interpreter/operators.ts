import { orderOfPaths } from './files.ts'
import { derivesFrom, hashOf, isEnum, isStringEnum, lastSegment, nameOf, str, type Value } from './values.ts'

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
export function plain(value: Value): Value {
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
  if ((a.kind === 'tuple' || a.kind === 'list') && a.kind === b.kind) return orderedItems(a.items, b.items)
  return orderOfPaths(a, b)
}

function orderedItems(a: readonly Value[], b: readonly Value[]): number | undefined {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one, other] = [a[i], b[i]]
    const order = one && other ? ordered(one, other) : undefined
    if (order !== 0) return order
  }
  return a.length - b.length
}

export function isForeign(value: Value): boolean {
  return value.kind === 'foreign' || value.kind === 'foreign-call'
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
