import type { Finding } from '../findings/finding.ts'
import type { Unproven } from './request.ts'

/** undefined_table, undefined_object, undefined_function, invalid_schema_name */
const notThere = new Set(['42P01', '42704', '42883', '3F000'])
/** undefined_column: of a table that is there. Only a step that is not known could have made it. */
const noColumn = '42703'
/** not_null_violation, foreign_key_violation, unique_violation, check_violation: rows that somebody may have mended. */
const ofRows = new Set(['23502', '23503', '23505', '23514'])

/** A row that is spelled out and lacks a value, or breaks a check, does so whatever other rows there are. */
function isOfOwnRow({ sqlstate, statement = '' }: Finding): boolean {
  return (
    /^235(?:02|14)$/.test(sqlstate ?? '') && /^\s*insert\b/i.test(statement) && !/\bselect\b/i.test(statement)
  )
}

/**
 * A history that does not make everything itself (its first tables come from `metadata.create_all`, a step could not
 * be known) can't be replayed far enough to say that something is missing. Where base fails that way already, or a
 * step was opaque, a change's "does not exist" is not proven, and must not fail it. Nor is what rows refuse where a step that
 * changes rows was not run. Duplicates and all else stand.
 */
export function setAside(
  findings: readonly Finding[],
  unproven: readonly Unproven[],
): { findings: Finding[]; unproven: Unproven[] } {
  const opaque = unproven.some(step => step.opaque)
  const isMissing = ({ rule, sqlstate = '' }: Finding): boolean =>
    rule === 'replay-failed' && (notThere.has(sqlstate) || (opaque && sqlstate === noColumn))
  const incomplete = opaque || findings.some(one => !one.introduced && isMissing(one))
  const rowsUnknown = opaque || unproven.some(step => step.rows)
  const isOfRows = (one: Finding): boolean =>
    rowsUnknown && one.rule === 'replay-failed' && ofRows.has(one.sqlstate ?? '') && !isOfOwnRow(one)
  const isNotProven = (one: Finding): boolean => (incomplete && isMissing(one)) || isOfRows(one)
  if (!incomplete && !rowsUnknown) return { findings: [...findings], unproven: [...unproven] }
  const aside = new Set<string>()
  for (const one of findings) {
    if (one.introduced && one.causedBy === undefined && isNotProven(one)) aside.add(one.fingerprint)
  }
  // Consequences stand behind their causes, and may be causes themselves.
  for (const one of findings)
    if (one.causedBy !== undefined && aside.has(one.causedBy)) aside.add(one.fingerprint)
  return {
    findings: findings.filter(one => !aside.has(one.fingerprint)),
    unproven: [
      ...unproven,
      ...findings
        .filter(one => aside.has(one.fingerprint) && one.causedBy === undefined)
        .map(({ path, range, message, sqlstate = '' }) => ({
          path,
          line: range.start.line,
          why: `${message.split(' (SQLSTATE')[0] ?? message}; ${ofRows.has(sqlstate) ? 'but rows were changed by steps that were not run, so that proves nothing' : 'but the history does not make everything that it uses, so that proves nothing. A dump named in start-from would'}`,
          introduced: true,
          opaque: true,
        })),
    ],
  }
}
