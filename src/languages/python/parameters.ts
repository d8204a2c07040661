import type { SyntaxNode } from '@lezer/common'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import type { Scope } from './scope.ts'
import { childrenOf, placeOf } from './syntax.ts'
import type { Value } from './values.ts'

/** Gives a function's parameters their values in its scope; false where the call does not fit, or is too hard to tell. */
export function bindParameters(
  node: SyntaxNode,
  scope: Scope,
  { args, keywords }: { args: readonly Value[]; keywords: ReadonlyMap<string, Value> },
  evaluation: Evaluation,
): boolean {
  const source = ({ from, to }: SyntaxNode): string => evaluation.text.slice(from, to)

  const list = node.getChild('ParamList')
  const parts = list ? childrenOf(list).filter(part => part.name !== '(' && part.name !== ')') : []
  let position = 0
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (!part || part.name === ',' || part.name === 'TypeDef') continue
    const rest = restIn(part, parts[i + 1])
    if (rest) {
      const at = placeOf(rest)
      if (part.name === '*') {
        scope.set(source(rest), { kind: 'tuple', items: args.slice(position), at })
        position = Math.max(position, args.length)
      } else scope.set(source(rest), { kind: 'dict', entries: [], at })
      i++
      continue
    }
    if (part.name === '*' || part.name === '**') continue
    if (part.name !== 'VariableName') return false
    const name = source(part)
    let fallback: SyntaxNode | undefined
    if (parts[i + 1]?.name === 'TypeDef') i++
    if (parts[i + 1]?.name === 'AssignOp') {
      fallback = parts[i + 2]
      i += 2
    }
    const value =
      args[position++] ?? keywords.get(name) ?? (fallback && evaluate(fallback, scope, evaluation))
    if (!value) return false
    scope.set(name, value)
  }
  return position >= args.length
}

/** `args` of `*args`, `kwargs` of `**kwargs`. */
function restIn(part: SyntaxNode, next: SyntaxNode | undefined): SyntaxNode | undefined {
  const isRest = (part.name === '*' || part.name === '**') && next?.name === 'VariableName'
  return isRest ? next : undefined
}
