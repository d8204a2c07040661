import type { Value } from '../../../languages/python/values.ts'
import {
  type Call,
  CannotTellError,
  canonical,
  flag,
  given,
  lastPart,
  number,
  stringOf,
  strings,
  text,
} from './arguments.ts'
import type { Field, Relation } from './field.ts'
import { type FieldClass, fieldClassByName } from './field-classes.ts'
import type { Settings } from './settings.ts'

/** What reading a field needs to know of the project. */
export interface FieldContext {
  settings: Settings
  /** The app whose migration it is: 'Model' without a label is one of it. */
  app: string
  /** 'app.model' of the model that holds the field: what 'self' means. */
  self: string
  /** Django's classes, those of packages, and those of the tree. */
  classOf: (path: string) => FieldClass | undefined
}

/** Reads `models.CharField(max_length=…)` as a migration has it. */
export function readField(name: string, value: Value | undefined, context: FieldContext): Field {
  if (value?.kind !== 'call')
    throw new CannotTellError(
      `the field ${name} is ${value?.kind === 'unknown' ? `not known: ${value.reason}` : 'computed'}`,
    )
  const known = context.classOf(value.callee)
  const guess = known ?? fieldClassByName(value.callee)
  const found: FieldClass = guess ?? {
    kind: value.keywords.has('to')
      ? 'ForeignKey'
      : value.keywords.has('max_length')
        ? 'CharField'
        : 'TextField',
  }
  const guessed = known
    ? unsureFlag(value)
    : `${value.callee} is not Django's: its column ${name} is taken for a ${found.kind}`
  if (found.kind === 'GeneratedField') return generatedField(name, value, context)
  const isRelation = ['ForeignKey', 'OneToOneField', 'ManyToManyField'].includes(found.kind)
  const relation = isRelation ? relationOf(value, found, context) : undefined
  const primaryKey = flag(value, 'primary_key', false)
  const field: Omit<Field, 'signature'> = {
    name,
    kind: found.kind,
    path: value.callee,
    at: value.at,
    nullable: flag(value, 'null', found.nullable ?? false) && !primaryKey,
    blank: flag(value, 'blank', false),
    primaryKey,
    unique: flag(value, 'unique', found.unique ?? false),
    indexed: flag(
      value,
      'db_index',
      found.indexed ?? (found.kind === 'ForeignKey' || found.kind === 'OneToOneField'),
    ),
    spatialIndex: found.kind === 'geo' && flag(value, 'spatial_index', true),
    autoCreated: flag(value, 'auto_created', false),
    // verbose_name, name, primary_key and max_length may be positional.
    maxLength: number(value, 'max_length', isRelation ? undefined : 3) ?? found.maxLength,
    digits: number(value, 'max_digits', found.kind === 'DecimalField' ? 2 : undefined),
    places: number(value, 'decimal_places', found.kind === 'DecimalField' ? 3 : undefined),
    dbColumn: text(value, 'db_column'),
    collation: text(value, 'db_collation'),
    comment: text(value, 'db_comment'),
    default: value.keywords.get('default'),
    dbDefault: value.keywords.get('db_default'),
    autoNow: flag(value, 'auto_now', false) || flag(value, 'auto_now_add', false),
    base: found.kind === 'ArrayField' ? readField(name, given(value, 'base_field', 0), context) : undefined,
    size: found.kind === 'ArrayField' ? number(value, 'size', 1) : undefined,
    relation,
    generated: undefined,
    parts:
      found.kind === 'CompositePrimaryKey'
        ? strings({ kind: 'tuple', items: value.args, at: value.at }, 'the key')
        : undefined,
    ownType: ownType(value, found),
    guessed,
    undecided: found.undecided,
  }
  return { ...field, signature: signatureOf(value, field) }
}

/** `db_index=not SETTINGS['UNIQUE']` */
function unsureFlag(call: Call): string | undefined {
  for (const name of ['null', 'unique', 'db_index', 'primary_key', 'db_constraint']) {
    const value = call.keywords.get(name)
    if (value && value.kind !== 'bool' && value.kind !== 'number' && value.kind !== 'none')
      return `its ${name} is computed: the usual one is assumed`
  }
  return undefined
}

function generatedField(name: string, call: Call, context: FieldContext): Field {
  const expression = given(call, 'expression')
  if (!expression) throw new CannotTellError(`the field ${name} has no expression`)
  const output = readField(name, given(call, 'output_field'), context)
  return {
    ...output,
    path: call.callee,
    at: call.at,
    nullable: flag(call, 'null', output.nullable),
    primaryKey: flag(call, 'primary_key', false),
    unique: flag(call, 'unique', false),
    indexed: flag(call, 'db_index', false),
    dbColumn: text(call, 'db_column'),
    comment: text(call, 'db_comment'),
    default: undefined,
    dbDefault: undefined,
    autoNow: false,
    generated: { expression, persist: flag(call, 'db_persist', true) },
    signature: signatureOf(call, undefined),
  }
}

function relationOf(call: Call, found: FieldClass, context: FieldContext): Relation {
  const to = found.to ?? given(call, 'to', 0)
  const related = call.keywords.get('related_name')
  const through = given(call, 'through')
  const throughFields = given(call, 'through_fields')
  return {
    to: typeof to === 'string' ? context.settings.resolve(to) : modelKey(to, context),
    toField: text(call, 'to_field'),
    constraint: flag(call, 'db_constraint', true),
    parentLink: flag(call, 'parent_link', false),
    hidden: related !== undefined && (stringOf(related) ?? '').endsWith('+'),
    through: through === undefined ? undefined : modelKey(through, context),
    throughFields: throughFields === undefined ? undefined : strings(throughFields, 'through_fields'),
    table: text(call, 'db_table'),
  }
}

/** 'app.Model', 'Model', 'self', `settings.AUTH_USER_MODEL`, `get_user_model()`: 'app.model' in lower case. */
export function modelKey(value: Value | undefined, context: FieldContext): string {
  const named = stringOf(value)
  if (value?.kind === 'either') {
    const keys = new Set(
      value.options.flatMap(option => (option.kind === 'none' ? [] : [modelKey(option, context)])),
    )
    const [only] = keys
    if (only !== undefined && keys.size === 1) return only
  }
  if (named !== undefined) {
    if (named === 'self') return context.self
    return (named.includes('.') ? named : `${context.app}.${named}`).toLowerCase()
  }
  const found = value?.kind === 'name' || value?.kind === 'call' ? keyByPath(value, context) : undefined
  if (found !== undefined) return found
  throw new CannotTellError(
    value?.kind === 'unknown'
      ? `a model is not known: ${value.reason}`
      : 'a model that it refers to is computed',
  )
}

function keyByPath(
  value: Extract<Value, { kind: 'name' | 'call' }>,
  context: FieldContext,
): string | undefined {
  const path = value.kind === 'name' ? value.path : value.callee
  const setting = /(?:^|\.)settings\.(\w+)$/.exec(path)?.[1] ?? /\.([A-Z][A-Z0-9_]*_MODEL)$/.exec(path)?.[1]
  if (setting !== undefined) {
    const model = context.settings.model(setting)
    if (model !== undefined) return model
    throw new CannotTellError(`it refers to settings.${setting}, which no settings file of the tree says`)
  }
  if (/(?:^|\.)get_user_model$/.test(path)) return context.settings.resolve('settings.AUTH_USER_MODEL')
  if (/(?:^|\.)swappable_setting$/.test(path))
    return modelKey(value.kind === 'call' ? value.args[0] : undefined, context)
  // `to=orm.Model`: the class of a project's own module.
  const parts = path.split('.')
  const models = parts.lastIndexOf('models')
  return value.kind === 'name' && models > 0 && parts.length === models + 2
    ? `${parts[models - 1]}.${lastPart(path)}`.toLowerCase()
    : undefined
}

function ownType(call: Call, found: FieldClass): string | undefined {
  if (found.kind === 'vector') {
    const dimensions = number(call, 'dimensions', 0)
    return dimensions === undefined ? 'vector' : `vector(${dimensions})`
  }
  if (found.kind !== 'geo') return found.ownType
  // https://github.com/django/django/blob/main/django/contrib/gis/db/backends/postgis/operations.py
  const kind = `${found.ownType}${number(call, 'dim') === 3 ? 'Z' : ''}`
  const srid = number(call, 'srid') ?? 4326
  return flag(call, 'geography', false) ? `geography(${kind},${srid})` : `geometry(${kind},${srid})`
}

/** Attributes that do not affect the column: https://docs.djangoproject.com/en/stable/howto/custom-model-fields/#field-attributes-not-affecting-database-column-definition */
const withoutEffect = new Set([
  'blank',
  'choices',
  'db_column',
  'editable',
  'error_messages',
  'help_text',
  'limit_choices_to',
  'on_delete',
  'related_name',
  'related_query_name',
  'validators',
  'verbose_name',
  'name',
  'serialize',
  'parent_link',
  'auto_created',
])
/** Written or not, they mean the same: `deconstruct()` leaves them out. */
const withoutMeaning = new Set(['null=False', 'unique=False', 'primary_key=False', 'db_constraint=True'])

function signatureOf(call: Call, field: Omit<Field, 'signature'> | undefined): string {
  const parts = field?.relation ? [`to=${field.relation.to}`] : []
  for (const [name, value] of call.keywords) {
    if (withoutEffect.has(name) || (field?.relation && name === 'to')) continue
    const part = `${name}=${canonical(value)}`
    if (!withoutMeaning.has(part)) parts.push(part)
  }
  if (field && !field.relation) parts.push(...call.args.slice(1).map(value => canonical(value)))
  return `${lastPart(call.callee)}(${parts.sort().join()})`
}
