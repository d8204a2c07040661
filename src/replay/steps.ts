import type { ObjectName } from '../languages/sql/objects.ts'
import type { Migration } from '../model/migration.ts'
import type { Span } from '../model/position.ts'
import type { Result } from '../model/result.ts'

export type { Span } from '../model/position.ts'

/** What a migration does, piece by piece. */
export type Step =
  /** Run it. `verbatim`: the text is the file's own slice at `span`, so an error's position maps straight back. */
  | { kind: 'sql'; text: string; span: Span; verbatim: boolean }
  /** The outcome's rows answer it. `decides`: what the migration itself does next depends on them. */
  | { kind: 'ask'; query: string; span: Span; decides?: true }
  /**
   * Not run because it changes data that nobody reads back (rows of an inline COPY, RunPython). `rows`: which rows there
   * are is not known from here on. `assumed`: it was run, with a type that may be another one.
   */
  | { kind: 'skip'; why: string; span: Span; rows?: true; assumed?: AssumedType }
  /** The runner itself stops there, whatever the database holds. `cause`: equal where it stops for the same one. */
  | { kind: 'stops'; why: string; cause: string; remedy?: string; span: Span }
  /**
   * Would this run, too, in place of what follows? All of it is taken back. Where it would not, the migration is
   * inconclusive for the reason `why`, which says in what case it runs.
   */
  | { kind: 'try'; text: string; why: string; remedy: string; span: Span }
  /**
   * Could not be known without running the project's code: nothing that depends on it is proven. `only`: all that it can
   * create is named in this text. `limit`: it asks for more than is followed, so that how it ends is not known.
   * `reach`: what it may do to what exists; absent: all of it is named in its span. `makes`: what it is known to create.
   */
  | {
      kind: 'unverified'
      why: string
      span: Span
      only?: string
      limit?: true
      reach?: () => Reach
      makes?: readonly ObjectName[]
    }

/** The cause with which a runner stops because a migration does not say how it is taken back. */
export const irreversible = 'irreversible'

/** What code that was not run may drop, rename or alter. */
export interface Reach {
  /** All of it is named in this text, unless it may be anything. */
  text: string
  anything: boolean
}

/** The column whose type was assumed. */
export interface AssumedType {
  table: string
  column: string
}

export type StepOutcome =
  | { kind: 'done'; rows: Record<string, unknown>[] }
  /** `earlier`: not what was asked, but a statement that was sent before it has failed. */
  | { kind: 'failed'; code: string; message: string; earlier?: true }

/** Rows of a file, for a database to run. */
export interface RowsAsSql {
  sql: string
  /** Rows that are not in it, each with the reason as a sentence's end. */
  left: { row: string; why: string }[]
}

/** Turns migrations into steps. One a replay; it may carry state from migration to migration. */
export interface Interpreter {
  /** Can a migration be read by an interpreter that has not seen the ones before it? */
  readonly independent?: true
  /** A migration is checked only where all of it is known, and not where some of it ran: all of them, or these. */
  readonly onlyWhole?: true | ((migration: Migration) => boolean)
  /** What the runner remembers ends with its process: from here on, a later run of it. */
  nextRun?(): void
  /** What it has learnt beside the database (Django's models), each fact as a text. */
  known?(): readonly string[]
  /** Rows in a form of its framework's own, for what it has read so far. */
  rowsAsSql?(path: string, text: string): Promise<Result<RowsAsSql>>
  /** What takes back that which this one has read, newest first; `text` is that of the file that does it. */
  back?(): Interpreter
  /** A generator, because guards and error handlers need the outcome of what ran before. */
  steps(migration: Migration, text: string): AsyncGenerator<Step, void, StepOutcome | undefined>
}

/** Reads a migration to its end. A step that `outcomeOf` does not answer went well and gave no rows. */
export async function readSteps(
  interpreter: Interpreter,
  { migration, text }: { migration: Migration; text: string },
  outcomeOf: (step: Step) => Promise<StepOutcome | undefined> | StepOutcome | undefined,
): Promise<void> {
  const steps = interpreter.steps(migration, text)
  for (let next = await steps.next(); !next.done; ) {
    const outcome = await outcomeOf(next.value)
    next = await steps.next(outcome ?? { kind: 'done', rows: [] })
  }
}
