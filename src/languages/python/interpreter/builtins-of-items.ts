import type { Span } from '../../../model/position.ts'

import { sorted } from './collection-methods.ts'
import { BudgetExceededError, type Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { itemsOf, ordered, reasonOf, truth } from './operators.ts'
import { type Arguments, bool, dict, int, list, none, set, str, unknown, type Value } from './values.ts'

export interface BuiltinCall extends Arguments {
  python: Interpreter
  /** Of the first argument, where they are known. */
  items: readonly Value[] | undefined
  at: Span
}

/** Longer ranges than any migration counts through. */
const maxRangeLength = 100_000

/** Those of Python's built-in functions that make or go through collections. */
export const ofItems = {
  len: ({ args: [first], items }: BuiltinCall) => {
    if (first && items && first.kind !== 'class')
      return int(first.kind === 'str' ? first.value.length : items.length)
    return first && unknown(reasonOf(first))
  },
  list: (call: BuiltinCall) => collected(call, items => list([...items])),
  tuple: (call: BuiltinCall) => collected(call, items => ({ kind: 'tuple', items })),
  set: (call: BuiltinCall) => collected(call, set),
  frozenset: (call: BuiltinCall) => collected(call, set),
  dict: ({ args: [first], keywords, items }: BuiltinCall) => {
    if (first && first.kind !== 'dict' && !items) return unknown(reasonOf(first))
    const pairs = first?.kind === 'dict' ? [...first.entries.values()] : pairsOf(items ?? [])
    return pairs && dict([...pairs, ...[...keywords].map(([key, value]) => [str(key), value] as const)])
  },
  range: ({ python, args }: BuiltinCall) => rangeOf(python, args),
  enumerate: ({ args: [first, second], keywords, items }: BuiltinCall) => {
    const start = second ?? keywords.get('start')
    if (!items || (start && start.kind !== 'int')) return first && unknown(reasonOf(first))
    const from = start?.kind === 'int' ? start.value : 0n
    return list(items.map((item, i) => ({ kind: 'tuple', items: [int(from + BigInt(i)), item] })))
  },
  zip: ({ args }: BuiltinCall) => zip(args),
  reversed: ({ items }: BuiltinCall) => items && list([...items].reverse()),
  any: (call: BuiltinCall) => decided(call, true),
  all: (call: BuiltinCall) => decided(call, false),
  min: (call: BuiltinCall) => best(call, order => order < 0),
  max: (call: BuiltinCall) => best(call, order => order > 0),
  sum: ({ items }: BuiltinCall) => {
    let total: Value = int(0)
    for (const item of items ?? []) {
      if (item.kind !== 'int' || total.kind !== 'int') return undefined
      total = int(total.value + item.value)
    }
    return items && total
  },
  next: ({ args: [first, second], items }: BuiltinCall) =>
    items ? (items[0] ?? second) : first && unknown(reasonOf(first)),
  iter: ({ items }: BuiltinCall) => items && list([...items]),
}

/** Those of them that call what they are handed. */
export const ofItemsInSteps = {
  *sorted({ python, args: [first], keywords, items, at }: BuiltinCall): Flow<Value | undefined> {
    if (!items) return first && unknown(reasonOf(first))
    const key = keywords.get('key')
    const keys: Value[] = []
    if (key)
      for (const item of items) keys.push(yield* python.call(key, { args: [item], keywords: new Map() }, at))
    const result = sorted(items, key ? keys : items, truth(keywords.get('reverse') ?? none) === true)
    return result ? list(result) : unknown('the order of values that are not known')
  },
  *map(call: BuiltinCall): Flow<Value | undefined> {
    const [made, over] = call.args
    if (!made || !over) return undefined
    const items = itemsOf(over)
    if (!items) return unknown(reasonOf(over))
    const results: Value[] = []
    for (const item of items) results.push(yield* applied(call, made, item))
    return list(results)
  },
  *filter(call: BuiltinCall): Flow<Value | undefined> {
    const [test, over] = call.args
    if (!test || !over) return undefined
    const items = itemsOf(over)
    if (!items) return unknown(reasonOf(over))
    const results: Value[] = []
    for (const item of items) {
      const result = yield* applied(call, test, item)
      const keep = truth(result)
      if (keep === undefined) return unknown(reasonOf(result))
      if (keep) results.push(item)
    }
    return list(results)
  },
}

/** What a function makes of an item; `None` stands for the one that changes nothing. */
function* applied({ python, at }: BuiltinCall, by: Value, item: Value): Flow<Value> {
  return by.kind === 'none' ? item : yield* python.call(by, { args: [item], keywords: new Map() }, at)
}

function collected(
  { python, args: [first], items }: BuiltinCall,
  into: (items: readonly Value[]) => Value,
): Value {
  if (first && !items) return unknown(reasonOf(first))
  python.budget.spend(items?.length ?? 0)
  return into(items ?? [])
}

function zip(args: readonly Value[]): Value | undefined {
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

/** `any` and `all`: one item of that truth is enough. */
function decided({ args: [first], items }: BuiltinCall, by: boolean): Value | undefined {
  if (!items) return first && unknown(reasonOf(first))
  const truths = items.map(truth)
  if (truths.includes(by)) return bool(by)
  return truths.includes(undefined)
    ? unknown(reasonOf(items.find(item => truth(item) === undefined) ?? none))
    : bool(!by)
}

function best(
  { args, keywords, items }: BuiltinCall,
  isBetter: (order: number) => boolean,
): Value | undefined {
  const among = args.length === 1 ? items : args
  let found = among?.[0]
  for (const item of among ?? []) {
    const order = found && ordered(item, found)
    if (order === undefined) return undefined
    if (isBetter(order)) found = item
  }
  return found ?? keywords.get('default')
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
