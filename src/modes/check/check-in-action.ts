import { compareLocally } from '../../comparison/local.ts'
import { compareRemotely } from '../../comparison/remote.ts'
import { InputError } from '../../config/action-inputs.ts'
import { isSkipped, skipNotice } from '../../config/fail-on.ts'
import { mayDecide } from '../../config/trust.ts'
import { githubSource } from '../../git/fetch.ts'
import type { GateEvent } from '../../github/event.ts'
import { statusOf } from '../../github/once.ts'
import { pullRequestNow } from '../../github/pull-request.ts'
import { refused } from '../../github/refused.ts'
import { noSource } from '../../model/source.ts'
import { actionClient } from '../../publish/action-client.ts'
import { type ActionRequest, type ActionResult, skippedWith } from '../../publish/action-request.ts'
import { inShard } from '../nightly/in-shard.ts'
import { othersForAction } from '../open-pull-requests/others-for-action.ts'
import { type RunOptions, runCheck, unknownReport } from './run-check.ts'
import { optionsOf } from './run-options.ts'

/** The gate as the action starts it: the comparison comes from the event. */
export async function gateForAction(request: ActionRequest): Promise<ActionResult> {
  if (request.inputs['self-test']) {
    const { selfTest } = await import('../self-test/self-test.ts')
    return selfTest(request.inputs)
  }
  const now = await eventNow(request)
  if ('reason' in now)
    return {
      report: unknownReport(now.reason),
      onUnknown: request.inputs['on-unknown'] ?? 'fail',
      source: noSource,
    }
  const result = await checkForAction({ ...request, event: now.event })
  return {
    ...result,
    report: { ...result.report, notices: [...now.notices, ...result.report.notices] },
  }
}

async function checkForAction(request: ActionRequest): Promise<ActionResult> {
  const { event, inputs, directory, owned, server, trust } = request
  const base = baseOf({ event, inputs, trust })
  const options: RunOptions = { ...optionsOf(inputs, trust), others: othersForAction(request) }
  const result = await runCheck(
    options,
    () => {
      if (base === 'none')
        return compareLocally({ directory, owned, base, head: event.headSha, fetch: false })
      return compareRemotely({
        directory,
        owned,
        source: githubSource(server.url, `${server.owner}/${server.repo}`, inputs.token),
        base,
        head: {
          name: headName(event),
          commit: event.headSha,
        },
      })
    },
    () => {},
  )
  if (event.kind !== 'merge-group') return inShard(skippedByLabel(event, result), inputs.shard)
  return (await import('../merge-queue/queue.ts')).afterQueue(request, options, result)
}

function skippedByLabel({ pullRequest }: GateEvent, result: ActionResult): ActionResult {
  const { skipLabel } = result
  return isSkipped(skipLabel, pullRequest?.labels ?? []) ? skippedWith(result, skipNotice(skipLabel)) : result
}

function headName({ kind, pullRequest, headSha }: ActionRequest['event']): string {
  if (kind === 'merge-group') return 'the merge queue'
  return pullRequest ? `pull request #${pullRequest.number}` : headSha.slice(0, 7)
}

function baseOf({ event, inputs, trust }: Pick<ActionRequest, 'event' | 'inputs' | 'trust'>) {
  const asked = inputs.base
  // Configuration would then come from nowhere but the change itself.
  if (asked === 'none' && !mayDecide(trust))
    throw new InputError(
      `Input \`base\` is none, but "${event.name}" judges a stranger's change, by the configuration of base. Leave \`base\` out.`,
    )
  if (asked === 'none') return asked
  if (asked !== undefined) {
    return /^[0-9a-f]{40,64}$/.test(asked)
      ? { name: asked.slice(0, 7), commit: asked }
      : { name: asked, ref: asked.startsWith('refs/') ? asked : `refs/heads/${asked}` }
  }
  const name = event.baseRef?.replace(/^refs\/heads\//, '')
  if (event.baseSha !== undefined) return { name: name ?? event.baseSha.slice(0, 7), commit: event.baseSha }
  if (event.baseRef === undefined || name === undefined) {
    throw new InputError(`The event "${event.name}" names no branch to compare with: set the input \`base\`.`)
  }
  return { name, ref: event.baseRef }
}

/** The event with what is true now, and what to say about it; `reason`: why there is nothing to check any more. */
type EventNow = { event: GateEvent; notices: string[] } | { reason: string }

/**
 * A run that is repeated gets the payload of old, and no event says that GitHub itself has retargeted a pull request
 * (the branch below it was merged and deleted). So GitHub is asked what the pull request is for now, and what labels it has.
 */
async function eventNow(request: ActionRequest): Promise<EventNow> {
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
    const labelled = { ...event, pullRequest: { ...pullRequest, labels: now.labels } }
    // Who names a base wants that one.
    if (ref === baseRef || inputs.base !== undefined) return { event: labelled, notices: [] }
    const was = baseRef?.replace(/^refs\/heads\//, '')
    return {
      event: { ...labelled, baseRef: ref },
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
