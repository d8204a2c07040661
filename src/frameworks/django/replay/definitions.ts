import type { Value } from '../../../languages/python/values.ts'
import type { Span } from '../../../model/position.ts'
import { byName } from '../../../text/by-name.ts'
import {
  AbsentError,
  type Call,
  CannotTellError,
  flag,
  given,
  items,
  lastPart,
  number,
  stringOf,
  strings,
} from './arguments.ts'
import type { Deferred } from './deferred.ts'
import { Expressions } from './expressions.ts'
import type { Meta } from './meta.ts'
import { quoteName, unnamedIndexName } from './names.ts'
import type { Model } from './state.ts'

/** Access methods and their options by index class: https://docs.djangoproject.com/en/stable/ref/contrib/postgres/indexes/ */
const methods: Readonly<Record<string, { method: string; options: readonly string[] }>> = byName({
  BloomIndex: { method: 'bloom', options: ['length'] },
  BrinIndex: { method: 'brin', options: ['autosummarize', 'pages_per_range'] },
  BTreeIndex: { method: 'btree', options: ['fillfactor', 'deduplicate_items'] },
  GinIndex: { method: 'gin', options: ['fastupdate', 'gin_pending_list_limit'] },
  GistIndex: { method: 'gist', options: ['buffering', 'fillfactor'] },
  HashIndex: { method: 'hash', options: ['fillfactor'] },
  SpGistIndex: { method: 'spgist', options: ['fillfactor'] },
})

/** `Index.create_sql`: https://github.com/django/django/blob/main/django/db/models/indexes.py */
export function indexStatement(
  meta: Meta,
  model: Model,
  call: Call,
  at: Span,
  concurrently = false,
): Deferred {
  const kind = lastPart(call.callee)
  const special = methods[kind]
  if (!special && kind !== 'Index') throw new CannotTellError(`the index class ${call.callee} is not known`)
  const { columns, descending, expressions } = keysOf(meta, model, call)
  const opclasses = strings(call.keywords.get('opclasses'), 'opclasses')
  const name = stringOf(call.keywords.get('name'))
  const suffix = special?.method ?? 'idx'
  return {
    kind: 'index',
    at,
    table: meta.table(model),
    columns,
    ...(name !== undefined && name !== ''
      ? { name }
      : expressions === undefined
        ? { name: unnamedIndexName(meta.table(model), columns, descending, suffix) }
        : {}),
    suffix: '',
    using: special ? ` USING ${special.method}` : '',
    columnTails: columns.map(
      (_, i) => `${opclasses[i] ? ` ${opclasses[i]}` : ''}${descending[i] ? ' DESC' : ''}`,
    ),
    tail: `${includeOf(meta, model, call)}${special ? withOptions(call, special.options) : ''}${conditionOf(meta, model, call)}`,
    concurrently,
    unique: false,
    ...(expressions === undefined ? {} : { expressions }),
  }
}

function keysOf(
  meta: Meta,
  model: Model,
  call: Call,
): { columns: string[]; descending: boolean[]; expressions: string | undefined } {
  const fields = strings(call.keywords.get('fields'), 'fields')
  const columns = meta.columns(
    model,
    fields.map(name => name.replace(/^-/, '')),
  )
  const descending = fields.map(name => name.startsWith('-'))
  if (call.args.length === 0) return { columns, descending, expressions: undefined }
  const compiler = new Expressions(meta, model)
  return {
    columns: [],
    descending: [],
    expressions: call.args.map(part => indexed(compiler, part)).join(', '),
  }
}

/** `IndexExpression` puts brackets around what is no plain column, inside of the order and the operator class. */
function indexed(compiler: Expressions, value: Value): string {
  const named = stringOf(value)
  if (named !== undefined)
    return named.startsWith('-') ? `${compiler.column(named.slice(1))} DESC` : compiler.column(named)
  if (value.kind !== 'call') throw new CannotTellError('an expression of the index is computed')
  const [first] = value.args
  const name = lastPart(value.callee)
  if (name === 'F') return compiler.expression(value)
  if (value.callee === '().desc' || value.callee === '().asc') {
    return `${first ? indexed(compiler, first) : ''} ${value.callee.slice(3).toUpperCase()}${nullsOf(value)}`
  }
  if (name === 'OrderBy' && first) {
    return `${indexed(compiler, first)} ${flag(value, 'descending', false) ? 'DESC' : 'ASC'}${nullsOf(value)}`
  }
  if (name === 'OpClass' && first)
    return `${indexed(compiler, first)} ${stringOf(given(value, 'name', 1)) ?? ''}`
  if (name === 'Collate' && first)
    return `${indexed(compiler, first)} COLLATE ${quoteName(stringOf(given(value, 'collation', 1)) ?? '')}`
  return `(${compiler.expression(value)})`
}

function nullsOf(order: Call): string {
  if (flag(order, 'nulls_first', false)) return ' NULLS FIRST'
  return flag(order, 'nulls_last', false) ? ' NULLS LAST' : ''
}

function withOptions(call: Call, names: readonly string[]): string {
  const parts = names.flatMap(name => {
    const value = given(call, name)
    if (value === undefined) return []
    const switched =
      name === 'buffering' ||
      name === 'autosummarize' ||
      name === 'fastupdate' ||
      name === 'deduplicate_items'
    if (switched) return [`${name} = ${flag(call, name, false) ? 'on' : 'off'}`]
    return [`${name} = ${number(call, name) ?? 0}`]
  })
  const columns = call.keywords.get('columns')
  if (columns)
    parts.push(
      ...items(columns, 'columns').map(
        (item, i) => `col${i + 1} = ${item.kind === 'number' ? item.value : 0}`,
      ),
    )
  return parts.length === 0 ? '' : ` WITH (${parts.join(', ')})`
}

function includeOf(meta: Meta, model: Model, call: Call): string {
  const include = strings(call.keywords.get('include'), 'include')
  return include.length === 0 ? '' : ` INCLUDE (${meta.columns(model, include).map(quoteName).join(', ')})`
}

function conditionOf(meta: Meta, model: Model, call: Call): string {
  const condition = given(call, 'condition')
  return condition ? ` WHERE ${new Expressions(meta, model).condition(condition)}` : ''
}

function deferrable(call: Call): string {
  const value = given(call, 'deferrable')
  if (!value) return ''
  const which = value.kind === 'name' ? lastPart(value.path) : ''
  if (which === 'DEFERRED') return ' DEFERRABLE INITIALLY DEFERRED'
  if (which === 'IMMEDIATE') return ' DEFERRABLE INITIALLY IMMEDIATE'
  throw new CannotTellError('its deferrable is computed')
}

/** How a constraint stands in CREATE TABLE, and what it is as a statement of its own. */
export type Constraint =
  | { kind: 'inline'; sql: string; assumed?: string }
  /** A unique constraint that PostgreSQL only has as an index. */
  | { kind: 'statement'; statement: Deferred; assumed?: never }

/** https://github.com/django/django/blob/main/django/db/models/constraints.py */
export function constraintOf(meta: Meta, model: Model, call: Call, at: Span): Constraint {
  const name = stringOf(call.keywords.get('name'))
  if (name === undefined) throw new CannotTellError('the name of the constraint is computed')
  switch (lastPart(call.callee)) {
    case 'CheckConstraint': {
      const check = given(call, 'condition') ?? given(call, 'check')
      if (!check) throw new CannotTellError('the check constraint has no condition')
      return checkConstraint(name, () => new Expressions(meta, model).condition(check))
    }
    case 'UniqueConstraint':
      return uniqueConstraint(meta, model, call, name, at)
    case 'ExclusionConstraint':
      return { kind: 'inline', sql: exclusion(meta, model, call, name) }
    default:
      throw new CannotTellError(`the constraint class ${call.callee} is not known`)
  }
}

/** One whose condition can't be known stands as one that always holds: what drops it goes by its name. */
function checkConstraint(name: string, condition: () => string): Constraint {
  const withCheck = (sql: string) => ({
    kind: 'inline' as const,
    sql: `CONSTRAINT ${quoteName(name)} CHECK (${sql})`,
  })
  try {
    return withCheck(condition())
  } catch (error) {
    if (!(error instanceof CannotTellError) || error instanceof AbsentError) throw error
    return { ...withCheck('true'), assumed: `the check ${name} always holds, as ${error.message}` }
  }
}

/** Is it an index rather than a constraint in the database? */
export function isUniqueIndex(call: Call): boolean {
  return (
    lastPart(call.callee) === 'UniqueConstraint' &&
    (call.args.length > 0 ||
      ['condition', 'include', 'opclasses'].some(name => {
        const value = given(call, name)
        return value !== undefined && !('items' in value && value.items.length === 0)
      }))
  )
}

function uniqueConstraint(meta: Meta, model: Model, call: Call, name: string, at: Span): Constraint {
  const nulls = call.keywords.get('nulls_distinct')
  const distinct = nulls?.kind === 'bool' ? ` NULLS ${nulls.value ? '' : 'NOT '}DISTINCT` : ''
  const { columns, expressions } = keysOf(meta, model, call)
  const table = meta.table(model)
  if (isUniqueIndex(call)) {
    const opclasses = strings(call.keywords.get('opclasses'), 'opclasses')
    return {
      kind: 'statement',
      statement: {
        kind: 'index',
        at,
        table,
        columns,
        name,
        suffix: '',
        using: '',
        columnTails: columns.map((_, i) => (opclasses[i] ? ` ${opclasses[i]}` : '')),
        tail: `${includeOf(meta, model, call)}${distinct}${conditionOf(meta, model, call)}`,
        concurrently: false,
        unique: true,
        ...(expressions === undefined ? {} : { expressions }),
      },
    }
  }
  if (distinct !== '')
    return {
      kind: 'statement',
      statement: { kind: 'unique', at, table, columns, name, nulls: distinct, tail: deferrable(call) },
    }
  return {
    kind: 'inline',
    sql: `CONSTRAINT ${quoteName(name)} UNIQUE (${columns.map(quoteName).join(', ')})${deferrable(call)}`,
  }
}

/** https://github.com/django/django/blob/main/django/contrib/postgres/constraints.py */
function exclusion(meta: Meta, model: Model, call: Call, name: string): string {
  const compiler = new Expressions(meta, model)
  const opclasses = strings(call.keywords.get('opclasses'), 'opclasses')
  const parts = items(given(call, 'expressions'), 'expressions').map((item, i) => {
    const [expression, operator] = items(item, 'expressions')
    const sign = operator && (stringOf(operator) ?? rangeOperator(operator))
    if (!expression || sign === undefined) throw new CannotTellError('the exclusion constraint is computed')
    return `${indexed(compiler, expression)}${opclasses[i] ? ` ${opclasses[i]}` : ''} WITH ${sign}`
  })
  const condition = given(call, 'condition')
  const where = condition ? ` WHERE (${compiler.condition(condition)})` : ''
  const type = stringOf(given(call, 'index_type')) ?? 'GIST'
  return `CONSTRAINT ${quoteName(name)} EXCLUDE USING ${type} (${parts.join(', ')})${includeOf(meta, model, call)}${where}${deferrable(call)}`
}

/** https://docs.djangoproject.com/en/stable/ref/contrib/postgres/fields/#rangeoperators */
const rangeOperators: Readonly<Record<string, string>> = byName({
  EQUAL: '=',
  NOT_EQUAL: '<>',
  CONTAINS: '@>',
  CONTAINED_BY: '<@',
  OVERLAPS: '&&',
  FULLY_LT: '<<',
  FULLY_GT: '>>',
  NOT_LT: '&>',
  NOT_GT: '&<',
  ADJACENT_TO: '-|-',
})

function rangeOperator(value: Value): string | undefined {
  return value.kind === 'name' ? rangeOperators[lastPart(value.path)] : undefined
}
