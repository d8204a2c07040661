import { numberedBy } from '../names.ts'
import type { RunnerProfile } from '../profile.ts'
import { bothRun, editUnseen, inLine, legal, refuses, removalUnseen, runsLate } from './behaviours.ts'

const yoyoSource = 'https://ollycope.com/software/yoyo/latest/'
const yoyoUnwrapped = /^[ \t]*--[ \t]*transactional:[ \t]*false\b/im

export const yoyo: RunnerProfile = {
  id: 'yoyo',
  title: 'yoyo',
  evidence: { companions: ['yoyo.ini'], dependency: /^[ \t"']*yoyo-migrations\b/m },
  behaviour: inLine(yoyoSource, {
    duplicateVersion: bothRun(yoyoSource, 'yoyo'),
    lateVersion: runsLate(yoyoSource, 'yoyo'),
    edited: editUnseen(yoyoSource),
    removed: removalUnseen(yoyoSource),
    transaction: 'autocommit',
  }),
  identity: 'name',
  takesAnyName: true,
  names: 'NUMBER_NAME.sql',
  format: { is: yoyoUnwrapped, unwrapped: yoyoUnwrapped },
  sends: 'transaction',
  unwrappedSends: 'statements',
  session: 'new',
  outside: 'Put the line `-- transactional: false` at the top of the file: yoyo then opens none.',
}

const bunSource = 'https://bun.uptrace.dev/guide/migrations.html'

export const bun: RunnerProfile = {
  id: 'bun',
  title: 'bun',
  evidence: { dependency: /\bgithub\.com\/uptrace\/bun\b/, names: /\.tx\.(?:up|down)\.sql$/ },
  behaviour: inLine(bunSource, {
    duplicateVersion: legal(bunSource, 'bun keeps one of the two'),
    lateVersion: runsLate(bunSource, 'bun'),
    edited: editUnseen(bunSource),
    removed: removalUnseen(bunSource),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf: numberedBy(/^(\d{1,14})_[0-9a-z_-]+(?:\.tx)?\.up\.sql$/),
  names: 'NUMBER_NAME.up.sql or NUMBER_NAME.tx.up.sql',
  sends: 'message',
  unwrappedSends: 'message',
  session: 'kept',
  outside: 'Put it into a file of its own that is called `….up.sql`, without `.tx`.',
}

const atlasSource = 'https://atlasgo.io/versioned/apply'
const atlasUnwrapped = /^--[ \t]*atlas:txmode[ \t]+none\b/m

export const atlas: RunnerProfile = {
  id: 'atlas',
  title: 'Atlas',
  evidence: { companions: ['atlas.sum'] },
  behaviour: inLine(atlasSource, {
    duplicateVersion: refuses(
      atlasSource,
      'Atlas takes them for one version: one of the two never runs, or it refuses',
    ),
    lateVersion: refuses(
      atlasSource,
      'Atlas refuses it ("migration files … were added out of order") unless somebody passes --exec-order',
    ),
    edited: refuses(
      'https://atlasgo.io/concepts/migration-directory-integrity',
      'Atlas refuses to run anything ("checksum mismatch") until `atlas migrate hash` has written atlas.sum again',
    ),
    comparesText: true,
    removed: removalUnseen(atlasSource),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf: numberedBy(/^(\d+)(?:_[^/]*)?\.sql$/),
  names: 'VERSION_NAME.sql',
  format: { is: /^--[ \t]*atlas:/m, unwrapped: atlasUnwrapped },
  sends: 'transaction',
  unwrappedSends: 'statements',
  session: 'kept',
  outside: 'Put the line `-- atlas:txmode none` at the top of the file: Atlas then opens none.',
}

const psqlSource = 'https://www.postgresql.org/docs/current/app-psql.html'

/** A script that gives the files to psql, one after the other. */
export const psql: RunnerProfile = {
  id: 'psql',
  title: 'psql',
  evidence: {},
  behaviour: inLine(psqlSource, {
    duplicateVersion: legal(psqlSource, 'a script that goes by file names runs both'),
    lateVersion: refuses(
      psqlSource,
      'depending on the script it runs out of order, or silently never runs where a higher number was applied already',
    ),
    edited: editUnseen(psqlSource),
    removed: removalUnseen(psqlSource),
    transaction: 'autocommit',
  }),
  identity: 'name',
  names: 'NUMBER_NAME.sql',
  sends: 'statements',
  unwrappedSends: 'statements',
  session: 'new',
  psql: true,
  passesMark: true,
  outside: 'Run it without --single-transaction.',
}
