import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ownCode, type Trust, unknownAuthor } from '../../src/config/trust.ts'
import { engineChoice, isEngineChoice } from '../../src/model/engine-choice.ts'
import { serverIdentity } from '../../src/postgres/local/identity.ts'
import { findInstallations } from '../../src/postgres/local/installations.ts'
import { choose, openLocal } from '../../src/postgres/local/local.ts'
import { checkFiles } from '../support/gate.ts'
import { openDirectory, programsElsewhere, programsOf } from '../support/local-postgres.ts'

const elsewhere = programsElsewhere(17)
const path = process.env.PATH
process.env.PATH = `${elsewhere}${delimiter}${path}`
afterAll(() => {
  process.env.PATH = path
})

describe('the setting', () => {
  it.each([
    ['auto', { kind: 'auto' }],
    ['embedded', { kind: 'embedded' }],
    ['local', { kind: 'local' }],
    ['local:16', { kind: 'local', major: 16 }],
    ['postgres://h/d', { kind: 'server', url: 'postgres://h/d' }],
  ])('%s', (text, choice) => {
    expect(engineChoice(text)).toEqual(choice)
    expect(isEngineChoice(text)).toBe(true)
  })

  it.each(['', 'local:', 'local:x', 'local:16.4', 'Local', 'constructor', 'mysql://h'])(
    'takes "%s" for no choice',
    text => expect(isEngineChoice(text)).toBe(false),
  )
})

describe('discovery', () => {
  const identity = serverIdentity() ?? {}
  const search = (more: Partial<Parameters<typeof findInstallations>[0]>) =>
    findInstallations({ env: {}, identity, distrusted: [], ...more })

  it('lists each version with its number, the newest first', async () => {
    const bins = [programsOf(16), programsOf(18), programsOf(17)]
    const { found } = await search({ only: bins })
    expect(found.map(({ major, bin }) => [major, bin])).toEqual([
      [18, bins[1]],
      [17, bins[2]],
      [16, bins[0]],
    ])
    expect(found.every(({ major, version }) => version.startsWith(`${major}.`))).toBe(true)
  })

  it('finds programs by PATH, and by pg_config, but none in a place of the change', async () => {
    const tools = openDirectory(0o755)
    writeFileSync(join(tools, 'pg_config'), `#!/bin/sh\necho ${programsOf(16)}\n`)
    chmodSync(join(tools, 'pg_config'), 0o755)
    const env = { PATH: [elsewhere, tools, 'relative/bin', ''].join(delimiter) }
    const bins = ({ found }: Awaited<ReturnType<typeof search>>) => found.map(({ bin }) => bin)
    expect(bins(await search({ env }))).toEqual(expect.arrayContaining([elsewhere, programsOf(16)]))
    expect(bins(await search({ env, distrusted: [process.cwd()] }))).toContain(elsewhere)
    expect(bins(await search({ env, distrusted: [process.cwd()] }))).not.toContain(programsOf(16))
    // A program of the change is not even asked.
    expect(bins(await search({ env, distrusted: [tools] }))).not.toContain(programsOf(16))
    expect(bins(await search({ env, distrusted: [elsewhere] }))).not.toContain(elsewhere)
  })

  it('says why programs are of no use', async () => {
    const directory = openDirectory(0o755)
    const program = (name: string, text: string) => {
      mkdirSync(join(directory, name))
      for (const file of ['postgres', 'initdb']) {
        writeFileSync(join(directory, name, file), `#!/bin/sh\n${text}\n`)
        chmodSync(join(directory, name, file), 0o755)
      }
      return join(directory, name)
    }
    const bins = [
      program('old', 'echo "postgres (PostgreSQL) 12.20"'),
      program('broken', 'exit 3'),
      program('strange', 'echo hello'),
      join(directory, 'absent'),
    ]
    const { found, unusable } = await search({ only: bins })
    expect(found).toEqual([])
    expect(unusable).toEqual([
      `${bins[0]} (PostgreSQL 12.20, and 13 is the oldest that can be used)`,
      `${bins[1]} (\`postgres --version\` fails there: 3)`,
      `${bins[2]} (it does not say its version)`,
    ])
    // Who may write a program decides what it does.
    chmodSync(join(bins[1] ?? '', 'initdb'), 0o777)
    expect((await search({ only: bins })).unusable).toHaveLength(2)
  })

  it('takes the version that was asked for, the nearest one, else the newest', () => {
    const found = [18, 16, 14].map(major => ({ major, version: `${major}.1`, bin: `/${major}` }))
    const chosen = (wanted: Parameters<typeof choose>[1]) => choose(found, wanted)?.major
    expect(chosen({})).toBe(18)
    expect(chosen({ major: 16 })).toBe(16)
    expect(chosen({ major: 15 })).toBe(undefined)
    expect(chosen({ nearest: 14 })).toBe(14)
    expect(chosen({ nearest: 15 })).toBe(16)
    expect(chosen({ nearest: 19 })).toBe(18)
  })

  it('names what was found, where it was looked, and what to do', async () => {
    const options = { statementTimeout: 20, extensions: [], major: 14 }
    await expect(openLocal(options, { only: [programsOf(16)] })).rejects.toThrow(
      /^No PostgreSQL 14 was found on this machine\. Found: 16\.\d+ in .*postgres-16\/native\/bin\. Looked in: .*; `postgres` and `initdb` have to be there\. Install it, ask for a version that is there \(`local:16`\), or use `--postgres embedded` \(input `postgres`\)\.$/,
    )
  })

  it('runs the server as somebody without rights where this process is root’s', () => {
    const accounts = () =>
      'root:x:0:0::/root:/bin/sh\npostgres:x:110:111::/:/bin/sh\nnobody:x:65534:65533::/:/bin/false\n'
    expect(serverIdentity(0, accounts)).toEqual({ uid: 65534, gid: 65533 })
    expect(serverIdentity(0, () => 'postgres:x:110:111::/:/bin/sh\n')).toEqual({ uid: 110, gid: 111 })
    expect(serverIdentity(0, () => 'root:x:0:0::/root:/bin/sh\nnobody:x:0:0::/:/bin/sh\n')).toBe(undefined)
    expect(serverIdentity(1000, accounts)).toEqual({})
  })
})

describe('whose prepared data directories are used', () => {
  const options = { statementTimeout: 20, extensions: [] }
  const parent = () => openDirectory(0o755)
  const prepared = async (cache: string): Promise<string[]> => {
    const engine = await openLocal(options, { only: [programsOf(18)], cache, parent: parent() })
    await engine[Symbol.asyncDispose]()
    const { readdirSync } = await import('node:fs')
    return readdirSync(cache)
  }

  it('only those that nobody else can have written', async () => {
    const cache = openDirectory(0o700)
    expect(await prepared(cache)).toEqual([expect.stringMatching(/^postgres-18-[0-9a-f]{16}$/)])
    // Anybody may write here, or exchange the directory for another one.
    expect(await prepared(openDirectory(0o777))).toEqual([])
    const open = openDirectory(0o777)
    mkdirSync(join(open, 'cache'), { mode: 0o700 })
    expect(await prepared(join(open, 'cache'))).toEqual([])
    const linked = openDirectory(0o700)
    symlinkSync(cache, join(linked, 'cache'))
    expect(await prepared(join(linked, 'cache'))).toHaveLength(1)
  })
})

describe('auto', () => {
  const good = { change: { 'migrations/0001_a.sql': 'create table a (id int);\n' } }
  const engineOf = async (files: Parameters<typeof checkFiles>[0], postgres: string, trust: Trust) => {
    const { report } = await checkFiles(files, { replay: 'auto', postgres, trust })
    return { verdict: report.verdict, engine: report.coverage.engine, unknowns: report.unknowns }
  }
  const forks: Trust = { author: 'stranger', token: 'reads' }
  const targets: Trust = { author: 'stranger', token: 'writes' }
  const insiders: Trust = { author: 'insider', token: 'reads' }

  it.each([
    ['a pull request of the repository', insiders, /^local PostgreSQL \d/],
    ['the command line with --trust', ownCode, /^local PostgreSQL \d/],
    ['the command line', unknownAuthor, /^embedded /],
    ['a pull request from a fork', forks, /^embedded /],
    ['pull_request_target', targets, /^embedded /],
  ])('%s', async (_who, trust, engine) => {
    expect(await engineOf(good, 'auto', trust)).toMatchObject({
      verdict: 'pass',
      engine: expect.stringMatching(engine),
    })
  })

  it.each([
    ['the command line', unknownAuthor],
    ['a pull request from a fork', forks],
    ['pull_request_target', targets],
  ])('local is refused to %s', async (_who, trust) => {
    const { verdict, engine, unknowns } = await engineOf(good, 'local', trust)
    expect([verdict, engine]).toEqual(['unknown', null])
    expect(unknowns.join()).toContain('with no sandbox around it')
  })

  it('leaves to the embedded engine what only a superuser may do', async () => {
    const files = {
      change: {
        'migrations/0001_a.sql':
          "create function f() returns event_trigger language plpgsql as 'begin end';\ncreate event trigger t on ddl_command_end execute function f();\n",
      },
    }
    expect(await engineOf(files, 'local', insiders)).toMatchObject({
      verdict: expect.stringMatching(/unknown|not-checked/),
    })
    expect(await engineOf(files, 'auto', insiders)).toMatchObject({
      verdict: 'pass',
      engine: expect.stringMatching(/^embedded /),
    })
  })

  it('leaves to the embedded engine what needs an extension that is not there', async () => {
    const files = { change: { 'migrations/0001_a.sql': 'create extension pg_stat_statements;\n' } }
    expect(await engineOf(files, 'auto', insiders)).toMatchObject({
      verdict: 'pass',
      engine: expect.stringMatching(/^embedded /),
    })
  })

  it('reports what is wrong as the embedded engine finds it', async () => {
    const files = {
      start: { 'migrations/0001_a.sql': 'create table a (id int);\n' },
      change: { 'migrations/0002_b.sql': 'create table a (id int);\n' },
    }
    const [auto, embedded] = await Promise.all(
      ['auto', 'embedded'].map(postgres => checkFiles(files, { replay: 'auto', postgres, trust: insiders })),
    )
    expect(auto?.report.verdict).toBe('fail')
    expect(auto?.report.coverage.engine).toMatch(/^embedded /)
    const findings = (result: typeof auto) =>
      result?.report.findings.map(({ rule, message }) => [rule, message])
    expect(findings(auto)).toEqual(findings(embedded))
  })
})
