import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { contribModules } from './embedded-extensions.ts'
import { preparedDirectory } from './embedded-files.ts'
import { EmbeddedProcess, type WorkerOutcome } from './embedded-process.ts'
import {
  type Engine,
  type EngineOptions,
  EngineUnavailable,
  type QueryOutcome,
  type ScratchDatabase,
} from './engine.ts'
import { truthful } from './probe.ts'
import { maximumRowBytes, maximumRows } from './values.ts'
import { readAnswer } from './wire-frames.ts'

/** Seconds. A start takes half of one; a busy machine may take a while, an endless wait helps nobody. */
const startDeadline = 60

/**
 * PostgreSQL in WebAssembly, each scratch database in a process of its own. It has no files, programs or network
 * of the host. Superuser `postgres`; everything lives in memory.
 * @throws {EngineUnavailable} when it does not start.
 */
export async function openEmbedded(options: EngineOptions): Promise<Engine> {
  const engine = new EmbeddedEngine(options)
  try {
    await engine.start()
    return engine
  } catch (error) {
    await engine[Symbol.asyncDispose]()
    throw error
  }
}

class EmbeddedEngine implements Engine {
  readonly kind = 'embedded'
  readonly #options: EngineOptions
  readonly #contrib: readonly string[]
  readonly #workers = new Set<EmbeddedProcess>()
  #version = ''
  /** The first database, started when the engine is opened. */
  #first: EmbeddedProcess | undefined

  constructor(options: EngineOptions) {
    this.#options = options
    this.#contrib = contribModules(options.extensions)
  }

  get name(): string {
    return `embedded PostgreSQL ${this.#version}`
  }

  async start(): Promise<void> {
    this.#first = await this.#worker()
  }

  async scratch(from?: ScratchDatabase): Promise<ScratchDatabase> {
    const worker = await this.#workerFor(from)
    return new EmbeddedDatabase(worker, this.#options.statementTimeout, () => this.#workers.delete(worker))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const worker of this.#workers) worker.kill('the engine was closed')
    this.#workers.clear()
  }

  async #workerFor(from: ScratchDatabase | undefined): Promise<EmbeddedProcess> {
    if (from) {
      if (!(from instanceof EmbeddedDatabase))
        throw new TypeError('only a database of the embedded engine can be copied')
      return this.#worker(await from.dump())
    }
    const first = this.#first
    this.#first = undefined
    return first && first.gone === undefined ? first : this.#worker()
  }

  async #worker(
    dataDirectory: Uint8Array<ArrayBuffer> | string = fileURLToPath(preparedDirectory()),
  ): Promise<EmbeddedProcess> {
    const worker = new EmbeddedProcess({
      dataDirectory,
      contrib: this.#contrib,
      maximumRows,
      maximumRowBytes,
    })
    this.#workers.add(worker)
    const outcome = await worker.started(startDeadline)
    if (outcome.kind === 'reply' && outcome.reply.kind === 'ready') {
      this.#version = outcome.reply.version
      return worker
    }
    this.#workers.delete(worker)
    worker.kill('it did not start')
    throw new EngineUnavailable(
      `The embedded PostgreSQL did not start: ${reasonOf(outcome)}. Try again, or give a server with \`--postgres URL\` (input \`postgres\`).`,
    )
  }
}

export class EmbeddedDatabase implements ScratchDatabase {
  readonly #worker: EmbeddedProcess
  readonly #seconds: number
  readonly #forget: () => void

  constructor(worker: EmbeddedProcess, seconds: number, forget: () => void) {
    this.#worker = worker
    this.#seconds = seconds
    this.#forget = forget
  }

  async run(sql: string): Promise<QueryOutcome> {
    const outcome = await this.#worker.ask({ kind: 'run', sql }, this.#seconds)
    if (outcome.kind === 'timeout') return { kind: 'timeout', seconds: this.#seconds, databaseLost: true }
    if (outcome.kind === 'dead' || outcome.reply.kind !== 'answer') return this.#dead(reasonOf(outcome))
    const answer = readAnswer(outcome.reply.frames)
    // PGlite swallows what breaks inside of it (COPY … TO PROGRAM): then there is neither a result nor an error.
    if (!answer.answered) return this.#dead('it gave no answer to a statement, and can no longer be trusted')
    if (answer.fatal) return this.#dead(answer.error?.message ?? 'its session ended')
    if (answer.error?.code === '53200') return this.#dead('it ran out of memory (it has 2 GB in all)')
    return answer.error ? { kind: 'error', error: answer.error } : { kind: 'ok', rows: answer.rows }
  }

  /** Hands messages of a client to the one session that there is; what it answers, or why nothing will any more. */
  async exchange(
    messages: Uint8Array<ArrayBuffer>,
    seconds: number,
  ): Promise<{ answers: Uint8Array } | { lost: string }> {
    const outcome = await this.#worker.ask({ kind: 'exchange', messages }, seconds)
    if (outcome.kind === 'reply' && outcome.reply.kind === 'exchanged') return outcome.reply
    const why = outcome.kind === 'timeout' ? `a statement did not end within ${seconds} s` : reasonOf(outcome)
    this.#worker.kill(why)
    return { lost: why }
  }

  alive(): Promise<boolean> {
    return truthful(this, randomUUID())
  }

  async dump(): Promise<Uint8Array<ArrayBuffer>> {
    const outcome = await this.#worker.ask({ kind: 'dump' }, startDeadline)
    if (outcome.kind === 'reply' && outcome.reply.kind === 'dump') return outcome.reply.dataDirectory
    throw new EngineUnavailable(`The embedded PostgreSQL could not be copied: ${reasonOf(outcome)}.`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#forget()
    this.#worker.kill('the database was closed')
  }

  /** Kills the worker as well: one that lies must not be asked again. */
  #dead(why: string): QueryOutcome {
    this.#worker.kill(why)
    return { kind: 'dead', why: `The embedded PostgreSQL stopped: ${why}.` }
  }
}

function reasonOf(outcome: WorkerOutcome): string {
  if (outcome.kind === 'timeout') return `no answer within ${startDeadline} seconds`
  if (outcome.kind === 'dead') return outcome.why
  return outcome.reply.kind === 'failed' ? outcome.reply.why : 'an unexpected answer'
}
