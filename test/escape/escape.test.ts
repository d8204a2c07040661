import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsAttempts, sqlAttempts } from './attempts.ts'
import type { Ran } from './driver.ts'
import { compiled, nodeProgram, oldVersions, runScenario } from './runtimes.ts'
import { sideModule } from './side-module.ts'

const [minimum = ''] = Object.keys(oldVersions)

let directory: string
let listener: Server
let port = 0
let connections = 0

beforeAll(async () => {
  directory = await compiled()
  listener = createServer(socket => {
    connections++
    socket.destroy()
  })
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  listener.close()
  await rm(directory, { recursive: true, force: true })
})

/** The whole chain: code that signals the gate, and sends what it finds to the network. */
const chain = (file = '/tmp/escaped') => `(() => {
  const load = name => (typeof process !== 'undefined' && process.getBuiltinModule ? process.getBuiltinModule(name) : require(name))
  try { process.kill(process.ppid, 'SIGUSR1') } catch {}
  try { process._debugProcess(process.ppid) } catch {}
  try { load('net').connect(${port}, '127.0.0.1').on('error', () => {}) } catch {}
  try { fetch('http://127.0.0.1:${port}/').catch(() => {}) } catch {}
  try { load('fs').writeFileSync('${file}', 'x') } catch {}
  try { load('child_process').spawnSync('touch', ['${file}']) } catch {}
})()`

describe.each([
  [minimum, () => nodeProgram(minimum)],
  ['24', async () => process.execPath],
] as const)('on Node.js %s', (_version, program) => {
  let node: string
  beforeAll(async () => {
    node = await program()
  })
  const run = (scenario: Parameters<typeof runScenario>[2]) => runScenario(node, directory, scenario)

  describe('the chain from SQL to the machine', () => {
    it.each([[[]], [['database']], [['webassembly']], [['process']], [['machine']], [['parent']]] as const)(
      'is held without %j',
      async without => {
        const before = connections
        const ran = await run({
          without: [...without],
          steps: [{ chain: chain() }, { js: "result = 'ran'" }],
        })
        expect(ran.outcomes.filter(outcome => outcome.kind === 'js')).toEqual([])
        expect(ran.inspector).toBeUndefined()
        expect(connections).toBe(before)
        expect(existsSync('/tmp/escaped')).toBe(false)
      },
    )

    it('would run code, if neither the database nor WebAssembly were guarded: the machine and the gate hold', async () => {
      const before = connections
      const ran = await run({
        without: ['database', 'webassembly', 'process'],
        steps: [
          { js: 'result = typeof process.kill' },
          { chain: chain('/dev/null') },
          { sql: 'select pg_sleep(0.2)' },
        ],
      })
      expect(ran.outcomes[0]).toEqual({ kind: 'js', result: 'function' })
      expect(ran.inspector).toBeUndefined()
      const machine = (ran.sandbox as { layer: string; held: boolean }[]).find(
        ({ layer }) => layer === 'machine',
      )
      if (machine?.held) expect(connections).toBe(before)
    })
  })

  describe('code in the process of the engine, where only the process layer is left', () => {
    let ran: Ran
    let before = 0
    beforeAll(async () => {
      before = connections
      ran = await run({
        without: ['database', 'webassembly', 'machine', 'parent'],
        steps: [
          ...jsAttempts(port).map(({ js }) => ({ js })),
          { sql: 'select pg_sleep(0.2)' },
          { sql: 'select 1 as alive' },
        ],
      })
    })
    it.each(jsAttempts(0).map(({ name }, index) => [name, index] as const))(
      'finds no way: %s',
      (_name, index) => {
        const outcome = ran.outcomes[index]
        expect(outcome).toMatchObject({ kind: 'js' })
        expect(JSON.stringify((outcome as { result: unknown }).result).replace(/^"|"$/g, '')).toMatch(
          jsAttempts(0)[index]?.expected ?? /^$/,
        )
      },
    )
    it('reached nobody, and PostgreSQL is as it was', () => {
      expect(ran.outcomes.at(-1)).toEqual({ kind: 'ok', rows: [{ alive: 1 }] })
      expect(connections).toBe(before)
      expect(ran.inspector).toBeUndefined()
      expect(existsSync('/tmp/escaped')).toBe(false)
    })
  })

  it('believes no forged answer, even from code that has all of Node.js', async () => {
    const forged = `const { writeSync } = process.getBuiltinModule ? process.getBuiltinModule('fs') : require('fs'); const frame = new Uint8Array(41); frame[36] = 3; writeSync(3, frame); result = 'sent'`
    const ran = await run({
      without: ['database', 'webassembly', 'process'],
      steps: [{ chain: `(() => { let result; ${forged} })()` }, { sql: 'select 1' }],
    })
    expect(ran.outcomes[0]).toMatchObject({
      kind: 'dead',
      why: expect.stringContaining('without the secret'),
    })
    expect(ran.outcomes[1]).toMatchObject({ kind: 'dead' })
  })

  describe('SQL, with all layers', () => {
    // A large object that was made in an earlier statement: in its own, an export does not see it.
    const makeObject = "select lo_from_bytea(4242, 'x')"
    let ran: Ran
    let outcomes: Ran['outcomes']
    beforeAll(async () => {
      ran = await run({
        without: [],
        extensions: ['file_fdw'],
        steps: [
          { sql: makeObject },
          ...sqlAttempts.flatMap(({ sql, expected }) => [
            { sql },
            ...(expected === 'dead' ? [{ fresh: true } as const, { sql: makeObject }] : []),
          ]),
        ],
      })
      outcomes = ran.outcomes.filter(
        outcome => !(outcome.kind === 'ok' && outcome.rows.some(row => 'lo_from_bytea' in row)),
      )
    })
    it.each(sqlAttempts.map(({ sql, expected }, index) => [sql, expected, index] as const))(
      '%s: %s',
      (_sql, expected, index) => {
        const outcome = outcomes[index]
        if (expected === 'refused')
          expect(outcome).toMatchObject({ kind: 'error', error: { environment: { what: 'reach' } } })
        else if (expected === 'dead') expect(outcome).toMatchObject({ kind: 'dead' })
        else expect(['ok', 'error']).toContain(outcome?.kind)
      },
    )
    it('left nothing on the machine', () => {
      expect(existsSync('/tmp/escaped')).toBe(false)
      expect(ran.inspector).toBeUndefined()
    })
  })

  it.each([[[]], [['database']], [['webassembly']]] as const)(
    'a data directory that a stranger wrote to is opened again, without %j, and loads nothing',
    async without => {
      const library = sideModule("(() => { FS.writeFile('/pglite/data/base/said', '\"ran\"') })()").toString(
        'hex',
      )
      const exported = (path: string) =>
        `do $$ begin execute 'select lo_' || 'export(lo_from_bytea(0, decode(''${library}'', ''hex'')), ''${path}'')'; exception when others then null; end $$`
      const ran = await run({
        without: [...without],
        steps: [
          { sql: exported('base/x.so') },
          { fresh: true },
          { sql: exported('base/x') },
          {
            sql: `do $$ begin execute 'alter role postgres set session_preload' || '_libraries = ''/pglite/data/base/x'''; end $$`,
          },
          {
            sql: `do $$ begin execute 'alter database postgres set local_preload' || '_libraries = ''/pglite/data/base/x'''; end $$`,
          },
          { copy: true },
          { sql: "do $$ begin execute 'select pg_read_' || 'file(''base/said'')'; end $$" },
        ],
      })
      const last = ran.outcomes.at(-1)
      expect(last?.kind).not.toBe('ok')
    },
  )
})

it('ends when code takes memory', async () => {
  const ran = await runScenario(await nodeProgram(minimum), directory, {
    without: ['database', 'webassembly'],
    maximumMemory: 1e9,
    steps: [
      {
        chain: `(() => { globalThis.hoard = []; for (;;) { const all = new Uint8Array(1 << 28); for (let at = 0; at < all.length; at += 4096) all[at] = 1; hoard.push(all) } })()`,
      },
    ],
  })
  expect(ran.outcomes[0]).toMatchObject({ kind: 'dead' })
})

it.each(Object.keys(oldVersions))('starts on Node.js %s, after all layers of its own', async version => {
  const ran = await runScenario(await nodeProgram(version), directory, {
    without: [],
    steps: [{ sql: 'select 1 as alive' }],
  })
  expect(ran).toMatchObject({ node: `v${version}`, outcomes: [{ kind: 'ok', rows: [{ alive: 1 }] }] })
  expect(ran.sandbox).toEqual([
    { layer: 'database', held: true },
    { layer: 'webassembly', held: true },
    { layer: 'process', held: true },
    expect.objectContaining({ layer: 'machine' }),
  ])
})

it('tests the oldest Node.js that package.json allows', async () => {
  const { engines } = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'))
  expect(engines.node).toBe(`>=${minimum.replace(/\.0$/, '')}`)
})
