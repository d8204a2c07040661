import { z } from 'zod'
import type { Trust } from '../config/trust.ts'
import { ExpectedError } from '../model/expected-error.ts'

/** What a run is about, whichever event started it. */
export interface GateEvent {
  kind: 'pull-request' | 'merge-group' | 'push' | 'manual' | 'workflow-run'
  /** The event's name as GitHub writes it. */
  name: string
  /** The ref to fetch whose tip *now* is base; undefined where nothing names one (the `base` input must). */
  baseRef: string | undefined
  /** Set where base is exactly this commit and not the tip of a branch. */
  baseSha?: string
  /** The commit that is judged, and that a review must name. */
  headSha: string
  /** Where the server keeps that commit, also for forks. */
  headRef?: string
  pullRequest?: {
    number: number
    /** From another repository: the token is read-only then, unless the trigger is an untrusted one. */
    fork: boolean
    draft: boolean
    /** Their names; only people with the right to sort pull requests can give them. */
    labels: readonly string[]
  }
  /** When the repository was last pushed to, in milliseconds, where the event says. */
  pushedAt?: number
  trust: Trust
}

/** What the environment knows that some payloads don't say. */
export interface EventContext {
  /** GITHUB_SHA and GITHUB_REF */
  sha: string | undefined
  ref: string | undefined
}

/** The event can't be used, and the message says what can. */
export class EventError extends ExpectedError {
  override name = 'EventError'
}

const readers: Record<string, (payload: unknown, context: EventContext, name: string) => GateEvent> = {
  pull_request: (payload, _context, name) => fromPullRequest(payload, name, 'reads'),
  pull_request_target: (payload, _context, name) => fromPullRequest(payload, name, 'writes'),
  merge_group: fromMergeGroup,
  push: fromPush,
  schedule: fromPlain,
  workflow_dispatch: fromPlain,
  workflow_run: fromWorkflowRun,
}

/** From a payload to what must be compared. Pure: it looks nothing up. */
export function readEvent(name: string, payload: unknown, context: EventContext): GateEvent {
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined
  if (!reader)
    throw new EventError(
      `Migration Gate does not know the event "${name}". Start it on one of: ${Object.keys(readers).join(', ')}.`,
    )
  return reader(payload, context, name)
}

/** Who may push to the repository. GitHub gives the jobs of forks a token that can only read, but not on every trigger. */
const insider: Trust = { author: 'insider', token: 'reads' }

/**
 * A head in the repository itself was pushed by somebody who may push there (or by an app such as Dependabot, for them);
 * any other one is a stranger's. On pull_request_target it stays that in any case: the token may write.
 */
function fromPullRequest(payload: unknown, name: string, token: 'reads' | 'writes'): GateEvent {
  const { pull_request: pull } = checked(pullRequestPayload, payload, name)
  const fork = pull.head.repo?.full_name !== pull.base.repo.full_name
  return {
    kind: 'pull-request',
    name,
    baseRef: `refs/heads/${pull.base.ref}`,
    headSha: pull.head.sha,
    headRef: `refs/pull/${pull.number}/head`,
    pullRequest: {
      number: pull.number,
      fork,
      draft: pull.draft ?? false,
      labels: pull.labels?.map(({ name }) => name) ?? [],
    },
    trust: { author: fork || token === 'writes' ? 'stranger' : 'insider', token },
  }
}

function fromMergeGroup(payload: unknown, _context: EventContext, name: string): GateEvent {
  const { merge_group: group } = checked(mergeGroupPayload, payload, name)
  // The queue's branch is the only place that names the pull request: …/<base>/pr-<number>-<base commit>.
  const number = /\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(group.head_ref)?.[1]
  return {
    kind: 'merge-group',
    name,
    baseRef: group.base_ref,
    baseSha: group.base_sha,
    headSha: group.head_sha,
    headRef: group.head_ref,
    // What is queued was approved by people who may merge.
    ...(number === undefined
      ? {}
      : { pullRequest: { number: Number(number), fork: false, draft: false, labels: [] } }),
    trust: insider,
  }
}

function fromPush(payload: unknown, _context: EventContext, name: string): GateEvent {
  const push = checked(pushPayload, payload, name)
  if (push.deleted === true || isZero(push.after))
    throw new EventError(
      `The push deleted ${push.ref}: there is nothing to check. Leave deletions out of the workflow.`,
    )
  const common = {
    kind: 'push',
    name,
    headSha: push.after,
    headRef: push.ref,
    ...pushedAt(push.repository),
    trust: insider,
  } as const
  const defaultRef = defaultBranchRef(push.repository)
  // On the base branch itself the push is what is new; on any other branch, all that the branch adds to base.
  if (push.ref === defaultRef && !isZero(push.before))
    return { ...common, baseRef: push.ref, baseSha: push.before }
  return { ...common, baseRef: defaultRef }
}

function fromPlain(payload: unknown, { sha, ref }: EventContext, name: string): GateEvent {
  const { repository } = checked(plainPayload, payload, name)
  if (sha === undefined || sha === '')
    throw new EventError('GITHUB_SHA is not set: the runner says with it which commit to check.')
  return {
    kind: 'manual',
    name,
    baseRef: defaultBranchRef(repository),
    headSha: sha,
    ...(ref === undefined || ref === '' ? {} : { headRef: ref }),
    ...pushedAt(repository),
    trust: insider,
  }
}

function fromWorkflowRun(payload: unknown, _context: EventContext, name: string): GateEvent {
  const { workflow_run: run, repository } = checked(workflowRunPayload, payload, name)
  const pull = run.pull_requests[0]
  return {
    kind: 'workflow-run',
    name,
    baseRef: pull ? `refs/heads/${pull.base.ref}` : defaultBranchRef(repository),
    headSha: run.head_sha,
    ...(pull ? { headRef: `refs/pull/${pull.number}/head` } : {}),
    ...(pull
      ? {
          pullRequest: {
            number: pull.number,
            fork: run.head_repository?.full_name !== repository.full_name,
            draft: false,
            labels: [],
          },
        }
      : {}),
    trust: { author: 'stranger', token: 'writes' },
  }
}

function defaultBranchRef(
  repository: { default_branch?: string | undefined } | undefined,
): string | undefined {
  return repository?.default_branch === undefined ? undefined : `refs/heads/${repository.default_branch}`
}

function pushedAt(repository: { pushed_at?: number | string | null | undefined } | undefined): {
  pushedAt?: number
} {
  const at = repository?.pushed_at
  const milliseconds = typeof at === 'number' ? at * 1000 : Date.parse(at ?? '')
  return Number.isNaN(milliseconds) ? {} : { pushedAt: milliseconds }
}

function isZero(sha: string): boolean {
  return /^0+$/.test(sha)
}

function checked<T extends z.ZodType>(schema: T, payload: unknown, name: string): z.infer<T> {
  const result = schema.safeParse(payload)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new EventError(
    `The payload of "${name}" is not what GitHub documents: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    { cause: result.error },
  )
}

/** What of GitHub's payloads is used; all else passes by unread. https://docs.github.com/webhooks */

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a commit id')

const branch = z.string().min(1)

/** Absent where the fork was deleted. */
const repository = z.object({ full_name: z.string() }).nullable()

const pullRequest = z.object({
  number: z.int().positive(),
  draft: z.boolean().optional(),
  labels: z.array(z.object({ name: z.string() })).optional(),
  head: z.object({ sha, ref: branch, repo: repository }),
  base: z.object({ sha, ref: branch, repo: z.object({ full_name: z.string() }) }),
})

const pullRequestPayload = z.object({ pull_request: pullRequest })

const mergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: sha, head_sha: sha, base_ref: branch, head_ref: branch }),
})

const ownRepository = z
  .object({
    default_branch: branch.optional(),
    /** Of any branch: seconds in a push, a date elsewhere. */
    pushed_at: z.union([z.number(), z.string()]).nullish(),
  })
  .optional()

const pushPayload = z.object({
  ref: branch,
  before: sha,
  after: sha,
  deleted: z.boolean().optional(),
  repository: ownRepository,
})

/** `schedule` and `workflow_dispatch` say where they come from only in the environment. */
const plainPayload = z.object({ repository: ownRepository })

const workflowRunPayload = z.object({
  workflow_run: z.object({
    head_sha: sha,
    /** Empty for forks. */
    pull_requests: z.array(z.object({ number: z.int().positive(), base: z.object({ ref: branch }) })),
    head_repository: repository,
  }),
  repository: z.object({ full_name: z.string(), default_branch: branch.optional() }),
})
