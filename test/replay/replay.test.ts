import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/postgres/engine.ts'
import { openTestEngine } from './support/engine.ts'
import { replayed, type Scenario, shown, withFix } from './support/scenario.ts'

let engine: Engine

beforeAll(async () => {
  engine = await openTestEngine()
})
afterAll(async () => {
  await engine?.[Symbol.asyncDispose]()
})

const users = 'create table users (\n  id bigint primary key,\n  email text not null\n);\n'

async function silencedByEachFix(scenario: Scenario): Promise<number> {
  const before = await replayed(engine, scenario)
  let count = 0
  for (const finding of before.findings) {
    for (const index of finding.fixes.keys()) {
      count++
      const after = await replayed(engine, withFix(scenario, finding, index))
      expect(after.findings.map(one => one.fingerprint)).not.toContain(finding.fingerprint)
      if (before.findings.length === 1) expect(after.findings).toEqual([])
    }
  }
  return count
}

describe('what passes', () => {
  it('is silent about migrations that apply', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users },
      change: { 'm/2.sql': '-- a comment\nalter table users add name text -- no semicolon' },
    })
    expect(report).toMatchObject({
      findings: [],
      unknowns: [],
      modesDone: { fresh: true, upgrade: true },
      migrationsRun: 2,
    })
  })

  it('sends what can not be in a transaction one by one', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users, 'm/2.sql': "create type mood as enum ('calm');" },
      change: {
        'm/3.sql':
          'create index concurrently users_email on users (email);\ncreate index concurrently users_id on users (id);',
        'm/4.sql': "alter type mood add value 'busy';\ncreate table moods (m mood default 'busy');",
        'm/5.sql': 'begin;\ncreate table a (id int);\ncommit;\nvacuum users;',
        'm/6.sql': 'set search_path = nowhere;\ncreate temp table scratch (id int);',
        'm/7.sql': 'create table scratch (id int);\ndo $$ begin perform 1; end $$;',
      },
    })
    expect(shown(report)).toBe('')
  })

  it('leaves out what only psql understands, and says so', async () => {
    const report = await replayed(engine, {
      change: {
        'm/1.sql': `\\set ON_ERROR_STOP on\n${users}copy users (id, email) from stdin;\n1\ta;b'c\n\\.\n\\i other.sql\ninsert into users values (:id, 'x');\nselect '\\d', ':x', 1::int;\n`,
      },
    })
    expect(shown(report)).toMatchInlineSnapshot(`
      "not verified: m/1.sql:6 the rows of an inline COPY are not loaded
      not verified: m/1.sql:9 psql's \\i reads another file
      not verified: m/1.sql:10 psql would replace :id with a variable that only the caller knows"
    `)
  })
})

describe('duplicates', () => {
  it('names the creator of a table, and the fixes fix', async () => {
    const scenario = {
      base: { 'm/1.sql': `-- users\n\n${users}` },
      change: { 'm/2.sql': `create table a (id int);\r\n${users}create table b (id int);\n` },
    }
    expect(shown(await replayed(engine, scenario))).toMatchInlineSnapshot(`
      "m/2.sql:2:14-2:19 replay-duplicate-table (error, introduced)
        Table "users" already exists (SQLSTATE 42P07, duplicate_table). The existing one has the same structure. On deploy, this migration fails here, with the statement before it already applied: nothing wraps the file in a transaction. Delete this statement.
        see m/1.sql:3:14 table "users" was created here
        fix: Delete the statement that creates table "users" a second time. Right if the existing object is the one that this migration means.
        fix: Create table "users" only where it does not exist. Right if some databases already have it: the existing structure was compared and is the same."
    `)
    expect(await silencedByEachFix(scenario)).toBe(2)
  })

  it('compares the structures and offers no guard where they differ', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': `${users}create index users_email on users (email);` },
      change: {
        'm/2.sql':
          'create table users (\n  id uuid primary key,\n  email text unique,\n  phone text default now()\n);\n',
      },
    })
    expect(shown(report)).toMatchInlineSnapshot(`
      "m/2.sql:1:14-1:19 replay-duplicate-table (error, introduced)
        Table "users" already exists (SQLSTATE 42P07, duplicate_table). The existing one is different (column email, column id, UNIQUE (email), column phone). On deploy, this migration fails here, and later migrations do not run. Add the difference with ALTER, or choose another name: a guard such as IF NOT EXISTS would only hide it.
        see m/1.sql:1:14 table "users" was created here
        | Table "users" as it exists, and as this statement wants it
        | column email | text not null | text
        | column id | bigint not null | uuid not null
        | UNIQUE (email) | – | yes
        | column phone | – | text default now()"
    `)
  })

  it('knows columns, indexes, types, schemas and constraints', async () => {
    const scenario = {
      base: {
        'm/1.sql': users,
        'm/2.sql':
          "alter table users add column token text;\ncreate index users_token on users (token);\ncreate type mood as enum ('a');\ncreate schema crm;\nalter table users add constraint short check (length(email) < 90);",
        'm/3.sql':
          'create function f() returns int language sql as $$ select 1 $$;\ncreate policy p on users using (true);\ncreate role auditor_of_test;',
      },
      change: {
        'm/4.sql': 'alter table users add column token text;\n',
        'm/5.sql': 'create index users_token on users (token);\n',
        'm/6.sql': "create type mood as enum ('a', 'b');\n",
        'm/7.sql': 'create schema crm;\n',
        'm/8.sql':
          'alter table users\n  add column c int,\n  add constraint short check (length(email) < 90);\n',
        'm/9a.sql': 'create function f() returns int language sql as $$ select 2 $$;\n',
        'm/9b.sql': 'create policy p on users using (true);\ncreate role auditor_of_test;\n',
      },
    }
    expect(shown(await replayed(engine, scenario))).toMatchInlineSnapshot(`
      "m/4.sql:1:30-1:35 replay-duplicate-column (error, introduced)
        Column "token" of table "users" already exists (SQLSTATE 42701, duplicate_column). The existing one has the same structure. On deploy, this migration fails here, and later migrations do not run. Delete this statement.
        see m/2.sql:1:30 column "token" of table "users" was created here
        fix: Delete the statement that creates column "token" of table "users" a second time. Right if the existing object is the one that this migration means.
        fix: Create column "token" of table "users" only where it does not exist. Right if some databases already have it: the existing structure was compared and is the same.
      m/5.sql:1:14-1:25 replay-duplicate-table (error, introduced)
        Index "users_token" already exists (SQLSTATE 42P07, duplicate_table). The existing one has the same structure. On deploy, this migration fails here, and later migrations do not run. Delete this statement.
        see m/2.sql:2:14 index "users_token" was created here
        fix: Delete the statement that creates index "users_token" a second time. Right if the existing object is the one that this migration means.
        fix: Create index "users_token" only where it does not exist. Right if some databases already have it: the existing structure was compared and is the same.
      m/6.sql:1:13-1:17 replay-duplicate-object (error, introduced)
        Type "mood" already exists (SQLSTATE 42710, duplicate_object). The existing one is different (values). On deploy, this migration fails here, and later migrations do not run. Add the difference with ALTER, or choose another name: a guard such as IF NOT EXISTS would only hide it.
        see m/2.sql:3:13 type "mood" was created here
        | Type "mood" as it exists, and as this statement wants it
        | values | a | a, b
      m/7.sql:1:15-1:18 replay-duplicate-object (error, introduced)
        Schema "crm" already exists (SQLSTATE 42P06, duplicate_schema). On deploy, this migration fails here, and later migrations do not run. If the two are meant to be the same, delete this statement. Otherwise alter the existing one, or choose another name.
        see m/2.sql:4:15 schema "crm" was created here
        fix: Delete the statement that creates schema "crm" a second time. Right if the existing object is the one that this migration means.
        fix: Create schema "crm" only where it does not exist. Right if some databases already have it.
      m/8.sql:3:18-3:23 replay-duplicate-object (error, introduced)
        Constraint "short" of table "users" already exists (SQLSTATE 42710, duplicate_object). The existing one has the same structure. On deploy, this migration fails here, and later migrations do not run. Delete this part of the statement.
        see m/2.sql:5:34 constraint "short" of table "users" was created here
        fix: Delete the statement that creates constraint "short" of table "users" a second time. Right if the existing object is the one that this migration means.
      m/9a.sql:1:17-1:18 replay-duplicate-object (error, introduced)
        Function "f" already exists (SQLSTATE 42723, duplicate_function). The existing one is different (function f()). On deploy, this migration fails here, and later migrations do not run. Use CREATE OR REPLACE if this one should replace it, or choose another name.
        see m/3.sql:1:17 function "f" was created here
        | Function "f" as it exists, and as this statement wants it
        | function f() | CREATE OR REPLACE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $function$ select 1 $function$ | CREATE OR REPLACE FUNCTION public.f() RETURNS integer LANGUAGE sql AS $function$ select 2 $function$
      m/9b.sql:1:15-1:16 replay-duplicate-object (error, introduced)
        Policy "p" of table "users" already exists (SQLSTATE 42710, duplicate_object). The existing one has the same structure. On deploy, this migration fails here, and later migrations do not run. Delete this statement.
        see m/3.sql:2:15 policy "p" of table "users" was created here
        fix: Delete the statement that creates policy "p" of table "users" a second time. Right if the existing object is the one that this migration means.
      m/9b.sql:2:13-2:28 replay-duplicate-object (error, introduced)
        Role "auditor_of_test" already exists (SQLSTATE 42710, duplicate_object). On deploy, this migration fails here, and later migrations do not run. If the two are meant to be the same, delete this statement. Otherwise alter the existing one, or choose another name.
        see m/3.sql:3:13 role "auditor_of_test" was created here"
    `)
    expect(await silencedByEachFix(scenario)).toBe(8)
  })

  it('follows renames and drops to the last creator', async () => {
    const report = await replayed(engine, {
      base: {
        'm/1.sql': users,
        'm/2.sql': 'drop table users;',
        'm/3.sql': 'create table people (id int, email text);',
        'm/4.sql': 'alter table people rename to users;',
      },
      change: { 'm/5.sql': 'create table users (id int);', 'm/6.sql': 'alter table users add email text;' },
    })
    expect(report.findings.map(one => one.related[0])).toMatchObject([
      { path: 'm/4.sql', range: { start: { line: 1 } } },
      { path: 'm/3.sql', range: { start: { line: 1, column: 30 } } },
    ])
  })

  it('finds the creator after dynamic SQL by looking', async () => {
    const report = await replayed(engine, {
      base: {
        'm/1.sql': users,
        'm/2.sql': "do $$ begin execute 'create table ' || 'lo' || 'gs (id int)'; end $$;",
        'm/3.sql': 'select 1;',
      },
      change: { 'm/4.sql': 'create table logs (id int);' },
    })
    expect(report.findings[0]?.related[0]?.path).toBe('m/2.sql')
  })
})

describe('other failures', () => {
  it('shows the exact place, past characters that count double', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users },
      change: {
        'm/2.sql': "\uFEFF-- 😀 first\r\nselect '😀é', 1;\r\nselect '😀', missing from users;\r\n",
        'm/3.sql': 'selec 1;\n',
        'm/4.sql': 'do $$\nbegin\n  perform 1;\n  insert into nowhere values (1);\nend $$;\n',
        'm/5.sql': "do $$\nbegin\n  raise exception 'no %', 'way';\nend $$;\n",
        'm/6.sql': 'insert into users values (1, null);\n',
      },
    })
    expect(shown(report)).toMatchInlineSnapshot(`
      "m/2.sql:3:14-3:21 replay-failed (error, introduced)
        PostgreSQL refuses this: column "missing" does not exist (SQLSTATE 42703, undefined_column). On deploy, this migration fails here, with the statement before it already applied: nothing wraps the file in a transaction. Correct the statement.
      m/3.sql:1:1-1:6 replay-failed (error, introduced)
        PostgreSQL refuses this: syntax error at or near "selec" (SQLSTATE 42601, syntax_error). On deploy, this migration fails here, and later migrations do not run. Correct the syntax.
      m/4.sql:4:15-4:22 replay-failed (error, introduced)
        PostgreSQL refuses this: relation "nowhere" does not exist (SQLSTATE 42P01, undefined_table). On deploy, this migration fails here, and later migrations do not run. Correct the statement.
      m/5.sql:3:3-3:33 replay-failed (error, introduced)
        PostgreSQL refuses this: no way (SQLSTATE P0001, raise_exception). On deploy, this migration fails here, and later migrations do not run. Correct the statement.
      m/6.sql:1:1-1:35 replay-failed (error, introduced)
        PostgreSQL refuses this: null value in column "email" of relation "users" violates not-null constraint (SQLSTATE 23502, not_null_violation). Failing row contains (1, null). On deploy, this migration fails here, and later migrations do not run. Correct the statement."
    `)
  })

  it('reports every independent failure once, and folds what follows', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users },
      change: {
        'm/2.sql':
          'create table a (id int);\ncreate table b (id int references nowhere);\ncreate index b_id on b (id);\n',
        'm/3.sql': 'create table c (id int);\ninsert into b values (1);\ncreate view v as select * from a;\n',
        'm/4.sql': 'select * from v;\nselect * from elsewhere;\n',
        'm/5.sql': 'insert into c values (1);\n',
      },
    })
    expect(shown(report)).toMatchInlineSnapshot(`
      "m/2.sql:2:35-2:42 replay-failed (error, introduced)
        PostgreSQL refuses this: relation "nowhere" does not exist (SQLSTATE 42P01, undefined_table). On deploy, this migration fails here, with the statement before it already applied: nothing wraps the file in a transaction. Correct the statement.
      m/2.sql:3:1-3:28 replay-failed (error, introduced, consequence)
        Not run: it needs the table "b", which m/2.sql fails to create. Fix the cause first.
      m/3.sql:2:1-2:25 replay-failed (error, introduced, consequence)
        Not run: it needs the table "b", which m/2.sql fails to create. Fix the cause first.
      m/3.sql:3:1-3:33 replay-failed (error, introduced, consequence)
        Not run: it needs the table "a", which m/2.sql fails to create. Fix the cause first.
      m/4.sql:1:1-1:16 replay-failed (error, introduced, consequence)
        Not run: it needs the view "v", which m/2.sql fails to create. Fix the cause first.
      m/4.sql:2:15-2:24 replay-failed (error, introduced)
        PostgreSQL refuses this: relation "elsewhere" does not exist (SQLSTATE 42P01, undefined_table). On deploy, this migration fails here, and later migrations do not run. Correct the statement."
    `)
    const prints = new Set(report.findings.map(one => one.fingerprint))
    for (const { causedBy } of report.findings) if (causedBy) expect(prints).toContain(causedBy)
  })

  it('does not blame the change for a broken base', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users, 'm/2.sql': 'create table x (id int);\nselect * from nowhere;' },
      change: { 'm/3.sql': 'insert into x values (1);', 'm/4.sql': 'select nothing from users;' },
    })
    expect(report.findings.map(one => [one.path, one.introduced, one.causedBy !== undefined])).toEqual([
      ['m/2.sql', false, false],
      ['m/3.sql', false, true],
      ['m/4.sql', true, false],
    ])
    expect(report.notVerified).toMatchObject([{ path: 'm/3.sql', introduced: true }])
  })

  it('says a missing role and a missing extension as matters of the environment', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users },
      change: {
        'm/2.sql': 'grant select on users to reporting_role;',
        'm/3.sql': 'create extension no_such_extension;',
      },
    })
    expect(shown(report)).toMatchInlineSnapshot(`
      "unknown: m/2.sql could not be replayed. The role "reporting_role" does not exist on the engine that replays. If the real database has it, add \`create role reporting_role\` to \`prepare:\` in .migration-gate.yml.
      unknown: m/3.sql could not be replayed. The extension "no_such_extension" is not installed on the engine that replays. Give a server that has it: \`--postgres URL\` (input \`postgres\`), for instance a service container of an image that brings it."
    `)
  })

  it('reports each duplicate of one file', async () => {
    const tables = ['billings', 'items', 'payments']
      .map(
        name =>
          `create table ${name} (\n  id int primary key${name === 'items' ? ',\n  billing int references billings' : ''}\n);\n`,
      )
      .join('')
    const report = await replayed(engine, { base: { 'm/1.sql': tables }, change: { 'm/2.sql': tables } })
    expect(report.findings.map(one => [one.rule, one.causedBy])).toEqual([
      ['replay-duplicate-table', undefined],
      ['replay-duplicate-table', undefined],
      ['replay-duplicate-table', undefined],
    ])
  })
})

describe('two ways to a database', () => {
  it('diverges when an applied migration was edited', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users, 'm/2.sql': 'create table a (id int);' },
      change: {
        'm/1.sql': users.replace('email text', 'email varchar(90)'),
        'm/3.sql': 'create table b (id int);',
      },
    })
    expect(shown(report)).toMatchInlineSnapshot(`
      "m/1.sql:1:1-1:1 replay-diverges (error, introduced)
        A new database and one that has all of base end up different: column public.users.email. The likely cause: m/1.sql was edited after it was merged. What works on one can fail on the other. Leave applied migrations as they are, and make the change in a new one.
        | What differs
        | column public.users.email | character varying(90) not null | text not null"
    `)
  })

  it('stops only existing databases when applied code is replaced', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users, 'm/2_old.sql': 'create table billings (id int);' },
      change: { 'm/2_old.sql': null, 'm/2_new.sql': 'create table billings (id int);' },
    })
    expect(shown(report)).toMatchInlineSnapshot(`
      "m/2_new.sql:1:14-1:22 replay-duplicate-table (error, introduced)
        Table "billings" already exists (SQLSTATE 42P07, duplicate_table). The existing one has the same structure. This happens on databases that have all of base, but not on a new one, so tests on an empty database stay green. On deploy, this migration fails here, and later migrations do not run. Restore the migration that creates it for existing databases, or guard this statement.
        see m/2_old.sql:1:14 table "billings" was created here
        fix: Create table "billings" only where it does not exist. Right if some databases already have it: the existing structure was compared and is the same."
    `)
  })

  it('blames the change when a late migration breaks one of base', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users, 'm/5.sql': 'create table billings (id int);' },
      change: { 'm/3.sql': 'create table billings (id int);' },
    })
    expect(report.findings.map(one => [one.path, one.introduced])).toEqual([
      ['m/3.sql', true],
      ['m/5.sql', true],
    ])
  })

  it('only notes another order of columns', async () => {
    const report = await replayed(engine, {
      base: { 'm/1.sql': users, 'm/5.sql': 'alter table users add a int;' },
      change: { 'm/3.sql': 'alter table users add b int;' },
    })
    expect(report.findings.map(one => [one.rule, one.severity])).toEqual([['replay-diverges', 'note']])
  })

  it.each([
    ['spaces and empty lines', "select\t  'a b' -- as   x  \n\n", []],
    ['a string', "select 'a  b' -- as x\n", ['replay-diverges']],
    ['what a comment holds', "select 'a b' --\nas x\n", ['replay-diverges']],
  ])('of the body of a function, %s', async (_, body, expected) => {
    const holds = (text: string) => `create function f() returns text language sql as $$${text}$$;`
    const report = await replayed(engine, {
      base: { 'm/1.sql': holds("select 'a b' -- as x\n") },
      change: { 'm/1.sql': holds(body) },
    })
    expect(report.findings.map(one => one.rule).filter(rule => rule === 'replay-diverges')).toEqual(expected)
  })

  it('starts from a dump where base no longer replays', async () => {
    const report = await replayed(
      engine,
      {
        base: { 'm/1.sql': 'syntax error', 'm/2.sql': 'create table a (id int);' },
        change: { 'm/3.sql': 'insert into a values (1);\ninsert into b values (1);' },
      },
      {
        startFrom: {
          path: 'schema.sql',
          text: "SELECT pg_catalog.set_config('search_path', '', false);\ncreate table public.a (id int);\nalter table public.a owner to nobody_here;\n",
        },
      },
    )
    expect(report.findings.map(one => [one.path, one.range.start.line, one.sqlstate])).toEqual([
      ['m/3.sql', 2, '42P01'],
    ])
  })
})
