import { lex } from '../../../languages/sql/lexer.ts'
import { numberedAsText } from '../names.ts'
import type { FileProblem, NamedText, Refusal, RunnerProfile } from '../profile.ts'
import { editUnseen, inLine, removalUnseen, runsLate, unnoticed } from './behaviours.ts'

const source = 'https://github.com/gobuffalo/pop/blob/main/migrator.go'

export const pop: RunnerProfile = {
  id: 'pop',
  title: 'pop',
  evidence: { dependency: /\bgithub\.com\/gobuffalo\/pop\b/ },
  behaviour: inLine(source, {
    duplicateVersion: unnoticed(
      source,
      'pop runs one of the two, and passes by the other one, whose version then counts as applied',
    ),
    lateVersion: runsLate(source, 'pop'),
    edited: editUnseen(source),
    removed: removalUnseen(source),
    transaction: 'autocommit',
  }),
  identity: 'version',
  // `mrx` in migrator.go: a name may end with a dialect, and files of other dialects are passed by.
  versionOf: numberedAsText(/^(\d+)_[^.]+(?:\.(?:postgres(?:ql)?|pgx|pg))?\.up\.sql$/),
  names: 'NUMBER_NAME.up.sql',
  forOtherDatabases: /^\d+_[^.]+\.(?:mysql|cockroach|cockroachdb|crdb|sqlite3?)\.up\.sql$/,
  // filepath.Walk in file_migrator.go
  looksBelow: true,
  sends: 'transaction',
  unwrappedSends: 'message',
  session: 'kept',
  findsTable: 'on-path',
  // Files are templates of Go: https://github.com/gobuffalo/pop/blob/main/migration_content.go
  placeholders: { patternsIn: () => [/\{\{[^\n]{0,200}?\}\}/y], inTexts: true },
  outside: 'pop runs every file in a transaction: have the statement run by something else.',
}

const popxSource = 'https://github.com/ory/x/blob/master/popx/migrator.go'

const withoutTransaction = /\.autocommit\.(?:up|down)\.sql$/

/** pop's RawQuery takes each `?` for a parameter, in a string, too. */
function questionMarks(text: string, name: string): Refusal[] {
  if (!withoutTransaction.test(name)) return []
  for (const { kind, start, end } of lex(text)) {
    const at = kind === 'comment' ? -1 : text.slice(start, end).indexOf('?')
    if (at >= 0)
      return [
        {
          what: 'It has a `?` outside of a comment, and without a transaction popx writes `$1` in its place',
          remedy: 'Put the statement into a file without `.autocommit`.',
          start: start + at,
          end: start + at + 1,
        },
      ]
  }
  return []
}

/** A version of more than fourteen digits counts as applied where its first fourteen do. */
function countAsApplied(files: readonly NamedText[], before: readonly NamedText[]): FileProblem[] {
  const versions = new Set(files.flatMap(({ name }) => popxVersion(name)?.version ?? []))
  const known = new Set(before.map(({ name }) => name))
  return files.flatMap(({ name }) => {
    const { version = '' } = popxVersion(name) ?? {}
    const first = version.slice(0, 14)
    return version.length > 14 && versions.has(first) && !known.has(name)
      ? [
          {
            name,
            why: `popx takes its version for a longer name of ${first}, which counts as applied`,
            remedy: 'Give it another time.',
          },
        ]
      : []
  })
}

// `mrx` in popx/match.go
const popxVersion = numberedAsText(/^(\d+)_[^.]+(?:\.(?:postgres(?:ql)?|pgx|pg))?(?:\.autocommit)?\.up\.sql$/)

/** Ory's migrator on top of pop: a library of Ory's own programs. */
export const popx: RunnerProfile = {
  ...pop,
  id: 'popx',
  title: 'popx',
  evidence: { dependency: /\bgithub\.com\/ory\/pop\b/ },
  behaviour: inLine(popxSource, {
    duplicateVersion: unnoticed(
      popxSource,
      'popx runs one of two that are for the same database, and passes by the other one, whose version then counts as applied',
    ),
    lateVersion: runsLate(popxSource, 'popx'),
    edited: editUnseen(popxSource),
    removed: removalUnseen(popxSource),
    transaction: 'autocommit',
  }),
  versionOf: popxVersion,
  needsDown: true,
  problemsOf: countAsApplied,
  refuses: questionMarks,
  forOtherDatabases: /^\d+_[^.]+\.(?:mysql|cockroach|cockroachdb|crdb|sqlite3?)(?:\.autocommit)?\.up\.sql$/,
  sends: 'message',
  wrapsByName: /^(?!.*\.autocommit\.(?:up|down)\.sql$)/,
  outside: 'Let its name end with `.autocommit.up.sql`: popx then opens no transaction.',
}
