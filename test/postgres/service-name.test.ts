import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, expect, it } from 'vitest'
import { ReadOnlySession } from '../../src/postgres/read-only-session.ts'
import { withService } from '../../src/postgres/service-name.ts'
import { temporaryDirectory } from '../support/git-repository.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { installed } from '../support/real-runners.ts'

const server = await startPostgres()
afterAll(() => server.stop())
const { hostname, port } = new URL(server.url)
const before = { PGSERVICEFILE: process.env.PGSERVICEFILE, PGSYSCONFDIR: process.env.PGSYSCONFDIR }
afterEach(() => {
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
})

async function query(sql: string): Promise<void> {
  const client = new pg.Client(server.url)
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

function serviceFile(text: string, name = 'services.conf'): string {
  const directory = temporaryDirectory()
  mkdirSync(directory, { recursive: true })
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

const psql = await installed(cache => cache.debian('psql', ['postgresql-client']))

/** Who is asked, and for what: by libpq, and by the session of the doctor. */
async function both(database: string): Promise<{ libpq: string; ours: string }> {
  const sql = "SELECT current_user || ' in ' || current_database() AS who"
  const { stdout, stderr } = spawnSync(psql ?? '', ['-XAtw', '-d', database, '-c', sql], { encoding: 'utf8' })
  const session = await ReadOnlySession.open(database, { statementTimeout: 5, lockTimeout: 5 }).catch(String)
  if (typeof session === 'string') return { libpq: stdout || stderr, ours: session }
  const outcome = await session.run(sql)
  await session[Symbol.asyncDispose]()
  return { libpq: stdout.trim(), ours: outcome.kind === 'ok' ? String(outcome.rows[0]?.who) : outcome.kind }
}

it.skipIf(psql === undefined)(
  'a service names what libpq understands by it, and the URL counts more',
  async () => {
    await query(`CREATE ROLE "odd user" LOGIN PASSWORD 'p#;= "x" %'`)
    await query('CREATE DATABASE "the shop"')
    process.env.PGSERVICEFILE = serviceFile(`# of a test
[other]
host=nowhere.invalid

[shop]
host=${hostname}
port=${port}
user=odd user
password=p#;= "x" %
# not this one
dbname=the shop
connect_timeout=5

[shop]
dbname=postgres
`)
    for (const database of [
      'service=shop',
      'postgresql:///?service=shop',
      'postgresql:///postgres?service=shop',
      `postgresql://${hostname}:${port}/postgres?service=other&user=odd%20user&password=p%23%3B%3D%20%22x%22%20%25`,
    ]) {
      const { libpq, ours } = await both(database)
      expect(libpq, database).toMatch(/^odd user in /)
      expect(ours, database).toBe(libpq)
    }
  },
)

it('a service that is nowhere says where it was looked for', async () => {
  process.env.PGSERVICEFILE = serviceFile('[shop]\nhost=a,b\n')
  process.env.PGSYSCONFDIR = '/nowhere'
  await expect(withService('service=none')).rejects.toThrow(
    `No service "none" in ${process.env.PGSERVICEFILE}, /nowhere/pg_service.conf.`,
  )
  await expect(withService('service=shop')).rejects.toThrow('names several servers')
})

it('a socket, an address of version 6, and the file of the machine', async () => {
  const file = serviceFile(
    '[a]\nhost=/run/postgresql\nuser=me\n[b]\nhostaddr=::1\ndbname=d\n',
    'pg_service.conf',
  )
  process.env.PGSERVICEFILE = '/nowhere/at/all'
  process.env.PGSYSCONFDIR = join(file, '..')
  expect(await withService('service=a')).toBe('postgresql://me@localhost:5432/?host=%2Frun%2Fpostgresql')
  expect(await withService('service=b')).toBe('postgresql://[::1]:5432/d')
  expect(await withService('postgresql://h/x')).toBe('postgresql://h/x')
})
