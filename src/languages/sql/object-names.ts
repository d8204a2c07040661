import { Buffer } from 'node:buffer'

/** NAMEDATALEN - 1: longer names are cut, in bytes. */
const maxLength = 63

/**
 * The name that PostgreSQL gives to what the author did not name: `t_pkey`, `t_a_b_key`, `t_a_seq`. When they don't
 * fit, the longer of the two first parts is shortened first; the label never is.
 */
export function derivedName(table: string, columns: string | undefined, label: string): string {
  const room = maxLength - (Buffer.byteLength(label) + 1) - (columns === undefined ? 0 : 1)
  let first = Buffer.byteLength(table)
  let second = columns === undefined ? 0 : Buffer.byteLength(columns)
  while (first + second > room) {
    if (first > second) first--
    else second--
  }
  const parts = [cutToBytes(table, first), label]
  if (columns !== undefined) parts.splice(1, 0, cutToBytes(columns, second))
  return parts.join('_')
}

/** The column part of an index's or constraint's name: an expression counts as "expr". */
export function joinedColumns(names: readonly (string | undefined)[]): string {
  return cutToBytes(names.map(name => name ?? 'expr').join('_'), maxLength)
}

/** Never cuts a character in two. */
function cutToBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  let result = ''
  let used = 0
  for (const character of text) {
    used += Buffer.byteLength(character)
    if (used > bytes) break
    result += character
  }
  return result
}

/** A name in quotes, whatever it is. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A text as PostgreSQL reads it where a backslash is a sign like others. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A name as SQL needs it written. Words that are keywords are quoted too often rather than too rarely. */
export function quoteIdentifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : quotedName(name)
}

/** A name with its schema, where it has one, as SQL needs it written. */
export function qualified({ schema, name }: { schema?: string | undefined; name: string }): string {
  return `${schema === undefined ? '' : `${quoteIdentifier(schema)}.`}${quoteIdentifier(name)}`
}

// https://www.postgresql.org/docs/current/sql-keywords-appendix.html, those that can't be a column or table name.
const reserved = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/),
)
