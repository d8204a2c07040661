import { phpProgram } from '../../languages/programs/php.ts'
import type { Call, Procedure } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import { splitScript } from '../../languages/sql/split.ts'
import { byName } from '../../text/by-name.ts'
import type { ProgramReading } from './dialect.ts'
import { argument, chain, columnOf } from './program-parts.ts'
import { readProgram } from './program-reading.ts'
import { laravelSending } from './sending.ts'
import type { Walk } from './walk.ts'

/** What a migration of Laravel does in the upgrade. */
export function readLaravel(text: string): Promise<ProgramReading> {
  return readProgram(text, 'php', phpProgram, ({ procedures, extended, imports }) => {
    const isMigration = extended.some(one => /Migration\b/.test(one))
    // A class of the project may say that it is one of another database, too.
    const isUsual = [...usualImports].every(([name, usually]) => (imports.get(name) ?? usually) === usually)
    const isOther = ['__construct', 'shouldRun'].some(one => procedures.has(one))
    const isOutside = laravelSending.outside?.test(text)
    // The class says that it is one of another database.
    const elsewhere = procedures.has('getConnection') || /\$(?:this->)?connection\b/.test(text)
    if (!isMigration || !isUsual || isOther || elsewhere) return undefined
    return {
      up: procedures.get('up'),
      down: procedures.get('down'),
      dialect: {
        follow,
        // Of a transaction in a migration that has none of its own, the parts can't be sent one by one.
        encloses: ({ on, name }) =>
          (isNamed(on, 'Schema') && name === 'withoutForeignKeyConstraints') ||
          (isNamed(on, 'DB') && name === 'transaction' && !isOutside),
        runs: () => true,
      },
    }
  })
}

const facades = 'Illuminate\\Support\\Facades\\'
const usualImports = new Map([
  ['DB', `${facades}DB`],
  ['Schema', `${facades}Schema`],
  ['Migration', 'Illuminate\\Database\\Migrations\\Migration'],
])

function isNamed(on: Call['on'], name: string): boolean {
  return on?.kind === 'name' && (on.name === name || on.name === `${facades}${name}`)
}

/** It goes as a prepared statement, in which question marks and names after a colon are values, and which is only one. */
function isPrepared(sql: string): boolean {
  return !/\?|(?<!:):\w/.test(sql) && splitScript(sql).statements.length < 2
}

function follow(call: Call, walk: Walk, sure: boolean): boolean {
  const { on, args, at } = call
  // `Schema::connection('other')` is a call, and may be another database.
  if (!call.whole || on?.kind !== 'name') return false
  if (isNamed(on, 'DB')) {
    const sql = /^(?:statement|unprepared)$/.test(call.name) ? walk.text(args[0]) : undefined
    if (sql === undefined || args.length > 1) return false
    if (call.name === 'statement' && !isPrepared(sql)) return false
    walk.sql(sql, at, sure)
    return true
  }
  const first = call.name === 'rename' ? 'from' : 'table'
  const table = isNamed(on, 'Schema') ? walk.table(argument(call, 0, first)) : undefined
  return table !== undefined && followSchema(call, table, walk, sure)
}

function followSchema(call: Call, table: ObjectName, walk: Walk, sure: boolean): boolean {
  const callback = argument(call, 1, 'callback')
  switch (call.name) {
    case 'create':
      if (callback?.kind !== 'procedure') return false
      blueprint(call, callback, table, walk, sure, true)
      return true
    case 'table':
      if (callback?.kind !== 'procedure') return false
      blueprint(call, callback, table, walk, sure, false)
      return true
    case 'drop':
    case 'dropIfExists':
      walk.drops(table)
      return true
    case 'rename': {
      const to = walk.table(argument(call, 1, 'to'))
      return to !== undefined && renames(table, to, call, walk, sure)
    }
    case 'dropColumns': {
      const names = walk.texts(argument(call, 1, 'columns'))
      walk.drops(...(names ?? []).map(name => columnOf(table, name)))
      return names !== undefined
    }
    default:
      return false
  }
}

function renames(from: ObjectName, to: ObjectName, { at }: Call, walk: Walk, sure: boolean): boolean {
  walk.drops(from)
  walk.creates({ ...to, ...(from.schema === undefined ? {} : { schema: from.schema }) }, at, sure)
  return true
}

/** What is called on the table in the callback of `Schema::create` and `Schema::table`. */
function blueprint(
  { at }: Call,
  { body, parameters }: Procedure,
  table: ObjectName,
  walk: Walk,
  sure: boolean,
  part: boolean,
): void {
  const given = parameters[0]?.name
  const chains = body.map(one => {
    const value = one.does === 'evaluates' || one.does === 'leaves' ? one.value : undefined
    const calls = value?.kind === 'call' ? chain(value).reverse() : []
    const on = calls[0]?.on
    return on?.kind === 'name' && on.name === given && calls.every(({ whole }) => whole) ? calls : []
  })
  const certain = sure && !chains.some(([call]) => call?.name === 'temporary')
  if (part) walk.creates(table, at, certain)
  for (const [first, ...modifiers] of chains)
    if (!first || !ofBlueprint(first, modifiers, table, walk, certain, part)) walk.unclear()
}

/** Their first argument is the column's name. https://laravel.com/docs/migrations#available-column-types */
const types =
  /^(?:bigIncrements|bigInteger|binary|boolean|char|date|dateTime|dateTimeTz|decimal|double|enum|float|foreignId|foreignUlid|foreignUuid|geography|geometry|increments|integer|integerIncrements|json|jsonb|longText|mediumIncrements|mediumInteger|mediumText|set|smallIncrements|smallInteger|string|text|time|timeTz|timestamp|timestampTz|tinyIncrements|tinyInteger|tinyText|unsignedBigInteger|unsignedInteger|unsignedMediumInteger|unsignedSmallInteger|unsignedTinyInteger|vector|year)$/

/** Their columns where no name is given. */
const usual = byName<readonly string[]>({
  id: ['id'],
  uuid: ['uuid'],
  ulid: ['ulid'],
  ipAddress: ['ip_address'],
  macAddress: ['mac_address'],
  timestamps: ['created_at', 'updated_at'],
  timestampsTz: ['created_at', 'updated_at'],
  softDeletes: ['deleted_at'],
  softDeletesTz: ['deleted_at'],
  rememberToken: ['remember_token'],
})

function ofBlueprint(
  call: Call,
  modifiers: readonly Call[],
  table: ObjectName,
  walk: Walk,
  sure: boolean,
  part: boolean,
): boolean {
  const { name, args, at } = call
  const given = argument(call, 0, 'column')
  // The arguments of `timestamps` are no names.
  const isNamed = types.test(name) || (given !== undefined && !name.startsWith('timestamps'))
  const columns = types.test(name) || usual[name] ? (isNamed ? walk.texts(given) : usual[name]) : undefined
  if (columns) {
    for (const column of modifiers.some(one => one.name === 'change') ? [] : columns)
      walk.creates(columnOf(table, column), at, sure, part, isNamed ? undefined : [table.name])
    return modifiers
      .filter(one => isKey(one.name))
      .every(one => createsKey(one, columns, one.args[0], table, walk, sure))
  }
  switch (name) {
    case 'index':
    case 'unique':
      return createsKey(
        call,
        walk.texts(argument(call, 0, 'columns')),
        argument(call, 1, 'name'),
        table,
        walk,
        sure,
      )
    case 'dropIndex':
    case 'dropUnique': {
      const [of] = args
      const names = walk.texts(of)
      const isOwn = of?.kind === 'list' && names
      const kind = name === 'dropIndex' ? 'index' : 'unique'
      return walk.dropsIndex(isOwn ? ownName(table, names, kind) : walk.text(of), table)
    }
    case 'dropColumn': {
      const names = args.map(one => walk.texts(one) ?? [])
      walk.drops(...names.flat().map(column => columnOf(table, column)))
      return names.every(some => some.length > 0)
    }
    case 'renameColumn': {
      const [from, to] = [walk.text(argument(call, 0, 'from')), walk.text(argument(call, 1, 'to'))]
      if (from === undefined || to === undefined) return false
      walk.drops(columnOf(table, from))
      walk.creates(columnOf(table, to), at, sure)
      return true
    }
    default:
      return false
  }
}

function isKey(name: string): boolean {
  return name === 'index' || name === 'unique'
}

/** PostgreSQL's limit. */
const longestName = 63

/** As a call of its own, or after a column. */
function createsKey(
  { name: kind, at }: Call,
  columns: readonly string[] | undefined,
  given: ReturnType<typeof argument>,
  table: ObjectName,
  walk: Walk,
  sure: boolean,
): boolean {
  if (given && given.kind !== 'nothing' && given.kind !== 'flag') {
    const name = walk.text(given)
    if (name === undefined) return false
    walk.createsIndex(name, table, at, sure, { columns })
    return true
  }
  const own = columns && ownName(table, columns, kind)
  if (!columns || own === undefined || own.length > longestName) return false
  if (!(given?.kind === 'flag' && !given.value))
    walk.createsIndex(own, table, at, sure, { columns, words: [table.name, ...columns] })
  return true
}

/** `createIndexName` of https://github.com/laravel/framework/blob/master/src/Illuminate/Database/Schema/Blueprint.php */
function ownName({ name, schema }: ObjectName, columns: readonly string[], kind: string): string {
  const table = schema === undefined ? name : `${schema}.${name}`
  return `${table}_${columns.join('_')}_${kind}`.toLowerCase().replace(/[-.]/g, '_')
}
