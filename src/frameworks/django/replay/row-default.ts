import { isSequence, type Value } from '../../../languages/python/values.ts'
import { CannotTellError } from './arguments.ts'
import { allowsEmptyString, type Field } from './field.ts'
import { isNumeric, json, literalOf } from './literals.ts'
import type { Meta } from './meta.ts'
import { quoteText } from './names.ts'

/**
 * The default that Django gives existing rows while it adds a column, `effective_default`: as text in quotes, which
 * PostgreSQL reads as the column's own type. Undefined: none. What only running can tell becomes an empty value, as
 * only the rows of a scratch database ever get it.
 */
export function rowDefault(meta: Meta, field: Field): string | undefined {
  const value = field.default
  if (value && value.kind !== 'none') {
    const target = targetOf(meta, field)
    return isNoValue(value, field, target) ? undefined : quoted(value, target, meta.type(field) ?? '')
  }
  if (value || field.generated) return undefined
  if (!field.nullable && field.blank && allowsEmptyString(field)) return "''"
  return field.autoNow ? 'now()' : undefined
}

/** The field that a key's value is one of: the key of a key is that of what it refers to. */
function targetOf(meta: Meta, field: Field, depth = 0): Field {
  return field.relation && depth < 20 ? targetOf(meta, meta.target(field).field, depth + 1) : field
}

/**
 * An empty text is no value of a key, unless what it refers to takes one, and none of an address:
 * `get_db_prep_save` of https://github.com/django/django/blob/main/django/db/models/fields/related.py
 */
function isNoValue(value: Value, field: Field, target: Field): boolean {
  if (value.kind !== 'str' || value.value !== '') return false
  if (field.relation) return !allowsEmptyString(target)
  return target.kind === 'GenericIPAddressField' || (target.kind === 'BooleanField' && target.nullable)
}

const integer = /^(?:Positive|Small|Big)*(?:Integer|Auto)Field$/

function quoted(value: Value, field: Field, type: string): string {
  try {
    if (field.kind === 'JSONField') {
      if (value.kind === 'name') return value.path === 'list' ? "'[]'" : "'{}'"
      return quoteText(json(value))
    }
    if (isSequence(value) && field.base)
      return `${literalOf({ ...value, kind: 'list' }, field, undefined)}::${type}`
    if (value.kind === 'str' || value.kind === 'bytes') return quoteText(value.value)
    if (value.kind === 'number' || value.kind === 'bool') return quoteText(plain(value, field))
    if (value.kind === 'call' && /(?:Decimal|date|datetime|time|timedelta|UUID)$/.test(value.callee))
      return literalOf(value, undefined, undefined)
  } catch (error) {
    if (!(error instanceof CannotTellError)) throw error
  }
  return neutral(type)
}

function plain(value: Extract<Value, { kind: 'number' | 'bool' }>, field: Field): string {
  if (value.kind === 'number' && integer.test(field.kind)) return String(Math.trunc(value.value))
  if (value.kind === 'number' && field.kind === 'UUIDField') return value.value.toString(16).padStart(32, '0')
  return isNumeric(field) ? literalOf(value, field, undefined).trim() : String(value.value)
}

function neutral(type: string): string {
  if (/\]$/.test(type) || type === 'hstore') return type === 'hstore' ? "''" : "'{}'"
  if (/^(?:varchar|text|bytea|citext)/.test(type)) return "''"
  if (/^(?:integer|bigint|smallint|numeric|double)/.test(type)) return '0'
  if (/^(?:timestamp|date$)/.test(type)) return 'now()'
  if (type === 'time') return "'00:00'"
  if (type === 'boolean') return 'false'
  // Django calls `uuid.uuid4` once, and every row gets what it gave.
  if (type === 'uuid') return "'00000000-0000-4000-8000-000000000000'"
  if (type === 'jsonb') return "'{}'"
  if (type === 'interval') return "'0'"
  if (type === 'inet') return "'0.0.0.0'"
  if (type.endsWith('range')) return "'empty'"
  return 'NULL'
}
