import { createHash } from 'node:crypto'
import type { Call, Expression } from '../../languages/programs/program.ts'
import { quotedName } from '../../languages/sql/object-names.ts'
import {
  type About,
  columnOfRails,
  flagOf,
  keys,
  nothing,
  nowhere,
  type Options,
  onlyHas,
  quoted,
} from './rails-columns.ts'
import { indexSql } from './rails-indexes.ts'
import { addKeyUnlessSql, type ForeignKey, withKeySql } from './rails-lookups.ts'
import type { Walk } from './walk.ts'

/** From here on an index of a polymorphic reference is named by the reference. */
const namesByReference = 6.1
/** From here on the guard of a reference is that of all its parts. */
export const guardsReference = 7.1
/** From here on the guards of foreign keys look at what names one; those before look at less, each in its own way. */
export const sameGuards = 8.1

const actions: Readonly<Record<string, string>> = {
  cascade: 'CASCADE',
  nullify: 'SET NULL',
  restrict: 'RESTRICT',
}

/** The foreign key that a call names, and the options that it names it by. */
function keyNamed(
  { args, named }: Call,
  { walk, version }: Pick<About, 'walk' | 'version'>,
): ForeignKey | undefined {
  const [to, column, name] = [args[1] ?? named.get('to_table'), named.get('column'), named.get('name')].map(
    one => ({ one, text: one && walk.text(one) }),
  )
  const all = [to, column, name]
  if (args.length > 2 || !onlyHas(named, keys('to_table', 'column', 'name', 'if_exists'))) return undefined
  if (all.some(value => value?.one && value.text === undefined) || all.every(value => !value?.one))
    return undefined
  const key = { to: to?.text, column: column?.text, name: name?.text }
  if (version < sameGuards || key.to === undefined || key.column !== undefined) return key
  // Since 8.1, the column that Rails would have chosen comes first.
  const one = singularOf(key.to)
  return one === undefined ? undefined : { ...key, prefers: `${one}_id` }
}

/**
 * `remove_foreign_key`. Since 7.0 it has a guard, which looks at the second argument alone (8.1: and at `column:`).
 * https://github.com/rails/rails/blob/v8.1.3/activerecord/lib/active_record/connection_adapters/abstract/schema_statements.rb
 */
export function dropForeignKeySql(call: Call, table: string, { walk, version }: About): string | undefined {
  const key = keyNamed(call, { walk, version })
  const isGuarded = flagOf(call.named, 'if_exists')
  if (!key || isGuarded === undefined) return undefined
  if (isGuarded && version < (key.column === undefined ? 7 : sameGuards)) return undefined
  const looksAt = { ...key, to: call.args[1] && key.to, name: undefined }
  return withKeySql(table, key, { does: 'DROP', guard: isGuarded ? looksAt : undefined })
}

/** `validate_foreign_key` */
export function validateForeignKeySql(call: Call, table: string, about: About): string | undefined {
  const key = call.named.has('if_exists') ? undefined : keyNamed(call, about)
  return key && withKeySql(table, key, { does: 'VALIDATE' })
}

export function dropKeyOfReference(
  table: string,
  name: string,
  { options, walk, isGuarded }: { options: Options; walk: Walk; isGuarded: boolean },
): string | undefined {
  const key = options.get('foreign_key')
  const entries = key && entriesOf(key)
  if (key && key.kind !== 'flag' && !entries) return undefined
  if (entries && !onlyHas(entries, keys('to_table'))) return undefined
  const to = entries ? walk.text(entries.get('to_table')) : pluralOf(name)
  const column = `${name}_id`
  if (to === undefined) return undefined
  return withKeySql(table, { to, column }, { does: 'DROP', guard: isGuarded ? { column } : undefined })
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
  about: About,
): Reference | undefined {
  const { walk, version } = about
  const known = keys(
    'null',
    'default',
    'foreign_key',
    'index',
    'polymorphic',
    'type',
    'comment',
    'if_not_exists',
  )
  const isGuarded = flagOf(options, 'if_not_exists')
  if (isGuarded === undefined || (isGuarded && version < guardsReference)) return undefined
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
  const index = indexOfReference(table, names, options, { byName, isGuarded, about })
  const key = keyOfReference(table, name, options, { isGuarded, walk })
  if (columns.length < names.length || !index || !key) return undefined
  return { columns, statements: [...index, ...key] }
}

function indexOfReference(
  table: string,
  names: readonly string[],
  options: Options,
  { byName, isGuarded, about }: { byName: string | undefined; isGuarded: boolean; about: About },
): string[] | undefined {
  const index = options.get('index')
  if (index && flagOf(options, 'index') === false) return []
  const more = !index || index.kind === 'flag' ? nothing : entriesOf(index)
  if (!more) return undefined
  const items = names.map(textOf)
  const named = new Map(more)
  if (byName !== undefined && !more.has('name')) named.set('name', textOf(byName))
  if (options.has('if_not_exists'))
    named.set('if_not_exists', { kind: 'flag', value: isGuarded, at: nowhere })
  const sql = indexSql(table, { kind: 'list', items, whole: true, at: nowhere }, named, about)
  return sql === undefined ? undefined : [sql]
}

function keyOfReference(
  table: string,
  name: string,
  options: Options,
  how: { isGuarded: boolean; walk: Walk },
): string[] | undefined {
  const key = options.get('foreign_key')
  if (!key || flagOf(options, 'foreign_key') === false) return []
  const more = key.kind === 'flag' ? nothing : entriesOf(key)
  const given = more?.get('to_table')
  const to = given ? how.walk.text(given) : pluralOf(name)
  if (!more || to === undefined || more.has('column')) return undefined
  const rest = new Map([...more].filter(([one]) => one !== 'to_table'))
  const sql = constraintSql(table, { to, column: `${name}_id` }, rest, how)
  return sql === undefined ? undefined : [sql]
}

/**
 * `add_foreign_key` and `t.foreign_key`; its first argument is the table. Where the column is not said, the guard of 8.0
 * looks at the tables alone.
 */
export function foreignKeySql(
  { args, named }: Call,
  table: string,
  { walk, version }: About,
): string | undefined {
  const to = walk.text(args[1])
  const given = named.get('column')
  const singular = to === undefined ? undefined : singularOf(to)
  const column = given ? walk.text(given) : singular && `${singular}_id`
  const isGuarded = flagOf(named, 'if_not_exists')
  if (args.length !== 2 || to === undefined || column === undefined || isGuarded === undefined)
    return undefined
  if (isGuarded && version < (given ? guardsReference : sameGuards)) return undefined
  const rest = new Map([...named].filter(([one]) => one !== 'column' && one !== 'if_not_exists'))
  return constraintSql(table, { to, column }, rest, { isGuarded, walk })
}

function constraintSql(
  table: string,
  { to, column }: { to: string; column: string },
  options: Options,
  { isGuarded, walk }: { isGuarded: boolean; walk: Walk },
): string | undefined {
  if (!onlyHas(options, keys('name', 'on_delete', 'on_update', 'primary_key', 'validate'))) return undefined
  // The guard of 8.1 looks at the key of the other table, too.
  if (isGuarded && options.has('primary_key')) return undefined
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
  const sql = `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quotedName(called)} FOREIGN KEY (${quotedName(column)}) REFERENCES ${quoted(to)} (${quotedName(of)})${clauses.join('')}${isLater ? ' NOT VALID' : ''}`
  return isGuarded ? addKeyUnlessSql(table, { to, column }, sql) : sql
}

export function textOf(value: string): Expression {
  return { kind: 'text', value, at: nowhere }
}

export function entriesOf(one: Expression): Options | undefined {
  return one.kind === 'dictionary' && one.whole ? one.entries : undefined
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
