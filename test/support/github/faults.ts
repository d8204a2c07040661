import type { IncomingMessage, ServerResponse } from 'node:http'

/** What goes wrong, the next so many times, with requests of one method to paths that match. */
export interface Fault {
  method?: string
  path?: RegExp
  times?: number
  /**
   * - `status`: answers so and does nothing.
   * - `lost`: does what it was asked, then cuts the connection.
   * - `lost-502`: does what it was asked, then answers 502.
   * - `slow`: answers after so many milliseconds.
   */
  kind: 'status' | 'lost' | 'lost-502' | 'slow'
  status?: number
  message?: string
  headers?: Record<string, string>
  delay?: number
}

export class Faults {
  #faults: (Fault & { left: number })[] = []

  add(fault: Fault): void {
    this.#faults.push({ ...fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.#faults = []
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

/** GitHub's answer when too much is written at once. */
export function secondaryRateLimit(retryAfter: number, status: 403 | 429 = 403): Fault {
  return {
    method: 'POST',
    kind: 'status',
    status,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': String(retryAfter) },
  }
}

export function cut(request: IncomingMessage, response: ServerResponse): void {
  response.destroy()
  request.socket.destroy()
}
