import type { ObjectName } from '../languages/sql/objects.ts'
import type { Span } from '../model/position.ts'
import type { Engine } from '../postgres/engine.ts'
import { existsCondition } from '../schema/object-sql.ts'
import type { Creator, Failure, SentStatement } from './failure.ts'
import type { Mismatch } from './guards.ts'
import type { Executed } from './provenance.ts'
import { type Applied, Replica } from './replica.ts'
import type { ReplayMigration } from './request.ts'

import { sentStatement, unitsOf } from './units.ts'

/** What happened on one database: enough to let it happen once more. */
export interface Past {
  failures: readonly Failure[]
  mismatches?: readonly Mismatch[]
  /** The migrations in their order, those that failed among them. */
  executed: readonly Executed[]
  /** What was sent for those that passed, and for what came before all of them. */
  applied: readonly Applied[]
}

interface Question {
  /** The migration that stumbles over the object, or passes it by, and where in its file. */
  item: ReplayMigration
  statement: SentStatement | undefined
  settle: (creator: Creator) => void
  condition: string
  there: boolean
  by: ReplayMigration | undefined
}

/**
 * Finds who created what exists already where no text says so (dynamic SQL in DO blocks and functions): runs what ran
 * before once more on another database, and looks after each migration, and then after each statement of the one that did
 * it. Nothing has to lie in wait for that in every replay, and nobody's database gets anything that is not its own.
 */
export async function seeCreators(
  engine: Engine,
  past: Past,
  deadline: AbortSignal | undefined,
): Promise<void> {
  const questions = [
    ...past.failures.flatMap(({ item, statement, existingObject }) =>
      existingObject ? question(item, statement, existingObject) : [],
    ),
    ...(past.mismatches ?? []).flatMap(mismatch => question(mismatch.item, mismatch.statement, mismatch)),
  ]
  if (questions.length === 0) return
  await Replica.during(engine, deadline, replica => lookAfterMigrations(replica, past, questions))
  for (const item of new Set(questions.flatMap(({ by }) => by ?? []))) {
    const own = questions.filter(({ by }) => by === item)
    await Replica.during(engine, deadline, replica => lookAfterStatements(replica, past, own, item))
  }
}

/** Something whose creator nobody knows yet. */
function question(
  item: ReplayMigration,
  statement: SentStatement | undefined,
  about: { object: ObjectName; creator?: Creator },
): Question[] {
  const condition = about.creator ? undefined : existsCondition(about.object)
  if (condition === undefined) return []
  const settle = (creator: Creator): void => {
    about.creator = creator
  }
  return [{ item, statement, settle, condition, there: false, by: undefined }]
}

async function lookAfterMigrations(
  replica: Replica,
  { applied, executed }: Past,
  questions: readonly Question[],
): Promise<void> {
  const order = new Map(executed.map(({ item }, index) => [item.migration.file.path, index]))
  for (const { label, messages } of applied) {
    for (const message of messages) {
      // Alone, some statements are refused (LOCK TABLE, a cursor): they make nothing.
      const { kind } = await replica.run(message)
      if (kind === 'dead' || kind === 'timeout') return
    }
    const index = order.get(label)
    const by = index === undefined ? undefined : executed[index]?.item
    const isLater = ({ item }: Question) =>
      index !== undefined && index >= (order.get(item.migration.file.path) ?? 0)
    for (const question of questions) if (!isLater(question)) await answer(replica, question, by)
  }
  // What was not there before the migration that stumbles over it, that migration has made itself.
  for (const question of questions) if (!question.there) question.by = question.item
}

/** `by`: the migration that has run last. */
async function answer(replica: Replica, question: Question, by: ReplayMigration | undefined): Promise<void> {
  const there = await replica.holds(question.condition)
  if (there && !question.there) question.by = by
  if (!there) question.by = undefined
  question.there = there
}

async function lookAfterStatements(
  replica: Replica,
  { applied, executed }: Past,
  questions: readonly Question[],
  item: ReplayMigration,
): Promise<void> {
  const { path } = item.migration.file
  const upTo = applied.findIndex(({ label }) => label === path)
  for (const { messages } of upTo < 0 ? applied : applied.slice(0, upTo))
    for (const message of messages) await replica.run(message)
  const steps = executed.find(one => one.item.migration.file.path === path)?.steps ?? []
  const places = new Map<Question, Span>()
  for (const question of questions) question.there = await replica.holds(question.condition)
  for (const unit of unitsOf(steps)) {
    await replica.run(unit.text)
    for (const question of questions) {
      const there = await replica.holds(question.condition)
      if (there && !question.there) places.set(question, sentStatement(unit).span)
      question.there = there
    }
  }
  for (const question of questions) {
    const span = places.get(question)
    // The statement that stumbles over it made nothing.
    const own = question.item === item && (!span || span.start >= (question.statement?.span.start ?? 0))
    if (own) continue
    question.settle({ by: item, ...(span && span.end > span.start ? { span } : {}), found: 'run' })
  }
}
