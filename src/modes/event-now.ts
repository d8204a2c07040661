import type { GateEvent } from '../github/event.ts'
import { statusOf } from '../github/once.ts'
import { pullRequestNow } from '../github/pull-request.ts'
import { refused } from '../github/refused.ts'
import { actionClient } from '../publish/action-client.ts'
import type { ActionRequest } from '../publish/action-request.ts'

/** The event with what is true now, and what to say about it; `reason`: why there is nothing to check any more. */
export type EventNow = { event: GateEvent; notices: string[] } | { reason: string }

/**
 * A run that is repeated gets the payload of old, and no event tells that GitHub itself has retargeted a pull request
 * (the branch below it was merged and deleted). So GitHub is asked what the pull request is for now.
 */
export async function eventNow(request: ActionRequest): Promise<EventNow> {
  const { event, inputs, server } = request
  const { pullRequest, baseRef } = event
  if (!pullRequest || event.kind === 'merge-group') return { event, notices: [] }
  const client = await actionClient(request)
  if (!client) return { event, notices: [] }
  const name = `pull request #${pullRequest.number}`
  try {
    const address = { owner: server.owner, repo: server.repo, number: pullRequest.number }
    const now = await pullRequestNow(client, address)
    if (now.state === 'merged')
      return {
        reason: `Nothing was checked: ${name} is merged already, and what it brought is part of ${now.base}. Check that branch itself, on push or with \`mode: nightly\`.`,
      }
    if (now.state === 'closed')
      return { reason: `Nothing was checked: ${name} is closed. Open it again to have it checked.` }
    const ref = `refs/heads/${now.base}`
    // Who names a base wants that one.
    if (ref === baseRef || inputs.base !== undefined) return { event, notices: [] }
    const was = baseRef?.replace(/^refs\/heads\//, '')
    return {
      event: { ...event, baseRef: ref },
      notices: [
        `This pull request is for ${now.base} now, and was checked against that; its event still says ${was ?? 'no branch'}.`,
      ],
    }
  } catch (error) {
    const status = statusOf(error)
    if (status === undefined) throw error
    const remedy =
      status === 401 || status === 403 || status === 404
        ? '; give the job `permissions: pull-requests: read`'
        : ''
    return {
      event,
      notices: [
        `GitHub did not say which branch ${name} is for now (it answered ${status}: ${refused(error).said}), so what the event says counts${remedy}.`,
      ],
    }
  }
}
