import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { ReachCode } from '../languages/sql/reach.ts'
import { reachesOutside } from '../languages/sql/reaches-outside.ts'
import { mayReach } from '../languages/sql/reaching-names.ts'
import { parseScript } from '../languages/sql/script.ts'
import { contribModules } from './embedded-extensions.ts'
import { preparedDirectory } from './embedded-files.ts'
import { EmbeddedProcess, type WorkerOutcome } from './embedded-process.ts'
import {
  type Engine,
  type EngineOptions,
  EngineUnavailableError,
  type QueryOutcome,
  type ScratchDatabase,
} from './engine.ts'
import type { Environmental, PostgresError } from './postgres-error.ts'
import { truthful } from './probe.ts'
import { type EngineLayer, engineLayers, type LayerState } from './sandbox-layers.ts'
import { filesOf, librariesOf, standInsFor } from './stand-in-files.ts'
import type { StandIn } from './stand-ins.ts'
import { maximumRowBytes, maximumRows } from './values.ts'
import { readAnswer } from './wire-frames.ts'
import { replies, requests } from './worker/protocol.ts'

/** Seconds. A start takes half of one; a busy machine may take a while, an endless wait helps nobody. */
const startDeadline = 60

/**
 * PostgreSQL in WebAssembly, each scratch database in a process of its own. It has no files, programs or network
 * of the host. Superuser `postgres`; everything lives in memory. `tested`: what only tests change.
 * @throws {EngineUnavailableError} when it does not start.
 */
export async function openEmbedded(options: EngineOptions, tested: TestedEngine = {}): Promise<Engine> {
  const engine = new EmbeddedEngine(options, tested)
  try {
    await engine.start()
    return engine
  } catch (error) {
    await engine[Symbol.asyncDispose]()
    throw error
  }
}

export interface TestedEngine {
  /** Layers of its sandbox that are left out, to see that the others hold without them. */
  without?: readonly EngineLayer[]
  /** Bytes, where the machine's own limit would take long to reach. */
  maximumMemory?: number
}

class EmbeddedEngine implements Engine {
  readonly kind = 'embedded'
  readonly #options: EngineOptions
  readonly #without: readonly EngineLayer[]
  readonly #maximumMemory: number | undefined
  readonly #contrib: readonly string[]
  readonly #standIns: readonly StandIn[]
  readonly #workers = new Set<EmbeddedProcess>()
  #version = ''
  #openMachine: string | undefined
  /** The first database, started when the engine is opened. */
  #first: EmbeddedProcess | undefined

  constructor(options: EngineOptions, { without = [], maximumMemory }: TestedEngine) {
    this.#options = options
    this.#without = without
    this.#maximumMemory = maximumMemory
    this.#standIns = standInsFor(options.extensions)
    this.#contrib = contribModules([...options.extensions, ...librariesOf(this.#standIns)])
  }

  get name(): string {
    return `embedded PostgreSQL ${this.#version}`
  }

  /** The layers around its processes; the gate's own is not among them. */
  get sandbox(): LayerState[] {
    return engineLayers.map(layer => {
      if (this.#without.includes(layer)) return { layer, held: false, why: 'switched off' }
      return layer === 'machine' && this.#openMachine !== undefined
        ? { layer, held: false, why: this.#openMachine }
        : { layer, held: true }
    })
  }

  /** Those that it ships, and that it was not started with. */
  async lacks(extensions: readonly string[]): Promise<string[]> {
    return extensions.filter(name => contribModules([name]).some(one => !this.#contrib.includes(one)))
  }

  get standIns(): readonly string[] {
    return this.#standIns.map(({ extension }) => extension)
  }

  async start(): Promise<void> {
    this.#first = await this.#worker()
  }

  async scratch(from?: ScratchDatabase): Promise<ScratchDatabase> {
    const worker = await this.#workerFor(from)
    return new EmbeddedDatabase(worker, {
      seconds: this.#options.statementTimeout,
      guarded: !this.#without.includes('database'),
      forget: () => this.#workers.delete(worker),
    })
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
      files: this.#standIns.flatMap(filesOf),
      maximumRows,
      maximumRowBytes,
      without: this.#without,
      maximumMemory: this.#maximumMemory,
    })
    this.#workers.add(worker)
    const outcome = await worker.started(startDeadline)
    if (outcome.kind === 'reply' && outcome.reply.kind === replies.ready) {
      this.#version = textOf(outcome.reply.body)
      this.#openMachine = worker.openMachine
      return worker
    }
    this.#workers.delete(worker)
    worker.kill('it did not start')
    throw new EngineUnavailableError(
      `The embedded PostgreSQL did not start: ${reasonOf(outcome)}. Try again, or give a server with \`--postgres URL\` (input \`postgres\`).`,
    )
  }
}

interface DatabaseOptions {
  /** For one statement. */
  seconds: number
  /** Are statements that reach outside refused before they run? */
  guarded: boolean
  forget: () => void
}

export class EmbeddedDatabase implements ScratchDatabase {
  readonly #worker: EmbeddedProcess
  readonly #options: DatabaseOptions

  constructor(worker: EmbeddedProcess, options: DatabaseOptions) {
    this.#worker = worker
    this.#options = options
  }

  async run(sql: string): Promise<QueryOutcome> {
    const { seconds, guarded } = this.#options
    const refusedOne = guarded ? await refusal(sql) : undefined
    if (refusedOne) return { kind: 'error', error: refusedOne }
    const outcome = await this.#worker.ask(requests.run, Buffer.from(sql), seconds)
    if (outcome.kind === 'timeout') return { kind: 'timeout', seconds, databaseLost: true }
    if (outcome.kind === 'dead' || outcome.reply.kind !== replies.answer) return this.#dead(reasonOf(outcome))
    const answer = readAnswer(outcome.reply.body)
    const { attempt } = outcome
    // What was caught on its way out and said nothing may have left anything: this database is not asked again.
    if (attempt && (!answer.error || answer.fatal))
      return this.#dead(`${attempt.what}, which reaches outside of the scratch database`)
    if (!answer.answered) return this.#dead('it gave no answer to a statement, and can no longer be trusted')
    if (answer.fatal) return this.#dead(answer.error?.message ?? 'its session ended')
    if (answer.error?.code === '53200') return this.#dead('it ran out of memory (it has 2 GB in all)')
    if (answer.error && attempt)
      return { kind: 'error', error: { ...answer.error, environment: refused(attempt) } }
    return answer.error ? { kind: 'error', error: answer.error } : { kind: 'ok', rows: answer.rows }
  }

  /** Hands messages of a client to the one session that there is; what it answers, or why nothing will any more. */
  async exchange(
    messages: Uint8Array<ArrayBuffer>,
    seconds: number,
  ): Promise<{ answers: Uint8Array } | { lost: string }> {
    const outcome = await this.#worker.ask(requests.exchange, messages, seconds)
    if (outcome.kind === 'reply' && outcome.reply.kind === replies.exchanged)
      return { answers: outcome.reply.body }
    const why = outcome.kind === 'timeout' ? `a statement did not end within ${seconds} s` : reasonOf(outcome)
    this.#worker.kill(why)
    return { lost: why }
  }

  alive(): Promise<boolean> {
    return truthful(this, randomUUID())
  }

  async dump(): Promise<Uint8Array<ArrayBuffer>> {
    const outcome = await this.#worker.ask(requests.dump, new Uint8Array(), startDeadline)
    if (outcome.kind === 'reply' && outcome.reply.kind === replies.dump) return outcome.reply.body
    throw new EngineUnavailableError(`The embedded PostgreSQL could not be copied: ${reasonOf(outcome)}.`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#options.forget()
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
  return outcome.reply.kind === replies.failed ? textOf(outcome.reply.body) : 'an unexpected answer'
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString()
}

/**
 * What the embedded engine does not run. Databases, roles and foreign servers are its own in every sense: whatever
 * happens to them, ends with its process.
 */
const refusedCodes: ReadonlySet<ReachCode> = new Set([
  'server-file',
  'program',
  'library',
  'system-setting',
  'native-code',
  'untrusted-language',
  'system-catalog',
  'tablespace',
  'connection',
  'replication',
  'prepared-transaction',
])

/** Why a message is not sent, as PostgreSQL itself would put it; nothing of it runs then. */
async function refusal(sql: string): Promise<PostgresError | undefined> {
  if (!mayReach(sql, refusedCodes)) return undefined
  const { statements } = await parseScript(sql)
  for (const { node, text, start } of statements) {
    const reach = reachesOutside(node)
    if (!reach || !refusedCodes.has(reach.code)) continue
    return {
      // insufficient_privilege
      code: '42501',
      message: `it reaches outside of the scratch database: ${reach.what}`,
      position: [...sql.slice(0, start)].length + 1,
      where: text.length > 200 ? `${text.slice(0, 200)}…` : text,
      environment: refused(reach),
    }
  }
  return undefined
}

/** Not run at all: it is no fault of the migration, and proves nothing either. */
function refused({ code, what }: { code: string; what: string }): Environmental {
  return {
    what: 'reach',
    name: code,
    provide: `A statement reaches outside of the scratch database: ${what}. The gate runs nothing like that. Check the statement by hand, or keep it out of the migrations.`,
  }
}
