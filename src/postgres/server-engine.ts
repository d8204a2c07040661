import { quotedName } from '../languages/sql/object-names.ts'
import { onInterrupt } from '../process/clean-up.ts'
import type { Administration } from './administration.ts'
import { copyDatabase, createDatabase, dropDatabase } from './databases.ts'
import {
  type Engine,
  type EngineOptions,
  EngineUnavailableError,
  type ScratchDatabase,
  type ServerReport,
} from './engine.ts'
import type { Reply } from './message-query.ts'
import { commentWithRoles, quoteLiteral, rolesInComment } from './roles.ts'
import { ServerDatabase } from './server-database.ts'
import { connectionRefused, databaseName, type ServerFacts, sessionName } from './server-facts.ts'
import { ServerRoles } from './server-roles.ts'
import { hostOf } from './server-url.ts'
import { ServerWatch } from './server-watch.ts'

/** What is known of a server that this run has started itself. */
export interface OwnServer {
  /** For people. */
  name(version: string): string
  /** Copies files whole: PostgreSQL 15 writes each block of a copy to its log, where nobody says otherwise. */
  copiesFiles: boolean
  /** A database as `template0` has it, which the first scratch database can be. */
  prepared: string
}

/** A server, with the scratch databases of one run on it. */
export class ServerEngine implements Engine {
  readonly kind = 'server'
  readonly name: string
  readonly roles: ServerRoles
  readonly #runId: string
  readonly #administration: Administration
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
  /** The first one, made while the migrations are still being read. */
  #prepared: Promise<ServerDatabase> | undefined
  #report: Promise<ServerReport> | undefined
  #count = 0
  #closed = false
  /** A database that is there already. */
  #spare: string | undefined
  readonly #copiesFiles: boolean

  constructor(
    runId: string,
    administration: Administration,
    facts: ServerFacts,
    options: EngineOptions,
    own?: OwnServer,
  ) {
    this.#runId = runId
    this.#administration = administration
    this.#options = options
    this.#own = own !== undefined
    this.#spare = own?.prepared
    this.#copiesFiles = own?.copiesFiles === true
    this.name = own?.name(facts.version) ?? `PostgreSQL ${facts.version} at ${hostOf(administration.url)}`
    const administrate = (sql: string) => this.administrate(sql)
    this.#watch = new ServerWatch(administrate, {
      version: facts.number,
      superuser: facts.superuser,
      session: sessionName(runId),
    })
    this.roles = new ServerRoles(
      runId,
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
    this.#administration.connection.destroy(why)
    this.#interruption[Symbol.dispose]()
  }

  /** Removes what runs left that could not do it themselves, and notes how the server is. */
  async begin({ orphans, abandoned }: Pick<ServerFacts, 'orphans' | 'abandoned'>): Promise<void> {
    for (const { name, comment } of orphans) {
      // Another run may be doing the same: that is fine.
      await this.#dropWithRoles(name, rolesInComment(comment))
    }
    await this.roles.drop(abandoned)
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
      url: this.#administration.urlOf(name, number),
      seconds: this.#options.statementTimeout,
      roles: new Set(from?.roles),
      engine: this,
    })
    this.#databases.set(name, database)
    if (database.roles.size > 0) await this.writeRoles(database)
    try {
      await database.connect()
    } catch (error) {
      throw error instanceof EngineUnavailableError
        ? error
        : connectionRefused(error, this.#administration.url)
    }
    return database
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
      await this.#watch.bringBack(this.#administration.reconnects, text => this.#wasSent(text))
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
    await this.#administration.connection.close()
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
      await this.#watch.bringBack(this.#administration.reconnects, text => this.#wasSent(text))
      return
    }
    const why = await this.#dropWithRoles(name, database?.roles ?? [])
    if (why !== undefined) this.#undropped.push(`The scratch database ${name} could not be dropped: ${why}`)
    if (database) await this.#watch.bringBack(this.#administration.reconnects, text => this.#wasSent(text))
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
    return dropDatabase(name, this.#administration)
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
    const alone = await this.#watch.alone(this.#administration.reconnects)
    const ours = strays.filter(role => alone || this.#wasSent(role))
    if (ours.length > 0) await database.adopt({ roles: ours, databases: [] })
  }

  /** Leaves a note for the next run, in case this one is killed before it can drop the roles. */
  async writeRoles(database: ServerDatabase): Promise<void> {
    const comment = quoteLiteral(commentWithRoles(database.roles))
    await this.administrate(`comment on database ${quotedName(database.name)} is ${comment}`)
  }

  /** Runs a statement beside the scratch databases. */
  administrate(sql: string, timeoutMs?: number): Promise<Reply> {
    return this.#administration.run(sql, timeoutMs)
  }

  async #create(name: string, template: string | undefined): Promise<void> {
    const spare = this.#spare
    if (spare !== undefined && template === undefined) {
      this.#spare = undefined
      const renamed = await this.administrate(
        `alter database ${quotedName(spare)} rename to ${quotedName(name)}`,
      )
      if (renamed.kind === 'ok') return
    }
    const reply = await (template === undefined
      ? createDatabase(name, this.#administration)
      : copyDatabase(name, { from: template, copiesFiles: this.#copiesFiles }, this.#administration))
    if (reply.kind === 'ok') return
    // It may have been created though the answer was lost.
    if (reply.kind === 'error') this.#databases.delete(name)
    const why = reply.kind === 'lost' ? reply.why : reply.error.message
    throw new EngineUnavailableError(`${this.name} made no scratch database: ${why}.`)
  }
}
