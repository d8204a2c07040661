import { parseScript } from '../languages/sql/script.ts'
import { positionAt } from '../model/position.ts'
import { reasonOf } from '../postgres/engine.ts'
import { environmental } from '../postgres/environmental.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import { joined } from './messages.ts'
import type { Replica } from './replica.ts'
import type { NotVerified } from './request.ts'

export interface LoadedDump {
  /** Statements that could be left out: owners and privileges of roles that are not here. */
  leftOut: NotVerified[]
  /** Why it could not be loaded, with the line; undefined: it was. */
  failed?: string
}

/** duplicate_schema, duplicate_table, duplicate_object, duplicate_function */
const existing = new Set(['42P06', '42P07', '42710', '42723'])

/** Brings a scratch database to what a schema dump says (of pg_dump, or a framework's `structure.sql`). */
export async function loadDump(
  dump: { path: string; text: string; additional?: 'what is there already' },
  replica: Replica,
): Promise<LoadedDump> {
  const script = await parseScript(dump.text)
  const lineOf = (offset: number) => positionAt(dump.text, offset).line
  const leftOut: NotVerified[] = script.parts
    .filter(({ rows }) => !rows)
    .map(({ why, start }) => ({ path: dump.path, line: lineOf(start), why, introduced: false }))
  const sent: string[] = []
  const whole = await replica.run(joined([script.text]))
  if (whole.kind === 'ok') sent.push(joined([script.text]))
  else {
    for (const { text, start } of [...script.statements, ...script.invalid].sort(
      (a, b) => a.start - b.start,
    )) {
      const outcome = await replica.run(text)
      if (outcome.kind === 'ok') sent.push(text)
      else if (
        outcome.kind === 'error' &&
        (tolerable(outcome.error, text) || (dump.additional && existing.has(outcome.error.code)))
      ) {
        leftOut.push({
          path: dump.path,
          line: lineOf(start),
          why: `not applied: ${outcome.error.message}`,
          introduced: false,
        })
      } else {
        const lacking = outcome.kind === 'error' ? environmental(outcome.error)?.provide : undefined
        return { leftOut, failed: `fails at line ${lineOf(start)}: ${lacking ?? `${reasonOf(outcome)}.`}` }
      }
    }
  }
  await replica.refreshSession()
  replica.record(dump.path, sent)
  return { leftOut }
}

/**
 * Owners and privileges of roles that are not here, what a new database has anyway, and settings of the version of
 * PostgreSQL that wrote the dump.
 */
function tolerable(error: PostgresError, statement: string): boolean {
  if (
    error.code === '42704' &&
    /^(?:alter\b[\s\S]*\bowner\s+to\b|grant\b|revoke\b|alter\s+default\s+privileges\b|set\s)/i.test(statement)
  )
    return true
  return (
    /^create\s+schema\s+"?public"?\s*$/i.test(statement) ||
    /^comment\s+on\s+(?:schema|extension)\b/i.test(statement)
  )
}
