import { type Authorship, authorshipOf } from '../git/authorship.ts'
import { type FetchSource, fetchUntil } from '../git/fetch.ts'
import { explainFetchFailure } from '../git/fetch-failure.ts'
import { GitTree } from '../git/git-tree.ts'
import { sideBySide } from '../git/merge.ts'
import type { ObjectStore } from '../git/object-store.ts'
import { GitError } from '../git/run.ts'
import { ExpectedError } from '../model/expected-error.ts'
import type { Tree } from '../model/tree.ts'

/** The two trees that everything else looks at, and what they were made of. */
export interface Comparison {
  base: { name: string; commit: string | null; date: string | null; fetched: string | null }
  head: { name: string; commit: string | null }
  baseTree: Tree
  /** What merging head into base gives; conflicting paths side by side. */
  merged: Tree
  conflicts: string[]
  /** What is to be said about how the sides were found. */
  notices?: readonly string[]
  /** Who brought a file of base in, and when; undefined where the history that is here does not tell. */
  authorship: (path: string) => Promise<Authorship | undefined>
}

/** A revision by the name that people know it by. `fetch`: take it from the source, as it is there now. */
export interface Endpoint {
  name: string
  /** Known already: a commit of the user's clone. */
  commit?: string
  /** The commit to show, where `commit` is one that only the store knows (the work tree's files). */
  shownAs?: string
  /** What to ask the source for: a ref, or a commit that the clone lacks. */
  fetch?: string
  /** When the clone last heard of it, ISO 8601. */
  fetched?: string
}

/** The comparison can't be made; the message says why and what to do. */
export class CannotCompareError extends ExpectedError {}

/** Compares two endpoints: fetches what is missing (where the store has a source), merges, and opens both trees. */
export async function compare(store: ObjectStore, base: Endpoint, head: Endpoint): Promise<Comparison> {
  const [baseCommit, headCommit] = await commitsOf(store, base, head)
  // One git process after the other is most of what a change without migrations costs.
  const [ancestor, date, baseTree] = await Promise.all([
    store.mergeBase(baseCommit, headCommit),
    store.commitDate(baseCommit),
    store.ownTree(base.name, baseCommit),
  ])
  if (!ancestor) {
    throw new CannotCompareError(
      store.shallow && !store.source
        ? `${base.name} and ${head.name} have no common ancestor in this shallow clone. Run again with --fetch, or fetch more history (git fetch --unshallow).`
        : `${base.name} and ${head.name} have no common ancestor: they are unrelated histories, and git would refuse to merge them. Rebase the change onto ${base.name}.`,
    )
  }
  const shared = {
    base: {
      name: base.name,
      commit: baseCommit,
      date,
      fetched: base.fetched ?? null,
    },
    head: { name: head.name, commit: head.shownAs ?? headCommit },
    baseTree,
    authorship: (path: string) => authorshipOf(store, baseCommit, path),
  }
  if (ancestor === baseCommit || ancestor === headCommit) {
    const newer = ancestor === baseCommit ? headCommit : baseCommit
    return { ...shared, merged: await store.tree('merged', newer), conflicts: [] }
  }
  const { tree, conflicts } = await store.merge(baseCommit, headCommit)
  const files = sideBySide(await store.filesOf(tree), conflicts)
  return {
    ...shared,
    merged: new GitTree('merged', files, store),
    conflicts: conflicts.map(({ path }) => path),
  }
}

/** Judges everything that a revision has, as if it were all new. */
export async function compareWithNothing(store: ObjectStore, head: Endpoint): Promise<Comparison> {
  const [commit] = await commitsOf(store, head)
  return {
    base: { name: 'nothing', commit: null, date: null, fetched: null },
    head: { name: head.name, commit: head.shownAs ?? commit ?? null },
    baseTree: new GitTree('nothing', [], store),
    merged: await store.ownTree(head.name, commit ?? ''),
    conflicts: [],
    authorship: async () => undefined,
  }
}

async function commitsOf<const E extends readonly Endpoint[]>(
  store: ObjectStore,
  ...endpoints: E
): Promise<{ [K in keyof E]: string }>
async function commitsOf(store: ObjectStore, ...endpoints: Endpoint[]): Promise<string[]> {
  const fetched = await fetchEndpoints(store, endpoints)
  return endpoints.map(endpoint => {
    const commit = endpoint.commit ?? fetched.get(endpoint)
    if (!commit) throw new CannotCompareError(`There is no commit ${endpoint.name} in this clone.`)
    return commit
  })
}

async function fetchEndpoints(
  store: ObjectStore,
  endpoints: readonly Endpoint[],
): Promise<Map<Endpoint, string>> {
  const { source } = store
  const wanted = endpoints.filter(endpoint => endpoint.fetch !== undefined)
  if (!source || wanted.length === 0) return new Map()
  const names = wanted.map(endpoint => endpoint.fetch ?? '')
  const known = endpoints
    .filter(endpoint => endpoint.commit !== undefined)
    .map(endpoint => endpoint.commit ?? '')
  const commits = await fetchFailuresExplained(source, () =>
    fetchUntil(store, source, [...names], async found => {
      const [one, other] = [...found, ...known]
      return !one || !other || (await store.mergeBase(one, other)) !== undefined
    }),
  )
  return new Map(wanted.map((endpoint, i) => [endpoint, commits[i] ?? '']))
}

/** What a server does not give is reported with its address, and what to do about it. */
export async function fetchFailuresExplained<T>(source: FetchSource, fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch()
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    throw new CannotCompareError(explainFetchFailure(cause, source.url), { cause })
  }
}
