import { numberedBy } from '../names.ts'
import type { RunnerProfile } from '../profile.ts'
import { inLine, refuses, runsLate } from './behaviours.ts'

const sqlxSource = 'https://docs.rs/sqlx/latest/sqlx/macro.migrate.html'
const sqlxCode = 'https://github.com/launchbadge/sqlx/blob/main/sqlx-core/src/migrate/migrator.rs'

export const sqlx: RunnerProfile = {
  id: 'sqlx',
  title: 'sqlx',
  evidence: { dependency: /^[ \t]*sqlx(?:-cli)?[ \t]*=|^\[(?:\w+-)?dependencies\.sqlx\]/m },
  behaviour: inLine(sqlxSource, {
    duplicateVersion: refuses(
      sqlxCode,
      'sqlx refuses to start ("was previously applied but has been modified"), and fails on a new database',
    ),
    lateVersion: runsLate(sqlxSource, 'sqlx'),
    edited: refuses(
      sqlxCode,
      'sqlx refuses to start ("was previously applied but has been modified"): it compares a checksum of the whole file, comments and white space included',
    ),
    comparesText: true,
    removed: refuses(
      sqlxCode,
      'sqlx refuses to start ("was previously applied but is missing in the resolved migrations")',
    ),
    transaction: 'autocommit',
  }),
  identity: 'version',
  // https://github.com/launchbadge/sqlx/blob/main/sqlx-core/src/migrate/source.rs
  versionOf: numberedBy(/^(\d+)_(?!.*\.down\.sql$).*\.sql$/),
  names: 'NUMBER_NAME.sql',
  format: { is: /^\s*--[ \t]*no-transaction\b/, unwrapped: /^\s*--[ \t]*no-transaction\b/ },
  sends: 'transaction',
  unwrappedSends: 'message',
  session: 'kept',
  findsTable: 'on-path',
  outside:
    'Put it into a file of its own that begins with `-- no-transaction`: sqlx sends a file as one message, in which two statements are a transaction.',
}

const refineryCode = 'https://github.com/rust-db/refinery/blob/main/refinery_core/src/traits/mod.rs'

export const refinery: RunnerProfile = {
  id: 'refinery',
  title: 'refinery',
  evidence: { dependency: /^[ \t]*refinery[ \t]*=|^\[(?:\w+-)?dependencies\.refinery\]/m },
  behaviour: inLine(refineryCode, {
    duplicateVersion: refuses(
      refineryCode,
      'refinery silently never runs one of the two where the other was applied, and fails on a new database',
    ),
    lateVersion: refuses(refineryCode, 'refinery refuses to start ("MissingVersion")'),
    edited: refuses(
      refineryCode,
      'refinery refuses to start ("DivergentVersion"): it compares a checksum of the whole file and its name, comments and white space included',
    ),
    comparesText: true,
    removed: refuses(refineryCode, 'refinery refuses to start ("MissingVersion")'),
    transaction: 'autocommit',
  }),
  // A checksum of the name is compared, too.
  identity: 'name',
  versionOf: numberedBy(/^[VU](\d+)__\w+\.sql$/),
  names: 'V1__NAME.sql',
  looksBelow: true,
  sends: 'transaction',
  unwrappedSends: 'statements',
  session: 'kept',
  findsTable: 'on-path',
  outside: 'Write it as a migration in Rust that runs outside of a transaction, or run it by hand.',
}
