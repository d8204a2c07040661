import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { contribModules } from './embedded-extensions.ts'
import { preparedDirectory } from './embedded-files.ts'
import { EmbeddedThread, type ThreadOutcome } from './embedded-thread.ts'
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
 * PostgreSQL in WebAssembly, each scratch database in a thread of its own. It has no files, programs or network
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
  readonly #threads = new Set<EmbeddedThread>()
  #directory: Promise<Uint8Array<ArrayBuffer>> | undefined
  #version = ''
  #wasm: WebAssembly.Module | undefined
  /** The first database, started when the engine is opened. */
  #first: EmbeddedThread | undefined

  constructor(options: EngineOptions) {
    this.#options = options
    this.#contrib = contribModules(options.extensions)
  }

  get name(): string {
    return `embedded PostgreSQL ${this.#version}`
  }

  async start(): Promise<void> {
    this.#first = await this.#thread(await this.#emptyDirectory())
  }

  async scratch(from?: ScratchDatabase): Promise<ScratchDatabase> {
    const thread = await this.#threadFor(from)
    return new EmbeddedDatabase(thread, this.#options.statementTimeout, () => this.#threads.delete(thread))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#threads].map(thread => thread.kill('the engine was closed')))
    this.#threads.clear()
  }

  async #threadFor(from: ScratchDatabase | undefined): Promise<EmbeddedThread> {
    if (from) {
      if (!(from instanceof EmbeddedDatabase))
        throw new TypeError('only a database of the embedded engine can be copied')
      return this.#thread(await from.dump())
    }
    const first = this.#first
    this.#first = undefined
    return first && first.gone === undefined ? first : this.#thread(await this.#emptyDirectory())
  }

  async #thread(dataDirectory: Uint8Array<ArrayBuffer>): Promise<EmbeddedThread> {
    const thread = new EmbeddedThread({
      dataDirectory,
      contrib: this.#contrib,
      maximumRows,
      maximumRowBytes,
      ...(this.#wasm && { wasm: this.#wasm }),
    })
    this.#threads.add(thread)
    const outcome = await thread.started(startDeadline)
    if (outcome.kind === 'reply' && outcome.reply.kind === 'ready') {
      this.#version = outcome.reply.version
      this.#wasm = outcome.reply.wasm
      return thread
    }
    this.#threads.delete(thread)
    await thread.kill('it did not start')
    throw new EngineUnavailable(
      `The embedded PostgreSQL did not start: ${reasonOf(outcome)}. Try again, or give a server with \`--postgres URL\` (input \`postgres\`).`,
    )
  }

  #emptyDirectory(): Promise<Uint8Array<ArrayBuffer>> {
    this.#directory ??= readPrepared()
    return this.#directory
  }
}

async function readPrepared(): Promise<Uint8Array<ArrayBuffer>> {
  const file = preparedDirectory()
  try {
    return new Uint8Array(await promisify(gunzip)(await readFile(file)))
  } catch (cause) {
    throw new EngineUnavailable(
      `The embedded PostgreSQL's data directory ${file.pathname} can't be read: the installation is incomplete. Install Migration Gate again, or give a server with \`--postgres URL\`.`,
      { cause },
    )
  }
}

class EmbeddedDatabase implements ScratchDatabase {
  readonly #thread: EmbeddedThread
  readonly #seconds: number
  readonly #forget: () => void

  constructor(thread: EmbeddedThread, seconds: number, forget: () => void) {
    this.#thread = thread
    this.#seconds = seconds
    this.#forget = forget
  }

  async run(sql: string): Promise<QueryOutcome> {
    const outcome = await this.#thread.ask({ kind: 'run', sql }, this.#seconds)
    if (outcome.kind === 'timeout') return { kind: 'timeout', seconds: this.#seconds, databaseLost: true }
    if (outcome.kind === 'dead' || outcome.reply.kind !== 'answer') return this.#dead(reasonOf(outcome))
    const answer = readAnswer(outcome.reply.frames)
    // PGlite swallows what breaks inside of it (COPY … TO PROGRAM): then there is neither a result nor an error.
    if (!answer.answered) return this.#dead('it gave no answer to a statement, and can no longer be trusted')
    if (answer.fatal) return this.#dead(answer.error?.message ?? 'its session ended')
    if (answer.error?.code === '53200') return this.#dead('it ran out of memory (it has 2 GB in all)')
    return answer.error ? { kind: 'error', error: answer.error } : { kind: 'ok', rows: answer.rows }
  }

  alive(): Promise<boolean> {
    return truthful(this, randomUUID())
  }

  async dump(): Promise<Uint8Array<ArrayBuffer>> {
    const outcome = await this.#thread.ask({ kind: 'dump' }, startDeadline)
    if (outcome.kind === 'reply' && outcome.reply.kind === 'dump') return outcome.reply.dataDirectory
    throw new EngineUnavailable(`The embedded PostgreSQL could not be copied: ${reasonOf(outcome)}.`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#forget()
    await this.#thread.kill('the database was closed')
  }

  /** Kills the thread as well: one that lies must not be asked again. */
  async #dead(why: string): Promise<QueryOutcome> {
    await this.#thread.kill(why)
    return { kind: 'dead', why: `The embedded PostgreSQL stopped: ${why}.` }
  }
}

function reasonOf(outcome: ThreadOutcome): string {
  if (outcome.kind === 'timeout') return `no answer within ${startDeadline} seconds`
  if (outcome.kind === 'dead') return outcome.why
  return outcome.reply.kind === 'failed' ? outcome.reply.why : 'an unexpected answer'
}
