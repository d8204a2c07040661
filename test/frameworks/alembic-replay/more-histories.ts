import type { Case } from './histories.ts'

/** What revisions do through SQLAlchemy's own objects and Python's own library, and what a project writes itself. */
export const moreHistories: Readonly<Record<string, Case>> = {
  'rows that SQLAlchemy writes and reads': {
    revisions: [
      `
      from datetime import datetime
      from uuid import uuid4
      t = op.create_table('t', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('name', sa.String(50)), sa.Column('n', sa.Integer()),
          sa.Column('made', sa.Uuid(), default=uuid4, nullable=False), sa.Column('at', sa.DateTime(), default=datetime.utcnow, nullable=False),
          sa.Column('tags', postgresql.ARRAY(sa.String())), sa.Column('data', postgresql.JSONB(), nullable=False), sa.Column('state', sa.String(), default='new', nullable=False))
      op.bulk_insert(t, [{'id': 1, 'name': 'a', 'tags': ['x', 'y'], 'data': {'k': [1, None]}}, {'id': 2, 'name': 'b', 'tags': [], 'data': None}])
      op.get_bind().execute(sa.text("INSERT INTO t (id, name, made, at, data, state) VALUES (:id, :name, gen_random_uuid(), now(), '1', 'x')"), [{'id': 3, 'name': "c'"}, {'id': 4, 'name': 'd'}])
      op.execute(postgresql.insert(t).values(id=1, data='x').on_conflict_do_nothing(index_elements=['id']))
      `,
      `
      conn = op.get_bind()
      op.add_column('t', sa.Column('slug', sa.String()))
      op.add_column('t', sa.Column('kind', sa.Integer()))
      t = sa.table('t', sa.column('id', sa.Integer), sa.column('name', sa.String), sa.column('slug', sa.String), sa.column('kind', sa.Integer), sa.column('n'))
      for row in conn.execute(sa.select(t.c.id, t.c.name).order_by(t.c.id)):
          conn.execute(t.update().where(t.c.id == row.id).values(slug=row.name.upper() + str(row.id)))
      op.alter_column('t', 'slug', nullable=False)
      op.create_unique_constraint('uq', 't', ['slug'])
      op.execute(sa.update(t).where(t.c.name.in_(['a', 'b'])).values({'kind': 1}))
      op.execute(sa.update(t).where(~t.c.name.in_(['a', 'b'])).values({t.c.kind: op.inline_literal(2)}))
      op.execute(t.update().where(sa.and_(t.c.kind > 1, t.c.n == None)).values(n=sa.case((t.c.id > 3, t.c.id * 2), else_=sa.func.length(t.c.name))))
      op.execute(t.delete().where(t.c.n.is_(None)))
      op.alter_column('t', 'kind', nullable=False)
      op.alter_column('t', 'n', nullable=False)
      import enum
      class State(enum.Enum):
          NEW = 'new'
          OLD = 'old'
      op.execute("CREATE TYPE state AS ENUM ('NEW', 'OLD')")
      op.add_column('t', sa.Column('s', sa.Enum(State, name='state')))
      s = sa.table('t', sa.column('name', sa.String), sa.column('slug'), sa.column('s', sa.Enum(State, name='state')), sa.column('n', sa.Integer))
      op.execute(s.update().values(s=State.OLD, slug=s.c.name + '-' + s.c.slug, n=s.c.n + 1 - 1))
      op.execute(s.update().where(s.c.s == State.NEW).values(slug='never'))
      op.execute(s.update().where(s.c.s.in_([State.OLD])).values(slug='x' + s.c.slug))
      op.create_check_constraint('slugs', 't', "slug LIKE 'x%-%' AND s = 'OLD'")
      for number, name in conn.execute(sa.select(t.c.n, t.c.name).where(t.c.id >= sa.bindparam('least')).order_by(sa.desc('id')), {'least': 4}).fetchall():
          op.execute(f"CREATE TABLE left_{number}_{name} ()")
      op.execute("CREATE TABLE counted_%d ()" % conn.execute(sa.select(sa.func.count()).select_from(t)).scalar())
      reflected = sa.MetaData()
      reflected.reflect(bind=conn, only=['t'])
      conn.execute(reflected.tables['t'].update().values(name='all'))
      whole = sa.Table('t', sa.MetaData(), autoload_with=conn)
      conn.execute(sa.delete(whole).where(whole.c.name != 'all'))
      op.create_check_constraint('same', 't', "name = 'all'")
      least, most = conn.execute(sa.text("SELECT max(id) + 0, max(n) + 0 FROM t")).one()
      labels = conn.execute(sa.text("SELECT array_agg(attname::text ORDER BY attnum) AS all, count(*) FROM pg_attribute WHERE attrelid = 't'::regclass AND attnum IN (1, 2)")).one().all
      op.execute(f"CREATE TABLE most_{least}_{most}_{'_'.join(labels)} ()")
      for place, name in enumerate(conn.execute(sa.text("SELECT DISTINCT name FROM t")), 1):
          op.execute(f"CREATE TABLE at_{place}_{name[0]} ()")
      cursor = conn.connection.cursor()
      cursor.execute("CREATE TABLE by_cursor ()")
      from alembic.operations import Operations
      Operations(op.get_context()).create_table('by_operations', sa.Column('id', sa.Integer))
      `,
    ],
  },
  'objects of SQLAlchemy': {
    revisions: [
      `
      bind = op.get_bind()
      meta = sa.MetaData()
      posts = sa.Table('posts', meta, sa.Column('id', sa.Integer, primary_key=True), sa.Column('u', sa.ForeignKey('users.id')), sa.Column('x', sa.Enum('q', name='qq')))
      users = sa.Table('users', meta, sa.Column('id', sa.BigInteger, primary_key=True), sa.Column('name', sa.String(20), index=True))
      users.create(bind)
      users.create(bind, checkfirst=True)
      meta.create_all(bind)
      gone = sa.Table('gone', sa.MetaData(), sa.Column('id', sa.Integer, primary_key=True))
      gone.create(bind)
      gone.drop(bind)
      sa.Index('i1', users.c.name, unique=True).create(bind)
      sa.Index('i1', users.c.name, unique=True).create(bind, checkfirst=True)
      op.execute(sa.schema.CreateTable(sa.Table('d', sa.MetaData(), sa.Column('x', sa.Integer, index=True))))
      op.execute(sa.schema.CreateIndex(sa.Index('i2', posts.c.u, sa.func.lower(posts.c.id.cast(sa.Text)))))
      op.execute(sa.schema.DropTable(sa.Table('never', sa.MetaData()), if_exists=True))
      op.execute(sa.schema.AddConstraint(sa.UniqueConstraint(users.c.id, users.c.name, name='uu')))
      op.execute(sa.schema.DropConstraint(sa.UniqueConstraint(users.c.id, users.c.name, name='uu')))
      op.execute(sa.schema.CreateSequence(sa.Sequence('sq', data_type=sa.SmallInteger, start=5)))
      taken_back = bind.begin_nested()
      op.execute('CREATE TABLE taken_back ()')
      taken_back.rollback()
      again = bind.begin_nested()
      try:
          op.execute('CREATE TABLE users ()')
          again.commit()
      except sa.exc.ProgrammingError:
          again.rollback()
          op.execute('CREATE TABLE after ()')
      op.add_column('posts', sa.Column('later', sa.Integer(), sa.ForeignKey('posts.id', name='later_fk', use_alter=True)))
      for column in [sa.Column('a', sa.Integer), sa.Column('id', sa.Integer)]:
          if column.name not in [c['name'] for c in inspect(bind).get_columns('posts')]:
              op.add_column('posts', column)
      types = {c['name']: c['type'] for c in inspect(bind).get_columns('users')}
      if isinstance(types['id'], sa.Integer) and not isinstance(types['name'], sa.Text) and types['name'].length == 20 and str(types['name']) == 'VARCHAR(20)':
          op.create_table('as_there', sa.Column('name', types['name']), sa.Column('id', types['id']))
      bind.exec_driver_sql("CREATE TABLE driver AS SELECT 7 %% 4 AS a, ':x' AS b")
      `,
    ],
  },
  'expressions and what a column becomes': {
    revisions: [
      `
      op.create_table('t', sa.Column('id', sa.Integer(), sa.Identity(), primary_key=True), sa.Column('a', sa.Integer), sa.Column('s', sa.String(10)), sa.Column('j', postgresql.JSONB), sa.Column('i', sa.Interval(native=False)),
          sa.Column('d', postgresql.DOMAIN('positive', sa.Integer(), collation=None, default=None, check='VALUE > 0')))
      conditions = [sa.column('a').between(1, 5), ~sa.column('a').between(7, 8), ~sa.column('a').in_([1, 2]), sa.not_(sa.column('a') == 5), ~(sa.column('a') > 90), sa.column('s').op('~')('^x'),
          sa.case((sa.column('a') > 1, 1), else_=0) == 1, sa.column('s').regexp_match('^a'), sa.extract('year', sa.func.now()) > 2000, sa.column('s').startswith('x'), sa.column('s').contains('y'),
          sa.column('s').not_like('z%'), sa.column('a').is_distinct_from(3), sa.column('s').concat('x') != 'yx', sa.column('a') == sa.any_(sa.literal_column('ARRAY[1, 2]')), sa.cast(sa.column('s'), sa.String(3)) != 'abc']
      for number, condition in enumerate(conditions):
          op.create_check_constraint(f'c{number}', 't', condition)
      op.create_index('i1', 't', [sa.desc('a')])
      op.create_index('i2', 't', [sa.column('a') + 1, sa.cast(sa.column('a'), sa.String(3)), sa.nulls_last(sa.desc('s'))])
      op.create_index('i3', 't', ['s'], postgresql_where=~sa.column('a').in_([1, 2]))
      op.alter_column('t', 'id', server_default=sa.Identity(always=True, start=10), existing_server_default=sa.Identity())
      op.alter_column('t', 'id', server_default=sa.Identity(always=True, increment=3, cycle=True), existing_server_default=sa.Identity(always=True, start=10))
      `,
      `
      op.alter_column('t', 's', type_=sa.Enum('x', 'yy', name='flat', native_enum=False, create_constraint=True), existing_type=sa.String(10))
      op.alter_column('t', 's', type_=sa.Enum('x', 'yyy', name='flat', native_enum=False, create_constraint=True), existing_type=sa.Enum('x', 'yy', name='flat', native_enum=False, create_constraint=True))
      `,
    ],
  },
  'what a project and Python bring': {
    more: {
      'app/__init__.py': '',
      'app/types.py': `
import enum
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID
class Guid(sa.types.TypeDecorator):
    impl = sa.CHAR
    def load_dialect_impl(self, dialect):
        return dialect.type_descriptor(UUID() if dialect.name == 'postgresql' else sa.CHAR(32))
class Special(Guid):
    pass
class Sized(sa.types.TypeDecorator):
    impl = sa.String
    def __init__(self, length=77, **options):
        super().__init__(length=length, **options)
class Of(sa.types.TypeDecorator):
    impl = sa.Integer
    def __init__(self, of, *args):
        super().__init__(*args)
        self.of = of
class Kind(enum.StrEnum):
    ONE = enum.auto()
    TWO = enum.auto()
`,
      'app/operations.py': `
from alembic.operations import Operations, MigrateOperation
@Operations.register_operation("create_view", "invoke_for")
class CreateView(MigrateOperation):
    def __init__(self, name, sql):
        self.name = name
        self.sql = sql
    @classmethod
    def invoke_for(cls, operations, name, sql="SELECT 1 AS x"):
        return operations.invoke(cls(name, sql))
    def reverse(self):
        return DropView(self.name)
@Operations.implementation_for(CreateView)
def create_view(operations, operation):
    operations.execute("CREATE VIEW %s AS %s" % (operation.name, operation.sql))
`,
      'migrations/versions/parts/one.sql': '-- a part\nCREATE TABLE one (\n  x int\n)',
      'migrations/versions/parts/two.sql': 'CREATE TABLE two ()',
    },
    revisions: [
      `
import enum, functools, itertools, os, pathlib
from collections import OrderedDict, defaultdict, namedtuple
from dataclasses import dataclass, field
from typing import NamedTuple
import app.operations
from app import types
from app.types import Kind

Color = enum.Enum('Color', 'RED GREEN')
Pair = namedtuple('Pair', ['a', 'b'], defaults=['q'])

class Col(NamedTuple):
    name: str
    type: sa.types.TypeEngine
    nullable: bool = True

@dataclass
class Spec:
    name: str
    columns: list[str] = field(default_factory=list)

def numbered(names):
    for number, name in enumerate(names):
        yield f"{name}{number}"
    yield from ('last',)

def made(name, extra=None):
    op.create_table(name, sa.Column('id', sa.Integer), *([] if extra is None else [extra]))

def upgrade():
    for name in numbered(map(str.strip, ' n ,m'.split(','))):
        made(name.rjust(3, 'x'), sa.Column('x', sa.Integer))
    op.create_view('v')
    op.create_view('w', sql='SELECT 2 AS y')
    op.create_table('t', sa.Column('a', types.Special()), sa.Column('b', types.Sized()), sa.Column('c', types.Sized(9)), sa.Column('d', types.Of(Kind)), sa.Column('e', sa.ARRAY(types.Guid())),
        sa.Column('k', sa.Enum(Kind, name='kind', values_callable=lambda of: [one.value for one in of])), sa.Column('l', sa.Enum(Color)), sa.Column('m', sa.Enum(*Kind.__members__, name='members')))
    op.create_table('u', *[sa.Column(c.name, c.type, nullable=c.nullable) for c in [Col('a', sa.Integer()), Col('b', sa.String(5), False)]])
    for spec in [Spec('dc', ['x', 'y']), Spec(name='dd')]:
        op.create_table(spec.name, *(sa.Column(c, sa.Integer) for c in spec.columns))
    a, b = Pair('p')
    op.create_table(a + b, sa.Column(Pair('x').a, sa.Integer))
    groups = defaultdict(list)
    for name in ['g1', 'g2', 'h1']:
        groups[name[0]].append(name)
    for group, names in groups.items():
        op.create_table(group, *[sa.Column(name, sa.Integer) for name in names])
    required = functools.partial(sa.Column, nullable=False)
    op.create_table('r', required('a', sa.Integer), required('b', sa.String(3)))
    for x, y in itertools.product(['k'], [1, 2]):
        op.execute(f"CREATE TABLE {x}{y} ()")
    for key in OrderedDict([('o1', 1), ('o2', 2)]):
        op.execute(f"CREATE TABLE {key} ()")
    here = pathlib.Path(__file__).parent / 'parts'
    for part in sorted(here.glob('*.sql')):
        with open(part) as lines:
            op.execute(''.join(line for line in lines if not line.startswith('--')))
    op.execute(f"COMMENT ON TABLE one IS '{' '.join(sorted(os.listdir(here)))}'")
`,
    ],
  },
}
