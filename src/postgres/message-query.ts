import pg from 'pg'
import { clockColumn, mostClocks } from './clock.ts'
import type { PostgresError } from './postgres-error.ts'
import { maximumRowBytes, maximumRows, valueFromText } from './values.ts'

export type Reply =
  /** `clocks`: what `clockQuery` was answered; absent: it did not stand in the message. */
  | { kind: 'ok'; rows: Record<string, unknown>[]; clocks?: readonly number[] }
  /** `committed`: COMMITs of the message that came before. */
  | { kind: 'error'; error: PostgresError; committed: number; clocks?: readonly number[] }
  /** The connection is gone; a statement may have run or not. */
  | { kind: 'lost'; why: string }

interface Field {
  name: string
  dataTypeID: number
}

/**
 * One message of the simple protocol, as a query that pg lets others bring (as pg-cursor does).
 * pg's own keeps every row of every statement, which a migration's SELECT could fill the memory with; this one
 * keeps the last statement's, up to the limits.
 */
export class MessageQuery implements pg.Submittable {
  readonly #text: string
  readonly #settle: (reply: Reply) => void
  #fields: readonly Field[] = []
  #rows: Record<string, unknown>[] = []
  #bytes = 0
  #ended = false
  #committed = 0
  readonly #clocks: number[] = []

  constructor(text: string, settle: (reply: Reply) => void) {
    this.#text = text
    this.#settle = settle
  }

  submit = (connection: pg.Connection): void => {
    connection.query(this.#text)
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#begin()
    this.#fields = fields
  }

  handleDataRow({ fields, length }: { fields: readonly (string | null)[]; length: number }): void {
    this.#bytes += length
    if (this.#rows.length >= maximumRows || this.#bytes > maximumRowBytes) return
    const row: Record<string, unknown> = {}
    for (const [index, field] of this.#fields.entries()) {
      row[field.name] = valueFromText(fields[index] ?? null, field.dataTypeID)
    }
    if (this.#fields.length !== 1 || !(clockColumn in row)) this.#rows.push(row)
    else if (this.#clocks.length < mostClocks) this.#clocks.push(Number(row[clockColumn]))
  }

  handleCommandComplete({ text }: { text?: string } = {}): void {
    // A COMMIT that rolls back says ROLLBACK.
    if (text === 'COMMIT') this.#committed++
    if (this.#ended) this.#begin()
    this.#ended = true
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete()
  }

  handlePortalSuspended(): void {}

  handleCopyInResponse(connection: { sendCopyFail(why: string): void }): void {
    connection.sendCopyFail('the gate sends no data for COPY FROM STDIN')
  }

  handleCopyData(): void {}

  handleError(error: Error): void {
    this.#settle({ ...replyTo(error, this.#committed), ...this.#said() })
  }

  handleReadyForQuery(): void {
    this.#settle({ kind: 'ok', rows: this.#rows, ...this.#said() })
  }

  #said(): { clocks?: readonly number[] } {
    return this.#clocks.length > 0 ? { clocks: this.#clocks } : {}
  }

  #begin(): void {
    this.#ended = false
    this.#fields = []
    this.#rows = []
    this.#bytes = 0
  }
}

function replyTo(error: Error, committed: number): Reply {
  if (!(error instanceof pg.DatabaseError)) return { kind: 'lost', why: error.message }
  const code = error.code ?? 'XX000'
  // 57Pxx and 25P03 end the session: shut down, terminated, dropped, idle for too long.
  const ends = error.severity === 'FATAL' || error.severity === 'PANIC' || /^(57P|25P03)/.test(code)
  return ends
    ? { kind: 'lost', why: error.message }
    : { kind: 'error', error: errorOf(error, code), committed }
}

function errorOf(error: pg.DatabaseError, code: string): PostgresError {
  const result: PostgresError = { code, message: error.message }
  for (const field of [
    'detail',
    'hint',
    'internalQuery',
    'where',
    'schema',
    'table',
    'column',
    'constraint',
  ] as const) {
    const value = error[field]
    if (value !== undefined) result[field] = value
  }
  for (const field of ['position', 'internalPosition'] as const) {
    const value = error[field]
    if (value !== undefined) result[field] = Number(value)
  }
  return result
}
