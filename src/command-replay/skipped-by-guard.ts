import type { Engine } from '../postgres/engine.ts'
import type { Mismatch } from '../replay/guards.ts'
import { prepareDatabase } from '../replay/prepare.ts'
import { type Past, seeCreators } from '../replay/probe.ts'
import { CannotContinueError, Replica } from '../replay/replica.ts'
import type { ReplayRequest, Track } from '../replay/request.ts'
import { Taint } from '../replay/taint.ts'
import { TrackRun } from '../replay/track.ts'
import type { TrackState } from '../replay/track-state.ts'
import type { Locator } from './locate.ts'
import { executedSteps, messagesOf, type Ran } from './sent-statements.ts'
import { isAboutVersionTable } from './version-table.ts'

export interface GuardedRun {
  request: ReplayRequest
  engine: Engine
  locator: Locator
  tracks: readonly Track[]
  /** In their order; what did not stand in the end is none of it. */
  ran: readonly Ran[]
}

/**
 * Did guards let what the change brings pass by something else than it would have made? A command's database has gone on
 * by the time that anybody can look, so what it did up to the first guard is sent once more to another one, and from
 * there on the files are read. Costs nothing where the change has no guards.
 */
export async function mismatchesSkippedByGuards(guarded: GuardedRun): Promise<readonly Mismatch[]> {
  const { engine, request } = guarded
  const past = await lookAfter(guarded)
  if (past) await seeCreators(engine, past, request.deadline)
  return past?.mismatches ?? []
}

async function lookAfter({ request, engine, locator, tracks, ran }: GuardedRun): Promise<Past | undefined> {
  const first = await firstGuarded(ran, locator)
  if (first < 0) return undefined
  const replica = await Replica.empty(engine, request.deadline)
  try {
    const before = ran.slice(0, first)
    const state: TrackState = {
      failures: [],
      unknowns: [],
      notVerified: [],
      executed: await executedSteps(before, locator),
      marks: new Taint(),
      ran: 0,
    }
    if (!(await prepareDatabase(request, replica, state))) return undefined
    for (const { label, messages } of messagesOf(before, ({ fate }) => fate === 'committed')) {
      for (const message of messages) if ((await replica.run(message)).kind !== 'ok') return undefined
      replica.record(label, messages)
    }
    const run = new TrackRun(
      request,
      request.interpreterFor(tracks[0] ?? 'fresh'),
      replica,
      new Set(tracks),
      state,
    )
    for (const { item } of before) await run.markApplied(item)
    for (const { item } of ran.slice(first)) {
      await run.migrate(item)
      // The command got through: what the files say is not what it did.
      if (state.failures.length > 0 || state.unknowns.length > 0) break
    }
    return { ...state, failures: [], mismatches: run.mismatches, applied: [...replica.applied] }
  } catch (error) {
    if (error instanceof CannotContinueError) return undefined
    throw error
  } finally {
    await replica.close()
  }
}

/** Without one of these a file asks nothing, and all the files need not be read to know it. */
const perhapsAsks =
  /inspect|has_table|has_index|information_schema|\bpg_\w|\bto_reg|\bexists\b|introspection/i

async function firstGuarded(ran: readonly Ran[], locator: Locator): Promise<number> {
  for (const [index, { item, statements }] of ran.entries())
    if (item.introduced && (says(statements) || (perhapsAsks.test(item.text) && (await locator.asks(item)))))
      return index
  return -1
}

function says(statements: Ran['statements']): boolean {
  return statements.some(({ text }) => /\bif\s+not\s+exists\b/i.test(text) && !isAboutVersionTable(text))
}
