import type { Place } from '../values.ts'
import { sorted } from './collection-methods.ts'
import { builtin, exception, isBuiltinException } from './exceptions.ts'
import { BudgetExceededError, type Flow } from './flow.ts'
import { reprOf, textOf } from './format.ts'
import type { Interpreter } from './interpreter.ts'
import { isKnown, itemsOf, numeric, ordered, reasonOf, truth } from './operators.ts'
import {
  type Arguments,
  bool,
  derivesFrom,
  dict,
  int,
  lastSegment,
  list,
  none,
  resolutionOrder,
  set,
  str,
  unknown,
  type Value,
} from './values.ts'

/** Longer ranges than any migration counts through. */
const maxRangeLength = 100_000

/** They go through all that they are handed. */
const readAtOnce = new Set([
  'list',
  'tuple',
  'set',
  'frozenset',
  'sorted',
  'enumerate',
  'dict',
  'any',
  'all',
  'sum',
])

/** Python's built-in functions that migrations use. Undefined: not known here, or not with such arguments. */
export function* callBuiltin(
  python: Interpreter,
  name: string,
  given: Arguments,
  at: Place,
): Flow<Value | undefined> {
  const { args, keywords } = given
  const [first, second] = args
  const isOfHost = first?.kind === 'foreign' || first?.kind === 'foreign-call'
  const items =
    isOfHost && readAtOnce.has(name) ? yield* python.host.items(first, at) : first && itemsOf(first)
  switch (name) {
    case 'print':
      return none
    case 'len':
      if (first && items && first.kind !== 'class')
        return int(first.kind === 'str' ? first.value.length : items.length)
      return first && unknown(reasonOf(first))
    case 'str':
      return first ? textual(textOf(first), first) : str('')
    case 'repr':
      return first && textual(reprOf(first), first)
    case 'int': {
      if (!first) return int(0)
      if (first.kind === 'str')
        return /^\s*[-+]?\d+\s*$/.test(first.value)
          ? int(BigInt(first.value.trim()))
          : unknown('int() of a text')
      const number = numeric(first)
      return number === undefined
        ? unknown(reasonOf(first))
        : int(typeof number === 'bigint' ? number : BigInt(Math.trunc(number)))
    }
    case 'float': {
      const number = first && (first.kind === 'str' ? Number(first.value) : numeric(first))
      return number === undefined || Number.isNaN(number)
        ? undefined
        : { kind: 'float', value: Number(number) }
    }
    case 'bool': {
      const known = first ? truth(first) : false
      return known === undefined ? first && unknown(reasonOf(first)) : bool(known)
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset': {
      if (first && !items) return unknown(reasonOf(first))
      python.budget.spend(items?.length ?? 0)
      if (name === 'list') return list([...(items ?? [])])
      return name === 'tuple' ? { kind: 'tuple', items: items ?? [] } : set(items ?? [])
    }
    case 'dict': {
      if (first && first.kind !== 'dict' && !items) return unknown(reasonOf(first))
      const pairs = first?.kind === 'dict' ? [...first.entries.values()] : pairsOf(items ?? [])
      return pairs && dict([...pairs, ...[...keywords].map(([key, value]) => [str(key), value] as const)])
    }
    case 'range':
      return rangeOf(python, args)
    case 'enumerate': {
      const start = second ?? keywords.get('start')
      if (!items || (start && start.kind !== 'int')) return first && unknown(reasonOf(first))
      const from = start?.kind === 'int' ? start.value : 0n
      return list(items.map((item, i) => ({ kind: 'tuple', items: [int(from + BigInt(i)), item] })))
    }
    case 'zip': {
      const columns = args.map(itemsOf)
      const rows: Value[] = []
      for (let i = 0; ; i++) {
        const row: Value[] = []
        for (const column of columns) {
          if (!column) return undefined
          const item = column[i]
          if (!item) return list(rows)
          row.push(item)
        }
        if (row.length === 0) return list(rows)
        rows.push({ kind: 'tuple', items: row })
      }
    }
    case 'reversed':
      return items && list([...items].reverse())
    case 'sorted': {
      if (!items) return first && unknown(reasonOf(first))
      const key = keywords.get('key')
      const keys: Value[] = []
      if (key)
        for (const item of items)
          keys.push(yield* python.call(key, { args: [item], keywords: new Map() }, at))
      const result = sorted(items, key ? keys : items, truth(keywords.get('reverse') ?? none) === true)
      return result ? list(result) : unknown('the order of values that are not known')
    }
    case 'map':
    case 'filter': {
      if (!first || !second) return undefined
      const over = itemsOf(second)
      if (!over) return unknown(reasonOf(second))
      const results: Value[] = []
      for (const item of over) {
        const result =
          first.kind === 'none' ? item : yield* python.call(first, { args: [item], keywords: new Map() }, at)
        if (name === 'map') results.push(result)
        else {
          const keep = truth(result)
          if (keep === undefined) return unknown(reasonOf(result))
          if (keep) results.push(item)
        }
      }
      return list(results)
    }
    case 'any':
    case 'all': {
      if (!items) return first && unknown(reasonOf(first))
      const truths = items.map(truth)
      if (truths.includes(name === 'any')) return bool(name === 'any')
      return truths.includes(undefined)
        ? unknown(reasonOf(items.find(item => truth(item) === undefined) ?? none))
        : bool(name === 'all')
    }
    case 'min':
    case 'max': {
      const among = args.length === 1 ? items : args
      let best = among?.[0]
      for (const item of among ?? []) {
        const order = best && ordered(item, best)
        if (order === undefined) return undefined
        if (name === 'min' ? order < 0 : order > 0) best = item
      }
      return best ?? keywords.get('default')
    }
    case 'sum': {
      let total: Value = int(0)
      for (const item of items ?? []) {
        if (item.kind !== 'int' || total.kind !== 'int') return undefined
        total = int(total.value + item.value)
      }
      return items && total
    }
    case 'next':
      return items ? (items[0] ?? second) : first && unknown(reasonOf(first))
    case 'iter':
      return items && list([...items])
    case 'isinstance':
      return first && second && isInstance(first, second)
    case 'hasattr':
    case 'getattr': {
      if (!first || second?.kind !== 'str') return undefined
      const found = yield* python.attribute(first, second.value, at)
      const absent = found.kind === 'unknown' && first.kind !== 'unknown'
      if (name === 'getattr') return absent ? (args[2] ?? found) : found
      return isKnown(found) ? bool(true) : unknown(reasonOf(found))
    }
    case 'setattr': {
      const [owner, key, value] = args
      if (owner?.kind !== 'instance' || key?.kind !== 'str' || !value) return undefined
      owner.attributes.set(key.value, value)
      return none
    }
    case 'callable':
      return first && (isKnown(first) ? bool(callable.has(first.kind)) : unknown(reasonOf(first)))
    case 'issubclass':
      if (first?.kind !== 'class' || second?.kind !== 'class') return undefined
      return bool(resolutionOrder(first).includes(second))
    case 'type':
      return args.length === 1 && first?.kind === 'instance' ? first.class : undefined
    case 'abs':
      return first?.kind === 'int' ? int(first.value < 0n ? -first.value : first.value) : undefined
    case 'chr':
      return first?.kind === 'int' && first.value < 0x110000n
        ? str(String.fromCodePoint(Number(first.value)))
        : undefined
    case 'ord':
      return first?.kind === 'str' ? int(first.value.codePointAt(0) ?? 0) : undefined
    case 'object':
    case 'super':
      return undefined
    default:
      return isBuiltinException(name) ? { ...exception(builtin(name), ''), args } : undefined
  }
}

const callable: ReadonlySet<Value['kind']> = new Set(['function', 'class', 'native'])

function textual(text: string | undefined, of: Value): Value {
  return text === undefined ? unknown(reasonOf(of)) : str(text)
}

function pairsOf(items: readonly Value[]): (readonly [Value, Value])[] | undefined {
  const pairs: (readonly [Value, Value])[] = []
  for (const item of items) {
    const [key, value] = itemsOf(item) ?? []
    if (!key || !value) return undefined
    pairs.push([key, value])
  }
  return pairs
}

function rangeOf(python: Interpreter, args: readonly Value[]): Value | undefined {
  const numbers: bigint[] = []
  for (const arg of args) {
    if (arg.kind !== 'int') return unknown(reasonOf(arg))
    numbers.push(arg.value)
  }
  const [first = 0n, second, step = 1n] = numbers
  const [from, to] = second === undefined ? [0n, first] : [first, second]
  if (step === 0n) return undefined
  const length = step > 0n ? (to - from + step - 1n) / step : (from - to - step - 1n) / -step
  if (length > BigInt(maxRangeLength))
    throw new BudgetExceededError(`it counts through a range of ${length.toLocaleString('en')} numbers`)
  const size = Math.max(Number(length), 0)
  python.budget.spend(size)
  return list(Array.from({ length: size }, (_, i) => int(from + BigInt(i) * step)))
}

const kinds: Readonly<Record<string, readonly Value['kind'][]>> = {
  str: ['str'],
  bytes: ['bytes'],
  int: ['int', 'bool'],
  float: ['float'],
  bool: ['bool'],
  list: ['list'],
  tuple: ['tuple'],
  set: ['set'],
  dict: ['dict'],
}

function isInstance(value: Value, of: Value): Value {
  const options = of.kind === 'tuple' ? of.items : [of]
  if (!isKnown(value)) return unknown(reasonOf(value))
  let known = true
  for (const option of options) {
    const name =
      option.kind === 'foreign' ? lastSegment(option.path) : option.kind === 'class' ? option.name : undefined
    if (name === undefined) known = false
    else if (value.kind === 'exception' && value.classes.includes(name)) return bool(true)
    else if (value.kind === 'instance' && derivesFrom(value.class, new Set([name]))) return bool(true)
    else if (kinds[name]?.includes(value.kind)) return bool(true)
  }
  return known ? bool(false) : unknown('a class that is not known')
}
