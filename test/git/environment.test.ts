import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { gitEnvironment as environmentOf } from '../../src/git/environment.ts'
import { sqlInitial } from '../../src/rules/examples.ts'
import { scene } from '../support/action-scene.ts'
import { check } from '../support/gate.ts'
import { forked, temporaryDirectory } from '../support/git-repository.ts'
import { runHere } from '../support/in-process.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const realGit = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()

/** Puts a script called git first on PATH. */
function gitIs(script: string): void {
  const directory = temporaryDirectory()
  writeFileSync(join(directory, 'git'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(directory, 'git'), 0o755)
  vi.stubEnv('PATH', `${directory}:${process.env.PATH}`)
}

const secrets = {
  INPUT_TOKEN: 'ghs_secret',
  'INPUT_WORKING-DIRECTORY': 'app',
  ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-secret',
  GITHUB_TOKEN: 'ghs_other',
  GH_TOKEN: 'ghs_third',
  NPM_TOKEN: 'npm-secret',
  DATABASE_URL: 'postgres://u:p@h/d',
  MY_SECRET: 'mine',
  GIT_DIR: '/elsewhere',
  GIT_WORK_TREE: '/elsewhere',
  GIT_INDEX_FILE: '/elsewhere/index',
  GIT_EXTERNAL_DIFF: 'evil',
  GIT_TRACE: '/tmp/trace',
  NODE_OPTIONS: '--inspect',
  LD_PRELOAD: '/evil.so',
}

const source = { url: 'https://host/x', config: [['http.extraheader', 'AUTHORIZATION: basic abc']] as const }

describe('the environment of git', () => {
  it.each([undefined, source])('has no secret and nothing that points elsewhere, with source %o', one => {
    const env = environmentOf({ source: one }, { ...secrets, PATH: '/bin', HOME: '/home/me' })
    for (const [name, value] of Object.entries(secrets)) {
      expect(env).not.toHaveProperty([name])
      expect(Object.values(env)).not.toContain(value)
    }
    expect(env).toMatchObject({ PATH: '/bin', HOME: '/home/me', LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' })
  })

  it('lets a read reach nothing, and a fetch only known protocols', () => {
    const from = { SSH_AUTH_SOCK: '/s', https_proxy: 'http://proxy', GIT_SSH_COMMAND: 'ssh -i key' }
    const reading = environmentOf({}, from)
    expect(reading).toMatchObject({ GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' })
    for (const name of Object.keys(from)) expect(reading).not.toHaveProperty([name])
    const fetching = environmentOf({ source }, from)
    expect(fetching).toMatchObject({ ...from, GIT_ALLOW_PROTOCOL: 'https:http:ssh:file:git' })
  })

  it('keeps settings of the caller’s environment: all for a fetch, whose repositories may be read for a read', () => {
    const from = {
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '/mine',
      GIT_CONFIG_KEY_1: 'core.sshCommand',
      GIT_CONFIG_VALUE_1: 'ssh -v',
    }
    const settings = (env: NodeJS.ProcessEnv) =>
      Array.from({ length: Number(env.GIT_CONFIG_COUNT) }, (_, i) => [
        env[`GIT_CONFIG_KEY_${i}`],
        env[`GIT_CONFIG_VALUE_${i}`],
      ])
    expect(settings(environmentOf({}, from))).toContainEqual(['safe.directory', '/mine'])
    expect(settings(environmentOf({}, from))).not.toContainEqual(['core.sshCommand', 'ssh -v'])
    expect(settings(environmentOf({ source }, from))).toContainEqual(['core.sshCommand', 'ssh -v'])
    // The gate's own come last, and so they hold.
    expect(settings(environmentOf({}, from)).at(-1)).not.toEqual(['safe.directory', '/mine'])
  })

  it('is that of every git in a whole run of the action', async () => {
    const log = join(temporaryDirectory(), 'environments')
    const { job } = await scene(forked(sqlInitial, {}, { 'db/migrations/0003_c.sql': 'select 1;\n' }))
    gitIs(`{ echo "== $*"; env; } >> ${log}\nexec ${realGit} "$@"`)
    // The tests' own git would take the others to heart.
    const stubbed = Object.entries(secrets).filter(([name]) => !/^GIT_|^LD_|^NODE_/.test(name))
    for (const [name, value] of stubbed) vi.stubEnv(name, value)
    const { report } = await runHere(job({ inputs: { replay: 'off' } }))
    expect(report.verdict).toBe('pass')
    // Without those of the server that the tests start.
    const calls = readFileSync(log, 'utf8')
      .split(/^== /m)
      .filter(call => call !== '' && !call.startsWith('-C '))
    expect(calls.length).toBeGreaterThan(5)
    const seen = calls.join('')
    for (const [name, value] of stubbed) {
      expect(seen).not.toContain(`\n${name}=`)
      expect(seen).not.toContain(`=${value}\n`)
    }
    // The token of the job goes to the one that fetches, as a header, and to no other.
    const withToken = calls.filter(call => call.includes('AUTHORIZATION: basic'))
    for (const call of withToken) expect(call).toContain('GIT_ALLOW_PROTOCOL=https:http:ssh:file:git')
  })
})

describe('a git that can not be used', () => {
  const repository = () => forked(sqlInitial, {}, { 'db/migrations/0003_c.sql': 'select 1;\n' })

  it('because there is none', async () => {
    const change = repository()
    vi.stubEnv('PATH', temporaryDirectory())
    expect((await check(change)).report.unknowns).toEqual([
      'git is not installed or not on PATH: install git 2.38 or later.',
    ])
  })

  it.each(['git version 2.34.1', 'git version 2.37.9 (Apple Git-100)', 'git version 1.8.3'])(
    'because it is too old: %s',
    async version => {
      const change = repository()
      gitIs(`test "$1" = --version && echo "${version}" && exit 0\nexec ${realGit} "$@"`)
      expect((await check(change)).report.unknowns).toEqual([
        `git 2.38 or later is needed, and this is "${version}". Install a newer one, or put it first on PATH.`,
      ])
    },
  )
})
