import { resolve } from 'node:path'
import { InputError } from '../../config/action-inputs.ts'
import { mayUseServer } from '../../config/trust.ts'
import { noSource } from '../../model/source.ts'
import type { ActionRequest, ActionResult } from '../../publish/action-request.ts'
import { keepIssueOf } from './issue-of-run.ts'
import { joinReports } from './join-reports.ts'
import { plannedShards } from './plan.ts'
import { readReports } from './read-reports.ts'

/** `mode: collect`: the reports of the jobs that mode plan shared the work among, as one verdict. */
export async function collectForAction(request: ActionRequest): Promise<ActionResult> {
  const { event, inputs, directory, trust } = request
  if (!mayUseServer(trust))
    throw new InputError(
      `Reports of a stranger's run prove nothing, so \`mode: collect\` can't run on "${event.name}". Collect in the run that the jobs are of.`,
    )
  const planned = inputs.matrix === undefined ? undefined : plannedShards(inputs.matrix)
  if (inputs.matrix !== undefined && !planned)
    throw new InputError(
      'Input `matrix` is not what mode plan gives: hand its output `matrix` over as it is.',
    )
  const handed = await readReports(resolve(directory, inputs.reports))
  return {
    report: joinReports(handed, planned),
    onUnknown: inputs['on-unknown'] ?? 'fail',
    onNotChecked: inputs['on-not-checked'],
    source: noSource,
    // A pull request that is not well is no matter of the branch.
    ...(event.kind === 'push' || event.kind === 'manual' ? keepIssueOf(request, noSource) : {}),
  }
}
