import { type Engine, reasonOf } from '../../postgres/engine.ts'
import { ReadOnlySession } from '../../postgres/read-only-session.ts'
import { replay } from '../../replay/replay.ts'
import type { ReplayRequest } from '../../replay/request.ts'
import type { Diagnosis } from './diagnosis.ts'

type Preflights = NonNullable<Diagnosis['preflight']>

/** Seconds that one query may take. */
const mostSeconds = 30

/** Replays what is pending with rows, and asks the database how many rows would make it fail. */
export async function askPreflight(
  { database, statementTimeout }: { database: string; statementTimeout: number },
  pending: ReplayRequest,
  engine: Engine,
): Promise<Preflights> {
  if (pending.pending.length === 0) return []
  const { rows } = await replay(
    {
      ...pending,
      merged: [...pending.base, ...pending.pending],
      modes: { fresh: false, upgrade: true },
      rows: { seeds: [], assertions: [] },
    },
    engine,
  )
  const asked = (rows?.failures ?? []).flatMap(({ item, preflight }) =>
    preflight ? [{ item, ...preflight }] : [],
  )
  if (asked.length === 0) return []
  const limits = { statementTimeout: Math.min(statementTimeout, mostSeconds), lockTimeout: 5 }
  const session = await ReadOnlySession.open(database, limits)
  try {
    const answers: Preflights = []
    for (const { item, sql, counts } of asked) {
      const outcome = await session.run(sql)
      const [first] = outcome.kind === 'ok' ? outcome.rows : []
      const answer = outcome.kind === 'ok' ? String(Object.values(first ?? {})[0] ?? '0') : reasonOf(outcome)
      answers.push({ path: item.migration.file.path, counts, sql, rows: answer })
    }
    return answers
  } finally {
    await session[Symbol.asyncDispose]()
  }
}
