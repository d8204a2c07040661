import type { History } from '../model/history.ts'
import type { Migration, ParentRef } from '../model/migration.ts'
import { removalOf } from './consequences.ts'
import { djangoInitial, djangoMigration } from './examples.ts'
import type { Rule } from './rule.ts'
import { list } from './words.ts'

/** A migration that names a parent which is not there. */
export const missingParent: Rule = {
  meta: {
    id: 'missing-parent',
    title: 'A migration depends on one that does not exist',
    what: 'A migration names a parent that does not exist in the tree.',
    why: 'The runner cannot build its graph, and refuses to run anything.',
    remedy: 'Name a parent that exists, or add the missing migration.',
    severity: 'error',
    bad: {
      base: djangoInitial,
      change: { 'shop/migrations/0003_stock.py': djangoMigration('shop', '0002_price') },
    },
    good: {
      base: djangoInitial,
      change: { 'shop/migrations/0002_stock.py': djangoMigration('shop', '0001_initial') },
    },
  },

  *check(context) {
    const { change, baseName, scopeChanges } = context
    const { merged, base, incoming, edited, removed } = change
    if (!merged) return
    const known = new Set(
      (base?.reading.missing ?? []).map(({ migration, parent }) => `${migration.id}\0${parent.id}`),
    )
    const changed = new Set([...incoming, ...edited.map(({ after }) => after)])
    const gone = new Map(
      [...scopeChanges.flatMap(other => other.removed), ...removed].map(one => [one.id, one]),
    )
    for (const { migration, parent } of merged.reading.missing) {
      const introduced = changed.has(migration) || !known.has(`${migration.id}\0${parent.id}`)
      const taken = gone.get(parent.id)
      yield {
        introduced,
        ...(taken && introduced && !changed.has(migration) ? { causedBy: removalOf(context, taken) } : {}),
        path: migration.file.path,
        range: parent.range,
        symbol: `${migration.id} ${parent.id}`,
        message: `\`${migration.name}\` depends on \`${parent.id}\`, which ${
          taken ? 'this change removes' : `is neither in ${baseName} nor in this change`
        }. The runner can't build its graph and stops before it runs anything. ${remedy(merged, migration, parent)}`,
      }
    }
  },
}

function remedy(history: History, migration: Migration, parent: ParentRef): string {
  const heads = history
    .heads()
    .filter(head => head !== migration && !history.ancestorsOf(head.id).has(migration.id))
  if (heads.length === 0) return `Add \`${parent.id}\` to this change, or name another parent.`
  return `Name a parent that exists (the history ends at ${list(heads.slice(0, 3).map(head => `\`${head.name}\``))}), or add \`${parent.id}\` to this change.`
}
