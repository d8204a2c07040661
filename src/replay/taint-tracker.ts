import { type DbObject, namesGone, namesMade, type ObjectName, objectKey } from '../languages/sql/objects.ts'
import type { Failure } from './failure.ts'
import type { ReplayMigration } from './request.ts'
import type { Cause, Taint } from './taint.ts'
import type { LeftOut } from './units.ts'
import { type SqlStep, spanInFile, understand, unitsOf } from './units.ts'

/** Notes what migrations did not make or drop, so that nothing that needs it is an error of its own. */
export class TaintTracker {
  readonly #marks: Taint
  readonly #exists: (object: ObjectName) => Promise<boolean>

  constructor(marks: Taint, exists: (object: ObjectName) => Promise<boolean>) {
    this.#marks = marks
    this.#exists = exists
  }

  /** Statements that could not be run here. */
  async leftOut(statements: readonly LeftOut[]): Promise<void> {
    for (const { effects, why } of statements) {
      const cause: Cause = { kind: 'unknown', why }
      for (const object of namesMade(effects))
        if (!(await this.#exists(object))) this.#marks.missing(object, cause)
      for (const object of namesGone(effects)) this.#marks.stale(object, cause)
    }
  }

  /** A migration that was rolled back: what it would have made and dropped. */
  async failed(
    item: ReplayMigration,
    steps: readonly SqlStep[],
    failures: readonly Failure[],
  ): Promise<void> {
    const root = failures.find(failure => !failure.causedBy) ?? failures[0]
    const cause: Cause = root
      ? { kind: 'failure', failure: root.causedBy ?? root }
      : { kind: 'unknown', why: `${item.migration.file.path} could not be replayed` }
    const existingObject = new Set<string>()
    for (const failure of failures) {
      const object = failure.existingObject?.object
      if (!object) continue
      existingObject.add(objectKey(object))
      this.#marks.stale(object, { kind: 'failure', failure: failure.causedBy ?? failure })
    }
    const own = (object: DbObject, step: SqlStep): Cause => {
      const at = spanInFile(step, object).start
      const failure = failures.find(
        one => one.statement && one.statement.span.start <= at && at < one.statement.span.end,
      )
      return failure ? { kind: 'failure', failure: failure.causedBy ?? failure } : cause
    }
    await this.missing(steps, own, existingObject)
    for (const unit of unitsOf(steps)) {
      const { effects } = await understand(unit)
      for (const object of namesGone(effects)) this.#marks.stale(object, cause)
    }
  }

  /** What steps would have made, and is not there. */
  async missing(
    steps: readonly SqlStep[],
    causeOf: (object: DbObject, step: SqlStep) => Cause,
    except: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    for (const step of steps) {
      for (const unit of unitsOf([step])) {
        const { effects } = await understand(unit)
        for (const object of namesMade(effects)) {
          if (except.has(objectKey(object)) || (await this.#exists(object))) continue
          this.#marks.missing(object, causeOf(object, step))
        }
      }
    }
  }
}
