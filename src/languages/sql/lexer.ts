/**
 * The lexical rules of SQL as PostgreSQL's own scanner and psql have them, without the grammar: enough to know what
 * is a comment, a string or a word. Never fails; what is unterminated ends with the text and says so.
 * https://www.postgresql.org/docs/current/sql-syntax-lexical.html
 */
export interface Token {
  kind: 'word' | 'quoted' | 'string' | 'dollar' | 'comment' | 'symbol'
  /** UTF-16 offsets. */
  start: number
  end: number
  /** The text ends inside of it: PostgreSQL refuses that. */
  unterminated?: true
}

/** PostgreSQL's white space and no more: a no-break space or a byte order mark begins a word there. */
const blank = /[ \t\n\r\f\v]+/y
const word = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y
const number = /\d[\w.]*/y
const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y
const parameter = /\$\d+/y

export function* lex(text: string, from = 0): Generator<Token, void, undefined> {
  let at = from
  while (at < text.length) {
    const space = matchEnd(blank, text, at)
    if (space > at) {
      at = space
      continue
    }
    const token = tokenAt(text, at)
    yield token
    at = token.end
  }
}

/** The token that begins at an offset that is no white space. */
export function tokenAt(text: string, start: number): Token {
  const next = text[start + 1]
  switch (text[start]) {
    case '-':
      if (next === '-') return { kind: 'comment', start, end: endOfLine(text, start) }
      break
    case '/':
      if (next === '*') return closed('comment', text, start, endOfBlockComment(text, start))
      break
    case "'":
      return closed('string', text, start, endOfQuoted(text, start, false))
    case '"':
      return closed('quoted', text, start, endOfQuoted(text, start, false))
    case '$': {
      const tagEnd = matchEnd(dollarTag, text, start)
      if (tagEnd > start) {
        const close = text.indexOf(text.slice(start, tagEnd), tagEnd)
        return closed('dollar', text, start, close < 0 ? undefined : close + (tagEnd - start))
      }
      return { kind: 'symbol', start, end: Math.max(matchEnd(parameter, text, start), start + 1) }
    }
  }
  const numberEnd = matchEnd(number, text, start)
  if (numberEnd > start) return { kind: 'symbol', start, end: numberEnd }
  const wordEnd = matchEnd(word, text, start)
  if (wordEnd > start) return wordOrPrefixedString(text, start, wordEnd)
  return { kind: 'symbol', start, end: start + 1 }
}

function closed(kind: Token['kind'], text: string, start: number, end: number | undefined): Token {
  return end === undefined ? { kind, start, end: text.length, unterminated: true } : { kind, start, end }
}

/** `E'…'`, `B'…'`, `X'…'`, `N'…'`, `U&'…'` and `U&"…"` begin like words; only in the first is a backslash special. */
function wordOrPrefixedString(text: string, start: number, end: number): Token {
  if (end - start === 1) {
    const prefix = text.charAt(start).toLowerCase()
    if (text[end] === "'" && 'ebxn'.includes(prefix)) {
      return closed('string', text, start, endOfString(text, end, prefix === 'e'))
    }
    const quote = text[end + 1]
    if (prefix === 'u' && text[end] === '&' && (quote === "'" || quote === '"')) {
      return closed(quote === "'" ? 'string' : 'quoted', text, start, endOfQuoted(text, end + 1, false))
    }
  }
  return { kind: 'word', start, end }
}

/** The first offset at or after `from` that is neither white space nor comment. */
export function skipBlank(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const space = matchEnd(blank, text, at)
    if (space > at) {
      at = space
      continue
    }
    const token = tokenAt(text, at)
    if (token.kind !== 'comment') return at
    at = token.end
  }
  return text.length
}

/** Without the line break. */
export function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return text.length
}

/** What goes on after a line break is the same string, with the same escapes. */
function endOfString(text: string, open: number, escapes: boolean): number | undefined {
  let end = endOfQuoted(text, open, escapes)
  while (escapes && end !== undefined) {
    const next = matchEnd(continuation, text, end)
    if (next === end) break
    end = endOfQuoted(text, next - 1, escapes)
  }
  return end
}

const continuation = /[ \t\f\v]*[\n\r][ \t\n\r\f\v]*'/y

function endOfQuoted(text: string, open: number, escapes: boolean): number | undefined {
  const quote = text[open]
  for (let at = open + 1; at < text.length; at++) {
    if (escapes && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (text[at + 1] === quote) at++
      else return at + 1
    }
  }
  return undefined
}

/** Block comments nest. */
function endOfBlockComment(text: string, start: number): number | undefined {
  let depth = 1
  for (let at = start + 2; at < text.length - 1; at++) {
    if (text[at] === '*' && text[at + 1] === '/') {
      depth--
      at++
      if (depth === 0) return at + 1
    } else if (text[at] === '/' && text[at + 1] === '*') {
      depth++
      at++
    }
  }
  return undefined
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
