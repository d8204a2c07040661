import { compareLocally } from '../../comparison/local.ts'
import { loadFrameworks } from '../../frameworks/registry.ts'
import { changesBetween } from '../../gate/judge.ts'
import { type HistoryChange, sidesOf } from '../../model/change.ts'
import { ExpectedError } from '../../model/expected-error.ts'
import type { FindingGraph } from '../../model/finding.ts'
import type { History } from '../../model/history.ts'
import { runOrder } from '../../model/order.ts'
import { historiesOf } from '../nightly/histories-of.ts'
import { foldGraph } from './fold-graph.ts'

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

function graphOf({ base, merged }: HistoryChange, isGraph: boolean): FindingGraph {
  const [before, after] = [base, merged].map(history => new Set(history?.migrations.map(({ id }) => id)))
  const labels = new Map(
    [base, merged].flatMap(history => history?.migrations.map(({ id, name }) => [id, name] as const) ?? []),
  )
  const edges = new Map<string, [string, string]>()
  for (const edge of [base, merged].flatMap(history => (history ? edgesOf(history, isGraph) : [])))
    if (edge.every(id => labels.has(id))) edges.set(JSON.stringify(edge), edge)
  return {
    nodes: [...labels].map(([id, label]) => ({
      id,
      label: after?.has(id) ? label : `${label}, which the change removes`,
      side: before?.has(id) ? 'base' : 'incoming',
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
