import { meaningOf } from '../../../../languages/python/meaning.ts'
import { isSequence, type Value } from '../../../../languages/python/values.ts'
import { byName } from '../../../../text/by-name.ts'
import type { StaticEffect } from '../../../static-effects.ts'
import { type Call, given, requiredText, stringOf, text } from '../arguments.ts'
import { readModel } from '../read-model.ts'
import { withOptions } from '../state.ts'
import { change, modelOf, type Operation } from './operation.ts'
import { renameModel, renameModelTables } from './rename-model.ts'
import {
  constraintOf,
  fieldOf,
  indexOf,
  modelIn,
  removable,
  tableOf,
  type Written,
  words,
  writtenModel,
} from './written.ts'

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
    effects: createModelEffects,
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
    effects(written) {
      const gone = modelIn(written, 'name')
      return gone && [{ kind: 'drops', keys: [gone.key] }]
    },
  },
  RenameModel: {
    state: (call, state, around) =>
      renameModel(state, around.app, requiredText(call, 'old_name', 0), requiredText(call, 'new_name', 1)),
    database: renameModelTables,
    effects(written) {
      const names = words(written, 'old_name', 'new_name')
      if (!names) return undefined
      const [from, to] = [writtenModel(written.label, names[0]), writtenModel(written.label, names[1])]
      return [{ kind: 'drops', keys: [from.key] }, tableOf(written, to, to.table)]
    },
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
    effects(written) {
      const owner = modelIn(written, 'name')
      if (!owner) return undefined
      const table = given(written.call, 'table', 1)
      const named = table ? stringOf(table) : owner.table
      const drop = { kind: 'drops' as const, keys: [owner.tableKey] }
      return named === undefined ? [drop] : [drop, tableOf(written, owner, named)]
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

function createModelEffects(written: Written): StaticEffect[] | undefined {
  const { call, label, text } = written
  const name = stringOf(given(call, 'name', 0))
  const fields = given(call, 'fields', 1)
  if (name === undefined || !fields || !isSequence(fields)) return undefined
  const options = given(call, 'options', 2)
  const option = (wanted: string): Value | undefined =>
    options?.kind === 'dict' ? options.entries.find(([key]) => stringOf(key) === wanted)?.[1] : undefined
  if (isBool(option('managed'), false) || isBool(option('proxy'), true)) return []
  const model = writtenModel(label, name)
  const tableName = option('db_table')
  const table = tableName === undefined || tableName.kind === 'none' ? model.table : stringOf(tableName)
  // What is computed, or may be swapped for another model, is not certain.
  const guarded =
    written.guarded ||
    table === undefined ||
    option('swappable') !== undefined ||
    (options !== undefined && options.kind !== 'dict')
  const inner: Written = { ...written, guarded }
  const effects: StaticEffect[] = [
    {
      ...tableOf(inner, model, table ?? model.table),
      definition: () => meaningOf(text.slice(call.at.start, call.at.end)),
      ...removable(written),
    },
  ]
  for (const item of fields.items) {
    const [named, field] = isSequence(item) ? item.items : []
    const fieldName = stringOf(named)
    const made = fieldName === undefined || !field ? undefined : fieldOf(inner, model, fieldName, field)
    if (made) effects.push({ ...made, part: true })
  }
  for (const index of callsIn(option('indexes'))) effects.push(...indexOf(inner, model, index))
  for (const constraint of callsIn(option('constraints')))
    effects.push(...constraintOf(inner, model, constraint))
  return effects
}

function isBool(value: Value | undefined, wanted: boolean): boolean {
  return value?.kind === 'bool' && value.value === wanted
}

function callsIn(list: Value | undefined): Call[] {
  return list && isSequence(list) ? list.items.filter(item => item.kind === 'call') : []
}
