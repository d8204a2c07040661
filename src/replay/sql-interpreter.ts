import { parse } from '../languages/sql/grammar.ts'
import { type PsqlPiece, type SplitScript, splitScript } from '../languages/sql/split.ts'
import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'
import type { Span } from '../model/position.ts'
import type { Interpreter, Step, StepOutcome } from './steps.ts'

/** Whatever a runner fills in: these create no object. */
const createsNothing = /^\s*(?:grant|revoke|comment|insert|update|delete|set|copy)\b/i

// Without one of these there is nothing of psql's in a text, and it need not be looked at closer.
const perhapsPsql = /\\|(?<!:):(?=["'{\w])|\bfrom\s+stdin\b|^\uFEFF/i

/** How one file is read. */
export interface SqlReading {
  /** What of it is applied. */
  section: Span
  /** Does psql run it? Else its own commands go to the server like everything else; `remedy`: what to do then. */
  psql: true | { remedy: string }
  /** A byte order mark is passed over. */
  passesMark: boolean
  /** What is neither applied nor taken back. */
  ahead?: Span & { why: string }
  /** Another runner would send all of the file: only its own word says which section is applied. */
  doubt?: { why: string; remedy: string } | undefined
}

/**
 * Reads migrations that are SQL: one step a file, its text as it stands, so that errors map straight back. What only
 * psql understands is left out where psql runs the file, and reported; elsewhere the runner stops at it.
 */
export function sqlInterpreter(
  readingOf: (migration: Migration, text: string) => Promise<SqlReading> | SqlReading = byPsql,
  fill: (name: string, section: string, file: string) => Filled = (_, section) => ({
    text: section,
    left: [],
  }),
): Interpreter {
  return {
    async *steps(migration: Migration, text: string): AsyncGenerator<Step, void, StepOutcome | undefined> {
      const reading = await readingOf(migration, text)
      const span = reading.section
      const { text: section, left } = fill(migration.id, text.slice(span.start, span.end), text)
      const { ahead, doubt } = reading
      if (ahead) yield { kind: 'unverified', why: ahead.why, span: ahead }
      if (doubt) yield { kind: 'try', text, span: { start: 0, end: text.length }, ...doubt }
      yield* notSent(
        left.map(part => ({ ...part, kind: 'unverified' as const })),
        section,
        span.start,
      )
      if (section.includes('\0')) {
        yield {
          kind: 'unverified',
          why: 'the file holds a NUL character, which no PostgreSQL client can send',
          span,
        }
        return
      }
      if (!perhapsPsql.test(section)) {
        yield { kind: 'sql', text: section, span, verbatim: true }
        return
      }
      const inFile = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end })
      const split = splitScript(section)
      if (reading.psql === true) yield* notSent(split.parts, section, span.start)
      else {
        const { remedy } = reading.psql
        const refused = await piecesRefused(split, section, reading.passesMark)
        for (const { what, start, end } of refused.slice(0, mostNamed))
          yield {
            kind: 'stops',
            why: `${what}: this runner sends the file to the server, which refuses it`,
            cause: what,
            remedy,
            span: inFile({ start, end }),
          }
      }
      yield { kind: 'sql', text: split.text, span, verbatim: true }
    },
  }
}

function byPsql(_: Migration, text: string): SqlReading {
  return { section: { start: 0, end: text.length }, psql: true, passesMark: true }
}

/** What is psql's own of a text that goes to the server as it stands. PostgreSQL's grammar may know a colon as its own. */
async function piecesRefused(
  { psql, marked }: SplitScript,
  section: string,
  passesMark: boolean,
): Promise<PsqlPiece[]> {
  const mark =
    marked && !passesMark
      ? [{ kind: 'mark' as const, what: 'A byte order mark (U+FEFF)', start: 0, end: 1 }]
      : []
  if (psql.length === 0 || psql.some(({ kind }) => kind !== 'variable')) return [...mark, ...psql]
  const parsed = await parse(section.slice(marked ? 1 : 0))
  return parsed.kind === 'parsed' ? mark : [...mark, ...psql]
}

export function mayHoldPsql(text: string): boolean {
  return perhapsPsql.test(text)
}

/**
 * Files that go to the server whole and as they stand. What base has was applied that way, or by somebody's hand: only
 * what the change brings is refused for psql's own commands.
 */
export function wholeFiles(
  base: { histories: readonly History[] } | undefined,
): ReturnType<typeof sqlInterpreter> {
  const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)))
  return sqlInterpreter(({ file }, text) => ({
    section: { start: 0, end: text.length },
    psql: !base || applied.has(file.oid) ? true : { remedy: 'Take it out.' },
    passesMark: !base || applied.has(file.oid),
  }))
}

/** Does the text hold what only psql understands? */
export function showsPsql(text: string): boolean {
  return perhapsPsql.test(text) && splitScript(text).psql.length > 0
}

/** Parts of a file that are named one by one; a hostile one has 250,000. */
const mostNamed = 200

interface NotSent extends Span {
  kind: 'unverified' | 'skip'
  why: string
  /** All that it may touch, where that is known. */
  only?: boolean | undefined
}

function* notSent(
  parts: readonly NotSent[],
  section: string,
  by: number,
): Generator<Step, void, StepOutcome | undefined> {
  for (const { kind, why, start, end, only } of parts.slice(0, mostNamed)) {
    const text = section.slice(start, end)
    const limit = only ? { only: text } : createsNothing.test(text) ? { only: '' } : {}
    yield { kind, why, span: { start: by + start, end: by + end }, ...limit }
  }
  const rest = parts.slice(mostNamed)
  const [first] = rest
  if (!first) return
  const kind = rest.some(part => part.kind === 'unverified') ? 'unverified' : 'skip'
  const why = `${rest.length} more parts of this file are not sent as they are written`
  yield { kind, why, span: { start: by + first.start, end: by + first.end } }
}

/** A script as it can be sent, and what was left out of it because only the runner knows what stands there. */
export interface Filled {
  text: string
  left: readonly (Span & { why: string })[]
}
