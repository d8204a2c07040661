import type { Found } from '../model/finding.ts'
import type { Engine } from '../postgres/engine.ts'
import { type CourseRun, changeOf, courseOf } from '../replay/course.ts'
import type { ReplayFacts } from '../replay/facts.ts'
import type { Mismatch } from '../replay/guards.ts'
import { planOf } from '../replay/plan.ts'
import { prepareDatabase } from '../replay/prepare.ts'
import { seeCreators } from '../replay/probe.ts'
import { replay } from '../replay/replay.ts'
import type { OutOfTimeError, Replica } from '../replay/replica.ts'
import type { NotVerified, ReplayMigration, ReplayRequest, Track } from '../replay/request.ts'
import { ReplayCourse, type SourceFacts, type StatementSource } from '../replay/runner.ts'
import { type Catalog, catalogOf } from '../schema/catalog.ts'
import { Attributor } from './attributor.ts'
import type { CommandReplay } from './command-replay.ts'
import { checkDowngrade } from './downgrade.ts'
import { type Examined, examine } from './examine.ts'
import { describeFailed, type FailureFacts } from './failure.ts'
import { FollowUp } from './follow-up.ts'
import { Locator } from './locate.ts'
import { checkModels, type ModelsRun, saysTheyDiffer } from './models.ts'
import { CommandOutOfTimeError, type SideRun, sendCommand } from './run-side.ts'
import type { Ran } from './sent-statements.ts'
import { busyWith, whatStopped } from './stop.ts'
import {
  atTheEnd,
  leftOut,
  notRun,
  quietStop,
  refusal,
  severalHeads,
  whyNoMigration,
  whyUnknown,
} from './unknowns.ts'
import { versionTables } from './version-table.ts'

interface CommandFacts extends SourceFacts {
  /** What is wrong with the way down. */
  findings: Found[]
  /** A runner that refuses several heads never comes to what they would do: that is read from the files. */
  readInstead?: ReplayFacts
}

/** What a command's replay has shown. */
type CommandReplayFacts = CommandFacts & ReplayFacts

/**
 * Replays with the project's own command, in base's files and then in the merged ones, and reads at the database what it
 * does. Rejects where no database can be had at all.
 */
export async function replayByCommand(native: CommandReplay, engine: Engine): Promise<CommandReplayFacts> {
  const course = new ReplayCourse(native.request, engine)
  return await course.run(new ReadAtDatabase(native, course))
}

/** A run of a command that went as far as the database. */
interface Run {
  ok: boolean
  executed: readonly Ran[]
}

/** What a command finds when it begins. */
const databases = { base: "base's database", empty: 'an empty database' } as const

interface Course {
  plan: readonly ReplayMigration[]
  /** What an earlier run of the command has done on this database. */
  before: readonly Ran[]
  tracks: readonly Track[]
  inBase: boolean
}

/** Statements as the project's own command sends them. */
class ReadAtDatabase implements StatementSource<CommandFacts> {
  readonly #native: CommandReplay
  readonly #request: ReplayRequest
  readonly #course: ReplayCourse
  readonly #locator: Locator
  readonly #attributor: Attributor
  readonly #followUp: FollowUp
  readonly #examined: Examined[] = []
  readonly #mismatches: Mismatch[] = []
  readonly #notVerified: NotVerified[] = []
  /** What is wrong with the way down. */
  readonly #findings: Found[] = []
  #madeByBase: Catalog | undefined
  readonly #runs: CourseRun[] = []
  /** After what is pending, on the database that has all of base. */
  #upgraded: Catalog | undefined
  /** What the check of models came to, on base and on what merging gives. */
  readonly #models: { base?: ModelsRun; merged?: ModelsRun } = {}
  #ran = 0
  #refusesHeads = false
  readonly #unknowns: string[] = []

  constructor(native: CommandReplay, course: ReplayCourse) {
    this.#native = native
    this.#request = native.request
    this.#course = course
    this.#locator = new Locator(native.request)
    this.#attributor = new Attributor(native.request)
    this.#followUp = new FollowUp({ request: native.request, engine: course.engine, locator: this.#locator })
  }

  async migrate(): Promise<void> {
    const refused = refusal(this.#native)
    if (refused !== undefined) return void this.#unknowns.push(refused)
    await this.#migrate()
    await this.#checkModels()
  }

  async #migrate(): Promise<void> {
    const { modes } = this.#request
    const { tails } = planOf(this.#request)
    // Where a new database sees exactly what base's and then the change's see, one run shows both.
    const asOne = modes.fresh && modes.upgrade && tails.length === 1
    const upgraded = modes.upgrade
      ? await this.#upgrade(asOne ? ['upgrade', 'fresh'] : ['upgrade'])
      : undefined
    if (!modes.fresh) return
    const fresh = asOne ? upgraded : await this.#fresh()
    if (upgraded && fresh) this.#course.endings = { fresh, upgrade: upgraded }
    if (fresh) await this.#course.compareWithFile({ merged: fresh, base: this.#madeByBase })
  }

  /** Last of all, as base may have to be asked on a database of its own. */
  async #checkModels(): Promise<void> {
    const { base, merged: after } = this.#models
    if (!after) return
    const before = base ?? (saysTheyDiffer(after) ? await this.#modelsOnBase() : undefined)
    const found = checkModels(this.#native, this.#native.command.models ?? '', { before, after })
    if (found?.ok) this.#findings.push(found.value)
    else if (found) this.#unknowns.push(found.reason)
  }

  /** Where the replay itself does without base. */
  async #modelsOnBase(): Promise<ModelsRun | undefined> {
    const { base } = this.#request
    const replica = base.length > 0 ? await this.#database() : undefined
    if (!replica) return undefined
    const run = await this.#run('base', replica, { plan: base, before: [], tracks: ['fresh'], inBase: true })
    if (run.ok) await this.#askModels('base', replica)
    return this.#models.base
  }

  async #upgrade(tracks: readonly Track[]): Promise<Catalog | undefined> {
    const { base, pending } = this.#request
    const replica = await this.#database()
    if (!replica) return undefined
    const first: Run =
      base.length === 0
        ? { ok: true, executed: [] }
        : await this.#run('base', replica, { plan: base, before: [], tracks, inBase: true })
    if (!first.ok) {
      if (this.#examined.length > 0)
        this.#unknowns.push(
          `What the change brings was not run after base, because \`${this.#native.command.run}\` does not get through base itself. Fix base first.`,
        )
      return undefined
    }
    if (base.length > 0) await this.#askModels('base', replica)
    await this.#course.readTables('base', replica)
    this.#madeByBase = await catalogOf(replica.database, versionTables)
    const second = await this.#run('merged', replica, {
      plan: pending,
      before: first.executed,
      tracks,
      inBase: false,
    })
    return second.ok ? await this.#ended(replica, tracks) : undefined
  }

  async #fresh(): Promise<Catalog | undefined> {
    const replica = await this.#database()
    if (!replica) return undefined
    const run = await this.#run('merged', replica, {
      plan: this.#request.merged,
      before: [],
      tracks: ['fresh'],
      inBase: false,
    })
    return run.ok ? await this.#ended(replica, ['fresh']) : undefined
  }

  async #ended(replica: Replica, tracks: readonly Track[]): Promise<Catalog> {
    this.#course.ended(tracks)
    const catalog = await catalogOf(replica.database, versionTables)
    if (tracks.includes('upgrade')) this.#upgraded = catalog
    await this.#course.readTables('merged', replica)
    if (tracks.includes('upgrade') || !this.#request.modes.upgrade) {
      await this.#askModels('merged', replica)
      await this.#down(replica)
    }
    return catalog
  }

  /** One after the other: a server has its roles only once. */
  async #database(): Promise<Replica | undefined> {
    await this.#course.close()
    const replica = await this.#course.open()
    return (await prepareDatabase(this.#request, replica, { unknowns: this.#unknowns, notVerified: [] }))
      ? replica
      : undefined
  }

  async #run(side: 'base' | 'merged', replica: Replica, what: Course): Promise<Run> {
    const { command } = this.#native
    const { plan, before } = what
    const path = plan[0]?.migration.file.path ?? command.run
    this.#request.onProgress?.({ done: this.#ran, total: this.#ran + plan.length, path })
    const run = await this.#send(side, command.run, replica)
    const attribution = await this.#attributor.attribute(side, run.log, plan)
    const executed = [...before, ...attribution.ran]
    this.#ran += attribution.recorded.size
    if (side === 'merged') this.#followUp.noteGuards(executed, what.tracks)
    const database = before.length > 0 ? 'base' : 'empty'
    const called = `\`${command.run}\`, run in ${side === 'base' ? "base's files" : 'the merged files'}`
    const named = `${called} against ${databases[database]},`
    const stop = await whatStopped(run, attribution, plan, this.#request.merged)
    const why = stop && whyNoMigration(named, stop, plan)
    this.#note(what, attribution.recorded, why === undefined ? stop?.item : undefined)
    if (stop) {
      const { root, item, quietly } = stop
      if (why !== undefined || !item) this.#unknowns.push(why ?? '')
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
      this.#unknowns.push(unknown)
      this.#refusesHeads ||= heads !== undefined && run.end.kind === 'exited' && run.end.code !== 0
      return { ok: false, executed }
    }
    if (side === 'merged')
      await this.#followUp.recordIgnoredError(attribution, { ran: executed, tracks: what.tracks }, item =>
        this.#historyBefore(item, what),
      )
    const left = leftOut(named, plan, attribution)
    if (left.unknown !== undefined) this.#unknowns.push(left.unknown)
    this.#notVerified.push(...left.notVerified)
    return { ok: left.unknown === undefined, executed }
  }

  #note(
    { tracks, inBase }: Course,
    recorded: Iterable<ReplayMigration>,
    fails: ReplayMigration | undefined,
  ): void {
    // Base alone on a new database is run for its models.
    if (inBase && !tracks.includes('upgrade')) return
    this.#runs.push({
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
      this.#examined.push(await examine(this.#request, facts, this.#historyBefore(facts.item, what), seen))
    } catch (error) {
      // What was seen stands, though there was no time to look closer.
      this.#examined.push({ failures: [seen], notVerified: [], executed: [], applied: [] })
      throw error
    }
  }

  /** Who made what no text says, and what did guards pass by? */
  async lookBack(): Promise<void> {
    for (const one of this.#examined) await seeCreators(this.#course.engine, one, this.#request.deadline)
    const { examined, mismatches, unknowns } = await this.#followUp.look()
    this.#examined.push(...examined)
    this.#mismatches.push(...mismatches)
    this.#unknowns.push(...unknowns)
  }

  timeUp(error: OutOfTimeError): string {
    return `The time limit of the run ended \`${this.#native.command.run}\`; raise --timeout.${error instanceof CommandOutOfTimeError ? atTheEnd(error.run) : ''}`
  }

  /** The track was run to its end, which is where it fails; what comes after is not known. */
  #stopped(item: ReplayMigration, { plan, tracks }: Course, recorded: ReadonlySet<ReplayMigration>): void {
    this.#course.ended(tracks)
    const following = plan.filter(one => one !== item && !recorded.has(one))
    this.#notVerified.push(...following.map(one => notRun(one, 'the command stopped before it')))
  }

  /** How the check of models and migrations ends in one side's files, on what that side's migrations have led to. */
  async #askModels(side: 'base' | 'merged', replica: Replica): Promise<void> {
    const { models } = this.#native.command
    if (models !== undefined) this.#models[side] = await this.#send(side, models, replica)
  }

  async #down(replica: Replica): Promise<void> {
    const { down } = this.#native.command
    if (down === undefined) return
    const run = await this.#send('merged', down, replica)
    const found = await checkDowngrade(this.#request, { up: this.#native.command.run, down }, run)
    if (found?.ok) this.#findings.push(found.value)
    else if (found) this.#unknowns.push(found.reason)
  }

  #send(side: 'base' | 'merged', line: string, replica: Replica): Promise<SideRun> {
    return sendCommand(this.#native, side, line, replica)
  }

  async facts(): Promise<CommandFacts> {
    const course = courseOf(this.#request, this.#runs)
    const change = changeOf({ from: this.#madeByBase, to: this.#upgraded }, course.upgrade)
    const isReadInstead = this.#refusesHeads && !this.#request.deadline?.aborted
    return {
      course,
      ...(change ? { change } : {}),
      failures: this.#examined.flatMap(({ failures }) => failures),
      mismatches: this.#mismatches,
      executed: this.#examined.flatMap(({ executed }) => executed),
      steps: this.#examined.flatMap(({ notVerified }) => notVerified),
      findings: this.#findings,
      ...(isReadInstead ? { readInstead: await replay(this.#request, this.#course.engine) } : {}),
      unknowns: this.#unknowns,
      notVerified: this.#notVerified,
      notChecked: [],
      migrationsRun: this.#ran,
    }
  }
}
