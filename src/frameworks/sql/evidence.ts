import { decode } from '../../git/git-tree.ts'
import { skipBlank } from '../../languages/sql/lexer.ts'
import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import { mayHoldPsql, type SqlReading, showsPsql } from '../../replay/sql-interpreter.ts'
import { fileName } from '../../text/paths.ts'
import type { BaseSide } from '../framework.ts'
import { type Format, formatsIn, upSection } from './formats.ts'

/** What is known of who runs a history, whatever the change says. */
interface Evidence {
  shows(format: Format): boolean
  psql: boolean
  /** A byte order mark at the beginning of a file is passed over. */
  passesMark: boolean
}

/** Of a long history, the first and the last files tell. */
const mostRead = 200

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
      migrations.map(({ id, file }) => [id, file.oid] as const),
    ),
  )
  const runner = [...(base?.histories ?? []), ...scope].find(({ reading }) => reading.runner)?.reading.runner
  let evidence: Promise<Evidence> | undefined
  return async ({ id, file }, text) => {
    const own = formatsIn(text)
    const isOfBase = base === undefined || known.get(id) === file.oid
    if (own.length === 0 && (isOfBase || !mayHoldPsql(text)))
      return { section: upSection(text, undefined), psql: true, passesMark: true }
    evidence ??= runner === undefined ? evidenceIn(base, known.size === 0) : Promise.resolve(saidBy(runner))
    const { shows, psql, passesMark } = await evidence
    const shown = own.find(shows)
    const format = shown ?? (runner === undefined ? own[0] : undefined)
    const section = upSection(text, format)
    if (isOfBase) return { section, psql: true, passesMark: true }
    const ahead = skipBlank(text, 0)
    return {
      section,
      psql: psql ? true : { remedy: remedyFor(scope) },
      passesMark,
      ...(shown && ahead < section.start && skipBlank(text.slice(0, section.start), 0) < section.start
        ? {
            ahead: {
              start: ahead,
              end: section.start,
              why: `it stands before the line where ${shown.runner} begins`,
            },
          }
        : {}),
      ...(format && !shown && leavesOut(text, section) ? { doubt: doubtAbout(format, scope) } : {}),
    }
  }
}

async function evidenceIn(base: BaseSide | undefined, isNew: boolean): Promise<Evidence> {
  // A new history has nobody's word but its own, and where there is no base nothing is the change's.
  const files = (base?.histories ?? []).flatMap(({ migrations }) => migrations.map(({ file }) => file))
  const read =
    files.length > mostRead ? [...files.slice(0, mostRead / 2), ...files.slice(-mostRead / 2)] : files
  const blobs = base && (await base.tree.read(read))
  const texts = read.map(({ oid }) => decode(blobs?.get(oid)))
  const formats = new Set(texts.flatMap(formatsIn))
  const isFlyway = files.some(({ path }) => /^[VB]\d[\d._]*__/.test(fileName(path)))
  const psql = base === undefined || (formats.size === 0 && !isFlyway && texts.some(showsPsql))
  return {
    shows: format => isNew || formats.has(format),
    psql,
    passesMark: psql || isFlyway || texts.some(text => text.charCodeAt(0) === 0xfeff),
  }
}

function saidBy(runner: string): Evidence {
  const psql = runner === 'psql'
  return { shows: format => format.runner === runner, psql, passesMark: psql || runner === 'flyway' }
}

/** Does anything but comments stand outside of the section? */
function leavesOut(text: string, { start, end }: { start: number; end: number }): boolean {
  return skipBlank(text.slice(0, start), 0) < start || skipBlank(text, end) < text.length
}

function setting([first]: readonly History[], runner: string): string {
  return `\`histories: [{ framework: sql, path: ${first?.directory || '.'}, runner: ${runner} }]\` in .migration-gate.yml`
}

function remedyFor(scope: readonly History[]): string {
  return `Take it out; or, if psql does run these files, say so with ${setting(scope, 'psql')}.`
}

function doubtAbout({ runner }: Format, scope: readonly History[]): SqlReading['doubt'] {
  return {
    why: `only this file says by a comment that ${runner} runs it, and no file of base does; another runner sends all of the file`,
    remedy: `Name the runner with ${setting(scope, runner)}, or take out the comment and what does not belong to this migration.`,
  }
}
