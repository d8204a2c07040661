import type { SyntaxNode } from '@lezer/common'
import { partsOfString, unescapeString } from '../../languages/python/literals.ts'
import { childrenOf, loadPython, placeOf } from '../../languages/python/syntax.ts'
import type { Span } from '../../model/position.ts'

/** Deeper than any migration is written by hand; what lies below is not looked at. */
export const maxDepth = 150

/** A migration's file, as far as looking for hazards needs it: its functions and its names. */
export interface Program {
  text: string
  top: SyntaxNode
  /** By name, nested ones and methods included. */
  functions: ReadonlyMap<string, SyntaxNode>
  /** Right-hand sides of plain assignments, by name, wherever they are. */
  assigned: ReadonlyMap<string, readonly SyntaxNode[]>
}

/** Undefined where parsing takes too long. */
export async function programOf(text: string): Promise<Program | undefined> {
  const parser = await loadPython()
  const syntax = parser.parse(text)
  if (!syntax) return undefined
  const functions = new Map<string, SyntaxNode>()
  const assigned = new Map<string, SyntaxNode[]>()
  // A cursor needs no stack, however deep the file is nested.
  const cursor = syntax.tree.cursor()
  do {
    if (cursor.name === 'FunctionDefinition') {
      const name = cursor.node.getChild('VariableName')
      if (name) functions.set(text.slice(name.from, name.to), cursor.node)
    } else if (cursor.name === 'AssignStatement') {
      const [target, operator, value, more] = childrenOf(cursor.node).filter(({ name }) => name !== 'TypeDef')
      if (target?.name !== 'VariableName' || operator?.name !== 'AssignOp' || !value || more) continue
      const name = text.slice(target.from, target.to)
      assigned.set(name, [...(assigned.get(name) ?? []), value])
    }
  } while (cursor.next())
  return { text, top: syntax.tree.topNode, functions, assigned }
}

export function sourceOf(program: Program, node: SyntaxNode | Span): string {
  const { start, end } = 'from' in node ? placeOf(node) : node
  return program.text.slice(start, end)
}

/** `a.b.c` of a call, without what is between brackets: `op.get_bind().execute` is `op.get_bind.execute`. */
export function calleeOf(program: Program, call: SyntaxNode): string {
  const parts: string[] = []
  let node = call.firstChild
  while (node && parts.length < 20) {
    if (node.name === 'VariableName') {
      parts.unshift(sourceOf(program, node))
      break
    }
    if (node.name === 'MemberExpression') {
      const property = node.getChild('PropertyName')
      if (property) parts.unshift(sourceOf(program, property))
    } else if (node.name !== 'CallExpression') {
      parts.unshift('')
      break
    }
    node = node.firstChild
  }
  return parts.join('.')
}

export interface CallArguments {
  positional: SyntaxNode[]
  keywords: Map<string, SyntaxNode>
}

export function argumentsOf(program: Program, call: SyntaxNode): CallArguments {
  const given: CallArguments = { positional: [], keywords: new Map() }
  const list = call.getChild('ArgList')
  const children = list ? childrenOf(list) : []
  for (let i = 0; i < children.length; i++) {
    const child = children[i]
    const value = children[i + 2]
    if (!child || ['(', ')', ','].includes(child.name)) continue
    if (child.name === 'VariableName' && children[i + 1]?.name === 'AssignOp' && value) {
      given.keywords.set(sourceOf(program, child), value)
      i += 2
    } else given.positional.push(child)
  }
  return given
}

/** A text that can be read off: a literal, or a name that is given one once. */
export function textIn(program: Program, node: SyntaxNode | undefined, depth = 0): string | undefined {
  if (!node || depth > 5) return undefined
  if (node.name === 'String' || node.name === 'ContinuedString') {
    const parts = node.name === 'String' ? [node] : childrenOf(node)
    const texts = parts.map(part => literalText(sourceOf(program, part)))
    return texts.includes(undefined) ? undefined : texts.join('')
  }
  if (node.name === 'ParenthesizedExpression') return textIn(program, childrenOf(node)[1], depth + 1)
  if (node.name === 'VariableName') {
    const values = program.assigned.get(sourceOf(program, node)) ?? []
    return values.length === 1 ? textIn(program, values[0], depth + 1) : undefined
  }
  // op.f('ix_a'), sa.text('…')
  if (node.name === 'CallExpression' && /(?:^|\.)(?:f|text|quoted_name)$/.test(calleeOf(program, node)))
    return textIn(program, argumentsOf(program, node).positional[0], depth + 1)
  return undefined
}

function literalText(source: string): string | undefined {
  const { prefix, body } = partsOfString(source)
  // What an f-string gives is not written there.
  return /[fbt]/.test(prefix) ? undefined : unescapeString(body, prefix)
}

/** A piece of code with what its names were given, and with the functions of the file that it calls. */
export function meaningOf(program: Program, node: SyntaxNode): string {
  const seen = new Set<string>()
  const pieces: string[] = []
  const open = [node]
  // What a guard asks is a few steps away; more would cost more than it says.
  while (open.length > 0 && pieces.length < 40) {
    const next = open.shift()
    if (!next) break
    pieces.push(sourceOf(program, next).slice(0, 4000))
    const cursor = next.cursor()
    do {
      if (cursor.from >= next.to) break
      if (cursor.name !== 'VariableName') continue
      const name = sourceOf(program, cursor.node)
      if (seen.has(name)) continue
      seen.add(name)
      const called = program.functions.get(name)
      open.push(...(program.assigned.get(name) ?? []), ...(called ? [called] : []))
    } while (seen.size < 200 && cursor.next())
  }
  return pieces.join('\n')
}

export interface Branch {
  /** Absent: `else`. */
  test?: SyntaxNode
  body: SyntaxNode
}

export function branchesOf(statement: SyntaxNode): Branch[] {
  const parts = childrenOf(statement)
  const branches: Branch[] = []
  for (let i = 0; i < parts.length; i++) {
    const [keyword, next, body] = parts.slice(i, i + 3)
    if (keyword?.name === 'else' && next) branches.push({ body: next })
    if ((keyword?.name === 'if' || keyword?.name === 'elif') && next && body?.name === 'Body')
      branches.push({ test: next, body })
  }
  return branches
}

/** Is the branch one for another database (`if dialect.name == 'sqlite'`)? */
export function isForOtherDatabase(program: Program, branches: readonly Branch[], index: number): boolean {
  const test = branches[index]?.test
  if (test) return speaksOf(sourceOf(program, test)) === 'other'
  return branches.some(({ test: earlier }) => earlier && speaksOf(sourceOf(program, earlier)) === 'postgres')
}

function speaksOf(test: string): 'postgres' | 'other' | undefined {
  if (/\b(?:and|or|not)\b/.test(test)) return undefined
  const match = /(==|!=)\s*['"](\w+)['"]/.exec(test)
  if (!match || !/dialect|vendor|engine|driver|backend|name/i.test(test)) return undefined
  const names = /^postgres(?:ql)?$/i.test(match[2] ?? '')
  const others = /^(?:sqlite\d?|mysql|mariadb|mssql|oracle)$/i.test(match[2] ?? '')
  if (!names && !others) return undefined
  return names === (match[1] === '==') ? 'postgres' : others && match[1] === '!=' ? undefined : 'other'
}

/** Does the block never come to its end: does it leave in each of its ways, by `raise` alone or by any jump? */
export function leaves(program: Program, body: SyntaxNode, how: 'raise' | 'any', depth = 0): boolean {
  if (depth > maxDepth) return false
  for (const statement of childrenOf(body)) {
    switch (statement.name) {
      case 'RaiseStatement':
        return true
      case 'ReturnStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        return how === 'any'
      case 'ExpressionStatement': {
        const call = statement.getChild('CallExpression')
        if (call && /^(?:sys\.exit|exit|quit|os\._exit|os\.abort)$/.test(calleeOf(program, call))) return true
        break
      }
      case 'IfStatement': {
        const branches = branchesOf(statement)
        if (
          branches.some(({ test }) => !test) &&
          branches.every(branch => leaves(program, branch.body, how, depth + 1))
        )
          return true
        break
      }
      case 'WithStatement':
      case 'TryStatement': {
        const bodies = statement.getChildren('Body')
        if (bodies.length > 0 && bodies.every(part => leaves(program, part, how, depth + 1))) return true
        break
      }
    }
    if (how === 'raise' && jumpsAway(statement)) return false
  }
  return false
}

function jumpsAway(statement: SyntaxNode): boolean {
  const cursor = statement.cursor()
  do {
    if (cursor.from >= statement.to) return false
    if (['ReturnStatement', 'BreakStatement', 'ContinueStatement'].includes(cursor.name)) return true
  } while (cursor.next())
  return false
}
