import { CannotTellError } from './arguments.ts'
import { type Field, isManyToMany, plainType } from './field.ts'
import { defaultTable, splitIdentifier, truncateName } from './names.ts'
import type { Settings } from './settings.ts'
import { keyOf, type Model, type ProjectState } from './state.ts'

/** A field of a model of a state. */
export interface Bound {
  readonly model: Model
  readonly field: Field
}

/** What Django's `_meta` says of the models of one state: tables, columns, keys and where they point. */
export class Meta {
  readonly state: ProjectState
  readonly settings: Settings

  constructor(state: ProjectState, settings: Settings) {
    this.state = state
    this.settings = settings
  }

  model(key: string): Model {
    const model = this.state.get(key)
    if (!model) throw new CannotTellError(`there is no model ${key} at this point`)
    return model
  }

  table(model: Model): string {
    return model.options.table ?? defaultTable(model.app, model.name)
  }

  /** Does `migrate` touch its table? `can_migrate` of https://github.com/django/django/blob/main/django/db/models/options.py */
  hasTable(model: Model): boolean {
    return model.options.managed && !model.options.proxy && !this.isSwapped(model)
  }

  isSwapped(model: Model): boolean {
    const { swappable } = model.options
    const instead = swappable === undefined ? undefined : this.settings.model(swappable)
    return instead !== undefined && instead !== keyOf(model.app, model.name)
  }

  /** Its own fields as Django orders them: those that it made by itself first, newest first. */
  fields(model: Model): Field[] {
    const written = [...model.fields.values()]
    const automatic = written.filter(field => field.autoCreated).reverse()
    let fields = [...automatic, ...written.filter(field => !field.autoCreated)]
    if (model.options.proxy) return []
    if (!fields.some(field => field.primaryKey || field.kind === 'CompositePrimaryKey'))
      fields = this.#withKey(model, fields)
    if (model.options.orderWithRespectTo !== undefined) fields.push(orderField)
    return fields
  }

  /** The key of a model that has none: the link to its parent, or `id`. */
  #withKey(model: Model, fields: Field[]): Field[] {
    const link = fields.find(field => field.relation?.parentLink)
    if (link) return fields.map(field => (field === link ? { ...field, primaryKey: true } : field))
    const [parent] = this.parents(model)
    if (!parent) return [{ ...keyField, kind: this.settings.autoField }, ...fields]
    const relation = { ...relationTo(keyOf(parent.app, parent.name)), parentLink: true }
    return [{ ...parentLink, name: `${parent.name.toLowerCase()}_ptr`, relation }, ...fields]
  }

  /** Models with tables of their own that this one inherits from. */
  parents(model: Model): Model[] {
    return model.bases.flatMap(key => {
      const base = this.state.get(key)
      return base ? [base] : []
    })
  }

  /** The model that has the fields: a proxy stands for its base. */
  concrete(model: Model, depth = 0): Model {
    const [base] = this.parents(model)
    return model.options.proxy && base && depth < 20 ? this.concrete(base, depth + 1) : model
  }

  primaryKey(of: Model): Bound {
    const model = this.concrete(of)
    const field = this.fields(model).find(candidate => candidate.primaryKey)
    if (field) return { model, field }
    throw new CannotTellError(`the key of ${keyOf(model.app, model.name)} is not known`)
  }

  /** A field by its name, those of parents included. */
  field(of: Model, name: string, depth = 0): Bound {
    const model = this.concrete(of)
    if (name === 'pk') return this.primaryKey(model)
    // Of two fields of one name, the key that Django makes by itself is not the one that is found.
    const own = this.fields(model).findLast(
      field => field.name === name || (field.relation && !isManyToMany(field) && `${field.name}_id` === name),
    )
    if (own) return { model, field: own }
    if (depth < 20) {
      for (const parent of this.parents(model)) {
        try {
          return this.field(parent, name, depth + 1)
        } catch (error) {
          if (!(error instanceof CannotTellError)) throw error
        }
      }
    }
    throw new CannotTellError(`${keyOf(model.app, model.name)} has no field ${name} at this point`)
  }

  column(field: Field): string {
    return field.dbColumn ?? (field.relation && !isManyToMany(field) ? `${field.name}_id` : field.name)
  }

  columns(model: Model, names: readonly string[]): string[] {
    return names.flatMap(name => {
      const { field } = this.field(model, name)
      return field.parts ? this.columns(model, field.parts) : [this.column(field)]
    })
  }

  /** What a foreign key refers to. */
  target(field: Field): Bound {
    if (!field.relation) throw new CannotTellError(`${field.name} is no relation`)
    const model = this.model(field.relation.to)
    const { toField } = field.relation
    return toField === undefined ? this.primaryKey(model) : this.field(model, toField)
  }

  /** The column's type; undefined: the field has no column. */
  type(field: Field, depth = 0): string | undefined {
    if (field.kind === 'none' || field.kind === 'CompositePrimaryKey' || isManyToMany(field)) return undefined
    if (!field.relation) return plainType(field)
    if (depth > 20) throw new CannotTellError('its keys refer to each other in a circle')
    return this.type(this.target(field).field, depth + 1)
  }

  /** Why its column may have another type; a key has the type of what it refers to. */
  undecided(field: Field, depth = 0): string | undefined {
    if (field.undecided !== undefined || depth > 20) return field.undecided
    if (field.base) return this.undecided(field.base, depth + 1)
    return field.relation && !isManyToMany(field)
      ? this.undecided(this.target(field).field, depth + 1)
      : undefined
  }

  collation(field: Field, depth = 0): string | undefined {
    if (field.base) return this.collation(field.base, depth + 1)
    if (!field.relation || depth > 20) return field.collation
    return isManyToMany(field) ? undefined : this.collation(this.target(field).field, depth + 1)
  }

  /** The table between two models: made by Django, or a model of the project. */
  through({ model, field }: Bound): Model {
    const { relation } = field
    if (!relation) throw new CannotTellError(`${field.name} is no relation`)
    if (relation.through !== undefined) return this.model(relation.through)
    const from = model.name.toLowerCase()
    const to = relation.to.slice(relation.to.indexOf('.') + 1)
    const self = from === to
    const [source, target] = self ? [`from_${from}`, `to_${to}`] : [from, to]
    const constraint = relation.constraint
    const key = { ...keyField, kind: this.settings.autoField }
    const fields = [
      key,
      {
        ...plainKey,
        name: source,
        relation: { ...relationTo(keyOf(model.app, model.name)), constraint, hidden: true },
      },
      { ...plainKey, name: target, relation: { ...relationTo(relation.to), constraint, hidden: true } },
    ]
    return {
      app: model.app,
      name: `${model.name}_${field.name}`,
      fields: new Map(
        fields.map(one => [one.name, { ...one, signature: `${one.kind}(${one.relation?.to ?? ''})` }]),
      ),
      bases: [],
      autoCreated: true,
      options: {
        // `_get_m2m_db_table`: https://github.com/django/django/blob/main/django/db/models/fields/related.py
        table: relation.table ?? truncateName(`${unquoted(this.table(model))}_${field.name}`),
        managed: model.options.managed || this.state.get(relation.to)?.options.managed === true,
        proxy: false,
        uniqueTogether: [[source, target]],
        indexTogether: [],
        indexes: [],
        constraints: [],
      },
    }
  }

  /** Fields of other models (and its own) that refer to a model, in a fixed order. */
  related(key: string): Bound[] {
    const found: Bound[] = []
    for (const model of this.state.models.values())
      for (const field of this.fields(model)) if (field.relation?.to === key) found.push({ model, field })
    return found
  }

  manyToMany(model: Model): Field[] {
    return this.fields(model).filter(isManyToMany)
  }
}

function unquoted(table: string): string {
  const { namespace } = splitIdentifier(table)
  return namespace === '' ? table.replace(/^"|"$/g, '') : table
}

function relationTo(to: string): NonNullable<Field['relation']> {
  return {
    to,
    toField: undefined,
    constraint: true,
    parentLink: false,
    hidden: false,
    through: undefined,
    throughFields: undefined,
    table: undefined,
  }
}

const nothing: Field = {
  name: '',
  kind: 'IntegerField',
  path: '',
  at: { start: 0, end: 0 },
  nullable: false,
  blank: false,
  primaryKey: false,
  unique: false,
  indexed: false,
  spatialIndex: false,
  autoCreated: false,
  maxLength: undefined,
  digits: undefined,
  places: undefined,
  dbColumn: undefined,
  collation: undefined,
  comment: undefined,
  default: undefined,
  dbDefault: undefined,
  autoNow: false,
  base: undefined,
  size: undefined,
  relation: undefined,
  generated: undefined,
  parts: undefined,
  ownType: undefined,
  signature: '',
  guessed: undefined,
  undecided: undefined,
}
const keyField: Field = { ...nothing, name: 'id', kind: 'AutoField', primaryKey: true, autoCreated: true }
const plainKey: Field = { ...nothing, kind: 'ForeignKey', indexed: true }
const parentLink: Field = {
  ...nothing,
  kind: 'OneToOneField',
  primaryKey: true,
  unique: true,
  autoCreated: true,
}
/** `order_with_respect_to` adds it: https://docs.djangoproject.com/en/stable/ref/models/options/#order-with-respect-to */
const orderField: Field = { ...nothing, name: '_order', kind: 'IntegerField', signature: 'OrderWrt()' }
