import { expect, test } from 'vitest'
import { django } from '../../../src/frameworks/django/django.ts'
import { History } from '../../../src/model/history.ts'
import { checkFiles, lines } from '../../support/gate.ts'
import { memoryTree } from '../../support/memory-tree.ts'

const head = 'from django.db import migrations, models\n'
const initial = `${head}class Migration(migrations.Migration):
    operations = [migrations.CreateModel('Thing', [('id', models.AutoField(primary_key=True)), ('a', models.IntegerField())],
        options={'indexes': [models.Index(fields=['a'], name='thing_a')]})]
`
const again = (methods: string): string => `${head}class Migration(migrations.Migration):
    dependencies = [('shop', '0001_initial')]
    operations = [migrations.AddIndex('thing', models.Index(fields=['a'], name='thing_a'))]
${methods}`

/** What a second migration does, as the interpreter says it. */
async function stepsOf(second: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const tree = memoryTree({
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': initial,
    'shop/migrations/0002_x.py': second,
    ...more,
  })
  const [reading] = await django.read(await django.locate(tree, []), tree)
  if (!reading) throw new Error('no history')
  const interpreter = django.interpreter?.([new History(reading)], tree)
  const seen: string[] = []
  for (const migration of reading.migrations) {
    const text = await tree.readText(migration.file)
    seen.length = 0
    for await (const step of interpreter?.steps(migration, text) ?? []) {
      const at = text.slice(step.span.start, step.span.end)
      if (step.kind === 'sql') seen.push(step.text)
      else seen.push(`${step.kind} ${step.kind === 'ask' ? step.query : step.why} @ ${at}`)
    }
  }
  return seen
}

test('a Migration class that decides itself what its operations do', async () => {
  expect(await stepsOf(again(''))).toEqual(['CREATE INDEX "thing_a" ON "shop_thing" ("a")'])
  const apply =
    '    def apply(self, project_state, schema_editor, collect_sql=False):\n        return project_state\n'
  expect(await stepsOf(again(apply))).toEqual([
    'unverified its Migration class overrides apply() @ def apply(self, project_state, schema_editor, collect_sql=False):',
  ])
  const computes =
    '    def __init__(self, *args):\n        super().__init__(*args)\n        self.operations = []\n'
  expect(await stepsOf(again(computes))).toEqual([
    'unverified its Migration class overrides __init__() @ def __init__(self, *args):',
  ])
  const mixin = `${head}class Never(migrations.Migration):\n${apply}\n${again('')
    .slice(head.length)
    .replace('migrations.Migration', 'Never')}`
  expect((await stepsOf(mixin))[0]).toMatch(/^unverified its Migration class overrides apply\(\)/)
  // Only the graph, or only the downgrade.
  const graph =
    '    def __init__(self, *args):\n        super().__init__(*args)\n        self.replaces = []\n'
  const back =
    '    def unapply(self, project_state, schema_editor, collect_sql=False):\n        return project_state\n'
  expect(await stepsOf(again(graph + back))).toHaveLength(1)
})

test('what an overridden apply() would do is no error of the change', async () => {
  const result = await checkFiles(
    {
      start: { 'shop/migrations/__init__.py': '', 'shop/migrations/0001_initial.py': initial },
      change: {
        'shop/migrations/0002_x.py': again(
          '    def apply(self, state, editor, collect_sql=False):\n        return state\n',
        ),
        // Computed: whether it runs in a transaction is not known, and so nothing that depends on it.
        'shop/migrations/0003_y.py': `from django.conf import settings
${head}from django.contrib.postgres.operations import AddIndexConcurrently
class Migration(migrations.Migration):
    atomic = settings.DATABASE == settings.OTHER
    dependencies = [('shop', '0002_x')]
    operations = [AddIndexConcurrently('thing', models.Index(fields=['a'], name='thing_b'))]
`,
      },
    },
    { replay: 'both' },
  )
  expect(lines(result)).toEqual([])
  expect(result.report.coverage.histories[0]?.notVerified.map(({ path, why }) => `${path} ${why}`)).toEqual([
    'shop/migrations/0002_x.py its Migration class overrides apply()',
  ])
})

test('what a command does that is not followed', async () => {
  const command = (handle: string, more = ''): string =>
    `from django.core.management.base import BaseCommand, LabelCommand\nfrom django.db import connection, connections\nfrom elsewhere import install\n\nclass Command(BaseCommand):\n${more}    def handle(self, *args, **options):\n        ${handle}\n`
  const tree = {
    'shop/management/commands/elsewhere.py': command('install()'),
    'shop/management/commands/computed.py': command('connection.cursor().execute(install.SQL)'),
    'shop/management/commands/other.py': command(
      "connections['old'].cursor().execute('CREATE TABLE old ()')",
    ),
    'shop/management/commands/labels.py': command('pass')
      .replace('(BaseCommand)', '(LabelCommand)')
      .replace('handle(', 'handle_label('),
    'shop/management/commands/own.py': command('pass', '    def execute(self, *args, **options): pass\n'),
    'shop/management/commands/words.py': command(
      'connection.cursor().execute("CREATE TABLE words ()")',
      "    def add_arguments(self, parser): parser.add_argument('--one')\n",
    ),
    'shop/management/commands/_hidden.py': command('pass'),
    'shop/management/commands/twice.py': command('pass'),
    'cart/management/commands/twice.py': command('pass'),
    'cart/management/commands/cart.py': command('pass'),
    'site/settings.py': "INSTALLED_APPS = ['django.contrib.admin']\n",
  }
  const all = `${[
    "'elsewhere'",
    "'computed'",
    "'other'",
    "'labels'",
    "'own'",
    "'words', '--two'",
    "'_hidden'",
    "'cart'",
    "'migrate', 'cart'",
    "'loaddata', 'things'",
    'settings.COMMAND',
  ]
    .map(one => `    call_command(${one})\n`)
    .join('')}    schema_editor.execute('CREATE TABLE never ()')\n`
  const calls = `from django.conf import settings
from django.core.management import call_command
${head}def forwards(apps, schema_editor):
${all}
class Migration(migrations.Migration):
    dependencies = [('shop', '0001_initial')]
    operations = [migrations.RunPython(forwards)]
`
  expect(await stepsOf(calls, tree)).toMatchInlineSnapshot(`
    [
      "unverified RunPython: the command elsewhere: it calls elsewhere.install, which can't be followed @ call_command('elsewhere')",
      "unverified RunPython: the command computed: its SQL is computed @ call_command('computed')",
      "unverified RunPython: the command other: it depends on what is in the database old @ call_command('other')",
      "unverified RunPython: the command labels: its handle() is not in the repository @ call_command('labels')",
      "unverified RunPython: the command own: it has a method execute() of its own @ call_command('own')",
      "unverified RunPython: the command words: it is given --two, which is none of its options @ call_command('words', '--two')",
      "unverified RunPython: it calls the command _hidden, whose code is not in the repository @ call_command('_hidden')",
      "unverified RunPython: the app of the command cart is not among INSTALLED_APPS @ call_command('cart')",
      "unverified RunPython: it calls the command migrate, whose code is not in the repository @ call_command('migrate', 'cart')",
      "skip RunPython: the command loaddata changes no structure and is not run @ call_command('loaddata', 'things')",
      "unverified RunPython: which command it calls is computed @ call_command(settings.COMMAND)",
      "CREATE TABLE never ()",
    ]
  `)
  const unknown = calls.replace(all, "    call_command('words', one=1, two=2)\n")
  expect(await stepsOf(unknown, tree)).toEqual([
    'unverified RunPython: it raises TypeError: Unknown option(s): two @ migrations.RunPython(forwards)',
  ])
  const twice = calls.replace(all, "    call_command('twice')\n")
  const installed = { ...tree, 'site/settings.py': "INSTALLED_APPS = ['cart.apps.CartConfig', 'shop']\n" }
  expect(await stepsOf(twice, { ...tree, 'site/settings.py': '' })).toMatchInlineSnapshot(`
    [
      "unverified RunPython: several apps have a command twice @ call_command('twice')",
    ]
  `)
  const lists = "OWN = ['shop']\nOTHERS = ['cart']\nINSTALLED_APPS = OTHERS + OWN\n"
  expect(await stepsOf(twice, { ...tree, 'site/settings.py': lists })).toMatchInlineSnapshot(`
    [
      "unverified RunPython: which app the command twice is taken from depends on INSTALLED_APPS @ call_command('twice')",
    ]
  `)
  expect(await stepsOf(twice, installed)).toMatchInlineSnapshot(`
    [
      "skip RunPython: the command twice: what it does to rows is not replayed @ call_command('twice')",
    ]
  `)
})

test('atomic, as far as a file says it', () => {
  const of = (line: string, operation: string): string | undefined =>
    django.transactionOf?.(
      `class Migration(migrations.Migration):\n    ${line}\n    operations = [${operation}]\n`,
    )
  expect(of('atomic = False', 'RunSQL()')).toBe('autocommit')
  expect(of('atomic: bool = False  # slow', 'RunSQL()')).toBe('autocommit')
  expect(of('atomic = IS_SQLITE', 'AddIndexConcurrently()')).toBe('autocommit')
  expect(of('atomic = IS_SQLITE', 'RunSQL()')).toBe(undefined)
  expect(of('atomic = True', 'AddIndexConcurrently()')).toBe(undefined)
  expect(of('initial = True', 'AddIndexConcurrently()')).toBe(undefined)
})

test('PostGIS is made by the backend, at the first field that needs it', async () => {
  const fields = `from django.contrib.gis.db.models import PointField, fields
${again('').replace(
  /operations = .*/,
  `operations = [
        migrations.AddField('thing', 'b', models.IntegerField(null=True)),
        migrations.AddField('thing', 'p', PointField(null=True, spatial_index=False)),
        migrations.AddField('thing', 'q', fields.PolygonField(null=True, spatial_index=False)),
    ]`,
)}`
  expect(await stepsOf(fields)).toEqual([
    'ALTER TABLE "shop_thing" ADD COLUMN "b" integer NULL',
    "ask SELECT pg_catalog.to_regtype('geometry') IS NULL AS lacks @ PointField(null=True, spatial_index=False)",
    'CREATE EXTENSION IF NOT EXISTS postgis',
    'ALTER TABLE "shop_thing" ADD COLUMN "p" geometry(POINT,4326) NULL',
    'ALTER TABLE "shop_thing" ADD COLUMN "q" geometry(POLYGON,4326) NULL',
  ])
  const sql = again('').replace(
    /operations = .*/,
    "operations = [migrations.RunSQL('SELECT ST_Point(1, 2)')]",
  )
  expect(await stepsOf(sql)).toEqual(['SELECT ST_Point(1, 2)'])
  const settings = "DATABASES = {'default': {'ENGINE': 'django.contrib.gis.db.backends.postgis'}}\n"
  const words = again('').replace(
    /operations = .*/,
    "operations = [migrations.AddField('thing', 'c', models.IntegerField(null=True, help_text='its geometry'))]",
  )
  expect(await stepsOf(words, { 'site/settings.py': settings })).toHaveLength(1)
  expect((await stepsOf(sql, { 'site/settings.py': settings })).slice(1)).toEqual([
    'CREATE EXTENSION IF NOT EXISTS postgis',
    'SELECT ST_Point(1, 2)',
  ])
})

test('rows that code which was not run may have fixed prove nothing; a row that is spelled out does', async () => {
  const nullable = initial.replace('models.IntegerField())]', 'models.IntegerField(null=True))]')
  const second = (before: string): string => `${head}def fill(apps, schema_editor):
    apps.get_model('shop', 'Thing').objects.filter(a=None).update(a=1)

class Migration(migrations.Migration):
    dependencies = [('shop', '0001_initial')]
    operations = [
        migrations.RunSQL("insert into shop_thing (a) values (null)"),
        migrations.RunPython(fill),
        migrations.AlterField('thing', 'a', models.IntegerField()),
        ${before}
    ]
`
  const check = (before: string) =>
    checkFiles(
      {
        start: { 'shop/migrations/__init__.py': '', 'shop/migrations/0001_initial.py': nullable },
        change: { 'shop/migrations/0002_x.py': second(before) },
      },
      { replay: 'auto' },
    )
  const { report } = await check('')
  expect(report.findings).toEqual([])
  expect(report.unknowns.join()).toContain('but the rows may be different: ')
  const own = await check('migrations.RunSQL("insert into shop_thing (id, a) values (null, 2)"),')
  expect(lines(own)).toEqual(['error replay-failed shop/migrations/0002_x.py:11:28'])
})

test('what another branch took away stops Django itself; where a step was not followed, nobody knows', async () => {
  const migration = (after: string, ...operations: string[]): string =>
    `${head}class Migration(migrations.Migration):\n    dependencies = [('shop', '${after}')]\n    operations = [${operations.join(', ')}]\n`
  const start = {
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': initial,
  }
  const check = (base: string) =>
    checkFiles(
      {
        start: { ...start, 'shop/migrations/0002_base.py': base },
        change: {
          'shop/migrations/0003_field.py': migration(
            '0002_base',
            "migrations.AddField('thing', 'b', models.IntegerField(null=True))",
            "migrations.AlterField('thing', 'a', models.BigIntegerField())",
            "migrations.RemoveField('thing', 'a')",
            "migrations.RenameField('thing', 'a', 'c')",
          ),
        },
      },
      { replay: 'auto' },
    )
  const gone = await check(migration('0001_initial', "migrations.RenameModel('Thing', 'Item')"))
  expect(gone.report.verdict).toBe('fail')
  expect(
    gone.report.findings.map(({ message, causedBy }) => [message, causedBy !== undefined]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Django stops at this operation without asking the database: there is no model shop.thing at this point (shop.0002_base renamed it). On deploy, this migration fails here, and later migrations do not run. Name something that exists by then, or remove the operation.",
        false,
      ],
      [
        "Django stops at this operation without asking the database: there is no model shop.thing at this point (shop.0002_base renamed it). Fix the cause first.",
        true,
      ],
      [
        "Django stops at this operation without asking the database: there is no model shop.thing at this point (shop.0002_base renamed it). Fix the cause first.",
        true,
      ],
      [
        "Django stops at this operation without asking the database: there is no model shop.thing at this point (shop.0002_base renamed it). Fix the cause first.",
        true,
      ],
    ]
  `)
  const column = await check(migration('0001_initial', "migrations.RemoveField('thing', 'a')"))
  expect(
    column.report.findings.map(({ message, causedBy }) => [message, causedBy !== undefined]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Django stops at this operation without asking the database: shop.thing has no field a at this point (shop.0002_base removed it). On deploy, this migration fails here, and later migrations do not run. Name something that exists by then, or remove the operation.",
        false,
      ],
      [
        "Django stops at this operation without asking the database: shop.thing has no field a at this point (shop.0002_base removed it). Fix the cause first.",
        true,
      ],
      [
        "Django stops at this operation without asking the database: shop.thing has no field a at this point (shop.0002_base removed it). Fix the cause first.",
        true,
      ],
    ]
  `)
  const unknown = await check(migration('0001_initial', 'made_elsewhere()'))
  expect(unknown.report.findings).toEqual([])
})

test('the type of a column whose class depends on what cannot be known', async () => {
  const fields = `import os
from django.conf import settings
from django.db import models
from elsewhere import name_of, is_wanted

ByName = models.JSONField if getattr(settings, name_of('JSON'), False) else models.TextField

if getattr(settings, 'COMPUTED', False):
    from django.db.models import JSONField as BySetting
else:
    BySetting = models.TextField

try:
    from elsewhere import Field as ByImport
except ImportError:
    ByImport = models.TextField

class ByBase(ByName):
    pass

class ByMethod(models.TextField):
    if is_wanted():
        def db_type(self, connection):
            return 'jsonb'

class ByAnswer(models.TextField):
    def db_type(self, connection):
        return 'varchar(%s)' % self.max_length

if is_wanted():
    class AllTheSame(models.TextField):
        pass
else:
    AllTheSame = models.TextField
`
  const names = ['ByName', 'BySetting', 'ByImport', 'ByBase', 'ByMethod', 'ByAnswer', 'AllTheSame']
  const more = {
    'site/settings.py': "INSTALLED_APPS = ['shop']\nCOMPUTED = os.environ.get('X')\n",
    'shop/fields.py': fields,
  }
  const added = (name: string): string =>
    again('')
      .replace('import migrations', 'import migrations\nimport shop.fields')
      .replace(
        /operations = .*/,
        `operations = [migrations.AddField('thing', 'f', shop.fields.${name}(null=True))]`,
      )
  const found: Record<string, string[]> = {}
  for (const name of names)
    found[name] = (await stepsOf(added(name), more)).map(step => step.replace(/ @ .*/s, ''))
  expect(found).toMatchInlineSnapshot(`
    {
      "AllTheSame": [
        "ALTER TABLE "shop_thing" ADD COLUMN "f" text NULL",
      ],
      "ByAnswer": [
        "unverified the type of the column f is not known: shop.fields.ByAnswer: its db_type() depends on what can't be known",
        "ALTER TABLE "shop_thing" ADD COLUMN "f" text NULL",
      ],
      "ByBase": [
        "unverified the type of the column f is not known: shop.fields.ByBase: it may be JSONField or TextField",
        "ALTER TABLE "shop_thing" ADD COLUMN "f" jsonb NULL",
      ],
      "ByImport": [
        "unverified the type of the column f is not known: shop.fields.ByImport: it may be something else or TextField",
        "ALTER TABLE "shop_thing" ADD COLUMN "f" text NULL",
      ],
      "ByMethod": [
        "unverified the type of the column f is not known: shop.fields.ByMethod: its db_type() depends on what can't be known",
        "ALTER TABLE "shop_thing" ADD COLUMN "f" text NULL",
      ],
      "ByName": [
        "unverified the type of the column f is not known: shop.fields.ByName: it may be JSONField or TextField",
        "ALTER TABLE "shop_thing" ADD COLUMN "f" jsonb NULL",
      ],
      "BySetting": [
        "unverified the type of the column f is not known: shop.fields.BySetting: it may be JSONField or TextField",
        "ALTER TABLE "shop_thing" ADD COLUMN "f" jsonb NULL",
      ],
    }
  `)
})
