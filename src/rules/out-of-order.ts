import type { Migration } from '../model/migration.ts'
import { compareVersions, numberedName } from '../model/versions.ts'
import { sqlInitial } from './examples.ts'
import type { Rule } from './rule.ts'
import { fixByMoving, placeOf, sentence } from './words.ts'

/** An incoming number below one that base has. */
export const outOfOrder: Rule = {
  meta: {
    id: 'out-of-order',
    title: 'A new migration sorts before one that is already on base',
    what: "The version of an incoming migration is lower than base's last one.",
    why: 'Databases are already past that version. Depending on the runner, the migration is refused, runs out of order, or never runs.',
    remedy: "Give the incoming migration a version after base's last one.",
    severity: 'error',
    bad: {
      base: { ...sqlInitial, 'db/migrations/0004_stock.sql': 'create table stock (id int);\n' },
      change: { 'db/migrations/0003_prices.sql': 'create table prices (id int);\n' },
    },
    good: {
      base: { ...sqlInitial, 'db/migrations/0004_stock.sql': 'create table stock (id int);\n' },
      change: { 'db/migrations/0005_prices.sql': 'create table prices (id int);\n' },
    },
  },

  async *check(context) {
    const { change, runner, baseName } = context
    const { merged, base, incoming, removed } = change
    const latest = base?.migrations.findLast(({ repeatable }) => !repeatable)
    if (!merged || !latest || runner.order !== 'sequence') return
    if (runner.lateVersion.outcome === 'legal') return
    const taken = new Set(
      merged.migrations.filter(migration => !incoming.has(migration)).map(({ version }) => version),
    )
    // What stands in for a removed file of the same version is that rule's matter, not a late newcomer.
    const replaced = new Set(removed.map(({ version }) => version))
    const late = runner.comparesNames
      ? sortingBefore(merged.migrations, latest).filter(migration => incoming.has(migration))
      : [...incoming].filter(
          migration =>
            isBefore(migration, latest) &&
            !(
              migration.version !== undefined &&
              (taken.has(migration.version) || replaced.has(migration.version))
            ),
        )
    for (const migration of late) {
      yield {
        introduced: true,
        path: migration.file.path,
        range: migration.range,
        symbol: migration.id,
        message: `\`${migration.name}\` sorts before \`${latest.name}\`, which is already on ${baseName}. ${sentence(runner.lateVersion.consequence)} Give it a version after \`${latest.name}\`.`,
        related: [placeOf(context, latest, 'the last migration on base')],
        fixes: await fixByMoving(
          context,
          late,
          latest,
          `Put ${late.length > 1 ? 'them' : migration.name} after ${latest.name}`,
        ),
      }
    }
  },
}

/** In the order of the runner, which is that of the list. */
function sortingBefore(all: readonly Migration[], latest: Migration): Migration[] {
  const at = all.findIndex(({ id }) => id === latest.id)
  return at < 0 ? [] : all.slice(0, at)
}

/** By the version alone: files of one day have none of their own, and stand in for any order among themselves. */
function isBefore(migration: Migration, latest: Migration): boolean {
  const one = segmentsOf(migration)
  const other = segmentsOf(latest)
  return one !== undefined && other !== undefined && compareVersions(one, other) < 0
}

function segmentsOf({ version, name, repeatable }: Migration): readonly bigint[] | undefined {
  if (repeatable) return undefined
  return version !== undefined && /^\d+(?:\.\d+)*$/.test(version)
    ? version.split('.').map(BigInt)
    : numberedName(name)?.segments
}
