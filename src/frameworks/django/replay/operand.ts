import { quoteText } from './names.ts'

/** What stands left of a comparison. */
export interface Operand {
  sql: string
  type: string | undefined
  /** The steps into a JSON value: they are written at once. */
  keys?: { of: string; path: readonly string[] }
  /** A year, which is compared as a range of days. */
  year?: { sql: string; boundary: (year: number, end: 'start' | 'end') => string }
}

/** For what compares texts: a key of a JSON value gives its text, all else is cast. */
export function textOf({ sql, keys }: Operand): string {
  return keys ? keySql(keys, '>') : `${sql}::text`
}

export function keySql({ of, path }: NonNullable<Operand['keys']>, asText: '' | '>'): string {
  const [first = '', ...others] = path
  if (others.length > 0) return `(${of} #>${asText} ${quoteText(textArray(path))})`
  return `(${of} ->${asText} ${/^-?\d+$/.test(first) ? first : quoteText(first)})`
}

/** PostgreSQL's text of an array of texts. */
export function textArray(texts: readonly string[]): string {
  const quoted = texts.map(text =>
    text === '' || /[\s{},"\\]|^null$/i.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text,
  )
  return `{${quoted.join(',')}}`
}
