import { isDeepStrictEqual } from 'node:util'
import { Executor } from '../../../languages/python/execute.ts'
import { loadPython } from '../../../languages/python/syntax.ts'
import { optionsOf, unknown, type Value } from '../../../languages/python/values.ts'
import type { Tree, TreeFile } from '../../../model/tree.ts'
import { type FieldClass, knownFieldClass } from './field-classes.ts'
import { libraryValue } from './library-values.ts'
import type { Settings } from './settings.ts'

const maxDepth = 6
/** A class's file is read as a whole; longer ones hold no field classes in practice. */
const maxLength = 400_000

/** A file of the project that was read. */
interface Module {
  file: Executor
  text: string
}

/** Looks up field classes that the project itself wrote: `shop.fields.MoneyField` is in `shop/fields.py`. */
export class ClassLookup {
  readonly #tree: Tree
  readonly #settings: () => Settings
  readonly #known = new Map<string, FieldClass | undefined>()
  readonly #modules = new Map<string, Promise<Module | undefined>>()
  #byEnd: Map<string, TreeFile[]> | undefined

  constructor(tree: Tree, settings: () => Settings) {
    this.#tree = tree
    this.#settings = settings
  }

  /** What is known of a class by now; `load` must have seen its path. */
  get(path: string): FieldClass | undefined {
    return knownFieldClass(path) ?? this.#known.get(path)
  }

  async load(path: string, depth = 0): Promise<FieldClass | undefined> {
    const known = this.get(path)
    if (known || this.#known.has(path) || depth > maxDepth) return known
    this.#known.set(path, undefined)
    const dot = path.lastIndexOf('.')
    const module = dot === -1 ? undefined : await this.#module(path.slice(0, dot))
    const value = module?.file.module.names.get(path.slice(dot + 1))
    const found = module && value && (await this.#classOf(value, module, depth))
    if (found) this.#known.set(path, found)
    return found
  }

  /** What an undecided condition leaves open is undecided, unless all that it may be is the same. */
  async #classOf(value: Value, module: Module, depth: number): Promise<FieldClass | undefined> {
    const [first, ...others] = await Promise.all(
      optionsOf(value).map(option => this.#oneClass(option, module, depth)),
    )
    if (others.every(one => isDeepStrictEqual(one, first))) return first
    const all = [first, ...others]
    const found = all.find(one => one !== undefined)
    const kinds = new Set(all.map(one => (one === undefined ? 'something else' : (one.ownType ?? one.kind))))
    return found && { ...found, undecided: `it may be ${[...kinds].join(' or ')}` }
  }

  async #oneClass(value: Value, module: Module, depth: number): Promise<FieldClass | undefined> {
    if (depth > maxDepth) return undefined
    if (value.kind === 'name') return this.load(value.path, depth + 1)
    if (value.kind !== 'class') return undefined
    const internal = answerOf(value, 'get_internal_type', module)
    const ownType = answerOf(value, 'db_type', module)
    // https://docs.djangoproject.com/en/stable/howto/custom-model-fields/#custom-database-types: no column.
    if (ownType?.kind === 'none') return { kind: 'none' }
    const undecided = [internal, ownType].find(one => one?.kind === 'undecided')?.why
    const stated = internal?.kind === 'text' ? knownFieldClass(internal.text) : undefined
    for (const base of value.bases) {
      const found =
        stated ??
        (await this.#classOf(base, module, depth + 1)) ??
        // `models.Field` itself has no type.
        ((ownType ?? undecided) && base.kind === 'name' && /^django\..*\.Field$/.test(base.path)
          ? { kind: 'own' }
          : undefined)
      if (!found) continue
      return {
        ...found,
        ...argumentsIn(value, module.text),
        ...(ownType?.kind === 'text' ? { ownType: ownType.text } : {}),
        ...(undecided === undefined ? {} : { undecided }),
      }
    }
    return undefined
  }

  #module(dotted: string): Promise<Module | undefined> {
    let module = this.#modules.get(dotted)
    if (!module) {
      module = this.#readModule(dotted)
      this.#modules.set(dotted, module)
    }
    return module
  }

  async #readModule(dotted: string): Promise<Module | undefined> {
    const path = dotted.replaceAll('.', '/')
    const [file] = [...this.#ending(`${path}.py`), ...this.#ending(`${path}/__init__.py`)]
    if (!file) return undefined
    const text = await this.#tree.readText(file)
    if (text.length > maxLength) return undefined
    const syntax = (await loadPython()).parse(text)
    const known = (value: Value) => libraryValue(value, this.#settings())
    return syntax && { file: new Executor(syntax, undefined, known), text }
  }

  /** Which directories are on the import path is not known: the shortest path wins. */
  #ending(path: string): TreeFile[] {
    if (!this.#byEnd) {
      this.#byEnd = new Map()
      for (const file of this.#tree.files) {
        if (!file.path.endsWith('.py') || file.mode === '120000') continue
        const name = file.path.slice(file.path.lastIndexOf('/') + 1)
        const same = this.#byEnd.get(name)
        if (same) same.push(file)
        else this.#byEnd.set(name, [file])
      }
    }
    const name = path.slice(path.lastIndexOf('/') + 1)
    return (this.#byEnd.get(name) ?? [])
      .filter(file => file.path === path || file.path.endsWith(`/${path}`))
      .sort((a, b) => a.path.length - b.path.length)
  }
}

type FieldClassValue = Extract<Value, { kind: 'class' }>

type Answer = { kind: 'text'; text: string } | { kind: 'none' } | { kind: 'undecided'; why: string }

/** `def db_type(self, connection): return 'tsvector'`; undefined: that of the class that it derives from. */
function answerOf(of: FieldClassValue, name: keyof typeof methods, { file }: Module): Answer | undefined {
  const method = of.scope.names.get(name)
  const answers = (method ? optionsOf(method) : []).flatMap(one =>
    optionsOf(file.call(one, methods[name], new Map(), of.at) ?? unknown('it is not followed', of.at)).map(
      answerIn,
    ),
  )
  const [first, ...others] = answers
  const isOne = first?.kind !== 'undecided' && others.every(other => isDeepStrictEqual(other, first))
  if (isOne) return first?.kind === 'inherited' ? undefined : first
  return { kind: 'undecided', why: `its ${name}() depends on what can't be known` }

  function answerIn(value: Value): Answer | { kind: 'inherited' } {
    if (value.kind === 'str') return { kind: 'text', text: value.value }
    if (value.kind === 'none') return { kind: 'none' }
    const isInherited = value.kind === 'call' && value.callee === `super().${name}`
    return isInherited ? { kind: 'inherited' } : { kind: 'undecided', why: '' }
  }
}

function named(path: string): Value {
  return { kind: 'name', path, at: { start: 0, end: 0 } }
}

/** Methods of a field that decide its column, with what Django gives them. */
const methods = { get_internal_type: [named('self')], db_type: [named('self'), named('connection')] } as const

/** What its `__init__` says where a migration does not: `kwargs.setdefault('max_length', 12)`, `kwargs['null'] = True`. */
function argumentsIn(value: FieldClassValue, text: string): Partial<FieldClass> {
  const method = value.scope.names.get('__init__')
  if (method?.kind !== 'function') return {}
  const code = text.slice(method.node.from, method.node.to)
  const written = (name: string): string | undefined =>
    new RegExp(
      `(?:\\[\\s*['"]${name}['"]\\s*\\]\\s*=(?!=)|\\.setdefault\\(\\s*['"]${name}['"]\\s*,|\\b${name}\\s*=)\\s*(True|False|\\d+)\\b`,
    ).exec(code)?.[1]
  const length = written('max_length')
  const [nullable, unique, indexed] = ['null', 'unique', 'db_index'].map(written)
  return {
    ...(length !== undefined && /^\d/.test(length) ? { maxLength: Number(length) } : {}),
    ...(nullable === undefined ? {} : { nullable: nullable === 'True' }),
    ...(unique === undefined ? {} : { unique: unique === 'True' }),
    ...(indexed === undefined ? {} : { indexed: indexed === 'True' }),
  }
}
