import { z } from 'zod'
import { qualified } from '../languages/sql/object-names.ts'
import type { ObjectName } from '../languages/sql/objects.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import { functionsNamed, literal } from './object-sql.ts'

const common = {
  /** For people, in a table's cell. */
  definition: z
    .string()
    .default('')
    .transform(text => text.replace(/\s+/g, ' ').trim()),
  /** False: one that has it will do as well as one without it. */
  required: z.boolean(),
}

/** What a change of a column needs to know, each as SQL spells it. */
const columnFacts = z.object({
  table: z.string(),
  column: z.string(),
  type: z.string(),
  /** Without its collation. */
  plainType: z.string(),
  notNull: z.boolean(),
  /** IDENTITY, in words. */
  identity: z.string(),
})

/** `add`, `change` and `drop` are statements: for an object that lacks it, has it otherwise, has another in its place. */
const part = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('column'),
    name: z.string(),
    ...common,
    add: z.string().optional(),
    /** Absent for one that is generated, which nothing changes in place. */
    facts: columnFacts.optional(),
  }),
  /** Known by its column. */
  z.object({ kind: z.literal('default'), name: z.string(), ...common, change: z.string() }),
  /** Known by what it says, as what it is called matters to nobody. */
  z.object({ kind: z.literal('constraint'), name: z.string(), ...common, add: z.string(), drop: z.string() }),
  /** One that enforces no constraint, known by what it indexes. */
  z.object({ kind: z.literal('index'), name: z.string(), ...common, add: z.string(), drop: z.string() }),
  /** Partitions, and whether it is lost in a crash. */
  z.object({ kind: z.literal('storage'), name: z.string(), ...common }),
  /** Of an object that has no parts: all that it is. */
  z.object({ kind: z.literal('whole'), name: z.string(), ...common }),
])

/** One part of an object of a database, as its catalog has it. */
export type Part = z.infer<typeof part>

/** Equal for parts that stand for each other in two objects. */
export function keyOf({ kind, name }: Pick<Part, 'kind' | 'name'>): string {
  return `${kind}\0${name}`
}

/** For people. */
export function labelOf({ kind, name }: Pick<Part, 'kind' | 'name'>): string {
  if (kind === 'default') return `default of ${name}`
  return kind === 'column' || kind === 'index' ? `${kind} ${name}` : name
}

/** Sends a statement; expected outcomes are values. */
export type Run = (sql: string) => Promise<QueryOutcome>

/** All parts of an object, sorted; undefined for kinds that have none to compare, and where the database refuses to tell. */
export async function partsOf(run: Run, object: ObjectName): Promise<Part[] | undefined> {
  const query = partsQuery(object)
  const outcome = query === undefined ? undefined : await run(query)
  if (outcome?.kind !== 'ok') return undefined
  const read = z.array(part).safeParse(outcome.rows.map(row => row.part))
  return read.data?.sort((a, b) => (labelOf(a) < labelOf(b) ? -1 : 1))
}

/** What a relation of this name really is, in our words for kinds. */
export async function kindOf(run: Run, { schema, name }: ObjectName): Promise<string | undefined> {
  const outcome =
    await run(`SELECT CASE relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
    WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' WHEN 'c' THEN 'type' ELSE 'table' END AS kind
    FROM pg_class WHERE oid = ${oid('regclass', schema, name)}`)
  const value = outcome.kind === 'ok' ? outcome.rows[0]?.kind : undefined
  return typeof value === 'string' ? value : undefined
}

/** An object's name as an SQL expression of its oid, found as the session finds it. */
function oid(cast: 'regclass' | 'regtype', schema: string | undefined, name: string): string {
  return `to_${cast}(${literal(qualified({ schema, name }))})`
}

/** A part as an expression of SQL, from expressions of its fields. */
function partOf(kind: Part['kind'], fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries({ required: 'true', ...fields }).map(([name, sql]) => `'${name}', ${sql}`)
  return `json_strip_nulls(json_build_object('kind', '${kind}', ${pairs.join(', ')})) AS part`
}

function partsQuery(object: ObjectName): string | undefined {
  const { kind, schema, name, table } = object
  const one = (definition: string, from: string, called = literal(kind)) =>
    `SELECT ${partOf('whole', { name: called, definition })} FROM ${from}`
  const self = oid('regclass', schema, name)
  const owner = oid('regclass', schema, table ?? '')
  switch (kind) {
    case 'table':
      return [columns(self), constraints(self), indexes(self), storage(self)].join(' UNION ALL ')
    case 'column': {
      const named = `attname = ${literal(name)}`
      const number = `(SELECT attnum FROM pg_attribute WHERE attrelid = ${owner} AND ${named})`
      return `${columns(owner, named)} UNION ALL ${constraints(owner)} AND conkey = ARRAY[${number}]
        UNION ALL ${indexes(owner)} AND indkey::text = ${number}::text`
    }
    case 'index':
      return one(
        "pg_get_indexdef(oid) || CASE WHEN EXISTS (SELECT FROM pg_constraint WHERE conindid = pg_class.oid AND contype <> 'f') THEN ', of a constraint' ELSE '' END",
        `pg_class WHERE oid = ${self}`,
      )
    case 'view':
    case 'materialized view':
      return one('pg_get_viewdef(oid)', `pg_class WHERE oid = ${self}`)
    case 'sequence':
      return one(
        `format('%s, start %s, increment %s, from %s to %s', format_type(seqtypid, NULL), seqstart, seqincrement, seqmin, seqmax)
        || CASE WHEN seqcycle THEN ', cycle' ELSE '' END`,
        `pg_sequence WHERE seqrelid = ${self}`,
      )
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
      return one(
        'pg_get_functiondef(oid)',
        `pg_proc WHERE ${functionsNamed(object)}`,
        "format('function %s(%s)', proname, oidvectortypes(proargtypes))",
      )
    case 'type':
      return typeQuery(oid('regtype', schema, name), one)
    default:
      return undefined
  }
}

/** An enum, a composite type, or a domain. */
function typeQuery(type: string, one: (definition: string, from: string, called: string) => string): string {
  return [
    one(
      "string_agg(enumlabel, ', ' ORDER BY enumsortorder)",
      `pg_enum WHERE enumtypid = ${type} HAVING count(*) > 0`,
      "'values'",
    ),
    one(
      "string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum)",
      `pg_attribute JOIN pg_type ON typrelid = attrelid WHERE pg_type.oid = ${type} AND typtype = 'c' AND attnum > 0 AND NOT attisdropped HAVING count(*) > 0`,
      "'attributes'",
    ),
    one(
      "concat_ws(' ', format_type(typbasetype, typtypmod), CASE WHEN typnotnull THEN 'not null' END, 'default ' || typdefault)",
      `pg_type WHERE oid = ${type} AND typtype = 'd'`,
      "'domain of'",
    ),
    one("'yes'", `pg_constraint WHERE contypid = ${type} AND contype = 'c'`, 'pg_get_constraintdef(oid)'),
  ].join(' UNION ALL ')
}

/** Columns, and what they are worth by default: that can differ without another type. */
function columns(relation: string, which = 'true'): string {
  const generated = "attgenerated::text <> ''"
  const constraint = `nullif(concat_ws(' ', CASE WHEN attnotnull THEN 'NOT NULL' END, CASE attidentity WHEN 'a' THEN 'GENERATED ALWAYS AS IDENTITY' WHEN 'd' THEN 'GENERATED BY DEFAULT AS IDENTITY' END), '')`
  const identity = "CASE attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity' END"
  const type = `concat_ws(' ', format_type(atttypid, atttypmod), CASE WHEN attcollation <> (SELECT typcollation FROM pg_type WHERE oid = atttypid) THEN
    (SELECT 'COLLATE ' || CASE WHEN pg_collation_is_visible(oid) THEN '' ELSE quote_ident(collnamespace::regnamespace::text) || '.' END || quote_ident(collname) FROM pg_collation WHERE oid = attcollation) END)`
  const value = 'pg_get_expr(adbin, adrelid)'
  // A sequence keeps the name that its table had when it was created.
  const own =
    "format('nextval(%L::regclass)', pg_get_serial_sequence(attrelid::regclass::text, attname)::regclass::text)"
  const of = `FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = ${relation} AND attnum > 0 AND NOT attisdropped AND ${which}`
  const column = partOf('column', {
    name: 'attname',
    definition: `concat_ws(' ', ${type}, CASE WHEN attnotnull THEN 'not null' END, ${identity},
      CASE WHEN ${generated} THEN 'generated as ' || ${value} END)`,
    required: "attnotnull AND NOT atthasdef AND attidentity::text = ''",
    add: `CASE WHEN NOT ${generated} THEN format('ALTER TABLE %s ADD COLUMN %I %s', attrelid::regclass, attname,
      concat_ws(' ', ${type}, 'DEFAULT ' || ${value}, ${constraint})) END`,
    facts: `CASE WHEN NOT ${generated} THEN json_build_object('table', attrelid::regclass::text, 'column', quote_ident(attname),
      'type', ${type}, 'plainType', format_type(atttypid, atttypmod), 'notNull', attnotnull, 'identity', coalesce(${identity}, '')) END`,
  })
  const byDefault = partOf('default', {
    name: 'attname',
    definition: `CASE WHEN ${value} = ${own} THEN 'next of its own sequence' ELSE ${value} END`,
    required: 'false',
    change: `format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', attrelid::regclass, attname, ${value})`,
  })
  return `SELECT ${column} ${of} UNION ALL SELECT ${byDefault} ${of} AND atthasdef AND NOT ${generated}`
}

/** Which rows a table takes as a partition, how it is parted itself, and whether it is lost in a crash. */
function storage(relation: string): string {
  const one = (name: string, definition: string, condition: string) =>
    `SELECT ${partOf('storage', { name: literal(name), definition })} FROM pg_class WHERE oid = ${relation} AND ${condition}`
  return [
    one('partition', 'pg_get_expr(relpartbound, oid)', 'relispartition'),
    one('partitioned by', 'pg_get_partkeydef(oid)', "relkind = 'p'"),
    one('unlogged', "'yes'", "relpersistence = 'u'"),
  ].join(' UNION ALL ')
}

/** NOT NULL is reported with its column; PostgreSQL 18 has constraints for it, older ones have not. */
function constraints(relation: string): string {
  const clause = 'pg_get_constraintdef(oid)'
  const constraint = partOf('constraint', {
    name: clause,
    definition: "'yes'",
    add: `format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, ${clause})`,
    drop: "format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)",
  })
  return `SELECT ${constraint} FROM pg_constraint WHERE conrelid = ${relation} AND contype IN ('p', 'u', 'f', 'c', 'x')`
}

function indexes(relation: string): string {
  const index = partOf('index', {
    name: "regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', '')",
    definition: "CASE WHEN indisunique THEN 'unique' ELSE 'yes' END",
    required: 'indisunique',
    add: 'pg_get_indexdef(indexrelid)',
    drop: "format('DROP INDEX %s', indexrelid::regclass)",
  })
  return `SELECT ${index} FROM pg_index WHERE indrelid = ${relation} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND conrelid = indrelid)`
}
