import type { FindingGraph } from '../model/finding.ts'
import { clip, visibleLine } from './escape.ts'
import { graphEdgeLimit } from './graph-text.ts'

/** The graph as a Mermaid picture; incoming migrations stand out by shape and border, so that it needs no colour. */
export function mermaidText(graph: FindingGraph, limit = graphEdgeLimit): string {
  const edges = graph.edges.slice(0, limit)
  const shown = edges.length === graph.edges.length ? undefined : new Set(edges.flat())
  const nodes = graph.nodes.slice(0, limit * 2).filter(node => shown === undefined || shown.has(node.id))
  // Ids are ours: those of migrations may be words that Mermaid takes for its own ("end").
  const names = new Map(nodes.map((node, index) => [node.id, `m${index}`]))
  const lines = ['flowchart LR', '  accTitle: The branches after the merge']
  for (const node of nodes) {
    const name = names.get(node.id) ?? ''
    const label = `"${mermaidLabel(node.label)}"`
    lines.push(`  ${name}${node.side === 'incoming' ? `([${label}]):::incoming` : `[${label}]`}`)
  }
  for (const [from, to] of edges) {
    const [a, b] = [names.get(from), names.get(to)]
    if (a !== undefined && b !== undefined) lines.push(`  ${a} --> ${b}`)
  }
  lines.push('  classDef incoming stroke-width:3px,stroke-dasharray:6 3')
  return lines.join('\n')
}

/** Mermaid decodes `#35;` and the like, and reads labels as HTML and Markdown: only letters, digits and `_-./ ` stay. */
function mermaidLabel(label: string): string {
  return clip(visibleLine(label), 80).replace(
    /[^\p{L}\p{N} _./…-]/gu,
    character => `#${character.codePointAt(0) ?? 32};`,
  )
}
