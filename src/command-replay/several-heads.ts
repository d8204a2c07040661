import type { ReplayMigration, ReplayRequest } from '../replay/request.ts'

/** The histories that end in several migrations, each with their ids: most runners refuse to start with those. */
export function severalHeads({ merged, history }: ReplayRequest): string[][] {
  const ofHistory = (item: ReplayMigration) => item.history ?? history
  const owner = new Map(merged.map(item => [item.migration.id, ofHistory(item)]))
  const followed = new Set<string>()
  for (const item of merged) {
    const { parents, replaces } = item.migration
    for (const { id } of parents) if (owner.get(id) === ofHistory(item)) followed.add(id)
    for (const id of replaces) followed.add(id)
  }
  const heads = new Map<string, string[]>()
  for (const { migration } of merged) {
    if (followed.has(migration.id)) continue
    const name = owner.get(migration.id) ?? history
    heads.set(name, [...(heads.get(name) ?? []), migration.name])
  }
  return [...heads.values()].filter(names => names.length > 1)
}
