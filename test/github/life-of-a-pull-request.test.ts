import { describe, expect, it, onTestFinished } from 'vitest'
import { createClient } from '../../src/github/client.ts'
import type { Report } from '../../src/model/report.ts'
import { postReport } from '../../src/publish/post.ts'
import {
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
import { type GitHubServerOptions, notAccessibleField, startGitHubServer } from '../support/github-server.ts'

/** Pull request 7 with two migrations, and a run of the gate on what it ends in. */
async function scene(options: Partial<GitHubServerOptions> = {}) {
  const repository = TestRepository.create()
  repository.commit({ 'README.md': 'hello\n' })
  repository.branch('topic').commit({ [djangoPath]: djangoText, [sqlPath]: sqlText })
  const server = await startGitHubServer({ gitDirectory: repository.directory, ...options })
  onTestFinished(() => server.close())
  const pull = server.addPull({ number: 7, base: 'main', head: 'topic' })
  const client = await createClient({ token: 'secret', apiUrl: server.apiUrl, pace: 0, second: 5 })
  const links = { serverUrl: server.url, repository: `${server.owner}/${server.repo}`, source: sources }
  const check = (one: Report) =>
    postReport(client, {
      report: one,
      pull: { owner: server.owner, repo: server.repo, number: 7 },
      headSha: server.headOf(pull),
      links,
      review: true,
      comment: true,
      now,
      second: 5,
    })
  const push = () => repository.commit({}, 'push')
  /** What a person sees: each first comment with what became of its thread. */
  const seen = () =>
    pull.reviewComments
      .filter(({ in_reply_to_id }) => in_reply_to_id === undefined)
      .map(({ path, body, edits, node_id }) => {
        const { resolvedBy, minimized } = pull.threads.get(node_id) ?? {}
        const state = resolvedBy ? `resolved by ${resolvedBy.login}` : (minimized?.toLowerCase() ?? 'open')
        return `${path}: ${/\[`([\w-]+)`\]/.exec(body)?.[1] ?? body.split('\n')[0]} [${state}${edits > 0 ? `, edited ${edits}` : ''}]`
      })
  const commentAt = (path: string) => {
    const found = pull.reviewComments.find(comment => comment.path === path)
    if (!found) throw new Error(`No comment at ${path}`)
    return found
  }
  const answer = (path: string, login: string) =>
    server.addReviewComment(7, login, 'Are you sure?', { path, in_reply_to_id: commentAt(path).id })
  return { repository, server, pull, check, push, seen, commentAt, answer }
}

const django = diverged()
const sql = noUniqueConstraint()
const [djangoLine, sqlLine] = [`${djangoPath}: diverged-heads`, `${sqlPath}: replay-failed`]

/** Writes but for the summary, which names the commit that was checked. */
function atLines(writes: readonly { path: string }[]): string[] {
  return writes.map(({ path }) => path).filter(path => !path.includes('/issues/'))
}

describe('the life of a pull request', () => {
  it('two problems, one fixed, an answer, a rebase, clean', async () => {
    const { server, pull, check, push, seen, answer, commentAt } = await scene()
    await check(report([django, sql]))
    expect(seen()).toEqual([`${sqlLine} [open]`, `${djangoLine} [open]`])

    // The next push fixes one: its thread is resolved, the other one is not said again.
    push()
    expect(await check(report([django]))).toMatchObject({
      review: 'nothing new',
      threads: { resolved: 1, edited: 0 },
    })
    expect(seen()).toEqual([`${sqlLine} [resolved by github-actions[bot]]`, `${djangoLine} [open]`])

    // The same again, by another run: not a word.
    const writes = server.writes.length
    push()
    await check(report([django]))
    expect(atLines(server.writes.slice(writes))).toEqual([])

    // A person answers. What we say there would be different now, and the finding goes: it is theirs to close.
    answer(djangoPath, 'grace')
    const said = commentAt(djangoPath).body
    push()
    await check(report([{ ...django, message: 'Something else altogether.' }]))
    expect(commentAt(djangoPath).body).toBe(said)
    push()
    expect(await check(report([]))).not.toHaveProperty('threads')
    expect(seen()).toEqual([`${sqlLine} [resolved by github-actions[bot]]`, `${djangoLine} [open]`])
    expect(pull.comments).toMatchObject([{ body: expect.stringContaining('All clear') }])
    expect(pull.reviews).toHaveLength(1)
  })

  it('a comment is edited when it says something else, and only then', async () => {
    const { server, check, push, seen, commentAt } = await scene()
    await check(report([django]))
    push()
    const writes = server.writes.length
    await check(report([django]))
    expect(atLines(server.writes.slice(writes))).toEqual([])
    await check(report([{ ...django, message: 'There are three heads by now.' }]))
    expect(seen()).toEqual([`${djangoLine} [open, edited 1]`])
    expect(commentAt(djangoPath).body).toContain('three heads')
    // It stands at the line that its suggestion replaces, so it still has one.
    expect(commentAt(djangoPath).body).toContain('```suggestion')
  })

  it('a suggestion goes when its lines do: it would replace others', async () => {
    const { repository, check, seen, commentAt } = await scene()
    await check(report([django]))
    repository.commit({ [djangoPath]: djangoText.replace(`'0235_qrcode'`, `'0234_other'`) })
    await check(report([django]))
    expect(seen()).toEqual([`${djangoLine} [open, edited 1]`])
    expect(commentAt(djangoPath).body).not.toContain('```suggestion')
  })

  it('what comes back is opened again, not said twice', async () => {
    const { check, push, seen } = await scene()
    await check(report([django]))
    push()
    await check(report([]))
    expect(seen()).toEqual([`${djangoLine} [resolved by github-actions[bot]]`])
    push()
    expect(await check(report([django]))).toMatchObject({ review: 'nothing new', threads: { reopened: 1 } })
    expect(seen()).toEqual([`${djangoLine} [open]`])
  })

  it('what a person resolved stays so', async () => {
    const { pull, server, check, push, seen, commentAt } = await scene()
    await check(report([django]))
    pull.threads.set(commentAt(djangoPath).node_id, { resolvedBy: { login: 'grace', type: 'User' } })
    const writes = server.writes.length
    push()
    await check(report([{ ...django, message: 'Something else altogether.' }]))
    expect(seen()).toEqual([`${djangoLine} [resolved by grace]`])
    expect(atLines(server.writes.slice(writes))).toEqual([])
  })

  it('without the permission to resolve, a comment says itself that it is done, and back', async () => {
    const { server, check, push, seen, commentAt } = await scene({ mayResolve: false })
    await check(report([django, sql]))
    push()
    await check(report([]))
    const gone = '✅ Migration Gate no longer finds this: it is resolved.'
    expect(seen()).toEqual([
      `${sqlPath}: ${gone} [outdated, edited 1]`,
      `${djangoPath}: ${gone} [outdated, edited 1]`,
    ])
    const writes = server.writes.length
    await check(report([]))
    expect(server.writes).toHaveLength(writes)
    push()
    await check(report([django]))
    expect(seen()).toEqual([`${sqlPath}: ${gone} [outdated, edited 1]`, `${djangoLine} [open, edited 2]`])
    expect(commentAt(djangoPath).body).toContain('```suggestion')
  })

  it('nobody else is edited or resolved, whatever marker they copied', async () => {
    const { server, check, push, seen, commentAt } = await scene()
    await check(report([django]))
    const copy = server.addReviewComment(7, 'mallory', commentAt(djangoPath).body, {
      path: djangoPath,
      line: 1,
    })
    push()
    await check(report([]))
    expect(copy.edits).toBe(0)
    expect(seen()[1]).toBe(`${djangoLine} [open]`)
  })

  it('a hundred threads and more are all kept', async () => {
    const { server, check, push, pull, commentAt } = await scene()
    await check(report([django]))
    const ours = commentAt(djangoPath)
    pull.reviewComments.length = 0
    for (let index = 0; index < 150; index++) server.addReviewComment(7, 'someone', `review comment ${index}`)
    pull.reviewComments.push(ours)
    push()
    expect(await check(report([]))).toMatchObject({ threads: { resolved: 1 } })
    expect(pull.threads.get(ours.node_id)?.resolvedBy).toBeDefined()
  })

  it('GraphQL is away: what is gone is still reported', async () => {
    const { server, check, push, seen } = await scene()
    await check(report([django]))
    push()
    server.fault({ ...notAccessibleField('repository'), times: 99 })
    await check(report([draft({ symbol: 'new', range: lineRange(4), path: djangoPath })]))
    expect(seen()[0]).toContain('no longer finds this')
    expect(seen()).toHaveLength(2)
  })
})
