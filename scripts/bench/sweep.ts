import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAction } from '../../src/action/action.ts'
import { runMode } from '../../src/modes/action-modes.ts'
import { startGitHubServer } from '../../test/support/github-server.ts'
import { makeManyPulls } from './open-pulls.ts'

export interface SweepCost {
  /** On the clock, with git's processes and the server that stands in for GitHub; nobody waits for GitHub's pace. */
  seconds: number
  /** Of the processor's time, the server's share included and git's processes not. */
  work: number
  requests: number
  judged: number
}

/** Sweeps many open pull requests whose checks say what is true already: what looking alone costs. */
export async function sweepCost(directory: string, pulls: number, migrations: number): Promise<SweepCost> {
  const repository = join(directory, 'repository')
  mkdirSync(repository)
  const apps = 60
  const made = makeManyPulls(repository, { apps, each: migrations / apps, pulls, brings: migrations / pulls })
  await using server = await startGitHubServer({ gitDirectory: repository, token: 'token-of-the-bench' })
  for (const { commit, collides, ...pull } of made) {
    server.addPull({ ...pull, base: 'main' })
    server.checks.add(commit, { conclusion: collides ? 'failure' : 'success' })
  }
  const event = join(directory, 'event.json')
  writeFileSync(
    event,
    JSON.stringify({
      ref: 'refs/heads/main',
      before: '1'.repeat(40),
      after: '2'.repeat(40),
      repository: { default_branch: 'main', pushed_at: 1_770_000_000 },
    }),
  )
  const outputs = join(directory, 'outputs')
  writeFileSync(outputs, '')
  let judged = 0
  const started = performance.now()
  const before = process.cpuUsage()
  await runAction({
    env: {
      ...process.env,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: `${server.owner}/${server.repo}`,
      GITHUB_SERVER_URL: server.url,
      GITHUB_API_URL: server.apiUrl,
      GITHUB_WORKSPACE: directory,
      GITHUB_OUTPUT: outputs,
      RUNNER_TEMP: directory,
      INPUT_TOKEN: 'token-of-the-bench',
      INPUT_MODE: 'sweep',
    },
    gate: async request => {
      const result = await runMode(request)
      const reported: unknown = JSON.parse(result.own?.outputs?.['pull-requests'] ?? '[]')
      judged = Array.isArray(reported) ? reported.length : 0
      return result
    },
    write: () => {},
    second: 1,
  })
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - started) / 1000
  return { seconds, work: (user + system) / 1e6, requests: server.requests.length, judged }
}
