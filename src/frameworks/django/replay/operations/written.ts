import { meaningOf } from '../../../../languages/python/meaning.ts'
import type { Value } from '../../../../languages/python/values.ts'
import type { ObjectName } from '../../../../languages/sql/objects.ts'
import type { Span } from '../../../../model/position.ts'
import { type Creation, creationOf, removalOf } from '../../../static-effects.ts'
import { type Call, given, lastPart, stringOf } from '../arguments.ts'
import { defaultTable, splitIdentifier, truncateName } from '../names.ts'

/** An operation as its file writes it, with no state of models to look into. */
export interface Written {
  call: Call
  label: string
  text: string
  guarded: boolean
  /** Only what Django thinks of the database is changed. */
  stateOnly: boolean
}

interface Model {
  name: string
  /** The table that it has without `db_table`. A field says only the model's name, so columns are known by this one. */
  table: string
  key: string
  tableKey: string
}

export function writtenModel(label: string, written: string): Model {
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

export function tableOf({ call, guarded, label }: Written, model: Model, written: string): Creation {
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

export function fieldOf(written: Written, model: Model, name: string, field: Value): Creation | undefined {
  const { text } = written
  const type = field.kind === 'call' ? lastPart(field.callee) : ''
  if (field.kind === 'call' && /ManyToMany|Taggable|GenericRelation|GenericForeignKey/.test(type)) {
    // Its table: none of its own where `through` names a model.
    if (type !== 'ManyToManyField' || field.keywords.has('through') || field.keywords.has('db_table'))
      return undefined
    return {
      ...tableOf(written, model, truncateName(`${model.table}_${name}`)),
      literals: [model.name, name],
      within: [model.key, fieldKey(model, name)],
    }
  }
  const isKey = /ForeignKey|OneToOne|ParentalKey/.test(type)
  const dbColumn = field.kind === 'call' ? field.keywords.get('db_column') : undefined
  const named = dbColumn === undefined || dbColumn.kind === 'none' ? undefined : stringOf(dbColumn)
  const column = named ?? (isKey ? `${name}_id` : name)
  // A class of the project's own may have no column, or one of another name.
  const known =
    field.kind === 'call' &&
    !(dbColumn !== undefined && named === undefined) &&
    (isKey || !field.keywords.has('to')) &&
    /(?:Field|Key)$/.test(type)
  return {
    ...columnOf({ ...written, guarded: written.guarded || !known }, model, name, column),
    definition: () => meaningOf(text.slice(field.at.start, field.at.end)),
  }
}

export function columnOf(
  { call, guarded, label }: Written,
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

export function indexOf(written: Written, model: Model, index: Call): Creation[] {
  const name = stringOf(index.keywords.get('name'))
  if (name === undefined || name.includes('%(')) return []
  const { at } = index
  const definition = (): string => `${model.key} ${meaningOf(written.text.slice(at.start, at.end))}`
  return [{ ...nameOf(written, model, 'index', name), definition }]
}

export function constraintOf(written: Written, model: Model, constraint: Call): Creation[] {
  const name = stringOf(constraint.keywords.get('name'))
  if (name === undefined || name.includes('%(')) return []
  const { start, end } = constraint.at
  const definition = (): string => `${model.key} ${meaningOf(written.text.slice(start, end))}`
  // A condition makes a unique constraint an index.
  const isIndex = /Unique|Exclusion/.test(constraint.callee)
  const kinds: ObjectName['kind'][] = isIndex ? ['constraint', 'index'] : ['constraint']
  return kinds.map(kind => ({ ...nameOf(written, model, kind, name), definition }))
}

export function nameOf(written: Written, model: Model, kind: ObjectName['kind'], name: string): Creation {
  const object: ObjectName = { kind, name, ...(kind === 'index' ? {} : { table: model.table }) }
  return creationOf(object, written.call.at, {
    ...(kind === 'index' ? {} : ofModel(written.label, object, model)),
    guarded: written.guarded,
    within: [model.key],
    words: [name],
    owners: [name, model.name],
  })
}

export function word({ call }: Written, argument: string, position?: number): string | undefined {
  return stringOf(given(call, argument, position))
}

/** The texts of its first two arguments. */
export function words(written: Written, first: string, second: string): [string, string] | undefined {
  const [one, other] = [word(written, first, 0), word(written, second, 1)]
  return one === undefined || other === undefined ? undefined : [one, other]
}

/** The model that its first argument names. */
export function modelIn(written: Written, argument = 'model_name'): Model | undefined {
  const name = word(written, argument, 0)
  return name === undefined ? undefined : writtenModel(written.label, name)
}

/** An element of the list of operations may go; what stands in a name of its own may be used elsewhere. */
export function removable({ call, text }: Written): { removal?: Span & { replacement: string } } {
  const near = text.slice(Math.max(0, call.at.start - 1000), call.at.start)
  // On the line of the call itself a # is in a string.
  const line = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1
  const before = (near.slice(0, line).replace(/#[^\r\n]*/g, '') + near.slice(line)).trimEnd()
  const following = /^\s*[,\]]/.test(text.slice(call.at.end, call.at.end + 500))
  if (!/[[,]$/.test(before) || !following) return {}
  return { removal: { ...removalOf(text, call.at, ','), replacement: '' } }
}
