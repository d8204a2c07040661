import { readFile, stat } from 'node:fs/promises'
import type { GateResult } from '../gate/gate.ts'
import { noSource } from '../model/source.ts'
import { joinReports } from '../modes/nightly/join-reports.ts'
import { plannedShards, planOf, unitsIn } from '../modes/nightly/plan.ts'
import { readReports } from '../modes/nightly/read-reports.ts'
import { safeJson } from '../reporters/json.ts'
import { UsageError } from './usage-error.ts'

export interface PlanFlags {
  repo: string
  head: string
  config?: string
  only: string[]
  postgresVersions: string[]
  shardSize: number
}

/** `migration-gate plan`: the jobs as JSON, as other systems than GitHub want them, too. */
export async function printPlan(flags: PlanFlags): Promise<string> {
  const { repo: directory, head, config, only } = flags
  const units = await unitsIn({ directory, head, config, only })
  if (!units.ok) throw new UsageError(units.reason)
  const { jobs, notices } = planOf(units.value, flags.postgresVersions, flags.shardSize)
  for (const notice of notices) process.stderr.write(`${notice}\n`)
  return safeJson({ include: jobs })
}

/** `migration-gate collect`: the reports of many jobs as one. */
export async function collect(directory: string, plan: string | undefined): Promise<GateResult> {
  const planned = plan === undefined ? undefined : plannedShards(await readFile(plan, 'utf8').catch(() => ''))
  if (plan !== undefined && !planned) throw new UsageError(`${plan} is not what migration-gate plan prints.`)
  const isThere = await stat(directory).then(
    found => found.isDirectory(),
    () => false,
  )
  if (!isThere) throw new UsageError(`There is no directory ${directory}.`)
  return { report: joinReports(await readReports(directory), planned), onUnknown: 'fail', source: noSource }
}
