import type { FindingGraph } from '../model/finding.ts'

/** About what a reader can still follow; GitHub's Mermaid refuses far larger ones. */
export const graphEdgeLimit = 60

/** How the sides of a graph are called, in text and in pictures. */
export const sideNames = { base: 'in base', incoming: 'incoming', both: 'in both' } as const

/**
 * The branches drawn in text, the oldest migration first: for a terminal, for e-mail, for a screen reader, and wherever
 * Mermaid is not drawn. One migration a line; one that several others lead to is drawn once, and named again after that.
 * `flat`: a line of migrations stays in its column.
 */
export function graphText(graph: FindingGraph, limit = graphEdgeLimit, flat = false): string[] {
  const edges = graph.edges.slice(0, limit)
  const names = new Map(graph.nodes.map(node => [node.id, `${node.label} (${sideNames[node.side]})`]))
  const children = new Map<string, string[]>()
  for (const [from, to] of edges) {
    const list = children.get(from)
    if (list) list.push(to)
    else children.set(from, [to])
  }
  const later = new Set(edges.map(([, to]) => to))
  const seen = new Set<string>()
  const lines: string[] = []
  const draw = (id: string, lead: string, branch: string, indent: string): void => {
    const again = seen.has(id)
    seen.add(id)
    lines.push(`${lead}${branch}${names.get(id) ?? id}${again ? ', as above' : ''}`)
    if (again) return
    const below = children.get(id) ?? []
    const [only] = below
    if (flat && below.length === 1 && only !== undefined) {
      draw(only, lead + indent, '', '')
      return
    }
    for (const [index, child] of below.entries()) {
      const last = index === below.length - 1
      draw(child, lead + indent, last ? '└── ' : '├── ', last ? '    ' : '│   ')
    }
  }
  const linked = new Set(edges.flat())
  const nodes = graph.nodes.map(({ id }) => id)
  for (const id of nodes.slice(0, limit * 2))
    if (!later.has(id) && (linked.has(id) || edges.length === graph.edges.length)) draw(id, '', '', '')
  // Where each has one before it, they go round in a circle.
  for (const id of linked) if (!seen.has(id)) draw(id, '', '', '')
  const left = graph.edges.length - limit
  if (left > 0) lines.push(`and ${left} more`)
  return lines
}
