import { createHash } from 'node:crypto'
import type { Call } from '../../languages/programs/program.ts'
import { quotedName } from '../../languages/sql/object-names.ts'
import { type About, flagOf, keys, onlyHas, quoted } from './rails-columns.ts'
import { addCheckUnlessSql, dropCheckIfSql, hasCheckSql } from './rails-lookups.ts'
import type { Walk } from './walk.ts'

/**
 * Checks are there since 6.1, their guards since 7.1, which look at the name, and at whether the check is validated where
 * the call says it. https://github.com/rails/rails/blob/v7.1.6/activerecord/lib/active_record/connection_adapters/abstract/schema_statements.rb
 */
const oldest = 6.1
const oldestGuard = 7.1

/** `add_check_constraint` and `t.check_constraint`; its first argument is the table. */
export function checkSql({ args, named }: Call, table: string, { walk, version }: About): string | undefined {
  const expression = walk.text(args[1])
  if (
    args.length !== 2 ||
    expression === undefined ||
    !onlyHas(named, keys('name', 'validate', 'if_not_exists'))
  )
    return undefined
  const name = checkName({ named }, { table, expression, walk })
  const [validate, isGuarded] = [named.get('validate'), flagOf(named, 'if_not_exists')]
  if (version < oldest || name === undefined || isGuarded === undefined) return undefined
  if ((validate && validate.kind !== 'flag') || (isGuarded && version < oldestGuard)) return undefined
  const validated = validate?.kind === 'flag' ? validate.value : undefined
  // Rails does not quote the name.
  const sql = `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${name} CHECK (${expression})${validated === false ? ' NOT VALID' : ''}`
  return isGuarded ? addCheckUnlessSql(table, { name, validated }, sql) : sql
}

/** `remove_check_constraint`: by its name, or by the expression that Rails has named it by. */
export function dropCheckSql({ args, named }: Call, table: string, about: About): string[] | undefined {
  const { walk, version } = about
  const expression = args[1] ? walk.text(args[1]) : undefined
  if (args.length > 2 || (args[1] && expression === undefined)) return undefined
  if (version < oldest || !onlyHas(named, keys('name', 'validate', 'if_exists'))) return undefined
  const name = checkName({ named }, { table, expression, walk })
  const [validate, isGuarded] = [named.get('validate'), flagOf(named, 'if_exists')]
  if (name === undefined || isGuarded === undefined || (validate && validate.kind !== 'flag'))
    return undefined
  // Without a name, the guard refuses the call.
  if (isGuarded && (version < oldestGuard || !named.has('name'))) return undefined
  if (validate && version < oldestGuard) return undefined
  const check = { name, validated: validate?.kind === 'flag' ? validate.value : undefined }
  const drop = `ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quotedName(name)}`
  return isGuarded ? [dropCheckIfSql(table, check, drop)] : [hasCheckSql(table, check), drop]
}

/** `validate_check_constraint`: by its name, or by the expression that Rails has named it by. */
export function validateCheckSql(
  { args, named }: Call,
  table: string,
  { walk, version }: About,
): string | undefined {
  const expression = named.has('expression') ? walk.text(named.get('expression')) : undefined
  if (args.length !== 1 || version < oldest || !onlyHas(named, keys('name', 'expression'))) return undefined
  const name = checkName({ named }, { table, expression, walk })
  return name === undefined ? undefined : validateSql(table, name)
}

/** `validate_constraint` */
export function validateConstraintSql({ args, named }: Call, table: string, walk: Walk): string | undefined {
  const name = walk.text(args[1])
  return args.length !== 2 || named.size > 0 || name === undefined ? undefined : validateSql(table, name)
}

function validateSql(table: string, name: string): string {
  return `ALTER TABLE ${quoted(table)} VALIDATE CONSTRAINT ${quotedName(name)}`
}

/** The one that is given, or Rails' own; it is written as it is, so it has to be a name. */
function checkName(
  { named }: Pick<Call, 'named'>,
  { table, expression, walk }: { table: string; expression: string | undefined; walk: Walk },
): string | undefined {
  if (named.has('name')) {
    const name = walk.text(named.get('name'))
    return name !== undefined && /^[a-z_][a-z0-9_]*$/i.test(name) ? name : undefined
  }
  if (expression === undefined) return undefined
  const digest = createHash('sha256').update(`${table}_${expression}_chk`).digest('hex')
  return `chk_rails_${digest.slice(0, 10)}`
}
