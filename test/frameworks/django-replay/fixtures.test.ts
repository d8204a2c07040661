import { execFile } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, it } from 'vitest'
import { django } from '../../../src/frameworks/django/django.ts'
import { djangoInterpreter } from '../../../src/frameworks/django/replay/interpreter.ts'
import { History } from '../../../src/model/history.ts'
import { runOrder } from '../../../src/model/order.ts'
import { openEngine } from '../../../src/postgres/open-engine.ts'
import { type RowsAsSql, readSteps } from '../../../src/replay/steps.ts'
import { checkFiles } from '../../support/gate.ts'
import { temporaryDirectory } from '../../support/git-repository.ts'
import { memoryTree } from '../../support/memory-tree.ts'
import { pythonEnv } from '../../support/python-env.ts'
import { databaseEnvironment, migrateReally, settingsModule } from './support/static-and-real.ts'

const run = promisify(execFile)

const models = `from django.contrib.postgres.fields import ArrayField
from django.db import models


class Place(models.Model):
    name = models.CharField(max_length=50)
    note = models.TextField(blank=True)
    stars = models.IntegerField(default=3)
    open = models.BooleanField(default=True)
    price = models.DecimalField(max_digits=8, decimal_places=2, null=True)
    ratio = models.FloatField(null=True)
    data = models.JSONField(default=dict)
    tags = ArrayField(models.CharField(max_length=20), default=list)
    raw = models.BinaryField(default=b'')
    since = models.DateTimeField(null=True)
    day = models.DateField(null=True)
    at = models.TimeField(null=True)
    took = models.DurationField(null=True)
    key = models.UUIDField(null=True)
    address = models.GenericIPAddressField(null=True)

    class Meta:
        db_table = 'places'


class Restaurant(Place):
    pizza = models.BooleanField(default=False)


class Tag(models.Model):
    word = models.CharField(max_length=20, primary_key=True, db_column='the_word')


class Article(models.Model):
    title = models.CharField(max_length=50)
    place = models.ForeignKey(Place, models.CASCADE, null=True)
    tags = models.ManyToManyField(Tag)
    see_also = models.ManyToManyField('self', symmetrical=False)
    authors = models.ManyToManyField('auth.Group', db_table='who_wrote')


class Swap(Article):
    class Meta:
        proxy = True
`

const fixture = [
  {
    model: 'shop.article',
    pk: 1,
    fields: { title: "It's", place: 7, tags: ['a', 'b'], see_also: [2], authors: [4] },
  },
  { model: 'shop.article', pk: 2, fields: { title: 'back\\slash', place: null, tags: [] } },
  { model: 'shop.swap', pk: 3, fields: { title: 'by a proxy', tags: ['b'] } },
  { model: 'shop.Tag', pk: 'a', fields: {} },
  { model: 'shop.tag', pk: 'b', fields: {} },
  {
    model: 'shop.place',
    pk: 7,
    fields: {
      name: 'Görlitz "x"',
      note: 'two\nlines',
      stars: 5,
      open: false,
      price: '12.50',
      ratio: 1.25,
      data: { a: [1, null, "it's"], b: 'ü' },
      tags: '["x", "y\\"z", "w,v"]',
      raw: 'AAEC/w==',
      since: '2024-02-03T04:05:06.789Z',
      day: '2024-02-03',
      at: '04:05:06',
      took: '1 02:03:04',
      key: '7f3d2a10-0000-4000-8000-000000000001',
      address: '10.0.0.1',
    },
  },
  { model: 'shop.place', pk: 8, fields: { name: 'defaults' } },
  { model: 'shop.restaurant', pk: 8, fields: { pizza: true } },
  { model: 'auth.group', pk: 4, fields: { name: 'writers', permissions: [] } },
  { model: 'shop.place', pk: 7, fields: { name: 'again', stars: 1, tags: ['u'] } },
  { model: 'shop.place', fields: { name: 'without a key' } },
]

const yaml = `- model: shop.tag
  pk: c
  fields: {}
- model: shop.place
  pk: 20
  fields:
    name: from YAML
    day: 2024-05-06
    took: 'P0DT00H00M10S'
`

const tables = [
  'places',
  'shop_restaurant',
  'shop_tag',
  'shop_article',
  'shop_article_tags',
  'shop_article_see_also',
  'who_wrote',
  'auth_group',
]

const python = await pythonEnv('django')

describe.skipIf(python.kind === 'missing')('rows of a fixture', { timeout: 120_000 }, () => {
  const program = python.kind === 'ready' ? python.python : ''

  it('are those that the real loaddata writes', async () => {
    const directory = temporaryDirectory()
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
    const installed = [
      'django.contrib.contenttypes',
      'django.contrib.auth',
      'django.contrib.postgres',
      'shop',
    ]
    write('manage.py', '')
    write('requirements.txt', 'Django==5.2.1\n')
    write(
      'config/settings.py',
      settingsModule(installed, "DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'"),
    )
    write('config/__init__.py', '')
    write('shop/__init__.py', '')
    write('shop/models.py', models)
    write('shop/migrations/__init__.py', '')
    write('rows.json', JSON.stringify(fixture))
    write('more.yaml', yaml)
    const project = { python: program, directory, settings: 'config.settings' }
    await using engine = await openEngine(inject('postgresUrl'), { statementTimeout: 60, extensions: [] })
    await using real = await engine.scratch()
    await using ours = await engine.scratch()
    const env = await databaseEnvironment(real, inject('postgresUrl'), directory, project.settings)
    await run(program, ['-m', 'django', 'makemigrations', 'shop'], { cwd: directory, env })
    await migrateReally(project, real, inject('postgresUrl'))
    await migrateReally(project, ours, inject('postgresUrl'))
    await run(program, ['-m', 'django', 'loaddata', 'rows.json'], { cwd: directory, env })

    const paths = globSync('**/*.{py,txt}', { cwd: directory })
    const tree = memoryTree(
      Object.fromEntries(paths.map(path => [path, readFileSync(join(directory, path), 'utf8')])),
    )
    const scope = (await django.read(await django.locate(tree, []), tree)).map(
      reading => new History(reading),
    )
    const interpreter = djangoInterpreter(scope, tree)
    for (const migration of runOrder(scope, 'graph'))
      await readSteps(interpreter, { migration, text: await tree.readText(migration.file) }, () => undefined)
    const load = async (path: string): Promise<RowsAsSql> => {
      const found = await interpreter.rowsAsSql?.(path, readFileSync(join(directory, path), 'utf8'))
      if (!found?.ok) throw new Error(found?.reason)
      expect(await ours.run(`BEGIN;${found.value.sql};COMMIT`)).toMatchObject({ kind: 'ok' })
      return found.value
    }
    expect((await load('rows.json')).left).toEqual([])
    const rows = async (of: typeof ours) => {
      const all: Record<string, unknown> = {}
      for (const table of tables) {
        // Keys of pairs are given out in the order in which they come.
        const outcome = await of.run(
          `select to_jsonb(t) - (case when '${table}' ~ '_tags|also|wrote' then 'id' else '' end) as row from "${table}" as t order by 1`,
        )
        all[table] = outcome.kind === 'ok' ? outcome.rows.map(({ row }) => row) : outcome
      }
      return all
    }
    const loaded = await rows(real)
    expect(loaded).toMatchObject({ places: [{}, {}, {}], shop_article_tags: [{}, {}, {}], who_wrote: [{}] })
    expect(await rows(ours)).toEqual(loaded)
    // The next key is one that no row has.
    expect(await ours.run("insert into auth_group (name) values ('next')")).toMatchObject({ kind: 'ok' })
    expect((await load('more.yaml')).left).toEqual([])
    expect(await ours.run('select took::text, day::text from places where id = 20')).toMatchObject({
      rows: [{ took: '00:00:10', day: '2024-05-06' }],
    })
  })

  it('meet what a change brings, and those that can not be known are named', async () => {
    const header = 'from django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n'
    const start = {
      'manage.py': '',
      'shop/__init__.py': '',
      'shop/migrations/__init__.py': '',
      'shop/migrations/0001_initial.py': `${header}    dependencies = []\n    operations = [migrations.CreateModel('Place', [('id', models.BigAutoField(primary_key=True)), ('name', models.CharField(max_length=50))]), migrations.CreateModel('Child', [('id', models.BigAutoField(primary_key=True)), ('place', models.ForeignKey('shop.place', models.CASCADE))])]\n`,
      'shop/fixtures/places.json': JSON.stringify([
        { model: 'shop.place', pk: 1, fields: { name: 'a' } },
        { model: 'shop.place', pk: 2, fields: { name: 'a' } },
        { model: 'shop.gone', pk: 2, fields: {} },
        { model: 'shop.child', pk: 1, fields: { place: ['a'] } },
        { model: 'shop.child', pk: 2, fields: { place: 1, more: 1 } },
      ]),
      '.migration-gate.yml': 'seed: shop/fixtures/places.json\n',
    }
    const change = {
      'shop/migrations/0002_unique.py': `${header}    dependencies = [('shop', '0001_initial')]\n    operations = [migrations.AlterField('Place', 'name', models.CharField(max_length=50, unique=True))]\n`,
    }
    const { report } = await checkFiles({ start, change }, { replay: 'auto' })
    expect(report.findings.map(({ rule, sqlstate }) => [rule, sqlstate])).toEqual([
      ['fails-with-rows', '23505'],
    ])
    expect(report.coverage.histories[0]?.rows?.notVerified).toEqual([
      'shop/fixtures/places.json[2] could not be inserted: there is no model shop.gone at this point',
      'shop/fixtures/places.json[3] could not be inserted: place is a natural key',
      'shop/fixtures/places.json[4] could not be inserted: its model has no field more of its own',
    ])
    const wrong = { ...start, 'shop/fixtures/places.json': '{}' }
    expect((await checkFiles({ start: wrong, change }, { replay: 'auto' })).report.unknowns).toEqual([
      'shop/fixtures/places.json is no fixture of Django: a list of objects with model, pk and fields.',
    ])
  })
})
