import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inPython } from '../../../scripts/conformance/down.ts'
import type { Engine } from '../../../src/postgres/engine.ts'
import { openServer } from '../../../src/postgres/server.ts'
import { catalogOf, diffCatalogs } from '../../../src/schema/catalog.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { writeFiles } from '../written-files.ts'
import {
  databaseEnvironment,
  migrateReally,
  replayStatically,
  settingsModule,
} from './support/static-and-real.ts'

const newest = await pythonEnv('django')
const old = await pythonEnv('django42')
const url = inject('postgresUrl')
let engine: Engine

beforeAll(async () => {
  engine = await openServer(url, { statementTimeout: 60, extensions: [] })
})
afterAll(() => engine?.[Symbol.asyncDispose]())

const operations = `from django.db import DatabaseError, migrations, models
from django.db.migrations.operations.base import Operation


class TryRemoveIndex(migrations.RemoveIndex):
    def database_forwards(self, *args, **kwargs):
        try:
            super().database_forwards(*args, **kwargs)
        except DatabaseError:
            pass

    def database_backwards(self, *args, **kwargs):
        """It stays away."""


class DeleteModelIfExists(migrations.DeleteModel):
    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        model = from_state.apps.get_model(app_label, self.name)
        if model._meta.db_table in schema_editor.connection.introspection.table_names():
            super().database_forwards(app_label, schema_editor, from_state, to_state)


class Marked(migrations.AddField):
    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        super().database_backwards(app_label, schema_editor, from_state, to_state)
        table = from_state.apps.get_model(app_label, self.model_name)._meta.db_table
        schema_editor.execute('ALTER TABLE %s ADD COLUMN no_more_%s integer' % (table, self.name))


class MarkedTwice(Marked):
    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        super().database_backwards(app_label, schema_editor, from_state, to_state)
        schema_editor.execute('CREATE TABLE trace_of_%s ()' % self.name)


class Both(migrations.AlterField):
    """Django takes an AlterField back by the method that carries it out."""

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        super().database_forwards(app_label, schema_editor, from_state, to_state)
        model = to_state.apps.get_model(app_label, self.model_name)
        kind = 'nullable' if model._meta.get_field(self.name).null else 'filled'
        schema_editor.execute('CREATE TABLE IF NOT EXISTS became_%s ()' % kind)


class Wrapped(Operation):
    def __init__(self, held, undo=True):
        self.held = held
        self.undo = undo

    @property
    def reversible(self):
        return self.undo

    def state_forwards(self, app_label, state):
        self.held.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        self.held.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        self.held.database_backwards(app_label, schema_editor, from_state, to_state)


class There(migrations.RunSQL):
    def __init__(self, name):
        super().__init__('CREATE TABLE %s ()' % name, 'DROP TABLE %s' % name)


class Code(migrations.RunPython):
    def __init__(self, name):
        def there(apps, schema_editor):
            schema_editor.execute('CREATE SEQUENCE %s' % name)

        def back(apps, schema_editor):
            schema_editor.execute('DROP SEQUENCE %s' % name)

        super().__init__(there, back)


class OneWay(Operation):
    def state_forwards(self, app_label, state):
        pass

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        schema_editor.execute('CREATE TABLE one_way ()')
`

const head = `from django.db import migrations, models
from own.operations import Both, Code, DeleteModelIfExists, Marked, MarkedTwice, OneWay, There, TryRemoveIndex, Wrapped

def run(text):
    return lambda apps, schema_editor: schema_editor.execute(text)
`

/** One migration each, in their order. */
const steps: Readonly<Record<string, string>> = {
  initial: `migrations.CreateModel('Thing', [('id', models.AutoField(primary_key=True)), ('a', models.IntegerField()), ('b', models.CharField(max_length=9))],
            options={'indexes': [models.Index(fields=['a'], name='thing_a')]}),
        migrations.CreateModel('Gone', [('id', models.AutoField(primary_key=True)), ('word', models.CharField(max_length=9, unique=True))])`,
  index: "TryRemoveIndex('thing', 'thing_a')",
  gone: "DeleteModelIfExists('Gone')",
  marked: "Marked('thing', 'c', models.IntegerField(null=True))",
  twice: "MarkedTwice('thing', 'd', models.IntegerField(null=True))",
  both: "Both('thing', 'b', models.TextField(null=True))",
  wrapped: "Wrapped(migrations.AddField('thing', 'e', models.IntegerField(null=True, db_index=True)))",
  sql: "There('there')",
  code: "Code('numbers')",
  lambdas:
    "migrations.RunPython(lambda apps, schema_editor: schema_editor.execute('CREATE SEQUENCE counts'), lambda apps, schema_editor: schema_editor.execute('DROP SEQUENCE counts'))",
}

function project(django: string, more: Readonly<Record<string, string>>): Record<string, string> {
  const files: Record<string, string> = {}
  let before = ''
  for (const [i, [name, list]] of Object.entries({ ...steps, ...more }).entries()) {
    const id = `000${i + 1}_${name}`.replace(/^0+(\d{4})/, '$1')
    files[`own/migrations/${id}.py`] =
      `${head}\nclass Migration(migrations.Migration):\n    dependencies = [${before === '' ? '' : `('own', '${before}')`}]\n    operations = [\n        ${list},\n    ]\n`
    before = id
  }
  return {
    'manage.py': '',
    'requirements.txt': `Django==${django}\n`,
    'config/__init__.py': '',
    'config/settings.py': settingsModule(['own']),
    'own/__init__.py': '',
    'own/operations.py': operations,
    'own/migrations/__init__.py': '',
    ...files,
  }
}

const unapplying = `import sys
import django
django.setup()
from django.core.management import call_command
for line in sys.stdin:
    try:
        call_command('migrate', 'own', line.strip(), verbosity=0, skip_checks=True)
        print('answer: ok', flush=True)
    except Exception as error:
        print('answer: ' + type(error).__name__, flush=True)
`

interface Both {
  id: string
  really: string
  statically: string
  differences: string[]
}

/** Takes migrations back one by one, the newest first, until Django refuses one. */
async function takeBack(
  python: string,
  version: string,
  more: Readonly<Record<string, string>>,
): Promise<Both[]> {
  const directory = await mkdtemp(join(tmpdir(), 'gate-taken-back-'))
  const found: Both[] = []
  try {
    const files = project(version, more)
    await writeFiles(directory, files)
    await using real = await engine.scratch()
    await using ours = await engine.scratch()
    const expected = await migrateReally({ python, directory, settings: 'config.settings' }, real, url)
    const result = await replayStatically(memoryTree(files), ours)
    expect({ errors: result.errors, unverified: result.unverified }).toEqual({ errors: [], unverified: [] })
    expect(diffCatalogs(expected, result.catalog)).toEqual([])
    const env = await databaseEnvironment(real, url, directory, 'config.settings')
    const program = inPython(python, unapplying, { cwd: directory, env })
    try {
      const ids = result.migrations
      for (const [i, id] of [...ids.entries()].reverse()) {
        const really = await program.ask(ids[i - 1]?.slice('own.'.length) ?? 'zero')
        const { why } = await result.takeBack(id)
        const catalogs = [
          await catalogOf(real, ['public.django_migrations']),
          await catalogOf(ours, ['public.django_migrations']),
        ] as const
        found.push({
          id,
          really,
          statically: why ?? 'ok',
          differences: diffCatalogs(...catalogs).map(
            one => `${one.object}: ${one.left ?? '–'} really, ${one.right ?? '–'} statically`,
          ),
        })
        if (really !== 'ok') break
      }
    } finally {
      program.end()
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
  return found
}

describe.each([
  ['the newest Django', newest, '5.2'],
  ['Django 4.2', old, '4.2'],
])('%s takes back operations of a project’s own', (_, python, version) => {
  test.skipIf(python.kind === 'missing')('as the replay does', { timeout: 120_000 }, async () => {
    if (python.kind === 'missing') return
    const all = await takeBack(python.python, version, {})
    expect(all.map(({ id }) => id)).toHaveLength(Object.keys(steps).length)
    expect(
      all.filter(
        ({ really, statically, differences }) =>
          really !== 'ok' || statically !== 'ok' || differences.length > 0,
      ),
    ).toEqual([])
  })

  test.skipIf(python.kind === 'missing').each([
    [
      'a class that does not say how',
      'OneWay()',
      'NotImplementedError',
      /^Django can't reverse this migration: OneWay does not say how$/,
    ],
    [
      'one whose property says no',
      "Wrapped(There('x'), undo=False)",
      'IrreversibleError',
      /can't reverse this migration: Wrapped does not say how/,
    ],
  ])('or refuses it: %s', { timeout: 120_000 }, async (_, operation, error, why) => {
    if (python.kind === 'missing') return
    const [last] = await takeBack(python.python, version, { last: operation })
    expect(last).toMatchObject({ really: error, statically: expect.stringMatching(why), differences: [] })
  })
})
