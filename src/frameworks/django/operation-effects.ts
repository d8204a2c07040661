import { meaningOf } from '../../languages/python/meaning.ts'
import { isSequence, type Value } from '../../languages/python/values.ts'
import { type ObjectName, objectKey } from '../../languages/sql/objects.ts'
import {
  type Creation,
  creationOf,
  type Place,
  removalOf,
  type StaticEffect,
  tableKey,
} from '../static-effects.ts'
import { type Call, given, lastPart, stringOf } from './replay/arguments.ts'
import { defaultTable, splitIdentifier, truncateName } from './replay/names.ts'

export interface Operation {
  call: Call
  /** Its class: "AddField". */
  name: string
  label: string
  text: string
  guarded: boolean
  /** Only what Django thinks of the database is changed. */
  stateOnly: boolean
}

/** What an operation makes and takes away; undefined where that can't be known. */
export function operationEffects(operation: Operation): StaticEffect[] | undefined {
  const { call, name, label } = operation
  const words = (first: string, second?: string): [string, string] | undefined => {
    const one = stringOf(given(call, first, 0))
    const other = second === undefined ? '' : stringOf(given(call, second, 1))
    return one === undefined || other === undefined ? undefined : [one, other]
  }
  const model = (first: string) => {
    const one = stringOf(given(call, first, 0))
    return one === undefined ? undefined : modelOf(label, one)
  }
  switch (name) {
    case 'CreateModel':
      return createModel(operation)
    case 'DeleteModel': {
      const gone = model('name')
      return gone && [{ kind: 'drops', keys: [gone.key] }]
    }
    case 'RenameModel': {
      const names = words('old_name', 'new_name')
      if (!names) return undefined
      const [from, to] = [modelOf(label, names[0]), modelOf(label, names[1])]
      return [{ kind: 'drops', keys: [from.key] }, tableOf(operation, to, to.table)]
    }
    case 'AlterModelTable': {
      const owner = model('name')
      if (!owner) return undefined
      const table = given(call, 'table', 1)
      const named = table ? stringOf(table) : owner.table
      const drop: StaticEffect = { kind: 'drops', keys: [owner.tableKey] }
      return named === undefined ? [drop] : [drop, tableOf(operation, owner, named)]
    }
    case 'AddField': {
      const names = words('model_name', 'name')
      const field = given(call, 'field', 2)
      if (!names || !field) return undefined
      const made = fieldOf(operation, modelOf(label, names[0]), names[1], field)
      return made ? [{ ...made, ...removable(operation) }] : []
    }
    case 'RemoveField': {
      const names = words('model_name', 'name')
      return names && [{ kind: 'drops', keys: [fieldKey(modelOf(label, names[0]), names[1])] }]
    }
    case 'RenameField': {
      const names = words('model_name', 'old_name')
      const to = stringOf(given(call, 'new_name', 2))
      if (!names || to === undefined) return undefined
      const owner = modelOf(label, names[0])
      return [{ kind: 'drops', keys: [fieldKey(owner, names[1])] }, columnOf(operation, owner, to, to)]
    }
    case 'AddIndex':
    case 'AddIndexConcurrently': {
      const owner = model('model_name')
      const index = given(call, 'index', 1)
      if (!owner || index?.kind !== 'call') return undefined
      return indexOf(operation, owner, index).map(made => ({ ...made, ...removable(operation) }))
    }
    case 'RemoveIndex':
    case 'RemoveIndexConcurrently': {
      const names = words('model_name', 'name')
      return names && [{ kind: 'drops', keys: [tableKey(undefined, names[1])] }]
    }
    case 'RenameIndex': {
      const owner = model('model_name')
      const [from, to] = [stringOf(given(call, 'old_name')), stringOf(given(call, 'new_name', 1))]
      if (!owner || to === undefined) return undefined
      if (from !== undefined) {
        const made = nameOf(operation, owner, 'index', to)
        return [{ kind: 'drops', keys: [tableKey(undefined, from)] }, made]
      }
      // Of an index that is known by its fields, the old name may be the new one: then nothing happens.
      return [nameOf({ ...operation, guarded: true }, owner, 'index', to)]
    }
    case 'AddConstraint':
    case 'AddConstraintNotValid': {
      const owner = model('model_name')
      const constraint = given(call, 'constraint', 1)
      if (!owner || constraint?.kind !== 'call') return undefined
      return constraintOf(operation, owner, constraint).map(made => ({ ...made, ...removable(operation) }))
    }
    case 'RemoveConstraint': {
      const names = words('model_name', 'name')
      if (!names) return undefined
      const { table } = modelOf(label, names[0])
      const constraint = objectKey({ kind: 'constraint', name: names[1], table })
      return [{ kind: 'drops', keys: [constraint, tableKey(undefined, names[1])] }]
    }
    default:
      return harmless.has(name) ? [] : undefined
  }
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

interface Model {
  name: string
  /** The table that it has without `db_table`. A field says only the model's name, so columns are known by this one. */
  table: string
  key: string
  tableKey: string
}

function modelOf(label: string, written: string): Model {
  const name = lastPart(written).toLowerCase()
  return {
    name,
    table: defaultTable(label, name),
    key: `django model ${label}.${name}`,
    tableKey: `django table of ${label}.${name}`,
  }
}

/** The file names the model only: which table that is, another migration may say. */
const ofModel = (label: string, { kind, name }: ObjectName, model: Model): { label: string } => ({
  label: `${kind} "${name}" of the model "${label}.${model.name}"`,
})

function fieldKey(model: Model, field: string): string {
  return `django field of ${model.key}: ${field.toLowerCase()}`
}

function createModel(operation: Operation): StaticEffect[] | undefined {
  const { call, label, text } = operation
  const name = stringOf(given(call, 'name', 0))
  const fields = given(call, 'fields', 1)
  if (name === undefined || !fields || !isSequence(fields)) return undefined
  const options = given(call, 'options', 2)
  const option = (wanted: string): Value | undefined =>
    options?.kind === 'dict' ? options.entries.find(([key]) => stringOf(key) === wanted)?.[1] : undefined
  const managed = option('managed')
  const proxy = option('proxy')
  const isReal = !(managed?.kind === 'bool' && !managed.value) && !(proxy?.kind === 'bool' && proxy.value)
  if (!isReal) return []
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
  for (const [wanted, read] of [
    ['indexes', indexOf],
    ['constraints', constraintOf],
  ] as const) {
    const list = option(wanted)
    for (const item of list && isSequence(list) ? list.items : [])
      if (item.kind === 'call') effects.push(...read(inner, model, item))
  }
  return effects
}

function tableOf({ call, guarded, label }: Operation, model: Model, written: string): Creation {
  const { namespace, name } = splitIdentifier(written)
  const isDefault = name.startsWith(`${label}_`)
  return creationOf({ kind: 'table', name, ...(namespace === '' ? {} : { schema: namespace }) }, call.at, {
    guarded,
    within: [model.key, model.tableKey],
    // Where the table's name follows from the model's, mostly only the latter is written.
    literals: [isDefault ? name.slice(label.length + 1) : name],
    words: [name],
    owners: [model.name, name],
  })
}

function fieldOf(operation: Operation, model: Model, name: string, field: Value): Creation | undefined {
  const { text } = operation
  const type = field.kind === 'call' ? lastPart(field.callee) : ''
  if (field.kind === 'call' && /ManyToMany|Taggable|GenericRelation|GenericForeignKey/.test(type)) {
    // Its table: none of its own where `through` names a model.
    if (type !== 'ManyToManyField' || field.keywords.has('through') || field.keywords.has('db_table'))
      return undefined
    return {
      ...tableOf(operation, model, truncateName(`${model.table}_${name}`)),
      literals: [model.name, name],
      within: [model.key, fieldKey(model, name)],
    }
  }
  const isKey = /ForeignKey|OneToOne|ParentalKey/.test(type)
  const written = field.kind === 'call' ? field.keywords.get('db_column') : undefined
  const named = written === undefined || written.kind === 'none' ? undefined : stringOf(written)
  const column = named ?? (isKey ? `${name}_id` : name)
  // A class of the project's own may have no column, or one of another name.
  const known =
    field.kind === 'call' &&
    !(written !== undefined && named === undefined) &&
    (isKey || !field.keywords.has('to')) &&
    /(?:Field|Key)$/.test(type)
  return {
    ...columnOf({ ...operation, guarded: operation.guarded || !known }, model, name, column),
    definition: () => meaningOf(text.slice(field.at.start, field.at.end)),
  }
}

function columnOf(
  { call, guarded, label }: Operation,
  model: Model,
  field: string,
  column: string,
): Creation {
  const object: ObjectName = { kind: 'column', name: column, table: model.table }
  return creationOf(object, call.at, {
    ...ofModel(label, object, model),
    guarded,
    within: [model.key, fieldKey(model, field)],
    literals: [model.name, field],
    words: [`${label}_${model.name}`, column],
    owners: [model.name],
  })
}

function indexOf(operation: Operation, model: Model, index: Call): Creation[] {
  const name = stringOf(index.keywords.get('name'))
  if (name === undefined || name.includes('%(')) return []
  const { at } = index
  const definition = (): string => `${model.key} ${meaningOf(operation.text.slice(at.start, at.end))}`
  return [{ ...nameOf(operation, model, 'index', name), definition }]
}

function constraintOf(operation: Operation, model: Model, constraint: Call): Creation[] {
  const name = stringOf(constraint.keywords.get('name'))
  if (name === undefined || name.includes('%(')) return []
  const { start, end } = constraint.at
  const definition = (): string => `${model.key} ${meaningOf(operation.text.slice(start, end))}`
  // A condition makes a unique constraint an index.
  const isIndex = /Unique|Exclusion/.test(constraint.callee)
  const kinds: ObjectName['kind'][] = isIndex ? ['constraint', 'index'] : ['constraint']
  return kinds.map(kind => ({ ...nameOf(operation, model, kind, name), definition }))
}

function nameOf(operation: Operation, model: Model, kind: ObjectName['kind'], name: string): Creation {
  const object: ObjectName = { kind, name, ...(kind === 'index' ? {} : { table: model.table }) }
  return creationOf(object, operation.call.at, {
    ...(kind === 'index' ? {} : ofModel(operation.label, object, model)),
    guarded: operation.guarded,
    within: [model.key],
    words: [name],
    owners: [name, model.name],
  })
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
