import { type Arguments, lastSegment, type Value } from '../../../languages/python/interpreter/values.ts'
import { asString, columnName, isCallOf, numberOf } from './arguments.ts'
import { literal, quote } from './identifiers.ts'
import { NotKnown, notKnown } from './not-known.ts'

/** Functions that standard SQL writes without brackets: `AnsiFunction` and `ReturnTypeFromArgs` of SQLAlchemy. */
const withoutBrackets = new Set([
  'current_date',
  'current_time',
  'current_timestamp',
  'current_user',
  'localtime',
  'localtimestamp',
  'session_user',
  'user',
])

const operators: Readonly<Record<string, string>> = {
  '==': '=',
  '!=': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  '%': '%%',
  '&': 'AND',
  '|': 'OR',
}

/** How tight an operator binds; a looser one inside gets brackets. */
const strength: Readonly<Record<string, number>> = {
  OR: 1,
  AND: 2,
  NOT: 3,
  '=': 5,
  '!=': 5,
  '<': 5,
  '<=': 5,
  '>': 5,
  '>=': 5,
  IS: 5,
  IN: 5,
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  '%%': 8,
}

interface Sql {
  text: string
  strength: number
}

const tight = (text: string): Sql => ({ text, strength: 20 })

/** An expression of SQLAlchemy's as its DDL compiler writes it: columns without their table, values as literals. */
export function expressionSql(value: Value): string {
  return compiled(value).text
}

/** A string is SQL here (CheckConstraint, postgresql_where, Computed). */
export function sqlOrExpression(value: Value): string {
  return value.kind === 'str' ? textSql(value.value) : expressionSql(value)
}

/**
 * `text()`: `\:` is a colon, and `:name` a parameter, which has to have a value.
 * https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text
 */
export function textSql(text: string, parameters: ReadonlyMap<string, Value> = new Map()): string {
  return text
    .replace(/(?<![:\w\\]):(\w+)(?!:)/g, (_, name: string) => {
      const value = parameters.get(name)
      if (!value)
        throw new NotKnown(
          `“:${name}” in its text is a parameter without a value, which SQLAlchemy refuses (write “\\:${name}” for the characters)`,
        )
      return literalSql(value)
    })
    .replace(/\\(:)(?=\w|:)/g, '$1')
}

/** Does text() leave it as it is? */
export function isPlainText(text: string): boolean {
  return !/(?<![:\w\\]):(\w+)(?!:)|\\:/.test(text)
}

export function literalSql(value: Value): string {
  switch (value.kind) {
    case 'str':
      return literal(value.value)
    case 'int':
      return String(value.value)
    case 'float':
      return String(value.value)
    case 'bool':
      return String(value.value)
    case 'none':
      return 'NULL'
    case 'list':
      return `ARRAY[${value.items.map(literalSql).join(', ')}]`
    case 'tuple':
      return `(${value.items.map(literalSql).join(', ')})`
    case 'instance': {
      const text = asString(value)
      if (text !== undefined) return literal(text)
      throw notKnown(value, 'a value')
    }
    case 'foreign':
    case 'foreign-call':
      return expressionSql(value)
    default:
      throw notKnown(value, 'a value')
  }
}

function compiled(value: Value): Sql {
  if (value.kind !== 'foreign' && value.kind !== 'foreign-call') return tight(literalSql(value))
  const column = columnName(value)
  if (column !== undefined) return tight(quote(column))
  if (value.kind === 'foreign') {
    const { of } = value
    if (lastSegment(value.path) === 'astext' && of?.kind === 'foreign-call' && of.callee.path === subscript)
      return jsonElement(of.callee.of ?? of, of.args, true)
    // `sa.func.now` without its brackets is no function yet.
    throw notKnown(value, 'an expression')
  }
  const name = lastSegment(value.callee.path)
  const { of } = value.callee
  if (value.callee.path === subscript && of) return jsonElement(of, value.args, false)
  if (of && (of.kind === 'foreign' || of.kind === 'foreign-call')) return method(of, name, value)
  const [first, second] = value.args
  if (/(?:^|\.)func\./.test(value.callee.path))
    return call(value.callee.path.replace(/^.*?\bfunc\./, ''), value.args)
  if (value.callee.path.startsWith('operator.'))
    return operation(value.callee.path.slice('operator.'.length), value.args)
  if (value.callee.path.startsWith('unary ')) return operation(value.callee.path, value.args)
  switch (name) {
    case 'text':
      if (first?.kind === 'str') return { text: textSql(first.value), strength: 20 }
      break
    case 'literal_column':
      if (first?.kind === 'str') return tight(first.value)
      break
    case 'literal':
    case 'inline_literal':
    case 'bindparam':
      if (name !== 'bindparam' && first) return tight(literalSql(first))
      break
    case 'true':
    case 'false':
      return tight(name)
    case 'null':
      return tight('NULL')
    case 'and_':
    case 'or_': {
      const operator = name === 'and_' ? 'AND' : 'OR'
      return chained(operator, value.args)
    }
    case 'not_':
      if (first) return negated(compiled(first))
      break
    case 'desc':
    case 'asc':
      if (first) return { text: `${compiled(first).text} ${name.toUpperCase()}`, strength: 0 }
      break
    case 'cast':
      if (first && second && (second.kind === 'foreign' || second.kind === 'foreign-call'))
        return tight(`CAST(${compiled(first).text} AS ${castType(second)})`)
      break
    case 'collate':
      if (first && second) return tight(`${compiled(first).text} COLLATE ${quote(asString(second) ?? '')}`)
      break
    case 'tuple_':
      return tight(`(${value.args.map(arg => compiled(arg).text).join(', ')})`)
  }
  throw notKnown(value, 'an expression')
}

/** The name under which `column[key]` is kept. */
export const subscript = 'sqlalchemy.json subscript'

/**
 * `column['key']`, `column[['a', 'path']]`: as JSON, or as text.
 * https://docs.sqlalchemy.org/en/20/core/type_basics.html#sqlalchemy.types.JSON
 */
function jsonElement(of: Value, [key]: readonly Value[], asText: boolean): Sql {
  const path = key?.kind === 'list' || key?.kind === 'tuple' ? key.items : undefined
  const steps = path?.map(step => (step.kind === 'int' ? String(step.value) : (asString(step) ?? '')))
  if (!key || steps?.includes('')) throw notKnown(key, 'a path into JSON')
  const operator = `${steps ? '#' : '-'}>${asText ? '>' : ''}`
  const place = steps ? literal(`{${steps.join(', ')}}`) : literalSql(key)
  return { text: `(${bracketed(compiled(of), 6)} ${operator} ${place})`, strength: 20 }
}

/** Of JSON's elements: SQLAlchemy casts their text. */
const jsonTypes: Readonly<Record<string, string>> = {
  as_string: 'VARCHAR',
  as_integer: 'INTEGER',
  as_float: 'FLOAT',
  as_boolean: 'BOOLEAN',
}

function method(of: Value, name: string, { args }: Arguments): Sql {
  const owner = (): Sql => compiled(of)
  const [first] = args
  if (of.kind === 'foreign-call' && of.callee.path === subscript && of.callee.of) {
    const type = jsonTypes[name]
    if (type) return tight(`CAST(${jsonElement(of.callee.of, of.args, true).text} AS ${type})`)
    if (name === 'as_json') return owner()
  }
  switch (name) {
    case 'desc':
    case 'asc':
      return { text: `${owner().text} ${name.toUpperCase()}`, strength: 0 }
    case 'nullslast':
    case 'nulls_last':
      return { text: `${owner().text} NULLS LAST`, strength: 0 }
    case 'nullsfirst':
    case 'nulls_first':
      return { text: `${owner().text} NULLS FIRST`, strength: 0 }
    case 'is_':
    case 'is_not':
    case 'isnot':
      return {
        text: `${bracketed(owner(), 5)} ${name === 'is_' ? 'IS' : 'IS NOT'} ${first ? compiled(first).text : 'NULL'}`,
        strength: 5,
      }
    case 'in_':
    case 'not_in':
    case 'notin_': {
      const items = first?.kind === 'list' || first?.kind === 'tuple' ? first.items : undefined
      if (!items) throw notKnown(first, 'a list of values')
      return {
        text: `${bracketed(owner(), 5)} ${name === 'in_' ? 'IN' : 'NOT IN'} (${items.map(literalSql).join(', ')})`,
        strength: 5,
      }
    }
    case 'like':
    case 'ilike':
      if (first)
        return { text: `${bracketed(owner(), 5)} ${name.toUpperCase()} ${compiled(first).text}`, strength: 5 }
      break
    case 'cast':
      if (first && (first.kind === 'foreign' || first.kind === 'foreign-call'))
        return tight(`CAST(${owner().text} AS ${castType(first)})`)
      break
    case 'label':
      return owner()
    case 'bindparams':
      if (isCallOf(of, 'text') && of.args[0]?.kind === 'str') return tight(textSql(of.args[0].value))
      break
  }
  // column.op('->>')('key')
  if (name === 'op()' || (of.kind === 'foreign-call' && lastSegment(of.callee.path) === 'op')) {
    const operator = of.kind === 'foreign-call' ? of.args[0] : undefined
    const left = of.kind === 'foreign-call' ? of.callee.of : undefined
    if (operator?.kind === 'str' && left && first)
      return {
        text: `${bracketed(compiled(left), 6)} ${operator.value} ${bracketed(compiled(first), 6)}`,
        strength: 6,
      }
  }
  if (of.kind === 'foreign' || !isCallOf(of)) {
    const path = of.kind === 'foreign' ? of.path : ''
    if (/(?:^|\.)func$/.test(path)) return call(name, args)
  }
  throw new NotKnown(`an expression uses .${name}(…)`)
}

function call(name: string, args: readonly Value[]): Sql {
  if (args.length === 0 && withoutBrackets.has(name.toLowerCase())) return tight(name.toUpperCase())
  const parts = name.split('.').map(part => (/^[a-z_][a-z0-9_$]*$/i.test(part) ? part : quote(part)))
  return tight(`${parts.join('.')}(${args.map(arg => compiled(arg).text).join(', ')})`)
}

function operation(name: string, args: readonly Value[]): Sql {
  const [left, right] = args
  if (left && !right) {
    if (name.endsWith('~') || name.endsWith('not')) return negated(compiled(left))
    return tight(`-${bracketed(compiled(left), 9)}`)
  }
  if (!left || !right) throw new NotKnown('an expression is not complete')
  const operator = operators[name]
  if (operator === undefined) throw new NotKnown(`an expression uses ${name}`)
  if (operator === 'AND' || operator === 'OR') return chained(operator, args)
  // `column == None` is written IS NULL.
  if (right.kind === 'none' || right.kind === 'bool') {
    const words = operator === '=' ? 'IS' : operator === '!=' ? 'IS NOT' : undefined
    if (words && right.kind === 'none')
      return { text: `${bracketed(compiled(left), 5)} ${words} NULL`, strength: 5 }
  }
  const own = strength[operator] ?? 5
  const sign = operator === '%%' ? '%' : operator
  return {
    text: `${bracketed(compiled(left), own)} ${sign} ${bracketed(compiled(right), own + 1)}`,
    strength: own,
  }
}

function chained(operator: 'AND' | 'OR', args: readonly Value[]): Sql {
  const own = strength[operator] ?? 1
  return { text: args.map(arg => bracketed(compiled(arg), own)).join(` ${operator} `), strength: own }
}

function negated(sql: Sql): Sql {
  return { text: `NOT ${bracketed(sql, 3)}`, strength: 3 }
}

function bracketed(sql: Sql, atLeast: number): string {
  return sql.strength < atLeast ? `(${sql.text})` : sql.text
}

/** Casts in migrations are to simple types; others are said to be unknown. */
function castType(type: Value): string {
  const name =
    type.kind === 'foreign'
      ? lastSegment(type.path)
      : type.kind === 'foreign-call'
        ? lastSegment(type.callee.path)
        : ''
  const simple: Readonly<Record<string, string>> = {
    Integer: 'INTEGER',
    BigInteger: 'BIGINT',
    String: 'VARCHAR',
    Text: 'TEXT',
    Date: 'DATE',
    Boolean: 'BOOLEAN',
    JSONB: 'JSONB',
    JSON: 'JSON',
    UUID: 'UUID',
    Uuid: 'UUID',
    Float: 'FLOAT',
    Numeric: 'NUMERIC',
  }
  const found = simple[name]
  const length = type.kind === 'foreign-call' ? numberOf(type.args[0], 'a length') : undefined
  if (!found) throw notKnown(type, 'the type of a cast')
  return length === undefined ? found : `${found}(${length})`
}
