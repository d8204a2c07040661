import { createConnection } from 'node:net'
import pg from 'pg'
import { serialize } from 'pg-protocol'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connectUpstream } from '../../src/command-replay/run-side.ts'
import { WireLog } from '../../src/command-replay/wire/log.ts'
import { SessionReader } from '../../src/command-replay/wire/session-reader.ts'
import { backendMessage } from '../../src/command-replay/wire/startup.ts'
import { openWireTap, type WireTap } from '../../src/command-replay/wire/tap.ts'
import type { Engine } from '../../src/postgres/engine.ts'
import { openServer } from '../../src/postgres/server.ts'
import { ServerDatabase } from '../../src/postgres/server-database.ts'
import { RawSession } from './raw-session.ts'

let engine: Engine

beforeAll(async () => {
  engine = await openServer(inject('postgresUrl'), { statementTimeout: 20, extensions: [] })
})
afterAll(() => engine[Symbol.asyncDispose]())

/** A scratch database reached through a tap, and clients of it. */
async function tapped<T>(
  use: (connect: () => Promise<pg.Client>, tap: WireTap, url: URL) => Promise<T>,
): Promise<{ result: T; log: WireLog }> {
  const database = await engine.scratch()
  if (!(database instanceof ServerDatabase)) throw new TypeError('not of a server')
  const tap = await openWireTap({
    database: database.name,
    connect: () => connectUpstream(database.url),
  })
  const url = new URL(database.url)
  url.hostname = '127.0.0.1'
  url.port = String(tap.port)
  const clients: pg.Client[] = []
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url.href })
    client.on('error', () => {})
    await client.connect()
    clients.push(client)
    return client
  }
  try {
    const result = await use(connect, tap, url)
    await Promise.all(clients.map(client => client.end().catch(() => undefined)))
    await tap.settle(2000)
    return { result, log: tap.log }
  } finally {
    await tap[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  }
}

/** A short text for each statement: who sent it, what came of it. */
function story(log: WireLog): string[] {
  return log.statements.map(
    ({ text, tags, error, fate, parameters }) =>
      `${text.replace(/\s+/g, ' ').slice(0, 60)}${parameters.length > 0 ? ` (${parameters.join(', ')})` : ''} → ${error ? `${error.code} ${error.message}` : tags.join(', ')} · ${fate}`,
  )
}

describe('the wire tap', () => {
  it('reads the simple protocol, several statements in a message, and transactions', async () => {
    const { log } = await tapped(async connect => {
      const client = await connect()
      await client.query('create table a (id int); create table b (id int)')
      await client.query('begin')
      await client.query('savepoint s')
      await client.query('create table gone (id int)')
      await client.query('rollback to savepoint s')
      await client.query('create table kept (id int)')
      await client.query('commit')
      await client
        .query('begin; create table c (id int); create table a (id int); create table d (id int)')
        .catch(() => {})
      await client.query('select 1').catch(() => {})
      await client.query('commit')
    })
    expect(story(log)).toMatchInlineSnapshot(`
      [
        "create table a (id int); create table b (id int) → CREATE TABLE, CREATE TABLE · committed",
        "begin → BEGIN · committed",
        "savepoint s → SAVEPOINT · committed",
        "create table gone (id int) → CREATE TABLE · undone",
        "rollback to savepoint s → ROLLBACK · committed",
        "create table kept (id int) → CREATE TABLE · committed",
        "commit → COMMIT · committed",
        "begin; create table c (id int); create table a (id int); cre → 42P07 relation "a" already exists · rolled back",
        "select 1 → 25P02 current transaction is aborted, commands ignored until end of transaction block · rolled back",
        "commit → ROLLBACK · rolled back",
      ]
    `)
    expect(log.unreadable).toBeUndefined()
  })

  it('reads every field of an error', async () => {
    const { log } = await tapped(async connect => {
      const client = await connect()
      await client.query('create table t (id int primary key, name text not null)')
      await client.query("insert into t values (1, 'a')")
      await client.query("insert into t values (1, 'b')").catch(() => {})
    })
    expect(log.statements.at(-1)?.error).toEqual({
      code: '23505',
      message: 'duplicate key value violates unique constraint "t_pkey"',
      detail: 'Key (id)=(1) already exists.',
      schema: 'public',
      table: 't',
      constraint: 't_pkey',
    })
  })

  it('reads the extended protocol, named statements and parameters', async () => {
    const { log } = await tapped(async connect => {
      const client = await connect()
      await client.query('create table t (id int, name text)')
      for (const name of ['a', null, 'ü'])
        await client.query({ name: 'add', text: 'insert into t values ($1, $2)', values: [1, name] })
      await client.query('select * from nowhere where id = $1', [1]).catch(() => {})
      await client.query('insert into t values ($1, $2)', ['no number', 'x']).catch(() => {})
      await client.query('select count(*) from t where id = $1', [1])
      // As drivers do it that know the types.
      const number = Buffer.alloc(8)
      number.writeBigInt64BE(20250101000000n)
      const values = [number, Buffer.from([1]), Buffer.from('0001_a'), null]
      await client.query('select $1::int8, $2::bool, $3::text, $4::int', values)
    })
    expect(story(log)).toMatchInlineSnapshot(`
      [
        "create table t (id int, name text) → CREATE TABLE · committed",
        "insert into t values ($1, $2) (1, a) → INSERT 0 1 · committed",
        "insert into t values ($1, $2) (1, ) → INSERT 0 1 · committed",
        "insert into t values ($1, $2) (1, ü) → INSERT 0 1 · committed",
        "select * from nowhere where id = $1 → 42P01 relation "nowhere" does not exist · rolled back",
        "insert into t values ($1, $2) (no number, x) → 22P02 invalid input syntax for type integer: "no number" · rolled back",
        "select count(*) from t where id = $1 (1) → SELECT 1 · committed",
        "select $1::int8, $2::bool, $3::text, $4::int (20250101000000, true, 0001_a, ) → SELECT 1 · committed",
      ]
    `)
  })

  it('keeps answers and messages together when a client does not wait', async () => {
    const { log, result } = await tapped(async (_connect, _tap, url) => {
      const session = await RawSession.open(url)
      session.extended('create table one (id int)').extended('create table two (id int)').sync()
      session.extended('create table three (id int)').extended('create table one (id int)')
      session.extended('create table never (id int)').sync()
      session.extended('create table four (id int)').sync()
      const answers = await session.ready(3)
      session.close()
      return answers.filter(answer => /^(?:commandComplete|error|ready)/.test(answer))
    })
    expect(result).toEqual([
      'commandComplete CREATE TABLE',
      'commandComplete CREATE TABLE',
      'readyForQuery',
      'commandComplete CREATE TABLE',
      'error 42P07',
      'readyForQuery',
      'commandComplete CREATE TABLE',
      'readyForQuery',
    ])
    expect(story(log)).toMatchInlineSnapshot(`
      [
        "create table one (id int) → CREATE TABLE · committed",
        "create table two (id int) → CREATE TABLE · committed",
        "create table three (id int) → CREATE TABLE · rolled back",
        "create table one (id int) → 42P07 relation "one" already exists · rolled back",
        "create table four (id int) → CREATE TABLE · committed",
      ]
    `)
  })

  it('passes COPY by in both directions, however large', async () => {
    const rows = 200_000
    const { log, result } = await tapped(async (connect, _tap, url) => {
      const client = await connect()
      await client.query('create table t (id int, name text)')
      await copyIn(url, rows)
      return (
        await client.query('select count(*)::int as n, sum(id)::text as sum from t where name <> $1', ['x'])
      ).rows[0]
    })
    expect(result).toEqual({ n: rows, sum: String((rows * (rows - 1)) / 2) })
    expect(story(log).filter(line => line.startsWith('copy'))).toEqual([
      `copy t from stdin → COPY ${rows} · committed`,
      `copy t to stdout → COPY ${rows} · committed`,
      // The Sync that was sent before the data is none.
      'copy t from stdin → COPY 1 · committed',
      'copy t from stdin → 22P02 invalid input syntax for type integer: "no number" · rolled back',
      'copy t from stdin → 57014 COPY from stdin failed: enough · rolled back',
    ])
  })

  it('passes large texts and rows on in pieces', async () => {
    const long = 'x'.repeat(5_000_000)
    const { log, result } = await tapped(async connect => {
      const client = await connect()
      await client.query(`create table t as select '${long}' as a`)
      const { rows } = await client.query('select a, repeat(a, 10) as b from t')
      const [first] = rows
      await client.query('select $1::text as a', [long])
      return [first.a === long, first.b.length]
    })
    expect(result).toEqual([true, 50_000_000])
    expect(log.statements[0]?.text.length).toBe(long.length + 32)
    expect(log.statements[2]?.parameters).toEqual([])
    expect(log.unreadable).toBeUndefined()
  })

  it('keeps twenty sessions apart', async () => {
    const { log } = await tapped(async connect => {
      const clients = await Promise.all(Array.from({ length: 20 }, connect))
      await Promise.all(
        clients.map(async (client, i) => {
          for (let j = 0; j < 10; j++) await client.query(`create table t_${i}_${j} (id int)`)
          await client.query('create table t_0_0 (id int)').catch(() => {})
        }),
      )
    })
    expect(log.sessions).toBe(20)
    expect(log.statements).toHaveLength(220)
    expect(log.statements.filter(({ error }) => error?.code === '42P07')).toHaveLength(20)
    for (const { session, text } of log.statements.filter(({ error }) => !error)) {
      const [, number = ''] = /t_(\d+)_/.exec(text) ?? []
      const mine = log.statements.filter(one => one.session === session && !one.error)
      expect(mine.every(one => one.text.includes(`t_${number}_`))).toBe(true)
    }
  })

  it('forwards a cancel request', async () => {
    const { log } = await tapped(async (connect, tap, url) => {
      const client = await connect()
      const sleeping = client.query('select pg_sleep(20)').catch((error: Error) => error.message)
      await new Promise(resolve => setTimeout(resolve, 200))
      expect(tap.underWay()).toEqual(['select pg_sleep(20)'])
      const request = Buffer.alloc(16)
      request.writeInt32BE(16, 0)
      request.writeInt32BE(80877102, 4)
      request.writeInt32BE(numberOf(client, 'processID'), 8)
      request.writeInt32BE(numberOf(client, 'secretKey'), 12)
      createConnection({ host: url.hostname, port: tap.port }).end(request)
      expect(await sleeping).toBe('canceling statement due to user request')
    })
    expect(story(log)).toEqual([
      'select pg_sleep(20) → 57014 canceling statement due to user request · rolled back',
    ])
  })

  it('refuses encryption politely, and other databases', async () => {
    const { log } = await tapped(async (_connect, tap, url) => {
      for (const code of [80877103, 80877104]) {
        const request = Buffer.alloc(8)
        request.writeInt32BE(8, 0)
        request.writeInt32BE(code, 4)
        const socket = createConnection({ host: url.hostname, port: tap.port })
        socket.write(request)
        const answer = await new Promise<Buffer>(resolve => socket.once('data', resolve))
        expect(answer.toString()).toBe('N')
        socket.destroy()
      }
      const other = new URL(url)
      other.pathname = '/postgres'
      await expect(new pg.Client({ connectionString: other.href }).connect()).rejects.toThrow(
        'Migration Gate lets a command into its scratch database only, not into "postgres"',
      )
      const wrong = createConnection({ host: url.hostname, port: tap.port })
      wrong.write('GET / HTTP/1.1\r\n\r\n')
      await new Promise(resolve => wrong.once('close', resolve))
    })
    expect([...log.refusedDatabases]).toEqual(['postgres'])
    expect(log.sessions).toBe(0)
  })
})

function numberOf(client: pg.Client, key: 'processID' | 'secretKey'): number {
  const value: unknown = Reflect.get(client, key)
  if (typeof value !== 'number') throw new TypeError(`no ${key}`)
  return value
}

async function copyIn(url: URL, rows: number): Promise<void> {
  const session = await RawSession.open(url)
  session.write(serialize.query('copy t from stdin'))
  for (let from = 0; from < rows; from += 1000) {
    const lines = Array.from({ length: 1000 }, (_, i) => `${from + i}\tname ${from + i}\n`)
    session.write(serialize.copyData(Buffer.from(lines.join(''))))
  }
  session.write(serialize.copyDone())
  await session.ready(1)
  session.write(serialize.query('copy t to stdout'))
  await session.ready(2)
  session.extended('copy t from stdin').sync()
  while (!session.answers.includes('copyInResponse', 10))
    await new Promise(resolve => setTimeout(resolve, 10))
  session.write(serialize.copyData(Buffer.from('0\tx\n')), serialize.copyDone(), serialize.sync())
  await session.ready(3)
  session.extended('copy t from stdin')
  session.write(serialize.copyData(Buffer.from('no number\tx\n')), serialize.copyDone(), serialize.sync())
  await session.ready(4)
  session.write(serialize.query('copy t from stdin'), serialize.copyFail('enough'))
  await session.ready(5)
  session.close()
}

it('keeps an error at which a client goes before the server is ready again', () => {
  const log = new WireLog()
  const reader = new SessionReader(log, 1)
  reader.server(backendMessage('Z', Buffer.from('I')))
  reader.client(serialize.query('create table a ()'))
  reader.server(backendMessage('E', Buffer.from('SERROR\0VERROR\0C42P07\0Mit exists\0\0')))
  reader.end()
  reader.server(backendMessage('Z', Buffer.from('I')))
  expect(log.statements.map(({ text, error, fate }) => [text, error?.code, fate])).toEqual([
    ['create table a ()', '42P07', 'rolled back'],
  ])
})
