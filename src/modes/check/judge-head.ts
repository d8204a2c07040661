import { compareLocally } from '../../comparison/local.ts'
import type { BaselineEntry } from '../../config/baseline.ts'
import type { GateResult } from '../../gate/gate.ts'
import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { type RunOptions, runCheck } from './run-check.ts'

/** What is wrong in HEAD today. */
export interface Today {
  /** HEAD judged against nothing. */
  report: Report
  /** Errors and warnings, as they are reported for a whole tree and for a base. */
  findings: Finding[]
  /** Entries of its baseline that match nothing any more. */
  stale: BaselineEntry[]
}

/** Judges HEAD as a tree that has no base, and as the base of a change. Its own configuration counts. */
export async function judgeHead(
  directory: string,
  options: RunOptions,
  onProgress: (doing: string) => void,
): Promise<Today> {
  const found = new Map<string, Finding>()
  const results: GateResult[] = []
  for (const base of ['none', 'HEAD']) {
    const result = await runCheck(
      { ...options, replay: options.replay ?? 'fresh', configFromChange: true },
      () => compareLocally({ directory, fetch: false, base, head: 'HEAD' }),
      onProgress,
    )
    results.push(result)
    for (const finding of result.report.findings)
      if (finding.severity !== 'note') found.set(finding.fingerprint, finding)
  }
  const [whole] = results
  if (!whole) throw new TypeError('nothing was judged')
  const { report, stale = [] } = whole
  return {
    report,
    findings: [...found.values()],
    stale: stale.filter(({ fingerprint }) => !found.has(fingerprint)),
  }
}
