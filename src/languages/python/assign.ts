import type { SyntaxNode } from '@lezer/common'
import { bind, evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import type { Scope } from './scope.ts'
import { childrenOf, placeOf } from './syntax.ts'
import { either, unknown, type Value } from './values.ts'

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
