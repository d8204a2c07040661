import { describe, expect, it, onTestFinished } from 'vitest'
import { TestRepository } from '../support/git-repository.ts'
import { type GitHubServer, secondaryRateLimit, startGitHubServer } from '../support/github-server.ts'
import { runHere } from '../support/in-process.ts'

const path = (name: string) => `supabase/migrations/${name}.sql`
const orders = { [path('20250101000000_orders')]: 'create table orders (id bigint primary key);\n' }
const twin = { [path('20250101000000_twin')]: 'create table twins (id bigint);\n' }
const again = { [path('20250103000000_again')]: 'create table again (id bigint);\n' }
const third = { [path('20250103000000_third')]: 'create table third (id bigint);\n' }

interface Nights {
  repository: TestRepository
  server: GitHubServer
  night: (inputs?: Record<string, string>, workspace?: string) => ReturnType<typeof runHere>
}

/** A branch, and runs of a workflow on it, as GitHub lists them. */
async function nights(): Promise<Nights> {
  const repository = TestRepository.create()
  repository.git('config', 'uploadpack.allowFilter', 'true')
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  repository.commit(orders, 'Orders (#1)')
  const server = await startGitHubServer({ gitDirectory: repository.directory, token: 'secret-token' })
  onTestFinished(() => server.close())
  const night = async (inputs: Record<string, string> = {}, workspace = repository.directory) => {
    const result = await runHere({
      server,
      event: 'schedule',
      payload: {},
      workspace,
      sha: repository.git('rev-parse', 'HEAD'),
      ref: 'refs/heads/main',
      inputs: { mode: 'nightly', replay: 'off', ...inputs },
      env: { GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/nightly.yml@refs/heads/main' },
    })
    server.runs.push({
      id: 100 + server.runs.length,
      workflow: 'nightly.yml',
      head_branch: 'main',
      head_sha: repository.git('rev-parse', 'HEAD'),
      status: 'completed',
      conclusion: result.code === 0 ? 'success' : 'failure',
      created_at: '2026-11-19T03:23:00Z',
    })
    return result
  }
  return { repository, server, night }
}

/** What differs from run to run. */
function shown(server: GitHubServer, body: string | undefined): string {
  return (body ?? '')
    .replaceAll(server.url, 'https://github.test')
    .replace(/\b[0-9a-f]{40}\b/g, '‹commit›')
    .replace(/\b[0-9a-f]{7}\b/g, '‹short›')
    .replace(/\b[\d.]+ s$/gm, '‹seconds› s')
}

const stateOf = (server: GitHubServer) =>
  [...server.issues.values()].map(({ number, state, comments, edits }) => ({
    number,
    state,
    comments: comments.length,
    edits,
  }))

it('keeps one issue: opened, changed for news only, closed when well, and another one later', async () => {
  const { repository, server, night } = await nights()
  expect((await night()).code).toBe(0)
  expect(server.writes).toEqual([])

  repository.commit({ 'README.md': 'Words.\n' }, 'Words only')
  repository.commit(twin, 'A twin of @everyone <b>(#2)</b> (#12)')
  expect((await night({ 'issue-labels': 'database, nightly' })).code).toBe(1)
  expect(stateOf(server)).toEqual([{ number: 1, state: 'open', comments: 0, edits: 0 }])
  const issue = server.issues.get(1)
  expect(issue?.labels).toEqual(['database', 'nightly'])
  expect(`${issue?.title}\n\n${shown(server, issue?.body)}`).toMatchSnapshot()

  // Another night, other commits, the same failure: no news.
  repository.commit({ 'README.md': 'More words.\n' }, 'More words')
  const writes = server.writes.length
  await night()
  expect(server.writes.length).toBe(writes)

  repository.commit({ ...again, ...third }, 'Two more (#13)')
  await night()
  expect(stateOf(server)).toEqual([{ number: 1, state: 'open', comments: 1, edits: 1 }])
  expect(shown(server, issue?.comments[0]?.body)).toMatchSnapshot()
  expect(issue?.body).toContain('20250103000000_third')

  // What could not be known is no end of it.
  await night({ only: 'nowhere' })
  await night({ only: 'nowhere' })
  expect(stateOf(server)).toEqual([{ number: 1, state: 'open', comments: 2, edits: 2 }])
  expect(shown(server, issue?.comments[1]?.body)).toMatchSnapshot()
  // And when it can be known again that all is as it was, nobody has to hear of it.
  await night()
  expect(stateOf(server)).toEqual([{ number: 1, state: 'open', comments: 2, edits: 3 }])

  for (const name of ['20250101000000_twin', '20250103000000_third'])
    repository.git('mv', path(name), path(`2026${name.slice(4)}`))
  repository.commit({}, 'Numbers of their own')
  expect((await night()).code).toBe(0)
  expect(stateOf(server)).toEqual([{ number: 1, state: 'closed', comments: 3, edits: 4 }])
  expect(shown(server, issue?.comments[2]?.body)).toMatchSnapshot()
  await night()
  expect(stateOf(server)).toEqual([{ number: 1, state: 'closed', comments: 3, edits: 4 }])

  repository.commit({ [path('20250101000000_late')]: 'create table late (id bigint);\n' }, 'Late')
  await night()
  expect(stateOf(server)).toEqual([
    { number: 1, state: 'closed', comments: 3, edits: 4 },
    { number: 2, state: 'open', comments: 0, edits: 0 },
  ])
})

it('leaves closed what a person closed, until something else fails', async () => {
  const { repository, server, night } = await nights()
  repository.commit(twin, 'A twin')
  await night()
  const issue = server.issues.get(1)
  if (issue) issue.state = 'closed'
  const { log } = await night()
  expect(log).toContain('Issue #1 was closed by hand')
  expect(server.issues.size).toBe(1)
  repository.commit({ ...again, ...third }, 'Two more')
  await night()
  expect(stateOf(server).map(({ state }) => state)).toEqual(['closed', 'open'])
})

it('does not take for its own what another account or another branch wrote', async () => {
  const { repository, server, night } = await nights()
  repository.commit(twin, 'A twin')
  await night()
  const [ours] = server.issues.values()
  if (!ours) throw new Error('there is an issue')
  server.issues.clear()
  server.issues.set(41, { ...ours, number: 41, user: { login: 'mallory', type: 'User' } })
  server.issues.set(42, { ...ours, number: 42, body: ours.body.replace('@main', '@release') })
  await night()
  expect(stateOf(server).map(({ number, edits }) => [number, edits])).toEqual([
    [41, 0],
    [42, 0],
    [43, 0],
  ])
})

describe('what GitHub may answer', () => {
  it('a token that may not: one line says what to add', async () => {
    const { repository, server, night } = await nights()
    await night()
    repository.commit(twin, 'A twin')
    server.may.issues = 'read'
    server.may.actions = 'none'
    const { code, log } = await night()
    expect(code).toBe(1)
    expect(log.match(/`permissions: issues: write`/g)).toHaveLength(1)
    server.may.issues = 'write'
    await night()
    expect(server.issues.get(1)?.body).toContain('Add `permissions: actions: read` to the job')
  })

  it('limits, errors and lost answers: one issue all the same', async () => {
    const { repository, server, night } = await nights()
    repository.commit(twin, 'A twin')
    server.fault({ ...secondaryRateLimit(1), path: /issues$/ })
    server.fault({ method: 'POST', path: /issues$/, kind: 'lost' })
    server.fault({ method: 'GET', path: /issues$/, kind: 'status', status: 502 })
    server.fault({ method: 'GET', path: /runs$/, kind: 'status', status: 502 })
    expect((await night()).code).toBe(1)
    expect(stateOf(server)).toEqual([{ number: 1, state: 'open', comments: 0, edits: 0 }])
  })

  it('nothing: the verdict stands', async () => {
    const { repository, server, night } = await nights()
    repository.commit(twin, 'A twin')
    server.fault({ kind: 'status', status: 503, path: /issues/, times: 50 })
    const { code, log } = await night()
    expect(code).toBe(1)
    expect(log).toContain('The issue was not posted: GitHub answered 503')
  })
})

it('finds its issue after many others', async () => {
  const { repository, server, night } = await nights()
  repository.commit(twin, 'A twin')
  await night()
  for (let number = 2; number < 240; number++) {
    const issue = server.issues.get(1)
    if (issue) server.issues.set(number, { ...issue, number, body: 'Something else.', comments: [] })
  }
  const writes = server.writes.length
  await night()
  expect(server.writes.length).toBe(writes)
})

it('keeps none on request, and judges no pull request', async () => {
  const { repository, server, night } = await nights()
  repository.commit(twin, 'A twin')
  expect((await night({ issue: 'false' })).code).toBe(1)
  expect(server.requests).toEqual([])
  expect((await night({ base: 'main' })).report.unknowns).toEqual([
    'A nightly run compares with nothing: leave `base` out.',
  ])
})

it('looks after the end of a shallow checkout, and shows no name as more than a name', async () => {
  const { repository, server, night } = await nights()
  await night()
  for (let i = 0; i < 25; i++) repository.commit({ 'README.md': `${i}\n` }, `Commit ${i}`)
  const hostile = path('20250101000000_`x` <b>@everyone')
  repository.commit(
    { [hostile]: 'create table twins (id bigint);\n' },
    '::error::<!-- migration-gate:night x -->@everyone',
  )
  const checkout = repository.clone('--depth=1')
  checkout.git('remote', 'set-url', 'origin', 'https://nowhere.invalid/x')
  expect((await night({}, checkout.directory)).code).toBe(1)
  const body = server.issues.get(1)?.body ?? ''
  expect(body).toContain('26 commits and 1 migration came since.')
  expect(body).toContain('- and 6 more')
  expect(body).toContain('@&#8203;everyone')
  expect(body).not.toMatch(/@everyone|<b>@|^::/m)
  expect(body.match(/<!-- migration-gate:night/g)).toHaveLength(1)
  // It is known again, whatever it quotes.
  await night({}, checkout.directory)
  expect(stateOf(server)).toEqual([{ number: 1, state: 'open', comments: 0, edits: 0 }])
})
