/**
 * `npm run bench`: what the gate costs, each time beside what the same work costs without it.
 * `npm run bench -- replay start-up` runs only those. Runs what ships (dist/), on the Node.js that is called `node`.
 */
import { type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { writeFiles } from '../test/frameworks/written-files.ts'
import { startPostgres, type TestServer } from '../test/support/postgres-server.ts'
import { type PythonEnvName, pythonEnv } from '../test/support/python-env.ts'
import { lifelikeProject } from './bench/django-life.ts'
import { manyTables } from './bench/doctor.ts'
import { byHand, localPrograms, startOfEngine } from './bench/local-engine.ts'
import { alembicRevisions, djangoProject } from './bench/python-trees.ts'
import { emptyDatabase, onPostgres, withEnvironment } from './bench/real-runs.ts'
import { makeRepository, type SmallTree } from './bench/repository.ts'
import { sweepCost } from './bench/sweep.ts'
import { djangoMigrations, sqlMigrations } from './bench/trees.ts'
import { tapCost } from './bench/wire-tap.ts'

const cli = join(dirname(import.meta.dirname), 'dist/cli.js')

interface Row {
  what: string
  measured: string
  beside?: string
  ratio?: string
  goal: string
  met: boolean | undefined
}

interface Finished {
  seconds: number
  code: number | null
  output: string
}

/** What the gate is compared with. */
interface RunnerRun {
  what: string
  beside: string
  goal: number
  env: PythonEnvName
  arguments: readonly string[]
}

const benches: Record<string, (directory: string) => Promise<Row[]>> = {
  'start-up': startUp,
  'no-migration': noMigration,
  django: tenThousandMigrations,
  'beside-django': besideDjango,
  'beside-alembic': besideAlembic,
  replay: replayBesidePsql,
  local: onLocalEngine,
  doctor: doctorOfMany,
  rows: withRows,
  'replay-django': replayBesideMigrate,
  'replay-alembic': replayBesideUpgrade,
  'wire-tap': besideUntapped,
  sweep: sweepOfMany,
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !(name in benches))
if (unknown.length > 0) {
  throw new Error(`No such bench: ${unknown.join(', ')}. There are ${Object.keys(benches).join(', ')}.`)
}

const rows: Row[] = []
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const directory = await mkdtemp(join(tmpdir(), `migration-gate-bench-${name}-`))
  try {
    rows.push(...(await bench(directory)))
  } catch (error) {
    console.error(error)
    rows.push({ what: name, measured: 'failed, see above', goal: '', met: false })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
print(rows)
if (rows.some(row => row.met === false)) process.exitCode = 1

async function startUp(): Promise<Row[]> {
  const [gate, nothing] = await alternately(
    15,
    () => run('node', [cli, '--version']),
    () => run('node', ['-e', '0']),
  )
  return [compared('start-up: --version', gate, 'node -e 0', nothing, 3)]
}

async function sweepOfMany(directory: string): Promise<Row[]> {
  const { seconds, work, requests, judged } = await sweepCost(directory, 500, 3_000)
  return [
    {
      what: `a sweep of ${judged} open pull requests with 3,000 migrations`,
      measured: `${work.toFixed(1)} s of work in ${seconds.toFixed(1)} s, ${requests} requests`,
      goal: '≤ 10 s of work, ≤ 20 requests',
      met: judged === 500 && work <= 10 && requests <= 20,
    },
  ]
}

async function noMigration(directory: string): Promise<Row[]> {
  const base: SmallTree = { ...djangoMigrations(200, 'shop'), 'README.md': 'A shop.\n' }
  const repository = await makeRepository(directory, base, { 'README.md': 'A shop, with a change.\n' })
  const [gate, git] = await alternately(
    7,
    () => check(repository, ['--replay', 'auto']),
    () => run('git', ['-C', repository, 'diff', '--quiet', 'main', 'main']),
  )
  return [absolute('a pull request without a migration', gate, 0.5, `git diff: ${time(git)}`)]
}

async function tenThousandMigrations(directory: string): Promise<Row[]> {
  const [few, many] = await Promise.all([
    oneMoreMigration(join(directory, 'few'), 1_000),
    oneMoreMigration(join(directory, 'many'), 10_000),
  ])
  const [manySeconds, fewSeconds] = await alternately(
    5,
    () => check(many, ['--replay', 'off']),
    () => check(few, ['--replay', 'off']),
  )
  return [
    absolute('10,000 Django migrations of 1.7 KB', manySeconds, 2),
    compared('10,000 Django migrations', manySeconds, '1,000 of them', fewSeconds, 11),
  ]
}

async function besideDjango(directory: string): Promise<Row[]> {
  const tree = djangoProject(1_000, 60)
  return besideRunner(directory, tree, {
    what: '1,000 Django migrations in 60 apps',
    beside: 'makemigrations --check',
    goal: 0.3,
    env: 'django',
    arguments: ['manage.py', 'makemigrations', '--check', '--dry-run'],
  })
}

async function besideAlembic(directory: string): Promise<Row[]> {
  const tree = alembicRevisions(700)
  return besideRunner(directory, tree, {
    what: '700 Alembic revisions',
    beside: 'alembic heads',
    goal: 1,
    env: 'alembic',
    arguments: ['-m', 'alembic', 'heads'],
  })
}

/** The runner's own check, with its bytecode compiled already, and the gate's on the same files with the last one incoming. */
async function besideRunner(directory: string, tree: SmallTree, runner: RunnerRun): Promise<Row[]> {
  const env = await pythonEnv(runner.env)
  if (env.kind === 'missing') {
    return [{ what: runner.what, measured: 'skipped: no Python', goal: `≤ ${runner.goal} ×`, met: undefined }]
  }
  const paths = Object.keys(tree)
  const last = paths.findLast(path => /\/(?:migrations|versions)\/[^_]/.test(path)) ?? ''
  const { [last]: incoming = '', ...before } = tree
  const repository = await makeRepository(directory, before, { [last]: incoming })
  const project = join(directory, 'project')
  await writeFiles(project, tree)
  const [gate, theirs] = await alternately(
    9,
    () => check(repository, ['--replay', 'off']),
    () => expectCode(run(env.python, runner.arguments, { cwd: project }), 0),
  )
  return [compared(runner.what, gate, runner.beside, theirs, runner.goal)]
}

/** A repository with so many migrations, the last of which is incoming. */
async function oneMoreMigration(directory: string, count: number): Promise<string> {
  const migrations = Object.entries(djangoMigrations(count, 'shop'))
  return makeRepository(
    directory,
    Object.fromEntries(migrations.slice(0, -1)),
    Object.fromEntries(migrations.slice(-1)),
  )
}

async function onLocalEngine(directory: string): Promise<Row[]> {
  const programs = await localPrograms()
  const psqlThere = await run('psql', ['--version']).catch(() => undefined)
  if (!programs || !psqlThere)
    return [
      {
        what: '500 SQL files on the local engine',
        measured: 'skipped: no PostgreSQL with psql on this machine',
        goal: '≤ 0.7 ×',
        met: undefined,
      },
    ]
  const timed = (seconds: Promise<number>) => seconds.then(took => ({ seconds: took, code: 0, output: '' }))
  const [start, startByHand] = await alternately(
    7,
    () => timed(startOfEngine()),
    () => timed(byHand(programs)),
  )
  const files = sqlMigrations(500)
  const repository = await makeRepository(directory, { 'README.md': 'Plain SQL.\n' }, files)
  const feed: string[] = []
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, basename(path))
    await writeFile(file, text)
    feed.push('-f', file)
  }
  const [gate, fed] = await alternately(
    5,
    () => check(repository, ['--replay', 'fresh', '--trust', '--postgres', 'local']),
    () =>
      timed(
        byHand(programs, async psql => {
          await expectCode(run('psql', ['-qX', '-v', 'ON_ERROR_STOP=1', ...psql, ...feed]), 0)
        }),
      ),
  )
  const version = programs.installation.version
  return [
    compared(`start of the local engine (PostgreSQL ${version})`, start, 'initdb, start', startByHand, 0.4),
    compared('fresh replay of 500 SQL files on the local engine', gate, 'initdb, start, psql', fed, 0.7),
  ]
}

async function doctorOfMany(directory: string): Promise<Row[]> {
  const what = 'doctor on 10,000 tables, on the local engine'
  if (!(await localPrograms()))
    return [{ what, measured: 'skipped: no PostgreSQL on this machine', goal: '≤ 10 s', met: undefined }]
  const server = await startPostgres({ max_locks_per_transaction: '1024' })
  try {
    const url = await emptyDatabase(server.url)
    const began = performance.now()
    const repository = await manyTables(directory, url, 10_000)
    const created = (performance.now() - began) / 1000
    const doctor = () =>
      expectCode(
        run('node', [cli, 'doctor', '--database', url, '--repo', repository, '--postgres', 'local']),
        0,
      )
    await doctor()
    const seconds = median([(await doctor()).seconds, (await doctor()).seconds, (await doctor()).seconds])
    return [
      absolute(what, seconds, 10, `a server creating the tables: ${time(created)}`),
      compared('the same, by what it has to do', seconds, 'a server creating the tables', created, 1.5),
    ]
  } finally {
    await server.stop()
  }
}

async function replayBesidePsql(directory: string): Promise<Row[]> {
  const what = 'fresh replay of 500 SQL files on a server'
  if (!(await run('psql', ['--version']).catch(() => undefined))) {
    const measured = 'skipped: no psql here (Debian: postgresql-client)'
    return [{ what, measured, goal: '≤ 1.15 ×', met: undefined }]
  }
  const files = sqlMigrations(500)
  const repository = await makeRepository(directory, { 'README.md': 'Plain SQL.\n' }, files)
  const feed: string[] = []
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, basename(path))
    await writeFile(file, text)
    feed.push('-f', file)
  }
  const server = await startServer()
  try {
    const bench = new URL('/bench', server.url).href
    const psql = async (url: string, ...args: string[]) =>
      expectCode(run('psql', ['-qX', '-v', 'ON_ERROR_STOP=1', '-d', url, ...args]), 0)
    const [gate, fed] = await alternately(
      5,
      () => check(repository, ['--replay', 'fresh', '--postgres', server.url]),
      async () => {
        await psql(server.url, '-c', 'drop database if exists bench', '-c', 'create database bench')
        return psql(bench, ...feed)
      },
    )
    return [compared(what, gate, 'psql', fed, 1.15)]
  } finally {
    await server.stop()
  }
}

/** What is pending once more with rows, beside the same upgrade without: a column, a constraint and a copy. */
async function withRows(directory: string): Promise<Row[]> {
  const base = sqlMigrations(500)
  const change: SmallTree = {
    'migrations/20260101000000_change.sql': `alter table thing_500 add column kind text not null default '';
alter table thing_499 add constraint one unique (id, before_id);
create table copied (id bigint primary key, before_id bigint);
insert into copied (id, before_id) select id, before_id from thing_499;
`,
  }
  const off = { '.migration-gate.yml': 'rows: off\n' }
  const [withThem, without] = await Promise.all([
    makeRepository(join(directory, 'auto'), base, change),
    makeRepository(join(directory, 'off'), { ...base, ...off }, change),
  ])
  const [gate, beside] = await alternately(
    5,
    () => check(withThem, ['--replay', 'upgrade']),
    () => check(without, ['--replay', 'upgrade']),
  )
  return [compared('upgrade of 500 SQL files, with rows', gate, 'rows: off', beside, 1.3)]
}

/**
 * Histories as people have them, and one table a migration: there the server's own work, which is the same for both, is
 * most of what there is to do.
 */
async function replayBesideMigrate(directory: string): Promise<Row[]> {
  const migrate = {
    beside: 'manage.py migrate',
    env: 'django' as const,
    arguments: ['manage.py', 'migrate', '--verbosity', '0'],
  }
  const lifelike = await replayBesideRunner(
    join(directory, 'lifelike'),
    onPostgres(lifelikeProject(300, 12)),
    {
      ...migrate,
      what: 'fresh replay of 300 Django migrations on a server',
      goal: 1 / 5,
    },
  )
  const tables = await replayBesideRunner(join(directory, 'tables'), onPostgres(djangoProject(300, 12)), {
    ...migrate,
    what: 'fresh replay of 300 tables of 13 columns, a Django migration each',
    goal: 1 / 2,
  })
  return [...lifelike, ...tables]
}

async function replayBesideUpgrade(directory: string): Promise<Row[]> {
  return replayBesideRunner(directory, withEnvironment(alembicRevisions(700)), {
    what: 'fresh replay of 700 Alembic revisions on a server',
    beside: 'alembic upgrade head',
    goal: 1 / 2,
    env: 'alembic',
    arguments: ['-m', 'alembic', 'upgrade', 'head'],
  })
}

/** Everything is replayed without Python, and run by the runner itself: the same files, the same server, whole processes. */
async function replayBesideRunner(directory: string, tree: SmallTree, runner: RunnerRun): Promise<Row[]> {
  const env = await pythonEnv(runner.env)
  if (env.kind === 'missing') {
    return [{ what: runner.what, measured: 'skipped: no Python', goal: `≤ ${runner.goal} ×`, met: undefined }]
  }
  const repository = await makeRepository(directory, { 'README.md': 'Nothing yet.\n' }, tree)
  const project = join(directory, 'project')
  await writeFiles(project, tree)
  const server = await startServer()
  try {
    const [gate, theirs] = await alternately(
      3,
      () => check(repository, ['--replay', 'fresh', '--postgres', server.url], 'none'),
      async () => {
        const DATABASE_URL = await emptyDatabase(server.url)
        return expectCode(
          run(env.python, runner.arguments, { cwd: project, env: { ...process.env, DATABASE_URL } }),
          0,
        )
      },
    )
    return [compared(runner.what, gate, runner.beside, theirs, runner.goal)]
  } finally {
    await server.stop()
  }
}

/**
 * What a statement costs on its way through the tap is the same for each, a tenth of a millisecond or so: two more hops of
 * a loopback socket. So the share is what a history has of statements in a second.
 */
async function besideUntapped(directory: string): Promise<Row[]> {
  const lifelike = 'manage.py migrate of 300 migrations, read at the wire'
  const tables = 'manage.py migrate of 300 tables, read at the wire'
  const env = await pythonEnv('django')
  if (env.kind === 'missing')
    return [{ what: lifelike, measured: 'skipped: no Python', goal: '≤ 1.03 ×', met: undefined }]
  const server = await startServer()
  try {
    const measure = async (what: string, tree: SmallTree, times: number, goal: number): Promise<Row> => {
      const project = join(directory, what.replace(/\W+/g, '-'))
      await writeFiles(project, tree)
      const { direct, tapped, processor, statements } = await tapCost(project, server.url, env.python, times)
      const detail = `${statements} statements, ${time(processor)} of a processor`
      return compared(`${what} (${detail})`, tapped, 'not read', direct, goal)
    }
    return [
      await measure(lifelike, onPostgres(lifelikeProject(300, 12)), 4, 1.03),
      await measure(tables, onPostgres(djangoProject(300, 12)), 7, 1.1),
    ]
  } finally {
    await server.stop()
  }
}

/**
 * In memory where the machine has a place for that: else the disk's share, which is as large on both sides, hides what
 * is compared.
 */
async function startServer(): Promise<TestServer> {
  const before = process.env.TMPDIR
  if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm'
  try {
    return await startPostgres()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

function check(repository: string, flags: readonly string[], base = 'main'): Promise<Finished> {
  const where = ['--repo', repository, '--base', base, '--head', 'change', '--format', 'json']
  return expectCode(run('node', [cli, 'check', ...where, ...flags]), 0)
}

/** Runs the two in turns, so that a busy minute of the machine hits them alike. The median of each, in seconds. */
async function alternately(
  times: number,
  one: () => Promise<Finished>,
  other: () => Promise<Finished>,
): Promise<[number, number]> {
  const ones: number[] = []
  const others: number[] = []
  // The first turn warms the file cache.
  await one()
  await other()
  for (let i = 0; i < times; i++) {
    ones.push((await one()).seconds)
    others.push((await other()).seconds)
  }
  return [median(ones), median(others)]
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout?.on('data', chunk => {
      output += chunk
    })
    child.stderr?.on('data', chunk => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', code => resolve({ seconds: (performance.now() - start) / 1000, code, output }))
  })
}

async function expectCode(running: Promise<Finished>, code: number): Promise<Finished> {
  const finished = await running
  if (finished.code !== code) throw new Error(`ended with ${finished.code}: ${finished.output.slice(0, 500)}`)
  return finished
}

function compared(what: string, seconds: number, beside: string, other: number, goal: number): Row {
  const ratio = seconds / other
  return {
    what,
    measured: time(seconds),
    beside: `${beside}: ${time(other)}`,
    ratio: `${ratio.toFixed(2)} ×`,
    goal: `≤ ${goal} ×`,
    met: ratio <= goal,
  }
}

function absolute(what: string, seconds: number, goal: number, beside = ''): Row {
  return { what, measured: time(seconds), beside, goal: `≤ ${goal} s`, met: seconds <= goal }
}

function time(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(2)} s`
}

function print(rows: readonly Row[]): void {
  const verdict = (met: boolean | undefined) => (met === undefined ? '–' : met ? 'yes' : 'NO')
  const cells = [
    ['what', 'measured', 'beside', 'ratio', 'goal', 'met'],
    ...rows.map(row => [
      row.what,
      row.measured,
      row.beside ?? '',
      row.ratio ?? '',
      row.goal,
      verdict(row.met),
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0))) ?? []
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}
