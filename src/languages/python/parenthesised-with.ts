import type { Span } from '../../model/position.ts'
import { endOfLine, endOfString, isFormattedAt, isNameCode, isQuote } from './lexing.ts'

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

/** What is known of the parentheses so far. */
interface Items {
  blanks: Span[]
  depth: number
  /** An `as` or a comma: these are no parentheses of an expression. */
  areSeveral: boolean
  /** The comma that nothing has followed yet. */
  comma: number | undefined
}

/** What has to go, in order: nothing where these are the parentheses of an expression, or never end. */
function readItems(text: string, open: number): { blanks: Span[]; end: number } {
  const items: Items = {
    blanks: [{ start: open, end: open + 1 }],
    depth: 1,
    areSeveral: false,
    comma: undefined,
  }
  for (let i = open + 1; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (isQuote(code)) {
      const end = endOfString(text, i, isFormattedAt(text, i))
      if (end === -1) break
      i = end
      items.comma = undefined
    } else if (code === 35) {
      const end = endOfLine(text, i)
      items.blanks.push({ start: i, end })
      i = end
    } else if (isNameCode(code)) {
      let end = i + 1
      while (isNameCode(text.charCodeAt(end))) end++
      if (items.depth === 1 && text.slice(i, end) === 'as') items.areSeveral = true
      items.comma = undefined
      i = end
    } else {
      readMark(items, text.charAt(i), i)
      if (items.depth === 0) return { blanks: blanksOf(items, text, i), end: i + 1 }
      i++
    }
  }
  return { blanks: [], end: text.length }
}

function readMark(items: Items, mark: string, at: number): void {
  if (/[\r\n\\]/.test(mark)) items.blanks.push({ start: at, end: at + 1 })
  else if (mark === ',' && items.depth === 1) {
    items.areSeveral = true
    items.comma = at
  } else if (!/\s/.test(mark)) items.comma = undefined
  if (/[([{]/.test(mark)) items.depth++
  else if (/[)\]}]/.test(mark)) items.depth--
}

function blanksOf({ blanks, areSeveral, comma }: Items, text: string, close: number): Span[] {
  if (!areSeveral || !/^[ \t]*:/.test(text.slice(close + 1, close + 80))) return []
  blanks.push(...(comma === undefined ? [] : [{ start: comma, end: comma + 1 }]), {
    start: close,
    end: close + 1,
  })
  return blanks.sort((a, b) => a.start - b.start)
}
