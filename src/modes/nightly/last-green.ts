import { z } from 'zod'
import type { GitHubClient } from '../../github/client.ts'
import { refused } from '../../github/refused.ts'
import { failure, type Result, success } from '../../model/result.ts'
import type { GreenNight } from '../../publish/issue-text.ts'

const runs = z.object({
  workflow_runs: z.array(z.object({ head_sha: z.string(), html_url: z.string(), created_at: z.string() })),
})

/** The last successful run of a workflow on a branch; the reason is a sentence. */
export async function lastGreenNight(
  client: GitHubClient,
  {
    owner,
    repo,
    workflow,
    branch,
  }: { owner: string; repo: string; workflow: string | undefined; branch: string },
): Promise<Result<GreenNight>> {
  if (workflow === undefined)
    return failure('The last green night is not known: this run does not say which workflow it is of.')
  try {
    const { data } = await client.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflow,
      branch,
      status: 'success',
      exclude_pull_requests: true,
      per_page: 1,
    })
    const [last] = runs.parse(data).workflow_runs
    if (!last) return failure('This workflow has not been green on this branch yet.')
    return success({ commit: last.head_sha, url: last.html_url, date: last.created_at })
  } catch (error) {
    const { reason, status } = refused(error)
    if (reason === 'permission' || reason === 'missing')
      return failure(
        'The last green night is not known: the token may not read workflow runs. Add `permissions: actions: read` to the job.',
      )
    if (status === undefined) throw error
    return failure(`The last green night is not known: GitHub answered ${status}.`)
  }
}
