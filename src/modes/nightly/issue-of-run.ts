import { z } from 'zod'
import type { GitHubClient } from '../../github/client.ts'
import { refused } from '../../github/refused.ts'
import { failure, type Result, success } from '../../model/result.ts'
import type { SourceLookup } from '../../model/source.ts'
import type { ActionRequest, ActionResult } from '../../publish/action-request.ts'
import type { GreenNight } from '../../publish/issue-text.ts'
import { keepIssue } from '../../publish/keep-issue.ts'
import { changedSince } from './since.ts'

/** How a run of the action keeps its branch's issue, where it is wanted. */
export function keepIssueOf(request: ActionRequest, source: SourceLookup): Pick<ActionResult, 'post'> {
  const { event, inputs, server, run, second } = request
  if (!inputs.issue) return {}
  const { owner, repo } = server
  const branch = (run.ref ?? event.headRef ?? '').replace(/^refs\/(heads|tags)\//, '')
  return {
    post: (client, report) =>
      keepIssue(client, report, {
        owner,
        repo,
        branch,
        workflow: run.workflow,
        labels: inputs['issue-labels'],
        second,
        facts: async () => {
          const green =
            report.verdict === 'pass'
              ? failure('')
              : await lastGreenNight(client, { owner, repo, workflow: run.workflow, branch })
          return {
            report,
            branch,
            runUrl: run.url,
            links: { serverUrl: server.url, repository: `${owner}/${repo}`, headSha: event.headSha, source },
            since: green.ok
              ? success({ green: green.value, changed: await changedSince(request, green.value.commit) })
              : green,
          }
        },
      }),
  }
}

const runs = z.object({
  workflow_runs: z.array(z.object({ head_sha: z.string(), html_url: z.string(), created_at: z.string() })),
})

/** The last successful run of a workflow on a branch; the reason is a sentence. */
async function lastGreenNight(
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
