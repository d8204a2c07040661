import type { getOctokit } from '@actions/github'

export type GitHubClient = ReturnType<typeof getOctokit>

export interface ClientOptions {
  token: string
  /** GITHUB_API_URL: https://api.github.com, or an enterprise's …/api/v3. */
  apiUrl: string
  /** Milliseconds between two writes, as GitHub asks for. */
  pace?: number
  /** What a second of waiting lasts; tests make it short. */
  second?: number
  warn?: (message: string) => void
}

/** Longer than this a run does not wait for a limit to pass: what could not be posted is said instead. */
const timeoutMs = 90
const limitRetries = 2
/** A server that hangs must not hold up the verdict; GitHub itself gives up after ten seconds. */
const requestTimeout = 15_000

/**
 * Octokit with GitHub's manners: one write a second, waiting as long as `Retry-After` says, reading again after a
 * server error. Writes are never sent again by themselves: see `once.ts`.
 */
export async function createClient({
  token,
  apiUrl,
  pace = 1000,
  second = 1000,
  warn,
}: ClientOptions): Promise<GitHubClient> {
  const [{ getOctokit }, { defaults }, { retry }, { throttling }, { default: Bottleneck }] =
    await Promise.all([
      import('@actions/github'),
      import('@actions/github/lib/utils'),
      import('@octokit/plugin-retry'),
      import('@octokit/plugin-throttling'),
      import('bottleneck/light.js'),
    ])
  const oneByOne = new Bottleneck.Group({ maxConcurrent: 1, minTime: pace })
  const waitFor =
    (what: string) => (seconds: number, _options: object, _octokit: object, retries: number) => {
      const waits = retries < limitRetries && seconds <= timeoutMs
      warn?.(`GitHub's ${what} is reached; ${waits ? `trying again in ${seconds} s` : 'not waiting for it'}.`)
      return waits
    }
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: 'migration-gate',
      retry: {
        doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
        retries: 3,
        retryAfterBaseValue: second,
      },
      throttle: {
        write: oneByOne,
        notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 0 }),
        retryAfterBaseValue: second,
        onRateLimit: waitFor('rate limit'),
        onSecondaryRateLimit: waitFor('secondary rate limit'),
      },
      // Theirs goes through the runner's proxy.
      request: { fetch: wholeWithin(defaults.request?.fetch ?? fetch, requestTimeout) },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    },
    retry,
    throttling,
  )
}

/**
 * Reads an answer to its end before it counts. Octokit takes one that is cut off in the middle for an empty success,
 * which would mean that nothing of ours is there yet.
 */
function wholeWithin(send: typeof fetch, milliseconds: number): typeof fetch {
  return async (input, init) => {
    const response = await send(input, { ...init, signal: AbortSignal.timeout(milliseconds) })
    await response.clone().arrayBuffer()
    return response
  }
}
