import type { GitHubClient } from './client.ts'
import { createOnce } from './once.ts'
import { type Refused, refused, saidBy } from './refused.ts'

export interface Repository {
  owner: string
  repo: string
}

/** How a request that brings a check up to date ended. */
export type Outcome =
  | { kind: 'done' }
  /** This one can't be, and why. */
  | { kind: 'refused'; why: string }
  /** None can be from now on. */
  | { kind: 'stop'; why: string }

/** Fewer requests of the hour than this are left to the other jobs of the repository. */
const reserve = 50

/** Keeps an eye on how many requests GitHub still allows, as each answer says. */
export class Budget {
  #remaining: number | undefined
  #resetAt: Date | undefined

  see(headers: Readonly<Record<string, string | number | undefined>>): void {
    const remaining = Number(headers['x-ratelimit-remaining'])
    const reset = Number(headers['x-ratelimit-reset'])
    if (headers['x-ratelimit-remaining'] !== undefined && Number.isInteger(remaining))
      this.#remaining = remaining
    if (Number.isInteger(reset)) this.#resetAt = new Date(reset * 1000)
  }

  /** Why nothing more may be asked now; undefined: it may. */
  get spent(): string | undefined {
    if (this.#remaining === undefined || this.#remaining >= reserve) return undefined
    const when = this.#resetAt === undefined ? '' : `, until ${this.#resetAt.toISOString()}`
    return `only ${this.#remaining} requests are left of GitHub's limit${when}`
  }
}

/** Runs a workflow run again: its jobs are pending from then on, and judge again. */
export function rerun(
  client: GitHubClient,
  { owner, repo }: Repository,
  runId: number,
  budget: Budget,
): Promise<Outcome> {
  const at = { owner, repo, run_id: runId }
  return outcomeOf(
    budget,
    () => client.rest.actions.reRunWorkflow(at),
    async said => {
      try {
        return notRunAgain((await client.rest.actions.getWorkflowRun(at)).data, said)
      } catch (error) {
        if (refused(error).reason === 'permission') return lacks('actions')
        throw error
      }
    },
  )
}

/** GitHub runs nothing again that is older. */
const month = 30 * 24 * 3600_000
/** https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs */
const attemptsLimit = 50

/** GitHub answers 403 for every reason: the run itself says which it is. */
function notRunAgain(
  run: { status: string | null; created_at: string; run_attempt?: number | undefined },
  said: string,
): Outcome {
  // An answer was lost before this one: the run is on its way.
  if (run.status !== 'completed') return { kind: 'done' }
  if ((run.run_attempt ?? 1) >= attemptsLimit || Date.parse(run.created_at) < Date.now() - month)
    return { kind: 'refused', why: `GitHub says: ${said}.` }
  return lacks('actions')
}

export interface NewCheckRun {
  name: string
  headSha: string
  conclusion: 'success' | 'failure'
  externalId: string
  title: string
  /** Markdown, at most 65,535 characters. */
  summary: string
  detailsUrl: string | undefined
}

/** Writes a check run of ours, once though answers get lost. */
export function writeCheckRun(
  client: GitHubClient,
  { owner, repo }: Repository,
  run: NewCheckRun,
  budget: Budget,
  pause: (attempt: number) => Promise<void>,
): Promise<Outcome> {
  const { name, headSha, externalId } = run
  const create = () =>
    createOnce<{ headers: object }>({
      create: () =>
        client.rest.checks.create({
          owner,
          repo,
          name,
          head_sha: headSha,
          status: 'completed',
          conclusion: run.conclusion,
          external_id: externalId,
          output: { title: run.title, summary: run.summary },
          ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
          request: { retries: 0 },
        }),
      find: async () => {
        const answer = await client.rest.checks.listForRef({ owner, repo, ref: headSha, check_name: name })
        const written = answer.data.check_runs.some(({ external_id }) => external_id === externalId)
        return written ? answer : undefined
      },
      pause,
    })
  return outcomeOf(budget, create, async () => lacks('checks'))
}

async function outcomeOf(
  budget: Budget,
  ask: () => Promise<{ headers: object }>,
  /** What it means that GitHub does not allow it. */
  forbidden: (said: string) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    budget.see({ ...(await ask()).headers })
    return { kind: 'done' }
  } catch (error) {
    budget.see(headersOf(error))
    const answer = refused(error)
    if (answer.reason !== 'permission') return outcomeWithout(answer)
    return forbidden(answer.said).catch((other: unknown) => ({ kind: 'stop', why: saidBy(other) }))
  }
}

function outcomeWithout({ reason, status, said }: Refused): Outcome {
  switch (reason) {
    case 'rate-limit':
      return { kind: 'stop', why: "GitHub's rate limit is reached" }
    case 'credentials':
      return { kind: 'stop', why: 'GitHub does not accept the token' }
    case 'missing':
    case 'gone':
    case 'invalid':
      return { kind: 'refused', why: `GitHub says: ${said}.` }
    default:
      return { kind: 'stop', why: `GitHub answered ${status ?? 'nothing'} (${said})` }
  }
}

function lacks(permission: 'actions' | 'checks'): Outcome {
  return { kind: 'stop', why: `the token lacks \`permissions: ${permission}: write\`` }
}

function headersOf(error: unknown): Record<string, string | number | undefined> {
  if (typeof error !== 'object' || error === null || !('response' in error)) return {}
  const { response } = error
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {}
  return { ...(response.headers ?? {}) }
}
