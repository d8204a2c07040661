import { controlsTransactions, needsAutocommit } from '../languages/sql/autocommit.ts'
import { endsOutside } from '../languages/sql/ends-outside.ts'
import type { ObjectName } from '../languages/sql/objects.ts'
import { mayDependOnServer } from '../languages/sql/server-choices.ts'
import { isLost, type QueryOutcome } from '../postgres/engine.ts'
import { existsCondition } from '../schema/object-sql.ts'
import type { CourseRun, Ran } from './course.ts'
import type { DownCheck, DownOutcome } from './down.ts'
import { Execution } from './execution.ts'
import type { Failure } from './failure.ts'
import { existing, guardMismatches, ifNotExists, type Mismatch, mayGuard } from './guards.ts'
import { LockMeter, type MeasuredStatement } from './locks.ts'
import { inTransaction, setsTransaction } from './messages.ts'
import { PendingStatements } from './pending-statements.ts'
import { readCreator } from './provenance.ts'
import type { Applied, Replica } from './replica.ts'
import { type ReplayMigration, type ReplayRequest, sentInAutocommit } from './request.ts'
import { type MergePreview, type Ready, RunAhead } from './run-ahead.ts'
import { noteLeftToServer } from './server-choices.ts'
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
  /** What it has come to, migration by migration. */
  readonly ran: Ran[] = []
  /** Is called with all that a migration wants to run, before anything of it that was not asked for. */
  beforeRun: ((pending: PendingStatements) => Promise<void>) | undefined
  /** What became of the down sides. */
  readonly downs: DownOutcome[] = []
  /** What had been applied before anything was taken back. */
  applied: readonly Applied[] | undefined
  readonly #execution: Execution
  readonly #ahead: RunAhead<Read>
  #meter: LockMeter | undefined

  constructor(request: ReplayRequest, replica: Replica, state: TrackState) {
    this.#request = request
    this.#interpreter = request.interpreterFor(state.tracks[0] ?? 'fresh')
    this.#execution = new Execution(this, request.transaction, this.#interpreter.onlyWhole === true)
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

  /** Incoming migrations of which nothing was run. */
  get notChecked(): { path: string; why: string }[] {
    return this.#execution.notChecked
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
      idle: [...this.notChecked.map(({ path }) => path), ...this.#execution.givenUp],
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
    if (item.introduced && pendingStatements.texts.some(mayDependOnServer)) {
      await this.settle(inBase)
      pendingStatements.leftToServer = (await noteLeftToServer(pendingStatements, this)).whole
    }
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
      await this.#execution.carryOut(item, pendingStatements)
    if (item.introduced) await this.#checkSkippedByGuards(item, pendingStatements, existed)
    await this.#executed(item, pendingStatements)
  }

  /** Does the change name what base has and this database has not? */
  async #meetGaps(item: ReplayMigration, { steps }: PendingStatements): Promise<void> {
    if (item.introduced) await this.state.gaps.meet(item, steps, this.replica)
  }

  async #executed(item: ReplayMigration, pendingStatements: PendingStatements): Promise<void> {
    const { steps, asked, took, leftToServer } = pendingStatements
    this.ran.push({ item, took })
    this.state.executed.push({ item, steps, ...(asked ? { asked } : {}) })
    this.state.ran++
    if (this.replica.standIns.length > 0) await this.#noteStandIns(item, steps)
    if (!item.introduced) return
    const ofIt = this.state.notVerified.filter(({ path }) => path === item.migration.file.path)
    const { onlyWhole = false } = this.#interpreter
    const left = (typeof onlyWhole === 'function' ? onlyWhole(item.migration) : onlyWhole)
      ? ofIt.find(({ unverified }) => unverified)
      : ofIt.find(({ introduced }) => introduced && (leftToServer || unitsOf(steps).length === 0))
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

  async exists(object: ObjectName): Promise<boolean> {
    const condition = existsCondition(object)
    return condition !== undefined && (await this.replica.holds(condition))
  }
}

/** A migration that was read, and waits. */
interface Read extends Ready {
  item: ReplayMigration
  pendingStatements: PendingStatements
  inBase: boolean
  /** Was an object there before it? */
  existed: (object: ObjectName) => boolean
}
