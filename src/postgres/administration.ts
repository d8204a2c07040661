import type { Reply } from './message-query.ts'
import { ServerConnection } from './server-connection.ts'
import { connectionRefused, sessionName } from './server-facts.ts'
import { tlsAttempts } from './server-tls.ts'
import { urlFor } from './server-url.ts'

/** Milliseconds for creating or dropping a database. */
const administrationTimeout = 120_000
/** Milliseconds for getting back to a server that was lost. */
const reconnectTimeout = 3000
/** Milliseconds in which nobody tries again. */
const pauseAfterLoss = 10_000

/** A run's session on a server, beside the scratch databases. It is opened again where it was lost. */
export class Administration {
  /** The URL with how it was answered. */
  readonly url: string
  readonly #runId: string
  #connection: ServerConnection
  #nextAttempt = 0
  /** How often it was opened again. */
  reconnects = 0

  private constructor(url: string, runId: string, connection: ServerConnection) {
    this.url = url
    this.#runId = runId
    this.#connection = connection
  }

  static async open(url: string, runId: string): Promise<Administration> {
    let refused: unknown
    for (const reached of tlsAttempts(url)) {
      try {
        return new Administration(reached, runId, await administrator(reached, runId))
      } catch (error) {
        // What the first attempt says is what the user asked for.
        refused ??= error
      }
    }
    throw connectionRefused(refused, url)
  }

  get connection(): ServerConnection {
    return this.#connection
  }

  /** A session in one of the databases; `number`: that of the scratch database. */
  connect(database: string, number?: number): Promise<ServerConnection> {
    return ServerConnection.open(this.urlOf(database, number), administrationTimeout)
  }

  urlOf(database: string, number?: number): string {
    const session = sessionName(this.#runId)
    return urlFor(this.url, database, number === undefined ? session : `${session}/${number}`)
  }

  /**
   * Runs a statement, once more on a new connection if the old one is gone. `timeoutMs`: milliseconds after which the
   * server is given up.
   */
  async run(sql: string, timeoutMs = administrationTimeout + 5000): Promise<Reply> {
    const reply = await this.#connection.query(sql, timeoutMs)
    if (reply.kind !== 'lost' || performance.now() < this.#nextAttempt) return reply
    try {
      this.#connection = await administrator(this.url, this.#runId, reconnectTimeout)
      this.reconnects++
    } catch {
      // Everything that is left to do would wait for it again.
      this.#nextAttempt = performance.now() + pauseAfterLoss
      return reply
    }
    return this.#connection.query(sql, timeoutMs)
  }
}

/** A server that has become read-only still lets go of scratch databases. */
async function administrator(url: string, runId: string, timeoutMs?: number): Promise<ServerConnection> {
  const session = urlFor(url, undefined, sessionName(runId))
  const connection = await ServerConnection.open(session, administrationTimeout, timeoutMs)
  await connection.query('set default_transaction_read_only = off', timeoutMs)
  return connection
}
