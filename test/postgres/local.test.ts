import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Engine, QueryOutcome } from '../../src/postgres/engine.ts'
import { serverIdentity } from '../../src/postgres/local/identity.ts'
import { type LocalEngine, type LocalOptions, openLocal } from '../../src/postgres/local/local.ts'
import { ServerConnection } from '../../src/postgres/server-connection.ts'
import { leftIn, nothing, npmMajors, openDirectory, programsOf } from '../support/local-postgres.ts'

const options = { statementTimeout: 20, extensions: [] }

/** Every version that the tests bring, and what the machine has as packages. */
const installed = [
  ...npmMajors.map(major => [major, programsOf(major)] as const),
  ...packaged().map(major => [major, `/usr/lib/postgresql/${major}/bin`] as const),
]

function packaged(): number[] {
  try {
    return readdirSync('/usr/lib/postgresql')
      .filter(name => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** One for all: `initdb` is the slow part. */
const cache = mkdtempSync(join(tmpdir(), 'gate-local-cache-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

async function open(bin: string, more: Partial<LocalOptions> = {}) {
  const parent = openDirectory(0o755)
  const engine = (await openLocal({ ...options, ...more }, { only: [bin], parent, cache })) as LocalEngine
  onTestFinished(() => engine[Symbol.asyncDispose]())
  return { engine, parent }
}

function codeOf(outcome: QueryOutcome): string {
  return outcome.kind === 'error' ? outcome.error.code : outcome.kind
}

describe.each(installed)('PostgreSQL %i of %s', (major, bin) => {
  it('starts, answers, is copied, and leaves nothing', async () => {
    const { engine, parent } = await open(bin)
    expect(engine.kind).toBe('local')
    expect(engine.name).toMatch(new RegExp(`^local PostgreSQL ${major}\\.`))
    const database = await engine.scratch()
    expect(await database.run('create table t (id int primary key); insert into t values (7)')).toEqual({
      kind: 'ok',
      rows: [],
    })
    const copy = await engine.scratch(database)
    expect(await copy.run('select id from t')).toEqual({ kind: 'ok', rows: [{ id: 7 }] })
    expect(await database.alive()).toBe(true)
    const empty = await engine.scratch()
    expect(codeOf(await empty.run('select id from t'))).toBe('42P01')
    expect(leftIn(parent).processes.length).toBeGreaterThan(0)
    await engine[Symbol.asyncDispose]()
    expect(leftIn(parent)).toEqual(nothing)
  })

  it('lets a migration own its schema, create roles and trusted extensions', async () => {
    const { engine } = await open(bin)
    const database = await engine.scratch()
    for (const sql of [
      'drop schema public',
      'create schema public',
      'create role app_reader nologin',
      'create table public.t (id int); grant select on public.t to app_reader',
      'alter table public.t owner to postgres',
    ])
      expect([sql, codeOf(await database.run(sql))]).toEqual([sql, 'ok'])
    expect(await engine.lacks(['plpgsql', 'no_such_extension'])).toEqual(['no_such_extension'])
  })

  let shared: Engine
  beforeAll(async () => {
    shared = await openLocal(options, { only: [bin], cache })
  })
  afterAll(() => shared[Symbol.asyncDispose]())

  // Put together while it runs, so that nothing refuses it by its text: the server itself has to.
  it.each([
    ['a program', "execute 'copy (select 1) to pro' || 'gram ''id'''"],
    ['a file that is written', "execute 'copy (select 1) t' || 'o ''/tmp/written-by-sql'''"],
    ['a file that is read', "execute 'copy pg_temp.secret fro' || 'm ''/etc/passwd'''"],
    ['a file as a value', "perform ('/etc/passwd', 1); execute 'select pg_read' || '_file(''/etc/passwd'')'"],
    ['a large object of a file', "execute 'select lo_im' || 'port(''/etc/passwd'')'"],
    ['native code', "execute 'create function f() returns int language ' || '''c'' as ''/tmp/f.so'''"],
    ['a library', "execute 'load ''/tmp/' || 'f.so'''"],
    ['the superuser', "execute 'set ro' || 'le cluster_owner'"],
    ['the superuser as a group', "execute 'grant cluster_' || 'owner to postgres'"],
    ['a superuser of its own', "execute 'create ro' || 'le mine supe' || 'ruser'"],
    ['the superuser’s attribute', "execute 'alter ro' || 'le postgres supe' || 'ruser'"],
    ['programs as a right', "execute 'grant pg_execute_ser' || 'ver_program to postgres'"],
    ['files as a right', "execute 'grant pg_read_ser' || 'ver_files to postgres'"],
    ['writing files as a right', "execute 'grant pg_write_ser' || 'ver_files to postgres'"],
    ['passwords', "execute 'select * from pg_auth' || 'id'"],
    ['a catalog', "execute 'update pg_cata' || 'log.pg_class set relname = relname'"],
    ['a language', "execute 'create extension plpyth' || 'on3u'"],
  ])('keeps SQL from %s', async (_what, body) => {
    const database = await shared.scratch()
    onTestFinished(() => database[Symbol.asyncDispose]())
    await database.run('create temporary table secret (line text)')
    const outcome = await database.run(`do $$ begin ${body}; end $$`)
    // Insufficient privilege, or a role or an extension that is not there.
    expect(['42501', '42704', '0A000', '58P01']).toContain(codeOf(outcome))
    expect(await database.run('select rolsuper from pg_roles where rolname = current_user')).toEqual({
      kind: 'ok',
      rows: [{ rolsuper: false }],
    })
  })
})

// What no block can run is refused by its text; with no refusal in between, the server does it.
it.each(installed)('PostgreSQL %i of %s refuses by itself what changes a server', async (_major, bin) => {
  const { engine } = await open(bin)
  const session = await ServerConnection.open(engine.cluster.url, 5000)
  for (const sql of [
    "alter system set log_statement = 'all'",
    "create subscription s connection 'host=127.0.0.1' publication p",
    "create tablespace t location '/tmp'",
    "copy (select 1) to program 'id'",
  ]) {
    const reply = await session.query(sql)
    expect([sql, reply.kind === 'error' && reply.error.code]).toEqual([sql, '42501'])
  }
  await session.close()
})

describe('around the server', () => {
  const bin = programsOf(18)

  it('has neither secrets nor a network nor a core file', async () => {
    process.env.GATE_TEST_TOKEN = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz'
    onTestFinished(() => {
      delete process.env.GATE_TEST_TOKEN
    })
    const { engine } = await open(bin)
    await engine.scratch()
    const pid = engine.cluster.processId
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
    expect(
      environment
        .map(one => one.split('=')[0])
        .filter(Boolean)
        .sort(),
    ).toEqual(
      ['LC_ALL', 'PATH', 'PWD', 'TZ', 'OLDPWD', '_', 'SHLVL']
        .filter(name => environment.some(one => one.startsWith(`${name}=`)))
        .sort(),
    )
    expect(environment.join('\n')).not.toContain('ghp_')
    expect(readFileSync(`/proc/${pid}/limits`, 'utf8')).toMatch(/Max core file size\s+0\s+0/)
    // Its own group, and nobody's listener but the socket's.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    expect(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]).toBe(String(pid))
    const listening = readFileSync(`/proc/${pid}/net/tcp`, 'utf8')
      .split('\n')
      .filter(line => / 0A /.test(line))
      .map(line => line.trim().split(/\s+/)[9])
    const own = new Set(
      readdirSync(`/proc/${pid}/fd`).flatMap(fd => {
        try {
          return [String(statSync(`/proc/${pid}/fd/${fd}`).ino)]
        } catch {
          return []
        }
      }),
    )
    expect(listening.filter(inode => inode !== undefined && own.has(inode))).toEqual([])
  })

  it('lies in a directory that nobody else can enter', async () => {
    const { engine, parent } = await open(bin)
    const { uid = process.getuid?.() } = serverIdentity() ?? {}
    const data = statSync(join(engine.cluster.directory, 'd'))
    expect([data.mode & 0o777, data.uid]).toEqual([0o700, uid])
    expect(statSync(cache).mode & 0o077).toBe(0)
    expect(readdirSync(parent)).toHaveLength(1)
    const status = readFileSync(`/proc/${engine.cluster.processId}/status`, 'utf8')
    expect(Number(/^Uid:\s+(\d+)/m.exec(status)?.[1])).toBe(uid)
  })

  it('lets nobody in but the migrating role, and only with its password', async () => {
    const { engine } = await open(bin)
    const wrong = new URL(engine.cluster.url)
    wrong.password = 'guessed'
    await expect(ServerConnection.open(wrong.href, 1000)).rejects.toMatchObject({ code: '28P01' })
    const superuser = new URL(engine.cluster.url)
    superuser.username = 'cluster_owner'
    await expect(ServerConnection.open(superuser.href, 1000)).rejects.toMatchObject({ code: '28000' })
  })

  it('says what is the environment’s fault', async () => {
    const { engine } = await open(bin)
    const database = await engine.scratch()
    const { environmental } = await import('../../src/postgres/environmental.ts')
    const outcome = await database.run('create extension pg_stat_statements')
    expect(outcome.kind === 'error' && environmental(outcome.error)?.what).toBe('privilege')
    const reaching = await database.run("copy (select 1) to program 'id'")
    expect(reaching.kind === 'error' && environmental(reaching.error)?.what).toBe('server')
  })
})
