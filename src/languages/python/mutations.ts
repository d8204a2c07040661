import { itemsOf } from './operate.ts'
import { either, isSequence, type Place, unknown, type Value } from './values.ts'

/** Changes each of the things that a value may be. */
export function mapOptions(value: Value, at: Place, change: (option: Value) => Value): Value {
  return value.kind === 'either' ? either(value.options.map(change), at) : change(value)
}

/** What a list or a set is after one of its methods that change it. */
export function mutated(value: Value, method: string, args: readonly Value[], at: Place): Value {
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
