import type { Finding } from '../findings/finding.ts'
import { failsTheChange } from '../findings/report.ts'
import { findHistories, readHistories, scopeKey } from '../frameworks/find-histories.ts'
import type { HistoryLocation } from '../frameworks/framework.ts'
import { frameworks } from '../frameworks/registry.ts'
import type { ObjectStore } from '../git/object-store.ts'
import { OverlayTree } from '../git/overlay-tree.ts'
import type { Tree } from '../git/tree.ts'
import type { OpenPulls } from '../github/open-pull-requests.ts'
import { changesOf } from '../history/change.ts'
import type { Config } from '../inputs/config.ts'
import { applyPolicy } from '../inputs/policy.ts'
import { checkRules } from '../rules/check-rules.ts'
import { type Clash, findingsOf } from './clash-findings.ts'
import { type FetchedPull, fetchAndLand, type Landing, land } from './landing.ts'
import { Narrowing, type Reach } from './narrow.ts'
import { scopesTouched } from './relevance.ts'

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

export interface OthersRequest {
  /** Asked only where the change brings migrations. */
  list: () => Promise<OpenPulls>
  /** The pull request that is checked. */
  number: number
  drafts: boolean
  /** refs/heads/main */
  baseRef: string
  /** Where a pull request can be looked at. */
  urlOf: (number: number) => string
  /** When there is no time left, as performance.now() tells it. */
  until: number
}

export interface Others {
  findings: Finding[]
  /** Other pull requests that are open, drafts left out where they don't count. */
  open: number
  /** How many of them touch the same histories and were looked at. */
  compared: number
  /** Why not all were. */
  reason?: string
}

/**
 * Clashes with pull requests that are open as well. Each of those is landed on base first, and the change on that: what
 * the rules find then, and did not find against base alone, is between the two. Its messages speak of "#482" where they
 * would speak of base.
 */
export async function clashesWithOthers(request: OthersRequest, seen: Seen): Promise<Others> {
  const { store, base, baseTree, config, touched } = seen
  const { pulls } = await request.list()
  const isTouched = (location: Location) => touched.has(scopeKey(location))
  const self = pulls.find(({ number }) => number === request.number)
  const open = pulls.filter(({ number, draft }) => number !== request.number && (request.drafts || !draft))
  const { scopes } = await scopesTouched(baseTree, open, frameworks, config)
  const near = open.filter(({ number }) => {
    const theirs = scopes.get(number)
    return theirs === 'any' || [...(theirs ?? [])].some(scope => touched.has(scope))
  })
  const numbers = near.map(({ number }) => number)
  const landed = await fetchAndLand(store, { ref: request.baseRef, commit: base.commit }, numbers)
  const { mine, pairs } = await landBehind(seen, landed)
  const narrowing = await Narrowing.over(store, baseTree, config)
  const myReach = mine && (await narrowing.reachOf(within(mine, seen)))
  const clashes: Clash[] = []
  let compared = 0
  for (const { fetched, theirs, both } of pairs) {
    if (performance.now() > request.until) break
    compared++
    const reach = scopes.get(fetched.number) === 'any' ? undefined : await narrowing.reachOf(theirs)
    if (myReach && reach && !canMeet(myReach, reach)) continue
    const kept = myReach && reach && new Set([...myReach.kept, ...reach.kept])
    const before = overlay(kept ? narrowing.tree(kept) : baseTree, theirs, store)
    // What was narrowed has nothing but what counts.
    const counts = kept ? () => true : isTouched
    const findings = await introducedBy(seen, before, overlay(before, both, store), fetched, counts)
    const pull = near.find(({ number }) => number === fetched.number)
    if (pull) clashes.push(...findings.map(finding => ({ pull, finding })))
  }
  const missed = near.length - compared
  return {
    findings: findingsOf(clashes, self, request.urlOf),
    open: open.length,
    compared,
    ...(missed > 0 ? { reason: reasonOf(missed, compared, pairs.length) } : {}),
  }
}

function reasonOf(missed: number, compared: number, comparable: number): string {
  return compared < comparable
    ? `there was no time for ${missed} of them`
    : `${missed} of them can not be merged into base`
}

type Location = Pick<HistoryLocation, 'framework' | 'scope'>

interface Pairing {
  fetched: FetchedPull
  /** What the other one makes of base. */
  theirs: Landing
  /** What the change makes of that. */
  both: Landing
}

/** Lands the change behind every other one that has landed, with three processes for all of them. */
async function landBehind(
  seen: Seen,
  landed: readonly FetchedPull[],
): Promise<{ mine: Landing | undefined; pairs: Pairing[] }> {
  const { store, base, head } = seen
  const known = landed.flatMap(fetched => (fetched.landing ? [{ fetched, theirs: fetched.landing }] : []))
  const commits = await store.commitTrees(
    known.map(({ fetched, theirs }) => ({ tree: theirs.merge.tree, parents: [base.commit, fetched.head] })),
  )
  const [mine, ...behind] = await land(store, [
    { onto: base.commit, commit: head },
    ...commits.map(commit => ({ onto: commit, commit: head })),
  ])
  const pairs = known.flatMap(({ fetched, theirs }, i) => {
    const both = behind[i]
    return both ? [{ fetched, theirs: within(theirs, seen), both: within(both, seen) }] : []
  })
  return { mine, pairs }
}

/** Without the files that the configuration leaves out. */
function within({ merge, difference }: Landing, { leftOut }: Seen): Landing {
  return {
    merge: { ...merge, conflicts: merge.conflicts.filter(({ path }) => !leftOut(path)) },
    difference: difference.filter(({ path }) => !leftOut(path)),
  }
}

/** Two that add to different histories, and make nothing of one name, can't be in each other's way. */
function canMeet(one: Reach, other: Reach): boolean {
  return (
    [...one.touched].some(part => other.touched.has(part)) ||
    [...one.names].some(name => other.names.has(name))
  )
}

function overlay(base: Tree, { merge, difference }: Landing, store: ObjectStore): Tree {
  return new OverlayTree(base.name, base, difference, merge.conflicts, files =>
    store.readBlobs(files.map(({ oid }) => oid)),
  )
}

/** What fails the change behind the other one, and did not fail it against base. */
async function introducedBy(
  seen: Seen,
  before: Tree,
  after: Tree,
  other: FetchedPull,
  counts: (location: Location) => boolean,
): Promise<Finding[]> {
  const read = async (tree: Tree) =>
    readHistories((await findHistories(tree, frameworks, seen.config)).filter(counts), tree, frameworks)
  const findings = await checkRules({
    changes: changesOf(await read(before), await read(after)),
    frameworks,
    baseTree: before,
    merged: after,
    baseName: `#${other.number}`,
    baseCommit: other.head,
    authorship: async () => undefined,
  })
  // What has to be moved because of base will be somewhere else then.
  const own = new Set(seen.own.filter(failsTheChange).map(({ rule, path }) => JSON.stringify([rule, path])))
  // What a rule that is off would say of base says nothing of another pull request either.
  const policy = { rules: seen.config.rules, baseline: new Set<string>(), ignores: new Map() }
  const counting = applyPolicy(findings, policy).findings
  return counting.filter(found => failsTheChange(found) && !own.has(JSON.stringify([found.rule, found.path])))
}
