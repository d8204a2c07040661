import { readHistories } from '../frameworks/find-histories.ts'
import type { Framework } from '../frameworks/framework.ts'
import { loadFrameworks } from '../frameworks/registry.ts'
import { changesOf, type HistoryChange, sidesOf } from '../model/change.ts'
import type { Found } from '../model/finding.ts'
import type { HistoryLocation } from '../model/history-location.ts'
import type { Tree } from '../model/tree.ts'
import type { RuleContext } from '../rules/rule.ts'

/** A tree, and the histories of it that count. */
export interface Side {
  tree: Tree
  locations: readonly HistoryLocation[]
}

/** What the rules say about a change, whoever asks: a check, another open pull request, a queue. */
export interface Judgement {
  changes: HistoryChange[]
  /** Those that the changes are of. */
  frameworks: Framework[]
  /** Before severities, baseline and ignores. */
  findings: Promise<Found[]>
}

/** What lies between two trees, history by history. */
export async function changesBetween(before: Side, after: Side): Promise<HistoryChange[]> {
  const base = await readHistories(before.locations, before.tree)
  return changesOf(base, await readHistories(after.locations, after.tree, base))
}

/** The one way to judge two trees. The rules have not ended when this returns: an engine may start meanwhile. */
export async function judge(
  before: Side,
  after: Side,
  base: Pick<RuleContext, 'baseName' | 'baseCommit' | 'authorship'>,
): Promise<Judgement> {
  const changes = await changesBetween(before, after)
  if (changes.length === 0) return { changes, frameworks: [], findings: Promise.resolve([]) }
  const [{ checkRules }, frameworks] = await Promise.all([
    import('../rules/check-rules.ts'),
    loadFrameworks(sidesOf(changes)),
  ])
  const findings = checkRules({ ...base, changes, frameworks, baseTree: before.tree, merged: after.tree })
  return { changes, frameworks, findings }
}
