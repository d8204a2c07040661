import { decode } from '../../../git/git-tree.ts'
import { evaluate } from '../../../languages/python/interpreter/expressions.ts'
import { BudgetExceededError, FileRequest, type Flow } from '../../../languages/python/interpreter/flow.ts'
import { runImport } from '../../../languages/python/interpreter/imports.ts'
import { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import { RaisedError } from '../../../languages/python/interpreter/raised.ts'
import {
  type ForeignCall,
  type Frame,
  lastSegment,
  type Module,
  type PythonClass,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { PythonParser } from '../../../languages/python/syntax.ts'
import type { Tree } from '../../../model/tree.ts'
import { asString, isCallOf } from '../replay/arguments.ts'
import { quote } from '../replay/identifiers.ts'
import { Modules } from '../replay/modules.ts'
import { NotKnownError } from '../replay/not-known.ts'
import { type DeclaredTable, MappedClasses } from './classes.ts'
import type { CreateAllCall } from './created-all.ts'
import { ModelsHost } from './host.ts'
import { metadataOf } from './metadata.ts'
import { type BuiltTable, TableWriter } from './table-sql.ts'

/** What `create_all()` makes of the models of a tree. */
export interface BuiltModels {
  /** The call that makes them. */
  call: CreateAllCall
  tables: BuiltTable[]
  /** What could not be read. `texts`: SQL that names it; absent: it may be anything. */
  undecided: { texts?: string[]; why: string }[]
}

/** Models are more than a migration, and are read once. */
const limits = { steps: 5_000_000, milliseconds: 20_000, string: 2_000_000, calls: 60 }

/** Modules of a hostile project. */
const mostModules = 3000

/** Reads what `create_all()` would make; undefined, where that takes too much or is not known at all. */
export async function readModels(
  calls: readonly CreateAllCall[],
  environment: string,
  tree: Tree,
  parser: PythonParser,
): Promise<BuiltModels | undefined> {
  const modules = new Modules(tree, environment.replace(/(?:^|\/)[^/]*$/, ''))
  const host: ModelsHost = new ModelsHost(modules, () => python)
  const python: Interpreter = new Interpreter(parser, host, limits)
  const flow = new Reading(python, host, tree).built(calls, environment)
  try {
    for (;;) {
      const next = flow.next()
      if (next.done) return next.value
      const pending = next.value
      const file = pending instanceof FileRequest ? tree.file(pending.path) : undefined
      const asked = performance.now()
      if (pending instanceof FileRequest && file)
        pending.text = decode((await tree.read([file])).get(file.oid))
      python.budget.extend(performance.now() - asked)
    }
  } catch (error) {
    if (error instanceof BudgetExceededError || error instanceof RaisedError || error instanceof RangeError)
      return undefined
    throw error
  }
}

class Reading {
  readonly #python: Interpreter
  readonly #host: ModelsHost
  readonly #tree: Tree
  readonly #loaded = new Set<Module>()
  #inArgs: ReadonlySet<Value> = new Set()

  constructor(python: Interpreter, host: ModelsHost, tree: Tree) {
    this.#python = python
    this.#host = host
    this.#tree = tree
  }

  *built(calls: readonly CreateAllCall[], environment: string): Flow<BuiltModels | undefined> {
    const targets = new Map<ForeignCall, CreateAllCall>()
    if (this.#tree.file(environment)) yield* this.#imported(yield* this.#python.file(environment))
    for (const call of calls) {
      const module = yield* this.#python.file(call.path)
      yield* this.#imported(module)
      const target = module && (yield* this.#receiver(call, module))
      if (target && !targets.has(target)) targets.set(target, call)
    }
    const [found, ...others] = targets
    // Two of them are for two databases, perhaps.
    if (!found || others.length > 0) return undefined
    const [metadata, call] = found
    return { call, ...(yield* this.#tables(metadata)) }
  }

  /** Python runs each import where it stands; here those that a module names and never uses are still to do. */
  *#imported(first: Module | undefined): Flow<void> {
    const queue = first ? [first] : []
    for (let module = queue.pop(); module; module = queue.pop()) {
      if (this.#loaded.has(module)) continue
      if (this.#loaded.size > mostModules) throw new BudgetExceededError('too many modules')
      this.#loaded.add(module)
      for (const [name, value] of [...module.names]) {
        if (value.kind !== 'lazy') continue
        const failed = yield* this.#python.attempt(this.#forced(module, name, value))
        if (failed) this.#host.left.push(`${module.path}: importing ${name} fails`)
      }
      for (const dotted of [...this.#python.imported])
        yield* this.#python.attempt(this.#python.load(dotted.split('.'), undefined))
      for (const path of packagesOf(module.path, this.#tree))
        yield* this.#python.attempt(this.#python.file(path))
      queue.push(...this.#python.modules.filter(one => !this.#loaded.has(one)))
    }
  }

  *#forced(module: Module, name: string, value: Extract<Value, { kind: 'lazy' }>): Flow<void> {
    module.names.set(name, yield* value.load())
  }

  *#receiver({ receiver, imports }: CreateAllCall, module: Module): Flow<ForeignCall | undefined> {
    const outer: Frame = { names: module.names, parent: undefined, module, isClass: false, outer: new Map() }
    const frame: Frame = { ...outer, names: new Map(), parent: outer }
    for (const node of imports) yield* runImport(this.#python, node, frame)
    for (const [name, value] of [...frame.names])
      if (value.kind === 'lazy') frame.names.set(name, yield* value.load())
    for (const one of this.#python.modules) yield* this.#imported(one)
    return metadataOf(yield* evaluate(this.#python, receiver, frame))
  }

  *#tables(metadata: ForeignCall): Flow<Omit<BuiltModels, 'call'>> {
    const declared = [...this.#coreTables(), ...(yield* this.#mappedTables())]
    const undecided: BuiltModels['undecided'] = this.#whatMayBeAnything()
    const mine = declared.filter(one => one.metadata === metadata || one.metadata === undefined)
    const writer = new TableWriter(this.#python, metadata, mine)
    const used = new Set([...this.#inArgs, ...declared.flatMap(({ table }) => table?.args ?? [])])
    const loose = this.#host.loose.filter(one => isCallOf(one, 'Index') && !used.has(one))
    for (const _ of writer.attach(loose)) undecided.push({ why: 'an index is of no table that is known' })
    const tables: BuiltTable[] = []
    const texts = new Map<string, number>()
    for (const one of mine) {
      const { name, table, path } = one
      const noted = (why: string): void => {
        undecided.push({
          why: `${path}: ${why}`,
          ...(name === undefined ? {} : { texts: [`CREATE TABLE ${quote(name)} ()`] }),
        })
      }
      if (one.why !== undefined || !table) noted(one.why ?? 'it is not known')
      else
        try {
          const built = yield* writer.write({ ...one, table })
          if (texts.has(built.name)) throw new NotKnownError(`${built.name} is declared twice`)
          texts.set(built.name, tables.length)
          tables.push(built)
          undecided.push(...brought(table, built), ...built.left)
        } catch (error) {
          if (!(error instanceof NotKnownError)) throw error
          noted(error.message)
        }
    }
    return { tables, undecided }
  }

  /** `Table('t', metadata, …)` */
  *#coreTables(): Generator<DeclaredTable> {
    for (const table of this.#host.tables) {
      const [name, second] = table.args
      const metadata = metadataOf(second) ?? metadataOf(table.callee.of)
      const text = name && asString(name)
      const isGiven = second !== undefined && metadataOf(second) !== undefined
      if (!isGiven && metadata && name) table.args = [name, metadata, ...table.args.slice(1)]
      const why = metadata ? undefined : 'its metadata is not known'
      yield { name: text, metadata, table, path: 'Table()', ...(why === undefined ? {} : { why }) }
    }
  }

  *#mappedTables(): Flow<DeclaredTable[]> {
    const texts = new Map<PythonClass, string>(
      this.#host.classes.map(({ of, module }) => [of, module.text] as const),
    )
    const mapped = new MappedClasses(this.#python, of => texts.get(of) ?? '')
    const found: DeclaredTable[] = []
    for (const { of, module } of this.#host.classes) {
      const table = yield* mapped.read(of, module.path)
      if (table) found.push(table)
    }
    this.#inArgs = mapped.inArgs
    return found
  }

  #whatMayBeAnything(): BuiltModels['undecided'] {
    const listeners = this.#python.modules.filter(({ text }) => listens.some(one => one.test(text)))
    const others = this.#host.handed.filter(path => !known.has(lastSegment(path)))
    return [
      ...this.#host.left.map(why => ({ why })),
      ...listeners.map(({ path }) => ({ why: `${path} changes what is created, by events or a compiler` })),
      ...others.map(path => ({ why: `the metadata is handed to ${path}()` })),
    ]
  }
}

/** Events around what is created, and other ways to write it. */
const listens = [
  /["'](?:before|after)_(?:create|parent_attach)["']|["']instrument_class["']/,
  /@compiles\([\w.]{0,80}(?:Create|Table|Column|Add)/,
]

/** What they add follows from columns: `brought`. */
const known = new Set(['make_searchable'])

/** What a library adds to a table for its columns: triggers, indexes. */
function brought(table: ForeignCall, { name }: BuiltTable): BuiltModels['undecided'] {
  return table.args.flatMap(item => {
    if (!isCallOf(item, 'Column')) return []
    const column = item.args[0] && asString(item.args[0])
    return item.args.flatMap(type =>
      isCallOf(type, ...adding)
        ? {
            texts: [
              column === undefined ? `CREATE TABLE ${name} ()` : `CREATE INDEX ON ${name} (${quote(column)})`,
            ],
            why: `${name} has a column of ${lastSegment(type.callee.path)}, whose library adds to the table`,
          }
        : [],
    )
  })
}

const adding = ['TSVectorType', 'Geometry', 'Geography', 'Raster']

/** The `__init__.py` of the packages that a file is in. */
function packagesOf(path: string, tree: Tree): string[] {
  const found: string[] = []
  for (let at = path.replace(/(?:^|\/)[^/]*$/, ''); at !== ''; at = at.replace(/(?:^|\/)[^/]*$/, '')) {
    const file = `${at}/__init__.py`
    if (!tree.file(file)) break
    found.push(file)
  }
  return found
}
