import { isSequence, type Value } from '../../../languages/python/values.ts'
import { byName } from '../../../text/by-name.ts'
import { type Call, CannotTellError, flag, items, lastPart, stringOf } from './arguments.ts'
import type { Field } from './field.ts'
import { isLiteralCall, literalOf } from './literals.ts'
import { compare, isLookup } from './lookups.ts'
import type { Meta } from './meta.ts'
import { quoteName } from './names.ts'
import type { Operand } from './operand.ts'
import type { Model } from './state.ts'
import { momentLiteral, transformed } from './transforms.ts'

const maxDepth = 60

const connectors: Readonly<Record<string, string>> = byName({ '&': 'AND', '|': 'OR', '^': 'XOR' })

/** What writes the values inside of a condition. */
export interface ExpressionWriter {
  expression(value: Value): string
}

/** `Q(…)` and lookups, as Django's compiler writes them without a table's alias. */
export class Conditions {
  readonly #expressions: ExpressionWriter
  readonly #meta: Meta
  readonly #model: Model
  #depth = 0

  constructor(expressions: ExpressionWriter, meta: Meta, model: Model) {
    this.#expressions = expressions
    this.#meta = meta
    this.#model = model
  }

  /** `negated`: somewhere above stands a NOT. */
  of(value: Value, negated: boolean): string {
    if (++this.#depth > maxDepth) throw new CannotTellError('its condition is nested too deep')
    try {
      if (value.kind === 'call' && lastPart(value.callee) === 'Q') return this.call(value, negated)
      if (value.kind === 'call' && value.callee === '~') {
        const [inner] = value.args
        if (inner) return `NOT (${this.of(inner, !negated)})`
      }
      const connector = value.kind === 'call' ? connectors[value.callee] : undefined
      if (value.kind === 'call' && connector !== undefined)
        return `(${this.#joined(
          value.args.flatMap(part => this.#parts(part, connector, negated)),
          connector,
        )})`
      return this.#expressions.expression(value)
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
    return [this.of(value, negated)]
  }

  /** `Q(a, b, field__lookup=value, _connector='OR', _negated=True)` */
  call(call: Call, outer: boolean): string {
    const negated = flag(call, '_negated', false)
    const connector = stringOf(call.keywords.get('_connector')) ?? 'AND'
    if (connector !== 'AND' && connector !== 'OR' && connector !== 'XOR')
      throw new CannotTellError('its condition is computed')
    const parts = this.#qParts(call, connector, outer !== negated)
    if (parts.length === 0) throw new CannotTellError('its condition is empty')
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
    if (++this.#depth > maxDepth) throw new CannotTellError('its condition is nested too deep')
    const parts: string[] = []
    for (const part of call.args) {
      if (isSequence(part)) {
        const [name, value] = part.items
        const lookup = stringOf(name)
        if (lookup === undefined || !value) throw new CannotTellError('its condition is computed')
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
      right: () => this.operand(value, element ?? of, left.type),
      list: () => items(value, 'a list').map(item => this.operand(item, of, left.type)),
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
    const field = name === undefined ? undefined : this.#meta.field(this.#model, name).field
    return field?.nullable ? [quoteName(this.#meta.column(field))] : []
  }

  operand(value: Value, field: Field | undefined, type: string | undefined): string {
    if (value.kind === 'call' && !isLiteralCall(value)) return this.#expressions.expression(value)
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
}
