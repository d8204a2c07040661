import type { JavaProgram } from '../../languages/programs/java.ts'
import type { Call, Expression } from '../../languages/programs/program.ts'
import { controlsTransactions, needsAutocommit } from '../../languages/sql/autocommit.ts'
import { splitScript } from '../../languages/sql/split.ts'
import type { Dialect } from '../code-migrations/dialect.ts'
import type { Walk } from '../code-migrations/walk.ts'

/** What a migration is given. */
interface Given {
  readonly of: 'connection' | 'context' | 'template'
  /** Its parameter. */
  readonly name: string
  /** It runs in no transaction. */
  readonly isOutside: boolean
}

/** What an expression stands for. */
type Kind =
  | { is: 'connection' | 'context' | 'source' | 'template' }
  /** `key`: which one. */
  | { is: 'statement'; key: string | undefined }
  | { is: 'prepared'; key: string | undefined; sql: string }

const spring = 'org.springframework.jdbc'
const template = `${spring}.core.JdbcTemplate`
const source = `${spring}.datasource.SingleConnectionDataSource`
const loggers =
  /^(?:org\.slf4j\.LoggerFactory|java\.util\.logging\.Logger|org\.apache\.logging\.log4j\.LogManager)$/
const logs = /^(?:debug|error|fine|fatal|info|severe|trace|warn|warning)$/
/** A text of more parts is none that anybody wrote. */
const maxParts = 200

/** Follows what a method sends by the connection that Flyway gives it. https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/Statement.html */
export class Jdbc {
  readonly #program: JavaProgram
  readonly #given: Given
  /** By statement: what it sends when its batch is executed; absent: that is not known. */
  readonly #batches = new Map<string, { sql: string; call: Call }[] | undefined>()
  readonly #closed = new Set<string>()

  constructor(program: JavaProgram, given: Given) {
    this.#program = program
    this.#given = given
  }

  get dialect(): Dialect {
    return {
      follow: (call, walk, sure) => this.#follow(call, walk, sure),
      idle: (call, walk) => this.#isIdle(call, walk),
      encloses: () => false,
      runs: () => true,
    }
  }

  #isIdle(call: Call, walk: Walk): boolean {
    if (this.#logs(call)) return true
    return this.#kindOf(call, walk) !== undefined
  }

  /** Nothing that is logged is looked at by anybody else; what it calls for that is. */
  #logs({ on, name }: Call): boolean {
    if (on?.kind !== 'name' || !logs.test(name)) return false
    const field = this.#program.only?.fields.get(on.name)
    if (field) return isLogger(field, this.#program)
    const tools = this.#program.only?.annotations ?? []
    return on.name === 'log' && tools.some(one => one === 'Slf4j' || one === 'Log4j2')
  }

  #kindOf(one: Expression | undefined, walk: Walk, depth = 0): Kind | undefined {
    if (!one || depth > 5) return undefined
    if (one.kind === 'name') {
      if (one.name === this.#given.name) return { is: this.#given.of }
      const value = walk.value(one)
      const known = value && value !== one ? this.#kindOf(value, walk, depth + 1) : undefined
      if (known?.is !== 'statement' && known?.is !== 'prepared') return known
      // Another name of it is not followed.
      return value?.kind === 'call' ? { ...known, key: one.name } : undefined
    }
    if (one.kind !== 'call' || !one.whole) return undefined
    const { args, name, makes } = one
    if (makes) return this.#created(one, walk, depth)
    const on = this.#kindOf(one.on, walk, depth + 1)?.is
    if (on === 'context' && name === 'getConnection' && args.length === 0) return { is: 'connection' }
    if (on !== 'connection') return undefined
    if (name === 'createStatement' && args.length === 0) return { is: 'statement', key: undefined }
    const sql = name === 'prepareStatement' && args.length === 1 ? text(args[0], walk) : undefined
    return sql === undefined ? undefined : { is: 'prepared', key: undefined, sql }
  }

  #created({ args, name }: Call, walk: Walk, depth: number): Kind | undefined {
    const from = this.#program.imports.get(name)
    const first = this.#kindOf(args[0], walk, depth + 1)?.is
    if (from === source && args.length === 2 && args[1]?.kind === 'flag' && first === 'connection')
      return { is: 'source' }
    return from === template && args.length === 1 && first === 'source' ? { is: 'template' } : undefined
  }

  #follow(call: Call, walk: Walk, sure: boolean): boolean {
    const of = this.#kindOf(call.on, walk)
    if (!of || !call.whole) return false
    if (of.is === 'template') return this.#byTemplate(call, walk, sure)
    if (of.is !== 'statement' && of.is !== 'prepared') return false
    const { key } = of
    if (call.name === 'close' && call.args.length === 0) {
      if (key !== undefined) this.#closed.add(key)
      walk.sendsNothing()
      return true
    }
    if (key !== undefined && this.#closed.has(key)) return false
    if (of.is === 'prepared')
      return call.args.length === 0 && !of.sql.includes('?') && this.#executes(call, of.sql, walk, sure)
    const [given, ...others] = call.args
    if (/^execute(?:Large)?Batch$/.test(call.name)) return !given && this.#executesBatch(key, walk, sure)
    const sql = others.length === 0 ? text(given, walk) : undefined
    if (call.name === 'addBatch') return this.#adds(key, sql, call, walk, sure)
    return sql !== undefined && this.#executes(call, sql, walk, sure)
  }

  #executes(call: Call, sql: string, walk: Walk, sure: boolean): boolean {
    const isUpdate = /^execute(?:Large)?Update$/.test(call.name)
    if (!isUpdate && call.name !== 'execute') return false
    return this.#sends(sql, isUpdate, call, walk, sure)
  }

  #byTemplate(call: Call, walk: Walk, sure: boolean): boolean {
    const texts = call.args.map(one => text(one, walk))
    const isBatch = call.name === 'batchUpdate'
    if (!isBatch && call.name !== 'execute' && call.name !== 'update') return false
    if (texts.length === 0 || (texts.length > 1 && !isBatch) || (isBatch && this.#given.isOutside))
      return false
    const known = texts.filter(one => one !== undefined)
    if (known.length < texts.length) return false
    return known.every(sql => this.#sends(sql, call.name !== 'execute', call, walk, sure))
  }

  #adds(key: string | undefined, sql: string | undefined, call: Call, walk: Walk, sure: boolean): boolean {
    if (key === undefined) return false
    const batch = this.#batches.has(key) ? this.#batches.get(key) : []
    const isKnown = sure && batch && sql !== undefined
    this.#batches.set(key, isKnown ? [...batch, { sql, call }] : undefined)
    if (isKnown) walk.sendsNothing()
    return isKnown === true
  }

  #executesBatch(key: string | undefined, walk: Walk, sure: boolean): boolean {
    const batch = key === undefined ? undefined : this.#batches.get(key)
    // Without a transaction, what of it stays after a failure is not known.
    if (key === undefined || !batch || !sure || this.#given.isOutside) return false
    this.#batches.set(key, [])
    walk.sendsNothing()
    return batch.every(({ sql, call }) => this.#sends(sql, true, call, walk, sure))
  }

  /** `isUpdate`: the driver refuses what gives rows. */
  #sends(sql: string, isUpdate: boolean, { at }: Call, walk: Walk, sure: boolean): boolean {
    if (isOfDriver(sql) || controlsTransactions(sql)) return false
    const { statements } = splitScript(sql)
    if (statements.length === 0 || (isUpdate && !statements.every(givesNoRows))) return false
    if (this.#given.isOutside && (statements.length > 1 || needsAutocommit(sql))) return false
    walk.sql(sql, at, sure)
    return true
  }
}

/** Other than the text is what the driver sends, or it cuts it elsewhere. https://github.com/pgjdbc/pgjdbc/blob/master/pgjdbc/src/main/java/org/postgresql/core/Parser.java */
function isOfDriver(sql: string): boolean {
  return (
    /\{\s*[a-z?]/i.test(withoutTexts(sql)) ||
    (/\bcopy\b/i.test(sql) && /\b(?:stdin|stdout)\b/i.test(sql)) ||
    /\bbegin\s+atomic\b|\bstandard_conforming_strings\b|\0/i.test(sql)
  )
}

/** Where neither a comment nor a backslash may say where a text ends. */
function withoutTexts(sql: string): string {
  return /--|\/\*|\\|\$/.test(sql.replace(/\$\{/g, '')) ? sql : sql.replace(/'[^']*'/g, "''")
}

const withoutRows =
  /^(?:alter|analyze|comment|create|delete|do|drop|grant|insert|lock|refresh|reindex|reset|revoke|set|truncate|update)$/

function givesNoRows({ words }: { readonly words: readonly string[] }): boolean {
  return withoutRows.test(words[0] ?? '') && !words.includes('returning')
}

/** A text that stands there, in parts or by the name of one that does. */
function text(one: Expression | undefined, walk: Walk): string | undefined {
  return one && textIn(one, name => walk.value({ kind: 'name', name, at: one.at }))
}

export function textIn(
  one: Expression,
  meaning: (name: string) => Expression | undefined,
  limit = { left: maxParts },
): string | undefined {
  if (limit.left-- <= 0) return undefined
  if (one.kind === 'text') return one.value
  if (one.kind === 'name') {
    const value = meaning(one.name)
    return value && textIn(value, meaning, limit)
  }
  if (one.kind !== 'joined') return undefined
  const parts = one.parts.map(part => textIn(part, meaning, limit))
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** `LoggerFactory.getLogger(X.class)` */
export function isLogger(value: Expression, { imports, text }: JavaProgram): boolean {
  if (value.kind !== 'call' || value.name !== 'getLogger' || value.on?.kind !== 'name') return false
  const isNamed = value.args.every(
    ({ kind, at }) =>
      kind === 'text' || /^(?:[\w$.]+\.class|getClass\(\))$/.test(text.slice(at.start, at.end)),
  )
  return isNamed && loggers.test(imports.get(value.on.name) ?? '')
}
