import type { Span } from '../../model/position.ts'

/**
 * A script as Liquibase cuts it: at `;`, at `/` or `go` alone at the beginning of a line, or at a delimiter of its own,
 * and nowhere between BEGIN and END. It knows quotes and comments, and no dollar quotes.
 * https://github.com/liquibase/liquibase/blob/main/liquibase-standard/src/main/java/liquibase/util/StringUtil.java
 */
export function cutAsLiquibase(script: string, delimiter: string | undefined): Span[] {
  const own = delimiter === undefined ? undefined : delimiterOf(delimiter)
  const pieces: Span[] = []
  let start = 0
  let depth = 0
  let previous = ''
  const tokens = tokensOf(script)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const text = script.slice(token.start, token.end)
    const word = text.toLowerCase()
    if (word === 'begin' && !opensTransaction.has(nextWord(script, tokens, i))) depth++
    else if (word === 'end' && depth > 0 && !closesTransaction.has(nextWord(script, tokens, i))) depth--
    const ends = depth > 0 ? undefined : own ? own(script, token) : endsByDefault(word, previous, token)
    if (ends !== undefined) {
      pieces.push({ start, end: token.start })
      start = ends
      while (i + 1 < tokens.length && (tokens[i + 1]?.start ?? 0) < ends) i++
    }
    previous = text
  }
  pieces.push({ start, end: script.length })
  return pieces.filter(piece => script.slice(piece.start, piece.end).trim() !== '')
}

const opensTransaction: ReadonlySet<string> = new Set([
  'transaction',
  'trans',
  'tran',
  'dialog',
  'conversation',
  'distributed',
])
const closesTransaction: ReadonlySet<string> = new Set(['transaction', 'trans', 'tran'])

function endsByDefault(word: string, previous: string, token: Span): number | undefined {
  const alone = (word === 'go' || word === '/') && (previous === '' || previous.endsWith('\n'))
  return word === ';' || alone ? token.end : undefined
}

/** Where what is cut away ends, if it begins at this token. */
function delimiterOf(delimiter: string): (script: string, token: Span) => number | undefined {
  const lower = delimiter.toLowerCase()
  return (script, { start }) => {
    if (script.slice(start, start + delimiter.length).toLowerCase() !== lower) return undefined
    if (delimiter === '/' && start > 0 && !/\n[ \t]*$/.test(script.slice(Math.max(start - 100, 0), start)))
      return undefined
    return start + delimiter.length
  }
}

function nextWord(script: string, tokens: readonly Span[], from: number): string {
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]
    const text = token ? script.slice(token.start, token.end).trim() : ''
    if (text !== '') return text.toLowerCase()
  }
  return ''
}

const blank = /\s+/y
const lineComment = /--[^\r\n]*/y
const word = /[\p{L}_$][\p{L}\p{N}_$#@]*/uy
const number = /\d+/y

/** White space, words, numbers, quoted texts and single characters; comments are none. */
function tokensOf(script: string): Span[] {
  const tokens: Span[] = []
  const lastComment = script.lastIndexOf('*/')
  for (let at = 0; at < script.length; ) {
    const comment = commentAt(script, at, lastComment)
    if (comment !== undefined) {
      at = comment
      continue
    }
    const end =
      matchAt(blank, script, at) ??
      quotedAt(script, at) ??
      matchAt(word, script, at) ??
      matchAt(number, script, at) ??
      at + 1
    tokens.push({ start: at, end })
    at = end
  }
  return tokens
}

function matchAt(pattern: RegExp, script: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(script) ? pattern.lastIndex : undefined
}

/** Comments do not nest, and one that does not end is none. */
function commentAt(script: string, at: number, lastEnd: number): number | undefined {
  if (script.startsWith('--', at)) return matchAt(lineComment, script, at)
  if (!script.startsWith('/*', at) || lastEnd < at + 2) return undefined
  return script.indexOf('*/', at + 2) + 2
}

/** A quote that does not end is a character like any other; a backslash takes the quote after it along. */
function quotedAt(script: string, at: number): number | undefined {
  const quote = script.charAt(at)
  if (quote !== "'" && quote !== '"') return undefined
  let last: number | undefined
  for (let i = at + 1; i < script.length; i++) {
    const character = script.charAt(i)
    if (character === '\\') {
      const next = script.charAt(i + 1)
      if (!/['"ntbrf\\0]/.test(next)) return last
      // It ends there as well, if nothing else ends it.
      if (next === quote) last = i + 2
      i++
    } else if (character === quote) {
      if (script.charAt(i + 1) !== quote) return i + 1
      last = i + 1
      i++
    }
  }
  return last
}
