import type { Comparison } from '../comparison/comparison.ts'
import type { Config } from '../config/config.ts'
import type { ObjectStore } from '../git/object-store.ts'
import type { Finding, Found } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Tree } from '../model/tree.ts'
import { openPullRequestMeta } from '../rules/open-pull-request.ts'

/** What the gate has of the change when it asks for others. */
export interface Seen {
  store: ObjectStore
  config: Config
  /** Without what the configuration leaves out. */
  baseTree: Tree
  leftOut: (path: string) => boolean
  base: { name: string; commit: string }
  head: string
  /** The scopes that the change touches. */
  touched: ReadonlySet<string>
  /** What the change's own check found. */
  own: readonly Finding[]
}

/** What other open pull requests mean for the change. */
export interface Others {
  findings: Finding[]
  /** Other pull requests that are open, drafts left out where they don't count. */
  open: number
  /** How many of them touch the same histories and were looked at. */
  compared: number
  /** Why not all were. */
  reason?: string
}

/** Looks at what else is open. Never throws. */
export type LookAtOthers = (seen: Omit<Seen, 'store'>) => Promise<Others>

/** Only where the change brings migrations, and where somebody wants to hear of it. */
export async function lookAtOthers(
  { base, head }: Comparison,
  others: LookAtOthers | undefined,
  seen: Omit<Seen, 'store' | 'base' | 'head'>,
): Promise<Others | undefined> {
  const isOff = seen.config.rules[openPullRequestMeta.id] === 'off'
  if (!others || isOff || seen.touched.size === 0 || base.commit === null || head.commit === null)
    return undefined
  return others({ ...seen, base: { name: base.name, commit: base.commit }, head: head.commit })
}

/** What is only a note about another pull request stays one, whatever severity the rule is given: outsiders veto nothing. */
export function withoutVeto(findings: readonly Found[], others: Others | undefined): Found[] {
  const notes = new Set(
    others?.findings.flatMap(({ severity, fingerprint }) => (severity === 'note' ? fingerprint : [])),
  )
  return findings.map(found => (notes.has(found.fingerprint) ? { ...found, severity: 'note' } : found))
}

export function openPulls(others: Others | undefined): Pick<Report['coverage'], 'openPullRequests'> {
  if (!others) return {}
  const { open, compared, reason } = others
  return { openPullRequests: { open, compared, ...(reason === undefined ? {} : { reason }) } }
}
