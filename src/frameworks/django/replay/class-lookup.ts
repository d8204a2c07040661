import { Executor } from '../../../languages/python/execute.ts'
import { loadPython } from '../../../languages/python/syntax.ts'
import { optionsOf, type Value } from '../../../languages/python/values.ts'
import type { Tree, TreeFile } from '../../../model/tree.ts'
import { type FieldClass, knownFieldClass } from './field-classes.ts'

const maxDepth = 6
/** A class's file is read as a whole; longer ones hold no field classes in practice. */
const maxLength = 400_000

/** Looks up field classes that the project itself wrote: `shop.fields.MoneyField` is in `shop/fields.py`. */
export class ClassLookup {
  readonly #tree: Tree
  readonly #known = new Map<string, FieldClass | undefined>()
  readonly #modules = new Map<string, Promise<ReadonlyMap<string, Value> | undefined>>()
  readonly #texts = new Map<string, string>()
  #byEnd: Map<string, TreeFile[]> | undefined

  constructor(tree: Tree) {
    this.#tree = tree
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
    const names = dot === -1 ? undefined : await this.#module(path.slice(0, dot))
    const value = names?.get(path.slice(dot + 1))
    const text = this.#texts.get(path.slice(0, dot)) ?? ''
    for (const option of value ? optionsOf(value) : []) {
      const found = await this.#classOf(option, text, depth)
      if (found) {
        this.#known.set(path, found)
        return found
      }
    }
    return undefined
  }

  async #classOf(value: Value, text: string, depth: number): Promise<FieldClass | undefined> {
    if (depth > maxDepth) return undefined
    if (value.kind === 'name') return this.load(value.path, depth + 1)
    if (value.kind !== 'class') return undefined
    const internal = literalFrom(value, 'get_internal_type', text)
    const ownType = literalFrom(value, 'db_type', text)
    for (const base of value.bases) {
      const found =
        (internal === undefined ? undefined : knownFieldClass(internal)) ??
        (await this.#classOf(base, text, depth + 1)) ??
        // `models.Field` itself has no type.
        (ownType !== undefined && base.kind === 'name' && /^django\..*\.Field$/.test(base.path)
          ? { kind: 'own' }
          : undefined)
      if (!found) continue
      const own = { ...found, ...argumentsIn(value, text) }
      return ownType === undefined ? own : { ...own, ownType }
    }
    return undefined
  }

  #module(dotted: string): Promise<ReadonlyMap<string, Value> | undefined> {
    let names = this.#modules.get(dotted)
    if (!names) {
      names = this.#readModule(dotted)
      this.#modules.set(dotted, names)
    }
    return names
  }

  async #readModule(dotted: string): Promise<ReadonlyMap<string, Value> | undefined> {
    const path = dotted.replaceAll('.', '/')
    const [file] = [...this.#ending(`${path}.py`), ...this.#ending(`${path}/__init__.py`)]
    if (!file) return undefined
    const text = await this.#tree.readText(file)
    if (text.length > maxLength) return undefined
    this.#texts.set(dotted, text)
    const syntax = (await loadPython()).parse(text)
    return syntax && new Executor(syntax).module.names
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

/** `def db_type(self, connection): return 'tsvector'` */
function literalFrom(value: FieldClassValue, name: string, text: string): string | undefined {
  const method = value.scope.names.get(name)
  if (method?.kind !== 'function') return undefined
  const literal = method.node.getChild('Body')?.getChild('ReturnStatement')?.getChild('String')
  return literal ? /^['"]([\w ()]+)['"]$/.exec(text.slice(literal.from, literal.to))?.[1] : undefined
}

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
