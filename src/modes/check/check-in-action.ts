import { compareLocally } from '../../comparison/local.ts'
import { compareRemotely } from '../../comparison/remote.ts'
import { InputError } from '../../config/action-inputs.ts'
import { mayDecide } from '../../config/trust.ts'
import { githubSource } from '../../git/fetch.ts'
import { noSource } from '../../model/source.ts'
import type { ActionRequest, ActionResult } from '../../publish/action-request.ts'
import { eventNow } from '../event-now.ts'
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
  if (event.kind !== 'merge-group') return inShard(result, inputs.shard)
  return (await import('../merge-queue/queue.ts')).afterQueue(request, options, result)
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
