import { atOnce, type Flow } from '../../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../../languages/python/interpreter/interpreter.ts'
import {
  type Arguments,
  type Instance,
  lastSegment,
  lineage,
  native,
  none,
  type PythonClass,
  type PythonFunction,
  type Value as Running,
  str,
} from '../../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../../model/position.ts'

import { byName } from '../../../../text/by-name.ts'
import { type Call, CannotTellError } from '../arguments.ts'
import { Meta } from '../meta.ts'
import type { Surroundings } from '../operations/operation.ts'
import { knownOperation, perform, stateAfter } from '../operations.ts'
import type { Run } from '../schema-editor.ts'
import type { ProjectState } from '../state.ts'
import { toProgram, toRead } from './convert.ts'
import { appsOf, objectOf, textArgument } from './objects.ts'
import { asFlow } from './requests.ts'

/** The parameters of Django's operations that a derived class gives by place. */
const parameters: Readonly<Record<string, readonly string[]>> = byName({
  AddField: ['model_name', 'name', 'field', 'preserve_default'],
  AlterField: ['model_name', 'name', 'field', 'preserve_default'],
  RemoveField: ['model_name', 'name'],
  RenameField: ['model_name', 'old_name', 'new_name'],
  CreateModel: ['name', 'fields', 'options', 'bases', 'managers'],
  DeleteModel: ['name'],
  RenameModel: ['old_name', 'new_name'],
  AlterModelTable: ['name', 'table'],
  AddIndex: ['model_name', 'index'],
  RemoveIndex: ['model_name', 'name'],
  AddConstraint: ['model_name', 'constraint'],
  RemoveConstraint: ['model_name', 'name'],
  RunSQL: ['sql', 'reverse_sql', 'state_operations', 'hints', 'elidable'],
  RunPython: ['code', 'reverse_code', 'atomic', 'hints', 'elidable'],
  SeparateDatabaseAndState: ['database_operations', 'state_operations'],
})

/** Names that the state of a program stands for. */
const holders = new WeakMap<Instance, { state: ProjectState }>()

interface Making {
  python: Interpreter
  of: PythonClass
  call: Call
  around: Surroundings
  isCaught: () => boolean
}

/** An operation of a class that the project wrote: its own methods are followed, the rest is Django's. */
export class OwnOperation {
  readonly #python: Interpreter
  readonly #around: Surroundings
  readonly #instance: Instance
  readonly #call: Call
  /** The class whose method is running: `super()` begins after it. */
  #level: PythonClass
  /** What Django's own class was given. */
  #base: Call | undefined

  /** Would an error of the database be caught now? */
  readonly #isCaught: () => boolean

  private constructor({ python, of, call, around, isCaught }: Making) {
    this.#python = python
    this.#isCaught = isCaught
    this.#around = around
    this.#call = call
    this.#level = of
    this.#instance = { kind: 'instance', class: of, attributes: new Map(), constructed: given(call) }
  }

  static *make(making: Making): Flow<OwnOperation> {
    const own = new OwnOperation(making)
    if (!(yield* own.#run('__init__', own.#instance.constructed))) own.#construct(own.#instance.constructed)
    return own
  }

  /** The class of Django's that it derives from. */
  get #kind(): string {
    for (const one of lineage(this.#instance.class)) {
      if (one.kind !== 'foreign') continue
      const name = lastSegment(one.path)
      if (knownOperation(name) || name === 'Operation') return name
    }
    throw new CannotTellError(`the operation ${this.#instance.class.name} is not Django's`)
  }

  #construct({ args, keywords }: Arguments): void {
    const kind = this.#kind
    const names = parameters[kind] ?? []
    const all = new Map(keywords)
    args.forEach((value, i) => {
      const name = names[i]
      if (name !== undefined) all.set(name, value)
    })
    for (const [name, value] of all) {
      this.#instance.attributes.set(name, value)
      if (value.kind === 'str') this.#instance.attributes.set(`${name}_lower`, str(value.value.toLowerCase()))
    }
    const { at } = this.#call
    this.#base = {
      kind: 'call',
      callee: `django.db.migrations.${kind}`,
      args: args.map(value => toRead(value, at)),
      keywords: new Map([...keywords].map(([name, value]) => [name, toRead(value, at)] as const)),
      at,
    }
    const code = all.get('code')
    if (kind === 'RunPython' && code?.kind === 'function') this.#around.program.record(at, code)
  }

  *stateAfter(state: ProjectState): Run<ProjectState> {
    const holder = { state }
    const ran = yield* this.#follow(
      this.#run('state_forwards', {
        args: [str(this.#around.app), stateObject(holder, this.#around)],
        keywords: new Map(),
      }),
    )
    return ran ? holder.state : yield* this.#baseState(state)
  }

  *perform(before: ProjectState, after: ProjectState): Run {
    const { app, program } = this.#around
    const ran = yield* this.#follow(
      this.#run('database_forwards', {
        args: [
          str(app),
          program.schemaEditor(this.#around),
          stateObject({ state: before }, this.#around),
          stateObject({ state: after }, this.#around),
        ],
        keywords: new Map(),
      }),
    )
    if (ran === false) yield* this.#baseDatabase(before, after)
  }

  #follow<T>(flow: Flow<T>): Run<T | undefined> {
    return this.#around.program.follow(this.#instance.class.name, this.#around, flow)
  }

  *#baseState(state: ProjectState): Run<ProjectState> {
    return this.#kind === 'Operation' || !this.#base
      ? state
      : yield* stateAfter(this.#base, state, this.#around)
  }

  *#baseDatabase(before: ProjectState, after: ProjectState): Run {
    if (this.#kind !== 'Operation' && this.#base) yield* perform(this.#base, before, after, this.#around)
  }

  /** Runs its own method; false: it has none. */
  *#run(name: string, arguments_: Arguments): Flow<boolean> {
    for (const one of lineage(this.#instance.class)) {
      const method = one.kind === 'class' ? one.names.get(name) : undefined
      if (method?.kind !== 'function' || one.kind !== 'class') continue
      yield* this.#method(one, method, arguments_)
      return true
    }
    return false
  }

  *#method(of: PythonClass, method: PythonFunction, arguments_: Arguments): Flow<Running> {
    const level = this.#level
    this.#level = of
    const { names } = method.frame.module
    names.set(
      'super',
      native('super', () => atOnce(this.#super())),
    )
    try {
      return yield* this.#python.call({ ...method, self: this.#instance }, arguments_, this.#call.at)
    } finally {
      this.#level = level
    }
  }

  #super(): Instance {
    const made = objectOf(
      'super',
      {},
      {
        __init__: arguments_ => {
          this.#construct(arguments_)
          return atOnce(none)
        },
        state_forwards: arguments_ => this.#superState(arguments_),
        database_forwards: arguments_ => this.#superDatabase(arguments_),
      },
    )
    const above = [...lineage(this.#instance.class)]
    const following = above.slice(above.indexOf(this.#level) + 1).reverse()
    for (const one of following) {
      if (one.kind !== 'class') continue
      for (const [name, method] of one.names) {
        if (method.kind !== 'function') continue
        made.attributes.set(
          name,
          native(name, arguments_ => this.#method(one, method, arguments_)),
        )
      }
    }
    return made
  }

  *#superState(arguments_: Arguments): Flow<Running> {
    const holder = holderOf(arguments_.args[1] ?? arguments_.keywords.get('state'))
    holder.state = yield* asFlow(this.#baseState(holder.state), this.#isCaught)
    return none
  }

  *#superDatabase({ args, keywords }: Arguments): Flow<Running> {
    const before = holderOf(args[2] ?? keywords.get('from_state'))
    const after = holderOf(args[3] ?? keywords.get('to_state'))
    yield* asFlow(this.#baseDatabase(before.state, after.state), this.#isCaught)
    return none
  }
}

function given(call: Call): Arguments {
  return {
    args: call.args.map(value => toProgram(value)),
    keywords: new Map([...call.keywords].map(([name, value]) => [name, toProgram(value)] as const)),
  }
}

function holderOf(value: Running | undefined): { state: ProjectState } {
  const holder = value?.kind === 'instance' ? holders.get(value) : undefined
  if (!holder) throw new CannotTellError('the state that it hands on is not known')
  return holder
}

/** A ProjectState as a program changes it. */
function stateObject(holder: { state: ProjectState }, around: Surroundings): Instance {
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

/** `operation.state_forwards(…)` and `operation.database_forwards(…)` of an operation that a program holds. */
export function* heldOperation(
  call: Call,
  method: string,
  { args }: Arguments,
  at: Span,
  around: Surroundings,
  isCaught: () => boolean,
): Flow<Running> {
  const placed = { ...call, at }
  if (method === 'state_forwards') {
    const holder = holderOf(args[1])
    holder.state = yield* asFlow(stateAfter(placed, holder.state, around), isCaught)
  } else yield* asFlow(perform(placed, holderOf(args[2]).state, holderOf(args[3]).state, around), isCaught)
  return none
}
