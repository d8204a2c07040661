import { randomUUID } from 'node:crypto'
import type { Duplex } from 'node:stream'
import type { EmbeddedDatabase } from '../postgres/embedded.ts'
import { EmbeddedSession } from './embedded-session.ts'
import type { ReachableDatabase } from './reached.ts'
import { SessionRefusedError } from './wire/tap.ts'

/** Milliseconds in which a session that ends may make room for the next one. */
const timeoutMs = 1500
/** And in which the last one may end after its command. */
const maxGoodbyeLength = 2500

/** What a server sends to a new session: https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-ASYNC */
const reported = [
  'server_version',
  'server_encoding',
  'client_encoding',
  'application_name',
  'is_superuser',
  'session_authorization',
  'DateStyle',
  'IntervalStyle',
  'TimeZone',
  'integer_datetimes',
  'standard_conforming_strings',
]

const giveServer = 'Give a server: `--postgres URL` (input `postgres`), a service container for instance.'

/** The embedded PostgreSQL as a server of one session: whoever comes while somebody is in is turned away. */
export class EmbeddedDoor implements ReachableDatabase {
  readonly database: string
  readonly user = 'postgres'
  /** Loopback is open to whoever is on this machine. */
  readonly password = randomUUID()
  readonly #database: EmbeddedDatabase
  readonly #settings: ReadonlyMap<string, string>
  readonly #seconds: number
  #session: EmbeddedSession | undefined
  #turnedAway = 0
  #wantedData = false
  #lost: string | undefined

  private constructor(
    database: EmbeddedDatabase,
    name: string,
    settings: ReadonlyMap<string, string>,
    seconds: number,
  ) {
    this.#database = database
    this.database = name
    this.#settings = settings
    this.#seconds = seconds
  }

  static async open(database: EmbeddedDatabase, seconds: number): Promise<EmbeddedDoor> {
    const list = reported.map(name => `'${name.toLowerCase()}'`).join(', ')
    const outcome = await database.run(
      `SELECT name, setting, current_database()::text AS database FROM pg_settings WHERE lower(name) IN (${list})
       UNION ALL SELECT 'session_authorization', session_user::text, current_database()::text`,
    )
    const rows = outcome.kind === 'ok' ? outcome.rows : []
    const settings = new Map(rows.map(({ name, setting }) => [String(name), String(setting)]))
    return new EmbeddedDoor(database, String(rows[0]?.database ?? 'postgres'), settings, seconds)
  }

  async connect(): Promise<Duplex> {
    const end = performance.now() + timeoutMs
    while (this.#session && performance.now() < end) await pause()
    if (this.#session) {
      this.#turnedAway++
      // too_many_connections
      throw new SessionRefusedError('53300', 'the embedded PostgreSQL takes one connection at a time')
    }
    this.#session = new EmbeddedSession({
      database: this.#database,
      settings: this.#settings,
      password: this.password,
      seconds: this.#seconds,
      wantedData: () => {
        this.#wantedData = true
      },
      left: lost => {
        this.#lost ??= lost
        this.#session = undefined
      },
    })
    return this.#session
  }

  /** A statement that goes on without its client holds up everything, and only ends with the whole engine. */
  async free(): Promise<void> {
    const end = performance.now() + maxGoodbyeLength
    while (this.#session && performance.now() < end) await pause()
    if (this.#session) this.#lost ??= 'a statement went on when its command had ended'
  }

  /** It has nothing that outlasts it. */
  async adopt(): Promise<void> {}

  trouble(endedWell: boolean): string | undefined {
    if (this.#lost !== undefined) return `the embedded PostgreSQL stopped: ${this.#lost}. ${giveServer}`
    if (endedWell) return undefined
    if (this.#wantedData)
      return `it copies rows into the embedded PostgreSQL, which takes none. ${giveServer}`
    if (this.#turnedAway > 0)
      return `it opens several connections at once, and the embedded PostgreSQL takes one. ${giveServer}`
    return undefined
  }
}

function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 10))
}
