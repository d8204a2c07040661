import { migration } from './shop-project.ts'

/** Whether a function's loop returns is not known, and after it the function raises. */
const languages = `import os
from django.db import migrations


def variant(code):
    for name in os.environ.get('OWN_LANGUAGES', 'de en-us').split():
        if name.startswith(code):
            return name
    raise LookupError(code)


class FillLanguage(migrations.RunPython):
    def __init__(self, code):
        language = variant(code)

        def forwards(apps, schema_editor):
            apps.get_model('own.thing').objects.filter(name='').update(name=language)

        super().__init__(forwards)
`

/** Management commands of two apps, and of what they share: `first` comes before `own` among the installed apps. */
export const commandFiles: Readonly<Record<string, string>> = {
  'own/models.py': `from django.db import models


class Thing(models.Model):
    name = models.CharField(max_length=42)
`,
  'first/__init__.py': '',
  'first/management/__init__.py': '',
  'first/management/commands/__init__.py': '',
  'first/management/commands/shared.py': `from django.core.management.base import BaseCommand
from django.db import connection


class Command(BaseCommand):
    def handle(self, *args, **options):
        with connection.cursor() as cursor:
            cursor.execute('CREATE TABLE own_shared_first (a integer)')
`,
  'own/sql/view.sql': 'CREATE VIEW own_view_of_file AS SELECT c0 FROM own_one',
  'own/sql/other.sql': 'CREATE VIEW own_view_of_other AS SELECT 1 AS one',
  'own/sql/all/2.sql': 'CREATE VIEW own_second AS SELECT * FROM own_first;',
  'own/sql/all/1.sql': 'CREATE VIEW own_first AS SELECT 1 AS one;',
  'own/sql/all/README.md': 'What is here is sent.',
  'own/migrations/more.sql': 'CREATE SEQUENCE own_more;',
  'own/queries.py': `def make(name):
    return 'CREATE VIEW %s AS SELECT c1 FROM own_one' % name
`,
  'own/languages.py': languages,
  'own/migrations/0004_languages.py': migration(
    "('own', '0003_commands')",
    "    FillLanguage('en'),",
  ).replace('\n\nclass Migration', '\nfrom own.languages import FillLanguage\n\n\nclass Migration'),
  'own/management/__init__.py': '',
  'own/management/commands/__init__.py': '',
  'own/management/commands/shared.py': `from django.core.management.base import BaseCommand
from django.db import connection


class Command(BaseCommand):
    def handle(self, *args, **options):
        connection.cursor().execute('CREATE TABLE own_shared_second (a integer)')
`,
  'own/management/commands/index.py': `from django.core.management.base import BaseCommand
from django.db import connection, transaction
from own import models


class Command(BaseCommand):
    def handle(self, *args, **options):
        if not models.Thing.objects.exists():
            self.stdout.write('There are no things.')
        for model in [models.Thing]:
            with transaction.atomic(), connection.cursor() as cursor:
                table = connection.ops.quote_name(model._meta.db_table)
                cursor.execute(f'CREATE INDEX own_by_command ON {table} (lower(name))')
`,
  'own/management/commands/_base.py': `from django.core.management.base import BaseCommand, CommandError
from django.db import connections, router, transaction


class TableCommand(BaseCommand):
    requires = 'own_thing'

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument('tables', nargs='+')
        parser.add_argument('-c', '--columns', type=int, default='1')
        group = parser.add_mutually_exclusive_group()
        group.add_argument('--text', dest='kind', action='store_const', const='text', default='integer')
        group.add_argument('--big', dest='kind', action='store_const', const='bigint')
        parser.add_argument('--index', action='append')
        parser.add_argument('--dry-run', action='store_true')

    @transaction.atomic
    def handle(self, *args, tables, kind, **options):
        connection = connections[router.db_for_write(None)]
        if self.requires not in connection.introspection.table_names():
            raise CommandError('%s is not there' % self.requires)
        with connection.cursor() as cursor:
            for table in tables:
                self.stdout.write(self.style.SUCCESS(f'Making {table}'))
                columns = ', '.join(f'c{i} {kind}' for i in range(options['columns']))
                statement = f'CREATE TABLE {table} ({columns})'
                if options['dry_run']:
                    self.stdout.write(statement)
                    continue
                cursor.execute(statement)
                for column in options['index'] or []:
                    cursor.execute(f'CREATE INDEX {table}_{column} ON {table} ({column})')
`,
  'own/management/commands/make_tables.py': `from ._base import TableCommand


class Command(TableCommand):
    help = 'Makes tables.'
`,
  'own/management/commands/make_logged_tables.py': `from importlib import import_module

base = import_module('own.management.commands._base')


class Command(base.TableCommand):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.made = []

    def handle(self, *args, **options):
        self.made += options['tables']
        super().handle(*args, **options)
        if self.made != ['own_logged']:
            raise ValueError(self.made)
`,
  'own/management/commands/never.py': `from ._base import TableCommand


class Command(TableCommand):
    requires = 'own_nowhere'
`,
  'own/management/commands/fill.py': `from django.core.management.base import BaseCommand
from own.models import Thing


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument('--name', required=True)

    def handle(self, *args, **options):
        for thing in Thing.objects.filter(name=options['name']):
            self.rename(thing)
        self.stdout.write('Done.')

    def rename(self, thing):
        thing.name = thing.name.upper()
        thing.save(update_fields=['name'])
`,
}

export const commandSettings = `from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent.parent
if os.environ.get('OWN_CACHE'):
    OWN_CACHE = os.environ['OWN_CACHE']
CACHES = {
    'default': {'BACKEND': 'django.core.cache.backends.locmem.LocMemCache'},
    'tables': {
        'BACKEND': 'django.core.cache.backends.db.DatabaseCache',
        'LOCATION': 'own_' + 'cache_of_settings',
    },
}
`

/** The migration that calls them. */
export const commandMigration: string = migration(
  "('own', '0002_code')",
  `    migrations.RunPython(tables),
    migrations.RunPython(others),
    migrations.RunPython(files),
    migrations.RunSQL((Path(__file__).resolve().parent.parent / 'sql' / 'view.sql').read_text()),
    migrations.RunSQL((settings.BASE_DIR / 'own' / 'sql' / 'other.sql').read_text()),
    migrations.RunSQL([open(os.path.join(os.path.dirname(__file__), 'more.sql')).read(), queries.make('own_made')]),`,
).replace(
  '\n\nclass Migration',
  `
import os
from pathlib import Path
from django.core import management
from django.core.management import CommandError, call_command
from own import queries
from own.management.commands.make_tables import Command


def tables(apps, schema_editor):
    call_command('make_tables', 'own_one', 'own_two', '--columns=2', '--big', verbosity=0)
    call_command('make_tables', ['own_three'], columns=3, index=['c0', 'c2'], verbosity=0)
    call_command(Command(), '-c2', '--text', '--index', 'c1', '--', 'own_four', verbosity=0, stdout=None)
    call_command('make_tables', 'own_dry', dry_run=True, verbosity=0)
    management.call_command('make_logged_tables', 'own_logged', verbosity=0)
    call_command('shared')
    call_command('index')


def files(apps, schema_editor):
    directory = Path(__file__).parent.parent / 'sql' / 'all'
    for path in sorted(directory.glob('*.sql')):
        schema_editor.execute(path.read_text())
    for name in sorted(os.listdir(directory), reverse=True):
        if name.endswith('.sql'):
            with open(os.path.join(directory, name)) as file:
                statement = file.read().replace('CREATE VIEW', 'DROP VIEW').split(' AS ')[0]
            if name == '2.sql':
                schema_editor.execute(statement)


def others(apps, schema_editor):
    try:
        call_command('never', 'own_never')
    except CommandError as error:
        schema_editor.execute("COMMENT ON TABLE own_one IS '%s'" % error)
    call_command('createcachetable', 'own_cache', verbosity=0)
    call_command('createcachetable', 'own_cache', verbosity=0)
    call_command('createcachetable')
    call_command('fill', name='x')
    call_command('check', verbosity=0)


class Migration`,
)
