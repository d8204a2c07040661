import { Duplex } from 'node:stream'
import type { EmbeddedDatabase } from '../postgres/embedded.ts'
import { literal } from '../schema/object-sql.ts'
import { FrameReader } from './wire/frames.ts'
import { backendMessage, fatalMessage, StartupReader, startupParameters } from './wire/startup.ts'

export interface EmbeddedSessionStart {
  database: EmbeddedDatabase
  /** What the client learns when it has come in. */
  settings: ReadonlyMap<string, string>
  password: string
  /** For one exchange. */
  seconds: number
  /** Somebody began a COPY that nobody can feed. */
  wantedData(): void
  /** It is over, and the next one may come; `lost`: because the database is gone. */
  left(lost: string | undefined): void
}

/** Bytes of what a client sends before it waits for an answer. */
const mostUnsent = 256 * 1024 * 1024
const noData = 'the embedded PostgreSQL takes no rows from a client'

/**
 * Speaks PostgreSQL's protocol for the embedded engine, which itself only answers whole messages: lets a client in, hands
 * over what it sends up to where it waits for an answer, and leaves the session as it was found.
 */
export class EmbeddedSession extends Duplex {
  readonly #start: EmbeddedSessionStart
  readonly #startup = new StartupReader()
  #stage: 'startup' | 'password' | 'open' | 'over' = 'startup'
  #parameters: ReadonlyMap<string, string> = new Map()
  #unread: Buffer = Buffer.alloc(0)
  #unsent: Buffer[] = []
  #unsentBytes = 0
  #copies = false
  #lost: string | undefined
  #busy: Promise<void> = Promise.resolve()

  constructor(start: EmbeddedSessionStart) {
    super()
    this.#start = start
    this.once('close', () => void this.#leave())
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#busy = this.#take(chunk)
    this.#busy.then(
      () => done(),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    )
  }

  /** The client is gone. */
  override _final(done: (error?: Error | null) => void): void {
    done()
    this.destroy()
  }

  async #take(chunk: Buffer): Promise<void> {
    if (this.#stage === 'over') return
    let rest = chunk
    if (this.#stage === 'startup') {
      const message = this.#startup.push(chunk)
      if (!message) return
      rest = this.#startup.rest()
      this.#parameters = startupParameters(message)
      this.#stage = 'password'
      // AuthenticationCleartextPassword: it does not leave this machine.
      this.push(backendMessage('R', int32(3)))
    }
    this.#unread = this.#unread.length === 0 ? rest : Buffer.concat([this.#unread, rest])
    while (this.#unread.length >= 5) {
      const length = 1 + this.#unread.readInt32BE(1)
      if (length < 5 || length > mostUnsent) return this.#end('08P01', 'a message that is too long')
      if (this.#unread.length < length) return
      const message = this.#unread.subarray(0, length)
      this.#unread = this.#unread.subarray(length)
      await this.#message(String.fromCharCode(message.readUInt8(0)), message)
      if (this.#isOver()) return
    }
  }

  /** A method, because the stage changes while something is awaited. */
  #isOver(): boolean {
    return this.#stage === 'over'
  }

  async #message(type: string, message: Buffer): Promise<void> {
    if (this.#stage === 'password') return await this.#letIn(type, message)
    // Terminate
    if (type === 'X') {
      this.#stage = 'over'
      this.push(null)
      return
    }
    // A COPY that waits for rows was refused already; what comes of them is read by nobody.
    if ('dcf'.includes(type)) return
    this.#unsent.push(message)
    this.#unsentBytes += message.length
    if (this.#unsentBytes > mostUnsent) return this.#end('54000', 'too much was sent at once')
    if ('QP'.includes(type)) this.#copies ||= /\bstdin\b/i.test(message.toString('latin1'))
    // Where no COPY is going on, the server ignores it.
    if (this.#copies && 'QE'.includes(type))
      this.#unsent.push(backendMessage('f', Buffer.from(`${noData}\0`)))
    // Query, Sync, Flush, FunctionCall: what a client waits after.
    if ('QSHF'.includes(type)) await this.#send(type)
  }

  async #letIn(type: string, message: Buffer): Promise<void> {
    if (type !== 'p' || message.toString('utf8', 5, message.length - 1) !== this.#start.password)
      return this.#end('28P01', 'password authentication failed')
    for (const [name, value] of settingsOf(this.#parameters)) {
      const outcome = await this.#start.database.run(
        `SELECT set_config(${literal(name)}, ${literal(value)}, false)`,
      )
      if (outcome.kind === 'error') return this.#end(outcome.error.code, outcome.error.message)
      if (outcome.kind !== 'ok') return this.#lose(outcome.kind === 'dead' ? outcome.why : 'no answer')
    }
    const status = [...this.#start.settings].map(([name, value]) =>
      backendMessage('S', Buffer.from(`${name}\0${value}\0`)),
    )
    this.push(
      Buffer.concat([
        backendMessage('R', int32(0)),
        ...status,
        backendMessage('K', Buffer.concat([int32(process.pid), int32(0)])),
        backendMessage('Z', Buffer.from('I')),
      ]),
    )
    this.#stage = 'open'
  }

  async #send(type: string): Promise<void> {
    const messages = new Uint8Array(Buffer.concat(this.#unsent))
    this.#unsent = []
    this.#unsentBytes = 0
    this.#copies = false
    const outcome = await this.#start.database.exchange(messages, this.#start.seconds)
    if ('lost' in outcome) return this.#lose(outcome.lost)
    const answers = Buffer.from(outcome.answers.buffer, outcome.answers.byteOffset, outcome.answers.length)
    const seen = look(answers)
    if (seen.refusedData) this.#start.wantedData()
    // It swallows what breaks inside of it (COPY … TO PROGRAM): then there is no end to the answer.
    if (type !== 'H' && !seen.ready)
      return this.#lose('it gave no answer to a statement, and can no longer be trusted')
    this.push(answers)
  }

  #lose(why: string): void {
    this.#lost = why
    this.#end('57P01', `the embedded PostgreSQL stopped: ${why}`)
  }

  #end(code: string, why: string): void {
    this.#stage = 'over'
    this.push(fatalMessage(code, why))
    this.push(null)
  }

  /** Whoever comes next finds nothing of this session: a server would have ended it. */
  async #leave(): Promise<void> {
    await this.#busy.catch(() => undefined)
    this.#stage = 'over'
    if (this.#lost === undefined)
      for (const sql of ['ROLLBACK', 'DISCARD ALL']) {
        const outcome = await this.#start.database.run(sql)
        if (outcome.kind === 'dead') this.#lost = outcome.why
      }
    this.#start.left(this.#lost)
  }
}

function look(answers: Buffer): { ready: boolean; refusedData: boolean } {
  let ready = false
  let refusedData = false
  const reader = new FrameReader(
    type => (type === 69 ? 4096 : type === 90 ? 1 : -1),
    (type, body) => {
      if (type === 90) ready = true
      else if (body.includes(noData)) refusedData = true
    },
  )
  reader.push(answers)
  return { ready, refusedData }
}

/** Startup parameters that are settings, those in `options` among them. */
function settingsOf(parameters: ReadonlyMap<string, string>): [string, string][] {
  const settings: [string, string][] = []
  for (const [name, value] of parameters) {
    if (name === 'options')
      for (const [, key = '', set = ''] of value.matchAll(
        /(?<!\S)(?:-c\s*|--)([\w.]+(?:-[\w.]+)*)=((?:\\.|[^\s\\])*)/g,
      ))
        settings.push([key.replaceAll('-', '_'), set.replace(/\\(.)/g, '$1')])
    else if (!['user', 'database', 'replication'].includes(name) && !name.startsWith('_pq_.'))
      settings.push([name, value])
  }
  return settings
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}
