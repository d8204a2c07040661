import type { Finding } from '../../model/finding.ts'
import { firstOf, joined } from '../../model/listing.ts'
import { type HistoryCoverage, type Report, verdictOf } from '../../model/report.ts'
import type { Result } from '../../model/result.ts'

/** What one job handed over, or why it can't be used. */
export interface HandedOver {
  /** Where it lay, for people. */
  file: string
  report: Result<Report>
}

/** The joined reports of a matrix as one. What was planned and is not there leaves the verdict unknown. */
export function joinReports(handed: readonly HandedOver[], planned: readonly string[] | undefined): Report {
  const reports = handed.flatMap(({ report }) => (report.ok ? [report.value] : []))
  const unknowns = [
    ...handed.flatMap(({ file, report }) =>
      report.ok ? [] : [`The report ${file} can't be used: ${report.reason}.`],
    ),
    ...missing(reports, planned),
    ...commitsDiffer(reports),
    ...unknownsOf(reports),
  ]
  if (handed.length === 0 && unknowns.length === 0)
    unknowns.push(
      'There is no report to collect. Download those of the jobs first (actions/download-artifact), and name their directory in `reports`.',
    )
  const findings = joinFindings(reports)
  const histories = joinHistories(reports)
  const verdict = reports.some(report => report.verdict === 'fail')
    ? 'fail'
    : verdictOf(findings, unknowns, histories)
  return {
    version: 1,
    verdict,
    unknowns,
    notices: [...new Set(reports.flatMap(({ notices }) => notices))],
    coverage: {
      base: reports[0]?.coverage.base ?? { name: '', commit: null, date: null, fetched: null },
      head: reports[0]?.coverage.head ?? { name: '', commit: null },
      conflicts: [...new Set(reports.flatMap(({ coverage }) => coverage.conflicts))],
      histories,
      ...replaysOf(reports),
      engine: joined([...new Set(reports.flatMap(({ coverage }) => coverage.engine ?? []))].sort()) || null,
    },
    findings,
    // They ran side by side.
    seconds: Math.max(0, ...reports.map(({ seconds }) => seconds)),
  }
}

function nameOf({ shard, coverage }: Report): string {
  return shard ?? coverage.engine ?? 'a job'
}

function missing(reports: readonly Report[], planned: readonly string[] | undefined): string[] {
  const there = new Set(reports.map(({ shard }) => shard))
  const lacking = (planned ?? []).filter(shard => !there.has(shard))
  if (lacking.length === 0) return []
  return [
    `There is no report of ${firstOf(lacking, 10)}: look at what became of ${lacking.length === 1 ? 'that job' : 'those jobs'}.`,
  ]
}

function commitsDiffer(reports: readonly Report[]): string[] {
  const commits = [...new Set(reports.flatMap(({ coverage }) => coverage.head.commit ?? []))]
  return commits.length > 1
    ? [
        `The reports are about ${commits.length} commits (${commits
          .slice(0, 4)
          .map(commit => commit.slice(0, 7))
          .join(', ')}): collect those of one run.`,
      ]
    : []
}

/** One reason of many jobs is reported once, with the jobs. */
function unknownsOf(reports: readonly Report[]): string[] {
  const jobs = new Map<string, string[]>()
  for (const report of reports)
    for (const unknown of report.unknowns) jobs.set(unknown, [...(jobs.get(unknown) ?? []), nameOf(report)])
  const reported = [...jobs].map(([unknown, names]) => `${shortly(names)}: ${unknown}`)
  const silent = reports.filter(({ verdict, unknowns }) => verdict === 'unknown' && unknowns.length === 0)
  return [...reported, ...silent.map(report => `${nameOf(report)}: its verdict is unknown.`)]
}

/** The same finding of several jobs is one; where some of those that looked did not find it, it says which did. */
function joinFindings(reports: readonly Report[]): Finding[] {
  const found = new Map<string, { finding: Finding; by: Report[] }>()
  for (const report of reports) {
    for (const finding of report.findings) {
      const known = found.get(finding.fingerprint)
      if (!known) found.set(finding.fingerprint, { finding, by: [report] })
      else {
        known.by.push(report)
        // Whoever says the worse of it is believed.
        if (isWorse(finding, known.finding)) known.finding = finding
      }
    }
  }
  return [...found.values()].map(({ finding, by }) => {
    const looked = reports.filter(({ coverage }) => coverage.histories.some(one => isOf(one, finding)))
    if (by.length >= looked.length) return finding
    return { ...finding, message: `${finding.message} (Only ${shortly(by.map(nameOf))}.)` }
  })
}

const rank = { error: 0, warning: 1, note: 2 } as const

function isWorse(one: Finding, other: Finding): boolean {
  return one.introduced === other.introduced ? rank[one.severity] < rank[other.severity] : one.introduced
}

function isOf({ framework, history }: HistoryCoverage, finding: Finding): boolean {
  return framework === finding.framework && history === finding.history
}

/** Of each history what was seen least of: one version that did not replay it is worth knowing. */
function joinHistories(reports: readonly Report[]): HistoryCoverage[] {
  const histories = new Map<string, HistoryCoverage>()
  for (const { coverage } of reports) {
    for (const history of coverage.histories) {
      const key = `${history.framework}\0${history.history}`
      const known = histories.get(key)
      const worse = !known || (known.replay !== 'not replayed' && history.replay === 'not replayed')
      const notChecked = [...(known?.notChecked ?? []), ...history.notChecked]
      histories.set(key, {
        ...(worse ? history : known),
        notChecked: [...new Map(notChecked.map(one => [one.path, one])).values()],
      })
    }
  }
  return [...histories.values()]
}

/** Those of histories that one job alone replayed: of others each version of PostgreSQL has its own, in the report of its job. */
function replaysOf(reports: readonly Report[]): Pick<Report['coverage'], 'replays'> {
  const all = reports.flatMap(({ coverage }) => coverage.replays ?? [])
  const keyOf = ({ framework, histories }: (typeof all)[number]) => JSON.stringify([framework, histories])
  const counts = new Map<string, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  const replays = all.filter(one => counts.get(keyOf(one)) === 1)
  return replays.length > 0 ? { replays } : {}
}

function shortly(names: readonly string[]): string {
  const distinct = [...new Set(names)]
  return joined([...distinct.slice(0, 4), ...(distinct.length > 4 ? [`${distinct.length - 4} more`] : [])])
}
