import { piecesBy } from '../pieces.ts'
import type { Refusal, RunnerProfile } from '../profile.ts'
import { noUpLine, ownTransaction, refusalAt, transactionInside } from '../refusals.ts'
import { bothRun, editUnseen, inLine, refuses, runsLate } from './behaviours.ts'

const source = 'https://github.com/rubenv/sql-migrate#writing-migrations'
const up = /^-- \+migrate Up\b.*$/m
const unwrapped = /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*\bnotransaction\b/im

const down = /^-- \+migrate Down\b.*$/m
const cuts = {
  begin: /^[ \t]*--[ \t]*\+migrate[ \t]+statementbegin\b/i,
  end: /^[ \t]*--[ \t]*\+migrate[ \t]+statementend\b/i,
}

function refused(text: string): Refusal[] {
  const begins = up.exec(text)
  if (!begins) return [noUpLine(text, '-- +migrate Up')]
  if (!unwrapped.test(text) && ownTransaction(text.slice(begins.index)))
    return [
      refusalAt(
        text,
        begins.index,
        transactionInside('sql-migrate'),
        'Remove BEGIN and COMMIT, or write `-- +migrate Up notransaction`.',
      ),
    ]
  // The section that takes it back is read before anything runs.
  const ends = down.exec(text)
  if (!ends) return []
  const from = ends.index + ends[0].length
  const cut = piecesBy(cuts, 'sql-migrate')(text.slice(from))
  return cut.kind === 'stops' ? [refusalAt(text, from + cut.stop.start, cut.stop.cause, cut.stop.remedy)] : []
}

export const sqlMigrate: RunnerProfile = {
  id: 'sql-migrate',
  title: 'sql-migrate',
  evidence: {
    companions: ['dbconfig.yml', 'dbconfig.yaml'],
    dependency: /\bgithub\.com\/rubenv\/sql-migrate\b/,
  },
  behaviour: inLine(source, {
    duplicateVersion: bothRun(source, 'sql-migrate'),
    lateVersion: runsLate(source, 'sql-migrate'),
    edited: editUnseen(source),
    removed: refuses(
      'https://github.com/rubenv/sql-migrate/blob/master/migrate.go',
      'sql-migrate then refuses to run anything ("unknown migration in database")',
    ),
    transaction: 'autocommit',
  }),
  identity: 'name',
  takesAnyName: true,
  names: 'NUMBER_NAME.sql',
  needsMarker: true,
  format: {
    is: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b/im,
    up,
    down,
    unwrapped,
  },
  sends: 'transaction',
  unwrappedSends: 'statements',
  cuts,
  session: 'kept',
  findsTable: 'on-path',
  refuses: refused,
  outside: 'Write `-- +migrate Up notransaction`: sql-migrate then opens none.',
}
