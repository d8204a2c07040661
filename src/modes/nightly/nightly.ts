import { compareLocally } from '../../comparison/local.ts'
import { InputError } from '../../config/action-inputs.ts'
import type { ActionRequest, ActionResult } from '../../publish/action-request.ts'
import { runCheck } from '../check/run-check.ts'
import { optionsOf } from '../check/run-options.ts'
import { inShard } from './in-shard.ts'
import { keepIssueOf } from './issue-of-run.ts'

/** `mode: nightly`: everything that the branch has, on an empty database, and one issue while it is not well. */
export async function nightlyForAction(request: ActionRequest): Promise<ActionResult> {
  const { event, inputs, directory, owned, trust } = request
  if (inputs['self-test']) return (await import('../self-test/self-test.ts')).selfTest(inputs)
  if (event.kind === 'pull-request' || event.kind === 'merge-group' || event.kind === 'workflow-run')
    throw new InputError(
      `A nightly run judges a branch, so it can't run on "${event.name}": start it on schedule, workflow_dispatch or push.`,
    )
  if (inputs.base !== undefined && inputs.base !== 'none')
    throw new InputError('A nightly run compares with nothing: leave `base` out.')
  const judged = await runCheck(
    { ...optionsOf(inputs, trust), replay: inputs.replay ?? 'fresh' },
    () => compareLocally({ directory, owned, base: 'none', head: event.headSha, fetch: false }),
    () => {},
  )
  const result = inShard(judged, inputs.shard)
  return { ...result, ...keepIssueOf(request, result.source) }
}
