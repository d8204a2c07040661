import type { Call, Expression } from '../../languages/programs/program.ts'
import { quotedName, quotedText } from '../../languages/sql/object-names.ts'
import type { ObjectName } from '../../languages/sql/objects.ts'
import type { Walk } from './walk.ts'

/** Types without arguments. */
const plainTypes: Readonly<Record<string, string>> = {
  tinyint: 'smallint',
  smallint: 'smallint',
  mediumint: 'integer',
  integer: 'integer',
  int: 'integer',
  bigint: 'bigint',
  bigInteger: 'bigint',
  text: 'text',
  float: 'real',
  double: 'double precision',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  binary: 'bytea',
  json: 'json',
  jsonb: 'jsonb',
  uuid: 'uuid',
}
export const serials: Readonly<Record<string, string>> = { increments: 'serial', bigIncrements: 'bigserial' }

/** The type of the column that a call adds. */
export function columnType({ name, args }: Call, walk: Walk): string | undefined {
  const [, first, second] = args
  const serial = serials[name]
  if (serial !== undefined) return args.length < 2 ? `${serial} primary key` : undefined
  const plain = plainTypes[name]
  if (plain !== undefined) return args.length === 1 || /^(?:text|float)$/.test(name) ? plain : undefined
  switch (name) {
    case 'string': {
      const length = first ? walk.number(first) : 255
      return length === undefined || second ? undefined : `varchar(${length})`
    }
    case 'decimal':
      return decimalType(first, second, walk)
    case 'datetime':
    case 'timestamp':
      return timestampType(first, second, walk)
    case 'specificType':
      return walk.text(first)
    case 'enum':
    case 'enu': {
      const values = second ? undefined : walk.texts(first)
      const name = walk.text(args[0])
      // Knex does not double a quote there.
      return name === undefined || !values?.length || values.some(one => /['\\?]/.test(one))
        ? undefined
        : `text check (${quotedName(name)} in ('${values.join("', '")}'))`
    }
    default:
      return undefined
  }
}

function decimalType(
  first: Expression | undefined,
  second: Expression | undefined,
  walk: Walk,
): string | undefined {
  if (first?.kind === 'nothing') return 'decimal'
  const precision = first ? walk.number(first) : 8
  const scale = second ? walk.number(second) : 2
  return precision === undefined || scale === undefined ? undefined : `decimal(${precision}, ${scale})`
}

/** `timestamp('at', { useTz: false, precision: 6 })`; a lone flag stands for "without time zone". */
function timestampType(
  options: Expression | undefined,
  more: Expression | undefined,
  walk: Walk,
): string | undefined {
  if (more) return undefined
  if (!options) return 'timestamptz'
  if (options.kind === 'flag') return options.value ? 'timestamp' : 'timestamptz'
  if (options.kind !== 'dictionary' || !options.whole) return undefined
  const { entries } = options
  if ([...entries.keys()].some(key => key !== 'useTz' && key !== 'precision')) return undefined
  const zone = entries.get('useTz')
  const precision = entries.get('precision')
  const digits = precision && walk.number(precision)
  if ((zone && zone.kind !== 'flag') || (precision && digits === undefined)) return undefined
  const size = digits === undefined ? '' : `(${digits})`
  return `${zone?.kind === 'flag' && !zone.value ? 'timestamp' : 'timestamptz'}${size}`
}

/** What stands after `default`. */
export function defaultValue(value: Expression, walk: Walk): string | undefined {
  const text = walk.text(value)
  if (text !== undefined) return literal(text)
  if (value.kind === 'nothing') return 'null'
  if (value.kind === 'flag') return value.value ? "'1'" : "'0'"
  const number = walk.number(value)
  if (number !== undefined) return `'${number}'`
  if (value.kind !== 'call' || !value.whole) return undefined
  if (value.name === 'now' && value.on?.kind === 'member' && value.on.name === 'fn')
    return value.args.length === 0 ? 'CURRENT_TIMESTAMP' : undefined
  const isRaw = value.name === 'raw' && value.on?.kind === 'name' && value.args.length === 1
  return isRaw ? walk.text(value.args[0]) : undefined
}

/** Knex writes a backslash in its own way, and takes a question mark for a value that goes with it. */
function literal(text: string): string | undefined {
  return /[\\?]/.test(text) ? undefined : quotedText(text)
}

/** A table with its schema. */
export function quoted({ schema, name }: ObjectName): string {
  return schema === undefined ? quotedName(name) : `${quotedName(schema)}.${quotedName(name)}`
}

export function list(columns: readonly string[]): string {
  return columns.map(quotedName).join(', ')
}
