import { quotedName, quotedText } from '../../languages/sql/object-names.ts'
import { ownBlock } from '../../languages/sql/own-blocks.ts'
import { quoted } from './rails-columns.ts'

/**
 * What Rails first looks up in the database. Here PostgreSQL looks it up itself:
 * https://api.rubyonrails.org/classes/ActiveRecord/ConnectionAdapters/SchemaStatements.html
 */
const attributes = `pg_catalog.pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = k.number`
/** The columns of an index, in their order. */
const columns = `(SELECT pg_catalog.array_agg((SELECT a.attname::text FROM ${attributes}) ORDER BY k.place)
      FROM pg_catalog.unnest(i.indkey) WITH ORDINALITY AS k(number, place))`
const indexes = (table: string) =>
  `SELECT c.relname::text AS name, i.indexrelid::pg_catalog.regclass::text AS quoted, ${columns} AS columns
    FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid = ${regclass(table)} AND NOT i.indisprimary`

/** A foreign key by the table that it refers to, its column, or its name. */
export function dropKeySql(
  table: string,
  { to, column, name }: { to?: string | undefined; column?: string | undefined; name?: string | undefined },
): string {
  const wanted = [
    ...(to === undefined ? [] : [`c.confrelid = ${regclass(to)}`]),
    ...(column === undefined ? [] : [`a.attname = ${quotedText(column)}`]),
    ...(name === undefined ? [] : [`c.conname = ${quotedText(name)}`]),
  ]
  return ownBlock(
    'found name',
    `SELECT c.conname INTO found FROM pg_catalog.pg_constraint c
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.conrelid = ${regclass(table)} AND ${wanted.join(' AND ')} ORDER BY c.conname LIMIT 1;
  IF found IS NULL THEN RAISE EXCEPTION USING MESSAGE = ${quotedText(`Table '${table}' has no such foreign key`)}; END IF;
  EXECUTE pg_catalog.format('ALTER TABLE %s DROP CONSTRAINT %I', ${quotedText(quoted(table))}, found);`,
  )
}

/** The only index of these columns. */
export function dropIndexOfSql(table: string, over: readonly string[]): string {
  const list = `ARRAY[${over.map(quotedText).join(', ')}]::text[]`
  return ownBlock(
    'found text[]',
    `SELECT pg_catalog.array_agg(one.quoted) INTO found FROM (${indexes(table)}) one WHERE one.columns = ${list};
  IF found IS NULL THEN RAISE EXCEPTION USING MESSAGE = ${quotedText(`No indexes found on ${table} with the options provided`)}; END IF;
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
      `FOR one IN ${indexes(table)} LOOP
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
  FOR one IN ${indexes(to)} LOOP
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
