import {
  type Arguments,
  type Foreign,
  type ForeignCall,
  lastSegment,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { byName } from '../../../text/by-name.ts'
import { asString, columnName, isCallOf } from './arguments.ts'
import { columnMethod } from './column-methods.ts'
import { literal, quote } from './identifiers.ts'
import { NotKnownError, notKnown } from './not-known.ts'
import { besideColumn, castBeside, isConcatenation, ofType, operatorOfType } from './operand-types.ts'
import { simpleType } from './plain-types.ts'
import {
  bracketed,
  chained,
  compared,
  comparison,
  negated,
  otherOperator,
  type Sql,
  strength,
  tight,
  tightest,
} from './sql-expression.ts'
import { textSql } from './text.ts'

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

const operators: Readonly<Record<string, string>> = byName({
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
})

const opposites: Readonly<Record<string, string>> = byName({
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
})

/** An expression of SQLAlchemy's as its DDL compiler writes it: columns without their table, values as literals. */
export function expressionSql(value: Value): string {
  return compiled(value).text
}

/** What an index is of: an operator's result stands in brackets. */
export function indexedSql(value: Value): string {
  const { text, strength: own } = compiled(value)
  return own > 0 && own < tightest ? `(${text})` : text
}

/** A string is SQL here (CheckConstraint, postgresql_where, Computed). */
export function sqlOrExpression(value: Value): string {
  return value.kind === 'str' ? textSql(value.value, literalSql) : expressionSql(value)
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
  const { of, path } = value.callee
  if (path === subscript && of) return jsonElement(of, value.args, false)
  const name = lastSegment(path)
  if (of && (of.kind === 'foreign' || of.kind === 'foreign-call')) return method(of, name, value)
  if (/(?:^|\.)func\./.test(path)) return call(path.replace(/^.*?\bfunc\./, ''), value.args)
  if (path.startsWith('operator.')) return operation(path.slice('operator.'.length), value.args)
  if (path.startsWith('unary ')) return operation(path, value.args)
  return construct(name, value) ?? standalone(name, value)
}

/** `sa.text(…)`, `sa.and_(…)` and their like; undefined for another. */
function construct(name: string, { args, keywords }: ForeignCall): Sql | undefined {
  const [first, second] = args
  switch (name) {
    case 'text':
      return first?.kind === 'str' ? tight(textSql(first.value, literalSql)) : undefined
    case 'literal_column':
      return first?.kind === 'str' ? tight(first.value) : undefined
    case 'literal':
    case 'inline_literal':
      return first && tight(literalSql(second ? ofType(first, second) : first))
    case 'true':
    case 'false':
      return tight(name)
    case 'null':
      return tight('NULL')
    case 'and_':
    case 'or_':
      return chained(name === 'and_' ? 'AND' : 'OR', args.map(compiled))
    case 'not_':
      return first && negated(compiled(first))
    case 'case':
      return caseSql(args, keywords)
    case 'extract':
      return second && tight(`EXTRACT(${asString(first ?? second) ?? ''} FROM ${compiled(second).text})`)
    case 'any_':
    case 'all_':
      return first && tight(`${name.slice(0, -1).toUpperCase()} (${compiled(first).text})`)
    case 'type_coerce':
      return first && compiled(second ? ofType(first, second) : first)
    case 'cast':
      return first && (second?.kind === 'foreign' || second?.kind === 'foreign-call')
        ? tight(`CAST(${compiled(ofType(first, second)).text} AS ${simpleType(second)})`)
        : undefined
    case 'tuple_':
      return tight(`(${args.map(arg => compiled(arg).text).join(', ')})`)
    default:
      return undefined
  }
}

/** `sa.desc('x')`, `sa.between(x, 1, 2)`: methods that are functions as well, where a string names a column. */
function standalone(name: string, value: ForeignCall): Sql {
  const [first, ...rest] = value.args
  const owner = (): Sql => (first?.kind === 'str' ? tight(quote(first.value)) : compiled(first ?? value))
  const found = first && columnMethod(owner, name, { ...value, args: rest }, compiled)
  if (!found) throw notKnown(value, 'an expression')
  return found
}

/** `case((condition, value), …, else_=value)`, and a list of the pairs as SQLAlchemy 1 had it. */
function caseSql(args: readonly Value[], keywords: Arguments['keywords']): Sql {
  const [only] = args
  const pairs = only?.kind === 'list' ? only.items : args
  const subject = keywords.get('value')
  const arms = pairs.map(pair => {
    const [condition, result] = pair.kind === 'tuple' || pair.kind === 'list' ? pair.items : []
    if (!condition || !result) throw notKnown(pair, 'an arm of a case')
    return ` WHEN ${compiled(condition).text} THEN ${compiled(result).text}`
  })
  const otherwise = keywords.get('else_')
  return tight(
    `CASE${subject ? ` ${compiled(subject).text}` : ''}${arms.join('')}${otherwise ? ` ELSE ${compiled(otherwise).text}` : ''} END`,
  )
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
  return tight(`(${bracketed(compiled(of), otherOperator)} ${operator} ${place})`)
}

/** Of JSON's elements: SQLAlchemy casts their text. */
const jsonTypes: Readonly<Record<string, string>> = byName({
  as_string: 'VARCHAR',
  as_integer: 'INTEGER',
  as_float: 'FLOAT',
  as_boolean: 'BOOLEAN',
})

function method(of: Foreign | ForeignCall, name: string, given: Arguments): Sql {
  const { args } = given
  const [first] = args
  if (of.kind === 'foreign-call' && of.callee.path === subscript && of.callee.of) {
    const type = jsonTypes[name]
    if (type) return tight(`CAST(${jsonElement(of.callee.of, of.args, true).text} AS ${type})`)
    if (name === 'as_json') return compiled(of)
  }
  // column.op('->>')('key')
  if (of.kind === 'foreign-call' && lastSegment(of.callee.path) === 'op') {
    const [operator] = of.args
    const left = of.callee.of
    if (operator?.kind === 'str' && left && first)
      return {
        text: `${bracketed(compiled(left), otherOperator)} ${operator.value} ${bracketed(compiled(first), otherOperator)}`,
        strength: otherOperator,
      }
  }
  const operator = first && operatorOfType(of, name)
  if (operator && first)
    return {
      text: `${bracketed(compiled(of), otherOperator)} ${operator} ${bracketed(compiled(castBeside(of, first)), otherOperator)}`,
      strength: otherOperator,
    }
  const found = columnMethod(
    () => compiled(of),
    name,
    given,
    value => compiled(besideColumn(of, value)),
  )
  if (found) return found
  if (name === 'cast' && (first?.kind === 'foreign' || first?.kind === 'foreign-call'))
    return tight(`CAST(${compiled(of).text} AS ${simpleType(first)})`)
  if (name === 'bindparams' && isCallOf(of, 'text') && of.args[0]?.kind === 'str')
    return tight(textSql(of.args[0].value, literalSql))
  if (of.kind === 'foreign' && /(?:^|\.)func$/.test(of.path)) return call(name, args)
  throw new NotKnownError(`an expression uses .${name}(…)`)
}

function call(name: string, args: readonly Value[]): Sql {
  if (args.length === 0 && withoutBrackets.has(name.toLowerCase())) return tight(name.toUpperCase())
  if (args.length === 0 && name.toLowerCase() === 'count') return tight('count(*)')
  const parts = name.split('.').map(part => (/^[a-z_][a-z0-9_$]*$/i.test(part) ? part : quote(part)))
  return tight(`${parts.join('.')}(${args.map(arg => compiled(arg).text).join(', ')})`)
}

function operation(name: string, args: readonly Value[]): Sql {
  const [left, right] = args
  if (left && !right) {
    if (name.endsWith('~') || name.endsWith('not')) return negated(compiled(left))
    return tight(`-${bracketed(compiled(left), 9)}`)
  }
  if (!left || !right) throw new NotKnownError('an expression is not complete')
  const operator = operators[name]
  if (operator === undefined) throw new NotKnownError(`an expression uses ${name}`)
  if (operator === 'AND' || operator === 'OR') return chained(operator, args.map(compiled))
  // `column == None` is written IS NULL.
  if (right.kind === 'none' && (operator === '=' || operator === '!=')) {
    const [is, isNot] = operator === '=' ? ['IS', 'IS NOT'] : ['IS NOT', 'IS']
    return compared(bracketed(compiled(left), comparison), is, isNot, 'NULL')
  }
  if (operator === '+' && isConcatenation(left, right)) {
    const parts = [left, right].map(part => bracketed(compiled(part), otherOperator))
    return { text: parts.join(' || '), strength: otherOperator }
  }
  const own = strength[operator] ?? comparison
  const a = bracketed(compiled(besideColumn(right, left)), own)
  const b = bracketed(compiled(besideColumn(left, right)), own + 1)
  const opposite = opposites[operator]
  if (opposite !== undefined) return compared(a, operator, opposite, b)
  return { text: `${a} ${operator === '%%' ? '%' : operator} ${b}`, strength: own }
}
