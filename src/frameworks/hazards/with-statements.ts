import type { SyntaxNode } from '@lezer/common'
import { childrenOf } from '../../languages/python/syntax.ts'
import { argumentsOf, calleeOf, type Program, sourceOf } from './program.ts'

/** A connection that is not the migration's. */
const another = /\bengine\s*(?:\(\s*\)\s*)?\.\s*(?:begin|connect)\s*\(|\bcreate_engine\s*\(/

/** More than any context manager needs; what is longer is not looked into. */
const maxLength = 4000

/** A helper that is called more often is not looked at. */
const mostCalls = 100

const known = new WeakMap<Program, Map<string, string>>()

/**
 * What a `with` says, and what its context managers of the same file do around their `yield`:
 * `with savepoint():` is `with op.get_bind().begin_nested():`.
 */
export function headerOf(program: Program, statement: SyntaxNode): string {
  const body = statement.getChild('Body')
  const own = sourceOf(program, { start: statement.from, end: body?.from ?? statement.to })
  const managers = itemsOf(program, statement).flatMap(({ value }) =>
    value.name === 'CallExpression' ? calleeOf(program, value) : [],
  )
  return [own, ...managers.map(name => aroundYield(program, name))].join('\n')
}

/** Once for each function: files may be hostile. */
function aroundYield(program: Program, name: string): string {
  const manager = program.functions.get(name)
  if (!manager || manager.to - manager.from > maxLength) return ''
  const reported = known.get(program) ?? new Map<string, string>()
  known.set(program, reported)
  const before = reported.get(name)
  if (before !== undefined) return before
  // One that names itself adds nothing.
  reported.set(name, '')
  const headers = withsAroundYield(manager).map(outer => headerOf(program, outer))
  const text = headers.join('\n').slice(0, maxLength)
  reported.set(name, text)
  return text
}

/** Names of connections that the file opens for itself, and that it gives to nothing else. */
export function ownConnections(program: Program): Set<string> {
  const { own: names, others, calls } = namesOfWiths(program)
  if (names.size === 0) return names
  for (const [name, values] of program.assigned)
    (values.every(value => another.test(sourceOf(program, value))) ? names : others).add(name)
  for (const [name, definition] of program.functions) {
    for (const parameter of parametersOf(program, definition)) {
      if (!names.has(parameter) || others.has(parameter)) continue
      if (!handsOn(program, calls.get(name) ?? [], parameter)) others.add(parameter)
    }
  }
  return new Set([...names].filter(name => !others.has(name)))
}

/** `helper(other)` for `def helper(other):` hands on what it is; anything else could be the migration's own. */
function handsOn(program: Program, calls: readonly SyntaxNode[], parameter: string): boolean {
  return (
    calls.length > 0 &&
    calls.length < mostCalls &&
    calls.every(call =>
      argumentsOf(program, call).positional.some(node => sourceOf(program, node) === parameter),
    )
  )
}

interface NamesOfWiths {
  /** Of connections that a `with` opens. */
  own: Set<string>
  others: Set<string>
  /** Of the file's own functions. */
  calls: Map<string, SyntaxNode[]>
}

function namesOfWiths(program: Program): NamesOfWiths {
  const own = new Set<string>()
  const others = new Set<string>()
  const calls = new Map<string, SyntaxNode[]>()
  const cursor = program.top.cursor()
  do {
    if (cursor.name === 'WithStatement') {
      const { node } = cursor
      const opens = another.test(headerOf(program, node))
      for (const { name } of itemsOf(program, node)) if (name) (opens ? own : others).add(name)
    } else if (cursor.name === 'CallExpression') {
      const callee = calleeOf(program, cursor.node)
      if (!program.functions.has(callee)) continue
      const here = calls.get(callee) ?? []
      calls.set(callee, here)
      here.push(cursor.node)
    }
  } while (cursor.next())
  return { own, others, calls }
}

function parametersOf(program: Program, definition: SyntaxNode): string[] {
  const list = definition.getChild('ParamList')
  return (list ? childrenOf(list) : [])
    .filter(({ name }) => name === 'VariableName')
    .map(node => sourceOf(program, node))
}

interface Item {
  value: SyntaxNode
  /** `with value as name:` */
  name?: string
}

function itemsOf(program: Program, statement: SyntaxNode): Item[] {
  const items: Item[] = []
  const parts = childrenOf(statement)
  const children = parts.flatMap(part =>
    part.name === 'ParenthesizedExpression' ? childrenOf(part) : [part],
  )
  children.forEach((child, index) => {
    if (['with', 'async', 'as', 'Body', ',', '(', ')', ':'].includes(child.name)) return
    if (children[index - 1]?.name === 'as') return
    const target = children[index + 1]?.name === 'as' ? children[index + 2] : undefined
    items.push({
      value: child,
      ...(target?.name === 'VariableName' ? { name: sourceOf(program, target) } : {}),
    })
  })
  return items
}

function withsAroundYield(manager: SyntaxNode): SyntaxNode[] {
  const found = new Map<number, SyntaxNode>()
  const cursor = manager.cursor()
  do {
    if (cursor.from >= manager.to) break
    if (cursor.name !== 'yield') continue
    for (let node = cursor.node.parent; node && node.from > manager.from; node = node.parent)
      if (node.name === 'WithStatement') found.set(node.from, node)
  } while (cursor.next())
  return [...found.values()]
}
