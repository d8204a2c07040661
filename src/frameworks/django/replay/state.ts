import type { Value } from '../../../languages/python/values.ts'
import type { Field } from './field.ts'

/** A model as the migrations so far describe it. Never changed in place. */
export interface Model {
  readonly app: string
  readonly name: string
  readonly fields: ReadonlyMap<string, Field>
  readonly options: ModelOptions
  /** 'app.model' of the bases that are models of a state; mixins are not among them. */
  readonly bases: readonly string[]
  /** The table between two models, which Django makes by itself. */
  readonly autoCreated?: boolean
}

export interface ModelOptions {
  readonly table?: string
  readonly managed: boolean
  readonly proxy: boolean
  readonly uniqueTogether: readonly (readonly string[])[]
  readonly indexTogether: readonly (readonly string[])[]
  readonly indexes: readonly Named[]
  readonly constraints: readonly Named[]
  readonly orderWithRespectTo?: string
  readonly comment?: string
  /** The setting that may put another model in its place. */
  readonly swappable?: string
}

/** An index or a constraint, as the migration writes it. */
export interface Named {
  readonly name: string
  readonly value: Extract<Value, { kind: 'call' }>
}

export function keyOf(app: string, model: string): string {
  return `${app}.${model.toLowerCase()}`
}

/** All models at one point of the history; `ProjectState` of https://github.com/django/django/blob/main/django/db/migrations/state.py */
export class ProjectState {
  readonly models: ReadonlyMap<string, Model>

  constructor(models: ReadonlyMap<string, Model> = new Map()) {
    this.models = models
  }

  get(key: string): Model | undefined {
    return this.models.get(key)
  }

  with(model: Model): ProjectState {
    return new ProjectState(new Map(this.models).set(keyOf(model.app, model.name), model))
  }

  without(key: string): ProjectState {
    const models = new Map(this.models)
    models.delete(key)
    return new ProjectState(models)
  }

  /** What its models say, as far as a database has to do with it. */
  facts(): string[] {
    return [...this.models].flatMap(([key, { fields, options, bases }]) => {
      const { indexes, constraints, ...plain } = options
      return [
        ...[...fields].map(([name, { signature }]) => `${key}.${name} ${signature}`),
        ...[...indexes, ...constraints].map(({ name }) => `${key} ${name}`),
        `${key} ${JSON.stringify([plain, bases])}`,
      ]
    })
  }

  /** Every model changed by one rule, those left alone shared. */
  map(change: (model: Model) => Model): ProjectState {
    return new ProjectState(
      new Map(
        [...this.models.values()].map(model => {
          const next = change(model)
          return [keyOf(next.app, next.name), next]
        }),
      ),
    )
  }
}

export function withField(model: Model, field: Field): Model {
  return { ...model, fields: new Map(model.fields).set(field.name, field) }
}

export function withoutField(model: Model, name: string): Model {
  const fields = new Map(model.fields)
  fields.delete(name)
  return { ...model, fields }
}

export function withOptions(model: Model, options: Partial<ModelOptions>): Model {
  return { ...model, options: { ...model.options, ...options } }
}
