import type { Hazard } from '../frameworks/hazards/hazard.ts'
import { decode } from '../git/git-tree.ts'
import type { Migration } from '../model/migration.ts'
import type { RuleContext } from './rule.ts'

/** The hazards of the migrations that the change brings, as far as their framework can tell. */
export async function* incomingHazards({
  change,
  framework,
  merged,
}: RuleContext): AsyncGenerator<{ hazard: Hazard; migration: Migration; text: string }> {
  if (!framework.hazards || change.incoming.size === 0) return
  const migrations = [...change.incoming]
  const blobs = await merged.read(migrations.map(({ file }) => file))
  for (const migration of migrations) {
    const text = decode(blobs.get(migration.file.oid))
    for (const hazard of await framework.hazards(text)) yield { hazard, migration, text }
  }
}
