import { byCodePoint } from '../../model/order.ts'
import { shellQuote } from '../../model/shell-quote.ts'
import { compareVersions } from '../../model/versions.ts'
import { parentOf, within } from '../../text/paths.ts'
import { type DirectoryForm, gitKeepsOne, markAsApplied } from './form.ts'

const engine = 'https://github.com/hasura/graphql-engine/blob/master/cli/migrate'

const numberOf = (name: string): bigint => BigInt(/^\d+/.exec(name)?.[0] ?? '0')

/** `config.yaml` stands beside `migrations`, which holds the migrations or, since version 3, a directory a database. */
const configurationOf = (directory: string): string[] =>
  [parentOf(directory), parentOf(parentOf(directory))].map(at => within(at, 'config.yaml'))

/** Migrations of Hasura, applied by `hasura migrate apply` or by its container image as it starts. */
export const hasuraForm: DirectoryForm = {
  id: 'hasura',
  title: 'Hasura',
  runner: {
    order: 'sequence',
    duplicateVersion: {
      outcome: 'refuses',
      consequence: '`hasura migrate apply` refuses to start ("found duplicate migrations for version")',
      source: `${engine}/source/migration.go`,
    },
    duplicateId: gitKeepsOne,
    severalHeads: {
      outcome: 'legal',
      consequence: 'directories form one line by their numbers',
      source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
    },
    lateVersion: {
      outcome: 'legal',
      consequence:
        '`hasura migrate apply` runs every version that a database has not run, after those that it has; new databases run it in its sorted place',
      source: `${engine}/migrate.go`,
    },
    edited: {
      outcome: 'unnoticed',
      consequence: 'databases that have applied it never see the edit, and new ones get it',
      source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
    },
    removed: {
      outcome: 'unnoticed',
      consequence: 'databases that have applied it keep what it created, and new ones never get it',
      source: 'https://hasura.io/docs/latest/migrations-metadata-seeds/manage-migrations/',
    },
    transaction: 'per-migration',
  },
  file: 'up.sql',
  downFile: 'down.sql',
  // Milliseconds since 1970.
  names: /^\d{13}_/,
  ownNames: /^\d+_/,
  configuration: configurationOf,
  declares: (directory, { text }) =>
    /(^|\/)migrations(\/[^/]+)?$/.test(directory) &&
    configurationOf(directory).some(path => /^version:\s*[23]\s*$/m.test(text(path) ?? '')),
  versionOf: name => String(numberOf(name)),
  compare: (one, other) => compareVersions([numberOf(one)], [numberOf(other)]) || byCodePoint(one, other),
  transactionOf: ({ text }) =>
    /^[ \t]*-- hasura:no-transaction[ \t]*(\r?\n|$)/.test(text) ? 'autocommit' : 'per-migration',
  // https://hasura.io/docs/latest/hasura-cli/commands/hasura_migrate_apply/
  recover: ({ version }, isThere) =>
    isThere && version !== undefined
      ? [markAsApplied(`hasura migrate apply --skip-execution --version ${shellQuote(version)}`)]
      : [],
  outside:
    'Begin the file with the line `-- hasura:no-transaction`, which new versions of the command go by.',
}
