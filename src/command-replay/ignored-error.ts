import type { Engine } from '../postgres/engine.ts'
import { prepareDatabase } from '../replay/prepare.ts'
import { seeCreators } from '../replay/probe.ts'
import { Replica } from '../replay/replica.ts'
import type { ReplayMigration, ReplayRequest, Track } from '../replay/request.ts'
import { type Examined, examine } from './examine.ts'
import { describeFailed } from './failure.ts'
import type { FailedStatement } from './first-error.ts'
import type { Locator } from './locate.ts'
import { messagesOf, type Ran } from './sent-statements.ts'

export interface IgnoredError {
  request: ReplayRequest
  engine: Engine
  locator: Locator
  tracks: readonly Track[]
  item: ReplayMigration
  failed: FailedStatement
  /** All that ran, in its order. */
  ran: readonly Ran[]
  /** What a database had before, as the runner saw it. */
  before: { inBase: readonly ReplayMigration[]; since: readonly ReplayMigration[] }
  /** What the command did about it. */
  aftermath: string
}

/**
 * An error that its command went on after. That database has gone on, too, so what ran up to the error is sent once more
 * to another one. Undefined where that can't be done.
 */
export async function examineIgnoredError(passed: IgnoredError): Promise<Examined | undefined> {
  const { request, engine, locator, tracks, item, failed, before, aftermath } = passed
  const upTo = passed.ran.findIndex(one => one.item === item && one.statements.includes(failed))
  const executed = passed.ran.slice(0, upTo + 1).map(one => {
    const at = one.statements.indexOf(failed)
    return at < 0 ? one : { item, statements: one.statements.slice(0, at) }
  })
  const replica = await Replica.empty(engine, request.deadline)
  let examined: Examined
  try {
    if (!(await prepareDatabase(request, replica, { unknowns: [], notVerified: [] }))) return undefined
    for (const { messages } of messagesOf(executed, ({ fate }) => fate === 'committed'))
      for (const message of messages) if ((await replica.run(message)).kind !== 'ok') return undefined
    const facts = { failed, item, tracks, inBase: false, executed, locator, replica }
    examined = await examine(request, facts, before, await describeFailed(facts))
    for (const failure of examined.failures) if (!failure.causedBy) failure.aftermath = aftermath
  } finally {
    await replica.close()
  }
  await seeCreators(engine, examined, request.deadline)
  return examined
}
