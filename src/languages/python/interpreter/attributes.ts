import type { Span } from '../../../model/position.ts'

import { membersOf } from './classes.ts'
import { dictMethod, listMethod, setMethod } from './collection-methods.ts'
import { atOnce, type Budget, type Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { stringMethod } from './string-methods.ts'
import { classAttribute, classMethods, isDecorated, objectMethod, properties } from './super.ts'
import {
  type Arguments,
  dict,
  type Foreign,
  type ForeignCall,
  type Frame,
  type Instance,
  isEnum,
  type Module,
  native,
  type PythonClass,
  str,
  unknown,
  type Value,
} from './values.ts'

/** `owner.name`. */
export function attributeOf(python: Interpreter, owner: Value, name: string, at: Span): Flow<Value> {
  switch (owner.kind) {
    case 'module':
      return ofModule(python, owner, name, at)
    case 'foreign':
    case 'foreign-call':
      return ofForeign(python, owner, name)
    case 'class':
      return atOnce(ofClass(owner, name))
    case 'instance':
      return ofInstance(python, owner, name, at)
    case 'exception':
      if (name === 'args') return atOnce({ kind: 'tuple', items: owner.args })
      return atOnce(owner.attributes.get(name) ?? unknown(`the attribute ${name} of an exception`))
    case 'function':
      return atOnce(name === '__name__' ? str(owner.name) : unknown(`the attribute ${name} of a function`))
    case 'unknown':
      return atOnce(owner)
    default: {
      const { budget } = python
      return atOnce(
        native(name, given =>
          atOnce(
            method(owner, name, given, budget) ??
              unknown(`.${name}(…) of ${owner.kind === 'lazy' ? 'a name' : owner.kind}`),
          ),
        ),
      )
    }
  }
}

function* ofModule(python: Interpreter, owner: Module, name: string, at: Span): Flow<Value> {
  const frame: Frame = {
    names: owner.names,
    parent: undefined,
    module: owner,
    isClass: false,
    outer: new Map(),
  }
  const found = yield* python.lookup(name, frame)
  if (found) return found
  const directory = owner.path.replace(/(?:^|\/)[^/]*$/, '')
  const below = owner.path.endsWith('__init__.py') ? yield* python.load([name], directory) : undefined
  // https://peps.python.org/pep-0562/
  const asked = below ? undefined : owner.names.get('__getattr__')
  if (asked?.kind === 'function')
    return yield* python.call(asked, { args: [str(name)], keywords: new Map() }, at)
  return (
    below ?? {
      kind: 'foreign',
      path: `${owner.path.replace(/\.py$/, '').replaceAll('/', '.')}.${name}`,
    }
  )
}

function* ofForeign(python: Interpreter, owner: Foreign | ForeignCall, name: string): Flow<Value> {
  const set = owner.kind === 'foreign-call' ? owner.attributes.get(name) : undefined
  if (set) return set
  const given = python.host.attribute(owner, name)
  if (given) return given.kind === 'lazy' ? yield* given.load() : given
  if (owner.kind === 'foreign-call')
    return { kind: 'foreign', path: `${owner.callee.path}().${name}`, of: owner }
  const path = `${owner.path}.${name}`
  if (owner.of) return { kind: 'foreign', path, of: owner }
  const module = python.imported.has(path) ? yield* python.load(path.split('.'), undefined) : undefined
  return module ?? { kind: 'foreign', path }
}

function ofClass(owner: PythonClass, name: string): Value {
  if (name === '__name__') return str(owner.name)
  if (name === '__members__' && isEnum(owner)) return dict(membersOf(owner))
  const found = classAttribute(owner, name)
  if (found?.kind === 'function' && isDecorated(found, classMethods)) return { ...found, self: owner }
  return found ?? unknown(`${owner.name}.${name}`)
}

function* ofInstance(python: Interpreter, owner: Instance, name: string, at: Span): Flow<Value> {
  const own = owner.attributes.get(name)
  if (own) return own
  if (name === '__class__' && !owner.bound) return owner.class
  const found = classAttribute(owner.class, name)
  if (found?.kind === 'function') {
    const self = owner.bound ?? owner
    const isOfClass = self.kind === 'instance' && isDecorated(found, classMethods)
    const bound: Value = { ...found, self: isOfClass ? self.class : self }
    return isDecorated(found, properties)
      ? yield* python.call(bound, { args: [], keywords: new Map() }, at)
      : bound
  }
  return (
    (owner.bound && objectMethod(name, owner.bound)) ??
    found ??
    unknown(`${owner.bound ? 'super' : owner.class.name}().${name}`)
  )
}

function method(owner: Value, name: string, given: Arguments, budget: Budget): Value | undefined {
  switch (owner.kind) {
    case 'str':
      return stringMethod(owner, name, given, budget)
    case 'list':
    case 'tuple':
      return listMethod(owner, name, given)
    case 'dict':
      return dictMethod(owner, name, given)
    case 'set':
      return setMethod(owner, name, given)
    case 'bytes':
      return name === 'decode' ? str(owner.value) : undefined
    default:
      return undefined
  }
}
