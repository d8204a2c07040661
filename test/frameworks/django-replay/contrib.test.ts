import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Engine } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { diffCatalogs } from '../../../src/schema/catalog.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { writeFiles } from '../written-files.ts'
import { migrateReally, replayStatically, settingsModule } from './support/static-and-real.ts'

const newest = await pythonEnv('django')
const old = await pythonEnv('django42')
const url = inject('postgresUrl')
let engine: Engine

beforeAll(async () => {
  engine = await openServer(url, { statementTimeout: 60, extensions: [] })
})
afterAll(() => engine?.[Symbol.asyncDispose]())

const contrib = ['contenttypes', 'auth', 'sessions', 'sites', 'admin', 'flatpages', 'redirects', 'messages']

describe.each([
  ['the newest Django', newest],
  ['Django 4.2', old],
])("Django's own apps of %s", (_, python) => {
  test.skipIf(python.kind === 'missing')(
    'are there as migrate makes them',
    { timeout: 240_000 },
    async () => {
      if (python.kind === 'missing') return
      const directory = await mkdtemp(join(tmpdir(), 'gate-contrib-'))
      try {
        const files = {
          'manage.py': '',
          'requirements.txt': 'django==5.2\n',
          'config/settings.py': settingsModule(
            contrib.map(app => `django.contrib.${app}`).concat('shop'),
            "DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'",
          ),
          'config/__init__.py': '',
          'shop/__init__.py': '',
          'shop/migrations/__init__.py': '',
          'shop/migrations/0001_initial.py': `from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = [('admin', '0001_initial'), ('auth', '0001_initial'), ('contenttypes', '0001_initial'),
                    ('sessions', '0001_initial'), ('sites', '0001_initial'), ('flatpages', '0001_initial'), ('redirects', '0001_initial')]
    operations = []
`,
        }
        await writeFiles(directory, files)
        await using real = await engine.scratch()
        await using ours = await engine.scratch()
        const expected = await migrateReally(
          { python: python.python, directory, settings: 'config.settings' },
          real,
          url,
        )
        const result = await replayStatically(memoryTree(files), ours)
        expect(result.errors).toEqual([])
        expect(result.unverified).toEqual([])
        expect(diffCatalogs(expected, result.catalog)).toEqual([])
      } finally {
        await rm(directory, { recursive: true, force: true })
      }
    },
  )
})
