import type { Engine } from '../postgres/engine.ts'
import type { Creator, Failure } from '../replay/failure.ts'
import { Replica } from '../replay/replica.ts'
import type { TrackRun } from '../replay/track.ts'
import { existsCondition } from './exists.ts'

/**
 * Finds who created what is in the way where no text tells (dynamic SQL in DO blocks and functions): runs what ran
 * before once more on another database, and looks after each migration.
 */
export async function seeCreators(
  engine: Engine,
  run: TrackRun,
  deadline: AbortSignal | undefined,
): Promise<void> {
  const unknown = run.state.failures.filter(
    failure => failure.inTheWay && !failure.inTheWay.creator && !failure.causedBy,
  )
  const questions = unknown.flatMap(failure => {
    const condition = failure.inTheWay && existsCondition(failure.inTheWay.object)
    return condition === undefined ? [] : [{ failure, condition, there: false }]
  })
  if (questions.length === 0) return
  const order = new Map(run.state.executed.map(({ item }, index) => [item.migration.file.path, index]))
  const replica = await Replica.empty(engine, deadline)
  try {
    for (const { label, messages } of run.replica.applied) {
      for (const message of messages) if ((await replica.run(message)).kind !== 'ok') return
      const index = order.get(label)
      const by = index === undefined ? undefined : run.state.executed[index]?.item
      for (const question of questions) {
        if (index !== undefined && index >= (order.get(question.failure.item.migration.file.path) ?? 0))
          continue
        const outcome = await replica.run(`SELECT 1 AS yes WHERE ${question.condition}`)
        const there = outcome.kind === 'ok' && outcome.rows.length > 0
        if (there && !question.there && by) settle(question.failure, { by, found: 'run' })
        question.there = there
      }
    }
  } finally {
    await replica.close()
  }
}

function settle({ inTheWay }: Failure, creator: Creator): void {
  if (inTheWay) inTheWay.creator = creator
}
