import type { Range } from './position.ts'

/** Tables as a project declares them beside its migrations: what these shall come to. What is absent is not compared. */
export interface DeclaredSchema {
  /** The file that declares it, or the first of them. */
  path: string
  /** PostgreSQL's schemas of which it declares every table. */
  owns: readonly string[]
  /** Is what is there and not declared against it, or may migrations have it by hand? */
  complete: boolean
  tables: readonly DeclaredTable[]
  enums: readonly DeclaredEnum[]
  /** Parts that are not compared, each as a sentence's end. */
  notCompared: readonly string[]
  /** Why the two may differ, and what to do about it, as sentences. */
  advice: string
  /** The commands that do it. */
  commands: readonly string[]
}

interface Declared {
  /** As the project calls it: "model User". */
  label: string
  path: string
  range: Range
  schema: string
  name: string
}

export interface DeclaredTable extends Declared {
  columns: readonly DeclaredColumn[]
  primaryKey?: readonly string[]
  /** All of them, but for those with a condition or of expressions. */
  indexes?: readonly DeclaredIndex[]
  foreignKeys?: readonly DeclaredForeignKey[]
}

export interface DeclaredColumn {
  name: string
  type?: DeclaredType
  notNull?: boolean
  default?: DeclaredDefault
}

/** `text`: as PostgreSQL prints it; `anySize`: with or without a length. */
export type DeclaredType = { list?: boolean } & (
  | { kind: 'builtin'; text: string; anySize?: boolean }
  | { kind: 'named'; schema?: string; name: string }
)

export type DeclaredDefault =
  | { kind: 'none' }
  | { kind: 'some' }
  | { kind: 'sequence' }
  | { kind: 'literal'; value: string }

export interface DeclaredIndex {
  columns: readonly string[]
  unique: boolean
}

export interface DeclaredForeignKey {
  columns: readonly string[]
  schema: string
  table: string
  to: readonly string[]
  onDelete?: ReferentialAction
  onUpdate?: ReferentialAction
}

export type ReferentialAction = 'NO ACTION' | 'RESTRICT' | 'CASCADE' | 'SET NULL' | 'SET DEFAULT'

interface DeclaredEnum extends Declared {
  values: readonly string[]
}
