import { totalmem } from 'node:os'
import { Worker } from 'node:worker_threads'
import { workerFile } from './embedded-files.ts'
import type { WorkerReply, WorkerRequest, WorkerStart } from './embedded-worker.ts'

/** What came of a request: the thread's reply, or why there is none. */
export type ThreadOutcome =
  | { kind: 'reply'; reply: WorkerReply }
  | { kind: 'timeout' }
  | { kind: 'dead'; why: string }

/** JavaScript's own heap in the thread, in MB. PostgreSQL's memory is WebAssembly's and ends at 2 GB by itself. */
const heapLimit = 1024
/** How often a running statement's memory is looked at, in milliseconds. */
const memoryInterval = 250

/**
 * One thread with one PostgreSQL. A request that takes too long, or too much memory, kills it: there is no
 * other way to stop a loop in WebAssembly. No failure of the thread reaches the process.
 */
export class EmbeddedThread {
  readonly #worker: Worker
  #gone: string | undefined
  #waiting: ((outcome: ThreadOutcome) => void) | undefined
  #queue: Promise<unknown> = Promise.resolve()

  constructor(start: WorkerStart) {
    this.#worker = new Worker(workerFile(), {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: heapLimit },
      // It runs what strangers wrote: no token of the job is in its reach.
      env: {},
      // Standard output is the report's alone.
      stdout: true,
      stderr: true,
    })
    this.#worker.unref()
    this.#worker.on('message', (reply: WorkerReply) => this.#settle({ kind: 'reply', reply }))
    this.#worker.on('messageerror', error => this.#die(error.message))
    this.#worker.on('error', error => this.#die(describe(error)))
    this.#worker.on('exit', () => this.#die('its thread ended'))
  }

  get gone(): string | undefined {
    return this.#gone
  }

  /** Waits for the reply that comes by itself when the thread has started. `seconds` as in `ask`. */
  started(seconds: number): Promise<ThreadOutcome> {
    return this.#inTurn(() => this.#reply(seconds))
  }

  /** One request after the other. After `seconds` the thread is killed. */
  ask(request: WorkerRequest, seconds: number): Promise<ThreadOutcome> {
    return this.#inTurn(() => {
      if (this.#gone === undefined) this.#worker.postMessage(request)
      return this.#reply(seconds)
    })
  }

  async kill(why: string): Promise<void> {
    this.#die(why)
    await this.#worker.terminate()
  }

  #inTurn(next: () => Promise<ThreadOutcome>): Promise<ThreadOutcome> {
    const outcome = this.#queue.then(next)
    this.#queue = outcome
    return outcome
  }

  #reply(seconds: number): Promise<ThreadOutcome> {
    if (this.#gone !== undefined) return Promise.resolve({ kind: 'dead', why: this.#gone })
    return new Promise(resolve => {
      const before = process.memoryUsage.rss()
      const stop = (outcome: ThreadOutcome, why: string) => {
        this.#settle(outcome)
        void this.kill(why)
      }
      // These timers keep the process awake: the thread itself does not.
      const deadline = setTimeout(
        () => stop({ kind: 'timeout' }, 'a statement ran into its deadline'),
        seconds * 1000,
      )
      const memory = setInterval(() => {
        if (process.memoryUsage.rss() - before < memoryLimit()) return
        const why = 'it used up its memory'
        stop({ kind: 'dead', why }, why)
      }, memoryInterval)
      this.#waiting = outcome => {
        clearTimeout(deadline)
        clearInterval(memory)
        this.#waiting = undefined
        resolve(outcome)
      }
    })
  }

  #settle(outcome: ThreadOutcome): void {
    this.#waiting?.(outcome)
  }

  #die(why: string): void {
    this.#gone ??= why
    this.#settle({ kind: 'dead', why: this.#gone })
  }
}

/** How much one statement may add, in bytes. Tables live in memory too, so that filling them has to end somewhere. */
function memoryLimit(): number {
  const constrained = process.constrainedMemory()
  const available = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()
  return Math.min(3 * 1024 ** 3, available * 0.6)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'its thread failed'
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it ran out of memory'
  return error.message
}
