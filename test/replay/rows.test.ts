import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'
import { replay } from '../../src/replay/replay.ts'
import { openTestEngine } from './support/engine.ts'
import { requestFor } from './support/scenario.ts'

const engines: Engine[] = []
beforeAll(async () => {
  engines.push(
    await openTestEngine(),
    await openServer(inject('postgresUrl'), { statementTimeout: 10, extensions: [] }),
  )
})
afterAll(async () => {
  for (const engine of engines) await engine[Symbol.asyncDispose]()
})

const users = 'create table users (id bigserial primary key, email text not null, phone text, age int);\n'

async function seen(base: string, change: string | string[], transaction: 'per-migration' | 'autocommit') {
  const results = []
  const files = (typeof change === 'string' ? [change] : change).map((text, i) => [
    `m/2${i}_change.sql`,
    text,
  ])
  for (const engine of engines) {
    const request = requestFor(
      { base: { 'm/1_base.sql': base }, change: Object.fromEntries(files) },
      { rows: { seeds: [], assertions: [] }, transaction },
    )
    const { rows, failures } = await replay(request, engine)
    results.push({
      without: failures.map(one => (one.reason.kind === 'error' ? one.reason.error.code : one.reason.kind)),
      with: rows?.failures.map(one => `${one.fails} ${one.error.code}`) ?? [],
      preflight: rows?.failures.map(one => one.preflight?.sql),
      stopped: rows?.stopped?.why,
      empty: rows?.empty,
    })
  }
  return results
}

describe('rows', () => {
  const cases: [string, string, string | string[], string[]][] = [
    ['not null without default', users, 'alter table users add column x int not null;', ['every 23502']],
    ['set not null', users, 'alter table users alter column phone set not null;', ['some 23502']],
    ['unique', users, 'create unique index on users (email);', ['some 23505']],
    ['check', users, "alter table users add check (email like '%@%');", ['some 23514']],
    ['narrow', users, 'alter table users alter column email type varchar(3);', ['some 22001']],
    ['cast', users, 'alter table users alter column email type int using email::int;', ['some 22P02']],
    [
      'fk to new',
      users,
      'create table teams (id int primary key); alter table users add constraint f foreign key (age) references teams (id);',
      ['some 23503'],
    ],
    [
      'fk new not null',
      users.replace('age int', 'age int not null'),
      'create table teams (id int primary key); alter table users add constraint f foreign key (age) references teams (id);',
      ['every 23503'],
    ],
    [
      'backfilled',
      users,
      [
        'alter table users add column x int;',
        'update users set x = 1;',
        'alter table users alter column x set not null;',
      ],
      [],
    ],
    ['default', users, 'alter table users add column x int not null default 1;', []],
    ['insert own', users, "insert into users (id, email) values (1, 'row1');", []],
    [
      'copy',
      users,
      'create table people (id bigint primary key, phone text not null); insert into people select id, phone from users;',
      ['some 23502'],
    ],
  ]
  for (const transaction of ['per-migration', 'autocommit'] as const)
    it.each(cases)(`${transaction} %s`, async (_, base, change, expected) => {
      for (const one of await seen(base, change, transaction)) {
        expect(one).toMatchObject({ without: [], with: expected })
        expect(one.stopped).toBeUndefined()
      }
    })
})
