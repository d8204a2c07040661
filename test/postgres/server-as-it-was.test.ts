import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer } from '../../src/postgres/server.ts'
import { checkFiles } from '../support/gate.ts'
import { startPostgres } from '../support/postgres-server.ts'

// A server of its own, where nobody else is, with what a developer's has: a database with data, and roles.
const server = await startPostgres({
  wal_level: 'logical',
  max_prepared_transactions: '10',
  max_replication_slots: '10',
})
afterAll(() => server.stop())

/** One session at a time: the gate shall find itself alone. */
async function ask(sql: string, database = 'postgres'): Promise<pg.QueryResult> {
  const url = new URL(server.url)
  url.pathname = `/${database}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
    // Until the server has noticed, too.
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

beforeAll(async () => {
  await ask('create database myapp')
  await ask('create table precious (id int); insert into precious values (1)', 'myapp')
  await ask("create role app login password 'hunter2' connection limit 7 valid until '2099-01-01'")
  await ask('create role team; grant team to app; create role other')
  await ask('alter role app set search_path = myapp, "Odd, one"; alter database myapp set work_mem = \'5MB\'')
  await ask(
    "comment on role app is 'the app''s own'; grant connect on database myapp to app with grant option",
  )
  await ask("alter system set log_min_duration_statement = '7s'")
})

/** All that the server as a whole has, with what is in the database of somebody else. */
async function everything(): Promise<unknown> {
  const { rows } = await ask(`select
    (select json_agg(row_to_json(d) order by datname) from (select datname, datdba, datallowconn, datconnlimit, datistemplate,
      (select array_agg(a::text order by a::text) from unnest(datacl) a) as acl, shobj_description(oid, 'pg_database') as comment
      from pg_database) d) as databases,
    (select json_agg(row_to_json(r) order by rolname) from (select rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb,
      rolcanlogin, rolreplication, rolbypassrls, rolconnlimit, rolpassword, rolvaliduntil, shobj_description(oid, 'pg_authid') as comment
      from pg_authid) r) as roles,
    (select json_agg(row_to_json(m) order by role, member) from (select roleid::regrole::text as role, member::regrole::text, admin_option,
      inherit_option, set_option from pg_auth_members) m) as members,
    (select json_agg(row_to_json(s) order by db, role) from (select coalesce(datname, '') as db, setrole::regrole::text as role, setconfig
      from pg_db_role_setting left join pg_database d on d.oid = setdatabase) s) as settings,
    (select json_agg(spcname order by spcname) from pg_tablespace) as tablespaces,
    (select json_agg(name || setting order by name) from pg_file_settings) as system,
    (select json_agg(slot_name) from pg_replication_slots) as slots,
    (select json_agg(gid) from pg_prepared_xacts) as prepared,
    (select json_agg(subname) from pg_subscription) as subscriptions,
    (select json_agg(parname || paracl::text) from pg_parameter_acl where cardinality(paracl) > 1) as parameters,
    (select json_agg(roname) from pg_replication_origin) as origins`)
  return { ...rows[0], precious: (await ask('select * from precious', 'myapp')).rows }
}

async function judge(sql: string, start = 'create table a (id int);\n', replay: 'both' | 'upgrade' = 'both') {
  const before = await everything()
  const { report } = await checkFiles(
    {
      start: { 'migrations/0001_a.sql': start },
      change: { 'migrations/0002_b.sql': `${sql}\n`, 'migrations/0003_c.sql': 'create table c (id int);\n' },
    },
    { replay, postgres: server.url, allowOtherDatabases: true },
  )
  expect(await everything()).toEqual(before)
  return report
}

describe('what reaches beyond the scratch database is refused before it runs, and no verdict', () => {
  it.each([
    ['DROP DATABASE', 'drop database if exists myapp;\ncreate database myapp;'],
    ['CREATE DATABASE', 'create database leftover;'],
    ['ALTER DATABASE', "alter database myapp set work_mem = '1MB';"],
    ['ALTER SYSTEM', "alter system set work_mem = '5MB';"],
    ['ALTER ROLE', 'alter role app superuser;\nalter role app set search_path = evil;'],
    ['ALTER ROLE', 'alter role all set search_path = evil;'],
    ['ALTER ROLE', "alter user current_user password 'x';"],
    ['ALTER ROLE', 'alter role app rename to app2;'],
    ['DROP ROLE', 'drop role app;'],
    ['it changes a role', 'do $$ begin drop role if exists app; end $$;'],
    ['CREATE TABLESPACE', "create tablespace ts1 location '/tmp';"],
    ['DROP TABLESPACE', 'drop tablespace pg_global;'],
    ['COPY … TO PROGRAM', "copy (select 1) to program 'touch /tmp/migration-gate-was-here';"],
    ['COPY … TO', "copy (select 1) to '/tmp/migration-gate-was-here';"],
    ['pg_terminate_backend', 'select pg_terminate_backend(pid) from pg_stat_activity;'],
    ['pg_read_file', "select pg_read_file('PG_VERSION');"],
    ['lo_export', "select lo_export(1, '/tmp/migration-gate-was-here');"],
    ['LOAD', "load 'plpgsql';"],
    ['LANGUAGE c', "create function f() returns int language c as 'nothing', 'f';"],
    ['prepared transaction', "begin;\ncreate table x ();\nprepare transaction 'left';"],
    [
      'CREATE SUBSCRIPTION',
      "create subscription s connection 'host=x' publication p with (connect = false);",
    ],
    ['pg_create_logical_replication_slot', "select pg_create_logical_replication_slot('left', 'pgoutput');"],
    ['pg_create_physical_replication_slot', "select pg_create_physical_replication_slot('left');"],
    ['it writes to the catalog pg_authid', "update pg_authid set rolsuper = true where rolname = 'app';"],
  ])('%s: %s', async (what, sql) => {
    const report = await judge(sql, undefined, 'upgrade')
    expect(report.verdict).toBe('unknown')
    expect(report.findings).toEqual([])
    expect(report.unknowns.join('\n')).toContain('migrations/0002_b.sql could not be replayed')
    expect(report.unknowns.join('\n')).toMatch(new RegExp(`reaches beyond the scratch database: .*${what}`))
  })
})

/** Text that no search finds. */
const hidden = (sql: string) =>
  `do $$ begin execute ${sql
    .match(/.{1,3}/gs)
    ?.map(part => `'${part.replaceAll("'", "''")}'`)
    .join(' || ')}; end $$;`

describe('what is put together while it runs is found and undone afterwards', () => {
  it.each([
    ['the role "team" is gone', 'drop role team'],
    [
      'attributes of the role "app" were changed',
      "alter role app superuser password 'mine' connection limit 1",
    ],
    ['the role "app" is called "app2" now', 'alter role app rename to app2'],
    ['settings of the role "app" were changed', 'alter role app set search_path = evil'],
    ['settings of the role "app" were changed', 'alter role app reset all'],
    ['settings of the role all were changed', "alter role all set work_mem = '1MB'"],
    ['settings of the database "myapp" were changed', 'alter database myapp reset work_mem'],
    ['the database "myapp" has another owner or other options', 'alter database myapp owner to other'],
    ['the database "myapp" has another owner or other options', 'alter database myapp connection limit 0'],
    [
      'the database "myapp" has another owner or other options',
      'alter database myapp allow_connections false',
    ],
    ['the database "myapp" is called "gone" now', 'alter database myapp rename to gone'],
  ])('%s: %s', async (what, sql) => {
    const report = await judge(hidden(sql))
    expect(report.verdict).toBe('unknown')
    expect(report.findings).toEqual([])
    expect(report.unknowns.join('\n')).toContain(`${what}`)
    expect(report.unknowns.join('\n')).toContain('which was undone')
    expect(JSON.stringify(report)).not.toContain('SCRAM')
  })

  it.each([
    ['the comment on the role "app" is another one', "comment on role app is 'evil'"],
    ['the membership of "other" in the role "team" is new', 'grant team to other with admin option'],
    ['the membership of "app" in the role "team" is gone', 'revoke team from app'],
    ['privileges on the database "myapp" were changed', 'grant create on database myapp to other'],
    ['privileges on the database "myapp" were changed', 'revoke connect on database myapp from app'],
    ['privileges on the parameter "work_mem" were changed', 'grant set on parameter work_mem to other'],
    ['the replication slot "left" is new', "select pg_create_physical_replication_slot('left')"],
    ['the replication origin "left" is new', "select pg_replication_origin_create('left')"],
  ])('%s, which is no reason to doubt the rest: %s', async (what, sql) => {
    const report = await judge(hidden(sql))
    expect(report.verdict).toBe('pass')
    expect(report.notices.join('\n')).toContain(`${what}, which was undone`)
  })

  it('a role that is new, in both replays and again in the next run', async () => {
    for (let run = 0; run < 2; run++) {
      const report = await judge(hidden('create role dynamic superuser login'), hidden('create role earlier'))
      expect([report.verdict, report.findings, report.unknowns]).toEqual(['pass', [], []])
    }
  })

  it('but what somebody else does at the same time stays, and is named', async () => {
    const engine = await openServer(server.url, {
      statementTimeout: 20,
      extensions: [],
      allowOtherDatabases: true,
    })
    const database = await engine.scratch()
    await database.run('create table t ()')
    await ask('create role somebody')
    await ask('create database theirs')
    await ask("alter role app set statement_timeout = '9s'")
    const report = await engine.restore?.()
    await engine[Symbol.asyncDispose]()
    expect(report?.unknowns).toEqual([])
    expect(report?.notices.sort()).toEqual([
      expect.stringMatching(/settings of the role "app" were changed\. That may be somebody else's doing/),
      expect.stringMatching(/the database "theirs" is new\. That may be somebody else's doing/),
      expect.stringMatching(/the role "somebody" is new\. That may be somebody else's doing/),
    ])
    expect((await ask("select from pg_roles where rolname = 'somebody'")).rowCount).toBe(1)
    expect((await ask("select from pg_database where datname = 'theirs'")).rowCount).toBe(1)
    await ask('drop database theirs')
    await ask('drop role somebody; alter role app reset statement_timeout')
  })
})

describe('what projects do with a server goes on to work', () => {
  it('roles with guards, grants to them, changes of them, and the end of them', async () => {
    const report = await judge(
      `do $$ begin if not exists (select from pg_roles where rolname = 'reader') then create role reader; end if; end $$;
create role writer nologin;
alter role writer login password 'x' connection limit 3;
alter role writer set search_path = public;
comment on role writer is 'writes';
grant reader to writer;
grant select on all tables in schema public to reader;
alter default privileges in schema public grant select on tables to reader;
create role passing;
drop role passing;
create extension if not exists plpgsql;
alter table a owner to writer;`,
    )
    expect([report.verdict, report.findings, report.unknowns]).toEqual(['pass', [], []])
  })

  it('a role that the server had before is no fault of the change', async () => {
    const report = await judge('create role app;')
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns.join()).toMatch(
      /The role "app" was on PostgreSQL .* before the run.*DROP ROLE "app"/,
    )
  })
})

describe('a scratch database that resists is dropped', () => {
  it.each([
    ['a template', ['update pg_database set datistemplate = true where datname = current_database()']],
    ['no connections', ['update pg_database set datallowconn = false where datname = current_database()']],
    [
      'a connection limit of 0',
      ['update pg_database set datconnlimit = 0 where datname = current_database()'],
    ],
    ['a slot', ["select pg_create_logical_replication_slot('left', 'pgoutput')"]],
    [
      'a subscription',
      [
        "create subscription s connection 'host=127.0.0.1 port=1' publication p with (connect = false, slot_name = 'far')",
        'alter subscription s enable',
      ],
    ],
    ['a prepared transaction', ["begin; create table x (); prepare transaction 'left'"]],
    [
      'all of it',
      [
        "select pg_create_logical_replication_slot('left', 'pgoutput')",
        "create subscription s connection 'host=127.0.0.1 port=1' publication p with (connect = false)",
        "begin; create table x (); prepare transaction 'left'",
        'update pg_database set datallowconn = false, datconnlimit = 0, datistemplate = true where datname = current_database()',
      ],
    ],
  ])('with %s', async (_, statements) => {
    const before = await everything()
    for (const then of ['restored', 'reaped'] as const) {
      const engine = await openServer(server.url, {
        statementTimeout: 20,
        extensions: [],
        allowOtherDatabases: true,
      })
      const database = await engine.scratch()
      const [{ datname } = { datname: '' }] = (
        await ask("select datname from pg_database where datname like 'migration%'")
      ).rows
      // As a project's own command would do it, whose statements nobody can refuse.
      for (const sql of statements) await ask(sql, datname)
      await database.run('select 1')
      if (then === 'restored') {
        const report = await engine.restore?.()
        expect(report?.notices).toEqual([])
        await engine[Symbol.asyncDispose]()
      } else {
        // Killed: its sessions are gone, and it says nothing any more.
        await ask(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'migration-gate/%'",
        )
        const next = await openServer(server.url, {
          statementTimeout: 20,
          extensions: [],
          allowOtherDatabases: true,
        })
        await next[Symbol.asyncDispose]()
        expect(await everything()).toEqual(before)
        await engine[Symbol.asyncDispose]()
      }
      expect(await everything()).toEqual(before)
    }
  })
})
