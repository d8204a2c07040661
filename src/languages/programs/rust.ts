import type { Span } from '../../model/position.ts'
import {
  call,
  Declarations,
  type Expression,
  type Procedure,
  type Program,
  reassigned,
  type Statement,
  textOr,
} from './program.ts'
import { rustString } from './strings.ts'
import { field, hasToken, identifiersIn, named, type Syntax, type SyntaxNode } from './syntax.ts'

/** A file of Rust. `x.await` is a call of that name, and `x?` one of the name `?`. */
export interface RustProgram extends Program {
  readonly enums: readonly RustEnum[]
}

interface RustEnum {
  readonly name: string
  /** As they are written, without `#[` and `]`. */
  readonly attributes: readonly string[]
  readonly variants: readonly { readonly name: string; readonly attributes: readonly string[] }[]
}

/** Reads Rust, of which the procedures are those of this trait. */
export function rustProgram(trait: string): (syntax: Syntax) => RustProgram {
  return ({ text, root }) => new Reader(text).program(root, trait)
}

/** They say how something is compiled, and not whether. */
const harmless =
  /^(?:allow|async_trait(?:::async_trait)?|automatically_derived|doc|derive|must_use|rustfmt)\b/

function isPlain(attributes: readonly string[]): boolean {
  return attributes.every(one => harmless.test(one))
}

class Reader {
  readonly #text: string
  readonly #declared = new Declarations()
  /** Names of variables. */
  readonly #bound = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  program(root: SyntaxNode, trait: string): RustProgram {
    const enums: RustEnum[] = []
    for (const { node, attributes } of this.#items(root)) {
      if (node.type === 'enum_item') enums.push(this.#enum(node, attributes))
      if (node.type === 'const_item' || node.type === 'static_item') this.#constant(node, attributes)
      if (node.type === 'macro_invocation' || node.type === 'expression_statement')
        this.#declared.loading.push(node)
      if (node.type !== 'impl_item' || this.#slice(field(node, 'trait')).replace(/^.*::/, '') !== trait)
        continue
      if (!isPlain(attributes)) continue
      this.#declared.extended.push(this.#slice(field(node, 'type')))
      this.#implementation(node)
    }
    return { ...this.#declared.program(this.#text), enums }
  }

  #implementation(node: SyntaxNode): void {
    for (const { node: member, attributes } of this.#items(field(node, 'body') ?? node)) {
      if (member.type !== 'function_item' || !isPlain(attributes)) continue
      this.#declared.procedure(this.#slice(field(member, 'name')), this.#procedure(member))
    }
  }

  /** Each with the attributes before it. */
  #items(node: SyntaxNode): { node: SyntaxNode; attributes: string[] }[] {
    const items: { node: SyntaxNode; attributes: string[] }[] = []
    let attributes: string[] = []
    for (const one of named(node))
      if (one.type === 'attribute_item') attributes.push(this.#slice(one).slice(2, -1).trim())
      else {
        items.push({ node: one, attributes })
        attributes = []
      }
    return items
  }

  #enum(node: SyntaxNode, attributes: readonly string[]): RustEnum {
    const variants = this.#items(field(node, 'body') ?? node).map(one => ({
      name: this.#slice(field(one.node, 'name')),
      attributes: one.attributes,
    }))
    return { name: this.#slice(field(node, 'name')), attributes, variants }
  }

  #constant(node: SyntaxNode, attributes: readonly string[]): void {
    const [name, value] = [field(node, 'name'), field(node, 'value')]
    if (!name || !value) return
    if (isPlain(attributes) && !hasToken(node, 'mutable_specifier'))
      this.#declared.constant(this.#slice(name), this.#expression(value))
    else this.#declared.unknown(this.#slice(name))
  }

  #procedure(node: SyntaxNode): Procedure {
    const given = named(field(node, 'parameters') ?? { ...node, children: [] })
    const body = field(node, 'body')
    this.#bound.clear()
    const statements = body?.type === 'block' ? this.#functionBody(body) : body ? this.#evaluated(body) : []
    // One that a variable hides is not known by its name.
    const names = given
      .filter(one => one.type !== 'self_parameter')
      .map(one => this.#slice(field(one, 'pattern') ?? one))
    return {
      kind: 'procedure',
      at: node,
      parameters: names.map(name => (this.#bound.has(name) ? {} : { name })),
      body: statements,
    }
  }

  /** What ends it is what it returns, and so is a failure of that. */
  #functionBody(node: SyntaxNode): Statement[] {
    const parts = named(node)
    const last = parts.at(-1)
    const isTail =
      last && !/(?:_statement|_declaration|_item)$/.test(last.type) && last.type !== 'attribute_item'
    if (!isTail) return this.#statements(node)
    const before = this.#sequence(parts.slice(0, -1))
    if (parts.at(-2)?.type === 'attribute_item') return [...before, ...this.#sequence(parts.slice(-2))]
    return [...before, ...(isBranch(last) ? this.#statement(last) : [this.#leaves(last, last)])]
  }

  #leaves(value: SyntaxNode | undefined, { start, end }: Span): Statement {
    const at = { start, end }
    if (!value) return { does: 'leaves', at }
    const known = this.#expression(value)
    const awaited = known.kind === 'call' && known.name === 'await'
    return { does: 'leaves', value: awaited ? call('?', at, { on: known }) : known, at }
  }

  #statements(node: SyntaxNode): Statement[] {
    return this.#sequence(named(node))
  }

  /** What an attribute is before may not be there. */
  #sequence(nodes: readonly SyntaxNode[]): Statement[] {
    return nodes.flatMap((one, index): Statement[] => {
      const statements = this.#statement(one)
      if (nodes[index - 1]?.type !== 'attribute_item') return statements
      return [
        { does: 'branches', conditions: [], bodies: [statements], at: { start: one.start, end: one.end } },
      ]
    })
  }

  #statement(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    switch (node.type) {
      case 'expression_statement':
        return named(node).flatMap(one => this.#statement(one))
      case 'let_declaration':
        return this.#let(node)
      case 'return_expression':
        return [this.#leaves(named(node)[0], node)]
      case 'block':
        return [{ does: 'encloses', body: this.#statements(node), at }]
      case 'if_expression': {
        const condition = field(node, 'condition')
        const others = field(node, 'alternative')
        const bodies = [field(node, 'consequence'), others && named(others)[0]]
        return [
          {
            does: 'branches',
            at,
            conditions: condition ? [this.#expression(condition)] : [],
            bodies: bodies.map(one => (one ? this.#statement(one) : [])),
          },
        ]
      }
      case 'use_declaration':
      case 'empty_statement':
        return []
      default:
        return [...this.#evaluated(node), ...mayLeave(node)]
    }
  }

  #let(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    const [pattern, value] = [field(node, 'pattern'), field(node, 'value')]
    const known: Expression = value ? this.#expression(value) : { kind: 'nothing', at }
    const isPlain = !hasToken(node, 'else') && !field(node, 'alternative')
    for (const one of pattern ? identifiersIn(pattern) : []) this.#bound.add(this.#slice(one))
    if (pattern?.type === 'identifier' && isPlain)
      return [{ does: 'assigns', name: this.#slice(pattern), value: known, at }, ...mayLeave(node)]
    const names = pattern ? identifiersIn(pattern).map(one => this.#slice(one)) : []
    return [
      { does: 'evaluates', value: isPlain ? known : unknown(at), at },
      ...reassigned(names, at),
      ...mayLeave(node),
    ]
  }

  #evaluated(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    const value: Statement = { does: 'evaluates', value: this.#expression(right && left ? right : node), at }
    if (!/^(?:compound_)?assignment_expr/.test(node.type) || !left) return [value]
    return [
      value,
      ...reassigned(
        identifiersIn(left).map(one => this.#slice(one)),
        at,
      ),
    ]
  }

  #expression(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [first] = named(node)
    switch (node.type) {
      case 'string_literal':
      case 'raw_string_literal':
        return textOr(rustString(this.#slice(node)), at)
      case 'boolean_literal':
        return { kind: 'flag', value: this.#slice(node) === 'true', at }
      case 'unit_expression':
        return { kind: 'nothing', at }
      case 'identifier':
      case 'self':
        return { kind: 'name', name: this.#slice(node), at }
      case 'parenthesized_expression':
        return first ? this.#expression(first) : unknown(at)
      case 'reference_expression': {
        const value = field(node, 'value')
        return value ? this.#expression(value) : unknown(at)
      }
      case 'scoped_identifier': {
        const [path, name] = [field(node, 'path'), field(node, 'name')]
        return path && name
          ? { kind: 'member', of: this.#expression(path), name: this.#slice(name), at }
          : unknown(at)
      }
      case 'await_expression':
      case 'try_expression':
        return call(node.type === 'await_expression' ? 'await' : '?', at, {
          ...(first ? { on: this.#expression(first) } : {}),
        })
      case 'call_expression':
        return this.#call(node)
      case 'array_expression':
        return { kind: 'list', items: named(node).map(one => this.#expression(one)), whole: true, at }
      default:
        return this.#other(node)
    }
  }

  /** `a.b()`, `A::b()` and `b()` */
  #call(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const of = field(node, 'function')
    const args = named(field(node, 'arguments') ?? { ...node, children: [] }).map(one =>
      this.#expression(one),
    )
    if (of?.type === 'identifier') return call(this.#slice(of), at, { args })
    const on = of && (field(of, 'value') ?? field(of, 'path'))
    const name = of && (field(of, 'field') ?? field(of, 'name'))
    if (!on || !name || !/^(?:field_expression|scoped_identifier)$/.test(of.type)) return this.#other(node)
    return call(this.#slice(name), at, { args, on: this.#expression(on) })
  }

  #other(node: SyntaxNode): Expression {
    const parts = named(node).flatMap((one): (Expression | Statement)[] =>
      /_(?:statement|declaration)$|^block$/.test(one.type) ? this.#statement(one) : this.#evaluated(one),
    )
    return { kind: 'other', parts, at: { start: node.start, end: node.end } }
  }

  #slice(node: SyntaxNode | undefined): string {
    return node ? this.#text.slice(node.start, node.end) : ''
  }
}

function unknown({ start, end }: Span): Expression {
  return { kind: 'other', parts: [], at: { start, end } }
}

function isBranch({ type }: SyntaxNode): boolean {
  return type === 'if_expression' || type === 'block'
}

/** What comes after it may not run. */
function mayLeave(node: SyntaxNode): Statement[] {
  if (!returns(node)) return []
  const at = { start: node.start, end: node.end }
  return [{ does: 'branches', conditions: [], bodies: [[{ does: 'leaves', at }]], at }]
}

function returns(node: SyntaxNode): boolean {
  return node.type === 'return_expression' || node.children.some(returns)
}
