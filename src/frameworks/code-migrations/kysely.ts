import type { Call } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import { chain, columnOf } from './program-parts.ts'
import type { Walk } from './walk.ts'

/** A chain of Kysely that `execute()` ends. https://kysely.dev/docs/migrations */
export function followKysely(call: Call, walk: Walk, sure: boolean): boolean {
  const calls = chain(call).reverse()
  const [begin] = calls
  const rest = calls.slice(1, -1)
  // `db.withSchema('billing').schema` is of another schema.
  const isOfSchema = begin?.on?.kind === 'member' && begin.on.of.kind === 'name'
  if (!begin || (begin.on && !isOfSchema) || !calls.every(({ whole }) => whole)) return false
  const certain = sure && !rest.some(({ name }) => /^(?:ifNotExists|orReplace|temporary)$/.test(name))
  const text = walk.text(begin.args[0])
  const table = walk.table(begin.args[0])
  switch (begin.name) {
    case 'sql':
      if (text !== undefined) walk.sql(text, call.at, sure)
      return text !== undefined
    case 'createTable':
      if (!table) return false
      walk.creates(table, call.at, certain)
      columns(rest, table, walk, certain, true)
      return true
    case 'alterTable':
      if (table) columns(rest, table, walk, certain, false)
      return table !== undefined
    case 'dropTable':
      if (table) walk.drops(table)
      return table !== undefined
    case 'createIndex':
      return text !== undefined && createsIndex(call, text, rest, walk, certain)
    case 'dropIndex':
      return table !== undefined && walk.dropsIndex(table.name, table)
    default:
      return false
  }
}

function columns(calls: readonly Call[], table: ObjectName, walk: Walk, sure: boolean, part: boolean): void {
  for (const { name: does, args, at } of calls) {
    const [name, to] = [walk.text(args[0]), walk.text(args[1])]
    if (does === 'addColumn' && name !== undefined) walk.creates(columnOf(table, name), at, sure, part)
    else if (does === 'dropColumn' && name !== undefined) walk.drops(columnOf(table, name))
    else if (does === 'renameColumn' && name !== undefined && to !== undefined) {
      walk.drops(columnOf(table, name))
      walk.creates(columnOf(table, to), at, sure)
    } else if (does === 'renameTo' && name !== undefined) {
      walk.drops(table)
      walk.creates({ ...table, name }, at, sure)
    } else walk.unclear()
  }
}

function createsIndex(
  { at }: Call,
  name: string,
  calls: readonly Call[],
  walk: Walk,
  sure: boolean,
): boolean {
  const argumentsOf = (...names: string[]) =>
    calls.filter(one => names.includes(one.name)).map(one => one.args[0])
  const table = walk.table(argumentsOf('on')[0])
  if (!table) return false
  const known = argumentsOf('column', 'columns').map(one => walk.texts(one) ?? [])
  const isKnown = argumentsOf('expression').length === 0 && known.every(some => some.length > 0)
  walk.createsIndex(name, table, at, sure, { columns: isKnown ? known.flat() : undefined })
  return true
}
