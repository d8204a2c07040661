import { expect, it } from 'vitest'
import { applyEdits } from '../../src/model/fix.ts'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const django = (deps: string, ops: string) =>
  `from django.db import migrations, models\nimport django.db.models.deletion\n\n\nclass Migration(migrations.Migration):\n    dependencies = [${deps}]\n    operations = [\n        ${ops}\n    ]\n`
const djBase = {
  'manage.py': '',
  'shop/__init__.py': '',
  'shop/migrations/__init__.py': '',
  'shop/migrations/0001_initial.py': django(
    '',
    "migrations.CreateModel(name='User', fields=[('id', models.BigAutoField(primary_key=True)), ('email', models.CharField(max_length=100)), ('phone', models.CharField(max_length=20, null=True))]),",
  ),
}
const inDjango = (ops: string) => ({
  start: djBase,
  change: { 'shop/migrations/0002_x.py': django("('shop', '0001_initial')", ops) },
})
const alembic = (rev: string, down: string, up: string) =>
  `from alembic import op\nimport sqlalchemy as sa\n\nrevision = '${rev}'\ndown_revision = ${down}\n\n\ndef upgrade():\n    ${up}\n\n\ndef downgrade():\n    pass\n`
const alBase = {
  'alembic.ini': '[alembic]\nscript_location = migrations\n',
  'migrations/env.py': '',
  'migrations/versions/a1_base.py': alembic(
    'a1',
    'None',
    "op.create_table('users', sa.Column('id', sa.BigInteger(), primary_key=True), sa.Column('email', sa.String(100), nullable=False), sa.Column('phone', sa.String(20)))",
  ),
}
const inAlembic = (up: string) => ({
  start: alBase,
  change: { 'migrations/versions/b2_next.py': alembic('b2', "'a1'", up) },
})
const cases: Readonly<Record<string, { start: Files; change: Files }>> = {
  'django add not null': inDjango("migrations.AddField('user', 'kind', models.IntegerField()),"),
  'django add default': inDjango("migrations.AddField('user', 'kind', models.IntegerField(default=1)),"),
  'django unique': inDjango(
    "migrations.AlterField('user', 'email', models.CharField(max_length=100, unique=True)),",
  ),
  'django not null': inDjango("migrations.AlterField('user', 'phone', models.CharField(max_length=20)),"),
  'django not null default': inDjango(
    "migrations.AlterField('user', 'phone', models.CharField(max_length=20, default='')),",
  ),
  'django a unique column with one default': inDjango(
    "migrations.AddField('user', 'token', models.CharField(max_length=20, unique=True, default='x')),",
  ),
  'django constraint': inDjango(
    "migrations.AddConstraint('user', models.CheckConstraint(check=models.Q(email__contains='@'), name='c')),",
  ),
  'django runpython between': inDjango(
    "migrations.AddField('user', 'kind', models.IntegerField(null=True)),\n        migrations.RunPython(lambda apps, s: None, migrations.RunPython.noop),\n        migrations.AlterField('user', 'kind', models.IntegerField()),",
  ),
  'alembic add not null': inAlembic(
    "op.add_column('users', sa.Column('kind', sa.Integer(), nullable=False))",
  ),
  'alembic server default': inAlembic(
    "op.add_column('users', sa.Column('kind', sa.Integer(), nullable=False, server_default='1'))",
  ),
  'alembic not null': inAlembic("op.alter_column('users', 'phone', nullable=False)"),
  'alembic unique': inAlembic("op.create_unique_constraint('u', 'users', ['email'])"),
  'alembic type': inAlembic(
    "op.alter_column('users', 'email', type_=sa.Integer(), postgresql_using='email::integer')",
  ),
  prisma: {
    start: {
      'prisma/schema.prisma': 'datasource db { provider = "postgresql" url = "x" }',
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/20240101000000_init/migration.sql':
        'CREATE TABLE "User" ("id" SERIAL NOT NULL, "email" TEXT NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));\n',
    },
    change: {
      'prisma/migrations/20240102000000_add/migration.sql':
        '/*\n  Warnings:\n\n  - Added the required column `name` to the `User` table without a default value.\n*/\n-- AlterTable\nALTER TABLE "User" ADD COLUMN "name" TEXT NOT NULL;\n',
    },
  },
  flyway: {
    start: {
      'src/main/resources/db/migration/V1__base.sql':
        'create table users (id bigint primary key, email text);',
    },
    change: {
      'src/main/resources/db/migration/V2__u.sql': 'alter table users alter column email set not null;',
    },
  },
  goose: {
    start: {
      'db/migrations/00001_base.sql':
        '-- +goose Up\ncreate table users (id bigint primary key, email text);\n-- +goose Down\ndrop table users;\n',
    },
    change: {
      'db/migrations/00002_u.sql':
        '-- +goose Up\ncreate unique index one on users (email);\n-- +goose Down\ndrop index one;\n',
    },
  },
  'golang-migrate, CONCURRENTLY': {
    start: {
      'migrations/1_base.up.sql': 'create table users (id bigint primary key, email text);',
      'migrations/1_base.down.sql': 'drop table users;',
    },
    change: {
      'migrations/2_u.up.sql': 'create unique index concurrently u on users (email);',
      'migrations/2_u.down.sql': 'drop index u;',
    },
  },
}

const found: Readonly<Record<string, string>> = {
  'django add not null': 'fails-with-rows 23502 line 8',
  'django unique': 'fails-with-some-rows 23505 line 8',
  'django not null': 'fails-with-some-rows 23502 line 8',
  'django a unique column with one default': 'fails-with-some-rows 23505 line 8',
  'django constraint': 'fails-with-some-rows 23514 line 8',
  'alembic add not null': 'fails-with-rows 23502 line 9',
  'alembic not null': 'fails-with-some-rows 23502 line 9',
  'alembic unique': 'fails-with-some-rows 23505 line 9',
  'alembic type': 'fails-with-some-rows 22P02 line 9',
  prisma: 'fails-with-rows 23502 line 7',
  flyway: 'fails-with-some-rows 23502 line 1',
  goose: 'fails-with-some-rows 23505 line 2',
  'golang-migrate, CONCURRENTLY': 'fails-with-some-rows 23505 line 1',
}

it.each(Object.entries(cases))('%s', async (what, files) => {
  const { report } = await checkFiles(files, { replay: 'auto' })
  expect(report.unknowns).toEqual([])
  expect(
    report.findings.map(({ rule, sqlstate, range }) => `${rule} ${sqlstate} line ${range.start.line}`),
  ).toEqual(found[what] === undefined ? [] : [found[what]])
  expect(report.coverage.histories.flatMap(({ rows }) => rows?.notVerified ?? [])).toEqual([])
  const edits = report.findings.flatMap(({ fixes }) => fixes.flatMap(one => one.edits))
  const [first] = edits
  const text = first && files.change[first.path]?.toString()
  if (!first || text === undefined) return
  const { report: after } = await checkFiles(
    { ...files, change: { [first.path]: applyEdits(text, edits) } },
    { replay: 'auto' },
  )
  expect(after.findings).toEqual([])
})
