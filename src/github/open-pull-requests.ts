import type { Repository } from './check-status.ts'
import type { GitHubClient } from './client.ts'
import { refused } from './refused.ts'

/** What one query says of a pull request that is open. */
export interface OpenPull {
  number: number
  title: string
  headSha: string
  draft: boolean
  /** From another repository. */
  fork: boolean
  /** From a fork of somebody who has contributed nothing yet: anybody with an account can open such a one. */
  outsider: boolean
  createdAt: string
  /** When it was last made to be for another branch: by hand, or by GitHub when the branch below it was merged. */
  retargetedAt: string | undefined
  approved: boolean
  labels: readonly string[]
  /** Its place in the merge queue, 1 is next; undefined where it is in none. */
  queued: number | undefined
  /** The paths that it changes; undefined where there are more than were asked for. */
  paths: readonly string[] | undefined
  /** The checks of the wanted names at its head, the newest first. */
  checks: readonly Check[]
}

export interface Check {
  id: number
  name: string
  status: 'queued' | 'running' | 'completed'
  /** GitHub's word in lower case; undefined while it runs. */
  conclusion: string | undefined
  startedAt: string | undefined
  externalId: string
  /** The workflow run that it is a job of; undefined where no workflow made it. */
  runId: number | undefined
}

interface RateLimit {
  remaining: number
  resetAt: string
}

export interface OpenPulls {
  pulls: OpenPull[]
  rate: RateLimit | undefined
  /** How many requests it took. */
  requests: number
}

export interface OpenPullsRequest {
  owner: string
  repo: string
  /** The branch's name, without refs/heads/. */
  base: string
  /** Names of checks to look for; none: then checks are not asked for. */
  checks: readonly string[]
}

/** With their files, more of them take GitHub longer than the ten seconds that it gives a query. */
const pageSize = 50
const smallestPage = 5

/** Every open pull request of a branch, the oldest first. Throws what GitHub answers when it does not want to. */
export async function openPullRequests(
  client: GitHubClient,
  { owner, repo, base, checks }: OpenPullsRequest,
): Promise<OpenPulls> {
  const pulls: OpenPull[] = []
  let rate: RateLimit | undefined
  let after: string | null = null
  let first = pageSize
  let requests = 0
  for (;;) {
    let answer: Answer
    requests++
    try {
      answer = await client.graphql<Answer>(query(checks.length), {
        owner,
        repo,
        base,
        first,
        after,
        ...Object.fromEntries(checks.map((name, i) => [`check${i}`, name])),
        // What is too much for the server is asked for again in smaller parts, not again as it is.
        request: { retries: 0 },
      })
    } catch (error) {
      if (!tooMuch(error) || first <= smallestPage) throw error
      first = Math.max(Math.floor(first / 3), smallestPage)
      continue
    }
    rate = answer.rateLimit ?? rate
    const page = answer.repository?.pullRequests
    if (!page) throw new Error(`GitHub does not show the pull requests of ${owner}/${repo} to this token.`)
    for (const node of page.nodes) if (node) pulls.push(openPull(node, checks.length))
    if (!page.pageInfo.hasNextPage) return { pulls, rate, requests }
    after = page.pageInfo.endCursor
  }
}

/** GitHub answers a query that takes too long with 502 or 504, or with an error that has no place in the query. */
function tooMuch(error: unknown): boolean {
  const { reason } = refused(error)
  return reason === 'server' || reason === 'no answer'
}

/** Every part is written here: names of checks travel as variables. */
function query(checks: number): string {
  const indexes = Array.from({ length: checks }, (_, i) => i)
  const suites = indexes.map(
    i => `
              c${i}: checkSuites(first: 10, filterBy: { checkName: $check${i} }) {
                nodes {
                  workflowRun { databaseId }
                  checkRuns(first: 5, filterBy: { checkName: $check${i}, checkType: LATEST }) {
                    nodes { databaseId name status conclusion startedAt externalId }
                  }
                }
              }`,
  )
  const commit = `commits(last: 1) { nodes { commit {${suites.join('')} } } }`
  return `query ($owner: String!, $repo: String!, $base: String!, $first: Int!, $after: String${indexes
    .map(i => `, $check${i}: String!`)
    .join('')}) {
  rateLimit { remaining resetAt }
  repository(owner: $owner, name: $repo) {
    pullRequests(
      states: OPEN, baseRefName: $base, first: $first, after: $after
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title headRefOid isDraft isCrossRepository authorAssociation createdAt reviewDecision
        mergeQueueEntry { position }
        labels(first: 100) { nodes { name } }
        timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
          nodes {
            ... on BaseRefChangedEvent { createdAt }
            ... on AutomaticBaseChangeSucceededEvent { createdAt }
          }
        }
        files(first: 100) { pageInfo { hasNextPage } nodes { path } }
        ${checks > 0 ? commit : ''}
      }
    }
  }
}`
}

interface Answer {
  rateLimit: RateLimit | null
  repository: {
    pullRequests: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
      nodes: (PullNode | null)[]
    }
  } | null
}

interface PullNode {
  number: number
  title: string
  headRefOid: string
  isDraft: boolean
  isCrossRepository: boolean
  authorAssociation: string
  createdAt: string
  reviewDecision: string | null
  mergeQueueEntry: { position: number } | null
  labels: { nodes: ({ name: string } | null)[] | null } | null
  timelineItems: { nodes: ({ createdAt?: string } | null)[] | null }
  files: { pageInfo: { hasNextPage: boolean }; nodes: ({ path: string } | null)[] } | null
  commits?: { nodes: ({ commit: Record<string, SuitesNode | undefined> } | null)[] }
}

interface SuitesNode {
  nodes: ({ workflowRun: { databaseId: number } | null; checkRuns: { nodes: (RunNode | null)[] } } | null)[]
}

interface RunNode {
  databaseId: number
  name: string
  status: string
  conclusion: string | null
  startedAt: string | null
  externalId: string | null
}

/** https://docs.github.com/graphql/reference/enums#commentauthorassociation */
const contributors = new Set(['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'])

function openPull(node: PullNode, checks: number): OpenPull {
  const { files } = node
  const commit = node.commits?.nodes[0]?.commit
  const suites = Array.from({ length: checks }, (_, i) => commit?.[`c${i}`]?.nodes ?? []).flat()
  return {
    number: node.number,
    title: node.title,
    headSha: node.headRefOid,
    draft: node.isDraft,
    fork: node.isCrossRepository,
    outsider: node.isCrossRepository && !contributors.has(node.authorAssociation),
    createdAt: node.createdAt,
    retargetedAt: node.timelineItems.nodes?.[0]?.createdAt,
    approved: node.reviewDecision === 'APPROVED',
    labels: node.labels?.nodes?.flatMap(label => label?.name ?? []) ?? [],
    queued: node.mergeQueueEntry?.position,
    paths:
      files === null || files.pageInfo.hasNextPage
        ? undefined
        : files.nodes.flatMap(file => file?.path ?? []),
    checks: suites
      .flatMap(suite => (suite?.checkRuns.nodes ?? []).flatMap(run => (run ? [check(run, suite)] : [])))
      .sort((a, b) => b.id - a.id),
  }
}

const statuses: Record<string, Check['status']> = { COMPLETED: 'completed', IN_PROGRESS: 'running' }

function check(run: RunNode, suite: SuitesNode['nodes'][number]): Check {
  return {
    id: run.databaseId,
    name: run.name,
    status: statuses[run.status] ?? 'queued',
    conclusion: run.conclusion?.toLowerCase(),
    startedAt: run.startedAt ?? undefined,
    externalId: run.externalId ?? '',
    runId: suite?.workflowRun?.databaseId,
  }
}

/**
 * When a branch came to point to a commit, in milliseconds; undefined where GitHub does not say. A commit's own date
 * can be weeks older, and a repository's `pushed_at` is about the pushes to all of its branches.
 */
export async function movedTo(
  client: GitHubClient,
  { owner, repo }: Repository,
  ref: string,
  commit: string,
): Promise<number | undefined> {
  try {
    const { data } = await client.rest.repos.listActivities({ owner, repo, ref, per_page: 100 })
    const at = data.find(({ after }) => after === commit)?.timestamp
    return at === undefined ? undefined : Date.parse(at)
  } catch (error) {
    // Older servers do not have it, and the commit's date is the next best.
    if (refused(error).reason === 'other') throw error
    return undefined
  }
}
