import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../../model/position.ts'
import { childrenOf, type PythonParser } from '../syntax.ts'

import { attributeOf } from './attributes.ts'
import { callBuiltin } from './builtins.ts'
import { elementOf } from './elements.ts'
import { Budget, FileRequest, type Flow, type Limits } from './flow.ts'
import { callFunction, instantiate } from './functions.ts'
import type { Host } from './host.ts'
import { importedModule } from './imports.ts'
import { libraryCall } from './library.ts'
import { isKnown, reasonOf } from './operators.ts'
import { RaisedError } from './raised.ts'
import { run } from './statements.ts'
import {
  type Arguments,
  type Foreign,
  type Frame,
  type Module,
  nameOf,
  str,
  unknown,
  type Value,
} from './values.ts'

interface Call {
  module: Module
  /** Where the caller's module made it. */
  at: Span
}

/**
 * Runs the subset of Python that migrations are written in. What it can't know becomes an unknown value with its reason;
 * calls into libraries go to the host. It never imports, executes or opens anything but files of the tree.
 */
export class Interpreter {
  readonly host: Host
  readonly budget: Budget
  readonly #parser: PythonParser
  readonly #modules = new Map<string, Module | 'loading'>()
  readonly #calls: Call[] = []
  /** How many `try` bodies with handlers are being run: what is done there must be known to have worked. */
  catching = 0
  /** Why the loop that runs may have ended; `returns`: so have those around it. */
  undecidedEnd: { why: string; returns: boolean } | undefined
  /** How many modules are being loaded, one for the other: their statements are no part of the program. */
  importing = 0
  /** Dotted names that `import a.b` has named. */
  readonly imported = new Set<string>()
  #main: Module | undefined
  #at: Span = { start: 0, end: 0 }

  constructor(parser: PythonParser, host: Host, limits?: Limits) {
    this.#parser = parser
    this.host = host
    this.budget = new Budget(limits)
  }

  /** Runs a module's own statements. Spans are reported in the first one that is run. */
  *module(path: string, text: string): Flow<Module> {
    const module: Module = { kind: 'module', path, text, names: new Map() }
    this.#main ??= module
    module.names.set('__file__', str(path))
    module.names.set('__name__', str(path.replace(/\.py$/, '').replaceAll('/', '.')))
    const syntax = this.#parser.parse(text)
    if (!syntax) {
      yield* this.host.unverified(`${path} is too deep or too long to parse`, { start: 0, end: 0 })
      return module
    }
    const frame: Frame = { names: module.names, parent: undefined, module, isClass: false, outer: new Map() }
    this.#calls.push({ module, at: this.#at })
    try {
      yield* run(this, childrenOf(syntax.tree.topNode), frame)
    } finally {
      this.#calls.pop()
    }
    return module
  }

  /** All modules of the tree that were imported. */
  get modules(): Module[] {
    return [...this.#modules.values()].filter(one => one !== 'loading')
  }

  get parser(): PythonParser {
    return this.#parser
  }

  get main(): Module | undefined {
    return this.#main
  }

  /** The place in the main module that a place stands for: the call that led into another file. */
  site(at: Span = this.#at): Span {
    let place = at
    for (let i = this.#calls.length - 1; i >= 0; i--) {
      const call = this.#calls[i]
      if (!call || call.module === this.#main) break
      place = call.at
    }
    return place
  }

  /** The module whose code is being run. */
  get current(): Module | undefined {
    return this.#calls.at(-1)?.module ?? this.#main
  }

  reached(node: SyntaxNode): void {
    this.#at = { start: node.from, end: node.to }
  }

  /** A name; undefined where nothing gave it a value. */
  *lookup(name: string, frame: Frame): Flow<Value | undefined> {
    for (let at: Frame | undefined = frame; at; at = at.parent) {
      if (at.isClass && at !== frame) continue
      const found = at.outer.get(name)?.names.get(name) ?? at.names.get(name)
      if (!found) continue
      if (found.kind !== 'lazy') return found
      const loaded = yield* found.load()
      at.names.set(name, loaded)
      return loaded
    }
    return undefined
  }

  /** A module of the tree; undefined where there is none of that name. */
  *load(segments: readonly string[], directory: string | undefined): Flow<Module | undefined> {
    const path = this.host.moduleFile(segments, directory)
    return path === undefined ? undefined : yield* this.file(path)
  }

  /** A file of the tree as a module: once, whatever it is imported by. */
  *file(path: string): Flow<Module | undefined> {
    const known = this.#modules.get(path)
    // A circle of imports: Python hands out what the module has so far, which a name is rarely looked up in.
    if (known === 'loading') return undefined
    if (known) return known
    this.#modules.set(path, 'loading')
    const request = new FileRequest(path)
    yield request
    this.importing++
    try {
      const module = yield* this.module(path, request.text ?? '')
      this.#modules.set(path, module)
      return module
    } finally {
      this.importing--
    }
  }

  attribute(owner: Value, name: string, at: Span): Flow<Value> {
    return attributeOf(this, owner, name, at)
  }

  *call(callee: Value, given: Arguments, at: Span): Flow<Value> {
    this.budget.spend()
    switch (callee.kind) {
      case 'native':
        return yield* callee.call(given, at)
      case 'function': {
        this.budget.enter()
        this.#calls.push({ module: callee.frame.module, at })
        try {
          return yield* callFunction(this, callee, given)
        } finally {
          this.#calls.pop()
          this.budget.leave()
        }
      }
      case 'class':
        this.budget.enter()
        try {
          return yield* instantiate(this, callee, given, at)
        } finally {
          this.budget.leave()
        }
      case 'foreign':
        return yield* this.#callForeign(callee, given, at)
      // `column.op('~')('x')`
      case 'foreign-call':
        return yield* this.#callForeign(
          { kind: 'foreign', path: `${callee.callee.path}()`, of: callee },
          given,
          at,
        )
      case 'unknown':
        return callee
      default:
        return unknown(`calling something that is no function`)
    }
  }

  *#callForeign(callee: Foreign, given: Arguments, at: Span): Flow<Value> {
    const builtin =
      callee.of || callee.path.includes('.') ? undefined : yield* callBuiltin(this, callee.path, given, at)
    if (builtin) return builtin
    const module = yield* importedModule(this, callee, given)
    if (module) return module
    const known = callee.of ? undefined : yield* libraryCall(this, callee.path, given)
    if (known) return known
    const result = yield* this.host.call(callee, given, at)
    if (result) return result
    const reaching =
      !this.host.harmless(callee) &&
      [...given.args, ...given.keywords.values()].some(value => this.host.reachesOut(value))
    if (reaching) {
      yield* this.host.unverified(`it calls ${nameOf(callee)}, whose code is not in the repository`, at, true)
      return unknown(`what ${nameOf(callee)} gives back`)
    }
    return { kind: 'foreign-call', callee, ...given, at, attributes: new Map() }
  }

  /** `owner[key]`. */
  element(owner: Value, key: Value): Value {
    if (owner.kind === 'foreign' || owner.kind === 'foreign-call')
      return this.host.element(owner, key) ?? unknown(nameOf(owner))
    if (owner.kind === 'unknown') return owner
    if (!isKnown(key)) return unknown(reasonOf(key))
    return elementOf(owner, key)
  }

  /** Runs a piece; what Python would raise comes back as a value. */
  *attempt(flow: Flow<unknown>): Flow<RaisedError | undefined> {
    try {
      yield* flow
    } catch (error) {
      if (error instanceof RaisedError) return error
      throw error
    }
    return undefined
  }
}
