import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface Parsed {
  path: string
  source: ts.SourceFile
}

function parsed(path: string, text: string): Parsed {
  return { path, source: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
}

function faultsIn(files: readonly Parsed[], look: (node: ts.Node) => boolean): string[] {
  return files.flatMap(({ path, source }) => {
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      if (look(node)) found.push(`${path}: ${node.getText().split('\n', 1)[0]}`)
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => parsed(`src/${path.replaceAll('\\', '/')}`, readFileSync(join(root, 'src', path), 'utf8')))

/** `X | string`, or a promise of that, where X is more than nothing and another plain value. */
function isValueOrSentence(type: ts.TypeNode): boolean {
  if (ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Promise')
    return type.typeArguments?.some(isValueOrSentence) ?? false
  if (!ts.isUnionTypeNode(type)) return false
  const isString = ({ kind }: ts.TypeNode): boolean => kind === ts.SyntaxKind.StringKeyword
  const isObject = (one: ts.TypeNode): boolean =>
    ts.isTypeReferenceNode(one) ||
    ts.isArrayTypeNode(one) ||
    ts.isTypeLiteralNode(one) ||
    ts.isTypeOperatorNode(one)
  return type.types.some(isString) && type.types.some(isObject)
}

function answersWithSentence(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && node.type !== undefined && isValueOrSentence(node.type)
}

/** What a name of our own texts ends with: `error.message`, `why`, `value.reason`. */
const prose = /(?:^|\.)(?:message|why|reason|title|remedy|applies)$/
const readsText = new Set(['startsWith', 'endsWith', 'includes', 'match', 'matchAll', 'search', 'indexOf'])

/** Is something decided by what a sentence says? */
function readsProse(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression: of, name } = node.expression
    const given = node.arguments.map(one => one.getText())
    if (readsText.has(name.text)) return prose.test(of.getText().replaceAll('?', ''))
    return (name.text === 'test' || name.text === 'exec') && given.some(text => prose.test(text))
  }
  if (!ts.isBinaryExpression(node)) return false
  const { EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken } = ts.SyntaxKind
  const { kind } = node.operatorToken
  if (kind !== EqualsEqualsEqualsToken && kind !== ExclamationEqualsEqualsToken) return false
  const sides = [node.left, node.right]
  const isSentence = (side: ts.Expression): boolean => ts.isStringLiteralLike(side) && / .* /.test(side.text)
  return sides.some(side => prose.test(side.getText())) && sides.some(isSentence)
}

/** Texts of other programs, which say what they mean in no other way. */
const ofOthers = new Set([
  // PostgreSQL's and its client's: what an error is about mostly has no field of its own.
  'src/postgres/environmental.ts',
  'src/postgres/server-database.ts',
  'src/postgres/server-facts.ts',
  'src/replay/taint.ts',
  'src/postgres/existing-object-of-error.ts',
  'src/postgres/locate-error.ts',
  // What the project's command printed.
  'src/command-replay/first-error.ts',
  // The YAML library's.
  'src/config/config.ts',
])

test('a function answers with a Result, never with a value or a sentence', () => {
  expect(faultsIn(sources, answersWithSentence)).toEqual([])
})

test('nothing is decided by what a sentence of our own says', () => {
  const ours = sources.filter(({ path }) => !ofOthers.has(path))
  expect(faultsIn(ours, readsProse)).toEqual([])
})

test('every error is called one', () => {
  const isMisnamed = (node: ts.Node): boolean =>
    ts.isClassDeclaration(node) &&
    (node.heritageClauses?.some(({ types }) => types.some(one => /Error$/.test(one.expression.getText()))) ??
      false) &&
    !/Error$/.test(node.name?.text ?? '')
  expect(faultsIn(sources, isMisnamed)).toEqual([])
})

test('and this test sees what it is for', () => {
  const text = `
    class Lost extends ExpectedError {}
    export async function read(): Promise<Report | string> {}
    const units = (): Unit[] | string => []
    function name(): string | undefined {}
    if (why.startsWith('the rows')) {}
    if (/too long/.test(value.reason)) {}
    if (found?.message === 'keywords are unpacked') {}
    if (reason === 'no answer' || path.startsWith('x')) {}
  `
  const files = [parsed('a.ts', text)]
  expect(faultsIn(files, answersWithSentence)).toHaveLength(2)
  expect(faultsIn(files, readsProse)).toHaveLength(3)
})
