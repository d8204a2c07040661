import { positionAt } from '../findings/finding.ts'
import { parseScript } from '../languages/sql/script.ts'
import type { PostgresError, QueryOutcome } from '../postgres/engine.ts'
import { environmental } from '../postgres/environmental.ts'
import { joined, sessionReset } from './messages.ts'
import type { Replica } from './replica.ts'
import type { ReplayRequest } from './request.ts'
import type { TrackState } from './track.ts'

/** Brings an empty database to where the migrations begin. False: there is no sense in going on. */
export async function prepareDatabase(
  request: ReplayRequest,
  replica: Replica,
  state: TrackState,
): Promise<boolean> {
  for (const { label, sql } of request.prelude) {
    const outcome = await replica.run(sql)
    if (outcome.kind === 'ok') replica.remember(label, [sql])
    else if (!(await preparedPiecemeal(replica, label, sql))) {
      state.unknowns.push(
        `Nothing was replayed, because ${label} failed: ${reasonOf(outcome)}. Correct it; it runs before the first migration.`,
      )
      return false
    }
  }
  return request.startFrom === undefined || (await loadDump(request.startFrom, replica, state))
}

/** A role outlives its database: that it is there already is as good as making it. */
async function preparedPiecemeal(replica: Replica, label: string, sql: string): Promise<boolean> {
  const sent: string[] = []
  for (const { text } of (await parseScript(sql)).statements) {
    const outcome = await replica.run(text)
    if (outcome.kind === 'ok') sent.push(text)
    else if (
      outcome.kind !== 'error' ||
      outcome.error.code !== '42710' ||
      !/^create\s+(?:role|user|group)\b/i.test(text)
    )
      return false
  }
  replica.remember(label, sent)
  return sent.length > 0
}

async function loadDump(
  dump: { path: string; text: string },
  replica: Replica,
  state: TrackState,
): Promise<boolean> {
  const script = await parseScript(dump.text)
  const lineOf = (offset: number) => positionAt(dump.text, offset).line
  for (const { why, start } of script.parts) {
    if (!why.startsWith('the rows'))
      state.unproven.push({ path: dump.path, line: lineOf(start), why, introduced: false })
  }
  const reset = sessionReset([script.text])
  const sent: string[] = []
  const whole = await replica.run(joined([script.text]))
  if (whole.kind === 'ok') sent.push(joined([script.text]))
  else {
    for (const { text, start } of [...script.statements, ...script.invalid].sort(
      (a, b) => a.start - b.start,
    )) {
      const outcome = await replica.run(text)
      if (outcome.kind === 'ok') sent.push(text)
      else if (outcome.kind === 'error' && tolerable(outcome.error, text)) {
        state.unproven.push({
          path: dump.path,
          line: lineOf(start),
          why: `not applied: ${outcome.error.message}`,
          introduced: false,
        })
      } else {
        const lacking = outcome.kind === 'error' ? environmental(outcome.error)?.provide : undefined
        state.unknowns.push(
          `Nothing was replayed, because the schema dump ${dump.path}, where the replay starts from, fails at line ${lineOf(start)}: ${lacking ?? `${reasonOf(outcome)}.`}`,
        )
        return false
      }
    }
  }
  for (const statement of reset.split(';').filter(Boolean)) {
    await replica.run(statement)
    sent.push(statement)
  }
  replica.remember(dump.path, sent)
  return true
}

/** Owners and privileges of roles that are not here, and what a new database has anyway. */
function tolerable(error: PostgresError, statement: string): boolean {
  if (
    error.code === '42704' &&
    /^(?:alter\b[\s\S]*\bowner\s+to\b|grant\b|revoke\b|alter\s+default\s+privileges\b)/i.test(statement)
  )
    return true
  return (
    /^create\s+schema\s+"?public"?\s*$/i.test(statement) ||
    /^comment\s+on\s+(?:schema|extension)\b/i.test(statement)
  )
}

function reasonOf(outcome: QueryOutcome): string {
  switch (outcome.kind) {
    case 'ok':
      return 'no reason'
    case 'error':
      return `${outcome.error.message} (SQLSTATE ${outcome.error.code})`
    case 'timeout':
      return `it did not end within ${outcome.seconds} s`
    case 'dead':
      return outcome.why
  }
}
