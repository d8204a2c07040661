import type { GitHubClient } from '../github/client.ts'
import type { PullRequest } from '../github/pull-request.ts'
import { minimizeComment, resolveThread, unminimizeComment, unresolveThread } from '../github/threads.ts'
import { goneBody } from '../reporters/inline-comment.ts'
import type { ThreadStep } from './plan-threads.ts'

export interface ThreadsKept {
  edited: number
  resolved: number
  reopened: number
}

/** Writes are one a second: what is left over is done by the next run, which finds it as it is. */
const stepsLimit = 60

/**
 * Carries the steps out; each may be repeated without harm. Writing comments and resolving threads are two permissions
 * to GitHub: a comment whose thread can't be resolved says by itself that it is done, and is folded away where that is
 * allowed.
 */
export async function keepThreads(
  client: GitHubClient,
  { owner, repo }: PullRequest,
  steps: readonly ThreadStep[],
): Promise<ThreadsKept> {
  const kept: ThreadsKept = { edited: 0, resolved: 0, reopened: 0 }
  let mayResolve = true
  const edit = (id: number, body: string) =>
    client.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body })
  for (const step of steps.slice(0, stepsLimit)) {
    switch (step.kind) {
      case 'edit':
        await edit(step.comment.id, step.body)
        if (step.folded) await succeeds(unminimizeComment(client, step.comment.nodeId))
        kept.edited++
        break
      case 'reopen':
        if (await succeeds(unresolveThread(client, step.thread.id))) kept.reopened++
        break
      case 'close':
        if (mayResolve && step.thread) mayResolve = await succeeds(resolveThread(client, step.thread.id))
        if (!mayResolve || !step.thread) {
          await edit(step.comment.id, goneBody(step.fingerprint))
          await succeeds(minimizeComment(client, step.comment.nodeId))
        }
        kept.resolved++
        break
    }
  }
  return kept
}

/** GraphQL answers 200 with errors; whether it was the permission or something else, there is another way. */
async function succeeds(mutation: Promise<void>): Promise<boolean> {
  try {
    await mutation
    return true
  } catch {
    return false
  }
}
