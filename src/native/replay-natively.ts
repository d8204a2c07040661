import { describeDivergence } from '../explain/divergence.ts'
import { compareWithSchema } from '../explain/drift.ts'
import { explainFailures } from '../explain/explain-failures.ts'
import { seeCreators } from '../explain/probe.ts'
import type { Finding } from '../findings/finding.ts'
import type { Tree } from '../git/tree.ts'
import type { ReplayCommand } from '../inputs/config.ts'
import { type Catalog, catalogOf } from '../postgres/catalog.ts'
import type { Engine } from '../postgres/engine.ts'
import { environmental } from '../postgres/environmental.ts'
import type { Mismatch } from '../replay/guards.ts'
import { Marks } from '../replay/marks.ts'
import { planOf } from '../replay/plan.ts'
import { prepareDatabase } from '../replay/prepare.ts'
import { CannotGoOn, OutOfTime, Replica } from '../replay/replica.ts'
import type { ReplayMigration, ReplayReport, ReplayRequest, Track, Unproven } from '../replay/request.ts'
import { attribute } from './attribute.ts'
import { type GuardedRun, mismatchesBehindGuards } from './behind-guards.ts'
import { bookkeepingTables, NoteReader } from './bookkeeping.ts'
import { culpritOf } from './culprit.ts'
import { type Examined, examine } from './examine.ts'
import { describeFailed, type FailureFacts, failingStatement } from './failure.ts'
import { leftOut, notRun } from './left-out.ts'
import { Locator } from './locate.ts'
import type { Ran } from './past.ts'
import { refusal } from './refusal.ts'
import { stoppedByError } from './root-error.ts'
import type { SideRun } from './run-side.ts'
import { sendCommand } from './send-command.ts'
import { whyUnknown } from './unknowns.ts'
import { describeWayBack } from './way-back.ts'

export interface NativeReplay {
  request: ReplayRequest
  command: ReplayCommand
  /** Both sides with all their files, not only those in which histories are looked for. */
  whole: { base: Tree; merged: Tree }
  /** May code of the change run? */
  trusted: boolean
}

/**
 * Replays with the project's own command, in base's files and then in the merged ones, and reads at the database what it
 * does. Reports as every replay does; rejects where no database can be had at all.
 */
export async function replayNatively(native: NativeReplay, engine: Engine): Promise<ReplayReport> {
  const story = new NativeStory(native, engine)
  const refused = refusal(native)
  if (refused !== undefined) story.unknowns.push(refused)
  else {
    try {
      await story.tell()
      await story.look()
    } catch (error) {
      if (!(error instanceof OutOfTime || error instanceof CannotGoOn)) throw error
      story.unknowns.push(
        error instanceof OutOfTime
          ? `The time limit of the run ended \`${native.command.run}\`; raise --timeout.`
          : `The replay could not be finished: ${error.message}.`,
      )
    } finally {
      await story.close()
    }
  }
  return await story.report()
}

/** A run of a command that went as far as the database. */
interface Run {
  ok: boolean
  executed: readonly Ran[]
}

interface Course {
  plan: readonly ReplayMigration[]
  /** What an earlier run of the command has done on this database. */
  before: readonly Ran[]
  tracks: readonly Track[]
  inBase: boolean
}

class NativeStory {
  readonly #native: NativeReplay
  readonly #request: ReplayRequest
  readonly #engine: Engine
  readonly #locator: Locator
  readonly #examined: Examined[] = []
  readonly #guarded: GuardedRun[] = []
  readonly #mismatches: Mismatch[] = []
  readonly #unproven: Unproven[] = []
  /** What is wrong beside what fails on the way up. */
  readonly #besides: Finding[] = []
  readonly #done = { fresh: false, upgrade: false }
  #open: Replica | undefined
  #madeByBase: Catalog | undefined
  #ran = 0
  readonly unknowns: string[] = []

  constructor(native: NativeReplay, engine: Engine) {
    this.#native = native
    this.#request = native.request
    this.#engine = engine
    this.#locator = new Locator(native.request)
  }

  async tell(): Promise<void> {
    const { modes } = this.#request
    const { tails } = planOf(this.#request)
    // Where a new database sees exactly what base's and then the change's see, one run tells both.
    const asOne = modes.fresh && modes.upgrade && tails.length === 1
    const upgraded = modes.upgrade
      ? await this.#upgrade(asOne ? ['upgrade', 'fresh'] : ['upgrade'])
      : undefined
    if (!modes.fresh) return
    const fresh = asOne ? upgraded : await this.#fresh()
    const finding = upgraded && fresh && describeDivergence(this.#request, fresh, upgraded)
    if (finding) this.#besides.push(finding)
    if (fresh) await this.#compareWithFile(fresh)
  }

  async #compareWithFile(merged: Catalog): Promise<void> {
    const { schema } = this.#request
    if (!schema) return
    await this.close()
    const catalogs = { merged, base: this.#madeByBase }
    const compared = await compareWithSchema({ ...this.#request, schema }, catalogs, undefined, this.#engine)
    this.#besides.push(...compared.findings)
    this.unknowns.push(...compared.unknowns)
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
        this.unknowns.push(
          `What the change brings was not run behind base, because \`${this.#native.command.run}\` does not get through base itself. Mend base first.`,
        )
      return undefined
    }
    if (this.#request.schema) this.#madeByBase = await catalogOf(replica.database, bookkeepingTables)
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
    for (const track of tracks) this.#done[track] = true
    const catalog = await catalogOf(replica.database, bookkeepingTables)
    if (tracks.includes('upgrade') || !this.#request.modes.upgrade) await this.#down(replica)
    return catalog
  }

  /** One after the other: a server has its roles only once. */
  async #database(): Promise<Replica | undefined> {
    await this.close()
    const replica = await Replica.empty(this.#engine, this.#request.deadline)
    this.#open = replica
    const state = {
      failures: [],
      unknowns: this.unknowns,
      unproven: [],
      executed: [],
      marks: new Marks(),
      ran: 0,
    }
    return (await prepareDatabase(this.#request, replica, state)) ? replica : undefined
  }

  async #run(side: 'base' | 'merged', replica: Replica, what: Course): Promise<Run> {
    const { command } = this.#native
    const { plan, before } = what
    const path = plan[0]?.migration.file.path ?? command.run
    this.#request.onProgress?.({ done: this.#ran, total: this.#ran + plan.length, path })
    const run = await this.#send(side, command.run, replica)
    const all = [...plan, ...this.#request.merged, ...this.#request.base]
    const attribution = await attribute(run.log, new NoteReader(all))
    const executed = [...before, ...attribution.ran]
    this.#ran += attribution.recorded.size
    if (side === 'merged')
      this.#guarded.push({
        request: this.#request,
        engine: this.#engine,
        locator: this.#locator,
        tracks: what.tracks,
        ran: executed.filter(({ statements }) => statements.some(({ fate }) => fate === 'committed')),
      })
    const named = `\`${command.run}\`, run in ${side === 'base' ? "base's files" : 'the merged files'},`
    const root = run.trouble === undefined ? stoppedByError(run) : undefined
    if (root) {
      const lacking = environmental(root.error)
      const statement = (await failingStatement(root))?.statement
      const item = culpritOf(attribution, plan, statement)
      if (lacking) this.unknowns.push(`${named} stopped. ${lacking.provide}`)
      else if (!item)
        this.unknowns.push(
          `${named} stopped at an error of the database that belongs to no migration that the gate knows: ${root.error.message} (SQLSTATE ${root.error.code}).`,
        )
      else {
        const own = { item, statements: attribution.open }
        const facts = { ...what, failed: root, item, executed: [...executed, own], locator: this.#locator }
        await this.#examine({ ...facts, replica }, what)
        if (!what.inBase) this.#stopped(item, what, attribution.recorded)
      }
      return { ok: false, executed }
    }
    const unknown = whyUnknown(named, run)
    if (unknown !== undefined) {
      this.unknowns.push(unknown)
      return { ok: false, executed }
    }
    const left = leftOut(named, plan, attribution)
    if (left.unknown !== undefined) this.unknowns.push(left.unknown)
    this.#unproven.push(...left.unproven)
    return { ok: left.unknown === undefined, executed }
  }

  async #examine(facts: FailureFacts, { plan, before }: Course): Promise<void> {
    const seen = await describeFailed(facts)
    const inBase = before.length > 0 ? this.#request.base : []
    const since = plan.slice(0, Math.max(0, plan.indexOf(facts.item)))
    try {
      this.#examined.push(await examine(this.#request, facts, { inBase, since }, seen))
    } catch (error) {
      // What was seen stands, though there was no time to look closer.
      this.#examined.push({ failures: [seen], unproven: [], executed: [], applied: [] })
      throw error
    }
  }

  /** When no database is open any more: who made what no text tells, and what did guards pass by? */
  async look(): Promise<void> {
    await this.close()
    for (const one of this.#examined) await seeCreators(this.#engine, one, this.#request.deadline)
    for (const one of this.#guarded) this.#mismatches.push(...(await mismatchesBehindGuards(one)))
  }

  /** The track was run to its end, which is where it fails; what comes behind is not known. */
  #stopped(item: ReplayMigration, { plan, tracks }: Course, recorded: ReadonlySet<ReplayMigration>): void {
    for (const track of tracks) this.#done[track] = true
    const behind = plan.filter(one => one !== item && !recorded.has(one))
    this.#unproven.push(...behind.map(one => notRun(one, 'the command stopped before it')))
  }

  async #down(replica: Replica): Promise<void> {
    const { down } = this.#native.command
    if (down === undefined) return
    const run = await this.#send('merged', down, replica)
    const root = run.trouble === undefined ? stoppedByError(run) : undefined
    if (root) {
      const found = await describeWayBack({ request: this.#request, command: down, run, root })
      if (typeof found === 'string') this.unknowns.push(found)
      else this.#besides.push(found)
    } else {
      const unknown = whyUnknown(`\`${down}\`, the way back after \`${this.#native.command.run}\`,`, run)
      if (unknown !== undefined) this.unknowns.push(unknown)
    }
  }

  #send(side: 'base' | 'merged', line: string, replica: Replica): Promise<SideRun> {
    return sendCommand(this.#native, side, line, replica)
  }

  async close(): Promise<void> {
    const replica = this.#open
    this.#open = undefined
    await replica?.close()
  }

  async report(): Promise<ReplayReport> {
    const findings = await explainFailures(this.#request, {
      failures: this.#examined.flatMap(({ failures }) => failures),
      mismatches: this.#mismatches,
      executed: this.#examined.flatMap(({ executed }) => executed),
      unproven: this.#examined.flatMap(({ unproven }) => unproven),
    })
    return {
      findings: [...findings, ...this.#besides],
      unknowns: [...new Set(this.unknowns)],
      unproven: this.#unproven,
      modesDone: this.#done,
      migrationsRun: this.#ran,
    }
  }
}
