import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../model/position.ts'
import type { Scope } from './scope.ts'

/** What an expression is worth, as far as that can be known without running the project's code. */
export type Value =
  /** `literal`: the place is exactly one string literal, quotes included, so that an edit may replace it. */
  | { kind: 'str'; value: string; literal: boolean; at: Span }
  | { kind: 'bytes'; value: string; literal: boolean; at: Span }
  | { kind: 'number'; value: number; at: Span }
  | { kind: 'bool'; value: boolean; at: Span }
  | { kind: 'none'; at: Span }
  /** `at` of an element: the element's own expression. An unknown element may stand for any number of them. */
  | { kind: 'list' | 'tuple' | 'set'; items: readonly Value[]; at: Span }
  | { kind: 'dict'; entries: readonly (readonly [Value, Value])[]; at: Span }
  /** A name that nothing in the file gives a value to: imported things, and what hangs on them. */
  | { kind: 'name'; path: string; at: Span }
  | { kind: 'call'; callee: string; args: readonly Value[]; keywords: ReadonlyMap<string, Value>; at: Span }
  | { kind: 'class'; name: string; bases: readonly Value[]; scope: Scope; node: SyntaxNode; at: Span }
  | { kind: 'function'; name: string; scope: Scope; node: SyntaxNode; at: Span }
  /** One of these: an `if` whose test is not known went both ways. */
  | { kind: 'either'; options: readonly Value[]; at: Span }
  | { kind: 'unknown'; reason: string; at: Span; code?: UnknownCode }

/** Of what somebody decides by: nothing reads the reason. */
export type UnknownCode = 'beyond-limit' | 'unpacked-keywords'

export type Sequence = Extract<Value, { kind: 'list' | 'tuple' | 'set' }>

export function unknown(reason: string, at: Span, code?: UnknownCode): Value {
  return { kind: 'unknown', reason, at, ...(code === undefined ? {} : { code }) }
}

/** What no person writes: it is nested too deep, or too long. */
export function beyondLimit(reason: string, at: Span): Value {
  return unknown(reason, at, 'beyond-limit')
}

export function isSequence(value: Value): value is Sequence {
  return value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set'
}

/** All that a value may be, `either` opened up. */
export function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'either' ? value.options : [value]
}

/** More ways than this through the conditions of a file are no longer distinguished. */
const mostOptions = 32

export function either(values: readonly Value[], at: Span): Value {
  const options: Value[] = []
  for (const value of values) {
    for (const option of optionsOf(value))
      if (!options.some(one => sameValue(one, option))) options.push(option)
  }
  if (options.length > mostOptions) return unknown('it has too many possible values', at)
  const [only] = options
  return only !== undefined && options.length === 1 ? only : { kind: 'either', options, at }
}

function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a.kind !== b.kind) return false
  switch (a.kind) {
    case 'str':
    case 'bytes':
    case 'number':
    case 'bool':
      return 'value' in b && a.value === b.value
    case 'none':
      return true
    case 'name':
      return b.kind === 'name' && a.path === b.path
    case 'list':
    case 'tuple':
    case 'set':
      return (
        isSequence(b) &&
        a.items.length === b.items.length &&
        a.items.every((item, index) => {
          const other = b.items[index]
          return other !== undefined && sameValue(item, other)
        })
      )
    default:
      return false
  }
}

/** Python's truth of a value; undefined where it is not known. */
export function truth(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'str':
    case 'bytes':
      return value.value.length > 0
    case 'number':
      return value.value !== 0
    case 'bool':
      return value.value
    case 'none':
      return false
    case 'list':
    case 'tuple':
    case 'set':
      return value.items.some(item => item.kind !== 'unknown') || (value.items.length > 0 ? undefined : false)
    case 'dict':
      return value.entries.length > 0
    case 'class':
    case 'function':
      return true
    default:
      return undefined
  }
}

/** The first thing in a value that is not known, at any depth. */
export function firstUnknown(value: Value): Extract<Value, { kind: 'unknown' }> | undefined {
  switch (value.kind) {
    case 'unknown':
      return value
    case 'list':
    case 'tuple':
    case 'set':
      return firstOf(value.items)
    case 'either':
      return firstOf(value.options)
    case 'dict':
      return firstOf(value.entries.flat())
    case 'call':
      return firstOf([...value.args, ...value.keywords.values()])
    default:
      return undefined
  }
}

function firstOf(values: readonly Value[]): Extract<Value, { kind: 'unknown' }> | undefined {
  for (const value of values) {
    const found = firstUnknown(value)
    if (found) return found
  }
  return undefined
}
