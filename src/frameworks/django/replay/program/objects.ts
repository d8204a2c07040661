import { atOnce, type Flow } from '../../../../languages/python/interpreter/flow.ts'
import {
  type Arguments,
  bool,
  type Instance,
  list,
  type Module,
  native,
  none,
  type PythonClass,
  type Value as Running,
  resolutionOrder,
  str,
  unknown,
} from '../../../../languages/python/interpreter/values.ts'
import type { Span } from '../../../../model/position.ts'

import { CannotTellError } from '../arguments.ts'
import type { Bound, Meta } from '../meta.ts'
import { keyOf, type Model } from '../state.ts'

type Method = (given: Arguments, at: Span) => Flow<Running>

/** A thing of Django's with attributes and methods, as a program sees it. */
export function objectOf(
  name: string,
  attributes: Readonly<Record<string, Running>>,
  methods: Readonly<Record<string, Method>> = {},
): Instance {
  return {
    kind: 'instance',
    class: { kind: 'class', name, bases: [], names: new Map() },
    attributes: new Map<string, Running>([
      ...Object.entries(attributes),
      ...Object.entries(methods).map(([key, call]) => [key, native(key, call)] as const),
    ]),
    constructed: { args: [], keywords: new Map() },
  }
}

/** The argument of a call by its place or its name, where it is text. */
export function textArgument(given: Arguments, position: number, name: string): string | undefined {
  const value = given.args[position] ?? given.keywords.get(name)
  return value?.kind === 'str' ? value.value : undefined
}

const models = new WeakMap<Instance, { meta: Meta; model: Model }>()
const fields = new WeakMap<Instance, { meta: Meta; bound: Bound }>()

/** What `apps.get_model()` gave. */
export function modelAfter(value: Running | undefined): { meta: Meta; model: Model } | undefined {
  return value?.kind === 'instance' ? models.get(value) : undefined
}

export function fieldAfter(value: Running | undefined): { meta: Meta; bound: Bound } | undefined {
  return value?.kind === 'instance' ? fields.get(value) : undefined
}

/** The models of one state: `apps` of RunPython, `from_state.apps`. */
export function appsOf(metaOf: () => Meta): Instance {
  const getModel: Method = given => {
    const [app, name] = [textArgument(given, 0, 'app_label'), textArgument(given, 1, 'model_name')]
    if (app === undefined) return atOnce(unknown('a model whose name is computed'))
    const key = name === undefined ? app.toLowerCase() : keyOf(app, name)
    const meta = metaOf()
    const model = meta.state.get(key)
    return atOnce(model ? modelObject(meta, model) : rowsOf(key))
  }
  return objectOf('Apps', { ready: bool(true) }, { get_model: getModel })
}

/** A model that is not known by the history: all that it is used for is its rows. */
function rowsOf(key: string): Running {
  return { kind: 'foreign', path: `rows of ${key}` }
}

function modelObject(meta: Meta, model: Model): Instance {
  const made = objectOf('Model', {
    __name__: str(model.name),
    _meta: metaObject(meta, model),
    objects: { kind: 'foreign', path: `rows of ${keyOf(model.app, model.name)}` },
    _default_manager: { kind: 'foreign', path: `rows of ${keyOf(model.app, model.name)}` },
    _base_manager: { kind: 'foreign', path: `rows of ${keyOf(model.app, model.name)}` },
    DoesNotExist: { kind: 'foreign', path: 'django.core.exceptions.ObjectDoesNotExist' },
  })
  models.set(made, { meta, model })
  return made
}

function metaObject(meta: Meta, model: Model): Instance {
  const field: Method = given => {
    const name = textArgument(given, 0, 'field_name')
    if (name === undefined) return atOnce(unknown('a field whose name is computed'))
    return atOnce(fieldObject(meta, meta.field(model, name)))
  }
  const own = (): Running[] =>
    meta.fields(model).flatMap(one => (one.kind === 'none' ? [] : [fieldObject(meta, { model, field: one })]))
  return objectOf(
    'Options',
    {
      db_table: str(meta.table(model)),
      app_label: str(model.app),
      model_name: str(model.name.toLowerCase()),
      object_name: str(model.name),
      label: str(`${model.app}.${model.name}`),
      label_lower: str(keyOf(model.app, model.name)),
      managed: bool(model.options.managed),
      proxy: bool(model.options.proxy),
      swapped: bool(meta.isSwapped(model)),
      unique_together: {
        kind: 'tuple',
        items: model.options.uniqueTogether.map(names => ({
          kind: 'tuple',
          items: names.map(name => str(name)),
        })),
      },
      fields: list(own()),
      local_fields: list(own()),
    },
    { get_field: field, get_fields: () => atOnce(list(own())) },
  )
}

function fieldObject(meta: Meta, bound: Bound): Instance {
  const { field, model } = bound
  let through: Running = none
  if (field.kind === 'ManyToManyField') {
    try {
      through = modelObject(meta, meta.through(bound))
    } catch (error) {
      if (!(error instanceof CannotTellError)) throw error
      through = unknown('the table between two models')
    }
  }
  const made = objectOf('Field', {
    name: str(field.name),
    attname: str(field.relation ? `${field.name}_id` : field.name),
    column: str(meta.column(field)),
    null: bool(field.nullable),
    unique: bool(field.unique || field.primaryKey),
    primary_key: bool(field.primaryKey),
    remote_field: field.relation ? objectOf('Relation', { through }) : none,
    many_to_many: bool(field.kind === 'ManyToManyField'),
    model: str(keyOf(model.app, model.name)),
  })
  fields.set(made, { meta, bound })
  return made
}

/**
 * `_meta` of a model's class in the tree, as far as the class and the history agree on its table: what a class is called
 * by today may be called otherwise where the migration is.
 */
export function metaOfClass(of: PythonClass, { path }: Module, meta: Meta): Running | undefined {
  const isModel = resolutionOrder(of).some(
    one =>
      one.kind === 'foreign' && /^django\.(?:contrib\.gis\.)?db\.models\.(?:\w+\.)*Model$/.test(one.path),
  )
  if (!isModel) return undefined
  const options = of.names.get('Meta')
  const written = options?.kind === 'class' ? options : undefined
  // What other options bring along is not read.
  if (written && written.bases.length > 0) return undefined
  const label = written?.names.get('app_label')
  const app = label?.kind === 'str' ? label.value : appOfModels(path)
  const model = app === undefined ? undefined : meta.state.get(keyOf(app, of.name))
  if (app === undefined || !model) return undefined
  const table = written?.names.get('db_table') ?? str(`${app}_${of.name.toLowerCase()}`)
  if (table.kind !== 'str' || table.value !== meta.table(model)) return undefined
  return objectOf('Options', {
    db_table: table,
    app_label: str(app),
    model_name: str(of.name.toLowerCase()),
    object_name: str(of.name),
    label: str(`${app}.${of.name}`),
    label_lower: str(keyOf(app, of.name)),
  })
}

/** `app` of `…/app/models.py` and of `…/app/models/….py`. */
function appOfModels(path: string): string | undefined {
  if (!path.endsWith('.py')) return undefined
  const parts = path.split('/')
  const at = parts.findIndex(
    (part, i) =>
      i > 0 && part === (i === parts.length - 1 ? 'models.py' : 'models') && /^\w+$/.test(parts[i - 1] ?? ''),
  )
  return parts[at - 1]
}
