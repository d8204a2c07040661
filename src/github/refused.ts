import { statusOf } from './once.ts'

/** Why GitHub did not do what it was asked. */
type Reason =
  | 'credentials'
  | 'rate-limit'
  | 'permission'
  | 'missing'
  | 'gone'
  | 'invalid'
  /** It answered with a server error, or with something else that says nothing about the request. */
  | 'server'
  | 'no answer'
  /** It was not about GitHub at all. */
  | 'other'

export interface Refused {
  reason: Reason
  /** HTTP's status; undefined where GraphQL refused, which GitHub answers with 200, and where nothing was answered. */
  status: number | undefined
  /** GitHub's own words, in one line. */
  said: string
}

/** https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api, and what GitHub sends. */
const graphqlTypes: Readonly<Record<string, Reason>> = {
  FORBIDDEN: 'permission',
  INSUFFICIENT_SCOPES: 'permission',
  NOT_FOUND: 'missing',
  RATE_LIMIT: 'rate-limit',
  RATE_LIMITED: 'rate-limit',
  UNPROCESSABLE: 'invalid',
  SERVICE_UNAVAILABLE: 'server',
}

/** Decided by status, headers and types of errors: GitHub's sentences are for people. */
export function refused(error: unknown): Refused {
  const said = saidBy(error)
  const [first] = graphqlErrors(error)
  if (first) return { reason: graphqlTypes[first.type ?? ''] ?? 'server', status: undefined, said }
  const response = field(error, 'response')
  // Octokit gives a status to requests that were never answered, too.
  const status = statusOf(error)
  if (response === undefined)
    return { reason: status === undefined ? 'other' : 'no answer', status: undefined, said }
  return { reason: reasonOf(status, response), status, said }
}

/** Is it a server that is not GitHub, and lacks what was asked for? GitHub itself says 403 of what it has. */
export function hasNoRoute(error: unknown): boolean {
  return refused(error).status === 404
}

function reasonOf(status: number | undefined, response: unknown): Reason {
  if (status === 401) return 'credentials'
  if (status === 429 || (status === 403 && isLimit(response))) return 'rate-limit'
  if (status === 403) return 'permission'
  if (status === 404) return 'missing'
  if (status === 410) return 'gone'
  return status !== undefined && status >= 400 && status < 500 ? 'invalid' : 'server'
}

/**
 * GitHub answers 403 to what a token may not do and to what is too much at once.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function isLimit(response: unknown): boolean {
  const headers = field(response, 'headers')
  const page = field(field(response, 'data'), 'documentation_url')
  return (
    field(headers, 'retry-after') !== undefined ||
    String(field(headers, 'x-ratelimit-remaining')) === '0' ||
    (typeof page === 'string' && page.includes('rate-limits'))
  )
}

/** What GitHub says in an error, in one line: without the page that the client adds. */
export function saidBy(error: unknown): string {
  const [first] = graphqlErrors(error)
  const message = first?.message ?? (error instanceof Error ? error.message : String(error))
  return (message.split('\n', 1)[0] ?? '').replace(/ - https?:\/\/\S+$/, '').slice(0, 300)
}

interface GraphqlError {
  type: string | undefined
  message: string
}

/** GraphQL refuses with HTTP 200: the client throws what stands in the answer. */
function graphqlErrors(error: unknown): GraphqlError[] {
  const listed = [field(error, 'errors'), field(field(error, 'data'), 'errors')].find(Array.isArray)
  if (!listed || statusOf(error) !== undefined) return []
  return listed.flatMap((one: unknown) => {
    const [type, message] = [field(one, 'type'), field(one, 'message')]
    return typeof message === 'string' ? [{ type: typeof type === 'string' ? type : undefined, message }] : []
  })
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}
