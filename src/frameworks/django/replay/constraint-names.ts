import { splitIdentifier } from './names.ts'

/** What a constraint or index must be to be found; left out: no matter. */
export interface Wanted {
  columns?: readonly string[]
  unique?: boolean
  primaryKey?: boolean
  index?: boolean
  foreignKey?: boolean
  check?: boolean
  btree?: boolean
  exclude?: readonly string[]
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/**
 * Asks the database for the names of a table's constraints and indexes, as `_constraint_names` does: only the database
 * knows those of older Django versions and of hand-written SQL.
 * https://github.com/django/django/blob/main/django/db/backends/postgresql/introspection.py
 */
export function constraintNamesQuery(table: string, wanted: Wanted): string {
  const conditions = [
    wanted.columns && `columns = ARRAY[${wanted.columns.map(text).join()}]::text[]`,
    wanted.unique !== undefined && `is_unique = ${wanted.unique}`,
    wanted.primaryKey !== undefined && `is_primary = ${wanted.primaryKey}`,
    wanted.index !== undefined && `is_index = ${wanted.index}`,
    wanted.check !== undefined && `is_check = ${wanted.check}`,
    wanted.foreignKey === true && 'is_foreign',
    wanted.btree === true && 'is_btree',
    wanted.exclude &&
      wanted.exclude.length > 0 &&
      `name <> ALL (ARRAY[${wanted.exclude.map(text).join()}]::text[])`,
  ].filter(condition => typeof condition === 'string')
  return `SELECT name FROM (
${found(table)}) AS found${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''} ORDER BY name`
}

/** All that `get_constraints` says of a table, by name. */
export function constraintsQuery(table: string): string {
  return `SELECT name, to_json(columns) AS columns, is_unique AS unique, is_primary AS primary_key, is_foreign AS foreign_key, is_check AS check, is_index OR is_unique AS index FROM (
${found(table)}) AS found ORDER BY name`
}

function found(table: string): string {
  const { name, namespace } = splitIdentifier(table)
  const visible =
    namespace === ''
      ? 'pg_catalog.pg_table_is_visible(t.oid)'
      : `t.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ${text(namespace)})`
  return `  SELECT c.conname::text AS name,
    ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY k(id, n)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.id ORDER BY k.n) AS columns,
    c.contype IN ('p', 'u') AS is_unique, c.contype = 'p' AS is_primary, c.contype = 'f' AS is_foreign,
    c.contype = 'c' AS is_check, false AS is_index, false AS is_btree
  FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_class t ON t.oid = c.conrelid
  WHERE t.relname = ${text(name)} AND ${visible} AND c.contype IN ('p', 'u', 'f', 'c')
  UNION ALL
  SELECT i.relname::text,
    ARRAY(SELECT a.attname::text FROM unnest(x.indkey) WITH ORDINALITY k(id, n)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.id ORDER BY k.n),
    x.indisunique, x.indisprimary, false, false, true, m.amname = 'btree' AND x.indexprs IS NULL
  FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
  JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid JOIN pg_catalog.pg_am m ON m.oid = i.relam
  WHERE t.relname = ${text(name)} AND ${visible}
    AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint c WHERE c.conrelid = t.oid AND c.conname = i.relname)
`
}
