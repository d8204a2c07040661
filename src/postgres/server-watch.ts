import type { ServerReport } from './engine.ts'
import type { Reply } from './message-query.ts'
import {
  type RoleState,
  readState,
  type ServerChange,
  type ServerState,
  type StateOptions,
  scratchDatabases,
} from './server-state.ts'
import { changesBetween } from './server-undo.ts'

interface Company {
  /** Sessions of others right now. */
  others: number
  /** Sessions that the server has ever had, where it counts them. */
  sessions: number
}

/** Compares the server as a whole before and after a run, and brings it back to what it was. */
export class ServerWatch {
  readonly #query: (sql: string) => Promise<Reply>
  readonly #options: StateOptions
  readonly #session: string
  #before: ServerState | undefined
  #company: Company | undefined
  readonly #notices = new Set<string>()
  readonly #unknowns = new Set<string>()

  constructor(query: (sql: string) => Promise<Reply>, options: StateOptions & { session: string }) {
    this.#query = query
    this.#options = options
    this.#session = options.session
  }

  /** Why the server does not say how it is; undefined: it does. */
  async begin(): Promise<string | undefined> {
    const state = await readState(this.#query, this.#options)
    if (!state.ok) return state.reason
    this.#before = state.value
    this.#company = await this.#readCompany()
    return undefined
  }

  get roles(): readonly RoleState[] {
    return this.#before?.roles ?? []
  }

  /** Has nobody else been on this server? Then what has changed, this run has changed. */
  async alone(reconnects: number): Promise<boolean> {
    const [then, now] = [this.#company, await this.#readCompany()]
    // Before 15 the counts are half a second late, which may be too late.
    if (!then || !now || this.#options.version < 150000) return false
    return then.others === 0 && now.others === 0 && now.sessions - then.sessions <= reconnects
  }

  /** What was found so far. */
  get report(): ServerReport {
    return { notices: [...this.#notices], unknowns: [...this.#unknowns] }
  }

  /** A scratch database is gone: the next one finds the server as this one did. `sent`: did anything sent name this? */
  async bringBack(reconnects: number, sent: (name: string) => boolean): Promise<void> {
    if (!this.#before) return
    const after = await readState(this.#query, this.#options)
    if (!after.ok) {
      this.#notices.add(
        `Whether the server is as it was before the run could not be checked: ${after.reason}.`,
      )
      return
    }
    const changes = changesBetween(this.#before, after.value)
    if (changes.length === 0) return
    const alone = await this.alone(reconnects)
    for (const change of changes) {
      const named = change.names.some(sent)
      if (!alone && !named) {
        this.#notices.add(
          `While the run was at work, ${change.what}. That may be somebody else's doing, so it was left as it is.`,
        )
        continue
      }
      const why = await this.#undo(change, alone && named)
      const reported = `${change.what}${why === undefined ? ', which was undone' : ` and could not be undone (${why})`}`
      if (why === undefined && (change.slight || change.kind === 'new'))
        this.#notices.add(`A migration reaches beyond its database: on the server, ${reported}.`)
      else
        this.#unknowns.add(
          `A migration reaches beyond its database, which no check on a scratch database can verify: on the server, ${reported}. What sets up a server is better run outside of the migrations.`,
        )
    }
  }

  /** Why it could not be undone. */
  async #undo(change: ServerChange, certain: boolean): Promise<string | undefined> {
    if (change.undo.length === 0) return 'nothing brings it back'
    // Somebody's data may be in it: there must be no doubt.
    if (
      change.kind === 'new' &&
      change.undo.some(sql => /^drop (?:database|tablespace)\b/.test(sql)) &&
      !certain
    )
      return "it may be somebody else's"
    for (const sql of change.undo) {
      const reply = await this.#query(sql)
      if (reply.kind !== 'ok') return reply.kind === 'lost' ? reply.why : reply.error.message
    }
    return undefined
  }

  async #readCompany(): Promise<Company | undefined> {
    const counted =
      this.#options.version >= 140000
        ? `(select coalesce(sum(sessions), 0) from pg_catalog.pg_stat_database where datname !~ '${scratchDatabases}')`
        : '0'
    const ours = `(pid = pg_catalog.pg_backend_pid() or application_name ~ '^${this.#session}(/|$)'
      or datname ~ '^migration_gate_${this.#session.split('/')[1]}_')`
    const reply = await this.#query(
      `select (select count(*) from pg_catalog.pg_stat_activity
          where usesysid is not null and datid is not null and not coalesce(${ours}, false)) as others,
        ${counted}::float8 as sessions`,
    )
    const row = reply.kind === 'ok' ? reply.rows[0] : undefined
    return row && { others: Number(row.others), sessions: Number(row.sessions) }
  }
}
