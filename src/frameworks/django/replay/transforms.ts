import { byName } from '../../../text/by-name.ts'
import { CannotTellError } from './arguments.ts'
import { functions } from './functions.ts'
import { quoteText } from './names.ts'
import { keySql, type Operand } from './operand.ts'
import type { Settings } from './settings.ts'

/** A step of a lookup: `field__lower`, `data__key`, `list__0`, `moment__date`. */
export function transformed(left: Operand, name: string, settings: Settings): Operand {
  const { sql, type = '' } = left
  if (type === 'jsonb') return keyOf(left, name)
  if (type.endsWith(']')) return ofArray(left, name)
  if (type.endsWith('range')) return ofRange(left, name)
  if (/^(?:date|time$|timestamp)/.test(type)) return ofTime(left, name, settings)
  switch (name) {
    case 'lower':
    case 'upper':
    case 'trim':
    case 'abs':
    case 'length':
    case 'unaccent':
      return {
        sql: `${functions[`${name.charAt(0).toUpperCase()}${name.slice(1)}`] ?? name.toUpperCase()}(${sql})`,
        type: name === 'length' ? 'integer' : name === 'abs' ? type : 'text',
      }
    default:
      throw new CannotTellError(`the lookup ${name} is not known`)
  }
}

/** https://github.com/django/django/blob/main/django/db/models/fields/json.py */
function keyOf(left: Operand, name: string): Operand {
  const keys = { of: left.keys?.of ?? left.sql, path: [...(left.keys?.path ?? []), name] }
  return { sql: keySql(keys, ''), type: 'jsonb', keys }
}

function ofArray({ sql, type = '' }: Operand, name: string): Operand {
  if (name === 'len')
    return {
      sql: `CASE WHEN ${sql} IS NULL THEN NULL ELSE coalesce(array_length(${sql}, 1), 0) END`,
      type: 'integer',
    }
  const slice = /^(\d+)_(\d+)$/.exec(name)
  // Python counts from 0, PostgreSQL from 1, and the end is not in it here and is there.
  if (slice) return { sql: `(${sql})[${Number(slice[1]) + 1}:${slice[2]}]`, type }
  if (/^\d+$/.test(name)) {
    const base = type.replace(/\[\d*\]$/, '')
    return { sql: `${sql.endsWith(']') ? sql : `(${sql})`}[${Number(name) + 1}]`, type: base }
  }
  throw new CannotTellError(`the lookup ${name} of an array is not known`)
}

const bounds: Readonly<Record<string, string>> = byName({
  int4range: 'integer',
  int8range: 'bigint',
  numrange: 'numeric',
  daterange: 'date',
  tstzrange: 'timestamp with time zone',
})

function ofRange({ sql, type = '' }: Operand, name: string): Operand {
  if (name === 'startswith') return { sql: `lower(${sql})`, type: bounds[type] }
  if (name === 'endswith') return { sql: `upper(${sql})`, type: bounds[type] }
  if (/^(?:isempty|(?:lower|upper)_in[cf])$/.test(name)) return { sql: `${name}(${sql})`, type: 'boolean' }
  throw new CannotTellError(`the lookup ${name} of a range is not known`)
}

function ofTime({ sql, type = '' }: Operand, name: string, settings: Settings): Operand {
  const moment = inZone(sql, type, settings)
  if (name === 'date') return { sql: `(${moment})::date`, type: 'date' }
  if (name === 'time') return { sql: `(${moment})::time`, type: 'time' }
  const extracted: Operand = { sql: extract(name, moment), type: 'numeric' }
  if (name !== 'year') return extracted
  return { ...extracted, year: { sql, boundary: (year, end) => yearBoundary(year, end, type, settings) } }
}

function yearBoundary(year: number, end: 'start' | 'end', type: string, settings: Settings): string {
  const day = `${String(year).padStart(4, '0')}-${end === 'start' ? '01-01' : '12-31'}`
  if (!type.startsWith('timestamp')) return `'${day}'::date`
  return momentLiteral(`${day} ${end === 'start' ? '00:00:00' : '23:59:59.999999'}`, settings)
}

/** A moment without a time zone is one of the project's. */
export function momentLiteral(text: string, { timeZone }: Settings): string {
  return timeZone === undefined ? `'${text}'::timestamp` : `${quoteText(`${text} ${timeZone}`)}::timestamptz`
}

/** Parts of a moment are those of the project's time zone. */
export function inZone(sql: string, type: string | undefined, { timeZone }: Settings): string {
  return type?.startsWith('timestamp') && timeZone !== undefined
    ? `${sql} AT TIME ZONE ${quoteText(timeZone)}`
    : sql
}

/** The names of classes: ExtractWeekDay. */
const spelled: Readonly<Record<string, string>> = byName({
  weekday: 'week_day',
  isoweekday: 'iso_week_day',
  isoyear: 'iso_year',
})
const parts: Readonly<Record<string, string>> = byName({ iso_week_day: 'ISODOW', iso_year: 'ISOYEAR' })

/** https://github.com/django/django/blob/main/django/db/backends/postgresql/operations.py */
export function extract(part: string, from: string): string {
  const name = spelled[part] ?? part
  if (name === 'week_day') return `EXTRACT(DOW FROM ${from}) + 1`
  // Fractions of a second are cut off.
  if (name === 'second') return `EXTRACT(SECOND FROM DATE_TRUNC('second', ${from}))`
  return `EXTRACT(${parts[name] ?? name.toUpperCase()} FROM ${from})`
}
