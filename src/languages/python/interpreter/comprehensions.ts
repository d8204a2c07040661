import type { SyntaxNode } from '@lezer/common'
import { evaluate, iterate } from './expressions.ts'
import type { Flow } from './flow.ts'
import type { Interpreter } from './interpreter.ts'
import { reasonOf, truth } from './operators.ts'
import { assign } from './targets.ts'
import { dict, type Frame, list, none, set, unknown, type Value } from './values.ts'

interface Comprehension {
  python: Interpreter
  parts: readonly SyntaxNode[]
  /** What is made of each item. */
  head: readonly SyntaxNode[]
  frame: Frame
  depth: number
  results: Value[][]
  failed: Value | undefined
}

/** `expression for target in items if test …`, all at once: what only asks for the next one gets the same. */
export function* comprehension(
  python: Interpreter,
  node: SyntaxNode,
  parts: readonly SyntaxNode[],
  outer: Frame,
  depth: number,
): Flow<Value> {
  const frame: Frame = {
    names: new Map(),
    parent: outer,
    module: outer.module,
    isClass: false,
    outer: new Map(),
  }
  const first = parts.findIndex(part => ['for', 'async'].includes(source(part, frame)))
  const head = parts.slice(0, first)
  const made: Comprehension = { python, parts, head, frame, depth, results: [], failed: undefined }
  yield* clause(made, first)
  if (made.failed) return made.failed
  const items = made.results.map(([item]) => item ?? none)
  if (node.name === 'SetComprehensionExpression') return set(items)
  if (node.name === 'DictionaryComprehensionExpression')
    return dict(made.results.map(([key, value]) => [key ?? none, value ?? none] as const))
  return list(items)
}

function source(node: SyntaxNode, { module }: Frame): string {
  return module.text.slice(node.from, node.to)
}

function* clause(made: Comprehension, from: number): Flow<void> {
  const { python, parts, head, frame, depth } = made
  const keyword = parts[from]
  if (!keyword) {
    const result: Value[] = []
    for (const part of head)
      if (part.name !== ':') result.push(yield* evaluate(python, part, frame, depth + 1))
    made.results.push(result)
    return
  }
  const next = parts.findIndex((part, i) => i > from && ['for', 'if', 'async'].includes(source(part, frame)))
  const end = next === -1 ? parts.length : next
  if (source(keyword, frame) !== 'if') return yield* forClause(made, from, end)
  const test = parts[from + 1]
  const value = test ? yield* evaluate(python, test, frame, depth + 1) : none
  const known = truth(value)
  if (known === undefined) made.failed ??= unknown(reasonOf(value))
  else if (known) yield* clause(made, end)
}

function* forClause(made: Comprehension, from: number, end: number): Flow<void> {
  const { python, parts, frame, depth } = made
  const inAt = parts.findIndex((part, i) => i > from && source(part, frame) === 'in')
  const iterated = parts[inAt + 1]
  if (inAt === -1 || !iterated) {
    made.failed ??= unknown('a syntax error')
    return
  }
  const over = yield* evaluate(python, iterated, frame, depth + 1)
  const items = yield* iterate(python, over, iterated)
  if (!items) {
    made.failed ??= unknown(reasonOf(over))
    return
  }
  for (const item of items) {
    yield* assign(python, parts.slice(from + 1, inAt), item, frame)
    yield* clause(made, end)
    if (made.failed) return
  }
}
