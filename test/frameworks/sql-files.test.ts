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
  ])('are told as of %s: %s', (name, text) => {
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
    const filled = withoutPlaceholders(name, text, text)
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
  it('is offered no rename that would leave its journal behind', async () => {
    const start = {
      'drizzle/0000_a.sql': 'create table a (id int);',
      'drizzle/meta/_journal.json': '{"entries":[{"idx":0,"tag":"0000_a"}]}',
    }
    const base = { 'drizzle/0001_b.sql': 'create table b (id int);' }
    const change = { 'drizzle/0001_c.sql': 'create table c (id int);' }
    const { report } = await checkFiles({ start, base, change })
    expect(report.findings.flatMap(({ rule, fixes }) => [rule, fixes.length])).toEqual([
      'duplicate-version',
      0,
    ])
  })
})
