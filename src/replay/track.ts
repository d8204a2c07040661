import { controlsTransactions, needsAutocommit, transactionStatements } from '../languages/sql/autocommit.ts'
import { endsOutside } from '../languages/sql/ends-outside.ts'
import { namesMade, type ObjectName } from '../languages/sql/objects.ts'
import { isLost, type QueryOutcome } from '../postgres/engine.ts'
import { existsCondition } from '../schema/object-sql.ts'
import type { CourseRun, Ran } from './course.ts'
import { diagnose, oneByOne } from './diagnose.ts'
import type { DownCheck, DownOutcome } from './down.ts'
import type { Diagnosis } from './examination.ts'
import type { Failure } from './failure.ts'
import { existing, guardMismatches, ifNotExists, type Mismatch, mayGuard } from './guards.ts'
import { LockMeter, type MeasuredStatement } from './locks.ts'
import {
  freshSession,
  inTransaction,
  joined,
  mindsTransaction,
  separable,
  setsTransaction,
} from './messages.ts'
import { PendingStatements } from './pending-statements.ts'
import { readCreator } from './provenance.ts'
import type { Applied, Replica } from './replica.ts'
import { type ReplayMigration, type ReplayRequest, sentInAutocommit } from './request.ts'
import { type MergePreview, type Ready, RunAhead } from './run-ahead.ts'
import { closeAmong, standInsIn, usedAmong, whyStandIn } from './stand-ins.ts'
import { type Interpreter, readSteps } from './steps.ts'
import type { OnDatabase, TrackState } from './track-state.ts'
import { type SqlStep, sentStatement, understand, unitsOf } from './units.ts'

/** Runs migrations one after the other on one database, past the failures of each. */
export class TrackRun implements OnDatabase {
  readonly #request: ReplayRequest
  readonly #interpreter: Interpreter
  readonly replica: Replica
  readonly state: TrackState
  /** Guards that let an incoming migration pass by something else than it would have made. */
  readonly mismatches: Mismatch[] = []
  /** Incoming migrations of which nothing was run. */
  readonly notChecked: { path: string; why: string }[] = []
  /** What it has come to, migration by migration. */
  readonly ran: Ran[] = []
  /** Migrations that the database gave up on. */
  readonly givenUp = new Set<string>()
  /** Is called with all that a migration wants to run, before anything of it that was not asked for. */
  beforeRun: ((pending: PendingStatements) => Promise<void>) | undefined
  /** What became of the down sides. */
  readonly downs: DownOutcome[] = []
  /** What had been applied before anything was taken back. */
  applied: readonly Applied[] | undefined
  readonly #ahead: RunAhead<Read>
  #meter: LockMeter | undefined

  constructor(request: ReplayRequest, replica: Replica, state: TrackState) {
    this.#request = request
    this.#interpreter = request.interpreterFor(state.tracks[0] ?? 'fresh')
    this.replica = replica
    this.state = state
    this.#ahead = new RunAhead(
      message => this.replica.run(message),
      preview => this.#previews(preview),
    )
  }

  /** Lets the interpreter see migrations that are not run, because the database has them already. */
  async markApplied(items: readonly ReplayMigration[]): Promise<void> {
    for (const item of items)
      await readSteps(this.#interpreter, item, async step =>
        step.kind === 'ask' ? { kind: 'done', rows: await this.replica.rows(step.query) } : undefined,
      )
  }

  /** From here on, what incoming migrations lock is measured. */
  async measureLocks(): Promise<void> {
    await this.settle()
    this.#meter = new LockMeter(this.replica)
    await this.#meter.begin()
  }

  /** As the run does from which this one's database was copied. */
  measureLocksAs(other: TrackRun): void {
    if (other.#meter) this.#meter = new LockMeter(this.replica, other.#meter)
  }

  /** What migrations that ran to their end have locked of what base has. */
  get locks(): readonly MeasuredStatement[] {
    const failed = new Set(this.state.failures.map(({ item }) => item.migration.file.path))
    return (this.#meter?.statements ?? []).filter(({ path }) => !failed.has(path))
  }

  /** What it has come to, file by file. */
  get course(): CourseRun {
    const { tracks, failures, notVerified } = this.state
    const pathsOf = (some: readonly Failure[]) => some.map(({ item }) => item.migration.file.path)
    return {
      tracks,
      ran: this.ran,
      fails: pathsOf(failures.filter(({ causedBy }) => !causedBy)),
      open: [...pathsOf(failures), ...notVerified.map(({ path }) => path)],
      idle: [...this.notChecked.map(({ path }) => path), ...this.givenUp],
    }
  }

  /** Takes back what this run has brought, at its very end. */
  async takeBack(check: DownCheck): Promise<void> {
    this.applied = [...this.replica.applied]
    const { state, replica } = this
    const unfinished = new Set([
      ...state.failures.map(({ item }) => item.migration.file.path),
      ...state.notVerified.flatMap(({ unverified, path }) => (unverified ? path : [])),
      ...this.notChecked.map(({ path }) => path),
    ])
    if (state.unknowns.length > 0) return
    this.downs.push(...(await check.takeBack({ state, replica, unfinished }, this.#interpreter.back?.())))
  }

  nextRun(): void {
    this.#interpreter.nextRun?.()
  }

  /** Runs a migration to its end. */
  async migrate(item: ReplayMigration): Promise<void> {
    await this.start(item, this.state.inBase)
    await this.settle()
  }

  /** Reads a migration and runs it, or has it run while the next one is read: `settle` waits for it. */
  async start(item: ReplayMigration, inBase: boolean): Promise<void> {
    this.state.inBase = inBase
    const existed = await this.#existing(item, inBase)
    const meter = item.introduced && !inBase ? this.#meter : undefined
    const autocommit = sentInAutocommit(item, this.#request.transaction)
    const pendingStatements = new PendingStatements(item, this.replica, this.state, { autocommit, meter })
    await pendingStatements.collect(this.#interpreter, () => this.settle(inBase))
    await this.beforeRun?.(pendingStatements)
    if (meter) {
      await this.settle(inBase)
      await pendingStatements.leaveOutMarked()
      await this.#meetGaps(item, pendingStatements)
      await pendingStatements.sendMeasured()
      meter.close(!autocommit || pendingStatements.steps.some(({ text }) => controlsTransactions(text)))
    }
    const { texts } = pendingStatements
    const message = texts.length === 0 ? '' : inTransaction(texts, this.replica.settings)
    const read: Read = { item, existed, pendingStatements, inBase, message }
    if (this.#mayRunAhead(read)) return await this.#ahead.add(read)
    await this.settle(inBase)
    await this.#finish(read)
  }

  /** What is there before an incoming migration, where that decides whether a guard let it pass. */
  async #existing(item: ReplayMigration, inBase: boolean): Promise<Read['existed']> {
    if (!item.introduced || !mayGuard.test(item.text)) return () => true
    await this.settle(inBase)
    return existing(sql => this.replica.run(sql))
  }

  /** Waits for all that runs still. */
  async settle(inBase = this.state.inBase): Promise<void> {
    await this.#ahead.settle()
    this.state.inBase = inBase
  }

  /** A transaction that nothing has to be known of but that it went well. */
  #mayRunAhead({ item, pendingStatements }: Read): boolean {
    if (this.replica.needsProof || this.state.marks.size + this.state.gaps.size > 0) return false
    if (pendingStatements.open || pendingStatements.refused) return false
    const { texts } = pendingStatements
    if (
      setsTransaction(texts) ||
      texts.some(text => controlsTransactions(text) || needsAutocommit(text) || !endsOutside(text))
    )
      return false
    return !item.introduced || !texts.some(text => ifNotExists.test(text))
  }

  async #previews({ done, took, left, outcome, own }: MergePreview<Read>): Promise<void> {
    for (const [index, { item, pendingStatements, message }] of done.entries()) {
      pendingStatements.took = took[index]
      if (message !== '') this.replica.record(item.migration.file.path, [message])
      await this.#executed(item, pendingStatements)
    }
    if (outcome.kind === 'ok') return
    const [first] = left
    if (own && first) first.pendingStatements.refused = outcome
    else await this.replica.recover(outcome)
    for (const read of left) await this.#finish(read)
  }

  /** Runs what was read, with nothing else under way. */
  async #finish({ item, pendingStatements, inBase, existed }: Read): Promise<void> {
    this.state.inBase = inBase
    await pendingStatements.leaveOutMarked()
    await this.#meetGaps(item, pendingStatements)
    if (pendingStatements.left.length > 0 || pendingStatements.open || pendingStatements.refused)
      await this.#carryOut(item, pendingStatements)
    if (item.introduced) await this.#checkSkippedByGuards(item, pendingStatements, existed)
    await this.#executed(item, pendingStatements)
  }

  /** Does the change name what base has and this database has not? */
  async #meetGaps(item: ReplayMigration, { steps }: PendingStatements): Promise<void> {
    if (item.introduced) await this.state.gaps.meet(item, steps, this.replica)
  }

  async #executed(item: ReplayMigration, { steps, asked, took }: PendingStatements): Promise<void> {
    this.ran.push({ item, took })
    this.state.executed.push({ item, steps, ...(asked ? { asked } : {}) })
    this.state.ran++
    if (this.replica.standIns.length > 0) await this.#noteStandIns(item, steps)
    if (!item.introduced) return
    const ofIt = this.state.notVerified.filter(({ path }) => path === item.migration.file.path)
    const left = this.#interpreter.onlyWhole
      ? ofIt.find(({ unverified }) => unverified)
      : ofIt.find(({ introduced }) => introduced && unitsOf(steps).length === 0)
    const { path } = item.migration.file
    if (left) this.notChecked.push({ path, why: left.why })
  }

  /** What ran with something that stands in for an extension is not proven. */
  async #noteStandIns(item: ReplayMigration, steps: readonly SqlStep[]): Promise<void> {
    const standIns = await standInsIn(this.replica)
    const units = standIns.length > 0 ? unitsOf(steps) : []
    let used = 0
    for (const unit of units) {
      const { statement } = await understand(unit)
      // An index is of the types of its columns, and names none of them.
      const extension =
        statement.kind === 'IndexStmt'
          ? await closeAmong(standIns, statement, this.replica)
          : usedAmong(standIns, statement)
      if (extension === undefined) continue
      used++
      this.state.noteNotVerified(item, sentStatement(unit).span, whyStandIn(extension))
    }
    const why = this.state.notVerified.at(-1)?.why
    if (item.introduced && used > 0 && used === units.length && why !== undefined)
      this.notChecked.push({ path: item.migration.file.path, why })
  }

  /** A migration that passed: did its guards let it pass by what it would have made? */
  async #checkSkippedByGuards(
    item: ReplayMigration,
    { steps, asked }: PendingStatements,
    existed: Read['existed'],
  ): Promise<void> {
    if (this.replica.applied.at(-1)?.label !== item.migration.file.path) return
    // Names mean what they mean to a new session, whatever the migration did to its own.
    await this.replica.refreshSession()
    const again =
      asked && this.#interpreter.independent ? () => this.#request.interpreterFor('upgrade') : undefined
    let lost = false
    const run = async (sql: string): Promise<QueryOutcome> => {
      // A statement that took the engine down once would do so again.
      if (lost) return { kind: 'dead', why: 'the database is gone' }
      const outcome = await this.replica.run(sql)
      lost = isLost(outcome)
      return outcome
    }
    const found = await guardMismatches(run, item, steps, again, existed)
    if (lost) await this.replica.rebuild()
    for (const mismatch of found) {
      const creator = await readCreator(mismatch.object, this.state.executed)
      this.mismatches.push({ ...mismatch, ...(creator ? { creator } : {}) })
    }
  }

  async #carryOut(item: ReplayMigration, pendingStatements: PendingStatements): Promise<void> {
    const { steps, texts: last, open, refused, sent } = pendingStatements
    const texts = steps.map(step => step.text)
    const autocommit = sentInAutocommit(item, this.#request.transaction)
    const controls = texts.some(controlsTransactions)
    // A message of several statements is a transaction, even after a COMMIT in it: all of it would be built again.
    if (!open && !refused && (autocommit || texts.some(endsTransactions)) && texts.some(needsAutocommit)) {
      const started = performance.now()
      await this.#alone(item, steps, controls)
      pendingStatements.took = performance.now() - started
      return
    }

    const whole = open ? `${joined(last)}COMMIT` : inTransaction(last, this.replica.settings)
    const outcome = refused ?? (separable(last) ? await pendingStatements.run(whole) : undefined)
    // What is tried after this says nothing of how long it takes.
    if (outcome?.kind !== 'ok') pendingStatements.took = undefined
    if (!outcome) {
      await this.replica.rollback()
      return await this.#examine(item, steps, { slow: false })
    }
    if (outcome.kind === 'ok') return await this.#succeeded(item, steps, [...sent, whole])
    if (outcome.kind === 'dead') return await this.#died(item, steps, outcome.why)
    await this.replica.recover(outcome)
    if (controls) {
      await this.replica.rebuild()
      return await this.#alone(item, steps, controls)
    }
    if (autocommit && outcome.kind === 'error' && mindsTransaction(outcome.error.code))
      return await this.#alone(item, steps, controls)

    await this.#examine(item, steps, { slow: outcome.kind === 'timeout' })
  }

  async #examine(item: ReplayMigration, steps: readonly SqlStep[], how: { slow: boolean }): Promise<void> {
    await this.#concluded(item, steps, await diagnose(this, item, steps, how))
  }

  /** As `psql -f` does it: each statement is its own transaction. */
  async #alone(item: ReplayMigration, steps: readonly SqlStep[], controls: boolean): Promise<void> {
    await this.replica.refreshSession()
    const fresh = freshSession(this.replica.settings)
    const result = await oneByOne(this, item, unitsOf(steps), controls)
    if (result.kind === 'failed' && result.changed) await this.replica.rebuild()
    // The runner commits what a file has begun and left open.
    const end = controls && 'messages' in result ? ['COMMIT'] : []
    for (const message of end) await this.replica.run(message)
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
    if (!(await this.replica.stillTruthful())) {
      return await this.#died(
        item,
        steps,
        'it no longer answers truthfully (COPY … TO or FROM PROGRAM does that to the embedded PostgreSQL)',
      )
    }
    this.replica.record(item.migration.file.path, messages)
    if (this.state.marks.size === 0) return
    for (const unit of unitsOf(steps))
      for (const object of namesMade((await understand(unit)).effects)) this.state.marks.made(object)
  }

  /** What ran stays; what was left out is remembered, so that nothing that needs it is called an error. */
  async #succeededWithout(
    item: ReplayMigration,
    steps: readonly SqlStep[],
    { messages, leftOut, unknown }: Extract<Diagnosis, { kind: 'without' }>,
  ): Promise<void> {
    await this.#succeeded(item, steps, messages)
    const texts = leftOut.map(({ unit }) => unit.text)
    await this.state.noteNotRun(item, texts, unknown)
    const [first] = leftOut
    // What the engine lacks is a reason of its own to be inconclusive.
    if (first && unknown === undefined && item.introduced && leftOut.length === unitsOf(steps).length)
      this.notChecked.push({ path: item.migration.file.path, why: first.why })
    await this.replica.refreshSession()
    await this.state.marks.leftOut(leftOut, this.#exists)
  }

  async #died(item: ReplayMigration, steps: readonly SqlStep[], why: string): Promise<void> {
    const elsewhere = this.replica.needsProof ? ' Replay it on a real server with `--postgres URL`.' : ''
    await this.#notReplayed(item, steps, `The database gave up on it: ${why.replace(/\.$/, '')}.${elsewhere}`)
  }

  /** On a database that may have half of it, or is gone. */
  async #notReplayed(item: ReplayMigration, steps: readonly SqlStep[], why: string): Promise<void> {
    const path = item.migration.file.path
    this.givenUp.add(path)
    this.state.unknowns.push(`${path} could not be replayed. ${why}`)
    await this.replica.rebuild()
    await this.state.marks.notMade(
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
    this.state.failures.push(...failures)
    const texts = steps.map(({ text }) => text)
    await this.state.noteNotRun(item, texts, unknown)
    await this.replica.refreshSession()
    await this.state.marks.failed(item, steps, failures, this.#exists)
  }

  readonly #exists = (object: ObjectName): Promise<boolean> => this.exists(object)

  async exists(object: ObjectName): Promise<boolean> {
    const condition = existsCondition(object)
    return condition !== undefined && (await this.replica.holds(condition))
  }
}

/** Does it begin or end a transaction itself, and not only set a savepoint? */
function endsTransactions(text: string): boolean {
  return transactionStatements(text).some(({ kind }) => kind === 'block')
}

/** A migration that was read, and waits. */
interface Read extends Ready {
  item: ReplayMigration
  pendingStatements: PendingStatements
  inBase: boolean
  /** Was an object there before it? */
  existed: (object: ObjectName) => boolean
}
