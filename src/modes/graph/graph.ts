import { compareLocally } from '../../comparison/local.ts'
import { loadFrameworks } from '../../frameworks/registry.ts'
import { changesBetween } from '../../gate/judge.ts'
import { type HistoryChange, sidesOf } from '../../model/change.ts'
import { ExpectedError } from '../../model/expected-error.ts'
import type { FindingGraph } from '../../model/finding.ts'
import type { History } from '../../model/history.ts'
import { runOrder } from '../../model/order.ts'
import { terminalLine } from '../../reporters/escape.ts'
import { graphText } from '../../reporters/graph-text.ts'
import { branchPicture, svgOf } from '../../reporters/html/branch-picture.ts'
import { html } from '../../reporters/html/markup.ts'
import { page } from '../../reporters/html/page.ts'
import { mermaidText } from '../../reporters/mermaid.ts'
import { historiesOf } from '../nightly/histories-of.ts'

export interface GraphRequest {
  repo: string
  base?: string
  head?: string
  fetch: boolean
  config?: string
  only: readonly string[]
  /** Each migration, and not one node for a run of them. */
  all: boolean
}

export interface HistoryGraph {
  history: string
  framework: string
  graph: FindingGraph
}

class NoSuchHistoryError extends ExpectedError {}

/** The migrations of each history as a graph: what base has, and what is incoming. */
export async function graphsOf(request: GraphRequest): Promise<HistoryGraph[]> {
  const { repo, base, head, fetch, config, only, all } = request
  const opened = await compareLocally({
    directory: repo,
    fetch,
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
  })
  try {
    const { baseTree, merged } = opened.comparison
    const [before, after] = await historiesOf([baseTree, merged], config)
    if (!before || !after) return []
    const changes = await changesBetween(before, after)
    const frameworks = await loadFrameworks(sidesOf(changes))
    const orderOf = (framework: string) => frameworks.find(({ id }) => id === framework)?.runner.order
    const names = changes.flatMap(({ base, merged }) => (merged ?? base)?.name ?? [])
    const unknown = only.filter(name => !names.includes(name))
    if (unknown.length > 0)
      throw new NoSuchHistoryError(
        `There is no history ${unknown.join(', ')}. There ${names.length === 1 ? 'is' : 'are'}: ${names.join(', ')}.`,
      )
    return changes.flatMap(change => {
      const side = change.merged ?? change.base
      if (!side || (only.length > 0 && !only.includes(side.name))) return []
      const graph = graphOf(change, orderOf(side.framework) === 'graph')
      return { history: side.name, framework: side.framework, graph: all ? graph : foldGraph(graph) }
    })
  } finally {
    await opened[Symbol.asyncDispose]()
  }
}

function graphOf({ base, merged, renamed }: HistoryChange, isGraph: boolean): FindingGraph {
  const [before, after] = [base, merged].map(history => new Set(history?.migrations.map(({ id }) => id)))
  const [oldNames, newNames] = [
    new Set(renamed.map(one => one.before.id)),
    new Set(renamed.map(one => one.after.id)),
  ]
  const labels = new Map(
    [base, merged].flatMap(history =>
      (history?.migrations ?? []).flatMap(({ id, name }) => (oldNames.has(id) ? [] : [[id, name] as const])),
    ),
  )
  const edges = new Map<string, [string, string]>()
  for (const edge of [base, merged].flatMap(history => (history ? edgesOf(history, isGraph) : [])))
    if (edge.every(id => labels.has(id))) edges.set(JSON.stringify(edge), edge)
  return {
    nodes: [...labels].map(([id, label]) => ({
      id,
      label: after?.has(id) ? label : `${label}, which the change removes`,
      side: before?.has(id) || newNames.has(id) ? 'base' : 'incoming',
    })),
    edges: [...edges.values()],
  }
}

function edgesOf(history: History, isGraph: boolean): [string, string][] {
  if (isGraph)
    return history.migrations.flatMap(({ id }) =>
      history.parentsOf(id).map((parent): [string, string] => [parent, id]),
    )
  const order = runOrder([history], 'sequence').map(({ id }) => id)
  return order.slice(1).map((id, index): [string, string] => [order[index] ?? '', id])
}

/** A run of fewer is read faster than a sum of it. */
const shortestRun = 5

/** Runs of migrations that base has, one after the other without a branch, become one node each. */
export function foldGraph({ nodes, edges }: FindingGraph): FindingGraph {
  const [after, before] = [neighbours(edges, 0), neighbours(edges, 1)]
  const byId = new Map(nodes.map(node => [node.id, node]))
  const isPlain = (id: string) =>
    byId.get(id)?.side === 'base' && (after.get(id)?.length ?? 0) <= 1 && (before.get(id)?.length ?? 0) <= 1
  const runOf = new Map<string, string>()
  const folded: FindingGraph['nodes'] = []
  for (const node of nodes) {
    const [previous] = before.get(node.id) ?? []
    if (!isPlain(node.id) || (previous !== undefined && isPlain(previous))) continue
    const run = [node.id]
    for (
      let [next] = after.get(node.id) ?? [];
      next !== undefined && isPlain(next);
      [next] = after.get(next) ?? []
    )
      run.push(next)
    if (run.length < shortestRun) continue
    const [first, last] = [node.label, byId.get(run.at(-1) ?? '')?.label ?? '']
    folded.push({ id: node.id, label: `${first} … ${last} (${run.length} migrations)`, side: 'base' })
    for (const id of run) runOf.set(id, node.id)
  }
  const shownAs = (id: string) => runOf.get(id) ?? id
  return {
    nodes: [...folded, ...nodes.filter(({ id }) => !runOf.has(id))],
    edges: edges.flatMap(([from, to]): FindingGraph['edges'] => {
      const [a, b] = [shownAs(from), shownAs(to)]
      return a === b ? [] : [[a, b]]
    }),
  }
}

function neighbours(edges: FindingGraph['edges'], side: 0 | 1): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const edge of edges) {
    const [from, to] = [edge[side], edge[side === 0 ? 1 : 0]]
    const list = found.get(from)
    if (list) list.push(to)
    else found.set(from, [to])
  }
  return found
}

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
