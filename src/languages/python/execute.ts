import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../model/position.ts'
import { type Assigner, assign, assignmentOf, mutation, tupleOrValue, update } from './assign.ts'
import { argumentsOf, bindParameters } from './calls.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { itemsOf } from './operate.ts'
import { makeRoom } from './room.ts'
import { mergedNames, Scope } from './scope.ts'
import {
  bodiesIn,
  bodiesOf,
  childrenOf,
  clausesOf,
  importedNames,
  leavesEarly,
  placeOf,
  type Syntax,
} from './syntax.ts'
import { either, truth, unknown, type Value } from './values.ts'

/** Statements that one file may take, loops and calls counted; far beyond what a migration's head needs. */
const mostStatements = 50_000
const maxCallDepth = 20
const maxBlockDepth = 100

/**
 * Runs the statements of a file as far as they can be followed. Where a condition is not known, both ways are taken,
 * and names become `either`. Nothing of the project's code is executed.
 */
export class Executor implements Evaluation {
  readonly text: string
  readonly module = new Scope('module')
  #statements = 0
  #calls = 0
  #blocks = 0
  /** Above zero inside something that may not happen. */
  #uncertain = 0

  readonly known?: (value: Value) => Value | undefined

  constructor(
    syntax: Syntax,
    given: ReadonlyMap<string, Value> = new Map(),
    known?: (value: Value) => Value | undefined,
  ) {
    makeRoom()
    this.text = syntax.text
    if (known) this.known = known
    this.module.names = new Map(given)
    this.run(childrenOf(syntax.tree.topNode), this.module)
  }

  /** Ends early after a `return` that certainly happens. */
  run(nodes: readonly SyntaxNode[], scope: Scope): boolean {
    if (this.#blocks >= maxBlockDepth) return false
    this.#blocks++
    try {
      for (const node of nodes) {
        if (++this.#statements > mostStatements) return false
        if (this.#statement(node, scope)) return true
      }
      return false
    } finally {
      this.#blocks--
    }
  }

  call(
    callee: Value,
    args: readonly Value[],
    keywords: ReadonlyMap<string, Value>,
    at: Span,
  ): Value | undefined {
    if (callee.kind !== 'function' || this.#calls >= maxCallDepth) return undefined
    const scope = new Scope('function', callee.scope)
    const body = callee.node.getChild('Body')
    if (
      !body ||
      !bindParameters(callee.node, scope, { args, keywords }, this.text, inner => this.#value(inner, scope))
    )
      return undefined
    this.#calls++
    const ended = this.run(childrenOf(body), scope)
    this.#calls--
    if (this.#statements > mostStatements) return undefined
    return either(ended ? scope.returned : [...scope.returned, { kind: 'none', at }], at)
  }

  #source(node: SyntaxNode): string {
    return this.text.slice(node.from, node.to)
  }

  #value(node: SyntaxNode, scope: Scope): Value {
    return evaluate(node, scope, this)
  }

  get #assigner(): Assigner {
    return { evaluation: this, certain: this.#uncertain === 0 }
  }

  #statement(node: SyntaxNode, scope: Scope): boolean {
    switch (node.name) {
      case 'AssignStatement':
        assignmentOf(node, scope, this.#assigner)
        return false
      case 'UpdateStatement':
        update(node, scope, this.#assigner)
        return false
      case 'ExpressionStatement': {
        const [expression] = childrenOf(node)
        if (expression?.name === 'CallExpression') mutation(expression, scope, this.#assigner)
        return false
      }
      case 'StatementGroup':
        return this.run(childrenOf(node), scope)
      case 'IfStatement':
        return this.#conditional(node, scope)
      case 'ForStatement':
        this.#loop(node, scope)
        return false
      case 'WhileStatement':
      case 'MatchStatement':
        this.#perhaps(bodiesIn(node), scope)
        return false
      case 'TryStatement':
        this.#attempt(node, scope)
        return false
      case 'WithStatement':
        return bodiesOf(node).some(body => this.run(childrenOf(body), scope))
      case 'ClassDefinition':
        this.#class(node, scope)
        return false
      case 'FunctionDefinition': {
        const name = node.getChild('VariableName')
        if (name)
          scope.set(this.#source(name), {
            kind: 'function',
            name: this.#source(name),
            scope,
            node,
            at: placeOf(node),
          })
        return false
      }
      case 'DecoratedStatement': {
        const inner = node.getChild('ClassDefinition')
        const decorated = node.getChild('FunctionDefinition')?.getChild('VariableName')
        // A decorated class keeps its body in practice; a decorated function may return anything.
        if (inner) this.#class(inner, scope)
        if (decorated) scope.set(this.#source(decorated), unknown('the function is decorated', placeOf(node)))
        return false
      }
      case 'ImportStatement':
        for (const [name, path] of importedNames(node, this.text))
          scope.set(name, { kind: 'name', path, at: placeOf(node) })
        return false
      case 'DeleteStatement':
        for (const name of childrenOf(node))
          if (name.name === 'VariableName') scope.names.delete(this.#source(name))
        return false
      case 'ReturnStatement': {
        const expressions = childrenOf(node).slice(1)
        const at = placeOf(node)
        scope.returned.push(
          expressions.length === 0 ? { kind: 'none', at } : tupleOrValue(expressions, scope, at, this),
        )
        return true
      }
      default:
        return false
    }
  }

  #class(node: SyntaxNode, scope: Scope): void {
    const nameNode = node.getChild('VariableName')
    const body = node.getChild('Body')
    if (!nameNode) return
    const name = this.#source(nameNode)
    const { args } = argumentsOf(node.getChild('ArgList'), inner => this.#value(inner, scope), this.text)
    const inside = new Scope('class', scope)
    if (body) this.run(childrenOf(body), inside)
    const at = { start: node.from, end: body?.from ?? node.to }
    scope.set(name, { kind: 'class', name, bases: args, scope: inside, node, at })
  }

  #conditional(node: SyntaxNode, scope: Scope): boolean {
    const ways: (() => boolean)[] = []
    let exhaustive = false
    for (const { test, body, isElse } of clausesOf(node)) {
      const known = isElse || (test && truth(this.#value(test, scope)))
      if (known === false) continue
      ways.push(() => this.run(childrenOf(body), scope))
      exhaustive = known === true
      if (exhaustive) break
    }
    if (!exhaustive) ways.push(() => false)
    return this.#branch(ways, scope, placeOf(node))
  }

  /** Takes every way from the same start, and brings the names together again. */
  #branch(ways: readonly (() => boolean)[], scope: Scope, at: Span): boolean {
    const [only] = ways
    if (only && ways.length === 1) return only()
    const start = scope.names
    const ends: Map<string, Value>[] = []
    this.#uncertain++
    for (const way of ways) {
      scope.names = new Map(start)
      if (!way()) ends.push(scope.names)
    }
    this.#uncertain--
    scope.names = start
    const [first, ...others] = ends
    if (!first) return ways.length > 0
    scope.names = others.reduce((merged, names) => mergedNames(merged, names, scope.kind, at), first)
    return false
  }

  #perhaps(bodies: readonly SyntaxNode[], scope: Scope): void {
    this.#branch(
      [() => false, ...bodies.map(body => () => this.run(childrenOf(body), scope))],
      scope,
      bodies[0] ? placeOf(bodies[0]) : { start: 0, end: 0 },
    )
  }

  #loop(node: SyntaxNode, scope: Scope): void {
    const parts = childrenOf(node)
    const start = parts.findIndex(part => part.name === 'for') + 1
    const within = parts.findIndex(part => part.name === 'in')
    const bodies = bodiesOf(node)
    const [body, orElse] = bodies
    const over = parts.slice(within + 1).find(part => part.name !== 'Body')
    if (within === -1 || !body || !over) return
    const targets = parts.slice(start, within)
    const items = itemsOf(this.#value(over, scope))
    for (const item of items) {
      if (this.#statements > mostStatements) break
      const once = (): boolean => {
        assign(targets, item, scope, this.#assigner)
        return this.run(childrenOf(body), scope)
      }
      // An unknown item may stand for none or many.
      if (item.kind === 'unknown' || leavesEarly(body))
        this.#branch([() => false, once], scope, placeOf(node))
      else once()
    }
    if (orElse) this.run(childrenOf(orElse), scope)
  }

  #attempt(node: SyntaxNode, scope: Scope): void {
    const parts = childrenOf(node)
    const after = (keyword: string): SyntaxNode[] =>
      parts.flatMap((part, index) => {
        const body =
          part.name === keyword ? parts.slice(index).find(candidate => candidate.name === 'Body') : undefined
        return body ? [body] : []
      })
    const sound = [...after('try'), ...after('else')]
    const handlers = after('except')
    this.#branch(
      [
        () => sound.some(body => this.run(childrenOf(body), scope)),
        ...handlers.map(body => () => this.run(childrenOf(body), scope)),
      ],
      scope,
      placeOf(node),
    )
    for (const body of after('finally')) this.run(childrenOf(body), scope)
  }
}
