/** A history of one app, called `LABEL`: the operations of each migration, and what stands before its class. */
export interface DjangoCase {
  migrations: readonly (string | { code: string; operations: string; atomic?: false })[]
}

const auto = "('id', models.AutoField(auto_created=True, primary_key=True, serialize=False))"
const big = "('id', models.BigAutoField(primary_key=True, serialize=False))"

function model(name: string, fields = auto, options = ''): string {
  return `migrations.CreateModel('${name}', [${fields}]${options === '' ? '' : `, options=${options}`}),`
}

const key = (to: string, more = ''): string =>
  `models.ForeignKey(${more === '' ? '' : `${more}, `}on_delete=django.db.models.deletion.CASCADE, to='LABEL.${to}')`

function swap(...statements: string[]): string {
  return `def swap(apps, schema_editor):\n    cursor = connection.cursor()\n${statements.map(one => `    ${one}\n`).join('')}`
}

function code(...statements: string[]): { code: string; operations: string } {
  return { code: swap(...statements), operations: 'migrations.RunPython(swap),' }
}

const parentAndChild = `${model('Parent')}${model('Child', `${auto}, ('parent', ${key('parent')}), ('all', models.ManyToManyField(related_name='+', to='LABEL.Parent'))`)}`

const keys: Readonly<Record<string, DjangoCase>> = {
  'another column becomes the primary key': {
    migrations: [
      model('Session', `${auto}, ('uuid', models.UUIDField(default=uuid.uuid4, editable=False))`),
      `migrations.RemoveField('session', 'id'),
        migrations.RenameField('session', 'uuid', 'id'),
        migrations.AlterField('session', 'id', models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),`,
    ],
  },
  'another column becomes the primary key, a migration for each step': {
    migrations: [
      model('Session', `${auto}, ('uuid', models.UUIDField(default=uuid.uuid4, editable=False))`),
      "migrations.RemoveField('session', 'id'),",
      "migrations.RenameField('session', 'uuid', 'id'),",
      "migrations.AlterField('session', 'id', models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),",
    ],
  },
  'a column becomes the primary key before it takes its name': {
    migrations: [
      model('Session', `${auto}, ('uuid', models.UUIDField(default=uuid.uuid4, null=True))`),
      "migrations.AlterField('session', 'uuid', models.UUIDField(default=uuid.uuid4, unique=True)),",
      `migrations.RemoveField('session', 'id'),
        migrations.AlterField('session', 'uuid', models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
        migrations.RenameField('session', 'uuid', 'id'),`,
    ],
  },
  'a key is removed and added as another type': {
    migrations: [
      model('Thing', `${auto}, ('name', models.CharField(max_length=10))`),
      `migrations.RemoveField('thing', 'id'),
        migrations.AddField('thing', 'id', models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),`,
    ],
  },
  'a key becomes a big one, with what refers to it': {
    migrations: [
      parentAndChild,
      "migrations.AlterField('parent', 'id', models.BigAutoField(primary_key=True, serialize=False)),",
      "migrations.AlterField('child', 'id', models.BigAutoField(primary_key=True, serialize=False)),",
    ],
  },
  'a key becomes a small one, then an integer, then automatic again': {
    migrations: [
      parentAndChild,
      "migrations.AlterField('parent', 'id', models.SmallAutoField(primary_key=True, serialize=False)),",
      "migrations.AlterField('parent', 'id', models.IntegerField(primary_key=True, serialize=False)),",
      "migrations.AlterField('parent', 'id', models.BigAutoField(primary_key=True, serialize=False)),",
    ],
  },
  'a key of text becomes a longer one, with what refers to it': {
    migrations: [
      `${model('Parent', "('code', models.CharField(max_length=5, primary_key=True, serialize=False))")}${model('Child', `${auto}, ('parent', ${key('parent')}), ('all', models.ManyToManyField(related_name='+', to='LABEL.Parent'))`)}`,
      "migrations.AlterField('parent', 'code', models.CharField(max_length=50, primary_key=True, serialize=False)),",
      "migrations.AlterField('parent', 'code', models.TextField(primary_key=True, serialize=False)),",
    ],
  },
  'a key becomes text, then a unique column, and another one the key': {
    migrations: [
      parentAndChild,
      "migrations.AlterField('parent', 'id', models.CharField(max_length=40, primary_key=True, serialize=False)),",
    ],
  },
  'the key of a model moves to a field, and the old one is removed': {
    migrations: [
      model('Thing', `${auto}, ('slug', models.SlugField(unique=True))`),
      `migrations.RemoveField('thing', 'id'),
        migrations.AlterField('thing', 'slug', models.SlugField(primary_key=True, serialize=False)),`,
      "migrations.AddField('thing', 'other', models.IntegerField(default=3)),",
    ],
  },
  'the key becomes a link to a parent': {
    migrations: [
      `${model('Parent')}${model('Child', `${auto}, ('name', models.CharField(max_length=3))`)}`,
      `migrations.RemoveField('child', 'id'),
        migrations.AddField('child', 'parent_ptr', models.OneToOneField(auto_created=True, default=1, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='LABEL.parent'), preserve_default=False),`,
    ],
  },
  'a foreign key becomes a one-to-one key, and the primary key': {
    migrations: [
      `${model('Parent')}${model('Child', `${auto}, ('parent', ${key('parent')})`)}`,
      "migrations.AlterField('child', 'parent', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, to='LABEL.parent')),",
      `migrations.RemoveField('child', 'id'),
        migrations.AlterField('child', 'parent', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, serialize=False, to='LABEL.parent')),`,
    ],
  },
  'a key that SQL has moved': {
    migrations: [
      model('Thing', `${auto}, ('code', models.IntegerField(default=1))`),
      `migrations.SeparateDatabaseAndState(
          database_operations=[migrations.RunSQL('ALTER TABLE "LABEL_thing" DROP CONSTRAINT "LABEL_thing_pkey"; ALTER TABLE "LABEL_thing" ADD PRIMARY KEY (code)')],
          state_operations=[migrations.AlterField('thing', 'id', models.IntegerField(default=0)), migrations.AlterField('thing', 'code', models.IntegerField(primary_key=True, serialize=False))]),`,
      "migrations.RemoveField('thing', 'id'), migrations.AlterField('thing', 'code', models.BigIntegerField(primary_key=True, serialize=False)),",
    ],
  },
  'a foreign key with to_field whose target changes its type': {
    migrations: [
      `${model('Parent', `${auto}, ('code', models.CharField(max_length=5, unique=True))`)}${model('Child', `${auto}, ('parent', ${key('parent', "to_field='code'")})`)}`,
      "migrations.AlterField('parent', 'code', models.CharField(max_length=15, unique=True)),",
      "migrations.RenameField('parent', 'code', 'slug'),",
    ],
  },
}

const defaults: Readonly<Record<string, DjangoCase>> = Object.fromEntries(
  [
    ["default='', null=True", ''],
    ["default=''", ''],
    ['default=None, null=True', ''],
    ['default=1', ''],
    ['default=1, null=True, blank=True', ''],
    ["default='1'", ''],
    ['default=first', 'def first():\n    return 1\n'],
    ['default=LABEL_first, null=True', 'LABEL_first = 4\n'],
    ["default='', null=True, db_constraint=False", ''],
    ["default='', null=True, db_index=False", ''],
    ["default='', null=True, unique=True", ''],
  ].map(([written = '', before = '']) => [
    `a foreign key with ${written}`,
    {
      migrations: [
        `${model('Exercise')}${model('Variation')}`,
        {
          code: before,
          operations: `migrations.AddField('exercise', 'variations', ${key('variation', written)}),`,
        },
        {
          code: before,
          operations: `migrations.AlterField('exercise', 'variations', ${key('variation', 'null=True')}),
        migrations.AlterField('exercise', 'variations', ${key('variation', written)}),`,
        },
      ],
    },
  ]),
)

const keyDefaults: Readonly<Record<string, DjangoCase>> = {
  'foreign keys to text and to a UUID with defaults': {
    migrations: [
      `${model('Code', "('code', models.CharField(max_length=5, primary_key=True, serialize=False))")}${model('Unique', "('id', models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False))")}${model('Owner')}`,
      `migrations.AddField('owner', 'a', ${key('code', "default=''")}),
        migrations.AddField('owner', 'b', ${key('code', "default='x'")}),
        migrations.AddField('owner', 'c', ${key('unique', "default='', null=True")}),
        migrations.AddField('owner', 'd', ${key('unique', "default='6a2f41a3-c54c-fce8-32d2-0324e1c32e22'")}),
        migrations.AddField('owner', 'e', ${key('unique', 'default=uuid.uuid4')}),
        migrations.AddField('owner', 'f', ${key('unique', 'default=uuid.UUID("6a2f41a3-c54c-fce8-32d2-0324e1c32e22")')}),`,
    ],
  },
  'a key to a key with a default': {
    migrations: [
      `${model('Parent')}${model('Child', `('parent', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, serialize=False, to='LABEL.parent'))`)}${model('Grandchild')}`,
      `migrations.AddField('grandchild', 'child', ${key('child', "default='', null=True")}),
        migrations.AddField('grandchild', 'other', models.OneToOneField(default='', null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='LABEL.child')),`,
    ],
  },
  'defaults that Django leaves out or changes': {
    migrations: [
      model('Thing'),
      `migrations.AddField('thing', 'a', models.GenericIPAddressField(default='', null=True)),
        migrations.AddField('thing', 'b', models.BooleanField(default='', null=True)),
        migrations.AddField('thing', 'c', models.IntegerField(default='7')),
        migrations.AddField('thing', 'd', models.IntegerField(default=1.5)),
        migrations.AddField('thing', 'e', models.BooleanField(default=0)),
        migrations.AddField('thing', 'f', models.CharField(default=0, max_length=5)),
        migrations.AddField('thing', 'g', models.CharField(default=False, max_length=5)),
        migrations.AddField('thing', 'h', models.DecimalField(decimal_places=2, default=0, max_digits=5)),
        migrations.AddField('thing', 'i', models.DecimalField(decimal_places=2, default='1.5', max_digits=5)),
        migrations.AddField('thing', 'j', models.DecimalField(decimal_places=2, default=Decimal('1.5'), max_digits=5)),
        migrations.AddField('thing', 'k', models.FloatField(default='1.5')),
        migrations.AddField('thing', 'l', models.DateField(default='2020-01-02')),
        migrations.AddField('thing', 'm', models.DateField(default=datetime.datetime(2020, 1, 2, 3, 4))),
        migrations.AddField('thing', 'n', models.DateTimeField(default=datetime.date(2020, 1, 2))),
        migrations.AddField('thing', 'o', models.DateField(default=datetime.date.today)),
        migrations.AddField('thing', 'p', models.TimeField(default='10:00')),
        migrations.AddField('thing', 'q', models.DurationField(default=datetime.timedelta(days=1))),
        migrations.AddField('thing', 'r', models.BinaryField(default=b'')),
        migrations.AddField('thing', 's', models.JSONField(default='')),
        migrations.AddField('thing', 't', models.JSONField(default=[])),
        migrations.AddField('thing', 'u', models.FileField(default='', upload_to='')),
        migrations.AddField('thing', 'v', models.IntegerField(default=True)),
        migrations.AddField('thing', 'w', models.BooleanField(default='False')),
        migrations.AddField('thing', 'x', models.BooleanField(default='t')),
        migrations.AddField('thing', 'y', models.TextField(default=list)),
        migrations.AddField('thing', 'z', models.SlugField(default=uuid.uuid4)),
        migrations.AddField('thing', 'aa', models.UUIDField(default='6a2f41a3c54cfce832d20324e1c32e22')),
        migrations.AddField('thing', 'ab', models.UUIDField(default=uuid.uuid4, unique=True)),
        migrations.AddField('thing', 'ac', django.contrib.postgres.fields.ArrayField(models.IntegerField(), default=list)),
        migrations.AddField('thing', 'ad', django.contrib.postgres.fields.ArrayField(models.CharField(max_length=3), default=['a', 'b'])),
        migrations.AddField('thing', 'ae', django.contrib.postgres.fields.ArrayField(models.CharField(max_length=3), default=[])),
        migrations.AddField('thing', 'af', models.DateTimeField(default='2020-01-01 00:00')),
        migrations.AddField('thing', 'ag', models.EmailField(blank=True, max_length=20)),
        migrations.AddField('thing', 'ah', models.PositiveIntegerField(default=Decimal(3))),
        migrations.AddField('thing', 'ai', models.GenericIPAddressField(default='127.0.0.1')),
        migrations.AddField('thing', 'aj', models.JSONField(default=None, null=True)),
        migrations.AddField('thing', 'ak', models.CharField(default=None, max_length=3, null=True)),
        migrations.AddField('thing', 'al', models.IntegerField(default=datetime.MAXYEAR)),
        migrations.AddField('thing', 'am', models.CharField(default='100%', max_length=9)),
        migrations.AddField('thing', 'an', models.CharField(default="it's", max_length=9)),
        migrations.AddField('thing', 'ao', models.JSONField(default={'a': ["it's", None, 1.5]})),`,
    ],
  },
}

const tables: Readonly<Record<string, DjangoCase>> = {
  'a model with keys to it and from it is renamed': {
    migrations: [
      `${parentAndChild}${model('Tag')}`,
      `migrations.AddField('parent', 'tags', models.ManyToManyField(to='LABEL.Tag')),
        migrations.AddField('parent', 'next', ${key('parent', 'null=True')}),
        migrations.AddField('parent', 'others', models.ManyToManyField(related_name='+', to='LABEL.Parent')),`,
      "migrations.RenameModel('Parent', 'Ancestor'),",
      "migrations.RenameModel('Child', 'Kid'), migrations.RenameField('kid', 'parent', 'ancestor'),",
      "migrations.RenameField('kid', 'all', 'every'),",
    ],
  },
  'a table gets another name, and loses it again': {
    migrations: [
      `${parentAndChild}`,
      "migrations.AlterModelTable('parent', 'LABEL_elders'), migrations.AlterModelTable('child', 'LABEL_kids'),",
      "migrations.AlterModelTable('child', None), migrations.AlterField('parent', 'id', models.BigAutoField(primary_key=True, serialize=False)),",
    ],
  },
  'a many-to-many field through a model that the state alone gets': {
    migrations: [
      `${model('Parent')}${model('Child', `${auto}, ('all', models.ManyToManyField(to='LABEL.Parent'))`)}`,
      `migrations.SeparateDatabaseAndState(
          database_operations=[migrations.RunSQL('ALTER TABLE "LABEL_child_all" RENAME TO "LABEL_link"')],
          state_operations=[migrations.CreateModel('Link', [${auto}, ('child', ${key('child')}), ('parent', ${key('parent')})]),
            migrations.AlterField('child', 'all', models.ManyToManyField(through='LABEL.Link', to='LABEL.Parent'))]),
        migrations.AddField('link', 'at', models.DateTimeField(auto_now_add=True)),`,
      "migrations.AlterField('link', 'id', models.BigAutoField(primary_key=True, serialize=False)), migrations.AlterUniqueTogether('link', {('child', 'parent')}),",
    ],
  },
  'a many-to-many field that gets another target': {
    migrations: [
      `${model('Parent')}${model('Other', big)}${model('Child', `${auto}, ('all', models.ManyToManyField(to='LABEL.Parent'))`)}`,
      "migrations.AlterField('child', 'all', models.ManyToManyField(to='LABEL.Other')),",
      "migrations.RemoveField('child', 'all'), migrations.AddField('child', 'all', models.ManyToManyField(db_table='LABEL_mine', to='LABEL.Other')),",
      "migrations.AlterField('child', 'all', models.ManyToManyField(db_table='LABEL_yours', to='LABEL.Other')),",
    ],
  },
  'unique_together and index_together that come, change and go': {
    migrations: [
      model(
        'Thing',
        `${auto}, ('a', models.IntegerField()), ('b', models.IntegerField()), ('c', models.CharField(max_length=3))`,
        "{'unique_together': {('a', 'b')}}",
      ),
      "migrations.AlterUniqueTogether('thing', {('b', 'c')}),",
      "migrations.RenameField('thing', 'c', 'd'), migrations.AlterUniqueTogether('thing', {('d', 'a'), ('b', 'd')}),",
      "migrations.AlterUniqueTogether('thing', set()), migrations.AlterModelOptions('thing', {'ordering': ['a']}),",
      "migrations.AddConstraint('thing', models.UniqueConstraint(fields=('a', 'b'), name='LABEL_u')), migrations.RenameModel('Thing', 'Item'),",
      "migrations.RemoveConstraint('item', 'LABEL_u'), migrations.AddConstraint('item', models.UniqueConstraint(fields=('a', 'b'), condition=models.Q(a__gt=1), name='LABEL_u')),",
    ],
  },
  'a unique_together that a unique column had as well': {
    migrations: [
      model(
        'Thing',
        `${auto}, ('a', models.IntegerField(unique=True)), ('b', models.IntegerField())`,
        "{'unique_together': {('a', 'b')}}",
      ),
      "migrations.AlterField('thing', 'a', models.IntegerField()),",
      "migrations.AlterUniqueTogether('thing', set()), migrations.RemoveField('thing', 'b'),",
    ],
  },
  'a model that Django manages from here on': {
    migrations: [
      model('Thing', auto, "{'managed': False, 'db_table': 'LABEL_view'}"),
      `migrations.RunSQL('CREATE TABLE "LABEL_view" (id integer primary key)'),
        migrations.AlterModelOptions('thing', {}),
        migrations.AddField('thing', 'a', models.CharField(default='x', max_length=2)),`,
    ],
  },
  'a model that SQL drops and the state forgets': {
    migrations: [
      parentAndChild,
      `migrations.SeparateDatabaseAndState(
          database_operations=[migrations.RunSQL('DROP TABLE "LABEL_child_all"; DROP TABLE "LABEL_child";')],
          state_operations=[migrations.DeleteModel('Child')]),`,
      model('Child'),
    ],
  },
  'a model that moves into another app by its table': {
    migrations: [
      parentAndChild,
      `migrations.SeparateDatabaseAndState(
          database_operations=[migrations.AlterModelTable('child', 'LABEL_moved')],
          state_operations=[migrations.DeleteModel('Child'), migrations.CreateModel('Moved', [${auto}, ('parent', ${key('parent')})])]),`,
      "migrations.AddField('moved', 'a', models.CharField(default='', max_length=3)), migrations.RemoveField('moved', 'parent'),",
    ],
  },
  'names that differ only in case, and names that are cut': {
    migrations: [
      model(
        'AVeryLongNameOfAModelThatDescribesWhatItIsForInEveryDetail',
        `${auto}, ('a_field_with_a_name_that_is_long_as_well_and_goes_on_for_ever', models.CharField(db_index=True, max_length=3)), ('self_reference_of_considerable_length', models.ManyToManyField(to='LABEL.AVeryLongNameOfAModelThatDescribesWhatItIsForInEveryDetail'))`,
      ),
      "migrations.RenameModel('AVeryLongNameOfAModelThatDescribesWhatItIsForInEveryDetail', 'AVeryLongNameOfAModelThatDescribesWhatItIsForInSomeDetail'),",
      "migrations.AlterField('averylongnameofamodelthatdescribeswhatitisforinsomedetail', 'a_field_with_a_name_that_is_long_as_well_and_goes_on_for_ever', models.TextField(unique=True)),",
    ],
  },
  'columns with another collation and with comments': {
    migrations: [
      model(
        'Thing',
        `${auto}, ('a', models.CharField(max_length=3, db_collation='C', unique=True)), ('b', models.TextField(db_index=True))`,
      ),
      `migrations.AlterField('thing', 'a', models.CharField(max_length=3, unique=True)),
        migrations.AlterField('thing', 'b', models.TextField(db_collation='C', db_index=True)),`,
      `migrations.AlterField('thing', 'b', models.CharField(max_length=4, db_index=True)),
        migrations.RenameField('thing', 'a', 'c'),
        migrations.AlterField('thing', 'c', models.TextField(null=True)),`,
    ],
  },
}

const fields: Readonly<Record<string, DjangoCase>> = {
  'fields that Django has removed': {
    migrations: [
      model(
        'Thing',
        `${auto}, ('a', models.NullBooleanField()), ('b', models.CommaSeparatedIntegerField(max_length=9)), ('c', models.IPAddressField(null=True)), ('d', django.contrib.postgres.fields.JSONField(default=dict))`,
      ),
      "migrations.AlterField('thing', 'a', models.BooleanField(null=True)), migrations.AlterField('thing', 'b', models.CharField(max_length=9)), migrations.AlterField('thing', 'c', models.GenericIPAddressField(null=True)), migrations.AlterField('thing', 'd', models.JSONField(default=dict)),",
      "migrations.AddField('thing', 'e', models.NullBooleanField(default=None)), migrations.AlterField('thing', 'a', models.BooleanField(default=False)),",
    ],
  },
  'the key that others refer to is renamed': {
    migrations: [
      parentAndChild,
      "migrations.RenameField('parent', 'id', 'code'),",
      "migrations.AlterField('parent', 'code', models.BigAutoField(primary_key=True, serialize=False)), migrations.RenameField('child', 'parent', 'ancestor'),",
    ],
  },
  'columns that are called otherwise than their fields': {
    migrations: [
      parentAndChild,
      `migrations.AlterField('child', 'parent', ${key('parent', "db_column='elder'")}),
        migrations.AlterField('parent', 'id', models.AutoField(db_column='nr', primary_key=True, serialize=False)),`,
      `migrations.AlterField('child', 'parent', ${key('parent', "db_column='Older One', null=True")}),
        migrations.RenameField('child', 'parent', 'ancestor'),`,
      `migrations.AlterField('child', 'ancestor', ${key('parent')}),`,
    ],
  },
  'a key that becomes plain, and a plain one that becomes a key': {
    migrations: [
      `${parentAndChild}${model('Note', `${auto}, ('parent', models.CharField(max_length=9)), ('other', models.IntegerField(db_index=True))`)}`,
      `migrations.AlterField('child', 'parent', models.IntegerField(db_index=True)),
        migrations.AlterField('note', 'parent', ${key('parent')}),
        migrations.AlterField('note', 'other', ${key('parent', "related_name='+'")}),`,
      `migrations.RenameField('child', 'parent', 'nr'),
        migrations.AlterField('note', 'parent', ${key('parent', 'db_constraint=False')}),
        migrations.AlterField('note', 'other', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='LABEL.parent')),`,
      `migrations.AlterField('note', 'parent', ${key('parent')}),
        migrations.AlterField('note', 'other', ${key('child', "db_index=False, null=True, related_name='+'")}),`,
    ],
  },
  'a column becomes another kind of one': {
    migrations: [
      model(
        'Thing',
        `${auto}, ('a', models.CharField(max_length=9)), ('b', models.TextField()), ('c', models.IntegerField()), ('d', models.CharField(max_length=9, unique=True)), ('e', models.DateTimeField())`,
      ),
      "migrations.AlterField('thing', 'a', models.IntegerField(null=True)), migrations.AlterField('thing', 'b', models.JSONField(default=dict)), migrations.AlterField('thing', 'c', models.CharField(max_length=4)), migrations.AlterField('thing', 'd', models.SlugField(max_length=9)), migrations.AlterField('thing', 'e', models.DateField()),",
      "migrations.AlterField('thing', 'a', models.BigIntegerField(default=0)), migrations.AlterField('thing', 'c', models.PositiveIntegerField(default=0)), migrations.AlterField('thing', 'd', models.CharField(max_length=9)), migrations.AlterField('thing', 'e', models.DateTimeField(auto_now=True)),",
    ],
  },
  'a model with a table of its own is renamed': {
    migrations: [
      `${model('Parent')}${model('Child', `${auto}, ('parent', ${key('parent')}), ('all', models.ManyToManyField(related_name='+', to='LABEL.Parent'))`, "{'db_table': 'LABEL_kids'}")}`,
      "migrations.RenameModel('Child', 'Kid'),",
      "migrations.AlterModelTable('kid', None),",
      `migrations.AddField('kid', 'more', models.ManyToManyField(related_name='+', to='LABEL.Kid')),
        migrations.RenameModel('Parent', 'Elder'),`,
    ],
  },
  'an index of words of several columns': {
    migrations: [
      model(
        'Thing',
        `${auto}, ('a', models.TextField()), ('b', models.TextField()), ('c', models.TextField())`,
      ),
      {
        code: 'from django.contrib.postgres.indexes import GinIndex\nfrom django.contrib.postgres.search import SearchVector\n',
        operations: `migrations.AddIndex('thing', GinIndex(SearchVector('a', weight='A', config='english') + SearchVector('b', weight='B', config='english') + SearchVector('c', config='english'), name='LABEL_words')),
        migrations.AddIndex('thing', GinIndex(SearchVector('a', config='simple') + SearchVector('b', config='simple'), name='LABEL_two')),`,
      },
    ],
  },
  'a many-to-many field through a model that is renamed': {
    migrations: [
      `${model('Parent')}${model('Child')}${model('Link', `${auto}, ('child', ${key('child')}), ('parent', ${key('parent')})`)}migrations.AddField('child', 'all', models.ManyToManyField(through='LABEL.Link', to='LABEL.Parent')),`,
      "migrations.RenameModel('Link', 'Bond'), migrations.RenameModel('Parent', 'Elder'),",
      "migrations.AlterField('bond', 'child', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, to='LABEL.child')), migrations.RemoveField('child', 'all'), migrations.DeleteModel('Bond'),",
    ],
  },
}

const sql: Readonly<Record<string, DjangoCase>> = {
  'statements that follow one of rows in a text': {
    migrations: [
      model('Entry'),
      code(
        'cursor.execute("""\n        DELETE FROM "LABEL_entry";\n        DROP TABLE "LABEL_entry";\n    """)',
        `cursor.execute('CREATE TABLE "LABEL_entry" (id int)')`,
        `cursor.execute('INSERT INTO "LABEL_entry" VALUES (%s); ALTER TABLE "LABEL_entry" ADD COLUMN note text', [1])`,
        `cursor.execute('-- rows\\nUPDATE "LABEL_entry" SET id = 2; ALTER TABLE "LABEL_entry" ADD COLUMN more text')`,
      ),
    ],
  },
  'a table that takes the place of another one': {
    migrations: [
      model(
        'Entry',
        "('id', models.CharField(primary_key=True, max_length=255)), ('key', models.CharField(max_length=255, db_index=True))",
      ),
      {
        code: `def defs(table_name):
    cursor = connection.cursor()
    cursor.execute("""
        SELECT 'ALTER TABLE "'||nspname||'"."'||relname||'" ADD CONSTRAINT "'||conname||'" '||
           pg_get_constraintdef(pg_constraint.oid)||';'
        FROM pg_constraint
        INNER JOIN pg_class ON conrelid=pg_class.oid
        INNER JOIN pg_namespace ON pg_namespace.oid=pg_class.relnamespace
        WHERE relname='{}'
        ORDER BY conname DESC;
    """.format(table_name))
    return [row[0] for row in cursor.fetchall()]

def swap(apps, schema_editor):
    constraints = defs("LABEL_entry")
    cursor = connection.cursor()
    cursor.execute("""
        DELETE FROM "LABEL_entry";
        DROP TABLE "LABEL_entry";
        ALTER TABLE "LABEL_correct" RENAME TO "LABEL_entry";
    """)
    for statement in constraints:
        cursor.execute(statement)
`,
        operations: `migrations.RunSQL('CREATE TABLE "LABEL_correct" AS SELECT * FROM "LABEL_entry"'),
        migrations.RunPython(swap),`,
      },
    ],
  },
  'SQL that changes the version table': {
    migrations: [
      model('Entry'),
      `migrations.RunSQL("UPDATE django_migrations SET app = 'LABEL' WHERE app = 'LABEL_old'"),
        migrations.RunSQL("DELETE FROM django_migrations WHERE app = 'LABEL_old'"),
        migrations.RunSQL("INSERT INTO django_migrations (app, name, applied) VALUES ('LABEL_x', '0001_initial', now())"),`,
      code(
        `cursor.execute("SELECT name FROM django_migrations WHERE app = 'LABEL' ORDER BY id")`,
        'names = [row[0] for row in cursor.fetchall()]',
        `cursor.execute('CREATE TABLE "LABEL_seen_' + '_'.join(names) + '" (id int)')`,
        `cursor.execute("SELECT count(*) FROM django_migrations WHERE app = 'LABEL_x'")`,
        'if cursor.fetchone()[0] == 1:',
        `    cursor.execute('CREATE TABLE "LABEL_inserted" (id int)')`,
        `cursor.execute("SELECT count(*) FROM django_migrations WHERE app IN ('auth', 'contenttypes')")`,
        `cursor.execute('CREATE TABLE "LABEL_others_%s" (id int)' % cursor.fetchone()[0])`,
        `cursor.execute("UPDATE django_migrations SET name = %s WHERE app = %s AND name = %s", ['0001_first', 'LABEL', '0001_m'])`,
        `cursor.execute("SELECT name FROM django_migrations WHERE app = 'LABEL' ORDER BY id LIMIT 1")`,
        `cursor.execute('CREATE TABLE "LABEL_now_%s" (id int)' % cursor.fetchone()[0])`,
      ),
    ],
  },
  'code that looks at the version table': {
    migrations: [
      model('Entry'),
      {
        code: `from django.db.migrations.recorder import MigrationRecorder

def swap(apps, schema_editor):
    MigrationRecorder.Migration.objects.filter(app='LABEL_old').delete()
    MigrationRecorder(connection).record_unapplied('LABEL', '0009_none')
    recorder = MigrationRecorder(schema_editor.connection)
    recorder.ensure_schema()
    if ('LABEL', '0001_m') in recorder.applied_migrations():
        schema_editor.execute('CREATE TABLE "LABEL_applied" (id int)')
    if recorder.migration_qs.filter(app='LABEL').exists():
        schema_editor.execute('CREATE TABLE "LABEL_queried" (id int)')
`,
        operations: 'migrations.RunPython(swap),',
      },
    ],
  },
  'percent signs in SQL of the schema editor, and of a cursor': {
    migrations: [
      model('Entry'),
      {
        code: `def swap(apps, schema_editor):
    schema_editor.execute("DO $$ BEGIN EXECUTE format('CREATE TABLE %%I (id int)', 'LABEL_editor'); END $$")
    schema_editor.execute("DO $$ BEGIN EXECUTE format('CREATE TABLE %I (id int)', 'LABEL_none'); END $$", params=None)
    with connection.cursor() as cursor:
        cursor.execute("DO $$ BEGIN EXECUTE format('CREATE TABLE %I (id int)', 'LABEL_cursor'); END $$")
        cursor.execute("DO $$ BEGIN EXECUTE format('CREATE TABLE %%I (id int)', 'LABEL_list'); END $$", [])
        cursor.execute("ALTER TABLE LABEL_list ADD CHECK (id::text NOT LIKE %(like)s)", {'like': 'a%'})
`,
        operations: 'migrations.RunPython(swap),',
      },
      `migrations.RunSQL("ALTER TABLE LABEL_list ADD CHECK (id::text NOT LIKE '%b%')"),
        migrations.RunSQL([("ALTER TABLE LABEL_list ADD CHECK (id::text NOT LIKE %s)", ['%c']), ("ALTER TABLE LABEL_list ADD CHECK (id::text NOT LIKE 'd%%')", [])]),`,
    ],
  },
  'SQL that depends on the version of the server': {
    migrations: [
      model('Entry'),
      {
        code: `def aggregate():
    if connection.cursor().connection.info.server_version < 140000:
        return 'CREATE AGGREGATE "LABEL_all" (anyarray) (SFUNC = array_cat, STYPE = anyarray)'
    return 'CREATE AGGREGATE "LABEL_all" (anycompatiblearray) (SFUNC = array_cat, STYPE = anycompatiblearray)'

def swap(apps, schema_editor):
    if schema_editor.connection.pg_version >= 90000:
        schema_editor.execute('CREATE TABLE "LABEL_nine" (id int)')
    if getattr(connection.features, 'is_postgresql_99', False):
        schema_editor.execute('CREATE TABLE "LABEL_ninety_nine" (id int)')
`,
        operations: 'migrations.RunSQL(aggregate()), migrations.RunPython(swap),',
      },
      `migrations.RunSQL('CREATE VIEW "LABEL_view" AS SELECT "LABEL_all"(ARRAY[id]) AS every FROM "LABEL_entry"'),`,
    ],
  },
  'errors that are caught where each statement is a transaction of its own': {
    migrations: [
      model('Entry', `${auto}, ('a', models.IntegerField(null=True))`),
      {
        atomic: false,
        code: `from django.db import OperationalError, ProgrammingError

class AddFieldIfNotExists(migrations.AddField):
    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        try:
            super().database_forwards(app_label, schema_editor, from_state, to_state)
        except OperationalError:
            pass
        except ProgrammingError as error:
            if 'already exists' in str(error):
                pass

def swap(apps, schema_editor):
    try:
        schema_editor.execute('ALTER TABLE "LABEL_entry" ADD COLUMN a int')
    except ProgrammingError:
        schema_editor.execute('ALTER TABLE "LABEL_entry" ADD COLUMN c int')
    try:
        schema_editor.execute('ALTER TABLE "LABEL_entry" ADD COLUMN d int')
    except ProgrammingError:
        schema_editor.execute('ALTER TABLE "LABEL_entry" ADD COLUMN e int')
`,
        operations: `AddFieldIfNotExists('entry', 'a', models.IntegerField(null=True)),
        AddFieldIfNotExists('entry', 'b', models.IntegerField(default=1)),
        migrations.RunPython(swap),`,
      },
    ],
  },
  "SQL that changes tables of Django's own apps": {
    migrations: [
      model('Entry'),
      `migrations.RunSQL("UPDATE django_content_type SET app_label = 'LABEL' WHERE app_label = 'LABEL_old'"),
        migrations.RunSQL("DELETE FROM auth_permission WHERE codename = 'LABEL'"),
        migrations.RunSQL('ALTER TABLE auth_group ADD COLUMN "LABEL_note" text'),
        migrations.RunSQL('ALTER TABLE auth_group DROP COLUMN "LABEL_note"'),`,
    ],
  },
}

export const djangoCases: Readonly<Record<string, DjangoCase>> = {
  ...keys,
  ...defaults,
  ...keyDefaults,
  ...tables,
  ...fields,
  ...sql,
}

/** What came with Django 5. */
export const newerCases: Readonly<Record<string, DjangoCase>> = {
  'generated columns, database defaults and comments': {
    migrations: [
      model(
        'Thing',
        `${auto}, ('a', models.IntegerField(db_default=3)), ('b', models.GeneratedField(expression=models.F('a') + 1, output_field=models.IntegerField(), db_persist=True))`,
        "{'db_table_comment': 'things'}",
      ),
      `migrations.AlterField('thing', 'a', models.IntegerField(db_default=4)),
        migrations.AddField('thing', 'f', models.IntegerField(db_comment="it's", null=True)),
        migrations.AlterField('thing', 'f', models.IntegerField(db_comment="its", null=True)),
        migrations.AddField('thing', 'c', models.GeneratedField(expression=models.F('a') * 2, output_field=models.BigIntegerField(db_index=True), db_persist=True, db_index=True)),`,
      `migrations.RenameField('thing', 'b', 'd'),
        migrations.AlterField('thing', 'a', models.IntegerField(null=True)),
        migrations.AlterModelTableComment('thing', None),
        migrations.RemoveField('thing', 'c'),`,
      "migrations.AddField('thing', 'e', models.CharField(db_default='x', default='y', max_length=3, unique=True)),",
    ],
  },
}

export function filesOf(label: string, { migrations }: DjangoCase): Record<string, string> {
  const head =
    'import datetime\nimport uuid\nfrom decimal import Decimal\n\nimport django.contrib.postgres.fields\nimport django.db.models.deletion\nfrom django.db import connection, migrations, models\n'
  const name = (i: number): string => `000${i + 1}_m`
  const files = migrations.map((one, i) => {
    const { code, operations, atomic = true } = typeof one === 'string' ? { code: '', operations: one } : one
    const needs = i === 0 ? '' : `('${label}', '${name(i - 1)}')`
    const text = `${head}${code}\n\nclass Migration(migrations.Migration):\n${atomic ? '' : '    atomic = False\n'}    dependencies = [${needs}]\n    operations = [\n        ${operations}\n    ]\n`
    return [`${label}/migrations/${name(i)}.py`, text.replaceAll('LABEL', label)] as const
  })
  return {
    [`${label}/__init__.py`]: '',
    [`${label}/migrations/__init__.py`]: '',
    ...Object.fromEntries(files),
  }
}
