import type { Mode } from '../config/action-inputs.ts'
import { endingGitWith } from '../git/run.ts'
import type { ActionRequest, ActionResult } from '../publish/action-request.ts'

/** What the action can be asked to do: one function a mode, loaded when it is asked for. */
const runs: Record<Mode, (request: ActionRequest) => Promise<ActionResult>> = {
  check: async request => (await import('./check/check-in-action.ts')).gateForAction(request),
  sweep: async request => (await import('./sweep/sweep-for-action.ts')).sweepForAction(request),
  nightly: async request => (await import('./nightly/nightly-for-action.ts')).nightlyForAction(request),
  plan: async request => (await import('./nightly/nightly-for-action.ts')).planForAction(request),
  doctor: async request => (await import('./doctor/doctor-for-action.ts')).doctorForAction(request),
  collect: async request => (await import('./nightly/nightly-for-action.ts')).collectForAction(request),
}

export function runMode(request: ActionRequest): Promise<ActionResult> {
  // No git outlives the time that the run has, whichever part of it started one.
  return endingGitWith(AbortSignal.timeout(request.inputs.timeout * 1000), () =>
    runs[request.inputs.mode](request),
  )
}
