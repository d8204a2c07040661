import type { SyntaxNode } from '@lezer/common'
import { childrenOf, placeOf } from '../syntax.ts'
import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { type Frame, unknown } from './values.ts'

const quiet =
  /^(?:print|len|str|int|isinstance|range|list|dict|set|sorted|enumerate|zip|log\w*\.\w+|_?logger\.\w+|logging\.\w+|warnings\.warn)$/i
const mutators = /^(\w+)\.(?:append|extend|insert|remove|pop|clear|update|add|discard|setdefault|sort)$/

/**
 * A statement of which it can't be known whether it runs: what it may give a value to is unknown from here on, and where
 * it calls anything, the host is reported.
 */
export function* setAside(python: Interpreter, node: SyntaxNode, frame: Frame, reason: string): Flow<void> {
  const { text } = frame.module
  let calls = false
  const cursor = node.cursor()
  do {
    if (cursor.from >= node.to) break
    if (cursor.name === 'CallExpression') {
      const callee = cursor.node.firstChild
      const path = callee ? text.slice(callee.from, callee.to) : ''
      const changed = mutators.exec(path)?.[1]
      if (changed) frame.names.set(changed, unknown(reason))
      else if (!quiet.test(path)) calls = true
    } else if (cursor.name === 'ReturnStatement') frame.doubt ??= reason
    else if (
      cursor.name === 'AssignStatement' ||
      cursor.name === 'UpdateStatement' ||
      cursor.name === 'ForStatement'
    ) {
      for (const name of assigned(cursor.node))
        frame.names.set(text.slice(name.from, name.to), unknown(reason))
    }
  } while (cursor.next())
  if (calls) yield* python.host.unverified(`whether it runs depends on ${reason}`, placeOf(node))
}

function assigned(statement: SyntaxNode): SyntaxNode[] {
  const names: SyntaxNode[] = []
  for (const child of childrenOf(statement)) {
    if (child.name === 'AssignOp' || child.name === 'UpdateOp' || child.name === 'in') break
    if (child.name === 'VariableName') names.push(child)
    else if (child.name === 'TupleExpression') names.push(...assigned(child))
  }
  return names
}
