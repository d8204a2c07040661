import { describeObject, type ObjectName } from '../languages/sql/objects.ts'
import type { Span } from '../model/position.ts'
import type { PostgresError } from '../postgres/postgres-error.ts'
import type { Structure } from '../schema/structure.ts'
import type { ReplayMigration, Track } from './request.ts'

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
  /** What is there and is called almost like what is not. */
  like?: string[]
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

/** What a statement is known by where it makes no object: its first words, whatever stands between them. */
export function firstWords(sql: string): string {
  return sql
    .split(/[\s(;]+/, 6)
    .join(' ')
    .toLowerCase()
}

/** What identifies a failure in its file: codes and names, so that it stays the same when the file moves on. */
export function symbolOf({ reason, existingObject, statement }: Failure): string {
  const words = firstWords(statement?.text ?? '')
  if (reason.kind === 'stopped') return `stopped ${reason.why}`
  if (reason.kind === 'skipped') return `skipped ${words}`
  return `${reason.error.code} ${existingObject ? describeObject(existingObject.object) : words}`
}

/** One failure that both tracks met is one finding. */
export function mergeFailures(failures: readonly Failure[]): Failure[] {
  const kept = new Map<string, Failure>()
  const replacedBySquash = new Map<Failure, Failure>()
  for (const failure of failures) {
    const { item, span } = failure
    const key = JSON.stringify([
      item.migration.file.path,
      item.migration.file.oid,
      span.start,
      symbolOf(failure),
    ])
    const first = kept.get(key)
    // Within one track two failures of a place are two.
    if (!first || [...failure.tracks].some(track => first.tracks.has(track))) {
      kept.set(first ? `${key}${kept.size}` : key, failure)
      continue
    }
    for (const track of failure.tracks) first.tracks.add(track)
    // What has a reason of its own on one track is no mere consequence.
    if (!failure.causedBy) delete first.causedBy
    replacedBySquash.set(failure, first)
  }
  for (const failure of kept.values()) {
    const cause = failure.causedBy && replacedBySquash.get(failure.causedBy)
    if (cause) failure.causedBy = cause
  }
  return [...kept.values()]
}

/**
 * Whose fault is a failure? An incoming migration's own, yes. One of base is base's own fault when it fails on base
 * alone; when it only fails in the order or the company that the change brings, the change has broken it.
 */
export function introducedBy(
  failures: readonly Failure[],
  upgradeRan: boolean,
): (failure: Failure) => boolean {
  const brokenOnBase = new Set(
    failures.filter(failure => failure.inBase).map(failure => failure.item.migration.file.path),
  )
  const judge = (failure: Failure): boolean => {
    if (failure.causedBy) return judge(failure.causedBy)
    if (failure.item.introduced) return true
    if (failure.inBase) return false
    return !(upgradeRan && brokenOnBase.has(failure.item.migration.file.path))
  }
  return judge
}
