import { quotedName, quotedText } from '../../languages/sql/object-names.ts'
import { ownBlock } from '../../languages/sql/own-blocks.ts'
import { quoted } from './rails-columns.ts'

/**
 * What Rails first looks up in the database. Here PostgreSQL looks it up itself:
 * https://api.rubyonrails.org/classes/ActiveRecord/ConnectionAdapters/SchemaStatements.html
 */
const attributes = `pg_catalog.pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = k.number`
/** The columns of an index, in their order: those that are keys, and those that are not. */
const columnsOf = (
  which: string,
) => `(SELECT pg_catalog.array_agg((SELECT a.attname::text FROM ${attributes}) ORDER BY k.place)
      FROM pg_catalog.unnest(i.indkey) WITH ORDINALITY AS k(number, place) WHERE k.place ${which} i.indnkeyatts)`
/** `table`: an expression for its oid. */
const indexes = (table: string) =>
  `SELECT c.relname::text AS name, i.indexrelid::pg_catalog.regclass::text AS quoted, i.indisunique AS is_unique, ${columnsOf('<=')} AS columns, ${columnsOf('>')} AS included
    FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid = ${table} AND NOT i.indisprimary`

/** A foreign key by the table that it refers to, its column, or its name. */
export interface ForeignKey {
  to?: string | undefined
  column?: string | undefined
  name?: string | undefined
  /** Where there are some of this column, it is one of them. */
  prefers?: string | undefined
}

/** The names of such foreign keys, the first one first. */
function keysSql(table: string, { to, column, name, prefers }: ForeignKey): string {
  const isOf = (one: string) => `pg_catalog.cardinality(c.conkey) = 1 AND a.attname = ${quotedText(one)}`
  const from = `FROM pg_catalog.pg_constraint c
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.conrelid = ${ifThere(table)}`
  const wanted = [
    ...(to === undefined ? [] : [`c.confrelid = ${ifThere(to)}`]),
    ...(column === undefined ? [] : [isOf(column)]),
    ...(name === undefined ? [] : [`c.conname = ${quotedText(name)}`]),
    ...(prefers === undefined
      ? []
      : [`(${isOf(prefers)} OR NOT EXISTS (SELECT ${from} AND ${isOf(prefers)}))`]),
  ]
  return `SELECT c.conname ${[from, ...wanted].join(' AND ')} ORDER BY c.conname LIMIT 1`
}

/** Drops or validates such a foreign key. `guard`: where there is none like this one, nothing happens. */
export function withKeySql(
  table: string,
  key: ForeignKey,
  { does, guard }: { does: 'DROP' | 'VALIDATE'; guard?: ForeignKey | undefined },
): string {
  const missing = raises(`Table '${table}' has no such foreign key`)
  return ownBlock(
    'found name',
    `found := (${keysSql(table, key)});
  IF found IS NULL THEN
    ${guard ? `IF NOT EXISTS (${keysSql(table, guard)}) THEN RETURN; END IF;` : ''}
    ${missing}
  END IF;
  EXECUTE pg_catalog.format('ALTER TABLE %s ${does} CONSTRAINT %I', ${quotedText(quoted(table))}, found);`,
  )
}

/** Adds a foreign key where there is none like this one. */
export function addKeyUnlessSql(table: string, key: ForeignKey, statement: string): string {
  return unlessSql(keysSql(table, key), statement)
}

/** A check by its name. `validated`: only one that is, or is not. */
export interface Check {
  name: string
  validated?: boolean | undefined
}

function checksSql(table: string, { name, validated }: Check): string {
  const state = validated === undefined ? '' : ` AND ${validated ? '' : 'NOT '}c.convalidated`
  return `SELECT FROM pg_catalog.pg_constraint c
    WHERE c.contype = 'c' AND c.conrelid = ${ifThere(table)} AND c.conname = ${quotedText(name)}${state}`
}

/** Adds a check where there is none like this one. */
export function addCheckUnlessSql(table: string, check: Check, statement: string): string {
  return unlessSql(checksSql(table, check), statement)
}

/** Before it is dropped by its name: refuses where that is the name of something else. */
export function hasCheckSql(table: string, check: Check): string {
  return ownBlock(
    'differs boolean',
    `differs := NOT EXISTS (${checksSql(table, check)}) AND EXISTS (SELECT FROM pg_catalog.pg_constraint c
    WHERE c.conrelid = ${ifThere(table)} AND c.conname = ${quotedText(check.name)});
  IF differs THEN ${raises(`Table '${table}' has no check constraint ${check.name}`)} END IF;`,
  )
}

/** Drops a check where there is one like this one. */
export function dropCheckIfSql(table: string, check: Check, statement: string): string {
  return ownBlock(
    'present boolean',
    `present := EXISTS (${checksSql(table, check)});
  IF present THEN EXECUTE ${quotedText(statement)}; END IF;`,
  )
}

/** Creates an enum where no type has its name. */
export function createEnumSql(name: string, values: readonly string[]): string {
  const query = `SELECT FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typname = ${quotedText(name)} AND n.nspname = ANY (pg_catalog.current_schemas(false))`
  return unlessSql(query, `CREATE TYPE ${quotedName(name)} AS ENUM (${values.map(quotedText).join(', ')})`)
}

function unlessSql(query: string, statement: string): string {
  return ownBlock(
    'missing boolean',
    `missing := NOT EXISTS (${query});
  IF missing THEN EXECUTE ${quotedText(statement)}; END IF;`,
  )
}

/** An index by its columns, its name, or both. */
export interface Index {
  columns?: readonly string[] | undefined
  name?: string | undefined
}

function arrayOf(texts: readonly string[]): string {
  return `ARRAY[${texts.map(quotedText).join(', ')}]::text[]`
}

function isLike({ columns: over, name }: Index): string {
  return [
    ...(over ? [`one.columns = ${arrayOf(over)}`] : []),
    ...(name === undefined ? [] : [`one.name = ${quotedText(name)}`]),
  ].join(' AND ')
}

/** Before it is dropped by its name: refuses where that is the name of something else. */
export function hasIndexSql(table: string, index: Index & { name: string }): string {
  return ownBlock(
    'differs boolean',
    `differs := NOT EXISTS (SELECT FROM (${indexes(ifThere(table))}) one WHERE ${isLike(index)})
    AND ${ifThere(index.name)} IS NOT NULL;
  IF differs THEN ${raises(`No indexes found on ${table} with the options provided`)} END IF;`,
  )
}

/** What a guard looks at beyond the columns and the name. */
export interface IndexGuard {
  unique: boolean | undefined
  included: readonly string[] | undefined
}

/** Drops the only index like this one. `guard`: where there is none, or none as it says, nothing happens. */
export function dropIndexOfSql(table: string, index: Index, guard?: IndexGuard): string {
  const listed = `(${indexes(guard ? ifThere(table) : regclass(table))}) one WHERE ${isLike(index)}`
  const is = [
    ...(guard?.unique === undefined ? [] : [`one.is_unique = ${guard.unique}`]),
    ...(guard?.included ? [`coalesce(one.included, '{}') = ${arrayOf(guard.included)}`] : []),
  ]
  return ownBlock(
    'found text[]; matches boolean',
    `SELECT pg_catalog.array_agg(one.quoted), pg_catalog.bool_or(${is.join(' AND ') || 'true'}) INTO found, matches FROM ${listed};
  IF ${guard ? 'matches IS NOT TRUE' : 'false'} THEN RETURN; END IF;
  IF found IS NULL THEN ${raises(`No indexes found on ${table} with the options provided`)} END IF;
  IF pg_catalog.cardinality(found) > 1 THEN RAISE EXCEPTION USING MESSAGE = ${quotedText(`Multiple indexes found on ${table}`)}; END IF;
  EXECUTE 'DROP INDEX ' || found[1];`,
  )
}

/** Indexes with names of Rails' own are renamed along. */
export function renameColumnSql(table: string, from: string, to: string): string[] {
  return [
    `ALTER TABLE ${quoted(table)} RENAME COLUMN ${quotedName(from)} TO ${quotedName(to)}`,
    ownBlock(
      'one record',
      `FOR one IN ${indexes(regclass(table))} LOOP
    IF one.name = ${indexNameIn(table, `pg_catalog.array_replace(one.columns, ${quotedText(to)}, ${quotedText(from)})`)} AND ${quotedText(to)} = ANY (one.columns) THEN
      EXECUTE pg_catalog.format('ALTER INDEX %s RENAME TO %I', one.quoted, ${indexNameIn(table, 'one.columns')});
    END IF;
  END LOOP;`,
    ),
  ]
}

/** Its key, the sequence of its key and indexes with names of Rails' own are renamed along. */
export function renameTableSql(table: string, to: string): string[] {
  return [
    `ALTER TABLE ${quoted(table)} RENAME TO ${quotedName(to)}`,
    ownBlock(
      'one record',
      `FOR one IN SELECT a.attname, pg_catalog.pg_get_serial_sequence(${quotedText(quoted(to))}, a.attname) AS sequence
    FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    WHERE i.indrelid = ${regclass(to)} AND i.indisprimary LOOP
    EXECUTE ${quotedText(`ALTER INDEX ${quotedName(`${table}_pkey`)} RENAME TO ${quotedName(`${to}_pkey`)}`)};
    IF one.sequence::pg_catalog.regclass = pg_catalog.to_regclass(pg_catalog.format('%I', ${quotedText(`${table}_`)} || one.attname || '_seq')) THEN
      EXECUTE pg_catalog.format('ALTER TABLE %s RENAME TO %I', one.sequence, ${quotedText(`${to}_`)} || one.attname || '_seq');
    END IF;
  END LOOP;
  FOR one IN ${indexes(regclass(to))} LOOP
    IF one.name = ${indexNameIn(table, 'one.columns')} THEN
      EXECUTE pg_catalog.format('ALTER INDEX %s RENAME TO %I', one.quoted, ${indexNameIn(to, 'one.columns')});
    END IF;
  END LOOP;`,
    ),
  ]
}

function indexNameIn(table: string, of: string): string {
  return `${quotedText(`index_${table}_on_`)} || pg_catalog.array_to_string(${of}, '_and_')`
}

function regclass(table: string): string {
  return `${quotedText(quoted(table))}::pg_catalog.regclass`
}

/** NULL where there is none. */
function ifThere(table: string): string {
  return `pg_catalog.to_regclass(${quotedText(quoted(table))})`
}

/** What is missing may be what a migration creates that could not be read. */
function raises(message: string): string {
  return `RAISE EXCEPTION USING ERRCODE = 'undefined_object', MESSAGE = ${quotedText(message)};`
}
