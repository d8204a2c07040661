import type { Engine } from '../postgres/engine.ts'
import { type Catalog, catalogOf } from '../schema/catalog.ts'
import { driftOf } from './drift.ts'
import type { ReplayFacts } from './facts.ts'
import type { Failure } from './failure.ts'
import { type Plan, planOf, replacedBySquash, whyNoStart } from './plan.ts'
import { prepareDatabase } from './prepare.ts'
import { seeCreators } from './probe.ts'
import { CannotContinueError, OutOfTimeError, Replica } from './replica.ts'
import type { NotVerified, ReplayMigration, ReplayRequest, Track } from './request.ts'
import { Taint } from './taint.ts'
import { TrackRun } from './track.ts'
import type { TrackState } from './track-state.ts'

/**
 * Runs the migrations of a change on scratch databases, as a new database and as one that has all of base would run
 * them, and reports what fails. Never rejects for a migration's failure; rejects where no database can be had at all.
 */
export async function replay(request: ReplayRequest, engine: Engine): Promise<ReplayFacts> {
  const story = new Story(request, engine)
  try {
    await story.tell()
  } catch (error) {
    if (error instanceof OutOfTimeError) story.unknowns.push(story.timeUp())
    else if (error instanceof CannotContinueError)
      story.unknowns.push(`The replay could not be finished: ${error.message}.`)
    else throw error
  } finally {
    await story.close()
  }
  return story.facts()
}

interface Ending {
  tracks: Track[]
  catalog: Catalog | undefined
  /** What did not run, to tell two endings that can't be compared. */
  failed: Set<string>
  /** Something could not be run here, and nobody knows what it would have made. */
  unknown: boolean
}

class Story {
  readonly #request: ReplayRequest
  readonly #engine: Engine
  readonly #plan: Plan
  readonly #total: number
  readonly #runs: TrackRun[] = []
  readonly #open: Replica[] = []
  readonly #done = { fresh: false, upgrade: false }
  #endings: ReplayFacts['endings']
  #drift: ReplayFacts['drift']
  readonly #made: { base?: Catalog | undefined; merged?: Catalog | undefined } = {}
  readonly unknowns: string[] = []

  constructor(request: ReplayRequest, engine: Engine) {
    this.#request = request
    this.#engine = engine
    this.#plan = planOf(request)
    this.#total =
      this.#plan.prefix.length + this.#plan.tails.reduce((sum, tail) => sum + tail.migrations.length, 0)
  }

  async tell(): Promise<void> {
    const { prefix, tails } = this.#plan
    if (tails.length === 0) return
    const why = whyNoStart(this.#request)
    if (why !== undefined) return void this.unknowns.push(why)
    const trunk = await Replica.empty(this.#engine, this.#request.deadline)
    this.#open.push(trunk)
    const first = this.#track(
      trunk,
      tails.flatMap(tail => tail.tracks),
      freshState(),
    )
    if (!(await prepareDatabase(this.#request, trunk, first.state))) return
    const skipped = replacedBySquash(this.#request)
    for (const item of this.#request.base) if (skipped.has(item.migration.id)) await first.markApplied(item)
    await this.#run(first, prefix, 0)
    if (tails.length === 1) {
      if (this.#request.schema) this.#made.merged = await catalogOf(trunk.database)
      this.#made.base ??= this.#made.merged
      this.#end(first)
      return await this.#look()
    }

    const endings: Ending[] = []
    for (const [index, tail] of tails.entries()) {
      // The last one needs no copy. Two databases at once would clash over roles, which a server has only once.
      const last = index === tails.length - 1
      const replica = last ? trunk : await trunk.fork()
      if (!last) this.#open.push(replica)
      const run = this.#track(replica, tail.tracks, copied(first.state))
      for (const item of [...this.#request.base.filter(one => skipped.has(one.migration.id)), ...prefix])
        await run.markApplied(item)
      await this.#run(run, tail.migrations, prefix.length)
      endings.push({
        tracks: tail.tracks,
        catalog: await catalogOf(replica.database),
        failed: pathsOf(run.state.failures),
        unknown: first.state.unknowns.length + run.state.unknowns.length > 0,
      })
      this.#end(run)
      if (!last) await this.#closeOne(replica)
    }
    this.#compare(endings)
    this.#made.merged = endings.find(({ tracks }) => tracks.includes('fresh'))?.catalog
    // Nothing is pending: what base makes is how its track ends.
    this.#made.base ??= endings.find(({ tracks }) => tracks.includes('upgrade'))?.catalog
    await this.#look()
  }

  /** When nothing else is open any more: who made what no text says? */
  async #look(): Promise<void> {
    await this.close()
    await this.#compareWithFile()
    for (const { state, mismatches, replica } of this.#runs)
      await seeCreators(
        this.#engine,
        { ...state, mismatches, applied: replica.applied },
        this.#request.deadline,
      )
  }

  /** A failure explains a difference already, and what could not be known may be one. */
  async #compareWithFile(): Promise<void> {
    const { schema, modes } = this.#request
    const { merged, base } = this.#made
    if (!schema) return
    const states = this.#runs.map(({ state }) => state)
    if (states.some(({ unknowns }) => unknowns.length > 0)) return
    if (!merged || !modes.fresh || states.some(({ failures }) => failures.length > 0)) {
      const why = `not compared with what the migrations make: ${modes.fresh ? 'some of them fail' : 'they were not run on an empty database'}`
      states[0]?.notVerified.push({ path: schema.path, line: 1, why, introduced: false })
      return
    }
    const unverified = states.flatMap(({ notVerified }) => notVerified).find(step => step.unverified)
    const catalogs = { merged, base: modes.upgrade ? base : undefined }
    this.#drift = { found: await driftOf({ ...this.#request, schema }, catalogs, this.#engine), unverified }
  }

  #track(replica: Replica, tracks: Track[], state: TrackState): TrackRun {
    const run = new TrackRun(
      this.#request,
      this.#request.interpreterFor(tracks[0] ?? 'fresh'),
      replica,
      new Set(tracks),
      state,
    )
    this.#runs.push(run)
    return run
  }

  async #run(run: TrackRun, migrations: readonly ReplayMigration[], from: number): Promise<void> {
    const shared = this.#sharedWithBase(run)
    for (const [index, item] of migrations.entries()) {
      this.#request.onProgress?.({ done: this.#ran, total: this.#total, path: item.migration.file.path })
      if (this.#request.deadline?.aborted) throw new OutOfTimeError()
      // A database that has all of base got it from an earlier run. One that shares every step is a new one as well.
      if (from + index === this.#plan.baseLength) {
        if (!run.tracks.has('fresh')) run.nextRun()
        if (this.#request.schema && run.tracks.has('upgrade')) {
          await run.settle()
          await run.replica.refreshSession()
          this.#made.base = await catalogOf(run.replica.database)
        }
      }
      await run.start(item, from + index < shared)
    }
    await run.settle()
    await run.replica.refreshSession()
  }

  /** How long a track is exactly what base's own databases have seen. */
  #sharedWithBase(run: TrackRun): number {
    const { baseLength, prefix } = this.#plan
    if (run.tracks.has('upgrade')) return baseLength
    const skipped = replacedBySquash(this.#request)
    const base = this.#request.base.filter(one => !skipped.has(one.migration.id))
    let shared = 0
    while (
      shared < prefix.length &&
      base[shared]?.migration.file.oid === prefix[shared]?.migration.file.oid &&
      shared < base.length
    )
      shared++
    return shared
  }

  #end(run: TrackRun): void {
    for (const track of run.tracks) this.#done[track] = true
  }

  #compare([upgrade, fresh]: readonly Ending[]): void {
    if (!upgrade?.catalog || !fresh?.catalog || upgrade.unknown || fresh.unknown) return
    // A migration that failed in one of them explains the difference already.
    if (
      [...upgrade.failed].some(path => !fresh.failed.has(path)) ||
      [...fresh.failed].some(path => !upgrade.failed.has(path))
    )
      return
    this.#endings = { fresh: fresh.catalog, upgrade: upgrade.catalog }
  }

  get #ran(): number {
    return this.#runs.reduce((sum, { state }) => sum + state.ran, 0)
  }

  timeUp(): string {
    return `The time limit of the run ended the replay after ${this.#ran} of ${this.#total} migrations; raise --timeout, or begin at a newer schema with start-from.`
  }

  async close(): Promise<void> {
    for (const replica of this.#open.splice(0)) await replica.close()
  }

  async #closeOne(replica: Replica): Promise<void> {
    this.#open.splice(this.#open.indexOf(replica), 1)
    await replica.close()
  }

  facts(): ReplayFacts {
    const all = this.#runs
    const steps = all.flatMap(({ state }) => state.notVerified)
    const notChecked = all.flatMap(one => one.notChecked)
    return {
      failures: all.flatMap(({ state }) => state.failures),
      mismatches: all.flatMap(({ mismatches }) => mismatches),
      executed: all.flatMap(({ state }) => state.executed),
      steps,
      ...(this.#endings ? { endings: this.#endings } : {}),
      ...(this.#drift ? { drift: this.#drift } : {}),
      notVerified: distinct(steps),
      unknowns: [...new Set([...all.flatMap(({ state }) => state.unknowns), ...this.unknowns])],
      notChecked: [...new Map(notChecked.map(one => [one.path, one])).values()],
      modesDone: this.#done,
      migrationsRun: this.#ran,
    }
  }
}

function freshState(): TrackState {
  return { failures: [], unknowns: [], notVerified: [], executed: [], marks: new Taint(), ran: 0 }
}

/** What a fork goes on from. Its lists hold only what it adds. */
function copied({ executed, marks }: TrackState): TrackState {
  return { failures: [], unknowns: [], notVerified: [], executed: [...executed], marks: marks.copy(), ran: 0 }
}

function pathsOf(failures: readonly Failure[]): Set<string> {
  return new Set(failures.map(failure => failure.item.migration.file.path))
}

function distinct(notVerified: readonly NotVerified[]): NotVerified[] {
  return [...new Map(notVerified.map(one => [JSON.stringify([one.path, one.line, one.why]), one])).values()]
}
