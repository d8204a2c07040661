import type { DeclaredSchema } from '../model/declared-schema.ts'
import type { Fix } from '../model/fix.ts'
import type { BlockingWork } from '../model/locks.ts'
import type { Migration } from '../model/migration.ts'
import type { Result } from '../model/result.ts'
import type { FixProvider } from './fix-provider.ts'
import type { AssumedType, Interpreter, Reach } from './steps.ts'

/** A migration as one side has it. */
export interface ReplayMigration {
  migration: Migration
  /** The text of `migration.file`. */
  text: string
  /** Is it the change's own: incoming, or edited by it? */
  introduced: boolean
  /** Where it differs from the request's: the apps of one Django project replay together. */
  history?: string
  /** Where the file says otherwise than its runner does (`-- +goose NO TRANSACTION`). */
  transaction?: 'per-migration' | 'autocommit'
  /** The file that takes it back: its own, or another one. Absent: it has none. */
  down?: { path: string; oid: string; text: string; transaction?: 'per-migration' | 'autocommit' }
}

/** Does its runner send each statement as a transaction of its own? `usual`: how it sends files that say nothing of it. */
export function sentInAutocommit(
  { transaction }: Pick<ReplayMigration, 'transaction'>,
  usual: ReplayRequest['transaction'],
): boolean {
  return (transaction ?? usual) === 'autocommit'
}

export type Track = 'fresh' | 'upgrade'

export interface ReplayRequest {
  framework: string
  history: string
  /** How the runner sends a file: in one transaction, or each statement on its own as `psql -f` does. */
  transaction: 'per-migration' | 'autocommit'
  /** All of base, in the order in which its databases got them. */
  base: readonly ReplayMigration[]
  /** All of merged, in the order of a new database. */
  merged: readonly ReplayMigration[]
  /** What the runner still runs, in its order, on a database that has all of base. */
  pending: readonly ReplayMigration[]
  /** What base has under another name: the project's own command goes by whole names, perhaps, and runs it again. */
  renamed?: readonly ReplayMigration[]
  /** Migrations that could not be read: nothing of them runs, and where they stand is not known. */
  unread?: readonly { path: string; why: string }[]
  modes: { fresh: boolean; upgrade: boolean }
  /** Shall what is pending run with rows in the tables of base as well? Absent: no. */
  rows?: RowsRequest
  /** Does the runner carry out all that is pending in one transaction? */
  oneTransaction?: true
  /** Does it matter to what is pending that base ran in an earlier run? Then the tracks part where base ends. */
  partsAtBase?: boolean
  /** A new one for every track, because it carries state from migration to migration. */
  interpreterFor: (track: Track) => Interpreter
  /** How the framework's migrations are rewritten; without it only SQL is fixed. */
  fixProvider?: () => Promise<FixProvider>
  /** How a file runs what can't be in a transaction, as a sentence. */
  outsideTransaction?: (text: string) => string | undefined
  /** Shall what is incoming be taken back as well? */
  takesBack?: true
  /** Tables of the runner itself, as "public.schema_migrations": no migration is to blame for them. */
  ownTables?: readonly string[]
  /** Shall what blocks others be a finding? */
  reportsLocks?: true
  /** The form of a statement that does not block, in the framework's own writing, as sentences. */
  withoutBlocking?: (work: BlockingWork) => string | undefined
  /** What to write before an operation that needs a type which nothing creates, as a sentence. */
  missingType?: (name: string) => string
  /** What to run where a migration that fails was deployed already; `isThere`: all that it does was done. */
  recover?: (migration: Migration, isThere: boolean) => Fix[]
  /** SQL that runs before the first migration. `label` names it to people: "prepare: (line 3 of .migration-gate.yml)". */
  prelude: readonly { label: string; sql: string }[]
  /** A schema dump that stands for base's migrations up to `through`; without it for all of base. */
  startFrom?: { path: string; text: string; through?: string }
  /** What base's databases have where none of its migrations creates the first tables. None of base runs then. */
  builtBase?: BuiltBase
  /** What the migrations shall make. */
  schema?: SchemaFile
  /** What the project declares that its migrations come to, beside them. */
  declared?: { merged: Result<DeclaredSchema>; base: Result<DeclaredSchema> | undefined }
  /** Ends the whole run; what is not reached is unknown. */
  deadline?: AbortSignal
  onProgress?: (progress: ReplayProgress) => void
}

/** The tables that the project's own program creates of what base declares. */
export interface BuiltBase {
  /** Where it does: `app/db.py:12`. */
  place: string
  /** The first table that a migration needs and none creates. */
  first: string
  extensions: readonly string[]
  tables: readonly { name: string; statements: readonly string[]; keys: readonly string[] }[]
  /** What could not be read. `texts`: SQL that names it; absent: it may be anything. */
  undecided: readonly { texts?: readonly string[]; why: string }[]
}

/** SQL with rows of the project's own. */
export interface Seed {
  path: string
  text: string
  /** The id of the migration that it is read after. */
  after?: string
  /** Nobody named it. */
  found?: true
  /** Rows of the file that could not be turned into SQL. */
  left?: readonly { row: string; why: string }[]
}

export interface RowsRequest {
  seeds: readonly Seed[]
  /** Queries that must return no row once all has run. */
  assertions: readonly string[]
}

/** A schema that is committed beside the migrations that make it. */
export interface SchemaFile {
  path: string
  text: string
  /** As base has it; undefined where base has none. */
  base: string | undefined
  /** Globs of the names of tables and other objects that do not count: "public.schema_migrations". */
  leftOut: readonly string[]
}

export interface ReplayProgress {
  done: number
  total: number
  /** The migration that runs next. */
  path: string
}

/** A step that was not run: nothing that depends on it is proven. */
export interface NotVerified {
  path: string
  line: number
  why: string
  introduced: boolean
  /** What it does is not known, as against data that nobody reads back. */
  unverified?: boolean
  /** Which rows there are is not known from here on. */
  rows?: boolean
  /** All that an unverified step can create is named in this text. */
  only?: string
  /** What an unverified step may do to what exists. */
  reach?: () => Reach
  /** It was run, but this column may have another type. */
  assumed?: AssumedType
}
