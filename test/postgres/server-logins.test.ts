import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer } from '../../src/postgres/server.ts'
import { check, checkFiles } from '../support/gate.ts'
import { forked } from '../support/git-repository.ts'
import { startPostgres } from '../support/postgres-server.ts'

const server = await startPostgres()
afterAll(() => server.stop())
const options = { statementTimeout: 20, extensions: [] }

async function ask(sql: string, url = server.url): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

const changed = (parts: Partial<Pick<URL, 'username' | 'password' | 'port' | 'pathname'>>) =>
  Object.assign(new URL(server.url), parts).href

async function refusal(url: string, more = {}): Promise<string> {
  try {
    await using _ = await openServer(url, { ...options, ...more })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'not refused'
}

const files = {
  start: { 'migrations/0001_a.sql': 'create table a (id int);\n' },
  change: {
    'migrations/0002_b.sql':
      "do $$ begin if not exists (select from pg_roles where rolname = 'app') then create role app; end if; end $$;\ngrant select on a to app;\ncreate role second;\nalter role second nologin;\ncreate extension if not exists citext;\n",
  },
}

describe('the recommended login', () => {
  beforeAll(async () => {
    await ask("create role gate login password 'g' nosuperuser createdb createrole")
    await ask("create role plain login password 'g' nosuperuser createdb nocreaterole")
  })

  it('is no superuser, and the gate works with it', async () => {
    const { report } = await checkFiles(files, {
      replay: 'both',
      postgres: changed({ username: 'gate', password: 'g' }),
    })
    expect([report.verdict, report.unknowns, report.notices]).toEqual(['pass', [], []])
    expect((await ask("select from pg_roles where rolname in ('app', 'second')")).rowCount).toBe(0)
  })

  it('keeps what is put together while it runs from reaching the server', async () => {
    const { report } = await checkFiles(
      {
        ...files,
        change: {
          'migrations/0002_b.sql': "do $$ begin execute 'copy (select 1) to pro' || 'gram ''id'''; end $$;\n",
        },
      },
      { replay: 'both', postgres: changed({ username: 'gate', password: 'g' }) },
    )
    expect(report.verdict).not.toBe('pass')
  })

  it('without CREATEROLE is enough where no roles are created, and else inconclusive with what to change', async () => {
    const postgres = changed({ username: 'plain', password: 'g' })
    const { report } = await checkFiles(files, { replay: 'both', postgres })
    expect(report.verdict).toBe('unknown')
    expect(report.unknowns.join()).toMatch(/may not do that \(permission denied to create role\)/)
    const without = { ...files, change: { 'migrations/0002_b.sql': 'create table b (id int);\n' } }
    expect((await checkFiles(without, { replay: 'both', postgres })).report.verdict).toBe('pass')
  })

  it('needs more than one connection', async () => {
    await ask("create role narrow login password 'g' createdb connection limit 1")
    expect(await refusal(changed({ username: 'narrow', password: 'g' }))).toMatch(
      /The role "narrow" may have 1 connection at a time .* the gate needs 3.*ALTER ROLE "narrow" CONNECTION LIMIT 3/,
    )
  })
})

describe('a server that is used for something else', () => {
  it('is only used when that is said', async () => {
    await ask('create database theirs')
    try {
      const why = await refusal(server.url)
      expect(why).toMatch(
        /is used for something else: it has the database "theirs"\. .*`--allow-other-databases`/,
      )
      expect(why).toContain('input `allow-other-databases: true`')
      expect(await refusal(server.url, { allowOtherDatabases: true })).toBe('not refused')
      // The URL names it, and it is as empty as the service has created it.
      expect(await refusal(changed({ pathname: '/theirs' }))).toBe('not refused')
      await ask('create table t ()', changed({ pathname: '/theirs' }))
      expect(await refusal(changed({ pathname: '/theirs' }))).toContain('the database "theirs" has tables')
    } finally {
      await ask('drop database theirs')
    }
    await ask('create table used ()')
    try {
      expect(await refusal(server.url)).toContain('the database "postgres" has tables')
      expect(await refusal(changed({ pathname: '/template1' }))).toContain(
        'the database "postgres" has tables',
      )
    } finally {
      await ask('drop table used')
    }
    expect(await refusal(server.url)).toBe('not refused')
  })
})

describe('two runs at once', () => {
  it('whose migrations create the same role both pass, and leave none', async () => {
    const [one, two, three] = [1, 2, 3].map(n =>
      forked(
        files.start,
        {},
        {
          'migrations/0002_b.sql': `create role shared;\ncreate table t${n} (id int);\nselect pg_sleep(0.3);\ngrant select on t${n} to shared;\n`,
        },
      ),
    )
    const runs = [one, two, three].flatMap(repository =>
      repository ? [check(repository, { replay: 'both', postgres: server.url })] : [],
    )
    for (const { report } of await Promise.all(runs))
      expect([report.verdict, report.findings, report.unknowns, report.notices]).toEqual(['pass', [], [], []])
    expect((await ask("select from pg_roles where rolname = 'shared'")).rowCount).toBe(0)
    expect((await ask("select from pg_database where datname like 'migration%'")).rowCount).toBe(0)
  })

  it('where one begins while the other drops its roles, which are nobody else’s for it', async () => {
    const leaving = await openServer(server.url, options)
    const database = await leaving.scratch()
    const roles = Array.from({ length: 400 }, (_, number) => `create role leaving_${number};`)
    await database.run(roles.join('\n'))
    const begun: Awaited<ReturnType<typeof openServer>>[] = []
    let gone = false
    const end = leaving[Symbol.asyncDispose]().then(() => {
      gone = true
    })
    while (!gone) begun.push(await openServer(server.url, options))
    await end
    for (const engine of begun) {
      // A migration that names them all, which is why what became of them might be its doing.
      await using scratch = await engine.scratch()
      await scratch.run(`-- ${roles.join(' ')}`)
    }
    const reports = await Promise.all(begun.map(engine => engine.restore()))
    for (const engine of begun) await engine[Symbol.asyncDispose]()
    expect(begun.length).toBeGreaterThan(0)
    expect(reports.flatMap(({ notices, unknowns }) => [...notices, ...unknowns])).toEqual([])
    expect((await ask("select from pg_roles where rolname like 'leaving%'")).rowCount).toBe(0)
  })
})

describe('connections', () => {
  it('a pooler is named as what it is', async () => {
    // As pgbouncer answers a startup message with a parameter that it does not know.
    const pooler = createServer(socket => {
      socket.once('data', () => {
        const body = Buffer.from('SFATAL\0C08P01\0Munsupported startup parameter: statement_timeout\0\0')
        const head = Buffer.from([0x45, 0, 0, 0, body.length + 4])
        socket.end(Buffer.concat([head, body]))
      })
      socket.on('error', () => undefined)
    })
    await new Promise<void>(resolve => pooler.listen(0, '127.0.0.1', resolve))
    const address = pooler.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    expect(await refusal(changed({ port }))).toMatch(
      /unsupported startup parameter.*connection pooler.*host and port of the PostgreSQL server itself/,
    )
    pooler.close()
  })

  it('sslmode is understood as libpq does, where the server has no TLS', async () => {
    for (const mode of ['disable', 'allow', 'prefer'])
      expect(await refusal(`${server.url}?sslmode=${mode}`), mode).toBe('not refused')
    for (const mode of ['require', 'verify-ca', 'verify-full'])
      expect(await refusal(`${server.url}?sslmode=${mode}`), mode).toMatch(/does not support SSL.*sslmode/)
  })

  describe('with TLS', () => {
    const directory = mkdtempSync(join(tmpdir(), 'gate-tls-test-'))
    chmodSync(directory, 0o755)
    const [key, cert] = [join(directory, 'key'), join(directory, 'cert')]
    afterAll(() => rmSync(directory, { recursive: true }))

    it('only verify-ca and verify-full mind whose certificate it is', async () => {
      const made = spawnSync('openssl', [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=elsewhere.example'],
        ...['-keyout', key, '-out', cert],
      ])
      expect(made.status, String(made.stderr)).toBe(0)
      chmodSync(key, 0o600)
      const encrypted = await startPostgres({ ssl: 'on', ssl_cert_file: cert, ssl_key_file: key })
      try {
        for (const mode of ['disable', 'allow', 'prefer', 'require', 'no-verify'])
          expect(await refusal(`${encrypted.url}?sslmode=${mode}`), mode).toBe('not refused')
        for (const mode of ['verify-ca', 'verify-full'])
          expect(await refusal(`${encrypted.url}?sslmode=${mode}`), mode).toMatch(/self-signed certificate/)
        const trusting = `sslrootcert=${encodeURIComponent(cert)}`
        for (const mode of ['require', 'verify-ca'])
          expect(await refusal(`${encrypted.url}?sslmode=${mode}&${trusting}`), mode).toBe('not refused')
        expect(await refusal(`${encrypted.url}?sslmode=verify-full&${trusting}`)).toMatch(
          /altnames|does not match/,
        )
      } finally {
        await encrypted.stop()
      }
    })
  })
})
