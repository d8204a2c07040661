import type { ActionRequest, ActionResult } from '../action.ts'
import { compareLocally } from '../comparison/local.ts'
import { scopeKey } from '../frameworks/find-histories.ts'
import { InputError } from '../inputs/action-inputs.ts'
import { shardText } from '../inputs/shard-name.ts'
import { markdownCode, markdownLine, terminalLine } from '../reporters/escape.ts'
import { noSource } from '../reporters/source.ts'
import { plural } from '../reporters/wording.ts'
import { expectedReason, unknownReport } from '../run.ts'
import { historiesOf } from './histories-of.ts'
import { scopesOf, shardCount, shardsOf, type Unit, unitsOf } from './shards.ts'

/** GitHub takes no more jobs in one matrix. https://docs.github.com/actions/reference/limits */
const mostJobs = 256

/** One job of the matrix. */
export interface PlannedJob {
  /** For the input `shard`. */
  shard: string
  /** The major version of PostgreSQL; '' where the plan asks for none. */
  postgres: string
  /** What it looks at, for people. */
  histories: string
}

export interface Plan {
  jobs: PlannedJob[]
  notices: string[]
}

/** `mode: plan`: shares the histories among jobs, for `strategy.matrix`. */
export async function planForAction({ event, inputs, directory }: ActionRequest): Promise<ActionResult> {
  const started = performance.now()
  const versions = inputs['postgres-versions']
  const wrong = versions.find(version => !/^\d{1,2}$/.test(version))
  if (wrong !== undefined)
    throw new InputError(
      `Input \`postgres-versions\` has "${wrong}"; it takes major versions such as 16, 17, 18.`,
    )
  if (versions.length > mostJobs) throw new InputError(`A matrix of GitHub has at most ${mostJobs} jobs.`)
  const planned = await units(directory, event.headSha, inputs.config, inputs.only)
  const seconds = (): number => Math.round(performance.now() - started) / 1000
  const unknown = unknownReport(typeof planned === 'string' ? planned : '', seconds())
  const onUnknown = inputs['on-unknown'] ?? 'fail'
  if (typeof planned === 'string')
    return { report: unknown, onUnknown, source: noSource, own: pages({ jobs: [], notices: [] }, planned) }
  const plan = planOf(planned, versions, inputs['shard-size'])
  const report = { ...unknown, verdict: 'pass' as const, unknowns: [], notices: plan.notices }
  return { report, onUnknown, source: noSource, own: pages(plan) }
}

async function units(
  directory: string,
  head: string,
  config: string | undefined,
  only: readonly string[],
): Promise<Unit[] | string> {
  try {
    const opened = await compareLocally({ directory, base: 'none', head, fetch: false })
    try {
      const [found] = await historiesOf([opened.comparison.merged], config)
      const locations = found?.locations ?? []
      const scopes = scopesOf({ only }, locations)
      if (typeof scopes === 'string') return scopes
      const all = unitsOf(locations.filter(location => scopes.has(scopeKey(location))))
      return all.length > 0
        ? all
        : 'There is nothing to plan: no migration history was found anywhere in the repository.'
    } finally {
      await opened[Symbol.asyncDispose]()
    }
  } catch (error) {
    return expectedReason(error)
  }
}

export function planOf(units: readonly Unit[], versions: readonly string[], size: number): Plan {
  const wanted = shardCount(units, size)
  const most = Math.floor(mostJobs / Math.max(1, versions.length))
  const count = Math.min(wanted, most)
  const notices =
    count < wanted
      ? [
          `${plural(wanted, 'shard')} on ${plural(Math.max(1, versions.length), 'version')} would be more than the ${mostJobs} jobs that GitHub takes, so that there are ${plural(count, 'larger shard')}.`,
        ]
      : []
  const shards = shardsOf(units, count)
  const jobs = (versions.length > 0 ? versions : ['']).flatMap(postgres =>
    shards.map((shard, index): PlannedJob => {
      const name = { index: index + 1, count, ...(postgres === '' ? {} : { postgres }) }
      return { shard: shardText(name), postgres, histories: named(shard) }
    }),
  )
  return { jobs, notices }
}

/** Whole names would fill the matrix of a big organisation: the output of a job has room for 1 MB. */
function named(units: readonly Unit[]): string {
  const shown = units.slice(0, 3).map(({ name }) => name.slice(0, 60))
  return shown.join(', ') + (units.length > 3 ? ` and ${units.length - 3} more` : '')
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
