import { type Finding, type Found, fingerprint, type Severity } from '../model/finding.ts'
import type { Migration } from '../model/migration.ts'
import type { Position } from '../model/position.ts'
import { coverageKey } from '../model/report.ts'
import type { RuleContext } from './rule.ts'

/** What `applied-migration-removed` is called: its name is here since other rules point at it. */
const removal = 'applied-migration-removed'

/** The finding about a migration that the change takes away: what else goes wrong then follows from it. */
export function removalOf({ framework, scopeChanges }: RuleContext, gone: Migration): string {
  const change = scopeChanges.find(({ removed }) => removed.includes(gone))
  const history = change?.merged ?? change?.base
  return fingerprint([removal, framework.id, history?.name ?? '', gone.file.path, gone.id])
}

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/**
 * One cause, one finding: two ways to a database that end up different because a migration is gone, or because two have
 * one identity, follow from just that. A consequence is only folded below what is reported, and at least as loudly.
 */
export function foldConsequences(findings: readonly Found[]): Found[] {
  const reported = new Map(findings.map(finding => [finding.fingerprint, finding]))
  const causes = new Map(
    findings
      .filter(({ rule, introduced }) => introduced && (rule === removal || rule === 'duplicate-revision'))
      .map(finding => [placeKey(finding), finding]),
  )
  const unguarded = new Map(
    findings
      .filter(({ rule, introduced }) => introduced && rule === 'unguarded-downgrade')
      .map(finding => [placeKey(finding), finding]),
  )
  return findings.map(finding => {
    const { causedBy, ...alone } = finding
    // What a downgrade drops of somebody else's is missing afterwards.
    const reason = finding.rule === 'down-incomplete' ? unguarded.get(placeKey(finding)) : undefined
    if (reason && rank[reason.severity] <= rank[finding.severity])
      return { ...finding, causedBy: reason.fingerprint }
    const isOutcome = finding.rule === 'replay-diverges'
    if (!isOutcome && finding.rule !== 'missing-parent' && finding.rule !== 'diverged-heads') return finding
    const cause = isOutcome ? causes.get(placeKey(finding)) : reported.get(causedBy ?? '')
    return cause && rank[cause.severity] <= rank[finding.severity]
      ? { ...alone, causedBy: cause.fingerprint }
      : alone
  })
}

function placeKey({ framework, history, path }: Finding): string {
  return JSON.stringify([framework, history, path])
}

/** What a reading of names and texts expects of a runner, and the runner itself may do otherwise. */
const expectations: ReadonlySet<string> = new Set(['duplicate-version', 'out-of-order', 'same-object'])

function whenRun({ rule, whenRun: own }: Found): string | undefined {
  if (!expectations.has(rule)) return own
  return "The project's own command ran both, on base's database and on an empty one, with the same result, so this is only a note."
}

/** The project's own command outranks what was expected of it. `ran`: histories whose migrations it ran on both ways. */
export function outrankedBy(ran: ReadonlySet<string>, findings: readonly Found[]): Found[] {
  return findings.map(found => {
    const more = ran.has(coverageKey(found.framework, found.history)) ? whenRun(found) : undefined
    return more === undefined ? found : { ...found, severity: 'note', message: `${found.message} ${more}` }
  })
}

/**
 * One cause, one finding: where the replay stopped at the very object that was found twice by reading, the finding of
 * the replay is the one to read, for it knows both structures.
 */
export function underReplay(findings: readonly Found[]): Found[] {
  const duplicates = findings.filter(
    ({ rule, causedBy }) => rule.startsWith('replay-duplicate-') && causedBy === undefined,
  )
  return findings.map(finding => {
    if (finding.rule !== 'same-object') return finding
    const here = duplicates.filter(({ path }) => path === finding.path)
    const cause =
      here.find(({ object }) => object !== undefined && object.key === finding.object?.key) ??
      here.find(({ range }) => isWithin(range.start, finding.range))
    return cause ? { ...finding, causedBy: cause.fingerprint } : finding
  })
}

function isWithin({ line, column }: Position, range: Finding['range']): boolean {
  const { start, end } = range
  return (
    (line > start.line || (line === start.line && column >= start.column)) &&
    (line < end.line || (line === end.line && column < end.column))
  )
}
