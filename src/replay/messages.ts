import { endsOutside } from '../languages/sql/ends-outside.ts'

/** Whole files as single messages: a round trip each is what makes a replay as fast as the server. */

/** May these texts go in one message? Not where one of them could swallow the beginning of the next. */
export function separable(texts: readonly string[]): boolean {
  return texts.slice(0, -1).every(endsOutside)
}

/** The line break ends a trailing line comment, the semicolon a last statement that has none. */
export function inTransaction(texts: readonly string[]): string {
  return `${opening}${joined(texts)}COMMIT`
}

const opening = 'BEGIN;\n'

/** Where in the texts of `inTransaction` an offset of its message is: which of them, and the offset in it. */
export function placeInTransaction(
  texts: readonly string[],
  offset: number,
): { index: number; offset: number } | undefined {
  let start = opening.length
  for (const [index, text] of texts.entries()) {
    if (offset < start) return undefined
    if (offset <= start + text.length) return { index, offset: offset - start }
    start += text.length + separator.length + 1
  }
  return undefined
}

const separator = '\n;'

export function joined(texts: readonly string[]): string {
  return texts.map(text => `${text}${separator}`).join('\n')
}

/**
 * What sets the session back to how a new connection has it, where a text may have changed it: `psql -f` connects
 * for every file, and other runners reset between migrations. `settings`: what was set before the first migration.
 */
export function sessionReset(texts: readonly string[], settings: readonly string[] = []): string[] {
  const changesSettings = texts.some(text =>
    /\bset(?:_config|\s+(?!null\b|not\b|default\b|data\b))/i.test(text),
  )
  const temporary = texts.some(text => /\btemp(?:orary)?\b|\bpg_temp\b/i.test(text))
  return [
    ...(changesSettings ? ['RESET SESSION AUTHORIZATION', 'RESET ROLE', 'RESET ALL', ...settings] : []),
    ...(temporary ? ['DISCARD TEMP'] : []),
  ]
}

/** Codes of what fails only because a file was put in a transaction that its runner does not open. */
export function mindsTransaction(code: string): boolean {
  return [
    '25001', // active_sql_transaction
    '25P01', // no_active_sql_transaction
    '25P02', // in_failed_sql_transaction
    '55P04', // unsafe_new_enum_value_usage
    '2D000', // invalid_transaction_termination
    '55006', // object_in_use: pending trigger events
  ].includes(code)
}
