import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { quotedName } from '../languages/sql/object-names.ts'
import type { Reply } from './message-query.ts'
import { commentOfLeaving, quoteLiteral } from './roles.ts'

/** Any number will do, as long as all runs use the same one. */
const lockKey = '7596284136'
/** Milliseconds between two attempts to get the lock. */
const betweenAttempts = 150

const rolesShape = z.record(z.string(), z.number())

interface Role {
  name: string
  oid: number
}

/** Whoever holds roles: a scratch database. */
export interface RoleHolder {
  readonly roles: ReadonlySet<string>
}

/**
 * Whose are the roles of a server? All its databases share them, so that two runs that create the same one would be in each
 * other's way: a run that creates roles holds a lock until they are gone again. The lock is one of the database that the
 * URL names.
 */
export class ServerRoles {
  readonly #runId: string
  readonly #administrate: (sql: string) => Promise<Reply>
  readonly #holders: () => Iterable<RoleHolder | undefined>
  readonly #isClosed: () => boolean
  #existing: ReadonlySet<string> = new Set()
  /** Object identifiers of those that were there before the run, which a rename leaves as they are. */
  #identities: ReadonlySet<number> = new Set()
  #locking: Promise<void> | undefined
  /** Those that somebody else has created since. */
  readonly theirs = new Set<string>()

  constructor(
    runId: string,
    administrate: (sql: string) => Promise<Reply>,
    holders: () => Iterable<RoleHolder | undefined>,
    isClosed: () => boolean,
  ) {
    this.#runId = runId
    this.#administrate = administrate
    this.#holders = holders
    this.#isClosed = isClosed
  }

  /** `existing`: those that are there before the run. */
  begin(existing: readonly Role[]): void {
    this.#existing = new Set(existing.map(({ name }) => name))
    this.#identities = new Set(existing.map(({ oid }) => oid))
  }

  /** Those that were there before the run. */
  get existing(): ReadonlySet<string> {
    return this.#existing
  }

  /** Which of these roles would be ours, if they were created now. */
  async ours(roles: readonly string[]): Promise<string[]> {
    this.#locking ??= this.#lock()
    await this.#locking
    const there = await this.#all()
    const held = this.#held()
    // Somebody else has created it since the run began.
    const theirs = roles.filter(role => !this.#existing.has(role) && there.has(role) && !held.has(role))
    for (const role of theirs) this.theirs.add(role)
    this.#existing = new Set([...this.#existing, ...theirs])
    return roles.filter(role => !this.#existing.has(role))
  }

  /** Roles that are there and belong to nobody that is known. */
  async strays(): Promise<string[]> {
    const held = this.#held()
    return [...(await this.#all())]
      .filter(([role, oid]) => !this.#existing.has(role) && !this.#identities.has(oid) && !held.has(role))
      .map(([role]) => role)
  }

  /** A database that says which roles are its own is about to go: they say it themselves until they are gone, too. */
  async leave(roles: Iterable<string>): Promise<void> {
    const held = this.#held()
    for (const role of roles)
      if (!held.has(role))
        await this.#administrate(
          `comment on role ${quotedName(role)} is ${quoteLiteral(commentOfLeaving(this.#runId))}`,
        )
  }

  /**
   * Those of a database that is gone, but not those that another one has as well. One that owns or may do something elsewhere
   * stays, and so does one that this login may not drop: PostgreSQL refuses.
   */
  async drop(roles: Iterable<string>): Promise<void> {
    const held = this.#held()
    for (const role of roles)
      if (!held.has(role)) await this.#administrate(`drop role if exists ${quotedName(role)}`)
    if (held.size > 0 || !this.#locking) return
    this.#locking = undefined
    await this.#administrate(`select pg_catalog.pg_advisory_unlock(${lockKey})`)
  }

  async #lock(): Promise<void> {
    for (;;) {
      const reply = await this.#administrate(`select pg_catalog.pg_try_advisory_lock(${lockKey}) as got`)
      if (reply.kind !== 'ok' || reply.rows[0]?.got === true || this.#isClosed()) break
      await sleep(betweenAttempts)
    }
    // What another run had when this one began, and has no longer.
    const there = await this.#all()
    if (there.size > 0) this.#existing = new Set([...this.#existing].filter(role => there.has(role)))
  }

  /** Object identifiers by name. */
  async #all(): Promise<Map<string, number>> {
    const reply = await this.#administrate(
      'select json_object_agg(rolname, oid::int8) as roles from pg_catalog.pg_roles',
    )
    const roles = rolesShape.safeParse(reply.kind === 'ok' ? reply.rows[0]?.roles : undefined)
    return new Map(Object.entries(roles.data ?? {}))
  }

  #held(): Set<string> {
    return new Set([...this.#holders()].flatMap(holder => [...(holder?.roles ?? [])]))
  }
}
