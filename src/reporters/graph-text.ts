import type { FindingGraph } from '../model/finding.ts'

/** About what a reader can still follow; GitHub's Mermaid refuses far larger ones. */
export const graphEdgeLimit = 60

const sides = { base: 'in base', incoming: 'incoming', both: 'in both' } as const

/** The picture in words: for e-mail, for a screen reader, and wherever Mermaid is not drawn. One line an edge. */
export function graphText(graph: FindingGraph): string[] {
  const names = new Map(graph.nodes.map(node => [node.id, `${node.label} (${sides[node.side]})`]))
  const children = new Map<string, string[]>()
  for (const [from, to] of graph.edges.slice(0, graphEdgeLimit)) {
    const list = children.get(from)
    if (list) list.push(to)
    else children.set(from, [to])
  }
  const linked = new Set(graph.edges.slice(0, graphEdgeLimit).flat())
  const lines = [...children].map(
    ([from, to]) => `${names.get(from) ?? from} → ${to.map(id => names.get(id) ?? id).join(', ')}`,
  )
  for (const node of graph.nodes.slice(0, graphEdgeLimit))
    if (!linked.has(node.id)) lines.push(names.get(node.id) ?? node.id)
  const left = graph.edges.length - graphEdgeLimit
  if (left > 0) lines.push(`and ${left} more`)
  return lines
}
