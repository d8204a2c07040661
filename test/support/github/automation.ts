import { z } from 'zod'
import { ApiError, checkBody, notAllowed, notFound } from './api-error.ts'
import { git } from './pull-files.ts'
import { type IssueComment, type Pull, type User, user } from './state.ts'

/** An issue, which is no pull request. */
export interface Issue {
  number: number
  user: User
  title: string
  body: string
  state: 'open' | 'closed'
  state_reason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null
  labels: string[]
  comments: IssueComment[]
  /** How often it was written after it was made. */
  edits: number
}

export interface WorkflowRun {
  id: number
  /** The workflow's file name. */
  workflow: string
  head_branch: string
  head_sha: string
  status: 'completed' | 'in_progress'
  conclusion: 'success' | 'failure' | null
  created_at: string
}

/** A push to a branch, or another move of it. */
export interface Move {
  /** refs/heads/main */
  ref: string
  /** Absent: where the branch is when somebody asks. */
  after?: string
  timestamp: string
}

/** What of the server these endpoints need. */
export interface AutomationServer {
  readonly url: string
  readonly login: string
  readonly owner: string
  readonly repo: string
  readonly gitDirectory: string
  readonly pulls: ReadonlyMap<number, Pull>
  readonly issues: Map<number, Issue>
  readonly runs: WorkflowRun[]
  readonly activity: readonly Move[]
  /** What the token may do to issues, and whether it may read workflow runs. */
  readonly may: { issues: 'write' | 'read'; actions: 'read' | 'none' }
  render(pull: Pull): object
}

export interface Listing {
  /** To be cut into pages. */
  items: object[]
  /** The field of the answer that holds them, where it is no plain list. */
  field?: string
}

export type Answered = { status: number; body: unknown } | Listing

const newIssue = z.object({
  title: z.string().min(1),
  body: z.string().optional(),
  labels: z.array(z.string()).optional(),
})
const changedIssue = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.enum(['completed', 'not_planned', 'reopened', 'duplicate']).nullable().optional(),
})

/** Issues, workflow runs and the pull requests of a commit; undefined for everything else. */
export function answerAutomation(
  method: string,
  parts: readonly string[],
  query: URLSearchParams,
  body: unknown,
  server: AutomationServer,
): Answered | undefined {
  const [kind, second = '', third, fourth] = parts
  if (kind === 'issues' && second === '' && method === 'GET') return issueList(query, server)
  if (kind === 'issues' && second === '' && method === 'POST') {
    mayWrite(server)
    const { title, body: text = '', labels = [] } = newIssue.parse(body)
    const number = Math.max(0, ...server.pulls.keys(), ...server.issues.keys()) + 1
    const issue: Issue = {
      number,
      user: user(server.login),
      title,
      body: checkBody('Issue', text),
      state: 'open',
      state_reason: null,
      labels,
      comments: [],
      edits: 0,
    }
    server.issues.set(number, issue)
    return { status: 201, body: rendered(issue, server) }
  }
  if (kind === 'issues' && /^\d+$/.test(second) && third === undefined) {
    const issue = server.issues.get(Number(second))
    if (!issue) throw notFound
    if (method === 'GET') return { status: 200, body: rendered(issue, server) }
    if (method === 'PATCH') {
      mayWrite(server)
      const { title, body: text, state, state_reason } = changedIssue.parse(body)
      if (title !== undefined) issue.title = title
      if (text !== undefined) issue.body = checkBody('Issue', text)
      if (state !== undefined) issue.state = state
      if (state_reason !== undefined) issue.state_reason = state_reason
      issue.edits++
      return { status: 200, body: rendered(issue, server) }
    }
  }
  if (kind === 'activity' && method === 'GET') return moves(query.get('ref'), server)
  if (kind === 'commits' && third === 'pulls' && method === 'GET') return pullsOf(second, server)
  if (kind === 'actions' && second === 'workflows' && fourth === 'runs' && method === 'GET')
    return runsOf(third ?? '', query, server)
  return undefined
}

/** To comment on an issue is to write issues; on a pull request, to write pull requests. */
export function mayWrite({ may }: Pick<AutomationServer, 'may'>): void {
  if (may.issues !== 'write') throw notAllowed('issues=write')
}

/** GitHub lists pull requests among the issues, as it has always done. */
function issueList(query: URLSearchParams, server: AutomationServer): Listing {
  const state = query.get('state') ?? 'open'
  const creator = query.get('creator')
  const labels = (query.get('labels') ?? '').split(',').filter(label => label !== '')
  const pulls = [...server.pulls.values()].map(({ number, title, state }) => ({
    number,
    title,
    state,
    body: '',
    user: user('octocat'),
    labels: [],
    pull_request: { url: `${server.url}/pulls/${number}` },
  }))
  const issues = [...server.issues.values()].map(issue => rendered(issue, server))
  const items = [...issues, ...pulls]
    .filter(
      issue =>
        (state === 'all' || issue.state === state) &&
        (creator === null || issue.user.login === creator) &&
        labels.every(label => issue.labels.some(({ name }) => name === label)),
    )
    .sort((a, b) => b.number - a.number)
  return { items }
}

function rendered(issue: Issue, server: AutomationServer) {
  const { comments, labels, edits: _edits, ...rest } = issue
  return {
    ...rest,
    labels: labels.map(name => ({ name })),
    comments: comments.length,
    html_url: `${server.url}/${server.owner}/${server.repo}/issues/${issue.number}`,
  }
}

/** Of a commit on the default branch the merged ones, else those that are open and have it. */
function pullsOf(commit: string, server: AutomationServer): Listing {
  const within = (one: string, other: string) => {
    try {
      git(server.gitDirectory, 'merge-base', '--is-ancestor', one, other)
      return true
    } catch {
      return false
    }
  }
  try {
    git(server.gitDirectory, 'cat-file', '-e', `${commit}^{commit}`)
  } catch {
    throw new ApiError(422, `No commit found for SHA: ${commit}`)
  }
  const found = [...server.pulls.values()].filter(
    pull => within(commit, pull.head) && !within(commit, pull.base) && pull.state === 'open',
  )
  return { items: found.map(pull => server.render(pull)) }
}

function runsOf(workflow: string, query: URLSearchParams, server: AutomationServer): Listing {
  if (server.may.actions === 'none') throw notAllowed('actions=read')
  const status = query.get('status')
  const branch = query.get('branch')
  const all = server.runs.filter(run => run.workflow === workflow)
  if (all.length === 0) throw notFound
  const items = all
    .filter(
      run =>
        (branch === null || run.head_branch === branch) &&
        (status === null || run.status === status || run.conclusion === status),
    )
    .sort((a, b) => b.id - a.id)
    .map(({ workflow: _workflow, ...run }) => ({
      ...run,
      html_url: `${server.url}/${server.owner}/${server.repo}/actions/runs/${run.id}`,
    }))
  return { items, field: 'workflow_runs' }
}

/** The newest first. */
function moves(wanted: string | null, { activity, gitDirectory, login }: AutomationServer): Listing {
  const items = activity
    .filter(({ ref }) => wanted === null || ref === wanted)
    .map(({ ref, after, timestamp }, id) => ({
      id,
      node_id: `ACT_${id}`,
      before: '0'.repeat(40),
      after: after ?? git(gitDirectory, 'rev-parse', ref).trim(),
      ref,
      timestamp,
      activity_type: 'push',
      actor: user(login),
    }))
  return { items: items.toReversed() }
}
