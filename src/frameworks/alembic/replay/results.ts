import { exception } from '../../../languages/python/interpreter/exceptions.ts'
import { atOnce } from '../../../languages/python/interpreter/flow.ts'
import { RaisedError } from '../../../languages/python/interpreter/raised.ts'
import {
  bool,
  dict,
  type ForeignCall,
  int,
  type List,
  list,
  native,
  none,
  type PythonClass,
  str,
  unknown,
  type Value,
} from '../../../languages/python/interpreter/values.ts'

/** A value of the scratch database as Python sees it. */
export function toPython(value: unknown): Value {
  if (value === null || value === undefined) return none
  if (typeof value === 'string') return str(value)
  if (typeof value === 'boolean') return bool(value)
  if (typeof value === 'bigint') return int(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : { kind: 'float', value }
  if (Array.isArray(value)) return list(value.map(toPython))
  if (typeof value === 'object')
    return dict(Object.entries(value).map(([key, item]) => [str(key), toPython(item)] as const))
  return unknown('a value of the database')
}

/** Rows are tuples with names. */
const rowClass = (): PythonClass => ({
  kind: 'class',
  name: 'Row',
  bases: [{ kind: 'foreign', path: 'tuple' }],
  names: new Map(),
})

function rowOf(row: Record<string, unknown>, apart: Record<string, unknown> | undefined): Value {
  const attributes = new Map<string, Value>(
    Object.entries(row).map(([key, value]) => [key, toPython(value)] as const),
  )
  const values = apart ? Object.values(apart).map(toPython) : [...attributes.values()]
  const mapping = dict([...attributes].map(([key, value]) => [str(key), value] as const))
  attributes.set('_mapping', mapping)
  attributes.set(
    '_asdict',
    native('_asdict', () => atOnce(mapping)),
  )
  return {
    kind: 'instance',
    class: rowClass(),
    attributes,
    constructed: { args: values, keywords: new Map() },
  }
}

/** What `connection.execute()` gives back. Its rows are handed out once. `apart`: the rows with each column by itself. */
export function resultOf(
  rows: readonly Record<string, unknown>[] | undefined,
  at: ForeignCall['at'],
  apart: readonly Record<string, unknown>[] = [],
): ForeignCall {
  const made: Value = rows
    ? list(rows.map((row, i) => rowOf(row, apart[i])))
    : unknown('rows that only a database with data has')
  return {
    kind: 'foreign-call',
    callee: { kind: 'foreign', path: 'sqlalchemy.Result' },
    args: [],
    keywords: new Map(),
    at,
    attributes: new Map([[rowsLeft, made]]),
  }
}

/** No Python name has a space. */
const rowsLeft = 'rows left'

export function isResult(
  value: Value | undefined,
): value is ForeignCall & { callee: { path: 'sqlalchemy.Result' } } {
  return value?.kind === 'foreign-call' && value.callee.path === 'sqlalchemy.Result'
}

export function rowsOf(result: ForeignCall): readonly Value[] | undefined {
  const rows = result.attributes.get(rowsLeft)
  return rows?.kind === 'list' ? rows.items.splice(0) : undefined
}

const noResult = (name: 'NoResultFound' | 'MultipleResultsFound', message: string): RaisedError =>
  new RaisedError(
    exception([name, 'InvalidRequestError', 'SQLAlchemyError', 'Exception', 'BaseException'], message),
  )

/** https://docs.sqlalchemy.org/en/20/core/connections.html#sqlalchemy.engine.Result */
export function resultMethod(result: ForeignCall, name: string): Value | undefined {
  const rows = result.attributes.get(rowsLeft)
  if (rows?.kind !== 'list') return rows ?? undefined
  switch (name) {
    case 'scalar':
    case 'scalar_one_or_none':
    case 'scalar_one':
      if (name === 'scalar_one') only(rows, true)
      else if (name === 'scalar_one_or_none') only(rows, false)
      return firstValue(rows.items.splice(0)[0])
    case 'first':
      return rows.items.splice(0)[0] ?? none
    case 'fetchone':
      return rows.items.shift() ?? none
    case 'one':
    case 'one_or_none':
      only(rows, name === 'one')
      return rows.items.splice(0)[0] ?? none
    case 'fetchall':
    case 'all':
    case 'fetchmany':
    case 'partitions':
      return list(rows.items.splice(0))
    case 'scalars':
      return withRows(result, rows.items.map(firstValue))
    case 'columns':
      return withRows(result, rows.items)
    case 'mappings':
      return withRows(
        result,
        rows.items.map(row => (row.kind === 'instance' ? (row.attributes.get('_mapping') ?? row) : row)),
      )
    case 'unique':
    case 'tuples':
      return result
    case 'close':
    case 'freeze':
      return none
    case 'keys': {
      const [row] = rows.items
      return row?.kind === 'instance'
        ? list([...row.attributes.keys()].filter(key => !key.startsWith('_')).map(key => str(key)))
        : undefined
    }
    default:
      return undefined
  }
}

function withRows(result: ForeignCall, items: readonly Value[]): ForeignCall {
  return { ...result, attributes: new Map([[rowsLeft, list([...items])]]) }
}

function only({ items }: List, required: boolean): void {
  if (items.length > 1)
    throw noResult('MultipleResultsFound', 'Multiple rows were found when exactly one was required')
  if (items.length === 0 && required)
    throw noResult('NoResultFound', 'No row was found when one was required')
}

function firstValue(row: Value | undefined): Value {
  if (!row) return none
  return row.kind === 'instance' && row.class.name === 'Row' ? (row.constructed.args[0] ?? none) : row
}

/** How many rows a result has left; undefined where that is not known. */
export function rowCount(result: ForeignCall): Value {
  const rows = result.attributes.get(rowsLeft)
  return rows?.kind === 'list' ? int(rows.items.length) : unknown('how many rows a statement changes')
}
