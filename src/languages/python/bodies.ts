import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from './syntax.ts'

/** The bodies of a compound statement, in order. */
export function bodiesOf(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter(child => child.name === 'Body')
}

/** Those of the cases of a `match`, too. */
export function bodiesIn(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).flatMap(child =>
    child.name === 'Body'
      ? [child]
      : child.name === 'MatchBody' || child.name === 'MatchClause'
        ? bodiesIn(child)
        : [],
  )
}

/** `break` and `continue` directly in a loop's body or its conditions. */
export function leavesEarly(node: SyntaxNode, depth = 0): boolean {
  if (depth > 20) return true
  return childrenOf(node).some(
    child =>
      child.name === 'BreakStatement' ||
      child.name === 'ContinueStatement' ||
      (/^(?:If|Try|With)Statement$|^Body$/.test(child.name) && leavesEarly(child, depth + 1)),
  )
}

export interface Clause {
  /** Absent in an `else`, and where a syntax error took it. */
  test?: SyntaxNode
  body: SyntaxNode
  isElse: boolean
}

/** The ways of an `if`, in order. */
export function clausesOf(node: SyntaxNode): Clause[] {
  const parts = childrenOf(node)
  const clauses: Clause[] = []
  for (const [index, { name }] of parts.entries()) {
    if (!startsClause(name)) continue
    let at = index + 1
    while (at < parts.length && parts[at]?.name !== 'Body' && !startsClause(parts[at]?.name)) at++
    const [test, body] = [parts[index + 1], parts[at]]
    if (body?.name !== 'Body') continue
    clauses.push({ body, isElse: name === 'else', ...(test && test !== body ? { test } : {}) })
  }
  return clauses
}

function startsClause(name: string | undefined): boolean {
  return name === 'if' || name === 'elif' || name === 'else'
}
