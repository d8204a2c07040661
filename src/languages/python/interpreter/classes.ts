import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from '../syntax.ts'
import { evaluate } from './expressions.ts'
import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { runBody } from './statements.ts'
import { type Frame, isEnum, type PythonClass, str, type Value } from './values.ts'

export function* runClass(
  python: Interpreter,
  node: SyntaxNode,
  name: string,
  outer: Frame,
): Flow<PythonClass> {
  const bases: Value[] = []
  const list = node.getChild('ArgList')
  const parts = list ? childrenOf(list).slice(1, -1) : []
  for (const [i, part] of parts.entries()) {
    if (
      part.name === ',' ||
      part.name === 'AssignOp' ||
      parts[i + 1]?.name === 'AssignOp' ||
      parts[i - 1]?.name === 'AssignOp'
    )
      continue
    bases.push(yield* evaluate(python, part, outer))
  }
  const frame: Frame = {
    names: new Map(),
    parent: outer,
    module: outer.module,
    isClass: true,
    outer: new Map(),
  }
  const made: PythonClass = { kind: 'class', name, bases, names: frame.names }
  const body = node.getChild('Body')
  if (body) yield* runBody(python, body, frame)
  for (const value of frame.names.values())
    if (value.kind === 'function' && value.frame === frame) value.owner ??= made
  if (isEnum(made)) {
    for (const [key, value] of frame.names) {
      if (key.startsWith('_') || value.kind === 'function' || value.kind === 'class') continue
      const attributes = new Map<string, Value>([
        ['name', str(key)],
        // StrEnum's and IntEnum's auto() differ; a name stands for itself where nothing else is known.
        ['value', value],
      ])
      frame.names.set(key, {
        kind: 'instance',
        class: made,
        attributes,
        constructed: { args: [], keywords: new Map() },
      })
    }
  }
  python.host.classMade?.(made, outer.module)
  return made
}
