import { unescaped } from './escapes.ts'
import {
  type Call,
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

/** Reads PHP. A variable and a property (`$this->table`) are known as they are written, a constant by its name. */
export function phpProgram({ text, root }: Syntax): Program {
  return new Reader(text).program(root)
}

class Reader {
  readonly #text: string
  readonly #declared = new Declarations()

  constructor(text: string) {
    this.#text = text
  }

  program(root: SyntaxNode): Program {
    this.#lookForClasses(root, 0)
    return this.#declared.program(this.#text)
  }

  #lookForClasses(node: SyntaxNode, depth: number): void {
    for (const one of named(node)) {
      if (one.type === 'class_declaration' || one.type === 'anonymous_class') this.#declareClass(one)
      else if (one.type === 'const_declaration') this.#declareConstants(one)
      else if (one.type === 'function_definition')
        this.#declared.procedure(this.#slice(field(one, 'name')), this.#procedure(one))
      else if (one.type === 'namespace_use_declaration') this.#imports(one)
      else if (
        depth === 0 &&
        !/^(?:php_tag|declare_statement|namespace_definition|return_statement)$/.test(one.type) &&
        !/^\?>\s{0,9}$/.test(this.#slice(one))
      )
        this.#loads(one)
      else if (depth < 6) this.#lookForClasses(one, depth + 1)
    }
  }

  /** `use Illuminate\Support\Facades\DB;` */
  #imports(node: SyntaxNode): void {
    for (const one of named(node)) {
      const written = this.#slice(one)
      const [from = '', alias] = written.split(/\sas\s/i).map(part => part.trim())
      const name = alias ?? from.slice(from.lastIndexOf('\\') + 1)
      if (one.type === 'namespace_use_clause') this.#declared.imports.set(name, from.replace(/^\\/, ''))
      else this.#declared.loading.push(one)
    }
  }

  #loads(node: SyntaxNode): void {
    this.#declared.loading.push(node)
    this.#lookForClasses(node, 1)
  }

  #declareClass(node: SyntaxNode): void {
    const base = firstOf(node, 'base_clause')
    if (base) this.#declared.extended.push(this.#slice(base))
    for (const member of named(field(node, 'body') ?? firstOf(node, 'declaration_list') ?? node)) {
      if (member.type === 'const_declaration') this.#declareConstants(member)
      // A trait.
      if (member.type === 'use_declaration') this.#declared.loading.push(member)
      if (member.type === 'method_declaration')
        this.#declared.procedure(this.#slice(field(member, 'name')), this.#procedure(member))
      if (member.type !== 'property_declaration') continue
      for (const one of named(member)) {
        const [name, value] = [field(one, 'name'), field(one, 'default_value')]
        if (one.type === 'property_element' && name && value)
          this.#declared.constant(`$this->${this.#slice(name).slice(1)}`, this.#expression(value))
      }
    }
  }

  #declareConstants(node: SyntaxNode): void {
    for (const one of named(node)) {
      const [name, value] = named(one)
      if (one.type === 'const_element' && name && value)
        this.#declared.constant(this.#slice(name), this.#expression(value))
    }
  }

  #procedure(node: SyntaxNode): Procedure {
    const body = field(node, 'body')
    return {
      kind: 'procedure',
      at: node,
      parameters: named(field(node, 'parameters') ?? { ...node, children: [] }).map((one): Parameter => {
        const name = field(one, 'name')
        return name ? { name: this.#slice(name) } : {}
      }),
      body:
        body?.type === 'compound_statement'
          ? this.#statements(body)
          : body
            ? [{ does: 'leaves', value: this.#expression(body), at: body }]
            : [],
    }
  }

  #statements(node: SyntaxNode): Statement[] {
    return named(node).flatMap(one => this.#statement(one))
  }

  #body(node: SyntaxNode | undefined): Statement[] {
    if (!node) return []
    const isBlock = ['compound_statement', 'colon_block', 'else_clause', 'finally_clause'].includes(node.type)
    return isBlock ? this.#statements(node) : this.#statement(node)
  }

  #statement(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    switch (node.type) {
      case 'expression_statement':
        return named(node).flatMap(one => this.#evaluated(one))
      case 'return_statement': {
        const [value] = named(node)
        return [{ does: 'leaves', at, ...(value ? { value: this.#expression(value) } : {}) }]
      }
      case 'exit_statement':
        return [{ does: 'leaves', at, fails: true }]
      case 'break_statement':
      case 'continue_statement':
        return [{ does: 'leaves', at }]
      case 'compound_statement':
        return [{ does: 'encloses', body: this.#statements(node), at }]
      case 'if_statement':
      case 'else_if_clause': {
        const condition = field(node, 'condition')
        const alternatives = node.children.filter(one => one.field === 'alternative')
        return [
          {
            does: 'branches',
            at,
            conditions: condition ? [this.#expression(condition)] : [],
            bodies: [field(node, 'body'), ...alternatives].map(one => this.#body(one)),
          },
        ]
      }
      case 'foreach_statement': {
        const [over, item] = named(node)
        return [
          {
            does: 'repeats',
            at,
            ...(item?.type === 'variable_name' ? { name: this.#slice(item) } : {}),
            over: over ? this.#expression(over) : { kind: 'other', parts: [], at },
            body: this.#body(field(node, 'body')),
          },
        ]
      }
      case 'try_statement':
        return this.#try(node)
      default:
        return [
          {
            does: 'branches',
            conditions: [],
            at,
            bodies: named(node).map(one =>
              /statement|clause|block/.test(one.type) ? this.#body(one) : this.#evaluated(one),
            ),
          },
        ]
    }
  }

  #try(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    const body = this.#body(field(node, 'body'))
    const finalizer = this.#body(firstOf(node, 'finally_clause'))
    const caught = node.children.filter(one => one.type === 'catch_clause').map(one => field(one, 'body'))
    const ends = (one: SyntaxNode | undefined) => {
      const last = one && named(one).at(-1)
      return last !== undefined && /^throw\b/.test(this.#slice(last))
    }
    if (caught.every(ends)) return [{ does: 'encloses', body: [...body, ...finalizer], at }]
    const bodies = [body, ...caught.map(one => this.#body(one))]
    return [{ does: 'branches', conditions: [], bodies, at }, ...finalizer]
  }

  #evaluated(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    if (node.type === 'throw_expression') return [{ does: 'leaves', at, fails: true }]
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (!left || !right || !node.type.endsWith('assignment_expression'))
      return [{ does: 'evaluates', value: this.#expression(node), at }]
    const value = this.#expression(right)
    if (left.type === 'variable_name' && node.type === 'assignment_expression')
      return [{ does: 'assigns', name: this.#slice(left), value, at }]
    const names = this.#slice(left).match(/\$(?:this->)?\w+/g) ?? []
    for (const name of names) this.#declared.unknown(name)
    return [{ does: 'evaluates', value, at }, ...reassigned(names, at)]
  }

  #expression(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [first] = named(node)
    switch (node.type) {
      case 'string':
        return this.#string(node, /^\\[\\']$/)
      case 'encapsed_string':
        return this.#string(node)
      case 'heredoc':
      case 'nowdoc': {
        const value = field(node, 'value')
        return value ? this.#string(value) : { kind: 'text', value: '', at }
      }
      case 'boolean':
        return { kind: 'flag', value: /^true$/i.test(this.#slice(node)), at }
      case 'null':
        return { kind: 'nothing', at }
      case 'variable_name':
        return { kind: 'name', name: this.#slice(node), at }
      case 'name':
      case 'qualified_name':
      case 'relative_scope':
        return { kind: 'name', name: this.#className(node), at }
      case 'parenthesized_expression':
        if (first) return this.#expression(first)
        break
      case 'array_creation_expression':
        return this.#array(node)
      case 'class_constant_access_expression':
      case 'member_access_expression':
      case 'nullsafe_member_access_expression':
      case 'scoped_property_access_expression': {
        const [of, name] = named(node)
        if (!of || !name) break
        const written = this.#slice(name)
        if (node.type === 'class_constant_access_expression' && /^(?:self|static)$/.test(this.#slice(of)))
          return { kind: 'name', name: written, at }
        if (this.#slice(of) === '$this') return { kind: 'name', name: `$this->${written}`, at }
        return { kind: 'member', of: this.#expression(of), name: written, at }
      }
      case 'member_call_expression':
      case 'nullsafe_member_call_expression':
      case 'scoped_call_expression':
      case 'function_call_expression':
        return this.#call(node)
      case 'object_creation_expression': {
        const made = named(node).find(one => ['name', 'qualified_name'].includes(one.type))
        return call(this.#className(made), at, {
          ...this.#arguments(firstOf(node, 'arguments')),
          makes: true,
        })
      }
      case 'anonymous_function':
      case 'arrow_function':
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
      case 'binary_expression':
        return this.#binary(node)
    }
    return { kind: 'other', parts: named(node).map(one => this.#expression(one)), at }
  }

  #binary(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (!left || !right) return { kind: 'other', parts: [], at }
    const [one, other] = [this.#expression(left), this.#expression(right)]
    if (hasToken(node, '.')) return joined([one, other], at)
    if (['&&', '||', 'and', 'or', '??'].some(sign => hasToken(node, sign)))
      return { kind: 'either', condition: one, options: [other], at }
    return { kind: 'other', parts: [one, other], at }
  }

  #call(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const on = field(node, 'object') ?? field(node, 'scope')
    const name = field(node, 'name') ?? field(node, 'function')
    return call(this.#className(name), at, {
      ...this.#arguments(field(node, 'arguments')),
      ...(on ? { on: this.#expression(on) } : {}),
    })
  }

  #arguments(node: SyntaxNode | undefined): Pick<Call, 'args' | 'named' | 'whole'> {
    const args: Expression[] = []
    const entries = new Map<string, Expression>()
    let whole = true
    for (const one of node ? named(node) : []) {
      const name = field(one, 'name')
      const value = named(one).at(-1)
      if (one.type !== 'argument' || !value || value.type === 'variadic_unpacking') whole = false
      else if (name && name !== value) entries.set(this.#slice(name), this.#expression(value))
      else args.push(this.#expression(value))
    }
    return { args, named: entries, whole }
  }

  /** With a key for one of its entries it is a dictionary. */
  #array(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const entries = new Map<string, Expression>()
    const items: Expression[] = []
    let whole = true
    for (const one of named(node)) {
      const [key, value, ...more] = named(one)
      if (one.type !== 'array_element_initializer' || !key || more.length > 0) whole = false
      else if (!value) items.push(this.#expression(key))
      else {
        const name = this.#expression(key)
        if (name.kind === 'text') entries.set(name.value, this.#expression(value))
        else whole = false
      }
    }
    if (entries.size === 0) return { kind: 'list', items, whole, at }
    return { kind: 'dictionary', entries, whole: whole && items.length === 0, at }
  }

  /** `only`: the escape sequences that this kind of string has. */
  #string(node: SyntaxNode, only?: RegExp): Expression {
    const parts = named(node).map((one): Expression => {
      const at = { start: one.start, end: one.end }
      if (/^(?:string_content|nowdoc_string|string_value)$/.test(one.type))
        return { kind: 'text', value: this.#slice(one), at }
      if (one.type !== 'escape_sequence') return this.#expression(one)
      const written = this.#slice(one)
      if (only) return { kind: 'text', value: only.test(written) ? written.slice(1) : written, at }
      // Without quotes around it, one of them needs no backslash and keeps it.
      if (node.type !== 'encapsed_string' && written === '\\"') return textOr(written, at)
      return textOr(unescaped(written, 'php'), at)
    })
    return joined(parts, { start: node.start, end: node.end })
  }

  #className(node: SyntaxNode | undefined): string {
    return this.#slice(node).replace(/^\\/, '')
  }

  #slice(node: SyntaxNode | undefined): string {
    return node ? this.#text.slice(node.start, node.end) : ''
  }
}
