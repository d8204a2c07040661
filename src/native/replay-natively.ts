import { describeFailures } from '../explain/describe.ts'
import { describeDivergence } from '../explain/divergence.ts'
import { mendFailures } from '../explain/mend.ts'
import { foldMirrors } from '../explain/mirrors.ts'
import { seeCreators } from '../explain/probe.ts'
import type { Finding } from '../findings/finding.ts'
import type { Tree } from '../git/tree.ts'
import type { ReplayCommand } from '../inputs/config.ts'
import { type Catalog, catalogOf } from '../postgres/catalog.ts'
import type { Engine } from '../postgres/engine.ts'
import { environmental } from '../postgres/environmental.ts'
import { introducedBy } from '../replay/introduced-by.ts'
import { Marks } from '../replay/marks.ts'
import { mergeFailures } from '../replay/merge-failures.ts'
import { planOf } from '../replay/plan.ts'
import { prepareDatabase } from '../replay/prepare.ts'
import { CannotGoOn, OutOfTime, Replica } from '../replay/replica.ts'
import type { ReplayMigration, ReplayReport, ReplayRequest, Track, Unproven } from '../replay/request.ts'
import { attribute } from './attribute.ts'
import { bookkeepingTables, NoteReader } from './bookkeeping.ts'
import { culpritOf } from './culprit.ts'
import { type Examined, examine } from './examine.ts'
import { describeFailed, type FailureFacts, failingStatement } from './failure.ts'
import { Locator } from './locate.ts'
import type { Ran } from './past.ts'
import { type FailedStatement, rootError } from './root-error.ts'
import { runSide, type SideRun } from './run-side.ts'
import { whyUnknown } from './unknowns.ts'
import { describeWayBack } from './way-back.ts'
import { pathThatStandsTwice } from './work-tree.ts'

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

function refusal({ command, trusted, whole, request }: NativeReplay): string | undefined {
  const named = `\`${command.run}\``
  if (!trusted)
    return `${named} was not run: it would run the change's own code in a job that can write to the repository. Run the gate on \`pull_request\`, where a stranger's code gets a token that can only read.`
  const twice = pathThatStandsTwice(whole.merged)
  if (twice !== undefined)
    return `${named} was not run on what merging gives: both sides bring ${twice}. Resolve the conflict and run again.`
  if (request.startFrom)
    return `${named} was not run: \`start-from\` loads a schema without the notes of what is applied, so the command would begin anew. Leave one of the two out.`
  return undefined
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
  readonly #unproven: Unproven[] = []
  /** What is wrong beside what fails on the way up. */
  readonly #besides: Finding[] = []
  readonly #done = { fresh: false, upgrade: false }
  #open: Replica | undefined
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
    if (!modes.fresh || asOne) return
    const fresh = await this.#fresh()
    const finding = upgraded && fresh && describeDivergence(this.#request, fresh, upgraded)
    if (finding) this.#besides.push(finding)
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
    return { ok: this.#allRecorded(named, plan, attribution), executed }
  }

  async #examine(facts: FailureFacts, { plan, before }: Course): Promise<void> {
    const { item } = facts
    this.#examined.push(
      await examine(
        this.#request,
        facts,
        {
          inBase: before.length > 0 ? this.#request.base : [],
          since: plan.slice(0, Math.max(0, plan.indexOf(item))),
        },
        await describeFailed(facts),
      ),
    )
  }

  /** When no database is open any more: who made what no text tells? */
  async look(): Promise<void> {
    await this.close()
    for (const one of this.#examined) await seeCreators(this.#engine, one, this.#request.deadline)
  }

  /** The track was run to its end, which is where it fails; what comes behind is not known. */
  #stopped(item: ReplayMigration, { plan, tracks }: Course, recorded: ReadonlySet<ReplayMigration>): void {
    for (const track of tracks) this.#done[track] = true
    for (const { migration, introduced } of plan.filter(one => one !== item && !recorded.has(one))) {
      this.#unproven.push({
        path: migration.file.path,
        line: migration.range.start.line,
        why: 'the command stopped before it',
        introduced,
      })
    }
  }

  /** A command that ends well and leaves out what the change brings has not shown that it applies. */
  #allRecorded(
    named: string,
    plan: readonly ReplayMigration[],
    { recorded, begun }: Awaited<ReturnType<typeof attribute>>,
  ): boolean {
    const left = plan.filter(item => !recorded.has(item) && item !== begun && !replaced(item, plan, recorded))
    const incoming = left.filter(({ introduced }) => introduced)
    if (incoming.length > 0) {
      const paths = incoming.slice(0, 3).map(({ migration }) => migration.file.path)
      const more = incoming.length > 3 ? ` and ${incoming.length - 3} more` : ''
      this.unknowns.push(
        `${named} ended well without recording ${paths.join(', ')}${more}, so nothing is proven about ${incoming.length === 1 ? 'it' : 'them'}. Is it the command that runs them (is the app installed, is it the right history)? A command goes with a history by \`framework:\` and \`history:\`.`,
      )
      return false
    }
    for (const { migration } of left) {
      this.#unproven.push({
        path: migration.file.path,
        line: migration.range.start.line,
        why: 'the command did not run it',
        introduced: false,
      })
    }
    return true
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

  async #send(side: 'base' | 'merged', line: string, replica: Replica): Promise<SideRun> {
    const { command, whole } = this.#native
    const texts = (side === 'base' ? this.#request.base : this.#request.merged).map(({ text }) => text)
    const run = await runSide({
      side,
      tree: whole[side],
      line,
      command,
      database: replica.database,
      texts,
      seconds: command.timeout,
      deadline: this.#request.deadline,
    })
    if (this.#request.deadline?.aborted) throw new OutOfTime()
    if (run.trouble !== undefined || run.end.kind === 'late' || (await replica.stillTruthful())) return run
    return {
      ...run,
      trouble: 'the database no longer answers truthfully. Give a server with `--postgres URL`.',
    }
  }

  async close(): Promise<void> {
    const replica = this.#open
    this.#open = undefined
    await replica?.close()
  }

  async report(): Promise<ReplayReport> {
    const { modes } = this.#request
    const failures = mergeFailures(this.#examined.flatMap(one => one.failures))
    foldMirrors(failures)
    const tracksRun = new Set<Track>([
      ...(modes.fresh ? (['fresh'] as const) : []),
      ...(modes.upgrade ? (['upgrade'] as const) : []),
    ])
    const findings = describeFailures(failures, {
      request: this.#request,
      tracksRun,
      introduced: introducedBy(failures, modes.upgrade),
      mended: await mendFailures(failures, {
        request: this.#request,
        executed: this.#examined.flatMap(({ executed }) => executed),
        unproven: this.#examined.flatMap(({ unproven }) => unproven),
        everywhere: ({ tracks }) => [...tracksRun].every(track => tracks.has(track)),
      }),
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

/** A command that hangs behind an error (its session left open, say) was stopped by it just the same. */
function stoppedByError({ end, log, underWay }: SideRun): FailedStatement | undefined {
  const failed = end.kind === 'exited' ? end.code !== 0 : end.kind === 'late' && underWay.length === 0
  return failed ? rootError(log, end.output) : undefined
}

/** A squash that was recorded stands for what it replaces. */
function replaced(
  { migration }: ReplayMigration,
  plan: readonly ReplayMigration[],
  recorded: ReadonlySet<ReplayMigration>,
): boolean {
  return plan.some(one => recorded.has(one) && one.migration.replaces.includes(migration.id))
}
