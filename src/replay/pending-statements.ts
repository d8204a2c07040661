import { namesMade, type ObjectName, objectKey } from '../languages/sql/objects.ts'
import { positionAt } from '../model/position.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import type { LockMeter } from './locks.ts'
import { joined, opening, separable } from './messages.ts'
import { readsRows } from './named.ts'
import type { Replica } from './replica.ts'
import type { ReplayMigration } from './request.ts'
import { documentLocks, sendMeasured } from './send-measured.ts'
import { type Interpreter, type Reach, readSteps, type Step, type StepOutcome } from './steps.ts'
import type { TrackState } from './track-state.ts'
import { type SqlStep, sentStatement, type Unit, understand, unitsOf, withoutUnits } from './units.ts'

const whyRowsDecide = 'it reads rows, and what it does next depends on them: the scratch database has none'

/** What a migration wants to have run, and what of it was run already. */
export class PendingStatements {
  readonly item: ReplayMigration
  readonly #replica: Replica
  readonly #state: TrackState
  readonly steps: SqlStep[] = []
  /** Not sent yet: the last of `steps`. */
  left: SqlStep[] = []
  readonly sent: string[] = []
  /** A transaction was begun, because something was asked in between. */
  open = false
  /** The migration wanted to know something of the database. */
  asked = false
  /** All of it is blocks of which this server is not known to run anything. */
  leftToServer = false
  refused: Exclude<QueryOutcome, { kind: 'ok' }> | undefined
  /** Milliseconds that the database has worked on it; undefined where what was tried does not say that. */
  took: number | undefined = 0

  /** Asked after each statement, where that is possible. */
  #meter: LockMeter | undefined
  readonly #autocommit: boolean

  constructor(
    item: ReplayMigration,
    replica: Replica,
    state: TrackState,
    { autocommit, meter }: { autocommit: boolean; meter: LockMeter | undefined },
  ) {
    this.item = item
    this.#replica = replica
    this.#state = state
    this.#meter = meter
    this.#autocommit = autocommit
    meter?.open()
  }

  get texts(): string[] {
    return this.left.map(({ text }) => text)
  }

  /** Sends something of the migration's own. */
  async run(sql: string): Promise<QueryOutcome> {
    const started = performance.now()
    const outcome = await this.#replica.run(sql)
    if (this.took !== undefined) this.took += performance.now() - started
    return outcome
  }

  /** Runs the interpreter to its end. What it asks is answered in the transaction in which it is asked. */
  async collect(interpreter: Interpreter, settle: () => Promise<void>): Promise<void> {
    await readSteps(interpreter, this.item, async step => {
      if (step.kind === 'sql') {
        this.steps.push(step)
        this.left.push(step)
      } else if (step.kind === 'ask') {
        await settle()
        await this.leaveOutMarked()
        if (step.decides && this.item.introduced && (await readsRows(step.query)))
          this.#state.noteNotVerified(this.item, step.span, whyRowsDecide, { rows: true })
        return await this.#ask(step.query)
      } else if (step.kind === 'stops') this.#stopsAt(step)
      else if (step.kind === 'try') {
        await settle()
        await this.#tryAsWell(step)
      } else await this.#leavesOut(step)
      return undefined
    })
  }

  /** In what is not sent yet, once all that ran before has reported what it did not make. */
  async leaveOutMarked(): Promise<void> {
    if (this.#state.marks.size === 0) return
    const unsent = this.left.length
    const usable: SqlStep[] = []
    for (const step of this.left) usable.push(await this.#withoutMarked(step))
    this.left = usable
    this.steps.splice(this.steps.length - unsent, unsent, ...usable)
  }

  #stopsAt({ span, why, cause, remedy }: Extract<Step, { kind: 'stops' }>): void {
    const same = this.#state.failures.find(
      ({ item, reason }) =>
        reason.kind === 'stopped' && reason.cause === cause && item.introduced === this.item.introduced,
    )
    const causedBy = same && { causedBy: same.causedBy ?? same }
    const reason = { kind: 'stopped' as const, why, cause, ...(remedy === undefined ? {} : { remedy }) }
    this.#state.failures.push(this.#state.failure(this.item, { span, reason, ...causedBy }))
  }

  async #leavesOut(step: Extract<Step, { kind: 'unverified' | 'skip' }>): Promise<void> {
    const item = this.item
    const unverified = step.kind === 'unverified'
    if (unverified && step.limit && item.introduced)
      this.#state.unknowns.push(
        `${item.migration.file.path} was not replayed to its end: ${step.why}. Split it into smaller migrations, or judge it with a \`command:\` of base.`,
      )
    // The change may depend on what is not known of a program of base.
    if (unverified && step.makes && !item.introduced) {
      const { start, end } = step.span
      const place = `${item.migration.file.path}:${positionAt(item.text, start).line}`
      const text = item.text.slice(start, Math.min(end, start + longestReach))
      const texts = step.reach?.().anything ? undefined : [text]
      await this.#state.gaps.declare(item.migration.file.path, texts, `${place} of base: ${step.why}.`, {
        quiet: true,
      })
    }
    for (const object of (unverified && step.makes) || [])
      this.#state.marks.missing(object, { kind: 'unknown', why: step.why })
    this.#state.noteNotVerified(item, step.span, step.why, {
      unverified,
      ...(unverified && step.only !== undefined ? { only: step.only } : {}),
      ...(unverified ? { reach: step.reach ?? (() => reachOfSpan(item.text, step)) } : {}),
      rows: !unverified && step.rows === true,
      ...(!unverified && step.assumed ? { assumed: step.assumed } : {}),
    })
  }

  /** What another reading of a file would run, on the database as it is before the file. */
  async #tryAsWell({ text, why, remedy }: Extract<Step, { kind: 'try' }>): Promise<void> {
    const { path } = this.item.migration.file
    const unknown = (reason: string) =>
      this.#state.unknowns.push(`${path} could not be judged: ${why}${reason}. ${remedy}`)
    const trial = await this.#replica.trial([text])
    if (trial.kind === 'not tried')
      unknown(' and that could not be tried, because it does not run in a transaction')
    else if (trial.kind === 'refused') unknown(`, ${trial.said}`)
  }

  async #ask(query: string): Promise<StepOutcome> {
    if (this.refused) return { ...failedOutcome(this.refused), earlier: true }
    if (!this.open || this.left.length > 0) {
      await this.sendMeasured()
      if (!this.open || this.left.length > 0) await this.#send()
      if (this.refused) return { ...failedOutcome(this.refused), earlier: true }
    }
    this.asked = true
    const outcome = await this.run(query)
    if (outcome.kind === 'ok') return { kind: 'done', rows: outcome.rows }
    if (outcome.kind !== 'error') this.refused = outcome
    return failedOutcome(outcome)
  }

  async #send(): Promise<void> {
    const { texts } = this
    for (const part of separable(texts) ? [texts] : texts.map(text => [text])) {
      const message = `${this.open ? '' : opening(texts, this.#replica.settings)}${joined(part)}`
      const outcome = await this.run(message)
      if (outcome.kind !== 'ok') {
        this.refused = outcome
        return
      }
      this.sent.push(message)
      this.open = true
    }
    this.left = []
  }

  /**
   * Sends what is left one by one, and has the locks of each statement measured. Whatever fails like that is taken back
   * to be sent whole: only what the server says of the whole counts.
   */
  async sendMeasured(): Promise<void> {
    const meter = this.#meter
    if (!meter || this.refused || this.left.length === 0) return
    const [item, replica] = [this.item, this.#replica]
    const run = (sql: string) => this.run(sql)
    const measuring = { run, replica, meter, item, autocommit: this.#autocommit, open: this.open }
    const result = await sendMeasured(this.left, measuring)
    if (result.kind === 'sent') {
      this.sent.push(...result.messages)
      this.open = true
      this.left = []
      return
    }
    this.#meter = undefined
    if (result.kind === 'lost') this.refused = result.outcome
    else if (result.kind === 'not measured') await documentLocks(this.left, measuring)
    else {
      this.open = false
      this.took = 0
      this.sent.splice(0)
      this.left = [...this.steps]
    }
  }

  /** Leaves out the statements that need what an earlier failure did not make, and says so for each. */
  async #withoutMarked(step: SqlStep): Promise<SqlStep> {
    const { marks } = this.#state
    const skipped: Unit[] = []
    const madeHere = new Map<string, ObjectName>()
    for (const unit of unitsOf([step])) {
      const { statement, effects, uses } = await understand(unit)
      const creates = namesMade(effects)
      const mark = marks.neededBy(statement, uses, [...creates, ...madeHere.values()])
      if (!mark) {
        for (const object of creates) madeHere.set(objectKey(object), object)
        continue
      }
      skipped.push(unit)
      for (const object of creates) marks.missing(object, mark.cause)
      await this.#state.noteSkipped(this.item, mark.object, mark.cause, sentStatement(unit))
    }
    return withoutUnits([step], skipped)[0] ?? step
  }
}

/** More is not read: it may do anything. */
const longestReach = 50_000

function reachOfSpan(text: string, { span, limit, only }: Extract<Step, { kind: 'unverified' }>): Reach {
  // Rows and rights: it takes nothing away.
  if (only === '') return { text: '', anything: false }
  const isLong = span.end - span.start > longestReach
  return { text: isLong ? '' : text.slice(span.start, span.end), anything: isLong || limit === true }
}

export function failedOutcome(
  outcome: Exclude<QueryOutcome, { kind: 'ok' }>,
): Extract<StepOutcome, { kind: 'failed' }> {
  return outcome.kind === 'error'
    ? { kind: 'failed', code: outcome.error.code, message: outcome.error.message }
    : { kind: 'failed', code: '57014', message: 'the query did not finish' }
}
