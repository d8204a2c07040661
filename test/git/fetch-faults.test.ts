import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { compareRemotely } from '../../src/comparison/remote.ts'
import type { FetchSource } from '../../src/git/fetch.ts'
import { fetchFailure } from '../../src/git/fetch-failure.ts'
import { endingGitWith, GitAbortedError, GitError } from '../../src/git/run.ts'
import { runCheck } from '../../src/modes/check/run-check.ts'
import { gateDefaults } from '../support/gate.ts'
import { forked, type TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { gitServer } from './git-server.ts'

const change = () => forked({ 'a.sql': 'a' }, { 'b.sql': 'b' }, { 'c.sql': 'c' })

function compareAt(repository: TestRepository, source: FetchSource) {
  return compareRemotely({
    directory: temporaryDirectory(),
    source,
    base: { name: 'main', ref: 'refs/heads/main' },
    head: { name: 'topic', commit: repository.git('rev-parse', 'topic') },
  })
}

async function pathsAt(repository: TestRepository, source: FetchSource): Promise<string[]> {
  const opened = await compareAt(repository, source)
  const paths = opened.comparison.merged.files.map(({ path }) => path)
  await opened[Symbol.asyncDispose]()
  return paths
}

/** Processes that still speak to this server. */
function leftOf({ url }: FetchSource): string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return line.includes(url) ? [line] : []
      } catch {
        return []
      }
    })
}

describe('a fetch that meets a fault', () => {
  it.each([
    ['one 502', [502]],
    ['a 503 and a 500', [503, 500]],
    ['one 429', [429]],
    ['one reset', ['reset']],
    ['a pack that is cut', [undefined, undefined, 'truncate']],
  ] as const)('is tried again: %s', async (_name, faults) => {
    const repository = change()
    const { source } = await gitServer(repository.directory, faults)
    expect(await pathsAt(repository, source)).toEqual(['a.sql', 'b.sql', 'c.sql'])
  })

  it('is given up after three tries', async () => {
    const repository = change()
    const { source, requests } = await gitServer(repository.directory, [502, 502, 502, 502])
    await expect(compareAt(repository, source)).rejects.toThrow(/failed 3 times .*error: 502/)
    expect(requests).toHaveLength(3)
  })

  it.each([
    [401, 'was refused'],
    [403, 'was refused'],
    [404, 'There is no repository at'],
  ])('is not tried again where the answer is final: %s', async (status, said) => {
    const repository = change()
    const { source, requests } = await gitServer(repository.directory, [status])
    await expect(compareAt(repository, source)).rejects.toThrow(said)
    expect(requests).toHaveLength(1)
  })

  it('is not tried again for a ref or a host that there is not', async () => {
    const repository = change()
    const { source, requests } = await gitServer(repository.directory, [])
    const asked = compareRemotely({
      directory: temporaryDirectory(),
      source,
      base: { name: 'gone', ref: 'refs/heads/gone' },
      head: { name: 'topic', commit: repository.git('rev-parse', 'topic') },
    })
    await expect(asked).rejects.toThrow('has no such ref any more')
    expect(requests.filter(path => path.includes('info/refs'))).toHaveLength(1)
    const nowhere = { url: 'http://no-such-host.invalid/x', config: [] }
    await expect(compareAt(repository, nowhere)).rejects.toThrow("can't be reached")
  })

  it('is given up where the server sends nothing for long', async () => {
    const repository = change()
    const { source } = await gitServer(repository.directory, ['hang'])
    // What the user's own configuration says comes after the gate's.
    const hasty: FetchSource = { ...source, config: [['http.lowSpeedTime', '1']] }
    expect(await pathsAt(repository, hasty)).toEqual(['a.sql', 'b.sql', 'c.sql'])
  })
})

describe.runIf(process.platform === 'linux')('git that hangs', () => {
  it('is ended with all that it has started when the run is over', async () => {
    const repository = change()
    const { source, requests } = await gitServer(repository.directory, ['hang'])
    const abort = new AbortController()
    const asked = endingGitWith(abort.signal, () => compareAt(repository, source))
    asked.catch(() => {})
    while (requests.length === 0) await sleep(20)
    expect(leftOf(source)).not.toEqual([])
    abort.abort()
    await expect(asked).rejects.toBeInstanceOf(GitAbortedError)
    for (let tries = 0; leftOf(source).length > 0 && tries < 100; tries++) await sleep(50)
    expect(leftOf(source)).toEqual([])
    await expect(endingGitWith(abort.signal, () => compareAt(repository, source))).rejects.toBeInstanceOf(
      GitAbortedError,
    )
  })

  it('leaves the time that was given as the reason, and no process', async () => {
    const repository = change()
    const { source } = await gitServer(repository.directory, ['hang', 'hang', 'hang'])
    const { report } = await runCheck(
      { ...gateDefaults, timeout: 2 },
      () => compareAt(repository, source),
      () => {},
    )
    expect(report.unknowns).toEqual(['The run was not finished after 2 s. Give it more time with --timeout.'])
    for (let tries = 0; leftOf(source).length > 0 && tries < 100; tries++) await sleep(50)
    expect(leftOf(source)).toEqual([])
  })
})

it.each([
  ["fatal: unable to access 'https://x/': The requested URL returned error: 504", 'passing', 504],
  ["fatal: unable to access 'https://x/': Could not resolve host: x", 'unreachable', undefined],
  ['fatal: write error: No space left on device', 'local', undefined],
  ['remote: Repository not found.\nfatal: Authentication failed for x', 'refused', undefined],
  ['git@github.com: Permission denied (publickey).\nfatal: Could not read', 'refused', undefined],
  ['fatal: early EOF', 'passing', undefined],
])('knows what git says: %s', (stderr, kind, status) => {
  expect(fetchFailure(new GitError(['fetch'], stderr))).toMatchObject({
    kind,
    ...(status ? { status } : {}),
  })
})
