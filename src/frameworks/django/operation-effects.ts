import { meaningOf } from '../../languages/python/meaning.ts'
import { isSequence, type Value } from '../../languages/python/values.ts'
import { objectKey } from '../../languages/sql/objects.ts'
import { type Place, removalOf, type StaticEffect, tableKey } from '../static-effects.ts'
import {
  columnOf,
  constraintOf,
  fieldKey,
  fieldOf,
  indexOf,
  type Model,
  modelOf,
  nameOf,
  type Operation,
  tableOf,
} from './operation-creations.ts'
import { type Call, given, stringOf } from './replay/arguments.ts'

/** What an operation makes and takes away; undefined where that can't be known. */
export function operationEffects(operation: Operation): StaticEffect[] | undefined {
  const read = readers.get(operation.name)
  if (read) return read(operation)
  return harmless.has(operation.name) ? [] : undefined
}

function word({ call }: Operation, argument: string, position?: number): string | undefined {
  return stringOf(given(call, argument, position))
}

/** The texts of its first two arguments. */
function words(operation: Operation, first: string, second: string): [string, string] | undefined {
  const [one, other] = [word(operation, first, 0), word(operation, second, 1)]
  return one === undefined || other === undefined ? undefined : [one, other]
}

/** The model that its first argument names. */
function modelIn(operation: Operation, argument: string): Model | undefined {
  const name = word(operation, argument, 0)
  return name === undefined ? undefined : modelOf(operation.label, name)
}

const readers: ReadonlyMap<string, (operation: Operation) => StaticEffect[] | undefined> = new Map(
  Object.entries({
    CreateModel: createModel,
    DeleteModel: (operation: Operation): StaticEffect[] | undefined => {
      const gone = modelIn(operation, 'name')
      return gone && [{ kind: 'drops', keys: [gone.key] }]
    },
    RenameModel: (operation: Operation): StaticEffect[] | undefined => {
      const names = words(operation, 'old_name', 'new_name')
      if (!names) return undefined
      const [from, to] = [modelOf(operation.label, names[0]), modelOf(operation.label, names[1])]
      return [{ kind: 'drops', keys: [from.key] }, tableOf(operation, to, to.table)]
    },
    AlterModelTable: (operation: Operation): StaticEffect[] | undefined => {
      const owner = modelIn(operation, 'name')
      if (!owner) return undefined
      const table = given(operation.call, 'table', 1)
      const named = table ? stringOf(table) : owner.table
      const drop: StaticEffect = { kind: 'drops', keys: [owner.tableKey] }
      return named === undefined ? [drop] : [drop, tableOf(operation, owner, named)]
    },
    AddField: (operation: Operation): StaticEffect[] | undefined => {
      const names = words(operation, 'model_name', 'name')
      const field = given(operation.call, 'field', 2)
      if (!names || !field) return undefined
      const made = fieldOf(operation, modelOf(operation.label, names[0]), names[1], field)
      return made ? [{ ...made, ...removable(operation) }] : []
    },
    RemoveField: (operation: Operation): StaticEffect[] | undefined => {
      const names = words(operation, 'model_name', 'name')
      return names && [{ kind: 'drops', keys: [fieldKey(modelOf(operation.label, names[0]), names[1])] }]
    },
    RenameField: (operation: Operation): StaticEffect[] | undefined => {
      const names = words(operation, 'model_name', 'old_name')
      const to = word(operation, 'new_name', 2)
      if (!names || to === undefined) return undefined
      const owner = modelOf(operation.label, names[0])
      return [{ kind: 'drops', keys: [fieldKey(owner, names[1])] }, columnOf(operation, owner, to, to)]
    },
    AddIndex: addIndex,
    AddIndexConcurrently: addIndex,
    RemoveIndex: removeIndex,
    RemoveIndexConcurrently: removeIndex,
    RenameIndex: (operation: Operation): StaticEffect[] | undefined => {
      const owner = modelIn(operation, 'model_name')
      const [from, to] = [word(operation, 'old_name'), word(operation, 'new_name', 1)]
      if (!owner || to === undefined) return undefined
      if (from !== undefined) {
        const made = nameOf(operation, owner, 'index', to)
        return [{ kind: 'drops', keys: [tableKey(undefined, from)] }, made]
      }
      // Of an index that is known by its fields, the old name may be the new one: then nothing happens.
      return [nameOf({ ...operation, guarded: true }, owner, 'index', to)]
    },
    AddConstraint: addConstraint,
    AddConstraintNotValid: addConstraint,
    RemoveConstraint: (operation: Operation): StaticEffect[] | undefined => {
      const names = words(operation, 'model_name', 'name')
      if (!names) return undefined
      const { table } = modelOf(operation.label, names[0])
      const constraint = objectKey({ kind: 'constraint', name: names[1], table })
      return [{ kind: 'drops', keys: [constraint, tableKey(undefined, names[1])] }]
    },
  }),
)

function addIndex(operation: Operation): StaticEffect[] | undefined {
  const owner = modelIn(operation, 'model_name')
  const index = given(operation.call, 'index', 1)
  if (!owner || index?.kind !== 'call') return undefined
  return indexOf(operation, owner, index).map(made => ({ ...made, ...removable(operation) }))
}

function removeIndex(operation: Operation): StaticEffect[] | undefined {
  const names = words(operation, 'model_name', 'name')
  return names && [{ kind: 'drops', keys: [tableKey(undefined, names[1])] }]
}

function addConstraint(operation: Operation): StaticEffect[] | undefined {
  const owner = modelIn(operation, 'model_name')
  const constraint = given(operation.call, 'constraint', 1)
  if (!owner || constraint?.kind !== 'call') return undefined
  return constraintOf(operation, owner, constraint).map(made => ({ ...made, ...removable(operation) }))
}

const harmless = new Set([
  'AlterField',
  'AlterModelOptions',
  'AlterModelManagers',
  'AlterModelTableComment',
  'AlterOrderWithRespectTo',
  'AlterUniqueTogether',
  'AlterIndexTogether',
  'AlterConstraint',
  'ValidateConstraint',
])

function createModel(operation: Operation): StaticEffect[] | undefined {
  const { call, label, text } = operation
  const name = stringOf(given(call, 'name', 0))
  const fields = given(call, 'fields', 1)
  if (name === undefined || !fields || !isSequence(fields)) return undefined
  const options = given(call, 'options', 2)
  const option = (wanted: string): Value | undefined =>
    options?.kind === 'dict' ? options.entries.find(([key]) => stringOf(key) === wanted)?.[1] : undefined
  if (isBool(option('managed'), false) || isBool(option('proxy'), true)) return []
  const model = modelOf(label, name)
  const tableName = option('db_table')
  const table = tableName === undefined || tableName.kind === 'none' ? model.table : stringOf(tableName)
  // What is computed, or may be swapped for another model, is not certain.
  const guarded =
    operation.guarded ||
    table === undefined ||
    option('swappable') !== undefined ||
    (options !== undefined && options.kind !== 'dict')
  const inner: Operation = { ...operation, guarded }
  const effects: StaticEffect[] = [
    {
      ...tableOf(inner, model, table ?? model.table),
      definition: () => meaningOf(text.slice(call.at.start, call.at.end)),
      ...removable(operation),
    },
  ]
  for (const item of fields.items) {
    const [fieldName, field] = isSequence(item) ? item.items : []
    const written = stringOf(fieldName)
    const made = written === undefined || !field ? undefined : fieldOf(inner, model, written, field)
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

/** An element of the list of operations may go; what stands in a name of its own may be used elsewhere. */
function removable({ call, text }: Operation): { removal?: Place & { replacement: string } } {
  const near = text.slice(Math.max(0, call.at.start - 1000), call.at.start)
  // On the line of the call itself a # is in a string.
  const line = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1
  const before = (near.slice(0, line).replace(/#[^\r\n]*/g, '') + near.slice(line)).trimEnd()
  const following = /^\s*[,\]]/.test(text.slice(call.at.end, call.at.end + 500))
  if (!/[[,]$/.test(before) || !following) return {}
  return { removal: { ...removalOf(text, call.at, ','), replacement: '' } }
}
