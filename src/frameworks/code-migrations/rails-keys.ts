import { createHash } from 'node:crypto'
import type { Call, Expression } from '../../languages/programs/program.ts'
import { quotedName } from '../../languages/sql/object-names.ts'
import { columnOfRails, flagOf, type Options, onlyHas, quoted } from './rails-columns.ts'
import { dropIndexOfSql, dropKeySql } from './rails-lookups.ts'
import type { Walk } from './walk.ts'

/** From here on an index of a polymorphic reference is named by the reference. */
const namesByReference = 6.1

export const nothing: Options = new Map()
export const keys = (...names: string[]) => new Set(names)
const actions: Readonly<Record<string, string>> = {
  cascade: 'CASCADE',
  nullify: 'SET NULL',
  restrict: 'RESTRICT',
}

/** `add_index` and `t.index`. */
export function indexSql(
  table: string,
  over: Expression | undefined,
  options: Options,
  walk: Walk,
): string | undefined {
  const known = keys('unique', 'name', 'where', 'using', 'algorithm', 'if_not_exists', 'comment')
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
  const called = name?.text ?? indexName(table, columns)
  if (called === undefined) return undefined
  const over_ = typeof columns === 'string' ? columns : columns.map(quotedName).join(', ')
  return [
    `CREATE${isUnique ? ' UNIQUE' : ''} INDEX${algorithm?.text ? ' CONCURRENTLY' : ''}`,
    `${isGuarded ? 'IF NOT EXISTS ' : ''}${quotedName(called)} ON ${quoted(table)}`,
    ...(using?.text ? [`USING ${using.text}`] : []),
    `(${over_})`,
    ...(where?.text ? [`WHERE ${where.text}`] : []),
  ].join(' ')
}

/** `remove_index`, by its name or by its columns. */
export function dropIndexSql(
  table: string,
  over: Expression | undefined,
  options: Options,
  walk: Walk,
): string | undefined {
  const name = options.has('name') ? walk.text(options.get('name')) : undefined
  const known = keys('name', 'algorithm', 'if_exists', 'column', 'unique')
  if (table.includes('.') || !onlyHas(options, known) || (options.has('name') && name === undefined))
    return undefined
  const [isGuarded, algorithm] = [flagOf(options, 'if_exists'), options.get('algorithm')]
  const isSlow = algorithm && walk.text(algorithm) === 'concurrently'
  if (isGuarded === undefined || (algorithm && !isSlow)) return undefined
  if (name === undefined) {
    const columns = walk.texts(over ?? options.get('column'))
    const isPlain = columns?.length && columns.every(one => /^\w+$/.test(one))
    return columns && isPlain && !isSlow && !isGuarded ? dropIndexOfSql(table, columns) : undefined
  }
  return over
    ? undefined
    : `DROP INDEX ${isSlow ? 'CONCURRENTLY ' : ''}${isGuarded ? 'IF EXISTS ' : ''}${quotedName(name)}`
}

/** `remove_foreign_key` */
export function dropForeignKeySql({ args, named }: Call, table: string, walk: Walk): string | undefined {
  const given = args[1] ?? named.get('to_table')
  const [to, column, name] = [given, named.get('column'), named.get('name')].map(one => ({
    one,
    text: one && walk.text(one),
  }))
  const all = [to, column, name]
  if (args.length > 2 || !onlyHas(named, keys('to_table', 'column', 'name'))) return undefined
  if (all.some(value => value?.one && value.text === undefined) || all.every(value => !value?.one))
    return undefined
  return dropKeySql(table, { to: to?.text, column: column?.text, name: name?.text })
}

export function dropKeyOfReference(
  table: string,
  name: string,
  key: Expression | undefined,
  walk: Walk,
): string | undefined {
  const entries = key && entriesOf(key)
  if (key && key.kind !== 'flag' && !entries) return undefined
  if (entries && !onlyHas(entries, keys('to_table'))) return undefined
  const to = entries ? walk.text(entries.get('to_table')) : pluralOf(name)
  return to === undefined ? undefined : dropKeySql(table, { to, column: `${name}_id` })
}

/** The columns and the statements after them. */
interface Reference {
  columns: string[]
  statements: string[]
}

/** `add_reference` and `t.references`. */
export function referenceSql(
  table: string,
  one: Expression | undefined,
  options: Options,
  about: { walk: Walk; version: number },
): Reference | undefined {
  const { walk, version } = about
  const known = keys('null', 'default', 'foreign_key', 'index', 'polymorphic', 'type', 'comment')
  const name = walk.text(one)
  const isPolymorphic = flagOf(options, 'polymorphic')
  const type = options.has('type') ? walk.text(options.get('type')) : 'bigint'
  if (name === undefined || type === undefined || isPolymorphic === undefined || !onlyHas(options, known))
    return undefined
  const only = (...kept: string[]) => new Map([...options].filter(([key]) => kept.includes(key)))
  const columns = [
    ...(isPolymorphic ? [columnOfRails(`${name}_type`, 'string', only('null'), about)] : []),
    columnOfRails(`${name}_id`, type, only('null', 'default'), about),
  ].filter(column => column !== undefined)
  const names = [...(isPolymorphic ? [`${name}_type`] : []), `${name}_id`]
  const byName = isPolymorphic && version >= namesByReference ? `index_${table}_on_${name}` : undefined
  const index = indexOfReference(table, names, options, { byName, walk })
  const key = keyOfReference(table, name, options, walk)
  if (columns.length < names.length || !index || !key) return undefined
  return { columns, statements: [...index, ...key] }
}

function indexOfReference(
  table: string,
  names: readonly string[],
  options: Options,
  { byName, walk }: { byName: string | undefined; walk: Walk },
): string[] | undefined {
  const index = options.get('index')
  if (index && flagOf(options, 'index') === false) return []
  const more = !index || index.kind === 'flag' ? nothing : entriesOf(index)
  if (!more) return undefined
  const items = names.map(textOf)
  const named = byName === undefined || more.has('name') ? more : new Map([...more, ['name', textOf(byName)]])
  const sql = indexSql(table, { kind: 'list', items, whole: true, at: nowhere }, named, walk)
  return sql === undefined ? undefined : [sql]
}

function keyOfReference(table: string, name: string, options: Options, walk: Walk): string[] | undefined {
  const key = options.get('foreign_key')
  if (!key || flagOf(options, 'foreign_key') === false) return []
  const more = key.kind === 'flag' ? nothing : entriesOf(key)
  const given = more?.get('to_table')
  const to = given ? walk.text(given) : pluralOf(name)
  if (!more || to === undefined || more.has('column')) return undefined
  const rest = new Map([...more].filter(([one]) => one !== 'to_table'))
  const sql = constraintSql(table, { to, column: `${name}_id` }, rest, walk)
  return sql === undefined ? undefined : [sql]
}

/** `add_foreign_key` and `t.foreign_key`; its first argument is the table. */
export function foreignKeySql({ args, named }: Call, table: string, walk: Walk): string | undefined {
  const to = walk.text(args[1])
  const given = named.get('column')
  const singular = to === undefined ? undefined : singularOf(to)
  const column = given ? walk.text(given) : singular && `${singular}_id`
  if (args.length !== 2 || to === undefined || column === undefined) return undefined
  return constraintSql(table, { to, column }, new Map([...named].filter(([one]) => one !== 'column')), walk)
}

function constraintSql(
  table: string,
  { to, column }: { to: string; column: string },
  options: Options,
  walk: Walk,
): string | undefined {
  if (!onlyHas(options, keys('name', 'on_delete', 'on_update', 'primary_key', 'validate'))) return undefined
  const [name, key] = [options.get('name'), options.get('primary_key')]
  const called = name ? walk.text(name) : foreignKeyName(table, column)
  const of = key ? walk.text(key) : 'id'
  const validate = options.get('validate')
  if (called === undefined || of === undefined || (validate && validate.kind !== 'flag')) return undefined
  const does = [
    ['DELETE', options.get('on_delete')],
    ['UPDATE', options.get('on_update')],
  ] as const
  const clauses = does.map(([when, action]) => {
    if (!action || action.kind === 'nothing') return ''
    const sql = actions[walk.text(action) ?? '']
    return sql && ` ON ${when} ${sql}`
  })
  if (clauses.includes(undefined)) return undefined
  const isLater = validate?.kind === 'flag' && !validate.value
  return `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quotedName(called)} FOREIGN KEY (${quotedName(column)}) REFERENCES ${quoted(to)} (${quotedName(of)})${clauses.join('')}${isLater ? ' NOT VALID' : ''}`
}

export const nowhere = { start: 0, end: 0 }

export function textOf(value: string): Expression {
  return { kind: 'text', value, at: nowhere }
}

export function entriesOf(one: Expression): Options | undefined {
  return one.kind === 'dictionary' && one.whole ? one.entries : undefined
}

/** Longer names are refused by some versions of Rails and shortened by others. */
const longestIndexName = 62

/** https://api.rubyonrails.org/classes/ActiveRecord/ConnectionAdapters/SchemaStatements.html#method-i-add_index */
function indexName(table: string, columns: readonly string[] | string): string | undefined {
  const words = typeof columns === 'string' ? (columns.match(/\w+/g) ?? []).join('_') : columns.join('_and_')
  const name = `index_${table}_on_${words}`
  return table.includes('.') || name.length > longestIndexName ? undefined : name
}

/** The name that Rails gives to a foreign key. */
function foreignKeyName(table: string, column: string): string {
  const digest = createHash('sha256').update(`${table}_${column}_fk`).digest('hex')
  return `fk_rails_${digest.slice(0, 10)}`
}

/** Words that follow no rule, or one of their own; a project may add more. */
const irregular =
  /(?:^|_)(?:person|people|man|men|woman|women|child|children|sex|sexes|move|moves|movie|movies|zombie|zombies|ox|oxen|mouse|mice|louse|lice|quiz|quizzes|cookie|cookies|pie|pies|tie|ties|shoe|shoes|bus|buses|hive|hives|data|media|equipment|information|rice|money|species|series|news|fish|sheep|jeans|police)$|(?:is|us|um|a|o|oes|fe?|ves|ix|ex|ices)$|(?:naly|ba|diagno|parenthe|progno|synop|the|cri|ax|test|alia|statu)ses$|alias$/

/** `order_item` → `order_items`; undefined for what is no regular English word. */
export function pluralOf(word: string): string | undefined {
  if (!/^[a-z_]*[a-z]$/.test(word) || irregular.test(word) || (word.endsWith('s') && !word.endsWith('ss')))
    return undefined
  if (/[^aeiouy_]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}${/(?:x|ch|ss|sh)$/.test(word) ? 'es' : 's'}`
}

export function singularOf(word: string): string | undefined {
  if (!/^[a-z_]*[a-z]s$/.test(word) || irregular.test(word) || word.endsWith('ss')) return undefined
  if (/[^aeiouy_]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return /(?:x|ch|ss|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
