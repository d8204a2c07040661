import { transactionStatements } from '../../../languages/sql/autocommit.ts'
import { skipBlank } from '../../../languages/sql/lexer.ts'
import { hasStatement, lineAt } from '../lines.ts'
import { numberedBy } from '../names.ts'
import type { Refusal, RunnerProfile } from '../profile.ts'
import { editUnseen, inLine, refuses, removalUnseen, runsLate } from './behaviours.ts'

const source = 'https://github.com/amacneil/dbmate#creating-migrations'

const up = /^--[ \t]*migrate:up(?:[ \t].*)?$/m
const down = /^--[ \t]*migrate:down(?:[ \t].*)?$/m
const unwrapped = /^--[ \t]*migrate:up\b.*\btransaction:false\b/m

function refused(text: string): Refusal[] {
  const begins = up.exec(text)
  const ends = down.exec(text)
  if (!begins)
    return [
      {
        what: 'It has no line `-- migrate:up`',
        remedy: 'Write that line above the first statement.',
        ...lineAt(text, 0),
      },
    ]
  const again = up.exec(text.slice(begins.index + begins[0].length))
  if (again)
    return [
      {
        what: 'It has the line `-- migrate:up` twice',
        remedy: 'Take the second one out.',
        ...lineAt(text, begins.index + begins[0].length + again.index),
      },
    ]
  if (!ends)
    return [
      {
        what: 'It has no line `-- migrate:down`, which dbmate wants in every file',
        remedy: 'Write that line at the end, with nothing below it where there is nothing to take back.',
        ...lineAt(text, begins.index),
      },
    ]
  if (ends.index < begins.index)
    return [
      {
        what: '`-- migrate:down` stands before `-- migrate:up`',
        remedy: 'Put the up section first.',
        ...lineAt(text, ends.index),
      },
    ]
  const ahead = text.slice(0, begins.index)
  if (hasStatement(ahead))
    return [
      {
        what: 'It has a statement before `-- migrate:up`',
        remedy: 'Put it below that line.',
        ...lineAt(text, skipBlank(ahead, 0)),
      },
    ]
  const section = text.slice(begins.index + begins[0].length, ends.index)
  if (!unwrapped.test(text) && transactionStatements(section).some(({ kind }) => kind === 'block'))
    return [
      {
        what: 'It begins or ends a transaction, inside of the one that dbmate opens',
        remedy: 'Take BEGIN and COMMIT out, or write `-- migrate:up transaction:false`.',
        ...lineAt(text, begins.index),
      },
    ]
  return []
}

export const dbmate: RunnerProfile = {
  id: 'dbmate',
  title: 'dbmate',
  evidence: { dependency: /"(?:dbmate|@dbmate\/[\w-]+)"\s*:|\bgithub\.com\/amacneil\/dbmate\b/ },
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
  versionOf: numberedBy(/^(\d+).*\.sql$/),
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
