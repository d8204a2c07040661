import type { Finding, Severity } from '../model/finding.ts'
import { failsTheChange, type Report } from '../model/report.ts'

/** A finding and everything that only follows from it. */
export interface FindingGroup {
  finding: Finding
  consequences: Finding[]
}

/** The order in which people read a report. */
export interface Arrangement {
  /** What this change is answerable for, the most important first. */
  introduced: FindingGroup[]
  /** What base already had: said apart, and short. */
  base: FindingGroup[]
}

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/** Folds consequences under their cause and sorts by what matters. */
export function arrange(findings: readonly Finding[]): Arrangement {
  const byFingerprint = new Map(findings.map(finding => [finding.fingerprint, finding]))
  const groups = new Map<Finding, FindingGroup>()
  for (const finding of findings) {
    const root = rootOf(finding, byFingerprint)
    const group = groups.get(root) ?? { finding: root, consequences: [] }
    groups.set(root, group)
    if (finding !== root) group.consequences.push(finding)
  }
  const sorted = [...groups.values()].sort(
    (a, b) => worst(a) - worst(b) || a.finding.framework.localeCompare(b.finding.framework, 'en'),
  )
  return {
    introduced: sorted.filter(group => group.finding.introduced),
    base: sorted.filter(group => !group.finding.introduced),
  }
}

/** A consequence is never hidden under a cause that the change is not answerable for: it would then fail unseen. */
function rootOf(finding: Finding, byFingerprint: ReadonlyMap<string, Finding>): Finding {
  const seen = new Set([finding])
  let root = finding
  while (root.causedBy !== undefined) {
    const cause = byFingerprint.get(root.causedBy)
    if (!cause || seen.has(cause) || cause.introduced !== finding.introduced) return root
    seen.add(cause)
    root = cause
  }
  return root
}

function worst(group: FindingGroup): number {
  return Math.min(rank[group.finding.severity], ...group.consequences.map(finding => rank[finding.severity]))
}

export interface Counts {
  errors: number
  warnings: number
  notes: number
}

/** How many findings the change introduced, consequences left out as the reports fold them. */
export function countIntroduced(report: Report): Counts {
  const { introduced } = arrange(report.findings)
  const of = (severity: Severity) => introduced.filter(({ finding }) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), notes: of('note') }
}

export function failing(report: Report): Finding[] {
  return report.findings.filter(failsTheChange)
}
