import { skipBlank } from '../../languages/sql/lexer.ts'

/** The line that an offset is in, without its line break. */
export function lineAt(text: string, at: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return { start, end: end < 0 ? text.length : end }
}

/** Is there anything but white space and comments? */
export function hasStatement(text: string): boolean {
  return skipBlank(text, 0) < text.length
}
