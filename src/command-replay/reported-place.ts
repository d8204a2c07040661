import { lineSpan, type Span } from '../model/position.ts'
import type { ReplayMigration } from '../replay/request.ts'

/** `File "app/migrations/0002.py", line 7`, `at up (/tree/migrations/2.js:4:11)`, `psql:db/part.sql:2: ERROR`. */
const lineNumbers = /(?:", line |:)(\d+)/g

interface Said {
  path: string
  line: string
  innermostLast: boolean
}

/** Found from the line's number backwards: a path may be as long as the output. */
function placesIn(output: string): Said[] {
  const said: Said[] = []
  for (const found of output.matchAll(lineNumbers)) {
    let start = found.index
    while (start > 0 && /[\w@./+-]/.test(output.charAt(start - 1))) start--
    const path = output.slice(start, found.index)
    const dot = path.lastIndexOf('.')
    if (dot > 0 && /^\w+$/.test(path.slice(dot + 1)))
      said.push({ path, line: found[1] ?? '', innermostLast: !found[0].startsWith(':') })
  }
  return said
}

/**
 * Where a command says by itself that a migration stopped: a stack names the file and the line. A file that the migration
 * takes in (`\i db/part.sql`) counts as the line that names it.
 */
export function reportedPlace(output: string, { migration, text }: ReplayMigration): Span | undefined {
  const said = placesIn(output)
  const own = said.filter(
    ({ path }) => path === migration.file.path || path.endsWith(`/${migration.file.path}`),
  )
  // Python names the innermost call last, others first.
  const line = (own.at(-1)?.innermostLast ? own.at(-1) : own[0])?.line
  if (line !== undefined) return contentOf(text, Number(line))
  const part = said.findLast(({ path }) => path.length > 4 && text.includes(path))?.path
  return part === undefined
    ? undefined
    : contentOf(text, text.slice(0, text.indexOf(part)).split('\n').length)
}

/** What stands in a line; undefined for one that is blank or not there. */
function contentOf(text: string, line: number): Span | undefined {
  const { start, end } = lineSpan(text, line)
  const found = text.slice(start, end).trim()
  const from = text.indexOf(found, start)
  return found === '' ? undefined : { start: from, end: from + found.length }
}

/** The line of a file that a statement is most like, word by word; undefined where none is much like it. */
export function closestLine(text: string, statement: string): Span | undefined {
  const words = new Set(wordsOf(statement.slice(0, 500)))
  let best: { line: number; score: number } | undefined
  for (const [i, line] of text.split('\n').entries()) {
    const score = new Set(wordsOf(line).filter(word => words.has(word))).size
    if (score >= 3 && score > (best?.score ?? 0)) best = { line: i + 1, score }
  }
  return best && contentOf(text, best.line)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\w+/g) ?? []
}
