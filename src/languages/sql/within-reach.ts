import { lex } from './lexer.ts'

/**
 * PostgreSQL's scanner takes the square of the text's length for block comments and for runs of operators: 400 KB of
 * them are 100 seconds. What it would read is cut down to what it reads in linear time, all offsets kept.
 */

/** No operator of PostgreSQL is longer: NAMEDATALEN - 1. */
const maxOperatorLength = 63
/** Block comments that can't be overwritten, times the characters of the text. */
const mostWork = 500_000_000

/** The text to scan, or why it is not scanned. */
export type WithinReach = { text: string } | { reason: string }

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
