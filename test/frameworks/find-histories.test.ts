import { expect, test } from 'vitest'
import { findHistories, readHistories } from '../../src/frameworks/find-histories.ts'
import { frameworks } from '../../src/frameworks/registry.ts'
import { checkFiles } from '../support/gate.ts'
import { memoryTree } from '../support/memory-tree.ts'

const revision = `revision = 'a'\ndown_revision = None\n\n\ndef upgrade():\n    pass\n`
const django = `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = []\n    operations = []\n`

/** Flask-Migrate's directory in a package, whose name is also Django's. */
const flask = {
  'app/migrations/__init__.py': '',
  'app/migrations/env.py': 'from alembic import context\n',
  'app/migrations/versions/__init__.py': '',
  'app/migrations/versions/a.py': revision,
}

async function found(
  files: Record<string, string>,
  histories: { path: string; framework: string }[] = [],
): Promise<string[]> {
  const locations = await findHistories(memoryTree(files), frameworks, { histories })
  return locations.map(({ framework, directory }) => `${framework} ${directory}`)
}

test('an Alembic environment in a package that Django would take is Alembic’s', async () => {
  expect(await found(flask)).toEqual(['alembic app/migrations'])
  expect(await found({ ...flask, 'alembic.ini': '[alembic]\nscript_location = app/migrations\n' })).toEqual([
    'alembic app/migrations',
  ])
})

test('what only looks like Alembic does not take a directory of Django’s', async () => {
  expect(
    await found({
      'shop/migrations/__init__.py': '',
      'shop/migrations/0001_initial.py': django,
      'shop/migrations/versions/a.py': revision,
    }),
  ).toEqual(['django shop/migrations'])
})

test('the configuration outranks both', async () => {
  expect(await found(flask, [{ path: 'app/migrations', framework: 'django' }])).toEqual([
    'django app/migrations',
  ])
})

const step = (id: string, down: string, does = 'pass'): string =>
  `revision = '${id}'\ndown_revision = ${down}\n\n\ndef upgrade():\n    ${does}\n`

const perDatabase = {
  'alembic.ini': '[alembic]\nscript_location = db\n',
  'db/env.py': '',
  'db/versions/postgresql/p1.py': step('p1', 'None'),
  'db/versions/postgresql/both.py': step('both', "'p1'"),
  'db/versions/sqlite/s1.py': step('s1', 'None'),
  'db/versions/sqlite/both.py': step('both', "'s1'"),
}

test('a directory of versions for each database is a history for each', async () => {
  const tree = memoryTree(perDatabase)
  const read = await readHistories(await findHistories(tree, frameworks, { histories: [] }), tree)
  expect(
    read.map(history => [
      history.name,
      history.migrations.map(({ id }) => id),
      history.reading.notReplayable,
    ]),
  ).toEqual([
    ['db/versions/postgresql', ['both', 'p1'], undefined],
    ['db/versions/sqlite', ['both', 's1'], 'its directory says that it is for SQLite (db/versions/sqlite)'],
  ])
})

test('so are directories that make the same tables, whatever they are called', async () => {
  const table = (id: string) => step(id, 'None', "op.create_table('orders', sa.Column('id'))")
  const files = { 'db/env.py': '', 'db/versions/old/a.py': table('a'), 'db/versions/new/b.py': table('b') }
  expect(await found(files)).toEqual(['alembic db/versions/new', 'alembic db/versions/old'])
})

test('directories that go on from each other, or have nothing in common, stay one graph', async () => {
  const first = { 'db/env.py': '', 'db/versions/2023/a.py': step('a', 'None') }
  expect(await found({ ...first, 'db/versions/2024/b.py': step('b', "'a'") })).toEqual(['alembic db'])
  expect(await found({ ...first, 'db/versions/billing/b.py': step('b', 'None') })).toEqual(['alembic db'])
})

test('versions of something else are no history', async () => {
  expect(
    await found({
      'api/versions/__init__.py': '',
      'api/versions/v2025_04_28.py': 'class AddField(VersionChange):\n    revision_note = 1\n',
    }),
  ).toEqual([])
})

test('a change to what only seemed to be a history does not make an empty check green', async () => {
  const { report } = await checkFiles({
    start: { 'api/env.py': '', 'api/versions/v1.py': 'class Version: pass\n' },
    change: { 'api/versions/v2.py': 'class Version: pass\n' },
  })
  expect(report.verdict).toBe('unknown')
  expect(report.coverage.histories).toEqual([])
})

const djangoApp = { 'shop/migrations/__init__.py': '', 'shop/migrations/0001_initial.py': django }

test('a file that only another framework would read is named with it', async () => {
  const { report } = await checkFiles({
    start: { ...djangoApp, 'shop/migrations/0001_rows.sql': 'select 1;' },
    change: { 'shop/migrations/0002_rows.sql': 'select 1;' },
  })
  expect(report.notices).toEqual([
    'Not read: shop/migrations/0002_rows.sql. Both django and sql claim shop/migrations, and it was read as one of django. To have it read as one of sql, add to .migration-gate.yml: `histories: [{ framework: sql, path: shop/migrations }]`; if nobody runs that file by itself, there is nothing to do.',
  ])
})

test('a directory for each migration beside plain SQL files is another history', async () => {
  const files = {
    'config.yaml': 'version: 3\n',
    'migrations/0001_a.sql': 'create table a (id int);',
    'migrations/default/1700000000000_b/up.sql': 'create table b (id int);',
  }
  expect((await found(files)).sort()).toEqual(['hasura migrations/default', 'sql migrations'])
})

test('no file is in the histories of two frameworks', async () => {
  const files = {
    'package.json': '{"dependencies": {"db-migrate": "1", "db-migrate-pg": "1"}}',
    'migrations/20240101000000-a.js': "var sqlFile = 'sqls/20240101000000-a-up.sql'\n",
    'migrations/20240102000000-b.js': 'exports.up = db => db.createTable("b", {})\n',
    'migrations/sqls/20240101000000-a-up.sql': 'create table a (id int);',
    'conf/V1__a.sql': 'create table a (id int);',
    'flyway.conf': 'flyway.locations=filesystem:conf\n',
    'dbconfig.yml': 'development:\n  dir: conf\n',
  }
  const locations = await findHistories(memoryTree(files), frameworks, { histories: [] })
  const paths = locations.flatMap(one => one.files.map(({ path }) => path))
  expect(paths.sort()).toEqual([
    'conf/V1__a.sql',
    'migrations/20240102000000-b.js',
    'migrations/sqls/20240101000000-a-up.sql',
  ])
  expect(locations.find(({ directory }) => directory === 'conf')).toMatchObject({
    framework: 'flyway',
    rivals: [{ framework: 'sql' }],
  })
})

test('files below a directory that another framework reads whole are not read twice', async () => {
  const doctrine = (version: string) => `<?php\nfinal class Version${version} extends AbstractMigration {}\n`
  const files = {
    'migrations/2024/Version20240101000000.php': doctrine('20240101000000'),
    'migrations/2024/0001_a.sql': 'create table a (id int);',
  }
  const locations = await findHistories(memoryTree(files), frameworks, { histories: [] })
  expect(locations.map(one => [one.framework, one.files.map(({ path }) => path)])).toEqual([
    ['sql', ['migrations/2024/0001_a.sql']],
    ['doctrine', ['migrations/2024/Version20240101000000.php']],
  ])
})

test('what a change adds to package.json does not make its migrations another runner’s', async () => {
  const migration = (name: string) => `exports.up = pgm => pgm.createTable('${name}', { id: 'id' })\n`
  const { report } = await checkFiles({
    start: { 'package.json': '{}', 'migrations/1700000000000_a.js': migration('a') },
    change: {
      'package.json': '{"dependencies": {"kysely": "1"}}',
      'migrations/1700000000001_b.js': migration('b'),
    },
  })
  expect(report.coverage.histories).toMatchObject([
    { framework: 'node-pg-migrate', migrations: 2, incoming: 1 },
  ])
})

test.each([
  ['kysely', 'kysely', 'kysely migrations'],
  ['@adonisjs/lucid', 'node ace', 'adonis migrations'],
])('nothing of node-pg-migrate is said where package.json names %s', async (dependency, command, home) => {
  const start = {
    'package.json': JSON.stringify({ dependencies: { [dependency]: '^1.0.0' } }),
    'migrations/1700000000000_a.ts': 'export async function up() {}\n',
    'migrations/1700000000002_c.ts': 'export async function up() {}\n',
  }
  expect(await found(start)).toEqual([home])
  const change = { 'migrations/1700000000001_b.ts': 'export async function up() {}\n' }
  const { report } = await checkFiles({ start, change }, { replay: 'auto' })
  const said = [...report.notices, ...report.findings.map(({ message }) => message)].join('\n')
  expect(said).not.toContain('node-pg-migrate')
  expect(said).toContain(command)
})
