import { objectKey } from '../../../../languages/sql/objects.ts'
import { byName } from '../../../../text/by-name.ts'
import { tableKey } from '../../../static-effects.ts'
import { CannotTellError, given, requiredText } from '../arguments.ts'
import { quoteName } from '../names.ts'
import { named } from '../read-model.ts'
import { type Named, withOptions } from '../state.ts'
import { change, modelOf, type Operation } from './operation.ts'
import { constraintOf, modelIn, removable, words, writtenModel } from './written.ts'

function findNamed(list: readonly Named[], name: string, what: string): Named {
  const found = list.find(one => one.name === name)
  if (!found) throw new CannotTellError(`there is no ${what} ${name} at this point`)
  return found
}

function addConstraint(tail: string): Operation {
  return {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model =>
        withOptions(model, {
          constraints: [...model.options.constraints, named(given(call, 'constraint', 1))],
        }),
      ),
    *database(call, _before, after, around) {
      const model = after.model(modelOf(call, around.app))
      if (after.hasTable(model))
        yield* around.editor.addConstraint(after, model, named(given(call, 'constraint', 1)), tail)
    },
    effects(written) {
      const owner = modelIn(written)
      const constraint = given(written.call, 'constraint', 1)
      if (!owner || constraint?.kind !== 'call') return undefined
      return constraintOf(written, owner, constraint).map(made => ({ ...made, ...removable(written) }))
    },
  }
}

export const constraintOperations: Readonly<Record<string, Operation>> = byName({
  AddConstraint: addConstraint(''),
  AddConstraintNotValid: addConstraint(' NOT VALID'),
  RemoveConstraint: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model =>
        withOptions(model, {
          constraints: model.options.constraints.filter(one => one.name !== requiredText(call, 'name', 1)),
        }),
      ),
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app))
      if (!before.hasTable(model)) return
      const constraint = findNamed(model.options.constraints, requiredText(call, 'name', 1), 'constraint')
      yield* around.editor.removeConstraint(before, model, constraint)
    },
    effects(written) {
      const names = words(written, 'model_name', 'name')
      if (!names) return undefined
      const { table } = writtenModel(written.label, names[0])
      const constraint = objectKey({ kind: 'constraint', name: names[1], table })
      return [{ kind: 'drops', keys: [constraint, tableKey(undefined, names[1])] }]
    },
  },
  // Only what Python sees of it: https://docs.djangoproject.com/en/stable/ref/migration-operations/#alterconstraint
  AlterConstraint: {
    state: (call, state, around) =>
      change(state, modelOf(call, around.app), model => {
        const next = named(given(call, 'constraint', 2))
        const name = requiredText(call, 'name', 1)
        return withOptions(model, {
          constraints: model.options.constraints.map(one => (one.name === name ? next : one)),
        })
      }),
  },
  ValidateConstraint: {
    *database(call, before, _after, around) {
      const model = before.model(modelOf(call, around.app))
      if (before.hasTable(model))
        yield* around.editor.run(
          `ALTER TABLE ${quoteName(before.table(model))} VALIDATE CONSTRAINT ${quoteName(requiredText(call, 'name', 1))}`,
        )
    },
  },
})
