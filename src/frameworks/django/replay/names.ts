import { createHash } from 'node:crypto'
import { trimEndOf } from '../../../text/scan.ts'

/** PostgreSQL's longest identifier: https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS */
const maxLength = 63

/** `names_digest`: https://github.com/django/django/blob/main/django/db/backends/utils.py */
function namesDigest(names: readonly string[], length: number): string {
  const hash = createHash('md5')
  for (const name of names) hash.update(name)
  return hash.digest('hex').slice(0, length)
}

/** A `db_table` may carry a schema as `schema"."table`, which Django's quoting happens to let through. */
export function splitIdentifier(identifier: string): { namespace: string; name: string } {
  const parts = identifier.split('"."')
  const [namespace, name] = parts.length === 2 ? parts : ['', identifier]
  return { namespace: stripQuotes(namespace ?? ''), name: stripQuotes(name ?? '') }
}

function stripQuotes(text: string): string {
  return trimEndOf(text.replace(/^"+/, ''), '"')
}

export function truncateName(identifier: string, length = maxLength): string {
  const { namespace, name } = splitIdentifier(identifier)
  if (name.length <= length) return identifier
  const short = name.slice(0, length - 4) + namesDigest([name], 4)
  return namespace === '' ? short : `${namespace}"."${short}`
}

/** The table of a model without `db_table`. */
export function defaultTable(app: string, model: string): string {
  return truncateName(`${app}_${model.toLowerCase()}`)
}

export function quoteName(name: string): string {
  return name.startsWith('"') && name.endsWith('"') && name.length > 1 ? name : `"${name}"`
}

export function quoteText(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted
}

/** `_create_index_name`: https://github.com/django/django/blob/main/django/db/backends/base/schema.py */
export function indexName(tableName: string, columns: readonly string[], suffix = ''): string {
  const table = splitIdentifier(tableName).name
  let hash = namesDigest([table, ...columns], 8) + suffix
  const whole = `${table}_${columns.join('_')}_${hash}`
  if (whole.length <= maxLength) return whole
  if (hash.length > maxLength / 3) hash = hash.slice(0, Math.floor(maxLength / 3))
  const other = Math.floor((maxLength - hash.length) / 2) - 1
  const name = `${table.slice(0, other)}_${columns.join('_').slice(0, other)}_${hash}`
  return /^[_\d]/.test(name) ? `D${name.slice(0, -1)}` : name
}

export function foreignKeyName(
  table: string,
  column: string,
  toTable: string,
  toColumn: string,
  short = false,
): string {
  return indexName(table, [column], short ? '_fk' : `_fk_${splitIdentifier(toTable).name}_${toColumn}`)
}

/** `Index.set_name_with_model`, for an index without a name: https://github.com/django/django/blob/main/django/db/models/indexes.py */
export function unnamedIndexName(
  tableName: string,
  columns: readonly string[],
  descending: readonly boolean[],
  suffix: string,
): string {
  const table = splitIdentifier(tableName).name
  const ordered = columns.map((column, i) => (descending[i] ? `-${column}` : column))
  const name = `${table.slice(0, 11)}_${(columns[0] ?? '').slice(0, 7)}_${namesDigest([table, ...ordered, suffix], 6)}_${suffix}`
  return /^[_\d]/.test(name) ? `D${name.slice(1)}` : name
}
