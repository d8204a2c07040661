import type { Value } from '../../../languages/python/values.ts'
import type { Span } from '../../../model/position.ts'
import { byName } from '../../../text/by-name.ts'

/** A field of a model as a migration writes it. Never changed in place: a new state has a new one. */
export interface Field {
  readonly name: string
  /** What decides its column: Django's `get_internal_type()`. */
  readonly kind: string
  /** Its class as the migration names it. */
  readonly path: string
  readonly at: Span
  readonly nullable: boolean
  readonly blank: boolean
  readonly primaryKey: boolean
  /** `unique=True`; a primary key is unique too, see `isUnique`. */
  readonly unique: boolean
  readonly indexed: boolean
  /** A column of PostGIS that gets an index of its kind. */
  readonly spatialIndex: boolean
  readonly autoCreated: boolean
  readonly maxLength: number | undefined
  readonly digits: number | undefined
  readonly places: number | undefined
  readonly dbColumn: string | undefined
  readonly collation: string | undefined
  readonly comment: string | undefined
  readonly default: Value | undefined
  readonly dbDefault: Value | undefined
  /** `auto_now`, `auto_now_add`. */
  readonly autoNow: boolean
  /** ArrayField. */
  readonly base: Field | undefined
  readonly size: number | undefined
  readonly relation: Relation | undefined
  readonly generated: { expression: Value; persist: boolean } | undefined
  /** The names of a CompositePrimaryKey. */
  readonly parts: readonly string[] | undefined
  /** A type that its class names itself: GIS, a package's own. */
  readonly ownType: string | undefined
  /** Equal for fields that Django would not alter into each other. */
  readonly signature: string
  /** What is only assumed of its column, as a sentence without its end. */
  readonly guessed: string | undefined
  /** Why its column may have another type. */
  readonly undecided: string | undefined
}

export interface Relation {
  /** 'app.model' in lower case. */
  readonly to: string
  readonly toField: string | undefined
  readonly constraint: boolean
  readonly parentLink: boolean
  readonly hidden: boolean
  /** Many to many: 'app.model' of a through model that the project wrote. */
  readonly through: string | undefined
  readonly throughFields: readonly string[] | undefined
  readonly table: string | undefined
}

export function isUnique(field: Field): boolean {
  return field.unique || field.primaryKey
}

const identities = new Set(['AutoField', 'BigAutoField', 'SmallAutoField'])

export function isIdentity(field: Field): boolean {
  return identities.has(field.kind)
}

export function isManyToMany(field: Field): boolean {
  return field.kind === 'ManyToManyField'
}

/** Column types by internal type: https://github.com/django/django/blob/main/django/db/backends/postgresql/base.py */
const columnTypes: Readonly<Record<string, string>> = byName({
  AutoField: 'integer',
  BigAutoField: 'bigint',
  SmallAutoField: 'smallint',
  BinaryField: 'bytea',
  BooleanField: 'boolean',
  CharField: 'varchar(%)',
  DateField: 'date',
  DateTimeField: 'timestamp with time zone',
  DecimalField: 'numeric(%)',
  DurationField: 'interval',
  FileField: 'varchar(%)',
  FilePathField: 'varchar(%)',
  FloatField: 'double precision',
  IntegerField: 'integer',
  BigIntegerField: 'bigint',
  IPAddressField: 'inet',
  GenericIPAddressField: 'inet',
  JSONField: 'jsonb',
  PositiveBigIntegerField: 'bigint',
  PositiveIntegerField: 'integer',
  PositiveSmallIntegerField: 'smallint',
  SlugField: 'varchar(%)',
  SmallIntegerField: 'smallint',
  TextField: 'text',
  TimeField: 'time',
  UUIDField: 'uuid',
  HStoreField: 'hstore',
  IntegerRangeField: 'int4range',
  BigIntegerRangeField: 'int8range',
  DecimalRangeField: 'numrange',
  DateTimeRangeField: 'tstzrange',
  DateRangeField: 'daterange',
  SearchVectorField: 'tsvector',
  CITextField: 'citext',
})

/** Fields whose empty value is an empty string. */
const textual = new Set([
  'CharField',
  'TextField',
  'FileField',
  'FilePathField',
  'SlugField',
  'BinaryField',
  'CITextField',
])

export function allowsEmptyString(field: Field): boolean {
  return textual.has(field.kind)
}

/** The type of a field that refers to nothing; undefined: it has no column. */
export function plainType(field: Field): string | undefined {
  if (field.ownType !== undefined) return field.ownType
  if (field.base) {
    const base = plainType(field.base)
    return base === undefined ? undefined : `${base}[${field.size ?? ''}]`
  }
  if (field.kind === 'DecimalField')
    return field.digits === undefined ? 'numeric' : `numeric(${field.digits}, ${field.places ?? 0})`
  const type = columnTypes[field.kind]
  if (type !== 'varchar(%)') return type
  return field.maxLength === undefined ? 'varchar' : `varchar(${field.maxLength})`
}

/** What a key to this field is: a reference to an identity column is a plain integer. */
function _referenceType(field: Field): string | undefined {
  return plainType(field)
}

export function checkOf(field: Field, column: string): string | undefined {
  return field.kind.startsWith('Positive') ? `"${column}" >= 0` : undefined
}
