import { djangoInitial, djangoMigration } from './examples.ts'
import type { Rule } from './rule.ts'
import { placeOf } from './words.ts'

/** A number that another migration of the line has, where that is legal. */
export const reusedNumber: Rule = {
  meta: {
    id: 'reused-number',
    title: 'A number is used twice in one line',
    what: 'An incoming migration has the number of another one that it comes after.',
    why: 'The runner does not mind, since it goes by names and parents. People do: "0003" means two things from now on.',
    remedy: 'Give it the next number, unless it is out already.',
    severity: 'note',
    bad: {
      base: { ...djangoInitial, 'shop/migrations/0002_price.py': djangoMigration('shop', '0001_initial') },
      change: { 'shop/migrations/0002_stock.py': djangoMigration('shop', '0002_price') },
    },
    good: {
      base: { ...djangoInitial, 'shop/migrations/0002_price.py': djangoMigration('shop', '0001_initial') },
      change: { 'shop/migrations/0003_stock.py': djangoMigration('shop', '0002_price') },
    },
  },

  *check(context) {
    const { merged, incoming } = context.change
    if (!merged || context.framework.runner.duplicateVersion.outcome !== 'legal') return
    for (const [version, twins] of merged.groupedBy(migration => migration.version)) {
      for (const migration of twins) {
        if (!incoming.has(migration) || migration.replaces.length > 0) continue
        const before = twins.find(
          twin =>
            twin.id !== migration.id &&
            twin.replaces.length === 0 &&
            merged.ancestorsOf(migration.id).has(twin.id),
        )
        if (!before) continue
        yield {
          introduced: true,
          path: migration.file.path,
          range: migration.range,
          symbol: migration.id,
          message: `\`${migration.name}\` comes after \`${before.name}\`, and both have the number ${version}. That runs, but people will take one for the other. Give it the next number, unless it is out already.`,
          related: [placeOf(context, before, `has number ${version}, too`)],
        }
      }
    }
  },
}
