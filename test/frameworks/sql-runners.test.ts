import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

const users = 'CREATE TABLE users (id int primary key, email text);\n'
const sql = {
  'migrations/0001_init.sql': users,
  'migrations/0002_more.sql': 'CREATE TABLE orders (id int);\n',
}

const seen = async (start: Files, change: Files) => {
  const { report } = await checkFiles({ start, change }, { replay: 'auto' })
  return report
}

describe("psql's own syntax for runners that are not psql", () => {
  const runners: Record<string, (text: string) => [base: Files, change: Files]> = {
    Prisma: text => [
      {
        'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
        'prisma/migrations/20240101000000_init/migration.sql': users,
      },
      { 'prisma/migrations/20240102000000_x/migration.sql': text },
    ],
    Supabase: text => [
      { 'supabase/migrations/20240101000000_init.sql': users },
      { 'supabase/migrations/20240102000000_x.sql': text },
    ],
    dbmate: text => [
      {
        'db/migrations/20240101000000_init.sql': `-- migrate:up\n${users}\n-- migrate:down\ndrop table users;\n`,
      },
      { 'db/migrations/20240102000000_x.sql': `-- migrate:up\n${text}\n-- migrate:down\n` },
    ],
    goose: text => [
      { 'migrations/00001_init.sql': `-- +goose Up\n${users}\n-- +goose Down\ndrop table users;\n` },
      { 'migrations/00002_x.sql': `-- +goose Up\n${text}\n-- +goose Down\n` },
    ],
    'golang-migrate': text => [
      { 'migrations/1_init.up.sql': users, 'migrations/1_init.down.sql': 'drop table users;\n' },
      { 'migrations/2_x.up.sql': text, 'migrations/2_x.down.sql': 'select 1;\n' },
    ],
    Diesel: text => [
      {
        'diesel.toml': '[print_schema]\nfile="src/schema.rs"\n',
        'migrations/2024-01-01-000000_init/up.sql': users,
        'migrations/2024-01-01-000000_init/down.sql': 'drop table users;\n',
      },
      {
        'migrations/2024-01-02-000000_x/up.sql': text,
        'migrations/2024-01-02-000000_x/down.sql': 'select 1;\n',
      },
    ],
  }
  const texts: Record<string, [text: string, what: string]> = {
    '\\q': ['\\q\nCREATE TABLE users (id int);\n', "psql's \\q"],
    '\\restrict': ['\\restrict abc\nCREATE TABLE fine (id int);\n\\unrestrict abc\n', "psql's \\restrict"],
    ':variable': ["CREATE TABLE users2 (id int, n text default :'foo');\n", "psql's variable :'foo'"],
    'COPY rows': [
      'COPY users FROM stdin;\n1\ta\n\\.\nCREATE TABLE fine2 (id int);\n',
      "psql's COPY … FROM stdin with its rows in the file",
    ],
    '\\echo': ['\\echo hi\nCREATE TABLE fine3 (id int);\n', "psql's \\echo"],
  }
  for (const [runner, files] of Object.entries(runners))
    it.each(Object.entries(texts))(`is an error for ${runner}: %s`, async (_, [text, what]) => {
      const report = await seen(...files(text))
      const [first] = report.findings
      expect([report.verdict, first?.rule, first?.introduced]).toEqual(['fail', 'replay-failed', true])
      expect(first?.message).toContain(`${what}: this runner sends the file to the server, which refuses it.`)
    })

  it.each(Object.entries(texts))('is what PostgreSQL refuses: %s', async (_, [text]) => {
    const client = new pg.Client(inject('postgresUrl'))
    await client.connect()
    await client.query('CREATE TEMP TABLE users (id int)')
    await expect(client.query(text)).rejects.toMatchObject({ code: '42601' })
    await client.end()
  })

  it('is an error where nothing in base shows psql, and says how to say so', async () => {
    const report = await seen(sql, { 'migrations/0003_x.sql': '\\echo hi\nSELECT 1;\n' })
    expect([report.verdict, report.findings[0]?.message]).toEqual([
      'fail',
      expect.stringContaining(
        'Take it out; or, if psql does run these files, say so with `histories: [{ framework: sql, path: migrations, runner: psql }]` in .migration-gate.yml.',
      ),
    ])
  })

  it.each([
    [
      'base uses it',
      { 'migrations/0002_more.sql': '\\set ON_ERROR_STOP on\nCREATE TABLE orders (id int);\n' },
    ],
    [
      'the configuration says psql',
      { '.migration-gate.yml': 'histories:\n  - { framework: sql, path: migrations, runner: psql }\n' },
    ],
  ])('is none where %s', async (_, more) => {
    const report = await seen(
      { ...sql, ...more },
      { 'migrations/0003_x.sql': '\\echo hi\nCREATE TABLE c (id int);\n' },
    )
    expect([report.verdict, report.notices]).toEqual(['pass', []])
  })

  it('says that \\q ends a script, and what never runs', async () => {
    const report = await seen(
      { ...sql, 'migrations/0002_more.sql': '\\set x 1\n' },
      { 'migrations/0003_x.sql': 'CREATE TABLE c (id int);\n\\q\nCREATE TABLE users (id int);\n' },
    )
    expect(report.notices).toEqual([
      "Not proven: migrations/0003_x.sql:2: psql's \\q ends the script here, and what comes after it never runs.",
    ])
  })

  it('takes a colon for what PostgreSQL takes it for', async () => {
    const [base, change] = runners.Prisma?.(
      "SELECT (ARRAY[1,2,3])[1:2], 'a:b', x FROM (SELECT 1 AS x) y;\n",
    ) ?? [{}, {}]
    expect((await seen(base, change)).verdict).toBe('pass')
  })
})

describe("another runner's comment", () => {
  const up = 'SELECT 1;\n'
  it.each([
    ['dbmate', `-- migrate:up\n${up}-- migrate:down\n${users}`],
    ['goose', `-- +goose Up\n${up}-- +goose Down\n${users}`],
    ['sql-migrate', `-- +migrate Up\n${up}-- +migrate Down\n${users}`],
    ['tern', `${up}---- create above / drop below ----\n${users}`],
    ['node-pg-migrate', `-- up migration\n${up}-- down migration\n${users}`],
    ['goose', `${users}-- +goose Up\n${up}`],
  ])('does not hide what any other runner sends: %s', async (runner, text) => {
    const report = await seen(sql, { 'migrations/0003_x.sql': text })
    expect([report.verdict, report.unknowns]).toEqual([
      'unknown',
      [
        `migrations/0003_x.sql could not be judged: only this file says by a comment that ${runner} runs it, and no file of base does; another runner sends all of the file, which PostgreSQL refuses: relation "users" already exists (SQLSTATE 42P07). Name the runner with \`histories: [{ framework: sql, path: migrations, runner: ${runner} }]\` in .migration-gate.yml, or take out the comment and what does not belong to this migration.`,
      ],
    ])
  })

  it('is no doubt where all of the file would run as well', async () => {
    const text = 'CREATE TABLE c (id int);\n---- create above / drop below ----\nDROP TABLE c;\n'
    expect((await seen(sql, { 'migrations/0003_x.sql': text })).verdict).toBe('pass')
  })

  it.each([
    ['base has it', { 'migrations/0002_more.sql': '-- +goose Up\nSELECT 1;\n' }],
    [
      'the configuration names its runner',
      { '.migration-gate.yml': 'histories:\n  - { framework: sql, path: migrations, runner: goose }\n' },
    ],
  ])('cuts the file where %s', async (_, more) => {
    const text = '-- +goose Up\nCREATE TABLE c (id int);\n-- +goose Down\nDROP TABLE c, d;\n'
    expect((await seen({ ...sql, ...more }, { 'migrations/0003_x.sql': text })).verdict).toBe('pass')
  })

  it('does not hide what stands before it, where it is known', async () => {
    const report = await seen(
      { 'migrations/0001_init.sql': `-- +goose Up\n${users}` },
      { 'migrations/0002_x.sql': `${users}-- +goose Up\nSELECT 1;\n` },
    )
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'replay-failed',
        expect.stringContaining('It has a statement before `-- +goose Up`: goose stops at it'),
      ],
    ])
  })
})

describe('a file that is called like one that undoes another', () => {
  it.each([
    'migrations/0003_scale_down.sql',
    'migrations/0003_auto_rollback.sql',
    'migrations/0003_allow-undo.sql',
    'migrations/V3__shut_down.sql',
    'migrations/0003_x.down.sql',
  ])('is a migration where there is nothing that it undoes: %s', async path => {
    const report = await seen(sql, { [path]: users })
    expect([
      report.verdict,
      report.findings.filter(({ sqlstate }) => sqlstate).map(({ path, sqlstate }) => [path, sqlstate]),
    ]).toEqual(['fail', [[path, '42P07']]])
  })

  it.each([
    ['0003_x.sql', '0003_x.down.sql'],
    ['0003_x.up.sql', '0003_x.down.sql'],
    ['0003_x.sql', '0003_x_rollback.sql'],
    ['003.do.x.sql', '003.undo.x.sql'],
    ['V3__x.sql', 'U3__undo_it.sql'],
  ])('is none beside %s: %s', async (up, down) => {
    const report = await seen(sql, {
      [`migrations/${up}`]: 'CREATE TABLE c (id int);\n',
      [`migrations/${down}`]: users,
    })
    expect([report.verdict, report.coverage.histories.map(({ incoming }) => incoming)]).toEqual(['pass', [1]])
  })
})
