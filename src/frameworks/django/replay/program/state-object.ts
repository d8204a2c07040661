import { atOnce, type Flow } from '../../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  type Instance,
  none,
  type Value as Running,
} from '../../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../../model/position.ts'
import { type Call, CannotTellError } from '../arguments.ts'
import { performBack } from '../backwards.ts'
import { Meta } from '../meta.ts'
import type { Surroundings } from '../operations/operation.ts'
import { perform, stateAfter } from '../operations.ts'
import type { ProjectState } from '../state.ts'
import { appsOf, objectOf, textArgument } from './objects.ts'
import { asFlow } from './requests.ts'

/** What the state of a program stands for. */
const holders = new WeakMap<Instance, { state: ProjectState }>()

export function holderOf(value: Running | undefined): { state: ProjectState } {
  const holder = value?.kind === 'instance' ? holders.get(value) : undefined
  if (!holder) throw new CannotTellError('the state that it hands on is not known')
  return holder
}

/** A ProjectState as a program changes it. */
export function stateObject(holder: { state: ProjectState }, around: Surroundings): Instance {
  const made = objectOf(
    'ProjectState',
    { apps: appsOf(() => new Meta(holder.state, around.settings)) },
    {
      clone: () => atOnce(stateObject({ state: holder.state }, around)),
      remove_model: arguments_ => {
        const [app, name] = [
          textArgument(arguments_, 0, 'app_label'),
          textArgument(arguments_, 1, 'model_name'),
        ]
        holder.state = holder.state.without(`${app}.${name?.toLowerCase()}`)
        return atOnce(none)
      },
      clear_delayed_apps_cache: () => atOnce(none),
    },
  )
  holders.set(made, holder)
  return made
}

/** What a program may ask of an operation that it holds. */
const heldMethods = ['state_forwards', 'database_forwards', 'database_backwards'] as const
type HeldMethod = (typeof heldMethods)[number]

export function heldMethodNamed(name: string): HeldMethod | undefined {
  return heldMethods.find(one => one === name)
}

/** `operation.state_forwards(…)` and its like, of an operation that a program holds. */
export function* heldOperation(
  call: Call,
  method: HeldMethod,
  { args }: Arguments,
  at: Span,
  around: Surroundings,
  isCaught: () => boolean,
): Flow<Running> {
  const placed = { ...call, at }
  if (method === 'state_forwards') {
    const holder = holderOf(args[1])
    holder.state = yield* asFlow(stateAfter(placed, holder.state, around), isCaught)
    return none
  }
  const [from, to] = [holderOf(args[2]).state, holderOf(args[3]).state]
  const isBack = method === 'database_backwards'
  yield* asFlow(isBack ? performBack(placed, to, from, around) : perform(placed, from, to, around), isCaught)
  return none
}
