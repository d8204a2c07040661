import type { Edit } from '../model/fix.ts'
import { isBefore, type Position } from '../model/position.ts'

/** Whole lines and what shall stand in their place. `first` and `last` are 1-based and inclusive. */
export interface LineChange {
  first: number
  last: number
  before: string[]
  after: string[]
}

/**
 * What edits of one file do to whole lines, trimmed to the lines that change. At least one line of the file is always
 * part of it: a suggestion must stand on a line. `undefined` where the edits don't fit the lines.
 */
export function lineChange(edits: readonly Edit[], lines: readonly string[]): LineChange | undefined {
  const sorted = [...edits].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
  )
  const [firstEdit, lastEdit] = [sorted[0], sorted.at(-1)]
  if (!firstEdit || !lastEdit) return undefined
  const first = firstEdit.range.start.line
  const last = lastEdit.range.end.line
  const after = rewrite(sorted, lines, first, last)
  if (after === undefined) return undefined
  // The position after a file's last line feed counts as a line of its own, which holds nothing.
  const before = lines.slice(first - 1, last)
  if (last > lines.length) after.pop()
  return trim(first, before, after, lines)
}

function rewrite(
  sorted: readonly Edit[],
  lines: readonly string[],
  first: number,
  last: number,
): string[] | undefined {
  let text = ''
  let at = { line: first, column: 1 }
  for (const { range, replacement } of sorted) {
    if (isBefore(range.start, at) || isBefore(range.end, range.start)) return undefined
    const between = textBetween(lines, at, range.start)
    if (between === undefined) return undefined
    text += between + replacement
    at = range.end
  }
  const rest = textBetween(lines, at, { line: last, column: (lines[last - 1] ?? '').length + 1 })
  return rest === undefined ? undefined : (text + rest).split(/\r\n|\n/)
}

function textBetween(lines: readonly string[], from: Position, to: Position): string | undefined {
  if (from.line < 1 || to.line > lines.length + 1) return undefined
  const line = (number: number) => lines[number - 1] ?? ''
  if (from.column > line(from.line).length + 1 || to.column > line(to.line).length + 1) return undefined
  if (from.line === to.line) return line(from.line).slice(from.column - 1, to.column - 1)
  const middle = lines.slice(from.line, to.line - 1)
  return [line(from.line).slice(from.column - 1), ...middle, line(to.line).slice(0, to.column - 1)].join('\n')
}

function trim(
  first: number,
  before: string[],
  after: string[],
  lines: readonly string[],
): LineChange | undefined {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++
  const change = {
    first: first + head,
    last: first + before.length - tail - 1,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  }
  return change.before.length > 0 ? change : standOnALine(change, lines)
}

/** The same change over more lines, which stay as they are. */
export function widened(
  change: LineChange,
  lines: readonly string[],
  first: number,
  last: number,
): LineChange {
  const above = lines.slice(first - 1, change.first - 1)
  const below = lines.slice(change.last, last)
  return {
    first: Math.min(first, change.first),
    last: Math.max(last, change.last),
    before: [...above, ...change.before, ...below],
    after: [...above, ...change.after, ...below],
  }
}

/** A pure insertion borrows the line above it, or the one below at the top of a file. */
function standOnALine(change: LineChange, lines: readonly string[]): LineChange | undefined {
  if (change.after.length === 0) return undefined
  const above = lines[change.first - 2]
  if (above !== undefined)
    return {
      first: change.first - 1,
      last: change.first - 1,
      before: [above],
      after: [above, ...change.after],
    }
  const below = lines[change.first - 1]
  if (below === undefined) return undefined
  return { first: change.first, last: change.first, before: [below], after: [...change.after, below] }
}
