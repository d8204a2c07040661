import type { Repository } from './check-status.ts'
import type { GitHubClient } from './client.ts'
import { refused } from './refused.ts'

/**
 * When a branch came to point to a commit, in milliseconds; undefined where GitHub does not say. A commit's own date
 * can be weeks older, and a repository's `pushed_at` is about the pushes to all of its branches.
 */
export async function movedTo(
  client: GitHubClient,
  { owner, repo }: Repository,
  ref: string,
  commit: string,
): Promise<number | undefined> {
  try {
    const { data } = await client.rest.repos.listActivities({ owner, repo, ref, per_page: 100 })
    const at = data.find(({ after }) => after === commit)?.timestamp
    return at === undefined ? undefined : Date.parse(at)
  } catch (error) {
    // Older servers do not have it, and the commit's date is the next best.
    if (refused(error).reason === 'other') throw error
    return undefined
  }
}
