import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Engine, EngineUnavailableError, type QueryOutcome } from '../../src/postgres/engine.ts'
import { openEngine } from '../../src/postgres/open-engine.ts'
import { startPostgres } from '../support/postgres-server.ts'

// A server of its own: other files' scratch databases come and go on the shared one.
const ours = await startPostgres()
afterAll(() => ours.stop())
const { url } = ours
const options = { statementTimeout: 20, extensions: [] }
let outside: pg.Client

beforeAll(async () => {
  outside = new pg.Client({ connectionString: url })
  await outside.connect()
})
afterAll(() => outside.end())

async function scratchDatabases(): Promise<string[]> {
  const { rows } = await outside.query<{ datname: string }>(
    "select datname from pg_database where datname like 'migration\\_gate\\_%'",
  )
  return rows.map(row => row.datname)
}

async function hasRole(name: string): Promise<boolean> {
  return (await outside.query('select from pg_roles where rolname = $1', [name])).rowCount === 1
}

function errorOf(outcome: QueryOutcome) {
  if (outcome.kind !== 'error') throw new Error(`expected an error, got ${JSON.stringify(outcome)}`)
  return outcome.error
}

describe('a server engine', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine(url, options)
  })
  afterAll(async () => {
    await engine[Symbol.asyncDispose]()
    expect(await scratchDatabases()).toEqual([])
  })

  it('says what it is without the password', () => {
    expect(engine.name).toMatch(/^PostgreSQL \d+\.\d+ at 127\.0\.0\.1:\d+$/)
  })

  it('answers as the embedded one does', async () => {
    await using database = await engine.scratch()
    expect(
      await database.run(
        "select 1 as n, true as b, null as nothing, 'é😀' as t, count(*), '{\"a\":1}'::jsonb as j, 1.50 as d",
      ),
    ).toEqual({
      kind: 'ok',
      rows: [{ n: 1, b: true, nothing: null, t: 'é😀', count: 1, j: { a: 1 }, d: '1.50' }],
    })
    expect(await database.run('select 1; create table u ()')).toEqual({ kind: 'ok', rows: [] })
    expect(await database.run('-- nothing')).toEqual({ kind: 'ok', rows: [] })
    expect(errorOf(await database.run('create table t (); create table t ()')).code).toBe('42P07')
    expect((await database.run('select * from t')).kind).toBe('error')
    await database.run('create table t (a int constraint positive check (a > 0))')
    expect(errorOf(await database.run("select 'ä', nope from t"))).toMatchObject({
      code: '42703',
      position: 13,
    })
    expect(errorOf(await database.run('insert into t values (-1)'))).toMatchObject({
      code: '23514',
      schema: 'public',
      table: 't',
      constraint: 'positive',
    })
    expect(errorOf(await database.run('copy t from stdin')).code).toBe('57014')
    expect((await database.run('copy t to stdout')).kind).toBe('ok')
    expect((await database.run('create index concurrently i on t (a)')).kind).toBe('ok')
    expect(await database.alive()).toBe(true)
  })

  it('copies a database, both live on, and both are dropped', async () => {
    const database = await engine.scratch()
    await database.run('create table t (a int); insert into t values (7)')
    const copy = await engine.scratch(database)
    expect(await copy.run('select a from t')).toEqual({ kind: 'ok', rows: [{ a: 7 }] })
    await copy.run('drop table t')
    expect((await database.run('select a from t')).kind).toBe('ok')
    expect(await scratchDatabases()).toHaveLength(2)
    await database[Symbol.asyncDispose]()
    await copy[Symbol.asyncDispose]()
    expect(await scratchDatabases()).toEqual([])
    expect((await database.run('select 1')).kind).toBe('dead')
  })

  it('drops the roles that it made, with the last database that has them', async () => {
    await outside.query('create role was_there')
    const database = await engine.scratch()
    await database.run('create role app; create user "Odd ""one"""; create role was_there')
    expect(
      (await database.run('create role app; create user "Odd ""one"""; grant create on schema public to app'))
        .kind,
    ).toBe('ok')
    expect(
      (await database.run("do $$ begin create role in_block; execute 'create role in_text'; end $$")).kind,
    ).toBe('ok')
    const copy = await engine.scratch(database)
    await database[Symbol.asyncDispose]()
    expect(await hasRole('app')).toBe(true)
    await copy[Symbol.asyncDispose]()
    for (const role of ['app', 'Odd "one"', 'in_block', 'in_text'])
      expect(await hasRole(role), role).toBe(false)
    expect(await hasRole('was_there')).toBe(true)
    await outside.query('drop role was_there')
  })

  it('keeps few of many rows, and survives values of gigabytes', async () => {
    const database = await engine.scratch()
    const outcome = await database.run("select n, repeat('x', 1000) as x from generate_series(1, 100000) n")
    expect(outcome.kind === 'ok' && outcome.rows.length).toBe(10_000)
    const before = process.memoryUsage.rss()
    expect(await database.run("select repeat(repeat('x', 1000), 300000)")).toMatchObject({
      kind: 'dead',
      why: /300|286 MB/,
    })
    expect(process.memoryUsage.rss() - before).toBeLessThan(0.5e9)
    await database[Symbol.asyncDispose]()
    await using other = await engine.scratch()
    expect(await other.alive()).toBe(true)
  })

  it('reports a session that was ended from outside', async () => {
    await using database = await engine.scratch()
    expect(
      await database.run("do $$ begin execute 'select pg_' || 'terminate_backend(pg_backend_pid())'; end $$"),
    ).toMatchObject({
      kind: 'dead',
    })
    expect(await database.run('select 1')).toMatchObject({ kind: 'dead' })
    expect(await database.alive()).toBe(false)
  })

  it('goes on when its own session is ended from outside', async () => {
    await outside.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name ~ '^migration-gate/[0-9a-f]+$'",
    )
    await using database = await engine.scratch()
    expect(await database.alive()).toBe(true)
  })
})

describe('deadlines', () => {
  it.each([
    ['by the server', 'select 1'],
    ['by us, where the migration has switched the server’s timer off', 'set statement_timeout = 0'],
  ])('are kept %s', async (_, before) => {
    await using engine = await openEngine(url, { statementTimeout: 1, extensions: [] })
    await using database = await engine.scratch()
    await database.run(before)
    expect(await database.run('do $$ begin loop end loop; end $$')).toEqual({
      kind: 'timeout',
      seconds: 1,
      databaseLost: false,
    })
    expect(await database.alive()).toBe(true)
  })

  it('leave a shorter one of the migration’s own to be its failure', async () => {
    await using engine = await openEngine(url, options)
    await using database = await engine.scratch()
    expect(errorOf(await database.run("set statement_timeout = '50ms'; select pg_sleep(5)")).code).toBe(
      '57014',
    )
  })
})

describe('what is left over', () => {
  async function child(role: string): Promise<ChildProcess> {
    const script = join(import.meta.dirname, '../support/open-and-wait.ts')
    const process_ = spawn(process.execPath, [script, url, role], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(createInterface(process_.stdout), 'line')
    return process_
  }

  it.each(['SIGINT', 'SIGTERM'] as const)('nothing after %s', async signal => {
    const process_ = await child(`role_of_${signal.toLowerCase()}`)
    expect(await scratchDatabases()).toHaveLength(2)
    process_.kill(signal)
    const [code, by] = await once(process_, 'exit')
    expect([code, by]).toEqual([null, signal])
    expect(await scratchDatabases()).toEqual([])
    expect(await hasRole(`role_of_${signal.toLowerCase()}`)).toBe(false)
  })

  it('is removed by the next run after SIGKILL, and a living run keeps its own', async () => {
    const killed = await child('role_of_killed')
    const living = await child('')
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(await scratchDatabases()).toHaveLength(4)
    // The server notices that a client is gone when it reads from it the next time, which is soon.
    await expect
      .poll(
        async () =>
          (
            await outside.query(
              "select from pg_stat_activity where application_name ~ '^migration-gate/[0-9a-f]+$'",
            )
          ).rowCount,
      )
      .toBe(1)
    await using _next = await openEngine(url, options)
    expect(await scratchDatabases()).toHaveLength(2)
    expect(await hasRole('role_of_killed')).toBe(false)
    living.kill('SIGTERM')
    await once(living, 'exit')
    expect(await scratchDatabases()).toEqual([])
  })
})

describe('a role whose database is gone already', () => {
  it('is removed by the next run where its own was killed, and stays where that one lives', async () => {
    const role = async (name: string, comment: string) => {
      await outside.query(`create role ${name}`)
      await outside.query(`comment on role ${name} is '${comment}'`)
    }
    const living = new pg.Client({ connectionString: url, application_name: 'migration-gate/0123456789ab' })
    await living.connect()
    try {
      await role('role_of_dead_run', 'Migration Gate scratch role of run ba9876543210')
      await role('role_of_living_run', 'Migration Gate scratch role of run 0123456789ab')
      await role('role_of_somebody', 'Migration Gate scratch role')
      await using engine = await openEngine(url, options)
      const has = await Promise.all(
        ['dead_run', 'living_run', 'somebody'].map(one => hasRole(`role_of_${one}`)),
      )
      expect(has).toEqual([false, true, true])
      await using database = await engine.scratch()
      expect(await database.run('create role role_of_dead_run')).toMatchObject({ kind: 'ok' })
    } finally {
      await living.end()
      await outside.query('drop role if exists role_of_dead_run, role_of_living_run, role_of_somebody')
    }
  })
})

describe('refusals', () => {
  async function refusal(of: string, allowProduction = false): Promise<string> {
    try {
      await using _engine = await openEngine(of, { ...options, allowProduction })
    } catch (error) {
      if (error instanceof EngineUnavailableError) return error.message
      throw error
    }
    throw new Error('it was not refused')
  }
  const changed = (parts: Partial<Pick<URL, 'username' | 'password' | 'port' | 'pathname'>>) =>
    Object.assign(new URL(url), parts).href

  it('say what was tried and what to change, and never the password', async () => {
    const wrongPassword = await refusal(changed({ password: 'hunter2' }))
    expect(wrongPassword).toMatch(
      /^Could not connect to postgres:\/\/postgres:\*\*\*@127\.0\.0\.1:\d+\/postgres: password authentication failed.*Check the user name and the password/,
    )
    expect(await refusal(changed({ port: '1' }))).toMatch(/ECONNREFUSED.*Is the server running/)
    expect(await refusal(changed({ pathname: '/nope' }))).toMatch(
      /database "nope" does not exist.*Give the name of a database that exists/,
    )
    expect(await refusal(`${url}?sslmode=require`)).toMatch(/does not support SSL.*sslmode/)
    expect(await refusal('mysql://root:hunter2@localhost/x')).toMatch(
      /^"mysql:\/\/root:\*\*\*@localhost\/x" is not the URL/,
    )
    expect(wrongPassword).not.toContain('hunter2')
  })

  it('a role that may not create databases', async () => {
    await outside.query("create role weak login password 'weak'")
    const weak = changed({ username: 'weak', password: 'weak' })
    expect(await refusal(weak)).toMatch(
      /The role "weak" may not create databases .* `ALTER ROLE "weak" CREATEDB`/,
    )
    await outside.query('alter role weak createdb')
    const engine = await openEngine(weak, options)
    const database = await engine.scratch()
    expect((await database.run('create role nope')).kind).toBe('error')
    await engine[Symbol.asyncDispose]()
    await outside.query('drop role weak')
  })

  it.each([
    'prod.abc.eu-central-1.rds.amazonaws.com',
    'db.abcdefgh.supabase.co',
    'aws-0-eu-central-1.pooler.supabase.com',
    'ep-cool-1.eu-central-1.aws.neon.tech',
    'dpg-abc-a.frankfurt-postgres.render.com',
    'mine.postgres.database.azure.com',
  ])('a server that looks like production: %s', async host => {
    expect(await refusal(`postgres://u:hunter2@${host}/d`)).toMatch(
      /^This looks like production: .*--allow-production/,
    )
  })

  it('a managed server under another name, unless it is allowed', async () => {
    await outside.query('create role rds_superuser')
    try {
      expect(await refusal(url)).toMatch(/has the role "rds_superuser"/)
      await using engine = await openEngine(url, { ...options, allowProduction: true })
      expect(engine.kind).toBe('server')
    } finally {
      await outside.query('drop role rds_superuser')
    }
  })
})
