import { expect, it, onTestFinished } from 'vitest'
import { payload } from '../support/action-scene.ts'
import { checkOf, openBeside } from '../support/beside.ts'
import {
  type GitHubServer,
  notAccessible,
  notAccessibleField,
  secondaryRateLimit,
} from '../support/github-server.ts'
import { type InProcessResult, runHere } from '../support/in-process.ts'

/** Base moves, and every open pull request hears of it. */

const table = (name: string) => `create table ${name} (id int primary key);\n`
const start = { 'db/migrations/0001_start.sql': table('start'), 'app.py': 'print(1)\n' }
/** When base was pushed to, and a moment before and after it. */
const [before, moved, after] = ['2026-03-01T10:00:00Z', '2026-03-01T11:00:00Z', '2026-03-01T12:00:00Z']

async function open(
  ...[changes, previews]: [Parameters<typeof openBeside>[1], Parameters<typeof openBeside>[2]?]
) {
  const scene = await openBeside(start, changes, previews)
  const { server } = scene
  onTestFinished(() => server.close())
  server.activity.push({ ref: 'refs/heads/main', timestamp: moved })
  const headOf = (number: number) => {
    const pull = server.pulls.get(number)
    if (!pull) throw new Error(`no pull request ${number}`)
    return server.headOf(pull)
  }
  const standing = (number: number, name = 'Migration Gate') => {
    const [check] = server.checks.latest(headOf(number), name)
    return check?.conclusion ?? check?.status
  }
  return { ...scene, headOf, standing, sweep: (inputs = {}) => sweep(server, inputs) }
}

function sweep(server: GitHubServer, inputs: Record<string, string> = {}): Promise<InProcessResult> {
  return runHere({
    server,
    event: 'push',
    payload: payload('push', example => {
      Object.assign(example, { ref: 'refs/heads/main', after: '1'.repeat(40), before: '2'.repeat(40) })
      Object.assign(example.repository as object, {
        pushed_at: Date.parse(moved) / 1000,
        default_branch: 'main',
      })
    }),
    inputs: { mode: 'sweep', ...inputs },
  })
}

function repositoryOf({ owner, repo }: GitHubServer): object {
  return { full_name: `${owner}/${repo}`, default_branch: 'main' }
}

/** GitHub's runner takes up what waits: each is the whole check of its pull request. */
async function runQueued(server: GitHubServer): Promise<void> {
  for (const check of server.checks.queued) {
    const pull = [...server.pulls.values()].find(candidate => server.headOf(candidate) === check.headSha)
    const { code } = await runHere(checkOf(server, pull?.number ?? 0))
    server.checks.finish(check, code === 0 ? 'success' : 'failure', after)
  }
}

const shown = (server: GitHubServer, text: string) =>
  text
    .replaceAll(server.url, 'https://github.test')
    .replace(/\b[0-9a-f]{7}\b/g, 'abc1234')
    .replace(/[\d.]+ s$/m, '0.1 s')

it('turns a stale green red, and a red that base is to blame for green again', async () => {
  const { repository, server, headOf, standing, sweep } = await open(
    [
      {
        number: 1,
        title: 'Add | users @everyone',
        files: { 'db/migrations/0002_users.sql': table('users') },
      },
      { number: 2, files: { 'db/migrations/0003_ours.sql': table('ours') }, draft: true },
      { number: 3, files: { 'app.py': 'print(2)\n' } },
    ],
    { 'db/migrations/0002_landed.sql': table('landed') },
  )
  for (const number of [1, 2, 3]) server.checks.add(headOf(number), { startedAt: before })
  const first = await sweep()
  expect(first.code).toBe(0)
  expect(shown(server, first.summary)).toMatchInlineSnapshot(`
    "### ✅ Migration Gate: pass, 2 of 3 open pull requests for main (abc1234) bring migrations; 1 does not fit it; 1 check brought up to date

    | Pull request | Now | Its check | What was done | Why |
    | --- | --- | --- | --- | --- |
    | [#1](https://github.test/octo-org/octo-repo/pull/1) Add \\| users @&#8203;everyone | ❌ fail | green | run again | \`0002_users\` and \`0002_landed\` (on main) both have version 2. |
    | [#2](https://github.test/octo-org/octo-repo/pull/2) Pull request 2 | ✅ pass | green | nothing: its check says so |  |

    2 requests to look, 0.1 s
    "
  `)
  expect(JSON.parse(first.outputs['pull-requests'] ?? '')).toEqual([
    { number: 1, verdict: 'fail', check: 'green', done: 'rerun' },
    { number: 2, verdict: 'pass', check: 'green', done: 'nothing' },
  ])
  expect(standing(1)).toBe('queued')
  await runQueued(server)
  expect([1, 2, 3].map(number => standing(number))).toEqual(['failure', 'success', 'success'])
  expect(server.pulls.get(1)?.comments).toHaveLength(1)

  const writes = server.writes.length
  const second = await sweep()
  expect(second.outputs.verdict).toBe('pass')
  expect(server.writes).toHaveLength(writes)

  repository.commit({ 'db/migrations/0002_landed.sql': null }, 'taken back')
  // That was a later push.
  const check = server.checks.latest(headOf(1))[0]
  if (check) check.startedAt = before
  await sweep()
  expect(standing(1)).toBe('queued')
  await runQueued(server)
  expect(standing(1)).toBe('success')
  expect(server.pulls.get(1)?.comments[0]?.body).toContain('All clear')
})

it('leaves a pull request green that has the label of skip-label, and one that on-not-checked lets pass', async () => {
  const { repository, server, headOf, sweep } = await open([
    { number: 1, files: { 'db/migrations/0001_again.sql': table('start') } },
    { number: 2, files: { 'db/migrations/0001_more.sql': table('start') } },
    {
      number: 3,
      files: {
        'rails/db/migrate/20260101000000_a.rb':
          'class A < ActiveRecord::Migration[7.1]\n  def change\n    helper\n  end\nend\n',
      },
    },
  ])
  repository.commit({ '.migration-gate.yml': 'skip-label: fine\non-not-checked: warn\n' }, 'config')
  server.pulls.get(1)?.labels.push('fine')
  for (const number of [1, 2, 3]) server.checks.add(headOf(number), { startedAt: before })
  const { outputs } = await sweep({ replay: 'auto' })
  expect(JSON.parse(outputs['pull-requests'] ?? '')).toEqual([
    { number: 1, verdict: 'fail', check: 'green', done: 'nothing' },
    { number: 2, verdict: 'fail', check: 'green', done: 'rerun' },
    { number: 3, verdict: 'not-checked', check: 'green', done: 'nothing' },
  ])
})

it('writes a check run of its own where that is what merging waits for', async () => {
  const { repository, server, headOf, standing, sweep } = await open(
    [
      {
        number: 1,
        files: { 'db/migrations/0002_users.sql': table('users') },
        headRepository: 'stranger/fork',
      },
      { number: 2, files: { 'app.py': 'print(2)\n' } },
    ],
    {},
  )
  const name = 'Migration Gate (base)'
  const byCheckRun = { 'sweep-by': 'check-run' }
  await sweep(byCheckRun)
  expect([standing(1, name), standing(2, name)]).toEqual(['success', 'success'])
  const writes = server.writes.length
  await sweep(byCheckRun)
  expect(server.writes).toHaveLength(writes)

  const tip = repository.commit({ 'db/migrations/0002_landed.sql': table('landed') }, 'base moves')
  const { outputs } = await sweep(byCheckRun)
  expect(outputs.verdict).toBe('pass')
  expect(server.writes).toHaveLength(writes + 2)
  const [said] = server.pulls.get(1)?.comments ?? []
  expect(said?.body).toContain('has moved since it was checked')
  expect(said?.body).toContain('0002_landed')
  expect(server.checks.latest(headOf(1), name)).toMatchObject([
    {
      conclusion: 'failure',
      externalId: `migration-gate:fail:${tip}`,
      title: 'fail: this change introduces 1 error',
      summary: expect.stringContaining('0002_landed'),
    },
  ])
  // A run for one pull request is about that one alone.
  repository.checkout('topic-2')
  repository.commit({ 'db/migrations/0002_again.sql': table('again') })
  repository.checkout('main')
  repository.git('update-ref', 'refs/pull/2/head', 'topic-2')
  await runHere(
    checkOf(server, 2, { event: 'pull_request_target', inputs: { mode: 'sweep', ...byCheckRun } }),
  )
  expect(server.writes).toHaveLength(writes + 4)
  expect(standing(2, name)).toBe('failure')

  repository.commit({ 'db/migrations/0002_landed.sql': null }, 'taken back')
  server.fault({ path: /issues\/\d+\/comments/, ...notAccessible('pull_requests=write') })
  const fixed = await sweep(byCheckRun)
  expect([fixed.outputs.verdict, standing(1, name)]).toEqual(['pass', 'success'])
  expect(fixed.report.notices).toEqual([expect.stringContaining('pull-requests: write')])
})

it('has one comment in a pull request, which never says red and green of different commits of base', async () => {
  const { repository, server, sweep, headOf } = await open([
    { number: 1, files: { 'db/migrations/0002_users.sql': 'create table users (id int primary key;\n' } },
  ])
  const pull = server.pulls.get(1)
  const comments = () => pull?.comments.map(({ body }) => body) ?? []
  const ownCheck = () => runHere(checkOf(server, 1, { inputs: { replay: 'both' } }))
  const byCheckRun = { 'sweep-by': 'check-run' }
  await ownCheck()
  const [reported = ''] = comments()
  expect(reported).toContain('syntax error')
  server.checks.add(headOf(1), { name: 'Migration Gate (base)', conclusion: 'success' })

  const tip = repository.commit({ 'db/migrations/0002_landed.sql': table('landed') }, 'base moves')
  await sweep(byCheckRun)
  const [moved = '', ...others] = comments()
  expect(others).toEqual([])
  expect(moved.split('<details><summary>What the check of this pull request reported before that')).toEqual([
    expect.stringMatching(new RegExp(`against main as it is now \\(${tip.slice(0, 7)}\\)[^]*0002_landed`)),
    expect.stringContaining('syntax error'),
  ])
  await sweep(byCheckRun)
  expect(comments()).toEqual([moved])
  expect(pull?.comments[0]?.edits).toBe(1)

  // Another tip: the check's own report stays, once.
  repository.commit({ 'db/migrations/0002_landed.sql': null }, 'taken back')
  await sweep(byCheckRun)
  const [fits = ''] = comments()
  expect(fits.split('syntax error')).toHaveLength(reported.split('syntax error').length)
  // The check's next run says it all.
  await ownCheck()
  expect(comments()).toEqual([expect.not.stringContaining('migration-gate:sweep')])
  expect(comments()[0]).toContain('syntax error')
})

it('runs a review of its own along with the check', async () => {
  const { server, headOf, standing, sweep } = await open(
    [
      {
        number: 1,
        files: { 'db/migrations/0002_users.sql': table('users') },
        headRepository: 'stranger/fork',
      },
    ],
    { 'db/migrations/0002_landed.sql': table('landed') },
  )
  server.checks.add(headOf(1), { startedAt: before })
  server.checks.add(headOf(1), { startedAt: before, name: 'Migration Gate review' })
  server.checks.add(headOf(1), { startedAt: before, name: 'Tests' })
  await sweep({ 'check-name': 'Migration Gate\nMigration Gate review' })
  expect(['Migration Gate', 'Migration Gate review', 'Tests'].map(name => standing(1, name))).toEqual([
    'queued',
    'queued',
    'success',
  ])
})

it.each([true, false])(
  'runs no check again for what other branches were pushed (GitHub says when base moved: %s)',
  async says => {
    const { server, headOf, standing } = await open([
      { number: 1, files: { 'db/migrations/0002_users.sql': table('users') } },
    ])
    if (!says) server.fault({ path: /\/activity$/, kind: 'status', status: 404, times: 99 })
    // Red for a reason of its own, which a sweep that replays nothing does not see.
    const ran = new Date().toISOString()
    server.checks.add(headOf(1), { conclusion: 'failure', startedAt: ran })
    const hourly = () =>
      runHere({
        server,
        event: 'schedule',
        sha: headOf(1),
        ref: 'refs/heads/main',
        payload: {
          schedule: '47 * * * *',
          repository: { ...repositoryOf(server), pushed_at: new Date(Date.now() + 3600_000).toISOString() },
        },
        inputs: { mode: 'sweep' },
      })
    const [{ outputs }] = [await hourly(), await hourly()]
    expect(JSON.parse(outputs['pull-requests'] ?? '')).toMatchObject([
      { number: 1, verdict: 'pass', check: 'red', done: 'nothing' },
    ])
    expect(server.writes).toEqual([])

    // Base itself moves: then it is run again, once.
    server.faults.clear()
    server.activity.push({ ref: 'refs/heads/main', timestamp: new Date(Date.now() + 60_000).toISOString() })
    await hourly()
    expect(standing(1)).toBe('queued')
    for (const check of server.checks.queued)
      server.checks.finish(check, 'failure', new Date(Date.now() + 120_000).toISOString())
    await hourly()
    expect(server.writes).toHaveLength(1)
  },
)

it('stops where GitHub says so, names what is left, and goes on the next time', async () => {
  const { server, headOf, standing, sweep } = await open(
    [1, 2, 3].map(number => ({
      number,
      files: { [`db/migrations/0002_of_${number}.sql`]: table(`t${number}`) },
    })),
    { 'db/migrations/0002_landed.sql': table('landed') },
  )
  const reset = () => {
    server.faults.clear()
    for (const number of [1, 2, 3]) server.checks.add(headOf(number), { startedAt: before })
  }
  const says: Record<string, string> = {}
  const rerun = { method: 'POST', path: /rerun$/ }

  reset()
  server.fault({ ...secondaryRateLimit(1), ...rerun })
  server.fault({ ...rerun, kind: 'lost-502' })
  expect((await sweep()).outputs.verdict).toBe('pass')
  expect([1, 2, 3].map(number => standing(number))).toEqual(['queued', 'queued', 'queued'])
  expect(server.checks.queued).toHaveLength(3)

  for (const check of server.checks.queued) server.checks.finish(check, 'failure', after)
  reset()
  server.faults.add({ ...rerun, kind: 'slow', delay: 1 })
  server.faults.add({ ...secondaryRateLimit(3600), ...rerun, times: 99 })
  const stopped = await sweep()
  expect([stopped.code, stopped.outputs.verdict]).toEqual([2, 'unknown'])
  says.limit = stopped.report.unknowns.join('\n')
  expect([1, 2, 3].map(number => standing(number))).toEqual(['queued', 'success', 'success'])
  server.faults.clear()
  await sweep()
  expect([1, 2, 3].map(number => standing(number))).toEqual(['queued', 'queued', 'queued'])

  for (const check of server.checks.queued) server.checks.finish(check, 'failure', after)
  reset()
  server.checks.may.actions = false
  says.permission = (await sweep()).report.unknowns.join('\n')
  server.checks.may.actions = true
  for (const run of server.checks.runs.values()) run.createdAt = '2025-01-01T00:00:00Z'
  says.tooOld = (await sweep()).report.unknowns.join('\n')
  says.otherName = (await sweep({ 'check-name': 'ci / gate' })).report.unknowns.join('\n')
  for (const number of [1, 2, 3])
    Object.assign(server.checks.latest(headOf(number))[0] ?? {}, { status: 'in_progress', conclusion: null })
  says.running = (await sweep()).report.unknowns.join('\n')
  server.fault(notAccessibleField('repository', 'pullRequests'))
  says.listing = (await sweep()).report.unknowns.join('\n')
  server.fault({ path: /graphql$/, kind: 'status', status: 502, times: 99 })
  says.down = (await sweep()).report.unknowns.join('\n')
  expect(says).toMatchInlineSnapshot(`
    {
      "down": "The open pull requests could not be listed: GitHub answered 502 (Server Error). Sweep again later.",
      "limit": "The sweep stopped, because GitHub's rate limit is reached. Not brought up to date: #2, #3. The next sweep goes on with them.",
      "listing": "The open pull requests could not be listed: the token may not read them (GitHub says: Resource not accessible by integration). Give the job \`permissions: pull-requests: read\`, \`checks: read\` and \`contents: read\`.",
      "otherName": "No open pull request has a check named "ci / gate". Name the job that checks pull requests in the input \`check-name\`.",
      "permission": "The sweep stopped, because the token lacks \`permissions: actions: write\`. Not brought up to date: #1, #2, #3. The next sweep goes on with them.",
      "running": "Not settled: #1, #2, #3, because the check runs since before base moved and may end green. Sweep again.",
      "tooOld": "The check of #1 could not be brought up to date. GitHub says: Unable to retry this workflow run because it was created over a month ago. A new commit gets it a new check.
    The check of #2 could not be brought up to date. GitHub says: Unable to retry this workflow run because it was created over a month ago. A new commit gets it a new check.
    The check of #3 could not be brought up to date. GitHub says: Unable to retry this workflow run because it was created over a month ago. A new commit gets it a new check.",
    }
  `)
})

it('judges by the configuration of base, whatever a pull request writes into its own', async () => {
  const { sweep } = await open(
    [
      {
        number: 1,
        headRepository: 'stranger/fork',
        files: {
          'db/migrations/0002_users.sql': `-- migration-gate: ignore duplicate-version: because\n${table('users')}`,
          '.migration-gate.yml': 'exclude: ["db/**"]\nrules: { duplicate-version: off }\n',
        },
      },
    ],
    { 'db/migrations/0002_landed.sql': table('landed') },
  )
  const { outputs } = await sweep()
  expect(JSON.parse(outputs['pull-requests'] ?? '')).toMatchObject([{ number: 1, verdict: 'fail' }])
})

it('refuses what makes no sense, and a server for strangers', async () => {
  const { server, sweep } = await open([{ number: 1, files: { 'app.py': 'print(2)\n' } }])
  const result = await sweep({ postgres: 'postgres://u:verysecret@localhost/x' })
  expect(result.report.unknowns).toEqual([
    expect.stringContaining('`postgres` names an engine without a sandbox'),
  ])
  expect((await sweep({ base: 'none' })).report.unknowns).toEqual([
    expect.stringContaining('must name a branch'),
  ])
  expect(server.requests).toEqual([])
})

it('runs a green check again that was for another base, and once only', async () => {
  const { server, headOf, standing, sweep } = await open([
    { number: 1, files: { 'db/migrations/0002_a.sql': table('a') } },
    { number: 2, files: { 'db/migrations/0002_b.sql': table('b') } },
  ])
  for (const number of [1, 2]) server.checks.add(headOf(number), { startedAt: after })
  Object.assign(server.pulls.get(1) ?? {}, { retargetedAt: '2026-03-01T13:00:00Z' })
  await sweep()
  expect([standing(1), standing(2)]).toEqual(['queued', 'success'])
  for (const check of server.checks.queued) server.checks.finish(check, 'success', '2026-03-01T14:00:00Z')
  await sweep()
  expect([standing(1), standing(2)]).toEqual(['success', 'success'])
})
