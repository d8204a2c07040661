import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ApiError, checkBody, notAllowed, notFound } from './github/api-error.ts'
import { answerAutomation, type Issue, type Move, mayWrite, type WorkflowRun } from './github/automation.ts'
import { answerChecks, Checks } from './github/checks.ts'
import { cut, cutInside, type Fault, Faults } from './github/faults.ts'
import { serveGit } from './github/git-http.ts'
import { answerGraphql } from './github/graphql.ts'
import { linesNow } from './github/lines-now.ts'
import { answerFaults, requestFaults } from './github/published.ts'
import { git, pullFiles } from './github/pull-files.ts'
import { createReview } from './github/review-rules.ts'
import {
  type IssueComment,
  nodeId,
  type Pull,
  type Recorded,
  type ReviewComment,
  user,
} from './github/state.ts'

export {
  type Fault,
  notAccessible,
  notAccessibleField,
  primaryRateLimit,
  secondaryRateLimit,
} from './github/faults.ts'

export interface GitHubServerOptions {
  /** A repository of the test's own (bare or not); pull requests get their refs in it. */
  gitDirectory: string
  owner?: string
  repo?: string
  /** The token that is good; none: every token is. */
  token?: string
  /** What the token may do to pull requests. */
  access?: 'write' | 'read'
  /** May it resolve conversations? Writing to pull requests is not enough for that. */
  mayResolve?: boolean
  /** Who the token writes as. */
  login?: string
  /** Gitea and Forgejo have neither GraphQL nor GitHub's review comments, and answer 404. */
  likeGitea?: boolean
  /** Longer patches are left out, as GitHub does with large files. */
  patchLimit?: number
}

export interface NewPull {
  number: number
  base: string
  head: string
  title?: string
  draft?: boolean
  /** owner/name of the fork it comes from. */
  headRepository?: string
  association?: string
  createdAt?: string
  approved?: boolean
  /** Its place in the merge queue. */
  queued?: number
  /** The paths that it changes, where the test knows them: else git is asked. */
  paths?: readonly string[]
}

/**
 * GitHub's REST interface on loopback, for what the gate calls, with GitHub's limits enforced: pages, lines outside of
 * hunks, lengths, permissions. Diffs are computed from a real repository, which it also serves over HTTP.
 */
export class GitHubServer implements AsyncDisposable {
  readonly requests: Recorded[] = []
  /** Requests that GitHub's published descriptions don't know, and answers of ours that it would not give. */
  readonly violations = new Set<string>()
  readonly faults = new Faults()
  readonly pulls = new Map<number, Pull>()
  readonly issues = new Map<number, Issue>()
  readonly runs: WorkflowRun[] = []
  readonly checks = new Checks()
  /** When branches moved, the oldest first. */
  readonly activity: Move[] = []
  /** A page of more pull requests than this takes GitHub too long. */
  slowPage = 100
  /** What the token may do beside `access`, which is about pull requests. */
  readonly may: { issues: 'write' | 'read'; actions: 'read' | 'none' } = { issues: 'write', actions: 'read' }
  access: 'write' | 'read'
  mayResolve: boolean
  readonly login: string
  readonly owner: string
  readonly repo: string
  readonly #options: GitHubServerOptions
  readonly #server: Server
  #lastId = 1000

  private constructor(options: GitHubServerOptions) {
    this.#options = options
    this.access = options.access ?? 'write'
    this.mayResolve = options.mayResolve ?? true
    this.login = options.login ?? 'github-actions[bot]'
    this.owner = options.owner ?? 'octo-org'
    this.repo = options.repo ?? 'octo-repo'
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch(error => {
        response.writeHead(500).end(String(error))
      })
    })
  }

  static async start(options: GitHubServerOptions): Promise<GitHubServer> {
    const server = new GitHubServer(options)
    await new Promise<void>(resolve => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  /** GITHUB_SERVER_URL; the repository is at <url>/owner/name, with or without .git. */
  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The server does not listen.')
    return `http://127.0.0.1:${address.port}`
  }

  /** GITHUB_API_URL, in the form of GitHub Enterprise. */
  get apiUrl(): string {
    return `${this.url}/api/v3`
  }

  get gitDirectory(): string {
    return this.#options.gitDirectory
  }

  get gitUrl(): string {
    return `${this.url}/${this.owner}/${this.repo}.git`
  }

  addPull({ number, base, head, ...rest }: NewPull): Pull {
    const pull: Pull = {
      number,
      base,
      head,
      title: rest.title ?? `Pull request ${number}`,
      draft: rest.draft ?? false,
      state: 'open',
      createdAt: rest.createdAt ?? '2026-01-02T03:04:05Z',
      approved: rest.approved ?? false,
      labels: [],
      ...(rest.queued === undefined ? {} : { queued: rest.queued }),
      ...(rest.association === undefined ? {} : { association: rest.association }),
      ...(rest.paths === undefined ? {} : { paths: rest.paths }),
      headRepository: rest.headRepository ?? `${this.owner}/${this.repo}`,
      comments: [],
      reviews: [],
      reviewComments: [],
      threads: new Map(),
    }
    this.pulls.set(number, pull)
    const ref = `refs/pull/${number}/head`
    if (head !== ref) git(this.#options.gitDirectory, 'update-ref', ref, this.headOf(pull))
    return pull
  }

  /** The commit that a pull request ends in now. */
  headOf(pull: Pull): string {
    return git(this.#options.gitDirectory, 'rev-parse', `${pull.head}^{commit}`).trim()
  }

  addComment(number: number, login: string, body: string): IssueComment {
    const comment = { id: this.#nextId(), user: user(login), body, edits: 0 }
    const issue = this.issues.get(number)
    ;(issue ?? this.#pull(number)).comments.push(comment)
    return comment
  }

  addReviewComment(
    number: number,
    login: string,
    body: string,
    at: Partial<ReviewComment> = {},
  ): ReviewComment {
    const id = this.#nextId()
    const comment: ReviewComment = {
      id,
      node_id: nodeId(id),
      edits: 0,
      pull_request_review_id: null,
      user: user(login),
      body,
      path: '',
      line: null,
      side: 'RIGHT',
      start_line: null,
      start_side: null,
      commit_id: '',
      ...at,
    }
    this.#pull(number).reviewComments.push(comment)
    return comment
  }

  fault(fault: Fault): void {
    this.faults.add(fault)
  }

  /** What was written, reads left out. */
  get writes(): Recorded[] {
    return this.requests.filter(
      ({ method, path, body }) =>
        method !== 'GET' && (!path.endsWith('/graphql') || /\bmutation\b/.test(String(field(body, 'query')))),
    )
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>(resolve => this.#server.close(() => resolve()))
    // Every test that uses the server checks this, whatever it is about.
    const violations = [...this.violations]
    this.violations.clear()
    if (violations.length > 0) throw new Error(`Not as GitHub describes it:\n${violations.join('\n')}`)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  readonly #nextId = (): number => ++this.#lastId

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url)
    const method = request.method ?? 'GET'
    const repository = new RegExp(`^/${this.owner}/${this.repo}(\\.git)?(/.*)$`).exec(url.pathname)
    if (repository && !url.pathname.startsWith('/api/')) {
      const fault = this.faults.takeOfGit(method, url.pathname)
      if (fault?.kind === 'lost') return cut(request, response)
      if (fault) return void response.writeHead(fault.status ?? 502).end()
      return serveGit(
        this.#options.gitDirectory,
        repository[2] ?? '/',
        this.#options.token,
        request,
        response,
      )
    }
    const text = await bodyOf(request)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const described = new URL(url.pathname.replace(/^\/api(\/v3)?/, '') + url.search, url)
    const isGraphql = described.pathname === '/graphql'
    const wrong = isGraphql ? [] : requestFaults(method, described, body)
    this.#note(wrong)
    const fault = this.faults.take(method, url.pathname)
    if (fault?.kind === 'deaf') return
    if (fault?.kind === 'slow') await new Promise(resolve => setTimeout(resolve, fault.delay ?? 100))
    let answer: Answer
    try {
      if (fault?.kind === 'status')
        throw new ApiError(
          fault.status ?? 502,
          fault.message ?? 'Server Error',
          undefined,
          fault.headers,
          fault.page,
        )
      this.#authorize(request, method, url.pathname)
      if (wrong.length > 0) throw new ApiError(422, 'Invalid request.', wrong)
      answer = fault?.kind === 'graphql' ? refusedQuery(fault) : await this.#route(method, url, body)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      answer = { status: error.status, body: error.body, headers: error.headers }
    }
    if (fault?.kind !== 'status' && fault?.kind !== 'graphql')
      this.#note(
        isGraphql ? queryFaults(answer.body) : answerFaults(method, described, answer.status, answer.body),
      )
    const lost = fault !== undefined && !['status', 'graphql', 'slow'].includes(fault.kind)
    this.requests.push({ method, path: url.pathname + url.search, body, status: lost ? 0 : answer.status })
    if (fault?.kind === 'lost') return cut(request, response)
    if (fault?.kind === 'silent') return
    if (fault?.kind === 'lost-half') return cutInside(response, answer.status, JSON.stringify(answer.body))
    if (fault?.kind === 'lost-502') answer = { status: 502, body: { message: 'Server Error' } }
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      ...answer.headers,
    })
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
  }

  #note(violations: readonly string[]): void {
    for (const violation of violations) this.violations.add(violation)
  }

  #authorize(request: IncomingMessage, method: string, path: string): void {
    const token = request.headers.authorization?.replace(/^(token|bearer) /i, '')
    if (!token || (this.#options.token !== undefined && token !== this.#options.token))
      throw new ApiError(401, 'Bad credentials')
    if (method !== 'GET' && this.access === 'read' && !path.endsWith('/graphql'))
      throw notAllowed('pull_requests=write')
  }

  async #route(method: string, url: URL, body: unknown): Promise<Answer> {
    const path = url.pathname.replace(/^\/api(\/v3)?/, '')
    if (this.#options.likeGitea && (path === '/graphql' || /\/pulls\/(\d+\/)?comments/.test(path)))
      throw notFound
    if (method === 'POST' && path === '/graphql') return ok(await answerGraphql(body, this))
    // The token of a workflow is no user.
    if (path === '/user') throw notAllowed('')
    const prefix = `/repos/${this.owner}/${this.repo}`
    if (!path.startsWith(`${prefix}/`)) throw notFound
    const [kind = '', second = '', third = '', fourth = ''] = path.slice(prefix.length + 1).split('/')
    const route = `${method} ${kind}/${/^\d+$/.test(second) ? ':n' : second}${third === '' ? '' : `/${/^\d+$/.test(third) ? ':id' : third}`}`
    switch (route) {
      case 'GET pulls/':
        return page(
          url,
          [...this.pulls.values()].filter(pull => pull.state === 'open').map(pull => this.#render(pull)),
        )
      case 'GET pulls/:n':
        return ok(this.#render(this.#pull(Number(second))))
      case 'GET pulls/:n/files':
        return page(url, this.#files(this.#pull(Number(second))))
      case 'GET pulls/:n/comments':
        return page(url, this.#reviewComments(this.#pull(Number(second))))
      case 'GET pulls/:n/reviews':
        return page(url, this.#pull(Number(second)).reviews)
      case 'POST pulls/:n/reviews': {
        const pull = this.#pull(Number(second))
        return ok(
          createReview(body, pull, this.headOf(pull), this.#files(pull), user(this.login), this.#nextId),
        )
      }
      case 'PATCH pulls/comments/:id': {
        const comment = this.#edit(
          this.#all(pull => pull.reviewComments),
          Number(third),
          body,
        )
        comment.edits++
        return ok(comment)
      }
      case 'GET issues/:n/comments':
        return page(url, (this.issues.get(Number(second)) ?? this.#pull(Number(second))).comments)
      case 'POST issues/:n/comments':
        if (this.issues.has(Number(second))) mayWrite(this)
        return {
          status: 201,
          body: this.addComment(Number(second), this.login, checkBody('IssueComment', field(body, 'body'))),
        }
      case 'PATCH issues/comments/:id': {
        const comment = this.#edit(
          [
            ...this.#all(pull => pull.comments),
            ...[...this.issues.values()].flatMap(issue => issue.comments),
          ],
          Number(third),
          body,
        )
        comment.edits++
        return ok(comment)
      }
      default: {
        const parts = path
          .slice(prefix.length + 1)
          .split('/')
          .map(decodeURIComponent)
        const answered =
          answerChecks(method, parts, url.searchParams, body, this.checks) ??
          answerAutomation(method, parts, url.searchParams, body, this.#automation())
        if (answered && 'items' in answered) return page(url, answered.items, answered.field)
        if (answered) return answered
        throw new Error(`The loopback server does not know ${method} ${path} (${fourth})`)
      }
    }
  }

  #automation() {
    const { url, login, owner, repo, pulls, issues, runs, activity, may } = this
    const render = (pull: Pull) => this.#render(pull)
    return {
      url,
      login,
      owner,
      repo,
      pulls,
      issues,
      runs,
      activity,
      may,
      render,
      gitDirectory: this.#options.gitDirectory,
    }
  }

  #pull(number: number): Pull {
    const pull = this.pulls.get(number)
    if (!pull) throw notFound
    return pull
  }

  #all<T>(of: (pull: Pull) => T[]): T[] {
    return [...this.pulls.values()].flatMap(of)
  }

  /** A token may edit what others wrote, where it may write at all: that it must not is the gate's own duty. */
  #edit<T extends { id: number; body: string }>(comments: readonly T[], id: number, body: unknown): T {
    const comment = comments.find(candidate => candidate.id === id)
    if (!comment) throw notFound
    comment.body = checkBody('IssueComment', field(body, 'body'))
    return comment
  }

  /** A comment whose lines are no longer as they were has none. */
  #reviewComments(pull: Pull): ReviewComment[] {
    const head = this.headOf(pull)
    return pull.reviewComments.map(comment => ({
      ...comment,
      ...linesNow(this.#options.gitDirectory, comment, head),
    }))
  }

  #files(pull: Pull) {
    const { gitDirectory, patchLimit = 400_000 } = this.#options
    return pullFiles(gitDirectory, pull.base, this.headOf(pull), patchLimit)
  }

  #render(pull: Pull) {
    const repository = `${this.owner}/${this.repo}`
    const base = git(this.#options.gitDirectory, 'rev-parse', `${pull.base}^{commit}`).trim()
    return {
      number: pull.number,
      title: pull.title,
      state: pull.state,
      merged: pull.merged === true,
      draft: pull.draft,
      labels: pull.labels.map(name => ({ name })),
      base: { ref: pull.base.replace(/^refs\/heads\//, ''), sha: base, repo: { full_name: repository } },
      head: {
        ref: pull.head.replace(/^refs\/heads\//, ''),
        sha: this.headOf(pull),
        repo: { full_name: pull.headRepository },
      },
    }
  }
}

export function startGitHubServer(options: GitHubServerOptions): Promise<GitHubServer> {
  return GitHubServer.start(options)
}

interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** Thirty a page unless asked for more, and never more than a hundred; the next one is named in the Link header. */
function page(url: URL, items: readonly unknown[], field?: string): Answer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
  const number = Number(url.searchParams.get('page') ?? 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const link = (to: number, rel: string) => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : []
  const shown = items.slice((number - 1) * size, number * size)
  return {
    status: 200,
    body: field === undefined ? shown : { total_count: items.length, [field]: shown },
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  }
}

/** https://docs.github.com/graphql/guides/forming-calls-with-graphql: refusals stand in the answer. */
function refusedQuery({ type, field, message = '', headers = {} }: Fault): Answer {
  const error =
    field === undefined
      ? { type, ...(type === 'RATE_LIMIT' ? { code: 'graphql_rate_limit' } : {}), message }
      : {
          type,
          path: field,
          extensions: { saml_failure: false },
          locations: [{ line: 2, column: 3 }],
          message,
        }
  return { status: 200, body: { ...(field === undefined ? {} : { data: null }), errors: [error] }, headers }
}

/** What the schema itself refuses has no path in the answer. */
function queryFaults(answer: unknown): string[] {
  const errors = field(answer, 'errors')
  return Array.isArray(errors)
    ? errors
        .filter(error => field(error, 'path') === undefined)
        .map(error => `GraphQL: ${field(error, 'message')}`)
    : []
}

function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null && name in body ? Reflect.get(body, name) : undefined
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
