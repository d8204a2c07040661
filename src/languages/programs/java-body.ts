import type { Span } from '../../model/position.ts'
import {
  alwaysThrows,
  declarationOf,
  declarations,
  jumpsAway,
  unknown,
  Variables,
  variables,
} from './java-nodes.ts'
import {
  call,
  type Expression,
  joined,
  type Procedure,
  reassigned,
  type Statement,
  textOr,
} from './program.ts'
import { javaString } from './strings.ts'
import { field, firstOf, hasToken, identifiersIn, named, type SyntaxNode } from './syntax.ts'

/** The class that it is of. */
interface Own {
  readonly name: string
  readonly fields: ReadonlySet<string>
}

/** Reads what methods do, and values. */
export class JavaBody {
  readonly #text: string
  readonly #own: Own
  readonly #variables = new Variables()

  constructor(text: string, own: Own) {
    this.#text = text
    this.#own = own
  }

  procedure(node: SyntaxNode): Procedure {
    return this.#variables.within(() => {
      const given = field(node, 'parameters')
      const body = field(node, 'body')
      const names =
        given?.type === 'identifier'
          ? [given]
          : (given ? named(given) : []).map(one => field(one, 'name') ?? one)
      return {
        kind: 'procedure',
        at: node,
        parameters: names.map(one => ({ name: this.#variables.declare(this.#slice(one)) })),
        body:
          body?.type === 'block'
            ? this.#statements(body)
            : body
              ? [{ does: 'leaves', value: this.expression(body), at: body }]
              : [],
      }
    })
  }

  #statements(node: SyntaxNode): Statement[] {
    return this.#variables.within(() => named(node).flatMap(one => this.#statement(one)))
  }

  #body(node: SyntaxNode | undefined): Statement[] {
    if (!node) return []
    return node.type === 'block'
      ? this.#statements(node)
      : this.#variables.within(() => this.#statement(node))
  }

  #statement(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    switch (node.type) {
      case 'expression_statement':
        return named(node).flatMap(one => this.#evaluated(one))
      case 'local_variable_declaration':
        return this.#local(node)
      case 'return_statement':
      case 'throw_statement': {
        const [value] = named(node)
        const fails = node.type === 'throw_statement' ? { fails: true as const } : {}
        return [{ does: 'leaves', at, ...fails, ...(value ? { value: this.expression(value) } : {}) }]
      }
      case 'break_statement':
      case 'continue_statement':
        return [{ does: 'leaves', at }]
      case 'block':
        return [{ does: 'encloses', body: this.#statements(node), at }]
      case 'if_statement': {
        const condition = field(node, 'condition')
        const conditions = condition ? [this.expression(condition)] : []
        const bodies = [this.#body(field(node, 'consequence')), this.#body(field(node, 'alternative'))]
        return [{ does: 'branches', conditions, bodies, at }]
      }
      case 'enhanced_for_statement':
        return this.#variables.within(() => {
          const over = field(node, 'value')
          const name = field(node, 'name')
          return [
            {
              does: 'repeats',
              at,
              over: over ? this.expression(over) : unknown(at),
              ...(name ? { name: this.#variables.declare(this.#slice(name)) } : {}),
              body: this.#body(field(node, 'body')),
            },
          ]
        })
      case 'try_statement':
      case 'try_with_resources_statement':
        return this.#try(node)
      default: {
        const rest = { does: 'branches', conditions: [], bodies: [[{ does: 'leaves', at }]], at } as const
        return [
          { does: 'evaluates', value: this.#other(node), at },
          // What comes after it may not run.
          ...(jumpsAway(node) ? [rest] : []),
        ]
      }
    }
  }

  #local(node: SyntaxNode): Statement[] {
    const isPlain = declarationOf(node, this.#text).annotations.length === 0
    return variables(node).flatMap(({ name, value, plain, at }): Statement[] => {
      const known = value ? this.expression(value) : ({ kind: 'nothing', at } as const)
      // An annotation may have a tool write something else there.
      const given: Expression = isPlain && plain ? known : { kind: 'other', parts: [known], at }
      return [{ does: 'assigns', name: this.#variables.declare(this.#slice(name)), value: given, at }]
    })
  }

  /** Where each failure leaves the method, what is in it runs as if it stood alone. */
  #try(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    const body = this.#variables.within(() => this.#tried(node))
    const catches = named(node).filter(one => one.type === 'catch_clause')
    const last = firstOf(node, 'finally_clause')
    const ending = last && named(last)[0]
    if (catches.every(one => alwaysThrows(field(one, 'body'))) && !(ending && jumpsAway(ending)))
      return [
        { does: 'encloses', body, at },
        ...(ending ? [{ does: 'encloses' as const, body: this.#statements(ending), at: ending }] : []),
      ]
    const others = catches.map(one => this.#catch(one))
    return [{ does: 'branches', conditions: [], bodies: [body, ...others, this.#body(ending)], at }]
  }

  /** Its resources are closed after it. */
  #tried(node: SyntaxNode): Statement[] {
    const opened: Statement[] = []
    const closed: Statement[] = []
    for (const one of named(field(node, 'resources') ?? { ...node, children: [] })) {
      const [name, value] = [field(one, 'name'), field(one, 'value')]
      const at = { start: one.start, end: one.end }
      if (!name || !value || declarationOf(one, this.#text).annotations.length > 0) {
        opened.push({ does: 'evaluates', value: this.#other(one), at })
        continue
      }
      const known = this.expression(value)
      const own = this.#variables.declare(this.#slice(name))
      const on: Expression = { kind: 'name', name: own, at }
      opened.push({ does: 'assigns', name: own, value: known, at })
      closed.unshift({ does: 'evaluates', value: call('close', at, { on }), at })
    }
    return [...opened, ...this.#body(field(node, 'body')), ...closed]
  }

  #catch(node: SyntaxNode): Statement[] {
    return this.#variables.within(() => {
      const name = firstOf(node, 'catch_formal_parameter')
      if (name) this.#variables.declare(this.#slice(field(name, 'name') ?? name))
      return this.#body(field(node, 'body'))
    })
  }

  #evaluated(node: SyntaxNode): Statement[] {
    const at = { start: node.start, end: node.end }
    if (node.type === 'update_expression') return this.#reassigned(named(node)[0], at)
    const [left, right] = [field(node, 'left'), field(node, 'right')]
    if (node.type !== 'assignment_expression' || !left || !right)
      return [{ does: 'evaluates', value: this.expression(node), at }]
    const value = this.expression(right)
    const own = left.type === 'identifier' ? this.#variables.of(this.#slice(left)) : undefined
    if (own !== undefined && hasToken(node, '=')) return [{ does: 'assigns', name: own, value, at }]
    return [{ does: 'evaluates', value, at }, ...this.#reassigned(left, at)]
  }

  #reassigned(left: SyntaxNode | undefined, at: Span): Statement[] {
    const names = left ? identifiersIn(left).map(one => this.#slice(one)) : []
    return reassigned(
      names.flatMap(name => [this.#variables.of(name) ?? [], `this.${name}`].flat()),
      at,
    )
  }

  expression(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    switch (node.type) {
      case 'string_literal':
        return textOr(javaString(node, this.#slice(node)), at)
      case 'true':
      case 'false':
        return { kind: 'flag', value: node.type === 'true', at }
      case 'null_literal':
        return { kind: 'nothing', at }
      case 'identifier':
        return { kind: 'name', name: this.#nameOf(this.#slice(node)), at }
      case 'this':
      case 'super':
        return { kind: 'name', name: node.type, at }
      case 'parenthesized_expression': {
        const [first] = named(node)
        return first ? this.expression(first) : unknown(at)
      }
      case 'field_access':
        return this.#member(node)
      case 'method_invocation':
        return this.#call(node)
      case 'object_creation_expression':
        return this.#creation(node)
      case 'lambda_expression':
        return this.procedure(node)
      case 'ternary_expression': {
        const [condition, ...options] = named(node).map(one => this.expression(one))
        return { kind: 'either', condition: condition ?? unknown(at), options, at }
      }
      case 'binary_expression': {
        const [left, right] = [field(node, 'left'), field(node, 'right')]
        if (left && right && hasToken(node, '+'))
          return joined([this.expression(left), this.expression(right)], at)
        return this.#other(node)
      }
      default:
        return this.#other(node)
    }
  }

  #nameOf(name: string): string {
    return this.#variables.of(name) ?? (this.#own.fields.has(name) ? `this.${name}` : name)
  }

  #member(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end }
    const [of, name] = [field(node, 'object'), this.#slice(field(node, 'field'))]
    if (!of) return unknown(at)
    const isOwn = of.type === 'this' || (of.type === 'identifier' && this.#isClass(this.#slice(of)))
    if (isOwn && this.#own.fields.has(name)) return { kind: 'name', name: `this.${name}`, at }
    return { kind: 'member', of: this.expression(of), name, at }
  }

  /** A variable or a field of that name would come before the class. */
  #isClass(name: string): boolean {
    return name === this.#own.name && !this.#own.fields.has(name) && this.#variables.of(name) === undefined
  }

  #call(node: SyntaxNode): Expression {
    const on = field(node, 'object')
    // `Outer.super.x()`
    if (!on && hasToken(node, '.')) return this.#other(node)
    return call(
      this.#slice(field(node, 'name')),
      { start: node.start, end: node.end },
      { args: this.#args(node), ...(on ? { on: this.expression(on) } : {}) },
    )
  }

  #args(node: SyntaxNode): Expression[] {
    return named(field(node, 'arguments') ?? { ...node, children: [] }).map(one => this.expression(one))
  }

  #creation(node: SyntaxNode): Expression {
    const type = field(node, 'type')
    // One of an outer object, or with methods of its own.
    const isPlain = node.children[0]?.type === 'new' && !firstOf(node, 'class_body')
    if (!type || !isPlain) return this.#other(node)
    const at = { start: node.start, end: node.end }
    return call(this.#slice(type), at, { args: this.#args(node), makes: true })
  }

  /** Of what is not followed, the parts may run. */
  #other(node: SyntaxNode): Expression {
    const parts = this.#variables.within(() => named(node).flatMap(one => this.#parts(one)))
    return { kind: 'other', parts, at: { start: node.start, end: node.end } }
  }

  #parts(node: SyntaxNode): (Expression | Statement)[] {
    if (declarations.test(node.type) || node.type === 'class_body') return [unknown(node)]
    if (node.type === 'block' || /_(?:statement|declaration)$/.test(node.type)) return this.#statement(node)
    return this.#evaluated(node)
  }

  #slice(node: SyntaxNode | undefined): string {
    return node ? this.#text.slice(node.start, node.end) : ''
  }
}
