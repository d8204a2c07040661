import type { Found } from '../model/finding.ts'
import type { Engine } from '../postgres/engine.ts'
import { changeOf, courseOf } from '../replay/course.ts'
import type { ReplayFacts } from '../replay/facts.ts'
import { planOf } from '../replay/plan.ts'
import { prepareDatabase } from '../replay/prepare.ts'
import { replay } from '../replay/replay.ts'
import type { OutOfTimeError, Replica } from '../replay/replica.ts'
import type { ReplayRequest, Track } from '../replay/request.ts'
import { ReplayCourse, type SourceFacts, type StatementSource } from '../replay/runner.ts'
import { type Catalog, catalogOf } from '../schema/catalog.ts'
import type { CommandReplay } from './command-replay.ts'
import { CommandRuns, type Run } from './command-runs.ts'
import { checkDowngrade } from './downgrade.ts'
import { checkModels, type ModelsRun, saysTheyDiffer } from './models.ts'
import { CommandOutOfTimeError, sendCommand } from './run-side.ts'
import { atTheEnd, refusal } from './unknowns.ts'
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

/** Statements as the project's own command sends them. */
class ReadAtDatabase implements StatementSource<CommandFacts> {
  readonly #native: CommandReplay
  readonly #request: ReplayRequest
  readonly #course: ReplayCourse
  readonly #runs: CommandRuns
  /** What is wrong with the way down. */
  readonly #findings: Found[] = []
  #madeByBase: Catalog | undefined
  /** After what is pending, on the database that has all of base. */
  #upgraded: Catalog | undefined
  /** What the check of models came to, on base and on what merging gives. */
  readonly #models: { base?: ModelsRun; merged?: ModelsRun } = {}

  constructor(native: CommandReplay, course: ReplayCourse) {
    this.#native = native
    this.#request = native.request
    this.#course = course
    this.#runs = new CommandRuns(native, course)
  }

  async migrate(): Promise<void> {
    const refused = refusal(this.#native)
    if (refused !== undefined) return void this.#runs.unknowns.push(refused)
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
    else if (found) this.#runs.unknowns.push(found.reason)
  }

  /** Where the replay itself does without base. */
  async #modelsOnBase(): Promise<ModelsRun | undefined> {
    const { base } = this.#request
    const replica = base.length > 0 ? await this.#database() : undefined
    if (!replica) return undefined
    const run = await this.#runs.run('base', replica, {
      plan: base,
      before: [],
      tracks: ['fresh'],
      inBase: true,
    })
    if (run.ok) await this.#askModels('base', replica)
    return this.#models.base
  }

  async #upgrade(tracks: readonly Track[]): Promise<Catalog | undefined> {
    const { base, pending, renamed = [] } = this.#request
    const replica = await this.#database()
    if (!replica) return undefined
    const first: Run =
      base.length === 0
        ? { ok: true, executed: [] }
        : await this.#runs.run('base', replica, { plan: base, before: [], tracks, inBase: true })
    if (!first.ok) {
      if (this.#runs.examined.length > 0)
        this.#runs.unknowns.push(
          `What the change brings was not run after base, because \`${this.#native.command.run}\` does not get through base itself. Fix base first.`,
        )
      return undefined
    }
    if (base.length > 0) await this.#askModels('base', replica)
    await this.#course.readTables('base', replica)
    this.#madeByBase = await catalogOf(replica.database, versionTables)
    const second = await this.#runs.run('merged', replica, {
      plan: pending,
      perhaps: renamed,
      before: first.executed,
      tracks,
      inBase: false,
    })
    return second.ok ? await this.#ended(replica, tracks) : undefined
  }

  async #fresh(): Promise<Catalog | undefined> {
    const replica = await this.#database()
    if (!replica) return undefined
    const run = await this.#runs.run('merged', replica, {
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
    return (await prepareDatabase(this.#request, replica, { unknowns: this.#runs.unknowns, notVerified: [] }))
      ? replica
      : undefined
  }

  /** Who made what no text says, and what did guards pass by? */
  lookBack(): Promise<void> {
    return this.#runs.lookBack()
  }

  timeUp(error: OutOfTimeError): string {
    return `The time limit of the run ended \`${this.#native.command.run}\`; raise --timeout.${error instanceof CommandOutOfTimeError ? atTheEnd(error.run) : ''}`
  }

  /** How the check of models and migrations ends in one side's files, on what that side's migrations have led to. */
  async #askModels(side: 'base' | 'merged', replica: Replica): Promise<void> {
    const { models } = this.#native.command
    if (models !== undefined) this.#models[side] = await sendCommand(this.#native, side, models, replica)
  }

  async #down(replica: Replica): Promise<void> {
    const { down } = this.#native.command
    if (down === undefined) return
    const run = await sendCommand(this.#native, 'merged', down, replica)
    const found = await checkDowngrade(this.#request, { up: this.#native.command.run, down }, run)
    if (found?.ok) this.#findings.push(found.value)
    else if (found) this.#runs.unknowns.push(found.reason)
  }

  async facts(): Promise<CommandFacts> {
    const course = courseOf(this.#request, this.#runs.course)
    const change = changeOf({ from: this.#madeByBase, to: this.#upgraded }, course.upgrade)
    const isReadInstead = this.#runs.refusesHeads && !this.#request.deadline?.aborted
    return {
      course,
      ...(change ? { change } : {}),
      failures: this.#runs.examined.flatMap(({ failures }) => failures),
      mismatches: this.#runs.mismatches,
      executed: this.#runs.examined.flatMap(({ executed }) => executed),
      steps: this.#runs.examined.flatMap(({ notVerified }) => notVerified),
      findings: this.#findings,
      ...(isReadInstead ? { readInstead: await replay(this.#request, this.#course.engine) } : {}),
      unknowns: this.#runs.unknowns,
      notVerified: this.#runs.notVerified,
      notChecked: [],
      migrationsRun: this.#runs.count,
    }
  }
}
