import type { CourseRun } from '../replay/course.ts'
import type { Mismatch } from '../replay/guards.ts'
import { seeCreators } from '../replay/probe.ts'
import type { Replica } from '../replay/replica.ts'
import type { NotVerified, ReplayMigration, ReplayRequest, Track } from '../replay/request.ts'
import type { ReplayCourse } from '../replay/runner.ts'
import { Attributor } from './attributor.ts'
import type { CommandReplay } from './command-replay.ts'
import { type Examined, examine } from './examine.ts'
import { describeFailed, type FailureFacts } from './failure.ts'
import { FollowUp } from './follow-up.ts'
import { Locator } from './locate.ts'
import { sendCommand } from './run-side.ts'
import type { Ran } from './sent-statements.ts'
import { busyWith, whatStopped } from './stop.ts'
import { leftOut, notRun, quietStop, severalHeads, whyNoMigration, whyUnknown } from './unknowns.ts'

/** A run of a command that went as far as the database. */
export interface Run {
  ok: boolean
  executed: readonly Ran[]
}

/** What a command finds when it begins. */
const databases = { base: "base's database", empty: 'an empty database' } as const

export interface Course {
  plan: readonly ReplayMigration[]
  /** What it may run as well: nothing says whether it takes that for applied. */
  perhaps?: readonly ReplayMigration[]
  /** What an earlier run of the command has done on this database. */
  before: readonly Ran[]
  tracks: readonly Track[]
  inBase: boolean
}

/** Runs the project's own command, reads at the database what it does, and keeps what all of its runs have shown. */
export class CommandRuns {
  readonly #native: CommandReplay
  readonly #request: ReplayRequest
  readonly #course: ReplayCourse
  readonly #locator: Locator
  readonly #attributor: Attributor
  readonly #followUp: FollowUp
  readonly examined: Examined[] = []
  readonly mismatches: Mismatch[] = []
  readonly notVerified: NotVerified[] = []
  readonly unknowns: string[] = []
  readonly course: CourseRun[] = []
  /** How many migrations have run. */
  count = 0
  /** The runner does not begin where there are several heads. */
  refusesHeads = false

  constructor(native: CommandReplay, course: ReplayCourse) {
    this.#native = native
    this.#request = native.request
    this.#course = course
    this.#locator = new Locator(native.request)
    this.#attributor = new Attributor(native.request)
    this.#followUp = new FollowUp({ request: native.request, engine: course.engine, locator: this.#locator })
  }

  async run(side: 'base' | 'merged', replica: Replica, what: Course): Promise<Run> {
    const { command } = this.#native
    const { plan, perhaps, before } = what
    const path = plan[0]?.migration.file.path ?? command.run
    this.#request.onProgress?.({ done: this.count, total: this.count + plan.length, path })
    const run = await sendCommand(this.#native, side, command.run, replica)
    const attribution = await this.#attributor.attribute(side, run.log, plan, perhaps)
    const executed = [...before, ...attribution.ran]
    this.count += attribution.recorded.size
    if (side === 'merged') this.#followUp.noteGuards(executed, what.tracks)
    const database = before.length > 0 ? 'base' : 'empty'
    const called = `\`${command.run}\`, run in ${side === 'base' ? "base's files" : 'the merged files'}`
    const named = `${called} against ${databases[database]},`
    const again = this.#attributor.seenAgain(perhaps)
    const stop = await whatStopped(run, attribution, { plan, again, all: this.#request.merged })
    const why = stop && whyNoMigration(named, stop, plan)
    this.#note(what, attribution.recorded, why === undefined ? stop?.item : undefined)
    if (stop) {
      const { root, item, quietly } = stop
      if (why !== undefined || !item) this.unknowns.push(why ?? '')
      else {
        const own = { item, statements: attribution.open }
        const facts = { ...what, failed: root, item, executed: [...executed, own], locator: this.#locator }
        await this.#examine(
          { ...facts, replica, output: run.end.output },
          what,
          quietly ? quietStop : undefined,
        )
        if (!what.inBase) this.#stopped(item, what, attribution.recorded)
      }
      return { ok: false, executed }
    }
    const [heads] = side === 'merged' && attribution.recorded.size === 0 ? severalHeads(this.#request) : []
    const busy = await busyWith(run, attribution, plan, this.#locator)
    // Whoever refuses several heads does so on every database.
    const unknown = whyUnknown(heads ? `${called},` : named, run, { database, heads, busy })
    if (unknown !== undefined) {
      this.unknowns.push(unknown)
      this.refusesHeads ||= heads !== undefined && run.end.kind === 'exited' && run.end.code !== 0
      return { ok: false, executed }
    }
    if (side === 'merged')
      await this.#followUp.recordIgnoredError(attribution, { ran: executed, tracks: what.tracks }, item =>
        this.#historyBefore(item, what),
      )
    const left = leftOut(named, plan, attribution)
    if (left.unknown !== undefined) this.unknowns.push(left.unknown)
    this.notVerified.push(...left.notVerified)
    return { ok: left.unknown === undefined, executed }
  }

  #note(
    { tracks, inBase }: Course,
    recorded: Iterable<ReplayMigration>,
    fails: ReplayMigration | undefined,
  ): void {
    // Base alone on a new database is run for its models.
    if (inBase && !tracks.includes('upgrade')) return
    this.course.push({
      tracks,
      ran: [...recorded].map(item => ({ item, took: undefined })),
      fails: fails ? [fails.migration.file.path] : [],
      open: [],
      idle: [],
    })
  }

  #historyBefore(item: ReplayMigration, { plan, before }: Course) {
    const inBase = before.length > 0 ? this.#request.base : []
    return { inBase, since: plan.slice(0, Math.max(0, plan.indexOf(item))) }
  }

  async #examine(facts: FailureFacts, what: Course, aftermath: string | undefined): Promise<void> {
    const seen = await describeFailed(facts)
    if (aftermath !== undefined) seen.aftermath = aftermath
    try {
      this.examined.push(await examine(this.#request, facts, this.#historyBefore(facts.item, what), seen))
    } catch (error) {
      // What was seen stands, though there was no time to look closer.
      this.examined.push({ failures: [seen], notVerified: [], executed: [], applied: [] })
      throw error
    }
  }

  /** Who made what no text says, and what did guards pass by? */
  async lookBack(): Promise<void> {
    for (const one of this.examined) await seeCreators(this.#course.engine, one, this.#request.deadline)
    const { examined, mismatches, unknowns } = await this.#followUp.look()
    this.examined.push(...examined)
    this.mismatches.push(...mismatches)
    this.unknowns.push(...unknowns)
  }

  /** The track was run to its end, which is where it fails; what comes after is not known. */
  #stopped(item: ReplayMigration, { plan, tracks }: Course, recorded: ReadonlySet<ReplayMigration>): void {
    this.#course.ended(tracks)
    const following = plan.filter(one => one !== item && !recorded.has(one))
    this.notVerified.push(...following.map(one => notRun(one, 'the command stopped before it')))
  }
}
