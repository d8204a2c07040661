import { quoteIdentifier } from '../languages/sql/object-names.ts'
import type { ObjectName } from '../languages/sql/objects.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import { literal } from './exists.ts'

export type PieceKind = 'column' | 'default' | 'constraint' | 'index' | 'storage' | 'whole'

/** One piece of an object as the catalog has it. */
export interface Definition {
  kind: PieceKind
  /** For people. */
  what: string
  /** Of a column and of its default: the column's. */
  name?: string
  column?: ColumnFacts
  definition: string
  /** False: one that has it will do as well as one without it. */
  required: boolean
  /** What adds it to an object that lacks it, and what changes one that differs; not of columns. */
  statement?: string
  change?: string
  /** What takes it away, where another one has to take its place. */
  drop?: string
}

/** What a change of a column needs to know. Absent for one that is generated, which nothing changes in place. */
interface ColumnFacts {
  /** Both as SQL spells them. */
  table: string
  column: string
  type: string
  /** Without its collation. */
  plainType: string
  notNull: boolean
  /** IDENTITY, in words. */
  identity: string
}

/** Equal for pieces that stand for each other in two objects. */
export function pieceKey({ kind, name, what }: Pick<Definition, 'kind' | 'name' | 'what'>): string {
  return JSON.stringify([kind, name ?? what])
}

/** The key of the default of a column. */
export function defaultKey(column: string): string {
  return JSON.stringify(['default', column])
}

export function columnKey(column: string): string {
  return JSON.stringify(['column', column])
}

/** An object's name as an SQL expression of its oid, found as the session finds it. */
function oid(cast: 'regclass' | 'regtype', schema: string | undefined, name: string): string {
  const dotted = `${schema === undefined ? '' : `${quoteIdentifier(schema)}.`}${quoteIdentifier(name)}`
  return `to_${cast}(${literal(dotted)})`
}

/** What a relation of this name really is, in our words for kinds. */
export function kindQuery({ schema, name }: ObjectName): string {
  return `SELECT CASE relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
    WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' WHEN 'c' THEN 'type' ELSE 'table' END AS kind
    FROM pg_class WHERE oid = ${oid('regclass', schema, name)}`
}

/** Asks for all `Definition`s of an object. Undefined for kinds that have none to compare. */
export function definitionQuery(object: ObjectName): string | undefined {
  const { kind, schema, name, table } = object
  const one = (definition: string, from: string) =>
    `SELECT '${kind}' AS what, ${definition} AS definition, true AS required FROM ${from}`
  const owner = oid('regclass', schema, table ?? '')
  switch (kind) {
    case 'table': {
      const self = oid('regclass', schema, name)
      return `SELECT ${plain} FROM (${columns(self)}) AS all_columns UNION ALL ${constraints(self)} UNION ALL ${indexes(self)} UNION ALL ${storage(self)} ORDER BY 1`
    }
    case 'column': {
      const number = `(SELECT attnum FROM pg_attribute WHERE attrelid = ${owner} AND attname = ${literal(name)})`
      return `SELECT ${plain} FROM (${columns(owner)}) AS all_columns WHERE attname = ${literal(name)}
        UNION ALL ${constraints(owner)} AND conkey = ARRAY[${number}]
        UNION ALL ${indexes(owner)} AND indkey::text = ${number}::text ORDER BY 1`
    }
    case 'index':
      return one(
        "pg_get_indexdef(oid) || CASE WHEN EXISTS (SELECT FROM pg_constraint WHERE conindid = pg_class.oid AND contype <> 'f') THEN ', of a constraint' ELSE '' END",
        `pg_class WHERE oid = ${oid('regclass', schema, name)}`,
      )
    case 'view':
    case 'materialized view':
      return one('pg_get_viewdef(oid)', `pg_class WHERE oid = ${oid('regclass', schema, name)}`)
    case 'sequence':
      return `SELECT 'sequence' AS what, format('%s, start %s, increment %s, from %s to %s', format_type(seqtypid, NULL), seqstart, seqincrement, seqmin, seqmax)
        || CASE WHEN seqcycle THEN ', cycle' ELSE '' END AS definition,
        true AS required FROM pg_sequence WHERE seqrelid = ${oid('regclass', schema, name)}`
    case 'constraint':
      return one(
        'pg_get_constraintdef(oid)',
        `pg_constraint WHERE conrelid = ${owner} AND conname = ${literal(name)}`,
      )
    case 'trigger':
      return one(
        'pg_get_triggerdef(oid)',
        `pg_trigger WHERE tgrelid = ${owner} AND tgname = ${literal(name)}`,
      )
    case 'policy':
      return one(
        `concat_ws(' ', CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END,
          'for ' || CASE polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all' END,
          'to ' || array_to_string(ARRAY(SELECT CASE role WHEN 0 THEN 'public' ELSE role::regrole::text END FROM unnest(polroles) AS role ORDER BY 1), ', '),
          'using (' || pg_get_expr(polqual, polrelid) || ')', 'with check (' || pg_get_expr(polwithcheck, polrelid) || ')')`,
        `pg_policy WHERE polrelid = ${owner} AND polname = ${literal(name)}`,
      )
    case 'function':
      // Several can share a name: each is known by what it takes.
      return `SELECT format('function %s(%s)', proname, oidvectortypes(proargtypes)) AS what, pg_get_functiondef(oid) AS definition, true AS required
        FROM pg_proc WHERE ${functionsNamed(object)}`
    case 'type':
      return typeQuery(oid('regtype', schema, name))
    default:
      return undefined
  }
}

/** Functions and procedures of a name, where the session finds them; an aggregate has no definition to compare. */
export function functionsNamed({ schema, name }: ObjectName): string {
  const where =
    schema === undefined
      ? "pg_function_is_visible(oid) AND pronamespace <> 'pg_catalog'::regnamespace"
      : `pronamespace = to_regnamespace(${literal(quoteIdentifier(schema))})`
  return `prokind <> 'a' AND proname = ${literal(name)} AND ${where}`
}

/** An enum, a composite type, or a domain. */
function typeQuery(type: string): string {
  return `SELECT 'values' AS what, string_agg(enumlabel, ', ' ORDER BY enumsortorder) AS definition, true AS required
    FROM pg_enum WHERE enumtypid = ${type} HAVING count(*) > 0
    UNION ALL SELECT 'attributes', string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum), true
    FROM pg_attribute JOIN pg_type ON typrelid = attrelid WHERE pg_type.oid = ${type} AND typtype = 'c' AND attnum > 0 AND NOT attisdropped HAVING count(*) > 0
    UNION ALL SELECT 'domain of', concat_ws(' ', format_type(typbasetype, typtypmod), CASE WHEN typnotnull THEN 'not null' END, 'default ' || typdefault), true
    FROM pg_type WHERE oid = ${type} AND typtype = 'd'
    UNION ALL SELECT pg_get_constraintdef(oid), 'yes', true FROM pg_constraint WHERE contypid = ${type} AND contype = 'c' ORDER BY 1`
}

/** Columns, and what they are worth by default: that can differ without another type. */
function columns(relation: string): string {
  const generated = "attgenerated::text <> ''"
  const kind = `nullif(concat_ws(' ', CASE WHEN attnotnull THEN 'NOT NULL' END, CASE attidentity WHEN 'a' THEN 'GENERATED ALWAYS AS IDENTITY' WHEN 'd' THEN 'GENERATED BY DEFAULT AS IDENTITY' END), '')`
  const identity = "CASE attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity' END"
  const type = `concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attcollation <> (SELECT typcollation FROM pg_type WHERE oid = atttypid) THEN
    (SELECT 'COLLATE ' || CASE WHEN pg_collation_is_visible(oid) THEN '' ELSE quote_ident(collnamespace::regnamespace::text) || '.' END || quote_ident(collname) FROM pg_collation WHERE oid = attcollation) END)`
  const of = `FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = ${relation} AND attnum > 0 AND NOT attisdropped`
  return `SELECT * FROM (SELECT 'column ' || attname AS what, 'column' AS kind, concat_ws(' ', ${type},
      CASE WHEN attnotnull THEN 'not null' END, ${identity},
      CASE WHEN ${generated} THEN 'generated as ' || pg_get_expr(adbin, adrelid) END) AS definition,
      attnotnull AND NOT atthasdef AND attidentity::text = '' AS required,
      CASE WHEN NOT ${generated} THEN format('ALTER TABLE %s ADD COLUMN %I %s', attrelid::regclass, attname,
        concat_ws(' ', ${type}, 'DEFAULT ' || pg_get_expr(adbin, adrelid), ${kind})) END AS statement,
      NULL AS change, NULL AS drop, attname, CASE WHEN NOT ${generated} THEN attrelid::regclass::text END AS owner, quote_ident(attname) AS spelled,
      ${type} AS type, format_type(atttypid, atttypmod) AS plain_type, attnotnull AS not_null, ${identity} AS identity ${of}
    UNION ALL SELECT 'default of ' || attname, 'default', pg_get_expr(adbin, adrelid), false, statement, statement, NULL, attname, ${noColumn} FROM (SELECT *,
      format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', attrelid::regclass, attname, pg_get_expr(adbin, adrelid)) AS statement
      ${of} AND atthasdef AND NOT ${generated}) AS defaults) AS columns`
}

const plain =
  'what, kind, definition, required, statement, change, drop, attname AS name, owner, spelled, type, plain_type, not_null, identity'
/** The columns from `owner` on, of what is no column. */
const noColumn = 'NULL::text, NULL::text, NULL::text, NULL::text, NULL::boolean, NULL::text'

/** Which rows a table takes as a partition, how it is parted itself, and whether it is lost in a crash. */
function storage(relation: string): string {
  const none = `NULL::text, NULL::text, NULL::text, NULL::name, ${noColumn}`
  return `SELECT 'partition', 'storage', pg_get_expr(relpartbound, oid), true, ${none} FROM pg_class WHERE oid = ${relation} AND relispartition
    UNION ALL SELECT 'partitioned by', 'storage', pg_get_partkeydef(oid), true, ${none} FROM pg_class WHERE oid = ${relation} AND relkind = 'p'
    UNION ALL SELECT 'unlogged', 'storage', 'yes', true, ${none} FROM pg_class WHERE oid = ${relation} AND relpersistence = 'u'`
}

/** NOT NULL is reported with its column; PostgreSQL 18 has constraints for it, older ones have not. */
function constraints(relation: string): string {
  return `SELECT pg_get_constraintdef(oid), 'constraint', 'yes', true, format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), NULL,
    format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname), NULL::name, ${noColumn}
    FROM pg_constraint WHERE conrelid = ${relation} AND contype IN ('p', 'u', 'f', 'c', 'x')`
}

/** Those that enforce no constraint, by what they index: their names do not matter to anybody. */
function indexes(relation: string): string {
  return `SELECT 'index ' || regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', ''), 'index', CASE WHEN indisunique THEN 'unique' ELSE 'yes' END, indisunique,
    pg_get_indexdef(indexrelid), NULL, format('DROP INDEX %s', indexrelid::regclass), NULL::name, ${noColumn}
    FROM pg_index WHERE indrelid = ${relation} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND conrelid = indrelid)`
}

/** Sends a statement; expected outcomes are values. */
export type Run = (sql: string) => Promise<QueryOutcome>

/** What a definition query answers; undefined where the database refuses it. */
export async function definitionsOf(run: Run, query: string): Promise<Definition[] | undefined> {
  const outcome = await run(query)
  if (outcome.kind !== 'ok') return undefined
  return outcome.rows.map(row => ({
    kind: pieceKinds.find(kind => kind === row.kind) ?? 'whole',
    what: String(row.what),
    ...(typeof row.name === 'string' ? { name: row.name } : {}),
    ...(typeof row.owner === 'string' ? { column: columnFacts(row.owner, row) } : {}),
    // For people, in a table's cell.
    definition: String(row.definition).replace(/\s+/g, ' ').trim(),
    required: isTrue(row.required),
    ...(typeof row.statement === 'string' ? { statement: row.statement } : {}),
    ...(typeof row.change === 'string' ? { change: row.change } : {}),
    ...(typeof row.drop === 'string' ? { drop: row.drop } : {}),
  }))
}

const pieceKinds: readonly PieceKind[] = ['column', 'default', 'constraint', 'index', 'storage']

function isTrue(value: unknown): boolean {
  return value === true || value === 't'
}

function columnFacts(table: string, row: Readonly<Record<string, unknown>>): ColumnFacts {
  return {
    table,
    column: String(row.spelled),
    type: String(row.type),
    plainType: String(row.plain_type),
    notNull: isTrue(row.not_null),
    identity: String(row.identity ?? ''),
  }
}
