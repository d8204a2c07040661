import type { SyntaxNode, Tree } from '@lezer/common'
import { childrenOf, hasError, loadPython } from '../languages/python/syntax.ts'
import type { Span } from '../model/position.ts'
import type { Change } from '../replay/fix-provider.ts'

import { trimEndOf } from '../text/scan.ts'

/** The file's syntax, where it can be edited with confidence. */
export async function editable(text: string): Promise<Tree | undefined> {
  const syntax = (await loadPython()).parse(text)
  return syntax && !hasError(syntax.tree.topNode) ? syntax.tree : undefined
}

/** The node that is exactly this call, and nothing around it that begins and ends with it. */
export function callAt(tree: Tree, { start, end }: Span): SyntaxNode | undefined {
  for (let node: SyntaxNode | null = tree.resolveInner(start, 1); node; node = node.parent) {
    if (node.name === 'CallExpression' && node.from === start && node.to === end) return node
  }
  return undefined
}

/** The call that sends a text of SQL, and whether it sends nothing else. */
export interface Sender {
  call: SyntaxNode
  alone: boolean
}

/** `op.execute("…")`, `RunSQL('…', …)`, also with `text("…")` in between, around a place in the string. */
export function senderOf(tree: Tree, text: string, { start, end }: Span, callee: RegExp): Sender | undefined {
  let node: SyntaxNode | null = tree.resolveInner(start, 1)
  while (node && node.name !== 'String') node = node.parent
  const written = node
  while (node) {
    const list: SyntaxNode | null = node.parent
    const call = list?.name === 'ArgList' ? list.parent : null
    if (!written || call?.name !== 'CallExpression') return undefined
    const name = text.slice(call.from, list?.from)
    if (callee.test(name)) {
      const rest = text.slice(written.from, start) + text.slice(end, written.to)
      return { call, alone: isEmptyText(rest) }
    }
    if (!/(?:^|\.)text$/.test(name)) return undefined
    node = call
  }
  return undefined
}

/** Nothing but quotes, and a semicolon between them. */
function isEmptyText(literal: string): boolean {
  const quoted = literal.replace(/^[a-zA-Z]+/, '')
  const inner = trimEndOf(quoted.replace(/^["']+/, ''), '"\'')
  if (inner === '') return quoted.length > 1
  return /["']$/.test(quoted) && /^["']/.test(quoted) && /^;?$/.test(inner.trim())
}

/** Elements of a list, each with its comma, and with its lines where nothing else stands on them. */
export function withoutElements(text: string, elements: readonly SyntaxNode[]): Change[] | undefined {
  const changes: Change[] = []
  for (const element of elements) {
    if (element.parent?.name !== 'ArrayExpression') return undefined
    let next = element.nextSibling
    while (next?.name === 'Comment') next = next.nextSibling
    const end = next?.name === ',' ? next.to : element.to
    changes.push(wholeLines(text, element.from, end) ?? onTheLine(text, element.from, end))
  }
  return changes
}

/** Statements that are only a call; a block that would be left without one gets `pass`. */
export function withoutStatements(text: string, calls: readonly SyntaxNode[]): Change[] | undefined {
  const statements: SyntaxNode[] = []
  for (const call of calls) {
    if (call.parent?.name !== 'ExpressionStatement') return undefined
    statements.push(call.parent)
  }
  const changes: Change[] = []
  for (const statement of statements) {
    const lines = wholeLines(text, statement.from, statement.to)
    const body = statement.parent
    if (!lines || !body) return undefined
    const siblings = childrenOf(body).filter(node => node.name !== ':')
    const left = siblings.filter(node => !statements.some(gone => isSame(gone, node)))
    const isLast = isSame(
      statements.findLast(gone => siblings.some(node => isSame(gone, node))),
      statement,
    )
    changes.push(
      left.length === 0 && isLast ? { start: statement.from, end: statement.to, replacement: 'pass' } : lines,
    )
  }
  return changes
}

export function isSame(a: SyntaxNode | undefined, b: SyntaxNode): boolean {
  return a !== undefined && a.from === b.from && a.to === b.to
}

/** The lines from one place to another, with a blank line that would be left double; undefined where more stands on them. */
function wholeLines(text: string, from: number, to: number): Change | undefined {
  const start = lineStart(text, from)
  const rest = /^[ \t]*(?:#[^\r\n]*)?(\r\n|\r|\n|$)/.exec(text.slice(to))
  if (text.slice(start, from).trim() !== '' || !rest) return undefined
  let end = to + rest[0].length
  const blankBefore = /(?:^|\n|\r)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, start - 200), start))
  const blankAfter = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end))
  if (blankBefore && blankAfter) end += blankAfter[0].length
  return { start, end, replacement: '' }
}

function onTheLine(text: string, start: number, end: number): Change {
  const space = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  return { start, end: end + space, replacement: '' }
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

/** What stands in front of a place on its line, where that is only white space. */
export function indentAt(text: string, at: number): string | undefined {
  const before = text.slice(lineStart(text, at), at)
  return before.trim() === '' ? before : undefined
}

export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** Lines moved to the right; as they are where a string that spans lines would change. */
export function shifted(code: string, by: string): string {
  return /"""|'''|\\\r?\n/.test(code) ? code : code.replace(/(\r\n|\r|\n)(?=[^\r\n])/g, `$1${by}`)
}

/** A text as a Python literal. */
export function pythonString(value: string, quote = "'"): string {
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
  return `${quote}${escaped}${quote}`
}

/** A keyword argument of a call with another value, or added at its end. */
export function withArgument(
  text: string,
  call: SyntaxNode,
  name: string,
  value: string,
): Change | undefined {
  const list = childrenOf(call).find(node => node.name === 'ArgList')
  const parts = list && childrenOf(list)
  const close = parts?.at(-1)
  if (!list || !parts || !close || text.slice(close.from, close.to) !== ')') return undefined
  const at = parts.findIndex(
    (node, i) => text.slice(node.from, node.to) === name && parts[i + 1]?.name === 'AssignOp',
  )
  const known = at < 0 ? undefined : parts[at + 2]
  if (known) return { start: known.from, end: known.to, replacement: value }
  const last = parts.at(-2)
  if (!last) return undefined
  const spelled = text.slice(last.from, last.to)
  const lead = spelled === '(' ? '' : spelled === ',' ? ' ' : ', '
  return { start: last.to, end: last.to, replacement: `${lead}${name}=${value}` }
}

/** The calls inside of a span of a file, outer ones first. */
export function callsIn(tree: Tree, { start, end }: Span): SyntaxNode[] {
  const found: SyntaxNode[] = []
  tree.iterate({
    from: start,
    to: end,
    enter: ({ node }) => {
      if (node.name === 'CallExpression' && node.from >= start && node.to <= end) found.push(node)
    },
  })
  return found
}
