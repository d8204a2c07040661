import { endOfLine, endOfString, isFormattedAt, isNameCode, isQuote } from './lexing.ts'
import type { Place } from './values.ts'

const opening = /^[ \t]*(?:async[ \t]+)?with[ \t]*\(/gm

/**
 * `with (a as b, c as d):` is Python since 3.9 and not in the grammar that we have. The same text, as long, with spaces
 * for those parentheses and for the line breaks between them; in a string it does no harm, as values are read from the
 * file's own text.
 */
export function withoutParentheses(text: string): string {
  let result = ''
  let taken = 0
  let following = 0
  for (const match of text.matchAll(opening)) {
    const open = match.index + match[0].length - 1
    // No statement begins inside of parentheses.
    if (open < following) continue
    const found = readItems(text, open)
    following = found.end
    for (const { start, end } of found.blanks) {
      result += text.slice(taken, start) + ' '.repeat(end - start)
      taken = end
    }
  }
  return taken === 0 ? text : result + text.slice(taken)
}

/** What has to go, in order: nothing where these are the parentheses of an expression, or never end. */
function readItems(text: string, open: number): { blanks: Place[]; end: number } {
  const blanks: Place[] = [{ start: open, end: open + 1 }]
  let depth = 1
  let items = false
  let comma: number | undefined
  for (let i = open + 1; i < text.length; ) {
    const code = text.charCodeAt(i)
    const character = text.charAt(i)
    if (isQuote(code)) {
      const end = endOfString(text, i, isFormattedAt(text, i))
      if (end === -1) break
      i = end
      comma = undefined
    } else if (character === '#') {
      const end = endOfLine(text, i)
      blanks.push({ start: i, end })
      i = end
    } else if (isNameCode(code)) {
      let end = i + 1
      while (isNameCode(text.charCodeAt(end))) end++
      if (depth === 1 && text.slice(i, end) === 'as') items = true
      comma = undefined
      i = end
    } else {
      if (/[\r\n\\]/.test(character)) blanks.push({ start: i, end: i + 1 })
      else if (character === ',' && depth === 1) {
        items = true
        comma = i
      } else if (!/\s/.test(character)) comma = undefined
      if (/[([{]/.test(character)) depth++
      else if (/[)\]}]/.test(character) && --depth === 0) {
        if (!items || !/^[ \t]*:/.test(text.slice(i + 1, i + 80))) return { blanks: [], end: i + 1 }
        blanks.push(...(comma === undefined ? [] : [{ start: comma, end: comma + 1 }]), {
          start: i,
          end: i + 1,
        })
        return { blanks: blanks.sort((a, b) => a.start - b.start), end: i + 1 }
      }
      i++
    }
  }
  return { blanks: [], end: text.length }
}
