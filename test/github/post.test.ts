import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../src/github/client.ts'
import type { Report } from '../../src/model/report.ts'
import { type PostOutcome, type PostRequest, postReport } from '../../src/publish/post.ts'
import {
  baseOnly,
  diverged,
  djangoPath,
  djangoText,
  draft,
  lineRange,
  noUniqueConstraint,
  now,
  report,
  sources,
  sqlPath,
  sqlText,
} from '../reporters/reports.ts'
import { TestRepository } from '../support/git-repository.ts'
import {
  type GitHubServer,
  type GitHubServerOptions,
  secondaryRateLimit,
  startGitHubServer,
} from '../support/github-server.ts'

/** A pull request of a real repository, on a GitHub of our own. */
async function scene(options: Partial<GitHubServerOptions> = {}) {
  const repository = TestRepository.create()
  repository.commit({ 'README.md': 'hello\n' })
  repository.branch('topic').commit({ [djangoPath]: djangoText, [sqlPath]: sqlText })
  const server = await startGitHubServer({ gitDirectory: repository.directory, ...options })
  servers.push(server)
  const pull = server.addPull({ number: 7, base: 'main', head: 'topic' })
  const client = await createClient({ token: 'secret', apiUrl: server.apiUrl, pace: 0, second: 5 })
  const links = { serverUrl: server.url, repository: `${server.owner}/${server.repo}`, source: sources }
  const post = (one: Report, more: Partial<PostRequest> = {}): Promise<PostOutcome> =>
    postReport(client, {
      report: one,
      pull: { owner: server.owner, repo: server.repo, number: 7 },
      headSha: server.headOf(pull),
      links,
      review: true,
      comment: true,
      now,
      second: 5,
      ...more,
    })
  return { repository, server, pull, post }
}

const servers: GitHubServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

const colliding = () => report([diverged(), noUniqueConstraint()])

describe('the life of a pull request', () => {
  it('learns once, kept true, and cleared', async () => {
    const { repository, server, pull, post } = await scene()
    expect(await post(colliding())).toEqual({ review: 'posted', comment: 'create', notes: [] })
    expect(pull.reviewComments.map(({ path, line, side }) => ({ path, line, side }))).toEqual([
      { path: sqlPath, line: 4, side: 'RIGHT' },
      { path: djangoPath, line: 7, side: 'RIGHT' },
    ])
    expect(pull.reviews).toMatchObject([{ state: 'COMMENTED', commit_id: server.headOf(pull) }])

    // The same again: not a word.
    expect(await post({ ...colliding(), seconds: 9 })).toEqual({
      review: 'nothing new',
      comment: 'unchanged',
      notes: [],
    })
    expect(server.writes).toHaveLength(2)

    // One is fixed, a new one appears: one new comment, the summary edited.
    repository.commit({ 'more.txt': 'x' })
    const next = report([diverged(), draft({ rule: 'out-of-order', symbol: 'new', range: lineRange(4) })])
    expect(await post(next, { headSha: server.headOf(pull) })).toEqual({
      review: 'posted',
      comment: 'update',
      threads: { edited: 0, resolved: 1, reopened: 0 },
      notes: [],
    })
    expect(pull.reviewComments).toHaveLength(3)
    expect(pull.comments).toMatchObject([{ edits: 1, body: expect.stringContaining('2 errors') }])

    expect(await post(report([]), { headSha: server.headOf(pull) })).toMatchObject({ comment: 'update' })
    expect(pull.comments).toMatchObject([{ edits: 2, body: expect.stringContaining('All clear') }])
    expect(pull.comments).toHaveLength(1)
  })

  it('of which there is nothing to say is left alone', async () => {
    const { server, post } = await scene()
    expect(await post(report(baseOnly()))).toEqual({ review: 'nothing new', comment: 'none', notes: [] })
    expect(server.writes).toEqual([])
  })

  it('gets one quiet line if asked, once', async () => {
    const { server, pull, post } = await scene()
    expect(await post(report([]), { comment: 'always' })).toMatchObject({ comment: 'create' })
    expect(pull.comments).toMatchObject([{ body: expect.stringContaining('Nothing to report.') }])
    expect(await post(report([]), { comment: 'always' })).toMatchObject({ comment: 'unchanged' })
    expect(await post(report([]))).toMatchObject({ comment: 'unchanged' })
    expect(server.writes).toHaveLength(1)
  })

  it('is read over many pages', async () => {
    const { server, pull, post } = await scene()
    for (let index = 0; index < 250; index++) {
      server.addComment(7, 'someone', `comment ${index}`)
      server.addReviewComment(7, 'someone', `review comment ${index}`)
    }
    await post(colliding())
    await post(colliding())
    expect(pull.comments).toHaveLength(251)
    expect(pull.reviewComments).toHaveLength(252)
  })

  it('takes nobody else for itself, whatever marker stands there', async () => {
    const { server, pull, post } = await scene()
    await post(colliding())
    const [ours] = pull.comments.splice(0)
    const reviewComments = pull.reviewComments.splice(0)
    server.addComment(7, 'stranger', ours?.body ?? '')
    for (const { body } of reviewComments) server.addReviewComment(7, 'stranger', body)
    expect(await post(colliding())).toMatchObject({ review: 'posted', comment: 'create' })
    expect(pull.comments).toMatchObject([
      { edits: 0, user: { login: 'stranger' } },
      { user: { login: 'github-actions[bot]' } },
    ])
  })

  it('knows itself with the token of an app', async () => {
    const { pull, post } = await scene({ login: 'our-app[bot]' })
    await post(colliding())
    expect(await post(colliding())).toMatchObject({ review: 'nothing new', comment: 'unchanged' })
    expect(pull.comments).toHaveLength(1)
  })

  it('is left to the run of its newer commits', async () => {
    const { repository, server, post } = await scene()
    const checked = repository.git('rev-parse', 'topic')
    repository.commit({ 'more.txt': 'x' })
    const outcome = await post(colliding(), { headSha: checked })
    expect(outcome).toMatchObject({
      review: 'not posted',
      comment: 'not posted',
      notes: [expect.stringContaining('newer commits')],
    })
    expect(server.writes).toEqual([])
  })

  it('is found from the merge queue, at its own head', async () => {
    const { repository, server, pull } = await scene()
    const client = await createClient({ token: 'secret', apiUrl: server.apiUrl, pace: 0, second: 5 })
    const outcome = await postReport(client, {
      report: colliding(),
      pull: { owner: server.owner, repo: server.repo, number: 7 },
      links: { serverUrl: server.url, repository: `${server.owner}/${server.repo}`, source: sources },
      review: true,
      comment: true,
      second: 5,
    })
    expect(outcome).toMatchObject({ review: 'posted', comment: 'create' })
    expect(pull.reviews[0]?.commit_id).toBe(repository.git('rev-parse', 'topic'))
  })

  it('gets only what was asked for', async () => {
    const { server, pull, post } = await scene()
    expect(await post(colliding(), { review: false })).toMatchObject({
      review: 'not asked',
      comment: 'create',
    })
    expect(pull.reviews).toEqual([])
    expect(await post(colliding(), { review: false, comment: false })).toMatchObject({ comment: 'not asked' })
    expect(server.writes).toHaveLength(1)
  })

  it('gets no line comments where GitHub leaves the patch out', async () => {
    const { pull, post } = await scene({ patchLimit: 10 })
    expect(await post(colliding())).toMatchObject({ review: 'nothing new', comment: 'create' })
    expect(pull.reviews).toEqual([])
  })
})

describe('when GitHub is there already', () => {
  it('a read-only token: one sentence, which says what to add', async () => {
    const { server, post } = await scene({ access: 'read' })
    const outcome = await post(colliding())
    expect(outcome).toMatchObject({ review: 'not posted', comment: 'not posted' })
    expect(outcome.notes).toEqual([expect.stringContaining('`permissions: pull-requests: write`')])
    expect(server.writes).toHaveLength(1)
  })

  it('lines refused: the text goes without them, and is not said again', async () => {
    const { server, pull, post } = await scene()
    server.fault({
      method: 'POST',
      path: /reviews$/,
      kind: 'status',
      status: 422,
      message: 'Unprocessable Entity',
    })
    expect(await post(colliding())).toMatchObject({
      review: 'posted without lines',
      comment: 'create',
      notes: [],
    })
    expect(pull.reviews).toMatchObject([{ body: expect.stringContaining('could not place its comments') }])
    expect(pull.reviewComments).toEqual([])
    expect(await post(colliding())).toMatchObject({ review: 'nothing new', comment: 'unchanged' })
  })

  it.each(['lost', 'lost-502'] as const)('%s answers: nothing is posted twice', async kind => {
    const { server, pull, post } = await scene()
    server.fault({ method: 'POST', path: /reviews$/, kind })
    server.fault({ method: 'POST', path: /issues\/7\/comments$/, kind })
    expect(await post(colliding())).toEqual({ review: 'posted', comment: 'create', notes: [] })
    expect(pull.reviews).toHaveLength(1)
    expect(pull.reviewComments).toHaveLength(2)
    expect(pull.comments).toHaveLength(1)
  })

  it('server errors: tried again, reads and writes', async () => {
    const { server, pull, post } = await scene()
    server.fault({ method: 'GET', kind: 'status', status: 502, times: 2 })
    server.fault({ method: 'POST', path: /reviews$/, kind: 'status', status: 502, times: 2 })
    server.fault({ method: 'POST', path: /comments$/, kind: 'status', status: 500, times: 1 })
    expect(await post(colliding())).toEqual({ review: 'posted', comment: 'create', notes: [] })
    expect(pull.reviews).toHaveLength(1)
    expect(pull.comments).toHaveLength(1)
  })

  it('server errors that do not end: reported, and the comment is still tried', async () => {
    const { server, pull, post } = await scene()
    server.fault({ method: 'POST', path: /reviews$/, kind: 'status', status: 503, times: 99 })
    const outcome = await post(colliding())
    expect(outcome).toMatchObject({
      review: 'not posted',
      comment: 'create',
      notes: [expect.stringContaining('GitHub answered 503')],
    })
    expect(pull.comments).toHaveLength(1)
  })

  it.each([403, 429] as const)('a secondary rate limit (%i): waits as long as it says', async status => {
    const { server, pull, post } = await scene()
    server.faults.add({ ...secondaryRateLimit(2, status), path: /\/7\// })
    expect(await post(colliding())).toEqual({ review: 'posted', comment: 'create', notes: [] })
    expect(pull.reviews).toHaveLength(1)
  })

  it('a rate limit that lasts too long is not waited for', async () => {
    const { server, post } = await scene()
    server.faults.add({ ...secondaryRateLimit(3600), path: /\/7\//, times: 9 })
    expect((await post(colliding())).notes).toEqual([expect.stringContaining('rate limit')])
  })

  it('nothing is written where it can not be read what is there', async () => {
    const { server, post } = await scene()
    server.fault({ method: 'GET', path: /comments$/, kind: 'status', status: 500, times: 99 })
    const outcome = await post(colliding())
    expect(outcome.notes).toHaveLength(2)
    expect(server.writes).toEqual([])
  })

  it.each(['gitea-actions', 'forgejo-actions'])(
    'a server that has no review comments (%s): the one comment is kept, and the token is not blamed',
    async login => {
      const { server, pull, post } = await scene({ likeGitea: true, login })
      const first = await post(colliding())
      expect(first).toEqual({
        review: 'not offered',
        comment: 'create',
        notes: [expect.stringContaining('this server does not have')],
      })
      expect(first.notes.join()).not.toMatch(/token|permission/)
      expect((await post(colliding())).comment).toBe('unchanged')
      expect(pull.comments).toHaveLength(1)
      // Anybody can copy a mark, but not the account.
      server.addComment(7, 'someone', pull.comments[0]?.body ?? '')
      expect((await post(report([]))).comment).toBe('update')
      expect(pull.comments.map(({ edits }) => edits)).toEqual([1, 0])
    },
  )

  it('nobody there', async () => {
    const { server, post } = await scene()
    await server.close()
    const outcome = await post(colliding(), { headSha: 'a'.repeat(40) })
    expect(outcome.notes).toHaveLength(1)
  })
})
