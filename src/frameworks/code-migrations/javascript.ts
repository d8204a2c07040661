import { javascriptProgram } from '../../languages/programs/javascript.ts'
import type { Call, Expression, Procedure } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { ProgramReading } from './dialect.ts'
import { statementInKnex, tableInKnex } from './knex-ddl.ts'
import { followKysely } from './kysely.ts'
import { followPgMigrate } from './pg-migrate.ts'
import { baseOf, chain, columnOf, saysFlag } from './program-parts.ts'
import { readProgram } from './program-reading.ts'
import type { Walk } from './walk.ts'

/** What a migration of Knex, Sequelize, TypeORM, Kysely, AdonisJS, node-pg-migrate, Payload or MikroORM does in the upgrade. */
export function readJavascript(text: string): Promise<ProgramReading> {
  return readProgram(text, 'typescript', javascriptProgram, ({ procedures, extended, constants }) => {
    const up = procedures.get('up')
    // A field hides the method.
    if (procedures.has('this.up') || constants.has('this.up')) return undefined
    if (!saysFlag(procedures.get('isTransactional'))) return undefined
    const [first] = up?.parameters ?? []
    // AdonisJS gives `this.schema`, and MikroORM `this.addSql`.
    const isAdonis = extended.some(one => /\bBaseSchema\b/.test(one))
    const isMikroOrm = extended.some(one => /\bMigration$/.test(one)) && up?.parameters.length === 0
    const isPgMigrate = first?.name === 'pgm' || /\bnode-pg-migrate\b/.test(text)
    const given = isAdonis || isMikroOrm ? 'this' : (first?.name ?? first?.parts?.get('db'))
    const others = isPgMigrate ? followPgMigrate : isMikroOrm ? followMikroOrm : followOthers
    return {
      up,
      down: procedures.get('down'),
      dialect: {
        follow: (call, walk, sure) =>
          given !== undefined && isOn(call, given, walk) && follow(call, walk, sure, others),
        encloses: call =>
          (call.name === 'then' && call.on?.kind === 'call') ||
          (call.name === 'transaction' && given !== undefined && baseOf(call) === given),
        // Knex sends nothing before somebody waits for it; `pgm` and `this` collect what is called.
        runs: written => isAdonis || isMikroOrm || isPgMigrate || /^await\b/.test(written),
        idle: ({ on }) => on?.kind === 'name' && on.name === 'console',
      },
    }
  })
}

type Follow = (call: Call, walk: Walk, sure: boolean) => boolean

function follow(call: Call, walk: Walk, sure: boolean, others: Follow): boolean {
  if (!call.whole) return false
  if (call.name === 'execute') return followKysely(call, walk, sure) || followPayload(call, walk, sure)
  return ofSchemaBuilder(call) ? followKnex(call, walk, sure) : others(call, walk, sure)
}

/** `db.execute(sql`…`)` */
function followPayload({ args: [made, ...others], at }: Call, walk: Walk, sure: boolean): boolean {
  const isSql = made?.kind === 'call' && isTag(made, walk) && made.args.length === 1
  const text = isSql && others.length === 0 ? walk.text(made.args[0]) : undefined
  if (text !== undefined) walk.sql(text, at, sure)
  return text !== undefined
}

function followMikroOrm({ name, args, at }: Call, walk: Walk, sure: boolean): boolean {
  const text = name === 'addSql' && args.length === 1 ? walk.text(args[0]) : undefined
  if (text !== undefined) walk.sql(text, at, sure)
  return text !== undefined
}

/** `knex.schema.dropTable(…)`, and Kysely's sql`…`.execute(db) */
function isOn(call: Call, given: string, walk: Walk): boolean {
  const [to] = call.args
  const isSent = call.name === 'execute' && call.on?.kind === 'call' && isTag(call.on, walk)
  return baseOf(call) === given || (isSent && to?.kind === 'name' && to.name === given)
}

function isTag({ name, on, whole }: Call, walk: Walk): boolean {
  const packages = /^(?:kysely|drizzle-orm|@payloadcms\/[\w-]{1,40})$/
  return name === 'sql' && !on && whole && walk.isFrom('sql', packages)
}

/** `knex.schema.createTable('a', …).createTable('b', …)` */
function followKnex(call: Call, walk: Walk, sure: boolean): boolean {
  const [first, second] = call.args
  if (call.name === 'withSchema') {
    // It is the schema of what comes before it, too.
    if (call.on?.kind !== 'member') return false
    before(call, walk, sure)
    walk.sendsNothing()
    return true
  }
  const found = walk.table(first)
  const of = chain(call).filter(one => one.name === 'withSchema')
  const schema = of.length > 0 ? walk.text(of[0]?.args[0]) : found?.schema
  if (!found || of.length > 1 || (of.length === 1 && schema === undefined)) return false
  const table: ObjectName = { kind: 'table', name: found.name, ...(schema === undefined ? {} : { schema }) }
  const sql = sqlOfKnex(call, table, walk)
  if (sql !== undefined) {
    before(call, walk, sure)
    walk.ddl(sql, call, sure)
    return true
  }
  if (of.length > 0) return false
  switch (call.name) {
    case 'createTable':
      if (second?.kind !== 'procedure') return false
      before(call, walk, sure)
      walk.creates(table, call.at, sure)
      columns(second, table, walk, sure, true)
      return true
    case 'table':
    case 'alterTable':
      if (second?.kind !== 'procedure') return false
      before(call, walk, sure)
      columns(second, table, walk, sure, false)
      return true
    case 'raw':
      return sends(call, walk, sure)
    default:
      return false
  }
}

function sqlOfKnex(call: Call, table: ObjectName, walk: Walk): string[] | undefined {
  const [first, callback] = call.args
  const written = walk.text(first) ?? ''
  if (callback?.kind !== 'procedure') return statementInKnex(call.name, table, walk, call)
  if (call.name === 'createTable') return tableInKnex('create', table, callback, { walk, written })
  return /^(?:alterTable|table)$/.test(call.name)
    ? tableInKnex('alter', table, callback, { walk, written })
    : undefined
}

/** Sequelize's queryInterface, TypeORM's queryRunner, and `knex.raw`. */
function followOthers(call: Call, walk: Walk, sure: boolean): boolean {
  const [first, second, third] = call.args
  const table = walk.table(first)
  switch (call.name) {
    case 'query':
    case 'raw':
      return isOfSession(call) && sends(call, walk, sure)
    case 'createTable':
      return createsTable(call, walk, sure)
    case 'dropTable':
      if (table) walk.drops(table)
      return table !== undefined
    case 'renameTable':
      return renames(call, walk, sure)
    case 'addColumn': {
      const name = walk.text(second) ?? walk.text(option(second, 'TableColumn', 'name'))
      if (!table || name === undefined) return false
      // Sequelize: `{ ifNotExists: true }`
      walk.creates(columnOf(table, name), call.at, sure && (!second || call.args.length <= (third ? 3 : 2)))
      return true
    }
    case 'removeColumn':
    case 'dropColumn': {
      const name = walk.text(second)
      if (!table || name === undefined) return false
      walk.drops(columnOf(table, name))
      return true
    }
    case 'addIndex':
    case 'createIndex': {
      const name = walk.text(option(second, 'TableIndex', 'name') ?? entry(third, 'name'))
      if (!table || name === undefined) return false
      walk.createsIndex(name, table, call.at, sure)
      return true
    }
    default:
      return false
  }
}

/** The runner's own connection: any other one is outside of its transaction. */
function isOfSession({ on }: Call): boolean {
  if (on?.kind === 'name') return on.name !== 'this'
  return on?.kind === 'member' && on.of.kind === 'name' && /^(?:sequelize|manager)$/.test(on.name)
}

function createsTable({ args: [first, second], at }: Call, walk: Walk, sure: boolean): boolean {
  // Sequelize's has IF NOT EXISTS.
  if (walk.table(first) && second?.kind === 'dictionary') return true
  const name = walk.table(option(first, 'Table', 'name'))
  if (!name || option(first, 'Table', 'schema')) return false
  walk.creates(name, at, sure && (!second || (second.kind === 'flag' && !second.value)))
  return true
}

function before(call: Call, walk: Walk, sure: boolean): void {
  if (call.on) walk.expression(call.on, sure)
}

function renames(call: Call, walk: Walk, sure: boolean): boolean {
  const [from, to] = [walk.table(call.args[0]), walk.table(call.args[1])]
  if (!from || !to) return false
  before(call, walk, sure)
  walk.drops(from)
  walk.creates({ ...to, ...(from.schema === undefined ? {} : { schema: from.schema }) }, call.at, sure)
  return true
}

/** Bindings may be names. */
function sends(call: Call, walk: Walk, sure: boolean): boolean {
  const sql = walk.text(call.args[0])
  if (sql === undefined || (call.args.length > 1 && /\?\?|:\w+:|:\w|\?/.test(sql))) return false
  before(call, walk, sure)
  walk.sql(sql, call.at, sure, call.args.length > 1)
  return true
}

const types =
  /^(?:integer|int|tinyint|smallint|mediumint|bigint|bigInteger|text|string|float|double|decimal|boolean|date|datetime|timestamp|time|binary|json|jsonb|uuid|enum|enu|specificType)$/

/** What is called on the table in the callback of Knex. */
function columns(
  { body, parameters }: Procedure,
  table: ObjectName,
  walk: Walk,
  sure: boolean,
  part: boolean,
): void {
  for (const one of body) {
    const value = one.does === 'evaluates' || one.does === 'leaves' ? one.value : undefined
    const calls = value?.kind === 'call' ? chain(value) : []
    const innermost = calls.at(-1)
    const on = innermost?.on
    const name = walk.text(innermost?.args[0])
    const isColumn =
      innermost && on?.kind === 'name' && on.name === parameters[0]?.name && types.test(innermost.name)
    if (isColumn && name !== undefined && !calls.some(call => call.name === 'alter'))
      walk.creates(columnOf(table, name), one.at, sure, part)
    else walk.unclear()
  }
}

function ofSchemaBuilder(call: Call): boolean {
  const on = chain(call).at(-1)?.on
  return on?.kind === 'member' && on.name === 'schema' && on.of.kind === 'name'
}

/** `new Table({ name: 'users' })` */
function option(made: Expression | undefined, of: string, key: string): Expression | undefined {
  if (made?.kind !== 'call' || !made.makes || made.name !== of) return undefined
  return entry(made.args[0], key)
}

function entry(dictionary: Expression | undefined, key: string): Expression | undefined {
  return dictionary?.kind === 'dictionary' && dictionary.whole ? dictionary.entries.get(key) : undefined
}
