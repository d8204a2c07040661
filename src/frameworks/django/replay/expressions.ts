import type { Value } from '../../../languages/python/values.ts'
import { byName } from '../../../text/by-name.ts'
import { type Call, CannotTellError, flag, given, items, lastPart, number, stringOf } from './arguments.ts'
import { Conditions } from './conditions.ts'
import type { Field } from './field.ts'
import { castTypes, functions, operators } from './functions.ts'
import { isLiteralCall, literalOf } from './literals.ts'
import { compare } from './lookups.ts'
import type { Meta } from './meta.ts'
import { quoteName, quoteText } from './names.ts'
import type { Operand } from './operand.ts'
import type { Model } from './state.ts'
import { extract, inZone, transformed } from './transforms.ts'

const maxDepth = 60

/** Lookups that are written as expressions: https://docs.djangoproject.com/en/stable/ref/models/lookups/#lookup-reference */
const comparisons: Readonly<Record<string, string>> = byName({
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
})

type Compile = (own: Expressions, call: Call, field: Field | undefined) => string

/**
 * Conditions and expressions to the SQL that Django's compiler makes of them without a table's alias. What is not known
 * here can't be known.
 */
export class Expressions {
  readonly #meta: Meta
  readonly #model: Model
  readonly #conditions: Conditions
  #depth = 0

  constructor(meta: Meta, model: Model) {
    this.#meta = meta
    this.#model = model
    this.#conditions = new Conditions(this, meta, model)
  }

  #field(name: string): Field {
    return this.#meta.field(this.#model, name).field
  }

  column(name: string): string {
    return quoteName(this.#meta.column(this.#field(name)))
  }

  /** A condition: `Q(…)`, a lookup, an expression that is true or false. */
  condition(value: Value): string {
    return this.#conditions.of(value, false)
  }

  /** An expression without what wraps it in an index (`.desc()`, OpClass). */
  expression(value: Value, field?: Field): string {
    if (++this.#depth > maxDepth) throw new CannotTellError('its expression is nested too deep')
    try {
      return this.#expression(value, field)
    } finally {
      this.#depth--
    }
  }

  /** A string names a field where functions take expressions. */
  #part(value: Value | undefined): string {
    if (!value) throw new CannotTellError('its expression is incomplete')
    const named = stringOf(value)
    return named === undefined ? this.expression(value) : this.column(named)
  }

  #expression(value: Value, field: Field | undefined): string {
    if (value.kind !== 'call') return literalOf(value, field, undefined)
    const name = lastPart(value.callee)
    if (isLiteralCall(value)) return literalOf(value, field, undefined)
    const sql = Expressions.#known.get(name)?.(this, value, field) ?? this.#ofFamily(value, name)
    if (sql === undefined) throw new CannotTellError(`the expression ${value.callee} is not known`)
    return sql
  }

  /** Classes and functions, by their name. */
  static readonly #known: ReadonlyMap<string, Compile> = new Map(
    Object.entries<Compile>({
      F: (own, { args: [first] }) => own.#reference(stringOf(first)),
      Q: (own, call) => own.#conditions.call(call, false),
      Value: (_, { args: [first] }, field) => {
        if (!first) throw new CannotTellError('its value is missing')
        return literalOf(first, field, undefined)
      },
      RawSQL: (_, call) => rawSql(call),
      ExpressionWrapper: (own, call) => own.#wrapped(call),
      Expression: (own, call) => own.#wrapped(call),
      OpClass: (own, call) => `${own.#part(call.args[0])} ${stringOf(given(call, 'name', 1)) ?? ''}`,
      OrderBy: (own, call) => `${own.#part(call.args[0])}${orderOf(call)}`,
      Collate: (own, call) =>
        `${own.#part(call.args[0])} COLLATE ${quoteName(stringOf(given(call, 'collation', 1)) ?? '')}`,
      Cast: (own, call) => `(${own.#part(call.args[0])})::${own.#outputType(given(call, 'output_field', 1))}`,
      Case: (own, call) => own.#case(call),
      Func: (own, call) => own.#func(call),
      KeyTextTransform: (own, call) => own.#step(call, '->>'),
      KeyTransform: (own, call) => own.#step(call, '->'),
      Coalesce: (own, call) => `COALESCE(${own.#parts(call)})`,
      Greatest: (own, call) => `GREATEST(${own.#parts(call)})`,
      Least: (own, call) => `LEAST(${own.#parts(call)})`,
      NullIf: (own, call) => `NULLIF(${own.#parts(call)})`,
      // Strings are cast and null is empty: https://github.com/django/django/blob/main/django/db/models/functions/text.py
      Concat: (own, call) => own.#concat(call.args),
      Now: () => 'STATEMENT_TIMESTAMP()',
      TransactionNow: () => 'CURRENT_TIMESTAMP',
      RandomUUID: () => 'GEN_RANDOM_UUID()',
      Pi: () => 'PI()',
      Random: () => 'RANDOM()',
      SearchVector: (own, call) => own.#searchVector(call),
      Extract: (own, call) =>
        extract(stringOf(given(call, 'lookup_name', 1)) ?? '', own.#moment(call.args[0])),
      Trunc: (own, call) =>
        `DATE_TRUNC(${quoteText(stringOf(given(call, 'kind', 1)) ?? '')}, ${own.#moment(call.args[0])})`,
    }),
  )

  /** What is recognised by a part of its name. */
  #ofFamily(call: Call, name: string): string | undefined {
    const [first, second] = call.args
    const operator = operators[call.callee]
    if (operator !== undefined && first && second)
      return `(${this.expression(first)} ${isVector(first) ? '||' : operator} ${this.expression(second)})`
    const [attribute] = /\.(?:desc|asc)$/.exec(call.callee) ?? []
    if (attribute !== undefined && first)
      return `${this.expression(first)} ${attribute.slice(1).toUpperCase()}`
    if (name.startsWith('Extract') && name.length > 7)
      return extract(name.slice(7).toLowerCase(), this.#moment(first))
    if (name === 'TruncDate' || name === 'TruncTime')
      return `(${this.#moment(first)})::${name.slice(5).toLowerCase()}`
    if (name.startsWith('Trunc') && name.length > 5)
      return `DATE_TRUNC('${name.slice(5).toLowerCase()}', ${this.#moment(first)})`
    const comparison = comparisons[name]
    if (comparison !== undefined && first && second && /(?:^|\.)lookups\./.test(call.callee))
      return compare({ sql: this.#part(first), type: undefined }, comparison, second, {
        right: () => this.#conditions.operand(second, undefined, undefined),
        list: () => items(second, 'a list').map(item => this.#conditions.operand(item, undefined, undefined)),
        percent: this.#meta.settings.version < 500 ? '%%' : '%',
      })
    const sqlName = functions[name]
    if (sqlName === undefined) return undefined
    // PostgreSQL has these for exact numbers only.
    const exact = name === 'Mod' || name === 'Round' || name === 'Log'
    return `${sqlName}(${call.args.map(part => (exact ? this.#exact(part) : this.#argument(part))).join(', ')})`
  }

  /** `F('field__transform')` */
  #reference(named: string | undefined): string {
    if (named === undefined) throw new CannotTellError('its expression is computed')
    const [column = '', ...transforms] = named.split('__')
    const start: Operand = { sql: this.column(column), type: this.#meta.type(this.#field(column)) }
    return transforms.reduce((left, step) => transformed(left, step, this.#meta.settings), start).sql
  }

  #wrapped(call: Call): string {
    return this.#conditions.of(call.args[0] ?? call.keywords.get('expression') ?? call, false)
  }

  /** Into a document. */
  #step({ args: [key, document] }: Call, arrow: string): string {
    const step = key?.kind === 'number' ? String(key.value) : quoteText(stringOf(key) ?? '')
    return `(${this.#part(document)} ${arrow} ${step})`
  }

  #parts({ args }: Call): string {
    return args.map(part => this.#part(part)).join(', ')
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
      if (end === undefined) throw new CannotTellError('its expression is incomplete')
      return cast.reduceRight((right, left) => `CONCAT(${left}, (${right})::text)`, end)
    }
    const parts = args.map(part => this.#text(part))
    const last = parts.pop()
    if (last === undefined) throw new CannotTellError('its expression is incomplete')
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
        throw new CannotTellError('its Case is computed')
      const then = when.keywords.get('then') ?? when.args[1]
      const [condition] = when.args
      const lookups = new Map([...when.keywords].filter(([name]) => name !== 'then'))
      const test = condition
        ? this.#conditions.of(condition, false)
        : this.#conditions.call(
            { kind: 'call', callee: 'Q', args: [], keywords: lookups, at: when.at },
            false,
          )
      if (!then) throw new CannotTellError('its When has no result')
      return `WHEN ${test} THEN ${this.expression(then)}`
    })
    const otherwise = call.keywords.get('default')
    return `CASE ${whens.join(' ')} ELSE ${otherwise ? this.expression(otherwise) : 'NULL'} END`
  }

  #func(call: Call): string {
    const name = stringOf(call.keywords.get('function'))
    if (name === undefined || call.keywords.has('template'))
      throw new CannotTellError('its function is computed')
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
    if (value?.kind !== 'call') throw new CannotTellError('its Cast has no output_field')
    const kind = lastPart(value.callee)
    const length = number(value, 'max_length')
    const type = castTypes[kind]
    if (type === undefined) throw new CannotTellError(`the type ${kind} is not known`)
    if (kind === 'DecimalField')
      return `numeric(${number(value, 'max_digits') ?? 0}, ${number(value, 'decimal_places') ?? 0})`
    return type === 'varchar' && length !== undefined ? `varchar(${length})` : type
  }
}

function rawSql(call: Call): string {
  const sql = stringOf(call.args[0])
  const params = call.args[1] ?? call.keywords.get('params')
  if (sql === undefined || (params && items(params, 'its parameters').length > 0))
    throw new CannotTellError('its SQL is computed')
  return `(${sql})`
}

function orderOf(call: Call): string {
  const direction = flag(call, 'descending', false) ? ' DESC' : ' ASC'
  return `${direction}${flag(call, 'nulls_first', false) ? ' NULLS FIRST' : flag(call, 'nulls_last', false) ? ' NULLS LAST' : ''}`
}

/** Vectors of words are put together with `+`, and sent as `||`. */
function isVector(value: Value, depth = 0): boolean {
  if (value.kind !== 'call' || depth > 20) return false
  if (lastPart(value.callee) === 'SearchVector') return true
  const [first] = value.args
  return value.callee === '+' && first !== undefined && isVector(first, depth + 1)
}
