import { z } from 'zod'
import { ApiError, checkBody } from './api-error.ts'
import { type PullFile, rightLines } from './pull-files.ts'
import { nodeId, type Pull, type Review, type ReviewComment, type User } from './state.ts'

const comment = z.object({
  path: z.string(),
  body: z.string(),
  line: z.int().optional(),
  side: z.enum(['LEFT', 'RIGHT']).optional(),
  start_line: z.int().optional(),
  start_side: z.enum(['LEFT', 'RIGHT']).optional(),
})

const review = z.object({
  commit_id: z.string().optional(),
  body: z.string().optional(),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(),
  comments: z.array(comment).optional(),
})

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

/** Creates a review by GitHub's rules: all of it or nothing, and the answer does not say which comment was wrong. */
export function createReview(
  input: unknown,
  pull: Pull,
  head: string,
  files: readonly PullFile[],
  author: User,
  nextId: () => number,
): Review {
  const parsed = review.safeParse(input)
  if (!parsed.success) throw new ApiError(422, 'Invalid request.', parsed.error.issues)
  const { commit_id = head, body = '', event, comments = [] } = parsed.data
  if (commit_id !== head)
    throw new ApiError(422, 'Unprocessable Entity', ['commit_id is not part of the pull request'])
  if (body === '' && event !== undefined && event !== 'APPROVE' && comments.length === 0)
    throw new ApiError(422, 'Unprocessable Entity', ['Body can not be blank'])
  if (event === 'APPROVE' && author.type === 'Bot')
    throw new ApiError(422, 'Unprocessable Entity', [
      'GitHub Actions is not permitted to approve pull requests.',
    ])
  checkBody('PullRequestReview', body)
  const errors = comments.flatMap(one => problemsOf(one, files))
  if (errors.length > 0) throw new ApiError(422, 'Unprocessable Entity', [...new Set(errors)])
  const made: Review = {
    id: nextId(),
    user: author,
    body,
    state: event === undefined ? 'PENDING' : states[event],
    commit_id,
  }
  pull.reviews.push(made)
  pull.reviewComments.push(
    ...comments.map((one): ReviewComment => {
      const id = nextId()
      return {
        id,
        node_id: nodeId(id),
        edits: 0,
        pull_request_review_id: made.id,
        user: author,
        body: one.body,
        path: one.path,
        line: one.line ?? null,
        side: one.side ?? 'RIGHT',
        start_line: one.start_line ?? null,
        start_side: one.start_side ?? null,
        commit_id,
      }
    }),
  )
  return made
}

function problemsOf(one: z.infer<typeof comment>, files: readonly PullFile[]): string[] {
  const file = files.find(({ filename }) => filename === one.path)
  if (!file) return ['Path could not be resolved']
  if (one.line === undefined) return ['Line could not be resolved']
  if ([...one.body].length > 65_536) return ['Body is too long (maximum is 65536 characters)']
  if (one.body.trim() === '') return ['Body can not be blank']
  if (one.side === 'LEFT') return []
  const lines = rightLines(file.patch)
  const hunk = lines.get(one.line)
  if (hunk === undefined) return ['Pull request review thread line must be part of the diff']
  if (one.start_line === undefined) return []
  if (one.start_line >= one.line) return ['Pull request review thread start line must precede the end line.']
  if (lines.get(one.start_line) !== hunk)
    return ['Pull request review thread start line must be part of the same hunk as the line.']
  return []
}
