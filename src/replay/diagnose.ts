import type { QueryOutcome } from '../postgres/engine.ts'
import { type Diagnosis, Examination, tooSlow } from './examination.ts'
import { inTransaction, joined, opening, separable } from './messages.ts'
import type { Replica } from './replica.ts'
import type { ReplayMigration } from './request.ts'
import type { OnDatabase } from './track-state.ts'
import { type SqlStep, type Unit, unitsOf, withoutUnits } from './units.ts'

/** As many statements as are sent at once while looking for those that fail. */
const chunkSize = 32

/**
 * Runs a migration that failed as one message again, in small pieces in one transaction, to find every statement that
 * fails for a reason of its own. That all pieces succeed is no proof: what the server refused passes only when it is
 * sent as a whole once more and succeeds, without what could not be run here. Only what was too slow as a whole may
 * pass in pieces. Leaves the transaction rolled back, unless all went well this time.
 */
export async function diagnose(
  run: OnDatabase,
  item: ReplayMigration,
  steps: readonly SqlStep[],
  how: { slow: boolean },
): Promise<Diagnosis> {
  const { replica } = run
  const units = unitsOf(steps)
  const examination = new Examination(run, item, units, true)
  // Where something takes too long, each statement gets the whole time for itself.
  const size = how.slow ? 1 : chunkSize
  const begin = opening(
    steps.map(({ text }) => text),
    replica.settings,
  )
  await replica.run(begin)
  for (let from = 0; from < units.length; from += size) {
    const stopped = await runChunk(replica, item, examination, units.slice(from, from + size))
    if (stopped) return stopped
  }
  if (examination.failures.length === 0) {
    if (!how.slow) await replica.rollback()
    const texts = withoutUnits(steps, examination.leftOutUnits).map(({ text }) => text)
    const whole = separable(texts) ? [inTransaction(texts, replica.settings)] : [begin, ...texts, 'COMMIT']
    const outcome = await inTurn(run, how.slow ? ['COMMIT'] : whole)
    if (outcome.kind === 'ok') {
      return examination.passed(ran => (how.slow ? [begin, ...ran, 'COMMIT'] : whole))
    }
    if (outcome.kind === 'dead') return outcome
    if (outcome.kind === 'timeout') return { kind: 'late', why: tooSlow(item, undefined, outcome.seconds) }
    await replica.rollback()
    // Deferred constraints are checked at its end.
    examination.refusedAsAWhole(outcome.error, steps, texts)
    return await examination.result(false)
  }
  await replica.rollback()
  return await examination.result(false)
}

/** A piece as one message, and where that fails, statement by statement; what ends the examination, if anything does. */
async function runChunk(
  replica: Replica,
  item: ReplayMigration,
  examination: Examination,
  chunk: readonly Unit[],
): Promise<Diagnosis | undefined> {
  await replica.run('SAVEPOINT migration_gate')
  const texts = chunk.map(unit => unit.text)
  const outcome = chunk.length > 1 && separable(texts) ? await replica.run(joined(texts)) : undefined
  if (outcome?.kind === 'ok' && examination.clean) {
    await replica.run('RELEASE SAVEPOINT migration_gate')
    examination.ran(chunk)
    return undefined
  }
  if (outcome?.kind === 'dead') return outcome
  // The engine went with a statement of this piece.
  if (outcome?.kind === 'timeout' && outcome.databaseLost)
    return { kind: 'late', why: tooSlow(item, undefined, outcome.seconds) }
  if (outcome) await replica.run('ROLLBACK TO SAVEPOINT migration_gate')
  for (const unit of chunk) {
    await replica.run('SAVEPOINT migration_gate')
    const stopped = await examination.try(unit)
    if (stopped) return stopped
  }
  return undefined
}

/** The outcome of the last message, or of the first that did not succeed. */
async function inTurn(run: OnDatabase, messages: readonly string[]): Promise<QueryOutcome> {
  let outcome: QueryOutcome = { kind: 'ok', rows: [] }
  for (const message of messages) {
    outcome = await run.replica.run(message)
    if (outcome.kind !== 'ok') break
  }
  return outcome
}

/** Runs the statements each on its own, as a runner in autocommit does. */
export async function oneByOne(
  run: OnDatabase,
  item: ReplayMigration,
  units: readonly Unit[],
  controls: boolean,
): Promise<Diagnosis> {
  const { replica } = run
  const examination = new Examination(run, item, units, false)
  for (const unit of units) {
    const stopped = await examination.try(unit)
    if (stopped) return stopped
    // Inside the file's own transaction everything after a failure fails too.
    if (controls && !examination.clean) break
  }
  if (examination.clean || (!controls && examination.failures.length === 0))
    return examination.passed(texts => texts)
  if (controls) await replica.rollback()
  return await examination.result(examination.applied > 0)
}
