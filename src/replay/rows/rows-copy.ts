import type { PendingStatements } from '../pending-statements.ts'
import type { Replica } from '../replica.ts'
import type { ReplayRequest } from '../request.ts'
import type { TrackRun } from '../track.ts'
import { anyDependsOnRows, type RowFacts, RowsRun } from './rows-run.ts'
import { tableNames } from './tables.ts'

/** Milliseconds for what is done with rows. */
const mostTime = 120_000

/**
 * Has what is pending run again where tables of base hold rows. The database is copied before the first migration that
 * rows could matter to, and not at all where there is none.
 */
export class RowsCopy {
  readonly #request: ReplayRequest
  readonly #copyOf: (replica: Replica) => Promise<Replica>
  #base: Awaited<ReturnType<typeof tableNames>> | undefined
  #copy: { replica: Replica; from: number } | undefined
  /** What had run where base ended. */
  #atBase = 0

  constructor(request: ReplayRequest, copyOf: (replica: Replica) => Promise<Replica>) {
    this.#request = request
    this.#copyOf = copyOf
  }

  /** Where base ends: what exists by now may hold rows. */
  async baseEnds(run: TrackRun): Promise<void> {
    await run.settle()
    this.#base = await tableNames(sql => run.replica.run(sql))
    this.#atBase = run.state.executed.length
    if (this.#base.size > 0 || this.#isAsked) run.beforeRun = pending => this.#before(run, pending)
  }

  /** Seeds and assertions are for whatever comes. */
  get #isAsked(): boolean {
    const { rows } = this.#request
    return rows !== undefined && rows.seeds.length + rows.assertions.length > 0
  }

  async #before(run: TrackRun, pending: PendingStatements): Promise<void> {
    if (this.#copy || !(this.#isAsked || (await anyDependsOnRows([pending])))) return
    await run.settle()
    // What was sent of it already would be in the copy.
    if (pending.open) await run.replica.rollback()
    this.#copy = { replica: await this.#copyOf(run.replica), from: run.state.executed.length }
    if (pending.open) for (const message of pending.sent) await run.replica.run(message)
  }

  /** When the track has ended. Undefined where nothing depends on rows. */
  async ended({ state }: TrackRun): Promise<RowFacts | undefined> {
    if (!this.#copy || !this.#base) return undefined
    const { replica, from } = this.#copy
    const candidates = state.executed.slice(from)
    const failed = candidates.findIndex(({ item }) => state.failures.some(failure => failure.item === item))
    const usable = failed < 0 ? candidates : candidates.slice(0, failed)
    if (state.unknowns.length > 0) return undefined
    return await new RowsRun(replica.database, {
      transaction: this.#request.transaction,
      settings: replica.settings,
      base: this.#base,
      notVerified: state.notVerified,
      before: state.executed.slice(this.#atBase, from).map(({ item }) => item),
      rows: this.#request.rows ?? { seeds: [], assertions: [] },
      until: performance.now() + mostTime,
      deadline: this.#request.deadline,
    }).run(usable)
  }
}
