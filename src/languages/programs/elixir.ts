import { unescaped } from './escapes.ts'
import {
  call,
  Declarations,
  type Expression,
  joined,
  type Parameter,
  type Procedure,
  type Program,
  reassigned,
  type Statement,
  textOr,
} from './program.ts'
import { field, firstOf, named, type Syntax, type SyntaxNode } from './syntax.ts'

/** Reads Elixir, in which everything is a call. A module's attribute is known by its name with `@`. */
export function elixirProgram({ text, root }: Syntax): Program {
  return new Reader(text).program(root)
}

class Reader {
  readonly #text: string
  readonly #declared = new Declarations()

  constructor(text: string) {
    this.#text = text
  }

  program(root: SyntaxNode): Program {
    for (const node of named(root)) this.#declare(node)
    return this.#declared.program(this.#text)
  }

  #declare(node: SyntaxNode): void {
    const target = this.#slice(field(node, 'target'))
    const [head] = argumentsOf(node)
    if (target === 'defmodule')
      for (const one of named(firstOf(node, 'do_block') ?? { ...node, children: [] })) this.#declare(one)
    else if (target === 'use' && head) this.#declared.extended.push(this.#slice(head))
    else if ((target === 'def' || target === 'defp') && head) this.#declareFunction(node, head)
    else if (node.type === 'unary_operator' && this.#slice(node).startsWith('@')) {
      const attribute = field(node, 'operand')
      const value = attribute && argumentsOf(attribute)[0]
      if (attribute && value)
        this.#declared.constant(`@${this.#slice(field(attribute, 'target'))}`, this.#expression(value))
    } else if (!/^(?:alias|require|import|defmodule|defp?)$/.test(target) && node.named)
      this.#declared.loading.push(node)
  }

  #declareFunction(node: SyntaxNode, head: SyntaxNode): void {
    const name = head.type === 'identifier' ? head : field(head, 'target')
    // It is one of several, which a condition chooses among.
    if (!name) this.#declared.loading.push(node)
    if (!name) return
    const parameters = head.type === 'call' ? argumentsOf(head) : []
    this.#declared.procedure(this.#slice(name), {
      kind: 'procedure',
      at: node,
      parameters: parameters.map(
        (one): Parameter => (one.type === 'identifier' ? { name: this.#slice(one) } : {}),
      ),
      body: this.#bodyOf(node),
    })
  }

  /** Of `do … end`, or of `do: …`. */
  #bodyOf(node: SyntaxNode): Statement[] {
    const block = firstOf(node, 'do_block')
    if (block) {
      const others = block.children.filter(one => /^(?:else|rescue|catch|after)_block$/.test(one.type))
      const body = this.#block(block)
      if (others.length === 0 || node.type !== 'call' || !this.#isFunction(node)) return body
      const bodies = [body, ...others.map(one => this.#block(one))]
      return [{ does: 'branches', conditions: [], bodies, at: block }]
    }
    const inline = this.#keyword(node, 'do')
    return inline ? this.#statement(inline) : []
  }

  #isFunction(node: SyntaxNode): boolean {
    return /^defp?$/.test(this.#slice(field(node, 'target')))
  }

  #block(node: SyntaxNode): Statement[] {
    return named(node)
      .filter(one => !/^(?:else|rescue|catch|after)_block$/.test(one.type))
      .flatMap(one => this.#statement(one))
  }

  #keyword(node: SyntaxNode, key: string): SyntaxNode | undefined {
    for (const list of argumentsOf(node)) {
      if (list.type !== 'keywords') continue
      const pair = named(list).find(one => this.#key(field(one, 'key')) === key)
      if (pair) return field(pair, 'value')
    }
    return undefined
  }

  #statement(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (node.type === 'call') {
      const target = this.#slice(field(node, 'target'))
      if (/^(?:if|unless|case|cond|try|with)$/.test(target)) return [this.#branches(node)]
      if (target === 'raise') return [{ does: 'leaves', at, fails: true }]
      if (target === 'for') return [this.#repeats(node)]
    }
    if (node.type === 'binary_operator' && left && right && this.#sign(node) === '=') {
      const value = this.#expression(right)
      if (left.type === 'identifier') return [{ does: 'assigns', name: this.#slice(left), value, at }]
      const names = this.#slice(left).match(/\w+/g) ?? []
      return [{ does: 'evaluates', value, at }, ...reassigned(names, at)]
    }
    if (node.type === 'stab_clause') {
      const body = right ? named(right).flatMap(one => this.#statement(one)) : []
      return [{ does: 'encloses', body, at }]
    }
    return [{ does: 'evaluates', value: this.#expression(node), at }]
  }

  #branches(node: SyntaxNode): Statement {
    const [head] = argumentsOf(node)
    const inline = this.#keyword(node, 'else')
    const others = named(firstOf(node, 'do_block') ?? { ...node, children: [] })
      .filter(one => one.type.endsWith('_block'))
      .map(one => this.#block(one))
    return {
      does: 'branches',
      conditions: head && head.type !== 'keywords' ? [this.#expression(head)] : [],
      bodies: [this.#bodyOf(node), ...others, ...(inline ? [this.#statement(inline)] : [])],
      at: node,
    }
  }

  #repeats(node: SyntaxNode): Statement {
    const given = argumentsOf(node)
    const [left, right] = [given[0] && field(given[0], 'left'), given[0] && field(given[0], 'right')]
    const isItem = given.length <= 2 && left?.type === 'identifier'
    return {
      does: 'repeats',
      at: node,
      ...(isItem ? { name: this.#slice(left) } : {}),
      over: isItem && right ? this.#expression(right) : { kind: 'other', parts: [], at: node },
      body: this.#bodyOf(node),
    }
  }

  #expression(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    switch (node.type) {
      case 'sigil':
        if (!/^~s/i.test(this.#slice(node))) return { kind: 'other', parts: [], at }
        return this.#string(node)
      case 'string':
      case 'quoted_atom':
        return this.#string(node)
      case 'atom':
        return { kind: 'text', value: this.#slice(node).slice(1), at }
      case 'boolean':
        return { kind: 'flag', value: this.#slice(node) === 'true', at }
      case 'nil':
        return { kind: 'nothing', at }
      case 'identifier':
      case 'alias':
        return { kind: 'name', name: this.#slice(node), at }
      case 'unary_operator':
        if (this.#slice(node).startsWith('@')) return { kind: 'name', name: this.#slice(node), at }
        break
      case 'block': {
        const [only, ...more] = named(node)
        if (only && more.length === 0) return this.#expression(only)
        break
      }
      case 'list':
      case 'keywords':
        return this.#list(node)
      case 'call':
        return this.#call(node)
      case 'binary_operator':
        return this.#binary(node)
      case 'anonymous_function':
        return {
          kind: 'procedure',
          parameters: [],
          at,
          body: named(node).flatMap(one => this.#statement(one)),
        }
    }
    return { kind: 'other', parts: named(node).flatMap(one => this.#statement(one)), at }
  }

  #binary(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (!left || !right) return { kind: 'other', parts: [], at }
    const [one, other] = [this.#expression(left), this.#expression(right)]
    const sign = this.#sign(node)
    if (sign === '<>') return joined([one, other], at)
    if (sign === '|>' && other.kind === 'call') return { ...other, args: [one, ...other.args], at }
    if (['&&', '||', 'and', 'or'].includes(sign))
      return { kind: 'either', condition: one, options: [other], at }
    return { kind: 'other', parts: [one, other], at }
  }

  #call(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const target = field(node, 'target')
    const [of, method] = target?.type === 'dot' ? [field(target, 'left'), field(target, 'right')] : []
    const args: Expression[] = []
    let entries = new Map<string, Expression>()
    let whole = true
    for (const one of argumentsOf(node)) {
      const read = this.#expression(one)
      if (read.kind === 'dictionary') {
        // A list of keywords in brackets is the same thing.
        entries = new Map([...entries, ...read.entries])
        whole = whole && read.whole
      } else args.push(read)
    }
    const block = firstOf(node, 'do_block')
    const inline = block ? undefined : this.#keyword(node, 'do')
    return call(this.#slice(method ?? target), at, {
      args,
      named: entries,
      whole,
      ...(of ? { on: this.#expression(of) } : {}),
      ...(block || inline
        ? {
            block: {
              kind: 'procedure',
              parameters: [],
              body: this.#bodyOf(node),
              at: block ?? node,
            } satisfies Procedure,
          }
        : {}),
    })
  }

  #list(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const children = named(node)
    const [only] = children
    if (node.type === 'list') {
      if (only?.type === 'keywords' && children.length === 1) return this.#list(only)
      return { kind: 'list', items: children.map(one => this.#expression(one)), whole: true, at }
    }
    const entries = new Map<string, Expression>()
    for (const one of children) {
      const [key, value] = [this.#key(field(one, 'key')), field(one, 'value')]
      if (key !== undefined && value && key !== 'do') entries.set(key, this.#expression(value))
    }
    return { kind: 'dictionary', entries, whole: true, at }
  }

  #key(node: SyntaxNode | undefined): string | undefined {
    return node && this.#slice(node).trim().replace(/:$/, '').replace(/^"|"$/g, '')
  }

  #sign(node: SyntaxNode): string {
    return this.#slice(field(node, 'operator'))
  }

  #string(node: SyntaxNode): Expression {
    const parts = named(node).flatMap((one): Expression[] => {
      const at = { start: one.start, end: one.end }
      if (one.type === 'quoted_content') return [{ kind: 'text', value: this.#slice(one), at }]
      if (one.type === 'escape_sequence') return [textOr(unescaped(this.#slice(one), 'elixir'), at)]
      if (one.type !== 'interpolation') return []
      const [inner] = named(one)
      return [inner ? this.#expression(inner) : { kind: 'other', parts: [], at }]
    })
    return joined(parts, { start: node.start, end: node.end })
  }

  #slice(node: SyntaxNode | undefined): string {
    return node ? this.#text.slice(node.start, node.end) : ''
  }
}

function argumentsOf(node: SyntaxNode): SyntaxNode[] {
  const given = firstOf(node, 'arguments')
  return given ? named(given) : []
}
