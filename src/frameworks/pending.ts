import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'

/** What a runner still runs that remembers every applied migration by its identity: all that base has not. */
export function pendingByIdentity(base: History | undefined, merged: History): readonly Migration[] {
  return merged.migrations.filter(
    migration =>
      base?.counterpartOf(migration) === undefined ||
      // A second one of the same identity is reported as that, and runs like a new one.
      (base.get(migration.id) === undefined && merged.namesakes(migration).length > 1),
  )
}
