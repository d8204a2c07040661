import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { RunOptions } from '../../src/modes/check/run-check.ts'
import type { Engine, ScratchDatabase } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'
import { catalogOf, diffCatalogs } from '../../src/schema/catalog.ts'
import { realUpgrade } from '../frameworks/alembic-replay/support/real.ts'
import { filesOf, play } from '../frameworks/alembic-replay/support/static.ts'
import { checkAllOf, checkFiles } from '../support/gate.ts'
import { pythonEnv } from '../support/python-env.ts'

const alembic = await pythonEnv('alembic')

/** Each is one cause of a false error on a real project's history: it runs with Alembic itself. */
const causes: Readonly<
  Record<string, { revision: string; more?: Record<string, string>; extensions?: true }>
> = {
  'parameters and percent signs that the driver reads': {
    revision: `
      conn = op.get_bind()
      conn.exec_driver_sql("CREATE TABLE t (id int, name text, share text DEFAULT '5%%')")
      conn.exec_driver_sql("INSERT INTO t (id, name) VALUES (%s, %s)", (1, "a'b"))
      conn.exec_driver_sql("INSERT INTO t (id, name) VALUES (%(id)s, %(name)s)", [{'id': 2, 'name': 'c'}, {'id': 3, 'name': None}])
      if conn.exec_driver_sql("SELECT id FROM t WHERE name = %s", ("a'b",)).scalar() == 1:
          op.execute("ALTER TABLE t ADD COLUMN seen boolean DEFAULT ('x' LIKE '%')")
      cursor = conn.connection.cursor()
      cursor.execute("CREATE TABLE u (rate text DEFAULT '5%%')")
      cursor.execute("INSERT INTO u VALUES (%s)", ('6%',))
      `,
  },
  'an enumeration that becomes a string before its type goes': {
    revision: `
      op.create_table('t', sa.Column('f', sa.Enum('a', 'b', name='ty'), nullable=False))
      op.alter_column('t', 'f', existing_type=sa.Enum('ty'), type_=sa.String(), existing_nullable=False)
      op.execute('DROP TYPE ty')
      `,
  },
  'JSON that a cast or a column gives its type': {
    revision: `
      t = sa.table('t', sa.column('p', postgresql.JSONB), sa.column('q', sa.ARRAY(sa.Integer)))
      op.create_table('t', sa.Column('p', postgresql.JSONB), sa.Column('q', sa.ARRAY(sa.Integer)))
      op.execute(t.update().where(t.c.p == sa.cast([], postgresql.JSONB)).values(p=['a']))
      op.execute(t.update().where(t.c.p == {'a': [1]}).values(p=sa.cast({'b': 2}, postgresql.JSONB)))
      op.execute(t.update().where(t.c.q == sa.cast([], sa.ARRAY(sa.Integer))).values(p=sa.type_coerce([], postgresql.JSONB)))
      `,
  },
  "a package's type for an extension's": {
    revision: `
      from citext import CIText
      op.execute('CREATE EXTENSION IF NOT EXISTS citext')
      op.execute('CREATE TABLE u (n citext UNIQUE)')
      op.create_table('v', sa.Column('n', CIText(), nullable=False), sa.ForeignKeyConstraint(['n'], ['u.n']))
      `,
    // https://github.com/mahmoudimus/sqlalchemy-citext/blob/master/citext/__init__.py
    more: {
      'citext.py':
        'from sqlalchemy import types\n\n\nclass CIText(types.UserDefinedType):\n    cache_ok = True\n\n    def get_col_spec(self, **kw):\n        return "CITEXT"\n',
    },
  },
  'extensions that a loop creates': {
    extensions: true,
    revision: `
      for name in ('citext', 'uuid-ossp'):
          op.execute(f'CREATE EXTENSION IF NOT EXISTS "{name}"')
      op.execute('CREATE TABLE t (a citext, b uuid DEFAULT uuid_generate_v4())')
      `,
  },
  'another connection that commits at once': {
    revision: `
      op.execute('CREATE TABLE t (p int)')
      op.get_bind().commit()
      with op.get_bind().engine.connect().execution_options(isolation_level='AUTOCOMMIT') as conn:
          conn.exec_driver_sql('CREATE INDEX CONCURRENTLY i ON t (p)')
      with op.get_bind().engine.execution_options(isolation_level='AUTOCOMMIT').connect() as conn:
          conn.execute(sa.text('CREATE INDEX CONCURRENTLY j ON t (p)'))
      `,
  },
}

describe.skipIf(alembic.kind === 'missing')('what real histories do in Alembic', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openServer(inject('postgresUrl'), { statementTimeout: 20, extensions: [] })
  })
  afterAll(() => engine[Symbol.asyncDispose]())

  for (const [name, { revision, more = {} }] of Object.entries(causes)) {
    it(name, async () => {
      if (alembic.kind === 'missing') return
      const [real, text] = [await engine.scratch(), await engine.scratch()]
      expect(await realUpgrade(alembic, [revision], await urlOf(real), more)).toBe('')
      // The package's own file is nowhere in a repository.
      const played = await play([revision], text)
      expect(played.outcomes).toEqual(['ok'])
      expect(played.unverified).toEqual([])
      const exclude = ['public.alembic_version']
      expect(diffCatalogs(await catalogOf(real, exclude), await catalogOf(text, exclude))).toEqual([])
    })
  }

  it.each(Object.keys(causes))('and the gate finds nothing in it: %s', async name => {
    const { revision = '', extensions } = causes[name] ?? {}
    // The server of the tests has every extension that PostgreSQL comes with.
    const { report } = await inGate([revision], extensions ? { postgres: inject('postgresUrl') } : {})
    expect(report.findings).toEqual([])
    expect(report.verdict).toBe('pass')
  })
})

/** Its branch depends on the environment. Its body is indented by eight. */
const doubtful = (body: string, above = ''): string =>
  `import os\nenvironment = os.environ['NOTIFY_ENVIRONMENT']\n${above}\n\ndef upgrade():\n    if environment not in ['live', 'production']:\n        ${body}\n`

const created = `
  op.create_table('h', sa.Column('c', sa.Integer))
  op.create_index('ix_h_c', 'h', ['c'])
  op.execute("CREATE TYPE mood AS ENUM ('a')")
  op.execute('CREATE TABLE m (v mood)')
  `
const again = "op.create_index('ix_h_c', 'h', ['c'])"

describe('what follows from code that was not run is no error', () => {
  const inconclusive: Readonly<Record<string, readonly [doubt: string, then: string]>> = {
    'an index that may be gone': [doubtful("op.execute('DROP INDEX IF EXISTS ix_h_c')"), again],
    'a table that may be gone, and its index with it': [doubtful("op.drop_table('h')"), again],
    'a column that may be gone': [
      doubtful("op.drop_column('h', 'c')"),
      "op.add_column('h', sa.Column('c', sa.String))",
    ],
    'a table that may have another name': [
      doubtful("op.rename_table('h', 'old')"),
      "op.create_table('h', sa.Column('c', sa.Integer))",
    ],
    'a type that may have no user': [
      doubtful("op.execute('ALTER TABLE m ALTER v TYPE text USING v::text -- mood')"),
      "op.execute('DROP TYPE mood')",
    ],
    'what a constant of the file names': [
      doubtful('op.execute(statement)', "statement = 'DROP INDEX ix_h_c'\n"),
      again,
    ],
    'what a function of the file drops': [
      doubtful('clean()', "\n\ndef clean():\n    op.drop_index('ix_h_c')\n"),
      again,
    ],
    'code that nobody has': [doubtful('cleaning.clean(op)', 'import cleaning\n'), again],
    'code that nobody has, outside of a branch': [
      'def upgrade():\n    import cleaning\n    cleaning.clean(op.get_bind())\n',
      again,
    ],
    'SQL that is computed': [doubtful("op.execute(f'DROP INDEX {environment}')"), again],
  }

  it.each(Object.keys(inconclusive))('%s', async name => {
    const [doubt = '', then = ''] = inconclusive[name] ?? []
    const { report } = await inGate([created, doubt, then])
    expect(report.findings).toEqual([])
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain('migrations/versions/r2.py:10 is inconclusive')
    expect(report.unknowns[0]).toContain('may have dropped or changed it, and was not run')
  })

  it('an incoming change whose own branch may drop what base has', async () => {
    const { report } = await changed([created], [doubtful("op.drop_table('h')"), "op.create_table('h')"])
    expect(report.findings).toEqual([])
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns[0]).toContain('migrations/versions/r2.py:10 is inconclusive')
  })

  it('one cause is one notice, whatever it leaves inconclusive', async () => {
    const { report } = await inGate([
      "op.create_table('h', sa.Column('c', sa.Integer), sa.Column('d', sa.Integer))",
      doubtful("op.execute('ALTER TABLE h DROP c, DROP d')"),
      "op.add_column('h', sa.Column('c', sa.String))",
      "op.add_column('h', sa.Column('d', sa.String))",
    ])
    expect(report.findings).toEqual([])
    expect(report.unknowns).toHaveLength(1)
    expect(report.unknowns[0]).toContain('The same holds for migrations/versions/r3.py:10.')
  })

  it('nor does base need a fix that fails that way', async () => {
    const { report } = await changed(
      [created, doubtful("op.drop_index('ix_h_c')"), again],
      ["op.create_table('n')"],
    )
    expect(report.findings.map(({ introduced, fixes }) => [introduced, fixes])).toEqual([[false, []]])
    expect(report.findings[0]?.message).toContain('So this may not be an error.')
    // It stands for itself, and is nothing against a change that needs nothing of it.
    expect(report.verdict).toBe('pass')
  })

  it('neither is what only the type decides that nobody knows', async () => {
    const { report } = await inGate([
      `
      from somewhere.types import Code
      op.execute('CREATE TABLE u (n int UNIQUE)')
      op.create_table('v', sa.Column('n', Code()), sa.ForeignKeyConstraint(['n'], ['u.n']))
      `,
    ])
    expect(report.findings).toEqual([])
    expect(report.unknowns.join()).toContain(
      'the type somewhere.types.Code is not known: TEXT is taken for it',
    )
  })

  it('and a type that nobody knows in many places is one notice', async () => {
    const { report } = await inGate([
      `
      from somewhere.types import Code
      op.create_table('v', sa.Column('n', Code()))
      op.create_table('w', sa.Column('n', Code()))
      `,
    ])
    const notices = report.notices.filter(text => text.includes('somewhere.types.Code'))
    expect(notices).toEqual([expect.stringContaining('(and at 1 more)')])
  })
})

describe('what no code that was not run can have changed is an error', () => {
  const duplicates: Readonly<Record<string, readonly string[]>> = {
    'another object is dropped': [created, doubtful("op.execute('DROP INDEX IF EXISTS ix_other')"), again],
    'a name that only begins like it': [created, doubtful("op.drop_index('ix_h_c_2')"), again],
    'the branch came before the object': [doubtful("op.drop_index('ix_h_c')"), created, again],
    'the branch comes after the error': [created, again, doubtful("op.drop_index('ix_h_c')")],
    'something else of another table is created': [
      created,
      doubtful("op.add_column('m', sa.Column('x', sa.Integer))"),
      again,
    ],
    'rows are changed, by SQL that is computed': [
      created,
      doubtful("op.execute(f'UPDATE m SET v = {environment}')"),
      again,
    ],
    'it only logs': [created, doubtful("print('h', 'ix_h_c')"), again],
  }

  it.each(Object.keys(duplicates))('%s', async name => {
    const { report } = await inGate(duplicates[name] ?? [])
    expect(report.findings.map(({ rule }) => rule)).toEqual(['replay-duplicate-table'])
    expect(report.verdict).toBe('fail')
  })

  it('an object whose creator nobody could read, after the branch', async () => {
    const byProgram = `op.execute("DO $$ BEGIN EXECUTE 'CREATE TABLE h (c int)'; END $$")`
    const create = "op.create_table('h', sa.Column('c', sa.Integer))"
    const drop = doubtful("op.execute('DROP TABLE IF EXISTS h')")
    const after = await inGate([drop, byProgram, create])
    expect(after.report.findings.map(({ rule }) => rule)).toEqual(['replay-duplicate-table'])
    const before = await inGate([byProgram, drop, create])
    expect(before.report.findings).toEqual([])
    expect(before.report.verdict).toBe('unknown')
  })

  it('in an incoming change, too', async () => {
    const { report } = await changed(
      [created],
      [doubtful("op.drop_table('another')"), "op.create_table('h', sa.Column('c', sa.Integer))"],
    )
    expect(report.findings.map(({ rule, introduced }) => [rule, introduced])).toContainEqual([
      'replay-duplicate-table',
      true,
    ])
  })

  it('a type that nobody knows excuses only its own column', async () => {
    const { report } = await inGate([
      `
      from somewhere.types import Code
      op.create_table('other', sa.Column('n', Code()))
      op.execute('CREATE TABLE u (n int UNIQUE)')
      op.create_table('v', sa.Column('n', sa.Text), sa.ForeignKeyConstraint(['n'], ['u.n']))
      `,
    ])
    expect(report.findings.map(({ sqlstate }) => sqlstate)).toEqual(['42804'])
  })
})

const ini = {
  'alembic.ini': '[alembic]\nscript_location = migrations\n',
  'migrations/env.py': 'from alembic import context\n',
}

function inGate(revisions: readonly string[], options: Partial<RunOptions> = {}) {
  return checkAllOf({ ...ini, ...filesOf(revisions) }, { replay: 'fresh', ...options })
}

/** The first of the revisions are base's. */
function changed(base: readonly string[], incoming: readonly string[]) {
  const all = filesOf([...base, ...incoming])
  const old = new Set(base.map((_, i) => `migrations/versions/r${i}.py`))
  const [start, change] = [true, false].map(isOld =>
    Object.fromEntries(Object.entries(all).filter(([path]) => old.has(path) === isOld)),
  )
  return checkFiles({ start: { ...ini, ...start }, change: change ?? {} }, { replay: 'auto' })
}

async function urlOf(database: ScratchDatabase): Promise<string> {
  const outcome = await database.run('SELECT current_database() AS name')
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${outcome.kind === 'ok' ? String(outcome.rows[0]?.name) : ''}`
  return url.href
}
