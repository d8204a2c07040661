import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../model/position.ts'
import { argumentsOf } from './calls.ts'
import { bind, elements, evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { mapOptions, mutated, operate } from './operate.ts'
import type { Scope } from './scope.ts'
import { childrenOf, placeOf } from './syntax.ts'
import { either, isSequence, optionsOf, unknown, type Value } from './values.ts'

export interface Assigner {
  evaluation: Evaluation
  /** False inside something that may not happen. */
  certain: boolean
}

/** Gives a value to what stands left of `=`: a name, several, a class's attribute, an entry. */
export function assign(targets: readonly SyntaxNode[], value: Value, scope: Scope, by: Assigner): void {
  const source = sourceIn(by)
  const [only] = targets
  if (only && targets.length === 1) {
    if (only.name === 'VariableName') scope.set(source(only), value)
    else if (only.name === 'TupleExpression' || only.name === 'ArrayExpression') {
      assign(childrenOf(only).slice(1, -1), value, scope, by)
      return
    } else if (only.name === 'MemberExpression') setMember(only, value, scope, by)
    return
  }
  const names = targets.filter(target => target.name !== ',')
  if (names.every(target => target.name === 'VariableName')) {
    bind(
      names.map(name => source(name)),
      value,
      true,
      scope,
    )
    return
  }
  for (const target of names) {
    if (target.name === 'VariableName')
      scope.set(source(target), unknown('what is unpacked is not known', value.at))
  }
}

function setMember(target: SyntaxNode, value: Value, scope: Scope, by: Assigner): void {
  const source = sourceIn(by)
  const [object, operator, property] = childrenOf(target)
  if (!object || !property) return
  const owner = evaluate(object, scope, by.evaluation)
  if (operator?.name === '.' && owner.kind === 'class') {
    const name = source(property)
    const old = owner.scope.names.get(name)
    owner.scope.set(name, !by.certain && old ? either([old, value], value.at) : value)
  } else if (operator?.name === '[' && object.name === 'VariableName') {
    const name = source(object)
    const key = evaluate(property, scope, by.evaluation)
    if (owner.kind === 'dict') scope.set(name, { ...owner, entries: [...owner.entries, [key, value]] })
    else if (owner.kind === 'list') scope.set(name, unknown('an element of it is replaced', placeOf(target)))
  }
}

function sourceIn({ evaluation }: Assigner): (node: SyntaxNode) => string {
  return ({ from, to }) => evaluation.text.slice(from, to)
}

/** One expression, or several with commas between: a tuple. */
export function tupleOrValue(
  nodes: readonly SyntaxNode[],
  scope: Scope,
  at: Span,
  evaluation: Evaluation,
): Value {
  const [first] = nodes
  if (!first || nodes.some(node => node.type.isError)) return unknown('of a syntax error', at)
  if (nodes.length === 1) return evaluate(first, scope, evaluation)
  return { kind: 'tuple', items: elements(nodes, node => evaluate(node, scope, evaluation), at), at }
}

/** `a = b = value` */
export function assignmentOf(node: SyntaxNode, scope: Scope, by: Assigner): void {
  const groups: SyntaxNode[][] = [[]]
  for (const child of childrenOf(node)) {
    if (child.name === 'AssignOp') groups.push([])
    else if (child.name !== 'TypeDef') groups.at(-1)?.push(child)
  }
  const right = groups.pop()
  if (!right || groups.length === 0) return
  const last = right.at(-1)
  const at = { start: right[0]?.from ?? node.from, end: last?.to ?? node.to }
  // A string that the parser cut off (`ur'…'` of Python 2) follows as an error and a statement of its own.
  const broken = node.nextSibling?.type.isError && node.nextSibling.from <= node.to + 1
  const value = broken
    ? afterBreak(node, scope, at, by.evaluation)
    : tupleOrValue(right, scope, at, by.evaluation)
  for (const targets of groups) assign(targets, value, scope, by)
}

/** Python 2's `ur'text'`, which today's grammar does not know. */
function afterBreak(node: SyntaxNode, scope: Scope, at: Span, evaluation: Evaluation): Value {
  const rest = /^ur(?=['"])/i.test(evaluation.text.slice(at.start))
    ? node.nextSibling?.nextSibling?.firstChild
    : undefined
  if (rest?.name === 'String') return evaluate(rest, scope, evaluation)
  return unknown('of a syntax error', at)
}

/** `name += value` */
export function update(node: SyntaxNode, scope: Scope, by: Assigner): void {
  const [target, operator, ...right] = childrenOf(node)
  if (!target || !operator) return
  const at = { start: right[0]?.from ?? node.from, end: right.at(-1)?.to ?? node.to }
  const value = tupleOrValue(right, scope, at, by.evaluation)
  const before = evaluate(target, scope, by.evaluation)
  const after = mapOptions(before, at, option =>
    operate(sourceIn(by)(operator).slice(0, -1), option, value, at),
  )
  assign([target], after, scope, by)
}

/** `name.append(…)` and its relatives give the name a new value. */
export function mutation(node: SyntaxNode, scope: Scope, by: Assigner): void {
  const [callee, list] = childrenOf(node)
  if (callee?.name !== 'MemberExpression' || list?.name !== 'ArgList') return
  const [object, operator, property] = childrenOf(callee)
  if (!object || !property || operator?.name !== '.') return
  if (object.name !== 'VariableName' && object.name !== 'MemberExpression') return
  const { evaluation } = by
  const before = evaluate(object, scope, evaluation)
  if (!optionsOf(before).some(isSequence)) return
  const { args } = argumentsOf(list, inner => evaluate(inner, scope, evaluation), evaluation.text)
  const after = mapOptions(before, before.at, option =>
    mutated(option, sourceIn(by)(property), args, placeOf(node)),
  )
  assign([object], after, scope, by)
}
