import { hasStatement, lineAt } from '../lines.ts'
import { numberedBy } from '../names.ts'
import type { RunnerProfile } from '../profile.ts'
import { editUnseen, inLine, refuses, unnoticed } from './behaviours.ts'

const source = 'https://github.com/jackc/tern#migrations'
const code = 'https://github.com/jackc/tern/blob/master/migrate/migrate.go'
const down = /^----[ \t]*create above \/ drop below[ \t]*----.*$/im

export const tern: RunnerProfile = {
  id: 'tern',
  title: 'tern',
  evidence: { companions: ['tern.conf'], dependency: /\bgithub\.com\/jackc\/tern\b/ },
  behaviour: inLine(source, {
    duplicateVersion: refuses(code, 'tern refuses to run anything ("Duplicate migration")'),
    lateVersion: unnoticed(
      code,
      'tern records only the last number, so it silently never runs where a higher one was applied',
    ),
    edited: editUnseen(source),
    removed: refuses(
      code,
      'tern then refuses to run anything (a number is missing, or the database is ahead of the files)',
    ),
    gapless: { from: 1 },
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf: numberedBy(/^(\d+)_.+\.sql$/),
  names: 'NUMBER_NAME.sql',
  format: {
    is: /^----[ \t]*(?:create above \/ drop below|tern:[ \t]*disable-tx)[ \t]*----/im,
    down,
    unwrapped: /^----[ \t]*tern:[ \t]*disable-tx[ \t]*----/im,
  },
  sends: 'transaction',
  unwrappedSends: 'statements',
  session: 'settings-reset',
  // Files are templates of Go: https://github.com/jackc/tern#templates
  placeholders: { patternsIn: () => [/\{\{[^\n]{0,200}?\}\}/y], inTexts: true },
  refuses: text =>
    hasStatement(text.slice(0, down.exec(text)?.index ?? text.length))
      ? []
      : [
          {
            what: 'It has no statement to apply',
            remedy: 'Write one, or delete the file: tern stops at a migration without SQL.',
            ...lineAt(text, 0),
          },
        ],
  outside: 'Put the line `---- tern: disable-tx ----` at the top of the file: tern then opens none.',
}
