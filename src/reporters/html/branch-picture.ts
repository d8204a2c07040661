import { graphlib, layout } from '@dagrejs/dagre'
import type { FindingGraph } from '../../model/finding.ts'
import { clip } from '../escape.ts'
import { graphText, sideNames } from '../graph-text.ts'
import { character, pathOf, round } from './drawing.ts'
import { html, Markup } from './markup.ts'

/** What a picture may hold; a history beyond that is looked at in text. */
const mostNodes = 1200
const labelLimit = 48
/** Pixels of a line, and around it. */
const [lineHeight, padding] = [28, 16]

/** The branches as a picture, oldest first, with a legend and the same as text. */
export function branchPicture(graph: FindingGraph, title: string): Markup {
  const text = html`<details><summary>The same as text</summary><pre>${graphText(graph).join('\n')}</pre></details>`
  if (graph.nodes.length > mostNodes) return text
  return html`<figure>${svgOf(graph, title)}<figcaption class="legend">${legend(graph)}</figcaption></figure>${text}`
}

function legend({ nodes }: FindingGraph): Markup[] {
  const sides = new Set(nodes.map(({ side }) => side))
  return (['both', 'base', 'incoming'] as const)
    .filter(side => sides.has(side))
    .map(side => html`<span class="${side}"></span> ${sideNames[side]} &nbsp; `)
}

/** Those of the page, for a drawing without one. */
const ownColours =
  'text{font:12px ui-monospace,monospace;fill:#1f2328}rect{stroke:#d1d9e0}.base rect{fill:#dfe6ee}.incoming rect{fill:#fde3c8}.both rect{fill:#f6f8fa}path{fill:none;stroke:#59636e}'

/** A drawing by itself: also what `migration-gate graph --format svg` prints, then with its own colours. */
export function svgOf({ nodes, edges }: FindingGraph, title: string, alone = false): Markup {
  const graph = new graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 28, marginx: 8, marginy: 8 })
  graph.setDefaultEdgeLabel(() => ({}))
  // Ids of ours: a stranger's may be anything.
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  for (const { id, label } of nodes) {
    const width = clip(label, labelLimit).length * character + padding
    graph.setNode(ids.get(id) ?? '', { width, height: lineHeight })
  }
  for (const [from, to] of edges) {
    const [a, b] = [ids.get(from), ids.get(to)]
    if (a !== undefined && b !== undefined) graph.setEdge(a, b)
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"><title>${title}</title>${alone ? html`<style>${new Markup(ownColours)}</style>` : undefined}${graph
    .edges()
    .map(
      (edge: { v: string; w: string }) => html`<path d="${pathOf(graph.edge(edge).points ?? [])}"/>`,
    )}${nodes.map(({ id, label, side }) => {
    const { x, y, width: wide } = graph.node(ids.get(id) ?? '')
    const short = clip(label, labelLimit)
    return html`<g class="node ${side}"><title>${label} (${sideNames[side]})</title><rect x="${round(x - wide / 2)}" y="${round(y - lineHeight / 2)}" width="${round(wide)}" height="${lineHeight}" rx="5"/><text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle">${short}</text></g>`
  })}</svg>`
}
