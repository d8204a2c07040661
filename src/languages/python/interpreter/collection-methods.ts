import { raise } from './exceptions.ts'
import { reprOf } from './format.ts'
import { contains, equal, isKnown, itemsOf, ordered, reasonOf } from './operators.ts'
import {
  type Arguments,
  bool,
  type Dict,
  hashOf,
  int,
  type List,
  list,
  none,
  set,
  unknown,
  type Value,
} from './values.ts'

/** A method of a list or tuple; undefined where there is none of that name, or not with such arguments. */
export function listMethod(
  owner: List | Extract<Value, { kind: 'tuple' }>,
  name: string,
  { args, keywords }: Arguments,
): Value | undefined {
  const [first] = args
  if (name === 'index' && first) {
    const at = owner.items.findIndex(item => equal(item, first) === true)
    return at === -1 ? raise('ValueError', 'the value is not in list') : int(at)
  }
  if (name === 'count' && first) return int(owner.items.filter(item => equal(item, first) === true).length)
  return owner.kind === 'list' ? changes.get(name)?.(owner.items, { args, keywords }) : undefined
}

/** Methods that only lists have. */
const changes: ReadonlyMap<string, (items: Value[], given: Arguments) => Value | undefined> = new Map(
  Object.entries({
    append: (items: Value[], { args: [first] }: Arguments) => {
      if (first) items.push(first)
      return first && none
    },
    extend: (items: Value[], { args: [first] }: Arguments) => {
      const more = first && itemsOf(first)
      if (!more) return undefined
      items.push(...more)
      return none
    },
    insert: (items: Value[], { args: [first, second] }: Arguments) => {
      if (first?.kind !== 'int' || !second) return undefined
      items.splice(Number(first.value), 0, second)
      return none
    },
    remove: (items: Value[], { args: [first] }: Arguments) => {
      const at = first ? items.findIndex(item => equal(item, first) === true) : -1
      if (at === -1)
        return first && isKnown(first) ? raise('ValueError', 'list.remove(x): x not in list') : undefined
      items.splice(at, 1)
      return none
    },
    pop: (items: Value[], { args: [first] }: Arguments) => {
      if (first && first.kind !== 'int') return undefined
      const at = first ? Number(first.value) : -1
      const [popped] = items.splice(at, 1)
      return popped ?? raise('IndexError', 'pop from empty list')
    },
    clear: (items: Value[]) => {
      items.length = 0
      return none
    },
    copy: (items: Value[]) => list([...items]),
    reverse: (items: Value[]) => {
      items.reverse()
      return none
    },
    sort: (items: Value[], { keywords }: Arguments) => {
      if (keywords.has('key')) return undefined
      const result = sorted(items)
      if (!result) return undefined
      items.splice(0, items.length, ...result)
      return none
    },
  }),
)

/** Undefined where two of the items have no known order. */
export function sorted(
  items: readonly Value[],
  keys: readonly Value[] = items,
  reverse = false,
): Value[] | undefined {
  let known = true
  const pairs = items.map((item, i) => ({ item, key: keys[i] ?? item }))
  pairs.sort((a, b) => {
    const order = ordered(a.key, b.key)
    if (order === undefined) known = false
    return (order ?? 0) * (reverse ? -1 : 1)
  })
  return known ? pairs.map(({ item }) => item) : undefined
}

export function dictMethod(owner: Dict, name: string, { args, keywords }: Arguments): Value | undefined {
  const [first, second] = args
  const pairs = [...owner.entries.values()]
  switch (name) {
    case 'keys':
      return list(pairs.map(([key]) => key))
    case 'values':
      return list(pairs.map(([, value]) => value))
    case 'items':
      return list(pairs.map(([key, value]) => ({ kind: 'tuple', items: [key, value] })))
    case 'get':
      if (!first) return undefined
      if (!isKnown(first)) return unknown(reasonOf(first))
      return owner.entries.get(hashOf(first))?.[1] ?? second ?? none
    case 'copy':
      return { kind: 'dict', entries: new Map(owner.entries) }
    case 'pop': {
      if (!first) return undefined
      const found = owner.entries.get(hashOf(first))
      owner.entries.delete(hashOf(first))
      return found?.[1] ?? second ?? raise('KeyError', reprOf(first) ?? '')
    }
    case 'setdefault': {
      if (!first) return undefined
      const found = owner.entries.get(hashOf(first))
      if (found) return found[1]
      owner.entries.set(hashOf(first), [first, second ?? none])
      return second ?? none
    }
    case 'update':
      if (first && first.kind !== 'dict') return undefined
      for (const [hash, entry] of first?.entries ?? []) owner.entries.set(hash, entry)
      for (const [key, value] of keywords) owner.entries.set(`s${key}`, [{ kind: 'str', value: key }, value])
      return none
    case 'clear':
      owner.entries.clear()
      return none
    default:
      return undefined
  }
}

export function setMethod(
  owner: Extract<Value, { kind: 'set' }>,
  name: string,
  { args }: Arguments,
): Value | undefined {
  const [first] = args
  const others = first && itemsOf(first)
  const mine = [...owner.items.values()]
  switch (name) {
    case 'add':
      if (first) owner.items.set(hashOf(first), first)
      return first && none
    case 'discard':
    case 'remove':
      if (first) owner.items.delete(hashOf(first))
      return first && none
    case 'copy':
      return set(mine)
    case 'update':
      for (const item of others ?? []) owner.items.set(hashOf(item), item)
      return others && none
    case 'union':
      return others && set([...mine, ...others])
    case 'difference':
      return first && others && set(mine.filter(item => contains(set(others), item) !== true))
    case 'intersection':
      return others && set(mine.filter(item => contains(set(others), item) === true))
    case 'issubset':
      return others && bool(mine.every(item => contains(set(others), item) === true))
    case 'issuperset':
      return others && bool(others.every(item => owner.items.has(hashOf(item))))
    case 'isdisjoint':
      return others && bool(!others.some(item => owner.items.has(hashOf(item))))
    default:
      return undefined
  }
}
