import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import { itemsOf } from '../../../languages/python/interpreter/operators.ts'
import {
  type Foreign,
  type ForeignCall,
  isEnum,
  lastSegment,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { asString, Given, numberOf, optionalString, stringOf } from './arguments.ts'
import type { ColumnType, TypeContext } from './column-type.ts'
import { sqlOrExpression } from './expressions.ts'
import { fallbackType } from './foreign-types.ts'
import { literal, qualified } from './identifiers.ts'
import { notKnown } from './not-known.ts'
import { ownType } from './own-types.ts'
import { plainTypes } from './plain-types.ts'

/** A column's type as PostgreSQL's type compiler writes it. */
export function* typeOf(value: Value, context: TypeContext, depth = 0): Flow<ColumnType> {
  if (depth > 8) throw notKnown(value, 'a type')
  if (value.kind === 'class' || value.kind === 'instance')
    return yield* ownType(value, context, inner => typeOf(inner, context, depth + 1))
  if (value.kind !== 'foreign' && value.kind !== 'foreign-call') throw notKnown(value, 'a type')
  const call = value.kind === 'foreign-call' ? value : asCall(value)
  const name = lastSegment(call.callee.path)
  if (name === 'with_variant') return yield* variant(call, context, depth)
  if (name === 'as_mutable' && call.args[0]) return yield* typeOf(call.args[0], context, depth + 1)
  if (name === 'evaluates_none' && call.callee.of) return yield* typeOf(call.callee.of, context, depth + 1)
  const plain = plainTypes[name]
  if (plain && isSqlAlchemys(call.callee.path)) return plain(new Given(call, plain.parameters))
  switch (isSqlAlchemys(call.callee.path) || name === 'ChoiceType' ? name : '') {
    case 'Enum':
    case 'ENUM':
      return yield* enumType(call, context)
    case 'ARRAY':
      return yield* arrayType(call, context, depth)
    case 'DOMAIN':
      return yield* domainType(call, context, depth)
    case 'Variant': {
      const [first] = call.args
      if (first) return yield* typeOf(first, context, depth + 1)
      break
    }
    case 'ChoiceType': {
      // With `impl` it is kept as that.
      const impl = call.keywords.get('impl') ?? call.args[1]
      if (impl && impl.kind !== 'none') return yield* typeOf(impl, context, depth + 1)
      break
    }
    case 'TypeDecorator':
    case 'NullType':
      throw notKnown(value, 'a type')
  }
  return fallbackType(call)
}

function asCall(callee: Foreign): ForeignCall {
  return {
    kind: 'foreign-call',
    callee,
    args: [],
    keywords: new Map(),
    at: { start: 0, end: 0 },
    attributes: new Map(),
  }
}

/** Its own types and dialects, whatever alias they were imported by; SQLModel hands them on. */
function isSqlAlchemys(path: string): boolean {
  return (
    /^(?:sqlalchemy|sqlmodel|flask_sqlalchemy|alembic)\b/.test(path) &&
    !/^sqlalchemy\.dialects\.(?!postgresql\b)/.test(path) &&
    !/\bsqltypes\.AutoString$/.test(path)
  )
}

/** `String().with_variant(VARCHAR(10), 'postgresql')`. */
function* variant(call: ForeignCall, context: TypeContext, depth: number): Flow<ColumnType> {
  const [type, ...dialects] = call.args
  const mine = dialects.some(one => asString(one) === 'postgresql')
  const chosen = mine ? type : call.callee.of
  if (!chosen) throw notKnown(call, 'a type')
  return yield* typeOf(chosen, context, depth + 1)
}

function* arrayType(call: ForeignCall, context: TypeContext, depth: number): Flow<ColumnType> {
  const given = new Given(call, ['item_type', 'as_tuple', 'dimensions', 'zero_indexes'])
  const item = given.get('item_type')
  if (!item) throw notKnown(item, 'the type of an array')
  const inner = yield* typeOf(item, context, depth + 1)
  const dimensions = numberOf(given.get('dimensions'), 'dimensions') ?? 1
  const collation = inner.sql.indexOf(' COLLATE')
  const end = collation < 0 ? inner.sql.length : collation
  const sql = `${inner.sql.slice(0, end)}${'[]'.repeat(dimensions)}${inner.sql.slice(end)}`
  return { ...inner, sql, numeric: false }
}

/** It brings no check, whatever it is called: PostgreSQL has enumerations. */
export function isNativeEnum(value: Value): boolean {
  if (value.kind !== 'foreign-call' || !isSqlAlchemys(value.callee.path)) return false
  const name = lastSegment(value.callee.path)
  return name === 'ENUM' || (name === 'Enum' && !isFalse(value.keywords.get('native_enum')))
}

function* enumType(call: ForeignCall, { python, schema }: TypeContext): Flow<ColumnType> {
  const keyword = (name: string): Value | undefined => call.keywords.get(name)
  const labels = yield* labelsOf(call, python)
  const native = isNativeEnum(call)
  const [first] = call.args
  const name =
    optionalString(keyword('name'), 'the name of an enumeration') ??
    (first?.kind === 'class' ? first.name.toLowerCase() : undefined)
  if (!native) {
    const length = numberOf(keyword('length'), 'length') ?? Math.max(0, ...labels.map(label => label.length))
    const check = isTrue(keyword('create_constraint')) ? { labels, name: keyword('name') } : undefined
    return { sql: `VARCHAR(${length})`, numeric: false, ...(check ? { check } : {}) }
  }
  if (name === undefined) throw notKnown(keyword('name'), 'the name of an enumeration')
  const own =
    optionalString(keyword('schema'), 'schema') ?? (isTrue(keyword('inherit_schema')) ? schema : undefined)
  const sql = qualified(name, own)
  return {
    sql,
    numeric: false,
    named: {
      kind: 'enum',
      name,
      schema: own,
      create: `CREATE TYPE ${sql} AS ENUM (${labels.map(literal).join(', ')})`,
      withTable: !isFalse(keyword('create_type')) && (keyword('metadata')?.kind ?? 'none') === 'none',
    },
  }
}

/** The strings given, or the names of the members of the class given. */
function* labelsOf(call: ForeignCall, python: Interpreter): Flow<string[]> {
  const [first] = call.args
  if (first?.kind !== 'class' || !isEnum(first))
    return call.args.map(arg => stringOf(arg, 'a label of an enumeration'))
  const choose = call.keywords.get('values_callable')
  if (choose && choose.kind !== 'none') {
    const chosen = yield* python.call(choose, { args: [first], keywords: new Map() }, call.at)
    const items = itemsOf(chosen)
    if (!items) throw notKnown(chosen, 'what values_callable gives')
    return items.map(item => stringOf(item, 'a label of an enumeration'))
  }
  return (itemsOf(first) ?? []).map(item =>
    stringOf(item.kind === 'instance' ? item.attributes.get('name') : item, 'a label of an enumeration'),
  )
}

function* domainType(call: ForeignCall, context: TypeContext, depth: number): Flow<ColumnType> {
  const given = new Given(call, ['name', 'data_type'])
  const data = given.get('data_type')
  if (!data) throw notKnown(data, 'the type of a domain')
  const inner = yield* typeOf(data, context, depth + 1)
  const name = given.required('name')
  const schema = given.string('schema')
  const sql = qualified(name, schema)
  const [collation, fallback, constraint, check] = ['collation', 'default', 'constraint_name', 'check'].map(
    key => given.get(key),
  )
  const options = [
    ...(collation && collation.kind !== 'none' ? [`COLLATE "${stringOf(collation, 'collation')}"`] : []),
    ...(fallback && fallback.kind !== 'none'
      ? [`DEFAULT ${fallback.kind === 'str' ? literal(fallback.value) : sqlOrExpression(fallback)}`]
      : []),
    ...(constraint && constraint.kind !== 'none'
      ? [`CONSTRAINT ${qualified(stringOf(constraint, 'constraint_name'), undefined)}`]
      : []),
    ...(given.boolean('not_null') ? ['NOT NULL'] : []),
    ...(check && check.kind !== 'none' ? [`CHECK (${sqlOrExpression(check)})`] : []),
  ]
  const withTable =
    given.boolean('create_type') !== false && (given.get('metadata')?.kind ?? 'none') === 'none'
  const create = `CREATE DOMAIN ${sql} AS ${inner.sql} ${options.join(' ')}`
  return { sql, numeric: false, named: { kind: 'domain', name, schema, create, withTable } }
}

const isFalse = (value: Value | undefined): boolean => value?.kind === 'bool' && !value.value
const isTrue = (value: Value | undefined): boolean => value?.kind === 'bool' && value.value
