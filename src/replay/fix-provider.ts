import type { ObjectName } from '../languages/sql/objects.ts'
import type { NewFile } from '../model/fix.ts'
import type { Migration } from '../model/migration.ts'
import type { Span } from '../model/position.ts'

/** One operation of a framework, where it is written, and what it sends. */
export interface WrittenOperation {
  span: Span
  statements: readonly string[]
}

/** Puts a text in the place of a span of the migration's file. */
export interface Change extends Span {
  replacement: string
}

/**
 * How a framework's migrations are rewritten by hand where an operation makes what exists. Each answer is undefined
 * where it can't be given by editing text. When which one is right is not decided here.
 */
export interface FixProvider {
  /** Takes whole operations out. */
  drop(text: string, operations: readonly WrittenOperation[]): Promise<Change[] | undefined>
  /** Lets operations run only where `object` is not there. */
  guard(
    text: string,
    operations: readonly WrittenOperation[],
    object: ObjectName,
  ): Promise<Change[] | undefined>
  /** The operation that sends a statement of SQL in the file, whole where that can be taken out with it. */
  sender?(text: string, statement: Span): Promise<{ alone: boolean; whole?: Span } | undefined>
  /** Lets operations tell the models only, where a framework keeps some. */
  withoutDatabase?(text: string, operations: readonly WrittenOperation[]): Promise<Change[] | undefined>
  /** Lets operations use a type that is there in place of making it along with the rest. */
  reuse?(
    text: string,
    operations: readonly WrittenOperation[],
    type: ObjectName,
  ): Promise<Change[] | undefined>
  /** Lets the column that an operation adds be NULL. */
  nullable?(text: string, operation: Span): Promise<Change[] | undefined>
  /** In place of the operations, a migration of its own that makes of what exists what is wanted. */
  supplement(request: SupplementRequest): Promise<{ changes: Change[]; creates: NewFile } | undefined>
  /** The same, where what follows needs it at once: SQL in the place of the operations. */
  inPlace(
    text: string,
    operations: readonly WrittenOperation[],
    statements: readonly string[],
  ): Promise<Change[] | undefined>
  /** The command that marks a migration as applied without running it. */
  markApplied(migration: Migration): string
  /** The command that runs all up to a migration. */
  reach(migration: Migration): string
}

export interface SupplementRequest {
  text: string
  operations: readonly WrittenOperation[]
  object: ObjectName
  statements: readonly string[]
  /** The last one of the line, which the new one comes after. */
  after: Migration
  /** All of the history: what they are called is taken. */
  migrations: readonly Migration[]
}
