import type { Fix } from '../model/fix.ts'
import { type FileHunks, inOneHunk } from '../model/hunks.ts'
import { hidesSomething } from '../model/shell-quote.ts'
import { type LineChange, lineChange } from './edited-lines.ts'
import { fence } from './escape.ts'

/** A fix that a reviewer can commit with one click: it replaces whole lines that the diff shows. */
export interface Suggestion {
  fix: Fix
  change: LineChange
}

/**
 * The first fix that GitHub could commit. Its edits must be of one file and near each other, its lines in one hunk and
 * letter for letter what the diff shows, and nothing in it invisible: a suggestion can't be escaped.
 */
export function suggestionFor(
  path: string,
  fixes: readonly Fix[],
  lines: readonly string[] | undefined,
  hunks: FileHunks,
): Suggestion | undefined {
  if (lines === undefined) return undefined
  for (const fix of fixes) {
    if (fix.edits.length === 0 || fix.edits.some(edit => edit.path !== path)) continue
    const change = lineChange(fix.edits, lines)
    if (change && isCommittable(change, lines, hunks)) return { fix, change }
  }
  return undefined
}

function isCommittable(
  { first, last, after }: LineChange,
  lines: readonly string[],
  hunks: FileHunks,
): boolean {
  return (
    inOneHunk(hunks, first, last) &&
    sameLines(lines, hunks, first, last) &&
    // GitHub normalises line ends of what it commits; a file with CRLF would become a mixture.
    !after.some(hidesSomething) &&
    after.join('\n').length <= 10_000
  )
}

/** The merged file may have moved against the head that the diff is of: then a line number means another line. */
export function sameLines(lines: readonly string[], hunks: FileHunks, first: number, last: number): boolean {
  for (let line = first; line <= last; line++) if (hunks.lines.get(line) !== lines[line - 1]) return false
  return true
}

export function suggestionFence({ change }: Suggestion): string {
  return fence(change.after.map(line => `${line}\n`).join(''), 'suggestion')
}
