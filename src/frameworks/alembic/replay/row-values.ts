import { isEnum, lastSegment, type Value } from '../../../languages/python/interpreter/values.ts'
import { isCallOf, stringOf } from './arguments.ts'
import { expressionSql } from './expressions.ts'
import { literal } from './identifiers.ts'
import { isJson, jsonText, nameOfType } from './json-values.ts'
import { notKnown } from './not-known.ts'

/** A value that a row is given, as SQL: SQLAlchemy's types decide how Python's values are sent. */
export function rowValueSql(value: Value | undefined, type: Value | undefined): string {
  const typeName = nameOfType(type)
  if (!value) return 'NULL'
  if (isJson(type)) {
    // None is JSON's null, unless the type says otherwise.
    if (value.kind === 'none') return isTrue(type, 'none_as_null') ? 'NULL' : literal('null')
    const text = jsonText(value)
    if (text !== undefined) return literal(text)
  }
  switch (value.kind) {
    case 'none':
      return 'NULL'
    case 'int':
    case 'float':
    case 'bool':
      return String(value.value)
    case 'str':
      return literal(value.value)
    case 'list':
    case 'tuple':
      // A type of the project's own may make anything of it.
      if (type && typeName !== 'ARRAY') throw notKnown(type, 'the type of a column')
      return array(value.items, itemType(type))
    case 'instance': {
      // Enum keeps the names of a class's members, and strings their values.
      const named = isEnum(value.class) && (typeName === 'Enum' || typeName === 'ENUM')
      const text = named ? value.attributes.get('name') : undefined
      return literal(text?.kind === 'str' ? text.value : stringOf(value, 'a value'))
    }
    case 'foreign-call':
      return madeNow(value) ?? expressionSql(value)
    case 'foreign':
      return expressionSql(value)
    default:
      throw notKnown(value, 'a value')
  }
}

/** What Python makes at the moment it runs, PostgreSQL makes as well. */
function madeNow(value: Value): string | undefined {
  if (value.kind !== 'foreign-call') return undefined
  const { path } = value.callee
  if (/(?:^|\.)(?:utcnow|now)$/.test(path) && /datetime|timezone/.test(path)) return 'now()'
  if (/\bdate\.today$/.test(path)) return 'CURRENT_DATE'
  if (/(?:^|\.)uuid[147]$/.test(path)) return 'gen_random_uuid()'
  if (/(?:^|\.)(?:date|datetime)$/.test(path) && /^datetime\b/.test(path)) return moment(value.args)
  return undefined
}

/** `datetime(2024, 5, 1, 12)`. */
function moment(args: readonly Value[]): string | undefined {
  const numbers = args.map(arg => (arg.kind === 'int' ? String(arg.value).padStart(2, '0') : undefined))
  if (numbers.length < 3 || numbers.length > 6 || numbers.includes(undefined)) return undefined
  const [year = '', month, day, hour = '00', minute = '00', second = '00'] = numbers
  return literal(`${year.padStart(4, '0')}-${month}-${day} ${hour}:${minute}:${second}`)
}

/** A callable default, which SQLAlchemy calls for each row; a plain value is what it says. */
export function defaultValueSql(value: Value, type: Value | undefined): string {
  if (value.kind === 'foreign') {
    const called: Value = {
      kind: 'foreign-call',
      callee: value,
      args: [],
      keywords: new Map(),
      at: { start: 0, end: 0 },
      attributes: new Map(),
    }
    const made = madeNow(called)
    if (made === undefined) throw notKnown(value, 'the default of a column')
    return made
  }
  if (value.kind === 'function' || value.kind === 'native' || value.kind === 'class')
    throw notKnown(value, 'the default of a column')
  return rowValueSql(value, type)
}

function array(items: readonly Value[], type: Value | undefined): string {
  const parts = items.map(item => rowValueSql(item, type))
  return parts.length === 0 ? literal('{}') : `ARRAY[${parts.join(', ')}]${castOf(type)}`
}

/** Texts alone would be an array of text, which no column of another type takes. */
function castOf(type: Value | undefined): string {
  const name = nameOfType(type)
  if (name === 'UUID' || name === 'Uuid') return '::uuid[]'
  const named = isCallOf(type, 'Enum', 'ENUM') ? type.keywords.get('name') : undefined
  return named?.kind === 'str' ? `::"${named.value.replaceAll('"', '""')}"[]` : ''
}

function itemType(type: Value | undefined): Value | undefined {
  if (type?.kind !== 'foreign-call') return undefined
  const name = lastSegment(type.callee.path)
  if (name === 'with_variant' || name === 'as_mutable') return itemType(type.args[0])
  return name === 'ARRAY' ? (type.keywords.get('item_type') ?? type.args[0]) : undefined
}

function isTrue(type: Value | undefined, keyword: string): boolean {
  const value = type?.kind === 'foreign-call' ? type.keywords.get(keyword) : undefined
  return value?.kind === 'bool' && value.value
}
