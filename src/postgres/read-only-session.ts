import { EngineUnavailableError, type QueryOutcome } from './engine.ts'
import { ServerConnection } from './server-connection.ts'
import { tlsAttempts } from './server-tls.ts'
import { hostOf, isServerUrl, redactUrl } from './server-url.ts'
import { withService } from './service-name.ts'

export interface ReadOnlyLimits {
  /** Seconds for one query. */
  statementTimeout: number
  /** Seconds that a query waits for somebody else's lock. */
  lockTimeout: number
}

/**
 * One read-only transaction on somebody's real database. Nothing is set for the session, so that a pooler may give it to
 * others afterwards; all queries see one moment; every query gives its locks back as soon as it is answered.
 */
export class ReadOnlySession implements AsyncDisposable {
  /** For people: "PostgreSQL 16.4, database app at localhost:5432". Never holds a password. */
  readonly name: string
  /** 16 */
  readonly major: number
  readonly #connection: ServerConnection
  readonly #limits: ReadOnlyLimits

  private constructor(name: string, major: number, connection: ServerConnection, limits: ReadOnlyLimits) {
    this.name = name
    this.major = major
    this.#connection = connection
    this.#limits = limits
  }

  /** @throws {EngineUnavailableError} with what is wrong and what to change. */
  static async open(named: string, limits: ReadOnlyLimits): Promise<ReadOnlySession> {
    const url = await withService(named)
    if (!isServerUrl(url))
      throw new EngineUnavailableError(
        'The database is named by a URL: postgres://USER@HOST:5432/DATABASE (for a socket: postgres:///DATABASE?host=/var/run/postgresql), or by a service of pg_service.conf: service=NAME.',
      )
    const connection = await connect(url)
    try {
      const milliseconds = (seconds: number) => Math.max(1, Math.round(seconds * 1000))
      const begun = await connection.query(`BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL default_transaction_read_only = on;
SET LOCAL statement_timeout = ${milliseconds(limits.statementTimeout)};
SET LOCAL lock_timeout = ${milliseconds(limits.lockTimeout)};
SET LOCAL idle_in_transaction_session_timeout = 0;
SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int / 10000 AS major, current_database() AS database,
  current_setting('transaction_read_only') AS read_only`)
      const row = begun.kind === 'ok' ? begun.rows[0] : undefined
      if (row?.read_only !== 'on')
        throw new EngineUnavailableError(
          `${redactUrl(url)} opened no read-only transaction${begun.kind === 'error' ? `: ${begun.error.message}` : ''}. A pooler has to work by session or by transaction, not by statement.`,
        )
      const version = String(row.version).split(' ')[0]
      const name = `PostgreSQL ${version}, database ${String(row.database)} at ${hostOf(url)}`
      return new ReadOnlySession(name, Number(row.major), connection, limits)
    } catch (error) {
      await connection.close()
      throw error
    }
  }

  /** One query. A failure is a value, and the next query is not touched by it. */
  async run(sql: string): Promise<QueryOutcome> {
    const { statementTimeout } = this.#limits
    const limit = (statementTimeout + 5) * 1000
    const saved = await this.#connection.query('SAVEPOINT migration_gate_query', limit)
    const reply = saved.kind === 'ok' ? await this.#connection.query(sql, limit) : saved
    if (reply.kind === 'lost')
      return { kind: 'dead', why: `The connection to the database ended: ${reply.why}.` }
    // What the query has set and locked goes with it.
    await this.#connection.query('ROLLBACK TO SAVEPOINT migration_gate_query', limit)
    if (reply.kind === 'ok') return reply
    // query_canceled, lock_not_available
    return reply.error.code === '57014'
      ? { kind: 'timeout', seconds: statementTimeout, databaseLost: false }
      : reply
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection.query('ROLLBACK', 2000)
    await this.#connection.close()
  }
}

async function connect(url: string): Promise<ServerConnection> {
  let refused: unknown
  for (const attempt of tlsAttempts(url)) {
    try {
      return await ServerConnection.open(attempt, 0)
    } catch (error) {
      refused ??= error
    }
  }
  throw await whyRefused(refused, url)
}

/** By PostgreSQL's codes: what to do where the database is somebody's own, and not one for scratch databases. */
async function whyRefused(error: unknown, url: string): Promise<EngineUnavailableError> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const database = new URL(url).pathname.slice(1)
  const shown = redactUrl(url)
  // invalid_catalog_name
  if (code === '3D000')
    return new EngineUnavailableError(
      `Could not connect to ${shown}: there is no database ${JSON.stringify(database)} on that server. Give the name of the one that the application uses.`,
    )
  // insufficient_privilege
  if (code === '42501')
    return new EngineUnavailableError(
      `Could not connect to ${shown}: the role may not connect to this database. Let its owner run: GRANT CONNECT ON DATABASE ${database} TO the role.`,
    )
  const { connectionRefused } = await import('./server-facts.ts')
  return connectionRefused(error, url)
}
