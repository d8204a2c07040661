/**
 * What every reader of Python text must get right before anything else: where strings, comments and brackets end.
 * https://docs.python.org/3/reference/lexical_analysis.html
 */

const quote = 39
const doubleQuote = 34
const backslash = 92
const newline = 10
const carriageReturn = 13
const openBrace = 123
const closeBrace = 125

/** A byte order mark is no part of the program. */
export function startOfText(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0
}

/** Code units of characters that may be in a name. Everything beyond ASCII counts: Python allows most letters. */
export function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code > 127
  )
}

export function isQuote(code: number): boolean {
  return code === quote || code === doubleQuote
}

/** Do three quotes open a string here? */
export function isTripleQuote(text: string, open: number): boolean {
  const mark = text.charCodeAt(open)
  return text.charCodeAt(open + 1) === mark && text.charCodeAt(open + 2) === mark
}

/** Is the word before a quote a prefix of a string: r, b, u, f, t and their pairs, in any case? */
export function isStringPrefix(word: string): boolean {
  return /^(?:[rubft]|br|rb|ur|fr|rf|tr|rt)$/i.test(word)
}

/**
 * The offset after the string literal whose opening quote is at `open`; -1 where it never ends.
 * `formatted`: an f-string or template string, in whose fields the same quotes may be used again since Python 3.12.
 */
export function endOfString(text: string, open: number, formatted: boolean): number {
  return stringEnd(text, open, formatted, text.length, 0)
}

/** More characters than any replacement field has; where one is longer, quotes end the string as before Python 3.12. */
const maxFieldLength = 1_000
const maxFieldDepth = 20

function stringEnd(text: string, open: number, formatted: boolean, limit: number, depth: number): number {
  const mark = text.charCodeAt(open)
  const triple = isTripleQuote(text, open)
  const marks = triple ? 3 : 1
  let fields = formatted
  let i = open + marks
  while (i < limit) {
    const code = text.charCodeAt(i)
    if (code === backslash) {
      // A backslash keeps the next character, or a line break of two, from ending the literal, in raw strings too.
      i = afterLineBreak(text, i + 1)
    } else if (code === mark) {
      if (!triple || isTripleQuote(text, i)) return i + marks
      i++
    } else if (!triple && isLineBreak(code)) {
      return -1
    } else if (fields && code === openBrace && text.charCodeAt(i + 1) === openBrace) {
      i += 2
    } else if (fields && code === openBrace) {
      const end = endOfField(text, i + 1, { mark, triple, limit: Math.min(limit, i + maxFieldLength), depth })
      // Before Python 3.12 no quote of its own kind could be inside: the rest is read that way. Only the outermost
      // string is read twice, since trying both ways at every depth would take exponential time.
      if (end === -1 && depth > 0) return -1
      fields = end !== -1
      i = Math.max(end, i + 1)
    } else {
      i++
    }
  }
  return -1
}

interface FieldOf {
  mark: number
  triple: boolean
  limit: number
  depth: number
}

/** The offset after the closing brace of a replacement field; -1 where that is not found before the string must end. */
function endOfField(text: string, from: number, of: FieldOf): number {
  const { limit, depth } = of
  if (depth > maxFieldDepth) return -1
  let brackets = 0
  let i = from
  while (i < limit) {
    const code = text.charCodeAt(i)
    if (code === closeBrace && brackets === 0) return i + 1
    if (isQuote(code)) {
      const end = stringEnd(text, i, isFormattedAt(text, i), limit, depth + 1)
      if (end === -1) return -1
      i = end
      continue
    }
    if (code === 40 || code === 91 || code === openBrace) brackets++
    else if (code === 41 || code === 93 || code === closeBrace) brackets--
    else if (code === 58 && brackets === 0) return endOfFormat(text, i + 1, of)
    else if (code === backslash) return -1
    if (brackets < 0) return -1
    i++
  }
  return -1
}

/** The same from after the colon on. */
function endOfFormat(text: string, from: number, of: FieldOf): number {
  const { mark, triple, limit, depth } = of
  let i = from
  while (i < limit) {
    const code = text.charCodeAt(i)
    if (code === closeBrace) return i + 1
    if (code === mark && !triple) return -1
    if (code === openBrace) {
      const inner = endOfField(text, i + 1, { ...of, depth: depth + 1 })
      if (inner === -1) return -1
      i = inner
    } else i++
  }
  return -1
}

/** Does the string whose quote is at `open` have an f or t among its prefix letters? */
export function isFormattedAt(text: string, open: number): boolean {
  let start = open
  while (start > 0 && open - start < 3 && isNameCode(text.charCodeAt(start - 1))) start--
  const prefix = text.slice(start, open)
  return /[ft]/i.test(prefix) && isStringPrefix(prefix)
}

export function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (isLineBreak(text.charCodeAt(i))) return i
  }
  return text.length
}

function isLineBreak(code: number): boolean {
  return code === newline || code === carriageReturn
}

/** The offset after the line break at `at`. */
export function afterLineBreak(text: string, at: number): number {
  return text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === newline ? at + 2 : at + 1
}

/** The comments and string literals of a program, in order; nothing after a string of three quotes that never ends. */
export function* textsAndComments(
  text: string,
): Generator<{ kind: 'text' | 'comment'; start: number; end: number; marks: 1 | 3 }, void, undefined> {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === 35) {
      const end = endOfLine(text, at)
      yield { kind: 'comment', start: at, end, marks: 1 }
      at = end
    } else if (isQuote(code)) {
      const marks = isTripleQuote(text, at) ? 3 : 1
      const end = endOfString(text, at, isFormattedAt(text, at))
      if (end === -1 && marks === 3) return
      if (end !== -1) yield { kind: 'text', start: at, end, marks }
      at = end === -1 ? endOfLine(text, at) : end
    } else at++
  }
}
