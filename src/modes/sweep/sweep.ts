import { checkoutAt } from '../../comparison/remote.ts'
import { exitCodeOf, type FailOn, isSkipped, judgedBy } from '../../config/fail-on.ts'
import { frameworks } from '../../frameworks/registry.ts'
import { type FetchSource, fetchInto } from '../../git/fetch.ts'
import { ObjectStore } from '../../git/object-store.ts'
import type { GitHubClient } from '../../github/client.ts'
import { movedTo, type OpenPull, openPullRequests } from '../../github/open-pull-requests.ts'
import { notCheckedIn } from '../../model/report.ts'
import type { TreeFile } from '../../model/tree.ts'
import { failing } from '../../reporters/arrange.ts'
import { headline } from '../../reporters/wording.ts'
import { type RunOptions, unknownReport } from '../check/run-check.ts'
import { type IsolatedOutcome, Isolation } from '../isolation/isolation.ts'
import { fetchAndPreview } from '../open-pull-requests/preview.ts'
import { scopesTouched, type TouchedScopes } from '../open-pull-requests/relevance.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import type { Judged, Tip } from './judge.ts'
import { configOfBase, type SweepContext, type SweptPull } from './judge-swept-pull.ts'
import { latest, planCheckRun, planRerun, type Step, type Swept, standingOf } from './plan.ts'
import type { Entry, Writer } from './writer.ts'

export interface SweepRequest {
  client: GitHubClient
  source: FetchSource
  /** The checkout, if there is one. */
  directory: string
  owned: readonly string[]
  owner: string
  repo: string
  serverUrl: string
  /** The page of the sweep's own run. */
  runUrl: string | undefined
  /** refs/heads/main */
  baseRef: string
  /** Only this one; undefined: all that are open. */
  only: number | undefined
  by: 'rerun' | 'check-run'
  /** Names of checks: the one that lets merge, and others that are run again along with it. */
  checkNames: readonly [string, ...string[]]
  /** The push that the run is about: which commit it left the branch at, and when, in milliseconds. */
  pushed: { commit: string; at: number } | undefined
  options: RunOptions
  failOn: FailOn
  /** Comment in the pull request where a check run of ours is written. */
  comment: boolean
  second: number
}

export interface Sweep {
  tip: Tip
  entries: Entry[]
  /** Why not all could be judged or brought up to date, each a sentence. */
  unknowns: string[]
  /** Requests to GitHub's API for looking. */
  requests: number
}

/** Judges every open pull request of a branch against its tip as it is now, and has their checks say so. */
export async function sweep(request: SweepRequest): Promise<Sweep> {
  const deadline = performance.now() + request.options.timeout * 1000
  const { client, owner, repo, baseRef, checkNames, directory, owned, source } = request
  const name = baseRef.replace(/^refs\/heads\//, '')
  const listing = openPullRequests(client, { owner, repo, base: name, checks: checkNames })
  // Whoever is waited for last must not leave the other's failure unseen.
  listing.catch(() => {})
  const store = await ObjectStore.open(await checkoutAt(directory, owned), source)
  try {
    const tip = await fetchTip(store, source, baseRef, name)
    const { pulls: all, requests } = await listing
    const pulls = all.filter(({ number }) => request.only === undefined || number === request.only)
    const judged = await judgeAll(store, tip, baseRef, pulls, request, deadline)
    const tipSince = await whenMoved(request, tip)
    const entries = pulls.map(pull => entryOf(pull, judged.get(pull.number), request, tipSince))
    const writer: Writer = {
      client,
      repository: { owner, repo },
      tip,
      comment: request.comment,
      alone: request.only !== undefined,
      checkName: checkNames[0],
      serverUrl: request.serverUrl,
      runUrl: request.runUrl,
      second: request.second,
      deadline,
    }
    const stopped = await bringUpToDate(entries, writer)
    return {
      tip,
      entries,
      requests: requests + (request.by === 'rerun' ? 1 : 0),
      unknowns: unknownsOf(entries, stopped, request),
    }
  } finally {
    await store[Symbol.asyncDispose]()
  }
}

async function fetchTip(store: ObjectStore, source: FetchSource, ref: string, name: string): Promise<Tip> {
  const fetched = new Date().toISOString()
  const [commit = ''] = await fetchInto(store, source, [ref], store.shallow ? { depth: 64 } : {})
  return {
    name,
    commit,
    date: await store.commitDate(commit),
    fetched,
    tree: await store.ownTree(name, commit),
  }
}

/**
 * When base came to be what it is. Only its own moves count: with those of other branches a check that is red for a reason
 * of its own would be run again at every sweep.
 */
async function whenMoved(
  { client, owner, repo, baseRef, by, pushed }: SweepRequest,
  tip: Tip,
): Promise<number> {
  const at = by === 'rerun' ? await movedTo(client, { owner, repo }, baseRef, tip.commit) : undefined
  return at ?? (pushed?.commit === tip.commit ? pushed.at : Date.parse(tip.date))
}

interface JudgedPull extends Judged {
  /** The commit that was judged. */
  head: string
}

async function judgeAll(
  store: ObjectStore,
  tip: Tip,
  baseRef: string,
  pulls: readonly OpenPull[],
  { options, by, checkNames }: SweepRequest,
  deadline: number,
): Promise<Map<number, JudgedPull>> {
  const config = await configOfBase(tip, options)
  const { scopes, migrations } = await scopesTouched(tip.tree, pulls, frameworks, config)
  const numbers = pulls.map(({ number }) => number).filter(number => touchesAny(scopes.get(number)))
  const previews = await fetchAndPreview(store, { ref: baseRef, commit: tip.commit }, numbers)
  // One fetch for what all of them bring, where each would ask for its own.
  const brought = previews.flatMap(({ preview }) => preview?.difference ?? [])
  await store.readBlobs(
    brought.flatMap(({ path, file }) => (file && migrations.has(path) && isBlob(file) ? [file.oid] : [])),
  )
  const checks = new Map(pulls.map(pull => [pull.number, latest(pull, checkNames[0])]))
  const judged = new Map<number, JudgedPull>()
  if (previews.length === 0) return judged
  await using own = await store.beside()
  const { tree: _, ...place } = tip
  using isolation = new Isolation<SweepContext, SweptPull, Judged>('judge-swept-pull', {
    store: own.address,
    tip: place,
    options,
    // A replay needs all of base, and a few pull requests are judged sooner than base is read for all of them.
    narrows: options.replay === 'off' && previews.length > fewPulls,
  })
  for (const fetched of previews) {
    const { number, head } = fetched
    const left = (deadline - performance.now()) / 1000
    if (left <= 0) {
      judged.set(number, { ...notJudged, head })
      continue
    }
    const timeout = Math.min(left, secondsForOne[options.replay === 'off' ? 'reading' : 'replaying'])
    const outcome = await isolation.run(
      {
        fetched,
        touchesAny: scopes.get(number) === 'any',
        isShown: by === 'check-run' && standingOf(checks.get(number)) !== 'red',
        timeout,
      },
      timeout + 5,
    )
    judged.set(number, { ...(outcome.kind === 'done' ? outcome.result : broken(outcome)), head })
  }
  return judged
}

/** Seconds that one pull request may take of a sweep: most take a tenth of one, or a few where they are replayed. */
const secondsForOne = { reading: 30, replaying: 180 } as const

/** One that can't be judged costs only itself. */
function broken(outcome: Exclude<IsolatedOutcome<Judged>, { kind: 'done' }>): Judged {
  const reason =
    outcome.kind === 'late'
      ? `Checking this pull request took more than ${Math.round(outcome.seconds)} s, and was ended. Look at the files that it brings.`
      : `This pull request could not be checked: ${outcome.reason}.`
  return { report: unknownReport(reason), onUnknown: 'fail' }
}

const fewPulls = 3

function touchesAny(scopes: TouchedScopes | undefined): boolean {
  return scopes === 'any' || (scopes?.size ?? 0) > 0
}

function isBlob({ mode }: TreeFile): boolean {
  return mode !== '160000'
}

const notJudged: Judged = {
  report: unknownReport('The time of the sweep was over before it was looked at.'),
  onUnknown: 'fail',
}

function entryOf(
  pull: OpenPull,
  judged: JudgedPull | undefined,
  request: SweepRequest,
  tipSince: number,
): Entry {
  const { by, failOn, checkNames } = request
  const check = latest(pull, checkNames[0])
  if (!judged) {
    const swept: Swept = { pull, check, verdict: undefined, expected: 'green', reason: '' }
    const step: Step =
      by === 'check-run' ? planCheckRun(swept) : { kind: 'nothing', why: 'it brings no migrations' }
    return { swept, report: undefined, step }
  }
  const report = judgedBy(judged.report, failOn)
  const { verdict } = report
  const skipped = isSkipped(judged.skipLabel, pull.labels)
  const swept: Swept = {
    pull,
    check,
    verdict,
    expected: exitCodeOf(verdict, { ...judged, skipped }, failOn) === 0 ? 'green' : 'red',
    reason: headline(failing(report)[0]?.message ?? report.unknowns[0] ?? notCheckedIn(report)[0]?.why ?? ''),
  }
  if (judged.report === notJudged.report)
    return { swept, report, step: { kind: 'later', why: 'there was no time left to look at it' } }
  // What was judged is what the server has now; the list may be a moment older.
  if (judged.head !== pull.headSha)
    return {
      swept,
      report,
      step: { kind: 'nothing', why: 'it has newer commits, which get a check of their own' },
    }
  return {
    swept,
    report,
    step: by === 'rerun' ? planRerun(swept, tipSince, checkNames.slice(1)) : planCheckRun(swept),
  }
}

/** Why the sweep is not done: each a sentence. */
function unknownsOf(entries: readonly Entry[], stopped: string | undefined, request: SweepRequest): string[] {
  const {
    by,
    checkNames: [checkName],
  } = request
  const unknowns: string[] = []
  const isLeft = ({ step, outcome }: Entry) =>
    (step.kind === 'rerun' || step.kind === 'check-run') && (!outcome || outcome.kind === 'stop')
  const left = entries.filter(isLeft)
  if (stopped !== undefined && left.length > 0)
    unknowns.push(
      `The sweep stopped, because ${stopped}. Not brought up to date: ${numbersOf(left)}. The next sweep goes on with them.`,
    )
  const later = entries.filter(({ step }) => step.kind === 'later')
  for (const why of new Set(later.map(({ step }) => ('why' in step ? step.why : ''))))
    unknowns.push(
      `Not settled: ${numbersOf(later.filter(({ step }) => 'why' in step && step.why === why))}, because ${why}. Sweep again.`,
    )
  for (const { swept, outcome } of entries)
    if (outcome?.kind === 'refused')
      unknowns.push(
        `The check of #${swept.pull.number} could not be brought up to date. ${outcome.why} A new commit gets it a new check.`,
      )
  const withMigrations = entries.filter(({ swept }) => swept.verdict !== undefined)
  if (
    by === 'rerun' &&
    withMigrations.length > 0 &&
    withMigrations.every(({ swept }) => swept.check === undefined)
  )
    unknowns.push(
      `No open pull request has a check named "${checkName}". Name the job that checks pull requests in the input \`check-name\`.`,
    )
  return unknowns
}

function numbersOf(entries: readonly Entry[]): string {
  return entries.map(({ swept }) => `#${swept.pull.number}`).join(', ')
}
