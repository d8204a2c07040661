import type { Result } from '../model/result.ts'
import type { SchemaChange } from '../model/schema-change.ts'
import type { Catalog } from '../schema/catalog.ts'
import type { Tables } from '../schema/tables.ts'
import type { CourseFacts } from './course.ts'
import type { DownOutcome } from './down.ts'
import type { Drift } from './drift.ts'
import type { Failure } from './failure.ts'
import type { Gap } from './gaps.ts'
import type { Mismatch } from './guards.ts'
import type { MeasuredStatement } from './locks.ts'
import type { Executed } from './provenance.ts'
import type { NotVerified } from './request.ts'
import type { RowFacts } from './rows/row-facts.ts'

/** The committed schema file beside what the migrations create. `unverified`: what could not be known of them may be the difference. */
export interface SchemaComparison {
  found: Result<Drift>
  unverified: NotVerified | undefined
}

/** What a replay has shown, however it was run. Whoever explains it makes findings of that. */
export interface ReplayFacts {
  failures: readonly Failure[]
  mismatches: readonly Mismatch[]
  /** Statements that created, renamed or dropped something, in their order. */
  executed: readonly Executed[]
  /** What incoming migrations lock of what base has; absent where it was not measured. */
  locks?: readonly MeasuredStatement[]
  /** What became of the down sides of incoming migrations; absent where none was run. */
  downs?: readonly DownOutcome[]
  /** Steps that were not run, of all tracks. */
  steps: readonly NotVerified[]
  /** How a new database and one that has all of base ended up, where that may be compared. */
  endings?: { fresh: Catalog; upgrade: Catalog }
  /** How each way went, migration by migration; absent: that was not seen. */
  course?: CourseFacts
  /** What of the schema of base is another one after what is pending. */
  change?: SchemaChange
  /** What base and merged have led to, where something is declared to compare it with. */
  tables?: { base?: Tables; merged?: Tables }
  /** In what the migrations and the committed schema file differ. */
  drift?: SchemaComparison
  /** What was seen where tables of base hold rows; absent: nothing depends on them, or nobody asked. */
  rows?: RowFacts
  /** Why something could not be established, each a sentence that says what to do. */
  unknowns: string[]
  /** Steps that were not run, each once: what the report lists. */
  notVerified: NotVerified[]
  /** What of base did not run; absent: nobody looked at it that way. */
  gaps?: readonly Gap[]
  /** Statements of the change that did not run because of what base did not do. */
  heldUp?: readonly NotVerified[]
  /** Of what the change brings, migrations of which nothing was run. */
  notChecked: { path: string; why: string }[]
  /** Which tracks reached their end. */
  modesDone: { fresh: boolean; upgrade: boolean }
  migrationsRun: number
}
