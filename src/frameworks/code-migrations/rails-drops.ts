import type { Call, Expression } from '../../languages/programs/program.ts'
import { quotedName } from '../../languages/sql/object-names.ts'
import { type About, flagOf, keys, onlyHas, quoted } from './rails-columns.ts'
import { dropKeyOfReference, guardsReference, sameGuards } from './rails-keys.ts'
import type { Walk } from './walk.ts'

/** `drop_table`. What else it says, its block too, is for the downgrade. */
export function dropTableSql({ args, named }: Call, table: string, walk: Walk): string | undefined {
  const isGuarded = flagOf(named, 'if_exists')
  const force = named.get('force')
  const cascades = force && walk.text(force) === 'cascade'
  const isPlain = !force || flagOf(named, 'force') !== undefined
  if (args.length !== 1 || isGuarded === undefined || !(cascades || isPlain)) return undefined
  return `DROP TABLE${isGuarded ? ' IF EXISTS' : ''} ${quoted(table)}${cascades ? ' CASCADE' : ''}`
}

/** `remove_column`: since 6.1 it has a guard. What else it says is for the downgrade. */
export function dropColumnSql({ args, named }: Call, table: string, about: About): string[] | undefined {
  const isGuarded = flagOf(named, 'if_exists')
  if (args.length > 3 || isGuarded === undefined || (isGuarded && about.version < 6.1)) return undefined
  return dropColumns(table, args.slice(1, 2), about.walk, isGuarded)
}

/** `remove_columns`: only 6.1 has a guard. What else it says is for the downgrade. */
export function dropColumnsSql({ args, named }: Call, table: string, about: About): string[] | undefined {
  const isGuarded = flagOf(named, 'if_exists')
  if (isGuarded !== false && about.version < 7) return undefined
  return dropColumns(table, args.slice(1), about.walk)
}

export function dropColumns(
  table: string,
  names: readonly Expression[],
  walk: Walk,
  isGuarded = false,
): string[] | undefined {
  const texts = names.map(one => walk.text(one)).filter(one => one !== undefined)
  if (texts.length === 0 || texts.length !== names.length) return undefined
  return texts.map(one => dropColumn(table, one, isGuarded))
}

export function dropColumn(table: string, name: string, isGuarded = false): string {
  return `ALTER TABLE ${quoted(table)} DROP COLUMN ${isGuarded ? 'IF EXISTS ' : ''}${quotedName(name)}`
}

/** `remove_reference`: since 7.1 its guard is that of its columns, and of its key as that one is understood. */
export function dropReferenceSql({ args, named }: Call, table: string, about: About): string[] | undefined {
  const { walk, version } = about
  const name = walk.text(args[1])
  const [isPolymorphic, isGuarded] = [flagOf(named, 'polymorphic'), flagOf(named, 'if_exists')]
  const known = keys('foreign_key', 'polymorphic', 'index', 'null', 'type', 'default', 'if_exists')
  if (args.length !== 2 || name === undefined || isPolymorphic === undefined || isGuarded === undefined)
    return undefined
  const hasKey = named.has('foreign_key') && flagOf(named, 'foreign_key') !== false
  if (!onlyHas(named, known) || (isGuarded && version < (hasKey ? sameGuards : guardsReference)))
    return undefined
  const key = hasKey ? dropKeyOfReference(table, name, { options: named, walk, isGuarded }) : ''
  if (key === undefined) return undefined
  const columns = [`${name}_id`, ...(isPolymorphic ? [`${name}_type`] : [])]
  return [...(key === '' ? [] : [key]), ...columns.map(one => dropColumn(table, one, isGuarded))]
}
