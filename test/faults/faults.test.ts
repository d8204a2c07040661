import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { openServer } from '../../src/postgres/server.ts'
import { check } from '../support/gate.ts'
import { type Files, TestRepository } from '../support/git-repository.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { openProxy, type Way } from './proxy.ts'

/*
 * What may go wrong with a server while a change is replayed on it: each fault, at each moment, in each mode, with a change
 * that is right and one that is wrong. The verdict is never a wrong one, and nothing is left.
 */

// Small in everything that can run out. Statistics of the optimiser are of no use here, and neither is autovacuum.
const server = await startPostgres({
  max_connections: '24',
  superuser_reserved_connections: '3',
  max_locks_per_transaction: '10',
  max_prepared_transactions: '0',
  autovacuum: 'off',
  work_mem: '64kB',
})
const temporary = mkdtempSync(join(tmpdir(), 'gate-faults-test-'))
const tmpdirBefore = process.env.TMPDIR
process.env.TMPDIR = temporary
afterAll(async () => {
  if (tmpdirBefore === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = tmpdirBefore
  rmSync(temporary, { recursive: true, force: true })
  await server.stop()
  console.log(`${scenarios} fault scenarios`)
})
let scenarios = 0

async function ask(sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server.url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

const marker = '/* here */'
type Moment = 'base' | 'between' | 'incoming'
const moments: readonly Moment[] = ['base', 'between', 'incoming']
type Change = 'right' | 'wrong'
const changes: readonly Change[] = ['right', 'wrong']
const modes = ['fresh', 'upgrade', 'both'] as const
type Mode = (typeof modes)[number]

const repositories = new Map<string, TestRepository>()

/** There is a middle of it to strike in, once. */
const sleeps = 'select pg_sleep(0.3)'
const sleepsNoMore = 'select pg_sleep(0.0)'

/** `burden`: a statement that needs what is about to run out. */
function repositoryFor(
  moment: Moment,
  change: Change,
  burden = moment === 'between' ? sleepsNoMore : sleeps,
): TestRepository {
  const key = [moment, change, burden].join()
  const marked = `${burden} ${marker};\n`
  const known = repositories.get(key)
  if (known) return known
  // One for all tests that need it.
  const repository = new TestRepository(mkdtempSync(join(temporary, 'repository-')))
  repository.git('init', '--quiet', '--initial-branch=main')
  const commit = (files: Files) => {
    repository.write(files).git('add', '--all')
    repository.git('commit', '--quiet', '-m', 'files')
  }
  commit({
    'migrations/0001_a.sql': 'create table a (id int);\ncreate role of_faults;\n',
    'migrations/0002_b.sql': `create table b (id int);\n${moment === 'base' ? marked : ''}`,
  })
  repository.git('checkout', '--quiet', '-b', 'topic')
  commit({
    'migrations/0003_c.sql': `create table c (id int);\n${moment === 'base' ? '' : marked}`,
    'migrations/0004_d.sql': change === 'right' ? 'create table d (id int);\n' : 'select 1 / 0;\n',
  })
  repositories.set(key, repository)
  return repository
}

/**
 * Nothing but its own error is held against a change. Where everything ran in the end, the verdict is the true one; where
 * something did not, that is said, and the verdict is not green.
 */
function expectRight(report: Report, { change, mode }: { change: Change; mode: Mode }, lasts: boolean): void {
  const said = JSON.stringify([
    report.verdict,
    report.findings.map(({ message }) => message),
    report.unknowns,
  ])
  for (const finding of report.findings.filter(one => one.introduced))
    expect([finding.path, finding.sqlstate], said).toEqual(['migrations/0004_d.sql', '22012'])
  expect(report.unknowns.join('\n')).not.toMatch(/undefined|\[object|TypeError/)
  if (lasts) expect(report.unknowns, said).not.toEqual([])
  if (report.unknowns.length === 0) {
    expect(report.verdict, said).toBe(change === 'right' ? 'pass' : 'fail')
    expect(report.coverage.histories.map(({ replay }) => replay)).toEqual([mode])
  } else expect(change === 'right' ? ['unknown'] : ['unknown', 'fail'], said).toContain(report.verdict)
}

async function expectNothingLeft(): Promise<void> {
  const left = async () =>
    (
      await ask(`select datname::text as name from pg_database where datname like 'migration%'
        union all select rolname from pg_roles where rolname = 'of_faults'
        union all select gid from pg_prepared_xacts`)
    ).rows
  expect(await left()).toEqual([])
  expect(readdirSync(temporary).filter(name => /-\d+-\d+-[0-9a-f]{12}$/.test(name))).toEqual([])
}

/** What a run could not remove, because there was no server to ask, the next one does. */
async function nextRun(): Promise<void> {
  // Until the server has noticed that the sessions are gone.
  await expect
    .poll(
      async () =>
        (await ask("select from pg_stat_activity where application_name like 'migration-gate/%'")).rowCount,
      { timeout: 20_000 },
    )
    .toBe(0)
  const engine = await openServer(server.url, { statementTimeout: 5, extensions: [] })
  await engine[Symbol.asyncDispose]()
}

interface Fault {
  name: string
  /** When the marked statement is on its way, or under way. */
  strike: (proxy: Way) => Promise<void>
  /** So that the next scenario finds the server well. */
  heal?: (proxy: Way) => Promise<void>
  burden?: string
  /** Does it last, so that a statement which needs what is gone can't run? Else a run may get over it. */
  lasts?: true
  /** What only reads does not meet it. */
  sparesReaders?: true
  /** What is said of a statement that can't run. */
  says?: string
  /** There is no server to clean up on, until it is healed. */
  leaves?: true
  modes?: readonly Mode[]
  changes?: readonly Change[]
}

const endSessions = (how: string, where: string) =>
  ask(`select ${how}(pid) from pg_stat_activity where pid <> pg_backend_pid() and ${where}`).then(() => {})
const ofRun = "application_name ~ '^migration-gate/[0-9a-f]+/'"
const setting = (name: string, value: string) => async () => {
  await ask(`alter system set ${name} = ${value}`)
  await ask('select pg_reload_conf()')
  // The sessions that are there look at it before their next statement.
  await sleep(60)
}
const unset = (name: string) => async () => {
  await ask(`alter system reset ${name}`)
  await ask('select pg_reload_conf()')
  await sleep(60)
}

const connections: pg.Client[] = []
async function takeConnections(): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: server.url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      connections.push(client)
    } catch {
      return
    }
  }
}

/** Twenty thousand rows do not fit into what is left. */
const heavy =
  'create table heavy as select n, repeat(md5(n::text), 10) as t from generate_series(1, 20000) n order by 2'
const locks = 'select count(pg_advisory_xact_lock(n)) from generate_series(1, 20000) n'

const faults: readonly Fault[] = [
  {
    name: 'the connection is reset',
    strike: async proxy => proxy.reset(),
  },
  {
    name: 'the session is ended by an administrator',
    strike: () => endSessions('pg_terminate_backend', ofRun),
  },
  {
    name: 'all sessions are ended by an administrator',
    strike: () => endSessions('pg_terminate_backend', "application_name like 'migration-gate/%'"),
  },
  {
    name: 'the statement is cancelled by an administrator',
    strike: () => endSessions('pg_cancel_backend', ofRun),
  },
  {
    name: 'the scratch database is dropped by somebody else',
    strike: async () => {
      const { rows } = await ask("select datname from pg_database where datname like 'migration%'")
      for (const { datname } of rows) await ask(`drop database if exists "${datname}" with (force)`)
    },
  },
  {
    name: 'the server becomes read-only',
    lasts: true,
    sparesReaders: true,
    strike: setting('default_transaction_read_only', 'on'),
    heal: async () => {
      await ask(
        'set default_transaction_read_only = off; alter system reset default_transaction_read_only',
      ).catch(async () => {
        const client = new pg.Client({ connectionString: server.url })
        await client.connect()
        await client.query('set default_transaction_read_only = off')
        await client.query('alter system reset default_transaction_read_only')
        await client.query('select pg_reload_conf()')
        await client.end()
      })
      await sleep(60)
    },
    burden: 'create table late (id int)',
  },
  {
    name: 'temporary files are full',
    lasts: true,
    strike: setting('temp_file_limit', "'64kB'"),
    heal: unset('temp_file_limit'),
    burden: heavy,
  },
  {
    name: 'the table of locks is full',
    lasts: true,
    strike: async () => {},
    burden: locks,
    says: '53200',
    modes: ['both'],
  },
  {
    name: 'no connections are left',
    strike: takeConnections,
    heal: async () => {
      for (const client of connections.splice(0)) await client.end()
    },
    leaves: true,
  },
  {
    name: 'the statement takes too long here',
    lasts: true,
    strike: async () => {},
    burden: 'select pg_sleep(6)',
    changes: ['right'],
    modes: ['upgrade', 'both'],
  },
  {
    name: 'the server is killed and comes back',
    strike: async () => {
      await server.kill('SIGKILL')
      await server.start()
    },
    leaves: true,
    modes: ['upgrade', 'both'],
  },
  {
    name: 'the server is stopped at once',
    lasts: true,
    strike: () => server.kill('SIGQUIT'),
    heal: () => server.start(),
    leaves: true,
    modes: ['upgrade', 'both'],
  },
  {
    name: 'the server is killed',
    lasts: true,
    strike: () => server.kill('SIGKILL'),
    heal: () => server.start(),
    leaves: true,
    modes: ['both'],
  },
  {
    name: 'nothing is relayed any more',
    lasts: true,
    strike: async proxy => proxy.swallow(),
    heal: async proxy => proxy.heal(),
    leaves: true,
    modes: ['upgrade'],
    changes: ['right'],
  },
]

afterEach(expectNothingLeft)

describe.each(faults)('$name', fault => {
  const matrix = moments.flatMap(moment =>
    (fault.modes ?? modes).flatMap(mode =>
      (fault.changes ?? changes).map(change => ({ moment, mode, change })),
    ),
  )
  it.each(matrix)('at $moment, $mode, of a change that is $change', async ({ moment, mode, change }) => {
    scenarios++
    const repository = repositoryFor(moment, change, fault.burden)
    const proxy = await openProxy(server.url, { marker, once: [sleeps, sleepsNoMore] }, one => {
      // Between two statements: the next one only comes to a server that has the fault. Else in the middle of one.
      const struck = moment === 'between' || fault.burden ? fault.strike(one) : undefined
      if (!struck) void sleep(80).then(() => fault.strike(one))
      return struck
    })
    let report: Report
    try {
      report = (
        await check(repository, { replay: mode, postgres: proxy.url, statementTimeout: 1, timeout: 60 })
      ).report
    } finally {
      await fault.heal?.(proxy)
      await proxy[Symbol.asyncDispose]()
    }
    // Else it never came to the server, and says so.
    if (!proxy.seen) expect([report.verdict, report.unknowns.length]).toEqual(['unknown', 1])
    const spared = fault.sparesReaders === true && change === 'wrong'
    expectRight(report, { change, mode }, fault.lasts === true && !spared)
    if (fault.says) expect(report.unknowns.join()).toContain(fault.says)
    if (fault.leaves) await nextRun()
  })
})

describe('what is wrong from the start', () => {
  const refusals: readonly [string, () => Promise<string>, (() => Promise<void>)?][] = [
    ['no server', async () => Object.assign(new URL(server.url), { port: '1' }).href],
    ['a wrong password', async () => Object.assign(new URL(server.url), { password: 'x' }).href],
    ['no such database', async () => Object.assign(new URL(server.url), { pathname: '/nope' }).href],
    ['no such role', async () => Object.assign(new URL(server.url), { username: 'nope' }).href],
    [
      'a role that may not create databases',
      async () => {
        await ask("create role weak login password 'w'")
        return Object.assign(new URL(server.url), { username: 'weak', password: 'w' }).href
      },
      () => ask('drop role weak').then(() => {}),
    ],
    [
      'a role with one connection',
      async () => {
        await ask("create role narrow login password 'n' createdb connection limit 1")
        return Object.assign(new URL(server.url), { username: 'narrow', password: 'n' }).href
      },
      () => ask('drop role narrow').then(() => {}),
    ],
    [
      'no connections',
      async () => {
        await takeConnections()
        return server.url
      },
      async () => {
        for (const client of connections.splice(0)) await client.end()
      },
    ],
    [
      'a database of somebody else',
      async () => {
        await ask('create database theirs')
        return server.url
      },
      () => ask('drop database theirs').then(() => {}),
    ],
  ]
  it.each(refusals.flatMap(([name, begin, end]) => changes.map(change => ({ name, begin, end, change }))))(
    '$name, with a change that is $change',
    async ({ begin, end, change }) => {
      scenarios++
      const postgres = await begin()
      try {
        const { report } = await check(repositoryFor('incoming', change), {
          replay: 'both',
          postgres,
          allowOtherDatabases: false,
          timeout: 60,
        })
        expect([report.verdict, report.findings]).toEqual(['unknown', []])
        expect(report.unknowns).toHaveLength(1)
      } finally {
        await end?.()
      }
    },
  )
})

describe('without rights', () => {
  beforeAll(async () => {
    await ask("create role plain login password 'p' createdb")
  })
  afterAll(() => ask('drop role plain'))

  it.each(
    moments.flatMap(moment => modes.flatMap(mode => changes.map(change => ({ moment, mode, change })))),
  )('at $moment, $mode, of a change that is $change', async ({ moment, mode, change }) => {
    scenarios++
    const postgres = Object.assign(new URL(server.url), { username: 'plain', password: 'p' }).href
    const { report } = await check(repositoryFor(moment, change, 'create role of_faults_too'), {
      replay: mode,
      postgres,
    })
    // The first file of base creates one, too.
    expectRight(report, { change, mode }, true)
  })
})

// A file system of its own that can be filled; only where the tests may mount one.
const disk = join(temporary, '..', `gate-faults-disk-${process.pid}`)
const mounted =
  spawnSync('sh', [
    '-c',
    `mkdir ${disk} && mount -t tmpfs -o size=2m,uid=$(id -u nobody),gid=$(id -g nobody),mode=700 tmpfs ${disk}`,
  ]).status === 0
afterAll(() => {
  if (mounted) spawnSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

describe.runIf(mounted)('a disk that is full', () => {
  beforeAll(async () => {
    await ask(`create tablespace small location '${disk}'`)
    await setting('default_tablespace', 'small')()
  })
  afterAll(async () => {
    await unset('default_tablespace')()
    await ask('drop tablespace small')
  })

  it.each(
    moments.flatMap(moment => modes.flatMap(mode => changes.map(change => ({ moment, mode, change })))),
  )('at $moment, $mode, of a change that is $change', async ({ moment, mode, change }) => {
    scenarios++
    const { report } = await check(repositoryFor(moment, change, heavy), {
      replay: mode,
      postgres: server.url,
    })
    expectRight(report, { change, mode }, true)
    expect(report.unknowns.join()).toContain('53100')
  })
})
