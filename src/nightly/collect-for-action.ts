import { resolve } from 'node:path'
import type { ActionRequest, ActionResult } from '../action.ts'
import { InputError } from '../inputs/action-inputs.ts'
import { noSource } from '../reporters/source.ts'
import { keepIssueOf } from './issue-of-run.ts'
import { joinReports } from './join-reports.ts'
import { plannedShards } from './plan.ts'
import { readReports } from './read-reports.ts'

/** `mode: collect`: the reports of the jobs that mode plan shared the work among, as one verdict. */
export async function collectForAction(request: ActionRequest): Promise<ActionResult> {
  const { inputs, directory } = request
  const planned = inputs.matrix === undefined ? undefined : plannedShards(inputs.matrix)
  if (inputs.matrix !== undefined && !planned)
    throw new InputError(
      'Input `matrix` is not what mode plan gives: hand its output `matrix` over as it is.',
    )
  const handed = await readReports(resolve(directory, inputs.reports))
  return {
    report: joinReports(handed, planned),
    onUnknown: inputs['on-unknown'] ?? 'fail',
    source: noSource,
    ...keepIssueOf(request, noSource),
  }
}
