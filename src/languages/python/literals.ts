import { byName } from '../../text/by-name.ts'
import { isQuote } from './lexing.ts'

const simpleEscapes: Readonly<Record<string, string>> = byName({
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
})

/** Prefix letters (lower case) and the text between the quotes of a literal, with where that text begins. */
export function partsOfString(literal: string): { prefix: string; body: string; bodyStart: number } {
  let open = 0
  while (open < literal.length && !isQuote(literal.charCodeAt(open))) open++
  const mark = literal.slice(open, open + 1)
  const marks = literal.startsWith(mark.repeat(3), open) && literal.length >= open + 6 ? 3 : 1
  return {
    prefix: literal.slice(0, open).toLowerCase(),
    body: literal.slice(open + marks, literal.length - marks),
    bodyStart: open + marks,
  }
}

/** The characters of a string literal: https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences */
export function unescapeString(body: string, prefix: string): string {
  // Universal newlines: a file's \r\n is one \n to Python.
  const text = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body
  if (!text.includes('\\') || prefix.includes('r')) return text
  const unicode = !prefix.includes('b')
  return text.replace(
    /\\(?:\n|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]*)\}|([\s\S]))/g,
    (
      whole: string,
      octal?: string,
      hex?: string,
      short?: string,
      long?: string,
      named?: string,
      one?: string,
    ) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
      if (short !== undefined) return unicode ? String.fromCharCode(Number.parseInt(short, 16)) : whole
      if (long !== undefined) return unicode ? codePoint(long, whole) : whole
      if (named !== undefined) return whole
      if (one !== undefined) return simpleEscapes[one] ?? whole
      return ''
    },
  )
}

function codePoint(hex: string, whole: string): string {
  const code = Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** A number literal, Python 2's `0777` and `10L` among them; undefined for complex ones. */
export function numberOf(literal: string): number | undefined {
  const text = literal.replaceAll('_', '').toLowerCase().replace(/l$/, '')
  if (/^0[0-7]+$/.test(text)) return Number.parseInt(text, 8)
  const value = Number(text)
  return text === '' || Number.isNaN(value) ? undefined : value
}

/** A Python string literal in the quotes of the one that it takes the place of. */
export function quotedLike(literal: string, value: string): string {
  const { prefix, bodyStart } = partsOfString(literal)
  const quotes = literal.slice(prefix.length, bodyStart)
  const raw = prefix.includes('r')
  const escaped = raw
    ? value
    : value.replaceAll('\\', '\\\\').replaceAll(quotes.slice(0, 1), `\\${quotes.slice(0, 1)}`)
  return `${literal.slice(0, prefix.length)}${quotes}${escaped}${quotes}`
}
