import type { SyntaxNode } from '@lezer/common'
import type { Span } from '../../model/position.ts'
import { decodePython } from './decode.ts'
import { startOfText, textsAndComments } from './lexing.ts'
import { loadPython } from './syntax.ts'

/**
 * The first thing in a file that Python refuses, so that none of it would run. The grammar goes on after errors, which is
 * right for looking at a file and wrong for believing it.
 */
export async function syntaxErrorIn(bytes: Buffer): Promise<(Span & { text: string }) | undefined> {
  const decoded = decodePython(bytes)
  if (decoded.kind !== 'text') return undefined
  const { text } = decoded
  // Python skips a byte order mark, and takes a page break at the margin for nothing; the grammar knows neither.
  const body = text.replace(/^\uFEFF/, '\n').replace(/^\f+/gm, breaks => '\n'.repeat(breaks.length))
  const syntax = (await loadPython()).parse(body)
  if (!syntax) return { start: 0, end: 0, text }
  let found = strangeCharacter(text)
  syntax.tree.iterate({
    enter(node) {
      if (found) return false
      if (node.type.isError && !isOfOurGrammar(node.node, text)) found = { start: node.from, end: node.to }
      else if (node.name === 'ArgList') found = wrongArgument(node.node, text)
      else if (node.name === 'ParamList') found = bareStar(node.node, text)
      else if (node.name === 'AssignStatement') found = wrongTarget(node.node)
      else if (ofFunctions.has(node.name)) found = outsideOfFunctions(node.node)
      else if (node.name === 'Number' && hasLeadingZero(text.slice(node.from, node.to)))
        found = { start: node.from, end: node.to }
      else if (node.name === 'TryStatement') found = neverHandled(node.node)
      else if (node.name === 'IfStatement') found = longChain(node.node)
      else if (node.name === 'ImportStatement') found = dottedName(node.node, text)
      return !found
    },
  })
  return found && { ...found, text }
}

/** Beyond ASCII, names alone may be outside of strings and comments. */
function strangeCharacter(text: string): Span | undefined {
  const start = startOfText(text)
  let at = start
  for (const { start, end } of [...textsAndComments(text), { start: text.length, end: text.length }]) {
    const offset = start > at ? text.slice(at, start).search(/[^\0-\x7f\p{ID_Start}\p{ID_Continue}]/u) : -1
    if (offset >= 0) return { start: at + offset, end: at + offset + 1 }
    at = Math.max(at, end)
  }
  return undefined
}

/** `def f(*, **rest)`: a star alone needs a name after it. */
function bareStar(list: SyntaxNode, text: string): Span | undefined {
  const spelled = (node: SyntaxNode | null) => (node ? text.slice(node.from, node.to) : '')
  for (let node = list.firstChild; node; node = node.nextSibling) {
    if (spelled(node) !== '*' || node.nextSibling?.name === 'VariableName') continue
    let next = node.nextSibling
    while (next && (spelled(next) === ',' || next.name === 'Comment')) next = next.nextSibling
    if (next?.name !== 'VariableName') return { start: node.from, end: node.to }
  }
  return undefined
}

const noTargets = new Set([
  'CallExpression',
  'BinaryExpression',
  'UnaryExpression',
  'ConditionalExpression',
  'LambdaExpression',
  'Number',
  'String',
  'Boolean',
  'None',
])

function wrongTarget(statement: SyntaxNode): Span | undefined {
  for (let node = statement.firstChild; node; node = node.nextSibling)
    if (noTargets.has(node.name) && ['AssignOp', 'TypeDef'].includes(node.nextSibling?.name ?? ''))
      return { start: node.from, end: node.to }
  return undefined
}

const ofFunctions = new Set(['ReturnStatement', 'YieldStatement', 'YieldExpression', 'AwaitExpression'])

/** The default of a parameter belongs to what is around the function; the body of a class to no function. */
function outsideOfFunctions(node: SyntaxNode): Span | undefined {
  for (let part = node; part.parent; part = part.parent) {
    const { name, lastChild } = part.parent
    const isBody = lastChild?.from === part.from && lastChild.to === part.to
    if (isBody && (name === 'FunctionDefinition' || name === 'LambdaExpression')) return undefined
    if (isBody && name === 'ClassDefinition') break
  }
  return { start: node.from, end: node.to }
}

function hasLeadingZero(number: string): boolean {
  return number.startsWith('0') && /^\d+$/.test(number) && /[1-9]/.test(number)
}

/** `try` without `except` and `finally`. */
function neverHandled(node: SyntaxNode): Span | undefined {
  for (let part = node.firstChild; part; part = part.nextSibling)
    if (part.name === 'except' || part.name === 'finally') return undefined
  return { start: node.from, end: Math.min(node.to, node.from + 3) }
}

/** To Python each `elif` is inside of the one before it, and its compiler follows 2,000 to 3,000 of them. */
const mostClauses = 2000

function longChain(node: SyntaxNode): Span | undefined {
  let clauses = 0
  for (let part = node.firstChild; part; part = part.nextSibling)
    if (part.name === 'elif' && ++clauses > mostClauses) return { start: part.from, end: part.to }
  return undefined
}

/** `from a import b.c` */
function dottedName({ from, to }: SyntaxNode, text: string): Span | undefined {
  const names = /^from\b[^#]*?\bimport\b([^#]*)/.exec(text.slice(from, to))?.[1] ?? ''
  return names.includes('.') ? { start: from, end: to } : undefined
}

/**
 * What is right in Python and not in the grammar that we have: `yield` with nothing after it, patterns of `case`, a tuple
 * after `with … as`, `for *rest in`.
 */
function isOfOurGrammar({ from }: SyntaxNode, text: string): boolean {
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  return (
    /\byield$/.test(before.split('#', 1)[0]?.trimEnd() ?? '') ||
    (/^[ \t]*(?:case|with|async[ \t]+with)\b/.test(before) && !endsWithoutColon(before, text, from)) ||
    (text[from] === '*' && /^for\b[\w ,()]*$/.test(before.slice(before.lastIndexOf('for '))))
  )
}

/** Is the line over where a colon has to be? Within brackets it is not. */
function endsWithoutColon(before: string, text: string, from: number): boolean {
  const count = (brackets: RegExp) => before.match(brackets)?.length ?? 0
  if (before.trimEnd().endsWith(':')) return false
  return /^[ \t]*(?:[\n\r#]|$)/.test(text.slice(from, from + 200)) && count(/[([{]/g) <= count(/[)\]}]/g)
}

/** A name that is given twice, or a value without a name after one with: the grammar does not mind. */
function wrongArgument(list: SyntaxNode, text: string): Span | undefined {
  const names = new Set<string>()
  let unpacked = false
  for (let node = list.firstChild; node; node = node.nextSibling) {
    if ('(),'.includes(text.slice(node.from, node.to))) continue
    const sign = node.nextSibling
    if (node.name === 'VariableName' && sign?.name === 'AssignOp' && sign.to - sign.from === 1) {
      const name = text.slice(node.from, node.to)
      if (names.has(name)) return { start: node.from, end: node.to }
      names.add(name)
      node = sign.nextSibling ?? sign
    } else if (text[node.from] === '*') {
      unpacked ||= text[node.from + 1] === '*'
      node = node.nextSibling ?? node
    } else if ((names.size > 0 || unpacked) && node.name !== 'Comment' && !/^for|^async/.test(node.name))
      return { start: node.from, end: node.to }
  }
  return undefined
}
