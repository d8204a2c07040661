import { byName } from '../../../../text/by-name.ts'
import { alterField } from '../alter-field.ts'
import { AbsentError, type Call, flag, given, requiredText } from '../arguments.ts'
import type { Field } from '../field.ts'
import type { Meta } from '../meta.ts'
import { readField } from '../read-field.ts'
import type { Side } from '../side.ts'
import { keyOf, type Model, type ProjectState, withField, withoutField } from '../state.ts'
import { change, modelOf, type Operation, type Surroundings } from './operation.ts'
import { columnOf, fieldKey, fieldOf, removable, word, words, writtenModel } from './written.ts'

function readFieldOf(
  call: Call,
  around: Surroundings,
  name: string,
  argument = 'field',
  position = 2,
): Field {
  const context = {
    settings: around.settings,
    app: around.app,
    self: modelOf(call, around.app),
    classOf: around.classOf,
  }
  const field = readField(name, given(call, argument, position), context)
  if (field.guessed !== undefined) around.assume(field.guessed, call)
  return field
}

/** `preserve_default=False`: the default is for the rows of this one operation only. */
function withoutDefault(call: Call, field: Field): Field {
  if (flag(call, 'preserve_default', true)) return field
  return {
    ...field,
    default: undefined,
    signature: field.signature.replace(/default=(?:[^,()]|\([^()]*\))*,?/, ''),
  }
}

function side(meta: Meta, model: Model, name: string): Side {
  return { meta, ...meta.field(model, name) }
}
export const fieldOperations: Readonly<Record<string, Operation>> = byName({
  AddField: {
    state: (call, state, around) => {
      const field = readFieldOf(call, around, requiredText(call, 'name', 1))
      return change(state, modelOf(call, around.app), model => withField(model, withoutDefault(call, field)))
    },
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app))
      if (!after.hasTable(model)) return
      const bound = after.field(model, requiredText(call, 'name', 1))
      const { default: value } = readFieldOf(call, { ...around, assume: () => {} }, bound.field.name)
      yield* around.editor.addField(after, { ...bound, field: { ...bound.field, default: value } })
    },
    effects(written) {
      const names = words(written, 'model_name', 'name')
      const field = given(written.call, 'field', 2)
      if (!names || !field) return undefined
      const made = fieldOf(written, writtenModel(written.label, names[0]), names[1], field)
      return made ? [{ ...made, ...removable(written) }] : []
    },
  },
  RemoveField: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model => {
        const name = requiredText(call, 'name', 1)
        mustHave(model, name)
        return withoutField(model, name)
      }),
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app))
      if (before.hasTable(model))
        yield* around.editor.removeField(before, before.field(model, requiredText(call, 'name', 1)))
    },
    effects(written) {
      const names = words(written, 'model_name', 'name')
      return names && [{ kind: 'drops', keys: [fieldKey(writtenModel(written.label, names[0]), names[1])] }]
    },
  },
  AlterField: {
    state: (call, state, around) => {
      const field = readFieldOf(call, around, requiredText(call, 'name', 1))
      return change(state, modelOf(call, around.app), model => withField(model, withoutDefault(call, field)))
    },
    *database(call, before, after, around) {
      const key = modelOf(call, around.app)
      const name = requiredText(call, 'name', 1)
      const model = after.model(key)
      if (!after.hasTable(model)) return
      const to = side(after, model, name)
      const { default: value } = readFieldOf(call, { ...around, assume: () => {} }, name)
      const old = before.model(key)
      // A key that Django makes by itself will do, and a field of a parent.
      const known = before.parents(old).length > 0 || before.fields(old).some(field => field.name === name)
      if (!known) throw absentField(old, name)
      const from = side(before, old, name)
      yield* alterField(around.editor, from, { ...to, field: { ...to.field, default: value } })
    },
  },
  RenameField: {
    state: (call, state, around) => {
      const key = modelOf(call, around.app)
      const from = requiredText(call, 'old_name', 1)
      const to = requiredText(call, 'new_name', 2)
      return renameField(state, key, from, to)
    },
    *database(call, before, after, around) {
      const key = modelOf(call, around.app)
      const model = after.model(key)
      if (!after.hasTable(model)) return
      const from = side(before, before.model(key), requiredText(call, 'old_name', 1))
      yield* alterField(around.editor, from, side(after, model, requiredText(call, 'new_name', 2)))
    },
    effects(written) {
      const names = words(written, 'model_name', 'old_name')
      const to = word(written, 'new_name', 2)
      if (!names || to === undefined) return undefined
      const owner = writtenModel(written.label, names[0])
      return [{ kind: 'drops', keys: [fieldKey(owner, names[1])] }, columnOf(written, owner, to, to)]
    },
  },
})

/** Its own field. */
function mustHave(model: Model, name: string): Field {
  const field = model.fields.get(name)
  if (!field) throw absentField(model, name)
  return field
}

function absentField({ app, name: model }: Model, name: string): AbsentError {
  return AbsentError.field(keyOf(app, model), name)
}

function renameField(state: ProjectState, key: string, from: string, to: string): ProjectState {
  const model = state.get(key)
  if (!model) throw AbsentError.model(key)
  const field = mustHave(model, from)
  const renamed = (names: readonly string[]): string[] => names.map(name => (name === from ? to : name))
  const fields = withField(withoutField(model, from), { ...field, name: to }).fields
  const changed: Model = {
    ...model,
    fields: new Map(
      [...fields].map(([name, one]) => [name, one.parts ? { ...one, parts: renamed(one.parts) } : one]),
    ),
    options: {
      ...model.options,
      uniqueTogether: model.options.uniqueTogether.map(renamed),
      indexTogether: model.options.indexTogether.map(renamed),
    },
  }
  return state.with(changed).map(other => ({
    ...other,
    fields: mapFields(other, one =>
      one.relation?.to === key && one.relation.toField === from
        ? { ...one, relation: { ...one.relation, toField: to } }
        : one,
    ),
  }))
}

export function mapFields(model: Model, change: (field: Field) => Field): Model['fields'] {
  return new Map([...model.fields].map(([name, field]) => [name, change(field)]))
}
