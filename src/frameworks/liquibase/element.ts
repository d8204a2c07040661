import type { Span } from '../../model/position.ts'

/** One piece of a changelog, whether it is written in XML, YAML or JSON. */
export interface Element {
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly Element[]
  /** What stands in it beside its children. */
  text: string
  /** Where it is written; UTF-16 offsets in the file. */
  at: Span
}

/** A file that is no sound XML, YAML or JSON. `at`: an offset in it. */
export class MalformedChangelogError extends Error {
  override name = 'MalformedChangelogError'
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/** A changelog holds a few levels of elements. */
export const maxDepth = 50
/** Of aliases in YAML, a short text can ask for very many elements. */
export const maxElements = 500_000

export function childrenNamed({ children }: Element, name: string): Element[] {
  return children.filter(child => child.name === name)
}

/** An attribute, or the text of a child of that name: XML has either. */
export function valueIn(element: Element, name: string): string | undefined {
  const value = element.attributes.get(name)
  if (value !== undefined) return value
  const child = element.children.find(one => one.name === name)
  return child && child.children.length === 0 ? child.text : undefined
}

/** `true` and `false` as Java reads them. */
export function isSet(element: Element, name: string, otherwise = false): boolean {
  const value = valueIn(element, name)?.trim().toLowerCase()
  return value === undefined || value === '' ? otherwise : value === 'true'
}

/** Equal for two elements that say the same, however they are written. */
export function canonical({ name, attributes, children, text }: Element): string {
  return JSON.stringify([
    name,
    [...attributes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, evened(value)]),
    evened(text),
    children.map(canonical),
  ])
}

/** Liquibase computes its checksums over texts whose white space is made even. */
export function evened(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
