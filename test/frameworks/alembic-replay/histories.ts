import type { Revisions } from './support/static.ts'

export interface Case {
  revisions: Revisions
  more?: Readonly<Record<string, string>>
}

/** Histories of the kinds that people write; each is run by the real Alembic and from its text. */
export const histories: Readonly<Record<string, Case>> = {
  'types of SQLAlchemy': {
    revisions: [
      `
      op.execute('CREATE EXTENSION IF NOT EXISTS hstore')
      op.execute('CREATE EXTENSION IF NOT EXISTS citext')
      op.create_table('generic',
          sa.Column('a', sa.Integer), sa.Column('b', sa.BigInteger()), sa.Column('c', sa.SmallInteger()),
          sa.Column('d', sa.String), sa.Column('e', sa.String(50)), sa.Column('f', sa.String(length=20, collation='C')),
          sa.Column('g', sa.Text()), sa.Column('h', sa.Unicode(30)), sa.Column('i', sa.UnicodeText()),
          sa.Column('j', sa.Boolean()), sa.Column('k', sa.Date()), sa.Column('l', sa.DateTime()),
          sa.Column('m', sa.DateTime(timezone=True)), sa.Column('n', sa.Time()), sa.Column('o', sa.Time(timezone=True)),
          sa.Column('p', sa.Interval()), sa.Column('q', sa.Float()), sa.Column('r', sa.Float(precision=10)),
          sa.Column('s', sa.Float(53)), sa.Column('t', sa.Double()), sa.Column('u', sa.Numeric()),
          sa.Column('v', sa.Numeric(10, 2)), sa.Column('w', sa.Numeric(precision=5)), sa.Column('x', sa.LargeBinary()),
          sa.Column('y', sa.PickleType()), sa.Column('z', sa.JSON()), sa.Column('aa', sa.Uuid()), sa.Column('ab', sa.UUID()),
          sa.Column('ac', sa.Uuid(native_uuid=False)), sa.Column('ad', sa.ARRAY(sa.Integer)),
          sa.Column('ae', sa.ARRAY(sa.String(5), dimensions=2)), sa.Column('af', sa.Enum('a', 'b', name='color')),
          sa.Column('ag', sa.Enum('a', 'bcd', name='flat', native_enum=False)),
          sa.Column('ah', sa.Enum('a', 'b', name='checked', native_enum=False, create_constraint=True)),
          sa.Column('ai', sa.Boolean(create_constraint=True, name='ck_ai')), sa.Column('aj', sa.CHAR(3)), sa.Column('ak', sa.VARCHAR(7)),
          sa.Column('al', sa.REAL()), sa.Column('am', sa.DECIMAL(8, 3)), sa.Column('an', sa.TIMESTAMP(timezone=True)),
          sa.Column('ao', sa.ARRAY(sa.Enum('q', 'r', name='inarray'))), sa.Column('ap', sa.Interval(second_precision=3)),
          sa.Column('aq', sa.String().with_variant(postgresql.VARCHAR(9), 'postgresql')),
          sa.Column('ar', sa.JSON().with_variant(postgresql.JSONB(), 'postgresql')),
          sa.Column('at', sa.types.String(4)), sa.Column('au', sa.DOUBLE_PRECISION()))
      `,
      `
      op.create_table('special',
          sa.Column('a', postgresql.UUID(as_uuid=True)), sa.Column('b', postgresql.JSONB(astext_type=sa.Text())),
          sa.Column('c', postgresql.ARRAY(sa.Text())), sa.Column('d', postgresql.TSVECTOR()), sa.Column('e', postgresql.INET()),
          sa.Column('f', postgresql.CIDR()), sa.Column('g', postgresql.HSTORE()), sa.Column('h', postgresql.MACADDR()),
          sa.Column('i', postgresql.ENUM('x', 'y', name='letters')), sa.Column('j', postgresql.INT4RANGE()),
          sa.Column('k', postgresql.TSTZRANGE()), sa.Column('l', postgresql.NUMMULTIRANGE()), sa.Column('m', postgresql.INTERVAL()),
          sa.Column('n', postgresql.INTERVAL(fields='DAY TO SECOND', precision=3)), sa.Column('o', postgresql.TIMESTAMP(timezone=True, precision=3)),
          sa.Column('p', postgresql.BYTEA()), sa.Column('q', postgresql.BIT(4)), sa.Column('r', postgresql.BIT(varying=True)),
          sa.Column('s', postgresql.MONEY()), sa.Column('t', postgresql.OID()), sa.Column('u', postgresql.CITEXT()),
          sa.Column('v', postgresql.DOUBLE_PRECISION(precision=53)), sa.Column('w', postgresql.DOMAIN('posint', sa.Integer(), check='VALUE > 0', not_null=True)),
          sa.Column('x', postgresql.TIME(precision=2)), sa.Column('y', postgresql.ENUM('x', 'y', name='letters', create_type=False)),
          sa.Column('z', postgresql.REGCLASS()), sa.Column('aa', postgresql.DATERANGE()))
      `,
    ],
  },
  'constraints that the inspector names': {
    revisions: [
      `
      op.create_table('p', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('a', sa.Integer()), sa.UniqueConstraint('a', 'id'))
      op.create_table('c', sa.Column('p_id', sa.Integer(), sa.ForeignKey('p.id')), sa.CheckConstraint('p_id > 0'))
      `,
      `
      inspector = inspect(op.get_bind())
      for fk in inspector.get_foreign_keys('c'):
          if 'p_id' in fk['constrained_columns']:
              op.drop_constraint(fk['name'], 'c', type_='foreignkey')
              op.create_foreign_key(fk['name'], 'c', fk['referred_table'], fk['constrained_columns'], fk['referred_columns'], ondelete='CASCADE')
      for unique in inspector.get_unique_constraints('p'):
          op.drop_constraint(unique['name'], 'p', type_='unique')
          op.create_unique_constraint('renamed', 'p', unique['column_names'])
      op.drop_constraint(inspector.get_pk_constraint('p')['name'], 'p', type_='primary') if False else None
      op.create_table('k', *[sa.Column(name, sa.Integer()) for name in inspector.get_pk_constraint('p')['constrained_columns']])
      `,
    ],
  },
  keys: {
    revisions: [
      `
      op.create_table('plain', sa.Column('id', sa.Integer(), nullable=False), sa.PrimaryKeyConstraint('id'))
      op.create_table('big', sa.Column('id', sa.BigInteger(), primary_key=True))
      op.create_table('small', sa.Column('id', sa.SmallInteger(), primary_key=True))
      op.create_table('off', sa.Column('id', sa.Integer(), primary_key=True, autoincrement=False))
      op.create_table('default_', sa.Column('id', sa.Integer(), primary_key=True, server_default='1'))
      op.create_table('client', sa.Column('id', sa.Integer(), primary_key=True, default=5))
      op.create_table('pair', sa.Column('a', sa.Integer(), primary_key=True), sa.Column('b', sa.Integer(), primary_key=True))
      op.create_table('pair_auto', sa.Column('a', sa.Integer(), primary_key=True), sa.Column('b', sa.Integer(), primary_key=True, autoincrement=True))
      op.create_table('pair_named', sa.Column('a', sa.Integer()), sa.Column('b', sa.Integer(), autoincrement=True, nullable=False), sa.PrimaryKeyConstraint('a', 'b', name=op.f('pk_pair')))
      op.create_table('text_key', sa.Column('id', sa.String(36), primary_key=True))
      op.create_table('fk_key', sa.Column('id', sa.Integer(), sa.ForeignKey('plain.id', ondelete='CASCADE'), primary_key=True))
      op.create_table('ident', sa.Column('id', sa.Integer(), sa.Identity(always=True, start=5, increment=2), primary_key=True))
      op.create_table('ident_max', sa.Column('id', sa.BigInteger(), sa.Identity(always=False, start=1, increment=1, minvalue=1, maxvalue=9223372036854775807, cycle=False, cache=1), nullable=False))
      op.create_table('seq', sa.Column('id', sa.Integer(), sa.Sequence('seq_id_custom'), primary_key=True))
      op.create_table('num', sa.Column('id', sa.Numeric(10, 0), primary_key=True))
      op.create_table('explicit_null', sa.Column('id', sa.Integer(), nullable=True), sa.PrimaryKeyConstraint('id', name='explicit_pk'))
      op.create_table('guid', sa.Column('id', postgresql.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False), sa.PrimaryKeyConstraint('id'))
      `,
    ],
  },
  defaults: {
    revisions: [
      `
      op.create_table('d',
          sa.Column('a', sa.String(), server_default='it\\'s'), sa.Column('b', sa.Integer(), server_default='0'),
          sa.Column('c', sa.DateTime(), server_default=sa.func.now()), sa.Column('d', sa.DateTime(), server_default=sa.text('now()')),
          sa.Column('e', sa.Boolean(), server_default=sa.true()), sa.Column('f', sa.Boolean(), server_default=sa.false()),
          sa.Column('g', sa.Boolean(), server_default='false', nullable=False), sa.Column('h', sa.DateTime(timezone=True), server_default=sa.func.current_timestamp()),
          sa.Column('i', postgresql.JSONB(), server_default=sa.text("'{}'::jsonb")), sa.Column('j', sa.ARRAY(sa.Text), server_default='{}'),
          sa.Column('k', sa.String(), server_default=''), sa.Column('l', sa.Date(), server_default=sa.func.current_date()),
          sa.Column('m', sa.Integer(), sa.Computed('b * 2')), sa.Column('n', sa.Integer(), sa.Computed('b + 1', persisted=True), nullable=False),
          sa.Column('o', sa.String(), server_default=sa.literal_column("'x'")), sa.Column('p', sa.DateTime(), server_default=sa.func.timezone('utc', sa.func.now())),
          sa.Column('q', sa.String(), server_default=sa.null()), sa.Column('r', sa.Integer(), default=3, comment="it's a comment"),
          sa.Column('s', sa.Float(), server_default=sa.text('1.5')), sa.Column('t', sa.String(), server_default=sa.FetchedValue()),
          sa.Column('u', sa.String(), sa.DefaultClause('dc')),
          comment='a table')
      `,
    ],
  },
  'constraints of a table': {
    revisions: [
      `
      op.execute('CREATE EXTENSION btree_gist')
      op.create_table('users', sa.Column('id', sa.Integer(), nullable=False), sa.Column('email', sa.String(255), unique=True, index=True),
          sa.Column('name', sa.String(), unique=True), sa.Column('org', sa.Integer(), index=True), sa.Column('other', sa.Integer()),
          sa.PrimaryKeyConstraint('id', name='users_pk'), sa.UniqueConstraint('org', 'name', name='uq_org_name'), sa.UniqueConstraint('other'),
          sa.CheckConstraint('org > 0', name='ck_org'), sa.CheckConstraint(sa.text('other <> 5')), sa.CheckConstraint(sa.column('org') < 100, name='lt'))
      op.create_table('posts', sa.Column('id', sa.Integer(), primary_key=True),
          sa.Column('user_id', sa.Integer(), sa.ForeignKey('users.id')), sa.Column('editor_id', sa.Integer(), sa.ForeignKey('users.id', name='fk_editor', ondelete='SET NULL', onupdate='CASCADE'), index=True),
          sa.Column('org', sa.Integer()), sa.Column('name', sa.String()), sa.Column('price', sa.Integer(), sa.CheckConstraint('price >= 0')),
          sa.Column('later', sa.Integer(), sa.ForeignKey('users.id', use_alter=True, name='fk_later')),
          sa.ForeignKeyConstraint(['org', 'name'], ['users.org', 'users.name'], name='fk_two', ondelete='CASCADE', deferrable=True, initially='DEFERRED'),
          sa.ForeignKeyConstraint(['price'], ['users.other'], match='SIMPLE'),
          sa.Index('ix_posts_lower', sa.text('lower(name)')), sa.Index('ix_posts_two', 'org', 'name', unique=True))
      op.create_table('rooms', sa.Column('id', sa.Integer()), sa.Column('during', postgresql.TSRANGE()),
          postgresql.ExcludeConstraint(('id', '='), ('during', '&&'), name='no_overlap', using='gist'),
          postgresql.ExcludeConstraint((sa.column('during'), '&&'), using='gist', where=sa.text('id > 5')))
      op.create_table('User', sa.Column('Id', sa.Integer(), primary_key=True), sa.Column('order', sa.String(), unique=True), sa.Column('select', sa.Integer(), index=True), sa.Column('with space', sa.Integer()), sa.Column('$x', sa.Integer()), sa.Column('1st', sa.Integer()))
      op.create_table('unlogged', sa.Column('id', sa.Integer()), prefixes=['UNLOGGED'])
      op.create_table('parted', sa.Column('id', sa.Integer()), sa.Column('at', sa.Date()), postgresql_partition_by='RANGE (at)')
      op.create_table('users', sa.Column('id', sa.Integer()), if_not_exists=True)
      op.create_table('distinct_nulls', sa.Column('a', sa.Integer()), sa.UniqueConstraint('a', postgresql_nulls_not_distinct=True), sa.UniqueConstraint('a', name='incl', postgresql_include=['a']))
      op.create_table('empty')
      `,
    ],
  },
  schemas: {
    revisions: [
      `
      op.execute('CREATE SCHEMA app')
      op.execute(sa.schema.CreateSchema('Other'))
      op.create_table('a', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('x', sa.Integer(), index=True), sa.Column('c', sa.Enum('a', name='app_color', schema='app')), schema='app')
      op.create_table('b', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('a_id', sa.Integer(), sa.ForeignKey('app.a.id')), sa.Column('k', sa.Enum('a', name='inh', inherit_schema=True)), schema='app', comment='c')
      op.add_column('a', sa.Column('y', sa.Integer(), sa.ForeignKey('app.b.id', name='fk_y'), index=True), schema='app')
      op.create_index('ix_y2', 'a', ['y'], schema='app')
      op.create_index('ix_gone', 'a', ['y', 'x'], schema='app')
      op.drop_index('ix_gone', table_name='a', schema='app')
      op.create_foreign_key('fk_x', 'a', 'b', ['x'], ['id'], source_schema='app', referent_schema='app')
      op.create_unique_constraint('uq_x', 'a', ['x'], schema='app')
      op.drop_constraint('fk_x', 'a', type_='foreignkey', schema='app')
      op.alter_column('a', 'x', nullable=False, schema='app')
      op.create_table('c', sa.Column('id', sa.Integer()), schema='Other')
      op.rename_table('c', 'c2', schema='Other')
      op.drop_column('a', 'y', schema='app')
      with op.batch_alter_table('b', schema='app') as batch_op:
          batch_op.add_column(sa.Column('z', sa.Integer()))
          batch_op.create_index('ix_z', ['z'])
          batch_op.drop_index('ix_z')
      `,
    ],
  },
  'operations on columns': {
    revisions: [
      `
      op.create_table('t', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('a', sa.String()), sa.Column('b', sa.Integer()), sa.Column('c', sa.String(), nullable=False), sa.Column('d', sa.Boolean(), server_default='true'))
      op.create_table('r', sa.Column('id', sa.Integer(), primary_key=True))
      `,
      `
      op.add_column('t', sa.Column('e', sa.Integer(), nullable=True))
      op.add_column('t', sa.Column('f', sa.String(10), server_default='x', nullable=False, comment='f'))
      op.add_column('t', sa.Column('g', sa.Integer(), sa.ForeignKey('r.id', ondelete='CASCADE')))
      op.add_column('t', sa.Column('h', sa.Integer(), unique=True))
      op.add_column('t', sa.Column('i', sa.Integer(), index=True))
      op.add_column('t', sa.Column('j', sa.Integer(), sa.CheckConstraint('j > 0', name='ck_j')))
      op.add_column('t', sa.Column('k', sa.Integer(), sa.Identity()))
      op.add_column('t', sa.Column('l', sa.Integer(), sa.Computed('id + 1')))
      op.add_column('t', sa.Column('e', sa.Integer()), if_not_exists=True)
      op.add_column('t', sa.Column('m', postgresql.ARRAY(sa.Integer()), nullable=True))
      `,
      `
      op.alter_column('t', 'a', existing_type=sa.String(), nullable=False)
      op.alter_column('t', 'a', type_=sa.Text(), existing_type=sa.String(), existing_nullable=False)
      op.alter_column('t', 'b', type_=sa.String(), postgresql_using='b::varchar')
      op.alter_column('t', 'c', nullable=True, server_default='zz', comment='hi')
      op.alter_column('t', 'd', server_default=None)
      op.alter_column('t', 'd', new_column_name='dd')
      op.alter_column('t', 'e', type_=sa.BigInteger(), nullable=False, server_default=sa.text('5'), new_column_name='E e')
      op.alter_column('t', 'f', comment=None)
      op.alter_column('t', 'k', server_default=None, existing_server_default=sa.Identity())
      op.alter_column('r', 'id', server_default=None)
      op.alter_column('t', 'i', server_default=sa.Identity(always=True), nullable=False)
      op.drop_column('t', 'm')
      op.drop_column('t', 'nothing', if_exists=True)
      op.rename_table('r', 'renamed')
      op.create_table_comment('t', "it's", existing_comment=None)
      op.drop_table_comment('renamed')
      op.create_table('x', sa.Column('id', sa.Integer()))
      op.drop_table('x')
      op.drop_table('x', if_exists=True)
      `,
    ],
  },
  'indexes and constraints': {
    revisions: [
      `
      op.execute('CREATE EXTENSION pg_trgm')
      op.create_table('t', sa.Column('id', sa.Integer(), nullable=False), sa.Column('a', sa.String()), sa.Column('b', sa.Integer()), sa.Column('c', postgresql.JSONB()), sa.Column('d', postgresql.INT4RANGE()), sa.Column('CamelCase', sa.String()))
      op.create_table('u', sa.Column('x', sa.Integer(), nullable=False), sa.Column('y', sa.Integer(), nullable=False))
      op.create_primary_key('t_pk', 't', ['id'])
      op.create_primary_key(None, 'u', ['x', 'y'])
      op.create_index('ix1', 't', ['a'])
      op.create_index(op.f('ix2'), 't', ['a', 'b'], unique=True)
      op.create_index('ix3', 't', [sa.text('lower(a)')], unique=False)
      op.create_index('ix4', 't', ['c'], postgresql_using='gin')
      op.create_index('ix5', 't', ['a'], postgresql_using='gin', postgresql_ops={'a': 'gin_trgm_ops'})
      op.create_index('ix6', 't', ['b'], unique=True, postgresql_where=sa.text('b > 5'))
      op.create_index('ix7', 't', ['b'], postgresql_include=['a'])
      op.create_index('ix8', 't', ['b'], postgresql_with={'fillfactor': 50})
      op.create_index('ix9', 't', [sa.text('b DESC'), 'a'])
      op.create_index('ix10', 't', [sa.func.lower(sa.column('a'))])
      op.create_index('ix11', 't', [sa.column('b').desc()], postgresql_where=sa.column('b').is_(None))
      op.create_index('ix12', 't', ['b'], if_not_exists=True, postgresql_nulls_not_distinct=True, unique=True)
      op.create_index('ix1', 't', ['b'], if_not_exists=True)
      op.create_index('Ix Camel', 't', ['CamelCase'])
      op.create_index('ix13', 't', ['b'], postgresql_where="b < 7")
      op.create_index('ix14', 't', ['b'], postgresql_where=sa.and_(sa.column('b') > 1, sa.column('a') == 'x'))
      op.create_unique_constraint('uq1', 't', ['a', 'b'])
      op.create_unique_constraint(None, 't', ['b'])
      op.create_unique_constraint('uq2', 't', ['a'], deferrable=True, initially='DEFERRED')
      op.create_check_constraint('ck1', 't', 'b > 0')
      op.create_check_constraint('ck2', 't', sa.column('b') < 10)
      op.create_check_constraint('ck3', 't', sa.text("a IN ('x', 'y')"))
      op.create_check_constraint('ck4', 't', sa.column('a').in_(['x', 'y']))
      op.create_check_constraint('ck5', 't', sa.or_(sa.column('b') > 1, sa.column('a') != None, sa.func.length(sa.column('a')) > 3))
      op.create_foreign_key('fk1', 'u', 't', ['x'], ['id'], ondelete='CASCADE', onupdate='RESTRICT')
      op.create_foreign_key(None, 'u', 't', ['y'], ['id'], deferrable=True, initially='IMMEDIATE')
      op.create_foreign_key('self', 't', 't', ['b'], ['id'], postgresql_not_valid=True)
      op.create_exclude_constraint('ex1', 't', ('d', '&&'), using='gist', where=sa.text('b > 1'))
      op.drop_index('ix1', table_name='t')
      op.drop_index(op.f('ix2'))
      op.drop_index('nothing', if_exists=True)
      op.drop_constraint('uq1', 't', type_='unique')
      op.drop_constraint('ck1', 't')
      op.drop_constraint('nothing', 't', if_exists=True)
      `,
    ],
  },
  batches: {
    revisions: [
      `op.create_table('t', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('a', sa.String()), sa.Column('b', sa.Integer()), sa.Column('z', sa.Integer()))`,
      `
      with op.batch_alter_table('t', schema=None) as batch_op:
          batch_op.add_column(sa.Column('c', sa.Integer(), nullable=True))
          batch_op.alter_column('a', existing_type=sa.String(), nullable=False)
          batch_op.alter_column('b', new_column_name='bb')
          batch_op.create_index(batch_op.f('ix_t_c'), ['c'], unique=False)
          batch_op.create_unique_constraint('uq_t_a', ['a'])
          batch_op.create_foreign_key('fk_self', 't', ['c'], ['id'], ondelete='CASCADE')
          batch_op.create_check_constraint('ck_t', sa.text('c > 0'))
          batch_op.drop_column('z')
          batch_op.create_table_comment('x')
      with op.batch_alter_table('t') as batch_op:
          batch_op.drop_index('ix_t_c')
          batch_op.drop_constraint('ck_t', type_='check')
      `,
    ],
  },
  'named types': {
    revisions: [
      `
      status = postgresql.ENUM('on', 'off', name='status')
      status.create(op.get_bind())
      status.create(op.get_bind(), checkfirst=True)
      op.create_table('a', sa.Column('s', postgresql.ENUM('on', 'off', name='status', create_type=False), server_default='on'))
      op.add_column('a', sa.Column('t', status))
      sa.Enum('x', name='other').create(op.get_bind(), checkfirst=True)
      sa.Enum('x', name='other').create(op.get_bind(), checkfirst=True)
      op.add_column('a', sa.Column('u', sa.Enum('x', name='other')))
      op.create_table('twice', sa.Column('a', sa.Enum('p', name='two')), sa.Column('b', sa.Enum('p', name='two')))
      op.execute("ALTER TYPE other ADD VALUE 'y'")
      `,
      `
      op.create_table('again', sa.Column('a', sa.Enum('p', name='two')))
      op.drop_column('a', 't')
      sa.Enum(name='gone').drop(op.get_bind(), checkfirst=True)
      op.execute('CREATE TYPE gone AS ENUM ()')
      sa.Enum(name='gone').drop(op.get_bind())
      postgresql.ENUM(name='gone').drop(op.get_bind())
      op.execute(sa.schema.CreateSequence(sa.Sequence('s1', start=10, increment=5)))
      op.execute(sa.schema.DropSequence(sa.Sequence('s1')))
      op.execute(sa.schema.CreateSequence(sa.Sequence('s2')))
      sa.Sequence('s3').create(op.get_bind())
      op.execute(sa.DDL('CREATE TABLE from_ddl (x int)'))
      `,
    ],
  },
  programs: {
    more: {
      'migrations/helpers.py': `
from alembic import op
import sqlalchemy as sa
from .more import SUFFIX
def audited(name, *columns, **options):
    """Makes a table with what all tables have."""
    return op.create_table(name, sa.Column('id', sa.Integer(), primary_key=True), *columns, sa.Column('created_at', sa.DateTime(), server_default=sa.func.now()), **options)
TABLES = ['h1', 'h2' + SUFFIX]
`,
      'migrations/more.py': `SUFFIX = '_x'\n`,
      'migrations/__init__.py': '',
    },
    revisions: [
      `
import enum
from migrations.helpers import audited, TABLES
from migrations import helpers as h

COLUMNS = {'a': sa.Integer(), 'b': sa.String(20)}

class Status(str, enum.Enum):
    ON = 'on'
    OFF = 'off'

class Money(sa.types.TypeDecorator):
    impl = sa.Numeric(12, 2)

class Guid(sa.TypeDecorator):
    impl = sa.CHAR
    def load_dialect_impl(self, dialect):
        if dialect.name == 'postgresql':
            return dialect.type_descriptor(postgresql.UUID())
        return dialect.type_descriptor(sa.CHAR(32))

def make(name):
    op.create_table(name, *[sa.Column(key, value) for key, value in COLUMNS.items()])

def upgrade():
    for i in range(3):
        make(f"made_{i}")
    for name in TABLES:
        audited(name, sa.Column('x', sa.Integer()), comment='%s table' % name)
    audited('enums', sa.Column('s', sa.Enum(Status, name='st')), sa.Column('v', sa.Enum(Status, name='stv', values_callable=lambda e: [m.value for m in e])),
        sa.Column('m', Money()), sa.Column('g', Guid()))
    tables = {"one": ["a", "b"], "two": ["c"]}
    for table, columns in tables.items():
        op.create_table(table, sa.Column('id', sa.Integer(), primary_key=True))
        for column in columns:
            op.add_column(table, sa.Column(column, sa.Integer(), nullable=True))
            op.create_index("ix_{}_{}".format(table, column), table, [column])
    bind = op.get_bind()
    if bind.dialect.name == 'postgresql':
        op.execute("CREATE TABLE only_pg (x int)")
    else:
        op.execute("CREATE TABLE never (x int)")
    inspector = sa.inspect(bind)
    if 'one' in inspector.get_table_names() and not inspector.has_table('three'):
        op.create_table('three', sa.Column('a', sa.Integer()))
    columns = [c['name'] for c in inspector.get_columns('one')]
    if 'a' in columns and 'zzz' not in columns:
        op.add_column('one', sa.Column('zzz', sa.Integer()))
    names = {ix['name'] for ix in inspector.get_indexes('one')}
    if 'ix_one_a' in names:
        op.drop_index('ix_one_a', 'one')
    exists = bind.execute(sa.text("SELECT EXISTS (SELECT FROM information_schema.tables WHERE table_name = :t)"), {"t": "two"}).scalar()
    if exists:
        op.drop_table('two')
    if not context.is_offline_mode():
        op.execute("CREATE TABLE online (x int)")
    try:
        value = int('5')
    except ValueError:
        value = 0
    finally:
        op.execute("CREATE TABLE t%d (x int)" % 7)
    if bind.execute(sa.text("SELECT 1 AS one")).fetchone():
        op.execute("CREATE TABLE fetched (x int)")
    count, = bind.execute(sa.text("SELECT count(*) FROM one")).fetchone()
    if count == 0:
        op.execute("CREATE TABLE counted (x int)")
    for row in bind.execute(sa.text("SELECT * FROM one")):
        op.execute("CREATE TABLE never2 (x int)")
    for name, in bind.execute(sa.text("SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'made%' ORDER BY 1")).fetchall():
        op.execute(f"ALTER TABLE {name} ADD COLUMN z int")
    n = 0
    while n < 2:
        op.execute("CREATE TABLE while_" + str(n) + " ()")
        n += 1
    conn = op.get_bind()
    conn.execute(sa.text("INSERT INTO one (id) VALUES (:a)").bindparams(a=5))
    try:
        with conn.begin_nested():
            op.execute("CREATE TABLE one (x int)")
    except sa.exc.ProgrammingError:
        op.execute("CREATE TABLE after_savepoint (x int)")
    t = sa.table('one', sa.column('id', sa.Integer), sa.column('zzz'))
    op.bulk_insert(t, [{'id': 6, 'zzz': 1}, {'id': 7, 'zzz': None}])
    op.execute(t.update().where(t.c.id == 6).values(zzz=2))
    op.execute("CREATE TABLE colon AS SELECT '12:30' AS a, 'x'::text AS b, '\\\\:c' AS c, 5 % 3 AS d")
`,
    ],
  },
  'autocommit blocks': {
    revisions: [
      `op.create_table('t', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('a', sa.Enum('x', name='e')))`,
      `
      op.add_column('t', sa.Column('b', sa.Integer()))
      with op.get_context().autocommit_block():
          op.create_index('ix_b', 't', ['b'], postgresql_concurrently=True, if_not_exists=True)
          op.execute("ALTER TYPE e ADD VALUE IF NOT EXISTS 'y'")
          op.execute("CREATE UNIQUE INDEX CONCURRENTLY ix_c ON t (b)")
          op.drop_index('ix_b', table_name='t', postgresql_concurrently=True)
      op.alter_column('t', 'a', server_default='y')
      op.execute("INSERT INTO t (a) VALUES ('y')")
      `,
    ],
  },
  conventions: {
    more: {
      'conventions.py': `
import sqlalchemy as sa
target_metadata = sa.MetaData(naming_convention={
    "ix": "ix_%(column_0_label)s", "uq": "uq_%(table_name)s_%(column_0_name)s", "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s", "pk": "pk_%(table_name)s"})
`,
      'migrations/env.py': `
import os
from alembic import context
from sqlalchemy import create_engine, pool
from conventions import target_metadata
engine = create_engine(os.environ["DATABASE_URL"], poolclass=pool.NullPool)
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=target_metadata)
    with context.begin_transaction():
        context.run_migrations()
`,
    },
    revisions: [
      `
      op.create_table('a', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('x', sa.Integer(), unique=True), sa.Column('y', sa.Integer(), index=True), sa.CheckConstraint('x > 0', name='pos'), sa.UniqueConstraint('y', 'x'))
      op.create_table('b', sa.Column('id', sa.Integer()), sa.Column('a_id', sa.Integer(), sa.ForeignKey('a.id')), sa.PrimaryKeyConstraint('id'), sa.ForeignKeyConstraint(['id'], ['a.id'], name=op.f('my_fk')), sa.CheckConstraint('id > 0', name=op.f('final')))
      op.add_column('b', sa.Column('z', sa.Integer(), sa.ForeignKey('a.x'), unique=True))
      op.create_unique_constraint(None, 'b', ['a_id', 'z'])
      op.create_foreign_key(None, 'b', 'a', ['id'], ['x'])
      op.create_check_constraint('nonneg', 'b', 'z >= 0')
      op.create_check_constraint('gone', 'b', 'z >= 0')
      op.drop_constraint('gone', 'b', type_='check')
      op.create_table('a_very_long_table_name_that_goes_on', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('a_very_long_column_name_too_indeed', sa.Integer(), sa.ForeignKey('a.id'), index=True))
      `,
    ],
  },
}
