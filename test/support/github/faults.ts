import type { IncomingMessage, ServerResponse } from 'node:http'

/** What goes wrong, the next so many times, with requests of one method to paths that match. */
export interface Fault {
  method?: string
  path?: RegExp
  times?: number
  /**
   * - `status`: answers so and does nothing.
   * - `graphql`: refuses a query as GraphQL does: with HTTP 200, and a type of error.
   * - `lost`: does what it was asked, then cuts the connection.
   * - `lost-502`: does what it was asked, then answers 502.
   * - `lost-half`: does what it was asked, and cuts the connection in the middle of its answer.
   * - `slow`: answers after so many milliseconds.
   * - `silent`: does what it was asked, and never answers.
   * - `deaf`: does nothing, and never answers.
   */
  kind: 'status' | 'graphql' | 'lost' | 'lost-502' | 'lost-half' | 'slow' | 'silent' | 'deaf'
  status?: number
  message?: string
  /** The page that a refusal names. */
  page?: string
  /** The type of a GraphQL error. */
  type?: 'FORBIDDEN' | 'NOT_FOUND' | 'RATE_LIMIT' | 'RATE_LIMITED'
  /** The field of the query that is refused. */
  field?: readonly string[]
  headers?: Record<string, string>
  delay?: number
}

export class Faults {
  #faults: (Fault & { left: number })[] = []

  add(fault: Fault): void {
    if (
      fault.kind === 'status' &&
      isGraphql(fault) &&
      [403, 404].includes(fault.status ?? 0) &&
      !isLimit(fault)
    )
      throw new Error('GitHub refuses GraphQL queries with HTTP 200: use a fault of kind graphql.')
    this.#faults.push({ ...fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.#faults = []
  }

  /** Git is met only by faults that name its path. */
  takeOfGit(method: string, path: string): Fault | undefined {
    return this.#faults.some(fault => fault.left > 0 && fault.path?.test(path))
      ? this.take(method, path)
      : undefined
  }

  /** The fault that this request meets, if any; it is used up. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.#faults.find(
      candidate =>
        candidate.left > 0 &&
        (candidate.method === undefined || candidate.method === method) &&
        (candidate.path === undefined || candidate.path.test(path)),
    )
    if (fault) fault.left--
    return fault
  }
}

function isGraphql({ path }: Fault): boolean {
  return path?.test('/api/v3/graphql') ?? false
}

function isLimit({ headers = {} }: Fault): boolean {
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0'
}

const limitsPage = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'

/** GitHub's answer when too much is written at once. */
export function secondaryRateLimit(retryAfter: number, status: 403 | 429 = 403): Fault {
  return {
    method: 'POST',
    kind: 'status',
    status,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    page: `${limitsPage}#about-secondary-rate-limits`,
    headers: { 'retry-after': String(retryAfter) },
  }
}

/** GitHub's answer when an hour's requests are used up; GraphQL says it with 200. */
export function primaryRateLimit(resetsIn: number, graphql?: 'RATE_LIMIT' | 'RATE_LIMITED'): Fault {
  const headers = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + resetsIn),
  }
  return graphql
    ? {
        kind: 'graphql',
        path: /graphql$/,
        type: graphql,
        message: 'API rate limit already exceeded for installation ID 4711.',
        headers,
      }
    : {
        kind: 'status',
        status: 403,
        message: 'API rate limit exceeded for installation ID 4711.',
        page: limitsPage,
        headers,
      }
}

/** What a token may not do, as REST says it; `permissions` is what the endpoint wants. */
export function notAccessible(permissions: string): Fault {
  return {
    kind: 'status',
    status: 403,
    message: 'Resource not accessible by integration',
    headers: { 'x-accepted-github-permissions': permissions },
  }
}

/** The same as GraphQL says it. */
export function notAccessibleField(...field: string[]): Fault {
  return {
    kind: 'graphql',
    path: /graphql$/,
    type: 'FORBIDDEN',
    field,
    message: 'Resource not accessible by integration',
  }
}

export function cut(request: IncomingMessage, response: ServerResponse): void {
  response.destroy()
  request.socket.destroy()
}

/** The connection breaks in the middle of what is being answered. */
export function cutInside(response: ServerResponse, status: number, text: string): void {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  }
  response.writeHead(status, headers)
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}
