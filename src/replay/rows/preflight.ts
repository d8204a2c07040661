import { lex } from '../../languages/sql/lexer.ts'
import { qualified, quoteIdentifier } from '../../languages/sql/object-names.ts'
import type { SqlStatement } from '../../languages/sql/script.ts'
import type { PostgresError } from '../../postgres/postgres-error.ts'
import { literal } from '../../schema/object-sql.ts'
import { type Ask, rowsOf, type Table } from './tables.ts'
import { tooWideCondition, typesChangedBy } from './too-wide.ts'

/** A query for a real database, which changes nothing: how many rows would make the statement fail? */
export interface Preflight {
  sql: string
  /** What it counts: "rows of public.users that have no email". */
  counts: string
}

interface Question {
  error: PostgresError
  statement: SqlStatement
  /** Tables as they were when they were filled. */
  base: readonly Table[]
  /** Is the table of this oid there before the change, with rows of ours or without? */
  isOfBase: (oid: number) => boolean
}

interface Answer {
  preflight?: Preflight
  /** Rows with which it works can be thought of, though none was found. */
  satisfiable?: boolean
}

/** What to ask a real database, read from the catalog once the statement has run on empty tables. */
export async function preflightOf(ask: Ask, question: Question): Promise<Answer | undefined> {
  const source = insertedRows(question.statement)
  if (source) return ofInsert(ask, question, source)
  // It depends on what the statement makes of the rows.
  if (writing.has(question.statement.kind)) return undefined
  switch (question.error.code) {
    case '23502':
      return ofNotNull(question)
    case '23505':
      return await ofUnique(ask, question)
    case '23514':
      return await ofCheck(ask, question)
    case '23503':
      return await ofReference(ask, question)
    default:
      return question.error.code.startsWith('22') ? await ofConversion(ask, question) : undefined
  }
}

const writing = new Set([
  'InsertStmt',
  'UpdateStmt',
  'DeleteStmt',
  'MergeStmt',
  'DoStmt',
  'SelectStmt',
  'CallStmt',
])

function tableOf({ schema, table }: PostgresError): string | undefined {
  return table === undefined ? undefined : qualified({ schema, name: table })
}

function baseTable({ base }: Question, name: string | undefined): Table | undefined {
  return base.find(table => table.name === name)
}

const hasColumn = (table: Table | undefined, column: string) =>
  table?.columns.some(({ name }) => name === column) ?? false

function counting(table: string, where: string | undefined, what: string): Preflight {
  return {
    sql: `SELECT count(*) FROM ${table}${where === undefined ? '' : ` WHERE ${where}`};`,
    counts: `rows of ${table}${what === '' ? '' : ` ${what}`}`,
  }
}

function ofNotNull(question: Question): Answer | undefined {
  const { error } = question
  const table = tableOf(error)
  if (table === undefined || error.column === undefined) return undefined
  const column = quoteIdentifier(error.column)
  return hasColumn(baseTable(question, table), error.column)
    ? { preflight: counting(table, `${column} IS NULL`, `in which ${column} is NULL`), satisfiable: true }
    : { preflight: counting(table, undefined, '') }
}

const indexQuery = (schema: string | undefined, name: string) => `
select t.relname, format('%I.%I', n.nspname, t.relname) as table, pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
  (select json_agg(pg_catalog.pg_get_indexdef(i.indexrelid, k, true) order by k) from generate_series(1, i.indnkeyatts) as k)::text as keys
from pg_catalog.pg_index as i join pg_catalog.pg_class as c on c.oid = i.indexrelid
join pg_catalog.pg_class as t on t.oid = i.indrelid join pg_catalog.pg_namespace as n on n.oid = t.relnamespace
where c.relname = ${literal(name)}${schema === undefined ? '' : ` and n.nspname = ${literal(schema)}`}`

async function ofUnique(ask: Ask, { error }: Question): Promise<Answer | undefined> {
  const { schema, constraint } = error
  if (constraint === undefined) return undefined
  const [index] = await rowsOf(ask, indexQuery(schema, constraint))
  if (!index) return undefined
  const keys: string[] = JSON.parse(String(index.keys))
  const table = String(index.table)
  return { preflight: repeated(table, keys, index.predicate === null ? undefined : String(index.predicate)) }
}

function repeated(source: string, keys: readonly string[], predicate: string | undefined): Preflight {
  const conditions = [
    ...(predicate === undefined ? [] : [predicate]),
    ...keys.map(key => `${key} IS NOT NULL`),
  ]
  const list = keys.join(', ')
  return {
    sql: `SELECT count(*) FROM (SELECT 1 FROM ${source} WHERE ${conditions.join(' AND ')} GROUP BY ${list} HAVING count(*) > 1) AS repeated;`,
    counts: `values of (${list}) that more than one row has`,
  }
}

const constraintQuery = (schema: string | undefined, table: string, name: string) => `
select k.contype, format('%I.%I', n.nspname, t.relname) as table, pg_catalog.pg_get_expr(k.conbin, k.conrelid) as condition,
  (select json_agg(a.attname order by u.at) from unnest(k.conkey) with ordinality as u (number, at)
    join pg_catalog.pg_attribute as a on a.attrelid = k.conrelid and a.attnum = u.number)::text as columns,
  k.confrelid::int8 as referenced, (select format('%I.%I', rn.nspname, r.relname) from pg_catalog.pg_class as r
    join pg_catalog.pg_namespace as rn on rn.oid = r.relnamespace where r.oid = k.confrelid) as other,
  (select json_agg(a.attname order by u.at) from unnest(k.confkey) with ordinality as u (number, at)
    join pg_catalog.pg_attribute as a on a.attrelid = k.confrelid and a.attnum = u.number)::text as keys
from pg_catalog.pg_constraint as k join pg_catalog.pg_class as t on t.oid = k.conrelid
join pg_catalog.pg_namespace as n on n.oid = t.relnamespace
where k.conname = ${literal(name)} and t.relname = ${literal(table)}${schema === undefined ? '' : ` and n.nspname = ${literal(schema)}`}`

async function constraintOf(ask: Ask, { schema, table, constraint }: PostgresError) {
  if (table === undefined || constraint === undefined) return undefined
  const [row] = await rowsOf(ask, constraintQuery(schema, table, constraint))
  if (!row) return undefined
  const names = (value: unknown): string[] => (value === null ? [] : JSON.parse(String(value)))
  return {
    table: String(row.table),
    condition: row.condition === null ? undefined : String(row.condition),
    columns: names(row.columns),
    referenced: Number(row.referenced),
    other: String(row.other),
    keys: names(row.keys),
  }
}

async function ofCheck(ask: Ask, question: Question): Promise<Answer | undefined> {
  const constraint = await constraintOf(ask, question.error)
  if (!constraint) return undefined
  const { table, condition, columns } = constraint
  const known = baseTable(question, table)
  const ofBase = columns.filter(column => hasColumn(known, column))
  // What the statement adds itself is the same in every row.
  if (ofBase.length === 0) return { preflight: counting(table, undefined, '') }
  if (condition === undefined || ofBase.length < columns.length) return { satisfiable: true }
  return {
    preflight: counting(table, `NOT (${condition})`, `for which ${condition} does not hold`),
    satisfiable: true,
  }
}

async function ofReference(ask: Ask, question: Question): Promise<Answer | undefined> {
  const constraint = await constraintOf(ask, question.error)
  if (!constraint) return undefined
  const { table, columns, other, keys, referenced } = constraint
  const isOfBase = question.isOfBase(referenced)
  if (!columns.every(column => hasColumn(baseTable(question, table), column)))
    return { satisfiable: isOfBase }
  const filled = columns.map(column => `child.${quoteIdentifier(column)} IS NOT NULL`)
  if (!isOfBase)
    return { preflight: counting(`${table} AS child`, filled.join(' AND '), 'that refer to a row at all') }
  const pairs = columns.map(
    (column, i) => `parent.${quoteIdentifier(keys[i] ?? '')} = child.${quoteIdentifier(column)}`,
  )
  return {
    preflight: {
      sql: `SELECT count(*) FROM ${table} AS child WHERE ${filled.join(' AND ')} AND NOT EXISTS (SELECT FROM ${other} AS parent WHERE ${pairs.join(' AND ')});`,
      counts: `rows of ${table} that refer to a row which ${other} does not have`,
    },
    satisfiable: true,
  }
}

/** A column's values that its new type can't take. */
async function ofConversion(ask: Ask, question: Question): Promise<Answer | undefined> {
  const { node } = question.statement
  if (!('AlterTableStmt' in node)) return undefined
  const { relation, cmds = [] } = node.AlterTableStmt
  const [changed, ...others] = typesChangedBy(cmds)
  if (!changed || others.length > 0 || relation?.relname === undefined) return undefined
  const { column, type } = changed
  const table = qualified({ schema: relation.schemaname, name: relation.relname })
  const name = quoteIdentifier(column)
  const old = question.base
    .find(({ bareName }) => bareName === relation.relname)
    ?.columns.find(one => one.name === column)
  const tooWide = old && type && tooWideCondition({ ...old, name }, type)
  if (tooWide)
    return {
      preflight: {
        sql: `SELECT count(*) FROM ${table} WHERE ${tooWide.condition};`,
        counts: `rows of ${table} whose ${name} ${tooWide.meaning}`,
      },
    }
  const [row] = await rowsOf(
    ask,
    `select pg_catalog.format_type(atttypid, atttypmod) as type from pg_catalog.pg_attribute
     where attrelid = ${literal(table)}::regclass and attname = ${literal(column)}`,
  )
  if (!row) return undefined
  const converted = String(row.type)
  return {
    preflight: {
      sql: `SELECT count(*) FROM ${table} WHERE NOT pg_input_is_valid(${name}::text, ${literal(converted)});`,
      counts: `rows of ${table} whose ${name} is no valid ${converted} (PostgreSQL 16 and later)`,
    },
  }
}

export interface Source {
  table: string
  columns: string[]
  /** The query as it is written. */
  query: string
}

/** Where the rows of an `INSERT … SELECT` come from. */
export function insertedRows({ node, text }: SqlStatement): Source | undefined {
  if (!('InsertStmt' in node)) return undefined
  const { relation, cols = [] } = node.InsertStmt
  const columns = cols.flatMap(one => ('ResTarget' in one ? (one.ResTarget.name ?? []) : []))
  const query = queryOfInsert(text)
  if (query === undefined || columns.length === 0 || relation?.relname === undefined) return undefined
  return { table: qualified({ schema: relation.schemaname, name: relation.relname }), columns, query }
}

function queryOfInsert(text: string): string | undefined {
  let depth = 0
  let start: number | undefined
  let end = text.length
  for (const token of lex(text)) {
    const spelled = text.slice(token.start, token.end).toLowerCase()
    if (token.kind === 'symbol') depth += spelled === '(' ? 1 : spelled === ')' ? -1 : 0
    if (token.kind !== 'word' || depth > 0) continue
    if (start === undefined && (spelled === 'select' || spelled === 'with')) start = token.start
    if (start !== undefined && (spelled === 'returning' || isConflict(text, token))) {
      end = token.start
      break
    }
  }
  return start === undefined ? undefined : text.slice(start, end).trim()
}

function isConflict(text: string, { start, end }: { start: number; end: number }): boolean {
  return text.slice(start, end).toLowerCase() === 'on' && /^\s+conflict\b/i.test(text.slice(end, end + 80))
}

async function ofInsert(ask: Ask, { error }: Question, { table, columns, query }: Source): Promise<Answer> {
  const source = `(${query}) AS incoming (${columns.map(quoteIdentifier).join(', ')})`
  const known = (names: readonly string[]) => names.every(name => columns.includes(name))
  const { column } = error
  if (error.code === '23502' && column !== undefined && known([column]))
    return {
      preflight: {
        sql: `SELECT count(*) FROM ${source} WHERE ${quoteIdentifier(column)} IS NULL;`,
        counts: `rows for ${table} that have no ${column}`,
      },
    }
  if (error.code === '23514') {
    const constraint = await constraintOf(ask, error)
    if (constraint?.condition !== undefined && known(constraint.columns))
      return {
        preflight: {
          sql: `SELECT count(*) FROM ${source} WHERE NOT (${constraint.condition});`,
          counts: `rows for ${table} for which ${constraint.condition} does not hold`,
        },
        satisfiable: true,
      }
  }
  if (error.code === '23505' && error.constraint !== undefined) {
    const [index] = await rowsOf(ask, indexQuery(error.schema, error.constraint))
    const keys: string[] = index ? JSON.parse(String(index.keys)) : []
    if (keys.length > 0 && known(keys))
      return { preflight: repeated(source, keys, undefined), satisfiable: true }
  }
  return {}
}
