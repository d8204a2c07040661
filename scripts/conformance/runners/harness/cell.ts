import type { Verdict } from '../../../../src/model/report.ts'
import type { Real } from './runner.ts'

/** How what the gate says stands beside what happened. */
export type Cell = 'agree' | 'false pass' | 'false error' | 'not checked' | 'not comparable'

export function cellOf(real: Real, verdict: Verdict): Cell {
  if (real === 'base-refused') return 'not comparable'
  if (verdict === 'unknown' || verdict === 'not-checked') return 'not checked'
  const works = real === 'ok'
  if (works === (verdict === 'pass')) return 'agree'
  return works ? 'false error' : 'false pass'
}
