import { lastSegment, type Value } from '../../../languages/python/interpreter/values.ts'
import { asString, stringOf } from './arguments.ts'
import { notKnown } from './not-known.ts'

/** The last name of a type, without what is around it for other dialects. */
export function nameOfType(type: Value | undefined): string {
  if (type?.kind === 'foreign') return lastSegment(type.path)
  if (type?.kind !== 'foreign-call') return ''
  const name = lastSegment(type.callee.path)
  return name === 'with_variant' || name === 'as_mutable' ? nameOfType(type.args[0]) : name
}

export function isJson(type: Value | undefined): boolean {
  return ['JSON', 'JSONB'].includes(nameOfType(type))
}

/** What SQLAlchemy's JSON type sends for a plain value; undefined for one that is computed. */
export function jsonText(value: Value): string | undefined {
  return isPlain(value) ? JSON.stringify(jsonOf(value)) : undefined
}

function isPlain(value: Value): boolean {
  return ['dict', 'list', 'tuple', 'int', 'float', 'bool', 'str'].includes(value.kind)
}

function jsonOf(value: Value): unknown {
  switch (value.kind) {
    case 'dict':
      return Object.fromEntries(
        [...value.entries.values()].map(([key, item]) => [
          key.kind === 'int' ? String(key.value) : stringOf(key, 'a key'),
          jsonOf(item),
        ]),
      )
    case 'list':
    case 'tuple':
      return value.items.map(jsonOf)
    case 'int':
      return Number(value.value)
    case 'float':
    case 'bool':
    case 'str':
      return value.value
    case 'none':
      return null
    default: {
      const text = asString(value)
      if (text !== undefined) return text
      throw notKnown(value, 'a value')
    }
  }
}
