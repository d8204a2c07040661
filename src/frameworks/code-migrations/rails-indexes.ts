import { createHash } from 'node:crypto'
import type { Expression } from '../../languages/programs/program.ts'
import { quotedName } from '../../languages/sql/object-names.ts'
import { type About, flagOf, keys, type Options, onlyHas, quoted } from './rails-columns.ts'
import { dropIndexOfSql, hasIndexSql, type Index } from './rails-lookups.ts'
import type { Walk } from './walk.ts'

/** `add_index` and `t.index`. */
export function indexSql(
  table: string,
  over: Expression | undefined,
  options: Options,
  about: About,
): string | undefined {
  const { walk, version } = about
  const known = keys(
    'unique',
    'name',
    'where',
    'using',
    'algorithm',
    'if_not_exists',
    'comment',
    'order',
    'opclass',
  )
  // Before 7.1 it is refused.
  if (version >= 7.1) known.add('include')
  const text = walk.text(over)
  const columns = text !== undefined && /\W/.test(text) ? text : walk.texts(over)
  const [isUnique, isGuarded] = [flagOf(options, 'unique'), flagOf(options, 'if_not_exists')]
  if (!columns?.length || !onlyHas(options, known) || isUnique === undefined || isGuarded === undefined)
    return undefined
  const [name, where, using, algorithm] = ['name', 'where', 'using', 'algorithm'].map(key => {
    const value = options.get(key)
    return { value, text: value && walk.text(value) }
  })
  if ([name, where, using, algorithm].some(one => one?.value && one.text === undefined)) return undefined
  if (algorithm?.text !== undefined && algorithm.text !== 'concurrently') return undefined
  const called = name?.text ?? indexName(table, columns, version)
  const parts = typeof columns === 'string' ? columns : orderedColumns(columns, options, walk)
  const include = options.has('include') ? walk.texts(options.get('include')) : []
  if (called === undefined || called.length > longestName || parts === undefined || !include) return undefined
  return [
    `CREATE${isUnique ? ' UNIQUE' : ''} INDEX${algorithm?.text ? ' CONCURRENTLY' : ''}`,
    `${isGuarded ? 'IF NOT EXISTS ' : ''}${quotedName(called)} ON ${quoted(table)}`,
    ...(using?.text ? [`USING ${using.text}`] : []),
    `(${parts})`,
    ...(include.length > 0 ? [`INCLUDE (${include.map(quotedName).join(', ')})`] : []),
    ...(where?.text ? [`WHERE ${where.text}`] : []),
  ].join(' ')
}

/** Each with its class of operators and its order: one for all of them, or by column. */
function orderedColumns(columns: readonly string[], options: Options, walk: Walk): string | undefined {
  const parts = columns.map(column => {
    const [opclass, order] = ['opclass', 'order'].map(key => {
      const value = options.get(key)
      if (value?.kind === 'dictionary' && !value.whole) return undefined
      const own = value?.kind === 'dictionary' ? value.entries.get(column) : value
      const text = own && own.kind !== 'nothing' ? walk.text(own) : ''
      return text !== undefined && /^[\w ]*$/.test(text) ? text : undefined
    })
    if (opclass === undefined || order === undefined) return undefined
    return [quotedName(column), opclass, order.toUpperCase()].filter(one => one !== '').join(' ')
  })
  return parts.includes(undefined) ? undefined : parts.join(', ')
}

/** They describe the index for the downgrade: neither the guard nor what it finds depends on them. */
const forDowngrade = ['where', 'using', 'order', 'opclass', 'comment'] as const

/** The index that `remove_index` names. */
interface Wanted extends Index {
  isGuarded: boolean
  isSlow: boolean
  /** By nothing but its name. */
  byName: boolean
}

function wanted(over: Expression | undefined, options: Options, walk: Walk): Wanted | undefined {
  const known = keys('name', 'algorithm', 'if_exists', 'column', 'unique', 'include', ...forDowngrade)
  const algorithm = options.get('algorithm')
  const isSlow = walk.text(algorithm) === 'concurrently'
  const isGuarded = flagOf(options, 'if_exists')
  const given = over ?? options.get('column')
  const columns = given && walk.texts(given)
  const name = options.has('name') ? walk.text(options.get('name')) : undefined
  if (!onlyHas(options, known) || isGuarded === undefined) return undefined
  if (algorithm && !isSlow && algorithm.kind !== 'nothing') return undefined
  if (options.has('name') ? name === undefined || name.includes('.') : !given) return undefined
  if (given && !(columns?.length && columns.every(one => /^\w+$/.test(one)))) return undefined
  return { columns, name, isGuarded, isSlow, byName: !over && onlyHas(options, keys('name', 'algorithm')) }
}

/**
 * `remove_index`: by its name alone, or by what is looked up on the table. The guard looks at the columns, the name,
 * whether it is unique and what it includes; what is dropped then has the columns and the name.
 * https://github.com/rails/rails/blob/v8.0.5/activerecord/lib/active_record/connection_adapters/postgresql/schema_statements.rb
 */
export function dropIndexSql(
  table: string,
  over: Expression | undefined,
  options: Options,
  { walk, version, outside }: About,
): string[] | undefined {
  const index = wanted(over, options, walk)
  if (!index || table.includes('.')) return undefined
  const { columns, name, isGuarded, isSlow, byName } = index
  const drop = (guard: string) =>
    `DROP INDEX ${isSlow ? 'CONCURRENTLY ' : ''}${guard}${quotedName(name ?? '')}`
  if (!isGuarded && name !== undefined)
    return [...(byName ? [] : [hasIndexSql(table, { columns, name })]), drop('')]
  const unique = isGuarded ? uniqueOf(options, version) : undefined
  const included = isGuarded && options.has('include') ? walk.texts(options.get('include')) : undefined
  // Before 7.1, the guard does not look at it.
  if (isGuarded && options.has('include') && (version < 7.1 || !included)) return undefined
  // Before 6.1 there is no guard, and that of 6.1 does not look at `column:`.
  if (unique === 'unknown' || (isGuarded && (version < 6.1 || (version < 7 && !over && columns))))
    return undefined
  if (isGuarded && !columns && unique === undefined && !included) return [drop('IF EXISTS ')]
  // In a transaction, PostgreSQL refuses CONCURRENTLY.
  if (isSlow && !outside) return undefined
  return [dropIndexOfSql(table, { columns, name }, isGuarded ? { unique, included } : undefined)]
}

/** Whether the index has to be unique for the guard; before 7.1, `unique: false` says nothing. */
function uniqueOf(options: Options, version: number): boolean | 'unknown' | undefined {
  const value = options.get('unique')
  if (!value || value.kind === 'nothing') return undefined
  return value.kind === 'flag' && (value.value || version >= 7.1) ? value.value : 'unknown'
}

/** PostgreSQL's own limit; Rails refuses names that are longer. */
const longestName = 63
/** Longer names of Rails' own are shortened since 7.1, and refused before. */
export const longestIndexName = 62

/** https://api.rubyonrails.org/classes/ActiveRecord/ConnectionAdapters/SchemaStatements.html#method-i-add_index */
function indexName(table: string, columns: readonly string[] | string, version: number): string | undefined {
  const words = typeof columns === 'string' ? [(columns.match(/\w+/g) ?? []).join('_')] : columns
  const name = `index_${table}_on_${words.join('_and_')}`
  if (table.includes('.') || !/^\w*$/.test(name)) return undefined
  if (name.length <= longestIndexName) return name
  const digest = `_${createHash('sha256').update(name).digest('hex').slice(0, 10)}`
  const short = `idx_on_${words.join('_')}`.slice(0, longestIndexName - digest.length)
  return version >= 7.1 ? `${short}${digest}` : undefined
}
