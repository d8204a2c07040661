import { alterField, alterManyToMany } from '../alter-field.ts'
import { AbsentError, type Call, requiredText } from '../arguments.ts'
import { isManyToMany } from '../field.ts'
import type { Meta } from '../meta.ts'
import type { Run } from '../schema-editor.ts'
import { keyOf, type Model, type ProjectState } from '../state.ts'
import { mapFields } from './fields.ts'
import type { Surroundings } from './operation.ts'

export function renameModel(state: ProjectState, app: string, from: string, to: string): ProjectState {
  const oldKey = keyOf(app, from)
  const newKey = keyOf(app, to)
  const model = state.get(oldKey)
  if (!model) throw AbsentError.model(oldKey)
  const moved = (key: string): string => (key === oldKey ? newKey : key)
  return state
    .without(oldKey)
    .with({ ...model, name: to })
    .map(other => ({
      ...other,
      bases: other.bases.map(moved),
      fields: mapFields(other, field => {
        const { relation } = field
        if (!relation || (relation.to !== oldKey && relation.through !== oldKey)) return field
        return {
          ...field,
          signature: field.signature.replace(`to=${oldKey}`, `to=${newKey}`),
          relation: {
            ...relation,
            to: moved(relation.to),
            through: relation.through === undefined ? undefined : moved(relation.through),
          },
        }
      }),
    }))
}

/** https://github.com/django/django/blob/main/django/db/migrations/operations/models.py */
export function* renameModelTables(
  call: Call,
  before: Meta,
  after: Meta,
  { app, editor }: Surroundings,
): Run {
  const oldKey = keyOf(app, requiredText(call, 'old_name', 0))
  const newKey = keyOf(app, requiredText(call, 'new_name', 1))
  const [old, next] = [before.model(oldKey), after.model(newKey)]
  if (!after.hasTable(next)) return
  yield* editor.renameTable(before.table(old), after.table(next))
  const renamed: Model = { ...old, options: { ...old.options, table: after.table(next) } }
  for (const { model, field } of before.related(oldKey)) {
    if (field.relation?.hidden && !isManyToMany(field)) continue
    const own = model === old
    const to = after.model(own ? newKey : keyOf(model.app, model.name))
    // Django alters the field wherever it is, though only a table that it manages can have the key.
    yield* alterField(
      editor,
      { meta: before, model: own && !isManyToMany(field) ? renamed : model, field },
      { meta: after, ...after.field(to, field.name) },
    )
  }
  for (const field of before.manyToMany(old)) {
    const same = after.field(next, field.name)
    if (field.relation?.to === oldKey || field.relation?.through !== undefined) continue
    yield* alterManyToMany(editor, { meta: before, model: old, field }, { meta: after, ...same })
  }
}
