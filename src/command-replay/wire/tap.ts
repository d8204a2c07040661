import { createServer, type Server, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { WireLog } from './log.ts'
import { SessionReader } from './session-reader.ts'
import {
  fatalMessage,
  isCancelRequest,
  isEncryptionRequest,
  StartupReader,
  startupParameters,
} from './startup.ts'

/** A proxy on loopback in front of a scratch database, which reads what goes by. */
export interface WireTap extends AsyncDisposable {
  readonly port: number
  readonly log: WireLog
  /** What the server is busy with right now, one text a session. */
  underWay(): string[]
  /** Waits until every session has ended; hangs up on those that have not after `milliseconds`. */
  settle(milliseconds: number): Promise<void>
}

/** What a tap leads to. */
export interface TapTarget {
  /** The name of the scratch database. */
  readonly database: string
  /** A stream on which PostgreSQL's protocol is spoken, from the startup message on. */
  connect(): Promise<Duplex>
}

/** Rejected with this, a session ends with that error of PostgreSQL. */
export class SessionRefusedError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * Sessions with any other database than the target's are refused: whatever else is on the server is none of the command's
 * business.
 */
export async function openWireTap(target: TapTarget): Promise<WireTap> {
  const tap = new Tap(target)
  await tap.listen()
  return tap
}

class Tap implements WireTap {
  readonly log = new WireLog()
  readonly #target: TapTarget
  readonly #server: Server
  readonly #sessions = new Map<Socket, SessionReader | undefined>()
  #count = 0
  #port = 0

  constructor(target: TapTarget) {
    this.#target = target
    this.#server = createServer({ noDelay: true }, client => this.#accept(client))
  }

  get port(): number {
    return this.#port
  }

  listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      // Nobody beside this machine may come in: the address is loopback's, the port one that is free.
      this.#server.listen({ host: '127.0.0.1', port: 0 }, () => {
        const address = this.#server.address()
        if (typeof address === 'object' && address !== null) this.#port = address.port
        resolve()
      })
    })
  }

  underWay(): string[] {
    return [...this.#sessions.values()].flatMap(reader => reader?.underWay ?? [])
  }

  async settle(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds
    while (this.#sessions.size > 0 && performance.now() < end)
      await new Promise(resolve => setTimeout(resolve, 10))
    for (const [client, reader] of this.#sessions) {
      reader?.end()
      client.destroy()
    }
    this.#sessions.clear()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.settle(0)
    await new Promise(resolve => this.#server.close(resolve))
  }

  #accept(client: Socket): void {
    this.#sessions.set(client, undefined)
    // A client that goes without a word is no event that anybody else has to hear of.
    client.on('error', () => client.destroy())
    let refused = false
    client.on('close', () => {
      this.log.insistedOnEncryption ||= refused
      this.#sessions.get(client)?.end()
      this.#sessions.delete(client)
    })
    const startup = new StartupReader()
    const onData = (chunk: Buffer): void => {
      for (let message = startup.push(chunk); message; message = startup.push(Buffer.alloc(0))) {
        // Read in the clear, or not at all. A client that may do without encryption goes on without it.
        // https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SSL
        if (isEncryptionRequest(message)) {
          client.write('N')
          refused = true
          continue
        }
        refused = false
        client.off('data', onData)
        client.pause()
        void this.#open(client, message, startup.rest())
        return
      }
      if (startup.broken) client.destroy()
    }
    client.on('data', onData)
  }

  async #open(client: Socket, first: Buffer, rest: Buffer): Promise<void> {
    const cancels = isCancelRequest(first)
    const database = cancels ? this.#target.database : startupParameters(first).get('database')
    if (database !== this.#target.database) {
      this.log.refusedDatabases.add(database ?? '')
      client.end(
        fatalMessage(
          '3D000',
          `Migration Gate lets a command into its scratch database only, not into "${database}"`,
        ),
      )
      return
    }
    let server: Duplex
    try {
      server = await this.#target.connect()
    } catch (error) {
      client.end(refusalOf(error))
      return
    }
    if (client.destroyed) {
      server.destroy()
      return
    }
    const reader = cancels ? undefined : new SessionReader(this.log, ++this.#count)
    this.#sessions.set(client, reader)
    this.#pipe(client, server, chunk => reader?.client(chunk))
    this.#pipe(server, client, chunk => reader?.server(chunk))
    server.write(first)
    if (rest.length > 0) {
      server.write(rest)
      reader?.client(rest)
    }
    client.resume()
  }

  /** First passes on, then reads. A reader that does not understand something never costs the client its session. */
  #pipe(from: Duplex, to: Duplex, read: (chunk: Buffer) => void): void {
    let reading = true
    from.on('data', (chunk: Buffer) => {
      if (!to.write(chunk)) from.pause()
      if (!reading) return
      try {
        read(chunk)
      } catch (error) {
        reading = false
        this.log.unreadable ??= error instanceof Error ? error.message : String(error)
      }
    })
    to.on('drain', () => from.resume())
    from.on('end', () => to.end())
    from.on('error', () => to.destroy())
    from.on('close', () => to.end())
  }
}

function refusalOf(error: unknown): Buffer {
  if (error instanceof SessionRefusedError) return fatalMessage(error.code, error.message)
  const why = error instanceof Error ? error.message : String(error)
  return fatalMessage('08006', `the server can't be reached: ${why}`)
}
