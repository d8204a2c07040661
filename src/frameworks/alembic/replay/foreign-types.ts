import { type ForeignCall, lastSegment } from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'
import { asString, Given, numberOf } from './arguments.ts'
import type { ColumnType } from './column-type.ts'

/** Types of well-known packages, as they come out on PostgreSQL. */
const known: Readonly<Record<string, (call: ForeignCall) => string>> = byName({
  AutoString: call => sized('VARCHAR', call),
  GUID: () => 'UUID',
  UUIDType: uuid,
  TIMESTAMPAware: () => 'TIMESTAMP WITH TIME ZONE',
  UtcDateTime: () => 'TIMESTAMP WITH TIME ZONE',
  TZDateTime: () => 'TIMESTAMP WITH TIME ZONE',
  ArrowType: () => 'TIMESTAMP WITHOUT TIME ZONE',
  EmailType: call => sized('VARCHAR', call, 255),
  ChoiceType: () => 'VARCHAR(255)',
  URLType: () => 'TEXT',
  ScalarListType: () => 'TEXT',
  JSONType: () => 'JSON',
  IPAddressType: call => sized('VARCHAR', call, 50),
  TimezoneType: () => 'VARCHAR(50)',
  PhoneNumberType: call => sized('VARCHAR', { ...call, args: call.args.slice(1) }, 20),
  ColorType: call => sized('VARCHAR', call, 20),
  CountryType: () => 'VARCHAR(2)',
  CurrencyType: () => 'VARCHAR(3)',
  LocaleType: () => 'VARCHAR(10)',
  TSVectorType: () => 'TSVECTOR',
  LtreeType: () => 'LTREE',
  LTREE: () => 'LTREE',
  Ltree: () => 'LTREE',
  CIText: () => 'CITEXT',
  IntRangeType: () => 'INT4RANGE',
  Int8RangeType: () => 'INT8RANGE',
  NumericRangeType: () => 'NUMRANGE',
  DateRangeType: () => 'DATERANGE',
  DateTimeRangeType: () => 'TSRANGE',
  WeekDaysType: () => 'BIT(7)',
  EnrichedDateTimeType: () => 'TIMESTAMP WITHOUT TIME ZONE',
  EnrichedDateType: () => 'DATE',
  PasswordType: () => 'BYTEA',
  EncryptedType: () => 'BYTEA',
  StringEncryptedType: () => 'VARCHAR',
  TINYINT: () => 'SMALLINT',
  MutableDict: () => 'JSONB',
  Vector: call => sized('VECTOR', call),
  VECTOR: call => sized('VECTOR', call),
  HALFVEC: call => sized('HALFVEC', call),
  SPARSEVEC: call => sized('SPARSEVEC', call),
  BIT: call => sized('BIT', call),
  Raster: () => 'raster',
  Geometry: call => spatial('geometry', call),
  Geography: call => spatial('geography', call),
})

/** A type that is not SQLAlchemy's own. What no table here knows is taken for text, and reported. */
export function fallbackType(call: ForeignCall): ColumnType {
  const name = lastSegment(call.callee.path)
  const sql = known[name]?.(call)
  if (sql !== undefined) return { sql, numeric: false }
  return {
    sql: 'TEXT',
    numeric: false,
    assumed: `the type ${call.callee.path} is not known: TEXT is taken for it`,
  }
}

function sized(name: string, call: ForeignCall, otherwise?: number): string {
  const given = new Given(call, ['length'])
  const value = given.get('length') ?? given.get('max_length') ?? given.get('dim')
  const length = numberOf(value, 'length') ?? otherwise
  return length === undefined ? name : `${name}(${length})`
}

/** Without `native` it is one that PostgreSQL does not have. */
function uuid(call: ForeignCall): string {
  const given = new Given(call, ['binary', 'native'])
  if (given.boolean('native') !== false) return 'UUID'
  return given.boolean('binary') === false ? 'CHAR(32)' : 'BINARY(16)'
}

/** https://geoalchemy-2.readthedocs.io/en/latest/types.html */
function spatial(name: string, call: ForeignCall): string {
  const given = new Given(call, ['geometry_type', 'srid'])
  const kind = given.get('geometry_type')
  if (kind?.kind === 'none') return name
  return `${name}(${(kind && asString(kind)) ?? 'GEOMETRY'},${numberOf(given.get('srid'), 'srid') ?? -1})`
}
