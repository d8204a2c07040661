import type { Engine } from '../postgres/engine.ts'
import type { Mismatch } from '../replay/guards.ts'
import { onPrepared } from '../replay/prepare.ts'
import { type Past, seeCreators } from '../replay/probe.ts'
import { type Applied, CannotContinueError, type Replica } from '../replay/replica.ts'
import type { ReplayMigration, ReplayRequest, Track } from '../replay/request.ts'
import { TrackRun } from '../replay/track.ts'
import { TrackState } from '../replay/track-state.ts'
import type { Attribution } from './attribute.ts'
import { type Before, type Examined, examine } from './examine.ts'
import { describeFailed } from './failure.ts'
import type { FailedStatement } from './first-error.ts'
import type { Locator } from './locate.ts'
import { executedSteps, messagesOf, type Ran } from './sent-statements.ts'
import { ignoredErrors } from './stop.ts'
import { goesOn, ignoredUnseen } from './unknowns.ts'
import { isAboutVersionTable } from './version-table.ts'

interface Circumstances {
  request: ReplayRequest
  engine: Engine
  locator: Locator
}

/** A run of a command that went past something: `ran` is all of it, in its order. */
interface CommandRun {
  tracks: readonly Track[]
  ran: readonly Ran[]
}

interface IgnoredError extends CommandRun {
  item: ReplayMigration
  failed: FailedStatement
  before: Before
}

/**
 * What runs leave to be looked at when the command's database is closed: guards, and errors passed over. That database has
 * gone on by then, so what the command did up to there is sent once more to another one, and from there on the files are read.
 */
export class FollowUp {
  readonly #circumstances: Circumstances
  readonly #guarded: CommandRun[] = []
  readonly #ignoredErrors: IgnoredError[] = []

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances
  }

  /** What did not stand in the end is none of it. */
  noteGuards(executed: readonly Ran[], tracks: readonly Track[]): void {
    const ran = executed.filter(({ statements }) => statements.some(({ fate }) => fate === 'committed'))
    this.#guarded.push({ tracks, ran })
  }

  async recordIgnoredError(
    attribution: Attribution,
    run: CommandRun,
    historyBefore: (item: ReplayMigration) => Before,
  ): Promise<void> {
    for (const one of await ignoredErrors(attribution))
      this.#ignoredErrors.push({ ...run, ...one, before: historyBefore(one.item) })
  }

  async look(): Promise<{ examined: Examined[]; mismatches: Mismatch[]; unknowns: string[] }> {
    const { engine, request } = this.#circumstances
    const examined: Examined[] = []
    const mismatches: Mismatch[] = []
    const unknowns: string[] = []
    for (const one of this.#ignoredErrors) {
      const seen = await examineIgnoredError(this.#circumstances, one)
      if (seen) examined.push(seen)
      else unknowns.push(ignoredUnseen(one))
    }
    for (const one of examined) await seeCreators(engine, one, request.deadline)
    for (const one of this.#guarded) {
      const past = await skippedByGuards(this.#circumstances, one)
      if (past) await seeCreators(engine, past, request.deadline)
      mismatches.push(...(past?.mismatches ?? []))
    }
    return { examined, mismatches, unknowns }
  }
}

/** Undefined where what ran up to the error can't be sent once more. */
async function examineIgnoredError(
  { request, engine, locator }: Circumstances,
  { item, failed, before, tracks, ran }: IgnoredError,
): Promise<Examined | undefined> {
  const upTo = ran.findIndex(one => one.item === item && one.statements.includes(failed))
  const executed = ran.slice(0, upTo + 1).map(one => {
    const at = one.statements.indexOf(failed)
    return at < 0 ? one : { item, statements: one.statements.slice(0, at) }
  })
  return await onPrepared(request, engine, async replica => {
    if (!(await sentAgain(executed, replica))) return undefined
    const facts = { failed, item, tracks, inBase: false, executed, locator, replica }
    const examined = await examine(request, facts, before, await describeFailed(facts))
    for (const failure of examined.failures) if (!failure.causedBy) failure.aftermath = goesOn
    return examined
  })
}

/**
 * Did guards let what the change brings pass by something else than it would have made? Costs nothing where the change has
 * no guards.
 */
async function skippedByGuards(
  { request, engine, locator }: Circumstances,
  { tracks, ran }: CommandRun,
): Promise<Past | undefined> {
  const first = await firstGuarded(ran, locator)
  if (first < 0) return undefined
  const before = ran.slice(0, first)
  const state = new TrackState(tracks, await executedSteps(before, locator))
  try {
    return await onPrepared(request, engine, async replica => {
      const sent = await sentAgain(before, replica)
      if (!sent) return undefined
      for (const { label, messages } of sent) replica.record(label, messages)
      const run = new TrackRun(request, replica, state)
      await run.markApplied(before.map(({ item }) => item))
      for (const { item } of ran.slice(first)) {
        await run.migrate(item)
        // The command got through: what the files say is not what it did.
        if (state.failures.length > 0 || state.unknowns.length > 0) break
      }
      return { ...state, failures: [], mismatches: run.mismatches, applied: [...replica.applied] }
    })
  } catch (error) {
    if (error instanceof CannotContinueError) return undefined
    throw error
  }
}

/** What stood in the end, sent once more; undefined where the database refuses some of it. */
async function sentAgain(ran: readonly Ran[], replica: Replica): Promise<Applied[] | undefined> {
  const again = messagesOf(ran, ({ fate }) => fate === 'committed')
  for (const message of again.flatMap(({ messages }) => messages))
    if ((await replica.run(message)).kind !== 'ok') return undefined
  return again
}

/** Without one of these a file asks nothing, and all the files need not be read to know it. */
const perhapsAsks =
  /inspect|has_table|has_index|information_schema|\bpg_\w|\bto_reg|\bexists\b|introspection/i

async function firstGuarded(ran: readonly Ran[], locator: Locator): Promise<number> {
  for (const [index, { item, statements }] of ran.entries())
    if (
      item.introduced &&
      (isGuarded(statements) || (perhapsAsks.test(item.text) && (await locator.asks(item))))
    )
      return index
  return -1
}

function isGuarded(statements: Ran['statements']): boolean {
  return statements.some(({ text }) => /\bif\s+not\s+exists\b/i.test(text) && !isAboutVersionTable(text))
}
