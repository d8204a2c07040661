import { terminalLine } from '../../reporters/escape.ts'
import { graphText } from '../../reporters/graph-text.ts'
import { branchPicture, svgOf } from '../../reporters/html/branch-picture.ts'
import { html } from '../../reporters/html/markup.ts'
import { page } from '../../reporters/html/page.ts'
import { mermaidText } from '../../reporters/mermaid.ts'
import type { HistoryGraph } from './graph.ts'

export type GraphFormat = 'text' | 'mermaid' | 'svg' | 'html'

/** More than a person follows in one picture, and than a terminal scrolls. */
const mostEdges = 2000

const nameOf = ({ framework, history }: HistoryGraph) => `${framework} ${history}`

/** The graphs in one document; a drawing holds the first of them alone. */
export function rendered(graphs: readonly HistoryGraph[], format: GraphFormat): string {
  switch (format) {
    case 'text':
      return graphs
        .map(
          one => `${[nameOf(one), ...graphText(one.graph, mostEdges, true)].map(terminalLine).join('\n')}\n`,
        )
        .join('\n')
    case 'mermaid':
      return graphs
        .map(one => `%% ${terminalLine(nameOf(one))}\n${mermaidText(one.graph, mostEdges)}\n`)
        .join('\n')
    case 'svg':
      return graphs
        .slice(0, 1)
        .map(one => `${svgOf(one.graph, nameOf(one), true).text}\n`)
        .join('')
    case 'html':
      return page(
        'Migrations',
        html`<header><h1>Migrations</h1><button type="button" id="unfold" hidden>Unfold all</button></header><main>${graphs.map(
          one =>
            html`<section><h2>${one.history}</h2><p class="soft">${one.framework}</p>${branchPicture(one.graph, nameOf(one))}</section>`,
        )}</main>`,
      )
  }
}
