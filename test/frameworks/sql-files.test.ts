// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are what runners of SQL files fill in
import { describe, expect, it } from 'vitest'
import { otherDatabaseOf } from '../../src/frameworks/sql/dialect.ts'
import { withoutPlaceholders } from '../../src/frameworks/sql/placeholders.ts'
import { checkFiles, lines } from '../support/gate.ts'

describe('a directory with a file for each database', () => {
  it('is read as PostgreSQL gets it, and says what was left out', async () => {
    const result = await checkFiles(
      {
        start: {
          'migrations/V0001.first.mysql.up.sql': 'create table a (id int auto_increment) engine=innodb;',
          'migrations/V0001.first.postgres.up.sql': 'create table a (id serial);',
          'migrations/V0002.second.all.up.sql': 'alter table a rename to b;',
        },
        change: {
          'migrations/V0003.x.mysql.up.sql': 'alter table b modify column id bigint unsigned not null;',
          'migrations/V0003.x.cockroach.up.sql': 'alter table b add column x int2;',
          'migrations/V0003.x.sqlite3.up.sql': 'pragma foreign_keys = 1;',
          'migrations/V0003.x.pg.up.sql': 'alter table b add column x int;',
          'migrations/V0003.x.up.sql': 'alter table nowhere add column x int;',
        },
      },
      { replay: 'auto' },
    )
    expect([result.report.verdict, lines(result)]).toEqual(['pass', []])
    expect(result.report.coverage.histories).toMatchObject([
      {
        migrations: 3,
        incoming: 1,
        reason: 'without 5 files for other databases, such as migrations/V0001.first.mysql.up.sql',
      },
    ])
  })
})

describe("another database's files", () => {
  it.each([
    ['MySQL', 'create table t (id bigint unsigned not null, name text) default charset=utf8mb4;'],
    ['MySQL', 'alter table t modify column name varchar(40), add index name_idx (name);'],
    ['SQLite', "create table t (at text default (strftime('%s', 'now')));"],
    ['SQLite', 'create table t (id integer primary key) strict;'],
    ['SQLite', 'create table t (k text primary key) without rowid;'],
    ['MySQL or SQLite', 'create table t (at DATETIME, data BLOB);'],
  ])('are reported as of %s: %s', (name, text) => {
    expect(otherDatabaseOf([text])).toBe(name)
  })

  it.each([
    "create table t (datetime timestamptz, blob bytea); comment on table t is 'unsigned';",
    'create table t ("datetime" timestamptz, unsigned boolean not null, strict boolean);',
    'create function f(int) returns int language sql strict as $$ select 1 $$;',
  ])('are not these: %s', text => {
    expect(otherDatabaseOf([text])).toBeUndefined()
  })
})

describe('what a runner fills in', () => {
  it.each([
    [
      'V2__grant.sql',
      'grant select on a to ${app};',
      ['the runner fills in ${app}, and only its caller knows with what'],
    ],
    ['V3__schema.sql', 'create table ${flyway:defaultSchema}.b (id int);', []],
    [
      '2_pop.up.sql',
      'alter table {{ index .Options "Namespace" }}.t add x int;',
      ['the runner fills in {{ index .Options "Namespace" }}, and only its caller knows with what'],
    ],
    ['3_migrate.up.sql', 'alter table ${x} add x int;', []],
    [
      '4_goose.sql',
      '-- +goose Up\n-- +goose ENVSUB ON\nalter table t owner to $OWNER;\ncreate table u (id int);',
      ['the runner fills in $OWNER, and only its caller knows with what'],
    ],
    ['5_goose.sql', '-- +goose Up\nalter table ${x} add x int;', []],
    [
      '6_plain.sql',
      '-- ${a}\nselect \'${b}\', $$ ${c} $$;\nselect 1 from "${d}".t;',
      ['the runner fills in ${d}, and only its caller knows with what'],
    ],
  ])('in %s', (name, text, reasons) => {
    const filled = withoutPlaceholders({ name, section: text, file: text }, undefined)
    expect(filled.left.map(({ why }) => why)).toEqual(reasons)
    expect(filled.text).toHaveLength(text.length)
  })

  it('proves nothing, and fails nothing', async () => {
    const result = await checkFiles(
      {
        start: {
          'db/V1__a.sql': 'create table ${flyway:defaultSchema}.a (id int);',
          '.migration-gate.yml': 'histories:\n  - framework: sql\n    path: db\n',
        },
        change: {
          'db/V2__b.sql': 'alter table a add x int;\ngrant select on a to ${app};\nalter table a add x int;',
        },
      },
      { replay: 'auto' },
    )
    expect(lines(result)).toEqual(['error replay-duplicate-column db/V2__b.sql:3:19'])
    expect(result.report.notices).toEqual([
      'Not proven: db/V2__b.sql:2: the runner fills in ${app}, and only its caller knows with what.',
    ])
  })
})

describe('a directory of Drizzle', () => {
  const journal = (...entries: [tag: string, when: number][]) => ({
    'drizzle/meta/_journal.json': JSON.stringify({
      dialect: 'postgresql',
      entries: entries.map(([tag, when], idx) => ({ idx, when, tag })),
    }),
  })
  const start = { 'drizzle/0000_a.sql': 'create table a (id int);', ...journal(['0000_a', 1000]) }
  const change = { 'drizzle/0001_c.sql': 'create table c (id int);' }

  it('runs only what its journal names', async () => {
    const { report } = await checkFiles({ start, change })
    expect(report.findings.flatMap(({ rule, fixes }) => [rule, fixes.length])).toEqual(['never-runs', 0])
  })

  it('never runs an entry whose `when` is not above the last one of base', async () => {
    const { report } = await checkFiles({
      start,
      change: { ...change, ...journal(['0000_a', 1000], ['0001_c', 900]) },
    })
    expect(report.findings.flatMap(({ rule, fixes }) => [rule, ...fixes.flatMap(fix => fix.edits)])).toEqual([
      'never-runs',
      expect.objectContaining({ replacement: '1001' }),
    ])
  })
})

describe('a statement that can not be in a transaction', () => {
  const index = (name: string) => `create index concurrently ${name} on t (id);\n`
  const down = 'drop table t;'
  const files = {
    'goose/migrations/1_a.sql': '-- +goose Up\ncreate table t (id int);\n-- +goose Down\ndrop table t;',
    'goose/migrations/2_b.sql': `-- +goose Up\n${index('a')}`,
    'goose/migrations/3_c.sql': `-- +goose NO TRANSACTION\n-- +goose Up\n${index('b')}${index('c')}`,
    'dbmate/migrations/1_a.sql': '-- migrate:up\ncreate table t (id int);\n-- migrate:down\ndrop table t;',
    'dbmate/migrations/2_b.sql': `-- migrate:up\n${index('a')}-- migrate:down\n${down}`,
    'dbmate/migrations/3_c.sql': `-- migrate:up transaction:false\n${index('b')}${index('c')}-- migrate:down\n${down}`,
    'dbmate/migrations/4_d.sql': `-- migrate:up transaction:false\n${index('d')}-- migrate:down\n${down}${down}`,
    'rubenv/migrations/1_a.sql': '-- +migrate Up\ncreate table t (id int);\n-- +migrate Down\ndrop table t;',
    'rubenv/migrations/2_b.sql': `-- +migrate Up\n${index('a')}`,
    'rubenv/migrations/3_c.sql': `-- +migrate Up notransaction\n${index('b')}${index('c')}`,
    'node/migrations/1_a.sql': '-- Up Migration\ncreate table t (id int);\n-- Down Migration\ndrop table t;',
    'node/migrations/2_b.sql': `-- Up Migration\n${index('a')}\n-- Down Migration\n${down}`,
    'tern/migrations/001_a.sql':
      'create table t (id int);\n---- create above / drop below ----\ndrop table t;',
    'tern/migrations/002_b.sql': `${index('a')}---- create above / drop below ----\n${down}`,
    'tern/migrations/003_c.sql': `---- tern: disable-tx ----\n${index('b')}${index('c')}`,
    'sqlx/migrations/1_a.sql': 'create table t (id int);',
    'sqlx/migrations/2_b.sql': `-- no-transaction\n${index('a')}`,
    'sqlx/migrations/3_c.sql': `-- no-transaction\n${index('b')}${index('c')}`,
    'postgrator/migrations/001.do.a.sql': 'create table t (id int);',
    'postgrator/migrations/001.undo.a.sql': down,
    'postgrator/migrations/002.do.b.sql': index('a'),
    'supabase/migrations/1_a.sql': 'create table t (id int);',
    'supabase/migrations/2_b.sql': `alter table t add x int;\n${index('a')}${index('b')}`,
  }

  it('is refused where the file says to its runner that there is one, with the way out', async () => {
    const { report } = await checkFiles({ start: { 'README.md': 'x' }, change: files }, { replay: 'auto' })
    const refused = report.findings.filter(({ rule }) => rule === 'replay-failed')
    expect(
      refused.map(
        ({ path, range, message }) =>
          `${path}:${range.start.line} ${message.split('migrations do not run. ')[1]}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "dbmate/migrations/2_b.sql:2 Put it into a file of its own that begins with \`-- migrate:up transaction:false\`: dbmate sends a file as one message, in which two statements are a transaction.",
        "dbmate/migrations/3_c.sql:2 Put it into a file of its own that begins with \`-- migrate:up transaction:false\`: dbmate sends a file as one message, in which two statements are a transaction.",
        "dbmate/migrations/3_c.sql:3 Put it into a file of its own that begins with \`-- migrate:up transaction:false\`: dbmate sends a file as one message, in which two statements are a transaction.",
        "goose/migrations/2_b.sql:2 Put the line \`-- +goose NO TRANSACTION\` at the top of the file: goose then opens none.",
        "node/migrations/2_b.sql:2 Write it as a JavaScript migration that calls \`pgm.noTransaction()\`.",
        "rubenv/migrations/2_b.sql:2 Write \`-- +migrate Up notransaction\`: sql-migrate then opens none.",
        "sqlx/migrations/3_c.sql:2 Put it into a file of its own that begins with \`-- no-transaction\`: sqlx sends a file as one message, in which two statements are a transaction.",
        "sqlx/migrations/3_c.sql:3 Put it into a file of its own that begins with \`-- no-transaction\`: sqlx sends a file as one message, in which two statements are a transaction.",
        "tern/migrations/002_b.sql:1 Put the line \`---- tern: disable-tx ----\` at the top of the file: tern then opens none.",
      ]
    `)
    expect(new Set(refused.map(({ sqlstate }) => sqlstate))).toEqual(new Set(['25001']))
  })
})

describe('goose', () => {
  it('takes the number of a migration in Go, which proves nothing', async () => {
    const up = (sql: string) => `-- +goose Up\n${sql}\n`
    const result = await checkFiles(
      {
        start: { 'migrations/00001_a.sql': up('create table a (id int);') },
        base: {
          'migrations/00002_b.go': 'package migrations\n\nfunc up() { exec("create table b (id int)") }\n',
        },
        change: {
          'migrations/00002_c.sql': up('create table c (id int);'),
          'migrations/00003_d.sql': up('alter table b add column x int;'),
          'migrations/00004_e.go': 'package migrations\n',
          'migrations/00004_e_test.go': 'package migrations\n',
        },
      },
      { replay: 'auto' },
    )
    expect(lines(result)).toEqual(['error duplicate-version migrations/00002_c.sql:1:1'])
    expect(result.report.notices).toEqual([
      expect.stringMatching(
        /^Not checked: nothing of migrations\/00004_e\.go was run: it is written in Go, which only its own runner can run\./,
      ),
      expect.stringMatching(/^To have them checked, /),
    ])
    expect(result.report.unknowns).toEqual([
      expect.stringMatching(
        /^migrations\/00003_d\.sql:2 is inconclusive\. .*migrations\/00002_b\.go:1 may have created it, and was not run/,
      ),
    ])
    expect(result.report.coverage.histories[0]?.notVerified.map(({ path }) => path)).toContain(
      'migrations/00002_b.go',
    )
  })
})
