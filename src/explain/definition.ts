import { quoteIdentifier } from '../languages/sql/object-names.ts'
import type { ObjectName } from '../languages/sql/objects.ts'
import { literal } from './exists.ts'

/** One piece of an object as the catalog has it. */
export interface Definition {
  what: string
  definition: string
  /** False: another object can lack it and still do. */
  required: boolean
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
      return `${columns(self)} UNION ALL ${constraints(self)} UNION ALL ${indexes(self)} ORDER BY 1`
    }
    case 'column':
      return `${columns(owner)} AND attname = ${literal(name)} UNION ALL ${constraints(owner)}
        AND conkey = ARRAY[(SELECT attnum FROM pg_attribute WHERE attrelid = ${owner} AND attname = ${literal(name)})] ORDER BY 1`
    case 'index':
      return one('pg_get_indexdef(oid)', `pg_class WHERE oid = ${oid('regclass', schema, name)}`)
    case 'view':
    case 'materialized view':
      return one('pg_get_viewdef(oid)', `pg_class WHERE oid = ${oid('regclass', schema, name)}`)
    case 'sequence':
      return `SELECT 'sequence' AS what, concat_ws(' ', format_type(seqtypid, NULL), seqstart, seqincrement, seqmin, seqmax, seqcycle) AS definition,
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
        "concat_ws(' ', polcmd::text, polpermissive, polroles::regrole[]::text, pg_get_expr(polqual, polrelid), 'check ' || pg_get_expr(polwithcheck, polrelid))",
        `pg_policy WHERE polrelid = ${owner} AND polname = ${literal(name)}`,
      )
    case 'function':
      return one(
        'pg_get_functiondef(p.oid)',
        `pg_proc p WHERE prokind <> 'a' AND proname = ${literal(name)} AND pg_function_is_visible(p.oid)`,
      )
    case 'type':
      return `SELECT 'values' AS what, string_agg(enumlabel, ', ' ORDER BY enumsortorder) AS definition, true AS required
        FROM pg_enum WHERE enumtypid = ${oid('regtype', schema, name)} HAVING count(*) > 0`
    default:
      return undefined
  }
}

function columns(relation: string): string {
  return `SELECT 'column ' || attname AS what, concat_ws(' ', format_type(atttypid, atttypmod),
      CASE WHEN attnotnull THEN 'not null' END, CASE attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity' END,
      CASE WHEN attgenerated::text <> '' THEN 'generated' END, 'default ' || pg_get_expr(adbin, adrelid)) AS definition, true AS required
    FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = ${relation} AND attnum > 0 AND NOT attisdropped`
}

/** NOT NULL is told with its column; PostgreSQL 18 has constraints for it, older ones have not. */
function constraints(relation: string): string {
  return `SELECT pg_get_constraintdef(oid), 'yes', true FROM pg_constraint WHERE conrelid = ${relation} AND contype IN ('p', 'u', 'f', 'c', 'x')`
}

/** Those that enforce no constraint, by what they index: their names do not matter to anybody. */
function indexes(relation: string): string {
  return `SELECT 'index ' || regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', ''), CASE WHEN indisunique THEN 'unique' ELSE 'yes' END, indisunique
    FROM pg_index WHERE indrelid = ${relation} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND conrelid = indrelid)`
}
