import type { Range } from '../../model/position.ts'

/** One entry of `dependencies`, `run_before` or `replaces`. */
export interface Reference {
  /** The app label; a swappable model's setting names it only at run time. */
  label: { kind: 'label'; text: string } | { kind: 'setting'; name: string } | { kind: 'elsewhere' }
  name: string
  /** Where the name of the migration is written. */
  range: Range
  /** Is the range exactly one string literal? */
  literal: boolean
}

/** What the loader takes from one file; the same for equal bytes, wherever they are. */
export type MigrationFile =
  | {
      kind: 'migration'
      range: Range
      dependencies: Reference[]
      runBefore: Reference[]
      replaces: Reference[]
    }
  /** Django would not take it for a migration, or it belongs to South. */
  | { kind: 'none'; reason: string /** Django would stop at a migration like this. */; refused: boolean }
  | { kind: 'unreadable'; reason: string; range: Range }
