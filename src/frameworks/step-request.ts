import type { Flow, Pending } from '../languages/python/interpreter/flow.ts'
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
