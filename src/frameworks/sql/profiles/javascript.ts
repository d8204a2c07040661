import { cutLine } from '../cut-line.ts'
import { numberedBy } from '../names.ts'
import type { Refusal, RunnerProfile } from '../profile.ts'
import { statementBefore } from '../refusals.ts'
import { bothRun, editUnseen, inLine, refuses, removalUnseen, runsLate, unnoticed } from './behaviours.ts'

const pgMigrate = 'https://github.com/salsita/node-pg-migrate/blob/main/src/runner.ts'

function refusedByPgMigrate(text: string): Refusal[] {
  // The line of the marker is sent, too, and what stands before it on that line.
  if (text.charCodeAt(0) === 0xfeff)
    return [
      {
        what: 'A byte order mark (U+FEFF) stands at its beginning, and is sent to the server',
        remedy: 'Save it without one.',
        start: 0,
        end: 1,
      },
    ]
  const begins = cutLine('up').exec(text)
  const ends = cutLine('down').exec(text)
  if (!begins || (ends && ends.index < begins.index)) return []
  const ahead = statementBefore(
    text,
    begins,
    'It has a statement before the line `-- Up Migration`, which is never sent',
  )
  return ahead ? [ahead] : []
}

export const nodePgMigrate: RunnerProfile = {
  id: 'node-pg-migrate',
  title: 'node-pg-migrate',
  evidence: { dependency: /"node-pg-migrate"\s*:/ },
  behaviour: inLine(pgMigrate, {
    duplicateVersion: bothRun(pgMigrate, 'node-pg-migrate'),
    lateVersion: refuses(
      pgMigrate,
      'node-pg-migrate refuses it ("is preceding already run migration") unless somebody passes --no-check-order',
    ),
    edited: editUnseen(pgMigrate),
    removed: refuses(
      pgMigrate,
      'node-pg-migrate then refuses to run anything unless somebody passes --no-check-order',
    ),
    transaction: 'autocommit',
  }),
  identity: 'name',
  names: 'TIMESTAMP_NAME.sql',
  // https://salsita.github.io/node-pg-migrate/, whose `noTransaction()` JavaScript alone can call
  format: { is: cutLine('up'), up: cutLine('up'), down: cutLine('down'), unwrapped: /(?!)/ },
  sends: 'transaction',
  unwrappedSends: 'message',
  oneTransaction: true,
  session: 'kept',
  programs: /^\d+_(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
  // The line of the marker is sent, too, and what stands before it on that line.
  refuses: refusedByPgMigrate,
  outside: 'Write it as a JavaScript migration that calls `pgm.noTransaction()`.',
}

const pgMigrations = 'https://github.com/ThomWright/postgres-migrations#design-decisions'
const disabled = /^[ \t]*--[ \t]*postgres-migrations disable-transaction/m

/** postgres-migrations, and its fork pg-node-migrations, whose first number is 0. */
function consecutive(
  title: string,
  from: 0 | 1,
): Pick<RunnerProfile, 'behaviour' | 'identity' | 'versionOf' | 'names' | 'format' | 'sends' | 'session'> {
  return {
    behaviour: inLine(pgMigrations, {
      duplicateVersion: refuses(
        pgMigrations,
        `${title} refuses to run anything ("Found a non-consecutive migration ID")`,
      ),
      lateVersion: refuses(
        pgMigrations,
        `${title} refuses to run anything: its numbers follow each other without a gap`,
      ),
      edited: refuses(
        pgMigrations,
        `${title} refuses to run anything ("Hashes don't match for migrations"): it compares a hash of the whole file and its name, comments and white space included`,
      ),
      comparesText: true,
      removed: refuses(pgMigrations, `${title} refuses to run anything`),
      gapless: { from },
      transaction: 'autocommit',
    }),
    identity: 'name',
    versionOf: numberedBy(/^(\d+)(?!\d)[^.]*\.(?:[sS][qQ][lL]|js)$/),
    names: 'NUMBER_NAME.sql',
    format: { is: disabled, unwrapped: disabled },
    sends: 'transaction',
    session: 'kept',
  }
}

export const postgresMigrations: RunnerProfile = {
  ...consecutive('postgres-migrations', 1),
  id: 'postgres-migrations',
  title: 'postgres-migrations',
  evidence: { dependency: /"postgres-migrations"\s*:/ },
  unwrappedSends: 'message',
  findsTable: 'on-path',
  programs: /^\d+(?!\d)[^.]*\.js$/,
  outside:
    'Put it into a file of its own with the line `-- postgres-migrations disable-transaction`: a file is sent as one message, in which two statements are a transaction.',
}

export const pgNodeMigrations: RunnerProfile = {
  ...consecutive('pg-node-migrations', 0),
  id: 'pg-node-migrations',
  title: 'pg-node-migrations',
  evidence: { dependency: /"(?:@[\w-]+\/)?pg-node-migrations"\s*:/ },
  unwrappedSends: 'message',
  programs: /^\d+(?!\d)[^.]*\.js$/,
  outside:
    'Put it into a file of its own with the line `-- postgres-migrations disable-transaction`: a file is sent as one message, in which two statements are a transaction.',
}

const postgratorSource = 'https://github.com/rickbergfalk/postgrator#usage'

export const postgrator: RunnerProfile = {
  id: 'postgrator',
  title: 'Postgrator',
  evidence: { dependency: /"postgrator(?:-cli)?"\s*:/, names: /^\d+\.(?:do|undo)\..*sql$/i },
  behaviour: inLine(postgratorSource, {
    duplicateVersion: refuses(
      postgratorSource,
      'Postgrator refuses to run anything ("Two migrations found with version")',
    ),
    lateVersion: unnoticed(
      postgratorSource,
      'Postgrator records only the last version, so it silently never runs where a higher one was applied',
    ),
    edited: refuses(
      postgratorSource,
      'Postgrator refuses to run anything ("MD5 checksum failed"): it compares a checksum of the whole file, comments and white space included',
    ),
    comparesText: true,
    removed: removalUnseen(postgratorSource),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf: numberedBy(/^(\d+)\.do\.(?:.*\.)?sql$/),
  names: 'NUMBER.do.NAME.sql',
  sends: 'message',
  unwrappedSends: 'message',
  session: 'kept',
  findsTable: 'on-path',
  outside:
    'Put it into a file of its own: Postgrator sends a file as one message, in which two statements are a transaction.',
}

const dbMigrateSource = 'https://db-migrate.readthedocs.io/en/latest/'

export const dbMigrate: RunnerProfile = {
  id: 'db-migrate',
  title: 'db-migrate',
  evidence: { dependency: /"db-migrate"\s*:/ },
  behaviour: inLine(dbMigrateSource, {
    duplicateVersion: bothRun(dbMigrateSource, 'db-migrate'),
    lateVersion: runsLate(dbMigrateSource, 'db-migrate'),
    edited: editUnseen(dbMigrateSource),
    removed: removalUnseen(dbMigrateSource),
    transaction: 'autocommit',
  }),
  identity: 'name',
  versionOf: numberedBy(/^(\d+)-.*-up\.sql$/),
  names: 'TIMESTAMP-NAME-up.sql',
  sends: 'transaction',
  unwrappedSends: 'message',
  session: 'kept',
  findsTable: 'on-path',
  loadedBy: name => `../${name.replace(/-up\.sql$/, '.js')}`,
  outside: 'Put it into a file of its own.',
}
