import type { Node } from './grammar.ts'

/** A node of the syntax tree seen as a plain object. */
export type Plain = { readonly [key: string]: unknown }

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every object of a tree, outer ones first. Without recursion: a stranger's expression may be nested 5,000 deep. */
export function* objectsIn(tree: unknown): Generator<Plain, void, undefined> {
  const waiting: unknown[] = [tree]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (isPlain(next)) yield next
    else if (!Array.isArray(next)) continue
    const inner = Object.values(next)
    for (let i = inner.length - 1; i >= 0; i--) {
      const value = inner[i]
      if (typeof value === 'object' && value !== null) waiting.push(value)
    }
  }
}

/** All strings of a tree. */
export function* stringsIn(tree: unknown): Generator<string> {
  for (const { sval } of objectsIn(tree)) if (typeof sval === 'string') yield sval
}

/** Those of a list, as a dotted name is one. */
export function stringsOf(list: unknown): string[] {
  return Array.isArray(list) ? [...stringsIn(list)] : []
}

/** The string of a `String` node. */
export function stringOf(node: Node | undefined): string | undefined {
  return node && 'String' in node ? (node.String.sval ?? '') : undefined
}

/** The parts of a dotted name: [schema, name], [name], … */
export function nameParts(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).map(stringOf).filter(part => part !== undefined)
}

/** What a DROP or COMMENT names: a list of strings, a typed name, or a function with its arguments. */
export function objectNameParts(node: Node | undefined): string[] {
  if (!node) return []
  if ('List' in node) return nameParts(node.List.items)
  if ('TypeName' in node) return nameParts(node.TypeName.names)
  if ('ObjectWithArgs' in node) return nameParts(node.ObjectWithArgs.objname)
  const single = stringOf(node)
  return single === undefined ? [] : [single]
}

/** The schema of a dotted name. */
export function schemaOf(parts: readonly string[]): { schema?: string } {
  const schema = parts.at(-2)
  return schema === undefined ? {} : { schema }
}
