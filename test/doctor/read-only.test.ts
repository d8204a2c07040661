import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { ReadOnlySession } from '../../src/postgres/read-only-session.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { doubtsIn, type Project, project, query, statesOf } from './support.ts'

const files = {
  'migrations/000001_accounts.up.sql': 'CREATE TABLE accounts (id bigint PRIMARY KEY, email text);\n',
  'migrations/000001_accounts.down.sql': 'DROP TABLE accounts;\n',
  'migrations/000002_orders.up.sql': 'CREATE TABLE orders (id bigint PRIMARY KEY);\n',
  'migrations/000002_orders.down.sql': 'DROP TABLE orders;\n',
  'go.mod': 'module example.com/app\n\nrequire github.com/golang-migrate/migrate/v4 v4.18.1\n',
}

const applied = `CREATE TABLE accounts (id bigint PRIMARY KEY, email text);
CREATE TABLE schema_migrations (version bigint NOT NULL PRIMARY KEY, dirty boolean NOT NULL);
INSERT INTO schema_migrations VALUES (1, false);`

/** A role with a password that may connect, and nothing else. */
async function reader(found: Project, ...grants: string[]): Promise<string> {
  const role = `reader_${randomUUID().slice(0, 8)}`
  await found.sql(`CREATE ROLE ${role} LOGIN PASSWORD 'reads'; REVOKE ALL ON SCHEMA public FROM PUBLIC`)
  for (const grant of grants) await found.sql(grant.replace('READER', role))
  onTestFinished(async () => {
    await query(found.url, `DROP OWNED BY ${role}; DROP ROLE ${role}`).catch(() => undefined)
  })
  const url = new URL(found.url)
  url.username = role
  url.password = 'reads'
  return url.href
}

it('a role that may only connect and read the version table suffices, and nothing is written or locked', async () => {
  // Numbers of transactions are the whole server's: on this one nobody else takes any.
  const server = await startPostgres({ autovacuum: 'off' })
  onTestFinished(() => server.stop())
  const found = await project(files, '', { server: server.url })
  await found.sql(`${applied}
CREATE TABLE seen (what text);
CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN INSERT INTO seen VALUES (tg_tag); END $$;
CREATE EVENT TRIGGER every_command ON ddl_command_start EXECUTE FUNCTION note();`)
  const url = await reader(
    found,
    'GRANT USAGE ON SCHEMA public TO READER',
    'GRANT SELECT ON schema_migrations TO READER',
  )
  await found.sql('DELETE FROM seen')
  const watcher = new pg.Client(found.url)
  await watcher.connect()
  onTestFinished(() => watcher.end())
  const before = await found.sql('SELECT pg_current_xact_id()::text::bigint AS id')
  const locks = new Set<string>()
  let over = false
  const watching = (async () => {
    while (!over) {
      const { rows } = await watcher.query(
        "SELECT DISTINCT l.mode FROM pg_locks AS l JOIN pg_stat_activity AS a USING (pid) WHERE a.usename LIKE 'reader%' AND l.locktype = 'relation'",
      )
      for (const { mode } of rows) locks.add(mode)
      await sleep(1)
    }
  })()
  const diagnosis = await found.examine({ database: url })
  over = true
  await watching
  expect(diagnosis.verdict).toBe('healthy')
  expect(doubtsIn(diagnosis)).toEqual([])
  expect(statesOf(diagnosis)).toEqual({ '000002_orders.up.sql': 'pending' })
  expect([...locks].filter(mode => mode !== 'AccessShareLock')).toEqual([])
  // A transaction that writes takes a number; only the two queries of this test took one.
  const after = await found.sql('SELECT pg_current_xact_id()::text::bigint - 1 AS id')
  expect(after.rows[0].id).toBe(before.rows[0].id)
  expect((await found.sql('SELECT count(*)::int AS count FROM seen')).rows[0].count).toBe(0)
})

it('every statement that would write is refused, and the session goes on', async () => {
  const found = await project(files, '')
  await found.sql(applied)
  const session = await ReadOnlySession.open(found.url, { statementTimeout: 5, lockTimeout: 1 })
  onTestFinished(() => session[Symbol.asyncDispose]())
  for (const sql of [
    'CREATE TABLE t (id int)',
    'UPDATE schema_migrations SET version = 9',
    'SET default_transaction_read_only = off; SET transaction_read_only = off; DROP TABLE accounts',
    "SELECT nextval('s')",
  ])
    expect((await session.run(sql)).kind, sql).toBe('error')
  expect(await session.run('SELECT count(*)::int AS count FROM accounts')).toEqual({
    kind: 'ok',
    rows: [{ count: 0 }],
  })
})

it('says which right is missing, and which database does not exist', async () => {
  const found = await project(files, '')
  await found.sql(applied)
  const url = await reader(found, 'GRANT USAGE ON SCHEMA public TO READER')
  const withoutSelect = await found.examine({ database: url })
  expect(withoutSelect.verdict).toBe('inconclusive')
  expect(withoutSelect.unknowns).toEqual([
    'The role may not read public.schema_migrations, where golang-migrate records what it has applied. Let its owner run: GRANT USAGE ON SCHEMA public TO the role; GRANT SELECT ON public.schema_migrations TO the role.',
  ])
  const other = new URL(found.url)
  other.pathname = '/no_such_database'
  const { verdict, unknowns } = await found.examine({ database: other.href })
  expect(verdict).toBe('inconclusive')
  expect(unknowns.join()).toContain('there is no database "no_such_database" on that server')
  expect(JSON.stringify(unknowns)).not.toContain(other.password)
  const refused = await found.examine({ database: 'mysql://localhost/app' })
  expect(refused.unknowns.join()).toContain('The database is named by a URL')
})
