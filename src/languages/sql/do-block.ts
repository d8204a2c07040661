import type { Span } from '../../model/position.ts'
import { lex } from './lexer.ts'
import type { SqlStatement } from './script.ts'

/** The text between the quotes of a DO block; `start`: its offset in the statement's text. */
export interface BlockBody {
  start: number
  text: string
}

export function bodyOfBlock({ kind, text }: Pick<SqlStatement, 'kind' | 'text'>): BlockBody | undefined {
  if (kind !== 'DoStmt') return undefined
  for (const token of lex(text)) {
    if (token.kind !== 'dollar' && token.kind !== 'string') continue
    const open = /^(?:\$\w*\$|[eE]?')/.exec(text.slice(token.start, token.end))?.[0].length ?? 1
    return { start: token.start + open, text: text.slice(token.start + open, token.end) }
  }
  return undefined
}

/** A line of the body without its indent, as an offset in the statement's text. The first one is 1, as PL/pgSQL counts. */
export function lineOfBlock({ start, text }: BlockBody, line: number): Span | undefined {
  const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)]
  const found = lines[line - 1]
  if (!found) return undefined
  const indent = /^\s*/.exec(found[0])?.[0].length ?? 0
  const at = start + found.index + indent
  return { start: at, end: Math.max(at + found[0].trim().length, at) }
}
