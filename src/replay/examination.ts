import { type DbObject, namesMade, type ObjectName } from '../languages/sql/objects.ts'
import { fromCharacters } from '../languages/sql/offsets.ts'
import type { Uses } from '../languages/sql/uses.ts'
import { positionAt } from '../model/position.ts'
import type { QueryOutcome } from '../postgres/engine.ts'
import { environmental } from '../postgres/environmental.ts'
import { existingObjectOf } from '../postgres/existing-object-of-error.ts'
import { locateError } from '../postgres/locate-error.ts'
import type { Environmental, PostgresError } from '../postgres/postgres-error.ts'
import type { StandIn } from '../postgres/stand-ins.ts'
import { conflictTarget, likeNames } from './alternatives.ts'
import { findExistingObject } from './existing-object.ts'
import type { ExistingObject, Failure } from './failure.ts'
import { inTransaction, placeInTransaction } from './messages.ts'
import { noteAdditional, ofSameOperation, operationOf, restOf } from './operation-statements.ts'
import { mayComeFromOutside, readCreator, touched } from './provenance.ts'
import type { ReplayMigration } from './request.ts'
import { closeAmong, standInsIn, whyStandIn } from './stand-ins.ts'
import { type Cause, Taint } from './taint.ts'
import type { Doubt, OnDatabase } from './track-state.ts'
import {
  type LeftOut,
  type SqlStep,
  sentStatement,
  spanInFile,
  type Understood,
  type Unit,
  understand,
} from './units.ts'

export type Diagnosis =
  | { kind: 'succeeded'; messages: string[] }
  /** Nothing failed that counts, and what could not be run was left out: the rest is there. */
  | { kind: 'without'; messages: string[]; leftOut: LeftOut[]; unknown: Doubt | undefined }
  | { kind: 'failed'; failures: Failure[]; unknown: Doubt | undefined; changed: boolean }
  | { kind: 'dead'; why: string }
  /** It did not end in time here, and what it has done so far is gone or half of it. */
  | { kind: 'late'; why: string }

/** Tries statements and keeps what is known of those that failed. */
export class Examination {
  readonly #run: OnDatabase
  readonly #item: ReplayMigration
  readonly #transaction: boolean
  readonly #units: readonly Unit[]
  readonly #earlier: Unit[] = []
  /** What this very file failed to make. */
  readonly #marks = new Taint()
  readonly failures: Failure[] = []
  #unknown: Doubt | undefined
  /** What was left out, as it proves nothing. */
  readonly #leftOut: LeftOut[] = []
  applied = 0

  constructor(run: OnDatabase, item: ReplayMigration, units: readonly Unit[], transaction: boolean) {
    this.#run = run
    this.#units = units
    this.#item = item
    this.#transaction = transaction
  }

  get clean(): boolean {
    return this.failures.length === 0 && this.#leftOut.length === 0
  }

  get leftOutUnits(): Unit[] {
    return this.#leftOut.map(({ unit }) => unit)
  }

  /** All pieces succeeded, and the whole does not: what the server says of the whole counts. */
  refusedAsAWhole(error: PostgresError, steps: readonly SqlStep[], texts: readonly string[]): void {
    const lacking = environmental(error)
    if (lacking) {
      this.#unknown ??= doubtOf(lacking)
      return
    }
    const offset =
      error.position === undefined
        ? undefined
        : fromCharacters(inTransaction(texts, this.#run.replica.settings), error.position - 1)
    const place =
      offset === undefined ? undefined : placeInTransaction(texts, this.#run.replica.settings, offset)
    const step = place && steps[place.index]
    const span = step
      ? spanInFile(step, { start: place.offset, end: place.offset + 1 })
      : { start: 0, end: 0 }
    this.failures.push(this.#run.state.failure(this.#item, { span, reason: { kind: 'error', error } }))
  }

  ran(units: readonly Unit[]): void {
    this.#earlier.push(...units)
    this.applied += units.length
  }

  #whatIsUnknown(): Doubt | undefined {
    if (!this.#unknown) return undefined
    const { why, ofServer } = this.#unknown
    const extent = this.applied > 0 ? ' as a whole' : ''
    return { why: `${this.#item.migration.file.path} could not be replayed${extent}. ${why}`, ofServer }
  }

  /** That nothing failed. `sent`: how the statements that ran are sent again. */
  passed(sent: (texts: string[]) => string[]): Diagnosis {
    const messages = sent(this.#earlier.map(unit => unit.text))
    return this.clean
      ? { kind: 'succeeded', messages }
      : { kind: 'without', messages, leftOut: this.#leftOut, unknown: this.#whatIsUnknown() }
  }

  async result(changed: boolean): Promise<Diagnosis> {
    await noteAdditional(this.failures, this.#earlier)
    return { kind: 'failed', failures: this.failures, unknown: this.#whatIsUnknown(), changed }
  }

  async try(unit: Unit): Promise<Diagnosis | undefined> {
    const replica = this.#run.replica
    if (!this.clean && (await this.#skips(unit))) return undefined
    const outcome = await replica.run(unit.text)
    if (outcome.kind === 'ok') {
      this.ran([unit])
      return undefined
    }
    if (outcome.kind === 'dead') return outcome
    // What was applied went with the database.
    if (outcome.kind === 'timeout' && outcome.databaseLost)
      return { kind: 'late', why: tooSlow(this.#item, unit, outcome.seconds) }
    if (this.#transaction) await replica.run('ROLLBACK TO SAVEPOINT migration_gate')
    if (outcome.kind === 'timeout') {
      this.#unknown ??= { why: tooSlow(this.#item, unit, outcome.seconds), ofServer: true }
      this.#leaveOut(unit, await understand(unit), `${this.#item.migration.file.path} could not be replayed`)
    } else await this.#failed(unit, outcome.error)
    return undefined
  }

  async #skips(unit: Unit): Promise<boolean> {
    const { statement, effects, uses } = await understand(unit)
    const mark = this.#marks.neededBy(statement, uses, effects.creates)
    if (!mark) return false
    for (const object of effects.creates) this.#marks.missing(object, mark.cause)
    if (mark.cause.kind === 'unknown') this.#leftOut.push({ unit, effects, why: mark.cause.why })
    else {
      const sent = sentStatement(unit)
      const reason = { kind: 'skipped' as const, needs: mark.object }
      this.failures.push(
        this.#run.state.failure(this.#item, {
          statement: sent,
          span: sent.span,
          reason,
          causedBy: mark.cause.failure,
        }),
      )
    }
    return true
  }

  async #failed(unit: Unit, error: PostgresError): Promise<void> {
    const understood = await understand(unit)
    const lacking = await this.#lacking(error)
    if (lacking) {
      this.#unknown ??= doubtOf(lacking)
      if (lacking.what === 'extension') this.#run.state.marks.absentExtension(lacking.name)
      return this.#leaveOut(unit, understood, `${this.#item.migration.file.path} could not be replayed`)
    }
    const standIns = await standInsIn(this.#run.replica)
    const used = await closeAmong(standIns, understood.statement, this.#run.replica)
    const why =
      used === undefined ? await this.#whyNotVerified(understood, error, standIns) : whyStandIn(used)
    if (why !== undefined) {
      this.#run.state.noteHeldUp(
        this.#item,
        spanInFile(unit.step, locateError(error, understood.statement)),
        why,
      )
      return this.#leaveOut(unit, understood, why)
    }
    const failure = await this.#describe(unit, understood, error)
    this.failures.push(failure)
    const cause = { kind: 'failure' as const, failure: failure.causedBy ?? failure }
    const existingObject = failure.existingObject?.object
    if (existingObject) return this.#marks.stale(existingObject, cause)
    for (const object of namesMade(understood.effects))
      if (!(await this.#run.exists(object))) this.#marks.missing(object, cause)
    for (const object of understood.effects.drops) this.#marks.stale(object, cause)
  }

  #leaveOut(unit: Unit, { effects }: Understood, why: string): void {
    this.#leftOut.push({ unit, effects, why })
    for (const object of effects.creates) this.#marks.missing(object, { kind: 'unknown', why })
  }

  /** What the environment lacks. An extension that the history itself makes is there, only not where it is looked for. */
  async #lacking(error: PostgresError): Promise<Environmental | undefined> {
    const lacking = environmental(error)
    const byHistory = lacking?.what === 'extension' && lacking.unnamed
    return byHistory && (await touched(this.#ran(), [lacking.name], 'extension')) ? undefined : lacking
  }

  /** Why an error proves nothing: it follows from what could not be replayed. */
  async #whyNotVerified(
    { uses, statement }: Understood,
    error: PostgresError,
    standIns: readonly StandIn[],
  ): Promise<string | undefined> {
    const cause = this.#causeOf(error, uses, existingObjectOf(error, statement))
    if (cause?.kind === 'failure') return undefined
    if (cause) return `needs what was not created: ${cause.why}`
    const absent = [...this.#run.state.marks.absentExtensions, ...standIns.map(({ extension }) => extension)]
    if (absent.length === 0 || !(await mayComeFromOutside(error, this.#ran()))) return undefined
    const named = absent.map(name => `"${name}"`).join(', ')
    return `${error.message}, which an extension that is not installed on the engine that replays may bring (${named})`
  }

  #causeOf(error: PostgresError, uses: Uses, object: ObjectName | undefined): Cause | undefined {
    return (
      this.#marks.following(error, uses, object) ??
      this.#run.state.marks.following(error, uses, object, this.#item.introduced)
    )
  }

  #ran() {
    return [...this.#run.state.executed, { item: this.#item, steps: this.#ownSteps() }]
  }

  async #describe(unit: Unit, understood: Understood, error: PostgresError): Promise<Failure> {
    const { statement, uses } = understood
    const sent = sentStatement(unit)
    const base = {
      statement: sent,
      span: spanInFile(unit.step, locateError(error, statement)),
      reason: { kind: 'error' as const, error },
      appliedBefore: this.applied,
    }
    const object = existingObjectOf(error, statement)
    const cause = this.#causeOf(error, uses, object)
    const origin =
      ofSameOperation(this.failures, unit) ?? (cause?.kind === 'failure' ? cause.failure : undefined)
    const causedBy = origin ? { causedBy: origin } : {}
    if (error.code === '42P10') {
      const target = await this.#inspect(query => conflictTarget(query, statement))
      return this.#run.state.failure(this.#item, {
        ...base,
        ...causedBy,
        ...(target ? { conflictTarget: target } : {}),
      })
    }
    if (!object) {
      const like = origin ? [] : await this.#inspect(query => likeNames(query, error, sent.text))
      return this.#run.state.failure(this.#item, {
        ...base,
        ...causedBy,
        ...(like.length > 0 ? { like } : {}),
      })
    }
    return this.#run.state.failure(this.#item, {
      ...base,
      ...causedBy,
      existingObject: await this.#existingObject(unit, understood, object),
      ...(unit.step.verbatim ? {} : { operation: operationOf(this.#units, unit) }),
    })
  }

  async #existingObject(
    unit: Unit,
    { statement }: Understood,
    found: ObjectName | DbObject,
  ): Promise<ExistingObject> {
    const rest = await restOf(this.#units, unit, found)
    const known = await findExistingObject(look => this.#inspect(look), statement, found, rest)
    const creator = await readCreator(known.object, this.#ran())
    return { ...known, ...(creator ? { creator } : {}) }
  }

  /** What of this file ran before, as steps that hold nothing else. */
  #ownSteps() {
    return this.#earlier.map(unit => ({ ...unit.step, text: unit.text, span: sentStatement(unit).span }))
  }

  #inspect<T>(look: (query: (sql: string) => Promise<QueryOutcome>) => Promise<T>): Promise<T> {
    return this.#run.replica.inspect(this.#transaction, look)
  }
}

/** How long a statement takes here says nothing about how long it takes elsewhere. */
export function tooSlow(item: ReplayMigration, unit: Unit | undefined, seconds: number): string {
  const span = unit && sentStatement(unit).span
  const line = span ? ` at line ${positionAt(item.text, span.start).line}` : ''
  return `The statement${line} did not end within ${seconds} s here, which says nothing about how long it takes elsewhere. Raise --statement-timeout (input \`statement-timeout\`), or let it end sooner.`
}

/** What a server has run out of, or does not allow, may come to anything that runs on it. */
function doubtOf({ what, provide }: Environmental): Doubt {
  return { why: provide, ofServer: what === 'resource' || what === 'privilege' || what === 'server' }
}
