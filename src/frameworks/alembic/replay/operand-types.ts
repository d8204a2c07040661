import { isEnum, lastSegment, str, type Value } from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'
import { columnName, isCallOf } from './arguments.ts'
import { isJson, jsonText, nameOfType } from './json-values.ts'
import { NotKnownError } from './not-known.ts'
import { isTableValue, tableOfColumn, tableValueOf } from './table-value.ts'

const texts = new Set([
  'String',
  'Text',
  'Unicode',
  'UnicodeText',
  'VARCHAR',
  'CHAR',
  'TEXT',
  'CITEXT',
  'Enum',
  'ENUM',
])
const textFunctions = new Set([
  'lower',
  'upper',
  'concat',
  'substr',
  'substring',
  'trim',
  'replace',
  'to_char',
])

/** The type that a column was given where the revision names it; 'reflected' where only the database knows it. */
function typeOfColumn(value: Value): Value | 'reflected' | undefined {
  const table = tableOfColumn(value)
  if (table && isTableValue(table)) {
    const { columns } = tableValueOf(table)
    const column = columns.get(columnName(value) ?? '')
    return column ? column.type : 'reflected'
  }
  return isCallOf(value, 'column', 'Column') ? value.args[1] : undefined
}

/** Are the two put together where SQLAlchemy reads `+`? Texts, arrays and JSON are. */
export function isConcatenation(left: Value, right: Value): boolean {
  if (isText(left) || isText(right)) return true
  if ([left, right].some(one => typeOfColumn(one) === 'reflected') && !isNumber(left) && !isNumber(right))
    throw new NotKnownError('whether + adds numbers or puts texts together is not known')
  return false
}

const isNumber = (value: Value): boolean => value.kind === 'int' || value.kind === 'float'

function isText(value: Value): boolean {
  if (value.kind === 'str') return true
  const type = typeOfColumn(value)
  if (type !== undefined && type !== 'reflected')
    return ['ARRAY', 'JSONB', ...texts].includes(nameOfType(type))
  if (value.kind !== 'foreign-call') return false
  const { path } = value.callee
  if (path === 'operator.+') return value.args.some(isText)
  if (/(?:^|\.)func\.\w+$/.test(path)) return textFunctions.has(lastSegment(path))
  return isCallOf(value, 'cast') && texts.has(nameOfType(value.args[1] ?? value.args[0]))
}

/** A value takes the type of the column beside it: a member of an enumeration stands there by its name. */
export function besideColumn(column: Value, value: Value): Value {
  if (value.kind === 'list' || value.kind === 'dict') {
    const type = typeOfColumn(column)
    return type === undefined || type === 'reflected' ? value : ofType(value, type)
  }
  if (value.kind !== 'instance' || !isEnum(value.class)) return value
  const type = typeOfColumn(column)
  const isEnumType = type !== undefined && type !== 'reflected' && ['Enum', 'ENUM'].includes(nameOfType(type))
  return (isEnumType ? value.attributes.get('name') : undefined) ?? value
}

/** A plain value that is cast to a type is sent as that type sends it. */
export function ofType(value: Value, type: Value): Value {
  if (isJson(type)) {
    const text = jsonText(value)
    return text === undefined ? value : str(text)
  }
  // An array without elements has no type of its own.
  const isEmptyArray = value.kind === 'list' && value.items.length === 0 && nameOfType(type) === 'ARRAY'
  return isEmptyArray ? str('{}') : value
}

const operators: Readonly<Record<string, string | undefined>> = byName({
  contains: '@>',
  contained_by: '<@',
  has_key: '?',
  has_any: '?|',
  has_all: '?&',
  overlap: '&&',
})

/** A method that is an operator of PostgreSQL's on JSON and arrays. */
export function operatorOfType(column: Value, name: string): string | undefined {
  const type = typeOfOperand(column)
  return isJson(type) || nameOfType(type) === 'ARRAY' ? operators[name] : undefined
}

/** An array beside one of another type of text is cast to that. */
export function castBeside(column: Value, value: Value): Value {
  const type = typeOfOperand(column)
  if (value.kind !== 'list' || !type || nameOfType(type) !== 'ARRAY') return besideColumn(column, value)
  return {
    kind: 'foreign-call',
    callee: { kind: 'foreign', path: 'sqlalchemy.cast' },
    args: [value, type],
    keywords: new Map(),
    at: { start: 0, end: 0 },
    attributes: new Map(),
  }
}

function typeOfOperand(value: Value): Value | undefined {
  if (value.kind === 'foreign-call' && isCallOf(value, 'cast', 'type_coerce')) return value.args[1]
  const type = typeOfColumn(value)
  return type === 'reflected' ? undefined : type
}
