import { elixirProgram } from '../../languages/programs/elixir.ts'
import type { Call, Expression, Statement } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { ProgramReading } from './dialect.ts'
import { columnOf } from './program-parts.ts'
import { readProgram } from './program-reading.ts'
import type { Walk } from './walk.ts'

/** What a migration of Ecto does in the upgrade. */
export function readEcto(text: string): Promise<ProgramReading> {
  return readProgram(text, 'elixir', elixirProgram, ({ procedures, extended }) => {
    // Another one may wrap what it runs, and so do its own callbacks.
    const isUsual = extended.length === 1 && extended[0] === 'Ecto.Migration'
    if (!isUsual || procedures.has('after_begin') || procedures.has('before_commit')) return undefined
    return {
      up: procedures.get('up') ?? procedures.get('change'),
      down: procedures.get('down'),
      dialect: { follow, encloses: () => false, runs: () => true, callsByName: true },
    }
  })
}

function follow(call: Call, walk: Walk, sure: boolean): boolean {
  const [first] = call.args
  if (call.on || !call.whole || !first) return false
  switch (call.name) {
    case 'create':
      return creates(call, walk, sure)
    case 'create_if_not_exists':
      return creates(call, walk, false)
    case 'drop':
    case 'drop_if_exists': {
      const [of, table] = [objectOf(first), tableOf(first, walk)]
      if (!of || !table) return false
      if (of.name !== 'table') return isIndex(of) && walk.dropsIndex(indexName(of, table, walk)?.name, table)
      walk.drops(table)
      return true
    }
    case 'alter': {
      const table = objectOf(first)?.name === 'table' ? tableOf(first, walk) : undefined
      if (table) columns(call.block?.body ?? [], table, walk, sure, false)
      return table !== undefined
    }
    case 'rename':
      return renames(call, walk, sure)
    case 'execute': {
      const sql = walk.text(first)
      const [, down] = call.args
      if (down && down.kind !== 'procedure' && walk.text(down) === undefined) return false
      if (sql !== undefined) walk.sql(sql, call.at, sure)
      return sql !== undefined
    }
    default:
      return false
  }
}

/** `table(:users)`, `index(:users, [:email])` */
function objectOf(one: Expression | undefined): Call | undefined {
  return one?.kind === 'call' && !one.on && one.whole ? one : undefined
}

function isIndex({ name }: Call): boolean {
  return name === 'index' || name === 'unique_index'
}

/** The table that it names; undefined where a list of options that is not known may say another schema. */
function tableOf(one: Expression | undefined, walk: Walk): ObjectName | undefined {
  const of = objectOf(one)
  const name = walk.text(of?.args[0])
  if (!of || name === undefined || of.args.length > (isIndex(of) ? 2 : 1)) return undefined
  const prefix = of.named.get('prefix')
  if (!prefix || prefix.kind === 'nothing') return { kind: 'table', name }
  const schema = walk.text(prefix)
  return schema === undefined ? undefined : { kind: 'table', name, schema }
}

function creates({ args: [first], block, at }: Call, walk: Walk, sure: boolean): boolean {
  const [of, table] = [objectOf(first), tableOf(first, walk)]
  if (!of || !table) return false
  if (isIndex(of)) {
    const index = indexName(of, table, walk)
    if (index) walk.createsIndex(index.name, table, at, sure, index)
    return index !== undefined
  }
  if (of.name !== 'table') return false
  walk.creates(table, at, sure)
  columns(block?.body ?? [], table, walk, sure, true)
  return true
}

function renames({ args: [first, column], named, at }: Call, walk: Walk, sure: boolean): boolean {
  const table = objectOf(first)?.name === 'table' ? tableOf(first, walk) : undefined
  const to = named.get('to')
  if (!table) return false
  if (column) {
    const [from, name] = [walk.text(column), walk.text(to)]
    if (from === undefined || name === undefined) return false
    walk.drops(columnOf(table, from))
    walk.creates(columnOf(table, name), at, sure)
    return true
  }
  const renamed = objectOf(to)?.name === 'table' ? tableOf(to, walk) : undefined
  if (!renamed) return false
  walk.drops(table)
  walk.creates(renamed, at, sure)
  return true
}

interface IndexName {
  name: string
  columns: string[] | undefined
  words: string[]
}

const longestName = 63

/** `default_index_name` of https://github.com/elixir-ecto/ecto_sql/blob/master/lib/ecto/migration.ex */
function indexName(index: Call, table: ObjectName, walk: Walk): IndexName | undefined {
  const known = walk.texts(index.args[1])
  const columns = known?.every(one => /^\w+$/.test(one)) && known.length > 0 ? known : undefined
  const given = index.named.get('name')
  if (given) {
    const name = walk.text(given)
    return name === undefined ? undefined : { name, columns, words: [name] }
  }
  const name = [table.name, ...(columns ?? []), 'index'].join('_')
  return columns && /^\w+$/.test(table.name) && name.length <= longestName
    ? { name, columns, words: [table.name, ...columns] }
    : undefined
}

/** In the block of `create table` and `alter table`. */
function columns(
  body: readonly Statement[],
  table: ObjectName,
  walk: Walk,
  sure: boolean,
  part: boolean,
): void {
  for (const one of body) {
    const call = one.does === 'evaluates' && one.value.kind === 'call' ? one.value : undefined
    if (!call || call.on || !ofTable(call, table, walk, sure, part)) walk.unclear()
  }
}

function ofTable(
  { name, args, named, at }: Call,
  table: ObjectName,
  walk: Walk,
  sure: boolean,
  part: boolean,
): boolean {
  const column = walk.text(args[0])
  switch (name) {
    case 'add':
      if (column !== undefined) walk.creates(columnOf(table, column), at, sure, part)
      return column !== undefined
    case 'remove':
    case 'remove_if_exists':
      if (column !== undefined) walk.drops(columnOf(table, column))
      return column !== undefined
    case 'timestamps':
      if (args.length > 0 || named.has('inserted_at') || named.has('updated_at')) return false
      for (const one of ['inserted_at', 'updated_at'])
        walk.creates(columnOf(table, one), at, sure, part, [table.name])
      return true
    case 'modify':
    case 'add_if_not_exists':
      return true
    default:
      return false
  }
}
