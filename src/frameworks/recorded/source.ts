import type { Migration } from '../../model/migration.ts'
import { numberedName } from '../../model/versions.ts'
import { textValue } from '../../replay/version-table.ts'

/** One thing that somebody has to do: a command of the runner, or SQL for the database. */
export type Action = { command: string } | { sql: string }

/** What the actions of a runner depend on. */
export interface Place {
  /** Where the migrations lie, from the top of the repository. */
  directory: string
  /** The version table with its schema, quoted. */
  table: string
}

/** A migration with the bytes of its file. */
export interface FileOf {
  migration: Migration
  content: Buffer
}

/**
 * How a runner's own table is read, and what its runner offers to put right what is wrong there. All of it is data: a
 * row a runner.
 */
export interface RecordSource {
  /** For people. */
  runner: string
  /** What the table may be called, in lower case; in any schema. */
  tables: readonly string[]
  /** Columns that tell it from another runner's table of the same name. */
  columns: readonly string[]
  /** Columns that only another runner's table of the same name has. */
  without?: readonly string[]
  /** Expressions of SQL over its columns: what identifies a migration, and in what order they were applied. */
  key: string
  order: string
  /** Only these rows are about migrations. */
  where?: string
  /** 'applied', 'failed' or 'removed', as SQL; absent: all are applied. */
  state?: string
  checksum?: string
  /** What the runner would write of a migration. */
  keyOf(file: FileOf): string
  checksumOf?(file: FileOf): string | undefined
  /**
   * What is in the table: a row for each (absent), the last one alone, or the heads of a graph: the other ones follow from
   * their order or their parents.
   */
  holds?: 'last' | 'heads'
  /** Marking one as applied marks all before it, which therefore have to be applied first. */
  marksAllBefore?: true
  /** Its commands run in the nearest directory above the migrations that has one of these files. */
  beside?: readonly string[]
  /** Packages bring migrations and tables of their own, which no tree holds. */
  packages?: {
    /** By what is recorded of one of its migrations. */
    of(key: string): string
    /** Those that come with the runner. */
    known: readonly string[]
    /** Is a table one of the package's? */
    has(name: string, table: string): boolean
  }
  /** Applies all that is pending. `several`: the graph has several heads. */
  apply(place: Place, several: boolean): Action
  /** Applies all up to this one. */
  applyThrough?(file: FileOf, place: Place): Action
  /** `purge`: what is recorded is not known to the runner. */
  markApplied?(file: FileOf, place: Place, purge: boolean): Action
  /** Nothing is applied any more: where there is nothing to mark in the place of what is not in the tree. */
  markNothing?(place: Place): Action
  /** Takes what is recorded and not in the tree out of the table. */
  forget?(key: string, place: Place): Action
  /** A failure is over: it is recorded as not having run. */
  clearFailed?(key: string, place: Place, before: FileOf | undefined): Action
  /** The file as it is now counts. */
  acceptEdit?(file: FileOf, place: Place): Action
  /** Does it stop where a recorded migration has no file? Else it goes on, and the row is only out of date. */
  refusesUnknown?: true
  /** Late ones never run. */
  passesLate?: true
}

export const text = textValue

export const versionOf = ({ version, name }: Migration): string =>
  version ?? numberedName(name)?.version ?? name

/** Its number without leading zeros, as databases keep it. */
export function numberOf(migration: Migration): string {
  const digits = /\d+/.exec(versionOf(migration))?.[0] ?? '0'
  return digits.replace(/^0+(?=\d)/, '')
}

export function fileNameOf({ file }: Migration): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1)
}

export function insertInto(table: string, values: Readonly<Record<string, string>>): Action {
  return {
    sql: `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${Object.values(values).join(', ')});`,
  }
}

export function deleteFrom(table: string, expression: string, key: string): Action {
  return { sql: `DELETE FROM ${table} WHERE ${expression} = ${text(key)};` }
}
