import { describe, expect, it } from 'vitest'
import { reachesOutside } from '../../../src/languages/sql/reaches-outside.ts'
import { mayReach } from '../../../src/languages/sql/reaching-names.ts'
import { parseScript } from '../../../src/languages/sql/script.ts'

async function codeOf(sql: string) {
  const { statements, invalid } = await parseScript(sql)
  if (invalid.length > 0 || statements[0] === undefined) throw new Error(`not SQL: ${sql}`)
  return reachesOutside(statements[0].node)?.code
}

describe('a statement that reaches beyond the scratch database', () => {
  it.each([
    ["copy t from '/etc/passwd'", 'server-file'],
    ["copy (select 1) to '/tmp/x'", 'server-file'],
    ["copy (select 1) to program 'id'", 'program'],
    ["copy t from program 'id'", 'program'],
    ["load '/x.so'", 'library'],
    ["set dynamic_library_path = '/tmp'", 'library'],
    ["set local Session_Preload_Libraries = 'x'", 'library'],
    ["select set_config('local_preload_libraries', 'x', false)", 'library'],
    ["select set_config('archive_command'::text, 'x', false)", 'program'],
    ["alter role app set local_preload_libraries = 'x'", 'library'],
    ["alter database app set session_preload_libraries = 'x'", 'library'],
    ['set allow_system_table_mods = on', 'system-catalog'],
    ["alter system set work_mem = '5MB'", 'system-setting'],
    ['alter system reset all', 'system-setting'],
    ["create function f() returns int as '/x.so', 'f' language c", 'native-code'],
    ["create function f() returns int as '/x.so', 'f' language 'C'", 'native-code'],
    ["create or replace procedure f() as 'lo_export' language internal", 'native-code'],
    ['create language l handler plpgsql_call_handler', 'native-code'],
    ["create function f() returns int as 'x' language plpython3u", 'untrusted-language'],
    ["create function f() returns int as 'x' language plperlu", 'untrusted-language'],
    ["do language plpython3u 'x'", 'untrusted-language'],
    ["select lo_import('/etc/passwd')", 'server-file'],
    ["select * from pg_catalog.lo_export(1, '/x.so')", 'server-file'],
    ["create table t as select pg_read_file('/etc/passwd')", 'server-file'],
    ["insert into t select * from pg_ls_dir('/') where true", 'server-file'],
    ["alter table t alter a set default pg_read_binary_file('/x')", 'server-file'],
    ["create view v as with x as (select (pg_stat_file('/x')).size) select * from x", 'server-file'],
    ["create foreign table f (l text) server s options (filename '/etc/passwd')", 'server-file'],
    ["create foreign table f (l text) server s options (program 'id')", 'program'],
    ["alter foreign table f options (add program 'id')", 'program'],
    ['create server s foreign data wrapper postgres_fdw', 'foreign-server'],
    ['import foreign schema public from server s into public', 'connection'],
    ["select * from dblink('host=x', 'select 1') as t (a int)", 'connection'],
    ["select public.dblink_connect('host=x')", 'connection'],
    ['create database d', 'database'],
    ['drop database if exists d', 'database'],
    ['alter database d rename to e', 'database'],
    ['alter database d owner to me', 'database'],
    ["alter database d set work_mem = '5MB'", 'database'],
    ['alter database d with allow_connections false', 'database'],
    ['alter database d refresh collation version', 'database'],
    ["update pg_database set datallowconn = false where datname = 'd'", 'database'],
    ["create tablespace t location '/x'", 'tablespace'],
    ['drop tablespace t', 'tablespace'],
    ['alter tablespace t set (seq_page_cost = 1)', 'tablespace'],
    ['alter tablespace t rename to u', 'tablespace'],
    ['drop role a, b', 'role'],
    ['drop user if exists a', 'role'],
    ['alter role app superuser', 'role'],
    ['alter user app rename to other', 'role'],
    ["alter role app set search_path = 'x'", 'role'],
    ['update pg_catalog.pg_authid set rolsuper = true', 'role'],
    ["create subscription s connection 'host=x' publication p", 'replication'],
    ['alter subscription s disable', 'replication'],
    ['drop subscription s', 'replication'],
    ["select pg_create_logical_replication_slot('s', 'pgoutput')", 'replication'],
    ["select pg_drop_replication_slot('s')", 'replication'],
    ["prepare transaction 'x'", 'prepared-transaction'],
    ["commit prepared 'x'", 'prepared-transaction'],
    ["rollback prepared 'x'", 'prepared-transaction'],
    ['select pg_terminate_backend(pid) from pg_stat_activity', 'server-process'],
    ['select pg_cancel_backend(1)', 'server-process'],
    ['select pg_reload_conf()', 'server-process'],
    ['select pg_rotate_logfile()', 'server-process'],
    ["update pg_proc set prosrc = 'lo_export'", 'system-catalog'],
    ['with x as (delete from pg_language returning 1) select * from x', 'system-catalog'],
    ["do $$ begin perform pg_read_file('/etc/passwd'); end $$", 'server-file'],
    ["do $$ begin if true then copy t to program 'id'; end if; end $$", 'program'],
    ["do $$ begin copy t from '/etc/passwd'; end $$", 'server-file'],
    ['do $$ begin drop role app; end $$', 'role'],
    ["do $$ declare x int; begin alter system set work_mem = '5MB'; end $$", 'system-setting'],
    ['do $$ begin /* ; */ drop /* x */ database d; end $$', 'database'],
  ])('%s: %s', async (sql, code) => {
    expect(await codeOf(sql)).toBe(code)
  })

  it('names the databases, roles and tablespaces', async () => {
    const names = async (sql: string) => {
      const node = (await parseScript(sql)).statements[0]?.node
      return node && reachesOutside(node)?.names
    }
    expect(await names('drop database "My App"')).toEqual(['My App'])
    expect(await names('drop role a, b')).toEqual(['a', 'b'])
    expect(await names('alter role app rename to other')).toEqual(['app'])
    expect(await names('drop tablespace fast')).toEqual(['fast'])
    expect(await names("alter role all set work_mem = '5MB'")).toEqual([])
  })

  it('is found however deep it is nested, at once', async () => {
    const deep = `select ${'('.repeat(400)}pg_read_file('/x')${'::text)'.repeat(400)}`
    expect(await codeOf(deep)).toBe('server-file')
  })
})

describe('what stays in its database', () => {
  it.each([
    'copy t from stdin',
    'copy t to stdout',
    'create role app superuser login',
    'grant app to other',
    'create extension dblink',
    'create language plpythonu',
    "create function f() returns int as 'select 1' language sql",
    'create function f() returns trigger language plpgsql as $$ begin return new; end $$',
    "create function f() returns int as 'return 1' language plv8",
    "create function f() returns int as 'x' language plperl",
    'create function f() returns int return 1',
    'create or replace procedural language plpgsql',
    'create event trigger e on ddl_command_end execute function f()',
    "set session_replication_role = 'replica'",
    "select set_config('search_path', '', false)",
    'set session authorization app',
    "comment on database d is 'x'",
    'grant connect on database d to app',
    'create table pg_read_file (lo_import int)',
    "insert into notes values ('COPY t TO PROGRAM')",
    'update pg_attribute set atttypmod = 104 where attrelid = 1',
    'update other.pg_proc set a = 1',
    'update pg_index set indisvalid = true',
    'create publication p for all tables',
    'begin',
    "do $$ begin execute format('alter database %I set x.y = 1', current_database()); end $$",
    "do $$ begin raise notice 'drop database x; load x'; end $$",
    'do $$ begin copy t to stdout; end $$',
    "alter user mapping for app server s options (set x 'y')",
    "create function f() returns text language plpgsql as $$ begin return pg_read_file('x'); end $$",
  ])('%s', async sql => {
    expect(await codeOf(sql)).toBeUndefined()
  })
})

describe('the first look', () => {
  const codes = new Set(['native-code', 'program', 'system-catalog', 'server-file', 'library'] as const)
  it.each([
    'create function f() returns int language plpgsql as $$ begin return 1; end $$',
    "create function f() returns int LANGUAGE 'sql' as 'select 1'",
    'select * from pg_catalog.pg_proc join pg_type on true',
    'create table t (a int)',
  ])('asks the grammar for nothing: %s', sql => {
    expect(mayReach(sql, codes)).toBe(false)
  })
  it.each([
    'create function f() returns int language c as $$x$$',
    'create function f() returns int language /* sql */ c as $$x$$',
    "create function f() returns int language 'C' as 'x'",
    'create function f() returns int language sql as $$x$$; create function g() returns int language\n\nInternal as $$x$$',
    'COPY t to program $$x$$',
    'select LO_export(1, $$x$$)',
    'update pg_proc set prosrc = $$x$$',
    'select U&"lo\\005fexport"(1, $$x$$)',
    'set Dynamic_Library_Path = $$x$$',
  ])('asks the grammar: %s', sql => {
    expect(mayReach(sql, codes)).toBe(true)
  })
})
