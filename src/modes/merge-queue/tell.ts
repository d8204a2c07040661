import { judgedBy } from '../../config/fail-on.ts'
import type { GitHubClient } from '../../github/client.ts'
import { viewer, writtenBy } from '../../github/identity.ts'
import { type PullRequest, pullRequestNow } from '../../github/pull-request.ts'
import { isAboutTheToken, refusal } from '../../github/refusal.ts'
import type { Finding } from '../../model/finding.ts'
import { joined } from '../../model/listing.ts'
import { isInconclusive, type Report, verdictOf } from '../../model/report.ts'
import type { SourceLookup } from '../../model/source.ts'
import type { ActionRequest } from '../../publish/action-request.ts'
import { keepOneComment } from '../../publish/sticky-comment.ts'
import { inCharacters } from '../../reporters/budget.ts'
import { commentBudget } from '../../reporters/comment.ts'
import { markdownCode } from '../../reporters/escape.ts'
import { type LinkContext, linkContext } from '../../reporters/links.ts'
import { renderDocument } from '../../reporters/markdown-document.ts'
import { joinParts } from '../../reporters/markdown-parts.ts'
import { contentDigest, stateMark, stateMarked } from '../../reporters/markers.ts'
import { coverageSentence } from '../../reporters/wording.ts'
import { branchOf, type MergePreview } from './batches.ts'

export interface QueueNews extends Pick<ActionRequest, 'event' | 'inputs' | 'server' | 'run' | 'second'> {
  /** What is merged, in its order; empty where that could not be known. */
  batches: readonly MergePreview[]
  /** Does the job end red? Then the queue throws the group out. */
  thrownOut: boolean
  report: Report
  source: SourceLookup
}

/**
 * Says in each pull request that is to blame why it was removed, and in those of a clean group that what was said before
 * is gone. Whoever merely stands beside learns nothing. Answers with what could not be said.
 */
export async function notifyQueue(client: GitHubClient, news: QueueNews): Promise<string[]> {
  const notes: string[] = []
  const isOurs = await lazyAuthor(client)
  for (const number of addressees(news)) {
    const pull: PullRequest = { owner: news.server.owner, repo: news.server.repo, number }
    try {
      const body = await bodyFor(client, news, pull)
      await keepOneComment(client, pull, {
        isIt: posted => isOurs(posted) && stateMarked('queue', posted.body) !== undefined,
        next: existing => {
          // Nobody is reported that all is well who never heard that it was not.
          if (!news.thrownOut && existing === undefined) return undefined
          return existing !== undefined && stateMarked('queue', existing) === stateMarked('queue', body)
            ? undefined
            : body
        },
        second: news.second,
      })
    } catch (error) {
      notes.push(refusal('comment', error))
      // One sentence is enough for all of them.
      if (isAboutTheToken(error)) break
    }
  }
  return notes
}

async function lazyAuthor(client: GitHubClient) {
  return writtenBy(await viewer(client))
}

function addressees({ batches, thrownOut, report, inputs, event }: QueueNews): number[] {
  const last = event.pullRequest === undefined ? [] : [event.pullRequest.number]
  const group = [...new Set([...batches.flatMap(({ pull }) => pull ?? []), ...last])]
  if (!thrownOut) return group
  const guilty = group.filter(number => fails(partOf(report, number), inputs['fail-on']))
  // Nothing was found and nothing was proven: that concerns the one whose place in the queue it was.
  return isInconclusive(report.verdict) && guilty.length === 0 ? last : guilty
}

function fails(report: Report, failOn: QueueNews['inputs']['fail-on']): boolean {
  return judgedBy(report, failOn).verdict === 'fail'
}

/** The report with what one pull request brought in. */
function partOf(report: Report, number: number): Report {
  const findings = report.findings.filter(({ broughtBy }: Finding) => broughtBy?.pullRequest === number)
  return {
    ...report,
    findings,
    notices: [],
    verdict: verdictOf(findings, report.unknowns, report.coverage.histories),
  }
}

async function bodyFor(client: GitHubClient, news: QueueNews, pull: PullRequest): Promise<string> {
  const { server, event, batches, run, source } = news
  const branch = branchOf(event)
  if (!news.thrownOut) return mergedComment(branch, run.url)
  const part = partOf(news.report, pull.number)
  const at = batches.findIndex(preview => preview.pull === pull.number)
  return thrownOutComment({
    report:
      part.findings.length > 0
        ? judgedBy(part, news.inputs['fail-on'])
        : { ...part, verdict: isInconclusive(part.verdict) ? part.verdict : 'unknown' },
    branch,
    ahead: batches.slice(0, Math.max(at, 0)).flatMap(preview => preview.pull ?? []),
    runUrl: run.url,
    links: {
      serverUrl: server.url,
      repository: `${server.owner}/${server.repo}`,
      // The queue's own commit is gone once its branch is: the pull request's stays.
      headSha: (await pullRequestNow(client, pull)).head,
      source,
    },
  })
}

interface QueueComment {
  /** What of the report this pull request is to blame for. */
  report: Report
  branch: string
  /** The pull requests of the group that land before it, in their order. */
  ahead: readonly number[]
  /** Where the queue's run can be looked at: it is not among the checks of the pull request. */
  runUrl: string | undefined
  links: Omit<LinkContext, 'baseSha'>
}

/** Why the queue threw a pull request out, with the way out. */
function thrownOutComment(comment: QueueComment): string {
  const { report, ahead, links } = comment
  const branch = markdownCode(comment.branch)
  const following = ahead.length === 0 ? '' : `, after ${joined(ahead.map(number => `#${number}`))},`
  const document = renderDocument(report, {
    links: linkContext(report, links),
    measure: inCharacters,
    budget: commentBudget - 2000,
    coverage: coverageSentence(report),
    rest: 'The job summary has them all.',
  })
  const said = joinParts([
    isInconclusive(report.verdict)
      ? `### ❓ Migration Gate: not proven safe to merge\n\nThe merge queue removes what is not proven. This is about ${branch} as it would be with this pull request${following} and not about its own check.`
      : `### 🚫 Migration Gate: removed from the merge queue\n\nMerging this pull request${following} would break ${branch}. Fix what is listed here, push, and add it to the queue again.`,
    document,
  ])
  // Times, ages and the run differ each time, and are no news.
  const digest = contentDigest(said.replace(/^Looked at .*$/m, ''))
  return `${joinParts([said, runLine(comment.runUrl)])}\n\n${stateMark('queue', digest)}\n`
}

/** The same comment once the queue has nothing against the pull request any more. */
function mergedComment(branch: string, runUrl: string | undefined): string {
  const said = `### ✅ Migration Gate: this can be merged\n\nWhat the merge queue of ${markdownCode(branch)} reported here before is resolved.`
  return `${joinParts([said, runLine(runUrl)])}\n\n${stateMark('queue', 'clean')}\n`
}

function runLine(runUrl: string | undefined): string {
  return runUrl === undefined ? '' : `[The queue's run](${runUrl})`
}
