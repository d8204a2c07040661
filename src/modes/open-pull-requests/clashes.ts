import { frameworks } from '../../frameworks/registry.ts'
import type { Others, Seen } from '../../gate/others.ts'
import type { OpenPulls } from '../../github/open-pull-requests.ts'
import type { Finding } from '../../model/finding.ts'
import { joined } from '../../model/listing.ts'
import { failsTheChange } from '../../model/report.ts'
import { Isolation } from '../isolation/isolation.ts'
import { type Clash, findingsOf } from './clash-findings.ts'
import { type ComparingContext, type OtherPull, problemOf } from './compare-open-pull.ts'
import { type FetchedPull, fetchAndPreview, type MergePreview, previewMerges } from './preview.ts'
import { scopesTouched } from './relevance.ts'

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
  /** When there is no time left, in the time of performance.now(). */
  until: number
}

/**
 * Clashes with pull requests that are open as well. Each of those is merged into base first, and the change into that: what
 * the rules find then, and did not find against base alone, is between the two. Its messages speak of "#482" where they
 * would speak of base.
 */
export async function clashesWithOthers(request: OthersRequest, seen: Seen): Promise<Others> {
  const { store, base, baseTree, config, touched } = seen
  const { pulls } = await request.list()
  const self = pulls.find(({ number }) => number === request.number)
  const open = pulls.filter(({ number, draft }) => number !== request.number && (request.drafts || !draft))
  const { scopes } = await scopesTouched(baseTree, open, frameworks, config)
  const near = open.filter(({ number }) => {
    const theirs = scopes.get(number)
    return theirs === 'any' || [...(theirs ?? [])].some(scope => touched.has(scope))
  })
  const numbers = near.map(({ number }) => number)
  const previews = await fetchAndPreview(store, { ref: request.baseRef, commit: base.commit }, numbers)
  const { mine, pairs } = await previewAfterOthers(seen, previews)
  await using own = await store.beside()
  using isolation = new Isolation<ComparingContext, OtherPull, Finding[]>('compare-open-pull', {
    store: own.address,
    config,
    base,
    mine: mine && within(mine, seen),
    touched,
    own: new Set(seen.own.filter(failsTheChange).map(problemOf)),
  })
  const clashes: Clash[] = []
  const notCompared = new Map<number, string>()
  for (const { number } of near)
    if (!pairs.some(({ fetched }) => fetched.number === number))
      notCompared.set(number, 'it can not be merged into base')
  for (const { fetched, theirs, both } of pairs) {
    const { number, head } = fetched
    const left = (request.until - performance.now()) / 1000
    if (left <= 0) {
      notCompared.set(number, 'there was no time left')
      continue
    }
    const touchesAny = scopes.get(number) === 'any'
    const outcome = await isolation.run(
      { number, head, touchesAny, theirs, both },
      Math.min(left, secondsForOne),
    )
    const pull = near.find(one => one.number === number)
    if (outcome.kind !== 'done')
      notCompared.set(
        number,
        outcome.kind === 'late'
          ? `reading its migrations took more than ${Math.round(outcome.seconds)} s`
          : outcome.reason,
      )
    else if (pull) clashes.push(...outcome.result.map(finding => ({ pull, finding })))
  }
  return {
    findings: findingsOf(clashes, self, request.urlOf),
    open: open.length,
    compared: near.length - notCompared.size,
    ...(notCompared.size > 0 ? { reason: reasonOf(notCompared) } : {}),
  }
}

/** "#7 was not compared: it can not be merged into base. #8 and #9 were not compared: …" */
function reasonOf(notCompared: ReadonlyMap<number, string>): string {
  const byReason = new Map<string, string[]>()
  for (const [number, why] of notCompared) byReason.set(why, [...(byReason.get(why) ?? []), `#${number}`])
  return [...byReason]
    .map(
      ([why, numbers]) => `${joined(numbers)} ${numbers.length === 1 ? 'was' : 'were'} not compared: ${why}`,
    )
    .join('; ')
}

/** Seconds for reading what another pull request brings: most take a tenth of one. */
const secondsForOne = 15

interface Pairing {
  fetched: FetchedPull
  /** What the other one makes of base. */
  theirs: MergePreview
  /** What the change makes of that. */
  both: MergePreview
}

/** Lands the change after every other one that has merged, with three processes for all of them. */
async function previewAfterOthers(
  seen: Seen,
  previews: readonly FetchedPull[],
): Promise<{ mine: MergePreview | undefined; pairs: Pairing[] }> {
  const { store, base, head } = seen
  const known = previews.flatMap(fetched => (fetched.preview ? [{ fetched, theirs: fetched.preview }] : []))
  const commits = await store.commitTrees(
    known.map(({ fetched, theirs }) => ({ tree: theirs.merge.tree, parents: [base.commit, fetched.head] })),
  )
  const [mine, ...following] = await previewMerges(store, [
    { onto: base.commit, commit: head },
    ...commits.map(commit => ({ onto: commit, commit: head })),
  ])
  const pairs = known.flatMap(({ fetched, theirs }, i) => {
    const both = following[i]
    return both ? [{ fetched, theirs: within(theirs, seen), both: within(both, seen) }] : []
  })
  return { mine, pairs }
}

/** Without the files that the configuration leaves out. */
function within({ merge, difference }: MergePreview, { leftOut }: Seen): MergePreview {
  return {
    merge: { ...merge, conflicts: merge.conflicts.filter(({ path }) => !leftOut(path)) },
    difference: difference.filter(({ path }) => !leftOut(path)),
  }
}
