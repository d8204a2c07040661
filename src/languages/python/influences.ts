import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../model/position.ts'
import { childrenOf, type PythonParser, placeOf } from './syntax.ts'

/** Code of a module that does something when the file is imported, or changes a definition from elsewhere. */
export interface Influence {
  why: string
  at: Span
}

/** What is defined: `executes`: whoever follows the file runs its statements, so that calls are no news to it. */
export interface Definition {
  name: string
  executes: boolean
}

/** A line at the margin that is none of an import, a definition or an assignment to a name; or a word that may matter. */
const unusualLine =
  /^(?!(?:from|import|class|def|async)\b|[\s)}\]#'"]|[A-Za-z_]\w*[ \t]*(?::[^=\r\n\u2028\u2029]*)?=)./m
const unusualWord =
  /\b(?:setattr|delattr|exec|eval|compile|globals|locals|vars|metaclass|execute\w*|exec_driver_sql|cursor|call_command|system|get_bind|__\w+__)\b|^@|(?<![.\w])(?<!class )Migration\b|^[A-Za-z_].*\.(?:append|extend|insert|remove|pop|clear|update)\(/m

/** Calls that change names or run something, whatever they are called on. A regular expression runs nothing. */
const reaches =
  /^(?!re\.compile$)(?:.*\.)?(?:exec|eval|compile|setattr|delattr|globals|locals|vars|__import__|__setattr__|__setitem__|__delattr__|call_command|system|popen|Popen)$/
const runs = /(?:^|\.)(?:execute|executemany|executescript|exec_driver_sql|cursor|get_bind)$/
const mutators = /\.(?:append|extend|insert|remove|pop|clear|update|add|discard|setdefault|sort|reverse)$/
/** Nothing that a database or a definition notices. */
const harmless =
  /^(?:print|sys\.path\.\w+|warnings\.\w+|logging\.\w+|_?log(?:ger)?\.\w+|django\.setup|settings\.configure|register\w*|sys\.setrecursionlimit)$/i
/** Python refuses more: MAXINDENT. */
const maxDepth = 100
/** Methods that Python calls by itself. */
const implicit = /^__(?:del|init_subclass|set_name|prepare|mro_entries|class_getitem)__$/
const implicitInDefinition = /^__(?:getattribute|getattr|new|call)__$/

/**
 * Where a module changes `name` otherwise than by its definition, or acts while it is imported. Reading the definition
 * alone would miss what it becomes. Undefined where the text can't be parsed.
 */
export function influencesOn(definition: Definition, text: string, parser: PythonParser): Influence[] {
  if (!unusualLine.test(text) && !unusualWord.test(text)) return []
  const syntax = parser.parse(text)
  if (!syntax) return []
  const search = new Search(definition, text)
  search.block(childrenOf(syntax.tree.topNode), undefined)
  return search.found
}

class Search {
  readonly found: Influence[] = []
  readonly #definition: Definition
  readonly #text: string
  #defined = false
  #depth = 0
  /** Names of lists that have another name as well: what is added by one of them is there by the other. */
  readonly #aliased = new Set<string>()
  /** Functions of the file that change names of the module. */
  readonly #reaching = new Set<string>()

  constructor(definition: Definition, text: string) {
    this.#definition = definition
    this.#text = text
  }

  /** Statements of the module, or of a class. */
  block(nodes: readonly SyntaxNode[], inClass: string | undefined): void {
    const [first] = nodes
    if (!first) return
    if (this.#depth >= maxDepth) {
      this.#report(first, 'it is nested deeper than Python allows')
      return
    }
    this.#depth++
    for (const node of nodes) this.#statement(node, inClass)
    this.#depth--
  }

  #statement(node: SyntaxNode, inClass: string | undefined): void {
    switch (node.name) {
      case 'ExpressionStatement':
        this.#expression(node, inClass)
        return
      case 'AssignStatement':
      case 'UpdateStatement':
        this.#assignment(node, inClass)
        return
      case 'ClassDefinition':
        this.#class(node)
        return
      case 'FunctionDefinition':
        this.#function(node, inClass)
        return
      case 'DecoratedStatement':
        this.#decorated(node, inClass)
        return
      case 'ImportStatement':
        if (this.#defined && /\*|\bMigration\b/.test(this.#source(node)))
          this.#report(node, `an import after ${this.#definition.name} may put another one in its place`)
        return
      case 'WithStatement':
        this.#calls(node, false)
        break
      case 'ForStatement':
      case 'WhileStatement':
      case 'IfStatement':
      case 'TryStatement':
      case 'MatchStatement':
      case 'StatementGroup':
        break
      default:
        return
    }
    for (const child of childrenOf(node)) {
      if (child.name === 'Body') this.block(childrenOf(child), inClass)
      else if (/Statement$|Definition$/.test(child.name)) this.#statement(child, inClass)
    }
  }

  #expression(node: SyntaxNode, inClass: string | undefined): void {
    const [expression] = childrenOf(node)
    if (
      !expression ||
      /^(?:String|ContinuedString|Number|Ellipsis|VariableName|None|Boolean)$/.test(expression.name)
    )
      return
    const callee = expression.name === 'CallExpression' ? this.#callee(expression) : undefined
    if (callee !== undefined && !reaches.test(callee) && !runs.test(callee)) {
      if (harmless.test(callee)) return
      // What changes a list of the definition, or of a name, is followed.
      const [owner = ''] = callee.split('.', 1)
      if (mutators.test(callee) && /^\w+(?:\.\w+)?\.\w+$/.test(callee) && !this.#aliased.has(owner)) {
        this.#calls(node, false)
        return
      }
      if (this.#definition.executes) {
        this.#calls(node, true)
        return
      }
    }
    if (this.#definition.executes && (callee === undefined || runs.test(callee))) {
      this.#calls(node, true)
      return
    }
    const where = inClass === undefined ? 'of the module' : `in the body of ${inClass}`
    this.#report(
      node,
      callee === undefined
        ? `a statement ${where} is not followed`
        : `a statement ${where} calls ${callee}()`,
    )
  }

  #assignment(node: SyntaxNode, inClass: string | undefined): void {
    const { name } = this.#definition
    const parts = childrenOf(node)
    const sign = parts.findLastIndex(part => part.name === 'AssignOp' || part.name === 'UpdateOp')
    for (const target of parts.slice(0, sign)) {
      if (target.name !== 'MemberExpression') continue
      const path = this.#source(target)
      if (/^\w+\.\w+$/.test(path) && path.startsWith(`${name}.`)) continue
      // An element of a plain dictionary or list.
      if (/^\w+\[/.test(path) && !path.startsWith(`${name}[`) && !/__\w+__/.test(path)) continue
      this.#report(node, `an assignment to ${path.slice(0, 40)} may change ${name}`)
      return
    }
    const right = parts.slice(sign + 1)
    const [only] = right
    const targets = parts.slice(0, sign).filter(part => part.name === 'VariableName')
    if (node.name === 'UpdateStatement' && targets.some(target => this.#aliased.has(this.#source(target)))) {
      this.#report(node, `a list that has another name as well is added to`)
      return
    }
    const names = [...targets, ...(right.length === 1 && only?.name === 'VariableName' ? [only] : [])]
    if (!this.#definition.executes && names.length > 1)
      for (const one of names) this.#aliased.add(this.#source(one))
    const isOwn = parts[0] !== undefined && this.#source(parts[0]).startsWith(name)
    for (const value of right) {
      if (!this.#definition.executes && inClass === undefined && !isOwn && this.#mentions(value, name)) {
        this.#report(node, `another name for ${name}, or a part of it, is assigned here`)
        return
      }
    }
    this.#calls(node, this.#definition.executes)
  }

  #class(node: SyntaxNode): void {
    const nameNode = node.getChild('VariableName')
    const name = nameNode ? this.#source(nameNode) : ''
    const isIt = name === this.#definition.name
    if (isIt) this.#defined = true
    const list = node.getChild('ArgList')
    if (isIt && list && childrenOf(list).some(part => part.name === 'AssignOp'))
      this.#report(node, `${name} has a metaclass or a class argument`)
    const body = node.getChild('Body')
    if (!body) return
    for (const method of functionsIn(body)) {
      const called = method.getChild('VariableName')
      const word = called ? this.#source(called) : ''
      if (implicit.test(word) || (isIt && implicitInDefinition.test(word)))
        this.#report(method, `Python calls ${name}.${word}() by itself`)
    }
    this.block(childrenOf(body), name)
  }

  #function(node: SyntaxNode, inClass: string | undefined): void {
    const name = node.getChild('VariableName')
    if (name && inClass === undefined) {
      if (this.#source(name) === this.#definition.name) this.#defined = true
      const body = node.getChild('Body')
      if (body && /\bglobal\b|\bMigration\b|\b(?:exec|eval|setattr|globals)\b/.test(this.#source(body)))
        this.#reaching.add(this.#source(name))
    }
    const parameters = node.getChild('ParamList')
    if (parameters) this.#calls(parameters, this.#definition.executes)
  }

  #decorated(node: SyntaxNode, inClass: string | undefined): void {
    const inner = node.getChild('ClassDefinition') ?? node.getChild('FunctionDefinition')
    if (!inner) return
    const name = inner.getChild('VariableName')
    for (const decorator of node.getChildren('Decorator')) this.#calls(decorator, this.#definition.executes)
    if (inner.name === 'ClassDefinition' && name && this.#source(name) === this.#definition.name)
      this.#report(node, `${this.#definition.name} is decorated`)
    this.#statement(inner, inClass)
  }

  /** Calls in an expression that reach beyond it. `executed`: only those that change names. */
  #calls(node: SyntaxNode, executed: boolean): void {
    const open = [node]
    for (let one = open.pop(); one; one = open.pop()) {
      // What is in there runs when it is called.
      if (one !== node && (one.name === 'LambdaExpression' || one.name === 'Body')) continue
      open.push(...childrenOf(one))
      if (one.name !== 'CallExpression') continue
      const callee = this.#callee(one)
      const inStatement = one.parent?.name === 'ExpressionStatement'
      if (
        reaches.test(callee) ||
        this.#reaching.has(callee) ||
        (!executed && runs.test(callee)) ||
        (!executed && !inStatement && mutators.test(callee))
      ) {
        this.#report(one, `${callee}() is called while the file is imported`)
        return
      }
    }
  }

  #mentions(node: SyntaxNode, name: string): boolean {
    return new RegExp(`\\b${name}\\b`).test(this.#source(node)) && node.name !== 'String'
  }

  #callee(call: SyntaxNode): string {
    const first = call.firstChild
    return first ? this.#source(first).replace(/\s+/g, '').slice(-80) : ''
  }

  #source(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to)
  }

  #report(node: SyntaxNode, why: string): void {
    const at = placeOf(node)
    if (!this.found.some(one => one.at.start === at.start))
      this.found.push({ why: `${why}, so what it does is not verified`, at })
  }
}

function functionsIn(body: SyntaxNode): SyntaxNode[] {
  return childrenOf(body).flatMap(child =>
    child.name === 'FunctionDefinition'
      ? [child]
      : child.name === 'DecoratedStatement'
        ? child.getChildren('FunctionDefinition')
        : [],
  )
}
