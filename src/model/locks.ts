/** PostgreSQL's locks of a table, weakest first: https://www.postgresql.org/docs/current/explicit-locking.html */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const

export type LockMode = (typeof lockModes)[number]

/** A lock on something that base has. */
export interface RelationLock {
  /** With its schema: "public.orders". */
  relation: string
  kind: 'table' | 'index' | 'view' | 'materialized view' | 'sequence'
  mode: LockMode
  /** Seen at the database; else what PostgreSQL documents for such a statement. */
  measured: boolean
}

/** What one statement of an incoming migration does to what base has. */
export interface StatementLocks {
  path: string
  line: number
  /** As it was sent; long ones are cut. */
  statement: string
  locks: RelationLock[]
  /** Tables and indexes that PostgreSQL wrote again from beginning to end. */
  rewritten: string[]
  /** Tables that it read from beginning to end, to check what they hold or to build an index. */
  scanned: string[]
  /** Lines of later statements of the same transaction: the locks are held until those have ended, too. */
  heldUntil: number[]
  /** `lock_timeout` as the statement found it; absent where it is not known. */
  lockTimeout?: string
}

export function strength(mode: LockMode): number {
  return lockModes.indexOf(mode)
}

/** At least one of reading and writing has to wait. */
export function isBlocking(mode: LockMode): boolean {
  return strength(mode) >= strength('SHARE')
}

/** What waits for a lock, as the end of a sentence. */
export function blocked(mode: LockMode): string {
  if (mode === 'ACCESS EXCLUSIVE') return 'blocks reads and writes'
  if (isBlocking(mode)) return 'blocks writes'
  return mode === 'SHARE UPDATE EXCLUSIVE'
    ? 'blocks schema changes and VACUUM'
    : 'blocks no reads and no writes'
}

/** What makes a statement block for longer than an instant, and so which form of it does not. */
export type BlockingWork =
  | 'index'
  | 'drop-index'
  | 'reindex'
  | 'unique'
  | 'check'
  | 'foreign-key'
  | 'not-null'
  | 'exclusion'
  | 'partition'
  | 'detach'
  | 'type'
  | 'default'
  | 'rewrite'
  | 'refresh'
  /** Only for an instant, once it has waited for everybody else. */
  | 'brief'
