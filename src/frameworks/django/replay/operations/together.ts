import type { Value } from '../../../../languages/python/values.ts'
import { byName } from '../../../../text/by-name.ts'
import { given, text, together } from '../arguments.ts'
import { sqlOf } from '../deferred.ts'
import { indexName } from '../names.ts'
import { withOptions } from '../state.ts'
import { change, modelOf, type Operation } from './operation.ts'

/** What a model says of several of its fields at once. */
export const togetherOperations: Readonly<Record<string, Operation>> = byName({
  AlterUniqueTogether: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model =>
        withOptions(model, { uniqueTogether: together(given(call, 'unique_together', 1)) }),
      ),
    *database(call, before, after, around) {
      const { editor } = around
      const key = modelOf(call, around.app, 'name')
      const [old, next] = [before.model(key), after.model(key)]
      if (!after.hasTable(next)) return
      const table = after.table(next)
      for (const names of without(old.options.uniqueTogether, next.options.uniqueTogether)) {
        const columns = before.columns(old, names)
        const usual = indexName(table, columns, '_uniq')
        const exclude = [...next.options.constraints, ...next.options.indexes].map(one => one.name)
        const found = yield* editor.constraintNames(
          table,
          { columns, unique: true, primaryKey: false, exclude },
          [usual],
        )
        yield* editor.dropConstraint(table, found.includes(usual) ? usual : (found[0] ?? usual))
      }
      for (const names of without(next.options.uniqueTogether, old.options.uniqueTogether))
        yield* editor.run(sqlOf(editor.uniqueTogether(after, next, names)))
    },
  },
  AlterIndexTogether: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model =>
        withOptions(model, { indexTogether: together(given(call, 'index_together', 1)) }),
      ),
    *database(call, before, after, around) {
      const { editor } = around
      const key = modelOf(call, around.app, 'name')
      const [old, next] = [before.model(key), after.model(key)]
      if (!after.hasTable(next)) return
      const table = after.table(next)
      for (const names of without(old.options.indexTogether, next.options.indexTogether)) {
        const columns = before.columns(old, names)
        const exclude = [...next.options.constraints, ...next.options.indexes].map(one => one.name)
        const usual = indexName(table, columns, '_idx')
        const found = yield* editor.constraintNames(table, { columns, index: true, unique: false, exclude }, [
          usual,
        ])
        yield* editor.dropIndex(table, found[0] ?? usual)
      }
      for (const names of without(next.options.indexTogether, old.options.indexTogether))
        yield* editor.run(sqlOf(editor.index(after, next, names, '_idx')))
    },
  },
  AlterOrderWithRespectTo: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model => {
        const { orderWithRespectTo: _, ...options } = model.options
        const order = text(call, 'order_with_respect_to', 1)
        return {
          ...model,
          options: order === undefined ? options : { ...options, orderWithRespectTo: order },
        }
      }),
    *database(call, before, after, around) {
      const key = modelOf(call, around.app, 'name')
      const [old, next] = [before.model(key), after.model(key)]
      if (!after.hasTable(next)) return
      const [had, has] = [old, next].map(model => model.options.orderWithRespectTo !== undefined)
      if (had && !has) yield* around.editor.removeField(before, before.field(old, '_order'))
      if (has && !had) {
        const bound = after.field(next, '_order')
        const zero: Value = { kind: 'number', value: 0, at: call.at }
        yield* around.editor.addField(after, { ...bound, field: { ...bound.field, default: zero } })
      }
    },
  },
})

function without(
  from: readonly (readonly string[])[],
  what: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const keys = new Set(what.map(names => JSON.stringify(names)))
  return from.filter(names => !keys.has(JSON.stringify(names)))
}
