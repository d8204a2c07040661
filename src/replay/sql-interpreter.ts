import type { Migration } from '../history/migration.ts'
import { splitScript } from '../languages/sql/split.ts'
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
      for (const { why, start, end } of left)
        yield { kind: 'opaque', why, span: { start: span.start + start, end: span.start + end } }
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
      for (const { kind, why, start, end } of split.parts) {
        yield { kind, why, span: { start: span.start + start, end: span.start + end } }
      }
      yield { kind: 'sql', text: split.text, span, verbatim: true }
    },
  }
}

/** A script as it can be sent, and what was left out of it because only the runner knows what stands there. */
export interface Filled {
  text: string
  left: readonly (Span & { why: string })[]
}

export function wholeFile(text: string): Span {
  return { start: 0, end: text.length }
}
