import type { Call, Expression } from '../../languages/programs/program.ts'
import { quotedName, quotedText } from '../../languages/sql/object-names.ts'
import type { Walk } from './walk.ts'

export type Options = ReadonlyMap<string, Expression>

/** What a call is read with. */
export interface About {
  walk: Walk
  /** That of the migration: the installed one is no older. */
  version: number
  /** Does the migration run outside of a transaction? */
  outside: boolean
}

export const nothing: Options = new Map()
export const keys = (...names: string[]) => new Set(names)

/** Types of Rails by their names in PostgreSQL. https://guides.rubyonrails.org/active_record_postgresql.html */
const types: Readonly<Record<string, string>> = {
  string: 'character varying',
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  float: 'float',
  decimal: 'decimal',
  numeric: 'numeric',
  datetime: 'timestamp',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  time: 'time',
  date: 'date',
  daterange: 'daterange',
  numrange: 'numrange',
  tsrange: 'tsrange',
  tstzrange: 'tstzrange',
  int4range: 'int4range',
  int8range: 'int8range',
  binary: 'bytea',
  boolean: 'boolean',
  xml: 'xml',
  tsvector: 'tsvector',
  hstore: 'hstore',
  inet: 'inet',
  cidr: 'cidr',
  macaddr: 'macaddr',
  uuid: 'uuid',
  json: 'json',
  jsonb: 'jsonb',
  ltree: 'ltree',
  citext: 'citext',
  point: 'point',
  bit: 'bit',
  money: 'money',
  interval: 'interval',
}
const serials: Readonly<Record<string, string>> = { integer: 'serial', bigint: 'bigserial' }
const ofColumns = new Set(['null', 'default', 'limit', 'precision', 'scale', 'array', 'comment'])
const ofEnums = new Set(['null', 'default', 'array', 'comment', 'enum_type'])

/** Names of Rails that stand for something else, or whose defaults are not known. */
const special =
  /^(?:enum|primary_key|virtual|blob|bit_varying|line|lseg|box|path|polygon|circle|oid|(?:big|small)?serial|references|belongs_to|timestamps)$/

/** A type of the database's own, which Rails writes as it is. */
function isOwn(name: string): boolean {
  return types[name] === undefined && !special.test(name) && /^[a-z_][a-z0-9_]*$/.test(name)
}

export function isType(name: string): boolean {
  return types[name] !== undefined || name === 'enum'
}

/** Are these all the options? Another one may change anything. */
export function onlyHas(options: Options, known: ReadonlySet<string>): boolean {
  return [...options.keys()].every(key => known.has(key))
}

/** On, off, or not known. */
export function flagOf(options: Options, key: string): boolean | undefined {
  const value = options.get(key)
  if (!value || value.kind === 'nothing') return false
  return value.kind === 'flag' ? value.value : undefined
}

/** What stands for a column in CREATE TABLE and after ADD. */
export function columnOfRails(
  name: string,
  type: string,
  options: Options,
  { walk, version }: { walk: Walk; version: number },
): string | undefined {
  const known = type === 'enum' || isOwn(type) ? ofEnums : ofColumns
  const sqlType = onlyHas(options, known) ? typeOf(type, options, walk, version) : undefined
  const notNull = options.get('null')
  const given = options.get('default')
  if (sqlType === undefined || (notNull && notNull.kind !== 'flag')) return undefined
  const isNotNull = notNull?.kind === 'flag' && !notNull.value
  const hasDefault = given !== undefined && !(isNotNull && given.kind === 'nothing')
  const fallback = hasDefault ? defaultOf(given, type, options, walk) : undefined
  if (hasDefault && fallback === undefined) return undefined
  return `${quotedName(name)} ${sqlType}${hasDefault ? ` DEFAULT ${fallback}` : ''}${isNotNull ? ' NOT NULL' : ''}`
}

/** The type with its size; undefined where that is not known. */
export function typeOf(type: string, options: Options, walk: Walk, version: number): string | undefined {
  const isArray = flagOf(options, 'array')
  const sizes = ['limit', 'precision', 'scale'].map(key => size(options.get(key), walk))
  if (isArray === undefined || sizes.includes('unknown')) return undefined
  const [limit, precision, scale] = sizes.map(one => (one === 'unknown' ? undefined : one))
  // https://guides.rubyonrails.org/7_0_release_notes.html
  const usual = type === 'datetime' && version >= 7 && !options.has('precision') ? 6 : undefined
  const sized =
    type === 'enum' ? enumType(options, walk, version) : sizedType(type, { limit, precision, scale, usual })
  return sized && `${sized}${isArray ? '[]' : ''}`
}

/** Since 7.0. Rails does not quote it. */
function enumType(options: Options, walk: Walk, version: number): string | undefined {
  const name = walk.text(options.get('enum_type'))
  return version >= 7 && name !== undefined && /^[a-z_][\w.]*$/.test(name) ? name : undefined
}

interface Sizes {
  limit: number | undefined
  precision: number | undefined
  scale: number | undefined
  /** The precision of a `datetime` that says none. */
  usual: number | undefined
}

function sizedType(type: string, { limit, precision, scale, usual }: Sizes): string | undefined {
  const name = types[type]
  switch (type) {
    case 'integer':
      return integerOf(limit ?? 4)
    case 'text':
    case 'binary':
      return name
    case 'decimal':
    case 'numeric':
      if (precision === undefined) return scale === undefined ? name : undefined
      return `${name}(${precision}${scale === undefined ? '' : `,${scale}`})`
    case 'datetime':
    case 'timestamp':
    case 'timestamptz':
      return `${name}${inBrackets(precision ?? usual)}`
    default:
      if (isOwn(type)) return limit === undefined ? type : undefined
      return name && `${name}${inBrackets(limit)}`
  }
}

function integerOf(bytes: number): string | undefined {
  if (bytes > 8) return undefined
  if (bytes > 4) return 'bigint'
  return bytes > 2 ? 'integer' : 'smallint'
}

function inBrackets(size: number | undefined): string {
  return size === undefined ? '' : `(${size})`
}

function size(value: Expression | undefined, walk: Walk): number | 'unknown' | undefined {
  if (!value || value.kind === 'nothing') return undefined
  return walk.number(value) ?? 'unknown'
}

const numbers = new Set(['integer', 'bigint', 'float', 'decimal', 'numeric'])
const texts = new Set(['string', 'text', 'enum', 'citext', 'uuid', 'inet', 'cidr', 'ltree', 'interval'])

/** What stands after DEFAULT. */
export function defaultOf(value: Expression, type: string, options: Options, walk: Walk): string | undefined {
  const isArray = flagOf(options, 'array') !== false
  switch (value.kind) {
    case 'nothing':
      return 'NULL'
    case 'procedure': {
      // `-> { 'now()' }`
      const [only, ...others] = value.body
      const isText = only?.does === 'evaluates' || only?.does === 'leaves'
      return isText && others.length === 0 ? walk.text(only.value) : undefined
    }
    case 'flag':
      return type === 'boolean' && !isArray ? String(value.value).toUpperCase() : undefined
    case 'list':
      return value.whole ? listOf(value.items, type, { isArray, walk }) : undefined
    case 'dictionary':
      return value.entries.size === 0 && value.whole && !isArray ? emptyDictionary(type) : undefined
    default:
      return isArray ? undefined : scalarOf(value, type, walk)
  }
}

function scalarOf(value: Expression, type: string, walk: Walk): string | undefined {
  const written = walk.written(value)
  if (numbers.has(type)) return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(written) ? written : undefined
  const text = walk.text(value)
  if (text === undefined) return undefined
  if (type === 'uuid' && text.includes('()')) return text
  if (isJson(type)) return quotedText(JSON.stringify(text))
  return isText(type) ? quotedText(text) : undefined
}

function listOf(
  items: readonly Expression[],
  type: string,
  { isArray, walk }: { isArray: boolean; walk: Walk },
): string | undefined {
  if (!isArray) return isJson(type) && items.length === 0 ? "'[]'" : undefined
  const words = items.map(one => walk.text(one)).filter(one => one !== undefined)
  // Other texts are quoted in it.
  const isPlain = words.every(one => /^[a-z_]\w*$/i.test(one) && one.toLowerCase() !== 'null')
  const isKnown = items.length === 0 || (isText(type) && isPlain && words.length === items.length)
  return isKnown ? `'{${words.join(',')}}'` : undefined
}

function isText(type: string): boolean {
  return texts.has(type) || isOwn(type)
}

function emptyDictionary(type: string): string | undefined {
  if (isJson(type)) return "'{}'"
  return type === 'hstore' ? "''" : undefined
}

function isJson(type: string): boolean {
  return type === 'json' || type === 'jsonb'
}

/** The key of a table, where it has one of its own; undefined where it is not known. */
export function keyOfRails(call: Call, walk: Walk, version: number): readonly string[] | undefined {
  const id = call.named.get('id')
  const named = call.named.get('primary_key')
  const name = named ? walk.text(named) : 'id'
  if (id?.kind === 'flag' && !id.value) return named ? undefined : []
  const type = id ? walk.text(id) : 'bigint'
  if (name === undefined || type === undefined) return undefined
  const column = quotedName(name)
  const given = call.named.get('default')
  const serial = type === 'primary_key' ? 'bigserial' : serials[type]
  if (serial && !given) return [`${column} ${serial}${id ? ' NOT NULL' : ''} PRIMARY KEY`]
  if (type === 'uuid') {
    const fallback = given ? defaultOf(given, 'uuid', call.named, walk) : 'gen_random_uuid()'
    return fallback === undefined ? undefined : [`${column} uuid DEFAULT ${fallback} NOT NULL PRIMARY KEY`]
  }
  const sqlType = given ? undefined : typeOf(type, call.named, walk, version)
  return sqlType === undefined ? undefined : [`${column} ${sqlType} NOT NULL PRIMARY KEY`]
}

/** A table, which may begin with a schema. */
export function quoted(table: string): string {
  return table.split('.').map(quotedName).join('.')
}

export const nowhere = { start: 0, end: 0 }
const off: Expression = { kind: 'flag', value: false, at: nowhere }
const none: Expression = { kind: 'nothing', at: nowhere }

/** Of `add_timestamps` and `t.timestamps`. */
export function timestampColumns(
  options: Options,
  { walk, version }: { walk: Walk; version: number },
): string[] | undefined {
  if (!onlyHas(options, keys('null', 'precision', 'default'))) return undefined
  const all = new Map(options)
  if (!all.has('null') || all.get('null')?.kind === 'nothing') all.set('null', off)
  if (!all.has('precision') && version < 6) all.set('precision', none)
  // Since 6.0 it is 6, and so it is for every `datetime` since 7.0.
  const same = Math.max(version, version >= 6 ? 7 : 0)
  const columns = ['created_at', 'updated_at'].map(name =>
    columnOfRails(name, 'datetime', all, { walk, version: same }),
  )
  const known = columns.filter(column => column !== undefined)
  return known.length === columns.length ? known : undefined
}
