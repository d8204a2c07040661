import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { golangMigrateProgram } from '../../scripts/conformance/runners/golang-migrate.ts'
import { gooseProgram } from '../../scripts/conformance/runners/goose.ts'
import { popProgram } from '../../scripts/conformance/runners/pop.ts'
import { popxProgram } from '../../scripts/conformance/runners/popx.ts'
import { type Files, temporaryDirectory } from '../support/git-repository.ts'
import { installed } from '../support/real-runners.ts'
import { commandsIn, doubtsIn, isHealed, type Project, project, statesOf } from './support.ts'

const root = join(import.meta.dirname, '../..')
const golangMigrate = await installed(golangMigrateProgram)

describe.skipIf(golangMigrate === undefined)('golang-migrate', { timeout: 120_000 }, () => {
  const bin = join(golangMigrate ?? '', '..')
  const files: Files = {
    'go.mod': 'module example.com/app\n\nrequire github.com/golang-migrate/migrate/v4 v4.18.1\n',
    'migrations/000001_a.up.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n',
    'migrations/000001_a.down.sql': 'DROP TABLE a;\n',
    'migrations/000002_b.up.sql':
      'CREATE TABLE b (id bigint PRIMARY KEY);\nCOMMIT;\nCREATE TABLE c (id bigint);\n',
    'migrations/000002_b.down.sql': 'DROP TABLE b;\n',
    'migrations/000003_d.up.sql': 'CREATE TABLE d (id bigint);\n',
    'migrations/000003_d.down.sql': 'DROP TABLE d;\n',
  }
  const migrate = (url: string) =>
    [join(bin, 'migrate'), '-path', 'migrations', '-database', url, 'up'] as const

  it('dirty, with a half of the migration: what is missing is created, and it is forced', async () => {
    const found = await project(files, bin)
    await found.sql('CREATE TABLE c (id bigint)')
    expect(found.tryRun(...migrate(found.url)).said).toContain('relation "c" already exists')
    await found.sql('DROP TABLE c')
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({ '000002_b.up.sql': 'failed', '000003_d.up.sql': 'pending' })
    expect(commandsIn(diagnosis)).toEqual([
      'CREATE TABLE public.c (id bigint);',
      'migrate -path migrations -database "$DATABASE_URL" force 2',
      'migrate -path migrations -database "$DATABASE_URL" up',
    ])
    expect(doubtsIn(diagnosis)).toEqual([])
    await isHealed(found)
  })

  it('dirty, with nothing of the migration: the one before it is forced', async () => {
    const found = await project(files, bin)
    found.run('migrate', '-path', 'migrations', '-database', found.url, 'goto', '1')
    await found.sql('UPDATE schema_migrations SET version = 2, dirty = true')
    expect(found.tryRun(...migrate(found.url)).said).toContain('Dirty database version 2')
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({ '000002_b.up.sql': 'failed', '000003_d.up.sql': 'pending' })
    expect(commandsIn(diagnosis)).toEqual([
      'migrate -path migrations -database "$DATABASE_URL" force 1',
      'migrate -path migrations -database "$DATABASE_URL" up',
    ])
    await isHealed(found)
  })
})

const goose = await installed(gooseProgram)

describe.skipIf(goose === undefined)('goose', { timeout: 120_000 }, () => {
  it('a table that was created by hand is recorded by SQL', async () => {
    const up = (sql: string) => `-- +goose Up\n${sql}\n-- +goose Down\nSELECT 1;\n`
    const found = await project(
      {
        'go.mod': 'module example.com/app\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
        'migrations/00001_a.sql': up('CREATE TABLE a (id bigint PRIMARY KEY);'),
        'migrations/00002_b.sql': up('CREATE TABLE b (id bigint PRIMARY KEY, note text);'),
        'migrations/00003_c.sql': up('CREATE TABLE c (id bigint);'),
      },
      join(goose ?? '', '..'),
    )
    found.run('goose', '-dir', 'migrations', 'postgres', found.url, 'up-to', '1')
    await found.sql('CREATE TABLE b (id bigint PRIMARY KEY)')
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({ '00002_b.sql': 'exists-in-part', '00003_c.sql': 'pending' })
    expect(commandsIn(diagnosis)).toEqual([
      'ALTER TABLE b ADD COLUMN note text;',
      'INSERT INTO public.goose_db_version (version_id, is_applied) VALUES (2, true);',
      'goose -dir migrations postgres "$DATABASE_URL" up',
    ])
    await isHealed(found)
  })
})

const pop = await installed(popProgram)

describe.skipIf(pop === undefined)('pop', { timeout: 120_000 }, () => {
  const bin = join(pop ?? '', '..')
  const files: Files = {
    'go.mod': 'module example.com/app\n\nrequire github.com/gobuffalo/pop/v6 v6.3.0\n',
    'database.yml': 'development:\n  dialect: postgres\n  url: {{env "DATABASE_URL"}}\n',
    'migrations/20250101000000_a.up.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n',
    'migrations/20250101000000_a.down.sql': 'DROP TABLE a;\n',
    'migrations/20250102000000_b.up.sql': 'CREATE TABLE b (id bigint PRIMARY KEY, note text);\n',
    'migrations/20250102000000_b.down.sql': 'DROP TABLE b;\n',
    'migrations/20250103000000_c.up.sql': 'CREATE TABLE c (id bigint);\n',
    'migrations/20250103000000_c.down.sql': 'DROP TABLE c;\n',
  }

  it('what soda has applied is healthy, whatever it wrote', async () => {
    const found = await project(files, bin)
    found.tryRun('soda', 'migrate', 'up', '-p', 'migrations')
    const { rows } = await found.sql('SELECT version FROM schema_migration ORDER BY 1')
    expect(rows.map(({ version }) => version)).toEqual(['20250101000000', '20250102000000', '20250103000000'])
    const diagnosis = await found.examine()
    expect([diagnosis.verdict, statesOf(diagnosis), doubtsIn(diagnosis)]).toEqual(['healthy', {}, []])
  })

  it('a table that was created by hand is recorded, and a row without a file is deleted', async () => {
    const found = await project(files, bin)
    found.tryRun('soda', 'migrate', 'up', '-s', '1', '-p', 'migrations')
    await found.sql(
      "CREATE TABLE b (id bigint PRIMARY KEY); INSERT INTO schema_migration VALUES ('20240101000000')",
    )
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({
      '20240101000000': 'not-in-tree',
      '20250102000000_b.up.sql': 'exists-in-part',
      '20250103000000_c.up.sql': 'pending',
    })
    expect(commandsIn(diagnosis)).toEqual([
      'ALTER TABLE b ADD COLUMN note text;',
      "INSERT INTO public.schema_migration (version) VALUES ('20250102000000');",
      'soda migrate up -p migrations',
      "DELETE FROM public.schema_migration WHERE version::text = '20240101000000';",
    ])
    await isHealed(found)
  })
})

const popx = await installed(popxProgram)

describe.skipIf(popx === undefined)('popx', { timeout: 120_000 }, () => {
  const files: Files = {
    'go.mod': 'module example.com/app\n\nrequire github.com/ory/pop/v6 v6.4.1\n',
    'migrations/20250101000000000001_a.up.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n',
    'migrations/20250101000000000001_a.down.sql': 'DROP TABLE a;\n',
    'migrations/20250102000000000001_b.up.sql': 'CREATE TABLE b (id bigint PRIMARY KEY);\n',
    'migrations/20250102000000000001_b.down.sql': 'DROP TABLE b;\n',
  }

  it('versions of twenty digits are read, and a table that was created by hand is recorded', async () => {
    const bin = temporaryDirectory()
    // In the place of an application's own program, which takes minutes to compile: go run . migrate sql up URL --yes.
    // Packages of that program ask for `go` themselves.
    const script = `#!/bin/sh\n[ "$1" = run ] && PATH=/usr/bin:/bin exec ${popx} migrations "$6"\n`
    writeFileSync(join(bin, 'go'), script, { mode: 0o755 })
    const found = await project(files, bin)
    found.run('go', 'run', '.', 'migrate', 'sql', 'up', found.url)
    const healthy = await found.examine()
    expect([healthy.verdict, statesOf(healthy), doubtsIn(healthy)]).toEqual(['healthy', {}, []])
    found.repository.commit({
      'migrations/20250103000000000001_c.up.sql': 'CREATE TABLE c (id bigint);\n',
      'migrations/20250103000000000001_c.down.sql': 'DROP TABLE c;\n',
      'migrations/20250104000000000001_d.up.sql': 'CREATE TABLE d (id bigint);\n',
      'migrations/20250104000000000001_d.down.sql': 'DROP TABLE d;\n',
    })
    await found.sql('CREATE TABLE c (id bigint)')
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({
      '20250103000000000001_c.up.sql': 'exists-identical',
      '20250104000000000001_d.up.sql': 'pending',
    })
    expect(commandsIn(diagnosis)).toEqual([
      "INSERT INTO public.schema_migration (version) VALUES ('20250103000000000001');",
      'go run . migrate sql up "$DATABASE_URL" --yes',
    ])
    await isHealed(found)
  })
})

const dbmate = join(root, 'node_modules/@dbmate/linux-x64/bin')

describe.skipIf(!existsSync(join(dbmate, 'dbmate')))('dbmate', { timeout: 120_000 }, () => {
  const up = (sql: string) => `-- migrate:up\n${sql}\n\n-- migrate:down\n`
  const files: Files = {
    'package.json': '{"devDependencies": {"dbmate": "2"}}',
    'db/migrations/20250101000000_a.sql': up('CREATE TABLE a (id bigint PRIMARY KEY);'),
    'db/migrations/20250102000000_b.sql': up(
      'CREATE TABLE b (id bigint PRIMARY KEY);\nCREATE INDEX by_id ON b (id);',
    ),
    'db/migrations/20250103000000_c.sql': up('ALTER TABLE b ADD COLUMN note text;'),
  }
  const dbmateUp = (found: Project) =>
    found.tryRun('dbmate', '--url', found.url, '--no-dump-schema', '-d', 'db/migrations', 'up')

  it('objects of a recorded migration are missing, and a recorded one is not in the tree', async () => {
    const found = await project(files, dbmate)
    expect(dbmateUp(found).ok).toBe(true)
    await found.sql(
      "DROP INDEX by_id; ALTER TABLE b DROP COLUMN note; INSERT INTO schema_migrations VALUES ('20240101000000')",
    )
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({
      '20240101000000': 'not-in-tree',
      '20250102000000_b.sql': 'objects-missing',
      '20250103000000_c.sql': 'objects-missing',
    })
    expect(
      diagnosis.histories.flatMap(({ drift }) => drift).map(({ kind, object }) => `${kind} ${object}`),
    ).toEqual(['missing column public.b.note', 'missing index public.by_id'])
    expect(commandsIn(diagnosis)).toEqual([
      'ALTER TABLE b ADD COLUMN note text;',
      'CREATE INDEX by_id ON public.b USING btree (id);',
      "DELETE FROM public.schema_migrations WHERE version::text = '20240101000000';",
    ])
    await isHealed(found)
  })

  it('an empty database and one that has it all are healthy', async () => {
    const found = await project(files, dbmate)
    const empty = await found.examine()
    expect([empty.verdict, Object.values(statesOf(empty))]).toEqual([
      'healthy',
      ['pending', 'pending', 'pending'],
    ])
    dbmateUp(found)
    expect((await found.examine()).verdict).toBe('healthy')
  })
})
