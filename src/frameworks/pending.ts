import type { History } from '../model/history.ts'
import { contentOf, type Migration } from '../model/migration.ts'

/** What a runner still runs that remembers every applied migration by its identity: all that base has not. */
export function pendingByIdentity(base: History | undefined, merged: History): readonly Migration[] {
  return merged.migrations.filter(
    migration =>
      base?.counterpartOf(migration) === undefined ||
      // A second one of the same identity is reported as that, and runs like a new one.
      (base.get(migration.id) === undefined && merged.namesakes(migration).length > 1),
  )
}

/** The same, with what runs again. What stands for others (a baseline) is for new databases alone. */
export function pendingWithRepeatable(base: History | undefined, merged: History): readonly Migration[] {
  const isNew = new Set(pendingByIdentity(base, merged))
  const hasBase = (base?.migrations.length ?? 0) > 0
  return merged.migrations.filter(migration => {
    if (migration.repeatable === 'always') return true
    if (migration.repeatable === 'when changed') {
      const before = base?.get(migration.id)
      return !before || contentOf(before) !== contentOf(migration)
    }
    return isNew.has(migration) && !(hasBase && migration.replaces.length > 0)
  })
}
