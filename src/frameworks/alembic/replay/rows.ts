import { itemsOf } from '../../../languages/python/interpreter/operators.ts'
import { type ForeignCall, lastSegment, type Value } from '../../../languages/python/interpreter/values.ts'
import { asString, columnName } from './arguments.ts'
import { byColumn, insertSql } from './bulk-insert.ts'
import { expressionSql } from './expressions.ts'
import { qualified, quote } from './identifiers.ts'
import { NotKnownError, notKnown } from './not-known.ts'
import { rowValueSql } from './row-values.ts'
import { isTableValue, type TableValue, tableOfColumn, tableValueOf } from './table-value.ts'

const starters = new Set(['insert', 'update', 'delete', 'select'])

/** `table.update().where(…).values(…)`: what it begins with, and what is chained to it, in its order. */
interface Chain {
  what: string
  start: ForeignCall
  links: ForeignCall[]
}

function chainOf(call: ForeignCall): Chain | undefined {
  const links: ForeignCall[] = []
  for (let at = call; ; ) {
    const { of, path } = at.callee
    const what = lastSegment(path)
    if (starters.has(what) && (of?.kind !== 'foreign-call' || isTableValue(of)))
      return { what, start: at, links }
    if (of?.kind !== 'foreign-call' || links.length > 50) return undefined
    links.unshift(at)
    at = of
  }
}

/**
 * SQL of an insert(), update(), delete() or select() on one table; undefined for what is none of them.
 * `parameters`: what `execute()` was handed in addition.
 * @throws NotKnownError
 */
export function rowsSql(call: ForeignCall, parameters: Value | undefined): string | undefined {
  const chain = chainOf(call)
  if (!chain) return undefined
  const bound = parameters?.kind === 'dict' ? byColumn(parameters) : new Map<string, Value>()
  if (chain.what === 'insert') return inserted(chain, parameters)
  if (parameters && parameters.kind !== 'dict' && parameters.kind !== 'none')
    throw new NotKnownError('it is run for several rows')
  return chain.what === 'select' ? selected(chain, bound) : changed(chain, bound)
}

function tableOf({ start }: Chain): TableValue {
  const { of } = start.callee
  return tableValueOf(of?.kind === 'foreign-call' ? of : start.args[0])
}

function inserted(chain: Chain, parameters: Value | undefined): string {
  const table = tableOf(chain)
  let rows: Value[] = parameters && parameters.kind !== 'none' ? rowsIn(parameters) : []
  let conflict = ''
  for (const { callee, args, keywords } of chain.links) {
    const name = lastSegment(callee.path)
    if (name === 'values') {
      const [first] = args
      rows = first ? rowsIn(first) : [asDict(keywords)]
    } else if (name === 'on_conflict_do_nothing') conflict = ` ON CONFLICT ${targetOf(keywords)}DO NOTHING`
    else if (name !== 'returning') throw new NotKnownError(`it inserts rows with .${name}()`)
  }
  const [first] = chain.start.callee.of ? chain.start.args : []
  if (first) rows = rowsIn(first)
  for (const row of rows)
    if (row.kind === 'dict')
      within(
        table,
        [...row.entries.values()].map(([, value]) => value),
      )
  return `${insertSql(table, rows.length > 0 ? rows : [asDict(new Map())])}${conflict}`
}

function targetOf(keywords: ReadonlyMap<string, Value>): string {
  const constraint = keywords.get('constraint')
  if (constraint && constraint.kind !== 'none') {
    const name = asString(constraint)
    if (name === undefined) throw notKnown(constraint, 'the constraint')
    return `ON CONSTRAINT ${quote(name)} `
  }
  const elements = keywords.get('index_elements')
  if (!elements || elements.kind === 'none') return ''
  const columns = (itemsOf(elements) ?? []).map(item => asString(item) ?? columnName(item))
  if (columns.length === 0 || keywords.has('index_where')) throw notKnown(elements, 'the columns')
  return `(${columns.map(column => quote(column ?? '')).join(', ')}) `
}

function rowsIn(value: Value): Value[] {
  if (value.kind === 'dict') return [value]
  const items = value.kind === 'list' || value.kind === 'tuple' ? value.items : undefined
  if (!items?.every(item => item.kind === 'dict')) throw notKnown(value, 'the rows')
  return [...items]
}

function asDict(keywords: ReadonlyMap<string, Value>): Value {
  return {
    kind: 'dict',
    entries: new Map([...keywords].map(([key, value]) => [`s${key}`, [{ kind: 'str', value: key }, value]])),
  }
}

function changed(chain: Chain, bound: ReadonlyMap<string, Value>): string {
  const table = tableOf(chain)
  const set = new Map<string, Value>()
  const conditions: Value[] = []
  for (const { callee, args, keywords } of chain.links) {
    const name = lastSegment(callee.path)
    if (name === 'where' || name === 'filter') conditions.push(...args)
    else if (name === 'values' && chain.what === 'update') {
      const given = args[0] ? byColumn(args[0]) : keywords
      for (const [column, value] of given) set.set(column, value)
    } else if (name !== 'returning' && name !== 'execution_options')
      throw new NotKnownError(`it changes rows with .${name}()`)
  }
  const used = new Set<string>()
  const all = conditions.map(condition => withParameters(condition, bound, used))
  const values = [...set].map(([column, value]) => [column, withParameters(value, bound, used)] as const)
  // What is handed and named by no bindparam() are values.
  const handed = [...bound].filter(([name]) => !used.has(name))
  if (chain.what === 'update') values.push(...handed.filter(([name]) => !set.has(name)))
  within(table, [...all, ...values.map(([, value]) => value)])
  const name = qualified(table.name, table.schema)
  const where = whereSql(all)
  if (chain.what === 'delete') return `DELETE FROM ${name}${where}`
  if (values.length === 0) throw new NotKnownError('an update sets nothing')
  const assignments = values.map(
    ([column, value]) => `${quote(column)}=${rowValueSql(value, table.columns.get(column)?.type)}`,
  )
  return `UPDATE ${name} SET ${assignments.join(', ')}${where}`
}

function whereSql(conditions: readonly Value[]): string {
  if (conditions.length === 0) return ''
  const parts = conditions.map(expressionSql)
  return ` WHERE ${parts.length === 1 ? parts[0] : parts.map(part => `(${part})`).join(' AND ')}`
}

interface SelectParts {
  from: Value[]
  where: Value[]
  group: Value[]
  having: Value[]
  order: Value[]
  distinct: string
  limits: string
}

function partsOfSelect(links: readonly ForeignCall[]): SelectParts {
  const parts: SelectParts = {
    from: [],
    where: [],
    group: [],
    having: [],
    order: [],
    distinct: '',
    limits: '',
  }
  for (const { callee, args } of links) {
    const name = lastSegment(callee.path)
    const list = clauses.get(name)
    if (list) parts[list].push(...args)
    else if (name === 'distinct' && args.length === 0) parts.distinct = 'DISTINCT '
    else if ((name === 'limit' || name === 'offset') && args[0]?.kind === 'int')
      parts.limits += ` ${name.toUpperCase()} ${args[0].value}`
    else if (name !== 'execution_options') throw new NotKnownError(`it reads rows with .${name}()`)
  }
  return parts
}

/** Methods that add to a clause. */
const clauses: ReadonlyMap<string, 'from' | 'where' | 'group' | 'having' | 'order'> = new Map([
  ['select_from', 'from'],
  ['where', 'where'],
  ['filter', 'where'],
  ['group_by', 'group'],
  ['having', 'having'],
  ['order_by', 'order'],
])

function selected(chain: Chain, bound: ReadonlyMap<string, Value>): string {
  const { of } = chain.start.callee
  const own = of?.kind === 'foreign-call' && isTableValue(of) ? of : undefined
  const wanted = own ? [own] : chain.start.args.flatMap(arg => (arg.kind === 'list' ? arg.items : [arg]))
  const parts = partsOfSelect(chain.links)
  const tables: Value[] = [...wanted.filter(isTableValue), ...parts.from]
  const where = parts.where.map(condition => withParameters(condition, bound, new Set()))
  const all = [
    ...wanted.filter(value => !isTableValue(value)),
    ...where,
    ...parts.group,
    ...parts.having,
    ...parts.order,
  ]
  const found = [...tables.map(tableValueOf), ...all.flatMap(tablesIn).map(tableValueOf)]
  const [table] = found
  if (!table || found.some(other => !same(other, table)))
    throw new NotKnownError('it reads rows of several tables')
  const columns = wanted.flatMap((value, i) => columnsSql(value, i))
  if (new Set(columns.map(({ name }) => name)).size < columns.length)
    throw new NotKnownError('it reads two columns of one name')
  const listed = (words: string, values: readonly Value[]): string =>
    values.length === 0 ? '' : ` ${words} ${values.map(named).join(', ')}`
  return [
    `SELECT ${parts.distinct}${columns.map(({ sql }) => sql).join(', ')} FROM ${qualified(table.name, table.schema)}`,
    whereSql(where),
    listed('GROUP BY', parts.group),
    parts.having.length > 0 ? ` HAVING ${parts.having.map(expressionSql).join(' AND ')}` : '',
    listed('ORDER BY', parts.order),
    parts.limits,
  ].join('')
}

/** Where columns are listed, a string is the name of one. */
function named(value: Value): string {
  return value.kind === 'str' ? quote(value.value) : expressionSql(value)
}

function columnsSql(value: Value, place: number): { name: string; sql: string }[] {
  if (isTableValue(value)) {
    const { columns } = tableValueOf(value)
    if (columns.size === 0) throw new NotKnownError('the columns of a table are not known')
    return [...columns.keys()].map(name => ({ name, sql: quote(name) }))
  }
  const label =
    value.kind === 'foreign-call' && lastSegment(value.callee.path) === 'label' && value.args[0]
      ? asString(value.args[0])
      : undefined
  const column = columnName(value)
  if (column !== undefined) return [{ name: column, sql: quote(column) }]
  const name = label ?? `anon_${place + 1}`
  return [{ name, sql: `${expressionSql(value)} AS ${quote(name)}` }]
}

/** `bindparam('x')` stands for what is handed. */
function withParameters(value: Value, bound: ReadonlyMap<string, Value>, used: Set<string>): Value {
  if (value.kind !== 'foreign-call') return value
  if (lastSegment(value.callee.path) === 'bindparam') {
    const name = value.args[0] && asString(value.args[0])
    const given = name === undefined ? undefined : bound.get(name)
    if (name !== undefined) used.add(name)
    return given ?? value.keywords.get('value') ?? value.args[1] ?? value
  }
  const { of } = value.callee
  const callee = of ? { ...value.callee, of: withParameters(of, bound, used) } : value.callee
  return { ...value, callee, args: value.args.map(arg => withParameters(arg, bound, used)) }
}

/** Columns are written without their table: another one's would be taken for its own. */
function within(table: TableValue, values: readonly Value[]): void {
  for (const value of values.flatMap(tablesIn))
    if (!same(tableValueOf(value), table)) throw new NotKnownError('it uses rows of several tables')
}

function same(a: TableValue, b: TableValue): boolean {
  return a.name === b.name && a.schema === b.schema
}

/** The tables whose columns an expression uses. */
export function tablesIn(value: Value, depth = 0): Value[] {
  if (depth > 50) throw new NotKnownError('an expression is nested too deep')
  const table = tableOfColumn(value)
  if (table) return [table]
  if (value.kind === 'list' || value.kind === 'tuple')
    return value.items.flatMap(item => tablesIn(item, depth + 1))
  if (value.kind !== 'foreign-call') return []
  const { of } = value.callee
  return [...(of ? [of] : []), ...value.args, ...value.keywords.values()].flatMap(item =>
    tablesIn(item, depth + 1),
  )
}
