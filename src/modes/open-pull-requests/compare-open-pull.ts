import type { Config } from '../../config/config.ts'
import { leftOutBy } from '../../config/left-out.ts'
import { applyPolicy } from '../../config/policy.ts'
import { findHistories, scopeKey } from '../../frameworks/find-histories.ts'
import { frameworks } from '../../frameworks/registry.ts'
import { judge } from '../../gate/judge.ts'
import { withoutFiles } from '../../git/filtered-tree.ts'
import { ObjectStore, type StoreAddress } from '../../git/object-store.ts'
import { OverlayTree } from '../../git/overlay-tree.ts'
import { type Finding, reported } from '../../model/finding.ts'
import { LimitReachedError, whyNotRead } from '../../model/limits.ts'
import { failsTheChange } from '../../model/report.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import type { IsolatedJob } from '../isolation/jobs.ts'
import { type Location, Narrowing, type Reach } from './narrow.ts'
import type { MergePreview } from './preview.ts'

/** What comparing the change with any other open pull request needs. */
export interface ComparingContext {
  store: StoreAddress
  config: Config
  base: { name: string; commit: string }
  /** What the change makes of base; undefined: it can't be merged. */
  mine: MergePreview | undefined
  /** The scopes that the change touches. */
  touched: ReadonlySet<string>
  /** Rule and path of what fails the change already, as JSON. */
  own: ReadonlySet<string>
}

/** Another pull request that is open. */
export interface OtherPull {
  number: number
  head: string
  /** It does more than to add migrations: nothing can be left out for it. */
  touchesAny: boolean
  /** What it makes of base. */
  theirs: MergePreview
  /** What the change makes of that. */
  both: MergePreview
}

/** Rule and path of a finding: the same problem, against whatever base. */
export function problemOf({ rule, path }: Pick<Finding, 'rule' | 'path'>): string {
  return JSON.stringify([rule, path])
}

/** Finds what fails the change on top of another pull request, and did not fail it against base. */
export async function openComparing(context: ComparingContext): Promise<IsolatedJob<OtherPull, Finding[]>> {
  const { config, base, mine, touched } = context
  const store = ObjectStore.at(context.store)
  const baseTree = withoutFiles(await store.tree(base.name, base.commit), await leftOutBy(config))
  const narrowing = await Narrowing.over(store, baseTree, config)
  const myReach = mine && (await narrowing.reachOf(mine))
  const isTouched = (location: Location) => touched.has(scopeKey(location))
  return async other => {
    const { theirs, both } = other
    const reach = other.touchesAny ? undefined : await narrowing.reachOf(theirs)
    const added = new Set(reach?.added)
    await refuseUnread(
      baseTree,
      theirs.difference.flatMap(({ path, file }) => (file && added.has(path) ? [file] : [])),
    )
    if (myReach && reach && !canMeet(myReach, reach)) return []
    const kept = myReach && reach && new Set([...myReach.kept, ...reach.kept])
    const before = overlay(kept ? narrowing.tree(kept) : baseTree, theirs, store)
    // What was narrowed has nothing but what counts.
    const counts = kept ? () => true : isTouched
    return introducedBy(context, before, overlay(before, both, store), other, counts)
  }
}

/** Two that add to different histories, and make nothing of one name, can't be in conflict. */
function canMeet(one: Reach, other: Reach): boolean {
  return (
    [...one.touched].some(part => other.touched.has(part)) ||
    [...one.names].some(name => other.names.has(name))
  )
}

function overlay(base: Tree, { merge, difference }: MergePreview, store: ObjectStore): Tree {
  return new OverlayTree(base.name, base, difference, merge.conflicts, files =>
    store.readBlobs(files.map(({ oid }) => oid)),
  )
}

/** Nothing can be said of what was not read. Throws LimitReachedError. */
async function refuseUnread(tree: Tree, files: readonly TreeFile[]): Promise<void> {
  const contents = await tree.read(files)
  for (const { oid } of files) {
    const why = whyNotRead(contents.get(oid))
    // Without the name, which somebody else chose.
    if (why !== undefined) throw new LimitReachedError(`a migration of it was not read, since ${why}`)
  }
}

async function introducedBy(
  { config, own }: ComparingContext,
  before: Tree,
  after: Tree,
  other: Pick<OtherPull, 'number' | 'head' | 'theirs'>,
  counts: (location: Location) => boolean,
): Promise<Finding[]> {
  const all = await findHistories(before, frameworks, config)
  const located = all.filter(counts)
  const brought = new Set(other.theirs.difference.map(({ path }) => path))
  const isBrought = ({ path }: TreeFile) => brought.has(path)
  await refuseUnread(
    before,
    located.flatMap(({ files }) => files.filter(isBrought)),
  )
  const judgement = await judge(
    { tree: before, locations: located },
    { tree: after, locations: (await findHistories(after, frameworks, config, all)).filter(counts) },
    { baseName: `#${other.number}`, baseCommit: other.head, authorship: async () => undefined },
  )
  const findings = await judgement.findings
  // What a rule that is off would say of base says nothing of another pull request either.
  const policy = { rules: config.rules, baseline: new Set<string>(), ignores: new Map() }
  const counting = applyPolicy(findings, policy).findings
  // What has to be moved because of base will be somewhere else then.
  return counting.filter(found => failsTheChange(found) && !own.has(problemOf(found))).map(reported)
}
