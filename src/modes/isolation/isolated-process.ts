import { fileURLToPath } from 'node:url'
import { type IsolatedJob, type JobName, jobs } from './jobs.ts'

/** To an isolated process: first the job with what all of its items share, then one item after the other. */
export type ToIsolated = { kind: 'open'; job: JobName; context: unknown } | { kind: 'item'; item: unknown }

export type FromIsolated =
  | { kind: 'opened' }
  | { kind: 'result'; result: unknown }
  /** What an item, or opening, threw: its message. */
  | { kind: 'failed'; reason: string }

/** The other side of `Isolation`: does what it is asked, until nobody is left to ask. */
export function serveIsolated(): void {
  let job: Promise<IsolatedJob<unknown, unknown>> | undefined
  const answer = (message: FromIsolated) => process.send?.(message)
  process.on('disconnect', () => process.exit())
  process.on('message', async (message: ToIsolated) => {
    try {
      if (message.kind === 'open') {
        job = jobs[message.job]().then(open => open(message.context))
        await job
        answer({ kind: 'opened' })
      } else answer({ kind: 'result', result: await (await job)?.(message.item) })
    } catch (error) {
      answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  })
}

// In the source tree this file is the program; what ships has a launcher that calls the function.
const here = fileURLToPath(import.meta.url)
if (here.endsWith('.ts') && process.argv[1] === here) serveIsolated()
