import { numberedBy } from '../names.ts'
import type { Refusal, RunnerProfile } from '../profile.ts'
import {
  downBeforeUp,
  noUpLine,
  ownTransaction,
  refusalAt,
  statementBefore,
  transactionInside,
  upLineTwice,
} from '../refusals.ts'
import { editUnseen, inLine, refuses, removalUnseen, runsLate } from './behaviours.ts'

const source = 'https://github.com/amacneil/dbmate#creating-migrations'

const up = /^--[ \t]*migrate:up(?:[ \t].*)?$/m
const down = /^--[ \t]*migrate:down(?:[ \t].*)?$/m
const lines = { up: '-- migrate:up', down: '-- migrate:down', section: 'up' }
const unwrapped = /^--[ \t]*migrate:up\b.*\btransaction:false\b/m

function refused(text: string): Refusal[] {
  const begins = up.exec(text)
  if (!begins) return [noUpLine(text, lines.up)]
  const twice = upLineTwice(text, begins, up, lines.up)
  if (twice) return [twice]
  const ends = down.exec(text)
  if (!ends)
    return [
      refusalAt(
        text,
        begins.index,
        `It has no line \`${lines.down}\`, which dbmate wants in every file`,
        'Write that line at the end, with nothing below it where there is nothing to take back.',
      ),
    ]
  const fault =
    downBeforeUp(text, { up: begins, down: ends }, lines) ??
    statementBefore(text, begins, `It has a statement before \`${lines.up}\``)
  if (fault) return [fault]
  const section = text.slice(begins.index + begins[0].length, ends.index)
  return !unwrapped.test(text) && ownTransaction(section)
    ? [
        refusalAt(
          text,
          begins.index,
          transactionInside('dbmate'),
          'Remove BEGIN and COMMIT, or write `-- migrate:up transaction:false`.',
        ),
      ]
    : []
}

export const dbmate: RunnerProfile = {
  id: 'dbmate',
  title: 'dbmate',
  evidence: { dependency: /"(?:dbmate"|@dbmate\/)|\bgithub\.com\/amacneil\/dbmate\b/ },
  behaviour: inLine(source, {
    duplicateVersion: refuses(
      'https://github.com/amacneil/dbmate/blob/main/pkg/dbmate/db.go',
      'dbmate fails on a new database (23505 in schema_migrations), and on one that has run either of them, the other one counts as applied and never runs',
    ),
    lateVersion: runsLate(source, 'dbmate'),
    edited: editUnseen(source),
    removed: removalUnseen(source),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf: numberedBy(/^(\d+)(?!\d).*\.sql$/),
  names: 'NUMBER_NAME.sql',
  needsMarker: true,
  format: { is: /^[ \t]*--[ \t]*migrate:up\b/im, up, down, unwrapped },
  sends: 'transaction',
  unwrappedSends: 'message',
  session: 'kept',
  findsTable: 'in-first-schema',
  refuses: refused,
  outside:
    'Put it into a file of its own that begins with `-- migrate:up transaction:false`: dbmate sends a file as one message, in which two statements are a transaction.',
}
