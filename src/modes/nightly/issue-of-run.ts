import { failure, success } from '../../model/result.ts'
import type { SourceLookup } from '../../model/source.ts'
import type { ActionRequest, ActionResult } from '../../publish/action-request.ts'
import { keepIssue } from '../../publish/keep-issue.ts'
import { lastGreenNight } from './last-green.ts'
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
