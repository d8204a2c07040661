import { setTimeout as sleep } from 'node:timers/promises'
import type { GitHubClient } from '../github/client.ts'
import { createOnce } from '../github/once.ts'
import { issueComments, type Posted, type PullRequest } from '../github/pull-request.ts'

export interface KeptComment {
  /** Is it the comment that is meant: ours, with its mark? */
  isIt: (posted: Posted) => boolean
  /** What it shall say, given what it says; undefined: it stays as it is, or is not written at all. */
  next: (body: string | undefined) => string | undefined
  /** What a second of waiting lasts. */
  second: number
}

/** Keeps one comment of an issue or a pull request: written once though answers get lost, edited only for news. */
export async function keepOneComment(
  client: GitHubClient,
  at: PullRequest,
  { isIt, next, second }: KeptComment,
): Promise<void> {
  const find = async () => (await issueComments(client, at)).find(isIt)
  const existing = await find()
  const body = next(existing?.body)
  if (body === undefined) return
  const { owner, repo, number } = at
  if (existing) {
    // Writing the same text twice is no harm, so this one may be sent again by itself.
    await client.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body })
    return
  }
  await createOnce({
    create: async () => {
      const call = { owner, repo, issue_number: number, body, request: { retries: 0 } }
      await client.rest.issues.createComment(call)
      return true
    },
    find: async () => ((await find()) ? true : undefined),
    pause: attempt => sleep(attempt * second),
  })
}
