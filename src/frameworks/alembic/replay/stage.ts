import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import { RaisedError } from '../../../languages/python/interpreter/raised.ts'
import type { Origin } from '../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../model/position.ts'

import type { Step } from '../../../replay/steps.ts'
import { probe, take } from '../../step-request.ts'
import { databaseError } from './database-error.ts'
import { type Piece, reachOf } from './reach.ts'
import type { Assumed } from './tables.ts'

/** What one place leads to in other files; more says nothing new. */
const mostPieces = 100

type Rows = Record<string, unknown>[]

/** What one migration sends, in its order. */
export class Stage {
  readonly #python: () => Interpreter
  /** Statements of a batch, which Alembic runs when its block ends. */
  #batch: { text: string; at: Span; origin: Origin | undefined }[] | undefined
  #autocommit = 0
  #always = false
  /** What was not followed, by the place that it is reported at. */
  readonly #reported = new Map<number, Piece[]>()
  /** How many savepoints are open. */
  #savepoints = 0

  constructor(python: () => Interpreter) {
    this.#python = python
  }

  /** Sends a statement. Where the program may catch its error, it is known at once whether there is one. */
  *sql(text: string, at: Span, origin?: Origin): Flow<void> {
    if (this.#batch) {
      this.#batch.push({ text, at, origin })
      return
    }
    if (this.#savepoints > 0 && this.#python().catching > 0) yield* this.#probe(text, at)
    const outcome = yield* take(this.#sqlStep(text, at, origin))
    if (outcome?.kind === 'failed') throw new RaisedError(databaseError(outcome.code, outcome.message))
    // Statements are collected and sent together: a question sends them.
    if (this.#python().catching > 0) yield* this.#ask('SELECT 1', at)
  }

  /** Past the batch: what batch.execute() and the connection send goes at once. */
  *direct(text: string, at: Span, origin?: Origin): Flow<void> {
    const batch = this.#batch
    this.#batch = undefined
    yield* this.sql(text, at, origin)
    this.#batch = batch
  }

  /** Rows of a query of the program's own; one that fails is sent as a statement, to be reported as one. */
  *query(text: string, at: Span, origin?: Origin): Flow<Rows> {
    const outcome = yield* take({ kind: 'ask', query: text, span: this.#python().site(at), decides: true })
    if (outcome?.kind !== 'failed') return outcome?.rows ?? []
    yield* take(this.#sqlStep(text, at, origin))
    throw new RaisedError(databaseError(outcome.code, outcome.message))
  }

  /** Rows of a query that SQLAlchemy sends by itself. */
  *#ask(query: string, at: Span): Flow<Rows> {
    const outcome = yield* take({ kind: 'ask', query, span: this.#python().site(at) })
    if (outcome?.kind === 'failed') throw new RaisedError(databaseError(outcome.code, outcome.message))
    return outcome?.rows ?? []
  }

  /** Undefined where our own question fails: nobody else would have asked it, so it is no failure of the migration's. */
  *catalog(query: string, at: Span): Flow<Rows | undefined> {
    const outcome = yield* take({ kind: 'ask', query, span: this.#python().site(at) })
    if (outcome?.kind !== 'failed') return outcome?.rows ?? []
    if (outcome.earlier || outcome.code === '25P02')
      throw new RaisedError(databaseError(outcome.code, outcome.message))
    yield* this.unverified(`what is in the database could not be asked: ${outcome.message}`, at)
    return undefined
  }

  *skip(why: string, at: Span): Flow<void> {
    yield* take({ kind: 'skip', why, span: this.#python().site(at) })
  }

  /** A column was created with something assumed of it. */
  *assume({ why, ...column }: Assumed, at: Span): Flow<void> {
    yield* take({ kind: 'skip', why, span: this.#python().site(at), assumed: column })
  }

  /** Which rows there are is not known from here on. */
  *skipRows(why: string, at: Span): Flow<void> {
    yield* take({ kind: 'skip', why, span: this.#python().site(at), rows: true })
  }

  /** One place is reported once, whatever else follows from it. */
  *unverified(why: string, at: Span): Flow<void> {
    const { current, parser } = this.#python()
    const span = this.#python().site(at)
    const known = this.#reported.get(span.start)
    const piece = current && { code: at, module: current }
    if (known) {
      if (piece && known.length < mostPieces) known.push(piece)
      return
    }
    const pieces = piece ? [piece] : []
    this.#reported.set(span.start, pieces)
    yield* take({ kind: 'unverified', why, span, reach: () => reachOf(pieces, parser) })
  }

  beginBatch(): void {
    this.#batch = []
  }

  *endBatch(failed: boolean): Flow<void> {
    const batch = this.#batch ?? []
    this.#batch = undefined
    if (!failed) for (const { text, at, origin } of batch) yield* this.sql(text, at, origin)
  }

  /**
   * An autocommit block commits what came before and runs each statement by itself. A replay sends a migration as one
   * message, so each part is a transaction of its own: an enum's new value can be used after the block.
   * https://alembic.sqlalchemy.org/en/latest/api/runtime.html#alembic.runtime.migration.MigrationContext.autocommit_block
   */
  *beginAutocommit(at: Span): Flow<void> {
    this.#autocommit++
    yield* take(this.#sqlStep('COMMIT; BEGIN', at, undefined))
  }

  *endAutocommit(at: Span): Flow<void> {
    this.#autocommit--
    yield* take(this.#sqlStep('COMMIT; BEGIN', at, undefined))
  }

  /** From here on, or until it is switched off again, each statement of the migration's connection is on its own. */
  *autocommit(is: boolean, at: Span): Flow<void> {
    if (is === this.#always) return
    this.#always = is
    yield* is ? this.beginAutocommit(at) : this.endAutocommit(at)
  }

  /** What came before stands from here on; another transaction goes on. */
  *commit(at: Span): Flow<void> {
    yield* take(this.#sqlStep('COMMIT; BEGIN', at, undefined))
  }

  *beginSavepoint(at: Span): Flow<void> {
    this.#savepoints++
    yield* take(this.#sqlStep(`SAVEPOINT sa_savepoint_${this.#savepoints}`, at, undefined))
  }

  *endSavepoint(failed: boolean, at: Span): Flow<void> {
    const name = `sa_savepoint_${this.#savepoints}`
    this.#savepoints--
    const text = failed ? `ROLLBACK TO SAVEPOINT ${name}` : `RELEASE SAVEPOINT ${name}`
    yield* take(this.#sqlStep(text, at, undefined))
  }

  *#probe(text: string, at: Span): Flow<void> {
    const outcome = yield* probe(text, this.#python().site(at))
    if (outcome?.kind === 'failed') throw new RaisedError(databaseError(outcome.code, outcome.message))
  }

  #sqlStep(written: string, at: Span, origin: Origin | undefined): Extract<Step, { kind: 'sql' }> {
    const python = this.#python()
    const { main } = python
    // An index comes out the same, and a transaction that nobody else looks at need not be left for it.
    const text =
      this.#autocommit > 0
        ? written.replace(/\b(INDEX|VIEW|PARTITION\s+\S+)\s+CONCURRENTLY\b/gi, '$1')
        : written
    if (origin && origin.module === main && main.text.startsWith(text, origin.start)) {
      const span = { start: origin.start, end: origin.start + text.length }
      return { kind: 'sql', text, span, verbatim: true }
    }
    return { kind: 'sql', text, span: python.site(at), verbatim: false }
  }
}
