import { controlsTransactions, needsAutocommit, transactionStatements } from '../languages/sql/autocommit.ts'
import { namesMade, type ObjectName } from '../languages/sql/objects.ts'
import { diagnose, oneByOne } from './diagnose.ts'
import type { Diagnosis } from './examination.ts'
import { freshSession, inTransaction, joined, mindsTransaction, separable } from './messages.ts'
import type { PendingStatements } from './pending-statements.ts'
import { CannotContinueError, type Replica } from './replica.ts'
import { type ReplayMigration, type ReplayRequest, sentInAutocommit } from './request.ts'
import type { OnDatabase, TrackState } from './track-state.ts'
import { type SqlStep, understand, unitsOf } from './units.ts'

/** Where programs are read: if so many of base do not run, too little of it is known to say anything of what comes after. */
const mostBrokenInBase = 10

/** Carries migrations out on one database, past the failures of each, and records what became of them. */
export class Execution {
  readonly #on: OnDatabase
  readonly #transaction: ReplayRequest['transaction']
  readonly #isPart: boolean
  #brokenInBase = 0
  /** Incoming migrations of which nothing was run. */
  readonly notChecked: { path: string; why: string }[] = []
  /** Migrations that the database gave up on. */
  readonly givenUp = new Set<string>()

  /** `isPart`: only a part of what base does is known. */
  constructor(on: OnDatabase, transaction: ReplayRequest['transaction'], isPart: boolean) {
    this.#on = on
    this.#transaction = transaction
    this.#isPart = isPart
  }

  get #replica(): Replica {
    return this.#on.replica
  }

  get #state(): TrackState {
    return this.#on.state
  }

  /** Sends what is left of a migration, and finds out what of it fails where it does not pass as a whole. */
  async carryOut(item: ReplayMigration, pendingStatements: PendingStatements): Promise<void> {
    const { steps, texts: last, open, refused, sent } = pendingStatements
    const texts = steps.map(step => step.text)
    const autocommit = sentInAutocommit(item, this.#transaction)
    const controls = texts.some(controlsTransactions)
    // A message of several statements is a transaction, even after a COMMIT in it: all of it would be built again.
    if (!open && !refused && (autocommit || texts.some(endsTransactions)) && texts.some(needsAutocommit)) {
      const started = performance.now()
      await this.#alone(item, steps, controls)
      pendingStatements.took = performance.now() - started
      return
    }

    const whole = open ? `${joined(last)}COMMIT` : inTransaction(last, this.#replica.settings)
    const outcome = refused ?? (separable(last) ? await pendingStatements.run(whole) : undefined)
    // What is tried after this says nothing of how long it takes.
    if (outcome?.kind !== 'ok') pendingStatements.took = undefined
    if (!outcome) {
      await this.#replica.rollback()
      return await this.#examine(item, steps, { slow: false })
    }
    if (outcome.kind === 'ok') return await this.#succeeded(item, steps, [...sent, whole])
    if (outcome.kind === 'dead') return await this.#died(item, steps, outcome.why)
    await this.#replica.recover(outcome)
    if (controls) {
      await this.#replica.rebuild()
      return await this.#alone(item, steps, controls)
    }
    if (autocommit && outcome.kind === 'error' && mindsTransaction(outcome.error.code))
      return await this.#alone(item, steps, controls)

    await this.#examine(item, steps, { slow: outcome.kind === 'timeout' })
  }

  async #examine(item: ReplayMigration, steps: readonly SqlStep[], how: { slow: boolean }): Promise<void> {
    await this.#concluded(item, steps, await diagnose(this.#on, item, steps, how))
  }

  /** As `psql -f` does it: each statement is its own transaction. */
  async #alone(item: ReplayMigration, steps: readonly SqlStep[], controls: boolean): Promise<void> {
    await this.#replica.refreshSession()
    const fresh = freshSession(this.#replica.settings)
    const result = await oneByOne(this.#on, item, unitsOf(steps), controls)
    if (result.kind === 'failed' && result.changed) {
      if (this.#isPart && !item.introduced)
        throw new CannotContinueError(
          `${item.migration.file.path} of base does not run as it is read here, and fails half-way`,
        )
      await this.#replica.rebuild()
    }
    // The runner commits what a file has begun and left open.
    const end = controls && 'messages' in result ? ['COMMIT'] : []
    for (const message of end) await this.#replica.run(message)
    await this.#concluded(
      item,
      steps,
      'messages' in result ? { ...result, messages: [fresh, ...result.messages, ...end] } : result,
    )
  }

  async #concluded(item: ReplayMigration, steps: readonly SqlStep[], result: Diagnosis): Promise<void> {
    switch (result.kind) {
      case 'dead':
        return await this.#died(item, steps, result.why)
      case 'late':
        return await this.#notReplayed(item, steps, result.why)
      case 'succeeded':
        return await this.#succeeded(item, steps, result.messages)
      case 'without':
        return await this.#succeededWithout(item, steps, result)
      case 'failed':
        return await this.#failed(item, steps, result)
    }
  }

  async #succeeded(
    item: ReplayMigration,
    steps: readonly SqlStep[],
    messages: readonly string[],
  ): Promise<void> {
    if (!(await this.#replica.stillTruthful())) {
      return await this.#died(
        item,
        steps,
        'it no longer answers truthfully (COPY … TO or FROM PROGRAM does that to the embedded PostgreSQL)',
      )
    }
    this.#replica.record(item.migration.file.path, messages)
    if (this.#state.marks.size === 0) return
    for (const unit of unitsOf(steps))
      for (const object of namesMade((await understand(unit)).effects)) this.#state.marks.made(object)
  }

  /** What ran stays; what was left out is remembered, so that nothing that needs it is called an error. */
  async #succeededWithout(
    item: ReplayMigration,
    steps: readonly SqlStep[],
    { messages, leftOut, unknown }: Extract<Diagnosis, { kind: 'without' }>,
  ): Promise<void> {
    await this.#succeeded(item, steps, messages)
    const texts = leftOut.map(({ unit }) => unit.text)
    await this.#state.noteNotRun(item, texts, unknown)
    const [first] = leftOut
    // What the engine lacks is a reason of its own to be inconclusive.
    if (first && unknown === undefined && item.introduced && leftOut.length === unitsOf(steps).length)
      this.notChecked.push({ path: item.migration.file.path, why: first.why })
    await this.#replica.refreshSession()
    await this.#state.marks.leftOut(leftOut, this.#exists)
  }

  async #died(item: ReplayMigration, steps: readonly SqlStep[], why: string): Promise<void> {
    const elsewhere = this.#replica.needsProof ? ' Replay it on a real server with `--postgres URL`.' : ''
    await this.#notReplayed(item, steps, `The database gave up on it: ${why.replace(/\.$/, '')}.${elsewhere}`)
  }

  /** On a database that may have half of it, or is gone. */
  async #notReplayed(item: ReplayMigration, steps: readonly SqlStep[], why: string): Promise<void> {
    const path = item.migration.file.path
    this.givenUp.add(path)
    this.#state.unknowns.push(`${path} could not be replayed. ${why}`)
    await this.#replica.rebuild()
    await this.#state.marks.notMade(
      steps,
      () => ({ kind: 'unknown', why: `${path} could not be replayed` }),
      this.#exists,
    )
  }

  /** The migration is rolled back; what it would have made and dropped is remembered. */
  async #failed(
    item: ReplayMigration,
    steps: readonly SqlStep[],
    { failures, unknown }: Extract<Diagnosis, { kind: 'failed' }>,
  ): Promise<void> {
    if (this.#isPart && !item.introduced && ++this.#brokenInBase > mostBrokenInBase)
      throw new CannotContinueError(
        `more than ${mostBrokenInBase} migrations of base do not run as they are read here, ${item.migration.file.path} among them`,
      )
    this.#state.failures.push(...failures)
    const texts = steps.map(({ text }) => text)
    await this.#state.noteNotRun(item, texts, unknown)
    await this.#replica.refreshSession()
    await this.#state.marks.failed(item, steps, failures, this.#exists)
  }

  readonly #exists = (object: ObjectName): Promise<boolean> => this.#on.exists(object)
}

/** Does it begin or end a transaction itself, and not only set a savepoint? */
function endsTransactions(text: string): boolean {
  return transactionStatements(text).some(({ kind }) => kind === 'block')
}
