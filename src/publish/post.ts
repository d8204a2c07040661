import { setTimeout as sleep } from 'node:timers/promises'
import type { GitHubClient } from '../github/client.ts'
import { viewer, writtenBy } from '../github/identity.ts'
import { createOnce, statusOf } from '../github/once.ts'
import {
  issueComments,
  type Posted,
  type PullRequest,
  pullDiff,
  pullRequestNow,
  reviewComments,
  reviews,
} from '../github/pull-request.ts'
import { isAboutTheToken, refusal } from '../github/refusal.ts'
import { hasNoRoute } from '../github/refused.ts'
import { reviewThreads } from '../github/threads.ts'
import type { Report } from '../model/report.ts'
import { failure, type Result, success } from '../model/result.ts'
import { type CommentPlan, planComment } from '../reporters/comment.ts'
import type { LinkContext } from '../reporters/links.ts'
import { findingsMarked, summaryDigest } from '../reporters/markers.ts'
import { planReview, type ReviewPlan } from '../reporters/review.ts'
import { keepThreads, type ThreadsKept } from './keep-threads.ts'
import { planThreads, untouchedReviewComments } from './plan-threads.ts'

export interface PostRequest {
  report: Report
  pull: PullRequest
  /** The commit of the pull request that was checked; absent: what it ends in now (a merge queue checks another one). */
  headSha?: string
  links: Pick<LinkContext, 'serverUrl' | 'repository' | 'source'>
  /** Inline comments at the lines of the diff. */
  review: boolean
  /** The one comment of the pull request; "always" where there is nothing to say, too. */
  comment: boolean | 'always'
  now?: Date
  /** What a second of waiting lasts; tests make it short. */
  second?: number
}

export interface PostOutcome {
  review: 'posted' | 'posted without lines' | 'nothing new' | 'not asked' | 'not posted' | 'not offered'
  comment: CommentPlan['kind'] | 'not asked' | 'not posted'
  /** What became of comments at lines that were there already; absent where nothing did. */
  threads?: ThreadsKept
  /** One sentence each: what could not be posted, why, and what to change. */
  notes: string[]
}

const noReviews =
  'No comments at lines were posted: this server does not have GitHub’s interface for them. Set `review: false` to leave this note out.'

/** Everything that the two kinds of posting share. */
interface Posting {
  client: GitHubClient
  report: Report
  pull: PullRequest
  links: Omit<LinkContext, 'baseSha'> & { headSha: string }
  login: string
  isOurs: (posted: Posted) => boolean
  pause: (attempt: number) => Promise<void>
  now: Date | undefined
  always: boolean
}

/**
 * Says in the pull request what the report says. Never throws: what can't be posted is reported, and the verdict stands
 * without it.
 */
export async function postReport(client: GitHubClient, request: PostRequest): Promise<PostOutcome> {
  const outcome: PostOutcome = {
    review: request.review ? 'not posted' : 'not asked',
    comment: request.comment ? 'not posted' : 'not asked',
    notes: [],
  }
  if (!request.review && !request.comment) return outcome
  const started = await startPosting(client, request).catch((error: unknown) =>
    failure(refusal('report', error)),
  )
  if (!started.ok) return { ...outcome, notes: [started.reason] }
  const posting = started.value
  if (request.review) {
    try {
      const threads = await keepReviewComments(posting)
      if (threads) outcome.threads = threads
      outcome.review = await reviewLines(posting)
    } catch (error) {
      // The pull request itself was found: it is the server that has no review comments, as Gitea and Forgejo.
      if (hasNoRoute(error)) {
        outcome.review = 'not offered'
        outcome.notes.push(noReviews)
      } else outcome.notes.push(refusal('review', error))
      // Without permission for one there is none for the other: one sentence is enough.
      if (!hasNoRoute(error) && isAboutTheToken(error)) return outcome
    }
  }
  if (request.comment) {
    try {
      outcome.comment = await keepComment(posting)
    } catch (error) {
      outcome.notes.push(refusal('comment', error))
    }
  }
  return outcome
}

/** Not where the pull request has moved on: the run of its new commits says what is true of them. */
async function startPosting(client: GitHubClient, request: PostRequest): Promise<Result<Posting>> {
  const { report, pull, headSha, links, now, second = 1000 } = request
  const { head, state } = await pullRequestNow(client, pull)
  // "All clear" would be said of what nobody looked at: all that it brings is in base, or nowhere.
  if (state !== 'open') return failure(`Nothing was posted: pull request #${pull.number} is ${state}.`)
  if (headSha !== undefined && headSha !== head)
    return failure(
      `Nothing was posted: pull request #${pull.number} has newer commits than the one that was checked.`,
    )
  const identity = await viewer(client)
  const isOurs = writtenBy(identity)
  if (!identity.isKnown && (await marksOfOthers(client, pull, isOurs)))
    return failure(
      'Nothing was posted: GitHub did not say who the token writes as, and comments of another account have the marks of Migration Gate. They may be its own. Run the job again later.',
    )
  return success({
    client,
    report,
    pull,
    links: { ...links, headSha: head },
    login: identity.logins[0],
    isOurs,
    pause: attempt => sleep(attempt * second),
    now,
    always: request.comment === 'always',
  })
}

/** Without knowing who we are, they could be ours, and everything would be said twice. */
async function marksOfOthers(
  client: GitHubClient,
  pull: PullRequest,
  isOurs: (posted: Posted) => boolean,
): Promise<boolean> {
  const posted = [...(await issueComments(client, pull)), ...(await reviewComments(client, pull))]
  return posted.some(
    one => !isOurs(one) && (summaryDigest(one.body) !== undefined || findingsMarked(one.body).length > 0),
  )
}

/** What stands at lines already is kept true first: a finding that is gone must not look open beside a new one. */
async function keepReviewComments({
  client,
  report,
  pull,
  links,
  login,
  isOurs,
}: Posting): Promise<ThreadsKept | undefined> {
  const untouched = untouchedReviewComments(await reviewComments(client, pull), isOurs)
  if (untouched.length === 0) return undefined
  // Without them nothing is known to be resolved: then comments say themselves what became of them.
  const threads = await reviewThreads(client, pull).catch(() => [])
  const steps = planThreads(report, untouched, threads, { diff: await pullDiff(client, pull), links, login })
  return steps.length === 0 ? undefined : keepThreads(client, pull, steps)
}

async function reviewLines({
  client,
  report,
  pull,
  links,
  isOurs,
  pause,
}: Posting): Promise<PostOutcome['review']> {
  // Nothing to say inline: then nothing has to be looked up either.
  if (report.findings.every(finding => !finding.introduced)) return 'nothing new'
  const findPosted = async () => {
    const bodies = [...(await reviewComments(client, pull)), ...(await reviews(client, pull))]
    return new Set(bodies.filter(isOurs).flatMap(({ body }) => findingsMarked(body)))
  }
  const plan = planReview(report, { diff: await pullDiff(client, pull), links, posted: await findPosted() })
  return plan ? postReview(client, pull, links.headSha, plan, { findPosted, pause }) : 'nothing new'
}

async function keepComment({
  client,
  report,
  pull,
  links,
  isOurs,
  pause,
  now,
  always,
}: Posting): Promise<CommentPlan['kind']> {
  const findOurs = async () =>
    (await issueComments(client, pull)).find(
      posted => isOurs(posted) && summaryDigest(posted.body) !== undefined,
    )
  const plan = planComment(report, await findOurs(), { links, always, ...(now ? { now } : {}) })
  const { owner, repo, number } = pull
  switch (plan.kind) {
    case 'none':
    case 'unchanged':
      break
    case 'create':
      await createOnce({
        create: async () => {
          const call = { owner, repo, issue_number: number, body: plan.body, request: { retries: 0 } }
          await client.rest.issues.createComment(call)
          return true
        },
        find: async () => ((await findOurs()) ? true : undefined),
        pause,
      })
      break
    case 'update':
      // Writing the same text twice is no harm, so this one may be sent again by itself.
      await client.rest.issues.updateComment({ owner, repo, comment_id: plan.id, body: plan.body })
      break
  }
  return plan.kind
}

interface ReviewTools {
  /** The fingerprints that are spoken of in the pull request now. */
  findPosted: () => Promise<ReadonlySet<string>>
  pause: (attempt: number) => Promise<void>
}

/**
 * Posts a review, all of it or, where GitHub does not take a line, its text alone: one bad line loses a whole review,
 * and the answer names no failing migration.
 */
async function postReview(
  client: GitHubClient,
  { owner, repo, number }: PullRequest,
  headSha: string,
  plan: ReviewPlan,
  { findPosted, pause }: ReviewTools,
): Promise<'posted' | 'posted without lines'> {
  const fingerprints = findingsMarked(plan.bodyWithoutComments)
  const post = (content: Pick<ReviewPlan, 'body'> & Partial<Pick<ReviewPlan, 'comments'>>) =>
    createOnce({
      create: async () => {
        await client.rest.pulls.createReview({
          owner,
          repo,
          pull_number: number,
          commit_id: headSha,
          // Left out it would be a draft that nobody sees; anything stronger would stick to the pull request.
          event: 'COMMENT',
          ...content,
          request: { retries: 0 },
        })
        return true
      },
      find: async () => {
        const posted = await findPosted()
        return fingerprints.every(fingerprint => posted.has(fingerprint)) ? true : undefined
      },
      pause,
    })
  try {
    await post({ body: plan.body, comments: plan.comments })
    return 'posted'
  } catch (error) {
    if (statusOf(error) !== 422) throw error
    await post({ body: plan.bodyWithoutComments })
    return 'posted without lines'
  }
}
