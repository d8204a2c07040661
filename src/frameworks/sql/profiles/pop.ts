import { numberedBy } from '../names.ts'
import type { RunnerProfile } from '../profile.ts'
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
  versionOf: numberedBy(/^(\d+)_[^.]+(?:\.(?:postgres(?:ql)?|pgx|pg))?\.up\.sql$/),
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

/** Ory's migrator on top of pop. Read off its sources: it is a library of Ory's own programs, which are its only users. */
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
  // `MigrationFileRegexp` in popx/match.go
  versionOf: numberedBy(/^(\d+)_[^.]+(?:\.(?:postgres(?:ql)?|pgx|pg))?(?:\.autocommit)?\.up\.sql$/),
  forOtherDatabases: /^\d+_[^.]+\.(?:mysql|cockroach|cockroachdb|crdb|sqlite3?)(?:\.autocommit)?\.up\.sql$/,
  sends: 'message',
  wrapsByName: /^(?!.*\.autocommit\.(?:up|down)\.sql$)/,
  outside: 'Let its name end with `.autocommit.up.sql`: popx then opens no transaction.',
}
