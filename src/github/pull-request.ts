import { type PullDiff, parseHunks } from '../model/hunks.ts'
import type { GitHubClient } from './client.ts'

/** One pull request, as every call names it. */
export interface PullRequest {
  owner: string
  repo: string
  number: number
}

/** The most that GitHub lets one ask for at once. */
const pageSize = 100

function address({ owner, repo, number }: PullRequest) {
  return { owner, repo, pull_number: number, per_page: pageSize }
}

/** The diff as GitHub sees it: where it leaves out a patch (binary, too large), no line can carry a comment. */
export async function pullDiff(client: GitHubClient, pull: PullRequest): Promise<PullDiff> {
  const files = await client.paginate(client.rest.pulls.listFiles, address(pull))
  return new Map(files.map(file => [file.filename, parseHunks(file.patch)]))
}

/** A pull request as it is now, which an event's payload does not say: a run that is repeated gets the old payload. */
export interface PullRequestNow {
  /** The commit that it ends in; a review that names another one ends up on outdated lines. */
  head: string
  /** The branch that it is for, without refs/heads/. */
  base: string
  state: 'open' | 'merged' | 'closed'
  labels: string[]
}

export async function pullRequestNow(
  client: GitHubClient,
  { owner, repo, number }: PullRequest,
): Promise<PullRequestNow> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
  return {
    head: data.head.sha,
    base: data.base.ref,
    state: data.state === 'open' ? 'open' : data.merged ? 'merged' : 'closed',
    labels: data.labels.map(({ name }) => name),
  }
}

/** Something that somebody wrote on a pull request. */
export interface Posted {
  id: number
  author: string | undefined
  body: string
}

export async function issueComments(
  client: GitHubClient,
  { owner, repo, number }: PullRequest,
): Promise<Posted[]> {
  const found = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: pageSize,
  })
  return found.map(comment => posted(comment))
}

/** A comment at lines of the diff. */
export interface PostedAtLine extends Posted {
  /** How GraphQL knows it. */
  nodeId: string
  /** The comment that it answers, always the first of the thread. */
  answers: number | undefined
  /** Where it stands in the diff of now; undefined: nowhere any more. */
  lines: { first: number; last: number } | undefined
}

export async function reviewComments(client: GitHubClient, pull: PullRequest): Promise<PostedAtLine[]> {
  return (await client.paginate(client.rest.pulls.listReviewComments, address(pull))).map(comment => ({
    ...posted(comment),
    nodeId: comment.node_id,
    answers: comment.in_reply_to_id,
    lines:
      typeof comment.line === 'number'
        ? { first: comment.start_line ?? comment.line, last: comment.line }
        : undefined,
  }))
}

export async function reviews(client: GitHubClient, pull: PullRequest): Promise<Posted[]> {
  return (await client.paginate(client.rest.pulls.listReviews, address(pull))).map(review => posted(review))
}

function posted(item: { id: number; user?: { login: string } | null; body?: string | null }): Posted {
  return { id: item.id, author: item.user?.login, body: item.body ?? '' }
}
