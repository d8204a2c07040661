import type { Flow, Pending } from '../languages/python/interpreter/flow.ts'
import { needsAutocommit } from '../languages/sql/autocommit.ts'
import type { Span } from '../model/position.ts'
import type { Step, StepOutcome } from '../replay/steps.ts'

/** A step of a program that is followed, on its way to whoever replays it. */
export class StepRequest implements Pending {
  readonly waitsFor = 'step'
  readonly step: Step
  outcome: StepOutcome | undefined

  constructor(step: Step) {
    this.step = step
  }
}

export function* take(step: Step): Flow<StepOutcome | undefined> {
  const request = new StepRequest(step)
  yield request
  return request.outcome
}

/** no_active_sql_transaction */
const noTransaction = '25P01'

/**
 * How a statement ends that an error does not end the migration with, as there is a savepoint before it: it is tried first and
 * taken back, so that one that fails is never among those that are replayed. Undefined where nothing more can be tried.
 */
export function* probe(text: string, span: Span): Flow<StepOutcome | undefined> {
  // It could only be refused.
  if (needsAutocommit(text)) return undefined
  const savepoint = 'migration_gate_probe'
  let opened = yield* take({ kind: 'ask', query: `SAVEPOINT ${savepoint}`, span })
  let undo = `ROLLBACK TO SAVEPOINT ${savepoint}; RELEASE SAVEPOINT ${savepoint}`
  if (opened?.kind === 'failed' && opened.code === noTransaction) {
    opened = yield* take({ kind: 'ask', query: 'BEGIN', span })
    undo = 'ROLLBACK'
  }
  if (opened?.kind === 'failed') return undefined
  const outcome = yield* take({ kind: 'ask', query: text, span })
  yield* take({ kind: 'ask', query: undo, span })
  return outcome
}
