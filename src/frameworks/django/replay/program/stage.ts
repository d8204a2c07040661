import { BudgetExceededError, type Flow } from '../../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../../languages/python/interpreter/interpreter.ts'
import { RaisedError } from '../../../../languages/python/interpreter/raised.ts'
import type { Value as Running } from '../../../../languages/python/interpreter/values.ts'
import { type StatementSpan, splitScript } from '../../../../languages/sql/split.ts'
import type { Span } from '../../../../model/position.ts'

import { probe, take } from '../../../step-request.ts'
import { quoteText } from '../names.ts'
import { namesVersionTable } from '../version-table.ts'
import { databaseException } from './database-exception.ts'

type Rows = Record<string, unknown>[]

const changesRows = new Set(['insert', 'update', 'delete', 'truncate', 'merge'])
/** Worth a look at each statement. */
const mayChangeRows = /\b(?:insert|update|delete|truncate|merge)\b/i

const isOfRows = ({ words: [first = ''] }: StatementSpan): boolean => changesRows.has(first)

/** Far beyond what people write: a loop must not keep the database busy. */
const mostStatements = 2000

/** What a program of a migration sends, in its order. */
export class Stage {
  readonly #python: () => Interpreter
  /** What was already said of this program. */
  readonly #reported = new Set<string>()
  #statements = 0
  /** How many `transaction.atomic()` blocks of the code are open. */
  savepoints = 0
  /** Whose code it is. */
  title = 'RunPython'
  /** Is each statement a transaction of its own? */
  readonly #autocommit: boolean

  constructor(python: () => Interpreter, autocommit: boolean) {
    this.#python = python
    this.#autocommit = autocommit
  }

  /** Would an error be caught now, and leave the statements after it to be run? */
  get isCaught(): boolean {
    return (this.savepoints > 0 || this.#autocommit) && this.#python().catching > 0
  }

  /** A statement of the program's own; its rows where it only reads. */
  *execute(
    statement: Running | undefined,
    parameters: Running | undefined,
    at: Span,
  ): Flow<Rows | undefined> {
    if (statement?.kind !== 'str') {
      const isUnknown = statement?.kind === 'unknown'
      yield* this.unverified(isUnknown ? `its SQL depends on ${statement.reason}` : 'its SQL is computed', at)
      return undefined
    }
    const { value, origin } = statement
    const fill = parameterFiller(parameters)
    const { statements, text } = mayChangeRows.test(value)
      ? splitScript(value)
      : { statements: [], text: value }
    if (!statements.some(isOfRows)) return yield* this.#send(statement, fill(value), at)
    for (const one of statements) {
      const part = text.slice(one.start, one.end)
      const filled = fill(part)
      // What changes rows only would need the rows that other code has made; those of the version table are known.
      if (isOfRows(one) && (filled === undefined || !namesVersionTable(part)))
        yield* this.skip('what it does to rows is not replayed', at)
      else {
        const own = origin && { ...origin, start: origin.start + one.start }
        yield* this.#send({ kind: 'str', value: part, ...(own ? { origin: own } : {}) }, filled, at)
      }
    }
    return undefined
  }

  /** `text`: the statement with its parameters; undefined where one of them is computed. */
  *#send(
    { value, origin }: Extract<Running, { kind: 'str' }>,
    text: string | undefined,
    at: Span,
  ): Flow<Rows | undefined> {
    if (text === undefined) {
      yield* this.unverified('the parameters of its SQL are computed', at)
      return undefined
    }
    this.#count()
    if (/^\s*(?:select|show|with)\b/i.test(text) && !/\binto\b/i.test(text)) return yield* this.ask(text, at)
    const python = this.#python()
    if (this.isCaught) yield* this.#probe(text, at)
    const { main } = python
    const verbatim =
      origin !== undefined &&
      origin.module === main &&
      text === value &&
      main.text.startsWith(text, origin.start)
    const span = verbatim ? { start: origin.start, end: origin.start + text.length } : python.site(at)
    const outcome = yield* take({ kind: 'sql', text, span, verbatim })
    if (outcome?.kind === 'failed') throw new RaisedError(databaseException(outcome.message))
    return undefined
  }

  *#probe(text: string, at: Span): Flow<void> {
    const outcome = yield* probe(text, this.#python().site(at))
    if (outcome?.kind === 'failed') throw new RaisedError(databaseException(outcome.message))
  }

  #count(): void {
    if (++this.#statements > mostStatements)
      throw new BudgetExceededError(`it sends more than ${mostStatements.toLocaleString('en')} statements`)
  }

  *ask(query: string, at: Span): Flow<Rows> {
    this.#count()
    const outcome = yield* take({ kind: 'ask', query, span: this.#python().site(at), decides: true })
    if (outcome?.kind === 'failed') throw new RaisedError(databaseException(outcome.message))
    return outcome?.rows ?? []
  }

  *skip(why: string, at: Span): Flow<void> {
    yield* this.#once('skip', why, at)
  }

  *unverified(why: string, at: Span): Flow<void> {
    yield* this.#once('unverified', why, at)
  }

  *#once(kind: 'skip' | 'unverified', why: string, at: Span): Flow<void> {
    const span = this.#python().site(at)
    const whole = `${this.title}: ${why}`
    const key = kind === 'skip' ? whole : `${span.start} ${whole}`
    if (this.#reported.has(key)) return
    this.#reported.add(key)
    yield* take(kind === 'skip' ? { kind, why: whole, span, rows: true } : { kind, why: whole, span })
  }
}

/** psycopg's `%s` and `%(name)s`; without parameters a percent sign is one. */
function parameterFiller(parameters: Running | undefined): (template: string) => string | undefined {
  if (!parameters || parameters.kind === 'none') return template => template
  const listed = parameters.kind === 'list' || parameters.kind === 'tuple' ? [...parameters.items] : undefined
  const named = parameters.kind === 'dict' ? [...parameters.entries.values()] : undefined
  return template => (listed || named ? filled(template, listed, named) : undefined)
}

/** Takes from `listed` what it uses. */
function filled(
  template: string,
  listed: Running[] | undefined,
  named: readonly [Running, Running][] | undefined,
): string | undefined {
  let failed = false
  const text = template.replace(/%(?:%|s|\((\w+)\)s)/g, (whole, name: string | undefined) => {
    if (whole === '%%') return '%'
    const value =
      name === undefined
        ? listed?.shift()
        : named?.find(([key]) => key.kind === 'str' && key.value === name)?.[1]
    const literal = value && literalOf(value)
    if (literal === undefined) failed = true
    return literal ?? ''
  })
  return failed ? undefined : text
}

function literalOf(value: Running): string | undefined {
  switch (value.kind) {
    case 'str':
      return quoteText(value.value)
    case 'int':
    case 'float':
    case 'bool':
      return String(value.value)
    case 'none':
      return 'NULL'
    case 'list':
    case 'tuple': {
      const items = value.items.map(literalOf)
      if (items.includes(undefined)) return undefined
      return value.kind === 'list' ? `ARRAY[${items.join(', ')}]` : `(${items.join(', ')})`
    }
    default:
      return undefined
  }
}
