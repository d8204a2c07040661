import type { Value } from '../../../../languages/python/values.ts'
import { AbsentError, type Call, requiredText } from '../arguments.ts'
import type { Meta } from '../meta.ts'
import type { Program } from '../program/program.ts'
import type { FieldContext } from '../read-field.ts'
import type { Run, SchemaEditor } from '../schema-editor.ts'
import type { Settings } from '../settings.ts'
import { keyOf, type Model, type ProjectState } from '../state.ts'

/** What an operation works with. */
export interface Surroundings {
  readonly app: string
  readonly editor: SchemaEditor
  readonly settings: Settings
  readonly classOf: FieldContext['classOf']
  /** The migration's text. */
  readonly source: string
  /** The code of the migration's file. */
  readonly program: Program
  /** Says what is only assumed, in the coverage. */
  assume: (why: string, at: Call) => void
  /** Says what is left out, because it can't be told. */
  lose: (why: string, at: Call) => void
}

/**
 * One operation: `state` is what the models are after it, `database` what it does to the database.
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
}

export function modelOf(call: Call, app: string, argument = 'model_name'): string {
  return keyOf(app, requiredText(call, argument, 0))
}

export function change(state: ProjectState, key: string, change: (model: Model) => Model): ProjectState {
  const model = state.get(key)
  if (!model) throw AbsentError.model(key)
  return state.with(change(model))
}
