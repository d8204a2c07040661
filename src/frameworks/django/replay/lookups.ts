import type { Value } from '../../../languages/python/values.ts'
import { CannotTell, stringOf } from './arguments.ts'
import { functions } from './functions.ts'
import { quoteText } from './names.ts'

export const lookups = new Set([
  'exact',
  'iexact',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'isnull',
  'range',
  'startswith',
  'endswith',
  'contains',
  'icontains',
  'istartswith',
  'iendswith',
  'regex',
  'iregex',
  'fully_gt',
  'overlap',
  'has_key',
  'contained_by',
  'len',
  'isempty',
])

const comparisons: Readonly<Record<string, string>> = { exact: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' }

export interface Operands {
  right: () => string
  list: () => string[]
  type: string | undefined
  percent: string
}

/** https://docs.djangoproject.com/en/stable/ref/models/querysets/#field-lookups in PostgreSQL's operators */
export function compare(
  left: string,
  lookup: string,
  value: Value,
  { right, list, type, percent }: Operands,
): string {
  const operator = comparisons[lookup]
  if (lookup === 'exact' && value.kind === 'none') return `${left} IS NULL`
  // A boolean column stands for itself: https://github.com/django/django/blob/main/django/db/models/lookups.py
  if (lookup === 'exact' && value.kind === 'bool' && type === 'boolean')
    return value.value ? left : `NOT ${left}`
  if (operator !== undefined) return `${left} ${operator} ${right()}`
  const text = `${left}::text`
  switch (lookup) {
    case 'isnull':
      if (value.kind !== 'bool') throw new CannotTell('its condition is computed')
      return `${left} IS ${value.value ? '' : 'NOT '}NULL`
    case 'in': {
      const parts = list().filter(part => part !== 'NULL')
      if (parts.length === 0) throw new CannotTell('its list is empty')
      return `${left} IN (${parts.join(', ')})`
    }
    case 'range': {
      const [from, to] = list()
      return `${left} BETWEEN ${from} AND ${to}`
    }
    case 'iexact':
      return `UPPER(${text}) = UPPER(${right()})`
    case 'regex':
      return `${text} ~ ${right()}`
    case 'iregex':
      return `${text} ~* ${right()}`
    case 'startswith':
    case 'endswith':
    case 'contains': {
      if (type !== undefined && /\[|jsonb|range/.test(type)) return `${left} @> ${right()}`
      return `${text} LIKE ${pattern(lookup, value).replaceAll('%', percent)}`
    }
    case 'istartswith':
    case 'iendswith':
    case 'icontains':
      return `UPPER(${text}) LIKE UPPER(${pattern(lookup.slice(1), value).replaceAll('%', percent)})`
    case 'overlap':
      return `${left} && ${right()}`
    case 'contained_by':
      return `${left} <@ ${right()}`
    case 'has_key':
      return `${left} ? ${right()}`
    default:
      throw new CannotTell(`the lookup ${lookup} is not known`)
  }
}

function pattern(lookup: string, value: Value): string {
  const found = stringOf(value)
  if (found === undefined) throw new CannotTell('its condition is computed')
  const escaped = found.replace(/[\\%_]/g, '\\$&')
  return quoteText(`${lookup === 'startswith' ? '' : '%'}${escaped}${lookup === 'endswith' ? '' : '%'}`)
}

export function transformed(
  left: string,
  transform: string,
  type: string | undefined,
): [string, string | undefined] {
  if (type === 'jsonb') {
    const step = /^\d+$/.test(transform) ? transform : quoteText(transform)
    return [`(${left} -> ${step})`, 'jsonb']
  }
  switch (transform) {
    case 'lower':
    case 'upper':
    case 'trim':
    case 'abs':
    case 'length':
      return [
        `${functions[`${transform.charAt(0).toUpperCase()}${transform.slice(1)}`] ?? transform.toUpperCase()}(${left})`,
        transform === 'length' ? 'integer' : 'text',
      ]
    case 'len':
      return [`CASE WHEN ${left} IS NULL THEN NULL ELSE coalesce(array_length(${left}, 1), 0) END`, 'integer']
    case 'year':
    case 'month':
    case 'day':
    case 'hour':
      return [extract(transform, left), 'numeric']
    case 'isempty':
      return [`isempty(${left})`, 'boolean']
    default:
      throw new CannotTell(`the lookup ${transform} is not known`)
  }
}

export function extract(part: string, from: string): string {
  const name = part === 'weekday' || part === 'week_day' ? 'DOW' : part.toUpperCase()
  return name === 'DOW' ? `EXTRACT(DOW FROM ${from}) + 1` : `EXTRACT(${name} FROM ${from})`
}
