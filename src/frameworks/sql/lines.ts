import { skipBlank } from '../../languages/sql/lexer.ts'
import type { Span } from '../../model/position.ts'

/** The line that an offset is in, without its line break. */
export function lineAt(text: string, at: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return { start, end: end < 0 ? text.length : end }
}

/** Each line without its line feed. */
export function* linesOf(text: string): Iterable<Span> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    yield { start, end: end < 0 ? text.length : end }
    start = end < 0 ? text.length : end + 1
  }
}

/** Is there anything but white space and comments? */
export function hasStatement(text: string): boolean {
  return skipBlank(text, 0) < text.length
}
