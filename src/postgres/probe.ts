import type { QueryOutcome } from './engine.ts'

/**
 * Does a database still tell the truth? `token` must not be known to it. A question outside of a transaction:
 * inside of one, the statement that must fail would abort it.
 */
export async function truthful(
  database: { run(sql: string): Promise<QueryOutcome> },
  token: string,
): Promise<boolean> {
  const failing = await database.run(`select "${token}"`)
  // 42703: there is no such column; 25P02: the session is in a failed transaction, which is no lie either.
  if (failing.kind !== 'error' || !['42703', '25P02'].includes(failing.error.code)) return false
  if (failing.error.code === '25P02') return true
  const returning = await database.run(`select '${token}' as token`)
  if (returning.kind === 'error') return returning.error.code === '25P02'
  return returning.kind === 'ok' && returning.rows[0]?.token === token
}
