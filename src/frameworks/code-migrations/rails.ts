import type { Call, Expression, Procedure } from '../../languages/programs/program.ts'
import { rubyProgram } from '../../languages/programs/ruby.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { ProgramReading } from './dialect.ts'
import { columnOf } from './program-parts.ts'
import { readProgram } from './program-reading.ts'
import type { About } from './rails-columns.ts'
import { sqlOfRails } from './rails-ddl.ts'
import { railsSending } from './sending.ts'
import type { Walk } from './walk.ts'

/** What a migration of Rails does in the upgrade. */
export function readRails(text: string): Promise<ProgramReading> {
  return readProgram(text, 'ruby', rubyProgram, ({ procedures, extended }) => {
    const base = extended.find(one => one.includes('ActiveRecord::Migration'))
    if (base === undefined) return undefined
    // With both, `change` is the one that runs.
    if (procedures.has('up') && procedures.has('change')) return undefined
    const isOutside = railsSending.outside?.test(text)
    const version = Number(/\[\s*(\d+\.\d+)\s*\]/.exec(base)?.[1])
    return {
      up: procedures.get('up') ?? procedures.get('change'),
      down: procedures.get('down'),
      dialect: {
        follow: (call, walk, sure) => follow(call, { walk, version, outside: isOutside === true }, sure),
        idle,
        callsByName: true,
        // Of a transaction in a migration that has none of its own, the parts can't be sent one by one.
        encloses: ({ name }) =>
          /^(?:safety_assured|up_only)$/.test(name) || (name === 'transaction' && !isOutside),
        runs: () => true,
      },
    }
  })
}

/** Words for the person who runs it. */
function idle({ on, name, block, args }: Call): boolean {
  // Models read their columns again.
  if (name === 'reset_column_information') return on?.kind === 'name' && args.length === 0 && !block
  return !on && !block && /^(?:say|puts|p)$/.test(name)
}

function follow(call: Call, about: About, sure: boolean): boolean {
  const { walk } = about
  const sql = sqlOfRails(call, about)
  if (sql !== undefined) {
    walk.ddl(sql, call, sure)
    return true
  }
  if (call.name === 'reversible' && call.block) return reversible(call.block, walk, sure)
  if (call.on || !call.whole || call.args.length === 0) return false
  const table = walk.table(call.args[0])
  const certain = sure && isOff(call.named.get('if_not_exists'))
  switch (call.name) {
    case 'create_table':
      return table !== undefined && createTable(call, table, walk, certain)
    case 'change_table':
      if (!table || !call.block) return false
      columns(call.block, table, walk, certain, false)
      return true
    case 'drop_table': {
      const tables = call.args.map(one => walk.table(one))
      const known = tables.filter(one => one !== undefined)
      walk.drops(...known)
      return known.length === tables.length
    }
    case 'rename_table': {
      const to = walk.table(call.args[1])
      if (!table || !to) return false
      walk.drops(table)
      walk.creates(to, call.at, sure)
      // Indexes with names of Rails' own are renamed along.
      walk.unclear()
      return true
    }
    case 'add_column': {
      const name = walk.text(call.args[1])
      if (!table || name === undefined) return false
      walk.creates(columnOf(table, name), call.at, certain)
      return true
    }
    case 'remove_column': {
      const name = walk.text(call.args[1])
      if (!table || name === undefined) return false
      walk.drops(columnOf(table, name))
      return true
    }
    case 'add_index':
      return table !== undefined && addIndex(call, call.args[1], table, walk, certain)
    case 'execute': {
      const sql = walk.text(call.args[0])
      if (sql === undefined || call.args.length > 1) return false
      walk.sql(sql, call.at, sure)
      return true
    }
    default:
      return false
  }
}

function createTable(call: Call, table: ObjectName, walk: Walk, sure: boolean): boolean {
  const temporary = call.named.get('temporary')
  if (!isOff(call.named.get('force'))) walk.drops(table)
  const certain = sure && isOff(temporary)
  walk.creates(table, call.at, certain)
  if (call.block) columns(call.block, table, walk, certain, true)
  return true
}

/** `reversible do |dir| dir.up { … } dir.down { … } end` */
function reversible({ body, parameters }: Procedure, walk: Walk, sure: boolean): boolean {
  const name = parameters[0]?.name
  for (const one of body) {
    const call = one.does === 'evaluates' && one.value.kind === 'call' ? one.value : undefined
    const isSide = call?.on?.kind === 'name' && call.on.name === name && call.block
    if (!isSide || (call.name !== 'up' && call.name !== 'down')) walk.unclear()
    else if (call.name === 'up' && call.block) walk.procedure(call.block, sure)
  }
  // What it sends is what its parts send.
  walk.sendsNothing()
  return true
}

const types =
  /^(?:string|text|integer|bigint|float|decimal|numeric|datetime|timestamp|timestamptz|time|date|binary|blob|boolean|json|jsonb|uuid|inet|cidr|citext|hstore|column|virtual)$/

/** What is called on the table in the block of `create_table` and `change_table`. */
function columns(
  { body, parameters }: Procedure,
  table: ObjectName,
  walk: Walk,
  sure: boolean,
  part: boolean,
): void {
  for (const one of body) {
    const call = one.does === 'evaluates' && one.value.kind === 'call' ? one.value : undefined
    if (call?.on?.kind !== 'name' || call.on.name !== parameters[0]?.name || !call.whole) {
      walk.unclear()
      continue
    }
    const certain = sure && isOff(call.named.get('if_not_exists'))
    if (call.name === 'index') {
      if (!addIndex(call, call.args[0], table, walk, certain)) walk.unclear()
    } else if (types.test(call.name)) typed(call, table, walk, certain, part)
    else walk.unclear()
  }
}

/** `t.string :a, :b` and `t.column :a, :string` */
function typed({ name, args, at }: Call, table: ObjectName, walk: Walk, sure: boolean, part: boolean): void {
  for (const one of name === 'column' ? args.slice(0, 1) : args) {
    const known = walk.text(one)
    if (known === undefined) walk.unclear()
    else walk.creates(columnOf(table, known), at, sure, part)
  }
}

/** PostgreSQL's limit; newer versions of Rails shorten their own names sooner. */
const longestOwnName = 62

function addIndex(
  call: Call,
  over: Expression | undefined,
  table: ObjectName,
  walk: Walk,
  sure: boolean,
): boolean {
  const given = call.named.get('name')
  const names = walk.texts(over) ?? []
  const columns = names.every(name => /^\w+$/.test(name)) && names.length > 0 ? names : undefined
  if (given) {
    const name = walk.text(given)
    if (name === undefined) return false
    walk.createsIndex(name, table, call.at, sure, { columns })
    return true
  }
  const own = `index_${table.name}_on_${columns?.join('_and_')}`
  if (!columns || own.length > longestOwnName || table.schema !== undefined) return false
  walk.createsIndex(own, table, call.at, sure, { columns, words: [table.name, ...columns] })
  return true
}

function isOff(option: Expression | undefined): boolean {
  return option === undefined || option.kind === 'nothing' || (option.kind === 'flag' && !option.value)
}
