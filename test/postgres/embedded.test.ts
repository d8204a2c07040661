import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asSource, shippedModules, shippedModulesFile } from '../../scripts/shipped-modules.ts'
import { openEmbedded } from '../../src/postgres/embedded.ts'
import { contribModules, embeddedExtensions } from '../../src/postgres/embedded-extensions.ts'
import { preparedDirectory, workerFile } from '../../src/postgres/embedded-files.ts'
import type { Engine, QueryOutcome } from '../../src/postgres/engine.ts'

const options = { statementTimeout: 20, extensions: [] }

function errorOf(outcome: QueryOutcome) {
  if (outcome.kind !== 'error') throw new Error(`expected an error, got ${JSON.stringify(outcome)}`)
  return outcome.error
}

describe('the embedded engine', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEmbedded({
      ...options,
      extensions: ['citext', 'uuid-ossp', 'earthdistance', 'nonsense'],
    })
  })
  afterAll(() => engine[Symbol.asyncDispose]())

  it('starts from the prepared directory and says what it is', () => {
    expect(engine.name).toMatch(/^embedded PostgreSQL 18\.\d/)
  })

  it('runs statements, each engine with the same values', async () => {
    await using database = await engine.scratch()
    expect(
      await database.run(
        "select 1 as n, true as b, null as nothing, 'é\u{1f600}' as t, count(*), '{\"a\":1}'::jsonb as j, 1.50 as d",
      ),
    ).toEqual({
      kind: 'ok',
      rows: [{ n: 1, b: true, nothing: null, t: 'é\u{1f600}', count: 1, j: { a: 1 }, d: '1.50' }],
    })
    expect(await database.run('create table t (a int)')).toEqual({ kind: 'ok', rows: [] })
    expect(await database.run('select 1; create table u ()')).toEqual({ kind: 'ok', rows: [] })
    expect(await database.run('-- nothing')).toEqual({ kind: 'ok', rows: [] })
    expect(await database.run('show search_path')).toEqual({
      kind: 'ok',
      rows: [{ search_path: '"$user", public' }],
    })
    expect(await database.run('select current_user, version()')).toMatchObject({
      kind: 'ok',
      rows: [{ current_user: 'postgres' }],
    })
    expect(await database.alive()).toBe(true)
  })

  it('reports errors with their fields', async () => {
    await using database = await engine.scratch()
    await database.run('create table t (a int constraint positive check (a > 0))')
    expect(errorOf(await database.run("select 'ä', nope from t"))).toMatchObject({
      code: '42703',
      message: 'column "nope" does not exist',
      position: 13,
    })
    expect(errorOf(await database.run('insert into t values (-1)'))).toMatchObject({
      code: '23514',
      schema: 'public',
      table: 't',
      constraint: 'positive',
    })
    expect(errorOf(await database.run('do $$ begin perform nope(); end $$'))).toMatchObject({
      code: '42883',
      internalPosition: 8,
      internalQuery: 'SELECT nope()',
    })
    expect(errorOf(await database.run('alter table pg_class add column x int'))).toMatchObject({
      code: '42501',
    })
  })

  it('treats several statements as one transaction, and one as autocommit', async () => {
    await using database = await engine.scratch()
    expect(errorOf(await database.run('create table t (); create table t ()')).code).toBe('42P07')
    expect((await database.run('select * from t')).kind).toBe('error')
    expect(errorOf(await database.run('begin; create table t (); nonsense')).code).toBe('42601')
    expect((await database.run('create index concurrently i on pg_class (oid)')).kind).toBe('error')
    await database.run('create table t (a int)')
    expect((await database.run('create index concurrently i on t (a)')).kind).toBe('ok')
  })

  it('loads the extensions asked for, and leaves the others to PostgreSQL', async () => {
    await using database = await engine.scratch()
    expect((await database.run('create extension citext')).kind).toBe('ok')
    expect((await database.run('create extension "uuid-ossp"; select uuid_generate_v4()')).kind).toBe('ok')
    expect((await database.run('create extension earthdistance cascade')).kind).toBe('ok')
    expect(errorOf(await database.run('create extension nonsense')).code).toBe('0A000')
    await using copy = await engine.scratch(database)
    expect(await copy.run("select 'A'::citext = 'a'::citext as same")).toEqual({
      kind: 'ok',
      rows: [{ same: true }],
    })
  })

  it('copies a database, and the copies live apart', async () => {
    await using database = await engine.scratch()
    await database.run('create table t (a int); insert into t values (7); create role app')
    await using copy = await engine.scratch(database)
    expect(await copy.run('select a from t')).toEqual({ kind: 'ok', rows: [{ a: 7 }] })
    expect(errorOf(await copy.run('create role app')).code).toBe('42710')
    await copy.run('drop table t')
    expect((await database.run('select a from t')).kind).toBe('ok')
  })

  it('refuses to wait for rows that nobody sends, and lives on', async () => {
    await using database = await engine.scratch()
    await database.run('create table t (a int)')
    expect(errorOf(await database.run('copy t from stdin')).code).toBe('57014')
    expect(await database.run("select 'stdin' as word")).toEqual({ kind: 'ok', rows: [{ word: 'stdin' }] })
    expect((await database.run('copy t to stdout')).kind).toBe('ok')
    expect(await database.alive()).toBe(true)
  })

  it('runs no program, and says what was refused', async () => {
    await using database = await engine.scratch()
    expect(errorOf(await database.run("select 1;\ncopy (select 1) to program 'cat'"))).toMatchObject({
      code: '42501',
      position: 11,
      environment: {
        what: 'reach',
        name: 'program',
        provide: expect.stringContaining('COPY … TO PROGRAM runs a program'),
      },
    })
    const hidden = (more: string) =>
      `do $$ begin execute 'copy (select 1) to pro' || 'gram ''cat'''; ${more} end $$`
    expect(errorOf(await database.run(hidden('')))).toMatchObject({
      environment: { what: 'reach', name: 'program', provide: expect.stringContaining('the program cat') },
    })
    expect(await database.alive()).toBe(true)
    expect(await database.run(hidden('exception when others then null;'))).toEqual({
      kind: 'dead',
      why: 'The embedded PostgreSQL stopped: the program cat was to be run, which reaches outside of the scratch database.',
    })
    expect(await database.alive()).toBe(false)
    await using other = await engine.scratch()
    expect(await other.alive()).toBe(true)
  })

  it('lets a superuser do what stays in its database', async () => {
    await using database = await engine.scratch()
    for (const sql of [
      'create role boss superuser createdb createrole replication bypassrls login',
      'alter role boss set search_path = public',
      'drop role boss',
      'create function f() returns event_trigger language plpgsql as $f$ begin end $f$',
      'create event trigger e on ddl_command_end execute function f()',
      "set session_replication_role = 'replica'",
      'set session authorization postgres',
      'create schema s authorization postgres',
      'create publication p for all tables',
      'create server s foreign data wrapper dummy options (a $$b$$)',
      "select pg_reload_conf(), pg_size_pretty(pg_database_size('postgres'))",
      'create unlogged table u (a int); create temp table t (a int)',
      "select lo_from_bytea(0, 'x')",
      'create table l (a int) partition by list (a)',
      'vacuum analyze u',
      'checkpoint',
    ]) {
      if (sql.startsWith('create server')) await database.run('create foreign data wrapper dummy')
      expect([sql, await database.run(sql)]).toMatchObject([sql, { kind: 'ok' }])
    }
  })

  it('keeps few of many rows', async () => {
    await using database = await engine.scratch()
    const outcome = await database.run("select n, repeat('x', 1000) as x from generate_series(1, 200000) n")
    expect(outcome.kind === 'ok' && outcome.rows.length).toBe(10_000)
    expect(outcome.kind === 'ok' && outcome.rows[9_999]).toMatchObject({ n: 10_000 })
  })

  it('survives results of gigabytes', async () => {
    await using database = await engine.scratch()
    const before = process.memoryUsage.rss()
    const many = await database.run("select repeat(repeat('x', 1000), 100000) from generate_series(1, 20)")
    expect(many).toEqual({ kind: 'ok', rows: [] })
    expect(process.memoryUsage.rss() - before).toBeLessThan(1.5e9)
    expect(
      (await database.run("select repeat(repeat('x', 1000), 600000) || repeat(repeat('x', 1000), 600000)"))
        .kind,
    ).not.toBe('ok')
    await using other = await engine.scratch()
    expect(await other.alive()).toBe(true)
  })
})

it('ends an endless loop at the deadline, and the process goes on', async () => {
  await using engine = await openEmbedded({ statementTimeout: 1, extensions: [] })
  await using database = await engine.scratch()
  const started = performance.now()
  expect(await database.run('do $$ begin loop end loop; end $$')).toEqual({
    kind: 'timeout',
    seconds: 1,
    databaseLost: true,
  })
  expect(performance.now() - started).toBeLessThan(5000)
  expect((await database.run('select 1')).kind).toBe('dead')
  await using other = await engine.scratch()
  expect(await other.alive()).toBe(true)
})

async function children(parent: number): Promise<number[]> {
  const listed = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8')
  return listed.split(' ').filter(Boolean).map(Number)
}

it('outlives a crash of its worker, and says so', async () => {
  const before = new Set(await children(process.pid))
  await using engine = await openEmbedded(options)
  await using database = await engine.scratch()
  const [worker = 0] = (await children(process.pid)).filter(pid => !before.has(pid))
  const running = database.run('do $$ begin loop end loop; end $$')
  process.kill(worker, 'SIGSEGV')
  expect(await running).toEqual({
    kind: 'dead',
    why: 'The embedded PostgreSQL stopped: it crashed with SIGSEGV.',
  })
  await using other = await engine.scratch()
  expect(await other.alive()).toBe(true)
})

it('leaves no process after when whoever started it is killed in the middle of a loop', async () => {
  const program = `
    import { openEmbedded } from ${JSON.stringify(new URL('../../src/postgres/embedded.ts', import.meta.url))}
    const engine = await openEmbedded({ statementTimeout: 300, extensions: [] })
    const database = await engine.scratch()
    const running = database.run('do $$ begin loop end loop; end $$')
    console.log('running')
    await running`
  const started = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(started.stdout, 'data')
  const [worker = 0] = await children(started.pid ?? 0)
  expect(worker).toBeGreaterThan(0)
  started.kill('SIGKILL')
  await vi.waitFor(() => expect(() => process.kill(worker, 0)).toThrow('ESRCH'), {
    timeout: 10_000,
    interval: 100,
  })
})

it('gives its worker neither the environment, nor programs, nor files of the machine', async () => {
  const before = new Set(await children(process.pid))
  await using _engine = await openEmbedded(options)
  const [worker = 0] = (await children(process.pid)).filter(pid => !before.has(pid))
  expect(await readFile(`/proc/${worker}/environ`, 'utf8')).not.toMatch(/PATH|TOKEN|HOME/)
  const flags = (await readFile(`/proc/${worker}/cmdline`, 'utf8')).split('\0').slice(1, -2)
  const attempt = (code: string) =>
    promisify(execFile)(process.execPath, [...flags, '--input-type=module', '-e', code])
  await expect(attempt(`import fs from 'node:fs'; fs.readFileSync('/etc/passwd')`)).rejects.toThrow(
    'ERR_ACCESS_DENIED',
  )
  await expect(attempt(`import fs from 'node:fs'; fs.writeFileSync('/tmp/x', '')`)).rejects.toThrow(
    'ERR_ACCESS_DENIED',
  )
  await expect(attempt(`import cp from 'node:child_process'; cp.spawnSync('id')`)).rejects.toThrow(
    'ERR_ACCESS_DENIED',
  )
})

it('answers what was asked before it is closed, and nothing after', async () => {
  const engine = await openEmbedded(options)
  const database = await engine.scratch()
  const running = database.run('do $$ begin loop end loop; end $$')
  await engine[Symbol.asyncDispose]()
  expect((await running).kind).toBe('dead')
  expect((await database.run('select 1')).kind).toBe('dead')
})

it('installs every extension that PGlite ships, as no library but those can be loaded', async () => {
  await using engine = await openEmbedded({ statementTimeout: 60, extensions: embeddedExtensions })
  await using database = await engine.scratch()
  const failed: unknown[] = []
  for (const name of embeddedExtensions) {
    const outcome = await database.run(`create extension if not exists "${name}" cascade`)
    if (outcome.kind !== 'ok') failed.push([name, outcome])
  }
  expect(failed).toEqual([])
  expect(
    await database.run(
      "select 'a=>1'::hstore -> 'a' as hstore, encode(digest('x', 'md5'), 'hex') as digest, similarity('a', 'a') as trgm, unaccent('é') as unaccent",
    ),
  ).toEqual({
    kind: 'ok',
    rows: [{ hstore: '1', digest: '9dd4e461268c8034f5c8564e155c67a6', trgm: 1, unaccent: 'e' }],
  })
})

it('knows the libraries that PGlite ships by their digests', async () => {
  expect(asSource(await shippedModules())).toBe(await readFile(shippedModulesFile, 'utf8'))
})

it('knows every extension that PGlite ships, and pgvector', () => {
  const modules = readdirSync('node_modules/@electric-sql/pglite/dist/contrib')
    .filter(file => file.endsWith('.js'))
    .map(file => file.slice(0, -3))
    // Not made with CREATE EXTENSION.
    .filter(module => module !== 'auto_explain')
  expect(contribModules(embeddedExtensions).toSorted()).toEqual([...modules, 'vector'].toSorted())
})

it('finds its files in the source tree and beside the bundle', () => {
  expect(workerFile('file:///p/src/postgres/embedded-files.ts').href).toBe(
    'file:///p/src/postgres/worker/main.ts',
  )
  expect(preparedDirectory('file:///p/src/postgres/embedded-files.ts').href).toBe(
    'file:///p/dist/pgdata.tar.gz',
  )
  expect(workerFile('file:///p/dist/bundle/12.index.js').href).toBe('file:///p/dist/engine-worker/main.js')
  expect(preparedDirectory('file:///p/dist/bundle/12.index.js').href).toBe('file:///p/dist/pgdata.tar.gz')
})
