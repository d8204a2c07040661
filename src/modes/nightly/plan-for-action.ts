import { InputError } from '../../config/action-inputs.ts'
import { noSource } from '../../model/source.ts'
import type { ActionRequest, ActionResult } from '../../publish/action-request.ts'
import { markdownCode, markdownLine, terminalLine } from '../../reporters/escape.ts'
import { plural } from '../../reporters/wording.ts'
import { unknownReport } from '../check/run-check.ts'
import { mostJobs, type Plan, planOf, unitsIn } from './plan.ts'

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
