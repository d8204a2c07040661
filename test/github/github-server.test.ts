import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { gitEnvironment, TestRepository, temporaryDirectory } from '../support/git-repository.ts'
import { type GitHubServer, type GitHubServerOptions, startGitHubServer } from '../support/github-server.ts'

/** The server of our tests has GitHub's limits: what passes here by mistake would fail there. */

async function scene(options: Partial<GitHubServerOptions> = {}) {
  const repository = TestRepository.create()
  const lines = Array.from({ length: 60 }, (_, index) => `line ${index + 1}`)
  repository.commit({ 'a.txt': `${lines.join('\n')}\n`, 'gone.txt': 'x\n', 'old name.txt': 'a\nb\nc\n' })
  repository.branch('topic')
  const changed = lines.with(4, 'FIVE').with(49, 'FIFTY')
  repository.commit({
    'a.txt': `${changed.join('\n')}\n`,
    'gone.txt': null,
    'old name.txt': null,
    'neu ü.txt': 'a\nb\nc\n',
  })
  const server = await startGitHubServer({ gitDirectory: repository.directory, token: 'secret', ...options })
  onTestFinished(() => server.close())
  const pull = server.addPull({ number: 7, base: 'main', head: 'topic' })
  return { repository, server, pull }
}

function call(server: GitHubServer, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${server.apiUrl}/repos/${server.owner}/${server.repo}${path}`, {
    method,
    headers: { authorization: 'token secret' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

it('lists files with patches, renames and removals', async () => {
  const { server } = await scene()
  const files: unknown = await (await call(server, 'GET', '/pulls/7/files')).json()
  expect(files).toMatchObject([
    {
      filename: 'a.txt',
      status: 'modified',
      additions: 2,
      deletions: 2,
      patch: expect.stringMatching(/^@@ -2,7 \+2,7 @@/),
    },
    { filename: 'gone.txt', status: 'removed' },
    { filename: 'neu ü.txt', status: 'renamed', previous_filename: 'old name.txt' },
  ])
})

const good = { path: 'a.txt', line: 5, side: 'RIGHT', body: 'x' }

it.each([
  ['a line in a hunk', good, 200],
  ['several lines of one hunk', { ...good, start_line: 4, start_side: 'RIGHT', line: 6 }, 200],
  ['a line outside of the hunks', { ...good, line: 20 }, 422],
  ['lines of two hunks', { ...good, start_line: 5, line: 50 }, 422],
  ['a start that is the end', { ...good, start_line: 5 }, 422],
  ['a file that the diff has not', { ...good, path: 'b.txt' }, 422],
  ['no line', { path: 'a.txt', body: 'x' }, 422],
  ['a body that is too long', { ...good, body: 'x'.repeat(65_537) }, 422],
])('a review with %s', async (_what, comment, status) => {
  const { server, pull } = await scene()
  const response = await call(server, 'POST', '/pulls/7/reviews', {
    event: 'COMMENT',
    body: 'b',
    comments: [good, comment],
  })
  expect(response.status).toBe(status)
  expect(pull.reviewComments).toHaveLength(status === 200 ? 2 : 0)
})

it('makes a draft that nobody sees without an event, and takes no other commit than the head', async () => {
  const { repository, server, pull } = await scene()
  await call(server, 'POST', '/pulls/7/reviews', { body: 'b' })
  expect(pull.reviews).toMatchObject([{ state: 'PENDING' }])
  const commit_id = repository.git('rev-parse', 'main')
  expect(
    (await call(server, 'POST', '/pulls/7/reviews', { body: 'b', event: 'COMMENT', commit_id })).status,
  ).toBe(422)
})

it('checks tokens, permissions and lengths', async () => {
  const { server } = await scene()
  expect((await fetch(`${server.apiUrl}/repos/octo-org/octo-repo/pulls/7`)).status).toBe(401)
  expect((await call(server, 'POST', '/issues/7/comments', { body: 'x'.repeat(65_537) })).status).toBe(422)
  server.access = 'read'
  const refused = await call(server, 'POST', '/issues/7/comments', { body: 'x' })
  expect([refused.status, await refused.json()]).toMatchObject([
    403,
    { message: 'Resource not accessible by integration' },
  ])
  expect((await call(server, 'GET', '/issues/8/comments')).status).toBe(404)
})

it('has pages of thirty, and of a hundred at most', async () => {
  const { server } = await scene()
  for (let index = 0; index < 130; index++) server.addComment(7, 'someone', String(index))
  const first = await call(server, 'GET', '/issues/7/comments')
  expect(await first.json()).toHaveLength(30)
  expect(first.headers.get('link')).toContain('page=2>; rel="next"')
  const large = await call(server, 'GET', '/issues/7/comments?per_page=500&page=2')
  expect(await large.json()).toHaveLength(30)
  expect(large.headers.get('link')).toBeNull()
})

it('serves git to those who have the token, shallow and without blobs', async () => {
  const { repository, server } = await scene()
  const target = join(temporaryDirectory(), 'clone')
  const run = (...args: string[]) =>
    promisify(execFile)('git', args, { env: { ...gitEnvironment, GIT_TERMINAL_PROMPT: '0' } })
  await expect(run('clone', '--quiet', server.gitUrl, target)).rejects.toThrow()
  const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:secret').toString('base64')}`
  const authorized = ['-c', `http.${server.url}/.extraheader=${header}`]
  await run(
    ...authorized,
    'clone',
    '--quiet',
    '--depth=1',
    '--filter=blob:none',
    '--no-checkout',
    server.gitUrl,
    target,
  )
  await run('-C', target, ...authorized, 'fetch', '--quiet', 'origin', 'refs/pull/7/head')
  const { stdout } = await run('-C', target, 'rev-parse', 'FETCH_HEAD')
  expect(stdout.trim()).toBe(repository.git('rev-parse', 'topic'))
})
