import { afterLineBreak, endOfLine } from '../../languages/python/lexing.ts'

/** The offset of the line after `from alembic import op`. */
export function afterImportOfOp(text: string): number | undefined {
  const op = /^from alembic import (?:[\w, ]*\b)?op\b/m.exec(text)
  if (!op) return undefined
  const end = endOfLine(text, op.index + op[0].length)
  return end < text.length ? afterLineBreak(text, end) : undefined
}
