import { type Finding, fingerprint, type Severity } from '../model/finding.ts'
import type { Migration } from '../model/migration.ts'
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
export function foldConsequences(findings: readonly Finding[]): Finding[] {
  const reported = new Map(findings.map(finding => [finding.fingerprint, finding]))
  const causes = new Map(
    findings
      .filter(({ rule, introduced }) => introduced && (rule === removal || rule === 'duplicate-revision'))
      .map(finding => [placeKey(finding), finding]),
  )
  return findings.map(finding => {
    const { causedBy, ...alone } = finding
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
