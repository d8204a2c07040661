import type { Comparison } from '../../comparison/comparison.ts'
import type { Leniency } from '../../config/fail-on.ts'
import type { ObjectStore } from '../../git/object-store.ts'
import { OverlayTree } from '../../git/overlay-tree.ts'
import type { Report } from '../../model/report.ts'
import type { Tree } from '../../model/tree.ts'
import { type RunOptions, runCheck, unknownReport } from '../check/run-check.ts'
import type { NarrowTrees } from '../open-pull-requests/narrow.ts'
import type { FetchedPull } from '../open-pull-requests/preview.ts'

export interface Tip {
  /** The branch's name. */
  name: string
  commit: string
  date: string
  fetched: string
  tree: Tree
}

export interface Judged extends Leniency {
  report: Report
  /** A pull request with this label passes, whatever is found. */
  skipLabel?: string | undefined
}

/** What the gate says of one pull request at the tip of base, as its own check would. */
export async function judgePull(
  store: ObjectStore,
  tip: Tip,
  { number, head, preview }: FetchedPull,
  options: RunOptions,
  narrow?: NarrowTrees,
): Promise<Judged> {
  const name = `pull request #${number}`
  if (!preview) {
    const reason = `${name} and ${tip.name} have no common ancestor: git would refuse to merge them. Rebase it onto ${tip.name}.`
    return { report: unknownReport(reason), onUnknown: options.onUnknown ?? 'fail' }
  }
  const { conflicts } = preview.merge
  const comparison: Comparison = {
    base: { name: tip.name, commit: tip.commit, date: tip.date, fetched: tip.fetched },
    head: { name, commit: head },
    baseTree: narrow?.base ?? tip.tree,
    merged:
      narrow?.merged ??
      new OverlayTree('merged', tip.tree, preview.difference, conflicts, files =>
        store.readBlobs(files.map(({ oid }) => oid)),
      ),
    conflicts: conflicts.map(({ path }) => path),
    // One process a finding is too much for hundreds of pull requests; the check's own run does that.
    authorship: async () => undefined,
  }
  const open = async () => ({ comparison, [Symbol.asyncDispose]: async () => {} })
  const { report, onUnknown, onNotChecked, skipLabel } = await runCheck(options, open, () => {})
  return { report, onUnknown, onNotChecked, skipLabel }
}
