import { JavaBody } from './java-body.ts'
import { type Declared, declarationOf, declarations, variables } from './java-nodes.ts'
import { Declarations, type Expression, type Program } from './program.ts'
import { field, firstOf, hasToken, named, type Syntax, type SyntaxNode } from './syntax.ts'

/** A file of Java. A name of a variable gets the number of its declaration; that of a field begins with `this.`. */
export interface JavaProgram extends Program {
  readonly package: string
  /** What the file declares, where that is one class and nothing else. */
  readonly only: JavaClass | undefined
}

export interface JavaClass extends Declared {
  /** As they are written. */
  readonly extended: string | undefined
  readonly implemented: readonly string[]
  readonly methods: readonly Declared[]
  /** Values that fields begin with. */
  readonly fields: ReadonlyMap<string, Expression>
}

/** Reads Java. */
export function javaProgram({ text, root }: Syntax): JavaProgram {
  return new Reader(text).program(root)
}

class Reader {
  readonly #text: string
  readonly #declared = new Declarations()

  constructor(text: string) {
    this.#text = text
  }

  program(root: SyntaxNode): JavaProgram {
    const types = named(root).filter(({ type }) => declarations.test(type))
    for (const one of named(root))
      if (one.type === 'import_declaration') this.#import(one)
      else if (!types.includes(one) && one.type !== 'package_declaration') this.#declared.loading.push(one)
    const pack = firstOf(root, 'package_declaration')
    const [first] = types
    const isOne = types.length === 1 && first?.type === 'class_declaration'
    const only = isOne ? this.#readClass(first) : undefined
    return {
      ...this.#declared.program(this.#text),
      package: pack ? this.#slice(named(pack).at(-1)) : '',
      only,
    }
  }

  #import(node: SyntaxNode): void {
    const name = this.#slice(firstOf(node, 'scoped_identifier'))
    const isOfAll = node.children.some(one => one.type === 'asterisk')
    if (!hasToken(node, 'static') && !isOfAll)
      this.#declared.imports.set(name.slice(name.lastIndexOf('.') + 1), name)
  }

  #readClass(node: SyntaxNode): JavaClass {
    const members = named(field(node, 'body') ?? node)
    const names = members.flatMap(one => (one.type === 'field_declaration' ? variables(one) : []))
    const body = new JavaBody(this.#text, {
      name: this.#slice(field(node, 'name')),
      fields: new Set(names.map(({ name }) => this.#slice(name))),
    })
    const fields = new Map<string, Expression>()
    const methods: Declared[] = []
    for (const one of members) {
      if (one.type === 'method_declaration') methods.push(this.#method(one, body))
      else if (one.type === 'field_declaration') this.#field(one, fields, body)
      // Initialisers, constructors, and types that may have the name of another one.
      else this.#declared.loading.push(one)
    }
    const list = field(node, 'interfaces')
    const types = list && firstOf(list, 'type_list')
    return {
      ...declarationOf(node, this.#text),
      extended: this.#typeOf(field(node, 'superclass')),
      implemented: types ? named(types).map(one => this.#slice(one)) : [],
      methods,
      fields,
    }
  }

  #typeOf(superclass: SyntaxNode | undefined): string | undefined {
    return superclass && this.#slice(named(superclass)[0])
  }

  #method(node: SyntaxNode, body: JavaBody): Declared {
    const declared = declarationOf(node, this.#text)
    this.#declared.procedure(declared.name, body.procedure(node))
    return declared
  }

  /** What is final and a text of its own never has another value. */
  #field(node: SyntaxNode, fields: Map<string, Expression>, body: JavaBody): void {
    const { modifiers } = declarationOf(node, this.#text)
    const isText = this.#slice(field(node, 'type')) === 'String'
    for (const { name, value, plain } of variables(node)) {
      if (!value) continue
      const own = `this.${this.#slice(name)}`
      const known = body.expression(value)
      fields.set(own, known)
      if (isText && plain && modifiers.includes('final')) this.#declared.constant(own, known)
    }
  }

  #slice(node: SyntaxNode | undefined): string {
    return node ? this.#text.slice(node.start, node.end) : ''
  }
}
