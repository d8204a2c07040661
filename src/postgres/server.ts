import { randomBytes } from 'node:crypto'
import { onInterrupt } from '../clean-up.ts'
import { type Engine, type EngineOptions, EngineUnavailable, type ScratchDatabase } from './engine.ts'
import type { Reply } from './message-query.ts'
import { commentWithRoles, quoteIdentifier, quoteLiteral, rolesInComment } from './roles.ts'
import { ServerConnection } from './server-connection.ts'
import { ServerDatabase } from './server-database.ts'
import {
  connectionRefused,
  databaseName,
  examine,
  refuseManagedHost,
  type ServerFacts,
  sessionName,
} from './server-facts.ts'
import { hostOf, isServerUrl, redactUrl, urlFor } from './server-url.ts'

/** Milliseconds for making or dropping a database. */
const administrationTimeout = 120_000

/**
 * A PostgreSQL server that was given by its URL. Makes and drops scratch databases `migration_gate_<run>_<n>`,
 * and touches nothing that was there; what runs of a killed process left behind is removed first.
 *
 * Roles belong to the whole server: those that migrations create (see `rolesCreatedIn`) are dropped with the last
 * scratch database that has them. Two scratch databases that are not copies of each other can't both create one
 * role at the same time: dispose of the first one before.
 * @throws {EngineUnavailable} with what was tried and what to change.
 */
export async function openServer(
  url: string,
  options: EngineOptions & { allowProduction?: boolean },
): Promise<Engine> {
  if (!isServerUrl(url)) {
    throw new EngineUnavailable(
      `"${redactUrl(url)}" is not the URL of a PostgreSQL server. Give \`postgres://user:password@host:port/database\`, or \`embedded\`.`,
    )
  }
  const allowProduction = options.allowProduction ?? false
  if (!allowProduction) refuseManagedHost(url)
  const runId = randomBytes(6).toString('hex')
  const administration = await connect(url, runId)
  try {
    const facts = await examine(administration, url, allowProduction)
    const engine = new ServerEngine(url, runId, administration, facts, options)
    await engine.reap(facts.orphans)
    return engine
  } catch (error) {
    await administration.close()
    throw error
  }
}

async function connect(url: string, runId: string): Promise<ServerConnection> {
  try {
    return await ServerConnection.open(urlFor(url, undefined, sessionName(runId)), administrationTimeout)
  } catch (error) {
    throw connectionRefused(error, url)
  }
}

export class ServerEngine implements Engine {
  readonly kind = 'server'
  readonly name: string
  readonly #url: string
  readonly #runId: string
  readonly #options: EngineOptions
  readonly #existingRoles: ReadonlySet<string>
  readonly #databases = new Map<string, ServerDatabase | undefined>()
  readonly #interruption: Disposable
  #administration: ServerConnection
  /** The first one, made while the migrations are still being read. */
  #prepared: Promise<ServerDatabase> | undefined
  #count = 0
  #closed = false

  constructor(
    url: string,
    runId: string,
    administration: ServerConnection,
    facts: ServerFacts,
    options: EngineOptions,
  ) {
    this.#url = url
    this.#runId = runId
    this.#administration = administration
    this.#options = options
    this.#existingRoles = new Set(facts.roles)
    this.name = `PostgreSQL ${facts.version} at ${hostOf(url)}`
    this.#interruption = onInterrupt(() => this.#dropAll())
  }

  prepare(): void {
    this.#prepared ??= this.#make(undefined)
    // Told to whoever asks for it.
    this.#prepared.catch(() => undefined)
  }

  async scratch(from?: ScratchDatabase): Promise<ScratchDatabase> {
    if (this.#closed) throw new EngineUnavailable(`${this.name} was closed.`)
    if (from && !(from instanceof ServerDatabase))
      throw new TypeError('only a database of the same server can be copied')
    const prepared = this.#prepared
    if (from || !prepared) return await this.#make(from)
    this.#prepared = undefined
    return await prepared
  }

  async #make(from: ServerDatabase | undefined): Promise<ServerDatabase> {
    const number = ++this.#count
    const name = databaseName(this.#runId, number)
    // Known before it exists: an interruption may come in between.
    this.#databases.set(name, undefined)
    // A database that is copied must have no session.
    await from?.release()
    await this.#create(name, from?.name)
    const database = new ServerDatabase({
      name,
      url: urlFor(this.#url, name, `${sessionName(this.#runId)}/${number}`),
      seconds: this.#options.statementTimeout,
      roles: new Set(from?.roles),
      engine: this,
    })
    this.#databases.set(name, database)
    if (database.roles.size > 0) await this.writeRoles(database)
    await database.connect()
    return database
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    // One that nobody asked for is dropped once it is there.
    await this.#prepared?.catch(() => undefined)
    await this.#dropAll()
    await this.#administration.close()
    this.#interruption[Symbol.dispose]()
  }

  /** Drops a scratch database, then the roles that only it had. */
  async drop(name: string): Promise<void> {
    const database = this.#databases.get(name)
    if (!this.#databases.delete(name)) return
    await this.administrate(`drop database if exists ${quoteIdentifier(name)} with (force)`)
    const stillHeld = this.#heldRoles()
    await this.#dropRoles([...(database?.roles ?? [])].filter(role => !stillHeld.has(role)))
  }

  /** Which of these roles are not the server's own: not there when the engine was opened, nor made by others since. */
  async ourRoles(roles: readonly string[]): Promise<string[]> {
    const candidates = roles.filter(role => !this.#existingRoles.has(role))
    if (candidates.length === 0) return []
    const names = candidates.map(quoteLiteral).join(',')
    const reply = await this.administrate(
      `select rolname::text from pg_catalog.pg_roles where rolname in (${names})`,
    )
    const there = new Set(reply.kind === 'ok' ? reply.rows.map(row => row.rolname) : [])
    const held = this.#heldRoles()
    return candidates.filter(role => !there.has(role) || held.has(role))
  }

  /** Leaves a note for the next run, in case this one is killed before it can drop the roles. */
  async writeRoles(database: ServerDatabase): Promise<void> {
    const comment = quoteLiteral(commentWithRoles(database.roles))
    await this.administrate(`comment on database ${quoteIdentifier(database.name)} is ${comment}`)
  }

  /** Runs a statement beside the scratch databases, once more on a new connection if the old one is gone. */
  async administrate(sql: string): Promise<Reply> {
    const reply = await this.#administration.query(sql)
    if (reply.kind !== 'lost') return reply
    try {
      this.#administration = await connect(this.#url, this.#runId)
    } catch {
      return reply
    }
    return this.#administration.query(sql)
  }

  /** Removes what runs left behind that could not do it themselves. Another run may be doing the same: that is fine. */
  async reap(orphans: ServerFacts['orphans']): Promise<void> {
    for (const { name, comment } of orphans) {
      await this.administrate(`drop database if exists ${quoteIdentifier(name)} with (force)`)
      await this.#dropRoles(rolesInComment(comment))
    }
  }

  /** Roles that own or may do something elsewhere stay: PostgreSQL refuses, and it is none of our business. */
  async #dropRoles(roles: readonly string[]): Promise<void> {
    // One message each: several in one would be one transaction.
    for (const role of roles) await this.administrate(`drop role if exists ${quoteIdentifier(role)}`)
  }

  #heldRoles(): Set<string> {
    return new Set([...this.#databases.values()].flatMap(database => [...(database?.roles ?? [])]))
  }

  async #dropAll(): Promise<void> {
    for (const [name, database] of [...this.#databases]) {
      database?.forget('the engine was closed')
      await this.drop(name)
    }
  }

  async #create(name: string, template: string | undefined): Promise<void> {
    const create = `create database ${quoteIdentifier(name)} template ${quoteIdentifier(template ?? 'template0')}`
    let reply = await this.administrate(template ? create : `${create} encoding 'UTF8'`)
    if (!template && reply.kind === 'error' && reply.error.code === '22023') {
      // The server's own locale belongs to another encoding; "C" goes with each.
      reply = await this.administrate(`${create} encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
    }
    if (reply.kind === 'ok') return
    this.#databases.delete(name)
    const why = reply.kind === 'lost' ? reply.why : reply.error.message
    throw new EngineUnavailable(`${this.name} made no scratch database: ${why}.`)
  }
}
