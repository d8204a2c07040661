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
import { field, firstOf, hasToken, named, type Syntax, type SyntaxNode } from './syntax.ts'

/** Reads C#. */
export function cSharpProgram({ text, root }: Syntax): Program {
  return new Reader(text).program(root)
}

class Reader {
  readonly #text: string
  readonly #declared = new Declarations()

  constructor(text: string) {
    this.#text = text
  }

  program(root: SyntaxNode): Program {
    this.#lookForClasses(root)
    return this.#declared.program(this.#text)
  }

  #lookForClasses(node: SyntaxNode): void {
    for (const one of named(node)) {
      if (one.type === 'class_declaration') this.#declareClass(one)
      else if (/namespace|declaration_list/.test(one.type)) this.#lookForClasses(one)
    }
  }

  #declareClass(node: SyntaxNode): void {
    const base = firstOf(node, 'base_list')
    if (base) this.#declared.extended.push(this.#slice(base))
    for (const member of named(field(node, 'body') ?? node)) {
      if (member.type === 'method_declaration')
        this.#declared.procedure(this.#slice(field(member, 'name')), this.#procedure(member))
      // Others may get their values in a constructor.
      if (member.type !== 'field_declaration' || !this.#isConstant(member)) continue
      for (const [name, value] of this.#variables(member)) this.#declared.constant(name, value)
    }
  }

  #isConstant(node: SyntaxNode): boolean {
    return node.children.some(one => one.type === 'modifier' && this.#slice(one) === 'const')
  }

  #variables(node: SyntaxNode): [string, Expression][] {
    const declared = firstOf(node, 'variable_declaration')
    return (declared ? named(declared) : []).flatMap((one): [string, Expression][] => {
      const name = field(one, 'name')
      const value = named(one).at(-1)
      if (one.type !== 'variable_declarator' || !name || !value || value === name) return []
      return [[this.#slice(name), this.#expression(value)]]
    })
  }

  #procedure(node: SyntaxNode): Procedure {
    const body = field(node, 'body')
    const given = field(node, 'parameters')
    const single = body?.type === 'arrow_expression_clause' ? named(body)[0] : body
    return {
      kind: 'procedure',
      at: node,
      parameters:
        given?.type === 'implicit_parameter'
          ? [{ name: this.#slice(given) }]
          : (given ? named(given) : []).map(
              (one): Parameter => ({ name: this.#slice(field(one, 'name') ?? one) }),
            ),
      body:
        body?.type === 'block'
          ? this.#statements(body)
          : single
            ? [{ does: 'leaves', value: this.#expression(single), at: single }]
            : [],
    }
  }

  #statements(node: SyntaxNode): Statement[] {
    return named(node).flatMap(one => this.#statement(one))
  }

  #body(node: SyntaxNode | undefined): Statement[] {
    if (!node) return []
    return node.type === 'block' ? this.#statements(node) : this.#statement(node)
  }

  #statement(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    switch (node.type) {
      case 'expression_statement':
        return named(node).flatMap(one => this.#evaluated(one))
      case 'local_declaration_statement':
        return this.#variables(node).map(([name, value]) => ({ does: 'assigns', name, value, at }))
      case 'return_statement':
      case 'throw_statement': {
        const [value] = named(node)
        const fails = node.type === 'throw_statement' ? { fails: true as const } : {}
        return [{ does: 'leaves', at, ...fails, ...(value ? { value: this.#expression(value) } : {}) }]
      }
      case 'break_statement':
      case 'continue_statement':
        return [{ does: 'leaves', at }]
      case 'block':
        return [{ does: 'encloses', body: this.#statements(node), at }]
      case 'if_statement': {
        const condition = field(node, 'condition')
        return [
          {
            does: 'branches',
            at,
            conditions: condition ? [this.#expression(condition)] : [],
            bodies: [this.#body(field(node, 'consequence')), this.#body(field(node, 'alternative'))],
          },
        ]
      }
      case 'foreach_statement': {
        const [left, right] = [field(node, 'left'), field(node, 'right')]
        return [
          {
            does: 'repeats',
            at,
            ...(left?.type === 'identifier' ? { name: this.#slice(left) } : {}),
            over: right ? this.#expression(right) : { kind: 'other', parts: [], at },
            body: this.#body(field(node, 'body')),
          },
        ]
      }
      case 'empty_statement':
        return []
      default: {
        const bodies = named(node).map(one =>
          /statement|block|clause|section|body/.test(one.type) ? this.#body(one) : this.#evaluated(one),
        )
        return [{ does: 'branches', conditions: [], bodies, at }]
      }
    }
  }

  #evaluated(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (node.type !== 'assignment_expression' || !left || !right)
      return [{ does: 'evaluates', value: this.#expression(node), at }]
    const value = this.#expression(right)
    if (left.type === 'identifier' && hasToken(node, '='))
      return [{ does: 'assigns', name: this.#slice(left), value, at }]
    return [{ does: 'evaluates', value, at }, ...reassigned(this.#slice(left).match(/\w+/g) ?? [], at)]
  }

  #expression(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [first] = named(node)
    switch (node.type) {
      case 'string_literal':
      case 'raw_string_literal':
        return this.#string(node)
      case 'verbatim_string_literal': {
        const value = this.#slice(node)
          .replace(/^@"|"$/g, '')
          .replaceAll('""', '"')
        return { kind: 'text', value, at }
      }
      case 'boolean_literal':
        return { kind: 'flag', value: this.#slice(node) === 'true', at }
      case 'null_literal':
        return { kind: 'nothing', at }
      case 'identifier':
      case 'this':
      case 'this_expression':
        return { kind: 'name', name: this.#slice(node), at }
      case 'parenthesized_expression':
        if (first) return this.#expression(first)
        break
      case 'array_creation_expression':
      case 'implicit_array_creation_expression':
      case 'collection_expression': {
        const list = firstOf(node, 'initializer_expression') ?? node
        const items = named(list).filter(one => one.type !== 'array_type')
        return { kind: 'list', items: items.map(one => this.#expression(one)), whole: true, at }
      }
      case 'anonymous_object_creation_expression':
        return this.#object(node)
      case 'member_access_expression': {
        const [of, name] = [field(node, 'expression'), field(node, 'name')]
        if (!of || !name) break
        return { kind: 'member', of: this.#expression(of), name: this.#slice(name), at }
      }
      case 'invocation_expression':
        return this.#call(node)
      case 'lambda_expression':
      case 'anonymous_method_expression':
        return this.#procedure(node)
      case 'conditional_expression':
        return {
          kind: 'either',
          condition: this.#expression(field(node, 'condition') ?? node.children[0] ?? node),
          options: named(node)
            .slice(1)
            .map(one => this.#expression(one)),
          at,
        }
      case 'binary_expression': {
        const [left, right] = [field(node, 'left'), field(node, 'right')]
        if (left && right && hasToken(node, '+'))
          return joined([this.#expression(left), this.#expression(right)], at)
        break
      }
    }
    const statements = named(node).map(one =>
      /statement|block/.test(one.type) ? this.#body(one) : this.#evaluated(one),
    )
    if (statements.every(([only, ...more]) => only?.does === 'evaluates' && more.length === 0))
      return { kind: 'other', parts: statements.flat(), at }
    return { kind: 'other', parts: [{ does: 'branches', conditions: [], bodies: statements, at }], at }
  }

  #call(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const callee = field(node, 'function')
    const entries = new Map<string, Expression>()
    const args: Expression[] = []
    for (const one of named(field(node, 'arguments') ?? { ...node, children: [] })) {
      const name = field(one, 'name')
      const value = named(one).at(-1)
      if (!value) continue
      if (name && value !== name) entries.set(this.#slice(name), this.#expression(value))
      else args.push(this.#expression(value))
    }
    const on = callee && field(callee, 'expression')
    const method = (callee && field(callee, 'name')) ?? callee
    // `AddColumn<string>`
    const name = method?.type === 'generic_name' ? named(method)[0] : method
    return call(this.#slice(name), at, { args, named: entries, ...(on ? { on: this.#expression(on) } : {}) })
  }

  /** `new { Id = …, Name = … }` */
  #object(node: SyntaxNode): Expression {
    const entries = new Map<string, Expression>()
    const parts = node.children.filter(one => one.named || one.type === '=')
    for (const [index, one] of parts.entries()) {
      const value = parts[index + 2]
      if (one.type === 'identifier' && parts[index + 1]?.type === '=' && value)
        entries.set(this.#slice(one), this.#expression(value))
    }
    return { kind: 'dictionary', entries, whole: true, at: { start: node.start, end: node.end } }
  }

  #string(node: SyntaxNode): Expression {
    const parts = named(node)
      .filter(one => /content|escape/.test(one.type))
      .map((one): Expression => {
        const written = this.#slice(one)
        const at = { start: one.start, end: one.end }
        return textOr(one.type === 'escape_sequence' ? unescaped(written, 'c-sharp') : written, at)
      })
    return joined(parts, { start: node.start, end: node.end })
  }

  #slice(node: SyntaxNode | undefined): string {
    return node ? this.#text.slice(node.start, node.end) : ''
  }
}
