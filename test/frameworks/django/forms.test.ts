import { describe, expect, test } from 'vitest'
import { django } from '../../../src/frameworks/django/django.ts'
import type { HistoryReading } from '../../../src/model/history.ts'
import type { HistoryLocation } from '../../../src/model/history-location.ts'
import { type MemoryContent, memoryTree } from '../../support/memory-tree.ts'

async function locate(files: Record<string, MemoryContent>): Promise<HistoryLocation[]> {
  return django.locate(memoryTree(files), [])
}

async function read(files: Record<string, MemoryContent>): Promise<HistoryReading[]> {
  const tree = memoryTree(files)
  return django.read(await django.locate(tree, []), tree)
}

/** Parents of `shop.0002_x`, whose text is given. */
async function parentsOf(text: string, more: Record<string, MemoryContent> = {}): Promise<string[] | string> {
  const readings = await read({
    'shop/migrations/__init__.py': '',
    'shop/migrations/0001_initial.py': migration(''),
    'shop/migrations/0002_x.py': text,
    'other/migrations/__init__.py': '',
    'other/migrations/0001_initial.py': migration(''),
    ...more,
  })
  const shop = readings.find(({ name }) => name === 'shop')
  const problem = shop?.unreadable.find(({ file }) => file.path.endsWith('0002_x.py'))
  return problem ? problem.reason : [...(shop?.parents.get('shop.0002_x') ?? ['(no migration)'])].sort()
}

function migration(body: string, before = ''): string {
  return `from django.conf import settings\nfrom django.db import migrations, models\n\n${before}\n\nclass Migration(migrations.Migration):\n${body}\n    operations = [\n        migrations.RunPython(lambda apps, editor: None),\n    ]\n`
}

describe('dependencies in every form', () => {
  const forms: [string, string][] = [
    ['a list of tuples', migration("    dependencies = [('shop', '0001_initial')]")],
    [
      'over lines, with comments and double quotes',
      migration('    dependencies = [\n        # first ]\n        ("shop", "0001_initial"),  # last\n    ]'),
    ],
    ['a tuple of lists', migration("    dependencies = (['shop', '0001_initial'],)")],
    ['bytes of Python 2', migration("    dependencies = [(b'shop', b'0001_initial')]")],
    ['unicode of Python 2', migration("    dependencies = [(u'shop', u'0001_initial')]")],
    ['concatenated lists', migration("    dependencies = [] + [('shop', '0001_initial')]")],
    ['implicit concatenation', migration("    dependencies = [('shop', '0001_' 'initial')]")],
    ['plus of strings', migration("    dependencies = [('sh' + 'op', '0001' + '_initial')]")],
    ['+=', migration("    dependencies = []\n    dependencies += [('shop', '0001_initial')]")],
    ['append', migration("    dependencies = []\n    dependencies.append(('shop', '0001_initial'))")],
    ['extend', migration("    dependencies = []\n    dependencies.extend([('shop', '0001_initial')])")],
    [
      'append under a condition',
      migration(
        "    dependencies = []\n    if settings.DEBUG:\n        dependencies.append(('shop', '0001_initial'))",
      ),
    ],
    [
      'a conditional expression',
      migration("    dependencies = [('shop', '0001_initial')] if settings.X else []"),
    ],
    [
      'both sides of an if',
      migration(
        "    if settings.X:\n        dependencies = [('shop', '0001_initial')]\n    else:\n        dependencies = []",
      ),
    ],
    [
      'names of constants',
      migration('    dependencies = [(APP, FIRST)]', "APP = 'shop'\nFIRST = '0001_initial'"),
    ],
    [
      'an f-string',
      migration("    dependencies = [(APP, f'{NUMBER}_initial')]", "APP = 'shop'\nNUMBER = '0001'"),
    ],
    ['a percent format', migration("    dependencies = [('shop', '%04d_%s' % (1, 'initial'))]")],
    ['str.format', migration("    dependencies = [('shop', '{}_initial'.format('0001'))]")],
    ['a comprehension', migration("    dependencies = [(app, '0001_initial') for app in ['shop']]")],
    [
      'a loop',
      migration(
        "    dependencies = []\n    for app in ('shop',):\n        dependencies.append((app, '0001_initial'))",
      ),
    ],
    [
      'a helper function',
      migration('    dependencies = helper()', "def helper():\n    return [('shop', '0001_initial')]\n"),
    ],
    ['an annotation', migration("    dependencies: list[tuple[str, str]] = [('shop', '0001_initial')]")],
    ['a semicolon', migration("    initial = False; dependencies = [('shop', '0001_initial')]")],
    ['set from outside', `${migration('    pass')}\nMigration.dependencies = [('shop', '0001_initial')]\n`],
    [
      'another base class',
      migration("    dependencies = [('shop', '0001_initial')]").replace(
        'migrations.Migration',
        'CheckedMigration',
      ),
    ],
    [
      'a base class of the file',
      migration(
        '    atomic = False',
        "class Base(migrations.Migration):\n    dependencies = [('shop', '0001_initial')]\n",
      ).replace('Migration(migrations.Migration):\n    atomic', 'Migration(Base):\n    atomic'),
    ],
    [
      'after the operations',
      "from django.db import migrations\n\nclass Migration(migrations.Migration):\n    operations = [\n        migrations.RunSQL('''a ] ''' \"[\"),  # [\n    ]\n    dependencies = [('shop', '0001_initial')]\n",
    ],
    [
      'Windows line ends and a byte order mark',
      `\uFEFF${migration("    dependencies = [('shop', '0001_initial')]").replaceAll('\n', '\r\n')}`,
    ],
    [
      'Python 2 around it',
      `${migration("    dependencies = [('shop', '0001_initial')]", 'def forwards(apps, editor):\n    print "x"\n    exec "y" in {}\n    raise ValueError, "z"\n')}`,
    ],
    [
      'Python 2 print at module level',
      migration("    dependencies = [('shop', '0001_initial')]", 'print "loading"'),
    ],
    [
      'the newest syntax',
      migration(
        "    dependencies = [('shop', '0001_initial')]",
        'type Pair[T] = tuple[T, T]\nif (n := 3) > 2: pass\nmatch n:\n    case 3:\n        x = f"{"nested"}"\n',
      ),
    ],
    [
      'a function before all else',
      `def f():\n    pass\n${migration("    dependencies = [('shop', '0001_initial')]")}`,
    ],
    ['tabs', migration("    dependencies = [('shop', '0001_initial')]").replaceAll('    ', '\t')],
    ['line joined with a backslash', migration("    dependencies = \\\n        [('shop', '0001_initial')]")],
    ['a list without a space', migration("    dependencies=[('shop','0001_initial'),]")],
    [
      'set by __init__',
      migration(
        "    def __init__(self, *args, **kwargs):\n        super().__init__(*args, **kwargs)\n        self.dependencies = [('shop', '0001_initial')]\n        if len(os.listdir('.')) == 9:\n            self.dependencies.insert(0, ('shop', os.listdir('.')[8]))\n",
      ),
    ],
  ]
  test.each(forms)('%s', async (_, text) => {
    expect(await parentsOf(text)).toEqual(['shop.0001_initial'])
  })

  test('the range is the literal of the name, quotes included', async () => {
    const [reading] = await read({
      'shop/migrations/__init__.py': '',
      'shop/migrations/0001_initial.py': migration(''),
      'shop/migrations/0002_x.py': migration(
        "    dependencies = [\n        ('shop', '0001_initial'),\n    ]",
      ),
    })
    expect(reading?.migrations[1]?.parents[0]?.range).toEqual({
      start: { line: 8, column: 18 },
      end: { line: 8, column: 32 },
    })
    expect(reading?.migrations[1]?.range).toEqual({
      start: { line: 6, column: 1 },
      end: { line: 6, column: 38 },
    })
  })

  test('swappable models and ends of other apps', async () => {
    const swappable =
      "    dependencies = [('shop', '0001_initial'), migrations.swappable_dependency(settings.AUTH_USER_MODEL)]"
    expect(await parentsOf(migration(swappable))).toEqual(['shop.0001_initial'])
    expect(
      await parentsOf(migration(swappable), { 'config/settings.py': "AUTH_USER_MODEL = 'other.User'\n" }),
    ).toEqual(['other.0001_initial', 'shop.0001_initial'])
    expect(
      await parentsOf(migration("    dependencies = [migrations.swappable_dependency('other.Thing')]")),
    ).toEqual(['other.0001_initial'])
    expect(
      await parentsOf(migration("    dependencies = [('other', '__latest__'), ('shop', '__first__')]")),
    ).toEqual(['other.0001_initial'])
    expect(await parentsOf(migration("    dependencies = [(settings.OTHER_APP, '0001_initial')]"))).toEqual(
      [],
    )
  })
})

describe('labels and places', () => {
  test('the label of apps.py, not the folder', async () => {
    const readings = await read({
      'src/shop/apps.py':
        "from django.apps import AppConfig\n\nclass ShopConfig(AppConfig):\n    name = 'src.shop'\n    label = 'store'\n",
      'src/shop/migrations/__init__.py': '',
      'src/shop/migrations/0001_initial.py': migration(''),
      'src/shop/migrations/0002_x.py': migration("    dependencies = [('store', '0001_initial')]"),
    })
    expect(readings.map(({ name, parents, missing }) => [name, [...parents.keys()], missing])).toEqual([
      ['store', ['store.0001_initial', 'store.0002_x'], []],
    ])
  })

  test('the label of an AppConfig in __init__.py, as before apps.py', async () => {
    const readings = await read({
      'pulp_file/app/__init__.py':
        "from core import PluginAppConfig\n\nclass FileConfig(PluginAppConfig):\n    name = 'pulp_file.app'\n    label = 'file'\n",
      'pulp_file/app/migrations/__init__.py': '',
      'pulp_file/app/migrations/0001_initial.py': migration(''),
      'pulp_file/app/migrations/0002_x.py': migration("    dependencies = [('file', '0001_initial')]"),
      'pulp_cert/app/__init__.py': "class CertConfig(AppConfig):\n    label = 'cert'\n",
      'pulp_cert/app/migrations/0001_initial.py': migration("    dependencies = [('file', '0002_x')]"),
    })
    expect(readings.map(({ name, scope, parents }) => [name, scope, Object.fromEntries(parents)])).toEqual([
      ['cert', '', { 'cert.0001_initial': ['file.0002_x'] }],
      ['file', '', { 'file.0001_initial': [], 'file.0002_x': ['file.0001_initial'] }],
    ])
  })

  test('the label by which files name each other, where nothing says one', async () => {
    const heads = async (second: string, third: string): Promise<unknown> => {
      const readings = await read({
        'src/app/migrations/__init__.py': '',
        'src/app/migrations/0001_initial.py': migration("    dependencies = [('taggit', '0001_initial')]"),
        'src/app/migrations/0002_a.py': migration(second),
        'src/app/migrations/0003_b.py': migration(third),
      })
      return readings.map(({ name, parents }) => [name, Object.fromEntries(parents)])
    }
    expect(
      await heads(
        "    dependencies = [('file', '0001_initial'), ('auth', '0001_initial')]",
        "    dependencies = [('file', '0002_a')]",
      ),
    ).toEqual([
      [
        'file',
        {
          'file.0001_initial': [],
          'file.0002_a': ['file.0001_initial'],
          'file.0003_b': ['file.0002_a'],
        },
      ],
    ])
    // Its own label is named: what else is there is another app's.
    expect(
      await heads(
        "    dependencies = [('app', '0001_initial')]",
        "    dependencies = [('app', '0001_initial'), ('file', '0002_a')]",
      ),
    ).toEqual([
      [
        'app',
        { 'app.0001_initial': [], 'app.0002_a': ['app.0001_initial'], 'app.0003_b': ['app.0001_initial'] },
      ],
    ])
    // A package's first migration has the name of everybody's.
    expect(
      await heads(
        "    dependencies = [('taggit', '0001_initial')]",
        "    dependencies = [('taggit', '0001_initial')]",
      ),
    ).toMatchObject([['app', { 'app.0002_a': [], 'app.0003_b': [] }]])
  })

  test("a package that has no Migration class is not Django's", async () => {
    const django = async (files: Record<string, MemoryContent>): Promise<string[]> =>
      (await locate(files)).map(({ directory }) => directory)
    const init = { 'app/migrations/__init__.py': '' }
    const revision = "# The first Migration\nrevision = 'a1'\ndown_revision = None\ndef upgrade(): pass\n"
    expect(
      await django({
        ...init,
        'app/migrations/env.py': 'from alembic import context\n',
        'app/migrations/utils.py': '',
      }),
    ).toEqual([])
    expect(
      await django({
        ...init,
        'app/migrations/runner.py': 'def run(): pass\n',
        'app/migrations/001_a.sql': '',
      }),
    ).toEqual([])
    expect(await django({ ...init, 'app/migrations/1975ea83b712_a.py': revision })).toEqual([])
    // An app with files of SQL that its migrations read, names of its own, and one that can't be read.
    expect(
      await django({ ...init, 'app/migrations/first.py': migration(''), 'app/migrations/view.sql': '' }),
    ).toEqual(['app/migrations'])
    expect(await django({ ...init, 'app/migrations/0001_initial.py': 'class (' })).toEqual(['app/migrations'])
    expect(
      await django({
        ...init,
        'app/apps.py': '',
        'app/migrations/0001_initial.py': 'class (',
        'app/migrations/view.sql': '',
      }),
    ).toEqual(['app/migrations'])
  })

  test('MIGRATION_MODULES', async () => {
    const readings = await read({
      'manage.py': '',
      'site/settings/base.py': "MIGRATION_MODULES = {'cms': 'project.cms_migrations', 'off': None}\n",
      'project/cms_migrations/__init__.py': '',
      'project/cms_migrations/0001_initial.py': migration(''),
    })
    expect(readings.map(({ name, directory }) => [name, directory])).toEqual([
      ['cms', 'project/cms_migrations'],
    ])
  })

  test('several projects in one repository, and one label twice', async () => {
    const files: Record<string, string> = {}
    for (const project of ['a', 'b']) {
      files[`${project}/manage.py`] = ''
      files[`${project}/users/migrations/__init__.py`] = ''
      files[`${project}/users/migrations/0001_initial.py`] = migration('')
    }
    const readings = await read(files)
    expect(readings.map(({ name, scope }) => [name, scope])).toEqual([
      ['users (a/users/migrations)', 'a'],
      ['users (b/users/migrations)', 'b'],
    ])
    delete files['a/manage.py']
    delete files['b/manage.py']
    expect((await read(files)).map(({ scope }) => scope)).toEqual(['a', 'b'])
  })

  test('files that are none', async () => {
    const south =
      'from south.v2 import SchemaMigration\n\nclass Migration(SchemaMigration):\n    def forwards(self, orm):\n        pass\n'
    const readings = await read({
      'shop/migrations/__init__.py': '',
      'shop/migrations/0001_initial.py': migration(''),
      'shop/migrations/helpers.py': 'def f(): pass\n',
      'shop/migrations/tests.py': 'from django.test import TestCase\nclass MigrationTests(TestCase): pass\n',
      'shop/migrations/_0002_draft.py': migration("    dependencies = [('shop', '0009_no')]"),
      'shop/migrations/tasks/0001_x.py': migration(''),
      'old/migrations/__init__.py': '',
      'old/migrations/0001_initial.py': south,
      'flask/migrations/env.py': '',
      'flask/migrations/script.py.mako': '',
    })
    expect(readings.map(({ name, migrations, unreadable }) => [name, migrations.length, unreadable])).toEqual(
      [['shop', 1, []]],
    )
  })

  test('an app that is not in the tree is no missing parent', async () => {
    const readings = await read({
      'shop/migrations/0001_initial.py': migration(
        "    dependencies = [('contenttypes', '0002_remove_content_type_name')]",
      ),
      'shop/migrations/0002_x.py': migration("    dependencies = [('shop', '0001_gone')]"),
    })
    expect(readings[0]?.missing.map(({ migration: { id }, parent }) => [id, parent.id])).toEqual([
      ['shop.0002_x', 'shop.0001_gone'],
    ])
  })
})

describe('malformed input', () => {
  const sound = migration("    dependencies = [('shop', '0001_initial')]")
  const broken: [string, MemoryContent, RegExp][] = [
    ['cut off in the dependencies', sound.slice(0, sound.indexOf("'0001_initial')")), /never closed/],
    ['cut off in the operations', sound.slice(0, sound.indexOf('lambda')), /never closed/],
    ['an empty file', '', /no Migration class/],
    [
      'a conflict marker',
      sound
        .replace('    dependencies', '<<<<<<< HEAD\n    dependencies')
        .replace('    operations', '=======\n>>>>>>> x\n    operations'),
      /conflict marker/,
    ],
    ['Latin-1 bytes', Buffer.from(sound.replace('class', '# é\nclass'), 'latin1'), /not UTF-8/],
    ['a link to nowhere', { link: '../../../elsewhere.py' }, /symbolic link/],
    [
      'a dependency that only running can tell',
      migration("    dependencies = [('shop', compute())]"),
      /can't be followed/,
    ],
    [
      'dependencies from elsewhere',
      migration('    dependencies = DEPENDENCIES', 'from x import DEPENDENCIES'),
      /can't be followed/,
    ],
    ['an imported class', 'from .base import Migration\n', /not a class of this file/],
    ['a class made by a call', 'Migration = make()\n', /not a class of this file/],
    [
      'a deep nest',
      migration(`    dependencies = ${'['.repeat(190)}${']'.repeat(190)}`),
      /can't be followed/,
    ],
    [
      'a deeper nest than Python takes',
      migration(`    dependencies = ${'['.repeat(201)}${']'.repeat(201)}`),
      /more than 200 brackets/,
    ],
    ['NUL bytes', `${sound}\0`, /NUL/],
    [
      'a syntax error in the dependencies',
      migration("    dependencies = [('shop' '0001_initial'), ('shop' @@ 3)]"),
      /can't be followed/,
    ],
  ]
  test.each(broken)('%s', async (_, text, reason) => {
    const more = typeof text === 'string' ? {} : { 'shop/migrations/0002_x.py': text }
    expect(await parentsOf(typeof text === 'string' ? text : '', more)).toMatch(reason)
  })

  const readable: [string, MemoryContent][] = [
    [
      'Latin-1 with a coding line',
      Buffer.from(`# -*- coding: latin-1 -*-\n${sound.replace('class', '# é\nclass')}`, 'latin1'),
    ],
    [
      '5 MB of operations',
      sound.replace(
        '    operations = [\n',
        `    operations = [\n${"        migrations.RunSQL('select 1', reverse_sql=''),\n".repeat(100_000)}`,
      ),
    ],
    ['a link inside the tree', { link: '../../real.py' }],
    [
      'two classes',
      `${sound.replace('class Migration', 'class Migration')}\nclass Other(migrations.Migration):\n    dependencies = []\n`,
    ],
    [
      'a class in a loop',
      `from django.db import migrations\nfor name in ['a']:\n    class Migration(migrations.Migration):\n        dependencies = [('shop', '0001_initial')]\n        operations = []\n`,
    ],
    [
      'a deep nest elsewhere',
      sound.replace(
        '    operations = [\n',
        `    operations = [\n        ${'['.repeat(190)}${']'.repeat(190)},\n`,
      ),
    ],
  ]
  test.each(readable)('%s is read', async (_, text) => {
    expect(await parentsOf('', { 'shop/migrations/0002_x.py': text, 'real.py': sound })).toEqual([
      'shop.0001_initial',
    ])
  })

  test('what comes after an unreadable migration is no orphan, and what comes before it no head', async () => {
    const [reading] = await read({
      'shop/migrations/0001_initial.py': migration(''),
      'shop/migrations/0002_x.py': migration('    dependencies = compute()'),
      'shop/migrations/0003_y.py': migration("    dependencies = [('shop', '0002_x')]"),
    })
    expect(reading?.missing).toEqual([])
    expect(reading?.parents.get('shop.0002_x')).toEqual(['shop.0001_initial'])
    expect(reading?.unreadable).toHaveLength(1)
  })
})
