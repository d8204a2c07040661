import type { Flow } from '../../../languages/python/interpreter/flow.ts'
import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import { itemsOf } from '../../../languages/python/interpreter/operators.ts'
import {
  type Foreign,
  type ForeignCall,
  none,
  type PythonClass,
  str,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import { asString, isCallOf } from '../replay/arguments.ts'
import { NotKnownError } from '../replay/not-known.ts'
import { callDeclared, columnsOf, isDeclaredAttribute } from './columns.ts'
import { isDeclarative, metadataOf, orderOf } from './metadata.ts'

/** A table of the models. What could not be read of it is a reason. */
export interface DeclaredTable {
  /** Undefined where even that is not known. */
  name: string | undefined
  metadata: ForeignCall | undefined
  table: ForeignCall | undefined
  why?: string
  path: string
}

/** Bases of libraries that bring no column. */
const plainBases =
  /^(?:sqlalchemy|flask_sqlalchemy|typing|typing_extensions|abc|enum|flask_login|dataclasses)\b|^(?:object|str|int|dict|list|Generic)$/

interface TableParts {
  name: string
  columns: readonly ForeignCall[]
  metadata: ForeignCall | undefined
  /** Its `__table_args__`. */
  given: Value
}

type Order = readonly (PythonClass | Foreign | ForeignCall)[]

const isOfFlask = (one: Order[number]): boolean =>
  one.kind === 'foreign' && /^flask_sqlalchemy\b/.test(one.path)

/** Is it a class that is to have a table, and neither the base of such, nor one that has been given a table? */
function isModel(of: PythonClass, isMapped: boolean): boolean {
  const looksMapped = of.names.get('__tablename__')?.kind === 'str' || of.keywords?.has('table') === true
  const abstract = of.names.get('__abstract__')
  const isAbstract = abstract?.kind === 'bool' && abstract.value
  const isBase = of.bases.some(
    one => one.kind === 'foreign' && /\.DeclarativeBase(?:NoMeta)?$/.test(one.path),
  )
  return (
    (isMapped || looksMapped) && !isAbstract && !isBase && of.names.get('__table__')?.kind !== 'foreign-call'
  )
}

/** Turns the classes of models into tables, in the order in which they were made. */
export class MappedClasses {
  readonly #python: Interpreter
  readonly #tables = new Map<PythonClass, DeclaredTable>()
  /** What stands in `__table_args__`, whatever became of the class. */
  readonly inArgs = new Set<Value>()
  readonly #texts: (of: PythonClass) => string

  constructor(python: Interpreter, texts: (of: PythonClass) => string) {
    this.#python = python
    this.#texts = texts
  }

  /** Undefined where it makes no table of its own. */
  *read(of: PythonClass, path: string): Flow<DeclaredTable | undefined> {
    const order = orderOf(of)
    const isMapped = order.some(one => one.kind !== 'class' && isDeclarative(one))
    if (!isModel(of, isMapped)) return undefined
    for (const item of itemsOf(of.names.get('__table_args__') ?? none) ?? []) this.inArgs.add(item)
    const result: DeclaredTable = { name: undefined, metadata: metadataOf(of), table: undefined, path }
    try {
      result.name = yield* this.#nameOf(of)
      if (!isMapped) throw new NotKnownError(`${of.name} derives from nothing that is known to make tables`)
      result.table = yield* this.#made(of, order, result)
      // Its columns are those of the table that it derives from.
      if (!result.table) return undefined
    } catch (error) {
      if (!(error instanceof NotKnownError)) throw error
      const parent = result.name === undefined ? this.#parentOf(of, order) : undefined
      const known = parent && this.#tables.get(parent)
      if (known) {
        known.why ??= error.message
        return undefined
      }
      result.why = error.message
    }
    this.#tables.set(of, result)
    return result
  }

  /** Undefined where it only adds to the table of the class that it derives from. */
  *#made(of: PythonClass, order: Order, known: DeclaredTable): Flow<ForeignCall | undefined> {
    const parent = this.#parentOf(of, order)
    if (!parent && order.some(isOfFlask)) known.name ??= snakeCase(of.name)
    if (!parent && known.name === undefined) throw new NotKnownError(`${of.name} has no __tablename__`)
    this.#refuse(of, order)
    const columns = yield* this.#columns(of, order, parent)
    if (known.name === undefined) {
      if (parent) this.#addTo(parent, columns)
      return undefined
    }
    const given = yield* this.#tableArgs(of)
    // SQLAlchemy refuses such a class: something of it was not seen.
    if (!hasKey([...columns, ...(itemsOf(given) ?? [])]))
      throw new NotKnownError(`${of.name} has no primary key`)
    return this.#table(of, { name: known.name, columns, metadata: known.metadata, given })
  }

  #parentOf(of: PythonClass, order: Order): PythonClass | undefined {
    return order.find(one => one.kind === 'class' && one !== of && this.#tables.has(one)) as
      | PythonClass
      | undefined
  }

  *#nameOf(of: PythonClass): Flow<string | undefined> {
    for (const one of orderOf(of)) {
      if (one.kind !== 'class') continue
      if (one !== of && this.#tables.has(one)) return undefined
      const given = one.names.get('__tablename__')
      if (!given) continue
      const value =
        given.kind === 'function' && isDeclaredAttribute(given)
          ? yield* callDeclared(this.#python, given, of)
          : given
      if (value.kind === 'none') return undefined
      const name = asString(value)
      if (name === undefined) throw new NotKnownError(`${of.name}.__tablename__ is not known`)
      return name
    }
    return undefined
  }

  /** What may add to the table in a way that nobody follows. */
  #refuse(of: PythonClass, order: Order): void {
    for (const one of order) {
      if (one.kind === 'foreign') {
        const isKnown = plainBases.test(one.path) && !/Concrete|DeferredReflection/.test(one.path)
        if (!isKnown) throw new NotKnownError(`${of.name} derives from ${one.path}`)
      } else if (one.kind === 'class') {
        const hook = one.names.get('__init_subclass__')
        if (hook || one.keywords?.get('metaclass')?.kind === 'class')
          throw new NotKnownError(`${one.name} changes the classes that derive from it`)
        if (one.names.has('__versioned__')) throw new NotKnownError(`${of.name} is versioned by a library`)
        const args = one.names.get('__mapper_args__')
        const concrete = args?.kind === 'dict' && args.entries.has('sconcrete')
        if (concrete) throw new NotKnownError(`${of.name} is concrete`)
      }
    }
    for (const one of of.decorators ?? [])
      if (
        one.kind === 'function' &&
        /\b(?:Column|mapped_column|setattr|__table__|Index)\b/.test(this.#textOf(one.node, of))
      )
        throw new NotKnownError(`@${one.name} changes ${of.name}`)
  }

  #textOf({ from, to }: { from: number; to: number }, of: PythonClass): string {
    return this.#texts(of).slice(from, to)
  }

  *#columns(of: PythonClass, order: Order, parent: PythonClass | undefined): Flow<ForeignCall[]> {
    const inherited = new Set(parent ? orderOf(parent) : [])
    const taken = new Set<string>()
    const columns: ForeignCall[] = []
    for (const one of order)
      if (one.kind === 'class' && !inherited.has(one))
        columns.push(...(yield* columnsOf(this.#python, one, of, taken)))
    return columns
  }

  #addTo(parent: PythonClass, columns: readonly ForeignCall[]): void {
    const { table } = this.#tables.get(parent) ?? {}
    if (table) table.args = [...table.args, ...columns]
  }

  #table(of: PythonClass, { name, columns, metadata, given }: TableParts): ForeignCall {
    if (!metadata) throw new NotKnownError(`the metadata of ${of.name} is not known`)
    const items = itemsOf(given) ?? []
    const last = items.at(-1)
    const options = given.kind === 'dict' ? given : last?.kind === 'dict' ? last : undefined
    const rest = given.kind === 'dict' ? [] : items.filter(item => item !== options)
    const keywords = new Map<string, Value>()
    for (const [key, value] of options?.entries.values() ?? [])
      if (key.kind === 'str') keywords.set(key.value, value)
    for (const item of rest)
      if (item.kind !== 'foreign-call' && item.kind !== 'none')
        throw new NotKnownError(`what ${of.name}.__table_args__ holds is not known`)
    return {
      kind: 'foreign-call',
      callee: { kind: 'foreign', path: 'sqlalchemy.Table' },
      args: [str(name), metadata, ...columns, ...rest.filter(item => item.kind !== 'none')],
      keywords,
      at: { start: 0, end: 0 },
      attributes: new Map(),
    }
  }

  *#tableArgs(of: PythonClass): Flow<Value> {
    for (const one of orderOf(of)) {
      const given = one.kind === 'class' ? one.names.get('__table_args__') : undefined
      if (!given || (one !== of && one.kind === 'class' && this.#tables.has(one))) continue
      const value =
        given.kind === 'function' && isDeclaredAttribute(given)
          ? yield* callDeclared(this.#python, given, of)
          : given
      const isKnown = value.kind === 'tuple' || value.kind === 'list' || value.kind === 'dict'
      if (!isKnown && value.kind !== 'none') throw new NotKnownError(`${of.name}.__table_args__ is not known`)
      return value.kind === 'none' ? { kind: 'tuple', items: [] } : value
    }
    return { kind: 'tuple', items: [] }
  }
}

function hasKey(items: readonly Value[]): boolean {
  return items.some(item => {
    const key = isCallOf(item, 'Column') ? item.keywords.get('primary_key') : undefined
    return isCallOf(item, 'PrimaryKeyConstraint') || (key?.kind === 'bool' && key.value)
  })
}

/** What Flask-SQLAlchemy calls a table: `camel_to_snake_case`. */
function snakeCase(name: string): string {
  const parted = name.replace(/((?<=[a-z0-9])[A-Z]|(?!^)[A-Z](?=[a-z]))/g, '_$1')
  return parted.toLowerCase().replace(/^_+/, '')
}
