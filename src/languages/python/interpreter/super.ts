import { atOnce } from './flow.ts'
import {
  type Arguments,
  type Instance,
  isEnum,
  lastSegment,
  native,
  none,
  type PythonClass,
  type PythonFunction,
  resolutionOrder,
  unknown,
  type Value,
} from './values.ts'

export const classMethods = new Set(['classmethod'])
export const properties = new Set(['property', 'cached_property'])

export function isDecorated({ decorators }: PythonFunction, names: ReadonlySet<string>): boolean {
  return decorators.some(one => one.kind === 'foreign' && names.has(lastSegment(one.path)))
}

const withoutAttributes = new Set(['object', 'ABC', 'Generic', 'Protocol'])

/** What a class, or one that it derives from, has by a name. */
export function classAttribute(of: PythonClass, name: string): Value | undefined {
  for (const one of resolutionOrder(of)) {
    if (one.kind === 'class') {
      const own = one.names.get(name)
      if (own) return own
    } else if (!withoutAttributes.has(lastSegment(one.path)) && !isEnum(of))
      // What the library's class brings is its own business.
      return { kind: 'foreign', path: `${one.path}.${name}` }
  }
  return undefined
}

const nothing: Arguments = { args: [], keywords: new Map() }

/** `super` inside of a method of `owner`, called for `self`. */
export function superOf(owner: PythonClass, self: Value | undefined): Value {
  return native('super', ({ args: [from, of] }) => {
    const [begin, bound] = from ? [from, of] : [owner, self]
    if (begin?.kind !== 'class' || (bound?.kind !== 'instance' && bound?.kind !== 'class'))
      return atOnce(unknown('what super() gives'))
    const order = resolutionOrder(bound.kind === 'class' ? bound : bound.class)
    const bases = order.slice(order.indexOf(begin) + 1)
    const made: Instance = {
      kind: 'instance',
      class: { kind: 'class', name: 'super', bases, names: new Map() },
      attributes: new Map(),
      constructed: nothing,
      bound,
    }
    return atOnce(made)
  })
}

/** What every class has, where none of those that are known has a method of its own. */
export function objectMethod(name: string, self: Value): Value | undefined {
  if (name === '__init__')
    return native(name, given => {
      if (self.kind === 'instance') self.handedOn = given
      return atOnce(none)
    })
  if (name === '__new__')
    return native(name, ({ args: [of] }) =>
      atOnce(
        of?.kind === 'class'
          ? { kind: 'instance', class: of, attributes: new Map(), constructed: nothing }
          : unknown('what __new__() makes'),
      ),
    )
  return undefined
}
