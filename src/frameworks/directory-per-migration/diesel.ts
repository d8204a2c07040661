import { byCodePoint } from '../../model/order.ts'
import { parentOf, within } from '../../text/paths.ts'
import { hasStatement, lineAt } from '../sql/lines.ts'
import { asOneMessage } from '../sql/one-message.ts'
import type { Refusal } from '../sql/profile.ts'
import { ownTransaction, transactionInside } from '../sql/refusals.ts'
import { type DirectoryForm, gitKeepsOne } from './form.ts'

const harness = 'https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/src/migration_harness.rs'

/** What stands before the first `_`, without dashes: two spellings of one date are one version. */
const versionOf = (name: string): string => (name.split('_')[0] ?? '').replaceAll('-', '')

/** Migrations of Diesel, applied by `diesel migration run` or by the program that embeds them. */
/** https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/src/file_based_migrations.rs */
function refused(text: string): Refusal[] {
  if (!hasStatement(text))
    return [
      {
        what: 'It has no statement, and Diesel stops at an empty migration',
        remedy: 'Write one, or delete the directory.',
        ...lineAt(text, 0),
      },
    ]
  const block = ownTransaction(text)
  return block
    ? [
        {
          what: transactionInside('Diesel'),
          remedy: 'Take BEGIN and COMMIT out.',
          start: block.start,
          end: block.end,
        },
      ]
    : []
}

export const dieselForm: DirectoryForm = {
  id: 'diesel',
  title: 'Diesel',
  runner: {
    order: 'sequence',
    duplicateVersion: {
      outcome: 'unnoticed',
      consequence:
        'Diesel keeps its migrations by version: it silently never runs one of the two, and where one was applied already, the other one counts as applied',
      source: harness,
    },
    duplicateId: gitKeepsOne,
    severalHeads: {
      outcome: 'legal',
      consequence: 'directories form one line by their versions',
      source: harness,
    },
    lateVersion: {
      outcome: 'legal',
      consequence:
        'Diesel runs every version that a database has not run, after those that it has; new databases run it in its sorted place',
      source: harness,
    },
    edited: {
      outcome: 'unnoticed',
      consequence: 'databases that have applied it never see the edit, and new ones get it',
      source: harness,
    },
    removed: {
      outcome: 'unnoticed',
      consequence:
        'databases that have applied it keep what it created, and `diesel migration revert` stops at it, because its down.sql is gone',
      source: harness,
    },
    transaction: 'per-migration',
  },
  file: 'up.sql',
  downFile: 'down.sql',
  lacking: 'it holds no up.sql, and Diesel then runs nothing at all',
  names: /^\d[\d-]*(_|$)/,
  ownNames: /^[^.]/,
  configuration: directory => [within(parentOf(directory), 'diesel.toml')],
  declares: (directory, { text }) => text(within(parentOf(directory), 'diesel.toml')) !== undefined,
  metadata: 'metadata.toml',
  versionOf,
  byVersion: true,
  sending: { session: 'kept', findsTable: 'on-path', refuses: refused },
  compare: (one, other) => byCodePoint(versionOf(one), versionOf(other)) || byCodePoint(one, other),
  // A metadata.toml that does not name the key means "no".
  // https://github.com/diesel-rs/diesel/blob/master/diesel_migrations/migrations_internals/src/lib.rs
  transactionOf: ({ text, metadata }) =>
    metadata === undefined || /^[ \t]*run_in_transaction[ \t]*=[ \t]*true\b/m.test(metadata)
      ? 'per-migration'
      : asOneMessage(text),
  outside:
    'Put it into a migration of its own with a metadata.toml that says `run_in_transaction = false`: even then a file is one message, in which two statements are a transaction.',
}
