import type { Node } from './grammar.ts'

/** A node of the syntax tree seen as a plain object. */
export type Plain = { readonly [key: string]: unknown }

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every object of a tree, outer ones first. */
export function* objectsIn(tree: unknown): Generator<Plain, void, undefined> {
  if (Array.isArray(tree)) {
    for (const item of tree) yield* objectsIn(item)
  } else if (isPlain(tree)) {
    yield tree
    for (const key in tree) {
      const value = tree[key]
      if (typeof value === 'object' && value !== null) yield* objectsIn(value)
    }
  }
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
