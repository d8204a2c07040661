import { numberedBy } from '../names.ts'
import type { RunnerProfile } from '../profile.ts'
import { editUnseen, inLine, refuses, unnoticed } from './behaviours.ts'

const source = 'https://github.com/golang-migrate/migrate/blob/master/migrate.go'
const files = 'https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md'

export const golangMigrate: RunnerProfile = {
  id: 'golang-migrate',
  title: 'golang-migrate',
  evidence: {
    dependency: /\bgithub\.com\/golang-migrate\/migrate\b/,
    names: /^\d+_.*\.(?:up|down)\.sql$/,
  },
  behaviour: inLine(files, {
    duplicateVersion: refuses(
      'https://github.com/golang-migrate/migrate/blob/master/source/migration.go',
      'golang-migrate refuses to start ("duplicate migration file")',
    ),
    lateVersion: unnoticed(
      source,
      'golang-migrate records only the last version, so it silently never runs where a higher one was applied; new databases get it',
    ),
    edited: editUnseen(files),
    removed: unnoticed(
      source,
      'databases that have applied it keep what it created, and new ones never get it, and where it was the last one, `migrate up` stops ("no migration found for version")',
    ),
    transaction: 'autocommit',
  }),
  identity: 'version',
  // https://github.com/golang-migrate/migrate/blob/master/source/parse.go
  versionOf: numberedBy(/^(\d+)_.*\.up\.[sS][qQ][lL]$/),
  names: 'NUMBER_NAME.up.sql',
  sends: 'message',
  unwrappedSends: 'message',
  session: 'kept',
  outside:
    'Put it into a file of its own: golang-migrate sends a file as one message, in which two statements are a transaction.',
}
