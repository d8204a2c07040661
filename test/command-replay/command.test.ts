import { chmodSync, existsSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { check, line } from '../support/gate.ts'
import { forked, temporaryDirectory } from '../support/git-repository.ts'
import { nodeProject, nodeRunner } from './runner.ts'
import { checkOnServer, outcome, places, replayFindings, statically } from './support.ts'

const first = 'create table a (id int primary key);\n'
const second = 'create table b (\n  id int\n);\ncreate table a (id int primary key);\n'

function sides(
  config: string,
  change: Record<string, string> = { 'db/migrations/0002_more.sql': 'create table b (id int);\n' },
) {
  return {
    start: { ...nodeProject(config), 'db/migrations/0001_first.sql': first },
    change,
  }
}

/** A command of its own for the configuration. */
function command(run: string, more = ''): string {
  return `command:\n  run: ${JSON.stringify(run)}\n${more}`
}

it('reads a runner of plain SQL, down to the line and the fix', async () => {
  const both = sides(`command: ${nodeRunner}`, { 'db/migrations/0002_more.sql': second })
  const result = await checkOnServer(both)
  expect(outcome(result)).toMatchInlineSnapshot(`
    [
      "fail",
      "db/migrations: both",
      "introduced replay-duplicate-table 42P07 db/migrations/0002_more.sql:4",
      "see db/migrations/0001_first.sql:1 table "a" was created here",
    ]
  `)
  const expected = await statically(both)
  expect(places(replayFindings(result))).toEqual(places(expected))
  expect(replayFindings(result).map(({ fixes }) => fixes)).toEqual(expected.map(({ fixes }) => fixes))
  // This runner was seen to wrap the file, which reading can't know.
  expect(expected[0]?.message).toContain('with the statement before it already applied')
  expect(replayFindings(result)[0]?.message).toContain('fails here, and later migrations do not run')
})

it('says who made what a statement of a DO block stumbles over, and what a COMMIT before it leaves', async () => {
  const block = "do $$ begin\n  execute 'create table ' || 'a' || ' (id int)';\nend $$;\n"
  const both = sides(`command: ${nodeRunner}`, {
    'db/migrations/0002_more.sql': `create table b (id int);\ncommit;\nbegin;\n${block}`,
  })
  const result = await checkOnServer(both)
  expect(outcome(result).slice(2)).toEqual([
    'introduced replay-duplicate-table 42P07 db/migrations/0002_more.sql:5',
    'see db/migrations/0001_first.sql:1 table "a" was created here',
  ])
  expect(places(replayFindings(result))).toEqual(places(await statically(both)))
  expect(replayFindings(result)[0]?.message).toContain('with the statement before it already applied')
})

it('shows how far the command came on each way, and what it makes of the schema', async () => {
  const steps = (result: Awaited<ReturnType<typeof checkOnServer>>) => {
    const [replay] = result.report.coverage.replays ?? []
    return [replay?.fresh, replay?.upgrade].map(track =>
      track?.map(one => `${one.side} ${one.count} ${one.outcome}`),
    )
  }
  const well = await checkOnServer(sides(`command: ${nodeRunner}`))
  expect(steps(well)).toEqual([
    ['base 1 ran', 'incoming 1 ran'],
    ['base 1 ran', 'incoming 1 ran'],
  ])
  expect(
    well.report.coverage.replays?.[0]?.schema?.objects.map(({ name, change }) => [name, change]),
  ).toEqual([['public.b', 'added']])
  const badly = await checkOnServer(
    sides(`command: ${nodeRunner}`, {
      'db/migrations/0002_more.sql': second,
      'db/migrations/0003_late.sql': 'create table late (id int);\n',
    }),
  )
  expect(steps(badly)).toEqual([
    ['base 1 ran', 'incoming 1 fails', 'incoming 1 not run'],
    ['base 1 ran', 'incoming 1 fails', 'incoming 1 not run'],
  ])
})

it('looks after IF NOT EXISTS', async () => {
  const both = sides(`command: ${nodeRunner}`, {
    'db/migrations/0002_more.sql': 'create table if not exists a (\n  id int primary key,\n  name text\n);\n',
    'db/migrations/0003_late.sql': 'alter table a add column late int not null;\n',
  })
  const result = await checkOnServer(both)
  expect(places(replayFindings(result))).toEqual(places(await statically(both)))
  expect(result.report.findings.map(line)).toEqual(['error silent-mismatch db/migrations/0002_more.sql:1:28'])
})

it('takes the error for the reason where a command hangs after it', async () => {
  const result = await checkOnServer(
    sides(command(`${nodeRunner} lingers`, '  timeout: 3\n'), { 'db/migrations/0002_more.sql': second }),
  )
  expect(outcome(result)[2]).toBe('introduced replay-duplicate-table 42P07 db/migrations/0002_more.sql:4')
})

it.each([
  ['ends as if it had not', `${nodeRunner} 2>&1 | cat`, 'yet it ends with exit code 0'],
  ['goes on', `${nodeRunner} shrugs`, 'continues as if the migration were applied'],
])('finds the error at which a command %s', async (_what, run, said) => {
  const result = await checkOnServer(sides(command(run), { 'db/migrations/0002_more.sql': second }))
  expect(outcome(result).slice(2)).toEqual([
    'introduced replay-duplicate-table 42P07 db/migrations/0002_more.sql:4',
    'see db/migrations/0001_first.sql:1 table "a" was created here',
  ])
  expect(replayFindings(result)[0]?.message).toContain(said)
})

it('does not blame the change where a command runs again what base has', async () => {
  const result = await checkOnServer(sides(command(`${nodeRunner} forgets`)))
  expect(outcome(result)).toMatchInlineSnapshot(`
    [
      "unknown",
      "db/migrations: not replayed",
      "unknown: \`node migrate.cjs forgets\`, run in the merged files against base's database, ran db/migrations/0001_first.sql once more, which base's database has already, and stopped there: relation "a" already exists (SQLSTATE 42P07). It keeps no notes of what is applied, or looks for them elsewhere than it wrote them. Let it skip what is applied, or replay on an empty database only (\`replay: fresh\`).",
    ]
  `)
})

it('says so when a command never connects', async () => {
  const result = await checkOnServer(sides(command('echo all migrations applied')))
  expect(outcome(result)).toMatchInlineSnapshot(`
    [
      "unknown",
      "db/migrations: not replayed",
      "unknown: \`echo all migrations applied\`, run in base's files against an empty database, ended with exit code 0 and never connected to the scratch database that it was given, so nothing is proven: its settings may name another one. Let them read DATABASE_URL, or PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE, or hand the address over under the names that they read (\`database-env:\` under \`command:\`). The end of what it said:
    all migrations applied",
    ]
  `)
})

it('says so when a command connects elsewhere', async () => {
  const run = `env DATABASE_URL="$(echo $DATABASE_URL | sed 's,[^/]*$,postgres,')" ${nodeRunner}`
  expect(outcome(await checkOnServer(sides(command(run))))).toMatchInlineSnapshot(`
    [
      "unknown",
      "db/migrations: not replayed",
      "unknown: \`env DATABASE_URL="$(echo $DATABASE_URL | sed 's,[^/]*$,postgres,')" node migrate.cjs\`, run in base's files against an empty database, asked for the database "postgres" instead of the one that it was given. Let the project's settings take the name from DATABASE_URL or PGDATABASE, or hand it over under the name that they read (\`database-env:\` under \`command:\`). The end of what it said:
    Migration Gate lets a command into its scratch database only, not into "postgres"",
    ]
  `)
})

it('says so when a command fails without an error of the database', async () => {
  const result = await checkOnServer(sides(command(`${nodeRunner}; echo no settings; exit 3`)))
  expect(outcome(result)).toMatchInlineSnapshot(`
    [
      "unknown",
      "db/migrations: not replayed",
      "unknown: \`node migrate.cjs; echo no settings; exit 3\`, run in base's files against an empty database, ended with exit code 3, and the database met no error. Run it on your machine against an empty database to see why. The end of what it said:
    no settings",
    ]
  `)
})

it('says a program that is not there by what the shell says', async () => {
  const [verdict, , unknown] = outcome(await checkOnServer(sides(command('no-such-program migrate'))))
  expect(verdict).toBe('unknown')
  expect(unknown).toContain('exit code 127 before it connected')
  expect(unknown).toContain('(node_modules, a virtual environment, .env) is not there')
  expect(unknown).toContain('no-such-program')
})

it('masks secrets, and hands only what is needed to the command', async () => {
  process.env.MY_API_TOKEN = 'token-of-the-job'
  process.env.MY_SETTING = 'visible-setting'
  process.env.GITHUB_TOKEN = 'ghs_secret'
  process.env.INPUT_TOKEN = 'ghs_input'
  try {
    const run =
      'echo "::error::$MY_API_TOKEN $MY_SETTING $DATABASE_URL"; printf "\\033[31mred\\033[0m\\n"; env | grep -ci "ghs_\\|^INPUT_"; exit 1'
    const given = await checkOnServer(sides(command(run, '  env: [MY_API_TOKEN, MY_SETTING]\n')))
    const [, , unknown = ''] = outcome(given)
    expect(unknown).toContain('::error::*** visible-setting postgresql://')
    expect(unknown).not.toContain('token-of-the-job')
    expect(unknown).toMatch(/\nred\n0$/)
    const refused = await checkOnServer(sides(command(run, '  env: [GITHUB_TOKEN]\n')))
    expect(outcome(refused)).toMatchInlineSnapshot(`
      [
        "unknown",
        "unknown: .migration-gate.yml:
        line 3: command.env[0]: "GITHUB_TOKEN" is not allowed. Allowed: a variable other than the tokens and inputs of the job.",
      ]
    `)
  } finally {
    for (const name of ['MY_API_TOKEN', 'MY_SETTING', 'GITHUB_TOKEN', 'INPUT_TOKEN']) delete process.env[name]
  }
})

it('ends a command that hangs, with all that it has started', async () => {
  const proof = join(temporaryDirectory(), 'proof')
  const run = `(trap "" TERM; sleep 6; echo late > ${proof}) & trap "" TERM; sleep 30`
  const started = performance.now()
  const result = await checkOnServer(sides(command(run, '  timeout: 1\n')))
  expect(performance.now() - started).toBeLessThan(9000)
  expect(outcome(result)).toMatchInlineSnapshot(`
    [
      "unknown",
      "db/migrations: not replayed",
      "unknown: \`(trap "" TERM; sleep 6; echo late > <temporary>/proof) & trap "" TERM; sleep 30\`, run in base's files against an empty database, was ended after 1 s. Give it more time with \`timeout:\` under \`command:\`, and the whole run with --timeout. It said nothing.",
    ]
  `)
  await new Promise(resolve => setTimeout(resolve, 4000))
  expect(existsSync(proof)).toBe(false)
})

it('leaves no role and no database after that a command has made', async () => {
  const program = `const { Client } = require(process.argv[1]); const client = new Client(process.env.DATABASE_URL); (async () => { await client.connect(); await client.query('create role native_left_role'); await client.query('create database native_left_database'); await client.end() })()`
  const run = `test $MIGRATION_GATE = base || node -e "${program}" ${nodeRunner.split(' ').at(-1)} && ${nodeRunner}`
  expect(outcome(await checkOnServer(sides(command(run))))).toEqual(['pass', 'db/migrations: both'])
  const client = new pg.Client(inject('postgresUrl'))
  await client.connect()
  const { rows } = await client.query(
    "select rolname from pg_roles where rolname = 'native_left_role' union all select datname from pg_database where datname = 'native_left_database'",
  )
  await client.end()
  expect(rows).toEqual([])
})

it('says a command that wants to be encrypted what to do', async () => {
  const run = `DATABASE_URL="$DATABASE_URL?sslmode=require" ${nodeRunner}`
  expect(outcome(await checkOnServer(sides(command(run))))[2]).toContain(
    'asks for an encrypted connection and goes when there is none',
  )
})

it('names the statement that a command was ended in', async () => {
  const result = await checkOnServer(
    sides(command(nodeRunner, '  timeout: 2\n'), { 'db/migrations/0002_slow.sql': 'select pg_sleep(20);\n' }),
  )
  expect(outcome(result)).toMatchInlineSnapshot(`
    [
      "unknown",
      "db/migrations: not replayed",
      "unknown: \`node migrate.cjs\`, run in the merged files against base's database, was ended after 2 s. The database was busy with: select pg_sleep(20); (db/migrations/0002_slow.sql:1). Give it more time with \`timeout:\` under \`command:\`, and the whole run with --timeout. It said nothing.",
    ]
  `)
})

it('hands the database over under other names, and runs where it is reported', async () => {
  const run = `test "$JDBC" = "jdbc:postgresql://127.0.0.1:$PGPORT/$PGDATABASE" && test "$H" = 127.0.0.1 && cd .. && ${nodeRunner}`
  const config = command(
    run,
    '  working-directory: db\n  framework: sql\n  history: db/migrations\n  database-env:\n    JDBC: jdbc:postgresql://{host}:{port}/{database}\n    H: "{host}"\n',
  )
  expect(outcome(await checkOnServer(sides(config)))).toEqual(['pass', 'db/migrations: both'])
})

it('runs in files that are made from git, links and executable bits included', async () => {
  // A place of its own: other tests run at the same time.
  const { TMPDIR = tmpdir() } = process.env
  process.env.TMPDIR = temporaryDirectory()
  const run = `test -x tool.sh && test -L link && test "$(cat link)" = text && test ! -e .git && test -d "$MIGRATION_GATE_DIRECTORY/node_modules" && ./tool.sh && ${nodeRunner}`
  const { start, change } = sides(command(run))
  const repository = forked(start, {}, change)
  for (const branch of ['main', 'topic']) {
    repository.checkout(branch).write({ 'tool.sh': '#!/bin/sh\nexit 0\n', 'text.txt': 'text' })
    chmodSync(join(repository.directory, 'tool.sh'), 0o755)
    symlinkSync('text.txt', join(repository.directory, 'link'))
    repository.commit()
  }
  const result = await check(repository, { replay: 'both', postgres: inject('postgresUrl') })
  expect(outcome(result)).toEqual(['pass', 'db/migrations: both'])
  expect(readdirSync(process.env.TMPDIR).filter(name => name.startsWith('migration-gate-tree-'))).toEqual([])
  process.env.TMPDIR = TMPDIR
})

it('is not green when the command leaves out what the change brings', async () => {
  const result = await checkOnServer(sides(command(`rm -f db/migrations/0002_more.sql; ${nodeRunner}`)))
  expect(outcome(result)).toMatchInlineSnapshot(`
    [
      "unknown",
      "db/migrations: not replayed",
      "unknown: \`rm -f db/migrations/0002_more.sql; node migrate.cjs\`, run in the merged files against base's database, succeeded without recording db/migrations/0002_more.sql, so nothing is proven about it. Is it the command that runs them (is the app installed, is it the right history)? A command goes with a history by \`framework:\` and \`history:\`.",
    ]
  `)
})

it('runs nothing where a stranger brings the code, and reads the files instead', async () => {
  const mark = join(temporaryDirectory(), 'it-ran')
  const result = await checkOnServer(sides(command(`touch ${mark}; ${nodeRunner}`)), {
    trust: { author: 'stranger', token: 'writes' },
    postgres: 'embedded',
  })
  expect(outcome(result)).toEqual(['pass', 'db/migrations: both'])
  expect(result.report.notices).toEqual([
    expect.stringMatching(
      /^db\/migrations was replayed by reading its files: `touch .*` was not run, since it would run a stranger's code next to a token that may write to the repository\.$/,
    ),
  ])
  expect(existsSync(mark)).toBe(false)
})

it('reports a command that the change brings, and does not run it', async () => {
  const mark = join(temporaryDirectory(), 'it-ran')
  const { change, start } = sides('replay: auto\n')
  const result = await checkOnServer({
    start,
    change: { ...change, '.migration-gate.yml': `command: touch ${mark}\n` },
  })
  expect(result.report.verdict).toBe('pass')
  expect(result.report.notices).toContain(
    `This change adds or alters a command, which is not run before it is merged: touch ${mark}`,
  )
  expect(existsSync(mark)).toBe(false)
})
