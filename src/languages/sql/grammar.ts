import type { ParseResult, ScanToken } from 'libpg-query'
import { lex } from './lexer.ts'

export type { Node } from 'libpg-query'

export type Parsed =
  | { kind: 'parsed'; statements: NonNullable<ParseResult['stmts']> }
  | { kind: 'invalid'; message: string; character: number }

/** PostgreSQL's grammar is 1.7 MB of WebAssembly, so it is loaded when a text really has to be understood. */
async function grammar(): Promise<typeof import('libpg-query')> {
  return await import(/* webpackIgnore: true */ 'libpg-query')
}

export async function parse(text: string): Promise<Parsed> {
  if (/^[ \t\n\r\f\v]*$/.test(text)) return { kind: 'parsed', statements: [] }
  const reach = withinReach(text)
  if ('reason' in reach) return { kind: 'invalid', message: reach.reason, character: 0 }
  const { parse, hasSqlDetails } = await grammar()
  try {
    return { kind: 'parsed', statements: (await parse(reach.text)).stmts ?? [] }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const details = hasSqlDetails(error) ? error.sqlDetails : undefined
    return { kind: 'invalid', message: error.message, character: details?.cursorPosition ?? 0 }
  }
}

/** A DO block as libpg_query writes down what PL/pgSQL's own parser makes of it; undefined: it is in another language. */
export async function parseBlock(
  statement: string,
): Promise<{ readonly [key: string]: unknown } | undefined> {
  if ('reason' in withinReach(statement)) return undefined
  const { parsePlPgSQL } = await grammar()
  try {
    // Its declaration names the type of the other parser.
    const result: unknown = await parsePlPgSQL(statement)
    return (result as BlockResult).plpgsql_funcs?.[0]?.PLpgSQL_function
  } catch {
    // Not its grammar, or nested too deeply.
    return undefined
  }
}

interface BlockResult {
  plpgsql_funcs?: { PLpgSQL_function?: { readonly [key: string]: unknown } }[]
}

/** The tokens of PostgreSQL's scanner; undefined where it can't make any of the text. Not all comments are among them. */
export async function scan(text: string): Promise<ScanToken[] | undefined> {
  if (/^[ \t\n\r\f\v]*$/.test(text)) return []
  const reach = withinReach(text)
  if ('reason' in reach) return undefined
  const { scan } = await grammar()
  try {
    return (await scan(reach.text)).tokens ?? []
  } catch {
    return undefined
  }
}

/**
 * PostgreSQL's scanner takes the square of the text's length for block comments and for runs of operators: 400 KB of
 * them are 100 seconds. What it would read is cut down to what it reads in linear time, all offsets kept.
 */

/** No operator of PostgreSQL is longer: NAMEDATALEN - 1. */
const maxOperatorLength = 63

/** Block comments that can't be overwritten, times the characters of the text. */
const mostWork = 500_000_000

/** The text to scan, or why it is not scanned. */
type WithinReach = { text: string } | { reason: string }

const perhaps = /\/\*|[~!@#^&|`?+*/%<>=-]{64}/

export function withinReach(text: string): WithinReach {
  if (!perhaps.test(text)) return { text }
  let clean = ''
  let from = 0
  let kept = 0
  let afterString = false
  let operator = { end: -1, length: 0 }
  for (const { kind, start, end } of lex(text)) {
    if (kind === 'comment' && text[start] === '/') {
      const comment = text.slice(start, end)
      // Without one between them, two strings on two lines would be one; beyond ASCII its length in bytes would change.
      if (afterString || !comment.endsWith('*/') || !isAscii(comment)) {
        // What is nested in it costs as much as a comment of its own.
        kept += comment.split('/*').length
        continue
      }
      clean += text.slice(from, start) + ' '.repeat(end - start)
      from = end
      continue
    }
    afterString = kind === 'string'
    if (kind === 'symbol' && '~!@#^&|`?+-*/%<>='.includes(text.charAt(start))) {
      operator = { end, length: operator.end === start ? operator.length + 1 : 1 }
      if (operator.length > maxOperatorLength)
        return { reason: `an operator is longer than ${maxOperatorLength} characters` }
    }
  }
  if (kept * text.length > mostWork) return { reason: 'it has too many block comments' }
  return { text: clean + text.slice(from) }
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length
}
