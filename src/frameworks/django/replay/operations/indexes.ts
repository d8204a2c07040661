import { byName } from '../../../../text/by-name.ts'
import { tableKey } from '../../../static-effects.ts'
import { type Call, given, items, requiredText, stringOf, text } from '../arguments.ts'
import { indexName, quoteName } from '../names.ts'
import { named } from '../read-model.ts'
import { withOptions } from '../state.ts'
import { change, modelOf, type Operation } from './operation.ts'
import { indexOf, modelIn, nameOf, removable, word, words } from './written.ts'

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
    effects(written) {
      const owner = modelIn(written)
      const index = given(written.call, 'index', 1)
      if (!owner || index?.kind !== 'call') return undefined
      return indexOf(written, owner, index).map(made => ({ ...made, ...removable(written) }))
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
    effects(written) {
      const names = words(written, 'model_name', 'name')
      return names && [{ kind: 'drops', keys: [tableKey(undefined, names[1])] }]
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
    effects(written) {
      const owner = modelIn(written)
      const [from, to] = [word(written, 'old_name'), word(written, 'new_name', 1)]
      if (!owner || to === undefined) return undefined
      if (from !== undefined) {
        const made = nameOf(written, owner, 'index', to)
        return [{ kind: 'drops', keys: [tableKey(undefined, from)] }, made]
      }
      // Of an index that is known by its fields, the old name may be the new one: then nothing happens.
      return [nameOf({ ...written, guarded: true }, owner, 'index', to)]
    },
  },
})
