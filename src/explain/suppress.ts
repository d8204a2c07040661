import type { Found } from '../model/finding.ts'
import { namesInMessage } from '../postgres/locate-error.ts'
import type { NotVerified, ReplayMigration } from '../replay/request.ts'

/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set(['42P01', '42704', '42883', '3F000'])
/** undefined_column: of a table that is there. Only a step that is not known could have made it. */
const noColumn = '42703'
/** not_null_violation, foreign_key_violation, unique_violation, check_violation: rows that somebody may have fixed. */
const ofRows = new Set(['23502', '23503', '23505', '23514'])

/** A row that is spelled out and lacks a value, or breaks a check, does so whatever other rows there are. */
function isOfOwnRow({ sqlstate, statement = '' }: Found): boolean {
  return (
    /^235(?:02|14)$/.test(sqlstate ?? '') && /^\s*insert\b/i.test(statement) && !/\bselect\b/i.test(statement)
  )
}

/**
 * A history that does not create everything itself (its first tables come from `metadata.create_all`, a step could not
 * be known) can't be replayed far enough to say that something is missing. Where base fails that way already, or a
 * step that ran before could have created it, a change's "does not exist" is nobody's proven fault, and no proof that
 * the change applies either: it is inconclusive. So is what rows refuse where a step that changes rows was not run.
 * Duplicates and all else stand.
 */
export function setAside(
  findings: readonly Found[],
  notVerified: readonly NotVerified[],
  /** All that runs, in order. */
  order: readonly ReplayMigration[],
): { findings: Found[]; unknowns: string[] } {
  const places = new Map(order.map(({ migration }, index) => [migration.file.path, index]))
  const before = (step: NotVerified, { path, range }: Found): boolean =>
    step.path === path
      ? step.line <= range.start.line
      : (places.get(step.path) ?? -1) < (places.get(path) ?? order.length)
  const isMissing = ({ rule, sqlstate = '' }: Found): boolean =>
    rule === 'replay-failed' && (notThere.has(sqlstate) || sqlstate === noColumn)
  const lacking = findings.find(one => !one.introduced && isMissing(one) && notThere.has(one.sqlstate ?? ''))
  const doubtAbout = (one: Found): string | undefined => {
    if (isMissing(one)) {
      const step = notVerified.find(
        step => step.unverified && before(step, one) && (step.only === undefined || mentions(step.only, one)),
      )
      if (step) return `${placeOf(step)} may have created it, and was not run: ${step.why}`
      return lacking && notThere.has(one.sqlstate ?? '')
        ? `the history does not create everything that it uses: ${placeOf({ path: lacking.path, line: lacking.range.start.line })} of base fails in the same way`
        : undefined
    }
    if (one.rule !== 'replay-failed' || !ofRows.has(one.sqlstate ?? '') || isOfOwnRow(one)) return undefined
    const step = notVerified.find(step => (step.unverified || step.rows) && before(step, one))
    return step && `the rows may be others: ${placeOf(step)} was not run: ${step.why}`
  }
  const suppressed = new Map<string, string>()
  for (const one of findings) {
    const doubt = one.introduced && one.causedBy === undefined ? doubtAbout(one) : undefined
    if (doubt === undefined) continue
    const { path, range, refusal } = one
    suppressed.set(
      one.fingerprint,
      `${placeOf({ path, line: range.start.line })} is inconclusive. ${refusal?.summary ?? one.message}; but ${doubt}. A dump of the schema named in start-from, or the project's own command, settles it.`,
    )
  }
  const unknowns = [...new Set(suppressed.values())]
  // Consequences stand after their causes, and may be causes themselves.
  for (const one of findings)
    if (one.causedBy !== undefined && suppressed.has(one.causedBy)) suppressed.set(one.fingerprint, '')
  return { findings: findings.filter(one => !suppressed.has(one.fingerprint)), unknowns }
}

function placeOf({ path, line }: { path: string; line: number }): string {
  return `${path}:${line}`
}

function mentions(text: string, { refusal }: Found): boolean {
  const names = namesInMessage(refusal?.answer ?? '')
  const lower = text.toLowerCase()
  return names.length === 0 || names.some(name => lower.includes(name.toLowerCase()))
}
