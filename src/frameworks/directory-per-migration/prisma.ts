import { fix } from '../../model/fix.ts'
import { shellQuote } from '../../model/shell-quote.ts'
import { parentOf, within } from '../../text/paths.ts'
import { ofNodeModules } from '../models-check.ts'
import { prismaFiles } from '../prisma/files.ts'
import { asOneMessage } from '../sql/one-message.ts'
import { type DirectoryForm, gitKeepsOne, markAsApplied, type Surroundings } from './form.ts'

const lockOf = (directory: string) => within(directory, 'migration_lock.toml')

/** The databases whose migrations PostgreSQL can run. */
const providers = /^(postgres(ql)?|cockroachdb)$/

/** Migrations of Prisma, applied by `prisma migrate deploy`. */
export const prismaForm: DirectoryForm = {
  id: 'prisma',
  title: 'Prisma',
  declaredIn: prismaFiles,
  declared: async (scope, tree) => (await import('../prisma/declared.ts')).declaredSchema(scope, tree),
  // https://www.prisma.io/docs/cli/migrate/diff
  modelsCheck: {
    run: ofNodeModules('prisma migrate deploy'),
    models: ofNodeModules(
      'prisma migrate diff --from-config-datasource --to-schema prisma/schema.prisma --exit-code',
    ),
    beside: ['prisma.config.ts', 'prisma.config.mjs'],
  },
  runner: {
    order: 'sequence',
    // Migrations are known by their whole names: two of one second are two.
    duplicateVersion: gitKeepsOne,
    duplicateId: gitKeepsOne,
    severalHeads: {
      outcome: 'legal',
      consequence: 'directories form one line by their names',
      source:
        'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
    },
    lateVersion: {
      outcome: 'legal',
      consequence:
        '`prisma migrate deploy` applies whatever a database has not applied, after what it has; new databases run it in its sorted place',
      source:
        'https://github.com/prisma/prisma-engines/blob/main/schema-engine/commands/src/commands/apply_migrations.rs',
    },
    edited: {
      outcome: 'unnoticed',
      consequence:
        '`prisma migrate deploy` does not run it again, new databases get the edit, and `prisma migrate dev` wants to reset the database because the checksum is another one',
      source:
        'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
    },
    removed: {
      outcome: 'unnoticed',
      consequence:
        '`prisma migrate deploy` does not mind, databases keep what it made, and `prisma migrate dev` wants to reset the database',
      source:
        'https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/migration-histories',
    },
    transaction: 'per-migration',
  },
  file: 'migration.sql',
  lacking: 'it holds no migration.sql, and Prisma then runs nothing at all (P3015)',
  names: /^\d[\d-]*(_|$)/,
  ownNames: /^[^.]/,
  // Drizzle keeps one there.
  notBeside: 'snapshot.json',
  configuration: directory => [lockOf(directory)],
  alsoReads: packagesAbout,
  declares: (directory, { text }) => text(lockOf(directory)) !== undefined,
  versionOf: name => name,
  // As the command line sorts them.
  compare: (one, other) => one.localeCompare(other, 'en'),
  notReplayable(directory, { text }) {
    const provider = /^[ \t]*provider[ \t]*=[ \t]*"([\w.-]{1,40})"/m.exec(text(lockOf(directory)) ?? '')?.[1]
    return provider === undefined || providers.test(provider)
      ? undefined
      : `its migration_lock.toml says that it is for ${provider}, not PostgreSQL`
  },
  otherDatabase: {
    file: 'migration_lock.toml',
    why: 'it names another database than base does, for which these migrations are not: `prisma migrate deploy` refuses to run anything (P3019)',
    remedy: 'Leave it as base has it; for another database, begin a new history with `prisma migrate dev`.',
  },
  transactionOf: ({ text, directory }, around) =>
    /\bconcurrently\b/i.test(text) && splitsScripts(directory, around) ? 'autocommit' : asOneMessage(text),
  generate: name => `npx prisma migrate dev --name ${shellQuote(name)}`,
  // https://www.prisma.io/docs/cli/migrate/resolve
  recover: ({ name }, isThere) => [
    fix({
      title: `Let Prisma go on with a database in which ${name} has failed`,
      applies:
        'Where it was deployed as it is: `prisma migrate deploy` keeps it as failed (P3018), and refuses that database (P3009) until this is run. First take back what it had done there; the fixed migration then runs again.',
      commands: [`npx prisma migrate resolve --rolled-back ${shellQuote(name)}`],
    }),
    ...(isThere ? [markAsApplied(`npx prisma migrate resolve --applied ${shellQuote(name)}`)] : []),
  ],
  outside:
    'Put it into a migration of its own: before 7.4, Prisma sends a file as one message, in which two statements are a transaction.',
}

function packagesAbout(directory: string): string[] {
  const paths: string[] = []
  for (let at = directory; at !== ''; ) {
    at = parentOf(at)
    paths.push(within(at, 'package.json'))
  }
  return paths
}

/**
 * From 7.4 on, Prisma sends a file with CONCURRENTLY in pieces. Where nothing says which Prisma it is, it is taken for
 * one of these. https://github.com/prisma/prisma-engines/pull/5767
 */
function splitsScripts(directory: string, { text }: Surroundings): boolean {
  for (const path of packagesAbout(directory)) {
    const range = /"prisma"\s*:\s*"[~^>=\s]*(\d+)\.(\d+)/.exec(text(path) ?? '')
    if (range) return Number(range[1]) > 7 || (Number(range[1]) === 7 && Number(range[2]) >= 4)
  }
  return true
}
