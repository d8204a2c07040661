import type { PendingStatements } from '../pending-statements.ts'
import type { Replica } from '../replica.ts'
import type { ReplayRequest } from '../request.ts'
import type { TrackRun } from '../track.ts'
import type { TrackState } from '../track-state.ts'
import type { RowFacts } from './row-facts.ts'
import { type Circumstances, RowsRun } from './rows-run.ts'
import { anyDependsOnRows } from './sensitive.ts'
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
  /** What the last migration came to without a copy. */
  #seen: RowFacts | undefined
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

  /** What the project has configured is for whatever comes; seeds that were found are for what rows matter to. */
  get #isAsked(): boolean {
    const { rows } = this.#request
    return rows !== undefined && (rows.seeds.some(({ found }) => !found) || rows.assertions.length > 0)
  }

  get #hasSeeds(): boolean {
    return (this.#request.rows?.seeds.length ?? 0) > 0
  }

  async #before(run: TrackRun, pending: PendingStatements): Promise<void> {
    if (this.#copy || !(this.#isAsked || (await anyDependsOnRows([pending])))) return
    await run.settle()
    if (await this.#rehearsed(run, pending)) return
    // What was sent of it already would be in the copy.
    if (pending.open) await run.replica.rollback()
    this.#copy = { replica: await this.#copyOf(run.replica), from: run.state.executed.length }
    if (pending.open) for (const message of pending.sent) await run.replica.run(message)
  }

  /** The last one needs no copy where it works with rows: no later one has to find what it makes of them. */
  async #rehearsed(run: TrackRun, pending: PendingStatements): Promise<boolean> {
    const { item, steps } = pending
    const isLast = this.#request.pending.at(-1)?.migration.id === item.migration.id
    if (
      !isLast ||
      this.#isAsked ||
      this.#hasSeeds ||
      pending.open ||
      pending.refused ||
      run.state.unknowns.length > 0
    )
      return false
    const seen = await new RowsRun(
      run.replica.database,
      this.#how(run.state, run.replica, run.state.executed.length),
    ).rehearse({ item, steps })
    if ('facts' in seen) this.#seen = seen.facts
    else if (seen.lost) await run.replica.rebuild()
    return 'facts' in seen
  }

  /** When the track has ended. Undefined where nothing depends on rows. */
  async ended({ state }: TrackRun): Promise<RowFacts | undefined> {
    if (!this.#copy) return this.#seen
    const { replica, from } = this.#copy
    const candidates = state.executed.slice(from)
    const failed = candidates.findIndex(({ item }) => state.failures.some(failure => failure.item === item))
    const usable = failed < 0 ? candidates : candidates.slice(0, failed)
    if (state.unknowns.length > 0) return undefined
    return await new RowsRun(replica.database, this.#how(state, replica, from)).run(usable)
  }

  #how(state: TrackState, replica: Replica, from: number): Circumstances {
    return {
      transaction: this.#request.transaction,
      settings: replica.settings,
      base: this.#base ?? new Map(),
      notVerified: state.notVerified,
      before: state.executed.slice(this.#atBase, from).map(({ item }) => item),
      rows: this.#request.rows ?? { seeds: [], assertions: [] },
      until: performance.now() + mostTime,
      deadline: this.#request.deadline,
    }
  }
}
