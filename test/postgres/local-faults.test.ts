import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { isLost } from '../../src/postgres/engine.ts'
import { environmental } from '../../src/postgres/environmental.ts'
import { type LocalEngine, openLocal } from '../../src/postgres/local/local.ts'
import { removeStaleDirectories } from '../../src/process/clean-up.ts'
import { ServerRemover } from '../../src/process/server-directory.ts'
import { leftIn, nothing, openDirectory, programsOf, segments } from '../support/local-postgres.ts'

/*
 * However a run of the local engine ends, no process, socket, directory or shared memory of it is left: after its own end at
 * once, after SIGKILL of everything with the next run.
 */

const bin = programsOf(17)
const cache = mkdtempSync(join(tmpdir(), 'gate-local-cache-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

function segmentsNow(parent: string): string[] {
  return [...segments()].filter(one => segmentsOf.get(parent)?.has(one))
}

/** Segments that the servers below a directory were seen with. */
const segmentsOf = new Map<string, Set<string>>()

function noteSegments(parent: string): void {
  const found = segmentsOf.get(parent) ?? new Set()
  segmentsOf.set(parent, found)
  for (const directory of leftIn(parent).directories) {
    try {
      const line = readFileSync(join(parent, directory, 'd/postmaster.pid'), 'utf8').split('\n')[6] ?? ''
      const [key, id] = line.trim().split(/\s+/)
      if (key && id) found.add(`${key} ${id}`)
    } catch {
      // There is no server yet, or no longer.
    }
  }
}

async function nothingIsLeft(parent: string): Promise<void> {
  await expect.poll(() => leftIn(parent), { timeout: 15_000, interval: 50 }).toEqual(nothing)
  expect(segmentsNow(parent)).toEqual([])
}

function start(parent: string, then: string, store = cache): { child: ChildProcess; said: () => string[] } {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../support/local-run.ts'), bin, store, parent, then],
    { stdio: ['ignore', 'pipe', 'ignore'], cwd: '/' },
  )
  const lines: string[] = []
  if (child.stdout) createInterface(child.stdout).on('line', line => lines.push(line))
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return { child, said: () => lines }
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise(resolve => child.once('exit', resolve))
}

/** Ten moments of a run: milliseconds after a line of it. The first ones meet `initdb`, or the copy of the template. */
const moments = [
  ['opening', 0],
  ['opening', 60],
  ['opening', 120],
  ['opening', 200],
  ['opening', 350],
  ['open', 0],
  ['filled', 0],
  ['filled', 60],
  ['copied', 0],
  ['looping', 300],
] as const

async function at(line: string, delay: number, said: () => string[], parent: string): Promise<void> {
  await expect.poll(said, { timeout: 30_000, interval: 5 }).toContain(line)
  const until = performance.now() + delay
  do {
    noteSegments(parent)
    await sleep(5)
  } while (performance.now() < until)
}

describe.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('ended by %s', signal => {
  it.each(moments)('after "%s" and %i ms, it leaves nothing', async (line, delay) => {
    const parent = openDirectory(0o755)
    const { child, said } = start(parent, 'loop')
    await at(line, delay, said, parent)
    const end = ended(child)
    child.kill(signal)
    await end
    await nothingIsLeft(parent)
  })
})

it.each([0, 150, 300, 450, 600])('ended %i ms into initdb, it leaves nothing', async delay => {
  const parent = openDirectory(0o755)
  const store = openDirectory(0o700)
  const { child, said } = start(parent, 'loop', store)
  await at('opening', delay, said, parent)
  const end = ended(child)
  child.kill('SIGINT')
  await end
  await nothingIsLeft(parent)
})

/* `initdb` clears its directory when what it started is killed: it has to be killed with that, and at once. */
it('ends all that a program started, whatever directory that is in', async () => {
  const remover = new ServerRemover(join(openDirectory(0o755), 'migration-gate-pg'))
  const program = spawn('/bin/sh', ['-c', 'sleep 60 & echo "$!"; wait'], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const started = await new Promise<number>(resolve => program.stdout.once('data', id => resolve(Number(id))))
  const end = ended(program)
  remover.watch('group', program.pid)
  await remover.remove()
  await end
  expect(program.signalCode).toBe('SIGKILL')
  // A process that is killed and not yet waited for is still there, but does nothing.
  const state = () => spawnSync('ps', ['-o', 'stat=', '-p', `${started}`], { encoding: 'utf8' }).stdout.trim()
  await expect.poll(state).toMatch(/^(?:Z.*)?$/)
})

it('removes with the next run what is left where everything was killed at once', async () => {
  const parent = openDirectory(0o755)
  const { child, said } = start(parent, 'loop')
  await at('looping', 100, said, parent)
  const pids = leftIn(parent).processes.map(line => Number(line.split(' ')[0]))
  const remover = pids.filter(pid => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'sh')
  expect(remover).toHaveLength(1)
  const end = ended(child)
  for (const pid of remover) process.kill(pid, 'SIGKILL')
  child.kill('SIGKILL')
  await end
  // The server itself still runs: nobody was left to end it.
  const left = leftIn(parent)
  expect(left.processes.length).toBeGreaterThan(0)
  expect(left.directories).toHaveLength(1)
  await removeStaleDirectories(parent)
  await nothingIsLeft(parent)
})

it('removes the shared memory and the sessions of a server that was killed', async () => {
  const parent = openDirectory(0o755)
  const { child, said } = start(parent, 'loop')
  await at('looping', 100, said, parent)
  const end = ended(child)
  const pids = leftIn(parent)
    .processes.filter(line => !line.includes('postgres: '))
    .map(line => Number(line.split(' ')[0]))
  child.kill('SIGSTOP')
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  child.kill('SIGKILL')
  await end
  await expect.poll(() => leftIn(parent).processes.length, { timeout: 10_000 }).toBe(1)
  // The session with the endless loop does not notice that its server is gone.
  expect(leftIn(parent).processes[0]).toContain('postgres: ')
  expect(segmentsNow(parent)).toHaveLength(1)
  await removeStaleDirectories(parent)
  await nothingIsLeft(parent)
})

it('leaves the directory of a run that is still there, and ends no process by its number alone', async () => {
  const parent = openDirectory(0o755)
  const engine = await openLocal({ statementTimeout: 20, extensions: [] }, { only: [bin], cache, parent })
  onTestFinished(() => engine[Symbol.asyncDispose]())
  await removeStaleDirectories(parent)
  expect(leftIn(parent).directories).toHaveLength(1)
  // A directory of a run that is gone, whose server's number is another process' by now.
  const other = spawn('sleep', ['60'], { stdio: 'ignore' })
  onTestFinished(() => {
    other.kill('SIGKILL')
  })
  const gone = spawnSync('true').pid
  const stale = join(parent, leftIn(parent).directories[0]?.replace(/-pg-\d+-/, `-pg-${gone}-`) ?? '')
  mkdirSync(stale)
  writeFileSync(
    join(stale, 'server.json'),
    JSON.stringify({ owner: { pid: gone, started: '1' }, server: { pid: other.pid, started: '1' } }),
  )
  await removeStaleDirectories(parent)
  expect(leftIn(parent).directories).toHaveLength(1)
  expect(other.exitCode ?? other.signalCode).toBe(null)
})

it('lets two runs at once prepare and use one cache', async () => {
  const parent = openDirectory(0o755)
  const store = openDirectory(0o700)
  const open = () =>
    openLocal({ statementTimeout: 20, extensions: [] }, { only: [bin], cache: store, parent })
  const engines = await Promise.all([open(), open()])
  const answers = await Promise.all(
    engines.map(async (engine, index) => {
      const database = await engine.scratch()
      await database.run(`create role same_name; create table t as select ${index} as id`)
      return database.run('select id from t')
    }),
  )
  expect(answers).toEqual([
    { kind: 'ok', rows: [{ id: 0 }] },
    { kind: 'ok', rows: [{ id: 1 }] },
  ])
  await Promise.all(engines.map(engine => engine[Symbol.asyncDispose]()))
  await nothingIsLeft(parent)
  expect(leftIn(store).directories).toEqual([])
})

describe('with little room', () => {
  /** A file system of its own; undefined: this user may mount none. */
  function small(size: string): string | undefined {
    const directory = openDirectory(0o755)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', directory])
    if (mounted.status !== 0) return undefined
    onTestFinished(() => {
      spawnSync('umount', ['-l', directory])
    })
    return directory
  }

  it('says so where the data directory does not fit, and leaves nothing', async context => {
    const parent = small('6m')
    if (parent === undefined) return context.skip('only root may mount a file system')
    await expect(
      openLocal({ statementTimeout: 20, extensions: [] }, { only: [bin], cache, parent }),
    ).rejects.toThrow(
      /The data directory of the local PostgreSQL .* could not be .*: .*No space left on device/,
    )
    await nothingIsLeft(parent)
  })

  it('is inconclusive where a migration fills the disk, and leaves nothing', async context => {
    const parent = small('60m')
    if (parent === undefined) return context.skip('only root may mount a file system')
    const engine = (await openLocal(
      { statementTimeout: 60, extensions: [] },
      { only: [bin], cache, parent },
    )) as LocalEngine
    const database = await engine.scratch()
    await database.run('create table t (line text); alter table t alter column line set storage external')
    const outcome = await database.run(
      "insert into t select repeat('x', 5000) || id from generate_series(1, 100000) as id",
    )
    if (outcome.kind === 'error') expect(environmental(outcome.error)?.what).toBe('resource')
    else expect(isLost(outcome)).toBe(true)
    await engine[Symbol.asyncDispose]()
    await nothingIsLeft(parent)
  })
})
