import { expect, it, onTestFinished } from 'vitest'
import { makeManyPulls } from '../../scripts/bench/open-pulls.ts'
import { payload } from '../support/action-scene.ts'
import { temporaryDirectory } from '../support/git-repository.ts'
import { startGitHubServer } from '../support/github-server.ts'
import { runHere } from '../support/in-process.ts'

it('sweeps 500 open pull requests and 3,000 migrations in few requests, and once', async () => {
  const directory = temporaryDirectory()
  const pulls = makeManyPulls(directory, { apps: 60, each: 50, pulls: 500, brings: 6 })
  const server = await startGitHubServer({ gitDirectory: directory, token: 'secret-token' })
  onTestFinished(() => server.close())
  // All were green before base took the numbers of half of them; seven have not been checked again since.
  for (const { commit, collides, ...pull } of pulls) {
    server.addPull({ ...pull, base: 'main' })
    const stale = collides && pull.number < 14
    server.checks.add(commit, { conclusion: collides && !stale ? 'failure' : 'success' })
  }
  server.activity.push({ ref: 'refs/heads/main', timestamp: '2026-01-02T03:05:00Z' })
  const sweep = () =>
    runHere({
      server,
      event: 'push',
      payload: payload('push', example => {
        Object.assign(example, { ref: 'refs/heads/main', after: '1'.repeat(40), before: '2'.repeat(40) })
        Object.assign(example.repository as object, { pushed_at: 1767323100, default_branch: 'main' })
      }),
      inputs: { mode: 'sweep' },
    })
  const first = await sweep()
  expect(first.code).toBe(0)
  expect(first.outputs.verdict).toBe('pass')
  const reported: { number: number; verdict: string; done: string }[] = JSON.parse(
    first.outputs['pull-requests'] ?? '[]',
  )
  expect(reported.map(({ verdict }) => verdict)).toEqual(
    pulls.map(({ collides }) => (collides ? 'fail' : 'pass')),
  )
  expect(reported.filter(({ done }) => done === 'rerun').map(({ number }) => number)).toEqual([
    1, 3, 5, 7, 9, 11, 13,
  ])
  // Eleven to look, and one for each that is brought up to date.
  expect(server.requests).toHaveLength(18)
  const again = await sweep()
  expect(again.outputs.verdict).toBe('pass')
  expect(server.requests).toHaveLength(29)
})
