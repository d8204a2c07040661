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
