import type { Flow } from '../../../../languages/python/interpreter/flow.ts'
import type { Instance, PythonFunction } from '../../../../languages/python/interpreter/values.ts'
import type { Value } from '../../../../languages/python/values.ts'
import type { Span } from '../../../../model/position.ts'
import type { StaticEffect } from '../../../static-effects.ts'
import { AbsentError, type Call, requiredText } from '../arguments.ts'
import type { Meta } from '../meta.ts'
import type { FieldContext } from '../read-field.ts'
import type { Run, SchemaEditor } from '../schema-editor.ts'
import type { Settings } from '../settings.ts'
import { keyOf, type Model, type ProjectState } from '../state.ts'
import type { Written } from './written.ts'

/** An operation whose class the project wrote. */
interface CustomOperation {
  stateAfter(state: ProjectState): Run<ProjectState>
  perform(before: ProjectState, after: ProjectState): Run
  performBack(before: ProjectState, after: ProjectState): Run
  saysHowBack(): Run<boolean>
}

/** Which of its two functions a RunPython runs. */
export type CodeArgument = 'code' | 'reverse_code'

/** What follows the code of the migration's file. */
interface CodeRunner {
  /** Undefined: the operation is Django's. */
  ownOperation(call: Call, around: Surroundings): Run<CustomOperation | undefined>
  /** What RunPython is handed by a class of the project's own. */
  record(at: Span, argument: CodeArgument, code: PythonFunction): void
  schemaEditor(around: Surroundings): Instance
  runPython(call: Call, argument: CodeArgument, state: ProjectState, around: Surroundings): Run
  /** For what an operation of the project's own does. */
  follow<T>(title: string, around: Surroundings, flow: Flow<T>): Run<T | undefined>
}

/** What an operation works with. */
export interface Surroundings {
  readonly app: string
  readonly editor: SchemaEditor
  readonly settings: Settings
  readonly classOf: FieldContext['classOf']
  /** The migration's text. */
  readonly source: string
  /** The code of the migration's file. */
  readonly program: CodeRunner
  /** Says what is only assumed, in the coverage. */
  assume: (why: string, at: Call) => void
  /** Says what is left out, because it can't be known. */
  lose: (why: string, at: Call) => void
}

/**
 * One operation: `state` is what the models are after it, `database` what it does to the database, and `effects` what of
 * that its text alone says.
 * https://docs.djangoproject.com/en/stable/ref/migration-operations/
 */
export interface Operation {
  /** Left out: the models stay as they are. */
  state?: (call: Call, state: ProjectState, around: Surroundings) => ProjectState
  /** Operations in it that change what the models are. */
  stateOperations?: (call: Call) => readonly Value[]
  /** Operations in it that change the database, one after the other. */
  databaseOperations?: (call: Call) => readonly Value[]
  database?: (call: Call, before: Meta, after: Meta, around: Surroundings) => Run
  /** Left out: it creates and takes away nothing that another migration could. Undefined: that can't be known. */
  effects?: (written: Written) => StaticEffect[] | undefined
}

export function modelOf(call: Call, app: string, argument = 'model_name'): string {
  return keyOf(app, requiredText(call, argument, 0))
}

export function change(state: ProjectState, key: string, change: (model: Model) => Model): ProjectState {
  const model = state.get(key)
  if (!model) throw AbsentError.model(key)
  return state.with(change(model))
}
