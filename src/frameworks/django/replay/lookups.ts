import { isSequence, type Value } from '../../../languages/python/values.ts'
import { byName } from '../../../text/by-name.ts'
import { CannotTellError, items, stringOf } from './arguments.ts'
import { quoteText } from './names.ts'
import { type Operand, textArray, textOf } from './operand.ts'

const plain = new Set([
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
])
const ofRanges = new Set([
  'exact',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'isnull',
  'contains',
  'contained_by',
  'overlap',
  'fully_lt',
  'fully_gt',
  'not_lt',
  'not_gt',
  'adjacent_to',
])

/** Is it a comparison, for what stands left of it, or one more step on the way to it? */
export function isLookup(name: string, { type = '' }: Operand): boolean {
  if (type.endsWith('range')) return ofRanges.has(name)
  if (type.endsWith(']')) return plain.has(name) || name === 'overlap' || name === 'contained_by'
  if (type === 'jsonb') return plain.has(name) || /^(?:has_(?:any_)?keys?|contained_by)$/.test(name)
  return plain.has(name) || /^(?:search|trigram\w*|unaccent)$/.test(name)
}

/** PostgreSQL's operators by lookup. */
const operators: Readonly<Record<string, string>> = byName({
  exact: '=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  overlap: '&&',
  contained_by: '<@',
  fully_lt: '<<',
  fully_gt: '>>',
  not_lt: '&>',
  not_gt: '&<',
  adjacent_to: '-|-',
})

export interface RightSide {
  /** The value as SQL. */
  right: () => string
  list: () => string[]
  /** How a percent sign of a pattern is written. */
  percent: string
}

/** https://docs.djangoproject.com/en/stable/ref/models/querysets/#field-lookups in PostgreSQL's operators */
export function compare(left: Operand, lookup: string, value: Value, side: RightSide): string {
  const { sql, type = '' } = left
  if (lookup === 'exact' && value.kind === 'none') return `${sql} IS NULL`
  // A boolean column stands for itself: https://github.com/django/django/blob/main/django/db/models/lookups.py
  if (lookup === 'exact' && value.kind === 'bool' && type === 'boolean')
    return value.value ? sql : `NOT ${sql}`
  if (left.year) return inYear(left.year, lookup, value)
  // An array is cast to what it is compared with.
  if (type.endsWith(']') && isSequence(value) && /^(?:exact|contains|contained_by|overlap)$/.test(lookup))
    return `${sql} ${operators[lookup] ?? '@>'} ${side.right()}::${type}`
  const operator = operators[lookup]
  if (operator !== undefined) return `${sql} ${operator} ${side.right()}`
  switch (lookup) {
    case 'isnull':
      if (value.kind !== 'bool') throw new CannotTellError('its condition is computed')
      return `${sql} IS ${value.value ? '' : 'NOT '}NULL`
    case 'in': {
      const parts = side.list().filter(part => part !== 'NULL')
      if (parts.length === 0) throw new CannotTellError('its list is empty')
      return `${sql} IN (${parts.join(', ')})`
    }
    case 'range': {
      const [from, to] = side.list()
      return `${sql} BETWEEN ${from} AND ${to}`
    }
    case 'has_key':
      return `${sql} ? ${quoteText(stringOf(value) ?? String(value.kind === 'number' ? value.value : ''))}`
    case 'has_keys':
    case 'has_any_keys': {
      const keys = items(value, 'its keys').map(key => stringOf(key) ?? '')
      return `${sql} ${lookup === 'has_keys' ? '?&' : '?|'} ${quoteText(textArray(keys))}`
    }
    case 'contains':
      if (/\[|jsonb|range/.test(type)) return `${sql} @> ${side.right()}`
  }
  return matches(textOf(left), lookup, value, side)
}

/** What compares texts. */
function matches(text: string, lookup: string, value: Value, { right, percent }: RightSide): string {
  switch (lookup) {
    case 'iexact':
      return `UPPER(${text}) = UPPER(${right()})`
    case 'regex':
      return `${text} ~ ${right()}`
    case 'iregex':
      return `${text} ~* ${right()}`
    case 'startswith':
    case 'endswith':
    case 'contains':
      return `${text} LIKE ${pattern(lookup, value).replaceAll('%', percent)}`
    case 'istartswith':
    case 'iendswith':
    case 'icontains':
      return `UPPER(${text}) LIKE UPPER(${pattern(lookup.slice(1), value).replaceAll('%', percent)})`
    default:
      throw new CannotTellError(`the lookup ${lookup} is not known`)
  }
}

function pattern(lookup: string, value: Value): string {
  const found = stringOf(value)
  if (found === undefined) throw new CannotTellError('its condition is computed')
  const escaped = found.replace(/[\\%_]/g, '\\$&')
  return quoteText(`${lookup === 'startswith' ? '' : '%'}${escaped}${lookup === 'endswith' ? '' : '%'}`)
}

/** A year is compared by its first and last moment, so that an index serves. */
function inYear({ sql, boundary }: NonNullable<Operand['year']>, lookup: string, value: Value): string {
  if (value.kind !== 'number') throw new CannotTellError('its year is computed')
  const [start, end] = [boundary(value.value, 'start'), boundary(value.value, 'end')]
  switch (lookup) {
    case 'exact':
      return `${sql} BETWEEN ${start} AND ${end}`
    case 'gt':
      return `${sql} > ${end}`
    case 'gte':
      return `${sql} >= ${start}`
    case 'lt':
      return `${sql} < ${start}`
    case 'lte':
      return `${sql} <= ${end}`
    default:
      throw new CannotTellError(`the lookup ${lookup} of a year is not known`)
  }
}
