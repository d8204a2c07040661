import { type Budget, FileRequest, type Flow } from '../../../../languages/python/interpreter/flow.ts'
import { RaisedError } from '../../../../languages/python/interpreter/raised.ts'
import type { StepOutcome } from '../../../../replay/steps.ts'
import { probe, StepRequest, take } from '../../../step-request.ts'
import type { Run } from '../schema-editor.ts'
import { databaseException } from './database-exception.ts'

/**
 * What an operation sends, as a part of a program. A statement that fails raises in it. `isCaught`: would an error be caught
 * that ends no transaction?
 */
export function* asFlow<T>(run: Run<T>, isCaught: () => boolean): Flow<T> {
  let answer: StepOutcome | undefined
  for (;;) {
    const next = run.next(answer)
    if (next.done) return next.value
    answer = undefined
    if (next.value instanceof FileRequest) yield next.value
    else {
      if (next.value.kind === 'sql' && isCaught()) {
        const outcome = yield* probe(next.value.text, next.value.span)
        if (outcome?.kind === 'failed') throw new RaisedError(databaseException(outcome.message))
      }
      answer = yield* take(next.value)
      if (answer?.kind === 'failed' && next.value.kind === 'sql')
        throw new RaisedError(databaseException(answer.message))
    }
  }
}

/** A program, as a part of an operation. Waiting for the database is not the program's own time. */
export function* asRun<T>(flow: Flow<T>, budget: Budget): Run<T> {
  for (;;) {
    const next = flow.next()
    if (next.done) return next.value
    const asked = performance.now()
    if (next.value instanceof StepRequest) next.value.outcome = yield next.value.step
    else if (next.value instanceof FileRequest) yield next.value
    budget.extend(performance.now() - asked)
  }
}
