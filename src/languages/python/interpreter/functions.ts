import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../../model/position.ts'
import { childrenOf } from '../syntax.ts'

import { asException } from './exceptions.ts'
import { evaluate } from './expressions.ts'
import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { RaisedError } from './raised.ts'
import { makeRecord } from './records.ts'
import { runBody } from './statements.ts'
import { superOf } from './super.ts'
import {
  type Arguments,
  derivesFrom,
  dict,
  type Foreign,
  type ForeignCall,
  type Frame,
  type Instance,
  isEnum,
  lastSegment,
  list,
  none,
  type PythonClass,
  type PythonFunction,
  resolutionOrder,
  str,
  unknown,
  type Value,
} from './values.ts'

interface Parameter {
  name: string
  kind: 'normal' | 'keyword-only' | 'rest' | 'keywords'
  fallback: SyntaxNode | undefined
}

function parametersOf(node: SyntaxNode, text: string): Parameter[] {
  const parameters: Parameter[] = []
  const given = node.getChild('ParamList')
  let star = ''
  let keywordOnly = false
  let awaitsDefault = false
  for (const child of given ? childrenOf(given) : []) {
    switch (child.name) {
      case '*':
      case '**':
        star = child.name
        break
      case ',':
        if (star === '*') keywordOnly = true
        star = ''
        break
      case 'AssignOp':
        awaitsDefault = true
        break
      default:
        if (awaitsDefault) {
          const last = parameters.at(-1)
          if (last) last.fallback = child
          awaitsDefault = false
        } else if (child.name === 'VariableName') {
          const name = text.slice(child.from, child.to)
          parameters.push({ name, kind: kindOf(star, keywordOnly), fallback: undefined })
          if (star === '*') keywordOnly = true
          star = ''
        }
    }
  }
  return parameters
}

function kindOf(star: string, keywordOnly: boolean): Parameter['kind'] {
  if (star === '*') return 'rest'
  if (star === '**') return 'keywords'
  return keywordOnly ? 'keyword-only' : 'normal'
}

/** A `def` or `lambda`: its defaults are evaluated now, once. */
export function* makeFunction(
  python: Interpreter,
  node: SyntaxNode,
  name: string,
  frame: Frame,
  decorators: readonly Value[],
): Flow<PythonFunction> {
  const defaults = new Map<string, Value>()
  for (const parameter of parametersOf(node, frame.module.text)) {
    if (parameter.fallback) defaults.set(parameter.name, yield* evaluate(python, parameter.fallback, frame))
  }
  return { kind: 'function', name, node, frame, defaults, decorators }
}

/** Decorators that leave a function what it is. */
const transparent = new Set([
  'staticmethod',
  'classmethod',
  'property',
  'lru_cache',
  'cache',
  'wraps',
  'cached_property',
  'abstractmethod',
  'no_type_check',
  'deprecated',
  'override',
])

/** What calling a generator under `@contextmanager` gives. */
export const contextManager = 'contextlib.contextmanager'

export function* callFunction(python: Interpreter, callee: PythonFunction, given: Arguments): Flow<Value> {
  const { node, frame: outer } = callee
  const decorated = yield* throughDecorators(python, callee, given)
  if (decorated) return decorated
  const body = node.getChild('Body')
  if (node.firstChild?.name === 'async') return unknown(`${callee.name}(), which is asynchronous`)
  if (body && !callee.yielded && yields(body)) return yield* generated(python, callee, given)
  const names = bind(callee, given)
  if (!names) return unknown(`the arguments of ${callee.name}()`)
  const frame: Frame = {
    names,
    parent: outer,
    module: outer.module,
    isClass: false,
    outer: new Map(),
    yielded: callee.yielded,
  }
  // Whoever runs the methods of a class by himself says what `super` is in its module.
  if (callee.owner && !outer.module.names.has('super'))
    names.set('super', superOf(callee.owner, firstOf(names)))
  if (node.name === 'LambdaExpression') {
    const expression = node.lastChild
    return expression ? yield* evaluate(python, expression, frame) : none
  }
  if (!body) return none
  const completion = yield* runBody(python, body, frame)
  return typeof completion === 'object' ? completion.returned : none
}

/** What the decorators give instead of the function's own result, if they do. */
function* throughDecorators(
  python: Interpreter,
  callee: PythonFunction,
  given: Arguments,
): Flow<Value | undefined> {
  const { node } = callee
  for (const decorator of callee.decorators) {
    const path =
      decorator.kind === 'foreign'
        ? decorator.path
        : decorator.kind === 'foreign-call'
          ? decorator.callee.path
          : ''
    if (lastSegment(path) === 'contextmanager')
      return {
        kind: 'foreign-call',
        callee: { kind: 'foreign', path: contextManager, of: callee },
        ...given,
        at: { start: node.from, end: node.to },
        attributes: new Map(),
      }
    if (lastSegment(path) === 'atomic' && !callee.inside)
      return yield* insideOf(python, { kind: 'foreign', path }, { ...callee, inside: true }, given)
    if (lastSegment(path) !== 'atomic' && !transparent.has(lastSegment(path)))
      return unknown(`what @${path || 'a decorator'} makes of ${callee.name}()`)
  }
  return undefined
}

/** `@transaction.atomic`: what stands around each call. */
function* insideOf(
  python: Interpreter,
  callee: Foreign,
  body: PythonFunction,
  given: Arguments,
): Flow<Value> {
  const at = { start: body.node.from, end: body.node.to }
  const manager: ForeignCall = {
    kind: 'foreign-call',
    callee,
    args: [],
    keywords: new Map(),
    at,
    attributes: new Map(),
  }
  yield* python.host.enter(manager, at)
  let raised: RaisedError | undefined
  let value: Value = none
  try {
    value = yield* callFunction(python, body, given)
  } catch (error) {
    if (!(error instanceof RaisedError)) throw error
    raised = error
  }
  const isSwallowed = yield* python.host.exit(manager, raised?.exception, at)
  if (raised && !isSwallowed) throw raised
  return value
}

function firstOf(names: ReadonlyMap<string, Value>): Value | undefined {
  const [first] = names.values()
  return first
}

/** What a generator hands out, all at once: nobody looks at it in between. */
function* generated(python: Interpreter, callee: PythonFunction, given: Arguments): Flow<Value> {
  const items: Value[] = []
  const yielded = function* (value: Value): Flow<void> {
    yield* noSteps
    python.budget.spend()
    items.push(value)
  }
  const result = yield* callFunction(python, { ...callee, yielded }, given)
  return result.kind === 'unknown' ? result : list(items)
}

const noSteps: readonly never[] = []

function yields(body: SyntaxNode): boolean {
  const cursor = body.cursor()
  let inside = true
  while (cursor.next(inside) && cursor.from < body.to) {
    if (cursor.name === 'YieldStatement' || cursor.name === 'YieldExpression') return true
    // What a function inside yields is its own.
    inside = cursor.name !== 'FunctionDefinition' && cursor.name !== 'LambdaExpression'
  }
  return false
}

function bind(callee: PythonFunction, given: Arguments): Map<string, Value> | undefined {
  const names = new Map<string, Value>()
  const isStatic = callee.decorators.some(one => one.kind === 'foreign' && one.path === 'staticmethod')
  const args = callee.self && !isStatic ? [callee.self, ...given.args] : [...given.args]
  const keywords = new Map(given.keywords)
  for (const { name, kind } of parametersOf(callee.node, callee.frame.module.text)) {
    if (kind === 'rest') names.set(name, { kind: 'tuple', items: args.splice(0) })
    else if (kind === 'keywords') {
      names.set(name, dict([...keywords].map(([key, value]) => [str(key), value] as const)))
      keywords.clear()
    } else {
      const value =
        (kind === 'normal' ? args.shift() : undefined) ?? keywords.get(name) ?? callee.defaults.get(name)
      if (!value) return undefined
      keywords.delete(name)
      names.set(name, value)
    }
  }
  return args.length === 0 && keywords.size === 0 ? names : undefined
}

const exceptions = new Set(['BaseException', 'Exception', 'RuntimeError', 'ValueError', 'Error'])

export function* instantiate(python: Interpreter, of: PythonClass, given: Arguments, at: Span): Flow<Value> {
  if (isEnum(of)) return member(of, given.args[0])
  if (isRecord(of)) return yield* makeRecord(python, of, given, at)
  let instance: Instance = { kind: 'instance', class: of, attributes: new Map(), constructed: given }
  if (derivesFrom(of, exceptions)) return asException(instance) ?? instance
  const maker = yield* python.attribute(of, '__new__', at)
  if (maker.kind === 'function') {
    const made = yield* python.call({ ...maker, self: of }, given, at)
    // What is no instance of the class is what the call gives: its __init__() is not for that.
    if (made.kind !== 'instance' || !resolutionOrder(made.class).includes(of)) return made
    made.constructed = given
    instance = made
  }
  const init = yield* python.attribute(instance, '__init__', at)
  if (init.kind === 'function') yield* python.call(init, given, at)
  return instance
}

function isRecord(of: PythonClass): boolean {
  const classes = resolutionOrder(of).filter(one => one.kind === 'class')
  return classes.some(one => one.fields) && !classes.some(one => one.names.has('__init__'))
}

function member(of: PythonClass, value: Value | undefined): Value {
  for (const one of of.names.values()) {
    if (one.kind !== 'instance' || one.class !== of || !value) continue
    const own = one.attributes.get('value')
    if (
      one === value ||
      (own && own.kind === value.kind && 'value' in own && 'value' in value && own.value === value.value)
    )
      return one
  }
  return unknown(`a member of ${of.name}`)
}
