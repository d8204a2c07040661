import type { HistoryChange } from '../model/change.ts'
import type { FindingGraph } from '../model/finding.ts'
import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'

/** As much of the graph as shows how two migrations came apart: each one's line back to what they share. */
export function graphAround(
  history: History,
  around: readonly Migration[],
  change: HistoryChange,
): FindingGraph {
  const depth = 6
  const shown = new Map<string, Migration>()
  const edges: [string, string][] = []
  for (const start of around) {
    let layer: readonly string[] = [start.id]
    for (let step = 0; step <= depth && layer.length > 0; step++) {
      const next: string[] = []
      for (const id of layer) {
        const migration = history.get(id)
        if (!migration || shown.has(id)) continue
        shown.set(id, migration)
        const shared = around.every(other => history.ancestorsOf(other.id).has(id))
        if (!shared) next.push(...history.parentsOf(id))
      }
      layer = next
    }
  }
  for (const id of shown.keys()) {
    for (const parent of history.parentsOf(id)) if (shown.has(parent)) edges.push([parent, id])
  }
  return {
    nodes: [...shown.values()].map(migration => ({
      id: migration.id,
      label: migration.name,
      side: change.incoming.has(migration) ? 'incoming' : 'base',
    })),
    edges,
  }
}
