import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml'
import type { Span } from '../../model/position.ts'
import { type Element, MalformedChangelogError, maxDepth, maxElements } from './element.ts'

const maxAliases = 100

/** What is a list in YAML, and stands in its parent itself in XML. */
const plain: ReadonlySet<string> = new Set(['changes', 'columns', 'params'])

/** The content of a YAML or JSON file, as the element that XML would have. */
export function yamlIn(text: string): Element {
  const document = parseDocument(text, { uniqueKeys: false })
  const [error] = document.errors
  if (error) throw new MalformedChangelogError(error.message.split('\n')[0] ?? '', error.pos[0])
  let elements = 0

  let aliases = 0
  // Each looks through the whole document for what it names.
  const resolved = (node: unknown): unknown => {
    if (!isAlias(node)) return node
    if (++aliases > maxAliases)
      throw new MalformedChangelogError(`it holds more than ${maxAliases} aliases`, node.range?.[0] ?? 0)
    return node.resolve(document)
  }

  const elementOf = (name: string, value: unknown, at: Span, depth: number): Element => {
    if (++elements > maxElements || depth > maxDepth)
      throw new MalformedChangelogError('its elements are nested too deeply, or too many', at.start)
    const node = resolved(value)
    const attributes = new Map<string, string>()
    const children: Element[] = []
    if (isMap(node)) for (const pair of node.items) addPair(pair, attributes, children, at, depth)
    else if (isSeq(node)) children.push(...itemsOf(node.items, at, depth))
    return { name, attributes, children, text: isScalar(node) ? written(node.value) : '', at }
  }

  const addPair = (
    { key, value }: Pair,
    attributes: Map<string, string>,
    children: Element[],
    at: Span,
    depth: number,
  ): void => {
    const name = isScalar(key) ? String(key.value) : ''
    const node = resolved(value)
    const here = spanOf(key, value) ?? at
    if (isScalar(node)) attributes.set(name, written(node.value))
    else if (isSeq(node) && plain.has(name)) children.push(...itemsOf(node.items, here, depth + 1))
    else if (node) children.push(elementOf(name, node, here, depth + 1))
  }

  const itemsOf = (items: readonly unknown[], at: Span, depth: number): Element[] =>
    items.flatMap(item => {
      const node = resolved(item)
      if (!isMap(node)) return [elementOf('', node, spanOf(item, item) ?? at, depth + 1)]
      return node.items.map(({ key, value }) =>
        elementOf(isScalar(key) ? String(key.value) : '', value, spanOf(key, value) ?? at, depth + 1),
      )
    })

  return elementOf('', document.contents, { start: 0, end: text.length }, 0)
}

function written(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

function spanOf(from: unknown, to: unknown): Span | undefined {
  const start = (from as Node | undefined)?.range?.[0]
  const end = (to as Node | null | undefined)?.range?.[1]
  return start === undefined ? undefined : { start, end: Math.max(end ?? start, start) }
}
