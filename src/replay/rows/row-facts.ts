import type { PostgresError } from '../../postgres/postgres-error.ts'
import type { SentStatement } from '../failure.ts'
import type { ReplayMigration } from '../request.ts'
import type { FailedAssertion } from './assertions.ts'
import type { Fails } from './classify.ts'
import type { DroppedRows } from './dropped-rows.ts'
import type { Preflight } from './preflight.ts'

/** A statement that works on empty tables and fails where they hold rows. */
export interface RowFailure {
  item: ReplayMigration
  statement: SentStatement
  error: PostgresError
  fails: Fails
  preflight?: Preflight
}

/** What was seen with rows in the tables of base. */
export interface RowFacts {
  failures: RowFailure[]
  /** Tables that held synthetic rows, as SQL writes them. */
  filled: string[]
  /** Tables that stayed empty, though the change needs them, and why. */
  empty: { table: string; why: string }[]
  /** Rows of the project's own that could not be turned into SQL. */
  left: { row: string; why: string }[]
  dropped: DroppedRows[]
  assertions: FailedAssertion[]
  /** What was asked for and could not be done, as sentences that say what to change. */
  unknowns: string[]
  /** Why it ended before the last migration; the path of the first that was not run with rows. */
  stopped?: { path: string; why: string }
}
