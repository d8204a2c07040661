import { expect, it } from 'vitest'
import { checkAllOf } from '../support/gate.ts'

const migration = (operations: string) =>
  `from django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n    dependencies = []\n    operations = [\n        ${operations}\n    ]\n`

const django = (settings: string, operations: string) => ({
  'manage.py': '',
  'config/settings.py': settings,
  'a/__init__.py': '',
  'a/migrations/__init__.py': '',
  'a/migrations/0001_initial.py': migration(
    `migrations.CreateModel('T', [('id', models.AutoField(primary_key=True))]), ${operations}`,
  ),
})

const alembic = (env: string, upgrade: string) => ({
  'alembic.ini': '[alembic]\nscript_location = alembic\n',
  'alembic/env.py': env,
  'alembic/versions/a1_x.py': `from alembic import op\nimport sqlalchemy as sa\n\nrevision = "a1"\ndown_revision = None\n\n\ndef upgrade():\n${upgrade}\n`,
})

const created =
  "    op.create_table('t', sa.Column('id', sa.Integer()))\n    op.execute('ALTER TABLE core.t ADD x int')"

it.each<[string, Record<string, string>]>([
  [
    "Django's options",
    django(
      "DATABASES = {'default': {'OPTIONS': {'options': '-c search_path=core,public'}}}\n",
      "migrations.RunSQL('ALTER TABLE core.a_t ADD x int'),",
    ),
  ],
  [
    'env.py with a constant',
    alembic(
      'SCHEMA = "core"\n\nwith engine.connect() as connection:\n    connection.execute(text(f\'set search_path to "{SCHEMA}"\'))\n',
      created,
    ),
  ],
  [
    'env.py with options of a URL',
    alembic('engine = create_engine("postgresql://h/d?options=-csearch_path%3Dcore")\n', created),
  ],
  [
    'env.py, of a schema that the migrations create',
    alembic(
      'connection.execute(text("SET search_path TO core, public"))\n',
      `    op.execute('CREATE SCHEMA core')\n${created}`,
    ),
  ],
  [
    'a variable, of which nothing is known',
    alembic(
      'for tenant in tenants:\n    connection.execute(text(f"SET search_path TO {tenant}"))\n',
      created.replace('core.', 'public.'),
    ),
  ],
])('names are looked for where a session of the project looks: %s', async (_, files) => {
  const { report } = await checkAllOf(files, { replay: 'fresh' })
  expect([report.findings.map(({ message }) => message), report.unknowns, report.verdict]).toEqual([
    [],
    [],
    'pass',
  ])
})
