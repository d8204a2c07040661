import { schema as published } from '@octokit/graphql-schema'
import { buildSchema, type GraphQLSchema, graphql } from 'graphql'
import { z } from 'zod'
import { ApiError } from './api-error.ts'
import { type OpenPullsServer, openPulls } from './open-pulls.ts'
import { nodeId, type Pull, type ReviewComment, type User } from './state.ts'

/** What of the server GraphQL needs. */
export interface GraphqlServer extends OpenPullsServer {
  readonly login: string
  readonly access: 'write' | 'read'
  readonly mayResolve: boolean
}

const request = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).optional() })

let schema: GraphQLSchema | undefined

/** Answers by GitHub's own published schema: a query that GitHub would refuse is refused here as well. */
export async function answerGraphql(body: unknown, server: GraphqlServer): Promise<object> {
  const { query, variables } = request.parse(body)
  // Who the token is is asked in every test: that much goes without 70,000 lines of schema.
  if (/^\s*query \{ viewer \{ login \} \}\s*$/.test(query))
    return { data: { viewer: { login: server.login } } }
  schema ??= buildSchema(published.idl, { assumeValid: true })
  const { data, errors } = await graphql({
    schema,
    source: query,
    rootValue: root(server),
    ...(variables === undefined ? {} : { variableValues: variables }),
  })
  if (!errors) return { data }
  // What takes too long has no answer at all.
  for (const { originalError } of errors)
    if (originalError instanceof ApiError && originalError.status >= 500) throw originalError
  return {
    data: data ?? null,
    errors: errors.map(({ message, path, originalError }) => ({
      ...(originalError instanceof ApiError
        ? { type: originalError.status === 403 ? 'FORBIDDEN' : 'NOT_FOUND' }
        : {}),
      path,
      message,
    })),
  }
}

function root(server: GraphqlServer) {
  const allPulls = [...server.pulls.values()]
  const threadOf = (threadId: string) => {
    const state = allPulls.flatMap(({ threads }) =>
      [...threads].filter(([id]) => `PRRT_${id}` === threadId),
    )[0]
    if (!state) throw new ApiError(404, `Could not resolve to a node with the global id of '${threadId}'`)
    return state[1]
  }
  const mayWrite = (alsoResolve: boolean) => {
    if (server.access === 'read' || (alsoResolve && !server.mayResolve))
      throw new ApiError(403, 'Resource not accessible by integration')
  }
  const minimize = (subjectId: string, reason: string | undefined) => {
    mayWrite(false)
    const pull = allPulls.find(({ reviewComments }) =>
      reviewComments.some(({ node_id }) => node_id === subjectId),
    )
    if (!pull) throw new ApiError(404, `Could not resolve to a node with the global id of '${subjectId}'`)
    const state = pull.threads.get(subjectId) ?? {}
    if (reason === undefined) delete state.minimized
    else state.minimized = reason
    pull.threads.set(subjectId, state)
    return { __typename: 'PullRequestReviewComment', isMinimized: reason !== undefined }
  }
  return {
    viewer: { login: server.login },
    rateLimit: { remaining: 4999, resetAt: '2026-01-02T04:00:00Z' },
    repository: ({ owner, name }: { owner: string; name: string }) =>
      owner === server.owner && name === server.repo
        ? {
            pullRequest: ({ number }: { number: number }) => pullRequest(server.pulls.get(number)),
            pullRequests: (given: Parameters<typeof openPulls>[1]) => openPulls(server, given),
          }
        : null,
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
      mayWrite(true)
      threadOf(input.threadId).resolvedBy = { login: server.login, type: 'Bot' }
      return { thread: { id: input.threadId, isResolved: true } }
    },
    unresolveReviewThread: ({ input }: { input: { threadId: string } }) => {
      mayWrite(true)
      delete threadOf(input.threadId).resolvedBy
      return { thread: { id: input.threadId, isResolved: false } }
    },
    minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => ({
      minimizedComment: minimize(input.subjectId, input.classifier),
    }),
    unminimizeComment: ({ input }: { input: { subjectId: string } }) => ({
      unminimizedComment: minimize(input.subjectId, undefined),
    }),
  }
}

function pullRequest(pull: Pull | undefined) {
  if (!pull) throw new ApiError(404, 'Could not resolve to a PullRequest')
  return {
    reviewThreads: ({ first, after }: { first?: number; after?: string }) => {
      // https://docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
      if (first === undefined) throw new ApiError(422, 'You must provide a `first` or `last` value')
      if (first < 1 || first > 100)
        throw new ApiError(422, 'Requesting records exceeds the `first` limit of 100')
      const openers = pull.reviewComments.filter(({ in_reply_to_id }) => in_reply_to_id === undefined)
      const from = after ? Number(after) : 0
      const next = from + first
      return {
        pageInfo: { hasNextPage: next < openers.length, endCursor: String(next) },
        nodes: openers.slice(from, next).map(opener => thread(pull, opener)),
      }
    },
  }
}

function thread(pull: Pull, opener: ReviewComment) {
  const state = pull.threads.get(opener.node_id) ?? {}
  pull.threads.set(opener.node_id, state)
  const comments = [
    opener,
    ...pull.reviewComments.filter(({ in_reply_to_id }) => in_reply_to_id === opener.id),
  ]
  return {
    id: `PRRT_${opener.node_id}`,
    isResolved: state.resolvedBy !== undefined,
    resolvedBy: person(state.resolvedBy),
    comments: ({ first = 0 }: { first?: number }) => ({
      nodes: comments.slice(0, first).map(({ id, body }) => ({ id: nodeId(id), body })),
    }),
  }
}

/** `resolvedBy` is a User of the schema, which an app is not. */
function person(who: User | undefined) {
  return who?.type === 'User' ? { login: who.login } : null
}
