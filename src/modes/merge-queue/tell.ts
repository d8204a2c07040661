import { judgedBy } from '../../config/fail-on.ts'
import type { GitHubClient } from '../../github/client.ts'
import { viewer, writtenBy } from '../../github/identity.ts'
import { type PullRequest, pullRequestNow } from '../../github/pull-request.ts'
import { isAboutTheToken, refusal } from '../../github/refusal.ts'
import type { Finding } from '../../model/finding.ts'
import { isInconclusive, type Report, verdictOf } from '../../model/report.ts'
import type { SourceLookup } from '../../model/source.ts'
import type { ActionRequest } from '../../publish/action-request.ts'
import { keepOneComment } from '../../publish/sticky-comment.ts'
import { stateMarked } from '../../reporters/markers.ts'
import { landsComment, thrownOutComment } from './comment.ts'
import { branchOf, type Landing } from './landings.ts'

export interface QueueNews extends Pick<ActionRequest, 'event' | 'inputs' | 'server' | 'run' | 'second'> {
  /** What lands, in its order; empty where that could not be told. */
  landings: readonly Landing[]
  /** Does the job end red? Then the queue throws the group out. */
  thrownOut: boolean
  report: Report
  source: SourceLookup
}

/**
 * Says in each pull request that is to blame why it was thrown out, and in those of a clean group that what was said before
 * is gone. Whoever merely stands beside is told nothing. Answers with what could not be said.
 */
export async function tellQueue(client: GitHubClient, news: QueueNews): Promise<string[]> {
  const notes: string[] = []
  const isOurs = await lazyAuthor(client)
  for (const number of addressees(news)) {
    const pull: PullRequest = { owner: news.server.owner, repo: news.server.repo, number }
    try {
      const body = await bodyFor(client, news, pull)
      await keepOneComment(client, pull, {
        isIt: posted => isOurs(posted) && stateMarked('queue', posted.body) !== undefined,
        next: existing => {
          // Nobody is told that all is well who never heard that it was not.
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

function addressees({ landings, thrownOut, report, inputs, event }: QueueNews): number[] {
  const last = event.pullRequest === undefined ? [] : [event.pullRequest.number]
  const group = [...new Set([...landings.flatMap(({ pull }) => pull ?? []), ...last])]
  if (!thrownOut) return group
  const guilty = group.filter(number => fails(partOf(report, number), inputs['fail-on']))
  // Nothing was found and nothing was proven: that is told to the one whose place in the queue it was.
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
  const { server, event, landings, run, source } = news
  const branch = branchOf(event)
  if (!news.thrownOut) return landsComment(branch, run.url)
  const part = partOf(news.report, pull.number)
  const at = landings.findIndex(landing => landing.pull === pull.number)
  return thrownOutComment({
    report:
      part.findings.length > 0
        ? judgedBy(part, news.inputs['fail-on'])
        : { ...part, verdict: isInconclusive(part.verdict) ? part.verdict : 'unknown' },
    branch,
    ahead: landings.slice(0, Math.max(at, 0)).flatMap(landing => landing.pull ?? []),
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
