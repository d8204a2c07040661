import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'

/**
 * What `migrate` still runs on a database that has all of base. A squash counts as applied when all that it replaces is,
 * and is passed by where only some of that is: `MigrationLoader.build_graph`.
 * https://github.com/django/django/blob/main/django/db/migrations/loader.py
 */
export function pendingOnDjango(base: History | undefined, merged: History): readonly Migration[] {
  const applied = new Set<string>()
  for (const migration of base?.migrations ?? []) {
    applied.add(migration.id)
    for (const id of migration.replaces) applied.add(id)
  }
  const graph = new Set(merged.reading.parents.keys())
  // Squashes of squashes: an inner one decides about an outer one.
  while (decideSquashes(merged, applied, graph));
  return merged.migrations.filter(({ id }) => graph.has(id) && !applied.has(id))
}

/** Was there one to decide about? */
function decideSquashes(merged: History, applied: Set<string>, graph: Set<string>): boolean {
  let decided = false
  for (const { id, replaces } of merged.migrations) {
    if (replaces.length === 0 || applied.has(id) || !graph.has(id)) continue
    const done = replaces.filter(replaced => applied.has(replaced))
    if (done.length === 0) continue
    decided = true
    if (done.length === replaces.length) applied.add(id)
    else {
      graph.delete(id)
      for (const replaced of replaces) if (merged.get(replaced)) graph.add(replaced)
    }
  }
  return decided
}
