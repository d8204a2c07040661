import { fetchInto } from '../../git/fetch.ts'
import { differencesOf, type Merge, mergeMany, type TreeDifference } from '../../git/merge-many.ts'
import type { ObjectStore } from '../../git/object-store.ts'

/** What a commit makes of another one by being merged into it. */
export interface MergePreview {
  merge: Merge
  /** From the tree of the commit that it is merged into. */
  difference: TreeDifference
}

/** Lands many commits on others with two git processes. Undefined: the two have no history in common. */
export async function previewMerges(
  store: ObjectStore,
  pairs: readonly { onto: string; commit: string }[],
): Promise<(MergePreview | undefined)[]> {
  const merges = await mergeMany(
    store,
    pairs.map(({ onto, commit }) => [onto, commit]),
  )
  const trees = await treesOf(
    store,
    pairs.map(({ onto }) => onto),
  )
  const known = merges.flatMap((merge, i) => (merge ? [{ merge, from: trees[i] ?? '' }] : []))
  const differences = await differencesOf(
    store,
    known.map(({ merge, from }) => [from, merge.tree]),
  )
  const previews = known.map(({ merge }, i): MergePreview => ({ merge, difference: differences[i] ?? [] }))
  return merges.map(merge => (merge ? previews.shift() : undefined))
}

async function treesOf(store: ObjectStore, commits: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(commits)]
  const { stdout } = await store.git(['cat-file', '--batch-check=%(objectname)'], {
    input: wanted.map(commit => `${commit}^{tree}\n`).join(''),
  })
  const answers = stdout.toString().split('\n')
  const trees = new Map(wanted.map((commit, i) => [commit, answers[i] ?? '']))
  return commits.map(commit => trees.get(commit) ?? '')
}

/** How much of a history is fetched at a time where not all of it is here: enough for most, then all. */
const depths = [64, 1024, 2147483647]

export interface FetchedPull {
  number: number
  /** The commit that it ends in now. */
  head: string
  preview: MergePreview | undefined
}

/** Fetches the heads of pull requests in one go, and merges each into base. What has grown far apart is fetched deeper. */
export async function fetchAndPreview(
  store: ObjectStore,
  base: { ref: string; commit: string },
  numbers: readonly number[],
): Promise<FetchedPull[]> {
  const { source } = store
  if (!source || numbers.length === 0) return []
  const done: FetchedPull[] = []
  let left = [...numbers]
  for (const depth of store.shallow ? depths : [undefined]) {
    const wanted = left.map(number => `refs/pull/${number}/head`)
    const heads =
      depth === undefined
        ? await fetchInto(store, source, wanted)
        : (await fetchInto(store, source, [base.ref, ...wanted], { depth })).slice(1)
    const previews = await previewMerges(
      store,
      heads.map(commit => ({ onto: base.commit, commit })),
    )
    const pulls = left.map((number, i) => ({ number, head: heads[i] ?? '', preview: previews[i] }))
    const last = depth === undefined || depth === depths.at(-1)
    done.push(...pulls.filter(({ preview }) => preview !== undefined || last))
    left = pulls.filter(({ preview }) => preview === undefined && !last).map(({ number }) => number)
    if (left.length === 0) break
  }
  return done
}
