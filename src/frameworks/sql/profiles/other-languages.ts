import type { NumberedName } from '../../../model/versions.ts'
import { hasStatement, lineAt } from '../lines.ts'
import { textSegments, versionInTextOrder, versionOrLast } from '../names.ts'
import type { RunnerProfile } from '../profile.ts'
import { bothRun, editUnseen, inLine, refuses, removalUnseen, runsLate } from './behaviours.ts'

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
  // The project's own glob says which files it runs; `getMigrationsResolver` in its umzug.js sorts them as text.
  takesAnyName: true,
  versionOf: versionInTextOrder,
  names: 'YYYY.MM.DDTHH.MM.SS.NAME.sql',
  programs: /^\d{4}\.\d\d\.\d\dT\d\d\.\d\d\.\d\d\.(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
  sends: 'message',
  unwrappedSends: 'message',
  session: 'kept',
  findsTable: 'on-path',
  outside:
    'Put it into a file of its own: umzug hands a file over whole, and two statements of one message are a transaction.',
}

const pywaySource = 'https://github.com/jasondcamp/pyway/tree/main/pyway'
/** `get_version_from_name` in pyway/helpers.py: it is looked for anywhere in a name, whatever comes before it. */
const pywayVersion = /(?:^|\D)((?:\d+[._])?\d+[._]\d+)__/

/** Parts have two digits at least, and are compared as text: `format_version` and `sort_migrations_list`. */
function pywayVersionOf(name: string): NumberedName | undefined {
  const found = name.startsWith('.') ? null : pywayVersion.exec(name)
  if (!found) return undefined
  const [written, version = ''] = found
  const key = version
    .split(/[._]/)
    .map(part => String(BigInt(part)).padStart(2, '0'))
    .join('.')
  const end = found.index + written.length - '__'.length
  return {
    version: name.slice(0, end),
    title: name.slice(end).replace(/^_+/, ''),
    key,
    segments: textSegments(key),
  }
}

const pywayValidates =
  '`pyway migrate` first compares what a database has with the files, and then refuses to run anything'

export const pyway: RunnerProfile = {
  id: 'pyway',
  title: 'pyway',
  evidence: { companions: ['.pyway.conf', 'pyway.conf'], dependency: /^[ \t"']*pyway\b/m },
  behaviour: inLine(pywaySource, {
    duplicateVersion: refuses(
      pywaySource,
      'pyway runs both on a new database, and refuses to run anything once one of the two was applied ("with diff name of the database")',
    ),
    lateVersion: runsLate(pywaySource, 'pyway'),
    edited: refuses(
      pywaySource,
      `${pywayValidates} ("with diff script"): it compares a checksum of the whole file, comments and white space included`,
    ),
    comparesText: true,
    removed: refuses(pywaySource, `${pywayValidates} ("Out of date - Local file missing")`),
    transaction: 'autocommit',
  }),
  identity: 'name',
  versionOf: pywayVersionOf,
  names: 'V01_01__NAME.sql',
  stopsAt: /^[^.]/,
  sends: 'transaction',
  unwrappedSends: 'message',
  session: 'new',
  refuses: text =>
    hasStatement(text)
      ? []
      : [
          {
            what: 'It holds no statement, and pyway stops at an empty query',
            remedy: 'Delete it.',
            ...lineAt(text, 0),
          },
        ],
  outside: 'pyway runs every file in a transaction: have the statement run by something else.',
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
