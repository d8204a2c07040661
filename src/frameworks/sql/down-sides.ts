import type { HistoryReading } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import { type SqlReading, sqlInterpreter } from '../../replay/sql-interpreter.ts'
import type { Interpreter } from '../../replay/steps.ts'
import { fileName, parentOf, within } from '../../text/paths.ts'
import type { DownFile } from '../framework.ts'
import { downNamesOf } from './down-files.ts'
import { downSection, markedIn, transactionIn } from './formats.ts'
import { piecesAt, piecesBy } from './pieces.ts'
import { withoutPlaceholders } from './placeholders.ts'
import type { RunnerProfile } from './profile.ts'
import { profileOf } from './profiles/profiles.ts'

/** Below the file's own line for it, or in a file beside it that its name says it is. */
export function downOfSqlFile(
  { file }: Migration,
  text: string,
  { runner }: HistoryReading,
): DownFile | undefined {
  const profile = profileOf(runner?.id)
  const format = (profile ?? markedIn(text)[0])?.format
  if (format?.down) return downSection(text, format) ? { paths: [file.path] } : undefined
  const directory = parentOf(file.path)
  return {
    paths: downNamesOf(fileName(file.path)).map(name => within(directory, name)),
    transactionOf: (down, name) => transactionIn(down, profile, name),
  }
}

/** Reads what files are taken back by. */
export function downInterpreter(profile: RunnerProfile | undefined): Interpreter {
  return sqlInterpreter(
    (_, text) => readingOf(text, profile ?? markedIn(text)[0]),
    (name, section, file) => withoutPlaceholders({ name, section, file }, profile),
  )
}

function readingOf(text: string, profile: RunnerProfile | undefined): SqlReading {
  const section = downSection(text, profile?.format) ?? { start: 0, end: text.length }
  const cuts = profile?.cuts
  const cutsAt = profile?.cutsAt
  return {
    section,
    psql: !profile || profile.psql ? true : { remedy: 'Take it out.' },
    passesMark: profile?.passesMark ?? true,
    ...(profile && cuts ? { pieces: piecesBy(cuts, profile.title) } : {}),
    ...(cutsAt === undefined ? {} : { pieces: piecesAt(cutsAt) }),
  }
}
