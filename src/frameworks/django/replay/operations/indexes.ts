import { byName } from '../../../../text/by-name.ts'
import { type Call, given, items, requiredText, stringOf, text } from '../arguments.ts'
import { indexName, quoteName } from '../names.ts'
import { named } from '../read-model.ts'
import { withOptions } from '../state.ts'
import { change, modelOf, type Operation } from './operation.ts'

function addIndex(concurrently: boolean): Operation {
  return {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model =>
        withOptions(model, { indexes: [...model.options.indexes, named(given(call, 'index', 1))] }),
      ),
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app))
      if (after.hasTable(model))
        yield* around.editor.addIndex(after, model, named(given(call, 'index', 1)), concurrently)
    },
  }
}

function removeIndex(concurrently: boolean): Operation {
  return {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model =>
        withOptions(model, {
          indexes: model.options.indexes.filter(one => one.name !== requiredText(call, 'name', 1)),
        }),
      ),
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app))
      if (before.hasTable(model))
        yield* around.editor.dropIndex(before.table(model), requiredText(call, 'name', 1), concurrently)
    },
  }
}

export const indexOperations: Readonly<Record<string, Operation>> = byName({
  AddIndex: addIndex(false),
  AddIndexConcurrently: addIndex(true),
  RemoveIndex: removeIndex(false),
  RemoveIndexConcurrently: removeIndex(true),
  RenameIndex: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model => {
        const to = requiredText(call, 'new_name', 1)
        const fields = given(call, 'old_fields', 3)
        if (fields) {
          const names = items(fields, 'old_fields').map(item => stringOf(item) ?? '')
          const keywords = new Map([
            ['fields', fields],
            ['name', call.keywords.get('new_name') ?? fields],
          ])
          const value: Call = {
            kind: 'call',
            callee: 'django.db.models.Index',
            args: [],
            keywords,
            at: call.at,
          }
          return withOptions(model, {
            indexTogether: model.options.indexTogether.filter(one => one.join() !== names.join()),
            indexes: [...model.options.indexes, { name: to, value }],
          })
        }
        const from = requiredText(call, 'old_name', 2)
        return withOptions(model, {
          indexes: model.options.indexes.map(one => (one.name === from ? { ...one, name: to } : one)),
        })
      }),
    *database(call, before, after, around) {
      const key = modelOf(call, around.app)
      const model = before.model(key)
      if (!after.hasTable(after.model(key))) return
      const to = requiredText(call, 'new_name', 1)
      const fields = given(call, 'old_fields', 3)
      let from = text(call, 'old_name', 2)
      if (fields) {
        const columns = before.columns(
          model,
          items(fields, 'old_fields').map(item => stringOf(item) ?? ''),
        )
        const table = before.table(model)
        const usual = indexName(table, columns, '_idx')
        const found = yield* around.editor.constraintNames(table, { columns, index: true, unique: false }, [
          usual,
        ])
        from = found[0] ?? usual
      }
      if (from === undefined || from === to) return
      yield* around.editor.run(`ALTER INDEX ${quoteName(from)} RENAME TO ${quoteName(to)}`)
    },
  },
})
