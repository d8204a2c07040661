import { z } from 'zod'
import type { RecordSource } from '../../frameworks/recorded/source.ts'
import { recordTables } from '../../frameworks/recorded/sources.ts'
import { EngineUnavailableError, reasonOf } from '../../postgres/engine.ts'
import type { ReadOnlySession } from '../../postgres/read-only-session.ts'
import { type Catalog, catalogOf } from '../../schema/catalog.ts'
import { literal } from '../../schema/object-sql.ts'

const foundTable = z.object({
  schema: z.string(),
  name: z.string(),
  /** As SQL and catalogs write it. */
  quoted: z.string(),
  columns: z.array(z.string()),
  readable: z.boolean(),
  visible: z.boolean(),
})

export type FoundTable = z.infer<typeof foundTable>

export interface RecordedRow {
  key: string
  state: 'applied' | 'failed' | 'removed'
  checksum: string | null
}

/** What a runner has recorded, in the order in which it was applied. `why`: it is not known. */
export type Recorded =
  | { kind: 'read'; source: RecordSource; table: FoundTable; rows: RecordedRow[] }
  | { kind: 'no table'; source: RecordSource | undefined }
  | { kind: 'unread'; source: RecordSource; table: FoundTable; why: string }

export interface LiveDatabase {
  name: string
  /** Of its PostgreSQL. */
  major: number
  /** Without version tables. */
  catalog: Catalog
  /** Functions and procedures as statements that create them. */
  functions: string[]
  versionTables: FoundTable[]
}

/** Tables that may be a runner's, by name. `named`: what the caller says the table is called. */
export async function versionTablesIn(
  session: ReadOnlySession,
  named: string | undefined,
): Promise<FoundTable[]> {
  const names = named === undefined ? recordTables : [...recordTables, baseName(named).toLowerCase()]
  const outcome = await session.run(`
SELECT coalesce(json_agg(json_build_object('schema', n.nspname, 'name', c.relname, 'quoted', format('%I.%I', n.nspname, c.relname),
  'columns', (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  'readable', has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT'),
  'visible', pg_catalog.pg_table_is_visible(c.oid)) ORDER BY n.nspname, c.relname), '[]') AS tables
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND lower(c.relname) IN (${names.map(literal).join(', ')})`)
  if (outcome.kind !== 'ok') throw unreadable('The names of its tables', reasonOf(outcome))
  return z.array(foundTable).parse(outcome.rows[0]?.tables)
}

function baseName(table: string): string {
  return table.slice(table.lastIndexOf('.') + 1)
}

function unreadable(what: string, why: string): EngineUnavailableError {
  return new EngineUnavailableError(`${what} could not be read: ${why.replace(/\.$/, '')}.`)
}

export async function readStructure(
  session: ReadOnlySession,
  versionTables: readonly FoundTable[],
): Promise<Pick<LiveDatabase, 'catalog' | 'functions'>> {
  const catalog = await catalogOf(
    session,
    versionTables.map(({ quoted }) => quoted),
  )
  const outcome = await session.run(`
SELECT coalesce(json_agg(pg_catalog.pg_get_functiondef(p.oid)), '[]') AS functions
FROM pg_catalog.pg_proc AS p JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND p.prokind IN ('f', 'p')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d WHERE d.classid = 'pg_catalog.pg_proc'::regclass
    AND d.objid = p.oid AND d.deptype IN ('e', 'i'))`)
  if (outcome.kind !== 'ok') throw unreadable('Its functions', reasonOf(outcome))
  return { catalog, functions: z.array(z.string()).parse(outcome.rows[0]?.functions) }
}

/** The table that is this runner's: by its columns, and of several the one that a session sees without its schema. */
export function tableFor(
  sources: readonly RecordSource[],
  tables: readonly FoundTable[],
  named: string | undefined,
): { source: RecordSource; table: FoundTable } | undefined {
  for (const source of sources) {
    const fits = tables.filter(({ name, schema, columns }) => {
      const has = new Set(columns)
      const isCalled =
        named === undefined
          ? source.tables.includes(name.toLowerCase())
          : [name, `${schema}.${name}`].includes(named)
      return (
        isCalled &&
        source.columns.every(column => has.has(column)) &&
        !source.without?.some(column => has.has(column))
      )
    })
    const table = fits.find(({ visible }) => visible) ?? fits[0]
    if (table) return { source, table }
  }
  return undefined
}

const answer = z.array(z.tuple([z.string(), z.enum(['applied', 'failed', 'removed']), z.string().nullable()]))

export async function readRecord(
  session: ReadOnlySession,
  found: { source: RecordSource; table: FoundTable },
): Promise<Recorded> {
  const { source, table } = found
  if (!table.readable)
    return {
      kind: 'unread',
      ...found,
      why: `The role may not read ${table.quoted}, where ${source.runner} records what it has applied. Let its owner run: GRANT USAGE ON SCHEMA ${table.schema} TO the role; GRANT SELECT ON ${table.quoted} TO the role.`,
    }
  const outcome = await session.run(`
SELECT coalesce(json_agg(json_build_array(${source.key}, ${source.state ?? "'applied'"}, ${source.checksum ?? 'NULL'}) ORDER BY ${source.order}), '[]') AS rows
FROM ${table.quoted}${source.where === undefined ? '' : ` WHERE ${source.where}`}`)
  if (outcome.kind !== 'ok')
    return {
      kind: 'unread',
      ...found,
      why: `${table.quoted}, where ${source.runner} records what it has applied, could not be read: ${reasonOf(outcome).replace(/\.$/, '')}.`,
    }
  // The last word of a migration counts: goose and Prisma write another row each time.
  const last = new Map<string, RecordedRow>()
  for (const [key, state, checksum] of answer.parse(outcome.rows[0]?.rows)) {
    last.delete(key)
    last.set(key, { key, state, checksum })
  }
  return { kind: 'read', ...found, rows: [...last.values()].filter(({ state }) => state !== 'removed') }
}
