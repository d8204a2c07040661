import { exitCodes, type Report, type Verdict } from '../model/report.ts'

/** From which severity on a finding of the change fails it; `never`: the verdict is reported, and fails no job. */
export const failOnValues = ['error', 'warning', 'never'] as const
export type FailOn = (typeof failOnValues)[number]

/** The report with the verdict that the wish makes of it: a warning may be as bad as an error. */
export function judgedBy(report: Report, failOn: FailOn): Report {
  if (failOn !== 'warning' || report.verdict === 'fail') return report
  const fails = report.findings.some(({ introduced, severity }) => introduced && severity === 'warning')
  return fails ? { ...report, verdict: 'fail' } : report
}

/** What becomes of a verdict that is no answer. Not said: it fails. */
export interface Leniency {
  onUnknown: 'fail' | 'warn'
  onNotChecked?: 'fail' | 'warn' | undefined
  /** The label of `skip-label` is on the pull request. */
  skipped?: boolean | undefined
}

/** Is the label on it that the configuration of base names? GitHub takes no two labels that differ in case alone. */
export function isSkipped(skipLabel: string | undefined, labels: readonly string[]): boolean {
  return skipLabel !== undefined && labels.some(label => label.toLowerCase() === skipLabel.toLowerCase())
}

/** What a report says of it, as a sentence. `pulls`: whose label it is. */
export function skipNotice(skipLabel: string | undefined, pulls = 'this pull request'): string {
  return `The label ${JSON.stringify(skipLabel ?? '')} is on ${pulls} (\`skip-label\` of the configuration): nothing that is found fails the check.`
}

/**
 * How the process ends: 0, 1 for fail, 2 for unknown and not checked. `never` is about findings only: a gate that could
 * not tell has found nothing, so what becomes of that is for `on-unknown` and `on-not-checked` to say.
 */
export function exitCodeOf(
  verdict: Verdict,
  { onUnknown, onNotChecked, skipped }: Leniency,
  failOn: FailOn,
): 0 | 1 | 2 {
  const excused =
    skipped === true ||
    (verdict === 'fail' && failOn === 'never') ||
    (verdict === 'unknown' && onUnknown === 'warn') ||
    (verdict === 'not-checked' && onNotChecked === 'warn')
  return excused ? 0 : exitCodes[verdict]
}
