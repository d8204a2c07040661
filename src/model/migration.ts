import type { Range, Span } from './position.ts'
import type { Behaviour } from './runner-behaviour.ts'
import type { TreeFile } from './tree.ts'

/**
 * How a migration names another one.
 * - `parent`: comes directly after it in the same line (Django's dependencies, Alembic's down_revision).
 * - `depends-on`: must have run before, but does not end a line (Alembic's depends_on).
 * - `run-before`: the other way round: this migration must run before the named one (Django).
 * - `order`: follows from the place in a sequence and is written nowhere.
 */
export type ParentKind = 'parent' | 'depends-on' | 'run-before' | 'order'

export interface ParentRef {
  /** The id of the migration that it names, as written ("tickets.0236_add", "z50", "auth.__first__"). */
  id: string
  kind: ParentKind
  /** Where it is written, so that an edit can replace it. */
  range: Range
  /** Named on a condition that only the project's environment decides (another package is installed): it may be absent. */
  optional?: boolean
}

/** One unit that a runner applies. */
export interface Migration {
  /** What its runner knows it by: "tickets.0237_auto", "z51", "20250101120000_init.sql". Unique in a sound history. */
  id: string
  /** What its runner records, where that is less than the id: of files that are known by their numbers, the number. */
  identity?: string
  /** Its number as written, where it has one. */
  version?: string
  /** For people: the file stem mostly. */
  name: string
  file: TreeFile
  /** Where it says who it is: the revision line, the class line, the first line. */
  range: Range
  /** What of its file is its own, where a file holds several: equal for two that do the same. */
  content?: string
  /** Where it stands in its file, where a file holds several; UTF-16 offsets. */
  section?: Span
  /** What becomes of an edit, where that is not what its runner does otherwise. */
  edited?: Behaviour
  /** It says itself that databases may have it applied in another form. */
  mayBeEdited?: true
  /** As written; what they resolve to is `History.parents`. */
  parents: ParentRef[]
  /** Ids that this migration stands for (a squash). */
  replaces: string[]
  /** Names of the line that it opens (Alembic's branch_labels). */
  labels: string[]
  /** It runs again: where it changed since, or at every run. */
  repeatable?: 'when changed' | 'always'
  /** How it is sent, where files beside it say otherwise than its runner does. */
  transaction?: 'per-migration' | 'autocommit'
}

/** What its runner knows a migration by. */
export function identityOf({ identity, id }: Migration): string {
  return identity ?? id
}

/** Equal for two migrations of one identity that are the same. */
export function contentOf({ content, file }: Migration): string {
  return content ?? file.oid
}

/** A file that should be a migration and could not be understood. */
export interface Unreadable {
  file: TreeFile
  range: Range
  reason: string
}
