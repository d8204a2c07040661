import type { Input, SyntaxNode, Tree } from '@lezer/common'
import type { Span } from '../../model/position.ts'
import { nestsTooDeep } from './outline.ts'
import { withoutParentheses } from './parenthesised-with.ts'

/** A file as Python's grammar sees it. Parts that were left out of parsing are gaps in `tree`; places stay the file's. */
export interface Syntax {
  text: string
  tree: Tree
}

/** The parser, loaded: a run without Python never does. */
export interface PythonParser {
  /** Undefined where the text takes longer than the budget, as garbage does, or nests deeper than Python takes. */
  parse(text: string, parts?: readonly Span[]): Syntax | undefined
}

/** A 5 MB file of sound Python needs about a second. */
const budgetMilliseconds = 4000
const stepsBetweenLooks = 2000

let loading: Promise<PythonParser> | undefined

export function loadPython(): Promise<PythonParser> {
  loading ??= import('@lezer/python').then(({ parser }) => ({
    parse(text, parts) {
      // Whoever names parts has looked at the brackets to find them.
      if (!parts && nestsTooDeep(text)) return undefined
      const ranges = (parts ?? [{ start: 0, end: text.length }]).map(part => ({
        from: part.start,
        to: part.end,
      }))
      const [first] = ranges
      let input = joinedTypes(withoutParentheses(text))
      if (first && first.from > 0) {
        // Places in a tree count from where parsing begins: begin at the top, with an empty line instead of what is there.
        input = `\n${input.slice(1)}`
        if (first.from === 1) first.from = 0
        else ranges.unshift({ from: 0, to: 1 })
      }
      const running = parser.startParse(new TextInput(input), [], ranges)
      const deadline = performance.now() + budgetMilliseconds
      for (let steps = 1; ; steps++) {
        const tree = running.advance()
        if (tree) return { text, tree }
        if (steps % stepsBetweenLooks === 0 && performance.now() > deadline) return undefined
      }
    },
  }))
  return loading
}

/** Characters of the files that are kept as trees. */
const mostKept = 16_000_000

/** For who reads the same files over and over, as the migrations of a project import the same modules. */
export function keepingParser(parser: PythonParser): PythonParser {
  const known = new Map<string, Syntax | undefined>()
  let left = mostKept
  return {
    parse(text, parts) {
      if (parts) return parser.parse(text, parts)
      if (known.has(text)) return known.get(text)
      const syntax = parser.parse(text)
      if (text.length <= left) {
        left -= text.length
        known.set(text, syntax)
      }
      return syntax
    },
  }
}

class TextInput implements Input {
  readonly lineChunks = false
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get length(): number {
    return this.#text.length
  }

  chunk(from: number): string {
    return from === 0 ? this.#text : this.#text.slice(from)
  }

  read(from: number, to: number): string {
    return this.#text.slice(from, to)
  }
}

/** A node's children, comments left out. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'Comment') children.push(child)
  }
  return children
}

export function placeOf(node: SyntaxNode): Span {
  return { start: node.from, end: node.to }
}

/** Is there a syntax error anywhere in this node? */
export function hasError(node: SyntaxNode): boolean {
  if (node.type.isError) return true
  const cursor = node.cursor()
  const end = node.to
  while (cursor.next() && cursor.from <= end) {
    if (cursor.from >= node.from && cursor.to <= end && cursor.type.isError) return true
    if (cursor.from > end) break
  }
  return false
}

/** The bodies of a compound statement, in order. */
export function bodiesOf(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter(child => child.name === 'Body')
}

/** Those of the cases of a `match`, too. */
export function bodiesIn(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).flatMap(child =>
    child.name === 'Body'
      ? [child]
      : child.name === 'MatchBody' || child.name === 'MatchClause'
        ? bodiesIn(child)
        : [],
  )
}

/** `break` and `continue` directly in a loop's body or its conditions. */
export function leavesEarly(node: SyntaxNode, depth = 0): boolean {
  if (depth > 20) return true
  return childrenOf(node).some(
    child =>
      child.name === 'BreakStatement' ||
      child.name === 'ContinueStatement' ||
      (/^(?:If|Try|With)Statement$|^Body$/.test(child.name) && leavesEarly(child, depth + 1)),
  )
}

interface Clause {
  /** Absent in an `else`, and where a syntax error took it. */
  test?: SyntaxNode
  body: SyntaxNode
  isElse: boolean
}

/** The ways of an `if`, in order. */
export function clausesOf(node: SyntaxNode): Clause[] {
  const parts = childrenOf(node)
  const clauses: Clause[] = []
  for (const [index, { name }] of parts.entries()) {
    if (!startsClause(name)) continue
    let at = index + 1
    while (at < parts.length && parts[at]?.name !== 'Body' && !startsClause(parts[at]?.name)) at++
    const [test, body] = [parts[index + 1], parts[at]]
    if (body?.name !== 'Body') continue
    clauses.push({ body, isElse: name === 'else', ...(test && test !== body ? { test } : {}) })
  }
  return clauses
}

function startsClause(name: string | undefined): boolean {
  return name === 'if' || name === 'elif' || name === 'else'
}

/** The names that an import gives to what, as a path: `from a import b as c` gives c to a.b. */
export function importedNames(node: SyntaxNode, text: string): [name: string, path: string][] {
  const source = ({ from, to }: SyntaxNode): string => text.slice(from, to)
  const names: [string, string][] = []

  const parts = childrenOf(node)
  const importAt = parts.findIndex(part => part.name === 'import')
  const from = parts[0]?.name === 'from' ? parts.slice(1, importAt).map(source).join('') : ''
  for (const item of itemsOf(parts.slice(importAt + 1))) {
    const asAt = item.findIndex(part => part.name === 'as')
    const path = item
      .slice(0, asAt === -1 ? undefined : asAt)
      .map(source)
      .join('')
    const alias = asAt === -1 ? undefined : item[asAt + 1]
    if (path === '' || path === '*') continue
    const bound = alias ? source(alias) : from === '' ? undefined : path
    // `import a.b` binds `a`, and names of nothing known stand for themselves anyway.
    if (bound === undefined) continue
    const full = from === '' ? path : from.endsWith('.') ? from + path : `${from}.${path}`
    names.push([bound, full])
  }
  return names
}

function itemsOf(parts: readonly SyntaxNode[]): SyntaxNode[][] {
  const items: SyntaxNode[][] = [[]]
  for (const part of parts) {
    if (part.name === ',') items.push([])
    else if (part.name !== '(' && part.name !== ')') items.at(-1)?.push(part)
  }
  return items
}

/** Names with dots: whoever writes anything else there writes the parentheses, too. */
const severalTypes = /^([ \t]*except(?:[ \t]*\*)?[ \t]+)([\w.]+(?:[ \t]*,[ \t]*[\w.]+)+)(?=[ \t]*:)/gm

/** `except Error, name:` is Python 2, which the grammar reads, and gives the error a name. */
const python2 = /^[\w.]+[ \t]*,[ \t]*[a-z_]\w*$/

/**
 * `except A, B:` is Python since 3.14 and not in the grammar that we have. The same text, as long, in which those types are
 * an expression; in a string it does no harm, as values are read from the file's own text.
 */
function joinedTypes(text: string): string {
  return text.replace(severalTypes, (whole, keyword: string, types: string) =>
    python2.test(types) ? whole : keyword + types.replaceAll(',', '|'),
  )
}
