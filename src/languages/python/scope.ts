import type { Span } from '../../model/position.ts'
import { either, unknown, type Value } from './values.ts'

/** The names of a module, a class body or a function call. Values never change in place: a name gets a new one. */
export class Scope {
  readonly kind: 'module' | 'class' | 'function'
  readonly parent: Scope | undefined
  names: Map<string, Value>
  /** Values that `return` handed out, on whichever way through a function. */
  readonly returned: Value[] = []

  constructor(kind: Scope['kind'], parent?: Scope, names = new Map<string, Value>()) {
    this.kind = kind
    this.parent = parent
    this.names = names
  }

  get(name: string): Value | undefined {
    const own = this.names.get(name)
    if (own) return own
    // A class body's names are not seen from the functions in it: https://docs.python.org/3/reference/executionmodel.html#resolution-of-names
    for (let outer = this.parent; outer; outer = outer.parent) {
      if (outer.kind === 'class') continue
      const found = outer.names.get(name)
      if (found) return found
    }
    return undefined
  }

  set(name: string, value: Value): void {
    this.names.set(name, value)
  }
}

/**
 * The names after two ways of which either may have been taken. A name that only one of them gives a value to has that one, as
 * a program that uses it counts on it; in a class it may as well be what the class derives from that has it.
 */
export function mergedNames(
  a: Map<string, Value>,
  b: Map<string, Value>,
  kind: Scope['kind'],
  at: Span,
): Map<string, Value> {
  const merged = new Map<string, Value>()
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const values = [a.get(name), b.get(name)]
    const [one, other] = values.filter(value => value !== undefined)
    if (!one) continue
    const second = other ?? (kind === 'class' ? unknown('whether the class has it is not known', at) : one)
    merged.set(name, one === second ? one : either([one, second], at))
  }
  return merged
}
