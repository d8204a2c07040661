import type { History } from '../model/history.ts'
import type { Migration } from '../model/migration.ts'
import { djangoInitial, djangoMigration } from './examples.ts'
import type { Rule, RuleFinding } from './rule.ts'
import { isMergedAlready, placeOf } from './words.ts'

/** A number that another migration of the line has, where that is legal. */
export const reusedNumber: Rule = {
  meta: {
    id: 'reused-number',
    title: 'A migration reuses the number of an earlier one',
    what: 'An incoming migration has the same number as a migration that it comes after.',
    why: 'The runner does not mind, because it uses names and parents. People do: from now on, "0003" means two things.',
    remedy: 'Give it the next number, unless it has already been released.',
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
    if (!merged || context.runner.duplicateVersion.outcome !== 'legal') return
    const reused: RuleFinding[] = []
    for (const [version, twins] of merged.groupedBy(migration => migration.version)) {
      for (const migration of twins) {
        if (!incoming.has(migration) || migration.replaces.length > 0) continue
        const before = earlierTwin(merged, migration, twins)
        if (!before) continue
        reused.push({
          introduced: true,
          path: migration.file.path,
          range: migration.range,
          symbol: migration.id,
          message: `\`${migration.name}\` comes after \`${before.name}\`, and both have the number ${version}. That works, but people will confuse the two. Give it the next number, unless it has already been released.`,
          related: [placeOf(context, before, `also has number ${version}`)],
        })
      }
    }
    const settled = merged.migrations.filter(one => isMergedAlready(context) || !incoming.has(one))
    if (reused.length > 0 && countsUp(merged, settled)) yield* reused
  },
}

/** So many numbers that are used twice are a habit, not a slip. */
const habit = 3
/** Fewer steps than this show no pattern. */
const fewest = 4

/** Are the numbers counted up at all? Ticket numbers jump, and some projects do not care. */
function countsUp(history: History, settled: readonly Migration[]): boolean {
  const numbered = settled.filter(({ version }) => version !== undefined && /^\d+$/.test(version))
  const twins = history.groupedBy(migration => migration.version)
  const again = numbered.filter(
    migration =>
      migration.replaces.length === 0 &&
      earlierTwin(history, migration, twins.get(migration.version ?? '') ?? []),
  )
  if (again.length >= habit) return false
  const steps = numbered.flatMap(({ id, version }) => {
    const before = history.parentsOf(id).map(parent => Number(history.get(parent)?.version ?? Number.NaN))
    const known = before.filter(number => Number.isFinite(number))
    return known.length === 0 ? [] : [Number(version) - Math.max(...known)]
  })
  const counted = steps.filter(step => step >= 0 && step <= 2)
  return steps.length < fewest || counted.length * 2 >= steps.length
}

function earlierTwin(
  history: History,
  migration: Migration,
  twins: readonly Migration[],
): Migration | undefined {
  return twins.find(
    twin =>
      twin.id !== migration.id &&
      twin.replaces.length === 0 &&
      history.ancestorsOf(migration.id).has(twin.id),
  )
}
