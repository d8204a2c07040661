import type { ParentKind } from '../../model/migration.ts'

/**
 * Django's migration graph without a database: what `MigrationLoader(None).build_graph()` arrives at, where nothing is
 * applied and so every squash stands for what it replaces.
 * https://github.com/django/django/blob/main/django/db/migrations/loader.py
 * https://github.com/django/django/blob/main/django/db/migrations/graph.py
 */
export class LoaderGraph {
  readonly #nodes = new Map<string, GraphNode>()
  readonly #roots = new Map<string, string[]>()

  /** A migration of the tree. A second one of the same key (both sides of a conflict) adds to the first. */
  addNode(key: string, label: string): void {
    const node = this.#nodes.get(key)
    if (!node)
      this.#nodes.set(key, { key, label, real: true, parents: new Set(), children: new Set(), wanted: [] })
  }

  has(key: string): boolean {
    return this.#nodes.get(key)?.real === true
  }

  /** Makes nodes that no migration answers to, as Django does: a squash may still take their place. */
  addDependency(child: Key, parent: Key, from: Origin): void {
    const childNode = this.#nodeOr(child, from)
    const parentNode = this.#nodeOr(parent, from)
    childNode.parents.add(parentNode)
    parentNode.children.add(childNode)
  }

  #nodeOr(key: Key, from: Origin): GraphNode {
    let node = this.#nodes.get(key.id)
    if (!node) {
      node = {
        key: key.id,
        label: key.label,
        real: false,
        parents: new Set(),
        children: new Set(),
        wanted: [],
      }
      this.#nodes.set(key.id, node)
    }
    if (!node.real) node.wanted.push(from)
    return node
  }

  /** Keys without a parent in their own app, as `root_nodes()` sorts them. Dummies count, as in Django. */
  rootOf(label: string): string | undefined {
    return this.#endsOf(label, 'parents')
  }

  leafOf(label: string): string | undefined {
    return this.#endsOf(label, 'children')
  }

  #endsOf(label: string, side: 'parents' | 'children'): string | undefined {
    const cacheKey = `${side} ${label}`
    let ends = this.#roots.get(cacheKey)
    if (!ends) {
      ends = []
      for (const node of this.#nodes.values()) {
        if (node.label === label && ![...node[side]].some(other => other.label === label)) ends.push(node.key)
      }
      // Python sorts tuples of text by code point; ASCII names make no difference.
      ends.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      this.#roots.set(cacheKey, ends)
    }
    return ends[0]
  }

  /** Puts a squash in the place of what it replaces: `remove_replaced_nodes()`. */
  replace(replacement: string, replaced: ReadonlySet<string>): void {
    const stand = this.#nodes.get(replacement)
    if (!stand) return
    for (const key of replaced) {
      const node = this.#nodes.get(key)
      if (!node || node === stand) continue
      this.#nodes.delete(key)
      for (const child of node.children) {
        child.parents.delete(node)
        if (replaced.has(child.key)) continue
        stand.children.add(child)
        child.parents.add(stand)
      }
      for (const parent of node.parents) {
        parent.children.delete(node)
        if (replaced.has(parent.key)) continue
        stand.parents.add(parent)
        parent.children.add(stand)
      }
    }
  }

  /** Parents of every migration that is left; those that nothing answers to are not among them. */
  *edges(): Generator<{ key: string; label: string; parents: string[] }> {
    for (const node of this.#nodes.values()) {
      if (!node.real) continue
      yield {
        key: node.key,
        label: node.label,
        parents: [...node.parents].filter(parent => parent.real).map(parent => parent.key),
      }
    }
  }

  /** Nodes that no migration answers to, with who wants them. */
  *dummies(): Generator<{ key: string; label: string; wanted: readonly Origin[] }> {
    for (const node of this.#nodes.values()) if (!node.real) yield node
  }
}

export interface Key {
  id: string
  label: string
}

/** Which reference of which migration asked for a node. */
export interface Origin {
  migration: number
  reference: number
  kind: ParentKind
}

interface GraphNode {
  key: string
  label: string
  real: boolean
  parents: Set<GraphNode>
  children: Set<GraphNode>
  wanted: Origin[]
}
