import {
  bool,
  int,
  none,
  type PythonClass,
  str,
  unknown,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'

/** A class of SQLAlchemy's with those that it derives from, nearest first, as `isinstance` sees them. */
const classes: Readonly<Record<string, readonly string[]>> = byName({
  integer: ['INTEGER', 'Integer'],
  bigint: ['BIGINT', 'BigInteger', 'Integer'],
  smallint: ['SMALLINT', 'SmallInteger', 'Integer'],
  'character varying': ['VARCHAR', 'String'],
  character: ['CHAR', 'String'],
  text: ['TEXT', 'Text', 'String'],
  boolean: ['BOOLEAN', 'Boolean'],
  date: ['DATE', 'Date'],
  'timestamp without time zone': ['TIMESTAMP', 'DateTime'],
  'timestamp with time zone': ['TIMESTAMP', 'DateTime'],
  'time without time zone': ['TIME', 'Time'],
  'time with time zone': ['TIME', 'Time'],
  interval: ['INTERVAL', 'Interval'],
  numeric: ['NUMERIC', 'Numeric'],
  'double precision': ['DOUBLE_PRECISION', 'Double', 'Float', 'Numeric'],
  real: ['REAL', 'Float', 'Numeric'],
  bytea: ['BYTEA', 'LargeBinary'],
  json: ['JSON'],
  jsonb: ['JSONB', 'JSON'],
  uuid: ['UUID', 'Uuid'],
  inet: ['INET'],
  cidr: ['CIDR'],
  macaddr: ['MACADDR'],
  tsvector: ['TSVECTOR'],
  hstore: ['HSTORE'],
  citext: ['CITEXT'],
})

/** The type of a column that is there, as the inspector gives it: `isinstance` and its length can be asked. */
export function reflectedType(text: string): Value {
  const open = text.indexOf('(')
  const [, numbers = '', after = ''] = open < 0 ? [] : (/^\(([\d,]+)\)(.*)$/.exec(text.slice(open)) ?? [])
  const name =
    open >= 0 && numbers === '' ? '' : `${text.slice(0, open < 0 ? undefined : open).trimEnd()}${after}`
  const lineage = classes[name]
  if (!lineage) return unknown(`the type ${text} of a column that is there`)
  const [first, second] = numbers.split(',').map(number => (number === '' ? none : int(BigInt(number))))
  const attributes = new Map<string, Value>()
  const isNumber = lineage.includes('Numeric')
  if (lineage.includes('String')) attributes.set('length', first ?? none)
  if (isNumber) attributes.set('precision', first ?? none).set('scale', second ?? none)
  if (/^time/.test(name)) attributes.set('timezone', bool(name.endsWith('with time zone')))
  const size = numbers === '' ? '' : `(${numbers.replace(',', ', ')})`
  const keywords = new Map([...attributes].filter(([, value]) => value.kind !== 'none'))
  attributes.set('__str__', str(`${(lineage[0] ?? '').replace('_', ' ')}${size}`))
  return { kind: 'instance', class: classOf(lineage), attributes, constructed: { args: [], keywords } }
}

function classOf(lineage: readonly string[]): PythonClass {
  const [name = ''] = lineage
  return {
    kind: 'class',
    name,
    bases: lineage.map(one => ({ kind: 'foreign', path: `sqlalchemy.${one}` })),
    names: new Map([['__visit_name__', str(name)]]),
  }
}
