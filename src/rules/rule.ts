import type { Framework } from '../frameworks/framework.ts'
import type { Authorship } from '../git/authorship.ts'
import type { HistoryChange } from '../model/change.ts'
import type { FindingDraft } from '../model/finding.ts'
import type { History } from '../model/history.ts'
import type { RuleMeta } from '../model/rule-meta.ts'
import type { RunnerBehaviour } from '../model/runner-behaviour.ts'
import type { Tree } from '../model/tree.ts'

/** What a rule may look at: one history's change, its framework, and the other histories of its scope. */
export interface RuleContext {
  framework: Framework
  /** What the runner of this history does: base's word on who that is counts. */
  runner: RunnerBehaviour
  change: HistoryChange
  /** The histories of the scope in the merged tree, this one included. */
  scope: readonly History[]
  /** Changes of all histories of the scope: an incoming migration of another app can be a parent, too. */
  scopeChanges: readonly HistoryChange[]
  baseTree: Tree
  merged: Tree
  /** Names base in sentences: "origin/main". */
  baseName: string
  baseCommit: string | null
  authorship: (path: string) => Promise<Authorship | undefined>
}

/** What a check yields; the engine of the rules adds what is the same for all findings of a history. */
export type RuleFinding = Omit<FindingDraft, 'rule' | 'framework' | 'history'>

export interface Rule {
  readonly meta: RuleMeta
  check(context: RuleContext): AsyncIterable<RuleFinding> | Iterable<RuleFinding>
}
