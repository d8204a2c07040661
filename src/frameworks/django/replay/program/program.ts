import { BudgetExceededError, type Flow, usualLimits } from '../../../../languages/python/interpreter/flow.ts'
import { textOf } from '../../../../languages/python/interpreter/format.ts'
import { Interpreter } from '../../../../languages/python/interpreter/interpreter.ts'
import { RaisedError } from '../../../../languages/python/interpreter/raised.ts'
import type {
  Instance,
  Module,
  PythonFunction,
  Value as Running,
} from '../../../../languages/python/interpreter/values.ts'
import type { PythonParser } from '../../../../languages/python/syntax.ts'
import type { Value } from '../../../../languages/python/values.ts'
import type { Span } from '../../../../model/position.ts'
import type { Tree } from '../../../../model/tree.ts'
import { transactionOfDjango } from '../../transaction.ts'
import { BeyondLimitError, type Call, CannotTellError, given, lastPart, limitOf } from '../arguments.ts'
import { Meta } from '../meta.ts'
import type { CodeArgument, Surroundings } from '../operations/operation.ts'
import { knownOperation } from '../operations.ts'
import type { Run } from '../schema-editor.ts'
import type { Settings } from '../settings.ts'
import type { ProjectState } from '../state.ts'
import { toRead } from './convert.ts'
import { isDatabaseException } from './database-exception.ts'
import { DjangoHost } from './host.ts'
import { moduleFinder } from './module-files.ts'
import { appsOf } from './objects.ts'
import { OwnOperation } from './own-operation.ts'
import { reachOf } from './reach.ts'
import { asRun } from './requests.ts'
import { type Routing, routingOf } from './routers.ts'
import { schemaEditorOf } from './schema.ts'

/**
 * The code of one migration's file, followed in a bounded interpreter: classes of operations that the project wrote,
 * functions that RunPython calls, lists of operations that are computed.
 */
export class Program {
  readonly #path: string
  readonly #text: string
  readonly #host: DjangoHost
  readonly #python: Interpreter
  readonly #own = new Map<Call, OwnOperation>()
  readonly #functions = new Map<string, PythonFunction>()
  #module: Module | undefined
  #leftAt = performance.now()
  /** Is it known that the code sends statements? */
  #isSure = false

  constructor(path: string, text: string, tree: Tree, parser: PythonParser, settings: Settings) {
    this.#path = path
    this.#text = text
    this.#host = new DjangoHost(
      settings,
      () => this.#python,
      tree,
      moduleFinder(tree, path),
      transactionOfDjango(text) === 'autocommit',
    )
    this.#python = new Interpreter(parser, this.#host, { ...usualLimits, milliseconds: 3000 })
  }

  /**
   * The operations as the code makes them, where reading alone could not say; undefined: that depends on what can't be
   * known. `defaults`: what the app itself takes for settings that nobody sets. `meta`: the models before the migration.
   */
  *operations(at: Span, defaults: ReadonlyMap<string, Value>, meta: Meta): Run<readonly Value[] | undefined> {
    this.#host.defaults = defaults
    this.#host.meta = meta
    const value = yield* this.#follow(this.#readOperations())
    if (this.#host.doubted) return undefined
    return value?.kind === 'list' || value?.kind === 'tuple'
      ? value.items.map(item => toRead(item, at))
      : undefined
  }

  *#readOperations(): Flow<Running | undefined> {
    const migration = (yield* this.#main()).names.get('Migration')
    return migration?.kind === 'class' ? migration.names.get('operations') : undefined
  }

  /** Is the app's place the default database? */
  *routingOf(routers: readonly string[], label: string): Run<Routing> {
    const [router] = routers
    if (router === undefined) return { kind: 'here' }
    const doubts = () => {
      this.#host.lastDoubt = undefined
      return () => this.#host.lastDoubt !== undefined
    }
    const unknown = { kind: 'unknown', router } as const
    try {
      return (yield* this.#follow(routingOf(this.#python, routers, label, doubts))) ?? unknown
    } catch (error) {
      if (!(error instanceof CannotTellError)) throw error
      return unknown
    }
  }

  /** An operation whose class the project wrote; undefined: it is Django's. */
  *ownOperation(call: Call, around: Surroundings): Run<OwnOperation | undefined> {
    const known = this.#own.get(call)
    if (known) return known
    const { callee } = call
    if (/^(?:django\.|migrations\.|\w+$)/.test(callee) && knownOperation(lastPart(callee))) return undefined
    this.#host.around = around
    const own = yield* this.#follow(this.#makeOwn(call, around))
    if (own) this.#own.set(call, own)
    return own
  }

  *#makeOwn(call: Call, around: Surroundings): Flow<OwnOperation | undefined> {
    const of = yield* this.#named(call.callee)
    const { stage } = this.#host
    const making = { python: this.#python, of, call, around, isCaught: () => stage.isCaught }
    return of?.kind === 'class' ? yield* OwnOperation.make({ ...making, of }) : undefined
  }

  /** What RunPython is handed by a class of the project's own. */
  record(at: Span, argument: CodeArgument, code: PythonFunction): void {
    this.#functions.set(`${argument} ${at.start}`, code)
  }

  schemaEditor(around: Surroundings): Instance {
    return schemaEditorOf(around.editor, this.#host.stage)
  }

  *runPython(call: Call, argument: CodeArgument, state: ProjectState, around: Surroundings): Run {
    const code = given(call, argument, placeOf(argument))
    // RunPython.noop does nothing.
    if (code?.kind === 'name' && /(?:^|\.)noop$/.test(code.path)) return
    try {
      const followed = yield* this.#follow(this.#runCode(call, argument, code, state, around))
      if (followed) return
    } catch (error) {
      if (!(error instanceof CannotTellError)) throw error
      if (this.#isSure)
        yield { kind: 'unverified', why: `RunPython: ${error.message}`, span: call.at, ...limitOf(error) }
      if (this.#isSure) return
    }
    const why = 'RunPython: what it does to rows is not replayed'
    yield { kind: 'skip', why, span: call.at, rows: true }
  }

  /** False: nothing in it sends anything but rows. */
  *#runCode(
    call: Call,
    argument: CodeArgument,
    code: Value | undefined,
    state: ProjectState,
    around: Surroundings,
  ): Flow<boolean> {
    const name = code?.kind === 'function' ? `.${code.name}` : code?.kind === 'name' ? code.path : undefined
    const found =
      this.#functions.get(`${argument} ${call.at.start}`) ??
      (name
        ? yield* this.#named(name)
        : code?.kind === 'unknown'
          ? yield* this.#lambda(call, argument)
          : undefined)
    const reach = found?.kind === 'function' ? reachOf(found) : 'no'
    if (!found || reach === 'no') return false
    this.#isSure = reach === 'yes'
    this.#host.around = around
    this.#host.stage.title = 'RunPython'
    this.#host.running = true
    this.#host.meta = new Meta(state, around.settings)
    const apps = appsOf(() => new Meta(state, around.settings))
    const handed = { args: [apps, this.schemaEditor(around)], keywords: new Map<string, Running>() }
    const result = yield* this.#python.call(found, handed, call.at)
    this.#host.running = false
    if (result.kind === 'unknown')
      yield* this.#host.stage.unverified(`it depends on ${result.reason}`, call.at)
    return true
  }

  /** The function that is written right in a RunPython of the list. */
  *#lambda(call: Call, argument: CodeArgument): Flow<Running | undefined> {
    const list = yield* this.#readOperations()
    if (list?.kind !== 'list' && list?.kind !== 'tuple') return undefined
    const same = list.items.find(item => item.kind === 'foreign-call' && item.at.start === call.at.start)
    return same?.kind === 'foreign-call'
      ? (same.keywords.get(argument) ?? same.args[placeOf(argument)])
      : undefined
  }

  *#main(): Flow<Module> {
    this.#module ??= yield* this.#python.module(this.#path, this.#text)
    return this.#module
  }

  /** A name as reading has it: `.Name` of this file, `package.module.Name`, `..module.Name`. */
  *#named(path: string): Flow<Running | undefined> {
    const dots = /^\.*/.exec(path)?.[0].length ?? 0
    const segments = path.slice(dots).split('.')
    const name = segments.pop() ?? ''
    const main = yield* this.#main()
    if (dots === 1 && segments.length === 0) return main.names.get(name)
    const directory = dots === 0 ? undefined : this.#path.split('/').slice(0, -dots).join('/')
    if (this.#host.moduleFile(segments, directory) === undefined) return undefined
    const module = yield* this.#python.load(segments, directory)
    return module ? yield* this.#python.attribute(module, name, { start: 0, end: 0 }) : undefined
  }

  /** What goes wrong in a program that is followed is what can't be known of it. */
  *#follow<T>(flow: Flow<T>): Run<T | undefined> {
    const { budget } = this.#python
    budget.extend(performance.now() - this.#leftAt)
    this.#host.lastDoubt = undefined
    try {
      return yield* asRun(flow, budget)
    } catch (error) {
      if (error instanceof BudgetExceededError) throw new BeyondLimitError(error.message)
      if (error instanceof RangeError) throw new BeyondLimitError('it is nested too deep, or too large')
      if (!(error instanceof RaisedError)) throw error
      const { exception } = error
      // The statement that failed reports it itself.
      if (isDatabaseException(exception)) return undefined
      // What came of something unknown is no error of the program's.
      if (this.#host.lastDoubt !== undefined) throw new CannotTellError(this.#host.lastDoubt)
      const words = textOf(exception)
      throw new CannotTellError(`it raises ${exception.classes[0]}${words ? `: ${words}` : ''}`)
    } finally {
      this.#host.running = false
      this.#leftAt = performance.now()
    }
  }

  /** For what an operation of the project's own does. */
  *follow<T>(title: string, around: Surroundings, flow: Flow<T>): Run<T | undefined> {
    this.#host.around = around
    this.#host.stage.title = title
    this.#host.running = true
    return yield* this.#follow(flow)
  }
}

function placeOf(argument: CodeArgument): number {
  return argument === 'code' ? 0 : 1
}
