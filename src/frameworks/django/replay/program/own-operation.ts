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
import { byName } from '../../../../text/by-name.ts'
import { type Call, CannotTellError } from '../arguments.ts'
import { changesLikewise, performBack, saysHowBack } from '../backwards.ts'
import type { Surroundings } from '../operations/operation.ts'
import { knownOperation, perform, stateAfter } from '../operations.ts'
import type { Run } from '../schema-editor.ts'
import type { ProjectState } from '../state.ts'
import { toProgram, toRead } from './convert.ts'
import { objectOf } from './objects.ts'
import { asFlow } from './requests.ts'
import { holderOf, stateObject } from './state-object.ts'

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

  /** What Django's own class does, for a program that calls it. */
  readonly #inherited = {
    state_forwards: (given: Arguments) => this.#superState(given),
    database_forwards: (given: Arguments) =>
      this.#superDatabase(given, (from, to) => this.#baseDatabase(from, to)),
    database_backwards: (given: Arguments) =>
      this.#superDatabase(given, (from, to) => this.#baseBack(to, from)),
  }

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
    const { attributes, constructed } = own.#instance
    for (const [name, method] of Object.entries(own.#inherited))
      if (!own.#owner(name)) attributes.set(name, native(name, method))
    if (!(yield* own.#run('__init__', constructed))) own.#construct(constructed)
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
    if (kind !== 'RunPython') return
    for (const argument of ['code', 'reverse_code'] as const) {
      const code = all.get(argument)
      if (code?.kind === 'function') this.#around.program.record(at, argument, code)
    }
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
    if (!(yield* this.#runOnDatabase('database_forwards', before, after)))
      yield* this.#baseDatabase(before, after)
  }

  *performBack(before: ProjectState, after: ProjectState): Run {
    // As when Django counts the models up to it: what it keeps of them for later is there.
    yield* this.stateAfter(before)
    if (!(yield* this.#runOnDatabase('database_backwards', after, before)))
      yield* this.#baseBack(before, after)
  }

  *saysHowBack(): Run<boolean> {
    const said = yield* this.#follow(this.#python.attribute(this.#instance, 'reversible', this.#call.at))
    if (said?.kind === 'bool') return said.value
    if (said && said.kind !== 'foreign' && said.kind !== 'unknown')
      throw new CannotTellError('whether it can be taken back is computed')
    if (this.#kind === 'Operation') return this.#owner('database_backwards') !== undefined
    return this.#base === undefined || saysHowBack(this.#base)
  }

  /** False: its own classes have no such method. */
  *#runOnDatabase(name: string, from: ProjectState, to: ProjectState): Run<boolean> {
    const { app, program } = this.#around
    const states = [from, to].map(state => stateObject({ state }, this.#around))
    const ran = yield* this.#follow(
      this.#run(name, {
        args: [str(app), program.schemaEditor(this.#around), ...states],
        keywords: new Map(),
      }),
    )
    return ran !== false
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

  *#baseBack(before: ProjectState, after: ProjectState): Run {
    if (this.#kind === 'Operation' || !this.#base)
      throw new CannotTellError('its class does not say how it is taken back')
    // Django's own goes through the method of the class here, with the states the other way round.
    if (changesLikewise(this.#kind) && (yield* this.#runOnDatabase('database_forwards', after, before)))
      return
    if (this.#kind === 'RenameModel' && this.#owner('database_forwards'))
      throw new CannotTellError('what its class does with the names exchanged is not followed')
    yield* performBack(this.#base, before, after, this.#around)
  }

  /** The first of its own classes that has a method. */
  #owner(name: string): { of: PythonClass; method: PythonFunction } | undefined {
    for (const of of lineage(this.#instance.class)) {
      const method = of.kind === 'class' ? of.names.get(name) : undefined
      if (method?.kind === 'function' && of.kind === 'class') return { of, method }
    }
    return undefined
  }

  /** Runs its own method; false: it has none. */
  *#run(name: string, arguments_: Arguments): Flow<boolean> {
    const owner = this.#owner(name)
    if (owner) yield* this.#method(owner.of, owner.method, arguments_)
    return owner !== undefined
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
        ...this.#inherited,
      },
    )
    const above = [...lineage(this.#instance.class)]
    const following = above.slice(above.indexOf(this.#level) + 1).reverse()
    for (const one of following) {
      if (one.kind !== 'class') continue
      for (const [name, method] of one.names)
        if (method.kind === 'function')
          made.attributes.set(
            name,
            native(name, given => this.#method(one, method, given)),
          )
    }
    return made
  }

  *#superState(arguments_: Arguments): Flow<Running> {
    const holder = holderOf(arguments_.args[1] ?? arguments_.keywords.get('state'))
    holder.state = yield* asFlow(this.#baseState(holder.state), this.#isCaught)
    return none
  }

  *#superDatabase(
    { args, keywords }: Arguments,
    perform: (from: ProjectState, to: ProjectState) => Run,
  ): Flow<Running> {
    const from = holderOf(args[2] ?? keywords.get('from_state'))
    const to = holderOf(args[3] ?? keywords.get('to_state'))
    yield* asFlow(perform(from.state, to.state), this.#isCaught)
    return none
  }
}

function given(call: Call): Arguments {
  return {
    args: call.args.map(value => toProgram(value)),
    keywords: new Map([...call.keywords].map(([name, value]) => [name, toProgram(value)] as const)),
  }
}
