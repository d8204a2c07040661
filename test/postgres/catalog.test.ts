import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine } from '../../src/postgres/engine.ts'
import { openEngine } from '../../src/postgres/open-engine.ts'
import { type Catalog, catalogOf, diffCatalogs } from '../../src/schema/catalog.ts'

const rich = `
create schema app;
create schema "Odd Name";
create type app.mood as enum ('sad', 'ok', 'happy');
create domain app.percent as int default 5 constraint in_range check (value between 0 and 100);
create type app.pair as (a int, b text);
create type app.span as range (subtype = numeric);
create sequence app.numbers increment 5 cycle maxvalue 1000;
create function app.shout(t text) returns text language sql immutable as 'select upper(t)';
create procedure app.nothing() language plpgsql as 'begin end';
create aggregate app.total (int) (sfunc = int4pl, stype = int, initcond = '0');
create table app.people (
  id bigint generated always as identity primary key,
  old_id serial,
  name text collate "C" not null default 'nobody',
  loud text generated always as (app.shout(name)) stored,
  mood app.mood default 'ok',
  share app.percent,
  since timestamptz default '2020-01-02 03:04:05+00',
  constraint name_long check (length(name) > 1),
  constraint unique_name unique (name, mood)
) with (fillfactor = 70);
create table "Odd Name"."T.x" ("a.b" int references app.people (id) deferrable, "c" int);
alter table "Odd Name"."T.x" add constraint later check (c > 0) not valid;
create index concurrently_not on app.people (lower(name)) where mood <> 'sad';
create table app.events (at date not null, what text) partition by range (at);
create table app.events_2020 partition of app.events for values from ('2020-01-01') to ('2021-01-01');
create unlogged table app.parent (p int); create table app.child (c int) inherits (app.parent);
create view app.happy with (security_barrier) as select id, name from app.people where mood = 'happy';
create materialized view app.counts as select mood, count(*) from app.people group by mood with no data;
create function app.touch() returns trigger language plpgsql as 'begin return new; end';
create trigger touched before update on app.people for each row execute function app.touch();
create rule no_delete as on delete to app.parent do instead nothing;
create role reader;
alter table app.people enable row level security;
create policy only_happy on app.people for select to reader using (mood = 'happy');
create function app.watch() returns event_trigger language plpgsql as 'begin end';
create event trigger watching on ddl_command_end when tag in ('CREATE TABLE') execute function app.watch();
create publication people for table app.people;
create statistics app.related (dependencies) on name, mood from app.people;
comment on table app.people is 'Who';
comment on column app.people.name is 'What they are called';
set search_path = app;
set datestyle = 'German';
`

const engines: Engine[] = []
beforeAll(async () => {
  const options = { statementTimeout: 30, extensions: [] }
  engines.push(await openEngine('embedded', options), await openEngine(inject('postgresUrl'), options))
})
afterAll(async () => {
  for (const engine of engines) await engine[Symbol.asyncDispose]()
})

async function catalogAfter(engine: Engine | undefined, sql: string, exclude?: string[]): Promise<Catalog> {
  if (!engine) throw new Error('no engine')
  await using database = await engine.scratch()
  const outcome = await database.run(sql)
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome))
  return await catalogOf(database, exclude)
}

describe('a catalog', () => {
  it('is the same on every engine, whatever the session was set to', async () => {
    const [embedded, server] = [await catalogAfter(engines[0], rich), await catalogAfter(engines[1], rich)]
    expect(diffCatalogs(embedded, server)).toEqual([])
    expect(
      Object.fromEntries([...server.objects].map(([name, { definition }]) => [name, definition])),
    ).toMatchSnapshot()
  })

  it('of an empty database holds nothing of the system', async () => {
    const { objects } = await catalogAfter(engines[1], 'select 1')
    expect([...objects.keys()]).toEqual(['schema public', 'extension plpgsql'])
  })

  it('leaves out what extensions bring, and the tables that do not count', async () => {
    const options = { statementTimeout: 30, extensions: ['hstore'] }
    await using engine = await openEngine('embedded', options)
    const sql =
      'create extension hstore; create table public.bookkeeping (id serial primary key, at int); create index on bookkeeping (at)'
    const { objects } = await catalogAfter(engine, sql, ['public.bookkeeping'])
    expect([...objects.keys()].toSorted()).toEqual(['extension hstore', 'extension plpgsql', 'schema public'])
  })

  it('that can not be read is an error that says why', async () => {
    await using database = await (engines[1] as Engine).scratch()
    await database.run('begin')
    await database.run('nonsense')
    await expect(catalogOf(database)).rejects.toThrow(/could not be read: current transaction is aborted/)
  })
})

describe('a difference', () => {
  async function difference(left: string, right: string) {
    return diffCatalogs(await catalogAfter(engines[1], left), await catalogAfter(engines[1], right))
  }

  it('is reported for each object, and once for what a missing table would have', async () => {
    expect(
      await difference(
        'create table t (a int, b text); create table gone (x int primary key); create index gone_x on gone (x)',
        'create table t (a bigint not null, c text); create table new_one (); create function f() returns int language sql as $$ select 1 $$',
      ),
    ).toEqual([
      {
        object: 'column public.t.a',
        name: 'public.t.a',
        left: 'integer',
        right: 'bigint not null',
        kind: 'different',
      },
      { object: 'column public.t.b', name: 'public.t.b', left: 'text', kind: 'missing-right' },
      { object: 'column public.t.c', name: 'public.t.c', right: 'text', kind: 'missing-left' },
      {
        object: 'function public.f()',
        name: 'public.f()',
        right: expect.stringMatching(/^returns integer, definition [0-9a-f]{12}$/),
        kind: 'missing-left',
      },
      { object: 'table public.gone', name: 'public.gone', left: 'exists', kind: 'missing-right' },
      { object: 'table public.new_one', name: 'public.new_one', right: 'exists', kind: 'missing-left' },
    ])
  })

  it('of names of constraints and indexes counts', async () => {
    const differences = await difference(
      'create table t (a int, constraint one unique (a)); create index i on t (a)',
      'create table t (a int, constraint two unique (a)); create index j on t (a)',
    )
    expect(differences.map(({ object, kind }) => `${kind} ${object}`)).toEqual([
      'missing-right constraint public.t.one',
      'missing-left constraint public.t.two',
      'missing-right index public.i',
      'missing-left index public.j',
    ])
  })

  it('of column order alone is a kind of its own', async () => {
    expect(
      await difference('create table t (a int, b int)', 'create table t (b int); alter table t add a int'),
    ).toEqual([
      { object: 'table public.t', name: 'public.t', left: 'a, b', right: 'b, a', kind: 'column-order' },
    ])
    expect(
      await difference(
        'create table t (a int, b int)',
        'create table t (a int, x int, b int); alter table t drop x',
      ),
    ).toEqual([])
  })

  it.each([
    ['enum labels', "create type e as enum ('a', 'b')", "create type e as enum ('b', 'a')", 'type public.e'],
    [
      'row level security',
      'create table t (); alter table t enable row level security',
      'create table t ()',
      'table public.t',
    ],
    [
      'a function body',
      "create function f() returns int language sql as 'select 1'",
      "create function f() returns int language sql as 'select 2'",
      'function public.f()',
    ],
    [
      'a comment',
      "create table t (); comment on table t is 'x'",
      "create table t (); comment on table t is 'y'",
      'comment on table public.t',
    ],
    [
      'a default',
      'create table t (a int default 1)',
      'create table t (a int default 2)',
      'column public.t.a',
    ],
    [
      'validation',
      'create table t (a int, check (a > 0) )',
      'create table t (a int); alter table t add check (a > 0) not valid',
      'constraint public.t.t_a_check',
    ],
  ])('in %s is seen', async (_, left, right, object) => {
    expect(await difference(left, right)).toMatchObject([{ object, kind: 'different' }])
  })
})
