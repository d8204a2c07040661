import {
  type DbObject,
  isRelation,
  namesGone,
  namesMade,
  type ObjectName,
  objectKey,
} from '../languages/sql/objects.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import { needs, type Uses } from '../languages/sql/uses.ts'
import { namesInMessage } from '../postgres/locate-error.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import type { Failure } from './failure.ts'
import type { ReplayMigration } from './request.ts'
import { type LeftOut, type SqlStep, spanInFile, understand, unitsOf } from './units.ts'

/** Why an object is not as it should be. `unknown`: nobody's fault, an extension that is missing here, say. */
export type Cause = { kind: 'failure'; failure: Failure } | { kind: 'unknown'; why: string }

/** Looks whether an object is there. */
type Exists = (object: ObjectName) => Promise<boolean>

interface Mark {
  object: ObjectName
  cause: Cause
}

/** Keeps one failure from being reported again by everything that comes after it. */
export class Taint {
  /** Objects that a failed migration would have made. */
  readonly #missing = new Map<string, Mark>()
  /** Objects that existed already, or that a failed migration would have dropped: there, but maybe not as expected. */
  readonly #stale = new Map<string, Mark>()
  /** Extensions that could not be had: what else they would have brought, nobody knows. */
  readonly #absent = new Set<string>()

  get size(): number {
    return this.#missing.size + this.#stale.size
  }

  missing(object: ObjectName, cause: Cause): void {
    this.#missing.set(objectKey(object), { object, cause })
  }

  stale(object: ObjectName, cause: Cause): void {
    this.#stale.set(objectKey(object), { object, cause })
  }

  absentExtension(name: string): void {
    this.#absent.add(name)
  }

  get absentExtensions(): string[] {
    return [...this.#absent]
  }

  /** Somebody made it after all. */
  made(object: ObjectName): void {
    this.#missing.delete(objectKey(object))
  }

  /** The first missing object that a statement needs. */
  neededBy(statement: SqlStatement, uses: Uses, creates: readonly ObjectName[]): Mark | undefined {
    for (const mark of this.#missing.values()) {
      if (needs(statement, uses, mark.object, creates)) return mark
    }
    return undefined
  }

  /** The earlier failure that an error follows from. */
  following(
    error: PostgresError,
    uses: Uses | undefined,
    existingObject: ObjectName | undefined,
    /** Does a migration of the change meet it? That it is about an object over which base fails is no reason then. */
    ofChange = false,
  ): Cause | undefined {
    const names = namesInMessage(error.message)
    const absent = isAbsence(error.code) ? this.#absenceOf(error, names, uses) : undefined
    if (absent) return absent
    if (existingObject) {
      const left = this.#stale.get(objectKey(existingObject))
      if (left) return left.cause
      // A second table that exists already is a duplicate in its own right, whatever it refers to.
      if (
        isRelation(existingObject.kind) ? existingObject.kind !== 'index' : existingObject.table === undefined
      )
        return undefined
    }
    if (!isAboutStructure(error.code)) return undefined
    for (const { object, cause } of this.#stale.values()) {
      if (ofChange && cause.kind === 'failure' && !cause.failure.item.introduced) continue
      if (isRelation(object.kind) && uses?.relations.has(object.name)) return cause
      // A key that was not dropped conflicts with the next one, and of a change of its columns.
      const isKey = object.kind === 'constraint' && (!existingObject || existingObject.kind === 'constraint')
      if (isKey && object.table !== undefined && uses?.relations.has(object.table)) return cause
    }
    return undefined
  }

  #absenceOf(error: PostgresError, names: readonly string[], uses: Uses | undefined): Cause | undefined {
    for (const { object, cause } of this.#missing.values()) {
      const owned =
        object.table === undefined ||
        names.includes(object.table) ||
        (uses?.relations.has(object.table) ?? true)
      if (names.includes(object.name) && owned) return cause
      // PostgreSQL quotes no name of a routine, and has no field for it.
      if (object.kind === 'function' && error.message.includes(`${object.name}(`)) return cause
    }
    return undefined
  }

  /** Statements that could not be run here. */
  async leftOut(statements: readonly LeftOut[], exists: Exists): Promise<void> {
    for (const { effects, why } of statements) {
      const cause: Cause = { kind: 'unknown', why }
      for (const object of namesMade(effects)) if (!(await exists(object))) this.missing(object, cause)
      for (const object of namesGone(effects)) this.stale(object, cause)
    }
  }

  /** A migration that was rolled back: what it would have made and dropped. */
  async failed(
    item: ReplayMigration,
    steps: readonly SqlStep[],
    failures: readonly Failure[],
    exists: Exists,
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
      this.stale(object, { kind: 'failure', failure: failure.causedBy ?? failure })
    }
    const own = (object: DbObject, step: SqlStep): Cause => {
      const at = spanInFile(step, object).start
      const failure = failures.find(
        one => one.statement && one.statement.span.start <= at && at < one.statement.span.end,
      )
      return failure ? { kind: 'failure', failure: failure.causedBy ?? failure } : cause
    }
    await this.notMade(steps, own, exists, existingObject)
    for (const unit of unitsOf(steps)) {
      const { effects } = await understand(unit)
      for (const object of namesGone(effects)) this.stale(object, cause)
    }
  }

  /** What steps would have made, and is not there. */
  async notMade(
    steps: readonly SqlStep[],
    causeOf: (object: DbObject, step: SqlStep) => Cause,
    exists: Exists,
    except: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    for (const step of steps) {
      for (const unit of unitsOf([step])) {
        const { effects } = await understand(unit)
        for (const object of namesMade(effects)) {
          if (except.has(objectKey(object)) || (await exists(object))) continue
          this.missing(object, causeOf(object, step))
        }
      }
    }
  }

  /** For a fork: what happens on one track says nothing about the other. */
  copy(): Taint {
    const copy = new Taint()
    for (const [key, mark] of this.#missing) copy.#missing.set(key, mark)
    for (const [key, mark] of this.#stale) copy.#stale.set(key, mark)
    for (const name of this.#absent) copy.#absent.add(name)
    return copy
  }
}

function isAbsence(code: string): boolean {
  return ['42P01', '42703', '42704', '42883', '3F000', '22P02', '42P10'].includes(code)
}

function isAboutStructure(code: string): boolean {
  return code.startsWith('42') || code.startsWith('23') || code === '22P02'
}
