import type { Call } from '../../languages/programs/program.ts'
import { quotedName, quotedText } from '../../languages/sql/object-names.ts'
import { type About, flagOf, keys, onlyHas } from './rails-columns.ts'
import { createEnumSql } from './rails-lookups.ts'

/**
 * Since 7.1 an enum is looked for where its table would be.
 * https://github.com/rails/rails/blob/v8.0.5/activerecord/lib/active_record/connection_adapters/postgresql_adapter.rb
 */
const oldest = 7.1
/** From here on, adding a value has a guard. */
const guardsValue = 8

/** `create_enum`: where there is a type of that name, nothing happens. */
export function enumSql({ args, named }: Call, name: string, { walk, version }: About): string | undefined {
  const values = walk.texts(args[1])
  const isKnown = args.length === 2 && named.size === 0 && args[1]?.kind === 'list' && areNames([name])
  return isKnown && version >= oldest && values ? createEnumSql(name, values) : undefined
}

/** `drop_enum`; its values are for the downgrade. */
export function dropEnumSql({ args, named }: Call, name: string, { version }: About): string | undefined {
  const isGuarded = flagOf(named, 'if_exists')
  if (version < oldest || args.length > 2 || isGuarded === undefined || !areNames([name])) return undefined
  return `DROP TYPE${isGuarded ? ' IF EXISTS' : ''} ${quotedName(name)}`
}

/** `add_enum_value` */
export function enumValueSql(
  { args, named }: Call,
  name: string,
  { walk, version }: About,
): string | undefined {
  const known = keys('before', 'after', ...(version >= guardsValue ? ['if_not_exists'] : []))
  const isGuarded = flagOf(named, 'if_not_exists')
  const places = ['before', 'after'].filter(one => named.has(one))
  const [value, other] = [walk.text(args[1]), walk.text(named.get(places[0] ?? ''))]
  if (version < oldest || args.length !== 2 || !onlyHas(named, known) || isGuarded === undefined)
    return undefined
  if (value === undefined || places.length > 1 || (places.length === 1 && other === undefined))
    return undefined
  if (!areNames([name]) || `${value}${other ?? ''}`.includes("'")) return undefined
  const place = other === undefined ? '' : ` ${places[0]?.toUpperCase()} ${quotedText(other)}`
  return `ALTER TYPE ${quotedName(name)} ADD VALUE${isGuarded ? ' IF NOT EXISTS' : ''} ${quotedText(value)}${place}`
}

/** `rename_enum_value` */
export function renamedValueSql(
  { args, named }: Call,
  name: string,
  { walk, version }: About,
): string | undefined {
  const [from, to] = [walk.text(named.get('from')), walk.text(named.get('to'))]
  if (version < oldest || args.length !== 1 || !onlyHas(named, keys('from', 'to')) || !areNames([name]))
    return undefined
  if (from === undefined || to === undefined || `${from}${to}`.includes("'")) return undefined
  return `ALTER TYPE ${quotedName(name)} RENAME VALUE ${quotedText(from)} TO ${quotedText(to)}`
}

/** Some versions quote less than others: these are the same in all of them. */
function areNames(names: readonly string[]): boolean {
  return names.every(one => /^[a-z_][a-z0-9_]*$/.test(one))
}
