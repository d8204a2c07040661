import { describe, expect, it } from 'vitest'
import { communication, tickets } from '../explain/seeds.ts'
import { checkFiles } from '../support/gate.ts'
import { pythonEnv } from '../support/python-env.ts'
import { alembicProject, djangoProject } from './projects.ts'
import { nodeProject, nodeRunner } from './runner.ts'
import { outcome, type Sides } from './support.ts'

const slow = { timeout: 120_000 }
const onEmbedded = (sides: Sides) => checkFiles(sides, { replay: 'both', postgres: 'embedded' })

const first = { 'db/migrations/0001_first.sql': 'create table a (id int primary key);\n' }

function sides(second: string, run = nodeRunner): Sides {
  return {
    start: { ...nodeProject(`command:\n  run: ${JSON.stringify(run)}\n  timeout: 5`), ...first },
    change: { 'db/migrations/0002_more.sql': second },
  }
}

describe('a command on the embedded engine', () => {
  it('finds what it finds on a server', slow, async () => {
    expect(
      outcome(await onEmbedded(sides('create table b (id int);\ncreate table a (id int);\n'))),
    ).toMatchInlineSnapshot(`
      [
        "fail",
        "db/migrations: both",
        "introduced replay-duplicate-table 42P07 db/migrations/0002_more.sql:2",
        "see db/migrations/0001_first.sql:1 table "a" was created here",
      ]
    `)
    expect(outcome(await onEmbedded(sides('create table b (id int);\n')))).toMatchInlineSnapshot(`
      [
        "pass",
        "db/migrations: both",
      ]
    `)
  })

  it('asks for a server where one connection is not enough, and where rows are copied', slow, async () => {
    const twice = `node -e "const { Client } = require('$PG'); (async () => { for (let i = 0; i < 2; i++) await new Client(process.env.DATABASE_URL).connect() })().catch(error => { console.error(error.message); process.exit(1) })"`
    const [, , unknown] = outcome(await onEmbedded(sides('select 1;\n', twice.replace('$PG', pgPath()))))
    expect(unknown).toContain(
      'proves nothing: it opens several connections at once, and the embedded PostgreSQL takes one. Give a server',
    )
    expect(unknown).toMatch(/\nthe embedded PostgreSQL takes one connection at a time$/)
    const [, , copied] = outcome(await onEmbedded(sides('copy a from stdin;\n')))
    expect(copied).toMatchInlineSnapshot(`
      "unknown: \`node migrate.cjs\`, run in the merged files against base's database, proves nothing: it copies rows into the embedded PostgreSQL, which takes none. Give a server: \`--postgres URL\` (input \`postgres\`), a service container for instance. The end of what it said:
      COPY from stdin failed: the embedded PostgreSQL takes no rows from a client"
    `)
  })

  it('ends a loop at the command’s time, and what breaks the engine is no pass', slow, async () => {
    const loop = outcome(await onEmbedded(sides('do $$ begin loop end loop; end $$;\n')))
    expect(loop[2]).toMatchInlineSnapshot(
      `"unknown: \`node migrate.cjs\`, run in the merged files against base's database, was ended after 5 s. The database was busy with: do $$ begin loop end loop; end $$; (db/migrations/0002_more.sql:1). Give it more time with \`timeout:\` under \`command:\`, and the whole run with --timeout. It said nothing."`,
    )
    const left = `node -e "const { Client } = require('${pgPath()}'); const client = new Client(process.env.DATABASE_URL); client.connect().then(() => { client.query('do \\$\\$ begin loop end loop; end \\$\\$'); setTimeout(() => process.exit(1), 300) })"`
    expect(outcome(await onEmbedded(sides('select 1;\n', left)))[2]).toContain(
      'the embedded PostgreSQL stopped: a statement went on when its command had ended.',
    )
    const broken = outcome(await onEmbedded(sides("copy (select 1) to program 'true';\n")))
    expect(broken[2]).toMatchInlineSnapshot(
      `"unknown: \`node migrate.cjs\`, run in the merged files against base's database, stopped. The server that replays could not do its work (could not execute command "true": Success, SQLSTATE XX000), which says nothing about the migration. Correct that on the server, or use another one, and run again."`,
    )
  })

  it('leaves nothing of a session to the next one', slow, async () => {
    const run = `node -e "const { Client } = require('${pgPath()}'); (async () => { for (let i = 0; i < 2; i++) { const client = new Client(process.env.DATABASE_URL); await client.connect(); console.log((await client.query({ name: 'same', text: 'show search_path' })).rows[0].search_path); await client.query('set search_path = x; create temp table t (id int); begin'); await client.end() } process.exit(3) })()"`
    expect(outcome(await onEmbedded(sides('select 1;\n', run)))[2]).toContain(
      '"$user", public\n"$user", public',
    )
  })
})

function pgPath(): string {
  return nodeRunner.split(' ')[2] ?? ''
}

const django = await pythonEnv('django')
const alembic = await pythonEnv('alembic')

describe.skipIf(django.kind === 'missing' || alembic.kind === 'missing')('without a server', () => {
  it('runs real Django', slow, async () => {
    const python = django.kind === 'ready' ? django.python : ''
    const { start, change } = tickets()
    const config = { '.migration-gate.yml': `command: ${python} manage.py migrate\n` }
    expect(
      outcome(await onEmbedded({ start: { ...start, ...djangoProject('tickets'), ...config }, change })),
    ).toMatchInlineSnapshot(`
      [
        "fail",
        "tickets: both",
        "introduced replay-duplicate-column 42701 tickets/migrations/0237_auto_20251028_1455.py:12",
        "see tickets/migrations/0236_add_public_token.py:12 column "public_token" of table "tickets_qrcode" was created here",
        "introduced replay-duplicate-table 42P07 tickets/migrations/0237_auto_20251028_1455.py:12",
        "see tickets/migrations/0236_add_public_token.py:12 index "tickets_qrcode_public_token_315cabe2_like" was created here",
      ]
    `)
  })

  it('runs real Alembic', slow, async () => {
    const bin = alembic.kind === 'ready' ? alembic.bin : ''
    const { start, change } = communication()
    const config = { '.migration-gate.yml': `command: ${bin}/alembic upgrade head\n` }
    expect(
      outcome(await onEmbedded({ start: { ...start, ...alembicProject(), ...config }, change })),
    ).toMatchInlineSnapshot(`
      [
        "fail",
        "migrations: both",
        "introduced replay-duplicate-table 42P07 migrations/versions/z51_create_communication_tables.py:17",
        "see migrations/versions/z50_threads.py:17 table "communication_threads" was created here",
        "introduced replay-duplicate-table 42P07 migrations/versions/z51_create_communication_tables.py:25",
        "see migrations/versions/z50_threads.py:25 index "idx_communication_threads_contact" was created here",
        "introduced replay-duplicate-table 42P07 migrations/versions/z51_create_communication_tables.py:26",
        "see migrations/versions/z50_threads.py:26 index "idx_communication_threads_status" was created here",
      ]
    `)
  })
})
