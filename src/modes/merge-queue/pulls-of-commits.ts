import { z } from 'zod'
import type { GitHubClient } from '../../github/client.ts'
import { refused } from '../../github/refused.ts'
import type { PreviewCommit } from './batches.ts'

export interface QueueOf {
  owner: string
  repo: string
  /** The branch that the queue is for, without refs/heads/. */
  branch: string
  /** The commits with which pull requests have merged, as far as the queue's branches tell. */
  tips: ReadonlyMap<string, number>
}

/** What of a pull request decides whether a commit can be its own. */
const pullShape = z.object({
  number: z.int(),
  state: z.string(),
  base: z.object({ ref: z.string() }),
  head: z.object({ sha: z.string() }),
})
type Pull = z.infer<typeof pullShape>

/**
 * Which pull request each commit of the queue belongs to. The queue's branches know it of the last commit of each, and
 * GitHub of branches that are merged; of squashed ones the subject says. A rebased commit's subject is its author's, so
 * nobody is named whom GitHub does not know to be waiting for this branch, and where two could be meant, none is.
 */
export async function pullsOfCommits(
  client: GitHubClient | undefined,
  commits: readonly PreviewCommit[],
  queue: QueueOf,
): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  let next: number | undefined
  for (const preview of commits.toReversed()) {
    const tip = queue.tips.get(preview.commit)
    if (tip !== undefined) next = tip
    const number = tip ?? (client && (await pullOf(client, preview, queue)))
    if (number !== undefined) found.set(preview.commit, number)
    // Rebased: a commit that names nobody is one of several of the pull request whose last one comes after it.
    else if (next !== undefined && preview.merges === undefined && !named(preview))
      found.set(preview.commit, next)
    if (found.get(preview.commit) !== next) next = undefined
  }
  return found
}

function named({ subject }: PreviewCommit): string | undefined {
  return /^Merge pull request #(\d+) /.exec(subject)?.[1] ?? /\(#(\d+)\)\s*$/.exec(subject)?.[1]
}

async function pullOf(
  client: GitHubClient,
  preview: PreviewCommit,
  queue: QueueOf,
): Promise<number | undefined> {
  const { commit, merges } = preview
  const own = merges ?? commit
  const waiting = (await pullsWith(client, own, queue)).filter(pull => waits(pull, queue))
  const exact = waiting.filter(({ head }) => head.sha === own)
  const [only, another] = exact.length > 0 ? exact : waiting
  if (only && !another) return only.number
  const number = named(preview)
  if (number === undefined) return undefined
  const pull = await pullNumbered(client, Number(number), queue)
  if (!pull || !waits(pull, queue)) return undefined
  return merges === undefined || pull.head.sha === merges ? pull.number : undefined
}

function waits(pull: Pull, { branch }: QueueOf): boolean {
  return pull.state === 'open' && pull.base.ref === branch
}

async function pullsWith(client: GitHubClient, commit: string, { owner, repo }: QueueOf): Promise<Pull[]> {
  return known(async () => {
    const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha: commit,
      per_page: 100,
    })
    return z.array(pullShape).parse(data)
  }, [])
}

async function pullNumbered(
  client: GitHubClient,
  number: number,
  { owner, repo }: QueueOf,
): Promise<Pull | undefined> {
  return known(async () => {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
    return pullShape.parse(data)
  }, undefined)
}

/** That GitHub does not know it, or does not tell this token, is an answer. */
async function known<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (['permission', 'missing', 'invalid'].includes(refused(error).reason)) return otherwise
    throw error
  }
}
