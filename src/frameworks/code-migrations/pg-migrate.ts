import type { Call, Expression } from '../../languages/programs/program.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import { columnOf } from './program-parts.ts'
import type { Walk } from './walk.ts'

/** `pgm` of node-pg-migrate. https://salsita.github.io/node-pg-migrate/migrations/ */
export function followPgMigrate(call: Call, walk: Walk, sure: boolean): boolean {
  const [first, second, third] = call.args
  if (!call.whole) return false
  if (call.name === 'sql') {
    const text = call.args.length === 1 ? walk.text(first) : undefined
    if (text !== undefined) walk.sql(text, call.at, sure)
    return text !== undefined
  }
  const table = tableOf(first, walk)
  if (!table) return false
  const certain = sure && isEmpty(third, 'ifNotExists', 'temporary')
  switch (call.name) {
    case 'createTable':
      walk.creates(table, call.at, certain)
      return columns(second, table, call, walk, certain, true)
    case 'dropTable':
      walk.drops(table)
      return true
    case 'renameTable': {
      const to = tableOf(second, walk)
      if (!to) return false
      walk.drops(table)
      walk.creates({ ...table, ...to }, call.at, sure)
      return true
    }
    case 'addColumn':
    case 'addColumns':
      return columns(second, table, call, walk, certain, false)
    case 'dropColumn':
    case 'dropColumns': {
      const names = walk.texts(second)
      walk.drops(...(names ?? []).map(name => columnOf(table, name)))
      return names !== undefined
    }
    case 'renameColumn': {
      const [from, to] = [walk.text(second), walk.text(third)]
      if (from === undefined || to === undefined) return false
      walk.drops(columnOf(table, from))
      walk.creates(columnOf(table, to), call.at, sure)
      return true
    }
    case 'createIndex':
    case 'addIndex':
      return createsIndex(call, table, walk, certain)
    case 'dropIndex':
      return walk.dropsIndex(indexName(call, table, walk), table)
    default:
      return false
  }
}

/** A text as it is, or `{ schema, name }`. */
function tableOf(one: Expression | undefined, walk: Walk): ObjectName | undefined {
  const value = walk.value(one)
  if (value?.kind !== 'dictionary') {
    const name = walk.text(value)
    return name === undefined ? undefined : { kind: 'table', name }
  }
  const [name, schema] = [walk.text(value.entries.get('name')), value.entries.get('schema')]
  const known = walk.text(schema)
  if (!value.whole || name === undefined || (schema && known === undefined)) return undefined
  return { kind: 'table', name, ...(known === undefined ? {} : { schema: known }) }
}

function columns(
  given: Expression | undefined,
  table: ObjectName,
  { at }: Call,
  walk: Walk,
  sure: boolean,
  part: boolean,
): boolean {
  const value = walk.value(given)
  if (value?.kind !== 'dictionary') return part
  for (const name of value.entries.keys()) walk.creates(columnOf(table, name), at, sure, part)
  return value.whole
}

function createsIndex(call: Call, table: ObjectName, walk: Walk, sure: boolean): boolean {
  const name = indexName(call, table, walk)
  const columns = walk.texts(call.args[1])
  if (name === undefined) return false
  const isGiven = optionOf(call.args[2], 'name') !== undefined
  const words = isGiven ? [name] : [table.name, ...(columns ?? [])]
  walk.createsIndex(name, table, call.at, sure, { columns, words })
  return true
}

/** https://github.com/salsita/node-pg-migrate/blob/main/src/operations/indexes/shared.ts */
function indexName({ args: [, over, options] }: Call, { name }: ObjectName, walk: Walk): string | undefined {
  const given = optionOf(options, 'name')
  if (given) return walk.text(given)
  const unique = optionOf(options, 'unique')
  const columns = walk.texts(over)
  const isKnown = options === undefined || (options.kind === 'dictionary' && options.whole)
  if (!columns || !isKnown || (unique && unique.kind !== 'flag')) return undefined
  return `${name}_${columns.join('_')}${unique?.value ? '_unique' : ''}_index`
}

function optionOf(options: Expression | undefined, key: string): Expression | undefined {
  return options?.kind === 'dictionary' ? options.entries.get(key) : undefined
}

function isEmpty(options: Expression | undefined, ...keys: string[]): boolean {
  if (options === undefined) return true
  return options.kind === 'dictionary' && options.whole && !keys.some(key => options.entries.has(key))
}
