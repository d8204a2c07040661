import type { GitHubClient } from '../github/client.ts'
import { createOnce, statusOf } from '../github/once.ts'
import type { PullRequest } from '../github/pull-request.ts'
import { findingsMarked } from '../reporters/markers.ts'
import type { ReviewPlan } from '../reporters/review.ts'

export interface ReviewTools {
  /** The fingerprints that are spoken of in the pull request now. */
  findPosted: () => Promise<ReadonlySet<string>>
  pause: (attempt: number) => Promise<void>
}

/**
 * Posts a review, all of it or, where GitHub does not take a line, its text alone: one bad line loses a whole review,
 * and the answer names no culprit.
 */
export async function postReview(
  client: GitHubClient,
  { owner, repo, number }: PullRequest,
  headSha: string,
  plan: ReviewPlan,
  { findPosted, pause }: ReviewTools,
): Promise<'posted' | 'posted without lines'> {
  const fingerprints = findingsMarked(plan.bodyWithoutComments)
  const post = (content: Pick<ReviewPlan, 'body'> & Partial<Pick<ReviewPlan, 'comments'>>) =>
    createOnce({
      create: async () => {
        await client.rest.pulls.createReview({
          owner,
          repo,
          pull_number: number,
          commit_id: headSha,
          // Left out it would be a draft that nobody sees; anything stronger would stick to the pull request.
          event: 'COMMENT',
          ...content,
          request: { retries: 0 },
        })
        return true
      },
      find: async () => {
        const posted = await findPosted()
        return fingerprints.every(fingerprint => posted.has(fingerprint)) ? true : undefined
      },
      pause,
    })
  try {
    await post({ body: plan.body, comments: plan.comments })
    return 'posted'
  } catch (error) {
    if (statusOf(error) !== 422) throw error
    await post({ body: plan.bodyWithoutComments })
    return 'posted without lines'
  }
}
