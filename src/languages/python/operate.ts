import type { Span } from '../../model/position.ts'
import { fitsItems, fitsText } from './room.ts'
import { beyondLimit, either, isSequence, unknown, type Value } from './values.ts'

/** An operator on two values; also what `+=` does. */
export function operate(operator: string, left: Value, right: Value, at: Span): Value {
  const sequence = operator === '+' || operator === '|' ? concatenated(left, right, at) : undefined
  if (sequence) return sequence
  if (operator === '+' && (left.kind === 'str' || left.kind === 'bytes') && right.kind === left.kind) {
    if (!fitsText(left.value.length + right.value.length)) return beyondLimit('the text is too long', at)
    return { kind: left.kind, value: left.value + right.value, literal: false, at }
  }
  if (operator === '%' && left.kind === 'str') return percentFormat(left.value, right, at)
  if (left.kind === 'number' && right.kind === 'number') {
    const value = arithmetic(operator, left.value, right.value)
    if (value !== undefined) return { kind: 'number', value, at }
  }
  const compared = compare(operator, left, right)
  if (compared !== undefined) return { kind: 'bool', value: compared, at }
  // Expressions of an ORM: Q(…) | Q(…), F('a') + 1.
  if ((left.kind === 'call' || right.kind === 'call') && operator in ormOperators)
    return { kind: 'call', callee: operator, args: [left, right], keywords: new Map(), at }
  return unknown(`the value of “${operator}” is not known`, at)
}

function concatenated(left: Value, right: Value, at: Span): Value | undefined {
  if (isSequence(left)) {
    if (!fitsItems(left.items.length + sizeOf(right))) return beyondLimit('the list is too long', at)
    // An unknown end leaves the known beginning readable, with one unknown element in it.
    return { kind: left.kind, items: [...left.items, ...itemsOf(right)], at }
  }
  if (isSequence(right) && left.kind !== 'str' && left.kind !== 'number') {
    if (!fitsItems(right.items.length + sizeOf(left))) return beyondLimit('the list is too long', at)
    return { kind: right.kind, items: [...itemsOf(left), ...right.items], at }
  }
  return undefined
}

const ormOperators = { '|': 0, '&': 0, '^': 0, '+': 0, '-': 0, '*': 0, '/': 0, '%': 0, '**': 0 }

function arithmetic(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '//':
      return b === 0 ? undefined : Math.floor(a / b)
    case '%':
      return b === 0 ? undefined : a - b * Math.floor(a / b)
    default:
      return undefined
  }
}

function compare(operator: string, left: Value, right: Value): boolean | undefined {
  if (operator === 'in' || operator === 'not in') {
    if (!isSequence(right)) return undefined
    const outcomes = right.items.map(item => compare('==', left, item))
    if (outcomes.includes(true)) return operator === 'in'
    return outcomes.includes(undefined) ? undefined : operator !== 'in'
  }
  if (operator === 'is' || operator === 'is not' || operator === '==' || operator === '!=') {
    const same = plainEqual(left, right)
    return same === undefined ? undefined : same === (operator === 'is' || operator === '==')
  }
  if (left.kind === 'number' && right.kind === 'number') {
    if (operator === '<') return left.value < right.value
    if (operator === '>') return left.value > right.value
    if (operator === '<=') return left.value <= right.value
    if (operator === '>=') return left.value >= right.value
  }
  return undefined
}

/** Equality of plain values; undefined where a side is none. */
export function plainEqual(left: Value, right: Value): boolean | undefined {
  const plain = ['str', 'number', 'bool', 'none']
  if (!plain.includes(left.kind) || !plain.includes(right.kind)) return undefined
  if (left.kind !== right.kind) return false
  return 'value' in left && 'value' in right ? left.value === right.value : true
}

/** Columns that a text is filled up to. */
const widest = 1_000

function sizeOf(value: Value): number {
  return isSequence(value) ? value.items.length : value.kind === 'dict' ? value.entries.length : 1
}

function percentFormat(format: string, right: Value, at: Span): Value {
  const values = right.kind === 'tuple' ? [...right.items] : [right]
  let failed = false
  const value = format.replace(
    /%(?:(0?)(\d*)([sd])|(%)|(.?))/g,
    (_, zero: string, width: string, kind: string | undefined, percent: string | undefined) => {
      if (percent) return '%'
      const next = kind === undefined ? undefined : values.shift()
      const text = next && textOf(next)
      if (text === undefined || Number(width || 0) > widest || !fitsText(text.length + Number(width || 0))) {
        failed = true
        return ''
      }
      return text.padStart(Number(width || 0), zero === '0' && kind === 'd' ? '0' : ' ')
    },
  )
  return failed || values.length > 0
    ? unknown('what is formatted is not known', at)
    : { kind: 'str', value, literal: false, at }
}

/** What iterating over a value gives; one unknown where that can't be said. */
export function itemsOf(value: Value): readonly Value[] {
  if (isSequence(value)) return value.items
  if (value.kind === 'dict') return value.entries.map(([key]) => key)
  if (value.kind === 'either') {
    // Items of one way or the other: none of them is certain.
    const items = value.options.flatMap(itemsOf)
    return items.length > 1 ? [either(items, value.at)] : items
  }
  return [value.kind === 'unknown' ? value : unknown('what is iterated over is not known', value.at)]
}

/** Python's str() of simple values. */
export function textOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'str':
      return value.value
    case 'number':
      return Number.isSafeInteger(value.value) ? String(value.value) : undefined
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    default:
      return undefined
  }
}

/** Changes each of the things that a value may be. */
export function mapOptions(value: Value, at: Span, change: (option: Value) => Value): Value {
  return value.kind === 'either' ? either(value.options.map(change), at) : change(value)
}

/** What a list or a set is after one of its methods that change it. */
export function mutated(value: Value, method: string, args: readonly Value[], at: Span): Value {
  if (!isSequence(value)) return value
  const [first, second] = args
  switch (method) {
    case 'append':
    case 'add':
      return { ...value, items: first ? [...value.items, first] : value.items }
    case 'extend':
    case 'update':
      return { ...value, items: [...value.items, ...args.flatMap(itemsOf)] }
    case 'insert':
      return { ...value, items: second ? [second, ...value.items] : value.items }
    case 'sort':
    case 'reverse':
    case 'index':
    case 'count':
    case 'copy':
      return value
    default:
      return unknown(`.${method}() changes it`, at)
  }
}
