import type { Span } from '../../../model/position.ts'

import type { Flow } from './flow.ts'
import type { Arguments, Exception, Foreign, ForeignCall, Module, PythonClass, Value } from './values.ts'

/** The libraries that a program uses, as far as somebody gives them a meaning. */
export interface Host {
  /**
   * The file of a module of the tree, undefined for what is none. `directory`: where a relative import begins;
   * an absolute one is looked up where the program's own packages are.
   */
  moduleFile(segments: readonly string[], directory: string | undefined): string | undefined
  /** An attribute that is more than a longer name; undefined: it stays a name. */
  attribute(owner: Foreign | ForeignCall, name: string): Value | undefined
  /** What `from module import name` gives of a module that is none of the tree's; undefined: it stays a name. */
  imported?(module: string, name: string): Value | undefined
  /** Undefined: the call has no meaning here and is kept as it was written. */
  call(callee: Foreign, given: Arguments, at: Span): Flow<Value | undefined>
  /** What a `with` statement binds. */
  enter(manager: Value, at: Span): Flow<Value>
  /** Is the exception swallowed? */
  exit(manager: Value, raised: Exception | undefined, at: Span): Flow<boolean>
  /** What iterating over a foreign thing gives; undefined where that can't be known. */
  items(value: Foreign | ForeignCall, at: Span): Flow<readonly Value[] | undefined>
  /** `owner[key]` of a foreign thing. */
  element(owner: Foreign | ForeignCall, key: Value): Value | undefined
  /**
   * `for` over something, or a call, that can't be followed and that may have had effects. `isHanded`: it was handed what
   * reaches out.
   */
  unverified(why: string, at: Span, isHanded?: boolean): Flow<void>
  /** A class or function was made under `@path(…)`. */
  decorated?(path: string, args: readonly Value[], value: Value): void
  /** `owner.name = value` of a foreign thing. */
  assigned?(owner: Foreign | ForeignCall, name: string, value: Value, at: Span): Flow<void>
  /** Would a call that is handed this value be able to change the database? */
  reachesOut(value: Value): boolean
  /** Is it known to do nothing that matters: logging, say? */
  harmless(callee: Foreign): boolean
  /** A class of the tree was made; what a library's class gives to those that derive from it can be added to its names. */
  classMade?(of: PythonClass, module: Module): void
}
