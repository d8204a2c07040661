/** An object of the schema that a change touches, with what is part of it. */
export interface SchemaObject {
  /** "table", "view", "function". */
  kind: string
  /** As SQL writes it: "public.orders". */
  name: string
  change: ObjectChange
  /** How it was and how it is; absent where there is nothing to say but that it is there. */
  before?: string
  after?: string
  /** Of a table: all of its columns and foreign keys, and of everything else what is different. */
  parts: SchemaPart[]
}

export type ObjectChange = 'added' | 'removed' | 'changed'

export interface SchemaPart {
  /** "column", "constraint", "index", "trigger". */
  kind: string
  /** Without its table. */
  name: string
  /** Absent: it is as it was. */
  change?: ObjectChange
  /** Absent where it is as it was. */
  before?: string
  after?: string
  /** Of a foreign key: the table that it leads to, which need not be among the objects. */
  references?: string
}

/** What a change makes of the schema that base has. */
export interface SchemaChange {
  /** Sorted by kind and name. */
  objects: SchemaObject[]
  /** Objects that are different as well, and parts of them, beyond what a report holds. */
  more: number
  /** Incoming migrations that did not run to their end: what they would do is not in it. */
  without: string[]
}
