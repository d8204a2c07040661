import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine, ScratchDatabase } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'
import { replayed, type Scenario, shown } from './support/scenario.ts'

let server: Engine

beforeAll(async () => {
  server = await openServer(inject('postgresUrl'), { statementTimeout: 1, extensions: [] })
})
afterAll(async () => server?.[Symbol.asyncDispose]())

/** The same server, asked after every migration as the embedded engine is: nothing runs ahead. */
function oneByOne(): Engine {
  return { ...inDisguise(database => database), kind: 'embedded' }
}

function counted(messages: string[]): Engine {
  return inDisguise(database => {
    const run = database.run.bind(database)
    database.run = sql => {
      messages.push(sql)
      return run(sql)
    }
    return database
  })
}

function inDisguise(dressed: (database: ScratchDatabase) => ScratchDatabase): Engine {
  return {
    name: server.name,
    kind: 'server',
    scratch: async from => dressed(await server.scratch(from)),
    [Symbol.asyncDispose]: async () => undefined,
  }
}

const file = (n: number): string => `m/${String(n).padStart(3, '0')}.sql`
const plain = (n: number): string =>
  `create table t${n} (id int primary key);\ninsert into log values (${n});\n`

/** Fails with what has run so far in its message. */
const tally = `do $$ begin raise exception 'ran %, tables %',
  (select string_agg(n::text, ' ' order by n) from log),
  (select count(*) from pg_tables where schemaname = 'public'); end $$;\n`

function history(special: Record<number, string>, length = 24): Scenario {
  const base = { [file(0)]: 'create table log (n int);\n' }
  const change: Record<string, string> = {}
  for (let n = 1; n < length; n++) change[file(n)] = special[n] ?? plain(n)
  change[file(length)] = tally
  return { base, change }
}

async function same(scenario: Scenario, transaction: 'autocommit' | 'per-migration' = 'autocommit') {
  const modes = { fresh: true, upgrade: false }
  const ahead = await replayed(server, scenario, { modes, transaction })
  const slow = await replayed(oneByOne(), scenario, { modes, transaction })
  // What dies of a migration may live on another engine; of a server nobody says so.
  expect(shown(ahead)).toBe(shown(slow).replaceAll(' Replay it on a real server with `--postgres URL`.', ''))
  expect(ahead.migrationsRun).toBe(slow.migrationsRun)
  return ahead
}

describe('migrations that are sent while others are read', () => {
  it('go together where all is well', async () => {
    const messages: string[] = []
    const modes = { fresh: true, upgrade: false }
    const report = await replayed(counted(messages), history({}, 100), { modes })
    expect(report.findings.map(({ path }) => path)).toEqual([file(100)])
    expect(report.findings[0]?.message).toContain('ran 1 2 3')
    expect(report.findings[0]?.message).toContain('tables 100')
    expect(report.migrationsRun).toBe(101)
    expect(messages.filter(message => message.includes('insert into log')).length).toBeLessThan(30)
  })

  it.each<[string, Record<number, string>]>([
    ['an error', { 9: 'insert into log values (9);\ncreate table t3 (id int);\n' }],
    [
      'two errors',
      { 9: 'create table t3 (id int);\n', 10: 'select nothing from t2;\n', 15: 'drop table nowhere;\n' },
    ],
    ['a syntax error', { 9: 'insert into log values (9);\ncreate tabel t9 (id int);\n' }],
    [
      'a failure that only COMMIT finds',
      {
        9: 'create table late (id int references t3 deferrable initially deferred);\ninsert into log values (9);\ninsert into late values (5);\n',
      },
    ],
    ['what needs what failed', { 9: 'create table t9 (a nothing);\n', 12: 'select * from t9;\n' }],
    ['a statement that takes too long', { 9: 'insert into log values (9);\nselect pg_sleep(20);\n' }],
    ['many that take long together', { 5: plain(5), ...slowOnes(8, 4) }],
    [
      'a session that ends',
      {
        9: "insert into log values (9);\ndo $$ begin execute 'select pg_' || 'terminate_backend(pg_backend_pid())'; end $$;\n",
      },
    ],
    ['transactions of their own', { 9: 'begin;\ninsert into log values (9);\ncommit;\nselect nothing;\n' }],
    ['settings', { 9: 'set search_path = nowhere;\nselect 1;\n', 10: 'set role nobody_of_that_name;\n' }],
    ['what minds a transaction', { 9: 'create index concurrently i9 on t3 (id);\nvacuum t3;\n' }],
    ['a guard that hides another table', { 9: 'create table if not exists t3 (id bigint, name text);\n' }],
    ['a string that the next one ends', swallowing("select 'x", "x';\ncreate table b10 (id int);\n")],
    ['a dollar quote that the next one ends', swallowing('select $x$', '$x$;\ncreate table b10 (id int);\n')],
    ['a comment that the next one ends', swallowing('/* a', '*/ create table b10 (id int);\n')],
    ['a quoted name that the next one ends', swallowing('select 1 as "', '";\ncreate table b10 (id int);\n')],
    [
      'a rule that the next one ends',
      swallowing(
        'create rule r as on insert to log do also (delete from t1',
        'delete from t2);\ncreate table b10 (id int);\n',
      ),
    ],
    [
      'a routine that the next one ends',
      swallowing(
        'create function f() returns int begin atomic select 1',
        'end;\ncreate table b10 (id int);\n',
      ),
    ],
    [
      'a string that ends otherwise than the text says',
      {
        4: 'set standard_conforming_strings = off;\n',
        ...swallowing("select '\\'", "';\ncreate table b10 (id int);\n"),
      },
    ],
    ['nothing at all', { 9: '', 10: '-- nothing\n', 11: 'create table t3 (id int);\n' }],
  ])('tell the same as one by one: %s', async (_name, special) => {
    const report = await same(history(special))
    expect(report.findings.length + report.unknowns.length).toBeGreaterThan(0)
  })

  it('tell the same where each file is one transaction', async () => {
    await same(
      history({ 9: 'create index concurrently i9 on t3 (id);\n', 12: 'drop table t9;\n' }),
      'per-migration',
    )
  })
})

/** Two migrations, each of them broken, that are right when the one is put before the other; others are under way. */
function swallowing(first: string, second: string): Record<number, string> {
  return { ...slowOnes(5, 1), 9: `create table a9 (id int);\n${first}`, 10: second }
}

function slowOnes(from: number, count: number): Record<number, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      from + index,
      `${plain(from + index)}select pg_sleep(0.6);\n`,
    ]),
  )
}
