import { raise } from './exceptions.ts'
import { reprOf } from './format.ts'
import { itemsOf } from './operators.ts'
import { hashOf, list, str, unknown, type Value } from './values.ts'

/** `owner[key]` where both are known. */
export function elementOf(owner: Value, key: Value): Value {
  if (owner.kind === 'dict') {
    const found = owner.entries.get(hashOf(key))
    if (!found && owner.missing) {
      const made = owner.missing()
      owner.entries.set(hashOf(key), [key, made])
      return made
    }
    return found ? found[1] : raise('KeyError', reprOf(key) ?? '')
  }
  if (owner.kind === 'class' && key.kind === 'str')
    return owner.names.get(key.value) ?? raise('KeyError', key.value)
  const items = owner.kind === 'str' ? undefined : itemsOf(owner)
  if (key.kind !== 'int') return unknown('an element of a value')
  const index = Number(key.value)
  if (owner.kind === 'str') {
    const one = owner.value.at(index)
    return one === undefined ? raise('IndexError', 'string index out of range') : str(one)
  }
  if (!items) return unknown('an element of a value')
  return items.at(index) ?? raise('IndexError', 'index out of range')
}

/** `owner[from:to:step]`. */
export function sliceOf(
  owner: Value,
  from: Value | undefined,
  to: Value | undefined,
  step: Value | undefined,
): Value {
  const bound = (value: Value | undefined): number | undefined =>
    value?.kind === 'int' ? Number(value.value) : undefined
  for (const value of [from, to, step])
    if (value && value.kind !== 'int' && value.kind !== 'none') return unknown('the bounds of a slice')
  const items = itemsOf(owner)
  if (!items || (owner.kind !== 'str' && owner.kind !== 'list' && owner.kind !== 'tuple'))
    return unknown('a slice of a value')
  const by = bound(step) ?? 1
  const picked: Value[] = []
  if (by > 0) {
    const part = items.slice(bound(from), bound(to))
    for (let i = 0; i < part.length; i += by) picked.push(part[i] ?? unknown('an element'))
  } else if (by === -1 && bound(from) === undefined && bound(to) === undefined)
    picked.push(...[...items].reverse())
  else return unknown('a slice that goes backwards')
  if (owner.kind === 'str') return str(picked.map(one => (one.kind === 'str' ? one.value : '')).join(''))
  return owner.kind === 'list' ? list(picked) : { kind: 'tuple', items: picked }
}
