import type { RuleMeta } from '../../model/rule-meta.ts'

const schema = (fields: string): string =>
  `datasource db {\n  provider = "postgresql"\n}\n\nmodel Order {\n  id Int @id @default(autoincrement())\n${fields}}\n`

const base = {
  'prisma/schema.prisma': schema(''),
  'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
  'prisma/migrations/20250101000000_init/migration.sql':
    'CREATE TABLE "Order" ("id" SERIAL NOT NULL, CONSTRAINT "Order_pkey" PRIMARY KEY ("id"));\n',
}

const note = '  note String?\n'

export const modelsOutOfDate: RuleMeta = {
  id: 'models-out-of-date',
  title: 'Models and migrations disagree once the change is merged',
  what:
    'A model says something that no migration does, or the other way round, and on base it did not. Without a command, ' +
    '`schema.prisma` is compared with what the Prisma migrations make, and the last snapshot of drizzle-kit with what its ' +
    "SQL makes. With the framework's own check, named as `models:` of a `command:`, all others: it fails where it exits " +
    'with another code than 0, or where it changes a file or writes one beside the migrations. It is asked of a change ' +
    'that touches no migration, too. [More](../models.md)',
  why: 'No file shows it, as each side may be right alone. The next person who generates a migration finds it in theirs.',
  remedy: 'Merge base into the branch, and let the framework write the migration that is missing.',
  severity: 'error',
  replay: true,
  bad: { base, change: { 'prisma/schema.prisma': schema(note) } },
  good: {
    base,
    change: {
      'prisma/schema.prisma': schema(note),
      'prisma/migrations/20250102000000_note/migration.sql': 'ALTER TABLE "Order" ADD COLUMN "note" TEXT;\n',
    },
  },
}
