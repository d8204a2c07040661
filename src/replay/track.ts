import { controlsTransactions, needsAutocommit } from '../languages/sql/autocommit.ts'
import { endsOutside } from '../languages/sql/ends-outside.ts'
import { namesMade, type ObjectName, objectKey } from '../languages/sql/objects.ts'
import { blankOut } from '../languages/sql/split.ts'
import { positionAt } from '../model/position.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import { existsCondition } from '../schema/exists.ts'
import { diagnose, oneByOne } from './diagnose.ts'
import type { Failure } from './failure.ts'
import { existing, guardMismatches, ifNotExists, type Mismatch, mayGuard } from './guards.ts'
import type { LeftOut } from './left-out.ts'
import {
  freshSession,
  inTransaction,
  joined,
  mindsTransaction,
  opening,
  separable,
  setsTransaction,
} from './messages.ts'
import { createdBy, failedOutcome, type PendingStatements, rowsOf, textsOf } from './pending-statements.ts'
import { readCreator } from './provenance.ts'
import type { Replica } from './replica.ts'
import type { NotVerified, ReplayMigration, ReplayRequest, Track } from './request.ts'
import { type MergePreview, type Ready, RunAhead } from './run-ahead.ts'
import type { Interpreter, Span, Step, StepOutcome } from './steps.ts'
import type { Cause } from './taint.ts'
import { TaintTracker } from './taint-tracker.ts'
import type { TrackState } from './track-state.ts'
import { type SqlStep, sentStatement, spanInFile, understand, unitsOf } from './units.ts'

/** Runs migrations one after the other on one database, past the failures of each. */
export class TrackRun {
  readonly #request: ReplayRequest
  readonly #interpreter: Interpreter
  readonly replica: Replica
  readonly tracks: ReadonlySet<Track>
  readonly state: TrackState
  /** Guards that let an incoming migration pass by something else than it would have made. */
  readonly mismatches: Mismatch[] = []
  /** Incoming migrations of which nothing was run. */
  readonly notChecked: { path: string; why: string }[] = []
  /** Do base's own migrations run, in base's own order? */
  inBase = false
  readonly #ahead: RunAhead<Read>
  readonly #taintTracker: TaintTracker

  constructor(
    request: ReplayRequest,
    interpreter: Interpreter,
    replica: Replica,
    tracks: ReadonlySet<Track>,
    state: TrackState,
  ) {
    this.#request = request
    this.#interpreter = interpreter
    this.replica = replica
    this.tracks = tracks
    this.state = state
    this.#taintTracker = new TaintTracker(state.marks, object => this.exists(object))
    this.#ahead = new RunAhead(
      message => this.replica.run(message),
      preview => this.#previews(preview),
    )
  }

  /** Lets the interpreter see a migration that is not run, because the database has it already. */
  async markApplied(item: ReplayMigration): Promise<void> {
    const steps = this.#interpreter.steps(item.migration, item.text)
    let answer: StepOutcome | undefined
    for (;;) {
      const next = await steps.next(answer)
      if (next.done) return
      answer = {
        kind: 'done',
        rows: next.value.kind === 'ask' ? rowsOf(await this.replica.run(next.value.query)) : [],
      }
    }
  }

  nextRun(): void {
    this.#interpreter.nextRun?.()
  }

  /** Runs a migration to its end. */
  async migrate(item: ReplayMigration): Promise<void> {
    await this.start(item, this.inBase)
    await this.settle()
  }

  /** Reads a migration and runs it, or has it run while the next one is read: `settle` waits for it. */
  async start(item: ReplayMigration, inBase: boolean): Promise<void> {
    this.inBase = inBase
    const existed = await this.#existing(item, inBase)
    const pendingStatements = await this.#collect(item, inBase)
    const read: Read = {
      item,
      existed,
      pendingStatements,
      inBase,
      message: inTransaction(textsOf(pendingStatements), this.replica.settings),
    }
    if (pendingStatements.left.length === 0) read.message = ''
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
  async settle(inBase = this.inBase): Promise<void> {
    await this.#ahead.settle()
    this.inBase = inBase
  }

  /** A transaction that nothing has to be known of but that it went well. */
  #mayRunAhead({ item, pendingStatements }: Read): boolean {
    if (this.replica.needsProof || this.state.marks.size > 0) return false
    if (pendingStatements.open || pendingStatements.refused) return false
    const texts = textsOf(pendingStatements)
    if (
      setsTransaction(texts) ||
      texts.some(text => controlsTransactions(text) || needsAutocommit(text) || !endsOutside(text))
    )
      return false
    return !item.introduced || !texts.some(text => ifNotExists.test(text))
  }

  async #previews({ done, left, outcome, own }: MergePreview<Read>): Promise<void> {
    for (const { item, pendingStatements, message } of done) {
      if (message !== '') this.replica.record(item.migration.file.path, [message])
      this.#executed(item, pendingStatements.steps)
    }
    if (outcome.kind === 'ok') return
    const [first] = left
    if (own && first) first.pendingStatements.refused = outcome
    else if (outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost))
      await this.replica.rebuild()
    else await this.replica.rollback()
    for (const read of left) await this.#finish(read)
  }

  /** Runs what was read, with nothing else under way. */
  async #finish({ item, pendingStatements, inBase, existed }: Read): Promise<void> {
    this.inBase = inBase
    await this.#leaveOutMarked(item, pendingStatements)
    if (pendingStatements.left.length > 0 || pendingStatements.open || pendingStatements.refused)
      await this.#carryOut(item, pendingStatements)
    if (item.introduced) await this.#checkSkippedByGuards(item, pendingStatements, existed)
    this.#executed(item, pendingStatements.steps)
  }

  #executed(item: ReplayMigration, steps: SqlStep[]): void {
    this.state.executed.push({ item, steps })
    this.state.ran++
    if (!item.introduced || unitsOf(steps).length > 0) return
    const { path } = item.migration.file
    const left = this.state.notVerified.find(one => one.path === path && one.introduced)
    if (left) this.notChecked.push({ path, why: left.why })
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
      lost = outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost)
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
    const { steps, left, open, refused, sent } = pendingStatements
    const texts = steps.map(step => step.text)
    const autocommit = (item.transaction ?? this.#request.transaction) === 'autocommit'
    const controls = texts.some(controlsTransactions)
    if (!open && !refused && autocommit && texts.some(needsAutocommit))
      return await this.#alone(item, steps, controls)

    const last = left.map(({ text }) => text)
    const whole = open ? `${joined(last)}COMMIT` : inTransaction(last, this.replica.settings)
    const outcome = refused ?? (separable(last) ? await this.replica.run(whole) : undefined)
    if (!outcome) {
      await this.replica.rollback()
      return await this.#examine(item, steps, { slow: false })
    }
    if (outcome.kind === 'ok') return await this.#succeeded(item, steps, [...sent, whole])
    if (outcome.kind === 'dead') return await this.#died(item, steps, outcome.why)
    if (outcome.kind === 'timeout' && outcome.databaseLost) await this.replica.rebuild()
    else await this.replica.rollback()
    if (controls) {
      await this.replica.rebuild()
      return await this.#alone(item, steps, controls)
    }
    if (autocommit && outcome.kind === 'error' && mindsTransaction(outcome.error.code))
      return await this.#alone(item, steps, controls)

    await this.#examine(item, steps, { slow: outcome.kind === 'timeout' })
  }

  async #examine(item: ReplayMigration, steps: readonly SqlStep[], how: { slow: boolean }): Promise<void> {
    const result = await diagnose(this, item, steps, how)
    if (result.kind === 'dead') return await this.#died(item, steps, result.why)
    if (result.kind === 'late') return await this.#notReplayed(item, steps, result.why)
    if (result.kind === 'succeeded') return await this.#succeeded(item, steps, result.messages)
    if (result.kind === 'without') return await this.#succeededWithout(item, steps, result)
    await this.failed(item, steps, result.failures, result.unknown)
  }

  /** As `psql -f` does it: each statement is its own transaction. */
  async #alone(item: ReplayMigration, steps: readonly SqlStep[], controls: boolean): Promise<void> {
    await this.replica.refreshSession()
    const fresh = freshSession(this.replica.settings)
    const result = await oneByOne(this, item, unitsOf(steps), controls)
    if (result.kind === 'dead') return await this.#died(item, steps, result.why)
    if (result.kind === 'late') return await this.#notReplayed(item, steps, result.why)
    if (result.kind === 'succeeded') return await this.#succeeded(item, steps, [fresh, ...result.messages])
    if (result.kind === 'without')
      return await this.#succeededWithout(item, steps, {
        ...result,
        messages: [fresh, ...result.messages],
      })
    if (result.changed) await this.replica.rebuild()
    await this.failed(item, steps, result.failures, result.unknown)
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
    for (const object of await createdBy(steps)) this.state.marks.made(object)
  }

  /** What ran stays; what was left out is remembered, so that nothing that needs it is called an error. */
  async #succeededWithout(
    item: ReplayMigration,
    steps: readonly SqlStep[],
    {
      messages,
      leftOut,
      unknown,
    }: { messages: string[]; leftOut: readonly LeftOut[]; unknown?: string | undefined },
  ): Promise<void> {
    await this.#succeeded(item, steps, messages)
    if (unknown !== undefined) this.state.unknowns.push(unknown)
    const [first] = leftOut
    // What the engine lacks is a reason of its own to be inconclusive.
    if (first && unknown === undefined && item.introduced && leftOut.length === unitsOf(steps).length)
      this.notChecked.push({ path: item.migration.file.path, why: first.why })
    await this.replica.refreshSession()
    await this.#taintTracker.leftOut(leftOut)
  }

  async #died(item: ReplayMigration, steps: readonly SqlStep[], why: string): Promise<void> {
    const elsewhere = this.replica.needsProof ? ' Replay it on a real server with `--postgres URL`.' : ''
    await this.#notReplayed(item, steps, `The database gave up on it: ${why.replace(/\.$/, '')}.${elsewhere}`)
  }

  /** On a database that may have half of it, or is gone. */
  async #notReplayed(item: ReplayMigration, steps: readonly SqlStep[], why: string): Promise<void> {
    const path = item.migration.file.path
    this.state.unknowns.push(`${path} could not be replayed. ${why}`)
    await this.replica.rebuild()
    await this.#taintTracker.missing(steps, () => ({ kind: 'unknown', why: `${path} could not be replayed` }))
  }

  /** The migration is rolled back; what it would have made and dropped is remembered. */
  async failed(
    item: ReplayMigration,
    steps: readonly SqlStep[],
    failures: readonly Failure[],
    unknown: string | undefined,
  ): Promise<void> {
    this.state.failures.push(...failures)
    if (unknown !== undefined) this.state.unknowns.push(unknown)
    await this.replica.refreshSession()
    await this.#taintTracker.failed(item, steps, failures)
  }

  async exists(object: ObjectName): Promise<boolean> {
    const condition = existsCondition(object)
    if (condition === undefined) return false
    return rowsOf(await this.replica.run(`SELECT 1 AS yes WHERE ${condition}`)).length > 0
  }

  /** Runs the interpreter to its end. What it asks is answered in the transaction in which it is asked. */
  async #collect(item: ReplayMigration, inBase: boolean): Promise<PendingStatements> {
    const pendingStatements: PendingStatements = {
      steps: [],
      left: [],
      sent: [],
      open: false,
      asked: false,
      refused: undefined,
    }
    const steps = this.#interpreter.steps(item.migration, item.text)
    let answer: StepOutcome | undefined
    for (;;) {
      const next = await steps.next(answer)
      if (next.done) return pendingStatements
      const step = next.value
      answer = { kind: 'done', rows: [] }
      if (step.kind === 'sql') {
        pendingStatements.steps.push(step)
        pendingStatements.left.push(step)
      } else if (step.kind === 'ask') {
        await this.settle(inBase)
        await this.#leaveOutMarked(item, pendingStatements)
        answer = await this.#ask(step.query, pendingStatements)
      } else if (step.kind === 'stops') this.#stopsAt(item, step)
      else if (step.kind === 'try') {
        await this.settle(inBase)
        await this.#tryAsWell(item, step)
      } else this.#leavesOut(item, step)
    }
  }

  #stopsAt(item: ReplayMigration, { span, why, cause, remedy }: Extract<Step, { kind: 'stops' }>): void {
    const same = this.state.failures.find(
      ({ item: other, reason }) =>
        reason.kind === 'stopped' && reason.cause === cause && other.introduced === item.introduced,
    )
    const causedBy = same && { causedBy: same.causedBy ?? same }
    const reason = { kind: 'stopped' as const, why, cause, ...(remedy === undefined ? {} : { remedy }) }
    this.state.failures.push(this.failure(item, { span, reason, ...causedBy }))
  }

  #leavesOut(item: ReplayMigration, step: Extract<Step, { kind: 'unverified' | 'skip' }>): void {
    const unverified = step.kind === 'unverified'
    if (unverified && step.limit && item.introduced)
      this.state.unknowns.push(
        `${item.migration.file.path} was not replayed to its end: ${step.why}. Split it into smaller migrations, or judge it with a \`command:\` of base.`,
      )
    this.notVerified(item, step.span, step.why, {
      unverified,
      ...(unverified && step.only !== undefined ? { only: step.only } : {}),
      rows: !unverified && step.rows === true,
    })
  }

  /** What another reading of a file would run, on the database as it is before the file. */
  async #tryAsWell(
    item: ReplayMigration,
    { text, why, remedy }: Extract<Step, { kind: 'try' }>,
  ): Promise<void> {
    const { path } = item.migration.file
    const unknown = (reason: string) =>
      this.state.unknowns.push(`${path} could not be judged: ${why}${reason}. ${remedy}`)
    if (controlsTransactions(text) || needsAutocommit(text))
      return void unknown(' and that could not be tried, because it does not run in a transaction')
    const outcome = await this.replica.run(
      inTransaction([text], this.replica.settings).replace(/COMMIT$/, 'ROLLBACK'),
    )
    if (outcome.kind === 'ok') return
    if (outcome.kind === 'dead' || (outcome.kind === 'timeout' && outcome.databaseLost))
      await this.replica.rebuild()
    else await this.replica.rollback()
    unknown(
      outcome.kind === 'error'
        ? `, which PostgreSQL refuses: ${outcome.error.message} (SQLSTATE ${outcome.error.code})`
        : ', which did not end',
    )
  }

  async #ask(query: string, pendingStatements: PendingStatements): Promise<StepOutcome> {
    if (pendingStatements.refused) return { ...failedOutcome(pendingStatements.refused), earlier: true }
    if (!pendingStatements.open || pendingStatements.left.length > 0) {
      const texts = textsOf(pendingStatements)
      for (const part of separable(texts) ? [texts] : texts.map(text => [text])) {
        const message = `${pendingStatements.open ? '' : opening(texts, this.replica.settings)}${joined(part)}`
        const outcome = await this.replica.run(message)
        if (outcome.kind !== 'ok') {
          pendingStatements.refused = outcome
          return { ...failedOutcome(outcome), earlier: true }
        }
        pendingStatements.sent.push(message)
        pendingStatements.open = true
      }
      pendingStatements.left = []
    }
    pendingStatements.asked = true
    const outcome = await this.replica.run(query)
    if (outcome.kind === 'ok') return { kind: 'done', rows: outcome.rows }
    if (outcome.kind !== 'error') pendingStatements.refused = outcome
    return failedOutcome(outcome)
  }

  /** In what is not sent yet, once all that ran before has reported what it did not make. */
  async #leaveOutMarked(item: ReplayMigration, pendingStatements: PendingStatements): Promise<void> {
    if (this.state.marks.size === 0) return
    const unsent = pendingStatements.left.length
    const usable: SqlStep[] = []
    for (const step of pendingStatements.left) usable.push(await this.#withoutMarked(item, step))
    pendingStatements.left = usable
    pendingStatements.steps.splice(pendingStatements.steps.length - unsent, unsent, ...usable)
  }

  /** Leaves out the statements that need what an earlier failure did not make, and says so for each. */
  async #withoutMarked(item: ReplayMigration, step: SqlStep): Promise<SqlStep> {
    const { marks } = this.state
    let { text } = step
    const madeHere = new Map<string, ObjectName>()
    for (const unit of unitsOf([step])) {
      const { statement, effects, uses } = await understand(unit)
      const creates = namesMade(effects)
      const mark = marks.neededBy(statement, uses, [...creates, ...madeHere.values()])
      if (!mark) {
        for (const object of creates) madeHere.set(objectKey(object), object)
        continue
      }
      const end = unit.start + unit.text.length
      text = text.slice(0, unit.start) + blankOut(text.slice(unit.start, end)) + text.slice(end)
      const span = spanInFile(step, { start: unit.start, end })
      for (const object of creates) marks.missing(object, mark.cause)
      this.skipped(item, mark.object, mark.cause, { ...sentStatement(unit), span })
    }
    return text === step.text ? step : { ...step, text }
  }

  skipped(
    item: ReplayMigration,
    needed: ObjectName,
    cause: Cause,
    statement: Failure['statement'] & object,
  ): void {
    if (cause.kind === 'unknown') {
      this.notVerified(item, statement.span, `needs what was not made: ${cause.why}`)
      return
    }
    const { failure } = cause
    // What only follows from a failure of base is nobody's fault here, but it is not proven either.
    if (item.introduced && failure.inBase)
      this.notVerified(
        item,
        statement.span,
        `needs what ${failure.item.migration.file.path} fails to make on base already`,
      )
    this.state.failures.push(
      this.failure(item, {
        statement,
        span: statement.span,
        reason: { kind: 'skipped', needs: needed },
        causedBy: failure,
      }),
    )
  }

  failure(item: ReplayMigration, rest: Omit<Failure, 'item' | 'tracks' | 'inBase'>): Failure {
    return { item, tracks: new Set(this.tracks), inBase: this.inBase, ...rest }
  }

  notVerified(
    item: ReplayMigration,
    span: Span,
    why: string,
    how: Pick<NotVerified, 'unverified' | 'rows' | 'only'> = {},
  ): void {
    const { line } = positionAt(item.text, span.start)
    this.state.notVerified.push({
      path: item.migration.file.path,
      line,
      why,
      introduced: item.introduced,
      unverified: false,
      ...how,
    })
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
