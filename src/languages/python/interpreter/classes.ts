import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from '../syntax.ts'
import { evaluate } from './expressions.ts'
import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { recordFields } from './records.ts'
import { runBody } from './statements.ts'
import {
  type Annotation,
  derivesFrom,
  type Frame,
  int,
  isEnum,
  list,
  type PythonClass,
  str,
  unknown,
  type Value,
} from './values.ts'

export function* runClass(
  python: Interpreter,
  node: SyntaxNode,
  name: string,
  outer: Frame,
  decorators: readonly Value[] = [],
): Flow<PythonClass> {
  const bases: Value[] = []
  const keywords = new Map<string, Value>()
  const list = node.getChild('ArgList')
  const parts = list ? childrenOf(list).slice(1, -1) : []
  for (const [i, part] of parts.entries()) {
    if (part.name === ',' || part.name === 'AssignOp' || parts[i + 1]?.name === 'AssignOp') continue
    const value = yield* evaluate(python, part, outer)
    const name = parts[i - 1]?.name === 'AssignOp' ? parts[i - 2] : undefined
    if (name) keywords.set(outer.module.text.slice(name.from, name.to), value)
    else bases.push(value)
  }
  const frame: Frame = {
    names: new Map(),
    parent: outer,
    module: outer.module,
    isClass: true,
    outer: new Map(),
  }
  const fields = recordFields(node, outer.module.text, bases, decorators)
  const annotations = annotationsOf(node, frame)
  const made: PythonClass = {
    kind: 'class',
    name,
    bases,
    names: frame.names,
    ...(fields ? { fields } : {}),
    ...(annotations.size > 0 ? { annotations } : {}),
    ...(keywords.size > 0 ? { keywords } : {}),
    ...(decorators.length > 0 ? { decorators } : {}),
  }
  const body = node.getChild('Body')
  if (body) yield* runBody(python, body, frame)
  for (const value of frame.names.values())
    if (value.kind === 'function' && value.frame === frame) value.owner ??= made
  if (isEnum(made)) yield* makeMembers(python, made)
  python.host.classMade?.(made, outer.module)
  return made
}

/** `name: annotation`, with a value or without. */
function annotationsOf(node: SyntaxNode, frame: Frame): Map<string, Annotation> {
  const body = node.getChild('Body')
  const found = new Map<string, Annotation>()
  for (const statement of body ? childrenOf(body) : []) {
    const [name, type] = statement.name === 'AssignStatement' ? childrenOf(statement) : []
    const annotation = type?.name === 'TypeDef' ? childrenOf(type)[1] : undefined
    if (name?.name === 'VariableName' && annotation)
      found.set(frame.module.text.slice(name.from, name.to), { node: annotation, frame })
  }
  return found
}

/** The names of an enumeration's body become its members. */
function* makeMembers(python: Interpreter, of: PythonClass): Flow<void> {
  const values: Value[] = []
  for (const [key, given] of of.names) {
    if (key.startsWith('_') || given.kind === 'function' || given.kind === 'class') continue
    const isAuto = given.kind === 'foreign-call' && /^(?:enum\.)?auto$/.test(given.callee.path)
    const value = isAuto ? yield* nextValue(python, of, key, values) : given
    values.push(value)
    of.names.set(key, memberOf(of, key, value))
  }
}

export function membersOf(of: PythonClass): [Value, Value][] {
  return [...of.names].flatMap(([key, value]): [Value, Value][] =>
    value.kind === 'instance' && value.class === of ? [[str(key), value]] : [],
  )
}

export function memberOf(of: PythonClass, name: string, value: Value): Value {
  return {
    kind: 'instance',
    class: of,
    attributes: new Map<string, Value>([
      ['name', str(name)],
      ['value', value],
    ]),
    constructed: { args: [], keywords: new Map() },
  }
}

/** `auto()`: https://docs.python.org/3/library/enum.html#enum.auto */
function* nextValue(
  python: Interpreter,
  of: PythonClass,
  name: string,
  before: readonly Value[],
): Flow<Value> {
  const own = of.names.get('_generate_next_value_')
  if (own?.kind === 'function') {
    const args = [str(name), int(1), int(before.length), list([...before])]
    const isStatic = { ...own, decorators: [] }
    return yield* python.call(isStatic, { args, keywords: new Map() }, { start: 0, end: 0 })
  }
  if (derivesFrom(of, new Set(['StrEnum']))) return str(name.toLowerCase())
  const last = before.at(-1)
  const number = last?.kind === 'int' ? last.value + 1n : last === undefined ? 1n : undefined
  if (derivesFrom(of, new Set(['str']))) return str(String(before.length + 1))
  return number === undefined || derivesFrom(of, new Set(['Flag', 'IntFlag']))
    ? unknown('enum.auto()')
    : int(number)
}
