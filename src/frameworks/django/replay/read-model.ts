import { optionsOf, type Value } from '../../../languages/python/values.ts'
import {
  type Call,
  CannotTellError,
  given,
  items,
  lastPart,
  requiredText,
  stringOf,
  text,
  together,
} from './arguments.ts'
import type { Field } from './field.ts'
import { type FieldContext, readField } from './read-field.ts'
import { keyOf, type Model, type ModelOptions, type Named, type ProjectState } from './state.ts'

/** Reads `migrations.CreateModel(…)`. */
export function readModel(
  call: Call,
  app: string,
  context: Omit<FieldContext, 'self'>,
  state: ProjectState,
  lose: (why: string) => void,
): Model {
  const name = requiredText(call, 'name', 0)
  const options = given(call, 'options', 2)
  const own: FieldContext = { ...context, self: keyOf(app, name) }
  return {
    app,
    name,
    fields: new Map(readFields(given(call, 'fields', 1), own, lose).map(field => [field.name, field])),
    options: readOptions(options),
    bases: readBases(given(call, 'bases', 3), app, state),
  }
}

/** A field that can't be known is left out: the table is still there for all the others. */
function readFields(value: Value | undefined, context: FieldContext, lose: (why: string) => void): Field[] {
  const ways = value ? optionsOf(value) : []
  if (ways.length > 1) lose('which fields it has is computed: all that may be are assumed')
  const lists = ways.map(way => items(way, 'the list of fields'))
  const maxLength = lists.reduce((best, list) => (list.length > best.length ? list : best), [])
  return maxLength.flatMap(item => {
    try {
      const [name, field] = items(item, 'the list of fields')
      const known = name && stringOf(name)
      if (known === undefined) throw new CannotTellError('the name of a field is computed')
      return [readField(known, field, context)]
    } catch (error) {
      if (!(error instanceof CannotTellError)) throw error
      lose(error.message)
      return []
    }
  })
}

/** Mixins are Python only; models of the history are there in the state. */
function readBases(value: Value | undefined, app: string, state: ProjectState): string[] {
  if (value === undefined) return []
  return items(value, 'the bases').flatMap(base => {
    const named = stringOf(base)
    if (named !== undefined) return [(named.includes('.') ? named : `${app}.${named}`).toLowerCase()]
    if (base.kind !== 'name') return []
    // bases=(auth.models.User,): a class that is a model of the history as well.
    const parts = base.path.split('.')
    const at = parts.lastIndexOf('models')
    const key = at > 0 ? keyOf(parts[at - 1] ?? '', lastPart(base.path)) : ''
    return state.get(key) ? [key] : []
  })
}

const none: ModelOptions = {
  managed: true,
  proxy: false,
  uniqueTogether: [],
  indexTogether: [],
  indexes: [],
  constraints: [],
}

function readOptions(value: Value | undefined): ModelOptions {
  if (value === undefined) return none
  const entries = new Map<string, Value>()
  if (value.kind === 'dict') {
    for (const [key, item] of value.entries) {
      const name = stringOf(key)
      if (name !== undefined) entries.set(name, item)
    }
  } else if (value.kind === 'call' && value.callee === 'dict') {
    for (const [key, item] of value.keywords) entries.set(key, item)
  } else throw new CannotTellError('its options are computed')
  const isTrue = (name: string, fallback: boolean): boolean => {
    const found = entries.get(name)
    return found?.kind === 'bool' ? found.value : fallback
  }
  const word = (name: string): string | undefined => stringOf(entries.get(name))
  const table = tableOf(entries.get('db_table'))
  const order = word('order_with_respect_to')
  const comment = word('db_table_comment')
  const swappable = word('swappable')
  return {
    ...(table === undefined ? {} : { table }),
    managed: isTrue('managed', true),
    proxy: isTrue('proxy', false),
    uniqueTogether: together(entries.get('unique_together')),
    indexTogether: together(entries.get('index_together')),
    indexes: namedItems(entries.get('indexes')),
    constraints: namedItems(entries.get('constraints')),
    ...(order === undefined ? {} : { orderWithRespectTo: order }),
    ...(comment === undefined ? {} : { comment }),
    ...(swappable === undefined ? {} : { swappable }),
  }
}

function tableOf(value: Value | undefined): string | undefined {
  if (value === undefined || value.kind === 'none') return undefined
  const found = stringOf(value)
  if (found === undefined) throw new CannotTellError('its db_table is computed')
  return found === '' ? undefined : found
}

function namedItems(value: Value | undefined): Named[] {
  return items(value, 'its indexes or constraints').map(named)
}

export function named(value: Value | undefined): Named {
  if (value?.kind !== 'call') throw new CannotTellError('an index or a constraint is computed')
  return { name: text(value, 'name') ?? '', value }
}
