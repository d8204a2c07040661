import { z } from 'zod'
import { ApiError, notAllowed, notFound } from './api-error.ts'

/** A check run: of a workflow's job, or written by somebody. */
export interface CheckRun {
  id: number
  name: string
  headSha: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: string | null
  startedAt: string | null
  externalId: string
  title: string | null
  summary: string | null
  /** The workflow run that it is a job of. */
  runId: number | null
}

/** A run of a workflow for a pull request, with the jobs of its last attempt. */
export interface PullRun {
  id: number
  attempts: number
  createdAt: string
  checks: CheckRun[]
}

export interface NewCheck {
  name?: string
  conclusion?: string | null
  status?: CheckRun['status']
  startedAt?: string
  /** When the workflow ran first. */
  createdAt?: string
}

/** What checks say at each commit. */
export class Checks {
  readonly runs = new Map<number, PullRun>()
  readonly all: CheckRun[] = []
  /** What the token may write. */
  readonly may = { actions: true, checks: true }
  #lastId = 5000

  /** A job of a workflow run of its own. */
  add(headSha: string, of: NewCheck = {}): CheckRun {
    const runId = ++this.#lastId
    const status = of.status ?? 'completed'
    const check: CheckRun = {
      id: ++this.#lastId,
      name: of.name ?? 'Migration Gate',
      headSha,
      status,
      conclusion: status === 'completed' ? (of.conclusion ?? 'success') : null,
      startedAt: status === 'queued' ? null : (of.startedAt ?? '2026-01-02T03:04:05Z'),
      externalId: '',
      title: null,
      summary: null,
      runId,
    }
    this.all.push(check)
    this.runs.set(runId, {
      id: runId,
      attempts: 1,
      createdAt: of.createdAt ?? new Date().toISOString(),
      checks: [check],
    })
    return check
  }

  /** The newest of each name at a commit, as GitHub shows them. */
  latest(headSha: string, name?: string): CheckRun[] {
    const found = new Map<string, CheckRun>()
    for (const check of this.all)
      if (check.headSha === headSha && (name === undefined || check.name === name))
        found.set(check.name, check)
    return [...found.values()]
  }

  /** The jobs that wait to run. */
  get queued(): CheckRun[] {
    return this.all.filter(({ status }) => status === 'queued')
  }

  /** What a runner does with one of them. */
  finish(check: CheckRun, conclusion: string, startedAt = new Date().toISOString()): void {
    Object.assign(check, { status: 'completed', conclusion, startedAt })
  }

  /** https://docs.github.com/rest/actions/workflow-runs#re-run-a-workflow */
  rerun(runId: number): object {
    if (!this.may.actions) throw notAllowed('actions=write')
    const run = this.runs.get(runId)
    if (!run) throw new ApiError(404, 'Not Found')
    if (run.checks.some(({ status }) => status !== 'completed'))
      throw new ApiError(403, 'This workflow is already running')
    if (Date.parse(run.createdAt) < Date.now() - 30 * 24 * 3600_000)
      throw new ApiError(403, 'Unable to retry this workflow run because it was created over a month ago')
    if (run.attempts >= 50) throw new ApiError(403, 'Unable to retry this workflow run: too many attempts')
    run.attempts++
    run.checks = run.checks.map(check => {
      const again: CheckRun = {
        ...check,
        id: ++this.#lastId,
        status: 'queued',
        conclusion: null,
        startedAt: null,
      }
      this.all.push(again)
      return again
    })
    return {}
  }

  run(runId: number): object {
    const run = this.runs.get(runId)
    if (!run) throw notFound
    const status = run.checks.map(({ status }) => status).find(one => one !== 'completed') ?? 'completed'
    return { id: runId, status, run_attempt: run.attempts, created_at: run.createdAt }
  }

  create(body: unknown): CheckRun {
    if (!this.may.checks) throw notAllowed('checks=write')
    const { name, head_sha, status, conclusion, external_id, output } = newCheckRun.parse(body)
    const check: CheckRun = {
      id: ++this.#lastId,
      name,
      headSha: head_sha,
      status,
      conclusion: conclusion ?? null,
      startedAt: new Date().toISOString(),
      externalId: external_id ?? '',
      title: output?.title ?? null,
      summary: output?.summary ?? null,
      runId: null,
    }
    this.all.push(check)
    return check
  }
}

const newCheckRun = z.object({
  name: z.string().min(1),
  head_sha: z.string().regex(/^[0-9a-f]{40}$/),
  status: z.enum(['queued', 'in_progress', 'completed']).default('queued'),
  conclusion: z.string().optional(),
  external_id: z.string().optional(),
  output: z.object({ title: z.string(), summary: z.string().max(65_535) }).optional(),
})

/** The REST side; undefined for everything else. */
export function answerChecks(
  method: string,
  [kind = '', second = '', third = '', fourth = '']: readonly string[],
  query: URLSearchParams,
  body: unknown,
  checks: Checks,
): { status: number; body: unknown } | { items: object[]; field: string } | undefined {
  if (method === 'POST' && kind === 'actions' && second === 'runs' && fourth === 'rerun')
    return { status: 201, body: checks.rerun(Number(third)) }
  if (method === 'GET' && kind === 'actions' && second === 'runs' && third !== '' && fourth === '')
    return { status: 200, body: checks.run(Number(third)) }
  if (method === 'POST' && kind === 'check-runs' && second === '')
    return { status: 201, body: rendered(checks.create(body)) }
  if (method === 'GET' && kind === 'commits' && third === 'check-runs')
    return {
      items: checks.latest(second, query.get('check_name') ?? undefined).map(rendered),
      field: 'check_runs',
    }
  return undefined
}

function rendered(check: CheckRun): object {
  const url = `https://api.github.com/check-runs/${check.id}`
  return {
    id: check.id,
    node_id: `CR_${check.id}`,
    head_sha: check.headSha,
    name: check.name,
    url,
    html_url: null,
    details_url: null,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.status === 'completed' ? check.startedAt : null,
    external_id: check.externalId,
    check_suite: null,
    output: {
      title: check.title,
      summary: check.summary,
      text: null,
      annotations_count: 0,
      annotations_url: `${url}/annotations`,
    },
    app: null,
    pull_requests: [],
  }
}

interface Connection {
  first?: number
  filterBy?: { checkName?: string }
}

/** The GraphQL side: the suites of a commit, one a workflow run, and one for what was written. */
export function checkSuites(checks: Checks, headSha: string, { filterBy = {} }: Connection) {
  const here = checks.latest(headSha, filterBy.checkName)
  return {
    nodes: [...new Set(here.map(({ runId }) => runId))].map(runId => ({
      workflowRun: runId === null ? null : { databaseId: runId },
      checkRuns: ({ first = 0, filterBy: inner = {} }: Connection) => ({
        nodes: here
          .filter(check => check.runId === runId && (inner.checkName ?? check.name) === check.name)
          .slice(0, first)
          .map(({ id, name, status, conclusion, startedAt, externalId }) => ({
            databaseId: id,
            name,
            status: status.toUpperCase(),
            conclusion: conclusion?.toUpperCase() ?? null,
            startedAt,
            externalId,
          })),
      }),
    })),
  }
}
