import pg from 'pg'
import { parse, serialize } from 'pg-protocol'

/** A session whose messages a test writes itself, as drivers do that pipeline or copy. pg only logs in for it. */
export class RawSession {
  readonly answers: string[] = []
  readonly #client: pg.Client
  #changed: () => void = () => {}

  private constructor(client: pg.Client) {
    this.#client = client
    const { stream } = client.connection
    client.on('error', () => {})
    client.connection.removeAllListeners('end')
    stream.removeAllListeners('data')
    parse(stream, message => {
      const text = 'text' in message ? `${message.name} ${message.text}` : message.name
      this.answers.push('code' in message ? `error ${message.code}` : text)
      this.#changed()
    }).catch(() => {})
  }

  static async open(url: URL): Promise<RawSession> {
    const client = new pg.Client({ connectionString: url.href })
    await client.connect()
    return new RawSession(client)
  }

  write(...messages: Buffer[]): boolean {
    return this.#client.connection.stream.write(Buffer.concat(messages))
  }

  /** Parse, Bind, Describe and Execute, without a Sync. */
  extended(text: string): this {
    this.write(
      serialize.parse({ text }),
      serialize.bind(),
      serialize.describe({ type: 'P' }),
      serialize.execute(),
    )
    return this
  }

  sync(): this {
    this.write(serialize.sync())
    return this
  }

  /** Until the server was ready so many times. */
  async ready(times: number): Promise<string[]> {
    while (this.answers.filter(answer => answer === 'readyForQuery').length < times)
      await new Promise<void>(resolve => {
        this.#changed = resolve
      })
    return this.answers
  }

  close(): void {
    this.#client.connection.stream.end(serialize.end())
  }
}
