import { isSkipped, skipNotice } from '../../config/fail-on.ts'
import { statusOf } from '../../github/once.ts'
import { pullRequestNow } from '../../github/pull-request.ts'
import { failsTheChange } from '../../model/report.ts'
import { actionClient } from '../../publish/action-client.ts'
import { type ActionRequest, type ActionResult, skippedWith } from '../../publish/action-request.ts'
import type { MergePreview } from './batches.ts'

/** More are not asked for: each costs a request. */
const most = 20

/**
 * Does the label of `skip-label` let a group of the merge queue pass? Where every pull request that is to blame has it; where
 * something else than a finding fails it, every pull request of the group.
 */
export async function skippedByLabels(
  request: ActionRequest,
  result: ActionResult,
  batches: readonly MergePreview[],
): Promise<ActionResult> {
  const { skipLabel, report } = result
  if (skipLabel === undefined || report.verdict === 'pass') return result
  const pulls =
    report.verdict === 'fail' && report.unknowns.length === 0
      ? report.findings.filter(failsTheChange).map(({ broughtBy }) => broughtBy?.pullRequest)
      : batches.map(({ pull }) => pull)
  const known = [...new Set(pulls)].filter(pull => pull !== undefined)
  if (known.length === 0 || known.length > most || pulls.includes(undefined)) return result
  const labels = await labelsOf(request, known)
  if (!labels?.every(names => isSkipped(skipLabel, names))) return result
  const named = known.map(pull => `#${pull}`).join(', ')
  return skippedWith(result, skipNotice(skipLabel, named))
}

/** Undefined where GitHub does not say: then nothing is skipped. */
async function labelsOf(request: ActionRequest, pulls: readonly number[]): Promise<string[][] | undefined> {
  const client = await actionClient(request)
  if (!client) return undefined
  const { owner, repo } = request.server
  try {
    return await Promise.all(
      pulls.map(async number => (await pullRequestNow(client, { owner, repo, number })).labels),
    )
  } catch (error) {
    if (statusOf(error) === undefined) throw error
    return undefined
  }
}
