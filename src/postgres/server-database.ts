import { randomUUID } from 'node:crypto'
import { quotedName } from '../languages/sql/object-names.ts'
import { EngineUnavailableError, type QueryOutcome, type ScratchDatabase } from './engine.ts'
import type { Reply } from './message-query.ts'
import type { Environmental, PostgresError } from './postgres-error.ts'
import { truthful } from './probe.ts'
import { reachOfMessage, refusalOf, roleWasThere } from './reach-of-message.ts'
import { rolesCreatedIn } from './roles.ts'
import { ServerConnection } from './server-connection.ts'
import type { ServerEngine } from './server-engine.ts'

/** Milliseconds that the server's own timer is ahead of ours, and that pass between our steps. */
const timeouts = { ownTimer: 500, nextStep: 3000 }

/** A migration that sets a timeout of its own may run into that. */
const ownTimeout = /_timeout\b/i
const copiesFromClient = /\bfrom\s+stdin\b/i
const readOnly = /\bread\s+only\b|_read_only\b/i

/** insufficient_privilege: what the gate itself does not allow. */
function refused(environment: Environmental): QueryOutcome {
  return { kind: 'error', error: { code: '42501', message: environment.name, environment } }
}

interface DatabaseStart {
  name: string
  url: string
  seconds: number
  roles: Set<string>
  engine: ServerEngine
}

export class ServerDatabase implements ScratchDatabase {
  readonly name: string
  /** Roles of the whole server that exist because of this database's statements, or of the one it was copied from. */
  readonly roles: Set<string>
  /** With the password: for whoever connects to it beside this session. */
  readonly url: string
  /** May roles have come since it was last looked for them? */
  sentSinceAdoption = true
  readonly #seconds: number
  readonly #engine: ServerEngine
  #connection: ServerConnection | undefined
  #gone: string | undefined
  #mayTimeOut = false

  constructor({ name, url, seconds, roles, engine }: DatabaseStart) {
    this.name = name
    this.roles = roles
    this.url = url
    this.#seconds = seconds
    this.#engine = engine
  }

  async connect(): Promise<ServerConnection> {
    if (this.#gone !== undefined)
      throw new EngineUnavailableError(`The scratch database is of no use any more: ${this.#gone}.`)
    this.#connection ??= await ServerConnection.open(this.url, this.#seconds * 1000)
    return this.#connection
  }

  /** Gives the session up for a while; the next statement opens another one. */
  async release(): Promise<void> {
    await this.#connection?.close()
    this.#connection = undefined
  }

  /** Ends the session at once. */
  forget(why: string): void {
    this.#gone ??= why
    this.#connection?.destroy(why)
  }

  async run(sql: string): Promise<QueryOutcome> {
    let connection: ServerConnection
    try {
      connection = await this.connect()
    } catch (error) {
      return this.#dead(error instanceof Error ? error.message : String(error))
    }
    const reach = await reachOfMessage(sql, this.#engine.roles.existing)
    if (reach) return refused(refusalOf(reach))
    await this.expect(sql)
    this.#mayTimeOut ||= ownTimeout.test(sql)
    const started = performance.now()
    const { reply, late } = await this.#withDeadline(connection, sql)
    if (reply.kind === 'ok') return reply
    if (reply.kind === 'lost') {
      this.#gone ??= reply.why
      return late ? { kind: 'timeout', seconds: this.#seconds, databaseLost: true } : this.#dead(this.#gone)
    }
    // A migration may set a statement_timeout of its own, which is shorter: that failure is its own. That COPY got no rows has
    // the code of a cancelled query, too: only PostgreSQL's words tell.
    const atDeadline = late || performance.now() - started >= this.#seconds * 1000 - 50
    if (reply.error.code === '57014' && atDeadline && !/COPY from stdin/i.test(reply.error.message)) {
      return {
        kind: 'timeout',
        seconds: this.#seconds,
        databaseLost: false,
        ...(reply.committed > 0 ? { committed: reply.committed } : {}),
      }
    }
    const environment = this.#environmentOf(sql, reply.error)
    return environment ? { ...reply, error: { ...reply.error, environment } } : reply
  }

  /** What an error says of the server, and only somebody who knows the session can tell. */
  #environmentOf(sql: string, { code, message }: PostgresError): Environmental | undefined {
    const { existing } = this.#engine.roles
    const role = code === '42710' && rolesCreatedIn(sql).find(one => existing.has(one))
    if (role) return roleWasThere(role, this.#engine.name)
    const fromOutside =
      (code === '57014' && !this.#mayTimeOut && !copiesFromClient.test(sql)) ||
      (code === '25006' && !readOnly.test(sql))
    if (!fromOutside) return undefined
    return {
      what: 'resource',
      name: code,
      provide: `The server that replays did not let it run (${message}, SQLSTATE ${code}), which says nothing about the migration. Correct that on the server, or use another one, and run again.`,
    }
  }

  alive(): Promise<boolean> {
    return truthful(this, randomUUID())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.forget('the database was closed')
    await this.#engine.drop(this.name)
  }

  /** This is about to run: roles are noted before they are created, as afterwards it might be too late. */
  async expect(sql: string): Promise<void> {
    this.#engine.note(sql)
    this.sentSinceAdoption = true
    const unknown = rolesCreatedIn(sql).filter(role => !this.roles.has(role))
    const roles = unknown.length > 0 ? await this.#engine.roles.ours(unknown) : []
    if (roles.length === 0) return
    for (const role of roles) this.roles.add(role)
    await this.#engine.writeRoles(this)
  }

  /** What somebody else was seen to make through this database, and what the server would keep, goes with it. */
  async adopt({
    roles,
    databases,
  }: {
    roles: readonly string[]
    databases: readonly string[]
  }): Promise<void> {
    for (const role of roles) this.roles.add(role)
    if (roles.length > 0) await this.#engine.writeRoles(this)
    for (const database of databases)
      await this.#engine.administrate(`drop database if exists ${quotedName(database)} with (force)`)
  }

  /**
   * The server stops a statement by itself, unless the migration has set `statement_timeout` (as dumps of pg_dump
   * do) or hangs where it does not look: then we cancel it, then we end the session, then we hang up.
   */
  async #withDeadline(connection: ServerConnection, sql: string): Promise<{ reply: Reply; late: boolean }> {
    let late = false
    const steps = [
      () => this.#signal('pg_cancel_backend', connection),
      () => this.#signal('pg_terminate_backend', connection),
      () => connection.destroy('the statement could not be stopped'),
    ]
    const timers = steps.map((step, index) =>
      setTimeout(
        () => {
          late = true
          step()
        },
        this.#seconds * 1000 + timeouts.ownTimer + index * timeouts.nextStep,
      ),
    )
    try {
      const reply = await connection.query(sql)
      return { reply, late }
    } finally {
      for (const timer of timers) clearTimeout(timer)
    }
  }

  #signal(how: 'pg_cancel_backend' | 'pg_terminate_backend', connection: ServerConnection): void {
    if (connection.processId === undefined) return
    void this.#engine.administrate(`select pg_catalog.${how}(${connection.processId})`, timeouts.nextStep)
  }

  #dead(why: string): QueryOutcome {
    this.#gone ??= why
    return { kind: 'dead', why: `The session with ${this.#engine.name} ended: ${why}.` }
  }
}
