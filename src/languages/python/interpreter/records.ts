import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../../model/position.ts'
import { childrenOf } from '../syntax.ts'

import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import {
  type Arguments,
  derivesFrom,
  type Instance,
  lastSegment,
  type PythonClass,
  resolutionOrder,
  unknown,
  type Value,
} from './values.ts'

/** The fields of a `@dataclass` or a `NamedTuple`, in the order of its body; undefined for any other class. */
export function recordFields(
  node: SyntaxNode,
  text: string,
  bases: readonly Value[],
  decorators: readonly Value[],
): string[] | undefined {
  const isRecord = [...bases, ...decorators].some(
    one => one.kind === 'foreign' && ['NamedTuple', 'dataclass'].includes(lastSegment(one.path)),
  )
  const body = node.getChild('Body')
  if (!isRecord || !body) return undefined
  return childrenOf(body).flatMap(statement => {
    const [name, type] = statement.name === 'AssignStatement' ? childrenOf(statement) : []
    const isField = name?.name === 'VariableName' && type?.name === 'TypeDef'
    return isField && !text.slice(type.from, type.to).includes('ClassVar')
      ? [text.slice(name.from, name.to)]
      : []
  })
}

/** An instance of a class that has fields and no `__init__()` of its own. */
export function* makeRecord(
  python: Interpreter,
  of: PythonClass,
  { args, keywords }: Arguments,
  at: Span,
): Flow<Value> {
  const classes = resolutionOrder(of).filter(one => one.kind === 'class')
  const names = [...new Set([...classes].reverse().flatMap(one => one.fields ?? []))]
  const attributes = new Map<string, Value>()
  for (const [i, name] of names.entries()) {
    const fallback = classes.find(one => one.names.has(name))?.names.get(name)
    const value = args[i] ?? keywords.get(name) ?? (yield* defaultOf(python, fallback, at))
    if (!value) return unknown(`the arguments of ${of.name}()`)
    attributes.set(name, value)
  }
  if (args.length > names.length || [...keywords.keys()].some(name => !names.includes(name)))
    return unknown(`the arguments of ${of.name}()`)
  const isTuple = derivesFrom(of, new Set(['NamedTuple']))
  const instance: Instance = {
    kind: 'instance',
    class: of,
    attributes,
    constructed: isTuple ? { args: [...attributes.values()], keywords: new Map() } : { args, keywords },
  }
  const after = classes.find(one => one.names.has('__post_init__'))?.names.get('__post_init__')
  if (after?.kind === 'function')
    yield* python.call({ ...after, self: instance }, { args: [], keywords: new Map() }, at)
  return instance
}

/** `field(default_factory=list)` is called for each instance. */
function* defaultOf(python: Interpreter, fallback: Value | undefined, at: Span): Flow<Value | undefined> {
  if (fallback?.kind !== 'foreign-call' || lastSegment(fallback.callee.path) !== 'field') return fallback
  const factory = fallback.keywords.get('default_factory')
  if (factory) return yield* python.call(factory, { args: [], keywords: new Map() }, at)
  return fallback.keywords.get('default')
}
