import { lex } from '../../../languages/sql/lexer.ts'
import { splitScript } from '../../../languages/sql/split.ts'
import { hasStatement, lineAt } from '../lines.ts'
import { numberedBy, textSegments, versionOrLast } from '../names.ts'
import type { Refusal, RunnerProfile } from '../profile.ts'
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

const yoyoSource = 'https://ollycope.com/software/yoyo/latest/'
const yoyoUnwrapped = /^[ \t]*--[ \t]*transactional:[ \t]*false\b/im

const needsOfScript = /^[ \t]*--[ \t]*depends:(.*)$/m
const needsOfProgram = /^__depends__[ \t]{0,20}=[ \t]{0,20}([^\n]*)$/m

/** Names of migrations, in whatever brackets and quotes they stand. */
function namesIn(written = ''): string[] {
  return written.split(/[^\w.-]+/).filter(name => name !== '' && name !== 'set')
}

/** yoyo takes a comment after the last semicolon for a statement, and sends it. */
function commentAtEnd(text: string): Refusal[] {
  const last = splitScript(text).statements.at(-1)
  const end = last ? text.indexOf(';', last.end) : -1
  if (!last || end < 0 || text.slice(end + 1).trim() === '') return []
  return [
    {
      what: 'It has a comment after the last statement, which yoyo sends as an empty query',
      remedy: 'Put it before the statement.',
      start: end + 1,
      end: text.length,
    },
  ]
}

/** yoyo cuts files by sqlparse, to which a comment ends at its first end mark, also where another one begins within it. */
function cutComments(text: string): Refusal[] {
  const refusals: Refusal[] = []
  for (const { kind, start, end } of lex(text)) {
    if (kind !== 'comment' || !text.startsWith('/*', start)) continue
    const cut = text.indexOf(';', text.indexOf('*/', start))
    if (cut >= 0 && cut < end)
      refusals.push({
        what: 'It has a comment within a comment, and yoyo ends a statement at the semicolon in it',
        remedy: 'Take out the comment within, or the semicolon.',
        start: cut,
        end: cut + 1,
      })
  }
  return refusals
}

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
  programs: /^\d+(?!\d)[^/]*\.py$/,
  refuses: text => [...cutComments(text), ...commentAtEnd(text)],
  needsOf: ({ name, text }) =>
    namesIn((name.endsWith('.py') ? needsOfProgram : needsOfScript).exec(text)?.[1]),
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
    duplicateVersion: refuses(
      bunSource,
      'bun takes them for one migration, and silently never runs one of the two',
    ),
    lateVersion: runsLate(bunSource, 'bun'),
    edited: editUnseen(bunSource),
    removed: removalUnseen(bunSource),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf: numberedBy(/^(\d{1,14})_[0-9a-z_-]+(?:\.tx)?\.up\.sql$/),
  names: 'NUMBER_NAME.up.sql or NUMBER_NAME.tx.up.sql',
  looksBelow: true,
  sends: 'message',
  unwrappedSends: 'message',
  wrapsByName: /\.tx\.up\.sql$/,
  cutsAt: '--bun:split',
  session: 'kept',
  findsTable: 'on-path',
  refuses: text =>
    hasStatement(text) || text.trim() === ''
      ? []
      : [
          {
            what: 'It holds nothing but a comment, and bun stops at an empty query',
            remedy: 'Delete it.',
            ...lineAt(text, 0),
          },
        ],
  outside: 'Put it into a file of its own that is called `….up.sql`, without `.tx`.',
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

const maraguSource = 'https://github.com/maragudk/migrate#readme'
const maraguCode = 'https://github.com/maragudk/migrate/blob/main/migrate.go'
const maraguName = /^([\w-]+).up.sql$/

export const maragu: RunnerProfile = {
  id: 'maragu',
  title: 'maragu migrate',
  evidence: { dependency: /\bmaragu\.dev\/migrate\b|\bgithub\.com\/maragudk\/migrate\b/ },
  behaviour: inLine(maraguSource, {
    duplicateVersion: bothRun(maraguCode, 'maragu migrate'),
    lateVersion: unnoticed(
      maraguCode,
      'maragu migrate records only the last name, so it silently never runs where a later one was applied',
    ),
    edited: editUnseen(maraguSource),
    removed: removalUnseen(maraguSource),
    transaction: 'per-migration',
    comparesNames: true,
  }),
  identity: 'name',
  versionOf: name => {
    const stem = maraguName.exec(name)?.[1]
    return stem === undefined
      ? undefined
      : { ...versionOrLast(`${stem}.sql`), key: stem, segments: textSegments(stem) }
  },
  takesAnyName: true,
  names: 'NUMBER-NAME.up.sql',
  sends: 'transaction',
  unwrappedSends: 'message',
  session: 'kept',
  outside: 'Run it by hand before the deployment: maragu migrate opens a transaction for each file.',
}
