import { globSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deployProgram } from '../../scripts/conformance/runners/prisma.ts'
import { commandsIn, project, statesOf } from './support.ts'

const root = join(import.meta.dirname, '../..')
const built = (pattern: string) => globSync(join(root, '.cache/runners', pattern))[0]

const drizzle = built('drizzle-*/node_modules/drizzle-kit/bin.cjs')

describe.skipIf(drizzle === undefined)('Drizzle', { timeout: 120_000 }, () => {
  const entry = (idx: number, tag: string) => ({
    idx,
    version: '7',
    when: 1_700_000_000_000 + idx,
    tag,
    breakpoints: true,
  })
  const journal = (...tags: string[]) =>
    JSON.stringify({ version: '7', dialect: 'postgresql', entries: tags.map((tag, i) => entry(i, tag)) })
  const files = {
    'package.json': '{"dependencies": {"drizzle-orm": "*"}}',
    'drizzle.config.js':
      "module.exports = { dialect: 'postgresql', out: './drizzle', schema: './schema.js', dbCredentials: { url: process.env.DATABASE_URL } }\n",
    'schema.js': '',
    'drizzle/0000_a.sql': 'CREATE TABLE "a" ("id" bigint PRIMARY KEY);\n',
    'drizzle/0001_b.sql': 'CREATE TABLE "b" ("id" bigint PRIMARY KEY);\n',
    'drizzle/meta/_journal.json': journal('0000_a', '0001_b'),
  }

  it('what the real migrator has recorded is healthy, and an edited file is not', async () => {
    const found = await project(files, '')
    symlinkSync(join(drizzle ?? '', '../..'), join(found.repository.directory, 'node_modules'))
    found.run(process.execPath, drizzle ?? '', 'migrate', '--config', 'drizzle.config.js')
    expect((await found.examine({ ref: 'HEAD' })).verdict).toBe('healthy')
    found.repository.commit(
      { 'drizzle/0001_b.sql': '-- edited\nCREATE TABLE "b" ("id" bigint PRIMARY KEY);\n' },
      'edit',
    )
    const diagnosis = await found.examine({ ref: 'HEAD' })
    expect(statesOf(diagnosis)).toEqual({ '0001_b': 'edited' })
    expect(commandsIn(diagnosis)).toEqual([
      expect.stringMatching(
        /^UPDATE drizzle\.__drizzle_migrations SET hash = '[0-9a-f]{64}' WHERE created_at = 1700000000001;$/,
      ),
    ])
  })
})

const flyway = built('flyway-*/classes/Main.class')

describe.skipIf(flyway === undefined)('Flyway', { timeout: 120_000 }, () => {
  it('what the real one has recorded is healthy; an edit and a failure are not', async () => {
    const home = join(flyway ?? '', '../..')
    const found = await project(
      {
        'flyway.conf': 'flyway.locations=filesystem:sql\n',
        'sql/V1__a.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n\n-- end',
        'sql/V2__b.sql': 'CREATE TABLE b (id bigint PRIMARY KEY);\r\nCREATE INDEX by_id ON b (id);\r\n',
        'sql/R__view.sql': 'CREATE OR REPLACE VIEW v AS SELECT id FROM a;\n',
      },
      '',
    )
    const { hostname, port, pathname, username, password } = new URL(found.url)
    found.run(
      'java',
      '-cp',
      `${home}/classes:${home}/jars/*`,
      'Main',
      `jdbc:postgresql://${hostname}:${port}${pathname}`,
      decodeURIComponent(username),
      decodeURIComponent(password),
    )
    const healthy = await found.examine()
    expect([healthy.verdict, statesOf(healthy), healthy.unknowns]).toEqual(['healthy', {}, []])
    found.repository.commit({ 'sql/V1__a.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n' }, 'edit')
    const edited = await found.examine()
    expect(statesOf(edited)).toEqual({ 'V1__a.sql': 'edited' })
    expect(commandsIn(edited)).toEqual(['flyway repair'])
    await found.sql("DROP TABLE b; UPDATE flyway_schema_history SET success = false WHERE version = '2'")
    const failed = await found.examine()
    expect(statesOf(failed)).toEqual({ 'V1__a.sql': 'edited', 'V2__b.sql': 'failed' })
    expect(commandsIn(failed)).toEqual(['flyway repair', 'flyway migrate'])
  })
})

const prismaHome = built('prisma-*/node_modules/@prisma/schema-engine-wasm')

describe.skipIf(prismaHome === undefined)('Prisma', { timeout: 120_000 }, () => {
  it('a migration that failed half-way in the real schema engine', async () => {
    const found = await project(
      {
        'package.json': '{"type": "module", "devDependencies": {"prisma": "6"}}',
        'prisma/schema.prisma':
          'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n',
        'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
        'prisma/migrations/20250101000000_a/migration.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n',
      },
      '',
    )
    const { directory } = found.repository
    symlinkSync(join(prismaHome ?? '', '../..'), join(directory, 'node_modules'))
    writeFileSync(join(directory, 'deploy.mjs'), deployProgram)
    found.run(process.execPath, 'deploy.mjs')
    expect((await found.examine({ ref: 'HEAD' })).verdict).toBe('healthy')
    const second = 'prisma/migrations/20250102000000_b/migration.sql'
    // Not with `git add .`: what the program needs is in the directory, too.
    found.repository.write({ [second]: 'CREATE TABLE b (id bigint PRIMARY KEY);\n' })
    found.repository.git('add', second)
    found.repository.git('commit', '-qm', 'second')
    await found.sql('CREATE TABLE b (id bigint PRIMARY KEY)')
    const deploy = found.tryRun(process.execPath, 'deploy.mjs')
    expect(deploy.said).toContain('already exists')
    const diagnosis = await found.examine({ ref: 'HEAD' })
    expect(statesOf(diagnosis)).toEqual({ '20250102000000_b': 'failed' })
    expect(commandsIn(diagnosis)).toEqual([
      'npx prisma migrate resolve --rolled-back 20250102000000_b',
      'npx prisma migrate resolve --applied 20250102000000_b',
    ])
  })
})
