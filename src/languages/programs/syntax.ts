import type { Span } from '../../model/position.ts'
import { type Language, parserOf, startAgain } from './grammars.ts'

/** A node of a syntax tree. Comments are left out; a keyword or a sign is there as an unnamed child. */
export interface SyntaxNode extends Span {
  readonly type: string
  readonly named: boolean
  /** What it is of its parent, where the grammar gives that a name. */
  readonly field: string
  readonly children: SyntaxNode[]
}

export interface Syntax {
  text: string
  root: SyntaxNode
}

/** Nobody writes a migration of that size by hand, and one that is generated says nothing that could collide. */
const maxLength = 1_000_000
/** What reads a tree goes down it by calls. */
const maxDepth = 400
const maxNodes = 500_000
const budgetMilliseconds = 4000
/** Of all files together that could not be read in the end. */
const mostWasted = 20_000
let wasted = 0

/** Why a file could not be read, where it could not. */
export type Reading = { kind: 'read'; syntax: Syntax } | { kind: 'unread'; why: string }

export async function readSyntax(language: Language, text: string): Promise<Reading> {
  if (text.length > maxLength) return { kind: 'unread', why: `it is longer than ${maxLength} characters` }
  if (wasted > mostWasted) return { kind: 'unread', why: 'too many files before it could not be read' }
  const parser = await parserOf(language)
  const start = performance.now()
  const reading = read(parser, text)
  if (reading.kind === 'unread') wasted += performance.now() - start
  return reading
}

function read(parser: Awaited<ReturnType<typeof parserOf>>, text: string): Reading {
  const deadline = performance.now() + budgetMilliseconds
  try {
    // The types say nothing of it, but an answer that is true ends the parsing.
    const progressCallback = (() => performance.now() > deadline) as () => void
    // A byte order mark is none of the language's.
    const tree = parser.parse(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text, null, {
      progressCallback,
    })
    if (!tree) {
      parser.reset()
      return { kind: 'unread', why: 'its syntax takes too long to read' }
    }
    try {
      if (tree.rootNode.hasError) return { kind: 'unread', why: 'its syntax is not understood' }
      const root = copied(tree.walk())
      return root
        ? { kind: 'read', syntax: { text, root } }
        : { kind: 'unread', why: 'it nests too deep or is too large' }
    } finally {
      tree.delete()
    }
  } catch {
    // What ends WebAssembly (no memory, its stack) is the text's doing.
    startAgain()
    return { kind: 'unread', why: 'its syntax is not understood' }
  }
}

const comment = /^(?:block_|line_)?comment$/

type Cursor = ReturnType<NonNullable<ReturnType<Awaited<ReturnType<typeof parserOf>>['parse']>>['walk']>

/** The tree as plain objects; undefined where it is deeper or larger than anybody writes. */
function copied(cursor: Cursor): SyntaxNode | undefined {
  const node = (): SyntaxNode => ({
    type: cursor.nodeType,
    named: cursor.nodeIsNamed,
    field: cursor.currentFieldName ?? '',
    start: cursor.startIndex,
    end: cursor.endIndex,
    children: [],
  })
  const root = node()
  const path = [root]
  let count = 0
  try {
    for (;;) {
      let more = cursor.gotoFirstChild()
      while (!more) {
        if (cursor.gotoNextSibling()) {
          path.pop()
          more = true
        } else if (!cursor.gotoParent()) return root
        else path.pop()
      }
      const one = node()
      if (path.length > maxDepth || ++count > maxNodes) return undefined
      if (!comment.test(one.type)) path.at(-1)?.children.push(one)
      path.push(one)
    }
  } finally {
    cursor.delete()
  }
}

export function named(node: SyntaxNode): SyntaxNode[] {
  return node.children.filter(child => child.named)
}

export function field(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return node.children.find(child => child.field === name)
}

export function firstOf(node: SyntaxNode, ...types: string[]): SyntaxNode | undefined {
  return node.children.find(child => types.includes(child.type))
}

export function hasToken(node: SyntaxNode, token: string): boolean {
  return node.children.some(child => child.type === token)
}

export function identifiersIn(node: SyntaxNode): SyntaxNode[] {
  return node.type === 'identifier' ? [node] : node.children.flatMap(identifiersIn)
}
