import { describe, expect, it } from 'vitest'
import { checkAllOf, lines } from '../support/gate.ts'

const head = 'from django.conf import settings\nfrom django.db import connection, migrations, models\n'
const table = "migrations.CreateModel('T', [('id', models.AutoField(primary_key=True))]),"

function migration(dependencies: string, operations: string, code = ''): string {
  return `${head}${code}\n\nclass Migration(migrations.Migration):\n    dependencies = [${dependencies}]\n    operations = [\n        ${operations}\n    ]\n`
}

/** Files of one app, beside what a project has. */
function project(second: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    'manage.py': '',
    'a/__init__.py': '',
    'a/migrations/__init__.py': '',
    'a/migrations/0001_initial.py': migration('', table),
    'a/migrations/0002_more.py': second,
    ...more,
  }
}

const after = "('a', '0001_initial')"

describe('what a Django project really has is no error', () => {
  it.each<[string, Record<string, string>]>([
    [
      "tables of Django's own apps, of which no dependency says anything",
      project(
        migration(
          after,
          "migrations.RunSQL('ALTER TABLE auth_user ADD COLUMN x int'), migrations.RunSQL('UPDATE django_content_type SET model = 1'), migrations.RunSQL('DELETE FROM django_site'),",
        ),
      ),
    ],
    [
      'the version table',
      project(
        migration(after, "migrations.RunSQL(\"UPDATE django_migrations SET app = 'a' WHERE app = 'old'\"),"),
      ),
    ],
    [
      'SQL that migrations read, in a directory below them',
      project(
        migration(
          after,
          'migrations.RunSQL(TEXT),',
          "\nfrom pathlib import Path\n\nTEXT = (Path(__file__).parent / 'sql' / '0002_more.sql').read_text()\n",
        ),
        {
          'a/migrations/sql/0002_more.sql': 'ALTER TABLE a_t ADD COLUMN x int;\n',
          'a/migrations/sql/0002_more_reverse.sql': 'ALTER TABLE a_t DROP COLUMN x;\n',
        },
      ),
    ],
    [
      'what sqlmigrate has printed for an app of a package',
      project(migration(after, "migrations.RunSQL('ALTER TABLE a_t ADD COLUMN x int'),"), {
        'oauth/__init__.py': '',
        'oauth/migrations/__init__.py': '',
        'oauth/migrations/0001_initial.sql':
          'BEGIN;\n--\n-- Create model Application\n--\nCREATE TABLE "oauth_application" ("user_id" int REFERENCES "auth_user" ("id"));\nCOMMIT;\n',
      }),
    ],
    [
      'a regular expression among validators',
      project(
        migration(
          after,
          "migrations.AddField('t', 'x', models.CharField(default='', max_length=3, validators=[RegexValidator(re.compile('^a$'))])),",
          '\nimport re\n\nfrom django.core.validators import RegexValidator\n',
        ),
      ),
    ],
    [
      'the table of a model, by the class that the project has',
      project(
        migration(
          after,
          `migrations.RunSQL([('CREATE INDEX by_name ON ' + T._meta.db_table + '(id);')]), migrations.RunSQL('DROP INDEX by_name'),`,
          '\nfrom ..models import T\n',
        ),
        { 'a/models.py': 'from django.db import models\n\nclass T(models.Model):\n    pass\n' },
      ),
    ],
  ])('%s', async (_, files) => {
    const result = await checkAllOf(files, { replay: 'fresh' })
    expect(lines(result)).toEqual([])
    expect(result.report.verdict).toBe('pass')
  })
})

describe('what can not be known of a Django project is no error, and is said once', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'a table of a package whose migrations are not in the tree',
      project(
        migration(
          `${after}, ('taggit', '0001_initial')`,
          "migrations.RunSQL('ALTER TABLE taggit_tag ADD COLUMN x int'), migrations.RunSQL('CREATE INDEX i ON taggit_tag (name)'), migrations.AddField('t', 'x', models.IntegerField(null=True)),",
        ),
      ),
      'the migrations of the package that creates taggit_tag are not in the tree',
    ],
    [
      'a column of such a table, to which a key refers',
      project(
        migration(
          after,
          "migrations.AddField('t', 'tag', models.ForeignKey(null=True, on_delete=models.CASCADE, to='taggit.Tag')), migrations.RunSQL('CREATE INDEX i ON taggit_tag (name)'),",
        ),
      ),
      'the migrations of the package that creates taggit_tag are not in the tree',
    ],
    [
      'an app that a router keeps in another database',
      project(migration(after, "migrations.RunSQL('CREATE TABLE x (id String) ENGINE = Log'),"), {
        'config/settings.py': `DATABASE_ROUTERS: list[str] = []
if DEBUG:
    DATABASE_ROUTERS.insert(0, 'config.routers.Other')
DATABASE_ROUTERS.append('config.routers.Analytics')
`,
        'config/routers.py': `class Other:
    def allow_migrate(self, db, app_label, **hints):
        return None


class Analytics:
    labels = ['a']

    def allow_migrate(self, db, app_label, model_name=None, **hints):
        if db == 'analytics':
            return app_label in self.labels
        if app_label in self.labels:
            return False
        return None
`,
        'b/__init__.py': '',
        'b/migrations/__init__.py': '',
        'b/migrations/0001_initial.py': migration('', table),
      }),
      'config.routers.Analytics.allow_migrate() keeps it off the default database',
    ],
    ...(
      [
        ['by the name of the default one, from wherever it is imported', 'app_label in labels', ''],
        [
          'as far as only running it can tell',
          'app_label in elsewhere.labels(db)',
          'whether config.routers.Analytics.allow_migrate() keeps it off the default database depends on what only running it can tell',
        ],
      ] as const
    ).map(([title, condition, why]): [string, Record<string, string>, string] => [
      `an app that a router keeps in another database, ${title}`,
      project(migration(after, "migrations.RunSQL('ALTER TABLE there ADD COLUMN x int'),"), {
        'config/settings.py': "DATABASE_ROUTERS = ['config.routers.Analytics']\n",
        'config/routers.py': `from django.contrib.auth.management import DEFAULT_DB_ALIAS

import elsewhere

labels = ['a']


class Analytics:
    def allow_migrate(self, db, app_label, model_name=None, **hints):
        if db == DEFAULT_DB_ALIAS and ${condition}:
            return False
        return True
`,
      }),
      why === '' ? 'config.routers.Analytics.allow_migrate() keeps it off the default database' : why,
    ]),
    [
      'code of a package that gets the schema editor by another name',
      project(
        migration(
          after,
          'migrations.RunPython(forwards),',
          '\n\ndef forwards(apps, editor):\n    from somewhere import change\n\n    change(editor)\n',
        ),
        {
          'a/migrations/0003_last.py': migration(
            "('a', '0002_more')",
            "migrations.RunSQL('DROP INDEX made_by_it'),",
          ),
        },
      ),
      'RunPython: it calls somewhere.change, whose code is not in the repository',
    ],
    [
      'the condition of a check that a later migration drops',
      project(
        migration(
          after,
          `migrations.AddConstraint('t', models.CheckConstraint(condition=models.Q(id__in=somewhere.CHOICES), name='c')),
        migrations.CreateModel('U', [('id', models.AutoField(primary_key=True))], options={'constraints': [models.CheckConstraint(condition=models.Q(id__in=somewhere.CHOICES), name='d')]}),`,
          '\nimport somewhere\n',
        ),
        {
          'a/migrations/0003_last.py': migration(
            "('a', '0002_more')",
            "migrations.RemoveConstraint('t', 'c'), migrations.RemoveConstraint('u', 'd'),",
          ),
        },
      ),
      'assumed: the check c always holds, as a list is computed',
    ],
  ])('%s', async (_, files, why) => {
    const { report } = await checkAllOf(files, { replay: 'fresh' })
    expect(report.findings).toEqual([])
    expect(report.verdict).not.toBe('fail')
    const said = report.coverage.histories.flatMap(({ notVerified }) => notVerified)
    expect(said.map(one => one.why)).toContain(why)
    // Every history of the run repeats them.
    const places = new Set(said.map(one => `${one.path}:${one.line} ${one.why}`))
    const causes = new Set(said.map(one => `${one.path} ${one.why}`))
    expect(places.size).toBe(causes.size)
  })
})

describe('what meets a migration that can not be read', () => {
  const unread = migration(after, "migrations.RunSQL('CREATE TABLE made (id int)'),").replace(
    '    dependencies',
    '    replaces = helper.replaces(applied=True)\n    dependencies',
  )
  it.each<[string, string, string]>([
    [
      'a table that it may have created',
      "migrations.RunSQL('ALTER TABLE made ADD COLUMN x int'),",
      'unknown',
    ],
    [
      'a key that it may have dropped, of a partitioned table',
      "migrations.RunSQL('CREATE TABLE p (LIKE a_t INCLUDING ALL, day date) PARTITION BY RANGE (day)'),",
      'unknown',
    ],
    [
      'but what exists already is one',
      "migrations.RunSQL('CREATE TABLE twice (id int)'), migrations.RunSQL('CREATE TABLE twice (id int)'),",
      'fail',
    ],
  ])('is no error: %s', async (_, operations, verdict) => {
    const files = project(unread, {
      'a/migrations/0003_last.py': migration("('a', '0002_more')", operations),
    })
    const { report } = await checkAllOf(files, { replay: 'fresh' })
    expect(report.verdict).toBe(verdict)
    const wrong = report.findings.filter(({ severity }) => severity === 'error')
    expect(wrong.map(({ sqlstate }) => sqlstate)).toEqual(verdict === 'fail' ? ['42P07'] : [])
  })
})

describe('what is wrong beside it stays an error', () => {
  it.each<[string, string, string]>([
    [
      'a column of an own table, in a key to a package',
      "migrations.AddField('t', 'tag', models.ForeignKey(null=True, on_delete=models.CASCADE, to='taggit.Tag')), migrations.RunSQL('ALTER TABLE a_t ADD FOREIGN KEY (gone) REFERENCES taggit_tag (id)'),",
      '42703',
    ],
    [
      'a table of the own app, beside one of a package',
      "migrations.AddField('t', 'tag', models.ForeignKey(null=True, on_delete=models.CASCADE, to='taggit.Tag')), migrations.RunSQL('ALTER TABLE a_gone ADD FOREIGN KEY (id) REFERENCES taggit_tag (id)'),",
      '42P01',
    ],
    ['a table that comes twice, after one of rows', 'migrations.RunPython(forwards),', '42P07'],
    [
      'a foreign key whose default is no number',
      `migrations.AddField('t', 'other', models.ForeignKey(default='x', on_delete=models.CASCADE, to='a.T')),`,
      '22P02',
    ],
  ])('%s', async (_, operations, code) => {
    const forwards =
      "\n\ndef forwards(apps, schema_editor):\n    schema_editor.execute('DELETE FROM a_t; CREATE TABLE a_t (id int)')\n"
    const { report } = await checkAllOf(project(migration(after, operations, forwards)), { replay: 'fresh' })
    const causes = report.findings.filter(({ causedBy }) => causedBy === undefined)
    expect(causes.map(({ sqlstate }) => sqlstate)).toEqual([code])
    expect(report.verdict).toBe('fail')
  })
})
