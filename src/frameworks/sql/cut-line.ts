import { isLineStart, lineEndAfter } from '../../text/scan.ts'
import type { Marker } from './marker.ts'

/**
 * The line that node-pg-migrate cuts a file at, `/^\s*--[\s-]*up\s+migration/im` in its source: white space and dashes
 * may go over many lines. Found from the words backwards, since a file of blank lines costs that expression the square
 * of its length. https://salsita.github.io/node-pg-migrate/
 */
export function cutLine(direction: 'up' | 'down'): Marker {
  const words = direction === 'up' ? /up\s+migration/gi : /down\s+migration/gi
  const exec = (text: string) => {
    for (const found of text.matchAll(words)) {
      const index = markerStart(text, found.index)
      if (index === undefined) continue
      return { index, 0: text.slice(index, lineEndAfter(text, found.index + found[0].length)) }
    }
    return null
  }
  return { exec, test: text => exec(text) !== null }
}

/** The first line start from which only white space, `--`, and then dashes and white space lead to the words. */
function markerStart(text: string, words: number): number | undefined {
  let from = words
  while (from > 0 && /[\s-]/.test(text.charAt(from - 1))) from--
  // From here backwards: where the next character that is no white space is, and whether two dashes stand there.
  let start: number | undefined
  let dashed = false
  for (let at = words - 1; at >= from; at--) {
    if (text[at] === '-') dashed = text[at + 1] === '-' && at + 1 < words
    if (dashed && isLineStart(text, at)) start = at
  }
  return start
}
