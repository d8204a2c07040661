import type { Call, Expression } from '../../languages/programs/program.ts'
import { type RustProgram, rustProgram } from '../../languages/programs/rust.ts'
import type { Syntax } from '../../languages/programs/syntax.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { StaticEffect } from '../static-effects.ts'
import type { ProgramReading } from './dialect.ts'
import { chain, columnOf } from './program-parts.ts'
import { readProgram } from './program-reading.ts'
import type { Walk } from './walk.ts'

/**
 * What a migration of SeaORM does in the upgrade, without what it sends: it depends on its version which migrations share
 * a transaction. https://www.sea-ql.org/SeaORM/docs/migration/writing-migration/
 */
export async function readSeaOrm(text: string): Promise<ProgramReading> {
  const { effects, upgrade } = await readUp(text)
  return {
    effects: effects.map(named),
    sent: [{ kind: 'unread', at: { start: 0, end: text.length }, makes: [] }],
    upgrade: withNames(upgrade),
  }
}

/** `OldUsers` may stand for "old_users": a name of one word alone is in each text that has it. */
function named(effect: StaticEffect): StaticEffect {
  if (effect.kind === 'unclear') return { ...effect, text: withNames(effect.text) }
  if (effect.kind !== 'creates') return effect
  return {
    ...effect,
    words: effect.words.filter(one => /^[a-z]+\d*$/.test(one)),
    owners: effect.owners.flatMap(one => [one, one.replaceAll('_', '')]),
  }
}

/** With the names that those of Rust stand for, among whose words a table's is looked for. */
function withNames(text: string): string {
  const names = new Set(text.match(/\b[A-Z]\w*/g)?.map(withUnderscores))
  return `${text}\n${[...names].join(' ')}`
}

function readUp(text: string): Promise<ProgramReading> {
  return readProgram(text, 'rust', withIdens, ({ procedures, extended }) => {
    const up = procedures.get('up')
    const manager = up?.parameters[0]?.name
    const isPlain = extended.length === 1 && extended[0] === 'Migration'
    if (!isPlain || manager === undefined || !/^\w+$/.test(manager)) return undefined
    // It runs outside of a transaction there, or not at all.
    if ([...procedures.keys()].some(name => name !== 'up' && name !== 'down')) return undefined
    return {
      up,
      down: procedures.get('down'),
      dialect: {
        follow: (call, walk, sure) => follow(call, manager, walk, sure),
        encloses: () => false,
        runs: () => true,
        idle: (call, walk) => isIdle(call, manager, walk),
      },
    }
  })
}

/** Its names of tables and columns are variants of enumerations: `Users::Table`, `Users::Id`. */
function withIdens(syntax: Syntax): RustProgram {
  const program = rustProgram('MigrationTrait')(syntax)
  const constants = new Map(program.constants)
  for (const { name, attributes, variants } of program.enums) {
    const [derived, ...others] = attributes.filter(one => !/^(?:allow|doc)\b/.test(one))
    if (!derived || !/^derive\s*\(/.test(derived) || !/\b(?:Derive)?Iden\b/.test(derived)) continue
    const own = others.length === 0 ? snakeCase(name) : givenIn(others)
    for (const variant of variants) {
      const usual = variant.name === 'Table' ? own : snakeCase(variant.name)
      const value = variant.attributes.length === 0 ? usual : givenIn(variant.attributes)
      if (value !== undefined)
        constants.set(`${name}.${variant.name}`, { kind: 'text', value, at: { start: 0, end: 0 } })
    }
  }
  return { ...program, constants }
}

/** `#[sea_orm(iden = "name")]` and `#[iden = "name"]` */
function givenIn([only = '', ...others]: readonly string[]): string | undefined {
  if (others.length > 0) return undefined
  return /^(?:sea_orm\s*\(\s*iden\s*=\s*"([^"\\]+)"\s*\)|iden\s*=\s*"([^"\\]+)")$/
    .exec(only)
    ?.slice(1)
    .find(Boolean)
}

/** Where no rule is needed for what stands between two words. */
function snakeCase(name: string): string | undefined {
  if (!/^(?:[A-Z][a-z]+\d*)+$/.test(name)) return undefined
  return withUnderscores(name)
}

function withUnderscores(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase()
}

const builders = /^(?:Alias|ColumnDef|Expr|ForeignKey|ForeignKeyCreateStatement|Index|Table)$/

/** Does it only say what is to be done? */
function isIdle(call: Call, manager: string, walk: Walk): boolean {
  if (!call.on) return call.name === 'Ok' && call.args.length === 1 && call.args[0]?.kind === 'nothing'
  if (isConnection(call, manager, walk)) return true
  const first = chain(call).at(-1)?.on
  return first?.kind === 'name' && builders.test(first.name)
}

function isConnection(one: Expression | undefined, manager: string, walk: Walk): boolean {
  const value = one?.kind === 'name' ? walk.value(one) : one
  if (value?.kind !== 'call' || value.name !== 'get_connection' || value.args.length > 0) return false
  return value.on?.kind === 'name' && value.on.name === manager
}

/** What is not awaited does not run, and a failure that is not passed on is forgotten. */
function follow({ name, on }: Call, manager: string, walk: Walk, sure: boolean): boolean {
  const sent = name === '?' && on?.kind === 'call' && on.name === 'await' ? on.on : undefined
  if (sent?.kind !== 'call' || sent.args.length !== 1) return false
  if (sent.name === 'execute_unprepared' && isConnection(sent.on, manager, walk)) {
    const sql = walk.text(sent.args[0])
    if (sql !== undefined) walk.sql(sql, sent.at, sure)
    return sql !== undefined
  }
  const statement = walk.value(sent.args[0])
  const isManagers = sent.on?.kind === 'name' && sent.on.name === manager
  if (!isManagers || statement?.kind !== 'call') return false
  return followStatement(sent, new Builder(statement), walk, sure)
}

/** `Table::create().table(…).col(…).to_owned()` */
class Builder {
  /** "Table::create" */
  readonly begins: string
  readonly calls: readonly Call[]

  constructor(call: Call) {
    const [first, ...calls] = chain(call).reverse()
    this.begins =
      first?.on?.kind === 'name' && first.args.length === 0 ? `${first.on.name}::${first.name}` : ''
    this.calls = calls.filter(({ name }) => name !== 'to_owned' && name !== 'take')
  }

  /** Of a call that may be there once. */
  args(name: string): readonly Expression[] | undefined {
    const [only, ...others] = this.calls.filter(one => one.name === name)
    return only && others.length === 0 ? only.args : undefined
  }

  has(...names: readonly string[]): boolean {
    return this.calls.some(({ name }) => names.includes(name))
  }
}

function followStatement({ name, at }: Call, builder: Builder, walk: Walk, sure: boolean): boolean {
  const { begins } = builder
  if (name === 'rename_table' && begins === 'Table::rename') {
    const [from, to] = (builder.args('table') ?? []).map(one => tableOf(one, walk))
    if (from && to) {
      walk.drops(from)
      walk.creates(to, at, sure)
    }
    return from !== undefined && to !== undefined
  }
  if (/^(?:create|drop)_foreign_key$/.test(name)) return begins.startsWith('ForeignKey::')
  const table = tableOf(builder.args('table')?.[0], walk)
  if (name === 'drop_index' && begins === 'Index::drop')
    return walk.dropsIndex(walk.text(builder.args('name')?.[0]), table ?? { kind: 'table', name: '' })
  return table !== undefined && followTable(name, at, table, builder, { walk, sure })
}

function followTable(
  name: string,
  at: Call['at'],
  table: ObjectName,
  builder: Builder,
  { walk, sure }: { walk: Walk; sure: boolean },
): boolean {
  const { calls } = builder
  switch (`${name} ${builder.begins}`) {
    case 'create_table Table::create': {
      const certain = sure && !builder.has('if_not_exists', 'temporary')
      walk.creates(table, at, certain)
      for (const one of calls) if (one.name === 'col') column(one, table, walk, certain, true)
      return true
    }
    case 'drop_table Table::drop':
      walk.drops(table)
      return true
    case 'alter_table Table::alter':
      return calls.every(one => alters(one, table, walk, sure))
    case 'create_index Index::create': {
      const index = walk.text(builder.args('name')?.[0])
      if (index === undefined) return false
      const columns = calls.flatMap(one => (one.name === 'col' ? [walk.text(iden(one.args[0]))] : []))
      const known = columns.filter(one => one !== undefined)
      walk.createsIndex(index, table, at, sure && !builder.has('if_not_exists'), {
        columns: known.length === columns.length ? known : undefined,
      })
      return true
    }
    default:
      return false
  }
}

function alters(call: Call, table: ObjectName, walk: Walk, sure: boolean): boolean {
  const [first, second] = call.args
  switch (call.name) {
    case 'table':
    case 'modify_column':
    case 'add_foreign_key':
    case 'drop_foreign_key':
      return true
    case 'add_column':
    case 'add_column_if_not_exists':
      return column(call, table, walk, sure && call.name === 'add_column', false)
    case 'drop_column':
    case 'rename_column': {
      const [from, to] = [walk.text(iden(first)), walk.text(iden(second))]
      if (from === undefined || (call.name === 'rename_column' && to === undefined)) return false
      walk.drops(columnOf(table, from))
      if (to !== undefined) walk.creates(columnOf(table, to), call.at, sure)
      return true
    }
    default:
      return false
  }
}

/** `ColumnDef::new(Users::Id).integer()` and `string(Users::Name).not_null()`: the first of its calls has the name. */
function column(call: Call, table: ObjectName, walk: Walk, sure: boolean, part: boolean): boolean {
  const [given] = call.args
  const first = given?.kind === 'call' ? chain(given).at(-1) : undefined
  const isColumn = first && (!first.on || (first.on.kind === 'name' && first.on.name === 'ColumnDef'))
  const name = isColumn ? walk.text(iden(first.args[0])) : undefined
  if (name === undefined) walk.unclear()
  else walk.creates(columnOf(table, name), call.at, sure, part)
  return name !== undefined
}

/** With a schema it is a tuple. */
function tableOf(one: Expression | undefined, walk: Walk): ObjectName | undefined {
  const name = walk.text(iden(one))
  return name === undefined ? undefined : { kind: 'table', name }
}

/** `Alias::new("users")` */
function iden(one: Expression | undefined): Expression | undefined {
  const isAlias =
    one?.kind === 'call' && one.name === 'new' && one.on?.kind === 'name' && one.on.name === 'Alias'
  return isAlias ? one.args[0] : one
}
