import type { ObjectName } from '../languages/sql/objects.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import type { Structure } from '../schema/structure.ts'
import type { ReplayMigration, Track } from './request.ts'
import type { Span } from './steps.ts'

/** A statement as it was sent, and where it comes from. */
export interface SentStatement {
  text: string
  /** Offsets in the migration's file. */
  span: Span
  /** Is the text the file's own at `span`? */
  verbatim: boolean
}

type Reason =
  | { kind: 'error'; error: PostgresError }
  /** The runner itself refuses it, without asking the database. */
  | { kind: 'stopped'; why: string; cause: string; remedy?: string }
  /** Not run: it needs an object that an earlier failure did not make. */
  | { kind: 'skipped'; needs: ObjectName }

/** What exists already, for a duplicate. */
export interface ExistingObject {
  object: ObjectName
  /**
   * The statement makes something else that only gets this name (a rename, a constraint inside of a new table): there is
   * nothing to compare, and leaving the statement out would lose what it does.
   */
  nameOnly?: true
  /** Compared on the database itself, where that could be done. */
  structure?: Structure
  creator?: Creator
}

export interface Creator {
  by: ReplayMigration
  /** Offsets in its file; absent: only the migration is known. */
  span?: Span
  /** How it was found: read from its SQL, or seen when it was run. */
  found: 'read' | 'run'
}

/** One thing that did not work, as raw material for a finding. */
export interface Failure {
  item: ReplayMigration
  tracks: Set<Track>
  /** Did this happen while base's own migrations ran, in base's own order? */
  inBase: boolean
  statement?: SentStatement
  /** Where exactly, as offsets in the file. */
  span: Span
  reason: Reason
  existingObject?: ExistingObject
  /** 42P10: the columns that no unique constraint covers, and what there is instead. */
  conflictTarget?: ConflictTarget
  causedBy?: Failure
  /** The operation of a framework whose statement this is. */
  operation?: FailedOperation
  /** Statements of the same file that an autocommit runner would already have carried out. */
  appliedBefore?: number
  /** How the runner was seen to send the file, where a command ran it; absent: as such runners are known to do. */
  transaction?: 'per-migration' | 'autocommit'
  /** What becomes of it, as a sentence, where a command was seen not to stop there as runners do. */
  aftermath?: string
}

export interface FailedOperation {
  /** All that it sends. */
  statements: string[]
  /** What else it makes, that is not there and no part of what is: without it nobody would make them. */
  additional: ObjectName[]
}

export interface ConflictTarget {
  table: ObjectName
  columns: string[]
  /** Unique constraints and indexes that the table has: "(id)", "(telefono)". */
  existing: string[]
  /** Can a plain UNIQUE constraint answer it (no expression, no WHERE)? */
  plain: boolean
}
