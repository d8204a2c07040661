import { describe, expect, it } from 'vitest'
import type { RunOptions } from '../../src/modes/check/run-check.ts'
import { checkAllOf, checkFiles, lines } from '../support/gate.ts'

const whole = async (files: Record<string, string>, options: Partial<RunOptions> = {}) => {
  const result = await checkAllOf(files, { replay: 'fresh', ...options })
  return [result.report.verdict, lines(result).filter(line => !line.startsWith('note'))]
}
const clean = ['pass', []]

describe('what a runner keeps for itself is there', () => {
  it.each([
    [
      'Diesel',
      {
        'diesel.toml': '[print_schema]\nfile = "src/schema.rs"\n',
        'migrations/2024-01-01-000000_a/up.sql':
          'CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END; $$;\nCREATE TRIGGER x BEFORE INSERT ON __diesel_schema_migrations EXECUTE FUNCTION f ();\n',
      },
    ],
    [
      'sqlx, which nothing names',
      { 'migrations/20220709210445_a.sql': 'DELETE FROM _sqlx_migrations WHERE version IN (1);\n' },
    ],
    [
      'goose, with the rows of what ran before',
      {
        'migrations/00001_a.sql': '-- +goose Up\ncreate table a (id int);\n',
        'migrations/00002_b.sql':
          '-- +goose Up\n-- +goose StatementBegin\ndo $$ begin assert (select max(version_id) from goose_db_version) = 1; end $$;\n-- +goose StatementEnd\n',
      },
    ],
    [
      'golang-migrate, which a migration moves to another schema',
      {
        'migrations/1_a.up.sql': 'create schema own;\n',
        'migrations/1_a.down.sql': 'drop schema own;\n',
        'migrations/2_b.up.sql': 'alter table schema_migrations add column note text;\n',
        'migrations/2_b.down.sql': 'select 1;\n',
      },
    ],
    [
      'and is created by nobody else where a migration does that itself',
      {
        'migrations/1_a.up.sql': 'create table public.schema_migrations (version bigint);\n',
        'migrations/1_a.down.sql': 'select 1;\n',
      },
    ],
  ])('%s', async (_, files) => {
    expect(await whole(files)).toEqual(clean)
  })

  it('and it hides no failure', async () => {
    const files = {
      'migrations/00001_a.sql': '-- +goose Up\ncreate table a (id int);\ndelete from goose_db_versions;\n',
    }
    expect(await whole(files)).toEqual(['fail', ['error replay-failed migrations/00001_a.sql:3:13']])
  })
})

describe('extensions', () => {
  it.each([
    [
      'after a comment',
      'CREATE TABLE t (a text);\n-- Create Extension\nCREATE EXTENSION IF NOT EXISTS pg_trgm;\nCREATE INDEX i ON t USING GIN (a gin_trgm_ops);\n',
    ],
    [
      'in a loop',
      "do $$ declare e text; begin foreach e in array array['citext', 'hstore'] loop execute format('create extension if not exists %I', e); end loop; end $$;\ncreate table t (a citext, b hstore);\n",
    ],
    [
      'pgvector, and a guard that looks for it',
      "CREATE EXTENSION IF NOT EXISTS vector;\nDO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'vector') THEN RAISE EXCEPTION 'pgvector extension is not installed'; END IF; END $$;\ncreate table t (e vector(3), h halfvec(3));\ncreate index on t using hnsw (e vector_cosine_ops);\ncreate index on t using ivfflat (e vector_l2_ops) with (lists = 10);\n",
    ],
  ])('%s', async (_, sql) => {
    // The embedded engine ships what these need.
    expect(await whole({ 'migrations/001_a.sql': sql }, { postgres: 'embedded' })).toEqual(clean)
  })
})

describe('who runs the files', () => {
  it('is nobody that goes by numbers where two of one number are applied', async () => {
    const twins = {
      'migrate/postgres/0001_create_table_a_x.up.sql': 'CREATE TABLE x (a int);\n',
      'migrate/postgres/0001_create_table_b_y.up.sql': 'CREATE TABLE y (a int);\n',
    }
    const change = { 'migrate/postgres/0001_create_table_c_z.up.sql': 'CREATE TABLE z (a int);\n' }
    const incoming = await checkFiles({ start: twins, change }, { replay: 'auto' })
    expect([incoming.report.verdict, lines(incoming)]).toEqual(clean)
  })

  it('and still may be where the change alone has two', async () => {
    const incoming = await checkFiles(
      {
        start: { 'migrate/postgres/0001_a.up.sql': 'CREATE TABLE x (a int);\n' },
        change: {
          'migrate/postgres/0002_b.up.sql': 'CREATE TABLE y (a int);\n',
          'migrate/postgres/0002_c.up.sql': 'CREATE TABLE z (a int);\n',
        },
      },
      { replay: 'auto' },
    )
    expect(incoming.report.verdict).toBe('fail')
  })

  it('may go by whole names, so that two of one number are what it is meant to be', async () => {
    const files = {
      'migrate/postgres/0001_create_table_a_x.up.sql': 'CREATE TABLE x (a int);\n',
      'migrate/postgres/0001_create_table_b_y.up.sql': 'CREATE TABLE y (a int);\n',
    }
    const settings = {
      '.migration-gate.yml': 'histories:\n  - { framework: sql, path: migrate/postgres, runner: maragu }\n',
    }
    const mod = { 'go.mod': 'module x\n\nrequire maragu.dev/migrate v0.6.0\n' }
    expect(await whole({ ...files, ...settings })).toEqual(clean)
    expect(await whole({ ...files, ...mod })).toEqual(clean)
    // Of another number, and of one that sorts first: only the first one runs where base's files have run.
    const change = (name: string) =>
      checkFiles(
        {
          start: { ...files, ...mod },
          change: { [`migrate/postgres/${name}.up.sql`]: 'CREATE TABLE z ();\n' },
        },
        { replay: 'auto' },
      )
    expect(lines(await change('0001_create_table_c_z'))).toEqual([])
    expect(lines(await change('0001_create_table_aa_z'))).toContain(
      'error out-of-order migrate/postgres/0001_create_table_aa_z.up.sql:1:1',
    )
  })

  it('gets the files of PostgreSQL, whatever else their names say', async () => {
    const at = 'persistence/sql/migrations/20250710085000000001_b'
    expect(
      await whole({
        'persistence/sql/migrations/20250710085000000000_a.up.sql': 'CREATE TABLE t (a int);\n',
        [`${at}.up.sql`]: 'ALTER TABLE t ADD COLUMN c int;\n',
        [`${at}.cockroach.autocommit.up.sql`]: 'ALTER TABLE t ADD COLUMN c int;\n',
      }),
    ).toEqual(clean)
  })

  it('fills in templates, in the body of a block, too: not checked', async () => {
    const sql =
      'CREATE TABLE {{ index .Options "Namespace" }}.users (id int);\nDO $$\nBEGIN\n  ALTER TABLE {{ index .Options "Namespace" }}.users ADD COLUMN email text;\nEND $$;\n'
    expect(await whole({ 'migrations/20210710035447_alter_users.up.sql': sql })).toEqual(['not-checked', []])
  })

  it('takes an array in the body of a function for what it is', async () => {
    const sql =
      "CREATE FUNCTION f() RETURNS int[] LANGUAGE plpgsql AS $$ BEGIN RETURN '{{1,2},{3,4}}'::int[]; END $$;\nSELECT f();\nSELECT nowhere();\n"
    expect(await whole({ 'migrations/20210710035447_a.up.sql': sql })).toEqual([
      'fail',
      ['error replay-failed migrations/20210710035447_a.up.sql:3:8'],
    ])
  })

  it('is the program that has its migrations beside a helper in SQL', async () => {
    const module = (n: number) =>
      `defmodule M${n} do\n  use Ecto.Migration\n  def change, do: create table(:t${n})\nend\n`
    const [verdict, found] = await whole({
      'priv/repo/migrations/20251104130001_m1.exs': module(1),
      'priv/repo/migrations/20251104130002_m2.exs': module(2),
      'priv/repo/migrations/20251104130009_helper.sql': 'ALTER TABLE t1 ADD COLUMN x int;\n',
    })
    expect([verdict, found]).toEqual(['unknown', []])
  })

  it('passes by what a journal does not name, and that fails no history', async () => {
    const entry = (tag: string, when: number) => ({ idx: 0, version: '7', when, tag, breakpoints: true })
    const entries = [entry('0000_a', 1000), entry('0001_c', 2000)]
    const result = await checkAllOf(
      {
        'drizzle/0000_a.sql': 'create table a (id int)\n--> statement-breakpoint\ncreate table b (id int)\n',
        'drizzle/0001_b.sql': 'create table a (id int);\n',
        'drizzle/0001_c.sql': 'create table c (id int);\n',
        'drizzle/meta/_journal.json': JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
      },
      { replay: 'fresh' },
    )
    expect(result.report.verdict).toBe('pass')
    expect(result.report.findings.map(({ rule, introduced }) => [rule, introduced])).toEqual([
      ['never-runs', false],
    ])
  })
})

describe('what a session keeps', () => {
  const diesel = { 'diesel.toml': '[print_schema]\nfile = "src/schema.rs"\n' }
  const up = (n: number) => `migrations/2024-01-0${n}-000000_m${n}/up.sql`

  it('is a temporary table, though what it was created from is gone', async () => {
    expect(
      await whole({
        ...diesel,
        [up(1)]: 'create table c (id int, parent_id int);\n',
        [up(2)]:
          'create temporary table c_temp as select id from c where parent_id is null;\nalter table c drop column parent_id;\n',
        [up(3)]: 'create table d (id int);\n',
      }),
    ).toEqual(clean)
  })
})

it('files of ClickHouse are not checked', async () => {
  const sql =
    "-- migrate:up\nCREATE TABLE IF NOT EXISTS m (\n  Timestamp DateTime('UTC') CODEC(Delta, ZSTD(3)),\n  Name LowCardinality(String)\n) ENGINE = MergeTree ORDER BY Name;\n-- migrate:down\n"
  const [, found] = await whole({ 'migrations/20231010143332_a.sql': sql })
  expect(found).toEqual([])
})
