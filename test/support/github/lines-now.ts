import { git } from './pull-files.ts'
import type { ReviewComment } from './state.ts'

/** Where a comment stands once its pull request has moved on: GitHub follows lines that stay, and drops the others. */
export function linesNow(
  directory: string,
  { path, commit_id, line, start_line }: ReviewComment,
  head: string,
): Pick<ReviewComment, 'line' | 'start_line'> {
  if (commit_id === '' || commit_id === head || line === null) return { line, start_line }
  const diff = git(directory, 'diff', '-U0', commit_id, head, '--', path)
  if (/^(deleted file|new file)/m.test(diff)) return { line: null, start_line: null }
  const last = moved(line, diff)
  const first = start_line === null ? null : moved(start_line, diff)
  return last === null || (start_line !== null && first === null)
    ? { line: null, start_line: null }
    : { line: last, start_line: first }
}

function moved(line: number, diff: string): number | null {
  let shift = 0
  for (const [, start, removed = '1', added = '1'] of diff
    .split('\n')
    .flatMap(text => [/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(text) ?? []])) {
    const [from, lines] = [Number(start), Number(removed)]
    if (start === undefined) continue
    if (lines > 0 && from <= line && line < from + lines) return null
    if (from + Math.max(lines, 1) <= line || (lines === 0 && from < line)) shift += Number(added) - lines
  }
  return line + shift
}
