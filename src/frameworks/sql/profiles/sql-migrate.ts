import { controlsTransactions } from '../../../languages/sql/autocommit.ts'
import { lineAt } from '../lines.ts'
import type { Refusal, RunnerProfile } from '../profile.ts'
import { bothRun, editUnseen, inLine, refuses, runsLate } from './behaviours.ts'

const source = 'https://github.com/rubenv/sql-migrate#writing-migrations'
const up = /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*$/im
const unwrapped = /^[ \t]*--[ \t]*\+migrate[ \t]+up\b.*\bnotransaction\b/im

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
  if (!unwrapped.test(text) && controlsTransactions(text.slice(begins.index)))
    return [
      {
        what: 'It begins or ends a transaction, inside of the one that sql-migrate opens',
        remedy: 'Take BEGIN and COMMIT out, or write `-- +migrate Up notransaction`.',
        ...lineAt(text, begins.index),
      },
    ]
  return []
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
  names: 'NUMBER_NAME.sql',
  needsMarker: true,
  format: {
    is: /^[ \t]*--[ \t]*\+migrate[ \t]+up\b/im,
    up,
    down: /^[ \t]*--[ \t]*\+migrate[ \t]+down\b.*$/im,
    unwrapped,
  },
  sends: 'transaction',
  unwrappedSends: 'statements',
  cuts: {
    begin: /^[ \t]*--[ \t]*\+migrate[ \t]+statementbegin\b/i,
    end: /^[ \t]*--[ \t]*\+migrate[ \t]+statementend\b/i,
  },
  session: 'kept',
  findsTableByPath: true,
  refuses: refused,
  outside: 'Write `-- +migrate Up notransaction`: sql-migrate then opens none.',
}
