import { endsOutside } from '../languages/sql/ends-outside.ts'

/** Whole files as single messages: a round trip each is what makes a replay as fast as the server. */

/** May these texts go in one message? Not where one of them could swallow the beginning of the next. */
export function separable(texts: readonly string[]): boolean {
  return texts.slice(0, -1).every(endsOutside)
}

/**
 * What makes of a session one that was just opened: `psql -f` connects for every file, other runners reset between
 * migrations, and a later deployment is another session anyway. Whatever a migration does to its session, by whatever
 * means, so ends with it: nobody has to read that from its text. `settings`: what was set before the first migration.
 */
export function freshSession(settings: readonly string[]): string {
  return [
    'CLOSE ALL',
    'RESET SESSION AUTHORIZATION',
    'RESET ROLE',
    'RESET ALL',
    ...settings,
    'DEALLOCATE ALL',
    'DISCARD TEMP',
    'DISCARD SEQUENCES',
  ].join(';')
}

/** May something in the texts have to be the first thing in its transaction? */
export function setsTransaction(texts: readonly string[]): boolean {
  return texts.some(text => /\bset\s+(?:local\s+)?(?:transaction|session\s+characteristics)\b/i.test(text))
}

/** How a transaction begins that finds a fresh session: in the same message, which costs next to nothing. */
export function opening(texts: readonly string[], settings: readonly string[]): string {
  const fresh = freshSession(settings)
  return setsTransaction(texts) ? `${fresh};COMMIT;BEGIN;\n` : `BEGIN;${fresh};\n`
}

/** The line break ends a trailing line comment, the semicolon a last statement that has none. */
export function inTransaction(texts: readonly string[], settings: readonly string[]): string {
  return `${opening(texts, settings)}${joined(texts)}COMMIT`
}

/** The same, and all of it is taken back. */
export function onlyTried(texts: readonly string[], settings: readonly string[]): string {
  return `${opening(texts, settings)}${joined(texts)}ROLLBACK`
}

/** Where in the texts of `inTransaction` an offset of its message is: which of them, and the offset in it. */
export function placeInTransaction(
  texts: readonly string[],
  settings: readonly string[],
  offset: number,
): { index: number; offset: number } | undefined {
  let start = opening(texts, settings).length
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
