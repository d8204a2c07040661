import { controlsTransactions, needsAutocommit } from '../../languages/sql/autocommit.ts'
import { isLost, reasonOf } from '../../postgres/engine.ts'
import type { PostgresError } from '../../postgres/postgres-error.ts'
import { freshSession, inTransaction, opening, separable } from '../messages.ts'
import { withoutOwnTransaction } from '../own-transaction.ts'
import { type ReplayMigration, sentInAutocommit } from '../request.ts'
import { type SqlStep, type Unit, unitsOf } from '../units.ts'
import type { Ask } from './tables.ts'

/** A migration that has run on the database without these rows. */
export interface Candidate {
  item: ReplayMigration
  steps: readonly SqlStep[]
}

export type Attempt =
  | { kind: 'ok' }
  /** `at`: which of its statements; the last where it was refused as a whole. */
  | { kind: 'failed'; at: number; error: PostgresError }
  /** The database can't be used any more, or something took too long. */
  | { kind: 'over'; why: string }

/** How one migration is sent. */
export class Sender {
  readonly units: readonly Unit[]
  /** Does each statement commit on its own? */
  readonly alone: boolean
  /** Is there a statement that can't be in a transaction, or that begins or ends one? */
  readonly mindsTransaction: boolean
  readonly #steps: readonly SqlStep[]
  readonly #settings: readonly string[]
  readonly #ask: Ask

  constructor(
    { item, steps }: Candidate,
    how: { transaction: 'per-migration' | 'autocommit'; settings: readonly string[]; ask: Ask },
  ) {
    this.#steps = withoutOwnTransaction(steps)
    this.units = unitsOf(this.#steps)
    this.#settings = how.settings
    this.#ask = how.ask
    this.mindsTransaction = this.#steps.some(
      ({ text }) => needsAutocommit(text) || controlsTransactions(text),
    )
    const hasOwn = this.units.length < unitsOf(steps).length
    this.alone = this.mindsTransaction || (!hasOwn && sentInAutocommit(item, how.transaction))
  }

  /** Runs it for good, from one of its statements on where each commits on its own. */
  async send(from = 0): Promise<Attempt> {
    if (this.units.length === 0) return { kind: 'ok' }
    if (this.alone) {
      await this.#ask(freshSession(this.#settings))
      return await this.#each(from, this.units.length, ({ text }) => text)
    }
    const texts = this.#steps.map(({ text }) => text)
    if (separable(texts)) {
      const outcome = await this.#ask(inTransaction(texts, this.#settings))
      if (outcome.kind === 'ok') return { kind: 'ok' }
      if (isLost(outcome)) return { kind: 'over', why: reasonOf(outcome) }
      await this.#ask('ROLLBACK')
    }
    await this.#ask(opening(texts, this.#settings))
    const attempt = await this.#each(0, this.units.length, ({ text }) => text)
    const end = attempt.kind === 'ok' ? await this.#one('COMMIT', this.units.length - 1) : attempt
    if (end.kind === 'failed') await this.#ask('ROLLBACK')
    return end
  }

  /** The same in the transaction that is open: what ran of it is rolled back by whoever opened that. */
  async rehearse(from: number, through: number): Promise<Attempt> {
    const attempt = await this.#each(from, through + 1, withoutConcurrently)
    return attempt.kind === 'ok' ? await this.#one('SET CONSTRAINTS ALL IMMEDIATE', through) : attempt
  }

  async #each(from: number, to: number, textOf: (unit: Unit) => string): Promise<Attempt> {
    for (let at = from; at < to; at++) {
      const unit = this.units[at]
      const attempt: Attempt = unit ? await this.#one(textOf(unit), at) : { kind: 'ok' }
      if (attempt.kind !== 'ok') return attempt
    }
    return { kind: 'ok' }
  }

  async #one(text: string, at: number): Promise<Attempt> {
    const outcome = await this.#ask(text)
    if (outcome.kind === 'ok') return { kind: 'ok' }
    if (outcome.kind === 'error') return { kind: 'failed', at, error: outcome.error }
    return { kind: 'over', why: reasonOf(outcome) }
  }
}

/** CONCURRENTLY asks the same of the rows, and can't run in a transaction. */
function withoutConcurrently({ text }: Unit): string {
  return /^\s*(?:create|refresh|reindex)\b/i.test(text) ? text.replace(/\bconcurrently\b/i, '') : text
}
