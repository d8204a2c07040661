import { parseScript } from '../languages/sql/script.ts'
import { type Engine, reasonOf } from '../postgres/engine.ts'
import { createBuiltBase } from './built-base.ts'
import { Gaps } from './gaps.ts'
import { loadDump } from './load-dump.ts'
import { Replica } from './replica.ts'
import type { ReplayRequest } from './request.ts'
import type { TrackState } from './track-state.ts'

/** Brings an empty database to where the migrations begin. False: there is no sense in going on. */
export async function prepareDatabase(
  request: ReplayRequest,
  replica: Replica,
  state: Pick<TrackState, 'unknowns' | 'notVerified'>,
): Promise<boolean> {
  for (const { label, sql } of request.prelude) {
    const outcome = await replica.run(sql)
    if (outcome.kind === 'ok') replica.record(label, [sql])
    else if (!(await preparedPiecemeal(replica, label, sql))) {
      state.unknowns.push(
        `Nothing was replayed, because ${label} failed: ${reasonOf(outcome)}. Correct it; it runs before the first migration.`,
      )
      return false
    }
  }
  await replica.keepSettings()
  if (!request.startFrom) return true
  const { leftOut, failed } = await loadDump(request.startFrom, replica)
  state.notVerified.push(...leftOut)
  if (failed === undefined) return true
  state.unknowns.push(
    `Nothing was replayed, because the schema dump ${request.startFrom.path}, where the replay starts from, ${failed}`,
  )
  return false
}

/** Another database for a while, brought to where the migrations begin; undefined where that can't be done. */
export async function onPrepared<T>(
  request: ReplayRequest,
  engine: Engine,
  use: (replica: Replica) => Promise<T>,
): Promise<T | undefined> {
  return await Replica.during(engine, request.deadline, async replica =>
    (await prepareDatabase(request, replica, { unknowns: [], notVerified: [] }))
      ? await useWithBase(request, replica, use)
      : undefined,
  )
}

async function useWithBase<T>(
  { builtBase }: ReplayRequest,
  replica: Replica,
  use: (replica: Replica) => Promise<T>,
): Promise<T> {
  if (builtBase) await createBuiltBase(builtBase, replica, new Gaps())
  return await use(replica)
}

/** A role outlives its database: that it is there already is as good as making it. */
async function preparedPiecemeal(replica: Replica, label: string, sql: string): Promise<boolean> {
  const sent: string[] = []
  const { statements, invalid } = await parseScript(sql)
  if (invalid.length > 0) return false
  for (const { text } of statements) {
    const outcome = await replica.run(text)
    if (outcome.kind === 'ok') sent.push(text)
    else if (
      outcome.kind !== 'error' ||
      outcome.error.code !== '42710' ||
      !/^create\s+(?:role|user|group)\b/i.test(text)
    )
      return false
  }
  replica.record(label, sent)
  return sent.length > 0
}
