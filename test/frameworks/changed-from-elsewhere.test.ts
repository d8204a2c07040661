import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'
import { TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { pythonEnv } from '../support/python-env.ts'

const run = promisify(execFile)
const [django, alembic] = await Promise.all([pythonEnv('django'), pythonEnv('alembic')])

const dependencies = "    dependencies = [('shop', '0001_initial')]\n"
const bad = "migrations.RunSQL('CREATE TABLE shop_item (id int)')"
const imports = 'from django.db import migrations, models\n'
const plain = `${imports}class Migration(migrations.Migration):\n${dependencies}    operations = []\n`

const djangoBase = {
  'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "proj.settings")\n',
  'proj/__init__.py': '',
  'proj/settings.py':
    'INSTALLED_APPS = ["shop"]\nDATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}\n',
  'shop/__init__.py': '',
  'shop/migrations/__init__.py': '',
  'shop/migrations/0001_initial.py': `${imports}class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.CreateModel(name='Item', fields=[('id', models.BigAutoField(primary_key=True, serialize=False))])]
`,
}

/** What Python makes of the file: the SQL of its operations, and what was run while it was imported. */
const djangoOracle = `
import importlib, json, os, sys
sys.path.insert(0, os.getcwd())
os.environ["DJANGO_SETTINGS_MODULE"] = "proj.settings"
import django
django.setup()
from django.db import connection
module = importlib.import_module("shop.migrations.0002_x")
sql = [str(getattr(operation, "sql", "")) for operation in module.Migration.operations]
print(json.dumps(sql + connection.introspection.table_names()))
`

const alembicOracle = `
import importlib.util, io
from alembic.migration import MigrationContext
from alembic.operations import Operations
out = io.StringIO()
context = MigrationContext.configure(dialect_name="postgresql", opts={"as_sql": True, "output_buffer": out})
spec = importlib.util.spec_from_file_location("x", "alembic/versions/bbbb_x.py")
module = importlib.util.module_from_spec(spec)
with Operations.context(context):
    spec.loader.exec_module(module)
    module.upgrade()
    import gc
    gc.collect()
print(out.getvalue())
`

async function inPython(
  python: string,
  oracle: string,
  files: Record<string, string | Buffer>,
): Promise<string> {
  const repository = new TestRepository(temporaryDirectory())
  repository.write(files)
  return (
    await run(python, ['-c', oracle], {
      cwd: repository.directory,
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    })
  ).stdout
}

const statement = /create table \(?"?(?:shop_item|users)|shop_item/i

describe.skipIf(django.kind === 'missing')('a Django migration that is changed from elsewhere', () => {
  const cases: [what: string, content: string][] = [
    [
      'a coding line of UTF-7',
      `# -*- coding: utf-7 -*-\n${plain}    # +AAo-    operations = [${bad.replaceAll("'", '+ACc-')}]\n`,
    ],
    [
      'a coding line of unicode_escape',
      `# -*- coding: unicode_escape -*-\n${plain}    # \\u000a    operations = [${bad}]\n`,
    ],
    ['setattr', `${plain}setattr(Migration, "operations", [${bad}])\n`],
    ['another name for its list', `${plain}ops = Migration.operations\nops.extend([${bad}])\n`],
    [
      'exec in the module',
      `${plain}exec("Migration.operations = [migrations.RunSQL('CREATE TABLE shop_item (id int)')]")\n`,
    ],
    [
      'a statement of the module that asks the database',
      `from django.db import connection\n${plain}connection.cursor().execute("CREATE TABLE shop_item (id int)")\n`,
    ],
    [
      'a metaclass',
      `${imports}class Meta(type):\n    def __new__(m, n, b, d):\n        d["operations"] = [${bad}]\n        return type.__new__(m, n, b, d)\nclass Migration(migrations.Migration, metaclass=Meta):\n${dependencies}    operations = []\n`,
    ],
    [
      'a decorator of the class',
      `${imports}def deco(c):\n    c.operations = [${bad}]\n    return c\n@deco\nclass Migration(migrations.Migration):\n${dependencies}    operations = []\n`,
    ],
    [
      'a form feed in the indentation',
      `${imports}class Migration(migrations.Migration):\n${dependencies}\f    operations = [${bad}]\n`,
    ],
    ['a name that Python reads as another one', `${plain}    o\u1d56erations = [${bad}]\n`],
    ['globals()', `${plain}class M(Migration):\n    operations = [${bad}]\nglobals()["Migration"] = M\n`],
    [
      '__init_subclass__',
      `${imports}class Base(migrations.Migration):\n    def __init_subclass__(cls):\n        cls.operations = [${bad}]\nclass Migration(Base):\n${dependencies}    operations = []\n`,
    ],
    [
      'a function that is called for nothing else',
      `${plain}def f():\n    Migration.operations = [${bad}]\n    return 1\nx = f()\n`,
    ],
    ['the namespace of the class', `${plain}    locals()["operations"] = [${bad}]\n`],
    [
      'a list that is added to after the class took it',
      `${imports}ops = []
class Migration(migrations.Migration):
${dependencies}    operations = ops
ops.append(${bad})
`,
    ],
    [
      'two names of one list',
      `${imports}ops = []
list_of = ops
ops += [${bad}]
class Migration(migrations.Migration):
${dependencies}    operations = list_of
`,
    ],
    [
      'another name over several lines',
      `${plain}ops = (
    Migration.operations
)
ops.extend([${bad}])
`,
    ],
    ['an assignment whose value does it', `${plain}_ = [Migration.operations.append(${bad})]\n`],
  ]

  it.each(cases)('is never silently green: %s', async (_, content) => {
    const change = { 'shop/migrations/0002_x.py': content }
    if (django.kind === 'ready')
      expect(await inPython(django.python, djangoOracle, { ...djangoBase, ...change })).toMatch(statement)
    const { report } = await checkFiles({ start: djangoBase, change }, { replay: 'auto' })
    expect(['unknown', 'not-checked', 'fail']).toContain(report.verdict)
  })

  it('is never silently green: compiled code without its source', async () => {
    const directory = temporaryDirectory()
    const source = join(directory, 'x.py')
    writeFileSync(source, plain.replace('operations = []', `operations = [${bad}]`))
    const compiled = join(directory, 'x.pyc')
    if (django.kind !== 'ready') return
    await run(django.python, [
      '-c',
      `import py_compile; py_compile.compile(${JSON.stringify(source)}, ${JSON.stringify(compiled)})`,
    ])
    const change = { 'shop/migrations/0002_x.pyc': readFileSync(compiled) }
    expect(await inPython(django.python, djangoOracle, { ...djangoBase, ...change })).toMatch(statement)
    const { report } = await checkFiles({ start: djangoBase, change }, { replay: 'auto' })
    expect(report.verdict).toBe('unknown')
  })

  it.each([
    ['what makemigrations writes', plain],
    [
      'a logger, a constant and a helper',
      `import logging\nlogger = logging.getLogger(__name__)\nNAMES = ["a"]\nNAMES.append("b")\ndef forward(apps, editor):\n    apps.get_model("shop", "Item").objects.exists()\n${plain}`,
    ],
    [
      'its own list',
      `${plain}Migration.operations += [migrations.RunSQL("select 1", "")]\nMigration.operations.append(migrations.RunSQL("select 2", ""))\n`,
    ],
    ['full-width text in a string', `# ｆｕｌｌ\n${plain}    label = "ｆｕｌｌ ½ ﬁ"\n`],
    [
      'a page break',
      `${imports}\f\nclass Migration(migrations.Migration):\n${dependencies}    operations = []\n`,
    ],
    ['a coding line of UTF-8', `# -*- coding: utf-8 -*-\n${plain}`],
  ])('says nothing of %s', async (_, content) => {
    const { report } = await checkFiles(
      { start: djangoBase, change: { 'shop/migrations/0002_x.py': content } },
      { replay: 'auto' },
    )
    expect([report.verdict, report.notices, report.findings]).toEqual(['pass', [], []])
  })
})

describe.skipIf(alembic.kind === 'missing')('an Alembic revision that is changed from elsewhere', () => {
  const start = {
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'alembic/env.py': '',
    'alembic/versions/aaaa_a.py':
      '"""a"""\nfrom alembic import op\nrevision = "aaaa"\ndown_revision = None\ndef upgrade():\n    op.execute("CREATE TABLE users (id int)")\n',
  }
  const header = '"""x"""\nfrom alembic import op\nimport sys\nrevision = "bbbb"\ndown_revision = "aaaa"\n'
  const body = 'op.execute("CREATE TABLE users (id int)")'
  it.each([
    [
      'a coding line of UTF-7',
      `# -*- coding: utf-7 -*-\n${header}def upgrade():\n    pass\n    # +AAo-    ${body.replaceAll('"', '+ACI-')}\n`,
    ],
    ['globals()', `${header}def upgrade():\n    pass\ndef _u():\n    ${body}\nglobals()["upgrade"] = _u\n`],
    [
      '__del__',
      `${header}class X:\n    def __del__(self):\n        ${body}\ndef upgrade():\n    x = X()\n    del x\n`,
    ],
    [
      'setattr on its module',
      `${header}def upgrade():\n    pass\ndef _u():\n    ${body}\nmodule = type(sys)("m")\n_g = upgrade\nvars()["upgrade"] = _u\n`,
    ],
  ])('is never silently green: %s', async (_, content) => {
    const change = { 'alembic/versions/bbbb_x.py': content }
    if (alembic.kind === 'ready')
      expect(await inPython(alembic.python, alembicOracle, { ...start, ...change })).toMatch(statement)
    const { report } = await checkFiles({ start, change }, { replay: 'auto' })
    expect(['unknown', 'not-checked', 'fail']).toContain(report.verdict)
  })

  it('says nothing of helpers and constants', async () => {
    const content = `${header}TABLES = ["b"]\nTABLES.append("c")\ndef make(name):\n    op.execute("CREATE TABLE " + name + " (id int)")\ndef upgrade():\n    for name in TABLES:\n        make(name)\n`
    const { report } = await checkFiles(
      { start, change: { 'alembic/versions/bbbb_x.py': content } },
      { replay: 'auto' },
    )
    expect([report.verdict, report.notices, report.findings]).toEqual(['pass', [], []])
  })
})
