import type { History } from './history.ts'
import type { Migration } from './migration.ts'

/**
 * The migrations of a scope in the order in which its runner brings them to a new database. Sequences are in order
 * already. For a graph it is the order of Django's plan, where another runner has no rule of its own: from one head
 * after the other, parents first. Where the graph has a circle, one of its edges is passed by.
 * https://github.com/django/django/blob/main/django/db/migrations/graph.py
 */
export function runOrder(scope: readonly History[], order: 'graph' | 'sequence'): Migration[] {
  if (order === 'sequence') return scope.flatMap(history => [...history.migrations])
  const byId = new Map<string, History>()
  const heads: string[] = []
  for (const history of scope) {
    for (const id of history.reading.parents.keys()) byId.set(id, history)
    heads.push(...history.heads().map(({ id }) => id))
  }
  const parentsOf = (id: string): readonly string[] => {
    const history = byId.get(id)
    return [...(history?.parentsOf(id) ?? []), ...(history?.reading.dependencies?.get(id) ?? [])]
  }
  // A circle without a way out has no head.
  const ids = parentsFirst([...heads.sort(byCodePoint), ...[...byId.keys()].sort(byCodePoint)], parentsOf)
  return ids.flatMap(id => byId.get(id)?.get(id) ?? [])
}

/**
 * The given migrations with parents first, those included that the graph leaves out because a squash stands for them:
 * what was never replaced on one database goes by what its file says.
 */
export function inRunOrder(
  scope: readonly History[],
  order: 'graph' | 'sequence',
  wanted: ReadonlySet<Migration>,
): Migration[] {
  const usual = runOrder(scope, order).filter(migration => wanted.has(migration))
  if (usual.length === wanted.size) return usual
  const all = new Map<string, { migration: Migration; history: History }>()
  for (const history of scope) {
    for (const migration of history.migrations) all.set(migration.id, { migration, history })
  }
  const parentsOf = (id: string): readonly string[] => {
    const found = all.get(id)
    if (!found) return []
    const written = found.migration.parents
      .filter(({ kind }) => kind !== 'run-before')
      .map(parent => parent.id)
    return [...new Set([...found.history.parentsOf(id), ...written])].filter(parent => all.has(parent))
  }
  const start = [...wanted].map(({ id }) => id).sort(byCodePoint)
  return parentsFirst(start, parentsOf).flatMap(id => {
    const migration = all.get(id)?.migration
    return migration && wanted.has(migration) ? [migration] : []
  })
}

/** Depth first without recursion, parents last to first, as `iterative_dfs` does. */
function parentsFirst(starts: readonly string[], parentsOf: (id: string) => readonly string[]): string[] {
  const ordered: string[] = []
  const entered = new Set<string>()
  for (const start of starts) {
    const stack: { id: string; leaving: boolean }[] = [{ id: start, leaving: false }]
    for (let top = stack.pop(); top; top = stack.pop()) {
      if (top.leaving) ordered.push(top.id)
      else if (!entered.has(top.id)) {
        entered.add(top.id)
        stack.push({ id: top.id, leaving: true })
        for (const id of [...parentsOf(top.id)].sort(byCodePoint)) stack.push({ id, leaving: false })
      }
    }
  }
  return ordered
}

/** As Python sorts text. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
