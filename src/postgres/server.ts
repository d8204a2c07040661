import { randomBytes } from 'node:crypto'
import { engineChoices } from '../model/engine-choice.ts'
import { onInterrupt } from '../process/clean-up.ts'
import { dropDatabase } from './drop-database.ts'
import {
  type Engine,
  type EngineOptions,
  EngineUnavailableError,
  type ScratchDatabase,
  type ServerReport,
} from './engine.ts'
import type { Reply } from './message-query.ts'
import { commentWithRoles, quoteIdentifier, quoteLiteral, rolesInComment } from './roles.ts'
import { ServerConnection } from './server-connection.ts'
import { ServerDatabase } from './server-database.ts'
import {
  type Allowed,
  connectionRefused,
  databaseName,
  examine,
  refuseManagedHost,
  type ServerFacts,
  sessionName,
} from './server-facts.ts'
import { ServerRoles } from './server-roles.ts'
import { tlsAttempts } from './server-tls.ts'
import { hostOf, isServerUrl, redactUrl, urlFor } from './server-url.ts'
import { ServerWatch } from './server-watch.ts'

/** Milliseconds for creating or dropping a database. */
const administrationTimeout = 120_000
/** Milliseconds for getting back to a server that was lost. */
const reconnectTimeout = 3000
/** Milliseconds in which nobody tries again. */
const pauseAfterLoss = 10_000

/** What is known of a server that this run has started itself. */
export interface OwnServer {
  /** For people. */
  name(version: string): string
  /** Copies files whole: PostgreSQL 15 writes each block of a copy to its log, where nobody says otherwise. */
  copiesFiles: boolean
  /** A database as `template0` has it, which the first scratch database can be. */
  prepared: string
}

/**
 * A PostgreSQL server that was given by its URL. Creates and drops scratch databases `migration_gate_<run>_<n>`, and leaves
 * everything else as it was: what reaches beyond them is refused before it runs, and what is another one afterwards is
 * brought back. What runs of a killed process left is removed first.
 *
 * Roles belong to the whole server: those that migrations create are dropped with the last scratch database that has
 * them. Two scratch databases that are not copies of each other can't both create one role at the same time: dispose of the
 * first one before.
 * @throws {EngineUnavailableError} with what was tried and what to change.
 */
export async function openServer(
  url: string,
  options: EngineOptions & Allowed,
  own?: OwnServer,
): Promise<ServerEngine> {
  if (!isServerUrl(url)) {
    throw new EngineUnavailableError(
      `"${redactUrl(url)}" is not the URL of a PostgreSQL server. Give ${engineChoices}.`,
    )
  }
  if (!options.allowProduction) refuseManagedHost(url)
  const runId = randomBytes(6).toString('hex')
  const { administration, reached } = await connect(url, runId)
  try {
    const facts = await examine(administration, url, options, database =>
      ServerConnection.open(urlFor(reached, database, sessionName(runId)), administrationTimeout),
    )
    const engine = new ServerEngine(reached, runId, administration, facts, options, own)
    // On a server of its own, nobody left anything.
    await engine.begin(own ? [] : facts.orphans)
    return engine
  } catch (error) {
    await administration.close()
    throw error
  }
}

/** A session beside the scratch databases. A server that has become read-only still lets go of them. */
async function administrator(url: string, runId: string, timeoutMs?: number): Promise<ServerConnection> {
  const session = urlFor(url, undefined, sessionName(runId))
  const connection = await ServerConnection.open(session, administrationTimeout, timeoutMs)
  await connection.query('set default_transaction_read_only = off', timeoutMs)
  return connection
}

/** `reached`: the URL with how it was answered. */
async function connect(
  url: string,
  runId: string,
): Promise<{ administration: ServerConnection; reached: string }> {
  let refused: unknown
  for (const reached of tlsAttempts(url)) {
    try {
      return { administration: await administrator(reached, runId), reached }
    } catch (error) {
      // What the first attempt says is what the user asked for.
      refused ??= error
    }
  }
  throw connectionRefused(refused, url)
}

export class ServerEngine implements Engine {
  readonly kind = 'server'
  readonly name: string
  readonly roles: ServerRoles
  readonly #url: string
  readonly #runId: string
  readonly #options: EngineOptions
  readonly #watch: ServerWatch
  readonly #own: boolean
  readonly #databases = new Map<string, ServerDatabase | undefined>()
  readonly #interruption: Disposable
  /** What migrations had the server do, to tell what of it they have changed. */
  readonly #sent: string[] = []
  readonly #undropped: string[] = []
  /** Databases of no more use, on a server of its own. */
  readonly #leftOver: string[] = []
  #administration: ServerConnection
  #reconnects = 0
  #nextAttempt = 0
  /** The first one, made while the migrations are still being read. */
  #prepared: Promise<ServerDatabase> | undefined
  #report: Promise<ServerReport> | undefined
  #count = 0
  #closed = false
  /** A database that is there already. */
  #spare: string | undefined
  /** How a database is copied, at the end of the statement. */
  readonly #strategy: string

  constructor(
    url: string,
    runId: string,
    administration: ServerConnection,
    facts: ServerFacts,
    options: EngineOptions,
    own?: OwnServer,
  ) {
    this.#url = url
    this.#runId = runId
    this.#administration = administration
    this.#options = options
    this.#own = own !== undefined
    this.#spare = own?.prepared
    this.#strategy = own?.copiesFiles === true ? ' strategy file_copy' : ''
    this.name = own?.name(facts.version) ?? `PostgreSQL ${facts.version} at ${hostOf(url)}`
    const administrate = (sql: string) => this.administrate(sql)
    this.#watch = new ServerWatch(administrate, {
      version: facts.number,
      superuser: facts.superuser,
      session: sessionName(runId),
    })
    this.roles = new ServerRoles(
      administrate,
      () => this.#databases.values(),
      () => this.#closed,
    )
    this.#interruption = onInterrupt(async () => {
      // What goes with its server needs no care.
      if (!own) await this.restore()
    })
  }

  /** Its server is gone, or about to be. */
  abandon(why: string): void {
    this.#closed = true
    this.#report ??= Promise.resolve(this.#watch.report)
    for (const database of this.#databases.values()) database?.forget(why)
    this.#administration.destroy(why)
    this.#interruption[Symbol.dispose]()
  }

  /** Removes what runs left that could not do it themselves, and notes how the server is. */
  async begin(orphans: ServerFacts['orphans']): Promise<void> {
    for (const { name, comment } of orphans) {
      // Another run may be doing the same: that is fine.
      await this.#dropWithRoles(name, rolesInComment(comment))
    }
    const why = await this.#watch.begin()
    if (why !== undefined)
      throw new EngineUnavailableError(
        `${this.name} does not tell what is on it (${why}), so nobody could say that it is left as it was. Use another server, or \`--postgres embedded\`.`,
      )
    this.roles.begin(this.#watch.roles)
  }

  prepare(): void {
    this.#prepared ??= this.#make(undefined)
    // Reported to whoever asks for it.
    this.#prepared.catch(() => undefined)
  }

  async scratch(from?: ScratchDatabase): Promise<ScratchDatabase> {
    if (from && !(from instanceof ServerDatabase))
      throw new TypeError('only a database of the same server can be copied')
    const prepared = this.#prepared
    if (from || !prepared) return await this.#make(from)
    this.#prepared = undefined
    return await prepared
  }

  async #make(from: ServerDatabase | undefined): Promise<ServerDatabase> {
    for (const leftOver of this.#leftOver.splice(0)) await this.#dropDatabase(leftOver)
    const number = ++this.#count
    const name = databaseName(this.#runId, number)
    if (from) {
      await this.adoptStrays(from)
      // A database that is copied must have no session.
      await from.release()
    }
    if (this.#closed) throw new EngineUnavailableError(`${this.name} was closed.`)
    // Known before it exists: an interruption may come in between.
    this.#databases.set(name, undefined)
    await this.#create(name, from?.name)
    const database = new ServerDatabase({
      name,
      url: this.#urlOf(name, number),
      seconds: this.#options.statementTimeout,
      roles: new Set(from?.roles),
      engine: this,
    })
    this.#databases.set(name, database)
    if (database.roles.size > 0) await this.writeRoles(database)
    try {
      await database.connect()
    } catch (error) {
      throw error instanceof EngineUnavailableError ? error : connectionRefused(error, this.#url)
    }
    return database
  }

  #urlOf(database: string, number: number): string {
    return urlFor(this.#url, database, `${sessionName(this.#runId)}/${number}`)
  }

  /** Drops all scratch databases and brings the server back to what it was; then there are no more. */
  restore(): Promise<ServerReport> {
    this.#closed = true
    this.#report ??= this.#restore()
    return this.#report
  }

  async #restore(): Promise<ServerReport> {
    // One that nobody asked for is dropped once it is there.
    await this.#prepared?.catch(() => undefined)
    if (this.#own && !(await this.#haveRoles())) {
      // The databases go with their server: only what they did to it is of interest.
      await this.#watch.bringBack(this.#reconnects, text => this.#wasSent(text))
      return this.#watch.report
    }
    for (const [name, database] of [...this.#databases]) {
      database?.forget('the engine was closed')
      await this.drop(name)
    }
    const { report } = this.#watch
    if (this.#undropped.length > 0)
      report.notices.push(`${this.#undropped.join('; ')}. The next run on that server tries again.`)
    return report
  }

  async #haveRoles(): Promise<boolean> {
    const databases = [...this.#databases.values()].filter(database => database !== undefined)
    for (const database of databases) await this.adoptStrays(database)
    return databases.some(({ roles }) => roles.size > 0)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.restore()
    await this.#administration.close()
    this.#interruption[Symbol.dispose]()
  }

  /** Drops a scratch database, then the roles that only it had. */
  async drop(name: string): Promise<void> {
    const database = this.#databases.get(name)
    if (!this.#databases.has(name)) return
    if (database) await this.adoptStrays(database)
    this.#databases.delete(name)
    if (this.#own && database?.roles.size === 0) {
      // It may go with the server: nobody waits for that in the end.
      this.#leftOver.push(name)
      await this.#watch.bringBack(this.#reconnects, text => this.#wasSent(text))
      return
    }
    const why = await this.#dropWithRoles(name, database?.roles ?? [])
    if (why !== undefined) this.#undropped.push(`The scratch database ${name} could not be dropped: ${why}`)
    if (database) await this.#watch.bringBack(this.#reconnects, text => this.#wasSent(text))
  }

  #wasSent(name: string): boolean {
    return !this.roles.theirs.has(name) && this.#sent.some(text => text.includes(name))
  }

  /** Why the database could not be dropped. */
  async #dropWithRoles(name: string, roles: Iterable<string>): Promise<string | undefined> {
    await this.roles.leave(roles)
    const why = await this.#dropDatabase(name)
    await this.roles.drop(roles)
    return why
  }

  #dropDatabase(name: string): Promise<string | undefined> {
    return dropDatabase(name, {
      administrate: sql => this.administrate(sql),
      connect: database => ServerConnection.open(this.#urlOf(database, 0), administrationTimeout),
    })
  }

  /** Something was sent through a scratch database. */
  note(sql: string): void {
    this.#sent.push(sql)
  }

  /** Roles whose names no text says, because they are put together while it runs: they are the last user's. */
  async adoptStrays(database: ServerDatabase): Promise<void> {
    if (database.sentSinceAdoption === false) return
    database.sentSinceAdoption = false
    const strays = await this.roles.strays()
    if (strays.length === 0) return
    const alone = await this.#watch.alone(this.#reconnects)
    const ours = strays.filter(role => alone || this.#wasSent(role))
    if (ours.length > 0) await database.adopt({ roles: ours, databases: [] })
  }

  /** Leaves a note for the next run, in case this one is killed before it can drop the roles. */
  async writeRoles(database: ServerDatabase): Promise<void> {
    const comment = quoteLiteral(commentWithRoles(database.roles))
    await this.administrate(`comment on database ${quoteIdentifier(database.name)} is ${comment}`)
  }

  /**
   * Runs a statement beside the scratch databases, once more on a new connection if the old one is gone. `timeoutMs`:
   * milliseconds after which the server is given up.
   */
  async administrate(sql: string, timeoutMs = administrationTimeout + 5000): Promise<Reply> {
    const reply = await this.#administration.query(sql, timeoutMs)
    if (reply.kind !== 'lost' || performance.now() < this.#nextAttempt) return reply
    try {
      this.#administration = await administrator(this.#url, this.#runId, reconnectTimeout)
      this.#reconnects++
    } catch {
      // Everything that is left to do would wait for it again.
      this.#nextAttempt = performance.now() + pauseAfterLoss
      return reply
    }
    return this.#administration.query(sql, timeoutMs)
  }

  async #create(name: string, template: string | undefined): Promise<void> {
    const spare = this.#spare
    if (spare !== undefined && template === undefined) {
      this.#spare = undefined
      const renamed = await this.administrate(
        `alter database ${quoteIdentifier(spare)} rename to ${quoteIdentifier(name)}`,
      )
      if (renamed.kind === 'ok') return
    }
    const create = `create database ${quoteIdentifier(name)} template ${quoteIdentifier(template ?? 'template0')}`
    let reply = await this.administrate(template ? `${create}${this.#strategy}` : `${create} encoding 'UTF8'`)
    if (!template && reply.kind === 'error' && reply.error.code === '22023') {
      // The server's own locale belongs to another encoding; "C" goes with each.
      reply = await this.administrate(`${create} encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
    }
    if (reply.kind === 'ok') return
    // It may have been created though the answer was lost.
    if (reply.kind === 'error') this.#databases.delete(name)
    const why = reply.kind === 'lost' ? reply.why : reply.error.message
    throw new EngineUnavailableError(`${this.name} made no scratch database: ${why}.`)
  }
}
