import type { FindingGraph } from '../../model/finding.ts'

/** A run of fewer is read faster than a sum of it. */
const shortest = 5

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
    if (run.length < shortest) continue
    const [first, last] = [node.label, byId.get(run.at(-1) ?? '')?.label ?? '']
    folded.push({ id: node.id, label: `${first} … ${last} (${run.length} migrations)`, side: 'base' })
    for (const id of run) runOf.set(id, node.id)
  }
  const nameOf = (id: string) => runOf.get(id) ?? id
  return {
    nodes: [...folded, ...nodes.filter(({ id }) => !runOf.has(id))],
    edges: edges.flatMap(([from, to]): FindingGraph['edges'] => {
      const [a, b] = [nameOf(from), nameOf(to)]
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
