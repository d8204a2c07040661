import {
  type Arguments,
  type Foreign,
  type ForeignCall,
  lastSegment,
} from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'
import { Given, numberOf } from './arguments.ts'
import type { ColumnType } from './column-type.ts'
import { qualified } from './identifiers.ts'
import { notKnown } from './not-known.ts'

export interface PlainType {
  (given: Given): ColumnType
  /** The parameters that may be given by their place. */
  parameters: readonly string[]
}

function type(parameters: readonly string[], sql: (given: Given) => string, numeric = false): PlainType {
  return Object.assign((given: Given): ColumnType => ({ sql: sql(given), numeric }), { parameters })
}

const fixed = (sql: string, numeric = false): PlainType => type([], () => sql, numeric)

const stringType = (name: string): PlainType =>
  type(['length', 'collation'], given => {
    const length = numberOf(given.get('length'), 'length')
    const collation = given.string('collation')
    return `${name}${length ? `(${length})` : ''}${collation ? ` COLLATE "${collation}"` : ''}`
  })

const timed = (name: string): PlainType =>
  type(['timezone', 'precision'], given => {
    const precision = numberOf(given.get('precision'), 'precision')
    return `${name}${precision === undefined ? '' : `(${precision})`} ${given.boolean('timezone') ? 'WITH' : 'WITHOUT'} TIME ZONE`
  })

const decimal = (name: string): PlainType =>
  type(
    ['precision', 'scale'],
    given => {
      const precision = numberOf(given.get('precision'), 'precision')
      const scale = numberOf(given.get('scale'), 'scale')
      if (precision === undefined) return name
      return scale === undefined ? `${name}(${precision})` : `${name}(${precision}, ${scale})`
    },
    true,
  )

const float: PlainType = type(
  ['precision'],
  given => {
    const precision = numberOf(given.get('precision'), 'precision')
    return precision ? `FLOAT(${precision})` : 'FLOAT'
  },
  true,
)

const interval = (precisionName: string): PlainType =>
  type(
    precisionName === 'precision' ? ['precision', 'fields'] : ['native', 'second_precision', 'day_precision'],
    given => {
      if (given.boolean('native') === false) return 'TIMESTAMP WITHOUT TIME ZONE'
      const fields = given.string('fields')
      const precision = numberOf(given.get(precisionName), precisionName)
      return `INTERVAL${fields ? ` ${fields}` : ''}${precision === undefined ? '' : ` (${precision})`}`
    },
  )

const uuid: PlainType = type(['as_uuid', 'native_uuid'], given =>
  given.boolean('native_uuid') === false ? 'CHAR(32)' : 'UUID',
)

const bit: PlainType = type(['length', 'varying'], given => {
  const length = numberOf(given.get('length'), 'length')
  if (given.boolean('varying')) return `BIT VARYING${length === undefined ? '' : `(${length})`}`
  return `BIT(${length ?? 1})`
})

const ranges = ['INT4', 'INT8', 'NUM', 'DATE', 'TS', 'TSTZ'].flatMap(name => [
  `${name}RANGE`,
  `${name}MULTIRANGE`,
])

/** Types that are written in capitals the same in Python and in PostgreSQL. */
const namesakes = [
  'TSVECTOR',
  'TSQUERY',
  'INET',
  'CIDR',
  'CITEXT',
  'MACADDR',
  'MACADDR8',
  'MONEY',
  'OID',
  'REGCONFIG',
  'REGCLASS',
  'HSTORE',
  'JSONB',
  'JSONPATH',
  'BYTEA',
  'REAL',
  'BOOLEAN',
  'DATE',
  'UUID',
  'DATETIME',
  'BLOB',
  ...ranges,
]

/**
 * SQLAlchemy's types as its PostgreSQL compiler writes them: `PGTypeCompiler` and `GenericTypeCompiler`. DATETIME, DOUBLE
 * and BLOB in capitals stay what they are, and PostgreSQL refuses them, as it does in the real run.
 */
export const plainTypes: Readonly<Record<string, PlainType | undefined>> = byName({
  ...Object.fromEntries(namesakes.map(name => [name, fixed(name)])),
  Integer: fixed('INTEGER', true),
  INTEGER: fixed('INTEGER', true),
  INT: fixed('INTEGER', true),
  BigInteger: fixed('BIGINT', true),
  BIGINT: fixed('BIGINT', true),
  SmallInteger: fixed('SMALLINT', true),
  SMALLINT: fixed('SMALLINT', true),
  String: stringType('VARCHAR'),
  Unicode: stringType('VARCHAR'),
  VARCHAR: stringType('VARCHAR'),
  NVARCHAR: stringType('NVARCHAR'),
  CHAR: stringType('CHAR'),
  NCHAR: stringType('NCHAR'),
  Text: stringType('TEXT'),
  UnicodeText: stringType('TEXT'),
  TEXT: stringType('TEXT'),
  CLOB: fixed('CLOB'),
  Boolean: fixed('BOOLEAN'),
  Date: fixed('DATE'),
  DateTime: timed('TIMESTAMP'),
  TIMESTAMP: timed('TIMESTAMP'),
  Time: timed('TIME'),
  TIME: timed('TIME'),
  Interval: interval('second_precision'),
  INTERVAL: interval('precision'),
  Float: float,
  FLOAT: float,
  Double: fixed('DOUBLE PRECISION', true),
  DOUBLE_PRECISION: fixed('DOUBLE PRECISION', true),
  DOUBLE: fixed('DOUBLE', true),
  REAL: fixed('REAL', true),
  Numeric: decimal('NUMERIC'),
  NUMERIC: decimal('NUMERIC'),
  DECIMAL: decimal('DECIMAL'),
  LargeBinary: fixed('BYTEA'),
  PickleType: fixed('BYTEA'),
  BINARY: fixed('BINARY'),
  VARBINARY: fixed('VARBINARY'),
  JSON: fixed('JSON'),
  Uuid: uuid,
  UUID: uuid,
  BIT: bit,
})

/** Of a cast, of a sequence: simple types and enumerations; others are said to be unknown. */
export function simpleType(type: Foreign | ForeignCall): string {
  const given: Arguments = type.kind === 'foreign-call' ? type : { args: [], keywords: new Map() }
  const name = lastSegment(type.kind === 'foreign-call' ? type.callee.path : type.path)
  const plain = plainTypes[name]
  if (plain) return plain(new Given(given, plain.parameters)).sql
  const [item] = given.args
  if (name === 'ARRAY' && (item?.kind === 'foreign' || item?.kind === 'foreign-call'))
    return `${simpleType(item)}[]`
  const options = name === 'Enum' || name === 'ENUM' ? new Given({ ...given, args: [] }, []) : undefined
  const named = options?.string('name')
  if (named === undefined) throw notKnown(type, 'a type')
  return qualified(named, options?.string('schema'))
}
