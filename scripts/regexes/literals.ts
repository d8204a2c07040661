import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A regular expression as the source has it. */
export interface Literal {
  /** `/source/flags`; of one that is put together at run time, the expression that does it. */
  text: string
  source: string
  flags: string
  /** `path:line` of each place. */
  places: string[]
  /** Put together at run time: only a person can say what it matches. */
  computed: boolean
}

/** Every regular expression of the TypeScript files below a directory, once each. */
export function regexLiterals(root: string, directory: string): Literal[] {
  const found = new Map<string, Literal>()
  const names = readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
  for (const name of names.filter(name => /\.ts$/.test(name)).sort()) {
    const path = `${directory}/${name}`
    for (const { line, ...literal } of literalsIn(path, readFileSync(join(root, path), 'utf8'))) {
      const known = found.get(literal.text)
      if (known) known.places.push(`${path}:${line}`)
      else found.set(literal.text, { ...literal, places: [`${path}:${line}`] })
    }
  }
  return [...found.values()]
}

type Found = Omit<Literal, 'places'> & { line: number }

export function literalsIn(path: string, text: string): Found[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const constants = stringConstants(file)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    const literal = literalOf(node, constants)
    if (literal) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
      found.push({ ...literal, line })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function literalOf(
  node: ts.Node,
  constants: ReadonlyMap<string, ts.Expression>,
): Omit<Found, 'line'> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    return {
      text: node.text,
      source: node.text.slice(1, end),
      flags: node.text.slice(end + 1),
      computed: false,
    }
  }
  const creates = ts.isNewExpression(node) || ts.isCallExpression(node)
  if (!creates || !ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp') return undefined
  const [pattern, flagsNode] = node.arguments ?? []
  const source = pattern && stringValue(pattern, constants)
  const flags = flagsNode ? stringValue(flagsNode, constants) : ''
  if (source === undefined || flags === undefined) {
    // However it is wrapped into lines.
    const text = node.getText().replace(/\s+/g, ' ')
    return { text, source: '', flags: '', computed: true }
  }
  return { text: `/${source}/${flags}`, source, flags, computed: false }
}

/** Constants of the file whose text is known without running it. */
function stringConstants(file: ts.SourceFile): Map<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>()
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const list = node.parent
      if (ts.isVariableDeclarationList(list) && list.flags & ts.NodeFlags.Const)
        constants.set(node.name.text, node.initializer)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return constants
}

function stringValue(
  node: ts.Expression,
  constants: ReadonlyMap<string, ts.Expression>,
  depth = 0,
): string | undefined {
  if (depth > 20) return undefined
  const value = (inner: ts.Expression) => stringValue(inner, constants, depth + 1)
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text)
    return constant && value(constant)
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [value(node.left), value(node.right)]
    return left === undefined || right === undefined ? undefined : left + right
  }
  if (ts.isTemplateExpression(node)) return joined(node, 'text', value)
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') {
    const { template } = node
    return ts.isNoSubstitutionTemplateLiteral(template)
      ? template.rawText
      : joined(template, 'rawText', value)
  }
  if (ts.isCallExpression(node)) return joinedList(node, value)
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source')
    return sourceOf(node.expression, constants)
  return undefined
}

/** `/a|b/.source` */
function sourceOf(regex: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string | undefined {
  const literal = ts.isIdentifier(regex) ? constants.get(regex.text) : regex
  return literal && ts.isRegularExpressionLiteral(literal)
    ? literal.text.slice(1, literal.text.lastIndexOf('/'))
    : undefined
}

/** `['a', 'b'].join('|')` */
function joinedList(
  { expression, arguments: given }: ts.CallExpression,
  value: (inner: ts.Expression) => string | undefined,
): string | undefined {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'join') return undefined
  if (!ts.isArrayLiteralExpression(expression.expression)) return undefined
  const separator = given[0] ? value(given[0]) : ','
  const parts = expression.expression.elements.map(value)
  return separator === undefined || parts.some(part => part === undefined) ? undefined : parts.join(separator)
}

function joined(
  node: ts.TemplateExpression,
  part: 'text' | 'rawText',
  value: (inner: ts.Expression) => string | undefined,
): string | undefined {
  let text = node.head[part] ?? ''
  for (const span of node.templateSpans) {
    const inner = value(span.expression)
    if (inner === undefined) return undefined
    text += inner + (span.literal[part] ?? '')
  }
  return text
}
