import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import type { Value } from '../../../languages/python/interpreter/values.ts'

/** A type that has to be created before a column can have it. */
export interface NamedType {
  kind: 'enum' | 'domain'
  name: string
  schema: string | undefined
  create: string
  /** Is it made together with a table (create_type, no metadata of its own)? */
  withTable: boolean
}

export interface ColumnType {
  sql: string
  /** May it be an implicit SERIAL: SQLAlchemy's integer and numeric affinities? */
  numeric: boolean
  named?: NamedType
  /** The labels of an Enum that is no native one and has create_constraint. */
  check?: { labels: string[]; name: Value | undefined }
  /** What was assumed, to be reported. */
  assumed?: string
}

export type TypeContext = { python: Interpreter; schema?: string | undefined }
