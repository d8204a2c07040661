import { describe, expect, it } from 'vitest'
import { needsAutocommit } from '../../../src/languages/sql/autocommit.ts'
import { effectsOf } from '../../../src/languages/sql/effects.ts'
import { meaning } from '../../../src/languages/sql/meaning.ts'
import { derivedName } from '../../../src/languages/sql/object-names.ts'
import { describeObject } from '../../../src/languages/sql/objects.ts'
import { parseScript, type SqlStatement } from '../../../src/languages/sql/script.ts'
import { needs, usesOf } from '../../../src/languages/sql/uses.ts'
import { locateError } from '../../../src/postgres/locate-error.ts'

async function one(sql: string): Promise<SqlStatement> {
  const [statement] = (await parseScript(sql)).statements
  if (!statement) throw new Error('no statement')
  return statement
}

describe('parseScript', () => {
  it('gives UTF-16 offsets, whatever comes before', async () => {
    const text = '\uFEFF-- é😀\r\nCREATE TABLE "ü😀"(id int);\r\n/* a /* nested */ ; */ select 1 -- end\n'
    const { statements } = await parseScript(text)
    expect(statements.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['CreateStmt', 'CREATE TABLE "ü😀"(id int)'],
      ['SelectStmt', 'select 1'],
    ])
  })

  it('is not fooled by quotes', async () => {
    const statements = [
      `select 'a;\\', "b;""", $$;'$$, $x$ $$ ; $x$`,
      "select E'\\';', U&'\\0061;', $1",
      'create function f() returns int begin atomic select 1; select case when true then 2 end; end',
      'create rule r as on insert to t do also (select 1; select 2)',
      'select a[1:n], b::text from c$d',
    ]
    const script = await parseScript(statements.join(';\n'))
    expect(script.invalid).toEqual([])
    expect(script.parts).toEqual([])
    expect(script.statements.map(({ text }) => text)).toEqual(statements)
  })

  it('says where the grammar gives up, and goes on after', async () => {
    const text = "select '😀';\nselec '😀' x;\nselect 2"
    const { statements, invalid } = await parseScript(text)
    expect(statements.map(statement => statement.text)).toEqual(["select '😀'", 'select 2'])
    expect(invalid).toMatchObject([
      { offset: text.indexOf('selec '), message: 'syntax error at or near "selec"' },
    ])
  })

  it('answers each thing of psql for itself, and keeps the offsets', async () => {
    const text = [
      '\\set ON_ERROR_STOP on',
      'copy t (a, b) from stdin with (format csv);',
      "1,it's",
      '\\.',
      'select 1 \\gexec',
      'select 2 \\g',
      '\\if :x',
      'drop table t;',
      '\\else',
      '\\endif',
      "select :'name';",
      '\\connect other',
      'select 3;',
      '\\q',
      'this is not run',
    ].join('\n')
    const script = await parseScript(text)
    expect(script.text.length).toBe(text.length)
    expect(script.statements.map(({ text, start }) => [text, start])).toEqual([
      ['select 2', text.indexOf('select 2')],
      ['select 3', text.indexOf('select 3')],
    ])
    expect(
      script.parts.map(
        ({ kind, why, start }) => `${text.slice(0, start).split('\n').length} ${kind}: ${why}`,
      ),
    ).toEqual([
      '2 skip: the rows of an inline COPY are not loaded',
      "5 unverified: psql's \\gexec runs what its query returns as statements",
      "7 unverified: psql's \\if decides what runs by something that only psql knows",
      "11 unverified: psql would replace :'name' with a variable that only the caller knows",
      "12 unverified: psql's \\connect connects to another database",
      "14 skip: psql's \\q ends the script here, and what comes after it never runs",
    ])
  })

  it('has nothing to say about nothing', async () => {
    expect(await parseScript('')).toMatchObject({ statements: [], invalid: [] })
    expect(await parseScript(';;\n-- x')).toMatchObject({ statements: [], invalid: [] })
  })

  it('converts a megabyte of mixed text in time', async () => {
    const text = "insert into t values ('ä😀');\n".repeat(20_000)
    const started = performance.now()
    const { statements } = await parseScript(text)
    expect(statements).toHaveLength(20_000)
    expect(statements.at(-1)?.start).toBe(text.lastIndexOf('insert'))
    expect(performance.now() - started).toBeLessThan(6_000)
  })
})

describe('meaning', () => {
  it('is blind to comments and white space only', async () => {
    const plain = await meaning('create table t(a int);')
    expect(await meaning('\uFEFFcreate /* x */ table t ( a int ) ; -- y\r\n')).toBe(plain)
    expect(await meaning('create table t(a int, b int);')).not.toBe(plain)
    expect(await meaning("select 'a  b'")).not.toBe(await meaning("select 'a b'"))
    expect(await meaning('select 1')).not.toBe(await meaning('select 2'))
    expect(await meaning("select 'oops  \r\n")).toBe(await meaning("select 'oops\n"))
    expect(await meaning('copy t from stdin;\n1\t2\n\\.\n')).not.toBe(
      await meaning('copy t from stdin;\n1\t3\n\\.\n'),
    )
  })
})

describe('effects', () => {
  const created = async (sql: string) => effectsOf(await one(sql)).creates.map(describeObject)

  it('knows what PostgreSQL names by itself', async () => {
    expect(
      await created(
        'create table t (id serial primary key, a int unique references o(id) check (a > 0), check (a > id), unique (a, id))',
      ),
    ).toEqual([
      'table "t"',
      'column "id" of table "t"',
      'sequence "t_id_seq"',
      'constraint "t_pkey" of table "t"',
      'index "t_pkey"',
      'column "a" of table "t"',
      'constraint "t_a_key" of table "t"',
      'index "t_a_key"',
      'constraint "t_a_fkey" of table "t"',
      'constraint "t_a_check" of table "t"',
      'constraint "t_check" of table "t"',
      'constraint "t_a_id_key" of table "t"',
      'index "t_a_id_key"',
    ])
    expect(await created('create index on s.t (a, (lower(b)))')).toEqual(['index "s.t_a_expr_idx"'])
  })

  it('cuts long names as PostgreSQL does', () => {
    expect(derivedName('a'.repeat(60), 'b'.repeat(20), 'key')).toBe(`${'a'.repeat(38)}_${'b'.repeat(20)}_key`)
    expect(derivedName('ä'.repeat(40), undefined, 'pkey')).toBe(`${'ä'.repeat(29)}_pkey`)
  })

  it('knows every statement that creates', async () => {
    const cases: [string, string][] = [
      ['alter table s.t add column c int', 'column "c" of table "s.t"'],
      ["alter type mood add value 'x'", 'enum value "x" of type "mood"'],
      ['create trigger tr before insert on t execute function f()', 'trigger "tr" of table "t"'],
      ['create policy "may read" on t using (true)', 'policy "may read" of table "t"'],
      ['create materialized view mv as select 1', 'materialized view "mv"'],
      ['select 1 as a into zz', 'table "zz"'],
      ['create schema authorization joe', 'schema "joe"'],
      ['create role r', 'role "r"'],
      ['create extension if not exists citext', 'extension "citext"'],
      ['create domain d as text', 'type "d"'],
      ['create aggregate agg (int) (sfunc = f, stype = int)', 'function "agg"'],
    ]
    for (const [sql, object] of cases) expect(await created(sql), sql).toEqual([object])
  })

  it('knows what a statement needs', async () => {
    const table = { kind: 'table' as const, name: 't' }
    const answer = async (sql: string, object = table as Parameters<typeof needs>[2]) => {
      const statement = await one(sql)
      return needs(statement, usesOf(statement), object, effectsOf(statement).creates)
    }
    expect(await answer('create table x (id int references t)')).toBe(true)
    expect(await answer('create table t (id int)')).toBe(false)
    expect(await answer('drop table t')).toBe(true)
    expect(await answer('drop table if exists t')).toBe(false)
    expect(await answer('with t as (select 1) select * from t')).toBe(false)
    const column = { kind: 'column' as const, table: 't', name: 'c' }
    expect(await answer('update t set c = 1', column)).toBe(true)
    expect(await answer('update t set d = 1', column)).toBe(false)
    expect(await answer('create index on t (c)', column)).toBe(true)
    expect(await answer('create table x (m mood)', { kind: 'type', name: 'mood' })).toBe(true)
  })
})

describe('locateError', () => {
  const place = async (
    sql: string,
    error: {
      code: string
      message: string
      position?: number
      where?: string
      internalQuery?: string
      internalPosition?: number
    },
  ) => {
    const statement = await one(sql)
    const { start, end } = locateError(error, statement)
    return sql.slice(start, end)
  }

  it('uses the position, in characters', async () => {
    expect(
      await place("-- é\nselect '😀', missing from t", { code: '42703', message: '', position: 13 }),
    ).toBe('missing')
  })

  it('finds what exists already in the tree', async () => {
    expect(
      await place('create table if not exists "S".t (id int)', {
        code: '42P07',
        message: 'relation "t" already exists',
      }),
    ).toBe('"S".t')
    expect(
      await place('alter table t add a int, add column b int', {
        code: '42701',
        message: 'column "b" of relation "t" already exists',
      }),
    ).toBe('b')
    expect(
      await place('create unique index concurrently my_idx on t (a)', {
        code: '42P07',
        message: 'relation "my_idx" already exists',
      }),
    ).toBe('my_idx')
    expect(
      await place('create type s.mood as enum ()', { code: '42710', message: 'type "mood" already exists' }),
    ).toBe('mood')
    expect(
      await place('alter table t add constraint c check (a > 0)', {
        code: '42710',
        message: 'constraint "c" for relation "t" already exists',
      }),
    ).toBe('c')
    expect(
      await place('insert into t select (1)\non conflict (a, lower(b)) where a > 0 do nothing', {
        code: '42P10',
        message: '',
      }),
    ).toBe('on conflict (a, lower(b))')
    expect(await place('update t set a = 1', { code: '23514', message: '' })).toBe('update t set a = 1')
  })

  it('finds lines of a DO block', async () => {
    const sql = 'do $x$\nbegin\n  perform 1;\n  raise exception $$no$$;\nend $x$'
    expect(
      await place(sql, {
        code: 'P0001',
        message: 'no',
        where: 'PL/pgSQL function inline_code_block line 4 at RAISE',
      }),
    ).toBe('raise exception $$no$$;')
    const inner = 'do $$ begin insert into nowhere values (1); end $$'
    expect(
      await place(inner, {
        code: '42P01',
        message: '',
        internalQuery: 'insert into nowhere values (1)',
        internalPosition: 13,
      }),
    ).toBe('nowhere')
  })
})

describe('needsAutocommit', () => {
  it('knows what minds a transaction', () => {
    const alone = [
      'create unique index concurrently i on t (a)',
      'drop index concurrently i',
      'vacuum t',
      'alter system set x = 1',
      'create database d',
      "alter type e add value 'x'; select 1",
      'BEGIN; select 1; COMMIT',
      'alter table p detach partition q concurrently',
      'do $$ begin commit; end $$',
      'call p()',
    ]
    for (const sql of alone) expect(needsAutocommit(sql), sql).toBe(true)
    const together = [
      'create table t (a int)',
      'create function f() returns void language plpgsql as $$ begin perform 1; end $$',
      "select 'vacuum; commit'",
      '-- create index concurrently\nselect 1',
      'refresh materialized view concurrently v',
      "alter type e add value 'x'",
      'create function f() returns int begin atomic select 1; end',
    ]
    for (const sql of together) expect(needsAutocommit(sql), sql).toBe(false)
  })
})
