import { truth } from '../../../languages/python/interpreter/operators.ts'
import {
  type Arguments,
  type ForeignCall,
  lastSegment,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { notKnown } from './not-known.ts'

/** A call's arguments by the names of its signature. */
export class Given {
  readonly #values = new Map<string, Value>()
  /** What was given by place after the named ones. */
  rest: readonly Value[]

  constructor({ args, keywords }: Arguments, names: readonly string[]) {
    for (const [i, name] of names.entries()) {
      const value = args[i]
      if (value) this.#values.set(name, value)
    }
    for (const [name, value] of keywords) this.#values.set(name, value)
    this.rest = args.slice(names.length)
  }

  get(name: string): Value | undefined {
    return this.#values.get(name)
  }

  /** The same with another value for a parameter. */
  with(name: string, value: Value): Given {
    const copy = new Given({ args: [], keywords: new Map([...this.#values, [name, value]]) }, [])
    copy.rest = this.rest
    return copy
  }

  /** Undefined where it is None or not given. */
  string(name: string): string | undefined {
    return optionalString(this.get(name), name)
  }

  required(name: string): string {
    const text = this.string(name)
    if (text === undefined) throw notKnown(this.get(name), name)
    return text
  }

  /** Undefined where it is None or not given. */
  boolean(name: string): boolean | undefined {
    const value = this.get(name)
    if (!value || value.kind === 'none') return undefined
    const known = truth(value)
    if (known === undefined) throw notKnown(value, name)
    return known
  }

  strings(name: string): string[] {
    return stringsOf(this.get(name), name)
  }
}

export function optionalString(value: Value | undefined, what: string): string | undefined {
  if (!value || value.kind === 'none') return undefined
  return stringOf(value, what)
}

export function stringOf(value: Value | undefined, what: string): string {
  const text = value && asString(value)
  if (text === undefined) throw notKnown(value, what)
  return text
}

/** A string, a member of `class Status(str, Enum)`, or what marks a name as final: op.f(), conv(), quoted_name(). */
export function asString(value: Value): string | undefined {
  if (value.kind === 'str') return value.value
  if (value.kind === 'instance') {
    const own = value.attributes.get('value')
    return own?.kind === 'str' ? own.value : undefined
  }
  if (value.kind === 'foreign-call' && wrappers.has(lastSegment(value.callee.path)) && value.args[0])
    return asString(value.args[0])
  return undefined
}

const wrappers = new Set(['f', 'conv', 'quoted_name', '_NONE_NAME'])

/** Did op.f() say that the name is final, so that no naming convention applies to it? */
export function isFinalName(value: Value | undefined): boolean {
  return value?.kind === 'foreign-call' && ['f', 'conv'].includes(lastSegment(value.callee.path))
}

export function stringsOf(value: Value | undefined, what: string): string[] {
  if (value?.kind === 'str') return [value.value]
  if (value?.kind !== 'list' && value?.kind !== 'tuple') throw notKnown(value, what)
  return value.items.map(item => {
    const text = asString(item) ?? columnName(item)
    if (text === undefined) throw notKnown(item, what)
    return text
  })
}

/** The name of a column that is written as `sa.column('x')` or `table.c.x`. */
export function columnName(value: Value): string | undefined {
  if (
    value.kind === 'foreign-call' &&
    ['column', 'Column', 'quoted_name'].includes(lastSegment(value.callee.path))
  )
    return value.args[0] && asString(value.args[0])
  if (value.kind === 'foreign') {
    const found = /\(\)\.(?:c|columns)\.(\w+)$/.exec(value.path)
    return found?.[1]
  }
  return undefined
}

export function numberOf(value: Value | undefined, what: string): number | undefined {
  if (!value || value.kind === 'none') return undefined
  if (value.kind === 'int') return Number(value.value)
  if (value.kind === 'float') return value.value
  throw notKnown(value, what)
}

/** Is it a call of SQLAlchemy's (or a relative's) `name`? Reported by the last name: `sa.Column`, `sqlalchemy.schema.Column`. */
export function isCallOf(value: Value | undefined, ...names: string[]): value is ForeignCall {
  return value?.kind === 'foreign-call' && names.includes(lastSegment(value.callee.path))
}

/** A call's own name, whichever module it was imported from. */
export function nameOfCall(value: ForeignCall): string {
  return lastSegment(value.callee.path)
}
