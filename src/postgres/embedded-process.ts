import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { endWithUs, onInterrupt } from '../process/clean-up.ts'
import { EngineChannel, type Reply } from './embedded-channel.ts'
import { readableDirectory, workerFile } from './embedded-files.ts'
import type { EngineLayer } from './sandbox-layers.ts'
import { type Attempt, outOfMemory, replies, requests, type WorkerStart } from './worker/protocol.ts'

/** What came of a request: the worker's reply, or why there is none. */
export type WorkerOutcome =
  /** `attempt`: what the statement tried to reach, and did not. */
  { kind: 'reply'; reply: Reply; attempt?: Attempt } | { kind: 'timeout' } | { kind: 'dead'; why: string }

export interface ProcessStart extends Omit<WorkerStart, 'maximumMemory' | 'dataDirectory' | 'without'> {
  /** A tar of the data directory: as it is, or the path of a compressed one. */
  dataDirectory: Uint8Array<ArrayBuffer> | string
  /** Layers that a test leaves out. */
  without: readonly EngineLayer[]
  /** Bytes; undefined: as much as the machine has to spare. */
  maximumMemory: number | undefined
}

/** JavaScript's own heap in the worker, in MB. PostgreSQL's memory is WebAssembly's and ends at 2 GB by itself. */
const heapLimit = 1024
/** PostgreSQL nests deeply where its input does; in KB, of the 8 MB that a process usually has. */
const stackSize = 3900
/**
 * How much a function of WebAssembly has to run before V8 compiles it once more, for speed. With V8's own budget a
 * replay of ten migrations waits as long for that compiler as for PostgreSQL; one of a thousand is as fast either way.
 */
const tieringBudget = 200_000_000
/** Milliseconds between two looks at how much memory a worker has. */
const betweenLooks = 250

/**
 * One process with one PostgreSQL. A request that takes too long, or too much memory, kills it: there is no
 * other way to stop a loop in WebAssembly. A process and not a thread, because V8 may crash where a thread is ended
 * in the middle of WebAssembly, and what breaks in there must not take the verdict along.
 */
export class EmbeddedProcess {
  readonly #worker: ChildProcess
  readonly #channel: EngineChannel
  readonly #watch: NodeJS.Timeout | undefined
  #gone: string | undefined
  #waiting: ((outcome: WorkerOutcome) => void) | undefined
  #attempt: Attempt | undefined
  #queue: Promise<unknown> = Promise.resolve()

  constructor({ dataDirectory, without, maximumMemory = memoryLimit(), ...start }: ProcessStart) {
    const [program, ...parameters] = isolated(
      [process.execPath, ...flags(without), fileURLToPath(workerFile())],
      !without.includes('machine'),
    )
    this.#worker = spawn(program, parameters, {
      // It runs what strangers wrote: no token of the job is in its reach.
      env: {},
      // The last one is the channel. Standard output is the report's alone.
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      windowsHide: true,
    })
    this.#worker.unref()
    const stream = this.#worker.stdio[3] as Duplex & { unref?: () => void }
    stream.unref?.()
    this.#channel = new EngineChannel(stream, {
      reply: reply => this.#take(reply),
      forged: why => this.kill(why),
    })
    this.#worker.on('error', error => this.#die(error.message))
    const interruption = onInterrupt(async () => this.kill('the run was cancelled'))
    this.#worker.on('exit', (code, signal) => {
      interruption[Symbol.dispose]()
      this.#die(endedBy(code, signal))
    })
    if (this.#worker.pid !== undefined) endWithUs(this.#worker.pid, this.#worker)
    this.#watch = this.#watchMemory(maximumMemory)
    const isPath = typeof dataDirectory === 'string'
    const head: WorkerStart = {
      ...start,
      ...(isPath ? { dataDirectory } : {}),
      maximumMemory,
      without: without.filter(layer => layer !== 'machine'),
    }
    this.#channel.send(
      requests.start,
      Buffer.from(`${JSON.stringify(head)}\n`),
      ...(isPath ? [] : [dataDirectory]),
    )
  }

  get gone(): string | undefined {
    return this.#gone
  }

  /** Why the machine's own walls are not around this process; undefined where they are. */
  get openMachine(): string | undefined {
    return isolatedFrom(this.#worker.pid)
  }

  /** Waits for the reply that comes by itself when the worker has started. `seconds` as in `ask`. */
  started(seconds: number): Promise<WorkerOutcome> {
    return this.#inTurn(() => this.#reply(seconds))
  }

  /** One request after the other. After `seconds` the worker is killed. */
  ask(kind: number, body: Uint8Array, seconds: number): Promise<WorkerOutcome> {
    return this.#inTurn(() => {
      if (this.#gone === undefined) this.#channel.send(kind, body)
      return this.#reply(seconds)
    })
  }

  /** It leaves nothing over that its end would have to be waited for. */
  kill(why: string): void {
    this.#die(why)
    this.#worker.kill('SIGKILL')
  }

  #take(reply: Reply): void {
    if (!this.#waiting) {
      this.kill('it answered without being asked, as only code that got out of PostgreSQL could')
      return
    }
    if (reply.kind === replies.attempt) {
      this.#attempt = JSON.parse(Buffer.from(reply.body).toString()) as Attempt
      return
    }
    const attempt = this.#attempt
    this.#attempt = undefined
    this.#settle({ kind: 'reply', reply, ...(attempt ? { attempt } : {}) })
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
    clearInterval(this.#watch)
    this.#gone ??= why
    this.#settle({ kind: 'dead', why: this.#gone })
  }

  /** The worker watches itself; this is for code in it that no longer does. */
  #watchMemory(maximumMemory: number): NodeJS.Timeout | undefined {
    const { pid } = this.#worker
    if (process.platform !== 'linux' || pid === undefined) return undefined
    return setInterval(() => {
      if (residentMemory(pid) > maximumMemory) this.kill(usedUp)
    }, betweenLooks).unref()
  }
}

function residentMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

function flags(without: readonly EngineLayer[]): string[] {
  return [
    ...(without.includes('process') ? [] : permissions()),
    ...(without.includes('webassembly') ? [] : ['--disallow-code-generation-from-strings']),
    `--max-old-space-size=${heapLimit}`,
    `--stack-size=${stackSize}`,
    `--wasm-tiering-budget=${tieringBudget}`,
  ]
}

/**
 * Node.js' permission model: no writing, no programs, no threads, no files but its own. The flag beside it lets the
 * worker reach Node's inside, to take away there what the model leaves, and then that way itself.
 */
function permissions(): string[] {
  const model = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  const directory = realpathSync(readableDirectory())
  return [model, `--allow-fs-read=${join(directory, '*')}`, '--expose-internals']
}

/** How much the worker may use in all, in bytes. Tables live in memory too, so that filling them has to end somewhere. */
function memoryLimit(): number {
  const constrained = process.constrainedMemory()
  const available = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()
  return Math.min(4 * 1024 ** 3, available * 0.7)
}

const usedUp = 'it used up its memory'

/** V8 ends a process whose heap is full with SIGABRT; the system ends one with SIGKILL, the worker itself by its code. */
function endedBy(code: number | null, signal: NodeJS.Signals | null): string {
  if (code === outOfMemory || signal === 'SIGKILL' || signal === 'SIGABRT') return usedUp
  return signal ? `it crashed with ${signal}` : 'its process ended'
}

/**
 * The machine layer: on Linux a network namespace that holds nothing but a loopback device which is down, in a user
 * namespace, so that no privilege is needed. Where the machine does not let that, the program runs without.
 */
const unshare = '/usr/bin/unshare'

const shell = '/bin/sh'

/** `exec` all the way: the process keeps its id, and there is no other one. */
const attempt = `if "$0" --user --map-root-user --net true 2>&1 >/dev/null
then exec "$0" --user --map-root-user --net -- "$@"
else exec "$@"
fi`

type Command = [program: string, ...parameters: string[]]

function isolated(command: Command, wanted: boolean): Command {
  return wanted && whyNot() === undefined ? [shell, '-c', attempt, unshare, ...command] : command
}

/** Why a process that runs shares its network with this one; undefined where it does not. */
function isolatedFrom(pid: number | undefined): string | undefined {
  const why = whyNot()
  if (why !== undefined) return why
  try {
    const inside = readlinkSync(`/proc/${pid}/ns/net`)
    return inside === readlinkSync('/proc/self/ns/net')
      ? 'this machine lets nobody make a network namespace'
      : undefined
  } catch {
    return 'this machine does not show its namespaces'
  }
}

function whyNot(): string | undefined {
  if (process.platform !== 'linux') return `${process.platform} has no namespaces`
  return existsSync(unshare) && existsSync(shell) ? undefined : `there is no ${unshare}`
}
