import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../../model/position.ts'

import type { Flow } from './flow.ts'

/** A module of the tree while it is being interpreted. */
export interface Module {
  kind: 'module'
  /** Its path in the tree; '' for one that only stands for a package without a file. */
  path: string
  text: string
  names: Map<string, Value>
}

/** Local names of a call, of a class body or of a comprehension; a module's are its own. */
export interface Frame {
  names: Map<string, Value>
  parent: Frame | undefined
  module: Module
  /** A class body's names are not seen from its functions. */
  isClass: boolean
  /** Names that `global` or `nonlocal` hands to an outer frame. */
  outer: Map<string, Frame>
  /** What a `yield` does: a context manager's runs the body of the `with`. */
  yielded?: ((value: Value) => Flow<void>) | undefined
  /** Why it is not known whether what runs now would still run: a `return` may have come before it. */
  doubt?: string
}

/** Where a string's characters stand, when they are exactly a slice of a module's text. */
export interface Origin {
  module: Module
  start: number
}

export type Arguments = { args: readonly Value[]; keywords: ReadonlyMap<string, Value> }

/** A name that the interpreter does not know, with what hangs on it: `sqlalchemy.Column`, `alembic.op.execute`. */
export interface Foreign {
  kind: 'foreign'
  path: string
  /** The value that it is an attribute of, where that is not just a name. */
  of?: Value
}

/** What calling a foreign name gave, kept as it was called: `sa.Column('id', sa.Integer())`. */
export interface ForeignCall extends Arguments {
  kind: 'foreign-call'
  callee: Foreign
  at: Span
  /** What the program has set on it, and what the host remembers of it. */
  attributes: Map<string, Value>
}

export interface PythonFunction {
  kind: 'function'
  name: string
  node: SyntaxNode
  frame: Frame
  defaults: ReadonlyMap<string, Value>
  self?: Value
  decorators: readonly Value[]
  /** Its frame's. */
  yielded?: Frame['yielded']
  /** The class in whose body it stands: what `super()` begins after. */
  owner?: PythonClass
  /** It is being called inside of what a decorator puts around it. */
  inside?: boolean
}

export interface PythonClass {
  kind: 'class'
  name: string
  bases: readonly Value[]
  names: Map<string, Value>
  /** Of a `@dataclass` or a `NamedTuple`, in their order. */
  fields?: readonly string[]
  /** `name: annotation` of its body, not evaluated. */
  annotations?: ReadonlyMap<string, Annotation>
  /** `class Hero(SQLModel, table=True)` */
  keywords?: ReadonlyMap<string, Value>
  decorators?: readonly Value[]
}

export interface Annotation {
  node: SyntaxNode
  frame: Frame
}

export interface Instance {
  kind: 'instance'
  class: PythonClass
  attributes: Map<string, Value>
  constructed: Arguments
  /** What its own `__init__()` has handed to that of a library's class. */
  handedOn?: Arguments
  /** What the methods that `super()` finds are called for. */
  bound?: Instance | PythonClass
}

export interface Exception {
  kind: 'exception'
  /** Its class and what that derives from, most special first: `ProgrammingError`, `DBAPIError`, …, `Exception`. */
  classes: readonly string[]
  args: readonly Value[]
  attributes: Map<string, Value>
}

export interface Native {
  kind: 'native'
  name: string
  call: (given: Arguments, at: Span) => Flow<Value>
}

export type Value =
  | { kind: 'str'; value: string; origin?: Origin }
  | { kind: 'bytes'; value: string }
  | { kind: 'int'; value: bigint }
  | { kind: 'float'; value: number }
  | { kind: 'bool'; value: boolean }
  | { kind: 'none' }
  | List
  | { kind: 'tuple'; items: readonly Value[] }
  | { kind: 'set'; items: Map<string, Value> }
  | Dict
  | PythonFunction
  | PythonClass
  | Instance
  | Exception
  | Native
  | Module
  /** An imported name, looked up when it is used: most imports of a migration never are. */
  | { kind: 'lazy'; load: () => Flow<Value> }
  | Foreign
  | ForeignCall
  /** `reason` ends a sentence that begins with "it depends on". */
  | { kind: 'unknown'; reason: string }

export type List = { kind: 'list'; items: Value[] }
/** `missing`: what a defaultdict makes for a key that it does not have. */
export type Dict = { kind: 'dict'; entries: Map<string, [Value, Value]>; missing?: () => Value }

export const none: Value = { kind: 'none' }
export const str = (value: string, origin?: Origin): Value => ({
  kind: 'str',
  value,
  ...(origin ? { origin } : {}),
})
export const bool = (value: boolean): Value => ({ kind: 'bool', value })
export const int = (value: bigint | number): Value => ({ kind: 'int', value: BigInt(value) })
export const list = (items: Value[]): List => ({ kind: 'list', items })
export const unknown = (reason: string): Value => ({ kind: 'unknown', reason })
export const native = (name: string, call: Native['call']): Native => ({ kind: 'native', name, call })

export function dict(pairs: Iterable<readonly [Value, Value]> = []): Dict {
  const entries: Dict['entries'] = new Map()
  for (const [key, value] of pairs) entries.set(hashOf(key), [key, value])
  return { kind: 'dict', entries }
}

export function set(items: Iterable<Value>): Value {
  return { kind: 'set', items: new Map([...items].map(item => [hashOf(item), item])) }
}

const identities = new WeakMap<object, number>()
let nextIdentity = 0

/** Equal values of the kinds that Python can hash have equal hashes; all else is equal to itself only. */
export function hashOf(value: Value): string {
  switch (value.kind) {
    case 'str':
      return `s${value.value}`
    case 'bytes':
      return `b${value.value}`
    case 'int':
      return `n${value.value}`
    case 'bool':
      return `n${value.value ? 1 : 0}`
    case 'float':
      return `n${value.value}`
    case 'none':
      return 'none'
    case 'tuple':
      return `t${value.items.map(item => `${hashOf(item).length}:${hashOf(item)}`).join('')}`
    case 'foreign':
      return value.of ? identityOf(value) : `f${value.path}`
    case 'instance': {
      // A member of `class Status(str, Enum)` is its value.
      const own = value.attributes.get('value')
      return own?.kind === 'str' && isStringEnum(value.class) ? hashOf(own) : identityOf(value)
    }
    default:
      return identityOf(value)
  }
}

function identityOf(value: object): string {
  let id = identities.get(value)
  if (id === undefined) {
    id = nextIdentity++
    identities.set(value, id)
  }
  return `#${id}`
}

const orders = new WeakMap<PythonClass, readonly (PythonClass | Foreign)[]>()

/** The order in which a class' attributes are looked up: each class after all that derive from it. */
export function resolutionOrder(of: PythonClass): readonly (PythonClass | Foreign)[] {
  let order = orders.get(of)
  if (!order) {
    order = [...new Set([...lineage(of)].reverse())].reverse()
    orders.set(of, order)
  }
  return order
}

/** All classes that a class derives from, itself first. */
export function* lineage(
  of: PythonClass,
  depth = 0,
  left = { classes: mostClasses },
): Iterable<PythonClass | Foreign> {
  yield of
  if (depth > 20) return
  for (const base of of.bases) {
    // A class that names another one twice, again and again, would have millions.
    if (left.classes-- <= 0) return
    if (base.kind === 'class') yield* lineage(base, depth + 1, left)
    else if (base.kind === 'foreign') yield base
  }
}

const mostClasses = 500

export function derivesFrom(of: PythonClass, names: ReadonlySet<string>): boolean {
  for (const one of lineage(of)) {
    const name = one.kind === 'class' ? one.name : lastSegment(one.path)
    if (names.has(name)) return true
  }
  return false
}

const enums = new Set(['Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag'])
/** A class of the project may be called Flag, too. */
export const isEnum = (of: PythonClass): boolean =>
  [...lineage(of)].some(one => one.kind === 'foreign' && enums.has(lastSegment(one.path)))
export const isStringEnum = (of: PythonClass): boolean =>
  isEnum(of) && derivesFrom(of, new Set(['str', 'StrEnum']))

export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** How a foreign thing is called in a sentence: `os.environ.get(…)`. */
export function nameOf(value: Foreign | ForeignCall): string {
  if (value.kind === 'foreign-call') return `${nameOf(value.callee)}(…)`
  const name = value.path.replaceAll('()', '(…)')
  return name.length > 80 ? `${name.slice(0, 77)}…` : name
}
