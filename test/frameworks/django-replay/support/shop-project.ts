import { settingsModule } from './static-and-real.ts'

const head = `import datetime
import decimal
import uuid
import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.contrib.postgres.operations
import django.contrib.postgres.search
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models
from django.db.models import F, Q
from django.db.models.functions import Lower, Upper, Concat, Coalesce, Now
`

export function migration(dependencies: string, operations: string, more = ''): string {
  return `${head}

class Migration(migrations.Migration):
${more}
    dependencies = [${dependencies}]

    operations = [
${operations}
    ]
`
}

const fields = `
        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
        ('big', models.BigIntegerField(db_index=True)),
        ('binary', models.BinaryField(default=b'x')),
        ('boolean', models.BooleanField(default=False)),
        ('char', models.CharField(max_length=40, db_index=True)),
        ('char_unique', models.CharField(max_length=41, unique=True, null=True)),
        ('date', models.DateField(auto_now_add=True)),
        ('moment', models.DateTimeField(default=django.utils.timezone.now)),
        ('decimal', models.DecimalField(max_digits=9, decimal_places=3)),
        ('duration', models.DurationField(null=True)),
        ('email', models.EmailField(max_length=254)),
        ('file', models.FileField(upload_to='x')),
        ('path', models.FilePathField(path='/tmp')),
        ('float', models.FloatField()),
        ('ip', models.GenericIPAddressField(null=True, blank=True)),
        ('image', models.ImageField(upload_to='x')),
        ('integer', models.IntegerField()),
        ('json', models.JSONField(default=dict)),
        ('positive_big', models.PositiveBigIntegerField()),
        ('positive', models.PositiveIntegerField(default=1)),
        ('positive_small', models.PositiveSmallIntegerField()),
        ('slug', models.SlugField()),
        ('slug_unique', models.SlugField(unique=True, max_length=77)),
        ('small', models.SmallIntegerField()),
        ('text', models.TextField(blank=True)),
        ('text_unique', models.TextField(unique=True)),
        ('time', models.TimeField()),
        ('url', models.URLField()),
        ('uuid', models.UUIDField(default=uuid.uuid4, unique=True)),
        ('tags', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=10), size=3, default=list)),
        ('matrix', django.contrib.postgres.fields.ArrayField(django.contrib.postgres.fields.ArrayField(models.IntegerField()), null=True)),
        ('numbers', django.contrib.postgres.fields.ranges.IntegerRangeField(null=True)),
        ('bigs', django.contrib.postgres.fields.BigIntegerRangeField(null=True)),
        ('decimals', django.contrib.postgres.fields.DecimalRangeField(null=True)),
        ('moments', django.contrib.postgres.fields.DateTimeRangeField(null=True)),
        ('days', django.contrib.postgres.fields.DateRangeField(null=True)),
        ('search', django.contrib.postgres.search.SearchVectorField(null=True)),
        ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),
        ('kind', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='contenttypes.contenttype', null=True, db_index=False)),
        ('loose', models.ForeignKey(on_delete=django.db.models.deletion.DO_NOTHING, to='auth.group', null=True, db_constraint=False, db_column='odd Column')),
        ('parent', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='self')),
        ('groups', models.ManyToManyField(to='auth.group', related_name='+')),
        ('friends', models.ManyToManyField(to='shop.thing')),
        ('named', models.ManyToManyField(to='auth.permission', db_table='custom_m2m')),
`

/** Every field and every operation, some of them in the ways that decide names. */
export const shopMigrations: Readonly<Record<string, string>> = {
  '0001_initial': migration(
    "migrations.swappable_dependency(settings.AUTH_USER_MODEL), ('contenttypes', '0002_remove_content_type_name')",
    `    migrations.CreateModel(name='Thing', fields=[${fields}], options={'unique_together': {('char', 'big')}, 'ordering': ['id']}),
    migrations.CreateModel(name='Code', fields=[
        ('code', models.CharField(max_length=12, primary_key=True, serialize=False)),
        ('title', models.CharField(max_length=100)),
        ('old', models.CharField(max_length=10, db_index=True)),
    ]),
    migrations.CreateModel(name='AVeryLongModelNameThatGoesOnAndOnUntilItIsTooLongForPostgres', fields=[
        ('id', models.AutoField(auto_created=True, primary_key=True, serialize=False)),
        ('a_very_long_column_name_that_goes_on_and_on', models.CharField(max_length=5, db_index=True)),
        ('another_very_long_column_name_that_goes_on', models.ForeignKey(to='shop.code', on_delete=models.CASCADE)),
        ('many_things_with_a_long_name', models.ManyToManyField(to='shop.Thing')),
    ], options={'unique_together': {('a_very_long_column_name_that_goes_on_and_on', 'another_very_long_column_name_that_goes_on')}}),
    migrations.CreateModel(name='Child', fields=[
        ('thing_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='shop.thing')),
        ('extra', models.CharField(max_length=3)),
    ], bases=('shop.thing',)),
    migrations.CreateModel(name='Grandchild', fields=[
        ('child_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='shop.child')),
    ], bases=('shop.child',)),
    migrations.CreateModel(name='ThingProxy', fields=[], options={'proxy': True, 'indexes': [], 'constraints': []}, bases=('shop.thing',)),
    migrations.CreateModel(name='Unmanaged', fields=[('id', models.AutoField(primary_key=True))], options={'managed': False, 'db_table': 'elsewhere'}),
    migrations.CreateModel(name='Membership', fields=[
        ('id', models.BigAutoField(primary_key=True)),
        ('code', models.ForeignKey(to='shop.code', on_delete=models.CASCADE)),
        ('child', models.ForeignKey(to='shop.Child', on_delete=models.CASCADE)),
        ('since', models.DateField(default=datetime.date(2020, 1, 1))),
    ], options={'order_with_respect_to': 'code', 'db_table': 'memberships'}),
    migrations.AddField('code', 'members', models.ManyToManyField(to='shop.child', through='shop.Membership')),
    migrations.AddField('code', 'partner', models.OneToOneField(null=True, to='shop.Thing', on_delete=models.SET_NULL)),`,
  ),
  '0002_fields': migration(
    "('shop', '0001_initial')",
    `    migrations.AddField('thing', 'added', models.CharField(max_length=9, default='a', db_index=True)),
    migrations.AddField('thing', 'added_none', models.IntegerField(null=True)),
    migrations.AddField('thing', 'added_once', models.IntegerField(default=5), preserve_default=False),
    migrations.AddField('thing', 'added_blank', models.CharField(max_length=9, blank=True)),
    migrations.AddField('thing', 'added_key', models.ForeignKey(to='shop.code', null=True, on_delete=models.CASCADE)),
    migrations.AddField('thing', 'added_array', django.contrib.postgres.fields.ArrayField(models.IntegerField(), default=list)),
    migrations.AddField('thing', 'added_many', models.ManyToManyField(to='shop.code')),
    migrations.AddField('thing', 'added_positive', models.PositiveIntegerField(default=0, unique=True)),
    migrations.AlterField('thing', 'char', models.CharField(max_length=80, unique=True)),
    migrations.AlterField('thing', 'char_unique', models.CharField(max_length=41, default='', db_index=True)),
    migrations.AlterField('thing', 'slug', models.CharField(max_length=10)),
    migrations.AlterField('thing', 'text', models.TextField(db_index=True)),
    migrations.AlterField('thing', 'text_unique', models.IntegerField(unique=True)),
    migrations.AlterField('thing', 'integer', models.PositiveIntegerField(null=True)),
    migrations.AlterField('thing', 'positive', models.IntegerField(default=3)),
    migrations.AlterField('thing', 'small', models.BigIntegerField(db_index=True)),
    migrations.AlterField('thing', 'big', models.BigIntegerField()),
    migrations.AlterField('thing', 'duration', models.DurationField(default=datetime.timedelta(days=1))),
    migrations.AlterField('thing', 'tags', django.contrib.postgres.fields.ArrayField(models.TextField(), default=list)),
    migrations.AlterField('thing', 'owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL, null=True, db_index=False)),
    migrations.AlterField('thing', 'kind', models.OneToOneField(on_delete=models.CASCADE, to='auth.permission', null=True)),
    migrations.AlterField('thing', 'loose', models.ForeignKey(on_delete=models.CASCADE, to='auth.group', null=True, db_column='even')),
    migrations.AlterField('code', 'code', models.CharField(max_length=20, primary_key=True, serialize=False)),
    migrations.AlterField('thing', 'id', models.AutoField(primary_key=True, serialize=False)),
    migrations.RemoveField('thing', 'binary'),
    migrations.RemoveField('thing', 'named'),
    migrations.RemoveField('thing', 'parent'),
    migrations.RenameField('thing', 'float', 'floating'),
    migrations.RenameField('thing', 'added_key', 'renamed_key'),
    migrations.RenameField('thing', 'added_many', 'renamed_many'),
    migrations.RenameField('thing', 'big', 'renamed_big'),`,
  ),
  '0003_indexes': migration(
    "('shop', '0002_fields')",
    `    migrations.AddIndex('thing', models.Index(fields=['char', '-moment'], name='thing_char_moment')),
    migrations.AddIndex('thing', models.Index(fields=['date'], name='thing_partial', condition=Q(integer__gte=3) | Q(boolean=True, char__in=['a', 'b']))),
    migrations.AddIndex('thing', models.Index(Lower('char').desc(), 'small', name='thing_lower')),
    migrations.AddIndex('thing', models.Index(F('small') + 1, name='thing_sum')),
    migrations.AddIndex('thing', models.Index(fields=['small'], include=['date'], name='thing_include')),
    migrations.AddIndex('thing', models.Index(fields=['char'], opclasses=['text_pattern_ops'], name='thing_ops')),
    migrations.AddIndex('thing', django.contrib.postgres.indexes.GinIndex(fields=['search'], name='thing_gin', fastupdate=False)),
    migrations.AddIndex('thing', django.contrib.postgres.indexes.BrinIndex(fields=['moment'], name='thing_brin', pages_per_range=16)),
    migrations.AddIndex('thing', django.contrib.postgres.indexes.GistIndex(fields=['numbers'], name='thing_gist')),
    migrations.AddIndex('thing', django.contrib.postgres.indexes.HashIndex(fields=['url'], name='thing_hash')),
    migrations.AddConstraint('thing', models.CheckConstraint(check=Q(small__gt=0), name='thing_small_positive')),
    migrations.AddConstraint('thing', models.CheckConstraint(check=~Q(integer=7) & (Q(char='x') | ~Q(slug='y')), name='thing_odd')),
    migrations.AddConstraint('thing', models.CheckConstraint(check=Q(moment__isnull=False, integer__range=(1, 5)), name='thing_range')),
    migrations.AddConstraint('thing', models.CheckConstraint(check=Q(small__lte=F('integer')), name='thing_fields')),
    migrations.AddConstraint('thing', models.CheckConstraint(check=Q(decimal__gte=decimal.Decimal('0.5'), date__gt=datetime.date(2020, 1, 2)), name='thing_literals')),
    migrations.AddConstraint('thing', models.CheckConstraint(check=Q(url__startswith='http%'), name='thing_like')),
    migrations.AddConstraint('thing', models.CheckConstraint(check=Q(boolean=False) | Q(('boolean', True), ('small', 1), _connector='OR'), name='thing_bool')),
    migrations.AddConstraint('thing', models.UniqueConstraint(fields=['char', 'slug'], name='thing_unique')),
    migrations.AddConstraint('thing', models.UniqueConstraint(fields=['email'], condition=Q(boolean=True), name='thing_unique_if')),
    migrations.AddConstraint('thing', models.UniqueConstraint(fields=['file'], deferrable=models.Deferrable.DEFERRED, name='thing_unique_later')),
    migrations.AddConstraint('thing', models.UniqueConstraint(Lower('email'), Upper('char'), name='thing_unique_lower')),
    migrations.AddConstraint('thing', models.UniqueConstraint(fields=['ip'], include=['url'], name='thing_unique_include')),
    migrations.AddConstraint('thing', django.contrib.postgres.constraints.ExclusionConstraint(name='thing_exclude', expressions=[('numbers', '&&')], condition=Q(boolean=False))),
    migrations.AddConstraint('code', models.CheckConstraint(check=Q(title='gone'), name='code_gone')),
    migrations.RemoveConstraint('code', 'code_gone'),
    migrations.RemoveConstraint('thing', 'thing_unique_if'),
    migrations.RenameIndex('thing', new_name='thing_renamed', old_name='thing_sum'),
    migrations.RemoveIndex('thing', 'thing_hash'),
    migrations.AlterUniqueTogether('thing', {('email', 'url'), ('ip', 'date')}),
    migrations.AlterUniqueTogether(name='code', unique_together={('title', 'old')}),
    migrations.AlterOrderWithRespectTo('membership', None),
    migrations.AlterOrderWithRespectTo('grandchild', 'extra'),
    migrations.AlterModelOptions('thing', {'verbose_name': 'thing'}),
    django.contrib.postgres.operations.AddConstraintNotValid('code', models.CheckConstraint(check=Q(title__gt=''), name='code_later')),
    django.contrib.postgres.operations.ValidateConstraint('code', 'code_later'),
    django.contrib.postgres.operations.CreateCollation('gate_case', 'und-u-ks-level2', provider='icu', deterministic=False),
    migrations.AddField('code', 'collated', models.CharField(max_length=9, default='', db_collation='gate_case', unique=True)),
    migrations.AlterField('code', 'title', models.CharField(max_length=100, db_collation='C')),`,
  ),
  '0004_gadgets': migration(
    "('shop', '0003_indexes')",
    `    migrations.CreateModel('Gadget', [
        ('id', models.BigAutoField(primary_key=True)),
        ('name', models.CharField(max_length=3, unique=True)),
        ('parent', models.ForeignKey('self', models.CASCADE, null=True)),
        ('friends', models.ManyToManyField('self')),
        ('things', models.ManyToManyField('shop.Thing')),
        ('hidden', models.ForeignKey('shop.Code', models.CASCADE, related_name='+')),
    ]),
    migrations.CreateModel('Owner', [
        ('gadget', models.OneToOneField('shop.Gadget', models.CASCADE, primary_key=True)),
        ('more', models.ManyToManyField('shop.Gadget', related_name='others')),
        ('named', models.ForeignKey('shop.Gadget', models.CASCADE, to_field='name', related_name='names')),
        ('after', models.ForeignKey('shop.Gadget', models.CASCADE, related_name='+')),
    ]),`,
  ),
  '0005_renames': migration(
    "('shop', '0004_gadgets')",
    `    migrations.RenameField('gadget', 'name', 'label'),
    migrations.AlterField('gadget', 'label', models.CharField(max_length=30, unique=True)),
    migrations.RenameModel('Gadget', 'Gizmo'),
    migrations.AlterField('gizmo', 'id', models.AutoField(primary_key=True)),
    migrations.RenameField('owner', 'more', 'gizmos'),
    migrations.RenameModel('Code', 'Key'),
    migrations.AlterModelTable('key', 'keys_of_all'),
    migrations.AlterModelTable('membership', None),
    migrations.AlterModelTable('thing', 'items'),
    migrations.CreateModel('Late', [('id', models.BigAutoField(primary_key=True)), ('item', models.ForeignKey('shop.Thing', models.CASCADE)), ('word', models.CharField(max_length=3, db_index=True))]),
    migrations.RenameModel('Late', 'Later'),
    migrations.RenameField('later', 'word', 'renamed'),
    migrations.DeleteModel('AVeryLongModelNameThatGoesOnAndOnUntilItIsTooLongForPostgres'),
    migrations.SeparateDatabaseAndState(
        database_operations=[migrations.RunSQL('ALTER TABLE items ADD COLUMN by_hand integer')],
        state_operations=[migrations.AddField('thing', 'by_hand', models.IntegerField(null=True))]),
    migrations.RunSQL(['CREATE TABLE plain (a integer)', ("INSERT INTO plain VALUES (%s)", [3])], reverse_sql=migrations.RunSQL.noop),
    migrations.RunSQL(migrations.RunSQL.noop),
    migrations.RunPython(migrations.RunPython.noop),
    migrations.AlterField('thing', 'by_hand', models.BigIntegerField(default=4)),`,
  ),
  '0006_concurrently': migration(
    "('shop', '0005_renames')",
    `    django.contrib.postgres.operations.AddIndexConcurrently('thing', models.Index(fields=['small', 'date'], name='item_later')),
    django.contrib.postgres.operations.RemoveIndexConcurrently('thing', 'thing_gin'),`,
    '    atomic = False',
  ),
}

/** What came with Django 5. */
export const newerMigrations: Readonly<Record<string, string>> = {
  '0007_newer': migration(
    "('shop', '0006_concurrently')",
    `    migrations.CreateModel('Fresh', [
        ('id', models.BigAutoField(primary_key=True)),
        ('number', models.IntegerField(db_default=7, db_comment='seven')),
        ('word', models.CharField(max_length=9, db_default='it''s')),
        ('truth', models.BooleanField(db_default=True)),
        ('moment', models.DateTimeField(db_default=Now())),
        ('amount', models.DecimalField(max_digits=5, decimal_places=2, db_default=decimal.Decimal('1.5'))),
        ('data', models.JSONField(db_default={'a': 1})),
        ('double', models.GeneratedField(expression=F('number') * 2, output_field=models.IntegerField(), db_persist=True)),
        ('upper', models.GeneratedField(expression=Upper('word'), output_field=models.CharField(max_length=9), db_persist=True)),
        ('both', models.GeneratedField(expression=Concat('word', models.Value('-'), 'word'), output_field=models.TextField(), db_persist=True)),
    ], options={'db_table_comment': 'of Django 5'}),
    migrations.AlterField('fresh', 'number', models.IntegerField(db_default=8, db_comment='seven')),
    migrations.AlterField('fresh', 'amount', models.DecimalField(max_digits=5, decimal_places=2, db_comment='eight')),
    migrations.AlterField('fresh', 'truth', models.BooleanField()),
    migrations.AlterModelTableComment('fresh', 'changed'),
    migrations.AddConstraint('fresh', models.UniqueConstraint(fields=['amount'], nulls_distinct=False, name='fresh_nulls')),
    migrations.CreateModel('Pair', [
        ('pk', models.CompositePrimaryKey('left', 'right')),
        ('left', models.IntegerField()),
        ('right', models.ForeignKey('shop.Fresh', models.CASCADE)),
    ]),
    migrations.AddField('fresh', 'later', models.IntegerField(db_default=models.Value(3), null=True)),`,
  ),
}

export function shopFiles(
  migrations: Readonly<Record<string, string>>,
  django: string,
): Record<string, string> {
  const installed = ['contenttypes', 'auth', 'sessions', 'postgres'].map(app => `django.contrib.${app}`)
  return {
    'manage.py': '',
    'requirements.txt': `Django==${django}\n`,
    'config/__init__.py': '',
    'config/settings.py': settingsModule(
      [...installed, 'shop'],
      "DEFAULT_AUTO_FIELD = 'django.db.models.BigAutoField'",
    ),
    'shop/__init__.py': '',
    'shop/migrations/__init__.py': '',
    ...Object.fromEntries(
      Object.entries(migrations).map(([name, text]) => [`shop/migrations/${name}.py`, text]),
    ),
  }
}
