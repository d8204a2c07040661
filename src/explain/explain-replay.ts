import type { Found } from '../model/finding.ts'
import type { ReplayFacts } from '../replay/facts.ts'
import type { ReplayRequest } from '../replay/request.ts'
import { describeDivergence } from './divergence.ts'
import { explainDrift } from './drift.ts'
import { explainFailures } from './explain-failures.ts'
import { setAside } from './suppress.ts'

/** What a replay has shown, for people. */
export interface ReplayReport
  extends Pick<ReplayFacts, 'unproven' | 'notChecked' | 'modesDone' | 'migrationsRun'> {
  findings: Found[]
  /** Why something could not be established, each a sentence that says what to do. */
  unknowns: string[]
}

/** Findings of a replay that read the files: what it could not follow leaves some of them inconclusive. */
export async function explainReplay(request: ReplayRequest, facts: ReplayFacts): Promise<ReplayReport> {
  const report = await explainFacts(request, facts)
  const { base, merged, pending } = request
  const { findings, unknowns } = setAside(report.findings, facts.unproven, [...base, ...merged, ...pending])
  return { ...report, findings, unknowns: [...new Set([...report.unknowns, ...unknowns])] }
}

/** Findings of what was seen to happen. */
export async function explainFacts(request: ReplayRequest, facts: ReplayFacts): Promise<ReplayReport> {
  const { endings, drift, unproven, notChecked, modesDone, migrationsRun } = facts
  const { schema } = request
  const compared = drift && schema && explainDrift({ ...request, schema }, drift)
  const divergence = endings && describeDivergence(request, endings.fresh, endings.upgrade)
  return {
    findings: [
      ...(await explainFailures(request, facts)),
      ...(divergence ? [divergence] : []),
      ...(compared?.findings ?? []),
    ],
    unknowns: [...new Set([...facts.unknowns, ...(compared?.unknowns ?? [])])],
    unproven,
    notChecked,
    modesDone,
    migrationsRun,
  }
}
