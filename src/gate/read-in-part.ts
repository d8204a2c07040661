import type { ReplayReport } from '../explain/explain-replay.ts'
import type { HistoryChange } from '../model/change.ts'
import type { ReplayRequest } from '../replay/request.ts'
import { readSteps } from '../replay/steps.ts'

/** Why only a command replays all of these histories, where that is so. */
export function onlyByCommandIn([change]: readonly HistoryChange[]): string | undefined {
  return (change?.base ?? change?.merged)?.reading.onlyByCommand
}

/** Is anything known of what the change sends? Else a replay would run nothing of it. */
export async function sendsAnything(request: ReplayRequest): Promise<boolean> {
  const interpreter = request.interpreterFor('fresh')
  let sends = false
  for (const item of [...request.merged, ...request.pending])
    if (item.introduced && !sends)
      await readSteps(interpreter, item, step => {
        sends ||= step.kind === 'sql' || step.kind === 'stops'
        return undefined
      })
  return sends
}

/** More reasons say no more. */
const mostNamed = 3

/** Where programs are read, what ran and what failed is proven. What is in doubt was not tried. */
export function reportOfPart(report: ReplayReport, brought: readonly string[]): ReplayReport {
  const met = [...report.met].map(
    ([path, sentence]) => `Not all of ${path} of base was run here. ${sentence}`,
  )
  const doubts = [...report.unknowns, ...met]
  const more = doubts.length - mostNamed
  const own = new Set(
    report.findings.flatMap(({ introduced, severity, path }) =>
      introduced && severity === 'error' ? path : [],
    ),
  )
  const inDoubt = doubts.length > 0 ? brought.filter(path => !own.has(path)) : []
  const known = new Set(report.notChecked.map(({ path }) => path))
  return {
    ...report,
    findings: report.findings.filter(({ introduced }) => introduced),
    unknowns: [],
    notices: [
      ...report.notices,
      ...doubts.slice(0, mostNamed),
      ...(more > 0 ? [`There are ${more} more reasons like these; a command settles all of them.`] : []),
    ],
    notChecked: [
      ...report.notChecked,
      ...inDoubt.filter(path => !known.has(path)).map(path => ({ path, why: doubts[0] ?? '' })),
    ],
  }
}
