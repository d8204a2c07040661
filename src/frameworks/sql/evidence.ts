import { decode } from '../../git/git-tree.ts'
import { transactionStatements } from '../../languages/sql/autocommit.ts'
import { skipBlank } from '../../languages/sql/lexer.ts'
import type { History } from '../../model/history.ts'
import { identityOf, type Migration } from '../../model/migration.ts'
import { appliedIn, mayHoldPsql, type SqlReading, showsPsql } from '../../replay/sql-interpreter.ts'
import type { Span } from '../../replay/steps.ts'
import { fileName } from '../../text/paths.ts'
import type { BaseSide } from '../framework.ts'
import { howSent, type MarkedProfile, markedIn, upSection } from './formats.ts'
import { hasStatement } from './lines.ts'
import { piecesAt, piecesBy } from './pieces.ts'
import type { NamedText, Refusal, RunnerProfile } from './profile.ts'
import { profileOf } from './profiles/profiles.ts'
import { telling } from './recognise.ts'

/** What is known of who runs a history, whatever the change says. */
interface Evidence {
  shows(profile: MarkedProfile): boolean
  psql: boolean
  /** A byte order mark at the beginning of a file is passed over. */
  passesMark: boolean
}

/**
 * How the files of a directory are read. Base's own files are taken at their word, since they were applied; what the
 * change brings is read as base's files, or the configuration, show that this history is run.
 */
export function readingsOf(
  scope: readonly History[],
  base: BaseSide | undefined,
): (migration: Migration, text: string) => Promise<SqlReading> {
  const known = new Map(
    (base?.histories ?? []).flatMap(({ migrations }) =>
      migrations.map(migration => [identityOf(migration), migration.file.oid] as const),
    ),
  )
  const profile = profileAmong(scope, base)
  let evidence: Promise<Evidence> | undefined
  return async (migration, text) => {
    const isOfBase = base === undefined || known.get(identityOf(migration)) === migration.file.oid
    if (profile) return readBy(profile, { name: nameOf(migration), text }, isOfBase)
    const own = markedIn(text)
    if (own.length === 0 && (isOfBase || !mayHoldPsql(text)))
      return { section: upSection(text, undefined), psql: true, passesMark: true }
    evidence ??= evidenceIn(base, known.size === 0)
    const { shows, psql, passesMark } = await evidence
    const shown = own.find(shows)
    const format = shown ?? own[0]
    const section = upSection(text, format?.format)
    if (isOfBase) return { section, psql: true, passesMark: true }
    return {
      section,
      psql: psql ? true : { remedy: remedyFor(scope) },
      passesMark,
      ...(shown ? aheadOf(section, text, shown) : {}),
      ...(format && !shown && leavesOut(text, section) ? { doubt: doubtAbout(format, scope) } : {}),
    }
  }
}

/** How the files of a history are read whose runner is known from its place. */
export function readingsBy(
  profile: RunnerProfile,
  base: BaseSide | undefined,
): (migration: Migration, text: string) => SqlReading {
  const isApplied = appliedIn(base)
  return (migration, text) => readBy(profile, { name: nameOf(migration), text }, isApplied(migration))
}

/** Base's word counts. */
export function profileAmong(
  scope: readonly History[],
  base: BaseSide | undefined,
): RunnerProfile | undefined {
  const known = [...(base?.histories ?? []), ...scope].find(({ reading }) => reading.runner)
  return profileOf(known?.reading.runner?.id)
}

const nameOf = ({ file }: Migration) => fileName(file.path)

/** By a runner that is known. */
function readBy(profile: RunnerProfile, { name, text }: NamedText, isOfBase: boolean): SqlReading {
  const { title, session, findsTable, cuts, cutsAt, format } = profile
  const section = upSection(text, format)
  const kept = {
    ...(session === 'new' ? {} : { session }),
    ...(findsTable ? { findsTable: { by: title, where: findsTable } } : {}),
  }
  if (isOfBase) return { section, psql: true, passesMark: true, ...kept }
  const wrapped = profile.wrapsByName?.test(name)
  const stops = [
    ...(profile.refuses?.(text, name) ?? []),
    ...(wrapped ? [] : savepointsAlone(profile, text, section)),
  ]
  return {
    section,
    psql: profile.psql ? true : { remedy: 'Take it out.' },
    passesMark: profile.passesMark ?? false,
    ...kept,
    stops: stops.map(({ what, ...one }) => ({ ...one, cause: what, why: `${what}: ${title} stops at it` })),
    ...(cuts ? { pieces: piecesBy(cuts, title) } : {}),
    ...(cutsAt === undefined ? {} : { pieces: piecesAt(cutsAt) }),
    ...(stops.length === 0 ? aheadOf(section, text, profile) : {}),
  }
}

/** A message of several statements is a transaction, but none in which PostgreSQL takes a savepoint. */
function savepointsAlone(profile: RunnerProfile, text: string, section: Span): Refusal[] {
  if (howSent(text, profile) !== 'message') return []
  let open = false
  for (const { kind, opens, start, end } of transactionStatements(text.slice(section.start, section.end))) {
    if (kind === 'block') open = opens
    else if (!open)
      return [
        {
          what: 'It sets a savepoint outside of BEGIN and COMMIT',
          remedy: 'Write BEGIN before it and COMMIT after it.',
          start: section.start + start,
          end: section.start + end,
        },
      ]
  }
  return []
}

/** What stands before the line where a runner begins. */
function aheadOf(section: Span, text: string, { title }: RunnerProfile): Pick<SqlReading, 'ahead'> {
  const start = skipBlank(text, 0)
  if (!hasStatement(text.slice(0, section.start))) return {}
  return {
    ahead: { start, end: section.start, why: `it stands before the line where ${title} begins` },
  }
}

async function evidenceIn(base: BaseSide | undefined, isNew: boolean): Promise<Evidence> {
  // A new history has nobody's word but its own, and where there is no base nothing is the change's.
  const files = (base?.histories ?? []).flatMap(({ migrations }) => migrations.map(({ file }) => file))
  const read = telling(files)
  const blobs = base && (await base.tree.read(read))
  const texts = read.map(({ oid }) => decode(blobs?.get(oid)))
  const formats = new Set(texts.flatMap(markedIn))
  const isFlyway = files.some(({ path }) => /^[VB]\d[\d._]*__/.test(fileName(path)))
  const psql = base === undefined || (formats.size === 0 && !isFlyway && texts.some(showsPsql))
  return {
    shows: format => isNew || formats.has(format),
    psql,
    passesMark: psql || isFlyway || texts.some(text => text.charCodeAt(0) === 0xfeff),
  }
}

/** Does anything but comments stand outside of the section? */
function leavesOut(text: string, { start, end }: { start: number; end: number }): boolean {
  return hasStatement(text.slice(0, start)) || hasStatement(text.slice(end))
}

function setting([first]: readonly History[], runner: string): string {
  return `\`histories: [{ framework: sql, path: ${first?.directory || '.'}, runner: ${runner} }]\` in .migration-gate.yml`
}

function remedyFor(scope: readonly History[]): string {
  return `Take it out; or, if psql does run these files, say so with ${setting(scope, 'psql')}.`
}

function doubtAbout({ id: runner }: MarkedProfile, scope: readonly History[]): SqlReading['doubt'] {
  return {
    why: `only this file says by a comment that ${runner} runs it, and no file of base does; another runner sends all of the file`,
    remedy: `Name the runner with ${setting(scope, runner)}, or take out the comment and what does not belong to this migration.`,
  }
}
