import { CannotCompareError } from '../../comparison/comparison.ts'
import { openStoreAt } from '../../comparison/remote.ts'
import { exitCodeOf, isSkipped, judgedBy, skipNotice } from '../../config/fail-on.ts'
import { fetchUntil, githubSource, refsOf } from '../../git/fetch.ts'
import type { ObjectStore } from '../../git/object-store.ts'
import { GitAbortedError, GitError } from '../../git/run.ts'
import { statusOf } from '../../github/once.ts'
import { pullRequestNow } from '../../github/pull-request.ts'
import { ExpectedError } from '../../model/expected-error.ts'
import type { Finding } from '../../model/finding.ts'
import { capitalized, joined } from '../../model/listing.ts'
import { failsTheChange } from '../../model/report.ts'
import { noSource } from '../../model/source.ts'
import { actionClient } from '../../publish/action-client.ts'
import { type ActionRequest, type ActionResult, skippedWith } from '../../publish/action-request.ts'
import { plural } from '../../reporters/wording.ts'
import type { RunOptions } from '../check/run-check.ts'
import { type IsolatedOutcome, Isolation } from '../isolation/isolation.ts'
import { branchOf, landingsOf, type MergePreview, previewCommits } from './batches.ts'
import { type JudgedBatch, withBlame } from './blame.ts'
import type { BatchFindings, QueueContext, QueuedBatch } from './judge-batch.ts'
import { pullsOfCommits } from './pulls-of-commits.ts'
import { notifyQueue } from './tell.ts'

/** More in one group than GitHub's largest (100) would take too long to judge one by one. */
const most = 100

/**
 * What the merge queue would land has been judged as one; this says whose fault a finding is, and notifies those whom the
 * queue removes.
 */
export async function afterQueue(
  request: ActionRequest,
  options: RunOptions,
  judged: ActionResult,
): Promise<ActionResult> {
  const { event, inputs } = request
  const { report } = judged
  const last = event.pullRequest?.number
  let batches: MergePreview[] = []
  let findings = report.findings
  const notices: string[] = []
  let { source } = judged
  try {
    const group = await judgeGroup(request, options, judged)
    batches = group.map(({ preview }) => preview)
    if (batches.length > 1) {
      findings = withBlame(findings, group)
      source = path => group.find(one => one.source(path) !== undefined)?.source(path) ?? judged.source(path)
      notices.push(...blameNotice(findings, batches), ...notJudgedNotices(group))
    } else if (batches.length === 1 && last !== undefined) findings = allOf(findings, last, event.headSha)
  } catch (error) {
    // Who is to blame is no part of the verdict: what can't be had of git or GitHub only leaves it open.
    if (
      !(
        error instanceof ExpectedError ||
        error instanceof GitError ||
        error instanceof GitAbortedError ||
        isRequestError(error)
      )
    )
      throw error
    notices.push(couldNotBlame(error))
  }
  const result = await skippedByLabels(
    request,
    { ...judged, source, report: { ...report, findings, notices: [...notices, ...report.notices] } },
    batches,
  )
  if (!inputs.comment) return { ...result, post: async () => [] }
  const { verdict } = judgedBy(result.report, inputs['fail-on'])
  const thrownOut = exitCodeOf(verdict, result, inputs['fail-on']) !== 0
  return {
    ...result,
    post: (client, said) =>
      notifyQueue(client, { ...request, batches, thrownOut, source: result.source, report: said }),
  }
}

function allOf(findings: readonly Finding[], pullRequest: number, commit: string): Finding[] {
  return findings.map(finding =>
    finding.introduced ? { ...finding, broughtBy: { commit, pullRequest } } : finding,
  )
}

/** What is merged one after the other; each judged alone, without a replay, where several could be to blame. */
async function judgeGroup(
  request: ActionRequest,
  options: RunOptions,
  { report }: ActionResult,
): Promise<JudgedBatch[]> {
  const { event, server, inputs, directory, owned } = request
  const base = event.baseSha ?? ''
  const source = githubSource(server.url, `${server.owner}/${server.repo}`, inputs.token)
  const { store } = await openStoreAt({ directory, owned, source })
  try {
    await fetchUntil(
      store,
      source,
      [base, event.headSha],
      async ([one = '', other = '']) => (await store.mergeBase(one, other)) === one,
    )
    const commits = await previewCommits(store, base, event.headSha)
    if (commits.length > most) throw new CannotCompareError(`the group has more than ${most} commits`)
    const branch = branchOf(event)
    const tips = await queueTips(store, branch)
    // GitHub made the branch that is judged, and its name says whose it is.
    if (event.pullRequest) tips.set(event.headSha, event.pullRequest.number)
    const { owner, repo } = server
    const pulls = await pullsOfCommits(await actionClient(request), commits, { owner, repo, branch, tips })
    const batches = await landingsOf(store, commits, pulls)
    const something = batches.length > 1 && report.findings.some(({ introduced }) => introduced)
    if (!something) return batches.map(preview => ({ preview, introduced: [], source: noSource }))
    await using own = await store.beside()
    const { others: _, ...alone } = options
    using isolation = new Isolation<QueueContext, QueuedBatch, BatchFindings>('judge-batch', {
      store: own.address,
      options: alone,
    })
    const judged: JudgedBatch[] = []
    for (const preview of batches) {
      const { before, after } = preview
      const outcome = await isolation.run(
        { base: nameOfBase(branch, judged), before, after, timeout: secondsForOne },
        secondsForOne + 5,
      )
      // One that can't be judged alone costs nobody else: what it may have brought in is then only in the whole.
      judged.push(
        outcome.kind === 'done'
          ? { preview, introduced: outcome.result.introduced, source: path => outcome.result.lines.get(path) }
          : { preview, introduced: [], source: noSource, notJudged: whyNot(outcome) },
      )
    }
    return judged
  } finally {
    await store[Symbol.asyncDispose]()
  }
}

function whyNot(outcome: Exclude<IsolatedOutcome<BatchFindings>, { kind: 'done' }>): string {
  return outcome.kind === 'late'
    ? `reading its migrations took more than ${Math.round(outcome.seconds)} s`
    : outcome.reason
}

function notJudgedNotices(group: readonly JudgedBatch[]): string[] {
  return group.flatMap(({ preview, notJudged }) =>
    notJudged === undefined
      ? []
      : `${preview.pull === undefined ? preview.after.slice(0, 7) : `#${preview.pull}`} could not be judged alone: ${notJudged}.`,
  )
}

/** Seconds for reading what one pull request brings: most take a tenth of one. */
const secondsForOne = 30

/** "main with #5 and #6", as findings call what is merged before. */
function nameOfBase(branch: string, ahead: readonly JudgedBatch[]): string {
  const names = ahead.map(({ preview }) =>
    preview.pull === undefined ? preview.after.slice(0, 7) : `#${preview.pull}`,
  )
  return names.length === 0 ? branch : `${branch} with ${joined(names)}`
}

function isRequestError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'HttpError'
}

/** Who of a group is to blame, one sentence for each. */
function blameNotice(findings: readonly Finding[], batches: readonly MergePreview[]): string[] {
  const group = `the merge queue would merge ${joined(batches.map(preview => nameOf(preview)))} together`
  const guilty = new Map<MergePreview | undefined, Finding[]>()
  for (const finding of findings) {
    if (!finding.introduced || finding.severity === 'note') continue
    const preview = batches.find(({ after }) => after === finding.broughtBy?.commit)
    guilty.set(preview, [...(guilty.get(preview) ?? []), finding])
  }
  return [...guilty].map(([preview, theirs]) => {
    const rules = joined([...new Set(theirs.map(({ rule }) => rule))])
    return preview === undefined
      ? `${capitalized(group)}. Which of them brought ${plural(theirs.length, 'finding')} (${rules}) in could not be determined.`
      : `${capitalized(group)}. ${nameOf(preview)} brought ${plural(theirs.length, 'finding')} in: ${rules}.`
  })
}

function couldNotBlame(error: Error): string {
  return `Which pull request of the merge queue caused this could not be determined: ${(error.message.split('\n', 1)[0] ?? '').slice(0, 300)}.`
}

function nameOf({ pull, after, subject }: MergePreview): string {
  return pull === undefined ? `${after.slice(0, 7)} (${subject.slice(0, 80)})` : `#${pull}`
}

/**
 * The queue has a branch for each waiting pull request, made of base, those ahead of it, and itself: its tip is the commit
 * with which that pull request has merged. By commit.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#how-merge-queues-work
 */
async function queueTips(store: ObjectStore, branch: string): Promise<Map<string, number>> {
  const tips = new Map<string, number>()
  if (!store.source) return tips
  const refs = await refsOf(store, store.source, [`refs/heads/gh-readonly-queue/${branch}/pr-*`])
  for (const [name, commit] of refs) {
    const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(name) ?? []
    if (number !== undefined) tips.set(commit, Number(number))
  }
  return tips
}

/** Labels of more pull requests are not asked for: each costs a request. */
const mostAsked = 20

/**
 * Does the label of `skip-label` let a group of the merge queue pass? Where every pull request that is to blame has it; where
 * something else than a finding fails it, every pull request of the group.
 */
async function skippedByLabels(
  request: ActionRequest,
  result: ActionResult,
  batches: readonly MergePreview[],
): Promise<ActionResult> {
  const { skipLabel, report } = result
  if (skipLabel === undefined || report.verdict === 'pass') return result
  const pulls =
    report.verdict === 'fail' && report.unknowns.length === 0
      ? report.findings.filter(failsTheChange).map(({ broughtBy }) => broughtBy?.pullRequest)
      : batches.map(({ pull }) => pull)
  const known = [...new Set(pulls)].filter(pull => pull !== undefined)
  if (known.length === 0 || known.length > mostAsked || pulls.includes(undefined)) return result
  const labels = await labelsOf(request, known)
  if (!labels?.every(names => isSkipped(skipLabel, names))) return result
  const named = known.map(pull => `#${pull}`).join(', ')
  return skippedWith(result, skipNotice(skipLabel, named))
}

/** Undefined where GitHub does not say: then nothing is skipped. */
async function labelsOf(request: ActionRequest, pulls: readonly number[]): Promise<string[][] | undefined> {
  const client = await actionClient(request)
  if (!client) return undefined
  const { owner, repo } = request.server
  try {
    return await Promise.all(
      pulls.map(async number => (await pullRequestNow(client, { owner, repo, number })).labels),
    )
  } catch (error) {
    if (statusOf(error) === undefined) throw error
    return undefined
  }
}
