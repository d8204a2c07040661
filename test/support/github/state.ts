export interface User {
  login: string
  type: 'User' | 'Bot'
}

export function user(login: string): User {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

export interface IssueComment {
  id: number
  user: User
  body: string
  /** How often it was written after it was made. */
  edits: number
}

export interface ReviewComment {
  id: number
  pull_request_review_id: number | null
  user: User
  body: string
  path: string
  line: number | null
  side: string
  start_line: number | null
  start_side: string | null
  commit_id: string
  in_reply_to_id?: number
  /** How GraphQL knows it. */
  node_id: string
  /** How often it was written after it was made. */
  edits: number
}

/** The conversation that a first comment opens. */
export interface ThreadState {
  resolvedBy?: User
  minimized?: string
}

export interface Review {
  id: number
  user: User
  body: string
  state: 'PENDING' | 'COMMENTED' | 'CHANGES_REQUESTED' | 'APPROVED'
  commit_id: string
}

/** A pull request of the served repository: base and head are whatever their refs point to when asked. */
export interface Pull {
  number: number
  title: string
  draft: boolean
  state: 'open' | 'closed'
  merged?: boolean
  /** When it was made to be for another branch. */
  retargetedAt?: string
  base: string
  /** A ref or commit of the repository. */
  head: string
  headRepository: string
  /** How GitHub says what its author is to the repository. */
  association?: string
  createdAt: string
  approved: boolean
  labels: string[]
  /** Its place in the merge queue. */
  queued?: number
  /** The paths that it changes, where the test knows them: else git is asked. */
  paths?: readonly string[]
  comments: IssueComment[]
  reviews: Review[]
  reviewComments: ReviewComment[]
  /** By the first comment's node id. */
  threads: Map<string, ThreadState>
}

export interface Recorded {
  method: string
  path: string
  body: unknown
  status: number
}

export function nodeId(id: number): string {
  return `PRRC_${id}`
}
