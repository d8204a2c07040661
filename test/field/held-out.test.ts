import { describe, expect, it } from 'vitest'
import { checkAllOf, checkFiles } from '../support/gate.ts'

const revision = (id: string, parent: string, body: string) =>
  `from alembic import op\nimport sqlalchemy as sa\n\nrevision = "${id}"\ndown_revision = ${parent}\n\n\ndef upgrade():\n${body}\n`

it('a loop that ends when a statement has changed no row is gone through once', async () => {
  const { report } = await checkAllOf(
    {
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': '',
      'alembic/versions/a1_x.py': revision(
        'a1',
        'None',
        "    op.create_table('t', sa.Column('id', sa.Integer()))",
      ),
      'alembic/versions/b2_y.py': revision(
        'b2',
        '"a1"',
        `    bind = op.get_bind()
    while True:
        result = bind.execute(sa.text('UPDATE t SET id = 1 WHERE id IS NULL'))
        if result.rowcount <= 0:
            break
    while True:
        for i in [1, 2]:
            if bind.execute(sa.text('DELETE FROM t')).rowcount == i:
                return
    op.add_column('t', sa.Column('late', sa.Integer()))`,
      ),
      'alembic/versions/c3_z.py': revision('c3', '"b2"', "    op.drop_column('t', 'id')"),
    },
    { replay: 'fresh' },
  )
  expect(report.findings).toEqual([])
  expect(report.unknowns).toEqual([])
  const said = report.coverage.histories.flatMap(({ notVerified }) => notVerified.map(({ why }) => why))
  expect(said).toContain('how often it runs depends on how many rows a statement changes')
})

it('half of the files are for another database, and the first of them', async () => {
  const files = (first: string, second: string) => ({
    'Cargo.toml': '[dependencies]\nsqlx = "0.8"\n',
    'migrations/20250101000000_a.sql': first,
    'migrations/20250102000000_b.sql': second,
  })
  const sqlite = "CREATE TABLE a (at INTEGER DEFAULT (strftime('%s', 'now')));\n"
  const verdicts = [
    files(sqlite, 'CREATE TABLE b (id int);\n'),
    files('CREATE TABLE b (id int);\n', sqlite),
  ].map(async one => (await checkAllOf(one, { replay: 'auto' })).report.verdict)
  expect(await Promise.all(verdicts)).toEqual(['not-checked', 'fail'])
})

describe('what is not for PostgreSQL, or for a runner to fill in, is not checked', () => {
  it.each<[string, Record<string, string>]>([
    [
      'Go migrations of SQLite, by the only driver of the module',
      {
        'go.mod': 'module m\n\nrequire github.com/mattn/go-sqlite3 v1.14.0\n',
        'db/migrations/20250101000000_a.sql': '-- +goose Up\ncreate table a (id int references user);\n',
      },
    ],
    [
      'parts that a template engine chooses',
      {
        'migrations/000001_a.up.sql':
          '{{if and .mysql .plugin}}\nSET @x = (SELECT 1);\n{{else}}\nSELECT 1;\n{{end}}\n',
        'migrations/000001_a.down.sql': 'SELECT 1;\n',
      },
    ],
    [
      'what a function of a template writes, for a runner that fills in nothing',
      {
        'migrations/000001_a.up.sql':
          '{{- /* addColumnIfNeeded tableName columnName */ -}}\n{{ addColumnIfNeeded "file_info" "path" "varchar(512)" "" }}\n',
        'migrations/000001_a.down.sql': 'SELECT 1;\n',
      },
    ],
  ])('%s', async (_, files) => {
    const { report } = await checkAllOf(files, { replay: 'auto' })
    expect([report.findings, report.unknowns, report.verdict]).toEqual([[], [], 'not-checked'])
  })

  it('but a driver of PostgreSQL beside it counts', async () => {
    const files = {
      'go.mod':
        'module m\n\nrequire (\n\tgithub.com/mattn/go-sqlite3 v1.14.0\n\tgithub.com/lib/pq v1.10.0\n)\n',
      'db/migrations/20250101000000_a.sql': '-- +goose Up\ncreate table a (id int references user);\n',
    }
    expect((await checkAllOf(files, { replay: 'auto' })).report.verdict).toBe('fail')
  })

  it('Sequel runs two files of one day', async () => {
    const text = 'Sequel.migration do\n  change do\n    create_table(:NAME)\n  end\nend\n'
    const files = (one: string, other: string) => ({
      Gemfile: "source 'https://rubygems.org'\ngem 'sequel'\n",
      [`migrate/${one}_a.rb`]: text.replace('NAME', 'a'),
      [`migrate/${other}_b.rb`]: text.replace('NAME', 'b'),
    })
    const rules = async (version: string) =>
      (await checkAllOf(files(version, version), { replay: 'auto' })).report.findings.map(({ rule }) => rule)
    expect([await rules('20230721'), await rules('001')]).toEqual([[], ['duplicate-version']])
  })
})

it('a history of many indexes that are created after a COMMIT is replayed to its end', async () => {
  const revisions = Array.from({ length: 16 }, (_, i): [string, string] => [
    `alembic/versions/r${i}_x.py`,
    revision(
      `r${i}`,
      i === 0 ? 'None' : `"r${i - 1}"`,
      `    op.execute('COMMIT')\n    op.create_table('t${i}', sa.Column('id', sa.Integer()))\n    op.create_index('i${i}', 't${i}', ['id'], postgresql_concurrently=True)`,
    ),
  ])
  // A block that ends in a transaction of its own, and a guard right after it.
  const types = [
    revision(
      's1',
      '"r15"',
      "    with op.get_context().autocommit_block():\n        op.create_index('j', 't1', ['id'], postgresql_concurrently=True)",
    ),
    revision(
      's2',
      '"s1"',
      "    kind = sa.Enum('a', name='kind')\n    kind.create(op.get_bind(), checkfirst=True)\n    op.add_column('t1', sa.Column('k', kind))",
    ),
    revision('s3', '"s2"', "    op.execute('ALTER TYPE kind RENAME TO kinds')"),
  ]
  const { report } = await checkAllOf(
    {
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': '',
      ...Object.fromEntries(revisions),
      ...Object.fromEntries(types.map((text, i) => [`alembic/versions/s${i}_x.py`, text])),
    },
    { replay: 'fresh' },
  )
  expect([report.findings, report.unknowns, report.verdict]).toEqual([[], [], 'pass'])
})

it('a new name that is only given where the old one is there is no second creation', async () => {
  const start = {
    'pom.xml': '<dependency><groupId>org.flywaydb</groupId></dependency>\n',
    'db/migration/V1__bookings.sql': 'CREATE TABLE bookings (id int PRIMARY KEY, service text);\n',
  }
  const rename = 'ALTER TABLE IF EXISTS bookings RENAME TO cas3_bookings;\n'
  const base = { 'db/migration/V2__rename.sql': rename }
  const verdict = async (change: Record<string, string>) =>
    (await checkFiles({ start, base, change }, { replay: 'auto' })).report.findings.map(({ rule }) => rule)
  expect(await verdict({ 'db/migration/V3__rename_again.sql': rename })).toEqual([])
  expect(
    await verdict({
      'db/migration/V3__rename_again.sql': 'ALTER TABLE bookings RENAME TO cas3_bookings;\n',
    }),
  ).toContain('replay-failed')
})

it('a file that says in its name that it runs outside of a transaction, to a runner that knows no such name', async () => {
  const files = (name: string) => ({
    start: {
      'Cargo.toml': '[dependencies]\nsqlx = "0.8"\n',
      'migrations/20250101000000_a.sql': 'CREATE TABLE a (id int);\n',
    },
    change: {
      [`migrations/20250102000000_${name}.sql`]:
        'SET statement_timeout = 0;\nCREATE INDEX CONCURRENTLY i ON a (id);\n',
    },
  })
  const judged = async (name: string) => (await checkFiles(files(name), { replay: 'auto' })).report
  expect((await judged('add_index')).verdict).toBe('fail')
  const { verdict, unknowns } = await judged('add_index_autocommit')
  expect(verdict).toBe('unknown')
  expect(unknowns.join()).toContain('the name of the file says that it runs outside of a transaction')
})

it('popx opens no transaction where the name of a file says so, up and down', async () => {
  const files = (autocommit: string) => ({
    start: {
      'go.mod': 'module example.com/shop\n\nrequire github.com/ory/pop/v6 v6.4.1\n',
      'migrations/20250101000000000000_a.up.sql': 'CREATE TABLE a (id int);\n',
      'migrations/20250101000000000000_a.down.sql': 'DROP TABLE a;\n',
    },
    base: {
      // A version above the one that the change brings: popx runs it all the same.
      'migrations/20250103000000000000_c.up.sql': 'CREATE TABLE c (id int);\n',
    },
    change: {
      [`migrations/20250102000000000000_b.postgres${autocommit}.up.sql`]:
        'CREATE INDEX CONCURRENTLY i ON a (id);\n',
      [`migrations/20250102000000000000_b.postgres${autocommit}.down.sql`]: 'DROP INDEX CONCURRENTLY i;\n',
    },
  })
  const found = async (autocommit: string) =>
    (await checkFiles(files(autocommit), { replay: 'auto' })).report.findings.map(({ rule }) => rule)
  expect(await found('.autocommit')).toEqual([])
  expect(await found('')).toContain('replay-failed')
})

describe('a program that fills a column row by row', () => {
  const alembic = (fills: string) =>
    checkFiles(
      {
        start: {
          'alembic.ini': '[alembic]\nscript_location = alembic\n',
          'alembic/env.py': '',
          'alembic/versions/a1_x.py': revision(
            'a1',
            'None',
            "    op.create_table('places', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('name', sa.Text()))",
          ),
        },
        change: {
          'alembic/versions/b2_y.py': revision(
            'b2',
            '"a1"',
            `    op.add_column('places', sa.Column('rank', sa.Integer()))
${fills}    op.alter_column('places', 'rank', nullable=False)`,
          ),
        },
      },
      { replay: 'auto' },
    )

  it('is not known to leave any row without a value', async () => {
    const { report } = await alembic(`    bind = op.get_bind()
    for row in bind.execute(sa.text('SELECT id FROM places')).fetchall():
        bind.execute(sa.text('UPDATE places SET rank = 1 WHERE id = :id'), {'id': row.id})
`)
    expect([report.verdict, report.findings.map(({ rule }) => rule)]).toEqual(['pass', []])
    const [history] = report.coverage.histories
    expect(history?.notVerified.map(({ line, why }) => `${line}: ${why}`)).toEqual([
      '11: it reads rows, and what it does next depends on them: the scratch database has none',
    ])
  })

  it('does so without one, or where it asks the catalog alone', async () => {
    const rules = async (fills: string) => (await alembic(fills)).report.findings.map(({ rule }) => rule)
    expect(await rules('')).toEqual(['fails-with-rows'])
    const asks = "    op.get_bind().execute(sa.text('SELECT relname FROM pg_class')).fetchall()\n"
    expect(await rules(asks)).toEqual(['fails-with-rows'])
  })

  it('is not checked where it does nothing else', async () => {
    const { report } = await checkFiles(
      {
        start: {
          'alembic.ini': '[alembic]\nscript_location = alembic\n',
          'alembic/env.py': '',
          'alembic/versions/a1_x.py': revision(
            'a1',
            'None',
            "    op.create_table('places', sa.Column('id', sa.Integer(), primary_key=True))",
          ),
        },
        change: {
          'alembic/versions/b2_y.py': revision(
            'b2',
            '"a1"',
            `    bind = op.get_bind()
    for row in bind.execute(sa.text('SELECT id FROM places')).fetchall():
        bind.execute(sa.text('UPDATE places SET id = 1 WHERE id = :id'), {'id': row.id})`,
          ),
        },
      },
      { replay: 'auto' },
    )
    expect(report.verdict).toBe('not-checked')
  })
})
