/** Server errors and cut connections say nothing about whether the server did what it was asked. */
const attempts = 3

export interface OnceOptions<T> {
  create: () => Promise<T>
  /** Looks for what `create` makes. */
  find: () => Promise<T | undefined>
  pause: (attempt: number) => Promise<void>
}

/** Creates something exactly once though answers get lost: before trying again it looks whether it is there. */
export async function createOnce<T>({ create, find, pause }: OnceOptions<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await create()
    } catch (error) {
      if (!answerIsLost(error)) throw error
      await pause(attempt)
      const found = await find()
      if (found !== undefined) return found
      if (attempt === attempts) throw error
    }
  }
}

function answerIsLost(error: unknown): boolean {
  const status = statusOf(error)
  return status === undefined ? error instanceof Error && error.name === 'HttpError' : status >= 500
}

export function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined
}
