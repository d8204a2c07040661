import { z } from 'zod'
import { objectsIn } from '../../languages/sql/nodes.ts'
import type { QueryOutcome } from '../../postgres/engine.ts'

export interface Column {
  name: string
  /** As PostgreSQL writes it, quoted and with its schema where it needs one: `numeric(3,2)`, `app."Mood"`. */
  type: string
  /** Of a domain the type below it. */
  base: string
  /** typcategory of that: https://www.postgresql.org/docs/current/catalog-pg-type.html#CATALOG-TYPCATEGORY-TABLE */
  category: string
  /** e enum, c composite, r range, m multirange, b and p all else. */
  kind: string
  /** The most characters that varchar(n) and char(n) take. */
  length: number | null
  notNull: boolean
  hasDefault: boolean
  /** Its value comes from a sequence. */
  counts: boolean
  /** GENERATED ALWAYS AS: it can't be written. */
  generated: boolean
  /** Of an enum. */
  labels: string[]
  /** Conditions of a domain, about VALUE. */
  domainChecks: string[]
  /** Where the change narrows its type: a value that only the old one takes. */
  tooWide?: string
}

interface ForeignKey {
  columns: string[]
  /** Quoted, with its schema. */
  table: string
  referenced: string[]
}

export interface Table {
  oid: number
  /** Quoted, with its schema. */
  name: string
  /** As the catalog has it. */
  bareName: string
  columns: Column[]
  /** The columns of each unique constraint and index; of an index on expressions those that can be known. */
  unique: string[][]
  checks: { columns: string[]; condition: string }[]
  foreignKeys: ForeignKey[]
  /** Constraints that rows of before need not satisfy, as statements add them. */
  notValidated: { name: string; definition: string }[]
}

const columnShape = z.object({
  name: z.string(),
  type: z.string(),
  base: z.string(),
  category: z.string(),
  kind: z.string(),
  length: z.number().nullable(),
  notNull: z.boolean(),
  hasDefault: z.boolean(),
  counts: z.boolean(),
  generated: z.boolean(),
  labels: z.array(z.string()),
  domainChecks: z.array(z.string()),
})

const answer = z.array(
  z.object({
    oid: z.number(),
    name: z.string(),
    bareName: z.string(),
    columns: z.array(columnShape),
    unique: z.array(z.array(z.string())),
    checks: z.array(z.object({ columns: z.array(z.string()), condition: z.string() })),
    foreignKeys: z.array(
      z.object({ columns: z.array(z.string()), table: z.string(), referenced: z.array(z.string()) }),
    ),
    notValidated: z.array(z.object({ name: z.string(), definition: z.string() })),
  }),
)

/** Tables that rows can be put into: no partitions, no temporary ones, none of an extension or of PostgreSQL. */
const ofProject = `c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
  and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  and not exists (select from pg_catalog.pg_depend as d
    where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

const list = (query: string) => `coalesce((${query}), '[]')`

const columnsOf = (keys: string, relation: string) =>
  `(select json_agg(a.attname order by k.at) from unnest(${keys}) with ordinality as k (number, at)
    join pg_catalog.pg_attribute as a on a.attrelid = ${relation} and a.attnum = k.number)`

/** Works on PostgreSQL 13 to 18. */
const query = (oids: string) => `select coalesce(json_agg(json_build_object(
  'oid', c.oid::int8, 'name', format('%I.%I', n.nspname, c.relname), 'bareName', c.relname,
  'columns', ${list(`select json_agg(json_build_object(
    'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, a.atttypmod),
    'base', pg_catalog.format_type(b.oid, case when t.typtype = 'd' then t.typtypmod else a.atttypmod end),
    'category', b.typcategory, 'kind', b.typtype,
    'length', case when b.typname in ('varchar', 'bpchar')
      then nullif(case when t.typtype = 'd' then t.typtypmod else a.atttypmod end, -1) - 4 end,
    'notNull', a.attnotnull or t.typnotnull, 'hasDefault', a.atthasdef or t.typdefault is not null,
    'counts', a.attidentity <> '' or coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false),
    'generated', a.attgenerated <> '',
    'labels', ${list(`select json_agg(e.enumlabel order by e.enumsortorder) from pg_catalog.pg_enum as e where e.enumtypid = b.oid`)},
    'domainChecks', ${list(`select json_agg(pg_catalog.pg_get_expr(k.conbin, 0) order by k.conname) from pg_catalog.pg_constraint as k where k.contypid = t.oid and k.contype = 'c'`)})
    order by a.attnum)
    from pg_catalog.pg_attribute as a join pg_catalog.pg_type as t on t.oid = a.atttypid
    join pg_catalog.pg_type as b on b.oid = case when t.typtype = 'd' then t.typbasetype else t.oid end
    left join pg_catalog.pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`)},
  'unique', ${list(`select json_agg(coalesce(${columnsOf('i.indkey::int2[]', 'c.oid')}, '[]')) from pg_catalog.pg_index as i
    where i.indrelid = c.oid and i.indisunique`)},
  'checks', (${list(`select json_agg(json_build_object(
      'columns', coalesce(${columnsOf('k.conkey', 'c.oid')}, '[]'),
      'condition', pg_catalog.pg_get_expr(k.conbin, k.conrelid)))
    from pg_catalog.pg_constraint as k where k.conrelid = c.oid and k.contype = 'c' and k.convalidated`)}::jsonb || ${list(
    `select jsonb_build_array(jsonb_build_object(
        'columns', coalesce(${columnsOf('p.partattrs::int2[]', 'c.oid')}, '[]'),
        'condition', (select string_agg('(' || coalesce(pg_catalog.pg_get_partition_constraintdef(h.inhrelid), 'true') || ')', ' or ')
          from pg_catalog.pg_inherits as h where h.inhparent = c.oid)))
      from pg_catalog.pg_partitioned_table as p where p.partrelid = c.oid
        and exists (select from pg_catalog.pg_inherits as h where h.inhparent = c.oid)`,
  )}::jsonb),
  'foreignKeys', ${list(`select json_agg(json_build_object(
      'columns', ${columnsOf('k.conkey', 'c.oid')}, 'table', format('%I.%I', pn.nspname, p.relname),
      'referenced', ${columnsOf('k.confkey', 'p.oid')}) order by k.conname)
    from pg_catalog.pg_constraint as k join pg_catalog.pg_class as p on p.oid = k.confrelid
    join pg_catalog.pg_namespace as pn on pn.oid = p.relnamespace
    where k.conrelid = c.oid and k.contype = 'f' and k.convalidated and k.conparentid = 0`)},
  'notValidated', ${list(`select json_agg(json_build_object('name', quote_ident(k.conname), 'definition', pg_catalog.pg_get_constraintdef(k.oid)) order by k.conname)
    from pg_catalog.pg_constraint as k where k.conrelid = c.oid and k.contype in ('c', 'f') and not k.convalidated and k.conparentid = 0`)}
) order by c.oid), '[]') as tables
from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
where ${ofProject} and c.oid in (${oids})`

/** Sends a message to the database. */
export type Ask = (sql: string) => Promise<QueryOutcome>

/** The tables that a project has now, by their oids. */
export async function tableNames(ask: Ask): Promise<Map<number, { name: string; bareName: string }>> {
  const rows = await rowsOf(
    ask,
    `select c.oid::int8 as oid, format('%I.%I', n.nspname, c.relname) as name, c.relname as bare
     from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace where ${ofProject}`,
  )
  return new Map(
    rows.map(({ oid, name, bare }) => [Number(oid), { name: String(name), bareName: String(bare) }]),
  )
}

/** What brings all sequences back to where they are now, which a ROLLBACK does not. */
export async function sequencesNow(ask: Ask): Promise<string> {
  const rows = await rowsOf(
    ask,
    `select format('select setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename), coalesce(last_value, start_value), last_value is not null) as statement
     from pg_catalog.pg_sequences order by schemaname, sequencename`,
  )
  return rows.map(({ statement }) => String(statement)).join(';')
}

/** Which tables refer to which: oids, and whether a row has to. */
async function references(ask: Ask): Promise<{ from: number; to: number; must: boolean }[]> {
  const rows = await rowsOf(
    ask,
    `select conrelid::int8 as referring, confrelid::int8 as referred,
      (select bool_and(a.attnotnull) from pg_catalog.pg_attribute as a where a.attrelid = conrelid and a.attnum = any (conkey)) as must
     from pg_catalog.pg_constraint where contype = 'f' and conrelid <> confrelid order by oid`,
  )
  return rows.map(({ referring, referred, must }) => ({
    from: Number(referring),
    to: Number(referred),
    must: must === true,
  }))
}

/** What CREATE INDEX CONCURRENTLY leaves there when it fails. */
export async function dropInvalidIndexes(ask: Ask): Promise<void> {
  const rows = await rowsOf(
    ask,
    `select indexrelid::regclass::text as name from pg_catalog.pg_index where not indisvalid and indrelid::regclass::text !~ '^pg_'`,
  )
  for (const { name } of rows) await ask(`DROP INDEX ${String(name)}`)
}

/** With all that their rows have to refer to, and what those of the first ones may refer to. */
export async function withReferred(ask: Ask, first: readonly number[]): Promise<Set<number>> {
  const all = await references(ask)
  const asked = new Set(first)
  const found = new Set(first)
  for (const oid of found)
    for (const { from, to, must } of all) if (from === oid && (must || asked.has(oid))) found.add(to)
  return found
}

/** What rows of these tables have to be like. */
export async function tablesBy(ask: Ask, oids: Iterable<number>): Promise<Table[]> {
  const numbers = [...oids].join(', ')
  if (numbers === '') return []
  const [row] = await rowsOf(ask, query(numbers))
  const { tables } = row ?? {}
  return answer.parse(typeof tables === 'string' ? JSON.parse(tables) : (tables ?? []))
}

/** Of those, the tables that hold no row. */
export async function emptyAmong(ask: Ask, tables: readonly Table[]): Promise<Table[]> {
  if (tables.length === 0) return []
  const rows = await rowsOf(
    ask,
    tables
      .map(({ name }, i) => `select ${i} as at where not exists (select from ${name})`)
      .join(' union all '),
  )
  const empty = new Set(rows.map(({ at }) => Number(at)))
  return tables.filter((_, i) => empty.has(i))
}

/** The rows of a query; none where it fails. */
export async function rowsOf(ask: Ask, sql: string): Promise<Record<string, unknown>[]> {
  const outcome = await ask(sql)
  return outcome.kind === 'ok' ? outcome.rows : []
}

const word = /[\p{L}_][\p{L}\p{N}_$]*/gu

/** Names of relations, and of words in texts that run. */
export function collectNames(node: unknown, names: Set<string>): void {
  for (const { relname, sval } of objectsIn(node)) {
    if (typeof relname === 'string') names.add(relname)
    if (typeof sval === 'string') for (const [found] of sval.matchAll(word)) names.add(found)
  }
}
