import { unescaped } from './escapes.ts'
import {
  call,
  Declarations,
  type Dictionary,
  type Expression,
  joined,
  type List,
  type Parameter,
  type Procedure,
  type Program,
  reassigned,
  type Statement,
  textOr,
} from './program.ts'
import { field, firstOf, hasToken, named, type Syntax, type SyntaxNode } from './syntax.ts'

/** Reads JavaScript and TypeScript. */
export function javascriptProgram({ text, root }: Syntax): Program {
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
    this.#reassigned(root)
    return this.#declared.program(this.#text)
  }

  /** A variable of the file may get another value anywhere. */
  #reassigned(node: SyntaxNode): void {
    const target = field(node, node.type === 'update_expression' ? 'argument' : 'left')
    if (/^(?:augmented_)?assignment_expression$|^update_expression$|^for_in_statement$/.test(node.type))
      for (const name of this.#slice(target).match(/[\w$]+/g) ?? [])
        if (!/^(?:module|exports|this)$/.test(name)) this.#declared.unknown(name)
    for (const child of node.children) this.#reassigned(child)
  }

  #declare(node: SyntaxNode): void {
    if (firstOf(node, 'decorator')) this.#declared.loading.push(node)
    switch (node.type) {
      case 'export_statement': {
        const declared = field(node, 'declaration') ?? field(node, 'value')
        if (declared) this.#declare(declared)
        else if (
          !/^export\s*(?:\{[\s\w,]{0,200}\}|type\b)/.test(this.#slice(node)) ||
          /\bas\b/.test(this.#slice(node))
        )
          this.#declared.loading.push(node)
        return
      }
      case 'import_statement':
        this.#imports(node)
        return
      case 'function_declaration':
        this.#declared.procedure(this.#slice(field(node, 'name')), this.#procedure(node))
        return
      case 'lexical_declaration':
      case 'variable_declaration':
        for (const one of named(node)) this.#declareVariable(one)
        return
      case 'class_declaration':
      case 'class':
        this.#declareClass(node)
        return
      case 'object':
        this.#declareMembers(node)
        return
      case 'expression_statement':
        for (const one of named(node)) this.#declare(one)
        return
      case 'assignment_expression':
        this.#declareAssigned(node)
        return
      default:
        if (!this.#isHarmless(node)) this.#declared.loading.push(node)
    }
  }

  /** What does nothing to the database when the file is loaded. */
  #isHarmless(node: SyntaxNode): boolean {
    if (
      /^(?:string|identifier|empty_statement|hash_bang_line|(?:interface|type_alias|ambient|enum)_declaration)$/.test(
        node.type,
      )
    )
      return true
    return /^(?:Object\.defineProperty\(exports, ['"]__esModule['"]|require\(['"](?:reflect-metadata|dotenv\/config)['"]\)$)/.test(
      this.#slice(node),
    )
  }

  /** `import { sql, type Kysely } from 'kysely'` */
  #imports(node: SyntaxNode): void {
    const from = this.#slice(field(node, 'source')).slice(1, -1)
    const clause = firstOf(node, 'import_clause')
    for (const one of clause ? named(clause) : [])
      for (const specifier of one.type === 'named_imports' ? named(one) : [])
        if (!field(specifier, 'alias'))
          this.#declared.imports.set(this.#slice(field(specifier, 'name')), from)
  }

  #declareVariable(node: SyntaxNode): void {
    const [name, value] = [field(node, 'name'), field(node, 'value')]
    const required = value && /^require\(['"]([\w@/.-]{1,80})['"]\)$/.exec(this.#slice(value))?.[1]
    if (name?.type === 'object_pattern' && required !== undefined) {
      for (const one of named(name))
        if (one.type === 'shorthand_property_identifier_pattern')
          this.#declared.imports.set(this.#slice(one), required)
      return
    }
    if (name?.type !== 'identifier' || !value) return
    this.#declareNamed(this.#slice(name), value)
  }

  #declareNamed(name: string, value: SyntaxNode): void {
    const read = this.#expression(value)
    if (read.kind === 'procedure') this.#declared.procedure(name, read)
    else if (name === 'up' && !(read.kind === 'name' && read.name === name))
      this.#declared.loading.push(value)
    else this.#declared.constant(name, read)
  }

  /** `exports.up = …`, `module.exports = { … }`, `module.exports = class { … }`. */
  #declareAssigned(node: SyntaxNode): void {
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (!left || !right) return
    // What a compiler writes before it assigns them.
    if (/^(?:exports\.\w{1,80} = ){0,40}void 0$/.test(this.#slice(right))) return
    const written = this.#slice(left)
    const exported = /^(?:module\.)?exports\.(\w+)$/.exec(written)?.[1]
    if (written === 'module.exports' || written === 'exports') this.#declare(right)
    else if (exported !== undefined) this.#declareNamed(exported, right)
    else {
      if (right.type === 'assignment_expression') this.#declare(right)
      this.#declared.unknown(written)
      if (left.type !== 'identifier') this.#declared.loading.push(node)
    }
  }

  #declareMembers(node: SyntaxNode): void {
    for (const member of named(node)) {
      const isComputed = field(member, 'key')?.type === 'computed_property_name'
      if (member.type === 'spread_element' || isComputed) this.#declared.loading.push(member)
      this.#declareMethod(member)
      const [key, value] = [field(member, 'key'), field(member, 'value')]
      if (key && value) this.#declareNamed(this.#key(key) ?? '', value)
    }
  }

  /** A generator runs nothing when it is called; a constructor runs before all. */
  #declareMethod(node: SyntaxNode): void {
    const name = this.#slice(field(node, 'name'))
    if (node.type !== 'method_definition') return
    if (firstOf(node, 'decorator')) this.#declared.loading.push(node)
    if (hasToken(node, '*') || name === 'constructor') this.#declared.loading.push(node)
    this.#declared.procedure(name, this.#procedure(node))
  }

  #declareClass(node: SyntaxNode): void {
    const heritage = firstOf(node, 'class_heritage')
    if (heritage) this.#declared.extended.push(this.#slice(heritage))
    for (const member of named(field(node, 'body') ?? node)) {
      this.#declareMethod(member)
      if (/^(?:class_static_block|decorator)$/.test(member.type)) this.#declared.loading.push(member)
      if (!/field_definition$/.test(member.type) || hasToken(member, 'static')) continue
      const [name, value] = [field(member, 'name') ?? field(member, 'property'), field(member, 'value')]
      if (name && value) this.#declareNamed(`this.${this.#slice(name)}`, value)
    }
  }

  #procedure(node: SyntaxNode): Procedure {
    const body = field(node, 'body')
    const single = field(node, 'parameter')
    return {
      kind: 'procedure',
      at: node,
      parameters: single
        ? [{ name: this.#slice(single) }]
        : named(field(node, 'parameters') ?? { ...node, children: [] }).map(one => this.#parameter(one)),
      body:
        body?.type === 'statement_block'
          ? this.#statements(body)
          : body
            ? [{ does: 'leaves', value: this.#expression(body), at: body }]
            : [],
    }
  }

  #parameter(node: SyntaxNode): Parameter {
    const pattern = field(node, 'pattern') ?? field(node, 'left') ?? node
    if (pattern.type === 'identifier') return { name: this.#slice(pattern) }
    if (pattern.type !== 'object_pattern') return {}
    const parts = named(pattern).flatMap((one): [string, string][] => {
      if (one.type === 'shorthand_property_identifier_pattern') return [[this.#slice(one), this.#slice(one)]]
      const [key, value] = [field(one, 'key'), field(one, 'value')]
      return key && value?.type === 'identifier' ? [[this.#slice(key), this.#slice(value)]] : []
    })
    return { parts: new Map(parts) }
  }

  #statements(block: SyntaxNode): Statement[] {
    return named(block).flatMap(one => this.#statement(one))
  }

  #body(node: SyntaxNode | undefined): Statement[] {
    if (!node) return []
    return node.type === 'statement_block' || node.type === 'else_clause' || node.type === 'finally_clause'
      ? named(node).flatMap(one =>
          one.type === 'statement_block' ? this.#statements(one) : this.#statement(one),
        )
      : this.#statement(node)
  }

  #statement(node: SyntaxNode): Statement[] {
    const at = node
    switch (node.type) {
      case 'expression_statement':
        return named(node).flatMap(one => this.#evaluated(one))
      case 'lexical_declaration':
      case 'variable_declaration':
        return named(node).flatMap(one => this.#variable(one))
      case 'return_statement':
      case 'throw_statement': {
        const [value] = named(node)
        const fails = node.type === 'throw_statement' ? { fails: true as const } : {}
        return [{ does: 'leaves', at, ...fails, ...(value ? { value: this.#expression(value) } : {}) }]
      }
      case 'break_statement':
      case 'continue_statement':
        return [{ does: 'leaves', at }]
      case 'statement_block':
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
      case 'for_in_statement': {
        const [left, right] = [field(node, 'left'), field(node, 'right')]
        if (!right) return []
        const isItem = left?.type === 'identifier' && hasToken(node, 'of')
        return [
          {
            does: 'repeats',
            at,
            ...(isItem ? { name: this.#slice(left) } : {}),
            over: isItem ? this.#expression(right) : { kind: 'other', parts: [], at: right },
            body: this.#body(field(node, 'body')),
          },
        ]
      }
      case 'try_statement':
        return this.#try(node)
      case 'function_declaration':
        this.#declared.procedure(this.#slice(field(node, 'name')), this.#procedure(node))
        return []
      case 'empty_statement':
      case 'type_alias_declaration':
      case 'interface_declaration':
        return []
      default:
        return [this.#anything(node)]
    }
  }

  /** Where nothing is caught for good, what is tried runs. */
  #try(node: SyntaxNode): Statement[] {
    const body = this.#body(field(node, 'body'))
    const handler = field(node, 'handler')
    const handled = handler && field(handler, 'body')
    const finalizer = this.#body(field(node, 'finalizer'))
    const isThrown = handled && named(handled).at(-1)?.type === 'throw_statement'
    if (!handled || (isThrown && !/\breturn\b/.test(this.#slice(handled))))
      return [{ does: 'encloses', body: [...body, ...finalizer], at: node }]
    return [{ does: 'branches', conditions: [], bodies: [body, this.#body(handled)], at: node }, ...finalizer]
  }

  #variable(node: SyntaxNode): Statement[] {
    const [name, value] = [field(node, 'name'), field(node, 'value')]
    if (!value) return []
    const read = this.#expression(value)
    if (name?.type === 'identifier')
      return [{ does: 'assigns', name: this.#slice(name), value: read, at: node }]
    const names = this.#slice(name).match(/[\w$]+/g) ?? []
    return [{ does: 'evaluates', value: read, at: node }, ...reassigned(names, node)]
  }

  #evaluated(node: SyntaxNode): Statement[] {
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (!left || !right || !node.type.endsWith('assignment_expression'))
      return [{ does: 'evaluates', value: this.#expression(node), at: node }]
    const value = this.#expression(right)
    if (left.type === 'identifier' && node.type === 'assignment_expression')
      return [{ does: 'assigns', name: this.#slice(left), value, at: node }]
    const names = this.#slice(left).match(/(?:\bthis\.)?[\w$]+/g) ?? []
    for (const name of names) if (name.startsWith('this.')) this.#declared.unknown(name)
    return [{ does: 'evaluates', value, at: node }, ...reassigned(names, node)]
  }

  /** Loops, switches and what else there is: everything in it may run. */
  #anything(node: SyntaxNode): Statement {
    const bodies = named(node).map(one =>
      /statement|declaration|switch_(?:body|case|default)/.test(one.type)
        ? this.#statement(one)
        : this.#evaluated(one),
    )
    return { does: 'branches', conditions: [], bodies, at: node }
  }

  #expression(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [first] = named(node)
    switch (node.type) {
      case 'string':
      case 'template_string':
        return this.#string(node)
      case 'true':
      case 'false':
        return { kind: 'flag', value: node.type === 'true', at }
      case 'null':
      case 'undefined':
        return { kind: 'nothing', at }
      case 'identifier':
      case 'this':
      case 'super':
        return { kind: 'name', name: this.#slice(node), at }
      case 'parenthesized_expression':
      case 'await_expression':
      case 'as_expression':
      case 'satisfies_expression':
      case 'non_null_expression':
        return first ? this.#expression(first) : { kind: 'other', parts: [], at }
      case 'type_assertion': {
        const last = named(node).at(-1)
        return last ? this.#expression(last) : { kind: 'other', parts: [], at }
      }
      case 'array':
        return this.#list(node)
      case 'object':
        return this.#object(node)
      case 'member_expression': {
        const [of, name] = [field(node, 'object'), field(node, 'property')]
        if (!of || !name) break
        return { kind: 'member', of: this.#expression(of), name: this.#slice(name), at }
      }
      case 'call_expression':
        return this.#call(node)
      case 'new_expression': {
        const made = field(node, 'constructor')
        const args = this.#list(field(node, 'arguments') ?? { ...node, children: [] })
        const name = made ? (this.#slice(made).match(/\w+/g)?.at(-1) ?? '') : ''
        return call(name, at, { args: args.items, whole: args.whole, makes: true })
      }
      case 'arrow_function':
      case 'function_expression':
      case 'method_definition':
        return this.#procedure(node)
      case 'ternary_expression':
      case 'binary_expression':
        return this.#operator(node)
    }
    return { kind: 'other', parts: this.#parts(node), at }
  }

  #parts(node: SyntaxNode): (Expression | Statement)[] {
    return named(node).map(one =>
      one.type === 'statement_block' ? this.#anything(one) : this.#expression(one),
    )
  }

  #operator(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    const condition = field(node, 'condition')
    if (condition) {
      const options = named(node).filter(one => one.field === 'consequence' || one.field === 'alternative')
      return {
        kind: 'either',
        condition: this.#expression(condition),
        options: options.map(one => this.#expression(one)),
        at,
      }
    }
    if (left && right) {
      if (hasToken(node, '+')) return joined([this.#expression(left), this.#expression(right)], at)
      if (['&&', '||', '??'].some(sign => hasToken(node, sign)))
        return { kind: 'either', condition: this.#expression(left), options: [this.#expression(right)], at }
    }
    return { kind: 'other', parts: this.#parts(node), at }
  }

  #call(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [callee, given] = [field(node, 'function'), field(node, 'arguments')]
    if (!callee || !given) return { kind: 'other', parts: this.#parts(node), at }
    const target = this.#expression(callee)
    const args =
      given.type === 'template_string'
        ? // A tag gets the texts and the values between them, and does with them as it likes.
          {
            items: [this.#string(given)],
            whole: target.kind === 'name' && !firstOf(given, 'template_substitution'),
          }
        : this.#list(given)
    const more = { args: args.items, whole: args.whole }
    if (target.kind === 'member') return call(target.name, at, { ...more, on: target.of })
    if (target.kind === 'name') return call(target.name, at, more)
    return call('', at, { ...more, on: target })
  }

  #list(node: SyntaxNode): List {
    const items = named(node)
    return {
      kind: 'list',
      items: items.filter(one => one.type !== 'spread_element').map(one => this.#expression(one)),
      whole: items.every(one => one.type !== 'spread_element'),
      at: { start: node.start, end: node.end },
    }
  }

  #object(node: SyntaxNode): Dictionary {
    const entries = new Map<string, Expression>()
    let whole = true
    for (const one of named(node)) {
      const name = field(one, 'name')
      const key = this.#key(field(one, 'key') ?? name ?? one)
      const value = field(one, 'value')
      if (key !== undefined && value) entries.set(key, this.#expression(value))
      else if (one.type === 'method_definition' && key !== undefined) entries.set(key, this.#procedure(one))
      else if (one.type === 'shorthand_property_identifier')
        entries.set(this.#slice(one), { kind: 'name', name: this.#slice(one), at: one })
      else whole = false
    }
    return { kind: 'dictionary', entries, whole, at: { start: node.start, end: node.end } }
  }

  #key(node: SyntaxNode): string | undefined {
    if (node.type === 'property_identifier' || node.type === 'number') return this.#slice(node)
    const inner = node.type === 'computed_property_name' ? named(node)[0] : node
    const read = inner?.type === 'string' ? this.#string(inner) : undefined
    return read?.kind === 'text' ? read.value : undefined
  }

  #string(node: SyntaxNode): Expression {
    const parts = named(node).map((one): Expression => {
      const at = { start: one.start, end: one.end }
      if (one.type === 'string_fragment') return { kind: 'text', value: this.#slice(one), at }
      if (one.type === 'escape_sequence') return textOr(unescaped(this.#slice(one), 'typescript'), at)
      const [inner] = named(one)
      return inner ? this.#expression(inner) : { kind: 'other', parts: [], at }
    })
    return joined(parts, { start: node.start, end: node.end })
  }

  #slice(node: SyntaxNode | undefined): string {
    return node ? this.#text.slice(node.start, node.end) : ''
  }
}
