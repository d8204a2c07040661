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
}

/**
 * How the process ends: 0, 1 for fail, 2 for unknown and not checked. `never` is about findings only: a gate that could
 * not tell has found nothing, so what becomes of that is for `on-unknown` and `on-not-checked` to say.
 */
export function exitCodeOf(
  verdict: Verdict,
  { onUnknown, onNotChecked }: Leniency,
  failOn: FailOn,
): 0 | 1 | 2 {
  const excused =
    (verdict === 'fail' && failOn === 'never') ||
    (verdict === 'unknown' && onUnknown === 'warn') ||
    (verdict === 'not-checked' && onNotChecked === 'warn')
  return excused ? 0 : exitCodes[verdict]
}
