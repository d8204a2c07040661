import type { Value } from '../../../../languages/python/values.ts'
import { byName } from '../../../../text/by-name.ts'
import { given, text, together } from '../arguments.ts'
import { sqlOf } from '../deferred.ts'
import type { Meta } from '../meta.ts'
import { indexName } from '../names.ts'
import type { Run, SchemaEditor } from '../schema-editor.ts'
import { type Model, withOptions } from '../state.ts'
import { change, modelOf, type Operation } from './operation.ts'

/** Sets of fields that a model keeps unique or indexed together, and what Django makes of each. */
interface Together {
  option: 'uniqueTogether' | 'indexTogether'
  keyword: string
  /** How the names of its constraints end. */
  suffix: string
  like: { unique: boolean; index?: true; primaryKey?: false }
  /** `found`: what the database has over the same columns; `usual`: what Django would call it. */
  drop: (editor: SchemaEditor, table: string, found: readonly string[], usual: string) => Run
  add: (editor: SchemaEditor, meta: Meta, model: Model, names: readonly string[]) => Run
}

function alterTogether({ option, keyword, suffix, like, drop, add }: Together): Operation {
  return {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app, 'name'), model =>
        withOptions(model, { [option]: together(given(call, keyword, 1)) }),
      ),
    *database(call, before, after, { app, editor }) {
      const key = modelOf(call, app, 'name')
      const [old, next] = [before.model(key), after.model(key)]
      if (!after.hasTable(next)) return
      const table = after.table(next)
      const exclude = [...next.options.constraints, ...next.options.indexes].map(one => one.name)
      for (const names of without(old.options[option], next.options[option])) {
        const columns = before.columns(old, names)
        const usual = indexName(table, columns, suffix)
        const found = yield* editor.constraintNames(table, { columns, exclude, ...like }, [usual])
        yield* drop(editor, table, found, usual)
      }
      for (const names of without(next.options[option], old.options[option]))
        yield* add(editor, after, next, names)
    },
  }
}

/** What a model says of several of its fields at once. */
export const togetherOperations: Readonly<Record<string, Operation>> = byName({
  AlterUniqueTogether: alterTogether({
    option: 'uniqueTogether',
    keyword: 'unique_together',
    suffix: '_uniq',
    like: { unique: true, primaryKey: false },
    drop: (editor, table, found, usual) =>
      editor.dropConstraint(table, found.includes(usual) ? usual : (found[0] ?? usual)),
    add: (editor, meta, model, names) => editor.run(sqlOf(editor.uniqueTogether(meta, model, names))),
  }),
  AlterIndexTogether: alterTogether({
    option: 'indexTogether',
    keyword: 'index_together',
    suffix: '_idx',
    like: { index: true, unique: false },
    drop: (editor, table, found, usual) => editor.dropIndex(table, found[0] ?? usual),
    add: (editor, meta, model, names) => editor.run(sqlOf(editor.index(meta, model, names, '_idx'))),
  }),
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
