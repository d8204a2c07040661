import type { Cut } from '../../replay/sql-interpreter.ts'
import type { Span } from '../../replay/steps.ts'
import { hasStatement, linesOf } from './lines.ts'
import type { RunnerProfile } from './profile.ts'

/**
 * Cuts a script where a line ends with a semicolon, as goose and sql-migrate do, whatever the line is in: only between
 * their markers a statement may hold such lines. Offsets are those of the script.
 * https://github.com/pressly/goose/blob/main/internal/sqlparser/parser.go
 */
export function piecesBy(
  { begin, end }: NonNullable<RunnerProfile['cuts']>,
  title: string,
): (script: string) => Cut {
  return script => {
    const pieces: Span[] = []
    let from = 0
    let opened: number | undefined
    const take = (to: number): void => {
      if (hasStatement(script.slice(from, to))) pieces.push({ start: from, end: to })
    }
    for (const { start, end: stop } of linesOf(script)) {
      const line = script.slice(start, stop)
      if (begin.test(line)) {
        opened = start
        from = stop
      } else if (end.test(line)) {
        if (opened === undefined)
          return stopsAt(start, stop, 'StatementEnd has no StatementBegin before it', title)
        take(start)
        opened = undefined
        from = stop
      } else if (opened === undefined && endsStatement(line)) {
        take(stop)
        from = stop
      }
    }
    if (opened !== undefined)
      return stopsAt(opened, opened, 'StatementBegin has no StatementEnd after it', title)
    if (hasStatement(script.slice(from)))
      return stopsAt(from, script.length, 'The last statement does not end with a semicolon', title)
    return { kind: 'pieces', pieces }
  }
}

/** Cuts a script at every occurrence of a text, whatever it is in. */
export function piecesAt(mark: string): (script: string) => Cut {
  return script => {
    const pieces: Span[] = []
    for (let start = 0; start < script.length; ) {
      const at = script.indexOf(mark, start)
      const end = at < 0 ? script.length : at
      if (script.slice(start, end).trim() !== '') pieces.push({ start, end })
      start = at < 0 ? script.length : at + mark.length
    }
    return { kind: 'pieces', pieces }
  }
}

function stopsAt(start: number, end: number, what: string, title: string): Cut {
  return {
    kind: 'stops',
    stop: {
      start,
      end,
      cause: what,
      why: `${what}: ${title} cuts a file at the semicolons that end a line, and stops here`,
      remedy:
        'End every statement with a semicolon at the end of its line, and put one that holds such lines itself between StatementBegin and StatementEnd.',
    },
  }
}

/** Is the last word before a comment one with a semicolon at its end? */
function endsStatement(line: string): boolean {
  let last = ''
  for (const word of line.split(/\s+/)) {
    if (word.startsWith('--')) break
    if (word !== '') last = word
  }
  return last.endsWith(';')
}
