import { type ChildProcess, fork } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { onInterrupt } from '../clean-up.ts'
import { readableDirectory, workerFile } from './embedded-files.ts'
import type { WorkerReply, WorkerRequest, WorkerStart } from './embedded-worker.ts'

/** What came of a request: the worker's reply, or why there is none. */
export type WorkerOutcome =
  | { kind: 'reply'; reply: WorkerReply }
  | { kind: 'timeout' }
  | { kind: 'dead'; why: string }

/** JavaScript's own heap in the worker, in MB. PostgreSQL's memory is WebAssembly's and ends at 2 GB by itself. */
const heapLimit = 1024
/** PostgreSQL nests deeply where its input does; in KB, of the 8 MB that a process usually has. */
const stackSize = 3900
/**
 * How much a function of WebAssembly has to run before V8 compiles it once more, for speed. With V8's own budget a
 * replay of ten migrations waits as long for that compiler as for PostgreSQL; one of a thousand is as fast either way.
 */
const tieringBudget = 200_000_000

/**
 * One process with one PostgreSQL. A request that takes too long, or too much memory, kills it: there is no
 * other way to stop a loop in WebAssembly. A process and not a thread, because V8 may crash where a thread is ended
 * in the middle of WebAssembly, and what breaks in there must not take the verdict along.
 */
export class EmbeddedProcess {
  readonly #worker: ChildProcess
  #gone: string | undefined
  #waiting: ((outcome: WorkerOutcome) => void) | undefined
  #queue: Promise<unknown> = Promise.resolve()

  constructor(start: Omit<WorkerStart, 'maximumMemory'>) {
    this.#worker = fork(workerFile(), [], {
      execArgv: [
        ...permissions(),
        `--max-old-space-size=${heapLimit}`,
        `--stack-size=${stackSize}`,
        `--wasm-tiering-budget=${tieringBudget}`,
      ],
      // It runs what strangers wrote: no token of the job is in its reach.
      env: {},
      serialization: 'advanced',
      // Standard output is the report's alone.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#worker.unref()
    this.#worker.channel?.unref()
    this.#worker.on('message', (reply: WorkerReply) => this.#settle({ kind: 'reply', reply }))
    this.#worker.on('error', error => this.#die(error.message))
    const interruption = onInterrupt(async () => this.kill('the run was cancelled'))
    this.#worker.on('exit', (_, signal) => {
      interruption[Symbol.dispose]()
      this.#die(endedBy(signal))
    })
    this.#send({ ...start, maximumMemory: memoryLimit() })
  }

  get gone(): string | undefined {
    return this.#gone
  }

  /** Waits for the reply that comes by itself when the worker has started. `seconds` as in `ask`. */
  started(seconds: number): Promise<WorkerOutcome> {
    return this.#inTurn(() => this.#reply(seconds))
  }

  /** One request after the other. After `seconds` the worker is killed. */
  ask(request: WorkerRequest, seconds: number): Promise<WorkerOutcome> {
    return this.#inTurn(() => {
      if (this.#gone === undefined) this.#send(request)
      return this.#reply(seconds)
    })
  }

  /** It leaves nothing behind that its end would have to be waited for. */
  kill(why: string): void {
    this.#die(why)
    this.#worker.kill('SIGKILL')
  }

  #send(message: WorkerStart | WorkerRequest): void {
    // An error of the channel means that the process is gone, and its exit tells.
    this.#worker.send(message, () => {})
  }

  #inTurn(next: () => Promise<WorkerOutcome>): Promise<WorkerOutcome> {
    const outcome = this.#queue.then(next)
    this.#queue = outcome
    return outcome
  }

  #reply(seconds: number): Promise<WorkerOutcome> {
    if (this.#gone !== undefined) return Promise.resolve({ kind: 'dead', why: this.#gone })
    return new Promise(resolve => {
      // The timer keeps this process awake: the worker itself does not.
      const deadline = setTimeout(() => {
        this.#settle({ kind: 'timeout' })
        this.kill('a statement ran into its deadline')
      }, seconds * 1000)
      this.#waiting = outcome => {
        clearTimeout(deadline)
        this.#waiting = undefined
        resolve(outcome)
      }
    })
  }

  #settle(outcome: WorkerOutcome): void {
    this.#waiting?.(outcome)
  }

  #die(why: string): void {
    this.#gone ??= why
    this.#settle({ kind: 'dead', why: this.#gone })
  }
}

/**
 * Node.js' permission model: no writing, no programs, no files but its own. A second wall behind WebAssembly's. Threads
 * are allowed for the worker's own guard.
 */
function permissions(): string[] {
  const model = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  const directory = realpathSync(readableDirectory())
  return [model, '--allow-worker', `--allow-fs-read=${join(directory, '*')}`]
}

/** How much the worker may use in all, in bytes. Tables live in memory too, so that filling them has to end somewhere. */
function memoryLimit(): number {
  const constrained = process.constrainedMemory()
  const available = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()
  return Math.min(4 * 1024 ** 3, available * 0.7)
}

/** V8 ends a process whose heap is full with SIGABRT; the system and the worker's own guard end one with SIGKILL. */
function endedBy(signal: NodeJS.Signals | null): string {
  if (signal === 'SIGKILL' || signal === 'SIGABRT') return 'it used up its memory'
  return signal ? `it crashed with ${signal}` : 'its process ended'
}
