import type { Span } from '../../model/position.ts'

/** Something that a migration's own code does and that turns against it later. Places are of the migration's file. */
export type Hazard = SwallowedError | UnguardedDrop

/** A database's error is caught where PostgreSQL has given up the transaction. */
export interface SwallowedError {
  kind: 'swallowed-error'
  /** Only on the downgrade, which a deployment does not go. */
  onDowngrade: boolean
  /** What catches it: `except Exception as e`. */
  at: Span
  handler: string
  /** The first statement that can fail in it. */
  statement: Span
  /** How it is called: `op.create_table`. */
  call: string
  /** What fails next, if nothing else does. */
  next: string
  /** How a savepoint is opened here: `with op.get_bind().begin_nested():`. */
  savepoint: string
  /** The lines to indent below it. */
  body: Span | undefined
}

/** The downgrade drops what the way there may have found already. */
export interface UnguardedDrop {
  kind: 'unguarded-drop'
  at: Span
  /** For people: `table "sso_sessions"`. */
  object: string
  /** Where it is created, if it is not there. */
  created: Span
}
