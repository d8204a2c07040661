import { ApiError } from './api-error.ts'
import { type Checks, checkSuites } from './checks.ts'
import { git } from './pull-files.ts'
import type { Pull } from './state.ts'

export interface OpenPullsServer {
  readonly gitDirectory: string
  readonly owner: string
  readonly repo: string
  readonly pulls: ReadonlyMap<number, Pull>
  readonly checks: Checks
  /** A page of more pull requests than this takes GitHub too long. */
  readonly slowPage: number
}

interface Arguments {
  first?: number
  after?: string | null
  baseRefName?: string
  states?: string[]
}

/** The open pull requests of a branch, in pages of at most a hundred, the oldest first. */
export function openPulls(server: OpenPullsServer, { first, after, baseRefName, states = [] }: Arguments) {
  if (first === undefined) throw new ApiError(422, 'You must provide a `first` or `last` value')
  if (first < 1 || first > 100) throw new ApiError(422, 'Requesting records exceeds the `first` limit of 100')
  if (first > server.slowPage)
    throw new ApiError(502, 'We couldn’t respond to your request in time. Sorry about that.')
  const found = [...server.pulls.values()].filter(
    ({ state, base }) =>
      states.includes(state.toUpperCase()) &&
      (baseRefName === undefined || base.replace(/^refs\/heads\//, '') === baseRefName),
  )
  const from = after ? Number(after) : 0
  const here = found.slice(from, from + first)
  const heads =
    here.length === 0
      ? []
      : git(server.gitDirectory, 'rev-parse', ...here.map(({ head }) => head))
          .trim()
          .split('\n')
  return {
    pageInfo: { hasNextPage: from + first < found.length, endCursor: String(from + first) },
    nodes: here.map((pull, i) => openPull(server, pull, heads[i] ?? '')),
  }
}

function openPull(server: OpenPullsServer, pull: Pull, head: string) {
  return {
    number: pull.number,
    title: pull.title,
    headRefOid: head,
    isDraft: pull.draft,
    isCrossRepository: pull.headRepository !== `${server.owner}/${server.repo}`,
    authorAssociation: pull.association ?? 'MEMBER',
    createdAt: pull.createdAt,
    reviewDecision: pull.approved ? 'APPROVED' : null,
    labels: { nodes: pull.labels.map(name => ({ name })) },
    mergeQueueEntry: pull.queued === undefined ? null : { position: pull.queued },
    timelineItems: ({ itemTypes = [] }: { itemTypes?: string[] }) => ({
      nodes:
        pull.retargetedAt !== undefined && itemTypes.includes('BASE_REF_CHANGED_EVENT')
          ? [{ __typename: 'BaseRefChangedEvent', createdAt: pull.retargetedAt }]
          : [],
    }),
    files: ({ first = 0 }: { first?: number }) => {
      const paths = pull.paths ?? changedPaths(server.gitDirectory, pull.base, head)
      return {
        pageInfo: { hasNextPage: paths.length > first },
        nodes: paths.slice(0, first).map(path => ({ path })),
      }
    },
    commits: () => ({
      nodes: [
        {
          commit: {
            checkSuites: (given: { filterBy?: { checkName?: string } }) =>
              checkSuites(server.checks, head, given),
          },
        },
      ],
    }),
  }
}

function changedPaths(directory: string, base: string, head: string): string[] {
  return git(directory, 'diff', '--name-only', '-z', `${base}...${head}`)
    .split('\0')
    .filter(path => path !== '')
}
