import type { Span } from '../../model/position.ts'
import { fitsItems, fitsText } from './room.ts'
import { isSequence, type Value } from './values.ts'

interface MethodCall {
  text: string
  args: readonly Value[]
  keywords: ReadonlyMap<string, Value>
  at: Span
}

/** Methods of strings that migrations use to put names together; undefined: not one that can be followed. */
export function callMethod(
  owner: Value,
  name: string,
  args: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  at: Span,
): Value | undefined {
  if (owner.kind === 'bytes' && name === 'decode') return { ...owner, kind: 'str', literal: false, at }
  if (owner.kind !== 'str') return undefined
  return methods.get(name)?.({ text: owner.value, args, keywords, at })
}

const methods: ReadonlyMap<string, (call: MethodCall) => Value | undefined> = new Map(
  Object.entries({
    lower: ({ text, at }: MethodCall) => string(text.toLowerCase(), at),
    upper: ({ text, at }: MethodCall) => string(text.toUpperCase(), at),
    strip: ({ text, args, at }: MethodCall) => (args.length > 0 ? undefined : string(text.trim(), at)),
    lstrip: ({ text, args, at }: MethodCall) => (args.length > 0 ? undefined : string(text.trimStart(), at)),
    rstrip: ({ text, args, at }: MethodCall) => (args.length > 0 ? undefined : string(text.trimEnd(), at)),
    encode: ({ text, at }: MethodCall): Value => ({ kind: 'bytes', value: text, literal: false, at }),
    replace: ({ text, args, at }: MethodCall) => {
      const [first, second] = args
      return first?.kind === 'str' &&
        second?.kind === 'str' &&
        args.length === 2 &&
        fitsText(text.length + (text.length / Math.max(first.value.length, 1) + 1) * second.value.length)
        ? string(text.replaceAll(first.value, second.value), at)
        : undefined
    },
    startswith: ({ text, args: [first], at }: MethodCall): Value | undefined =>
      first?.kind === 'str' ? { kind: 'bool', value: text.startsWith(first.value), at } : undefined,
    endswith: ({ text, args: [first], at }: MethodCall): Value | undefined =>
      first?.kind === 'str' ? { kind: 'bool', value: text.endsWith(first.value), at } : undefined,
    split: ({ text, args: [separator, limit], at }: MethodCall) => split(text, 'split', separator, limit, at),
    rsplit: ({ text, args: [separator, limit], at }: MethodCall) =>
      split(text, 'rsplit', separator, limit, at),
    join: ({ text, args: [first], at }: MethodCall) => {
      if (!first || !isSequence(first)) return undefined
      const parts: string[] = []
      for (const item of first.items) {
        if (item.kind !== 'str') return undefined
        parts.push(item.value)
        if (!fitsText(item.value.length + text.length)) return undefined
      }
      return string(parts.join(text), at)
    },
    format: ({ text, args, keywords, at }: MethodCall) => format(text, args, keywords, at),
  }),
)

function string(value: string, at: Span): Value {
  return { kind: 'str', value, literal: false, at }
}

function split(
  text: string,
  name: string,
  separator: Value | undefined,
  limit: Value | undefined,
  at: Span,
): Value | undefined {
  const most =
    limit === undefined
      ? Number.POSITIVE_INFINITY
      : limit.kind === 'number' && limit.value >= 0
        ? limit.value
        : undefined
  if (most === undefined) return undefined
  let parts: string[]
  if (separator === undefined || separator.kind === 'none') {
    if (limit !== undefined) return undefined
    parts = text.split(/\s+/).filter(part => part !== '')
  } else if (separator.kind === 'str' && separator.value !== '') {
    const all = text.split(separator.value)
    const extra = Math.max(all.length - 1 - most, 0)
    parts =
      name === 'split'
        ? [...all.slice(0, all.length - extra - 1), all.slice(all.length - extra - 1).join(separator.value)]
        : [all.slice(0, extra + 1).join(separator.value), ...all.slice(extra + 1)]
  } else return undefined
  if (!fitsItems(parts.length)) return undefined
  return { kind: 'list', items: parts.map(value => ({ kind: 'str', value, literal: false, at })), at }
}

/** `'{}_{name}'.format(…)` without conversions and formats. */
function format(
  text: string,
  args: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  at: Span,
): Value | undefined {
  let next = 0
  let failed = false
  const value = text.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (whole, field: string | undefined) => {
    if (field === undefined) return whole.slice(0, 1)
    const found =
      field === '' ? args[next++] : /^\d+$/.test(field) ? args[Number(field)] : keywords.get(field)
    if (found?.kind === 'str' && fitsText(found.value.length)) return found.value
    if (found?.kind === 'number') return String(found.value)
    failed = true
    return ''
  })
  return failed ? undefined : { kind: 'str', value, literal: false, at }
}
