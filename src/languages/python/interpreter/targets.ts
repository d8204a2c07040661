import type { SyntaxNode } from '@lezer/common'
import { childrenOf, placeOf } from '../syntax.ts'
import { evaluate } from './expressions.ts'
import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { itemsOf, reasonOf } from './operators.ts'
import { type Frame, hashOf, list, unknown, type Value } from './values.ts'

/** Binds what stands left of a `=`, or between `for` and `in`. */
export function* assign(
  python: Interpreter,
  target: readonly SyntaxNode[],
  value: Value,
  frame: Frame,
): Flow<void> {
  const [only, ...more] = target
  if (!only) return
  if (more.length > 0) return yield* unpack(python, target, value, frame)
  switch (only.name) {
    case 'VariableName':
      return bindName(frame, frame.module.text.slice(only.from, only.to), value)
    case 'TupleExpression':
    case 'ArrayExpression':
      return yield* unpack(python, childrenOf(only).slice(1, -1), value, frame)
    case 'ParenthesizedExpression':
      return yield* assign(python, childrenOf(only).slice(1, -1), value, frame)
    case 'MemberExpression':
      return yield* assignMember(python, only, value, frame)
  }
}

function* assignMember(python: Interpreter, target: SyntaxNode, value: Value, frame: Frame): Flow<void> {
  const [ownerNode, mark, key] = childrenOf(target)
  if (!ownerNode || !key) return
  const owner = yield* evaluate(python, ownerNode, frame)
  if (mark?.name === '.') {
    const name = frame.module.text.slice(key.from, key.to)
    if (owner.kind === 'instance' || owner.kind === 'foreign-call' || owner.kind === 'exception')
      owner.attributes.set(name, value)
    else if (owner.kind === 'class' || owner.kind === 'module') owner.names.set(name, value)
    if ((owner.kind === 'foreign' || owner.kind === 'foreign-call') && python.host.assigned)
      yield* python.host.assigned(owner, name, value, placeOf(target))
    return
  }
  const at = yield* evaluate(python, key, frame)
  if (owner.kind === 'dict') owner.entries.set(hashOf(at), [at, value])
  else if (owner.kind === 'list' && at.kind === 'int') {
    const index = Number(at.value) < 0 ? owner.items.length + Number(at.value) : Number(at.value)
    if (index >= 0 && index < owner.items.length) owner.items[index] = value
  }
}

export function bindName(frame: Frame, name: string, value: Value): void {
  const names = frame.outer.get(name)?.names ?? frame.names
  names.set(name, value)
}

function* unpack(python: Interpreter, target: readonly SyntaxNode[], value: Value, frame: Frame): Flow<void> {
  const targets: { node: SyntaxNode; star: boolean }[] = []
  let star = false
  for (const node of target) {
    if (node.name === ',') continue
    if (node.name === '*') star = true
    else {
      targets.push({ node, star })
      star = false
    }
  }
  const items = itemsOf(value)
  const rest = targets.findIndex(one => one.star)
  for (const [i, { node }] of targets.entries()) {
    let one: Value | undefined
    if (items && rest === -1) one = items[i]
    else if (items && i < rest) one = items[i]
    else if (items && i === rest) one = list(items.slice(i, items.length - (targets.length - 1 - i)))
    else if (items) one = items[items.length - (targets.length - i)]
    yield* assign(
      python,
      [node],
      one ?? unknown(items ? 'a value that is not there' : reasonOf(value)),
      frame,
    )
  }
}
