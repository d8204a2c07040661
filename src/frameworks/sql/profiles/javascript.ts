import { cutLine } from '../cut-line.ts'
import { lineAt } from '../lines.ts'
import { numberedBy } from '../names.ts'
import type { RunnerProfile } from '../profile.ts'
import { bothRun, editUnseen, inLine, refuses, removalUnseen, runsLate, unnoticed } from './behaviours.ts'

const pgMigrate = 'https://github.com/salsita/node-pg-migrate/blob/main/src/runner.ts'

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
  outside: 'Write it as a JavaScript migration that calls `pgm.noTransaction()`.',
}

const pgMigrations = 'https://github.com/ThomWright/postgres-migrations#design-decisions'
const disabled = /^[ \t]*--[ \t]*postgres-migrations disable-transaction/m

export const postgresMigrations: RunnerProfile = {
  id: 'postgres-migrations',
  title: 'postgres-migrations',
  evidence: { dependency: /"(?:postgres-migrations|@?[\w-]*\/?pg-node-migrations)"\s*:/ },
  behaviour: inLine(pgMigrations, {
    duplicateVersion: refuses(
      pgMigrations,
      'postgres-migrations refuses to run anything ("Found a non-consecutive migration ID")',
    ),
    lateVersion: refuses(
      pgMigrations,
      'postgres-migrations refuses to run anything: its numbers follow each other without a gap',
    ),
    edited: refuses(
      pgMigrations,
      'postgres-migrations refuses to run anything ("Hashes don\'t match for migrations"): it compares a hash of the whole file and its name, comments and white space included',
    ),
    comparesText: true,
    removed: refuses(pgMigrations, 'postgres-migrations refuses to run anything'),
    gapless: true,
    transaction: 'autocommit',
  }),
  identity: 'name',
  versionOf: numberedBy(/^(\d+)[-_]?[^.]*\.(?:sql|js)$/),
  names: 'NUMBER_NAME.sql',
  format: { is: disabled, unwrapped: disabled },
  sends: 'transaction',
  unwrappedSends: 'message',
  session: 'kept',
  findsTable: 'on-path',
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
      'Postgrator remembers the last version, so it silently never runs where a higher one was applied',
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
  versionOf: numberedBy(/^(\d+)\.do\.(?:.*\.)?sql$/i),
  names: 'NUMBER.do.NAME.sql',
  sends: 'message',
  unwrappedSends: 'message',
  session: 'kept',
  findsTable: 'on-path',
  outside:
    'Put it into a file of its own: Postgrator sends a file as one message, in which two statements are a transaction.',
}

const graphileSource = 'https://github.com/graphile/migrate#readme'
const noTransaction = /^--!\s*no-transaction\b/m

export const graphileMigrate: RunnerProfile = {
  id: 'graphile-migrate',
  title: 'graphile-migrate',
  evidence: { companions: ['.gmrc', '.gmrc.js', '.gmrc.json'], dependency: /"graphile-migrate"\s*:/ },
  behaviour: inLine(graphileSource, {
    duplicateVersion: refuses(graphileSource, 'graphile-migrate refuses to run anything'),
    lateVersion: refuses(
      graphileSource,
      'graphile-migrate refuses to run anything: each file names the hash of the one before it',
    ),
    edited: refuses(graphileSource, 'graphile-migrate refuses to run anything ("Hash for … does not match")'),
    removed: refuses(graphileSource, 'graphile-migrate refuses to run anything'),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf: numberedBy(/^(\d{6,})(?:-[-_a-z0-9]*)?\.sql$/i),
  names: '000001.sql, as `graphile-migrate commit` writes it',
  format: { is: /^--! Previous:/m, unwrapped: noTransaction },
  sends: 'transaction',
  unwrappedSends: 'message',
  session: 'kept',
  refuses: text =>
    /^--! Hash:/m.test(text)
      ? []
      : [
          {
            what: 'It has no line `--! Hash:`',
            remedy: 'Let `graphile-migrate commit` write the file.',
            ...lineAt(text, 0),
          },
        ],
  outside: 'Put it into a file of its own that begins with `--! no-transaction`.',
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
  sends: 'message',
  unwrappedSends: 'message',
  session: 'kept',
  outside: 'Put it into a file of its own.',
}
