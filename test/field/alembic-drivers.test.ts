import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine, ScratchDatabase } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'
import { catalogOf, diffCatalogs } from '../../src/schema/catalog.ts'
import { realUpgrade } from '../frameworks/alembic-replay/support/real.ts'
import { play } from '../frameworks/alembic-replay/support/static.ts'
import { pythonEnv } from '../support/python-env.ts'

const alembic = await pythonEnv('alembic')

/** Each runs with Alembic itself, and must give the same objects. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'casts to an enumeration': [
    `
    op.execute("CREATE TYPE ty AS ENUM ('a','b')")
    ty = postgresql.ENUM('a', 'b', name='ty', create_type=False)
    t = op.create_table('t', sa.Column('s', sa.String), sa.Column('e', ty), sa.Column('arr', sa.ARRAY(ty)))
    op.execute(t.insert().values(s='a', e='a'))
    op.execute(t.update().values(e=sa.cast(t.c.s, ty)))
    op.execute(t.update().values(e=sa.cast('b', ty)).where(t.c.e == 'a'))
    op.execute(t.update().values(s=sa.cast(t.c.e, sa.String)))
    op.execute(t.update().values(arr=sa.cast(['a'], sa.ARRAY(ty))))
  `,
  ],
  'casts, literals and operators of JSON and arrays': [
    `
    t = op.create_table('t', sa.Column('i', sa.Integer), sa.Column('b', sa.Boolean), sa.Column('a', postgresql.ARRAY(sa.Integer)), sa.Column('j', sa.JSON), sa.Column('jb', postgresql.JSONB), sa.Column('n', sa.Numeric(10,2)), sa.Column('d', sa.DateTime(timezone=True)), sa.Column('u', postgresql.UUID))
    op.execute(t.insert().values(i=sa.cast('1', sa.Integer), b=sa.cast(True, sa.Boolean), a=sa.cast([1, 2], postgresql.ARRAY(sa.Integer)), j=sa.cast({'a': 1}, sa.JSON), jb=sa.cast('x', postgresql.JSONB)))
    op.execute(t.insert().values(n=sa.cast(None, sa.Numeric), d=sa.func.now(), u=sa.cast('00000000-0000-0000-0000-000000000000', postgresql.UUID)))
    op.execute(t.update().values(jb=sa.literal({'a': 1}, postgresql.JSONB)))
    op.execute(t.update().values(jb=sa.text("'{}'::jsonb")))
    op.execute(t.update().values(j={'x': [1, None, True]}, jb=None))
    op.execute(t.update().values(jb=sa.null()))
    op.execute(t.update().where(t.c.jb['a'].astext == '1').values(a=[]))
    op.execute(t.update().where(t.c.jb.contains({'a': 1})).values(a=[3]))
    op.execute(t.update().where(t.c.jb.has_key('a')).values(i=2))
    op.execute(t.update().where(t.c.jb == sa.literal([], postgresql.JSONB)).values(i=2))
    op.execute(t.update().where(t.c.i.in_([1, 2])).values(b=False))
    op.execute(t.update().where(sa.and_(t.c.b.is_(True), t.c.i > 1)).values(b=sa.false()))
    op.execute(t.update().values(jb=sa.func.coalesce(t.c.jb, sa.cast({}, postgresql.JSONB))))
  `,
  ],
  'parameters of text(), of the driver and of cursors': [
    `
    conn = op.get_bind()
    op.execute('CREATE TABLE t (i int, s text, j jsonb, d timestamptz, n numeric, u uuid, a int[], b bool)')
    conn.execute(sa.text("INSERT INTO t (i, s, b) VALUES (:i, :s, :b)"), {'i': 1, 's': "it's 100%", 'b': True})
    conn.execute(sa.text("INSERT INTO t (i, s) VALUES (:i, :s)"), [{'i': 2, 's': None}, {'i': 3, 's': 'x:y'}])
    conn.execute(sa.text("INSERT INTO t (j, d, n, u, a) VALUES (CAST(:j AS jsonb), :d, :n, :u, :a)"), {'j': '{}', 'd': '2020-01-01', 'n': 1.5, 'u': '00000000-0000-0000-0000-000000000000', 'a': [1, 2]})
    conn.execute(sa.text("UPDATE t SET s = :s WHERE i = ANY(:ids)"), {'s': 'q', 'ids': [1, 2]})
    conn.execute(sa.text("UPDATE t SET s = :s WHERE i IN :ids").bindparams(sa.bindparam('ids', expanding=True)), {'s': 'q', 'ids': [1, 2]})
    op.execute(sa.text("UPDATE t SET s = :s").bindparams(s='r%'))
    op.execute(sa.text("UPDATE t SET s = :s WHERE i = :i").bindparams(sa.bindparam('s', value='z', type_=sa.String), i=3))
    op.execute("UPDATE t SET s = s::varchar || 'a\\\\:b' WHERE s LIKE '%x%'")
    conn.exec_driver_sql("UPDATE t SET s = %(s)s WHERE s LIKE '%%a' AND i = %(i)s", {'s': 'k', 'i': 1})
    conn.exec_driver_sql("INSERT INTO t (i, s) VALUES (%s, %s)", [(7, 'a'), (8, 'b')])
    with conn.connection.cursor() as cur:
        cur.execute("INSERT INTO t (i, s) VALUES (%s, %s)", (9, 'c%'))
        cur.execute("UPDATE t SET s = %(s)s", {'s': 'n'})
        cur.executemany("INSERT INTO t (i) VALUES (%s)", [(10,), (11,)])
        cur.execute("SELECT count(*) FROM t WHERE i > %s", (6,))
        n = cur.fetchone()[0]
    op.add_column('t', sa.Column(f'n{n}', sa.Integer))
    rows = conn.execute(sa.text('SELECT i FROM t WHERE i > :i ORDER BY i'), {'i': 8}).fetchall()
    for r in rows:
        conn.execute(sa.text(f'ALTER TABLE t ADD COLUMN c{r.i} int'))
    for r in conn.exec_driver_sql('SELECT i, s FROM t WHERE i = %s', (7,)).mappings():
        op.add_column('t', sa.Column('m%s' % r['i'], sa.Integer))
  `,
  ],
  'an autocommit block': [
    `
    op.execute('CREATE TABLE t (p int)')
    with op.get_context().autocommit_block():
        op.create_index('i', 't', ['p'], postgresql_concurrently=True)
        op.execute('CREATE INDEX CONCURRENTLY j ON t (p)')
    op.execute('COMMIT')
    op.execute('CREATE INDEX k ON t (p)')
  `,
  ],
  'the own connection commits at once from here on': [
    `
    op.execute('CREATE TABLE t (p int)')
    conn = op.get_bind()
    conn.commit()
    conn = conn.execution_options(isolation_level='AUTOCOMMIT')
    conn.execute(sa.text('CREATE INDEX CONCURRENTLY i ON t (p)'))
    op.execute('CREATE INDEX CONCURRENTLY j ON t (p)')
  `,
  ],
  "a driver's connection that commits at once": [
    `
    op.execute('CREATE TABLE t (p int)')
    op.get_bind().commit()
    raw = op.get_bind().engine.raw_connection()
    raw.driver_connection.autocommit = True
    cur = raw.cursor()
    cur.execute('CREATE INDEX CONCURRENTLY i ON t (p)')
    cur.close()
    raw.close()
  `,
  ],
  'other engines and their connections': [
    `
    op.execute('CREATE TABLE t (p int)')
    op.get_bind().commit()
    with op.get_bind().engine.begin() as c2:
        c2.execute(sa.text('CREATE INDEX i ON t (p)'))
    engine = op.get_bind().engine
    with engine.connect() as c3:
        c3 = c3.execution_options(isolation_level='AUTOCOMMIT')
        c3.execute(sa.text('CREATE INDEX CONCURRENTLY j ON t (p)'))
    eng2 = sa.create_engine(engine.url, isolation_level='AUTOCOMMIT')
    with eng2.connect() as c4:
        c4.execute(sa.text('CREATE INDEX CONCURRENTLY k ON t (p)'))
  `,
  ],
  'values of an enumeration that are used after a commit': [
    `
    op.execute("CREATE TYPE ty AS ENUM ('a')")
    op.execute('CREATE TABLE t (p ty)')
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE ty ADD VALUE IF NOT EXISTS 'b'")
    op.execute("INSERT INTO t VALUES ('b')")
    op.get_bind().execute(sa.text('COMMIT'))
    op.execute("ALTER TYPE ty ADD VALUE 'c'")
    op.execute('COMMIT')
    op.execute("INSERT INTO t VALUES ('c')")
  `,
  ],
  sessions: [
    `
    from sqlalchemy.orm import Session, sessionmaker
    op.execute('CREATE TABLE t (p int)')
    session = Session(bind=op.get_bind())
    session.execute(sa.text('INSERT INTO t VALUES (:p)'), {'p': 1})
    session.commit()
    s2 = sessionmaker()(bind=op.get_bind())
    if s2.execute(sa.text('SELECT count(*) FROM t')).scalar() == 1:
        op.execute('ALTER TABLE t ADD q int')
    s2.close()
    with Session(op.get_bind()) as s3:
        s3.execute(sa.text('UPDATE t SET q = 3'))
        s3.flush()
  `,
  ],
  'enumerations that are created, altered, and dropped': [
    `
    import enum
    class Color(enum.Enum):
        RED = 'red'
        GREEN = 'green'
    bind = op.get_bind()
    sa.Enum('x', 'y', name='xy').create(bind, checkfirst=True)
    sa.Enum('x', 'y', name='xy').create(bind, checkfirst=True)
    col = sa.Enum(Color, name='color', values_callable=lambda e: [m.value for m in e])
    col.create(bind)
    op.create_table('t',
        sa.Column('a', postgresql.ENUM('x', 'y', name='xy', create_type=False)),
        sa.Column('b', sa.Enum('p', 'q', name='pq', native_enum=False)),
        sa.Column('c', sa.Enum('p', 'q', name='pq2', native_enum=False, create_constraint=True)),
        sa.Column('d', sa.Enum('p', 'qqqqq', native_enum=False, length=20)),
        sa.Column('e', sa.ARRAY(sa.Enum('k', 'l', name='kl'))),
        sa.Column('f', sa.Enum(Color, name='cc')))
    op.add_column('t', sa.Column('g', postgresql.ENUM('red', 'green', name='color', create_type=False), server_default='red'))
    op.alter_column('t', 'b', existing_type=sa.Enum('p', 'q', name='pq', native_enum=False), type_=sa.String(30))
    op.alter_column('t', 'c', existing_type=sa.Enum('p', 'q', name='pq2', native_enum=False, create_constraint=True), type_=sa.Text())
    op.alter_column('t', 'a', existing_type=postgresql.ENUM(name='xy'), type_=sa.VARCHAR(), postgresql_using='a::text')
    sa.Enum(name='xy').drop(bind, checkfirst=True)
    sa.Enum(name='xy').drop(bind, checkfirst=True)
    new = sa.Enum('m', 'n', name='mn')
    new.create(bind)
    op.alter_column('t', 'd', type_=new, existing_type=sa.String(20), postgresql_using='d::mn')
    op.execute("ALTER TYPE mn RENAME VALUE 'm' TO 'o'")
    op.execute('ALTER TYPE mn RENAME TO mn2')
    with op.batch_alter_table('t') as batch:
        batch.alter_column('d', existing_type=sa.Enum('o', 'n', name='mn2'), type_=sa.String(), existing_nullable=True)
        batch.add_column(sa.Column('z', sa.Enum('o', 'n', name='mn2', create_type=False)))
    op.execute('ALTER TABLE t DROP COLUMN z')
    postgresql.ENUM(name='mn2').drop(bind)
    op.drop_column('t', 'f')
    op.execute('DROP TYPE color CASCADE')
  `,
  ],
  'an enumeration that is replaced': [
    `
    op.create_table('t', sa.Column('s', sa.Enum('a', 'b', name='st'), nullable=False, server_default='a'))
    op.execute("ALTER TABLE t ALTER COLUMN s DROP DEFAULT")
    op.alter_column('t', 's', existing_type=sa.Enum('a', 'b', name='st'), type_=sa.String(10))
    op.execute('DROP TYPE st')
    ne = sa.Enum('a', 'c', name='st')
    ne.create(op.get_bind(), checkfirst=False)
    op.alter_column('t', 's', type_=ne, postgresql_using='s::st', server_default='c')
    tt = sa.sql.table('t', sa.Column('s', ne))
    op.execute(tt.insert().values({'s': 'c'}))
    op.bulk_insert(tt, [{'s': 'a'}])
  `,
  ],
  'computed and identity columns, sequences': [
    `
    op.create_table('t',
        sa.Column('id', sa.Integer, sa.Identity(always=True, start=10, increment=2), primary_key=True),
        sa.Column('a', sa.Integer), sa.Column('b', sa.Integer, sa.Computed('a * 2', persisted=True)),
        sa.Column('n', sa.BigInteger, sa.Identity()))
    op.add_column('t', sa.Column('c', sa.Integer, sa.Computed('a + 1')))
    op.alter_column('t', 'n', server_default=sa.Identity(always=True, start=3), existing_server_default=sa.Identity())
    op.alter_column('t', 'n', server_default=None, existing_server_default=sa.Identity(always=True, start=3))
    op.alter_column('t', 'a', nullable=False)
    op.alter_column('t', 'a', server_default=sa.Identity())
    op.create_table('s', sa.Column('id', sa.BigInteger, sa.Sequence('s_seq'), primary_key=True))
  `,
  ],
  'savepoints and transactions': [
    `
    conn = op.get_bind()
    op.execute('CREATE TABLE t (p int PRIMARY KEY)')
    with conn.begin_nested():
        op.execute('INSERT INTO t VALUES (1)')
    try:
        with conn.begin_nested():
            op.execute('INSERT INTO t VALUES (1)')
    except sa.exc.IntegrityError:
        op.execute('ALTER TABLE t ADD dup int')
    nested = conn.begin_nested()
    op.execute('ALTER TABLE t ADD gone int')
    nested.rollback()
    with op.get_context().begin_transaction():
        op.execute('ALTER TABLE t ADD there int')
  `,
  ],
  'percent signs in texts': [
    `
    op.execute("CREATE TABLE t (a text DEFAULT '50%', b text CHECK (b LIKE '%x%'))")
    op.execute(sa.text("ALTER TABLE t ADD c text DEFAULT '%s'"))
    op.execute(sa.DDL("ALTER TABLE t ADD d text DEFAULT '%%'"))
    op.get_bind().execute(sa.text("CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE '% is', 1; RETURN format('%s', 1); END $$"))
    op.create_check_constraint('ck', 't', "a LIKE '%'")
    op.add_column('t', sa.Column('e', sa.String, server_default='5%'))
    op.create_index('i', 't', [sa.text("(a || '%')")], postgresql_where=sa.text("a LIKE '10%'"))
  `,
  ],
}
describe.skipIf(alembic.kind === 'missing')('what Alembic, SQLAlchemy and psycopg do', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openServer(inject('postgresUrl'), { statementTimeout: 20, extensions: [] })
  })
  afterAll(() => engine[Symbol.asyncDispose]())

  it.each(Object.keys(cases))('%s', async name => {
    if (alembic.kind === 'missing') return
    const revisions = cases[name] ?? []
    const [real, text] = [await engine.scratch(), await engine.scratch()]
    expect(await realUpgrade(alembic, revisions, await urlOf(real))).toBe('')
    const { outcomes, unverified, skipped } = await play(revisions, text)
    expect({ outcomes, unverified, skipped }).toEqual({ outcomes: ['ok'], unverified: [], skipped: [] })
    const exclude = ['public.alembic_version']
    expect(diffCatalogs(await catalogOf(real, exclude), await catalogOf(text, exclude))).toEqual([])
  })
})

async function urlOf(database: ScratchDatabase): Promise<string> {
  const outcome = await database.run('SELECT current_database() AS name')
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${outcome.kind === 'ok' ? String(outcome.rows[0]?.name) : ''}`
  return url.href
}
