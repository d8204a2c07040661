import { createServer, type Server, type Socket } from 'node:net'
import { SessionReader } from './session-reader.ts'
import { fatalMessage, isCancelRequest, isEncryptionRequest, StartupReader } from './startup.ts'
import { connectUpstream } from './upstream.ts'
import { WireLog } from './wire-log.ts'

/** A proxy on loopback in front of a scratch database, which reads what goes by. */
export interface WireTap extends AsyncDisposable {
  readonly port: number
  readonly log: WireLog
  /** What the server is busy with right now, one text a session. */
  underWay(): string[]
  /** Waits until every session has ended; hangs up on those that have not after `milliseconds`. */
  settle(milliseconds: number): Promise<void>
}

/**
 * `url`: of the scratch database. Sessions with any other database are refused: whatever else is on the server is none of
 * the command's business.
 */
export async function openWireTap(url: string): Promise<WireTap> {
  const tap = new Tap(url)
  await tap.listen()
  return tap
}

class Tap implements WireTap {
  readonly log = new WireLog()
  readonly #url: string
  readonly #database: string
  readonly #server: Server
  readonly #sessions = new Map<Socket, SessionReader | undefined>()
  #count = 0
  #port = 0

  constructor(url: string) {
    this.#url = url
    this.#database = decodeURIComponent(new URL(url).pathname.slice(1))
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
    client.on('close', () => {
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
          continue
        }
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
    const database = cancels ? this.#database : databaseIn(first)
    if (database !== this.#database) {
      this.log.refusedDatabases.add(database)
      client.end(
        fatalMessage(
          '3D000',
          `Migration Gate lets a command into its scratch database only, not into "${database}"`,
        ),
      )
      return
    }
    let server: Socket
    try {
      server = await connectUpstream(this.#url)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      client.end(fatalMessage('08006', `the server can't be reached: ${why}`))
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
  #pipe(from: Socket, to: Socket, read: (chunk: Buffer) => void): void {
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

/** The database that a startup message names; where it names none, it is called as the user is. */
function databaseIn(message: Buffer): string {
  const words = message.toString('utf8', 8).split('\0')
  const parameters = new Map<string, string>()
  for (let i = 0; i + 1 < words.length; i += 2) parameters.set(words[i] ?? '', words[i + 1] ?? '')
  return parameters.get('database') ?? parameters.get('user') ?? ''
}
