import type { Engine, QueryOutcome } from '../../postgres/engine.ts'
import type { Failure } from '../../replay/failure.ts'
import { prepareDatabase } from '../../replay/prepare.ts'
import { Replica } from '../../replay/replica.ts'
import type { ReplayMigration, ReplayRequest } from '../../replay/request.ts'
import { TrackRun } from '../../replay/track.ts'
import { TrackState } from '../../replay/track-state.ts'
import { unitsOf } from '../../replay/units.ts'
import { type Catalog, catalogOf } from '../../schema/catalog.ts'
import { type Part, partsOf } from '../../schema/parts.ts'
import { objectNameIn } from './reconcile.ts'

/** A scratch database with the migrations of a scope, in as far as they have run. */
export class Scratch {
  readonly replica: Replica
  readonly #track: TrackRun
  readonly #request: ReplayRequest
  readonly #exclude: readonly string[]
  /** Until something else runs. */
  #catalog: Promise<Catalog> | undefined

  private constructor(
    replica: Replica,
    track: TrackRun,
    { request, exclude }: { request: ReplayRequest; exclude: readonly string[] },
  ) {
    this.replica = replica
    this.#track = track
    this.#request = request
    this.#exclude = exclude
  }

  /** Brought to where the migrations begin. `exclude`: tables that are no part of the structure. */
  static async open(
    request: ReplayRequest,
    engine: Engine,
    exclude: readonly string[],
  ): Promise<{ ok: true; value: Scratch } | { ok: false; reason: string }> {
    const replica = await Replica.empty(engine, request.deadline)
    const state = new TrackState(['fresh'])
    if (await prepareDatabase(request, replica, state))
      return {
        ok: true,
        value: new Scratch(replica, new TrackRun(request, replica, state), { request, exclude }),
      }
    await replica.close()
    return { ok: false, reason: state.unknowns.join(' ') }
  }

  /** Another one that goes on from here, with these migrations applied. This one stays as it is until that one is closed. */
  async fork(applied: readonly ReplayMigration[]): Promise<Scratch> {
    const replica = await this.replica.fork()
    const track = new TrackRun(this.#request, replica, this.state.fork(['fresh']))
    const fork = new Scratch(replica, track, { request: this.#request, exclude: this.#exclude })
    await fork.markApplied(applied)
    return fork
  }

  get state(): TrackState {
    return this.#track.state
  }

  /** One message of its own. */
  run(sql: string): Promise<QueryOutcome> {
    this.#catalog = undefined
    return this.replica.run(sql)
  }

  /** Runs migrations in their order, and answers with what failed. */
  async migrate(items: readonly ReplayMigration[]): Promise<Failure[]> {
    this.#catalog = undefined
    const before = this.state.failures.length
    for (const item of items) await this.#track.start(item, false)
    await this.#track.settle()
    await this.replica.refreshSession()
    return this.state.failures.slice(before)
  }

  /**
   * Runs what a database has recorded, one after the other. A migration that only creates what exists can't have run like
   * that: it was recorded without, and what else it does counts.
   */
  async migrateRecorded(
    items: readonly ReplayMigration[],
  ): Promise<{ failed: Failure[]; duplicate: Failure[] }> {
    const found: { failed: Failure[]; duplicate: Failure[] } = { failed: [], duplicate: [] }
    for (const item of items) {
      const failures = await this.migrate([item])
      const [first] = failures
      if (!first) continue
      const isDuplicate = failures.every(isOfDuplicate)
      if (isDuplicate) await this.runRest(failures)
      found[isDuplicate ? 'duplicate' : 'failed'].push(first)
    }
    return found
  }

  /** As if they had run: whoever reads them learns what they are. */
  async markApplied(items: readonly ReplayMigration[]): Promise<void> {
    this.#catalog = undefined
    await this.#track.markApplied(items)
    await this.replica.refreshSession()
  }

  /** Of the migration that ran last and failed: the statements that did not fail, each for itself. */
  async runRest(failures: readonly Failure[]): Promise<void> {
    const steps = this.state.executed.at(-1)?.steps ?? []
    const failed = new Set(failures.map(({ statement }) => statement?.text))
    for (const { text } of unitsOf(steps)) if (!failed.has(text)) await this.run(text)
    await this.replica.refreshSession()
  }

  catalog(): Promise<Catalog> {
    this.#catalog ??= catalogOf(this.replica.database, this.#exclude)
    return this.#catalog
  }

  /** The parts of a table of a catalog. */
  async parts(table: string): Promise<readonly Part[]> {
    const run = (sql: string) => this.replica.run(sql)
    return (await partsOf(run, objectNameIn('table', table))) ?? []
  }

  /** Did something run of which nobody knows what it does? */
  unverified(path: string): string | undefined {
    return this.state.notVerified.find(one => one.path === path && one.unverified === true)?.why
  }

  close(): Promise<void> {
    return this.replica.close()
  }
}

/** Why a migration failed, as the end of a sentence. */
export function whyFailed({ reason }: Failure): string {
  switch (reason.kind) {
    case 'error':
      return `${reason.error.message} (SQLSTATE ${reason.error.code})`
    case 'stopped':
      return reason.why
    case 'skipped':
      return `it needs ${reason.needs.kind} ${reason.needs.name}, which an earlier failure did not create`
  }
}

/** It creates what exists, or needs what only such a one would have created. */
export function isOfDuplicate({ existingObject, reason }: Failure): boolean {
  return existingObject !== undefined || reason.kind === 'skipped'
}
