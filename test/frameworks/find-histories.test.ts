import { expect, test } from 'vitest'
import { findHistories } from '../../src/frameworks/find-histories.ts'
import { frameworks } from '../../src/frameworks/registry.ts'
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
