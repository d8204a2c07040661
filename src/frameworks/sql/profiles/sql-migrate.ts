import { transactionStatements } from '../../../languages/sql/autocommit.ts'
import { lineAt } from '../lines.ts'
import { piecesBy } from '../pieces.ts'
import type { Refusal, RunnerProfile } from '../profile.ts'
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
  if (!begins)
    return [
      {
        what: 'It has no line `-- +migrate Up`',
        remedy: 'Write that line above the first statement.',
        ...lineAt(text, 0),
      },
    ]
  if (
    !unwrapped.test(text) &&
    transactionStatements(text.slice(begins.index)).some(({ kind }) => kind === 'block')
  )
    return [
      {
        what: 'It begins or ends a transaction, inside of the one that sql-migrate opens',
        remedy: 'Take BEGIN and COMMIT out, or write `-- +migrate Up notransaction`.',
        ...lineAt(text, begins.index),
      },
    ]
  // The section that takes it back is read before anything runs.
  const ends = down.exec(text)
  const cut = ends && piecesBy(cuts, 'sql-migrate')(text.slice(ends.index + ends[0].length))
  return cut?.kind === 'stops' && ends
    ? [
        {
          what: cut.stop.cause,
          remedy: cut.stop.remedy,
          ...lineAt(text, ends.index + ends[0].length + cut.stop.start),
        },
      ]
    : []
}

export const sqlMigrate: RunnerProfile = {
  id: 'sql-migrate',
  title: 'sql-migrate',
  evidence: { companions: ['dbconfig.yml'], dependency: /\bgithub\.com\/rubenv\/sql-migrate\b/ },
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
