import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestRepository } from '../support/git-repository.ts'
import { startPostgres } from '../support/postgres-server.ts'

// Real processes, as GitHub starts and ends them: a signal, another one 7.5 s later, and then SIGKILL.
const server = await startPostgres()
const top = mkdtempSync(join(tmpdir(), 'gate-signals-test-'))
let outside: pg.Client
let scenarios = 0

beforeAll(async () => {
  outside = new pg.Client({ connectionString: server.url })
  await outside.connect()
})
afterAll(async () => {
  await outside.end()
  await server.stop()
  rmSync(top, { recursive: true, force: true })
  console.log(`${scenarios} signal scenarios`)
})

const moments = ['reading', 'base', 'incoming'] as const
type Moment = (typeof moments)[number]

function repositoryFor(moment: Moment): TestRepository {
  const repository = new TestRepository(mkdtempSync(join(top, 'repository-')))
  repository.git('init', '--quiet', '--initial-branch=main')
  const slow = (here: Moment) => (moment === here ? 'select pg_sleep(60);\n' : '')
  repository.commit({
    'migrations/0001_a.sql': `create role of_signals;\n${slow('base')}create table a (id int);\n`,
  })
  repository
    .branch('topic')
    .commit({ 'migrations/0002_b.sql': `${slow('incoming')}create table b (id int);\n` })
  return repository
}

function start(repository: TestRepository, postgres: string, temporary: string): ChildProcess {
  return spawn(
    process.execPath,
    [
      'dist/cli.js',
      'check',
      '--repo',
      repository.directory,
      '--base',
      'main',
      '--head',
      'topic',
      '--postgres',
      postgres,
    ],
    { env: { ...process.env, TMPDIR: temporary }, stdio: 'ignore' },
  )
}

/** All that was started with this directory for temporary files, whoever is its parent by now. */
function processesOf(temporary: string): number[] {
  return readdirSync('/proc').flatMap(pid => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return []
    try {
      const started = readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`TMPDIR=${temporary}`)
      return started && !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')) ? [Number(pid)] : []
    } catch {
      return []
    }
  })
}

const ours = `select datname::text as name from pg_database where datname like 'migration%'
  union all select rolname::text from pg_roles where rolname = 'of_signals'`
const left = async (): Promise<string[]> => (await outside.query(ours)).rows.map(({ name }) => name)

/** Until it is there: the sleep of a migration, or the directory that comes first. */
async function reached(moment: Moment, engine: 'server' | 'embedded', temporary: string): Promise<void> {
  const there = async () =>
    moment !== 'reading' && engine === 'server'
      ? ((
          await outside.query(
            "select from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active' and datname like 'migration%'",
          )
        ).rowCount ?? 0) > 0
      : readdirSync(temporary).some(name => name.startsWith('migration-gate-'))
  await expect.poll(there, { timeout: 40_000, interval: 20 }).toBe(true)
  // Nobody outside sees what the embedded engine is at: some of the time it is the migration.
  if (engine === 'embedded' && moment !== 'reading') await sleep(moment === 'base' ? 1200 : 1800)
}

/** As GitHub's runner does it. False: it had to be killed. */
async function cancel(child: ChildProcess, signal: NodeJS.Signals): Promise<boolean> {
  const ended = once(child, 'exit').then(() => true)
  child.kill(signal)
  if (await Promise.race([ended, sleep(7500).then(() => false)])) return true
  child.kill('SIGTERM')
  if (await Promise.race([ended, sleep(2500).then(() => false)])) return true
  child.kill('SIGKILL')
  await ended
  return false
}

const matrix = (['server', 'embedded'] as const).flatMap(engine =>
  moments.map(moment => ({ engine, moment })),
)

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('%s', signal => {
  it.each(matrix)('to a run on the $engine engine at $moment leaves nothing', async ({ engine, moment }) => {
    scenarios++
    const temporary = mkdtempSync(join(top, 'tmp-'))
    const postgres = engine === 'server' ? server.url : 'embedded'
    const repository = repositoryFor(moment)
    const child = start(repository, postgres, temporary)
    await reached(moment, engine, temporary)
    const byItself = await cancel(child, signal)
    expect(byItself).toBe(true)
    await expect.poll(() => processesOf(temporary), { timeout: 20_000 }).toEqual([])
    if (signal === 'SIGKILL') {
      // The server notices that a client is gone when it next has something to say to it.
      await outside.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'migration-gate/%'",
      )
      const next = start(repositoryFor('reading'), postgres, temporary)
      expect(await once(next, 'exit')).toEqual([0, null])
    }
    expect(await left()).toEqual([])
    expect(readdirSync(temporary)).toEqual([])
  })
})
