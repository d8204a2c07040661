import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'
import { replay } from '../../src/replay/replay.ts'
import type { RowsRequest } from '../../src/replay/request.ts'
import { openTestEngine } from './support/engine.ts'
import { requestFor } from './support/scenario.ts'

let server: Engine
let embedded: Engine
beforeAll(async () => {
  embedded = await openTestEngine()
  server = await openServer(inject('postgresUrl'), { statementTimeout: 10, extensions: [] })
})
afterAll(async () => {
  await embedded[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

type Transaction = 'per-migration' | 'autocommit'
const transactions: readonly Transaction[] = ['per-migration', 'autocommit']

async function seen(
  engine: Engine,
  {
    base,
    change,
    rows = {},
  }: { base: string; change: string | readonly string[]; rows?: Partial<RowsRequest> },
  transaction: Transaction,
) {
  const texts = typeof change === 'string' ? [change] : change
  const request = requestFor(
    {
      base: { 'm/1_base.sql': base },
      change: Object.fromEntries(texts.map((text, i) => [`m/2${i}_change.sql`, text])),
    },
    { rows: { seeds: [], assertions: [], ...rows }, transaction },
  )
  const facts = await replay(request, engine)
  return {
    failures: facts.failures.map(one => one.reason.kind),
    unknowns: facts.unknowns,
    stopped: facts.rows?.stopped?.why,
    empty: facts.rows?.empty ?? [],
    filled: facts.rows?.filled ?? [],
    found: facts.rows?.failures.map(({ fails, error }) => `${fails} ${error.code}`) ?? [],
    asked: facts.rows?.failures.map(({ preflight }) => preflight?.sql) ?? [],
    dropped: facts.rows?.dropped.map(({ selected, inserted }) => [selected, inserted]) ?? [],
    assertions: facts.rows?.assertions.map(({ index, rows: returned }) => [index, ...returned]) ?? [],
  }
}

const users = 'create table users (id bigserial primary key, email text not null, phone text, age int);\n'
const withNotNull = users.replace('age int', 'age int not null')
const teams = 'create table teams (id int primary key);\n'
const reference = 'alter table users add constraint team foreign key (age) references teams (id);'
const count = 'SELECT count(*) FROM public.users'

/** What PostgreSQL refuses where there are rows, of which kind, and what a real database is asked. */
const fails: readonly [
  what: string,
  base: string,
  change: string,
  found: string,
  asked: string | undefined,
][] = [
  [
    'a column that is NOT NULL and has no default',
    users,
    'alter table users add column x int not null;',
    'every 23502',
    `${count};`,
  ],
  [
    'a primary key on a new column',
    'create table notes (body text);',
    'alter table notes add column id int primary key;',
    'every 23502',
    'SELECT count(*) FROM public.notes;',
  ],
  [
    'a new column whose default its check refuses',
    users,
    "alter table users add column kind text default 'x' check (kind in ('a', 'b'));",
    'every 23514',
    `${count};`,
  ],
  [
    'a reference to a table that is new',
    withNotNull,
    `${teams}${reference}`,
    'every 23503',
    'SELECT count(*) FROM public.users AS child WHERE child.age IS NOT NULL;',
  ],
  [
    'NOT NULL on a column that may be NULL',
    users,
    'alter table users alter column phone set not null;',
    'some 23502',
    `${count} WHERE phone IS NULL;`,
  ],
  [
    'a unique index',
    users,
    'create unique index on users (email);',
    'some 23505',
    'SELECT count(*) FROM (SELECT 1 FROM public.users WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1) AS repeated;',
  ],
  [
    'a unique constraint',
    users,
    'alter table users add constraint one unique (email, phone);',
    'some 23505',
    'SELECT count(*) FROM (SELECT 1 FROM public.users WHERE email IS NOT NULL AND phone IS NOT NULL GROUP BY email, phone HAVING count(*) > 1) AS repeated;',
  ],
  [
    'a unique index on an expression',
    users,
    'create unique index on users (lower(email)) where age is null;',
    'some 23505',
    'SELECT count(*) FROM (SELECT 1 FROM public.users WHERE (age IS NULL) AND lower(email) IS NOT NULL GROUP BY lower(email) HAVING count(*) > 1) AS repeated;',
  ],
  [
    'a check',
    users,
    "alter table users add check (email like '%@%');",
    'some 23514',
    `${count} WHERE NOT ((email ~~ '%@%'::text));`,
  ],
  [
    'a check that is validated later',
    `${users}alter table users add constraint old check (age > 17) not valid;`,
    'alter table users validate constraint old;',
    'some 23514',
    `${count} WHERE NOT ((age > 17));`,
  ],
  [
    'a shorter text',
    users,
    'alter table users alter column email type varchar(3);',
    'some 22001',
    `SELECT count(*) FROM users WHERE length(rtrim(email::text, ' ')) > 3;`,
  ],
  [
    'a text of fewer characters, though of many',
    users,
    'alter table users alter column email type varchar(200);',
    'some 22001',
    `SELECT count(*) FROM users WHERE length(rtrim(email::text, ' ')) > 200;`,
  ],
  [
    'a shorter length of a key that has a default',
    "create table codes (code varchar(500) unique default 'none');",
    'alter table codes alter column code type varchar(300);',
    'some 22001',
    `SELECT count(*) FROM codes WHERE length(rtrim(code::text, ' ')) > 300;`,
  ],
  [
    'fewer digits',
    'create table prices (price numeric(12, 2));',
    'alter table prices alter column price type numeric(6, 2);',
    'some 22003',
    `SELECT count(*) FROM prices WHERE abs(round(price::numeric, 2)) >= 10000;`,
  ],
  [
    'a smaller number that is no key',
    users,
    'alter table users alter column age type smallint;',
    'some 22003',
    `SELECT count(*) FROM users WHERE age NOT BETWEEN -32768 AND 32767;`,
  ],
  [
    'a text that becomes a number',
    users,
    'alter table users alter column email type int using email::int;',
    'some 22P02',
    `SELECT count(*) FROM users WHERE NOT pg_input_is_valid(email::text, 'integer');`,
  ],
  [
    'a text that becomes an enum',
    `create type mood as enum ('sad', 'happy');\n${users}`,
    'alter table users alter column email type mood using email::mood;',
    'some 22P02',
    `SELECT count(*) FROM users WHERE NOT pg_input_is_valid(email::text, 'mood');`,
  ],
  [
    'a smaller number',
    users,
    'alter table users alter column id type smallint;',
    'some 22003',
    `SELECT count(*) FROM users WHERE id NOT BETWEEN -32768 AND 32767;`,
  ],
  [
    'a reference to a table of base',
    `${teams}${users}`,
    reference,
    'some 23503',
    'SELECT count(*) FROM public.users AS child WHERE child.age IS NOT NULL AND NOT EXISTS (SELECT FROM public.teams AS parent WHERE parent.id = child.age);',
  ],
  [
    'a reference to a table of base whose key is a UUID',
    'create table teams (id uuid primary key);\ncreate table users (id bigserial primary key, team uuid);',
    'alter table users add constraint team foreign key (team) references teams (id);',
    'some 23503',
    'SELECT count(*) FROM public.users AS child WHERE child.team IS NOT NULL AND NOT EXISTS (SELECT FROM public.teams AS parent WHERE parent.id = child.team);',
  ],
  [
    'a reference to a new table that the change fills',
    users,
    "create table levels (code text primary key); insert into levels values ('BAS'), ('STD'); alter table users add constraint level foreign key (email) references levels (code);",
    'some 23503',
    'SELECT count(*) FROM public.users AS child WHERE child.email IS NOT NULL;',
  ],
  [
    'a reference to rows that base has inserted',
    `create table levels (code text primary key);\ninsert into levels values ('BAS');\n${users}`,
    'alter table users add constraint level foreign key (email) references levels (code);',
    'some 23503',
    'SELECT count(*) FROM public.users AS child WHERE child.email IS NOT NULL AND NOT EXISTS (SELECT FROM public.levels AS parent WHERE parent.code = child.email);',
  ],
  [
    'a copy without what the new table needs',
    users,
    'create table people (id bigint primary key, phone text not null);\ninsert into people (id, phone) select id, phone from users;',
    'some 23502',
    'SELECT count(*) FROM (select id, phone from users) AS incoming (id, phone) WHERE phone IS NULL;',
  ],
  [
    'a copy that repeats a key',
    users,
    'create table people (email text primary key);\ninsert into people (email) select email from users;',
    'some 23505',
    'SELECT count(*) FROM (SELECT 1 FROM (select email from users) AS incoming (email) WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1) AS repeated;',
  ],
  [
    'an update that a check refuses',
    users.replace('age int', 'age int check (age < 1000)'),
    'update users set age = age * 1000 where age is not null;',
    'some 23514',
    undefined,
  ],
  ['a division in an update', users, 'update users set age = 10 / (age - age);', 'some 22012', undefined],
  [
    'an exclusion constraint',
    'create table stays (id int primary key, span int4range not null);',
    'alter table stays add exclude using gist (span with &&);',
    'some 23P01',
    undefined,
  ],
  [
    'a cast, after the table was altered whose references are checked at the end',
    `${teams}${users.replace('age int', 'age int references teams (id) deferrable initially deferred')}`,
    'alter table users add column x int; alter table users alter column phone type jsonb using phone::jsonb;',
    'some 22P02',
    "SELECT count(*) FROM users WHERE NOT pg_input_is_valid(phone::text, 'jsonb');",
  ],
]

/** What works with rows as well. */
const works: readonly [what: string, base: string, change: string | readonly string[]][] = [
  ['a default', users, 'alter table users add column x int not null default 1;'],
  [
    'a column that is filled between, in migrations of their own',
    users,
    [
      'alter table users add column x int;',
      'update users set x = 1;',
      'alter table users alter column x set not null;',
    ],
  ],
  [
    'a column that is filled in the same file',
    users,
    "alter table users add column x text; update users set x = ''; alter table users alter column x set not null;",
  ],
  [
    'rows that are corrected first',
    users,
    "update users set phone = '' where phone is null; alter table users alter column phone set not null;",
  ],
  ['rows that are deleted first', users, 'delete from users; alter table users add column x int not null;'],
  [
    'a constraint that is not validated',
    users,
    "alter table users add constraint c check (email like '%@%') not valid;",
  ],
  [
    'rows that the migration brings itself',
    users,
    "insert into users (id, email) values (1, 'row1'), (2, 'row2');",
  ],
  [
    'a guard that its author wrote',
    users,
    "do $$ begin if exists (select from users where phone is null) then raise 'correct the phones'; end if; end $$;",
  ],
  ['a unique index on a key', users, 'create unique index on users (id);'],
  [
    'a longer length',
    'create table codes (code varchar(20) not null);',
    'alter table codes alter column code type varchar(200);',
  ],
  [
    'a text that is cut before',
    users,
    'update users set email = left(email, 100); alter table users alter column email type varchar(100);',
  ],
  [
    'a length that a check asks for',
    'create table codes (code text not null check (length(code) < 50));',
    'alter table codes alter column code type varchar(50);',
  ],
  ['a wider type', users, 'alter table users alter column age type bigint;'],
  [
    'a new table',
    users,
    'create table t (id int primary key, user_id bigint not null references users (id));',
  ],
  ['a table that goes', users, 'drop table users;'],
]

describe('with rows in the tables of base', () => {
  for (const transaction of transactions) {
    it.each(fails)(`${transaction}: %s is found`, async (_, base, change, found, asked) => {
      expect(await seen(server, { base, change }, transaction)).toMatchObject({
        failures: [],
        unknowns: [],
        empty: [],
        stopped: undefined,
        found: [found],
        asked: [asked],
      })
    })

    it.each(works)(`${transaction}: %s passes`, async (_, base, change) => {
      expect(await seen(server, { base, change }, transaction)).toMatchObject({
        failures: [],
        unknowns: [],
        empty: [],
        stopped: undefined,
        found: [],
      })
    })
  }

  it('comes to the same in the embedded engine', async () => {
    for (const [, base, change, found] of [fails[0], fails[4], fails[5]].flatMap(one => (one ? [one] : [])))
      expect((await seen(embedded, { base, change }, 'autocommit')).found).toEqual([found])
  })

  it('a real database answers the query as the statement does', async () => {
    const scratch = await server.scratch()
    for (const [what, base, change, , asked] of fails.slice(4, 20)) {
      const [bad = '', good = ''] = rowsFor(what)
      for (const [row, expected] of [
        [bad, 'error'],
        [good, 'ok'],
      ] as const) {
        await scratch.run('begin')
        for (const text of [base, row])
          expect(await scratch.run(text), `${what}: ${text}`).toMatchObject({ kind: 'ok' })
        const answer = await scratch.run(asked ?? '')
        expect(answer, what).toMatchObject({
          kind: 'ok',
          rows: [{ count: expected === 'ok' ? 0 : expect.toSatisfy(rows => Number(rows) > 0) }],
        })
        expect((await scratch.run(change)).kind, `${what}: ${row}`).toBe(expected)
        await scratch.run('rollback')
      }
    }
    await scratch[Symbol.asyncDispose]()
  })
})

/** A row with which a statement fails, and one with which it works. */
function rowsFor(what: string): [string, string] {
  const insert = (values: string) => `insert into users (email, phone, age) values ${values};`
  if (what.includes('NOT NULL')) return [insert("('a', null, 1)"), insert("('a', '1', 1)")]
  if (what.includes('unique'))
    return [insert("('a', '1', null), ('a', '1', null)"), insert("('a', '1', null), ('b', '1', null)")]
  if (what === 'a check') return [insert("('a', '1', 1)"), insert("('a@b', '1', 1)")]
  if (what.includes('validated later'))
    return [
      "alter table users drop constraint old; insert into users (email, age) values ('a', 5); alter table users add constraint old check (age > 17) not valid;",
      insert("('a', '1', 18)"),
    ]
  if (what === 'a shorter text') return [insert("('abcd', '1', 1)"), insert("('abc', '1', 1)")]
  if (what.includes('fewer characters'))
    return [insert(`('${'a'.repeat(201)}', '1', 1)`), insert(`('${'a'.repeat(200)}', '1', 1)`)]
  if (what.includes('shorter length'))
    return [
      `insert into codes values ('${'a'.repeat(301)}');`,
      `insert into codes values ('${'a'.repeat(300)}');`,
    ]
  if (what === 'fewer digits')
    return ['insert into prices values (10000);', 'insert into prices values (9999.99);']
  if (what.includes('no key')) return [insert("('a', '1', 32768)"), insert("('a', '1', 32767)")]
  if (what.includes('becomes a number')) return [insert("('abc', '1', 1)"), insert("('12', '1', 1)")]
  if (what.includes('becomes an enum')) return [insert("('abc', '1', 1)"), insert("('sad', '1', 1)")]
  if (what === 'a smaller number')
    return ["insert into users (id, email) values (70000, 'a');", insert("('a', '1', 1)")]
  if (what.includes('a UUID'))
    return [
      'insert into users (team) values (gen_random_uuid());',
      'with t as (insert into teams values (gen_random_uuid()) returning id) insert into users (team) select id from t;',
    ]
  return [insert("('a', '1', 7)"), `insert into teams values (7); ${insert("('a', '1', 7)")}`]
}

it('fills tables under every kind of constraint', async () => {
  const base = `
create extension if not exists btree_gist;
create type mood as enum ('sad', 'happy');
create domain email as text check (value ~ '^[^@]+@[^@]+$');
create table everything (
  id int generated always as identity primary key,
  code uuid not null unique default gen_random_uuid(),
  mail email not null,
  m mood not null,
  amount numeric(4, 2) not null check (amount >= 0 and amount < 10),
  starts date not null, ends date not null, check (starts < ends),
  a int, b int, check (num_nonnulls(a, b) = 1),
  status text not null check (status in ('open', 'closed')),
  short char(2) not null, tags text[] not null, data jsonb not null, at timestamptz not null,
  twice int generated always as (a * 2) stored,
  name text not null check (length(name) between 8 and 12),
  parent int references everything (id)
);
create table pairs (x int not null, y text not null, primary key (x, y));
create table uses (x int not null, y text not null, everything_id int not null unique references everything (id), foreign key (x, y) references pairs (x, y));
create table stays (room int not null, span daterange not null, exclude using gist (room with =, span with &&));
create table events (id bigint not null, at date not null, primary key (id, at)) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table secured (id int primary key, owner text not null);
alter table secured enable row level security;
`
  const names = ['everything', 'events', 'pairs', 'secured', 'stays', 'uses']
  const change = names.map(name => `do $$ begin perform count(*) from ${name}; end $$;`)
  const { filled, empty } = await seen(server, { base, change }, 'autocommit')
  expect(empty).toEqual([])
  expect(filled.sort()).toEqual(names.map(name => `public.${name}`).sort())
})

it('leaves a table empty whose rows a trigger refuses, and says so', async () => {
  const base = `${users}create function no() returns trigger language plpgsql as $$ begin raise 'not by hand'; end $$;
create trigger no before insert on users for each row execute function no();`
  const { empty, found } = await seen(
    server,
    { base, change: 'alter table users add column x int not null;' },
    'autocommit',
  )
  expect(found).toEqual([])
  expect(empty).toEqual([{ table: 'public.users', why: 'not by hand (SQLSTATE P0001)' }])
})

it.each(transactions)(
  'sees what a file does between its own BEGIN and COMMIT, sent %s',
  async transaction => {
    const base = `${users}alter table users drop column age;`
    const change = [
      '-- one of its own\nBEGIN;\nalter table users add column age int;\nalter table users alter column phone set not null;\nCOMMIT;',
      'begin;\nupdate users set phone = phone;\nalter table users add column z int not null;\nend;',
    ]
    const { stopped, found, failures } = await seen(server, { base, change }, transaction)
    expect({ stopped, found, failures }).toEqual({
      stopped: undefined,
      found: ['some 23502', 'every 23502'],
      failures: [],
    })
  },
)

describe('rows of the project', () => {
  const seed = {
    path: 'db/rows.sql',
    text: "insert into users (email, phone) values ('a', '1'), ('a', '2');",
  }

  it('make a finding of what fails with them', async () => {
    const change = 'create unique index on users (email);'
    expect(
      (await seen(server, { base: users, change, rows: { seeds: [seed] } }, 'autocommit')).found,
    ).toEqual(['seeded 23505'])
    const fine = 'create unique index on users (phone);'
    expect(
      (await seen(server, { base: users, change: fine, rows: { seeds: [seed] } }, 'autocommit')).found,
    ).toEqual([])
  })

  it('are read after the migration that they name', async () => {
    const change = ['create table t (x int);', 'alter table t add column y int not null;']
    const late = { path: 'db/rows.sql', text: 'insert into t values (1);', after: '20_change.sql' }
    expect(
      (await seen(server, { base: users, change, rows: { seeds: [late] } }, 'autocommit')).found,
    ).toEqual(['seeded 23502'])
  })

  it('that can not be read make the run inconclusive', async () => {
    const broken = { path: 'db/rows.sql', text: 'insert into nowhere values (1);' }
    const { unknowns } = await seen(
      server,
      { base: users, change: 'select 1;', rows: { seeds: [broken] } },
      'autocommit',
    )
    expect(unknowns).toEqual([
      'db/rows.sql, which `seed:` names, could not be read into a database that has all of base: relation "nowhere" does not exist (SQLSTATE 42P01). Correct the file, or name the migration that it needs with `after:`.',
    ])
  })

  it('are counted before and after a copy', async () => {
    const change =
      'create table people (email text unique); insert into people (email) select email from users on conflict do nothing;'
    expect(
      (await seen(server, { base: users, change, rows: { seeds: [seed] } }, 'autocommit')).dropped,
    ).toEqual([[2, 1]])
  })

  it('satisfy assertions before and after', async () => {
    const assertions = ["select email from users where phone = ''", 'select 1 as one where false']
    const change = "update users set phone = '' where phone = '1';"
    expect(
      (await seen(server, { base: users, change, rows: { seeds: [seed], assertions } }, 'autocommit'))
        .assertions,
    ).toEqual([[0, '{"email":"a"}']])
  })
})
