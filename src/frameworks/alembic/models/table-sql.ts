import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import {
  type ForeignCall,
  lastSegment,
  str,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { asString, Given, isCallOf, nameOfCall } from '../replay/arguments.ts'
import { isSchemaItem, tableSql } from '../replay/columns.ts'
import { constraintOf } from '../replay/constraints.ts'
import { conventionIn } from '../replay/conventions.ts'
import { quote } from '../replay/identifiers.ts'
import { createIndexSql } from '../replay/indexes.ts'
import { type Conventions, defaultConventions } from '../replay/naming.ts'
import { NotKnownError } from '../replay/not-known.ts'
import { tablesIn } from '../replay/rows.ts'
import { createSequenceSql } from '../replay/statements.ts'
import type { TableName } from '../replay/table-name.ts'
import { tableValueOf } from '../replay/table-value.ts'
import { createTable, type Memory } from '../replay/tables.ts'
import type { DeclaredTable } from './classes.ts'

/** What `create_all()` sends for a table: itself first, and what refers to other tables after all of them. */
export interface BuiltTable {
  name: string
  statements: string[]
  keys: string[]
  /** What of it could not be written: SQL that names it, and why. */
  left: { texts: string[]; why: string }[]
}

/** Writes the tables of one metadata. */
export class TableWriter {
  readonly #python: Interpreter
  readonly #tables: readonly DeclaredTable[]
  readonly #conventions: Conventions
  readonly #schema: string | undefined
  readonly #memory: Memory = { types: new Set() }
  /** Whose each column is. */
  readonly #owners = new Map<Value, DeclaredTable>()
  readonly #sequences = new Set<string>()

  constructor(python: Interpreter, metadata: ForeignCall, tables: readonly DeclaredTable[]) {
    this.#python = python
    this.#tables = tables
    const schema = metadata.keywords.get('schema')
    this.#schema = schema && asString(schema)
    this.#conventions = conventionIn(metadata, 0) ?? defaultConventions
    for (const one of tables)
      for (const item of one.table?.args ?? []) if (isCallOf(item, 'Column')) this.#owners.set(item, one)
  }

  /** Puts what was made outside of a table into the one whose columns it names; what is left has none. */
  attach(loose: readonly ForeignCall[]): ForeignCall[] {
    return loose.filter(item => {
      const owner = this.#ownerOf(item)
      if (owner?.table) owner.table.args = [...owner.table.args, item]
      return !owner
    })
  }

  #ownerOf(item: ForeignCall): DeclaredTable | undefined {
    const [table] = tablesIn({ kind: 'list', items: [...item.args] })
    const found = table && this.#tables.find(one => one.table === table)
    return found ?? this.#ownerOfColumn(item)
  }

  #ownerOfColumn(value: Value, depth = 0): DeclaredTable | undefined {
    const own = this.#owners.get(value)
    if (own || depth > 20 || value.kind !== 'foreign-call') return own
    for (const one of [...(value.callee.of ? [value.callee.of] : []), ...value.args]) {
      const found = this.#ownerOfColumn(one, depth + 1)
      if (found) return found
    }
    return undefined
  }

  *write({ table }: DeclaredTable & { table: ForeignCall }): Flow<BuiltTable> {
    const [name, , ...items] = table.args
    const keywords = new Map(table.keywords)
    if (this.#schema !== undefined && !keywords.has('schema')) keywords.set('schema', str(this.#schema))
    const { name: text, schema } = tableValueOf({ ...table, keywords })
    const left: BuiltTable['left'] = []
    const ready = items.flatMap(item => {
      const one = this.#ready(item)
      const why = this.#unwritable(one, { name: text, schema })
      if (why === undefined) return [one]
      left.push(why)
      return []
    })
    const args = name ? [name, ...ready] : ready
    const sequences = ready.flatMap(item => this.#sequencesOf(item))
    const context = { python: this.#python }
    const how = { keysAfter: true } as const
    const work = yield* createTable({ args, keywords }, context, this.#conventions, this.#memory, how)
    const [assumed] = work.assumed
    if (assumed) throw new NotKnownError(assumed.why)
    const schemas = schema === undefined ? [] : [`CREATE SCHEMA IF NOT EXISTS ${quote(schema)}`]
    return {
      name: tableSql({ name: text, schema }),
      statements: [...schemas, ...sequences, ...work.statements],
      keys: work.keys ?? [],
      left,
    }
  }

  /** An index or a check that is not known leaves the table as it is for what only refers to it. */
  #unwritable(item: Value, table: TableName): BuiltTable['left'][number] | undefined {
    if (!isCallOf(item, 'Index', 'CheckConstraint')) return undefined
    const [name, ...expressions] = item.args
    const given = new Given({ args: [], keywords: item.keywords }, [])
    try {
      if (nameOfCall(item) === 'Index') createIndexSql(name, expressions, given, table, this.#conventions)
      else constraintOf(item, table, this.#conventions)
      return undefined
    } catch (error) {
      if (!(error instanceof NotKnownError)) throw error
      const called = nameOfCall(item) === 'Index' ? name && asString(name) : undefined
      const text = `CREATE INDEX ${called === undefined ? '' : quote(called)} ON ${tableSql(table)} (${quote('x')})`
      return { texts: [text], why: `an index or a check of ${table.name}: ${error.message}` }
    }
  }

  /** As `op.create_table()` takes it. */
  #ready(item: Value): Value {
    if (item.kind !== 'foreign-call') return item
    const bare = withoutKeywords(item, ['use_alter'])
    if (nameOfCall(item) === 'ForeignKeyConstraint') return bare
    if (nameOfCall(item) !== 'Column') return item
    const args = item.args.map(arg => this.#readyPart(arg))
    const [name, second] = args
    if (name && (!second || isSchemaItem(second)) && !item.keywords.has('type_')) {
      const type = this.#typeOfTarget(item, 0)
      if (type) args.splice(1, 0, withoutMetadata(type))
    }
    return { ...item, args }
  }

  #readyPart(arg: Value): Value {
    if (!isCallOf(arg, 'ForeignKey')) return withoutMetadata(arg)
    const bare = withoutKeywords(arg, ['use_alter'])
    const [target, ...rest] = bare.args
    const text = target && this.#target(target)
    return text === undefined ? bare : { ...bare, args: [str(text), ...rest] }
  }

  /** `table.column` of what a key points at. */
  #target(target: Value): string | undefined {
    const written = asString(target)
    if (written !== undefined)
      return this.#schema !== undefined && written.split('.').length === 2
        ? `${this.#schema}.${written}`
        : written
    const owner = this.#owners.get(target)?.table
    if (!owner || target.kind !== 'foreign-call') return undefined
    const { name, schema = this.#schema } = tableValueOf(owner)
    const [column] = target.args
    const text = column && asString(column)
    return text === undefined ? undefined : [...(schema === undefined ? [] : [schema]), name, text].join('.')
  }

  /** A column without a type has that of the one it refers to. */
  #typeOfTarget(column: ForeignCall, depth: number): Value | undefined {
    if (depth > 20) return undefined
    const key = column.args.find(arg => isCallOf(arg, 'ForeignKey'))
    const [given] = key?.kind === 'foreign-call' ? key.args : []
    const target = given && this.#target(given)
    if (target === undefined) return undefined
    const parts = target.split('.')
    const [name, column_] = [parts.at(-2), parts.at(-1)]
    const other = this.#tables.find(one => one.name === name)?.table
    const found = other?.args.find(
      arg => isCallOf(arg, 'Column') && arg.args[0] && asString(arg.args[0]) === column_,
    )
    if (found?.kind !== 'foreign-call') return undefined
    const type = found.keywords.get('type_') ?? found.args[1]
    return type && !isSchemaItem(type) ? type : this.#typeOfTarget(found, depth + 1)
  }

  /** Those that the database makes values with, once each. */
  #sequencesOf(item: Value): string[] {
    if (!isCallOf(item, 'Column')) return []
    const given = [...item.args, item.keywords.get('default')].filter(arg => isCallOf(arg, 'Sequence'))
    return given.flatMap(sequence => {
      const optional = sequence.keywords.get('optional')
      if (optional?.kind === 'bool' && optional.value) return []
      const sql = createSequenceSql(withoutKeywords(sequence, ['metadata']))
      if (this.#sequences.has(sql)) return []
      this.#sequences.add(sql)
      return [sql]
    })
  }
}

function withoutKeywords(call: ForeignCall, names: readonly string[]): ForeignCall {
  if (!names.some(name => call.keywords.has(name))) return call
  return { ...call, keywords: new Map([...call.keywords].filter(([name]) => !names.includes(name))) }
}

/** A type that the metadata has made comes with it, as one that the table brings. */
function withoutMetadata(value: Value, depth = 0): Value {
  if (value.kind !== 'foreign-call' || depth > 8) return value
  const inner = { ...value, args: value.args.map(arg => withoutMetadata(arg, depth + 1)) }
  const isType = ['Enum', 'ENUM', 'DOMAIN'].includes(lastSegment(value.callee.path))
  return isType ? withoutKeywords(inner, ['metadata']) : value.args.length > 0 ? inner : value
}
