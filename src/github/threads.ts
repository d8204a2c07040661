import type { GitHubClient } from './client.ts'
import type { PullRequest } from './pull-request.ts'

/** A conversation at lines of a pull request; REST can't tell whether it is resolved. */
export interface Thread {
  id: string
  isResolved: boolean
  /** The person who resolved it. GitHub names people only: none is there where an app did. */
  resolvedBy: string | undefined
  /** The first comment's node id, which REST says as well. */
  firstComment: string | undefined
}

const listThreads = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved resolvedBy { login } comments(first: 1) { nodes { id } } }
      }
    }
  }
}`

interface ThreadsAnswer {
  repository: {
    pullRequest: {
      reviewThreads: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null }
        nodes: {
          id: string
          isResolved: boolean
          resolvedBy: { login: string } | null
          comments: { nodes: { id: string }[] }
        }[]
      }
    } | null
  } | null
}

export async function reviewThreads(
  client: GitHubClient,
  { owner, repo, number }: PullRequest,
): Promise<Thread[]> {
  const threads: Thread[] = []
  let after: string | null = null
  do {
    const answer: ThreadsAnswer = await client.graphql<ThreadsAnswer>(listThreads, {
      owner,
      repo,
      number,
      after,
    })
    const found = answer.repository?.pullRequest?.reviewThreads
    for (const { id, isResolved, resolvedBy, comments } of found?.nodes ?? [])
      threads.push({ id, isResolved, resolvedBy: resolvedBy?.login, firstComment: comments.nodes[0]?.id })
    after = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
  } while (after !== null)
  return threads
}

export async function resolveThread(client: GitHubClient, threadId: string): Promise<void> {
  await client.graphql(
    'mutation ($threadId: ID!) { resolveReviewThread(input: { threadId: $threadId }) { thread { id } } }',
    { threadId },
  )
}

export async function unresolveThread(client: GitHubClient, threadId: string): Promise<void> {
  await client.graphql(
    'mutation ($threadId: ID!) { unresolveReviewThread(input: { threadId: $threadId }) { thread { id } } }',
    { threadId },
  )
}

/** Folds a comment away as outdated; whoever wants to can still open it. */
export async function minimizeComment(client: GitHubClient, subjectId: string): Promise<void> {
  await client.graphql(
    'mutation ($subjectId: ID!) { minimizeComment(input: { subjectId: $subjectId, classifier: OUTDATED }) { minimizedComment { isMinimized } } }',
    { subjectId },
  )
}

export async function unminimizeComment(client: GitHubClient, subjectId: string): Promise<void> {
  await client.graphql(
    'mutation ($subjectId: ID!) { unminimizeComment(input: { subjectId: $subjectId }) { unminimizedComment { isMinimized } } }',
    { subjectId },
  )
}
