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
  title: 'Models and migrations disagree after the merge',
  what:
    'A model declares something that no migration does, or the other way round, and base does not have this ' +
    'difference. Without a command, the gate compares `schema.prisma` with what the Prisma migrations create, and the last snapshot of ' +
    "drizzle-kit with what its SQL creates. For all other tools, it runs the framework's own check, named as " +
    '`models:` of a `command:`. That check fails if it exits with another code than 0, or if it changes a file or ' +
    'writes one next to the migrations. It also runs for a change that touches no migration. [More](../models.md)',
  why:
    'No single file shows it, because each side may be right on its own. The next person who generates a migration ' +
    'finds the difference in theirs.',
  remedy: 'Merge base into your branch, and let the framework generate the missing migration.',
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
