import type { PostgresError } from './postgres-error.ts'
import { valueFromText } from './values.ts'

/** What one simple query message was answered with, once the answer is read. */
export interface Answer {
  /** Of the last statement. */
  rows: Record<string, unknown>[]
  error?: PostgresError
  /** The error ended the session (severity FATAL or PANIC). */
  fatal: boolean
  /** Was there any answer at all? A healthy server completes, refuses, or says that the query was empty. */
  answered: boolean
}

/** Reads the frames that the embedded engine's worker kept: https://www.postgresql.org/docs/current/protocol-message-formats.html */
export function readAnswer(frames: Uint8Array): Answer {
  const bytes = Buffer.from(frames.buffer, frames.byteOffset, frames.byteLength)
  const answer: Answer = { rows: [], fatal: false, answered: false }
  let columns: Column[] = []
  for (let at = 0; at + 5 <= bytes.length; ) {
    const type = String.fromCharCode(bytes.readUInt8(at))
    const end = at + 1 + bytes.readInt32BE(at + 1)
    const body = bytes.subarray(at + 5, end)
    at = end
    if (type === 'T') columns = readColumns(body)
    else if (type === 'D') answer.rows.push(readRow(body, columns))
    else if (type === 'C' || type === 'I') answer.answered = true
    else if (type === 'E') {
      const fields = readFields(body)
      answer.answered = true
      // The first error is the cause; FATAL may follow it when the session is lost.
      answer.error ??= errorFromFields(fields)
      const severity = fields.get('V')
      if (severity === 'FATAL' || severity === 'PANIC') answer.fatal = true
    }
  }
  return answer
}

interface Column {
  name: string
  typeOid: number
}

function readColumns(body: Buffer): Column[] {
  const columns: Column[] = []
  let at = 2
  for (let i = body.readInt16BE(0); i > 0; i--) {
    const end = body.indexOf(0, at)
    columns.push({ name: body.toString('utf8', at, end), typeOid: body.readUInt32BE(end + 7) })
    at = end + 19
  }
  return columns
}

function readRow(body: Buffer, columns: readonly Column[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  let at = 2
  for (const { name, typeOid } of columns) {
    const length = body.readInt32BE(at)
    at += 4
    row[name] = valueFromText(length < 0 ? null : body.toString('utf8', at, at + length), typeOid)
    if (length > 0) at += length
  }
  return row
}

function readFields(body: Buffer): Map<string, string> {
  const fields = new Map<string, string>()
  for (let at = 0; at < body.length && body[at] !== 0; ) {
    const end = body.indexOf(0, at)
    fields.set(String.fromCharCode(body.readUInt8(at)), body.toString('utf8', at + 1, end))
    at = end + 1
  }
  return fields
}

function errorFromFields(fields: ReadonlyMap<string, string>): PostgresError {
  const error: PostgresError = {
    code: fields.get('C') ?? 'XX000',
    message: fields.get('M') ?? 'unknown error',
  }
  for (const [key, name] of textFields) {
    const value = fields.get(key)
    if (value !== undefined) error[name] = value
  }
  for (const [key, name] of numberFields) {
    const value = fields.get(key)
    if (value !== undefined) error[name] = Number(value)
  }
  return error
}

const textFields = [
  ['D', 'detail'],
  ['H', 'hint'],
  ['q', 'internalQuery'],
  ['W', 'where'],
  ['s', 'schema'],
  ['t', 'table'],
  ['c', 'column'],
  ['n', 'constraint'],
] as const

const numberFields = [
  ['P', 'position'],
  ['p', 'internalPosition'],
] as const
