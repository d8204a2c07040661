import { decode } from '../../../git/git-tree.ts'
import {
  atOnce,
  BudgetExceededError,
  FileRequest,
  type Flow,
} from '../../../languages/python/interpreter/flow.ts'
import type { Host } from '../../../languages/python/interpreter/host.ts'
import { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import { RaisedError } from '../../../languages/python/interpreter/raised.ts'
import {
  type Arguments,
  type Foreign,
  type ForeignCall,
  type Frame,
  lastSegment,
  type Value,
} from '../../../languages/python/interpreter/values.ts'
import type { PythonParser } from '../../../languages/python/syntax.ts'
import type { Span } from '../../../model/position.ts'
import type { Tree } from '../../../model/tree.ts'
import { byName } from '../../../text/by-name.ts'
import { asString } from './arguments.ts'
import { Modules } from './modules.ts'
import { type Conventions, defaultConventions } from './naming.ts'

/** The naming convention of env.py's target_metadata, where reading the project's own files shows it. */
export async function conventionsOf(
  directory: string,
  tree: Tree,
  parser: PythonParser,
): Promise<Conventions> {
  const path = directory === '' ? 'env.py' : `${directory}/env.py`
  const file = tree.file(path)
  if (!file) return defaultConventions
  const text = decode((await tree.read([file])).get(file.oid))
  const modules = new Modules(tree, directory)
  const python = new Interpreter(parser, new Onlooker(modules))
  const flow = metadataOf(python, path, text)
  try {
    for (;;) {
      const next = flow.next()
      if (next.done) return next.value ?? defaultConventions
      const pending = next.value
      const wanted = pending instanceof FileRequest ? tree.file(pending.path) : undefined
      if (pending instanceof FileRequest && wanted)
        pending.text = decode((await tree.read([wanted])).get(wanted.oid))
    }
  } catch (error) {
    if (error instanceof BudgetExceededError || error instanceof RaisedError || error instanceof RangeError)
      return defaultConventions
    throw error
  }
}

function* metadataOf(python: Interpreter, path: string, text: string): Flow<Conventions | undefined> {
  // env.py goes on to connect: what it raises there comes after the line that matters.
  const reading = python.module(path, text)
  const module = yield* reading
  const frame: Frame = { names: module.names, parent: undefined, module, isClass: false, outer: new Map() }
  const target = yield* python.lookup('target_metadata', frame)
  return target && conventionIn(target, 0)
}

/** A MetaData(naming_convention=…), or something that was made with one. */
export function conventionIn(value: Value, depth: number): Conventions | undefined {
  if (depth > 6) return undefined
  if (value.kind === 'list' && value.items[0]) return conventionIn(value.items[0], depth + 1)
  if (value.kind === 'foreign') return value.of && conventionIn(value.of, depth + 1)
  if (value.kind === 'class') {
    const own = value.names.get('metadata')
    if (own) return conventionIn(own, depth + 1)
    for (const base of value.bases) {
      const found = conventionIn(base, depth + 1)
      if (found) return found
    }
    return undefined
  }
  if (value.kind !== 'foreign-call') return undefined
  const given = value.attributes.get('naming_convention') ?? value.keywords.get('naming_convention')
  if (given?.kind === 'dict') return fromDict(given.entries.values())
  const metadata = value.keywords.get('metadata') ?? value.attributes.get('metadata')
  return metadata && conventionIn(metadata, depth + 1)
}

function fromDict(entries: Iterable<readonly [Value, Value]>): Conventions {
  const found = new Map<string, string>()
  for (const [key, value] of entries) {
    const text = asString(value)
    // A key may also be the class: `Index`.
    const name = key.kind === 'foreign' ? classes[lastSegment(key.path)] : asString(key)
    if (name !== undefined && text !== undefined) found.set(name, text)
  }
  return found
}

const classes: Readonly<Record<string, string>> = byName({
  Index: 'ix',
  UniqueConstraint: 'uq',
  CheckConstraint: 'ck',
  ForeignKeyConstraint: 'fk',
  PrimaryKeyConstraint: 'pk',
})

/** Nothing that env.py calls does anything. */
export class Onlooker implements Host {
  readonly #modules: Modules

  constructor(modules: Modules) {
    this.#modules = modules
  }

  moduleFile(segments: readonly string[], directory: string | undefined): string | undefined {
    return this.#modules.find(segments, directory)
  }

  attribute(_owner: Foreign | ForeignCall, _name: string): Value | undefined {
    return undefined
  }

  element(_owner: Foreign | ForeignCall, _key: Value): Value | undefined {
    return undefined
  }

  call(_callee: Foreign, _given: Arguments): Flow<Value | undefined> {
    return atOnce(undefined)
  }

  items(): Flow<undefined> {
    return atOnce(undefined)
  }

  enter(manager: Value): Flow<Value> {
    return atOnce(manager)
  }

  exit(): Flow<boolean> {
    return atOnce(false)
  }

  unverified(_why: string, _at: Span): Flow<void> {
    return atOnce(undefined)
  }

  reachesOut(): boolean {
    return false
  }

  harmless(): boolean {
    return false
  }
}
