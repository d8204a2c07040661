import { describe, expect, it, onTestFinished } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { payload } from '../support/action-scene.ts'
import { type Files, TestRepository } from '../support/git-repository.ts'
import { type GitHubServer, secondaryRateLimit, startGitHubServer } from '../support/github-server.ts'
import { runHere } from '../support/in-process.ts'
import type { Job } from '../support/runner.ts'

const initial = {
  'supabase/migrations/20250101000000_users.sql': 'create table users (id bigint primary key);\n',
}
const users2 = 'create table orders (id bigint primary key);\n'

interface Waiting {
  number: number
  files: Files
}

interface Queue {
  repository: TestRepository
  server: GitHubServer
  job: (more?: Partial<Job>) => Job
}

interface Landed {
  method: 'merge' | 'squash' | 'rebase'
  title: string
  /** Are the branches of those ahead still there? */
  branches: boolean
}

/** Pull requests of a branch each, and the queue's branch that is merged them all, as GitHub makes it by each method. */
async function queueOf(waiting: readonly Waiting[], how: Partial<Landed> = {}): Promise<Queue> {
  const previews: Landed = { method: 'merge', title: 'Change', branches: true, ...how }
  const repository = TestRepository.create()
  repository.git('config', 'uploadpack.allowFilter', 'true')
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  repository.commit(initial, 'start')
  const server = await startGitHubServer({ gitDirectory: repository.directory, token: 'secret-token' })
  onTestFinished(() => server.close())
  for (const { number, files } of waiting) {
    repository.branch(`topic-${number}`, 'main')
    for (const [path, text] of Object.entries(files)) repository.commit({ [path]: text }, `Add ${path}`)
    server.addPull({ number, base: 'main', head: `topic-${number}`, title: `${previews.title} ${number}` })
  }
  return { repository, server, job: more => queued(repository, server, waiting, previews, more) }
}

function queued(
  repository: TestRepository,
  server: GitHubServer,
  waiting: readonly Waiting[],
  { method, title, branches }: Landed,
  more: Partial<Job> = {},
): Job {
  const base = repository.git('rev-parse', 'main')
  const last = waiting.at(-1)?.number ?? 0
  const branch = `gh-readonly-queue/main/pr-${last}-${base}`
  repository.git('checkout', '--quiet', '-B', branch, 'main')
  for (const { number } of waiting) {
    const topic = `topic-${number}`
    if (method === 'merge')
      repository.git(
        'merge',
        '--quiet',
        '--no-ff',
        '-m',
        `Merge pull request #${number} from octo-org/${topic}`,
        topic,
      )
    else if (method === 'squash') {
      repository.git('merge', '--quiet', '--squash', topic)
      repository.git('commit', '--quiet', '-m', `${title} (#${number})`)
    } else repository.git('cherry-pick', `main..${topic}`)
    const own = `gh-readonly-queue/main/pr-${number}-${base}`
    if (branches && own !== branch) repository.git('branch', '--force', own)
  }
  const head = repository.git('rev-parse', 'HEAD')
  repository.checkout('main')
  return {
    server,
    event: 'merge_group',
    sha: head,
    ref: `refs/heads/${branch}`,
    payload: payload('merge_group', example => {
      Object.assign(example.merge_group as object, {
        head_sha: head,
        head_ref: `refs/heads/${branch}`,
        base_sha: base,
        base_ref: 'refs/heads/main',
      })
    }),
    inputs: { replay: 'off' },
    ...more,
  }
}

const path = (name: string) => `supabase/migrations/${name}.sql`
const orders = { number: 5, files: { [path('20250201000000_orders')]: users2 } }
const clash = {
  number: 6,
  files: { [path('20250201000000_invoices')]: 'create table invoices (id bigint);\n' },
}
const follows = { number: 7, files: { [path('20250301000000_notes')]: 'create table notes (id bigint);\n' } }

/** What differs from run to run. */
function shown(server: GitHubServer, body: string): string {
  return body
    .replaceAll(server.url, 'https://github.test')
    .replace(/(migration-gate:queue) [0-9a-f]{16}/, '$1 ‹digest›')
    .replace(/\b[0-9a-f]{40}\b/g, '‹commit›')
    .replace(/\b[0-9a-f]{7}\b/g, '‹short›')
    .replace(/\d+ (minutes|hours|days) old/g, '‹age› old')
    .replace(/· [\d.]+ s$/gm, '· ‹seconds› s')
}

const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule)
const commentsOf = (server: GitHubServer) =>
  Object.fromEntries([...server.pulls].map(([number, { comments }]) => [number, comments.length]))

describe('several pull requests in one group', () => {
  it.each([
    { method: 'merge', branches: true },
    { method: 'merge', branches: false },
    { method: 'squash', branches: false },
    { method: 'rebase', branches: true },
  ] as const)('names the one that is to blame: $method, branches $branches', async how => {
    const { server, job } = await queueOf([orders, clash, follows], how)
    const { code, report, log, summary } = await runHere(job())
    expect(code).toBe(1)
    const introduced = report.findings.filter(one => one.introduced)
    expect(rules(introduced)).toContain('duplicate-version')
    for (const { broughtBy } of introduced) expect(broughtBy?.pullRequest).toBe(6)
    expect(report.notices[0]).toBe(
      'The merge queue would merge #5, #6 and #7 together. #6 brought 1 finding in: duplicate-version.',
    )
    expect(log).toContain('brought in by #6 (')
    expect(summary).toContain('brought in by #&#8203;6')
    expect(commentsOf(server)).toEqual({ 5: 0, 6: 1, 7: 0 })
    // What is at fault is there only together with others: no line of the pull request says so.
    expect(server.pulls.get(6)?.reviews).toEqual([])
  })

  it('says it why and how to go on, and that it is gone once it is', async () => {
    const { server, repository, job } = await queueOf([orders, clash, follows])
    await runHere(job())
    const comment = server.pulls.get(6)?.comments[0]
    expect(shown(server, comment?.body ?? '')).toMatchSnapshot()

    // The same again is no news.
    const writes = server.writes.length
    await runHere(job())
    expect(server.writes.length).toBe(writes)

    repository.checkout('topic-6')
    repository.git('mv', path('20250201000000_invoices'), path('20250202000000_invoices'))
    repository.commit({}, 'Renumber')
    repository.checkout('main')
    expect((await runHere(job())).code).toBe(0)
    expect(commentsOf(server)).toEqual({ 5: 0, 6: 1, 7: 0 })
    expect(shown(server, comment?.body ?? '')).toMatchSnapshot()
    await runHere(job())
    expect(comment?.edits).toBe(1)
  })

  it('blames for what only a replay finds the last of those who brought a side of it', async () => {
    const earlier = {
      number: 6,
      files: {
        [path('20250130000000_orders_again')]: 'create table orders (id bigint primary key, note text);\n',
      },
    }
    const { server, job } = await queueOf([orders, earlier, follows])
    const { report } = await runHere(job({ inputs: { replay: 'fresh' } }))
    const found = report.findings.filter(one => one.introduced && one.severity === 'error')
    expect(rules(found)).toContain('replay-duplicate-table')
    // It sits in the file of #5, which runs later; #6 was the one that came when the other was there.
    expect(found.find(({ rule }) => rule === 'replay-duplicate-table')?.path).toBe(
      path('20250201000000_orders'),
    )
    expect(new Set(found.map(({ broughtBy }) => broughtBy?.pullRequest))).toEqual(new Set([6]))
    expect(commentsOf(server)).toEqual({ 5: 0, 6: 1, 7: 0 })
  })

  it('names nobody by a subject that anybody could have written', async () => {
    const liar = { ...clash, number: 6 }
    const { server, repository, job } = await queueOf([orders, liar, follows], {
      method: 'squash',
      branches: false,
    })
    server.pulls.get(7)?.comments.splice(0)
    // Only what waits for this branch can be meant.
    const pull = server.pulls.get(6)
    if (pull) pull.state = 'closed'
    const { report } = await runHere(job())
    expect(report.findings.find(one => one.introduced)?.broughtBy).toEqual({
      commit: repository.git(
        'rev-parse',
        `gh-readonly-queue/main/pr-7-${repository.git('rev-parse', 'main')}~1`,
      ),
    })
    expect(commentsOf(server)).toEqual({ 5: 0, 6: 0, 7: 0 })
  })
})

describe('what GitHub may answer', () => {
  it('a read-only token: one line says what to add', async () => {
    const { server, job } = await queueOf([orders, clash])
    server.access = 'read'
    const { code, log } = await runHere(job())
    expect(code).toBe(1)
    expect(log.match(/pull-requests: write/g)).toHaveLength(1)
    expect(server.pulls.get(6)?.comments).toEqual([])
  })

  it('limits, lost answers and errors: the comment is there once', async () => {
    const { server, job } = await queueOf([orders, clash])
    server.fault({ ...secondaryRateLimit(1), path: /comments$/ })
    server.fault({ method: 'POST', path: /comments$/, kind: 'lost' })
    server.fault({ method: 'GET', path: /commits\/\w+\/pulls$/, kind: 'status', status: 502 })
    expect((await runHere(job())).code).toBe(1)
    expect(commentsOf(server)).toEqual({ 5: 0, 6: 1 })
  })

  it('nothing about who it was: the verdict stands, and says so', async () => {
    const { server, job } = await queueOf([orders, clash, follows], { branches: false })
    server.fault({ method: 'GET', path: /commits\/\w+\/pulls$/, kind: 'status', status: 502, times: 50 })
    const { code, report } = await runHere(job())
    expect(code).toBe(1)
    expect(report.notices[0]).toMatch(
      /^Which pull request of the merge queue caused this could not be determined: /,
    )
    expect(commentsOf(server)).toEqual({ 5: 0, 6: 0, 7: 0 })
  })
})

it('says the one whose place it was where nothing could be known', async () => {
  const { server, job } = await queueOf([orders, follows])
  const { code } = await runHere(
    job({ inputs: { replay: 'fresh', postgres: 'postgres://u@127.0.0.1:1/none' } }),
  )
  expect(code).toBe(2)
  expect(commentsOf(server)).toEqual({ 5: 0, 7: 1 })
  expect(server.pulls.get(7)?.comments[0]?.body).toContain('not proven safe to merge')
})

it('says nothing where the job ends green all the same, or no comment is wanted', async () => {
  const { server, job } = await queueOf([orders, clash])
  expect((await runHere(job({ inputs: { replay: 'off', 'fail-on': 'never' } }))).code).toBe(0)
  expect((await runHere(job({ inputs: { replay: 'off', comment: 'false' } }))).code).toBe(1)
  expect(server.writes).toEqual([])
})
