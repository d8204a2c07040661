import { bodyOfBlock, lineOfBlock } from '../languages/sql/do-block.ts'
import { effectsOf } from '../languages/sql/effects.ts'
import { lex, tokenAt } from '../languages/sql/lexer.ts'
import { objectsIn } from '../languages/sql/nodes.ts'
import { type DbObject, namesMade, type ObjectKind } from '../languages/sql/objects.ts'
import { fromCharacters } from '../languages/sql/offsets.ts'
import type { SqlStatement } from '../languages/sql/script.ts'
import type { Span } from '../model/position.ts'
import { byName } from '../text/by-name.ts'
import type { PostgresError } from './postgres-error.ts'

/**
 * Where in a statement an error is: at the position that the server gave for it (the statement sent on its own), or,
 * as it gives none for what exists already, at the piece of the syntax tree that the error is about.
 */
export function locateError(error: PostgresError, statement: SqlStatement): Span {
  return (
    byPosition(error, statement) ??
    byInnerQuery(error, statement) ??
    byBodyLine(error, statement) ??
    byTree(error, statement) ?? { start: statement.start, end: statement.end }
  )
}

function byPosition(error: PostgresError, statement: SqlStatement): Span | undefined {
  if (error.position === undefined || error.position < 1) return undefined
  const offset = Math.min(
    fromCharacters(statement.text, error.position - 1),
    Math.max(statement.text.length - 1, 0),
  )
  return tokenPlace(statement, offset)
}

/** A query inside a DO block or a function: the server quotes it, and counts the position in it. */
function byInnerQuery(error: PostgresError, statement: SqlStatement): Span | undefined {
  const { internalQuery, internalPosition } = error
  if (!internalQuery) return undefined
  const at = statement.text.indexOf(internalQuery)
  if (at < 0) return undefined
  return tokenPlace(statement, at + fromCharacters(internalQuery, Math.max((internalPosition ?? 1) - 1, 0)))
}

/** "PL/pgSQL function inline_code_block line 4 at …": lines are counted from the quote that opens the body. */
function byBodyLine(error: PostgresError, statement: SqlStatement): Span | undefined {
  const body = bodyOfBlock(statement)
  const contexts = [...(error.where ?? '').matchAll(/inline_code_block\D{1,40}(\d+)/g)]
  const line = Number(contexts.at(-1)?.[1] ?? Number.NaN)
  const place = body && !Number.isNaN(line) ? lineOfBlock(body, line) : undefined
  return place && { start: statement.start + place.start, end: statement.start + place.end }
}

function byTree(error: PostgresError, statement: SqlStatement): Span | undefined {
  if (error.code === '42P10') return onConflictPlace(statement)
  if (isAbsence(error.code)) return namePlace(statement, namesInMessage(error.message))
  if (!isDuplicate(error.code)) return undefined
  const object = createdObject(error, statement)
  return object && objectPlace(object, statement)
}

/** Codes that say that something exists already. */
export function isDuplicate(code: string): boolean {
  return ['42P07', '42701', '42710', '42723', '42P06', '42P04'].includes(code)
}

/** Codes that say that something named is not there: the name is somewhere in the statement. */
function isAbsence(code: string): boolean {
  return ['42P01', '42703', '42704', '42883', '3F000'].includes(code)
}

const kindsOfCode: Record<string, readonly ObjectKind[]> = byName({
  '42P07': ['table', 'view', 'materialized view', 'sequence', 'index'],
  '42701': ['column'],
  '42723': ['function'],
  '42P06': ['schema'],
  '42P04': ['database'],
})

/** Which of the objects that a statement creates an error is about: one of the right kind that the message names. */
export function createdObject(error: PostgresError, statement: SqlStatement): DbObject | undefined {
  const kinds = kindsOfCode[error.code]
  const candidates = namesMade(effectsOf(statement)).filter(made => kinds?.includes(made.kind) ?? true)
  const quoted = namesInMessage(error.message)
  const named = candidates.filter(made => quoted.includes(made.name))
  return (
    named.find(
      made => quoted[0] === made.name && (made.table === undefined || quoted.includes(made.table)),
    ) ??
    named[0] ??
    candidates.find(made => error.message.includes(made.name))
  )
}

/** What a message of PostgreSQL quotes, which has no fields for most of it, in whatever language the server speaks: "…", „…“, «…». Dotted names by their last part. */
export function namesInMessage(message: string): string[] {
  return [...message.matchAll(/["„“«]([^"„“«”»]+)["“”»]/g)].flatMap(match => {
    const name = (match[1] ?? '').trim()
    if (name === '') return []
    return name.includes('.') ? [name, name.slice(name.lastIndexOf('.') + 1)] : [name]
  })
}

/** The column that is not there (undefined_column): quoted, or with the alias of its table and without quotes. */
export function absentColumn({ code, message }: PostgresError): string | undefined {
  if (code !== '42703') return undefined
  const [quoted] = namesInMessage(message)
  return quoted ?? /\.([\w$]+)/.exec(message)?.[1]
}

/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set(['42P01', '42704', '42883', '3F000'])

/** What an error says is not there; undefined where it says nothing of that kind. */
export function absentNames({ code, message }: PostgresError): string[] | undefined {
  if (!notThere.has(code)) return undefined
  // PostgreSQL quotes no name of a routine, and has no field for it.
  const routine = /^\w+ (?:.*[."])?([\w$]+)"?\(/.exec(message)?.[1]
  return [...namesInMessage(message), ...(routine === undefined ? [] : [routine])]
}

/** From where the object's piece begins to the end of its name, or the piece's first word. */
export function objectPlace(object: DbObject, statement: SqlStatement): Span {
  const start = object.start
  if (start > statement.start && object.kind !== 'constraint')
    return { start, end: endOfName(statement, start) }
  // No place of its own in the tree: the first token that spells the name.
  const place = namePlace(statement, [object.name], start - statement.start)
  if (place) return place
  return start > statement.start ? { start, end: endOfName(statement, start) } : { start, end: statement.end }
}

/** The first token that spells one of the names. */
function namePlace(statement: SqlStatement, names: readonly string[], from = 0): Span | undefined {
  for (const token of lex(statement.text, from)) {
    if (token.kind !== 'word' && token.kind !== 'quoted') continue
    const spelled = statement.text.slice(token.start, token.end)
    const name = token.kind === 'word' ? spelled.toLowerCase() : spelled.slice(1, -1).replaceAll('""', '"')
    if (names.includes(name))
      return { start: statement.start + token.start, end: statement.start + token.end }
  }
  return undefined
}

/** Over a dotted name to its end. */
function endOfName(statement: SqlStatement, start: number): number {
  let end = start
  let expectsDot = false
  for (const token of lex(statement.text, start - statement.start)) {
    const isDot = statement.text[token.start] === '.'
    if (expectsDot !== isDot) break
    end = statement.start + token.end
    expectsDot = !isDot
  }
  return end
}

/** `ON CONFLICT (…)`, without its action. */
function onConflictPlace(statement: SqlStatement): Span | undefined {
  for (const object of objectsIn(statement.node)) {
    const clause = object.onConflictClause
    if (
      typeof clause !== 'object' ||
      clause === null ||
      !('location' in clause) ||
      typeof clause.location !== 'number'
    )
      continue
    const start = statement.at(clause.location)
    let depth = 0
    for (const token of lex(statement.text, start - statement.start)) {
      const first = statement.text[token.start]
      if (first === '(') depth++
      else if (first === ')' && --depth === 0) return { start, end: statement.start + token.end }
    }
    return { start, end: statement.end }
  }
  return undefined
}

function tokenPlace(statement: SqlStatement, offset: number): Span {
  const end = /\s/.test(statement.text[offset] ?? ' ') ? offset + 1 : tokenAt(statement.text, offset).end
  return { start: statement.start + offset, end: statement.start + end }
}
