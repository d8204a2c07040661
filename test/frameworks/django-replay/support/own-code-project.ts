import { commandFiles, commandMigration, commandSettings } from './own-commands.ts'
import { migration } from './shop-project.ts'
import { settingsModule } from './static-and-real.ts'

const operations = `from django.db import migrations, models
from django.db.migrations.operations.base import Operation


class CreateIfMissing(Operation):
    reversible = False

    def __init__(self, name, table):
        self.name = name
        self.create = migrations.CreateModel(
            name=name,
            fields=[('id', models.AutoField(primary_key=True)), ('word', models.CharField(max_length=9, unique=True))],
            options={'db_table': table},
        )
        self.table = table

    def state_forwards(self, app_label, state):
        self.create.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        if self.table not in schema_editor.connection.introspection.table_names():
            to_state = from_state.clone()
            self.create.state_forwards(app_label, to_state)
            self.create.database_forwards(app_label, schema_editor, from_state, to_state)


class Twice(migrations.AddField):
    def __init__(self, model_name, stem):
        super().__init__(model_name, stem + '_one', models.IntegerField(null=True, db_index=True))
        self.stem = stem

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        super().database_forwards(app_label, schema_editor, from_state, to_state)
        model = to_state.apps.get_model(app_label, self.model_name)
        table = schema_editor.quote_name(model._meta.db_table)
        schema_editor.execute('ALTER TABLE %s ADD COLUMN %s_two integer' % (table, self.stem))


class Once(Twice):
    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        with schema_editor.connection.cursor() as cursor:
            columns = [one.name for one in schema_editor.connection.introspection.get_table_description(cursor, 'own_thing')]
        if self.stem + '_two' not in columns:
            super().database_forwards(app_label, schema_editor, from_state, to_state)


def add_view(connection, name):
    with connection.cursor() as cursor:
        cursor.execute("CREATE VIEW %s AS SELECT id, 100 %% 7 AS rest FROM own_thing" % name)
`

const fields = `from django.conf import settings
from django.db import models

if getattr(settings, 'OWN_JSON', False):
    from django.db.models import JSONField as ChosenField
else:
    ChosenField = models.TextField

WideField = models.BigIntegerField if getattr(settings, 'OWN_WIDE', False) else models.SmallIntegerField

try:
    from django.db.models import JSONField as TriedField
except ImportError:
    from django.contrib.postgres.fields import JSONField as TriedField


class ShortField(models.CharField):
    def __init__(self, *args, **kwargs):
        kwargs.setdefault('max_length', 17)
        kwargs.setdefault('null', True)
        super().__init__(*args, **kwargs)


class LowerField(ShortField):
    def __init__(self, *args, max_length=9, db_index=True, **kwargs):
        super().__init__(*args, max_length=max_length, db_index=db_index, **kwargs)


class DocumentField(models.Field):
    def get_internal_type(self):
        return 'TextField'


class VectorField(models.Field):
    def db_type(self, connection):
        return 'tsvector'


class ByVendorField(models.Field):
    def db_type(self, connection):
        if connection.vendor != 'postgresql':
            return 'text'
        return 'inet'


class SameField(DocumentField):
    def db_type(self, connection):
        return super().db_type(connection)


class NoColumnField(models.Field):
    def db_type(self, connection):
        return None
`

const initial = `    migrations.CreateModel('Thing', [
        ('id', models.BigAutoField(primary_key=True)),
        ('name', models.CharField(max_length=tools.LENGTH, db_index=not tools.UNIQUE, unique=tools.UNIQUE)),
        ('path', models.CharField(max_length=50)),
        ('short', own.fields.ShortField()),
        ('long', own.fields.ShortField(max_length=70, default='')),
        ('lower', own.fields.LowerField(default='')),
        ('document', own.fields.DocumentField(null=True)),
        ('vector', own.fields.VectorField(null=True)),
        ('chosen', own.fields.ChosenField(null=True)),
        ('wide', own.fields.WideField(null=True)),
        ('tried', own.fields.TriedField(null=True)),
        ('vendor', own.fields.ByVendorField(null=True)),
        ('same', own.fields.SameField(null=True)),
        (user_key, models.ForeignKey(to=settings.AUTH_USER_MODEL, on_delete=models.CASCADE)),
    ]),
    migrations.CreateModel('Bare', [('id', models.BigAutoField(primary_key=True)), ('none', own.fields.NoColumnField())]),`

const before = `
from django.db import DatabaseError, connection, transaction
from own import tools
from ..tools import CreateIfMissing, Once, Twice, add_view

user_key = f"{settings.AUTH_USER_MODEL.rsplit('.', 1)[1].lower()}_key"


class NoIndex(migrations.AddIndex):
    def database_forwards(self, *args, **kwargs):
        """Only the state has it."""


class AddField(migrations.AddField):
    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        try:
            super().database_forwards(app_label, schema_editor, from_state, to_state)
        except Exception:
            pass


def collate(apps, schema_editor):
    if schema_editor.connection.vendor != 'postgresql':
        return
    Thing = apps.get_model('own', 'Thing')
    schema_editor.execute('ALTER TABLE "%s" ALTER COLUMN path TYPE VARCHAR(50) COLLATE "C"' % Thing._meta.db_table)


def names(apps, schema_editor):
    with connection.cursor() as cursor:
        cursor.execute("SELECT conname FROM pg_constraint WHERE conrelid = 'own_thing'::regclass AND contype = %s", ['p'])
        for (name,) in cursor.fetchall():
            cursor.execute(f'ALTER TABLE own_thing RENAME CONSTRAINT {name} TO {name}_renamed')
        constraints = connection.introspection.get_constraints(cursor, 'own_thing')
        for name, constraint in constraints.items():
            if constraint['index'] and constraint['columns'] == ['word_one']:
                cursor.execute(f'DROP INDEX {name}')


def rows(apps, schema_editor):
    Thing = apps.get_model('own', 'Thing')
    for thing in Thing.objects.using(schema_editor.connection.alias).filter(name='x'):
        thing.name = thing.name.upper()
        thing.save(update_fields=['name'])


def models_again(apps, schema_editor):
    Spare = apps.get_model('own', 'Spare')
    schema_editor.delete_model(Spare)
    schema_editor.create_model(Spare)
    schema_editor.alter_db_table(Spare, 'own_spare', 'own_moved')
    add_view(schema_editor.connection, 'own_view')


def perhaps(apps, schema_editor):
    for name in ['own_thing', 'own_new']:
        try:
            with transaction.atomic():
                schema_editor.execute(f'CREATE TABLE {name} (a integer)')
        except (DatabaseError, ValueError):
            continue


def two_steps():
    if settings.OWN_TWO_STEPS:
        return [migrations.AddField('thing', 'first', models.IntegerField(null=True))]
    return [migrations.AddField('thing', 'only', models.TextField(default=''))]

`

export function ownCodeFiles(django: string): Record<string, string> {
  const installed = ['contenttypes', 'auth', 'sessions', 'postgres'].map(app => `django.contrib.${app}`)
  const second = migration(
    "('own', '0001_initial')",
    `    NoIndex('thing', models.Index(fields=['name'], name='own_not_there')),
    AddField('thing', 'added', models.IntegerField(null=True)),
    Twice('thing', 'word'),
    Once('thing', 'word'),
    CreateIfMissing('Spare', 'own_spare'),
    CreateIfMissing(name='Other', table='own_thing'),
    migrations.RunPython(collate, migrations.RunPython.noop),
    migrations.RunPython(rows),
    migrations.RunPython(lambda apps, schema_editor: schema_editor.execute('CREATE SEQUENCE own_numbers')),
    migrations.RunPython(code=names, reverse_code=migrations.RunPython.noop, elidable=True),
    migrations.RunPython(models_again),
    migrations.RunPython(perhaps),
    *two_steps(),`,
  ).replace('\n\nclass Migration', `${before.replaceAll('\n\nclass Migration', '')}\n\nclass Migration`)
  const first = migration('migrations.swappable_dependency(settings.AUTH_USER_MODEL)', initial).replace(
    '\n\nclass Migration',
    `\nimport own.fields\nfrom own import tools\n\nuser_key = f"{settings.AUTH_USER_MODEL.rsplit('.', 1)[1].lower()}_key"\n\nclass Migration`,
  )
  return {
    'manage.py': '',
    'requirements.txt': `Django==${django}\n`,
    'config/__init__.py': '',
    'config/settings.py': settingsModule(
      [...installed, 'first', 'own'],
      `DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'\nOWN_WIDE = True\n${commandSettings}`,
    ),
    'own/__init__.py': '',
    'own/apps.py': `from django.apps import AppConfig
from django.conf import settings


class OwnConfig(AppConfig):
    name = 'own'
    default = True

    def ready(self):
        settings.OWN_TWO_STEPS = getattr(settings, 'OWN_TWO_STEPS', False)


settings.OWN_TWO_STEPS = getattr(settings, "OWN_TWO_STEPS", False)
`,
    'own/tools.py': `${operations}\n\nfrom own.settings import OWN_OPTIONS\n\nUNIQUE = OWN_OPTIONS['UNIQUE']\nLENGTH = 40 + 2\n`,
    // An app's own defaults are no settings of the project.
    'own/settings.py': `from django.conf import settings

OWN_OPTIONS = getattr(settings, 'OWN_OPTIONS', {})
OWN_OPTIONS.setdefault('UNIQUE', False)
`,
    'own/fields.py': fields,
    'own/migrations/__init__.py': '',
    'own/migrations/0001_initial.py': first,
    'own/migrations/0002_code.py': second,
    'own/migrations/0003_commands.py': commandMigration,
    ...commandFiles,
  }
}
