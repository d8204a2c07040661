import type { Migration } from '../history/migration.ts'
import { type PsqlPart, splitScript } from '../languages/sql/split.ts'
import type { Interpreter, Span, Step, StepOutcome } from './steps.ts'

// Without one of these there is nothing of psql's in a text, and it need not be looked at closer.
const perhapsPsql = /\\|(?<!:):(?=["'{\w])|\bfrom\s+stdin\b|^\uFEFF/i

/**
 * Reads migrations that are SQL: one step a file, its text as it stands, so that errors map straight back. What only
 * psql understands is left out and said to be.
 */
export function sqlInterpreter(
  upSection: (text: string) => Span = wholeFile,
  fill: (name: string, section: string, file: string) => Filled = (_, section) => ({
    text: section,
    left: [],
  }),
): Interpreter {
  return {
    async *steps(migration: Migration, text: string): AsyncGenerator<Step, void, StepOutcome | undefined> {
      const span = upSection(text)
      const { text: section, left } = fill(migration.id, text.slice(span.start, span.end), text)
      yield* notSent(
        left.map(part => ({ ...part, kind: 'opaque' as const })),
        span.start,
      )
      if (section.includes('\0')) {
        yield {
          kind: 'opaque',
          why: 'the file holds a NUL character, which no PostgreSQL client can send',
          span,
        }
        return
      }
      if (!perhapsPsql.test(section)) {
        yield { kind: 'sql', text: section, span, verbatim: true }
        return
      }
      const split = splitScript(section)
      yield* notSent(split.parts, span.start)
      yield { kind: 'sql', text: split.text, span, verbatim: true }
    },
  }
}

/** Parts of a file that are named one by one; a hostile one has 250,000. */
const mostNamed = 200

function* notSent(parts: readonly PsqlPart[], by: number): Generator<Step, void, unknown> {
  for (const { kind, why, start, end } of parts.slice(0, mostNamed))
    yield { kind, why, span: { start: by + start, end: by + end } }
  const rest = parts.slice(mostNamed)
  const [first] = rest
  if (!first) return
  const kind = rest.some(part => part.kind === 'opaque') ? 'opaque' : 'skip'
  const why = `${rest.length} more parts of this file are not sent as they are written`
  yield { kind, why, span: { start: by + first.start, end: by + first.end } }
}

/** A script as it can be sent, and what was left out of it because only the runner knows what stands there. */
export interface Filled {
  text: string
  left: readonly (Span & { why: string })[]
}

export function wholeFile(text: string): Span {
  return { start: 0, end: text.length }
}
