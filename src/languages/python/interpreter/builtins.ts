import type { Span } from '../../../model/position.ts'
import { byName } from '../../../text/by-name.ts'

import { type BuiltinCall, ofItems, ofItemsInSteps } from './builtins-of-items.ts'
import { builtin, exception, isBuiltinException } from './exceptions.ts'
import type { Flow } from './flow.ts'
import { reprOf, textOf } from './format.ts'
import type { Interpreter } from './interpreter.ts'
import { isKnown, itemsOf, numeric, reasonOf, truth } from './operators.ts'
import {
  type Arguments,
  bool,
  derivesFrom,
  int,
  lastSegment,
  none,
  resolutionOrder,
  str,
  unknown,
  type Value,
} from './values.ts'

/** They go through all that they are handed. */
const readAtOnce = new Set([
  'list',
  'tuple',
  'set',
  'frozenset',
  'sorted',
  'enumerate',
  'dict',
  'any',
  'all',
  'sum',
])

/** Python's built-in functions that migrations use. Undefined: not known here, or not with such arguments. */
export function* callBuiltin(
  python: Interpreter,
  name: string,
  given: Arguments,
  at: Span,
): Flow<Value | undefined> {
  const [first] = given.args
  const isOfHost = first?.kind === 'foreign' || first?.kind === 'foreign-call'
  const items =
    isOfHost && readAtOnce.has(name) ? yield* python.host.items(first, at) : first && itemsOf(first)
  const call: BuiltinCall = { ...given, python, items, at }
  const atOnce = builtins.get(name)
  if (atOnce) return atOnce(call)
  const inSteps = builtinsInSteps.get(name)
  if (inSteps) return yield* inSteps(call)
  return isBuiltinException(name) ? { ...exception(builtin(name), ''), args: given.args } : undefined
}

const builtins: ReadonlyMap<string, (call: BuiltinCall) => Value | undefined> = new Map(
  Object.entries({
    ...ofItems,
    print: () => none,
    str: ({ args: [first] }: BuiltinCall) => (first ? textual(textOf(first), first) : str('')),
    repr: ({ args: [first] }: BuiltinCall) => first && textual(reprOf(first), first),
    int: integer,
    float: ({ args: [first] }: BuiltinCall): Value | undefined => {
      const number = first && (first.kind === 'str' ? Number(first.value) : numeric(first))
      return number === undefined || Number.isNaN(number)
        ? undefined
        : { kind: 'float', value: Number(number) }
    },
    bool: ({ args: [first] }: BuiltinCall) => {
      const known = first ? truth(first) : false
      return known === undefined ? first && unknown(reasonOf(first)) : bool(known)
    },
    isinstance: ({ args: [first, second] }: BuiltinCall) => first && second && isInstance(first, second),
    setattr: ({ args: [owner, key, value] }: BuiltinCall) => {
      if (owner?.kind !== 'instance' || key?.kind !== 'str' || !value) return undefined
      owner.attributes.set(key.value, value)
      return none
    },
    callable: ({ args: [first] }: BuiltinCall) =>
      first && (isKnown(first) ? bool(callable.has(first.kind)) : unknown(reasonOf(first))),
    issubclass: ({ args: [first, second] }: BuiltinCall) =>
      first?.kind === 'class' && second?.kind === 'class'
        ? bool(resolutionOrder(first).includes(second))
        : undefined,
    type: ({ args }: BuiltinCall) =>
      args.length === 1 && args[0]?.kind === 'instance' ? args[0].class : undefined,
    abs: ({ args: [first] }: BuiltinCall) =>
      first?.kind === 'int' ? int(first.value < 0n ? -first.value : first.value) : undefined,
    chr: ({ args: [first] }: BuiltinCall) =>
      first?.kind === 'int' && first.value < 0x110000n
        ? str(String.fromCodePoint(Number(first.value)))
        : undefined,
    ord: ({ args: [first] }: BuiltinCall) =>
      first?.kind === 'str' ? int(first.value.codePointAt(0) ?? 0) : undefined,
  }),
)

const builtinsInSteps: ReadonlyMap<string, (call: BuiltinCall) => Flow<Value | undefined>> = new Map(
  Object.entries({
    ...ofItemsInSteps,
    *hasattr(call: BuiltinCall): Flow<Value | undefined> {
      const found = yield* attributeAskedFor(call)
      if (!found) return undefined
      return isKnown(found) ? bool(true) : unknown(reasonOf(found))
    },
    *getattr(call: BuiltinCall): Flow<Value | undefined> {
      const [owner, , fallback] = call.args
      const found = yield* attributeAskedFor(call)
      const isAbsent = found?.kind === 'unknown' && owner?.kind !== 'unknown'
      return isAbsent ? (fallback ?? found) : found
    },
  }),
)

function integer({ args: [first] }: BuiltinCall): Value {
  if (!first) return int(0)
  if (first.kind === 'str')
    return /^\s*[-+]?\d+\s*$/.test(first.value) ? int(BigInt(first.value.trim())) : unknown('int() of a text')
  const number = numeric(first)
  if (number === undefined) return unknown(reasonOf(first))
  return int(typeof number === 'bigint' ? number : BigInt(Math.trunc(number)))
}

function* attributeAskedFor({ python, args: [owner, name], at }: BuiltinCall): Flow<Value | undefined> {
  return owner && name?.kind === 'str' ? yield* python.attribute(owner, name.value, at) : undefined
}

const callable: ReadonlySet<Value['kind']> = new Set(['function', 'class', 'native'])

function textual(text: string | undefined, of: Value): Value {
  return text === undefined ? unknown(reasonOf(of)) : str(text)
}

const kinds: Readonly<Record<string, readonly Value['kind'][]>> = byName({
  str: ['str'],
  bytes: ['bytes'],
  int: ['int', 'bool'],
  float: ['float'],
  bool: ['bool'],
  list: ['list'],
  tuple: ['tuple'],
  set: ['set'],
  dict: ['dict'],
})

function isInstance(value: Value, of: Value): Value {
  const options = of.kind === 'tuple' ? of.items : [of]
  if (!isKnown(value)) return unknown(reasonOf(value))
  let known = true
  for (const option of options) {
    const name =
      option.kind === 'foreign' ? lastSegment(option.path) : option.kind === 'class' ? option.name : undefined
    if (name === undefined) known = false
    else if (value.kind === 'exception' && value.classes.includes(name)) return bool(true)
    else if (value.kind === 'instance' && derivesFrom(value.class, new Set([name]))) return bool(true)
    else if (kinds[name]?.includes(value.kind)) return bool(true)
  }
  return known ? bool(false) : unknown('a class that is not known')
}
