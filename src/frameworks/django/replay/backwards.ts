import type { Value } from '../../../languages/python/values.ts'
import { byName } from '../../../text/by-name.ts'
import { alterField } from './alter-field.ts'
import { type Call, CannotTellError, given, items, lastPart, requiredText } from './arguments.ts'
import { extensionOperations } from './extension-operations.ts'
import { Meta } from './meta.ts'
import { quoteName } from './names.ts'
import type { Surroundings } from './operations/operation.ts'
import { modelOf } from './operations/operation.ts'
import { renameModelTables } from './operations/rename-model.ts'
import { knownOperation, stateAfter } from './operations.ts'
import { runSql } from './run-sql.ts'
import type { Run } from './schema-editor.ts'
import type { Named, ProjectState } from './state.ts'

/** `database_backwards`: from the state after an operation to the one before it. */
type Backwards = (call: Call, from: Meta, to: Meta, around: Surroundings) => Run

/** Operations that do the same in both directions, going by the two states alone. */
const likewise = new Set([
  'AlterField',
  'AlterModelTable',
  'AlterModelTableComment',
  'AlterUniqueTogether',
  'AlterIndexTogether',
  'AlterOrderWithRespectTo',
])

/** Does Django take this operation back by the method that carries it out? */
export function changesLikewise(name: string): boolean {
  return likewise.has(name)
}

function* forwards(name: string, call: Call, from: Meta, to: Meta, around: Surroundings): Run {
  yield* knownOperation(name)?.database?.(call, from, to, around) ?? []
}

function indexNamed(meta: Meta, call: Call, around: Surroundings): Named {
  const name = requiredText(call, 'name', 1)
  const found = meta.model(modelOf(call, around.app)).options.indexes.find(one => one.name === name)
  if (!found) throw new CannotTellError(`there is no index ${name} at this point`)
  return found
}

function namedIn(call: Call, argument: 'index' | 'constraint', meta: Meta, around: Surroundings): Named {
  const value = given(call, argument, 1)
  const { indexes, constraints } = meta.model(modelOf(call, around.app)).options
  const found = [...indexes, ...constraints].find(one => one.value.at.start === value?.at.start)
  if (!found) throw new CannotTellError(`the ${argument} that it adds is not known`)
  return found
}

function indexes(concurrently: boolean): { add: Backwards; remove: Backwards } {
  return {
    *add(call, from, _to, around) {
      const model = from.model(modelOf(call, around.app))
      if (from.hasTable(model))
        yield* around.editor.dropIndex(
          from.table(model),
          namedIn(call, 'index', from, around).name,
          concurrently,
        )
    },
    *remove(call, _from, to, around) {
      const model = to.model(modelOf(call, around.app))
      if (to.hasTable(model))
        yield* around.editor.addIndex(to, model, indexNamed(to, call, around), concurrently)
    },
  }
}

function* removeConstraintAgain(call: Call, from: Meta, _to: Meta, around: Surroundings): Run {
  const model = from.model(modelOf(call, around.app))
  if (from.hasTable(model))
    yield* around.editor.removeConstraint(from, model, namedIn(call, 'constraint', from, around))
}

function dropExtension(nameOf: (call: Call) => string): Backwards {
  return function* (call, _from, _to, { editor }) {
    yield* editor.run(`DROP EXTENSION IF EXISTS ${quoteName(nameOf(call))}`)
  }
}

function* nothing(): Run {}

/** https://github.com/django/django/tree/main/django/db/migrations/operations */
const backwards: Readonly<Record<string, Backwards>> = byName({
  *CreateModel(call, from, _to, around) {
    const model = from.model(modelOf(call, around.app, 'name'))
    if (from.hasTable(model)) yield* around.editor.deleteModel(from, model)
  },
  *DeleteModel(call, _from, to, around) {
    const model = to.model(modelOf(call, around.app, 'name'))
    if (to.hasTable(model)) yield* around.editor.createModel(to, model)
  },
  *RenameModel(call, from, to, around) {
    const [before, after] = [given(call, 'old_name', 0), given(call, 'new_name', 1)]
    if (!before || !after) throw new CannotTellError('its names are not known')
    const keywords = new Map([
      ['old_name', after],
      ['new_name', before],
    ])
    yield* renameModelTables({ ...call, args: [], keywords }, from, to, around)
  },
  *AddField(call, from, _to, around) {
    const model = from.model(modelOf(call, around.app))
    if (from.hasTable(model))
      yield* around.editor.removeField(from, from.field(model, requiredText(call, 'name', 1)))
  },
  *RemoveField(call, _from, to, around) {
    const model = to.model(modelOf(call, around.app))
    if (to.hasTable(model)) yield* around.editor.addField(to, to.field(model, requiredText(call, 'name', 1)))
  },
  *RenameField(call, from, to, around) {
    const key = modelOf(call, around.app)
    const model = to.model(key)
    if (!to.hasTable(model)) return
    yield* alterField(
      around.editor,
      { meta: from, ...from.field(from.model(key), requiredText(call, 'new_name', 2)) },
      { meta: to, ...to.field(model, requiredText(call, 'old_name', 1)) },
    )
  },
  *AlterField(call, from, to, around) {
    const key = modelOf(call, around.app)
    const model = to.model(key)
    if (!to.hasTable(model)) return
    const name = requiredText(call, 'name', 1)
    yield* alterField(
      around.editor,
      { meta: from, ...from.field(from.model(key), name) },
      { meta: to, ...to.field(model, name) },
    )
  },
  AddIndex: indexes(false).add,
  RemoveIndex: indexes(false).remove,
  AddIndexConcurrently: indexes(true).add,
  RemoveIndexConcurrently: indexes(true).remove,
  *RenameIndex(call, from, _to, around) {
    // An index that had no name of its own keeps its new one.
    if (given(call, 'old_fields', 3) || !from.hasTable(from.model(modelOf(call, around.app)))) return
    const [before, after] = [requiredText(call, 'old_name', 2), requiredText(call, 'new_name', 1)]
    yield* around.editor.run(`ALTER INDEX ${quoteName(after)} RENAME TO ${quoteName(before)}`)
  },
  AddConstraint: removeConstraintAgain,
  AddConstraintNotValid: removeConstraintAgain,
  *RemoveConstraint(call, _from, to, around) {
    const model = to.model(modelOf(call, around.app))
    const name = requiredText(call, 'name', 1)
    const constraint = model.options.constraints.find(one => one.name === name)
    if (!constraint) throw new CannotTellError(`there is no constraint ${name} at this point`)
    if (to.hasTable(model)) yield* around.editor.addConstraint(to, model, constraint)
  },
  ...Object.fromEntries(
    Object.entries(extensionOperations).map(([name, extension]) => [name, dropExtension(() => extension)]),
  ),
  CreateExtension: dropExtension(call => requiredText(call, 'name', 0)),
  CreateCollation: (call, from, to, around) => forwards('RemoveCollation', call, from, to, around),
  RemoveCollation: (call, from, to, around) => forwards('CreateCollation', call, from, to, around),
  ...Object.fromEntries(
    ['ValidateConstraint', 'AlterConstraint', 'AlterModelOptions', 'AlterModelManagers'].map(name => [
      name,
      nothing,
    ]),
  ),
  *RunSQL(call, _from, _to, { source }) {
    yield* runSql(call, source, given(call, 'reverse_sql', 1))
  },
  RunPython: (call, from, _to, around) => around.program.runPython(call, 'reverse_code', from.state, around),
})

/** `reversible`: does one of Django's own operations say how it is taken back? */
export function saysHowBack(call: Call): boolean {
  const argument = { RunSQL: 'reverse_sql', RunPython: 'reverse_code' }[lastPart(call.callee)]
  const reverse = argument === undefined ? undefined : given(call, argument, 1)
  return argument === undefined || (reverse !== undefined && reverse.kind !== 'none')
}

/** Why Django takes no operation of this migration back: the first that does not say how. */
export function* irreversibleOperation(
  operations: readonly Value[],
  around: Surroundings,
): Run<{ name: string; at: Value['at'] } | undefined> {
  for (const value of operations) {
    if (value.kind !== 'call') continue
    const name = lastPart(value.callee)
    const own = yield* around.program.ownOperation(value, around)
    if (!(own ? yield* own.saysHowBack() : saysHowBack(value))) return { name, at: value.at }
    if (own || name !== 'SeparateDatabaseAndState') continue
    const inner = yield* irreversibleOperation(
      items(given(value, 'database_operations', 0), 'database_operations'),
      around,
    )
    if (inner) return inner
  }
  return undefined
}

/** One operation back. `before` and `after` are the models before and after it in the upgrade. */
export function* performBack(
  value: Value,
  before: ProjectState,
  after: ProjectState,
  around: Surroundings,
): Run {
  if (value.kind !== 'call') throw new CannotTellError('an operation is computed')
  around.editor.at = value.at
  const name = lastPart(value.callee)
  const own = yield* around.program.ownOperation(value, around)
  if (own) return yield* own.performBack(before, after)
  if (name === 'SeparateDatabaseAndState') return yield* separately(value, before, around)
  const back = Object.hasOwn(backwards, name) ? backwards[name] : undefined
  const [from, to] = [new Meta(after, around.settings), new Meta(before, around.settings)]
  if (back) yield* back(value, from, to, around)
  else if (likewise.has(name)) yield* forwards(name, value, from, to, around)
  else throw new CannotTellError(`how ${name} is taken back is not known`)
}

/** Its own operations on the database, the last one first. */
function* separately(call: Call, before: ProjectState, around: Surroundings): Run {
  const steps: { one: Value; from: ProjectState; to: ProjectState }[] = []
  let state = before
  for (const one of items(given(call, 'database_operations', 0), 'database_operations')) {
    const next = yield* stateAfter(one, state, around)
    steps.push({ one, from: next, to: state })
    state = next
  }
  for (const { one, from, to } of steps.reverse()) yield* performBack(one, to, from, around)
}
