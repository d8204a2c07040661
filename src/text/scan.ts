/**
 * What a regular expression that backtracks would need the square of the text's length for. Everything here reads a
 * text once. See scripts/check-regexes.ts.
 */

/** What `\s` matches. */
export const whiteSpace =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** Without the characters at its end that are among `characters`. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Without the spaces and tabs at the end of each line. */
export function trimLineEnds(text: string): string {
  let result = ''
  let at = 0
  for (const { start, end } of runsOf(text, ' \t')) {
    if (end < text.length && !isLineBreak(text.charCodeAt(end))) continue
    result += text.slice(at, start)
    at = end
  }
  return result + text.slice(at)
}

/** The spaces and tabs at its end. */
export function blanksAtEnd(text: string): string {
  return text.slice(trimEndOf(text, ' \t').length)
}

/** The last number of a text. */
export function lastNumber(text: string): { index: number; digits: string } | undefined {
  let end = text.length
  while (end > 0 && !isDigit(text.charCodeAt(end - 1))) end--
  if (end === 0) return undefined
  let index = end
  while (index > 0 && isDigit(text.charCodeAt(index - 1))) index--
  return { index, digits: text.slice(index, end) }
}

/** What JavaScript's `^` and `$` take for the end of a line. */
function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029
}

export function isLineStart(text: string, at: number): boolean {
  return at === 0 || isLineBreak(text.charCodeAt(at - 1))
}

/** The first offset from `from` on that is a line break, or the end of the text. */
export function lineEndAfter(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++
  return at
}

/** The longest stretches of the given characters. */
function* runsOf(
  text: string,
  characters: string,
): Generator<{ start: number; end: number }, void, undefined> {
  for (let at = 0; at < text.length; at++) {
    if (!characters.includes(text.charAt(at))) continue
    const start = at
    while (at < text.length && characters.includes(text.charAt(at))) at++
    yield { start, end: at }
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
