import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/model/fix.ts'
import {
  communicationTables,
  communicationThreads,
  differentTable,
  duplicateTable,
  sessionTable,
  ssoSessions,
} from '../../src/modes/demo/cases/alembic-tables.ts'
import { checkFiles } from '../support/gate.ts'

const first = 'supabase/migrations/20250101000000_first.sql'
const second = 'supabase/migrations/20250102000000_second.sql'

async function sql(base: string, change: string) {
  const { report } = await checkFiles(
    { start: { [first]: base }, change: { [second]: change } },
    { replay: 'auto' },
  )
  return report
}

const reported = (report: Awaited<ReturnType<typeof sql>>): string[] =>
  report.findings
    .filter(({ causedBy }) => causedBy === undefined)
    .map(
      ({ rule, path, range, sqlstate }) =>
        `${rule} ${path.split('/').at(-1)}:${range.start.line}${sqlstate ? ` ${sqlstate}` : ''}`,
    )

const orders = 'create table orders (id bigint primary key, note text);\n'

describe('silent-mismatch in SQL', () => {
  it('offers statements that were tried, and none where they lead elsewhere', async () => {
    const { findings } = await sql(
      `${orders}create table bills (id bigint primary key, code text not null unique);\n`,
      'create table if not exists orders (id bigint primary key, note integer default 1);\ncreate table if not exists bills (id bigint, note text);\n',
    )
    expect(
      findings.map(({ rule, fixes }) => [
        rule,
        ...fixes.flatMap(({ applies, sql = [] }) => [applies, ...sql]),
      ]),
    ).toEqual([
      [
        'silent-mismatch',
        'Right if both mean the same thing. On existing rows, NOT NULL without a default, a new unique or foreign key, or another type can fail.',
        'ALTER TABLE orders ALTER COLUMN note TYPE integer USING note::integer;',
        'ALTER TABLE orders ALTER COLUMN note SET DEFAULT 1;',
      ],
      ['silent-mismatch'],
    ])
  })

  const mismatches: readonly (readonly [what: string, base: string, change: string, line: number])[] = [
    [
      'a table without the column',
      orders,
      'create table if not exists orders (\n  id bigint primary key,\n  total numeric\n);',
      1,
    ],
    [
      'a column of another type',
      orders,
      'select 1;\nalter table orders add column if not exists note varchar(10);',
      2,
    ],
    [
      'an index on something else',
      `${orders}create index orders_idx on orders (id);`,
      'create index if not exists orders_idx on orders (note);',
      1,
    ],
    [
      'a unique constraint that is missing',
      orders,
      'create table if not exists orders (id bigint primary key, note text unique);',
      1,
    ],
    [
      'a column in addition that refuses rows',
      'create table orders (id bigint primary key, note text, who text not null);',
      'create table if not exists orders (id bigint primary key, note text);',
      1,
    ],
    [
      'a schema of its own',
      'create schema shop; create table shop.orders (id int);',
      'create table if not exists shop.orders (id int, note text);',
      1,
    ],
    [
      'with more work on the same table',
      orders,
      'create table if not exists orders (id bigint primary key, total numeric);\nalter table orders alter column note set not null;',
      1,
    ],
  ]
  const matches: readonly (readonly [what: string, base: string, change: string])[] = [
    ['the same table', orders, 'create table if not exists orders (id bigint primary key, note text);'],
    ['no such table', '', 'create table if not exists orders (id bigint primary key);'],
    [
      'a nullable column, a default and an index more',
      `${orders}alter table orders add column who text not null default 'x'; create index on orders (note);`,
      'create table if not exists orders (id bigint primary key, note text);',
    ],
    [
      'what is missing is added after it',
      orders,
      'create table if not exists orders (id bigint primary key, note text, total numeric);\nalter table orders add column if not exists total numeric;',
    ],
    [
      'the migration’s own two statements',
      '',
      'create table if not exists orders (a int);\ncreate table if not exists orders (a int);',
    ],
    [
      'a column of the table that it has just made itself',
      '',
      'create table if not exists orders (a int not null);\nalter table orders add column if not exists a int;',
    ],
    [
      'a table that this migration creates, with two indexes on one column',
      '',
      'create table if not exists orders (id text not null);\ncreate index orders_i on orders (id);\ncreate unique index orders_u on orders (id);',
    ],
    [
      'the same under guards, in a transaction of its own',
      '',
      'begin;\ncreate table if not exists orders (id text not null);\ncreate unique index if not exists orders_u on orders (id);\ncreate index if not exists orders_j on orders (id);\ncommit;',
    ],
    [
      'a column that this migration adds and then changes',
      orders,
      'alter table orders add column if not exists total int;\nalter table orders alter column total set not null;',
    ],
    ['temporary tables', orders, 'create temporary table if not exists orders_now (a int);'],
    [
      'functions that are replaced',
      'create function orders() returns int language sql as $$ select 1 $$;',
      'create or replace function orders() returns int language sql as $$ select 2 $$;',
    ],
  ]

  // One history for all of them: each has tables of its own, in a file of its own.
  const named = (text: string, index: number): string => text.replaceAll('orders', `orders_${index}`)
  const file = (index: number): string => `2025010200${String(index).padStart(4, '0')}_case.sql`

  it('says every difference at its line, and nothing else', async () => {
    const all = [...mismatches, ...matches]
    const { report } = await checkFiles(
      {
        start: { [first]: all.map(([, base], index) => named(base, index)).join('\n') },
        change: Object.fromEntries(
          all.map(([, , change], index) => [`supabase/migrations/${file(index)}`, named(change, index)]),
        ),
      },
      { replay: 'auto' },
    )
    const found = reported(report).filter(line => !line.startsWith('fails-with'))
    expect(found.sort()).toEqual(
      mismatches.map(([, , , line], index) => `silent-mismatch ${file(index)}:${line}`),
    )
  })

  it('names the creator, shows the table, and has a fix after which all is well', async () => {
    const change =
      'create table if not exists orders (\n  id bigint primary key,\n  note text,\n  total numeric\n);\ninsert into orders (id) values (1);\n'
    const report = await sql(orders, change)
    const [finding] = report.findings
    expect(finding?.related[0]?.path).toBe(first)
    expect(finding?.table?.rows).toEqual([['column total', '–', 'numeric']])
    const [fix] = finding?.fixes ?? []
    if (!fix) return
    expect(reported(await sql(orders, applyEdits(change, fix.edits)))).toEqual([])
  })

  it('leaves base’s own alone', async () => {
    const { report } = await checkFiles(
      {
        start: { [first]: orders, [second]: 'create table if not exists orders (id int);' },
        change: { 'supabase/migrations/20250103000000_third.sql': 'select 1;' },
      },
      { replay: 'auto' },
    )
    expect(reported(report)).toEqual([])
  })
})

describe('field report 002', () => {
  it.each(['inspector', 'information_schema', 'has_table'] as const)(
    '%s: the guard passes, and the table is the same',
    async guard => {
      const { report } = await checkFiles(
        { ...duplicateTable, change: { [communicationTables]: communicationThreads(guard) } },
        { replay: 'auto' },
      )
      expect(report.findings.map(({ rule, causedBy }) => [rule, causedBy !== undefined])).toEqual([
        ['unguarded-downgrade', false],
        ['down-incomplete', true],
      ])
      expect(report.verdict).toBe('pass')
    },
  )

  it('try/except: refused, and PostgreSQL says why', async () => {
    const { report } = await checkFiles(
      { ...duplicateTable, change: { [communicationTables]: communicationThreads('try/except') } },
      { replay: 'auto' },
    )
    expect(report.verdict).toBe('fail')
    expect(report.findings.map(({ rule }) => rule)).toContain('swallowed-database-error')
    expect(report.findings.find(({ rule }) => rule === 'swallowed-database-error')?.message).toContain(
      '25P02',
    )
  })
})

describe('field report 003', () => {
  it.each(['inspector', 'information_schema', 'has_table'] as const)(
    '%s: passes by a different table',
    async guard => {
      const { report } = await checkFiles(
        { ...differentTable, change: { [sessionTable]: ssoSessions(guard) } },
        { replay: 'auto' },
      )
      expect(report.findings.map(({ rule }) => rule).sort()).toEqual([
        'down-incomplete',
        'silent-mismatch',
        'unguarded-downgrade',
      ])
      const mismatch = report.findings.find(({ rule }) => rule === 'silent-mismatch')
      expect(mismatch?.table?.rows.map(([what]) => what)).toEqual(
        expect.arrayContaining([
          'column session_token',
          'column is_active',
          'column expires_at',
          'UNIQUE (session_token)',
        ]),
      )
      expect(mismatch?.related[0]).toMatchObject({ path: 'migrations/versions/z51_single_sign_on.py' })
      expect(report.verdict).toBe('fail')
    },
  )
})

describe('guards on columns in Alembic', () => {
  const guarded = (type: string): string =>
    `from alembic import op\nimport sqlalchemy as sa\n\nrevision = 'z52'\ndown_revision = 'z51'\n\n\ndef upgrade():\n    columns = [c['name'] for c in sa.inspect(op.get_bind()).get_columns('sso_sessions')]\n    if 'token' not in columns:\n        op.add_column('sso_sessions', sa.Column('token', ${type}, nullable=False))\n\n\ndef downgrade():\n    pass\n`

  it('leaves the arm for existing databases alone where the same migration makes the table', async () => {
    const body = [
      "    if 'flow' not in sa.inspect(op.get_bind()).get_table_names():",
      "        op.create_table('flow', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('user_id', sa.Integer(), nullable=False))",
      "    columns = [c['name'] for c in sa.inspect(op.get_bind()).get_columns('flow')]",
      "    if 'user_id' not in columns:",
      "        op.add_column('flow', sa.Column('user_id', sa.Integer(), nullable=True))",
    ]
    const text = `from alembic import op\nimport sqlalchemy as sa\n\nrevision = 'z52'\ndown_revision = 'z51'\n\n\ndef upgrade():\n${body.join('\n')}\n\n\ndef downgrade():\n    pass\n`
    const { report } = await checkFiles(
      { ...differentTable, change: { [sessionTable]: text } },
      { replay: 'auto' },
    )
    expect(reported(report)).toEqual([])
    expect(report.verdict).toBe('pass')
  })

  it.each([
    ['sa.String(length=255)', []],
    ['sa.Integer()', ['silent-mismatch z52_create_sso_sessions_table.py:11']],
  ])('%s', async (type, expected) => {
    const { report } = await checkFiles(
      { ...differentTable, change: { [sessionTable]: guarded(type) } },
      { replay: 'auto' },
    )
    expect(reported(report)).toEqual(expected)
  })
})
