import { isSequence, type Value } from '../../../languages/python/values.ts'
import { type Call, CannotTellError, lastPart, number, stringOf } from './arguments.ts'
import type { Field } from './field.ts'
import { quoteText } from './names.ts'

/** A value as psycopg writes it into a statement: dates and the like with their type. */
export function literalOf(value: Value, field: Field | undefined, type: string | undefined): string {
  if (field?.kind === 'JSONField' || type === 'jsonb') {
    if (value.kind === 'none') return `'null'::jsonb`
    return `${quoteText(json(value))}::jsonb`
  }
  switch (value.kind) {
    case 'str':
    case 'bytes':
      return isNumeric(field) && /^-?\d+(?:\.\d+)?$/.test(value.value) ? value.value : quoteText(value.value)
    case 'number':
      if (isTextual(field)) return quoteText(String(value.value))
      // What belongs to such a column is a float by then.
      return field?.kind === 'FloatField' && Number.isSafeInteger(value.value)
        ? `${numberText(value.value)}.0`
        : numberText(value.value)
    case 'bool':
      return isNumeric(field) ? (value.value ? '1' : '0') : String(value.value)
    case 'none':
      return 'NULL'
    case 'list':
    case 'tuple':
      return `ARRAY[${value.items.map(item => literalOf(item, field?.base, undefined)).join(', ')}]`
    case 'call':
      return literalOfCall(value)
    default:
      throw new CannotTellError('a value in it is computed')
  }
}

function literalOfCall(call: Call): string {
  const parts = call.args.map(arg => (arg.kind === 'number' ? arg.value : Number.NaN))
  const text = stringOf(call) ?? stringOf(call.args[0])
  const typed = typedLiterals.get(lastPart(call.callee))?.(call, parts, text)
  if (typed !== undefined) return typed
  if (text !== undefined) return quoteText(text)
  throw new CannotTellError('a value in it is computed')
}

type TypedLiteral = (call: Call, parts: readonly number[], text: string | undefined) => string | undefined

const typedLiterals: ReadonlyMap<string, TypedLiteral> = new Map(
  Object.entries<TypedLiteral>({
    Decimal: numberLiteral,
    int: numberLiteral,
    float: numberLiteral,
    UUID: (_, __, text) => (text === undefined ? undefined : `${quoteText(text)}::uuid`),
    date: (_, parts) => `'${date(parts)}'::date`,
    datetime: ({ args, keywords }, parts) => {
      if (args.length < 3) return undefined
      const [offset, zone] = keywords.has('tzinfo') ? ['+00:00', 'tz'] : ['', '']
      return `'${date(parts)} ${clock(parts.slice(3))}${offset}'::timestamp${zone}`
    },
    time: (_, parts) => `'${clock(parts)}'::time`,
    timedelta: call => `'${seconds(call)} s'::interval`,
  }),
)

function numberLiteral(_: Call, parts: readonly number[], text: string | undefined): string {
  return text ?? numberText(parts[0] ?? 0)
}

function date([year = 1, month = 1, day = 1]: readonly number[]): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** Is it a value rather than an expression of the database? */
export function isLiteralCall(call: Call): boolean {
  return /(?:^|\.)(?:Decimal|date|datetime|time|timedelta|UUID|_|gettext_lazy|gettext)$/.test(call.callee)
}

/** Python prints 1.0 and 1 apart, but PostgreSQL's structure hardly ever depends on it. */
function numberText(value: number): string {
  return value < 0 ? ` ${value}` : String(value)
}

function clock(parts: readonly number[]): string {
  const [hour = 0, minute = 0, second = 0] = parts
  return `${pad(hour)}:${pad(minute)}:${pad(second)}`
}

function seconds(call: Call): number {
  const of = (name: string, position?: number) => number(call, name, position) ?? 0
  return (
    of('weeks') * 604_800 +
    of('days', 0) * 86_400 +
    of('hours') * 3600 +
    of('minutes') * 60 +
    of('seconds', 1)
  )
}

function pad(value: number, width = 2): string {
  if (!Number.isInteger(value) || value < 0) throw new CannotTellError('a date in it is computed')
  return String(value).padStart(width, '0')
}

const numeric = /^(?:Positive|Small|Big)*(?:Integer|Auto)Field$|^(?:Decimal|Float)Field$/
const textual = /^(?:Char|Text|Slug|File|FilePath)Field$/

export function isNumeric(field: Field | undefined): boolean {
  return field !== undefined && numeric.test(field.kind)
}

function isTextual(field: Field | undefined): boolean {
  return field !== undefined && textual.test(field.kind)
}

export function json(value: Value): string {
  switch (value.kind) {
    case 'str':
    case 'bytes':
      return JSON.stringify(value.value)
    case 'number':
    case 'bool':
      return String(value.value)
    case 'none':
      return 'null'
    case 'dict':
      return `{${value.entries.map(([key, item]) => `${JSON.stringify(stringOf(key) ?? json(key))}: ${json(item)}`).join(', ')}}`
    default:
      if (isSequence(value)) return `[${value.items.map(json).join(', ')}]`
      throw new CannotTellError('a value in it is computed')
  }
}
