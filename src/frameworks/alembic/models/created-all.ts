import type { SyntaxNode } from '@lezer/common'
import { decode } from '../../../git/git-tree.ts'
import { childrenOf, type PythonParser } from '../../../languages/python/syntax.ts'
import { positionAt } from '../../../model/position.ts'
import type { Tree } from '../../../model/tree.ts'

/** A call of `metadata.create_all()` in the project's own program. */
export interface CreateAllCall {
  path: string
  line: number
  /** What it is called on. */
  receiver: SyntaxNode
  /** Imports of the functions around it, outermost first. */
  imports: SyntaxNode[]
}

export interface Program {
  calls: CreateAllCall[]
  /** Extensions that the files with those calls, and what stands beside them, create. */
  extensions: string[]
}

/** More files are not looked at. */
const mostFiles = 5000

/** What only tests do says nothing of the databases that a project has. */
const foreign = new Set(['test', 'tests', 'testing', 'doc', 'docs', 'example', 'examples', 'node_modules'])

function isOfTests(path: string): boolean {
  const directories = path.split('/')
  const name = directories.pop() ?? ''
  const isTest = name.startsWith('test_') || name.endsWith('_test.py') || name.endsWith('_tests.py')
  return isTest || name === 'conftest.py' || directories.some(one => foreign.has(one))
}

/** Where the project creates all tables of its models at once, read from its own files. */
export async function createAllCalls(tree: Tree, parser: PythonParser): Promise<Program> {
  const files = tree.files.filter(
    ({ path, mode }) => path.endsWith('.py') && mode !== '120000' && !isOfTests(path),
  )
  const blobs = await tree.read(files.slice(0, mostFiles))
  const calls: CreateAllCall[] = []
  const extensions = new Set<string>()
  for (const { path, oid } of files.slice(0, mostFiles)) {
    const blob = blobs.get(oid)
    if (!blob) continue
    if (blob.includes('create_all(')) calls.push(...callsIn(path, decode(blob), parser))
    if (!blob.includes('EXTENSION')) continue
    for (const [, name] of decode(blob).matchAll(creation))
      if (name && !/^if$/i.test(name)) extensions.add(name)
  }
  return { calls, extensions: [...extensions] }
}

const creation =
  /\bCREATE\s{1,9}EXTENSION\s{1,9}(?:IF\s{1,9}NOT\s{1,9}EXISTS\s{1,9})?\\?["']?([A-Za-z][\w-]{0,62})/g

function callsIn(path: string, text: string, parser: PythonParser): CreateAllCall[] {
  const syntax = parser.parse(text)
  if (!syntax) return []
  const found: CreateAllCall[] = []
  const cursor = syntax.tree.cursor()
  do {
    if (cursor.name !== 'CallExpression') continue
    const callee = cursor.node.firstChild
    const receiver = callee?.name === 'MemberExpression' ? callee.firstChild : null
    const [name] = callee ? childrenOf(callee).slice(-1) : []
    const { line } = positionAt(text, cursor.from)
    if (receiver && name && text.slice(name.from, name.to) === 'create_all')
      found.push({ path, line, receiver, imports: importsAround(cursor.node) })
    // `await connection.run_sync(Base.metadata.create_all)`
  } while (cursor.next())
  for (const one of handed(path, text, syntax.tree.topNode)) found.push(one)
  return found
}

/** `connection.run_sync(Base.metadata.create_all)` */
function handed(path: string, text: string, top: SyntaxNode): CreateAllCall[] {
  const found: CreateAllCall[] = []
  const cursor = top.cursor()
  do {
    if (cursor.name !== 'ArgList' || !text.slice(cursor.from, cursor.to).includes('create_all')) continue
    for (const arg of childrenOf(cursor.node)) {
      const [name] = arg.name === 'MemberExpression' ? childrenOf(arg).slice(-1) : []
      const receiver = arg.firstChild
      if (name && receiver && text.slice(name.from, name.to) === 'create_all')
        found.push({
          path,
          line: positionAt(text, arg.from).line,
          receiver,
          imports: importsAround(cursor.node),
        })
    }
  } while (cursor.next())
  return found
}

function importsAround(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let at = node.parent; at; at = at.parent) {
    if (at.name !== 'Body' || at.parent?.name !== 'FunctionDefinition') continue
    const cursor = at.cursor()
    do {
      if (cursor.from >= at.to) break
      if (cursor.name === 'ImportStatement') found.unshift(cursor.node)
    } while (cursor.next())
  }
  return found
}
