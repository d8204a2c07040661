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

/** Reads Ruby. */
export function rubyProgram({ text, root }: Syntax): Program {
  return new Reader(text, root).program(root)
}

interface Arguments {
  args: Expression[]
  named: Map<string, Expression>
  whole: boolean
}

class Reader {
  readonly #text: string
  readonly #declared = new Declarations()
  /** The bodies of heredocs, by where they are announced. */
  readonly #heredocs = new Map<number, SyntaxNode>()

  constructor(text: string, root: SyntaxNode) {
    this.#text = text
    const announced: SyntaxNode[] = []
    const look = (node: SyntaxNode): void => {
      if (node.type === 'heredoc_beginning') announced.push(node)
      if (node.type === 'heredoc_body') {
        const first = announced.shift()
        if (first) this.#heredocs.set(first.start, node)
      }
      for (const child of node.children) look(child)
    }
    look(root)
  }

  program(root: SyntaxNode): Program {
    for (const node of named(root)) this.#declare(node)
    return this.#declared.program(this.#text)
  }

  #declare(node: SyntaxNode): void {
    switch (node.type) {
      case 'class':
      case 'module': {
        // A class within the migration (a model that it uses) has procedures of its own.
        const parent = field(node, 'superclass')
        if (parent) this.#declared.extended.push(this.#slice(parent))
        for (const one of named(field(node, 'body') ?? node)) {
          if (one.type === 'class' || one.type === 'module') {
            if (node.type === 'module') this.#declare(one)
          } else this.#declare(one)
        }
        return
      }
      case 'method':
      case 'singleton_method':
        this.#declared.procedure(this.#slice(field(node, 'name')), this.#procedure(node))
        return
      case 'assignment': {
        const [left, right] = [field(node, 'left'), field(node, 'right')]
        if (left?.type === 'constant' && right)
          this.#declared.constant(this.#slice(left), this.#expression(right))
        else this.#declared.loading.push(node)
        return
      }
      default:
        if (!this.#isHarmless(node)) this.#declared.loading.push(node)
    }
  }

  /** Of what stands in a class or outside of all. */
  #isHarmless(node: SyntaxNode): boolean {
    if (
      /^(?:constant|superclass|scope_resolution|uninterpreted|empty_statement|heredoc_body)$/.test(node.type)
    )
      return true
    return /^(?:disable_ddl_transaction!|private|protected|public|require ['"][\w/.-]{1,80}['"])$/.test(
      this.#slice(node),
    )
  }

  #procedure(node: SyntaxNode): Procedure {
    const body = field(node, 'body')
    return {
      kind: 'procedure',
      at: node,
      parameters: named(field(node, 'parameters') ?? { ...node, children: [] }).map(
        (one): Parameter => (one.type === 'identifier' ? { name: this.#slice(one) } : {}),
      ),
      body: body ? this.#statements(body) : [],
    }
  }

  #statements(node: SyntaxNode): Statement[] {
    const nodes = named(node)
    // `rescue` in a body: what comes before it may fail and be passed over.
    const rescue = nodes.find(one => one.type === 'rescue')
    const body = nodes
      .filter(one => !['rescue', 'ensure', 'else', 'heredoc_body'].includes(one.type))
      .flatMap(one => this.#statement(one))
    const last = nodes.filter(one => one.type === 'ensure').flatMap(one => this.#statements(one))
    if (!rescue) return [...body, ...last]
    return [{ does: 'branches', conditions: [], bodies: [body, this.#statements(rescue)], at: node }, ...last]
  }

  #body(node: SyntaxNode | undefined): Statement[] {
    if (!node) return []
    if (['then', 'else', 'do', 'body_statement', 'block_body', 'begin'].includes(node.type))
      return this.#statements(node)
    return this.#statement(node)
  }

  #statement(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    const condition = field(node, 'condition')
    switch (node.type) {
      case 'if':
      case 'unless':
      case 'elsif':
      case 'if_modifier':
      case 'unless_modifier':
      case 'while':
      case 'until':
      case 'while_modifier':
      case 'until_modifier': {
        const bodies = [field(node, 'consequence') ?? field(node, 'body'), field(node, 'alternative')]
        return [
          {
            does: 'branches',
            at,
            conditions: condition ? [this.#expression(condition)] : [],
            bodies: bodies.map(one => this.#body(one)),
          },
        ]
      }
      case 'return':
      case 'next':
      case 'break': {
        const [value] = named(firstOf(node, 'argument_list') ?? { ...node, children: [] })
        return [{ does: 'leaves', at, ...(value ? { value: this.#expression(value) } : {}) }]
      }
      case 'begin':
      case 'parenthesized_statements':
        return [{ does: 'encloses', body: this.#statements(node), at }]
      case 'assignment':
      case 'operator_assignment': {
        const [left, right] = [field(node, 'left'), field(node, 'right')]
        if (!left || !right) return []
        const value = this.#expression(right)
        if (node.type === 'assignment' && left.type !== 'left_assignment_list')
          return [{ does: 'assigns', name: this.#slice(left), value, at }]
        return [
          { does: 'evaluates', value, at },
          ...reassigned(this.#slice(left).match(/@{0,2}\w+/g) ?? [], at),
        ]
      }
      case 'method':
        this.#declare(node)
        return []
      case 'identifier':
        if (this.#slice(node) === 'raise') return [{ does: 'leaves', at, fails: true }]
        return [{ does: 'evaluates', value: this.#expression(node), at }]
      case 'case':
      case 'for':
      case 'when':
      case 'case_match':
      case 'in_clause':
        return [{ does: 'branches', conditions: [], bodies: named(node).map(one => this.#body(one)), at }]
      default: {
        const value = this.#expression(node)
        if (value.kind === 'call' && value.name === 'raise' && !value.on)
          return [{ does: 'leaves', value, at, fails: true }]
        return [this.#repeated(value) ?? { does: 'evaluates', value, at }]
      }
    }
  }

  /** `[:a, :b].each do |name| … end` */
  #repeated(value: Expression): Statement | undefined {
    if (value.kind !== 'call' || value.name !== 'each' || !value.on || !value.block) return undefined
    const [parameter, ...others] = value.block.parameters
    return {
      does: 'repeats',
      at: value.at,
      ...(parameter?.name !== undefined && others.length === 0 ? { name: parameter.name } : {}),
      over: value.on,
      body: value.block.body,
    }
  }

  #expression(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [first] = named(node)
    switch (node.type) {
      case 'simple_symbol':
        return { kind: 'text', value: this.#slice(node).slice(1), at }
      case 'string':
      case 'delimited_symbol':
      case 'bare_string':
      case 'bare_symbol':
        return this.#string(node)
      case 'chained_string':
        return joined(
          named(node).map(one => this.#expression(one)),
          at,
        )
      case 'heredoc_beginning': {
        const body = this.#heredocs.get(node.start)
        return body ? this.#string(body) : { kind: 'other', parts: [], at }
      }
      case 'true':
      case 'false':
        return { kind: 'flag', value: node.type === 'true', at }
      case 'nil':
        return { kind: 'nothing', at }
      case 'identifier':
      case 'constant':
      case 'self':
      case 'instance_variable':
      case 'class_variable':
        return { kind: 'name', name: this.#slice(node), at }
      case 'array':
      case 'string_array':
      case 'symbol_array': {
        const items = named(node)
        return {
          kind: 'list',
          items: items.filter(one => one.type !== 'splat_argument').map(one => this.#expression(one)),
          whole: items.every(one => one.type !== 'splat_argument'),
          at,
        }
      }
      case 'hash': {
        const { named: entries, whole } = this.#arguments(node)
        return { kind: 'dictionary', entries, whole, at }
      }
      case 'parenthesized_statements':
        if (first && named(node).length === 1) return this.#expression(first)
        break
      case 'scope_resolution':
        return { kind: 'name', name: this.#slice(node), at }
      case 'call':
        return this.#call(node)
      case 'conditional':
        return {
          kind: 'either',
          condition: this.#expression(field(node, 'condition') ?? node),
          options: ['consequence', 'alternative'].flatMap(name => {
            const option = field(node, name)
            return option ? [this.#expression(option)] : []
          }),
          at,
        }
      case 'binary':
        return this.#binary(node)
      case 'lambda': {
        const { parameters } = this.#procedure(node)
        return { ...this.#procedure(field(node, 'body') ?? node), parameters }
      }
      case 'block':
      case 'do_block':
        return this.#procedure(node)
    }
    const statements = named(node).flatMap(one => this.#statement(one))
    return { kind: 'other', parts: [{ does: 'branches', conditions: [], bodies: [statements], at }], at }
  }

  #binary(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (!left || !right) return { kind: 'other', parts: [], at }
    const sign = this.#slice(field(node, 'operator'))
    const [one, other] = [this.#expression(left), this.#expression(right)]
    if (sign === '+') return joined([one, other], at)
    if (['&&', '||', 'and', 'or'].includes(sign))
      return { kind: 'either', condition: one, options: [other], at }
    return { kind: 'other', parts: [one, other], at }
  }

  #call(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const receiver = field(node, 'receiver')
    const given = field(node, 'arguments')
    const block = field(node, 'block')
    const { args, named: entries, whole } = this.#arguments(given)
    const name = this.#slice(field(node, 'method'))
    const on = receiver && this.#expression(receiver)
    // What only changes how a text looks.
    if (on && /^(?:squish|strip|strip_heredoc|freeze|to_s|to_sym|chomp|lstrip|rstrip)$/.test(name)) {
      if (on.kind === 'joined') return on
      if (on.kind === 'text') return { ...on, value: looks(on.value, name) }
    }
    return call(name, at, {
      args,
      named: entries,
      whole,
      ...(on ? { on } : {}),
      ...(block ? { block: this.#procedure(block) } : {}),
    })
  }

  #arguments(node: SyntaxNode | undefined): Arguments {
    const read: Arguments = { args: [], named: new Map(), whole: true }
    for (const one of node ? named(node) : []) {
      const [key, value] = [field(one, 'key'), field(one, 'value')]
      if (one.type === 'pair' && key) {
        const name = this.#key(key)
        if (name === undefined || !value) read.whole = false
        else read.named.set(name, this.#expression(value))
      } else if (/splat|block_argument|forward/.test(one.type)) read.whole = false
      else if (one.type !== 'heredoc_body') read.args.push(this.#expression(one))
    }
    return read
  }

  #key(node: SyntaxNode): string | undefined {
    if (node.type === 'hash_key_symbol') return this.#slice(node)
    const read = this.#expression(node)
    return read.kind === 'text' ? read.value : undefined
  }

  #string(node: SyntaxNode): Expression {
    const parts = named(node)
      .filter(one => one.type !== 'heredoc_end')
      .map((one): Expression => {
        const at = { start: one.start, end: one.end }
        if (one.type === 'string_content') return { kind: 'text', value: this.#content(node, one), at }
        if (/content$/.test(one.type)) return { kind: 'text', value: this.#slice(one), at }
        if (one.type === 'escape_sequence') return textOr(unescaped(this.#slice(one), 'ruby'), at)
        const [inner] = named(one)
        return inner ? this.#expression(inner) : { kind: 'other', parts: [], at }
      })
    return joined(parts, { start: node.start, end: node.end })
  }

  /** In `'…'` and `%q(…)` a backslash only goes before another one and before what ends the string. */
  #content(string: SyntaxNode, content: SyntaxNode): string {
    const ends = /^(?:'|%q\W)/.exec(this.#slice(string))?.[0]
    if (ends === undefined || string.type !== 'string') return this.#slice(content)
    const signs = `\\${ends.at(-1)}${this.#slice(string).at(-1)}`
    return this.#slice(content).replace(/\\([^\w\s])/g, (all, sign: string) =>
      signs.includes(sign) ? sign : all,
    )
  }

  #slice(node: SyntaxNode | undefined): string {
    return node ? this.#text.slice(node.start, node.end) : ''
  }
}

function looks(text: string, as: string): string {
  switch (as) {
    case 'squish':
      return text.trim().replace(/\s+/g, ' ')
    case 'strip':
      return text.trim()
    case 'lstrip':
      return text.trimStart()
    case 'rstrip':
      return text.trimEnd()
    default:
      return text
  }
}
