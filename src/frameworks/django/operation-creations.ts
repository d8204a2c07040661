import { meaningOf } from '../../languages/python/meaning.ts'
import type { Value } from '../../languages/python/values.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import { type Creation, creationOf } from '../static-effects.ts'
import { type Call, lastPart, stringOf } from './replay/arguments.ts'
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

export interface Model {
  name: string
  /** The table that it has without `db_table`. A field says only the model's name, so columns are known by this one. */
  table: string
  key: string
  tableKey: string
}

export function modelOf(label: string, written: string): Model {
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

export function fieldKey(model: Model, field: string): string {
  return `django field of ${model.key}: ${field.toLowerCase()}`
}

export function tableOf({ call, guarded, label }: Operation, model: Model, written: string): Creation {
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

export function fieldOf(
  operation: Operation,
  model: Model,
  name: string,
  field: Value,
): Creation | undefined {
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

export function columnOf(
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

export function indexOf(operation: Operation, model: Model, index: Call): Creation[] {
  const name = stringOf(index.keywords.get('name'))
  if (name === undefined || name.includes('%(')) return []
  const { at } = index
  const definition = (): string => `${model.key} ${meaningOf(operation.text.slice(at.start, at.end))}`
  return [{ ...nameOf(operation, model, 'index', name), definition }]
}

export function constraintOf(operation: Operation, model: Model, constraint: Call): Creation[] {
  const name = stringOf(constraint.keywords.get('name'))
  if (name === undefined || name.includes('%(')) return []
  const { start, end } = constraint.at
  const definition = (): string => `${model.key} ${meaningOf(operation.text.slice(start, end))}`
  // A condition makes a unique constraint an index.
  const isIndex = /Unique|Exclusion/.test(constraint.callee)
  const kinds: ObjectName['kind'][] = isIndex ? ['constraint', 'index'] : ['constraint']
  return kinds.map(kind => ({ ...nameOf(operation, model, kind, name), definition }))
}

export function nameOf(operation: Operation, model: Model, kind: ObjectName['kind'], name: string): Creation {
  const object: ObjectName = { kind, name, ...(kind === 'index' ? {} : { table: model.table }) }
  return creationOf(object, operation.call.at, {
    ...(kind === 'index' ? {} : ofModel(operation.label, object, model)),
    guarded: operation.guarded,
    within: [model.key],
    words: [name],
    owners: [name, model.name],
  })
}
