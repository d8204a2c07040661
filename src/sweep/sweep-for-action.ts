import type { ActionRequest, ActionResult } from '../action.ts'
import { InputError } from '../inputs/action-inputs.ts'

/** `mode: sweep`: every open pull request of a branch is judged against its tip, and told. */
export async function sweepForAction({ event }: ActionRequest): Promise<ActionResult> {
  throw new InputError(`A sweep can't run on "${event.name}" yet.`)
}
