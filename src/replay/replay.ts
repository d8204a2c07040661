import { type Engine, EngineUnavailableError } from '../postgres/engine.ts'
import { type Catalog, catalogOf } from '../schema/catalog.ts'
import { compareWithApplied, createBuiltBase, readApplied } from './built-base.ts'
import { changeOf, courseOf } from './course.ts'
import { DownCheck } from './down.ts'
import type { ReplayFacts } from './facts.ts'
import { mergeGaps } from './gaps.ts'
import { type Plan, planOf, replacedBySquash, whyNoStart } from './plan.ts'
import { prepareDatabase } from './prepare.ts'
import { seeCreators } from './probe.ts'
import { OutOfTimeError, type Replica } from './replica.ts'
import type { NotVerified, ReplayMigration, ReplayRequest, Track } from './request.ts'
import type { RowFacts } from './rows/row-facts.ts'
import { RowsCopy } from './rows/rows-copy.ts'
import { ReplayCourse, type SourceFacts, type StatementSource } from './runner.ts'
import { TrackRun } from './track.ts'
import { TrackState } from './track-state.ts'
import { failuresTogether, mayFailTogether, runsAgain } from './tried-on-base.ts'

/**
 * Runs the migrations of a change on scratch databases, as a new database and as one that has all of base would run
 * them, and reports what fails. Never rejects for a migration's failure; rejects where no database can be had at all.
 */
export async function replay(request: ReplayRequest, engine: Engine): Promise<ReplayFacts> {
  const course = new ReplayCourse(request, engine)
  return await course.run(new ReadFiles(course))
}

interface Ending {
  tracks: readonly Track[]
  catalog: Catalog
  /** What did not run, to tell two endings that can't be compared. */
  failed: Set<string>
  /** Something could not be run here, and nobody knows what it would have made. */
  unknown: boolean
}

/** Statements as an interpreter reads them out of the files. */
class ReadFiles implements StatementSource<SourceFacts> {
  readonly #course: ReplayCourse
  readonly #request: ReplayRequest
  readonly #plan: Plan
  readonly #total: number
  readonly #runs: TrackRun[] = []
  readonly #rows: RowsCopy
  #triedRenamed = false
  #rowFacts: RowFacts | undefined
  readonly #downs: DownCheck
  readonly #made: { base?: Catalog | undefined; merged?: Catalog | undefined } = {}
  /** On the database that has all of base: before and after what is pending. */
  readonly #upgraded: { from?: Catalog | undefined; to?: Catalog | undefined } = {}

  constructor(course: ReplayCourse) {
    this.#course = course
    this.#request = course.request
    this.#plan = planOf(course.request)
    this.#rows = new RowsCopy(course.request, replica => course.open(replica))
    this.#downs = new DownCheck(course.request)
    this.#total =
      this.#plan.prefix.length + this.#plan.tails.reduce((sum, tail) => sum + tail.migrations.length, 0)
  }

  async migrate(): Promise<void> {
    const { prefix, tails } = this.#plan
    if (tails.length === 0) return
    const why = whyNoStart(this.#request)
    if (why !== undefined) return void this.#course.unknowns.push(why)
    const trunk = await this.#course.open()
    const first = this.#track(trunk, new TrackState(tails.flatMap(tail => tail.tracks)))
    if (!(await prepareDatabase(this.#request, trunk, first.state))) return
    const skipped = replacedBySquash(this.#request)
    const dumped = this.#request.base.filter(one => skipped.has(one.migration.id))
    await this.#buildBase(first, dumped)
    await first.markApplied(dumped)
    await this.#run(first, prefix, 0)
    if (tails.length === 1) {
      await this.#withRows(first)
      if (this.#request.schema) this.#made.merged = await catalogOf(trunk.database)
      if (this.#upgraded.from) this.#upgraded.to = this.#made.merged ?? (await this.#look(trunk))
      this.#made.base ??= this.#made.merged
      await this.#course.readTables('merged', trunk)
      if (first.state.tracks.includes('upgrade')) this.#course.endsAsBase()
      this.#course.ended(first.state.tracks)
      await first.takeBack(this.#downs)
      return
    }

    const endings: Ending[] = []
    for (const [index, { tracks, migrations }] of tails.entries()) {
      // The last one needs no copy. Two databases at once would clash over roles, which a server has only once.
      const last = index === tails.length - 1
      const replica = last ? trunk : await this.#course.open(trunk)
      const run = this.#track(replica, first.state.fork(tracks))
      await run.markApplied([...dumped, ...prefix])
      if (tracks.includes('upgrade')) run.measureLocksAs(first)
      await this.#run(run, migrations, prefix.length)
      await this.#withRows(run)
      const catalog = await catalogOf(replica.database)
      if (tracks.includes('upgrade')) this.#upgraded.to = catalog
      endings.push({
        tracks,
        catalog,
        failed: new Set([
          ...run.state.failures.map(failure => failure.item.migration.file.path),
          ...run.state.gaps.all.map(({ path }) => path),
        ]),
        unknown: first.state.unknowns.length + run.state.unknowns.length > 0,
      })
      await this.#course.readTables('merged', replica)
      if (tracks.includes('upgrade')) this.#course.endsAsBase()
      this.#course.ended(tracks)
      if (tracks.includes('upgrade')) await run.takeBack(this.#downs)
      if (!last) await this.#course.close(replica)
    }
    this.#compare(endings)
    this.#made.merged = endings.find(({ tracks }) => tracks.includes('fresh'))?.catalog
    // Nothing is pending: what base makes is how its track ends.
    this.#made.base ??= endings.find(({ tracks }) => tracks.includes('upgrade'))?.catalog
  }

  async #buildBase({ state, replica }: TrackRun, items: readonly ReplayMigration[]): Promise<void> {
    const { builtBase } = this.#request
    if (!builtBase) return
    await createBuiltBase(builtBase, replica, state.gaps)
    state.executed.push(...(await readApplied(items, this.#request.interpreterFor('upgrade'), replica)))
    await compareWithApplied(builtBase, state.executed, replica, state.gaps)
  }

  /** Who made what no text says? */
  async lookBack(): Promise<void> {
    await this.#compareWithFile()
    for (const { state, mismatches, replica, applied } of this.#runs)
      await seeCreators(
        this.#course.engine,
        { ...state, mismatches, applied: applied ?? replica.applied },
        this.#request.deadline,
      )
  }

  /** A failure explains a difference already, and what could not be known may be one. */
  async #compareWithFile(): Promise<void> {
    const { schema, modes } = this.#request
    const { merged, base } = this.#made
    const states = this.#runs.map(({ state }) => state)
    if (!schema || states.some(({ unknowns }) => unknowns.length > 0)) return
    const fails = states.some(({ failures, gaps }) => failures.length + gaps.size > 0)
    if (!merged || !modes.fresh || fails) {
      const why = `not compared with what the migrations create: ${modes.fresh ? 'some of them fail' : 'they were not run on an empty database'}`
      states[0]?.notVerified.push({ path: schema.path, line: 1, why, introduced: false })
      return
    }
    const unverified = states.flatMap(({ notVerified }) => notVerified).find(step => step.unverified)
    await this.#course.compareWithFile({ merged, base: modes.upgrade ? base : undefined }, unverified)
  }

  #track(replica: Replica, state: TrackState): TrackRun {
    const run = new TrackRun(this.#request, replica, state)
    this.#runs.push(run)
    return run
  }

  async #run(run: TrackRun, migrations: readonly ReplayMigration[], from: number): Promise<void> {
    const shared = this.#sharedWithBase(run)
    for (const [index, item] of migrations.entries()) {
      this.#request.onProgress?.({ done: this.#ran, total: this.#total, path: item.migration.file.path })
      if (this.#request.deadline?.aborted) throw new OutOfTimeError()
      if (from + index === this.#plan.baseLength) await this.#baseEnds(run)
      const inBase = from + index < shared
      if (this.#request.takesBack && !inBase && run.state.tracks.includes('upgrade')) {
        await run.settle()
        await this.#downs.before(item, run.replica)
      }
      await run.start(item, inBase)
    }
    await run.settle()
    await run.replica.refreshSession()
    if (from + migrations.length === this.#plan.baseLength) await this.#tryRenamed(run)
  }

  async #tryRenamed({ state, replica }: TrackRun): Promise<void> {
    const { renamed = [], interpreterFor } = this.#request
    if (this.#triedRenamed || renamed.length === 0 || !state.tracks.includes('upgrade')) return
    this.#triedRenamed = true
    this.#course.unknowns.push(...(await runsAgain(renamed, interpreterFor('upgrade'), replica)))
  }

  async #baseEnds(run: TrackRun): Promise<void> {
    // A database that has all of base got it from an earlier run. One that shares every step is a new one as well.
    if (!run.state.tracks.includes('fresh')) run.nextRun()
    if (!run.state.tracks.includes('upgrade')) return
    // What runs ahead is waited for only where there is a reason.
    if (mayFailTogether(this.#request)) {
      await run.settle()
      run.state.failures.push(...(await failuresTogether(this.#request, run.replica)))
    }
    await run.settle()
    await run.replica.refreshSession()
    await this.#tryRenamed(run)
    if (this.#request.schema) this.#made.base = await catalogOf(run.replica.database)
    this.#upgraded.from = this.#made.base ?? (await this.#look(run.replica))
    await this.#course.readTables('base', run.replica)
    if (this.#request.rows) await this.#rows.baseEnds(run)
    await run.measureLocks()
  }

  /** For what is only shown: a database that does not answer is a reason to be inconclusive elsewhere. */
  async #look({ database }: Replica): Promise<Catalog | undefined> {
    try {
      return await catalogOf(database)
    } catch (error) {
      if (error instanceof EngineUnavailableError) return undefined
      throw error
    }
  }

  async #withRows(run: TrackRun): Promise<void> {
    if (run.state.tracks.includes('upgrade')) this.#rowFacts = await this.#rows.ended(run)
  }

  /** How long a track is exactly what base's own databases have seen. */
  #sharedWithBase(run: TrackRun): number {
    const { baseLength, prefix } = this.#plan
    if (run.state.tracks.includes('upgrade')) return baseLength
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

  #compare([upgrade, fresh]: readonly Ending[]): void {
    if (!upgrade || !fresh || upgrade.unknown || fresh.unknown) return
    // A migration that failed in one of them explains the difference already.
    if (
      [...upgrade.failed].some(path => !fresh.failed.has(path)) ||
      [...fresh.failed].some(path => !upgrade.failed.has(path))
    )
      return
    this.#course.endings = { fresh: fresh.catalog, upgrade: upgrade.catalog }
  }

  get #ran(): number {
    return this.#runs.reduce((sum, { state }) => sum + state.ran, 0)
  }

  timeUp(): string {
    return `The time limit of the run ended the replay after ${this.#ran} of ${this.#total} migrations; raise --timeout, or start from a newer schema with start-from.`
  }

  facts(): SourceFacts {
    const states = this.#runs.map(({ state }) => state)
    const steps = states.flatMap(({ notVerified }) => notVerified)
    const notChecked = this.#runs.flatMap(one => one.notChecked)
    const course = courseOf(
      this.#request,
      this.#runs.map(run => run.course),
    )
    const change = changeOf(this.#upgraded, course.upgrade, this.#request.ownTables)
    return {
      course,
      ...(change ? { change } : {}),
      failures: states.flatMap(({ failures }) => failures),
      mismatches: this.#runs.flatMap(({ mismatches }) => mismatches),
      executed: states.flatMap(({ executed }) => executed),
      locks: this.#runs.flatMap(({ locks }) => locks),
      downs: this.#runs.flatMap(({ downs }) => downs),
      steps,
      notVerified: distinct(steps),
      unknowns: [...states.flatMap(({ unknowns }) => unknowns), ...(this.#rowFacts?.unknowns ?? [])],
      gaps: mergeGaps(states.flatMap(({ gaps }) => gaps.all)),
      heldUp: distinct(states.flatMap(({ heldUp }) => heldUp)),
      notChecked: [...new Map(notChecked.map(one => [one.path, one])).values()],
      migrationsRun: this.#ran,
      ...(this.#rowFacts ? { rows: this.#rowFacts } : {}),
    }
  }
}

function distinct(notVerified: readonly NotVerified[]): NotVerified[] {
  return [...new Map(notVerified.map(one => [JSON.stringify([one.path, one.line, one.why]), one])).values()]
}
