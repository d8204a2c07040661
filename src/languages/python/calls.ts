import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../model/position.ts'
import type { Evaluation } from './evaluation.ts'
import { callMethod } from './methods.ts'
import { itemsOf, textOf } from './operate.ts'
import type { Scope } from './scope.ts'
import { childrenOf, placeOf } from './syntax.ts'
import { isSequence, unknown, type Value } from './values.ts'

/** Positional and keyword arguments of a call or the bases of a class. */
export function argumentsOf(
  list: SyntaxNode | null,
  inner: (node: SyntaxNode) => Value,
  text: string,
): { args: Value[]; keywords: Map<string, Value> } {
  const args: Value[] = []
  const keywords = new Map<string, Value>()
  const parts = list
    ? childrenOf(list).filter(part => part.name !== '(' && part.name !== ')' && part.name !== ',')
    : []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (!part) continue
    const next = parts[i + 1]
    const valueNode = parts[i + 2]
    if (part.name === '*' && next) {
      args.push(...itemsOf(inner(next)))
      i++
    } else if (part.name === '**') {
      args.push(unknown('keywords are unpacked', placeOf(part), 'unpacked-keywords'))
      i++
    } else if (next?.name === 'AssignOp' && valueNode) {
      keywords.set(text.slice(part.from, part.to), inner(valueNode))
      i += 2
    } else if (next?.name === 'for') {
      args.push(unknown('the comprehension is not a simple one', placeOf(part)))
      break
    } else {
      args.push(inner(part))
    }
  }
  return { args, keywords }
}

/** A call of a method, of a built-in function, or of what the file defines. */
export function call(
  node: SyntaxNode,
  inner: (node: SyntaxNode) => Value,
  source: (node: SyntaxNode) => string,
  evaluation: Evaluation,
): Value {
  const at = placeOf(node)
  const [calleeNode, list] = childrenOf(node)
  if (!calleeNode || list?.name !== 'ArgList' || list.lastChild?.name !== ')')
    return unknown('of a syntax error', at)
  const { args, keywords } = argumentsOf(list, inner, evaluation.text)
  if (calleeNode.name === 'MemberExpression') {
    const [object, operator, property] = childrenOf(calleeNode)
    if (object && property && operator?.name === '.') {
      const owner = inner(object)
      const result = callMethod(owner, source(property), args, keywords, at)
      if (result) return result
      // F('a').desc(): what it orders must not be lost.
      if (owner.kind === 'call' && /^(?:desc|asc)$/.test(source(property)))
        return { kind: 'call', callee: `().${source(property)}`, args: [owner, ...args], keywords, at }
    }
  }
  const callee = inner(calleeNode)
  if (callee.kind === 'name') return builtin(callee.path, args, keywords, at)
  return (
    evaluation.call(callee, args, keywords, at) ??
    unknown(`only running ${source(calleeNode).slice(0, 60)}() can tell`, at)
  )
}

/** Built-in functions that only rearrange what they are given. */
function builtin(
  path: string,
  args: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  at: Span,
): Value {
  const [first] = args
  switch (path) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
    case 'sorted': {
      if (args.length > 1 || keywords.size > 0) break
      const kind = path === 'tuple' ? 'tuple' : path === 'list' || path === 'sorted' ? 'list' : 'set'
      return { kind, items: first ? itemsOf(first) : [], at }
    }
    case 'str':
    case 'unicode': {
      const text = first && args.length === 1 ? textOf(first) : undefined
      if (text !== undefined) return { kind: 'str', value: text, literal: false, at }
      break
    }
    case 'len':
      if (first && isSequence(first) && !first.items.some(item => item.kind === 'unknown')) {
        return { kind: 'number', value: first.items.length, at }
      }
      break
    // typing.cast(T, value) and six.text_type(value) give the value back.
    case 'cast':
    case 'typing.cast':
      if (args[1]) return args[1]
      break
  }
  return { kind: 'call', callee: path, args, keywords, at }
}

/** Gives a function's parameters their values in its scope; false where the call does not fit, or is too hard to tell. */
export function bindParameters(
  node: SyntaxNode,
  scope: Scope,
  { args, keywords }: { args: readonly Value[]; keywords: ReadonlyMap<string, Value> },
  text: string,
  read: (node: SyntaxNode) => Value,
): boolean {
  const source = ({ from, to }: SyntaxNode): string => text.slice(from, to)

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
    const value = args[position++] ?? keywords.get(name) ?? (fallback && read(fallback))
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
