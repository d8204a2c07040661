import type { Value } from '../../../../languages/python/values.ts'
import { byName } from '../../../../text/by-name.ts'
import { given, requiredText, stringOf, text } from '../arguments.ts'
import { readModel } from '../read-model.ts'
import { withOptions } from '../state.ts'
import { change, modelOf, type Operation } from './operation.ts'
import { renameModel, renameModelTables } from './rename-model.ts'

export const modelOperations: Readonly<Record<string, Operation>> = byName({
  CreateModel: {
    state: (call, state, around) => {
      const model = readModel(call, around.app, around, state, why => around.lose(why, call))
      for (const field of model.fields.values())
        if (field.guessed !== undefined) around.assume(field.guessed, call)
      return state.with(model)
    },
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app, 'name'))
      if (after.hasTable(model)) yield* around.editor.createModel(after, model)
    },
  },
  DeleteModel: {
    state: (call, state, around) => {
      const key = modelOf(call, around.app, 'name')
      change(state, key, model => model)
      return state.without(key)
    },
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app, 'name'))
      if (before.hasTable(model)) yield* around.editor.deleteModel(before, model)
    },
  },
  RenameModel: {
    state: (call, state, around) =>
      renameModel(state, around.app, requiredText(call, 'old_name', 0), requiredText(call, 'new_name', 1)),
    database: renameModelTables,
  },
  AlterModelTable: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model => {
        const { table: _, ...options } = model.options
        const table = text(call, 'table', 1)
        return { ...model, options: table === undefined ? options : { ...options, table } }
      }),
    *database(call, before, after, around) {
      const key = modelOf(call, around.app, 'name')
      const [old, next] = [before.model(key), after.model(key)]
      if (!after.hasTable(next)) return
      yield* around.editor.renameTable(before.table(old), after.table(next))
      for (const field of after.manyToMany(next)) {
        const through = after.through({ model: next, field })
        if (through.autoCreated)
          yield* around.editor.renameTable(
            before.table(before.through({ model: old, field })),
            after.table(through),
          )
      }
    },
  },
  AlterModelTableComment: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model =>
        withOptions(model, { comment: text(call, 'table_comment', 1) ?? '' }),
      ),
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app, 'name'))
      if (after.hasTable(model))
        yield* around.editor.tableComment(after.table(model), model.options.comment ?? '')
    },
  },
  AlterModelOptions: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model => {
        const options = given(call, 'options', 1)
        const has = (name: string): Value | undefined =>
          options?.kind === 'dict' ? options.entries.find(([key]) => stringOf(key) === name)?.[1] : undefined
        // `managed` is the only one of them that decides about tables; without it here it is true again.
        const managed = has('managed')
        return withOptions(model, { managed: managed?.kind === 'bool' ? managed.value : true })
      }),
  },
  AlterModelManagers: {},
})
