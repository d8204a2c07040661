/** 1-based; columns count characters (UTF-16 code units as editors do), not bytes. */
export interface Position {
  line: number
  column: number
}

/** `end` is exclusive in its column, as in SARIF and language servers. */
export interface Range {
  start: Position
  end: Position
}

/** UTF-16 offsets in a text; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

export function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}

export const startOfFile: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** The position of a UTF-16 offset in a text. Lines end at \n, \r\n or a lone \r. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(Math.max(offset, 0), text.length)
  const starts = lineStartsOf(text)
  let [line, after] = [0, starts.length]
  while (after - line > 1) {
    const middle = (line + after) >> 1
    if ((starts[middle] ?? 0) <= end) line = middle
    else after = middle
  }
  return { line: line + 1, column: end - (starts[line] ?? 0) + 1 }
}

/** Of the text that was asked for last: of one file, thousands of positions may be asked for in a row. */
let known: { text: string; starts: readonly number[] } = { text: '', starts: [0] }

/** Where the lines of a text begin. */
function lineStartsOf(text: string): readonly number[] {
  if (known.text === text) return known.starts
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  known = { text, starts }
  return starts
}

export function rangeOf(text: string, from: number, to: number): Range {
  return { start: positionAt(text, from), end: positionAt(text, to) }
}

/** The UTF-16 offset of a position; the text's end for a line that it does not have. */
export function offsetAt(text: string, { line, column }: Position): number {
  const start = lineStartsOf(text)[line - 1]
  return start === undefined ? text.length : start + column - 1
}

/** A line without its end; empty, and at the text's end, for one that it does not have. */
export function lineSpan(text: string, line: number): Span {
  const start = offsetAt(text, { line, column: 1 })
  const end = /[\r\n]|$/g
  end.lastIndex = start
  return { start, end: end.exec(text)?.index ?? text.length }
}
