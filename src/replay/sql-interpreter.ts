import { parse } from '../languages/sql/grammar.ts'
import { type PsqlPiece, type SplitScript, splitScript } from '../languages/sql/split.ts'
import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'
import type { Span } from '../model/position.ts'
import { type FindsTable, looksForTable, RunSession } from './session-left.ts'
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
  psql: true | { remedy: string; copiesRows?: true }
  /** A byte order mark is passed over. */
  passesMark: boolean
  /** What is neither applied nor taken back. */
  ahead?: Span & { why: string }
  /** Another runner would send all of the file: only its own word says which section is applied. */
  doubt?: { why: string; remedy: string } | undefined
  /** Where its runner stops, whatever the database holds; offsets in the file. */
  stops?: readonly RunnerStop[]
  /** How its runner cuts the section into what it sends one by one; offsets in the section. Else it is sent whole. */
  pieces?: (section: string) => Cut
  /** What it leaves of its session is there when the next file of the same run is sent. */
  session?: 'kept' | 'settings-reset'
  /** Where the runner looks for its own table after the file, where `search_path` decides that. */
  findsTable?: FindsTable
}

/** A script as its runner cuts it, or why it can't. */
export type Cut = { kind: 'pieces'; pieces: readonly Span[] } | { kind: 'stops'; stop: RunnerStop }

/** A place at which a runner stops, with the reason and what to do. */
interface RunnerStop extends Span {
  why: string
  cause: string
  remedy: string
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
  run = new RunSession(),
): Interpreter {
  return {
    nextRun() {
      run.nextRun()
    },

    async *steps(migration: Migration, text: string): AsyncGenerator<Step, void, StepOutcome | undefined> {
      const reading = await readingOf(migration, text)
      const span = reading.section
      const {
        text: section,
        left: blanks,
        moved,
      } = fill(migration.id, text.slice(span.start, span.end), text)
      const { ahead, doubt } = reading
      if (ahead) yield { kind: 'unverified', why: ahead.why, span: ahead }
      if (doubt) yield { kind: 'try', text, span: { start: 0, end: text.length }, ...doubt }
      for (const { start, end, ...stop } of reading.stops ?? [])
        yield { kind: 'stops', ...stop, span: { start, end } }
      yield* notSent(
        blanks.map(part => ({ ...part, kind: 'unverified' as const })),
        moved ? section : text.slice(span.start, span.end),
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
      const inherited = run.foundBy(section)
      if (inherited !== '')
        yield { kind: 'sql', text: inherited, span: { start: span.start, end: span.start }, verbatim: false }
      yield* moved ? sentWhole(section, reading) : sent(section, reading)
      if (!reading.session) return
      const own = run.leave(section, reading.session)
      if (reading.findsTable)
        yield* looksForTable(reading.findsTable, own, setter => {
          const at = span.start + Math.max(section.indexOf(setter), 0)
          return { start: at, end: at + setter.length }
        })
    },
  }
}

/** Places in it are those of the whole section. */
async function* sentWhole(
  section: string,
  reading: SqlReading,
): AsyncGenerator<Step, void, StepOutcome | undefined> {
  const { text } = splitScript(section)
  yield { kind: 'sql', text, span: reading.section, verbatim: false }
}

async function* sent(
  section: string,
  reading: SqlReading,
): AsyncGenerator<Step, void, StepOutcome | undefined> {
  const span = reading.section
  const inFile = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end })
  const split = perhapsPsql.test(section) ? splitScript(section) : undefined
  if (split && reading.psql === true) yield* notSent(split.parts, section, span.start)
  else if (split && reading.psql !== true) {
    const { remedy, copiesRows } = reading.psql
    if (copiesRows)
      yield* notSent(
        split.parts.filter(({ rows }) => rows),
        section,
        span.start,
      )
    const refused = (await piecesRefused(split, section, reading.passesMark)).filter(
      ({ kind }) => !copiesRows || kind !== 'inline-copy',
    )
    for (const { what, start, end } of refused.slice(0, mostNamed))
      yield {
        kind: 'stops',
        why: `${what}: this runner sends the file to the server, which refuses it`,
        cause: what,
        remedy,
        span: inFile({ start, end }),
      }
  }
  const cut: Cut = reading.pieces?.(section) ?? {
    kind: 'pieces',
    pieces: [{ start: 0, end: section.length }],
  }
  if (cut.kind === 'stops') {
    const { start, end, ...stop } = cut.stop
    yield { kind: 'stops', ...stop, span: inFile({ start, end }) }
    return
  }
  const text = split?.text ?? section
  for (const piece of cut.pieces)
    yield { kind: 'sql', text: text.slice(piece.start, piece.end), span: inFile(piece), verbatim: true }
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
export function wholeFiles(base: AppliedSide | undefined): ReturnType<typeof sqlInterpreter> {
  const isApplied = appliedIn(base)
  return sqlInterpreter((migration, text) => ({
    section: { start: 0, end: text.length },
    psql: isApplied(migration) ? true : { remedy: 'Take it out.' },
    passesMark: isApplied(migration),
  }))
}

interface AppliedSide {
  histories: readonly History[]
}

/** Does base have this very file? Without a base, nothing is the change's. */
export function appliedIn(base: AppliedSide | undefined): (migration: Migration) => boolean {
  const applied = new Set(base?.histories.flatMap(({ migrations }) => migrations.map(({ file }) => file.oid)))
  return ({ file }) => base === undefined || applied.has(file.oid)
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

/**
 * A script as it can be sent, and what was left out of it because only the runner knows what stands there. `moved`: what
 * was filled in moved the rest, so that offsets are not the file's.
 */
export interface Filled {
  text: string
  moved?: true
  left: readonly (Span & { why: string })[]
}
