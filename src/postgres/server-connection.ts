import type { Duplex } from 'node:stream'
import pg from 'pg'
import { startedWith } from '../process/secrets-out-of-environment.ts'
import { MessageQuery, type Reply } from './message-query.ts'
import { tlsOptions, withoutTls } from './server-tls.ts'

/** Milliseconds until a connection attempt is given up. */
const connectTimeout = 10_000

/** One session. A lost connection is a value, never an event that nobody listens to. */
export class ServerConnection {
  readonly #client: pg.Client
  #lost: string | undefined
  #queue: Promise<unknown> = Promise.resolve()

  private constructor(client: pg.Client) {
    this.#client = client
    client.on('error', error => this.#lose(error.message))
    client.on('end', () => this.#lose('the connection was closed'))
  }

  /**
   * @param statementTimeout milliseconds, for the server's own timer; 0 is none
   * @throws what pg throws when there is no server, or it refuses
   */
  static async open(
    url: string,
    statementTimeout: number,
    timeoutMs = connectTimeout,
  ): Promise<ServerConnection> {
    // pg would look for it in an environment that no longer has it.
    const { PGPASSWORD } = startedWith()
    if (PGPASSWORD !== undefined) pg.defaults.password = PGPASSWORD
    const client = new pg.Client({
      connectionString: withoutTls(url),
      ssl: tlsOptions(url),
      connectionTimeoutMillis: timeoutMs,
      client_encoding: 'UTF8',
      statement_timeout: statementTimeout,
      keepAlive: true,
    })
    const connection = new ServerConnection(client)
    await client.connect()
    guardMessages(client.connection.stream, why => connection.destroy(why))
    return connection
  }

  get lost(): string | undefined {
    return this.#lost
  }

  /** The number by which another session can cancel this one. */
  get processId(): number | undefined {
    const client: object = this.#client
    return 'processID' in client && typeof client.processID === 'number' ? client.processID : undefined
  }

  /** One simple query message after the other. After `timeoutMs` milliseconds without an answer the session is given up. */
  query(sql: string, timeoutMs?: number): Promise<Reply> {
    const reply = this.#queue.then(async () => {
      if (timeoutMs === undefined) return await this.#send(sql)
      const timer = setTimeout(() => this.destroy('the server does not answer'), timeoutMs)
      try {
        return await this.#send(sql)
      } finally {
        clearTimeout(timer)
      }
    })
    this.#queue = reply
    return reply
  }

  async close(): Promise<void> {
    if (this.#lost !== undefined) return
    this.#lost = 'the connection was closed'
    // A server that does not answer does not say goodbye either.
    const timer = setTimeout(() => this.#client.connection.stream.destroy(), 2000)
    await this.#client.end().catch(() => undefined)
    clearTimeout(timer)
  }

  /** Without waiting for anything: for a server that does not answer. */
  destroy(why: string): void {
    this.#lose(why)
    this.#client.connection.stream.destroy()
  }

  #send(sql: string): Promise<Reply> {
    if (this.#lost !== undefined) return Promise.resolve({ kind: 'lost', why: this.#lost })
    return new Promise(resolve => {
      const settle = (reply: Reply) => {
        // What ended the connection says more than that it has ended.
        if (reply.kind === 'lost') this.#lose(reply.why)
        resolve(reply.kind === 'lost' ? { kind: 'lost', why: this.#lost ?? reply.why } : reply)
      }
      this.#client.query(new MessageQuery(sql, settle))
    })
  }

  #lose(why: string): void {
    this.#lost ??= why
  }
}

/** Bytes. pg makes one string of a value, and JavaScript has none longer than 512 MB: it would throw where nobody catches. */
const maxMessageLength = 256 * 1024 * 1024

/**
 * Watches the bytes of a session that is open, before pg reads them. A message that is too long to be read, or
 * that pg fails on, ends the session by `stop` and not the process by an exception.
 */
function guardMessages(stream: Duplex, stop: (why: string) => void): void {
  const readers = stream.listeners('data')
  stream.removeAllListeners('data')
  const head = Buffer.alloc(5)
  let headLength = 0
  let missing = 0
  let stopped = false
  stream.on('data', (chunk: Buffer) => {
    if (stopped) return
    for (let at = 0; at < chunk.length; ) {
      if (missing > 0) {
        const part = Math.min(missing, chunk.length - at)
        at += part
        missing -= part
        continue
      }
      const copied = chunk.copy(head, headLength, at)
      at += copied
      headLength += copied
      if (headLength < head.length) continue
      headLength = 0
      missing = head.readInt32BE(1) - 4
      if (missing > maxMessageLength) {
        stopped = true
        stop(`a single value of ${Math.round(missing / 1024 ** 2)} MB was more than can be read`)
        return
      }
    }
    try {
      for (const read of readers) read.call(stream, chunk)
    } catch (error) {
      stopped = true
      stop(error instanceof Error ? error.message : String(error))
    }
  })
}
