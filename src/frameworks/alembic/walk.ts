import type { SyntaxNode } from '@lezer/common'
import { evaluate } from '../../languages/python/evaluate.ts'
import { Executor } from '../../languages/python/execute.ts'
import { Scope } from '../../languages/python/scope.ts'
import { childrenOf, hasError, loadPython, placeOf } from '../../languages/python/syntax.ts'
import type { Value } from '../../languages/python/values.ts'
import type { Span } from '../../model/position.ts'
import { effectsOfSql } from '../sql/effects.ts'
import { relocated, removalOf, type StaticEffect } from '../static-effects.ts'
import { type Batch, callEffects, textOf } from './operation-effects.ts'

const maxFileLength = 3_000_000
const maxCallDepth = 5
const mostStatements = 10_000

/** What a function of a revision does, and which call each effect comes from. */
export interface Walked {
  effects: readonly StaticEffect[]
  sentBy: ReadonlyMap<StaticEffect, Sent>
}

interface Sent {
  at: Span
  /** It stands in the function itself, as a statement of its own. */
  own: boolean
}

/** What the functions of a revision's text do to the objects of the database; undefined: one that can't be followed. */
export async function walksOf(
  text: string,
  entries: readonly string[],
): Promise<(Walked | 'missing' | undefined)[]> {
  const unknown = entries.map(() => undefined)
  if (text.length > maxFileLength) return unknown
  const syntax = (await loadPython()).parse(text)
  if (!syntax) return unknown
  try {
    const executor = new Executor(syntax)
    const walks: (Walked | 'missing' | undefined)[] = []
    for (const entry of entries) {
      const value = executor.module.names.get(entry)
      if (value?.kind === 'function') walks.push(await new Walk(executor).function(value))
      else walks.push(value ? undefined : 'missing')
    }
    return walks
  } catch (error) {
    // Nesting beyond the stack: what no person writes.
    if (error instanceof RangeError) return unknown
    throw error
  }
}

interface Here {
  scope: Scope
  /** Inside an `if`, a `try`, a loop, or after a way out: it may not run, or may be prepared for failing. */
  guarded: boolean
  /** In a function that is called: its lines can't be taken out for one call. */
  called: boolean
  batches: ReadonlyMap<string, Batch>
  depth: number
}

class Walk {
  readonly #executor: Executor
  readonly #text: string
  /** Enums as types of PostgreSQL: other databases have none, so there two tables may name the same one. */
  readonly #onPostgres: boolean
  readonly #effects: StaticEffect[] = []
  readonly #sentBy = new Map<StaticEffect, Sent>()
  #statements = 0

  constructor(executor: Executor) {
    this.#executor = executor
    this.#text = executor.text
    this.#onPostgres = /postgres|psycopg|asyncpg/i.test(executor.text)
  }

  async function(value: Extract<Value, { kind: 'function' }>): Promise<Walked> {
    const body = value.node.getChild('Body')
    if (body) {
      const scope = new Scope('function', value.scope)
      await this.#block(body, { scope, guarded: false, called: false, batches: new Map(), depth: 0 })
      this.#keepBody(body)
    }
    return { effects: this.#effects, sentBy: this.#sentBy }
  }

  /** A function needs one statement: where all may go, the first one leaves `pass`. */
  #keepBody(body: SyntaxNode): void {
    const statements = childrenOf(body).filter(node => node.name !== ':')
    const first = this.#effects.find(effect => effect.kind === 'creates' && effect.removal)
    const removable = new Set(
      this.#effects.flatMap(effect => (effect.kind === 'creates' && effect.removal ? [effect.at.start] : [])),
    )
    const kept = statements.filter(node => !removable.has(node.from) && !this.#isText(node))
    if (kept.length > 0 || first?.kind !== 'creates') return
    first.removal = { ...first.at, replacement: 'pass' }
  }

  #isText(node: SyntaxNode): boolean {
    return /^[rRuU]?['"]/.test(this.#source(node))
  }

  async #block(body: SyntaxNode, here: Here): Promise<void> {
    let inside = here
    for (const node of childrenOf(body)) {
      if (++this.#statements > mostStatements) return
      await this.#statement(node, inside)
      if (node.name === 'ReturnStatement' || node.name === 'RaiseStatement') return
      // After `if …: return`, nothing is certain.
      if (!inside.guarded && /Statement$/.test(node.name) && leaves(node, this.#text))
        inside = { ...inside, guarded: true }
    }
  }

  async #statement(node: SyntaxNode, here: Here): Promise<void> {
    switch (node.name) {
      case 'ExpressionStatement': {
        const [expression] = childrenOf(node)
        if (expression && !hasError(node)) await this.#expression(expression, node, here)
        else this.#unclear(node)
        return
      }
      case 'AssignStatement': {
        this.#executor.run([node], here.scope)
        const value = childrenOf(node).at(-1)
        if (value?.name === 'CallExpression') await this.#expression(value, undefined, here)
        return
      }
      case 'StatementGroup':
        for (const inner of childrenOf(node)) await this.#statement(inner, { ...here, called: true })
        return
      case 'WithStatement': {
        const { batches, certain } = this.#contextOf(node, here)
        for (const body of node.getChildren('Body'))
          await this.#block(body, { ...here, batches, guarded: here.guarded || !certain, called: true })
        return
      }
      case 'IfStatement':
      case 'TryStatement':
        for (const body of node.getChildren('Body')) await this.#block(body, { ...here, guarded: true })
        this.#unclear(node)
        return
      case 'ForStatement':
      case 'WhileStatement':
      case 'MatchStatement':
        this.#unclear(node)
        return
      case 'FunctionDefinition':
      case 'ImportStatement':
      case 'ClassDefinition':
        this.#executor.run([node], here.scope)
        return
    }
  }

  async #expression(expression: SyntaxNode, statement: SyntaxNode | undefined, here: Here): Promise<void> {
    const value = evaluate(expression, here.scope, this.#quiet())
    const called = await this.#ownFunction(expression, here)
    if (called) return
    if (value.kind !== 'call') {
      this.#unclear(expression)
      return
    }
    const owner = childrenOf(childrenOf(expression)[0] ?? expression)[0]
    const on = owner && owner !== expression ? evaluate(owner, here.scope, this.#quiet()) : undefined
    const isOwn = statement !== undefined && here.depth === 0
    const sql = /(?:^|\.)execute$/.test(value.callee)
      ? textOf(value.args[0] ?? value.keywords.get('sqltext'))
      : undefined
    if (sql !== undefined) {
      const effects = relocated(await effectsOfSql(sql), placeOf(expression), here.guarded)
      for (const effect of effects) this.#add(effect, expression, isOwn)
      return
    }
    const effects = callEffects(value, on, {
      text: this.#text,
      at: placeOf(expression),
      batches: here.batches,
      onPostgres: this.#onPostgres,
    })
    if (!effects) {
      this.#unclear(expression)
      return
    }
    let isFirst = true
    for (const effect of effects) {
      if (effect.kind !== 'creates') {
        this.#add(effect, expression, isOwn)
        continue
      }
      const mayGo = isFirst && statement !== undefined && !here.called && !here.guarded
      isFirst = false
      const creation = {
        ...effect,
        guarded: effect.guarded || here.guarded,
        ...(mayGo ? { removal: { ...removalOf(this.#text, placeOf(statement), ';'), replacement: '' } } : {}),
      }
      this.#add(creation, expression, isOwn)
    }
  }

  /** A helper of the same file, walked through as if its lines stood here. */
  async #ownFunction(expression: SyntaxNode, here: Here): Promise<boolean> {
    const [name, list] = childrenOf(expression)
    if (name?.name !== 'VariableName' || !list) return false
    const callee = here.scope.get(this.#source(name))
    const body = callee?.kind === 'function' ? callee.node.getChild('Body') : undefined
    if (callee?.kind !== 'function' || !body || here.depth >= maxCallDepth) return false
    const scope = new Scope('function', callee.scope)
    const parameters = (callee.node.getChild('ParamList')?.getChildren('VariableName') ?? []).map(node =>
      this.#source(node),
    )
    const given = evaluate(
      expression,
      new Scope('function', unverifiedNames(here.scope, this.#source(name))),
      this.#quiet(),
    )
    if (given.kind === 'call') {
      given.args.forEach((value, index) => {
        const parameter = parameters[index]
        if (parameter !== undefined) scope.set(parameter, value)
      })
      for (const [parameter, value] of given.keywords) scope.set(parameter, value)
    }
    await this.#block(body, { ...here, scope, called: true, batches: new Map(), depth: here.depth + 1 })
    return true
  }

  /** `with op.batch_alter_table('t') as batch:` and what else certainly runs its body. */
  #contextOf(node: SyntaxNode, here: Here): { batches: Map<string, Batch>; certain: boolean } {
    const batches = new Map(here.batches)
    const [expression, as, name] = childrenOf(node).filter(child => !/^(?:with|async)$/.test(child.name))
    const value = expression && evaluate(expression, here.scope, this.#quiet())
    if (value?.kind !== 'call') return { batches, certain: false }
    if (/autocommit_block$|begin_transaction$/.test(value.callee)) return { batches, certain: true }
    if (!/batch_alter_table$/.test(value.callee)) return { batches, certain: false }
    const table = textOf(value.args[0] ?? value.keywords.get('table_name'))
    const schema = value.args[1] ?? value.keywords.get('schema')
    if (as?.name !== 'as' || !name || table === undefined) return { batches, certain: true }
    const isPlain = schema === undefined || schema.kind === 'none'
    const named = isPlain ? undefined : textOf(schema)
    if (isPlain || named !== undefined)
      batches.set(this.#source(name), { table, ...(named === undefined ? {} : { schema: named }) })
    return { batches, certain: true }
  }

  /** Functions of the file are walked through here, not followed for their value. */
  #quiet() {
    return { text: this.#text, call: () => undefined }
  }

  #unclear(node: SyntaxNode): void {
    this.#add({ kind: 'unclear', text: this.#source(node) }, node, false)
  }

  #add(effect: StaticEffect, node: SyntaxNode, own: boolean): void {
    this.#effects.push(effect)
    this.#sentBy.set(effect, { at: placeOf(node), own })
  }

  #source(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to)
  }
}

/** The same names, but one that stands for itself: calling it is reported with its arguments. */
function unverifiedNames(scope: Scope, name: string): Scope {
  const copy = new Scope('function', scope)
  copy.set(name, { kind: 'name', path: name, at: { start: 0, end: 0 } })
  return copy
}

function leaves(node: SyntaxNode, text: string): boolean {
  if (!/^(?:If|Try|With|For|While|Match)Statement$/.test(node.name)) return false
  return /\b(?:return|raise|sys\.exit)\b/.test(text.slice(node.from, node.to))
}
