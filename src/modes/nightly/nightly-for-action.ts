import { resolve } from 'node:path'
import { compareLocally } from '../../comparison/local.ts'
import { InputError } from '../../config/action-inputs.ts'
import { mayUseServer } from '../../config/trust.ts'
import { noSource } from '../../model/source.ts'
import type { ActionRequest, ActionResult } from '../../publish/action-request.ts'
import { markdownCode, markdownLine, terminalLine } from '../../reporters/escape.ts'
import { plural } from '../../reporters/wording.ts'
import { runCheck, unknownReport } from '../check/run-check.ts'
import { optionsOf } from '../check/run-options.ts'
import { inShard } from './in-shard.ts'
import { keepIssueOf } from './issue-of-run.ts'
import { joinReports } from './join-reports.ts'
import { mostJobs, type Plan, plannedShards, planOf, unitsIn } from './plan.ts'
import { readReports } from './read-reports.ts'

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

/** `mode: plan`: shares the histories among jobs, for `strategy.matrix`. */
export async function planForAction({
  event,
  inputs,
  directory,
  owned,
}: ActionRequest): Promise<ActionResult> {
  const started = performance.now()
  const versions = inputs['postgres-versions']
  const wrong = versions.find(version => !/^\d{1,2}$/.test(version))
  if (wrong !== undefined)
    throw new InputError(
      `Input \`postgres-versions\` has "${wrong}"; it takes major versions such as 16, 17, 18.`,
    )
  if (versions.length > mostJobs) throw new InputError(`A matrix of GitHub has at most ${mostJobs} jobs.`)
  const planned = await unitsIn({
    directory,
    owned,
    head: event.headSha,
    config: inputs.config,
    only: inputs.only,
  })
  const seconds = (): number => Math.round(performance.now() - started) / 1000
  const unknown = unknownReport(planned.ok ? '' : planned.reason, seconds())
  const onUnknown = inputs['on-unknown'] ?? 'fail'
  if (!planned.ok)
    return {
      report: unknown,
      onUnknown,
      source: noSource,
      own: pages({ jobs: [], notices: [] }, planned.reason),
    }
  const plan = planOf(planned.value, versions, inputs['shard-size'])
  const report = { ...unknown, verdict: 'pass' as const, unknowns: [], notices: plan.notices }
  return { report, onUnknown, source: noSource, own: pages(plan) }
}

function pages({ jobs, notices }: Plan, unknown?: string) {
  const lines = unknown === undefined ? [plural(jobs.length, 'job'), ...notices] : [unknown]
  const rows = jobs.map(({ shard, histories }) => `| ${markdownLine(shard)} | ${markdownCode(histories)} |`)
  return {
    log: `${[...lines, ...jobs.map(({ shard, histories }) => `  ${shard}: ${histories}`)].map(terminalLine).join('\n')}\n`,
    summary: `### ${unknown === undefined ? '🗂️' : '❓'} Migration Gate: ${markdownLine(lines.join('. '))}\n\n${rows.length === 0 ? '' : `| Shard | Histories |\n| --- | --- |\n${rows.join('\n')}\n`}`,
    outputs: { matrix: JSON.stringify({ include: jobs }) },
  }
}

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
