import { numberedBy, versionOrLast } from '../names.ts'
import type { RunnerProfile } from '../profile.ts'
import {
  bothRun,
  editUnseen,
  inLine,
  legal,
  refuses,
  removalUnseen,
  runsLate,
  unnoticed,
} from './behaviours.ts'

const umzugSource = 'https://github.com/sequelize/umzug#readme'

export const umzug: RunnerProfile = {
  id: 'umzug',
  title: 'umzug',
  evidence: {
    dependency: /"umzug"\s*:/,
    names: /^\d{4}\.\d\d\.\d\dT\d\d\.\d\d\.\d\d\..*\.sql$/,
  },
  behaviour: inLine(umzugSource, {
    duplicateVersion: bothRun(umzugSource, 'umzug'),
    lateVersion: runsLate(umzugSource, 'umzug'),
    edited: editUnseen(umzugSource),
    removed: removalUnseen(umzugSource),
    transaction: 'autocommit',
  }),
  identity: 'name',
  names: 'YYYY.MM.DDTHH.MM.SS.NAME.sql',
  programs: /^\d{4}\.\d\d\.\d\dT\d\d\.\d\d\.\d\d\.(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
  sends: 'message',
  unwrappedSends: 'message',
  session: 'kept',
  outside:
    'Put it into a file of its own: umzug hands a file over whole, and two statements of one message are a transaction.',
}

const playSource = 'https://www.playframework.com/documentation/latest/Evolutions'
const ups = /^[ \t]*(?:#|--).*!Ups.*$/m
const downs = /^[ \t]*(?:#|--).*!Downs.*$/m

export const play: RunnerProfile = {
  id: 'play',
  title: 'Play evolutions',
  evidence: {},
  behaviour: inLine(playSource, {
    duplicateVersion: legal(playSource, 'a number is a file’s whole name'),
    lateVersion: refuses(
      playSource,
      'Play compares the scripts of all numbers with what a database has: it wants to take back and apply again all that come after it, and in production refuses to start',
    ),
    edited: refuses(
      playSource,
      'Play compares a hash of each script: it takes back that one and all that come after it, and in production refuses to start unless applyDowns is set',
    ),
    removed: unnoticed(
      playSource,
      'Play reads no further than the first number that is not there, and takes back what a database has beyond it',
    ),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf: numberedBy(/^(\d+)\.sql$/),
  names: 'NUMBER.sql',
  format: { is: ups, up: ups, down: downs, unwrapped: ups },
  // Two semicolons are one inside of a statement.
  writes: text => text.replaceAll(';;', '; '),
  sends: 'statements',
  unwrappedSends: 'statements',
  session: 'kept',
  outside: 'Set `play.evolutions.autocommit=true`: Play then opens no transaction.',
}

const pywaySource = 'https://github.com/jasondcamp/pyway#readme'
const pywayName = /^V(\d+(?:[._]\d+){1,2})__(\w+)\.sql$/i

export const pyway: RunnerProfile = {
  id: 'pyway',
  title: 'pyway',
  evidence: { companions: ['.pyway.conf', 'pyway.conf'], dependency: /^[ \t"']*pyway\b/m },
  behaviour: inLine(pywaySource, {
    duplicateVersion: refuses(
      pywaySource,
      'pyway knows a migration by its version, and silently never runs one of the two where the other was applied',
    ),
    lateVersion: runsLate(pywaySource, 'pyway'),
    edited: unnoticed(
      pywaySource,
      'databases that have it applied already never see the edit, new ones get it, and `pyway validate` refuses it',
    ),
    removed: removalUnseen(pywaySource),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf(name) {
    const [, version, title = ''] = pywayName.exec(name) ?? []
    if (version === undefined) return undefined
    const segments = version.split(/[._]/).map(BigInt)
    return { version: `V${version}`, title, key: segments.join('.'), segments }
  },
  names: 'V01_01__NAME.sql',
  sends: 'message',
  unwrappedSends: 'message',
  session: 'kept',
  outside:
    'Put it into a file of its own: pyway sends a file as one message, in which two statements are a transaction.',
}

const dbUpSource = 'https://dbup.readthedocs.io/en/latest/'

export const dbUp: RunnerProfile = {
  id: 'dbup',
  title: 'DbUp',
  evidence: { dependency: /"dbup(?:-[\w.-]+)?"/i },
  behaviour: inLine(dbUpSource, {
    duplicateVersion: bothRun(dbUpSource, 'DbUp'),
    lateVersion: runsLate(dbUpSource, 'DbUp'),
    edited: editUnseen(dbUpSource),
    removed: removalUnseen(dbUpSource),
    transaction: 'autocommit',
  }),
  identity: 'name',
  versionOf: versionOrLast,
  takesAnyName: true,
  names: 'Script0001 - NAME.sql',
  sends: 'statements',
  unwrappedSends: 'statements',
  session: 'kept',
  outside: 'Call `WithoutTransaction()` where DbUp is set up.',
}

const grateSource = 'https://erikbra.github.io/grate/'

export const grate: RunnerProfile = {
  id: 'grate',
  title: 'grate',
  evidence: { dependency: /"grate"\s*:/ },
  behaviour: inLine(grateSource, {
    duplicateVersion: bothRun(grateSource, 'grate'),
    lateVersion: runsLate(grateSource, 'grate'),
    edited: refuses(
      grateSource,
      'grate refuses to run anything where a script of `up` that has run differs ("has changed since the last time it was run")',
    ),
    removed: removalUnseen(grateSource),
    transaction: 'autocommit',
  }),
  identity: 'name',
  versionOf: versionOrLast,
  takesAnyName: true,
  names: 'NUMBER_NAME.sql',
  sends: 'message',
  unwrappedSends: 'message',
  session: 'new',
  outside:
    'Put it into a file of its own: grate sends a file as one message, in which two statements are a transaction.',
}
