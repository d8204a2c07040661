import { describe, expect, it } from 'vitest'
import { checkAllOf, checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const datasource = 'datasource db {\n  provider = "postgresql"\n}\n\n'

function project(schema: string, ...migrations: string[]): Files {
  return {
    'prisma/schema.prisma': `${datasource}${schema}`,
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
    ...Object.fromEntries(
      migrations.map((sql, i) => [`prisma/migrations/${20240101000000 + i}_m/migration.sql`, sql]),
    ),
  }
}

async function found(sides: Parameters<typeof checkFiles>[0]) {
  const { report } = await checkFiles(sides, { replay: 'auto' })
  return {
    verdict: report.verdict,
    unknowns: report.unknowns,
    findings: report.findings.map(({ rule, path, range, table }) => [
      `${rule} ${path}:${range.start.line}`,
      ...(table?.rows ?? []),
    ]),
  }
}

const user = (fields = '') => `model User {\n  id Int @id @default(autoincrement())\n${fields}}\n`
const create = 'CREATE TABLE "User" ("id" SERIAL NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));\n'
const add = 'ALTER TABLE "User" ADD COLUMN "name" TEXT;\n'

describe("Prisma's schema beside its migrations", () => {
  it('fails where a model is changed and no migration is written', async () => {
    const start = project(user(), create)
    const change = { 'prisma/schema.prisma': datasource + user('  name String?\n') }
    expect(await found({ start, change })).toEqual({
      verdict: 'fail',
      unknowns: [],
      findings: [['models-out-of-date prisma/schema.prisma:5', ['column name', 'text', '–']]],
    })
    const both = project(user('  name String?\n'), create, add)
    expect(await found({ start, change: both })).toEqual({ verdict: 'pass', unknowns: [], findings: [] })
  })

  it('fails where each side is right alone', async () => {
    const start = project(user(), create)
    const base = project(user('  name String?\n'), create, add)
    const change = {
      'prisma/migrations/20240102000000_drop/migration.sql':
        'ALTER TABLE "User" DROP COLUMN IF EXISTS "name";\n',
    }
    expect(await found({ start, base, change })).toMatchObject({
      verdict: 'fail',
      findings: [['models-out-of-date prisma/schema.prisma:5', ['column name', 'text', '–']]],
    })
  })

  it('warns of an index that only a migration makes', async () => {
    const start = project(
      user('  tags String[]\n'),
      create.replace('"id" SERIAL', '"tags" TEXT[], "id" SERIAL'),
    )
    const change = {
      'prisma/migrations/20240102000000_gin/migration.sql':
        'CREATE INDEX tags_idx ON "User" USING gin ("tags");\n',
    }
    expect(await found({ start, change })).toEqual({
      verdict: 'pass',
      unknowns: [],
      findings: [['models-out-of-date prisma/schema.prisma:5', ['index (tags)', '–', 'there']]],
    })
  })

  it('leaves alone what differs on base already', async () => {
    const start = project(user('  old String?\n'), create)
    const change = project(user('  old String?\n  name String?\n'), create, add)
    expect(await found({ start, change })).toEqual({ verdict: 'pass', unknowns: [], findings: [] })
    const { report } = await checkAllOf(start, { replay: 'fresh' })
    expect(report.findings.map(({ rule }) => rule)).toEqual(['models-out-of-date'])
  })
})
