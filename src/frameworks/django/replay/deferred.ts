import type { Span } from '../../../model/position.ts'

import { foreignKeyName, indexName, quoteName } from './names.ts'

/**
 * What Django puts off to the end of a migration: names are made only then, from what tables and columns are called by
 * then. `Statement` of https://github.com/django/django/blob/main/django/db/backends/ddl_references.py
 */
export type Deferred = {
  readonly at: Span
  table: string
  columns: string[]
} & (
  | { kind: 'foreign-key'; toTable: string; toColumn: string }
  | { kind: 'unique'; name?: string; tail: string; nulls: string }
  | {
      kind: 'index'
      name?: string
      suffix: string
      using: string
      /** What stands after each column: an operator class, an order. */
      columnTails: readonly string[]
      tail: string
      concurrently: boolean
      unique: boolean
      /** In place of columns. */
      expressions?: string
    }
)

function nameOf(statement: Deferred): string {
  switch (statement.kind) {
    case 'foreign-key':
      return foreignKeyName(
        statement.table,
        statement.columns[0] ?? '',
        statement.toTable,
        statement.toColumn,
      )
    case 'unique':
      return statement.name ?? indexName(statement.table, statement.columns, '_uniq')
    case 'index':
      return statement.name ?? indexName(statement.table, statement.columns, statement.suffix)
  }
}

export function sqlOf(statement: Deferred): string {
  const table = quoteName(statement.table)
  const name = quoteName(nameOf(statement))
  const columns = statement.columns.map(quoteName)
  switch (statement.kind) {
    case 'foreign-key':
      return `ALTER TABLE ${table} ADD CONSTRAINT ${name} FOREIGN KEY (${columns[0]}) REFERENCES ${quoteName(statement.toTable)} (${quoteName(statement.toColumn)}) DEFERRABLE INITIALLY DEFERRED`
    case 'unique':
      return `ALTER TABLE ${table} ADD CONSTRAINT ${name} UNIQUE${statement.nulls} (${columns.join(', ')})${statement.tail}`
    case 'index': {
      const { columnTails, expressions, using, tail, unique, concurrently } = statement
      const parts = expressions ?? columns.map((column, i) => `${column}${columnTails[i] ?? ''}`).join(', ')
      return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${concurrently ? 'CONCURRENTLY ' : ''}${name} ON ${table}${using} (${parts})${tail}`
    }
  }
}

/** The statements of one migration that wait for its end. */
export class DeferredStatements {
  #waiting: Deferred[] = []
  readonly #looksForIndexes: boolean

  constructor(djangoVersion: number) {
    this.#looksForIndexes = djangoVersion >= 500
  }

  add(...statements: readonly Deferred[]): void {
    this.#waiting.push(...statements)
  }

  renameTable(from: string, to: string): void {
    for (const statement of this.#waiting) {
      if (statement.table === from) statement.table = to
      if (statement.kind === 'foreign-key' && statement.toTable === from) statement.toTable = to
    }
  }

  renameColumn(table: string, from: string, to: string): void {
    for (const statement of this.#waiting) {
      if (statement.table === table)
        statement.columns = statement.columns.map(one => (one === from ? to : one))
      if (statement.kind === 'foreign-key' && statement.toTable === table && statement.toColumn === from)
        statement.toColumn = to
    }
  }

  dropTable(table: string): void {
    this.#waiting = this.#waiting.filter(
      one => one.table !== table && !(one.kind === 'foreign-key' && one.toTable === table),
    )
  }

  dropColumn(table: string, column: string): void {
    this.#waiting = this.#waiting.filter(
      one =>
        !(one.table === table && one.columns.includes(column)) &&
        !(one.kind === 'foreign-key' && one.toTable === table && one.toColumn === column),
    )
  }

  /**
   * Since Django 5 an index that is dropped is no longer created at the end. Looking for it makes the names of all
   * waiting indexes of the table, and a name once made stays, whatever its column is called later.
   */
  dropIndex(table: string, name: string): void {
    if (!this.#looksForIndexes) return
    for (const statement of this.#waiting)
      if (statement.kind === 'index' && statement.table === table) statement.name = nameOf(statement)
    this.#waiting = this.#waiting.filter(
      one => !(one.kind === 'index' && one.table === table && one.name === name),
    )
  }

  /** What waits now, to go back to when an operation turns out to be one that can't be known. */
  mark(): readonly Deferred[] {
    return [...this.#waiting]
  }

  backTo(mark: readonly Deferred[]): void {
    this.#waiting = [...mark]
  }

  take(): Deferred[] {
    const all = this.#waiting
    this.#waiting = []
    return all
  }
}
