import type { Migration } from '../model/migration.ts'
import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'

/** What the runner would have to run before a migration, on a database that has all of base. */
export function notYetRun(
  request: ReplayRequest,
  migration: Migration,
): { ids: string[]; parents: Migration[] } {
  const pending = new Map(request.pending.map(one => [one.migration.id, one.migration]))
  const ids = new Set<string>()
  const visit = (one: Migration): void => {
    for (const { id, kind } of one.parents) {
      const parent = pending.get(id)
      if (!parent || ids.has(id) || kind === 'run-before') continue
      ids.add(id)
      visit(parent)
    }
  }
  visit(migration)
  const parents = migration.parents.flatMap(({ id }) => pending.get(id) ?? [])
  return { ids: [...ids].sort(), parents }
}

/** The one head of a migration's own history that comes after it, or it itself. */
export function lastAfter(request: ReplayRequest, item: ReplayMigration): Migration | undefined {
  const history = item.history ?? request.history
  const own = request.merged
    .filter(one => (one.history ?? request.history) === history)
    .map(one => one.migration)
  const children = new Map<string, Migration[]>()
  for (const one of own)
    for (const { id } of one.parents) children.set(id, [...(children.get(id) ?? []), one])
  const seen = new Set<string>()
  const heads: Migration[] = []
  const stack = [item.migration]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (seen.has(next.id)) continue
    seen.add(next.id)
    const after = children.get(next.id) ?? []
    if (after.length === 0) heads.push(next)
    stack.push(...after)
  }
  return heads.length === 1 ? heads[0] : undefined
}

/** Does a migration come before another one in every order that its parents allow? */
export function isBefore(request: ReplayRequest, earlier: Migration, migration: Migration): boolean {
  const all = new Map(request.merged.map(one => [one.migration.id, one.migration]))
  const seen = new Set<string>()
  const stack = migration.parents.map(({ id }) => id)
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (id === earlier.id) return true
    if (seen.has(id)) continue
    seen.add(id)
    stack.push(...(all.get(id)?.parents ?? []).map(parent => parent.id))
  }
  return false
}
