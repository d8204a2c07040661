import { z } from 'zod'

/** What of GitHub's payloads is used; all else passes by unread. https://docs.github.com/webhooks */

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a commit id')
const branch = z.string().min(1)
/** Absent where the fork was deleted. */
const repository = z.object({ full_name: z.string() }).nullable()

const pullRequest = z.object({
  number: z.int().positive(),
  draft: z.boolean().optional(),
  head: z.object({ sha, ref: branch, repo: repository }),
  base: z.object({ sha, ref: branch, repo: z.object({ full_name: z.string() }) }),
})

export const pullRequestPayload = z.object({ pull_request: pullRequest })

export const mergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: sha, head_sha: sha, base_ref: branch, head_ref: branch }),
})

const ownRepository = z
  .object({
    default_branch: branch.optional(),
    /** Of any branch: seconds in a push, a date elsewhere. */
    pushed_at: z.union([z.number(), z.string()]).nullish(),
  })
  .optional()

export const pushPayload = z.object({
  ref: branch,
  before: sha,
  after: sha,
  deleted: z.boolean().optional(),
  repository: ownRepository,
})

/** `schedule` and `workflow_dispatch` say where they come from only in the environment. */
export const plainPayload = z.object({ repository: ownRepository })

export const workflowRunPayload = z.object({
  workflow_run: z.object({
    head_sha: sha,
    /** Empty for forks. */
    pull_requests: z.array(z.object({ number: z.int().positive(), base: z.object({ ref: branch }) })),
    head_repository: repository,
  }),
  repository: z.object({ full_name: z.string(), default_branch: branch.optional() }),
})
