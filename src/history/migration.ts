import type { Range } from '../findings/finding.ts'
import type { TreeFile } from '../git/tree.ts'

/** A parent as a migration names it. */
export interface ParentRef {
  /** The id of the migration that it names; of another history where `history` is given. */
  id: string
  /** Where it is written, so that an edit can replace it. */
  range: Range
  /** 'order' where the parent follows from the position in a sequence and is written nowhere. */
  kind: 'declared' | 'order'
}

/** One unit that a runner applies. */
export interface Migration {
  /** What its runner knows it by: "tickets.0237_auto", "z51", "20250101120000_init.sql". Unique in a sound history. */
  id: string
  /** Its number as written, where it has one. */
  version?: string
  /** For people: the file stem mostly. */
  name: string
  file: TreeFile
  /** Where it says who it is: the revision line, the class, the first line. */
  range: Range
  parents: ParentRef[]
}

export interface Unreadable {
  file: TreeFile
  range: Range
  reason: string
}
