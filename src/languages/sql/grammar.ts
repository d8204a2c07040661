import type { ParseResult, ScanToken } from 'libpg-query'
import { withinReach } from './within-reach.ts'

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
