import { controlsTransactions, needsAutocommit } from '../languages/sql/autocommit.ts'
import { type Engine, isLost, type QueryOutcome, reasonOf, type ScratchDatabase } from '../postgres/engine.ts'
import { freshSession, onlyTried } from './messages.ts'

/** The run's own time is up. Caught by `replay`; no migration's fault. */
export class OutOfTimeError extends Error {}

/** The engine can't give what is needed to go on. */
export class CannotContinueError extends Error {}

/** More of them would cost more than they tell. */
const mostRebuilds = 12

/** What one migration (or the prelude) has sent and had accepted. */
export interface Applied {
  label: string
  messages: string[]
}

/** A scratch database that remembers how it came to be what it is, so that it can be made again without a failure. */
export class Replica {
  readonly #engine: Engine
  readonly #deadline: AbortSignal | undefined
  #database: ScratchDatabase
  readonly #applied: Applied[]
  #rebuilds = 0
  #settings: string[] = []

  /** What this one was copied from, and how much had been applied there. */
  #origin: { replica: Replica; applied: number } | undefined

  private constructor(
    engine: Engine,
    database: ScratchDatabase,
    applied: Applied[],
    deadline: AbortSignal | undefined,
  ) {
    this.#engine = engine
    this.#database = database
    this.#applied = applied
    this.#deadline = deadline
  }

  static async empty(engine: Engine, deadline?: AbortSignal): Promise<Replica> {
    return new Replica(engine, await engine.scratch(), [], deadline)
  }

  /** Another database for a while: one that is gone when `use` ends. */
  static async during<T>(
    engine: Engine,
    deadline: AbortSignal | undefined,
    use: (replica: Replica) => Promise<T>,
  ): Promise<T> {
    const replica = await Replica.empty(engine, deadline)
    try {
      return await use(replica)
    } finally {
      await replica.close()
    }
  }

  /** Another one in the same state. This one stays as it is until that one is closed. */
  async fork(): Promise<Replica> {
    const database = await this.#engine.scratch(this.#database)
    const fork = new Replica(this.#engine, database, [...this.#applied], this.#deadline)
    fork.#origin = { replica: this, applied: this.#applied.length }
    fork.#settings = this.#settings
    for (const statement of fork.#settings) await fork.run(statement)
    return fork
  }

  /** Statements that bring a session to how every migration shall find it. */
  get settings(): readonly string[] {
    return this.#settings
  }

  /** What the session has set by now is what every session of it shall have: RESET ALL would lose it. */
  async keepSettings(): Promise<void> {
    const outcome = await this.run(
      `select format('select set_config(%L, %L, false)', name, setting) as statement from pg_catalog.pg_settings where source = 'session' and context in ('user', 'superuser')`,
    )
    if (outcome.kind !== 'ok') return
    this.#settings = outcome.rows.map(({ statement }) => String(statement))
  }

  get database(): ScratchDatabase {
    return this.#database
  }

  get applied(): readonly Applied[] {
    return this.#applied
  }

  /** One message. Rejects with `OutOfTimeError` as soon as the whole run's time is up. */
  async run(sql: string): Promise<QueryOutcome> {
    const deadline = this.#deadline
    if (!deadline) return await this.#database.run(sql)
    if (deadline.aborted) throw new OutOfTimeError()
    let stop: (() => void) | undefined
    const timeUp = new Promise<never>((_, reject) => {
      stop = () => reject(new OutOfTimeError())
      deadline.addEventListener('abort', stop)
    })
    try {
      return await Promise.race([this.#database.run(sql), timeUp])
    } finally {
      if (stop) deadline.removeEventListener('abort', stop)
    }
  }

  /** The rows of a query; none where it fails. */
  async rows(query: string): Promise<Record<string, unknown>[]> {
    const outcome = await this.run(query)
    return outcome.kind === 'ok' ? outcome.rows : []
  }

  /** Does a condition of SQL hold? */
  async holds(condition: string): Promise<boolean> {
    return (await this.rows(`SELECT 1 AS yes WHERE ${condition}`)).length > 0
  }

  /** Lets something look at the database, and even try things, and takes it all back. `within`: a transaction is open. */
  async inspect<T>(
    within: boolean,
    look: (query: (sql: string) => Promise<QueryOutcome>) => Promise<T>,
  ): Promise<T> {
    const [begin, end] = within
      ? ['SAVEPOINT migration_gate_look', 'ROLLBACK TO SAVEPOINT migration_gate_look']
      : ['BEGIN', 'ROLLBACK']
    await this.run(begin)
    try {
      return await look(sql => this.run(sql))
    } finally {
      await this.run(end)
    }
  }

  /** Would these run? All of it is taken back. `said`: what the database says to them, as the end of a sentence. */
  async trial(
    texts: readonly string[],
  ): Promise<{ kind: 'runs' } | { kind: 'not tried' } | { kind: 'refused'; said: string }> {
    if (texts.some(text => controlsTransactions(text) || needsAutocommit(text))) return { kind: 'not tried' }
    const outcome = await this.run(onlyTried(texts, this.#settings))
    if (outcome.kind === 'ok') return { kind: 'runs' }
    await this.recover(outcome)
    const said =
      outcome.kind === 'error'
        ? `which PostgreSQL refuses: ${outcome.error.message} (SQLSTATE ${outcome.error.code})`
        : 'which did not end'
    return { kind: 'refused', said }
  }

  /** After a message that did not succeed: without what it did. */
  async recover(outcome: QueryOutcome): Promise<void> {
    if (isLost(outcome)) await this.rebuild()
    else await this.rollback()
  }

  /** Ends a transaction that failed; what looks at the database afterwards finds a fresh session. */
  async rollback(): Promise<void> {
    await this.run(`ROLLBACK;${freshSession(this.#settings)}`)
  }

  /** Outside of a transaction. */
  async refreshSession(): Promise<void> {
    await this.run(freshSession(this.#settings))
  }

  /** PGlite has to be asked after every migration whether it still says the truth; a server need not. */
  get needsProof(): boolean {
    return this.#engine.kind === 'embedded'
  }

  /** Extensions that can be created here, and do nothing. */
  get standIns(): readonly string[] {
    return this.#engine.standIns ?? []
  }

  /** The probe costs two messages. */
  async stillTruthful(): Promise<boolean> {
    return !this.needsProof || (await this.#database.alive())
  }

  record(label: string, messages: readonly string[]): void {
    this.#applied.push({ label, messages: [...messages] })
  }

  /** A new database with all that succeeded so far: for when a failure can't be rolled back, or took the engine down. */
  async rebuild(): Promise<void> {
    if (++this.#rebuilds > mostRebuilds) {
      throw new CannotContinueError(
        `more than ${mostRebuilds} migrations failed half-way or took the database down with them`,
      )
    }
    await this.close()
    // From the copy's original where there is one: a server's roles would clash with those that it has made.
    const origin = this.#origin
    this.#database = await this.#engine.scratch(origin?.replica.database)
    if (origin) for (const statement of this.#settings) await this.run(statement)
    for (const { label, messages } of this.#applied.slice(origin?.applied ?? 0)) {
      for (const message of messages) {
        const outcome = await this.run(message)
        if (outcome.kind !== 'ok') {
          throw new CannotContinueError(
            `the database had to be built again, and ${label}, which had succeeded before, then failed: ${reasonOf(outcome)}`,
          )
        }
      }
    }
  }

  async close(): Promise<void> {
    await this.#database[Symbol.asyncDispose]()
  }
}
