import { isSequence, type Value } from '../../../languages/python/values.ts'
import { type Call, CannotTell, flag, given, items, lastPart, number, stringOf } from './arguments.ts'
import type { Field } from './field.ts'
import { castTypes, functions, operators } from './functions.ts'
import { literalOf } from './literals.ts'
import { compare, isLookup } from './lookups.ts'
import type { Meta } from './meta.ts'
import { quoteName, quoteText } from './names.ts'
import type { Model } from './state.ts'
import { extract, inZone, momentLiteral, type Operand, transformed } from './transforms.ts'

const deepest = 60

/** Lookups that are written as expressions: https://docs.djangoproject.com/en/stable/ref/models/lookups/#lookup-reference */
const comparisons: Readonly<Record<string, string>> = {
  Exact: 'exact',
  GreaterThan: 'gt',
  GreaterThanOrEqual: 'gte',
  LessThan: 'lt',
  LessThanOrEqual: 'lte',
  In: 'in',
  IsNull: 'isnull',
  Range: 'range',
  StartsWith: 'startswith',
  EndsWith: 'endswith',
  Contains: 'contains',
  Regex: 'regex',
}

const connectors: Readonly<Record<string, string>> = { '&': 'AND', '|': 'OR', '^': 'XOR' }

/**
 * Conditions and expressions to the SQL that Django's compiler makes of them without a table's alias. What is not known
 * here can't be told.
 */
export class Expressions {
  readonly #meta: Meta
  readonly #model: Model
  #depth = 0

  constructor(meta: Meta, model: Model) {
    this.#meta = meta
    this.#model = model
  }

  #field(name: string): Field {
    return this.#meta.field(this.#model, name).field
  }

  column(name: string): string {
    return quoteName(this.#meta.column(this.#field(name)))
  }

  /** A condition: `Q(…)`, a lookup, an expression that is true or false. */
  condition(value: Value): string {
    return this.#q(value, false)
  }

  #q(value: Value, negated: boolean): string {
    if (++this.#depth > deepest) throw new CannotTell('its condition is nested too deep')
    try {
      if (value.kind === 'call' && lastPart(value.callee) === 'Q') return this.#qCall(value, negated)
      if (value.kind === 'call' && value.callee === '~') {
        const [inner] = value.args
        if (inner) return `NOT (${this.#q(inner, !negated)})`
      }
      const connector = value.kind === 'call' ? connectors[value.callee] : undefined
      if (value.kind === 'call' && connector !== undefined)
        return `(${this.#joined(
          value.args.flatMap(part => this.#parts(part, connector, negated)),
          connector,
        )})`
      return this.expression(value)
    } finally {
      this.#depth--
    }
  }

  /** What a part adds to a group: its own parts where it is such a group itself, as `Node.add` squashes them. */
  #parts(value: Value, connector: string, negated: boolean): string[] {
    if (value.kind === 'call' && connectors[value.callee] === connector)
      return value.args.flatMap(part => this.#parts(part, connector, negated))
    if (value.kind === 'call' && lastPart(value.callee) === 'Q' && !flag(value, '_negated', false)) {
      const own = stringOf(value.keywords.get('_connector')) ?? 'AND'
      if (own === connector) return this.#qParts(value, connector, negated)
    }
    return [this.#q(value, negated)]
  }

  /** `Q(a, b, field__lookup=value, _connector='OR', _negated=True)` */
  #qCall(call: Call, outer: boolean): string {
    const negated = flag(call, '_negated', false)
    const connector = stringOf(call.keywords.get('_connector')) ?? 'AND'
    if (connector !== 'AND' && connector !== 'OR' && connector !== 'XOR')
      throw new CannotTell('its condition is computed')
    const parts = this.#qParts(call, connector, outer !== negated)
    if (parts.length === 0) throw new CannotTell('its condition is empty')
    const joined = this.#joined(parts, connector)
    return negated ? `NOT (${joined})` : parts.length > 1 ? `(${joined})` : joined
  }

  /** PostgreSQL has no XOR: https://github.com/django/django/blob/main/django/db/models/sql/where.py */
  #joined(parts: readonly string[], connector: string): string {
    if (connector !== 'XOR' || parts.length < 2) return parts.join(` ${connector} `)
    const sum = parts.map(part => `CASE WHEN ${part} THEN 1 ELSE 0 END`).join(' + ')
    // Django 5 counts odd numbers; before it was exactly one.
    const odd = parts.length > 2 && this.#meta.settings.version >= 500
    return `(${parts.join(' OR ')}) AND 1 = ${odd ? `MOD(${sum}, 2)` : `(${sum})`}`
  }

  #qParts(call: Call, connector: string, negated: boolean): string[] {
    if (++this.#depth > deepest) throw new CannotTell('its condition is nested too deep')
    const parts: string[] = []
    for (const part of call.args) {
      if (isSequence(part)) {
        const [name, value] = part.items
        const lookup = stringOf(name)
        if (lookup === undefined || !value) throw new CannotTell('its condition is computed')
        parts.push(this.#lookup(lookup, value, negated))
      } else parts.push(...this.#parts(part, connector, negated))
    }
    // Python sorts the keywords of Q.
    const lookups = [...call.keywords]
      .filter(([name]) => !name.startsWith('_'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [lookup, value] of lookups) parts.push(this.#lookup(lookup, value, negated))
    this.#depth--
    return parts
  }

  #lookup(written: string, value: Value, negated: boolean): string {
    const [name = '', ...steps] = written.split('__')
    const { field } = this.#meta.field(this.#model, name)
    const column = quoteName(this.#meta.column(field))
    let left: Operand = { sql: column, type: this.#meta.type(field) }
    // A relation's own key is the column itself.
    if (field.relation && /^(?:id|pk)$/.test(steps[0] ?? '')) steps.shift()
    const last = steps.at(-1)
    const before = last === undefined ? [] : steps.slice(0, -1)
    for (const step of before) left = transformed(left, step, this.#meta.settings)
    const isLast = last === undefined || isLookup(last, left)
    if (!isLast) left = transformed(left, last, this.#meta.settings)
    const lookup = isLast ? (last ?? 'exact') : 'exact'
    const plainly = left.sql === column
    const element = plainly && field.base && left.type !== undefined ? field : undefined
    const of = plainly ? field : undefined
    const sql = compare(left, lookup, value, {
      right: () => this.#operand(value, element ?? of, left.type),
      list: () => items(value, 'a list').map(item => this.#operand(item, of, left.type)),
      // Before Django 5 it doubled percent signs where nothing halved them again.
      percent: this.#meta.settings.version < 500 ? '%%' : '%',
    })
    // What is null must count as not equal: `build_filter` of https://github.com/django/django/blob/main/django/db/models/sql/query.py
    const guards = negated && lookup !== 'isnull' && value.kind !== 'none'
    if (!guards) return sql
    const nullable = [...(field.nullable ? [left.sql] : []), ...this.#nullableColumns(value)]
    return nullable.length === 0
      ? sql
      : `(${[sql, ...nullable.map(column => `${column} IS NOT NULL`)].join(' AND ')})`
  }

  #nullableColumns(value: Value): string[] {
    if (value.kind !== 'call' || lastPart(value.callee) !== 'F') return []
    const name = stringOf(value.args[0])
    const field = name === undefined ? undefined : this.#field(name)
    return field?.nullable ? [quoteName(this.#meta.column(field))] : []
  }

  #operand(value: Value, field: Field | undefined, type: string | undefined): string {
    if (value.kind === 'call' && !isLiteralCall(value)) return this.expression(value)
    const target = field?.relation ? this.#meta.target(field).field : field
    // A day, or a moment without a time zone, is compared with moments.
    if (type?.startsWith('timestamp') && value.kind === 'call' && !value.keywords.has('tzinfo')) {
      const written = literalOf(value, target, type)
      const text = /^'([\d :-]+)'::(?:date|timestamp)$/.exec(written)?.[1]
      if (text !== undefined)
        return momentLiteral(text.includes(':') ? text : `${text} 00:00:00`, this.#meta.settings)
    }
    return literalOf(value, target, type)
  }

  /** An expression without what wraps it in an index (`.desc()`, OpClass). */
  expression(value: Value, field?: Field): string {
    if (++this.#depth > deepest) throw new CannotTell('its expression is nested too deep')
    try {
      return this.#expression(value, field)
    } finally {
      this.#depth--
    }
  }

  /** A string names a field where functions take expressions. */
  #part(value: Value | undefined): string {
    if (!value) throw new CannotTell('its expression is incomplete')
    const named = stringOf(value)
    return named === undefined ? this.expression(value) : this.column(named)
  }

  #expression(value: Value, field: Field | undefined): string {
    if (value.kind !== 'call') return literalOf(value, field, undefined)
    const name = lastPart(value.callee)
    if (isLiteralCall(value)) return literalOf(value, field, undefined)
    const [first] = value.args
    switch (name) {
      case 'F': {
        const named = stringOf(first)
        if (named === undefined) throw new CannotTell('its expression is computed')
        const [column = '', ...transforms] = named.split('__')
        const start: Operand = { sql: this.column(column), type: this.#meta.type(this.#field(column)) }
        return transforms.reduce((left, step) => transformed(left, step, this.#meta.settings), start).sql
      }
      case 'Q':
        return this.#qCall(value, false)
      case 'Value':
        if (!first) throw new CannotTell('its value is missing')
        return literalOf(first, field, undefined)
      case 'RawSQL': {
        const sql = stringOf(first)
        const params = value.args[1] ?? value.keywords.get('params')
        if (sql === undefined || (params && items(params, 'its parameters').length > 0))
          throw new CannotTell('its SQL is computed')
        return `(${sql})`
      }
      case 'ExpressionWrapper':
      case 'Expression':
        return this.#q(first ?? value.keywords.get('expression') ?? value, false)
      case 'OpClass':
        return `${this.#part(first)} ${stringOf(given(value, 'name', 1)) ?? ''}`
      case 'OrderBy':
        return `${this.#part(first)}${orderOf(value)}`
      case 'Collate':
        return `${this.#part(first)} COLLATE ${quoteName(stringOf(given(value, 'collation', 1)) ?? '')}`
      case 'Cast':
        return `(${this.#part(first)})::${this.#outputType(given(value, 'output_field', 1))}`
      case 'Case':
        return this.#case(value)
      case 'Func':
        return this.#func(value)
      case 'KeyTextTransform':
      case 'KeyTransform': {
        const key = value.args[0]
        const step = key?.kind === 'number' ? String(key.value) : quoteText(stringOf(key) ?? '')
        return `(${this.#part(value.args[1])} ${name === 'KeyTextTransform' ? '->>' : '->'} ${step})`
      }
      case 'Coalesce':
      case 'Greatest':
      case 'Least':
      case 'NullIf':
        return `${name.toUpperCase()}(${value.args.map(part => this.#part(part)).join(', ')})`
      case 'Concat':
        // Strings are cast and null is empty: https://github.com/django/django/blob/main/django/db/models/functions/text.py
        return this.#concat(value.args)
      case 'Now':
        return 'STATEMENT_TIMESTAMP()'
      case 'TransactionNow':
        return 'CURRENT_TIMESTAMP'
      case 'RandomUUID':
        return 'GEN_RANDOM_UUID()'
      case 'Pi':
        return 'PI()'
      case 'Random':
        return 'RANDOM()'
      case 'SearchVector':
        return this.#searchVector(value)
      case 'Extract':
        return extract(stringOf(given(value, 'lookup_name', 1)) ?? '', this.#moment(first))
      case 'Trunc':
        return `DATE_TRUNC(${quoteText(stringOf(given(value, 'kind', 1)) ?? '')}, ${this.#moment(first)})`
    }
    const operator = operators[value.callee]
    if (operator !== undefined) {
      const [left, right] = value.args
      if (left && right) return `(${this.expression(left)} ${operator} ${this.expression(right)})`
    }
    const [attribute] = /\.(?:desc|asc)$/.exec(value.callee) ?? []
    if (attribute !== undefined && first)
      return `${this.expression(first)} ${attribute.slice(1).toUpperCase()}`
    if (name.startsWith('Extract') && name.length > 7)
      return extract(name.slice(7).toLowerCase(), this.#moment(first))
    if (name === 'TruncDate' || name === 'TruncTime')
      return `(${this.#moment(first)})::${name.slice(5).toLowerCase()}`
    if (name.startsWith('Trunc') && name.length > 5)
      return `DATE_TRUNC('${name.slice(5).toLowerCase()}', ${this.#moment(first)})`
    const comparison = comparisons[name]
    if (comparison !== undefined && /(?:^|\.)lookups\./.test(value.callee)) {
      const [left, right] = value.args
      if (left && right)
        return compare({ sql: this.#part(left), type: undefined }, comparison, right, {
          right: () => this.#operand(right, undefined, undefined),
          list: () => items(right, 'a list').map(item => this.#operand(item, undefined, undefined)),
          percent: this.#meta.settings.version < 500 ? '%%' : '%',
        })
    }
    const sqlName = functions[name]
    if (sqlName !== undefined) {
      // PostgreSQL has these for exact numbers only.
      const exact = name === 'Mod' || name === 'Round' || name === 'Log'
      return `${sqlName}(${value.args.map(part => (exact ? this.#exact(part) : this.#argument(part))).join(', ')})`
    }
    throw new CannotTell(`the expression ${value.callee} is not known`)
  }

  /** A moment as the project's time zone has it. */
  #moment(value: Value | undefined): string {
    return inZone(this.#part(value), this.#typeOf(value), this.#meta.settings)
  }

  /** https://github.com/django/django/blob/main/django/db/models/functions/mixins.py */
  #exact(value: Value): string {
    const sql = this.#argument(value)
    return this.#typeOf(value) === 'double precision' ? `(${sql})::numeric(1000, 15)` : sql
  }

  /** The type of a column that is named. */
  #typeOf(value: Value | undefined): string | undefined {
    const named =
      value?.kind === 'call' && lastPart(value.callee) === 'F' ? stringOf(value.args[0]) : stringOf(value)
    return named === undefined ? undefined : this.#meta.type(this.#field(named))
  }

  #argument(value: Value): string {
    return value.kind === 'number' ? String(value.value) : this.#part(value)
  }

  /** Pairs from the right, each operand without null: so are pairs in pairs. */
  #concat(args: readonly Value[]): string {
    if (this.#meta.settings.version < 501) {
      const cast = args.map(part => `(${this.#part(part)})::text`)
      const end = cast.pop()
      if (end === undefined) throw new CannotTell('its expression is incomplete')
      return cast.reduceRight((right, left) => `CONCAT(${left}, (${right})::text)`, end)
    }
    const parts = args.map(part => this.#text(part))
    const last = parts.pop()
    if (last === undefined) throw new CannotTell('its expression is incomplete')
    return parts.reduceRight((right, left) => `(COALESCE(${left}, '') || COALESCE(${right}, ''))`, last)
  }

  #text(value: Value): string {
    const type = this.#typeOf(value)
    const sql = this.#part(value)
    return type === 'text' || /^varchar/.test(type ?? '') ? sql : `(${sql})::text`
  }

  #case(call: Call): string {
    const whens = call.args.map(when => {
      if (when.kind !== 'call' || lastPart(when.callee) !== 'When')
        throw new CannotTell('its Case is computed')
      const then = when.keywords.get('then') ?? when.args[1]
      const [condition] = when.args
      const lookups = new Map([...when.keywords].filter(([name]) => name !== 'then'))
      const test = condition
        ? this.#q(condition, false)
        : this.#qCall({ kind: 'call', callee: 'Q', args: [], keywords: lookups, at: when.at }, false)
      if (!then) throw new CannotTell('its When has no result')
      return `WHEN ${test} THEN ${this.expression(then)}`
    })
    const otherwise = call.keywords.get('default')
    return `CASE ${whens.join(' ')} ELSE ${otherwise ? this.expression(otherwise) : 'NULL'} END`
  }

  #func(call: Call): string {
    const name = stringOf(call.keywords.get('function'))
    if (name === undefined || call.keywords.has('template')) throw new CannotTell('its function is computed')
    const joiner = stringOf(call.keywords.get('arg_joiner')) ?? ', '
    return `${name}(${call.args.map(part => this.#part(part)).join(joiner)})`
  }

  #searchVector(call: Call): string {
    const config = call.keywords.get('config')
    const weight = stringOf(call.keywords.get('weight'))
    const parts = call.args.map(part => `COALESCE(${this.#text(part)}, '')`)
    const sql = `to_tsvector(${config ? `${literalOf(config, undefined, undefined)}::regconfig, ` : ''}${parts.join(" || ' ' || ")})`
    return weight === undefined ? sql : `setweight(${sql}, ${quoteText(weight)})`
  }

  #outputType(value: Value | undefined): string {
    if (value?.kind !== 'call') throw new CannotTell('its Cast has no output_field')
    const kind = lastPart(value.callee)
    const length = number(value, 'max_length')
    const type = castTypes[kind]
    if (type === undefined) throw new CannotTell(`the type ${kind} is not known`)
    if (kind === 'DecimalField')
      return `numeric(${number(value, 'max_digits') ?? 0}, ${number(value, 'decimal_places') ?? 0})`
    return type === 'varchar' && length !== undefined ? `varchar(${length})` : type
  }
}

function orderOf(call: Call): string {
  const direction = flag(call, 'descending', false) ? ' DESC' : ' ASC'
  return `${direction}${flag(call, 'nulls_first', false) ? ' NULLS FIRST' : flag(call, 'nulls_last', false) ? ' NULLS LAST' : ''}`
}

function isLiteralCall(call: Call): boolean {
  return /(?:^|\.)(?:Decimal|date|datetime|time|timedelta|UUID|_|gettext_lazy|gettext)$/.test(call.callee)
}
