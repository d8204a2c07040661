import { type Budget, BudgetExceededError } from './flow.ts'
import { isStringEnum, lastSegment, type Value } from './values.ts'

/** `str(value)`; undefined where it can't be known. */
export function textOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'str':
      return value.value
    case 'int':
      return String(value.value)
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'none':
      return 'None'
    case 'exception':
      return value.args.length === 1 && value.args[0]
        ? textOf(value.args[0])
        : value.args.length === 0
          ? ''
          : undefined
    case 'instance': {
      // What a host has made says its own text.
      const reported = value.attributes.get('__str__')
      if (reported?.kind === 'str') return reported.value
      const own = value.attributes.get('value')
      // Since Python 3.11 a member of (str, Enum) formats as Class.NAME again, unless it is a StrEnum.
      return own &&
        value.class.bases.some(base => base.kind === 'foreign' && lastSegment(base.path) === 'StrEnum')
        ? textOf(own)
        : isStringEnum(value.class)
          ? `${value.class.name}.${textOf(value.attributes.get('name') ?? { kind: 'none' })}`
          : undefined
    }
    default:
      return reprOf(value)
  }
}

/** Characters of a text of values inside of values: one value may be in it 2^60 times. */
const maxReprLength = 2_000_000

export function reprOf(value: Value, room = { left: maxReprLength }): string | undefined {
  const text = writtenOut(value, room)
  room.left -= text?.length ?? 0
  if (room.left < 0) throw new BudgetExceededError('a text is too long')
  return text
}

function writtenOut(value: Value, room: { left: number }): string | undefined {
  switch (value.kind) {
    case 'str': {
      const quote = value.value.includes("'") && !value.value.includes('"') ? '"' : "'"
      const escaped = value.value
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t')
      return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`
    }
    case 'float':
      return Number.isInteger(value.value) && Math.abs(value.value) < 1e16
        ? value.value.toFixed(1)
        : String(value.value)
    case 'list':
      return joined(value.items, '[', ']', room)
    case 'tuple':
      return joined(value.items, '(', value.items.length === 1 ? ',)' : ')', room)
    case 'set':
      return value.items.size === 0 ? 'set()' : undefined
    case 'dict': {
      const parts: string[] = []
      for (const [key, item] of value.entries.values()) {
        const [left, right] = [reprOf(key, room), reprOf(item, room)]
        if (left === undefined || right === undefined) return undefined
        parts.push(`${left}: ${right}`)
      }
      return `{${parts.join(', ')}}`
    }
    case 'int':
    case 'bool':
    case 'none':
      return textOf(value)
    default:
      return undefined
  }
}

function joined(
  items: readonly Value[],
  open: string,
  close: string,
  room: { left: number },
): string | undefined {
  const parts: string[] = []
  for (const item of items) {
    const part = reprOf(item, room)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return `${open}${parts.join(', ')}${close}`
}

/** `format(value, spec)`: https://docs.python.org/3/library/string.html#format-specification-mini-language, without the rare parts. */
export function formatted(value: Value, spec: string, budget: Budget): string | undefined {
  if (spec === '') return textOf(value)
  const found = /^(?:(.)?([<>^=]))?([+\- ])?(#)?(0)?(\d+)?([_,])?(?:\.(\d+))?([a-zA-Z%])?$/.exec(spec)
  if (!found) return undefined
  const [, fill, align, sign, alternate, zero, width, group, precision, type] = found
  if (sign || alternate) return undefined
  let text = textOfType(value, type, precision)
  if (text === undefined) return undefined
  if (group) text = text.replace(/^-?\d+/, digits => grouped(digits, group))
  const room = Number(width ?? 0)
  budget.string(room)
  const padding = fill ?? (zero ? '0' : ' ')
  const number = value.kind === 'int' || value.kind === 'float'
  const side = align ?? (number ? '>' : '<')
  if (side === '<') return text.padEnd(room, padding)
  if (side === '^') {
    const missing = Math.max(room - text.length, 0)
    return padding.repeat(Math.floor(missing / 2)) + text + padding.repeat(Math.ceil(missing / 2))
  }
  return zero && text.startsWith('-')
    ? `-${text.slice(1).padStart(room - 1, padding)}`
    : text.padStart(room, padding)
}

function textOfType(
  value: Value,
  type: string | undefined,
  precision: string | undefined,
): string | undefined {
  if (value.kind === 'int' && (type === undefined || type === 'd')) return String(value.value)
  const radix = value.kind === 'int' ? radixes.get(type) : undefined
  if (value.kind === 'int' && radix !== undefined) {
    const digits = value.value.toString(radix)
    return type === 'X' ? digits.toUpperCase() : digits
  }
  if ((value.kind === 'float' || value.kind === 'int') && type === 'f') return fixed(value.value, precision)
  return type === undefined || type === 's' ? cutText(value, precision) : undefined
}

const radixes: ReadonlyMap<string | undefined, number> = new Map([
  ['b', 2],
  ['o', 8],
  ['x', 16],
  ['X', 16],
])

function fixed(value: bigint | number, precision: string | undefined): string {
  return Number(value).toFixed(precision === undefined ? 6 : Math.min(Number(precision), 100))
}

function cutText(value: Value, precision: string | undefined): string | undefined {
  return precision === undefined ? textOf(value) : textOf(value)?.slice(0, Number(precision))
}

/** `'%s_%(name)s' % values`. */
export function percentFormat(template: string, given: Value, budget: Budget): string | undefined {
  const positional = given.kind === 'tuple' ? [...given.items] : [given]
  let next = 0
  let failed = false
  const text = template.replace(
    /%(?:%|(?:\(([^()]*)\))?([-+ 0#]*)([1-9]\d*)?(?:\.(\d+))?([a-zA-Z]))/g,
    (
      whole,
      name: string | undefined,
      flags: string | undefined,
      width: string | undefined,
      precision: string | undefined,
      type: string | undefined,
    ) => {
      if (whole === '%%') return '%'
      const value =
        name === undefined
          ? positional[next++]
          : given.kind === 'dict'
            ? given.entries.get(`s${name}`)?.[1]
            : undefined
      const part = value && percentPart(value, type, precision)
      if (part === undefined) {
        failed = true
        return ''
      }
      const room = Number(width ?? 0)
      budget.string(room)
      if (flags?.includes('-')) return part.padEnd(room)
      return part.padStart(room, flags?.includes('0') && type !== 's' ? '0' : ' ')
    },
  )
  if (failed) return undefined
  budget.string(text.length)
  return text
}

function percentPart(
  value: Value,
  type: string | undefined,
  precision: string | undefined,
): string | undefined {
  switch (type) {
    case 'r':
      return reprOf(value)
    case 's':
      return cutText(value, precision)
    case 'd':
    case 'i':
      if (value.kind === 'bool') return String(Number(value.value))
      return value.kind === 'int' ? String(value.value) : undefined
    case 'f':
      return value.kind === 'float' || value.kind === 'int' ? fixed(value.value, precision) : undefined
    case 'x':
      return value.kind === 'int' ? value.value.toString(16) : undefined
    case 'X':
      return value.kind === 'int' ? value.value.toString(16).toUpperCase() : undefined
    default:
      return undefined
  }
}

/** The pieces of a template for `str.format`: plain text and replacement fields. */
export type Piece = { text: string } | { field: string; conversion: string; spec: string }

export function piecesOf(template: string): Piece[] | undefined {
  const pieces: Piece[] = []
  const pattern = /\{\{|\}\}|\{([^{}!:]*)(?:!([rsa]))?(?::([^{}]*))?\}|[{}]|[^{}]+/g
  for (const [whole, field, conversion, spec] of template.matchAll(pattern)) {
    if (whole === '{{' || whole === '}}') pieces.push({ text: whole.slice(1) })
    else if (field !== undefined) pieces.push({ field, conversion: conversion ?? '', spec: spec ?? '' })
    else if (whole === '{' || whole === '}') return undefined
    else pieces.push({ text: whole })
  }
  return pieces
}

/** `1234567` as `1,234,567`. */
function grouped(number: string, separator: string): string {
  const sign = number.startsWith('-') ? '-' : ''
  const digits = number.slice(sign.length)
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end))
  return sign + groups.reverse().join(separator)
}
