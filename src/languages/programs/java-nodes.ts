import type { Span } from '../../model/position.ts'
import type { Expression } from './program.ts'
import { field, firstOf, named, type SyntaxNode } from './syntax.ts'

/** What has a name, and says how it may be used. */
export interface Declared {
  readonly name: string
  readonly at: Span
  readonly modifiers: readonly string[]
  /** Names of annotations as they are written. */
  readonly annotations: readonly string[]
}

/** Types, and what else is not run where it stands. */
export const declarations = /^(?:annotation_type|class|enum|interface|record)_declaration$/
/** Where a statement goes on elsewhere. */
const jumps = /^(?:break|continue|return|yield)_statement$/

export function declarationOf(node: SyntaxNode, text: string): Declared {
  const slice = (one: SyntaxNode | undefined) => (one ? text.slice(one.start, one.end) : '')
  const modifiers = firstOf(node, 'modifiers')?.children ?? []
  return {
    name: slice(field(node, 'name')),
    at: { start: node.start, end: node.end },
    modifiers: modifiers.filter(one => !one.named).map(slice),
    annotations: modifiers.filter(one => one.named).map(one => slice(field(one, 'name'))),
  }
}

export function unknown({ start, end }: Span): Expression {
  return { kind: 'other', parts: [], at: { start, end } }
}

export interface Variable {
  name: SyntaxNode
  value: SyntaxNode | undefined
  /** `x` and not `x[]`. */
  plain: boolean
  at: Span
}

export function variables(node: SyntaxNode): Variable[] {
  return named(node).flatMap(one => {
    const name = field(one, 'name')
    if (one.type !== 'variable_declarator' || !name) return []
    const at = { start: one.start, end: one.end }
    return [{ name, value: field(one, 'value'), plain: !field(one, 'dimensions'), at }]
  })
}

export function alwaysThrows(body: SyntaxNode | undefined): boolean {
  return body !== undefined && named(body).at(-1)?.type === 'throw_statement' && !jumpsAway(body)
}

export function jumpsAway(node: SyntaxNode): boolean {
  return jumps.test(node.type) || node.children.some(jumpsAway)
}

/** Variables by their names: none hides another one, but two after each other may have one name. */
export class Variables {
  /** Innermost last. */
  readonly #scopes: Map<string, string>[] = []
  #count = 0

  within<T>(read: () => T): T {
    this.#scopes.push(new Map())
    try {
      return read()
    } finally {
      this.#scopes.pop()
    }
  }

  declare(name: string): string {
    const own = `${name}@${++this.#count}`
    this.#scopes.at(-1)?.set(name, own)
    return own
  }

  /** Undefined: none that is there has this name. */
  of(name: string): string | undefined {
    return this.#scopes.findLast(scope => scope.has(name))?.get(name)
  }
}
