import { type Failure, symbolOf } from '../replay/failure.ts'
import type { Past } from '../replay/probe.ts'
import { CannotContinueError } from '../replay/replica.ts'
import type { NotVerified, ReplayMigration, ReplayRequest } from '../replay/request.ts'
import { TrackRun } from '../replay/track.ts'
import { TrackState } from '../replay/track-state.ts'
import { changes, type FailureFacts, stood } from './failure.ts'
import { executedSteps, messagesOf, type Ran } from './sent-statements.ts'

export interface Examined extends Past {
  /** The failure that the command met first, then what else is wrong with the same migration. */
  failures: Failure[]
  notVerified: NotVerified[]
}

/** What a new database, or one with all of base, has had before, in the runner's order. */
export interface Before {
  inBase: readonly ReplayMigration[]
  since: readonly ReplayMigration[]
}

/**
 * A command stops at its first error, and says nothing of the operation that the statement belongs to. The migration's
 * own text is read for that, on the very database that the command had before it, as a replay without a command does it.
 * It only counts where it meets the same failure; else what was seen at the database stands alone.
 */
export async function examine(
  request: ReplayRequest,
  facts: FailureFacts,
  before: Before,
  seen: Failure,
): Promise<Examined> {
  const { item, failed, replica, locator } = facts
  const own = facts.executed.filter(one => one.item === item)
  const ran = facts.executed.filter(one => one.item !== item)
  const state = new TrackState(facts.tracks, await executedSteps(ran, locator))
  for (const { label, messages } of messagesOf(ran, one => stood(one, failed)))
    replica.record(label, messages)
  const alone = async (): Promise<Examined> => ({
    failures: [seen],
    notVerified: [],
    executed: [...(await executedSteps(ran, locator)), ...(await executedSteps(own, locator))],
    applied: replica.applied,
  })
  // What it had committed by then is not taken back, and not every file can be read.
  if (seen.appliedBefore !== undefined || (await locator.stepsOf(item)).length === 0) return alone()
  if (!(await bringBack(facts, ran))) return alone()
  try {
    const run = new TrackRun(request, replica, state)
    state.inBase = facts.inBase
    // Some interpreters carry state from migration to migration, and forget some of it with each run of the runner.
    await run.markApplied(before.inBase)
    if (before.inBase.length > 0) run.nextRun()
    await run.markApplied(before.since)
    await run.migrate(item)
  } catch (error) {
    if (error instanceof CannotContinueError) return alone()
    throw error
  }
  const [first] = state.failures.filter(({ causedBy }) => !causedBy)
  if (!first || symbolOf(first) !== symbolOf(seen)) return alone()
  first.reason = seen.reason
  // Reading only knows how such runners mostly send a file; this one was seen.
  for (const failure of state.failures) {
    if (failure.item === item && seen.transaction !== undefined) failure.transaction = seen.transaction
    if (seen.aftermath !== undefined) failure.aftermath = seen.aftermath
  }
  const creator = seen.existingObject?.creator
  if (first.existingObject && creator) first.existingObject.creator = creator
  return {
    failures: provenOnes(state, first),
    notVerified: state.notVerified,
    executed: state.executed,
    applied: replica.applied,
  }
}

/** What was done in the transaction that failed, and by migrations before this one, is there once more, and for good. */
async function bringBack({ failed, replica }: FailureFacts, ran: readonly Ran[]): Promise<boolean> {
  const lost = ran.flatMap(({ statements }) =>
    statements.filter(one => one.transaction === failed.transaction && one.fate !== 'committed'),
  )
  for (const one of lost.filter(lostOne => stood(lostOne, failed) && changes(lostOne)))
    if (one.parameters.length > 0 || (await replica.run(one.text)).kind !== 'ok') return false
  return true
}

/** Where a step is not known, what another one lacks may have been made by it. */
function provenOnes({ failures, notVerified }: TrackState, first: Failure): Failure[] {
  const unverified = notVerified.some(step => step.unverified)
  return failures.filter(
    one => one === first || one.existingObject !== undefined || one.causedBy !== undefined || !unverified,
  )
}
