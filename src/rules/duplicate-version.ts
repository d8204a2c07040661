import type { History } from '../model/history.ts'
import { sqlInitial } from './examples.ts'
import type { Rule, RuleContext } from './rule.ts'
import {
  byWhom,
  collisionsAmong,
  fixByMoving,
  isMergedAlready,
  onlyWhereUnapplied,
  placeOf,
  sentence,
  whoseIs,
} from './words.ts'

/** Two files of a numbered history with one number. */
export const duplicateVersion: Rule = {
  meta: {
    id: 'duplicate-version',
    title: 'Two migrations claim the same version',
    what: 'Two files of one history have the same version.',
    why: 'Depending on the runner, it refuses to start, or silently never runs one of them.',
    remedy: 'Give the incoming migration the next free version.',
    severity: 'error',
    bad: { base: sqlInitial, change: { 'db/migrations/0002_prices.sql': 'create table prices (id int);\n' } },
    good: {
      base: sqlInitial,
      change: { 'db/migrations/0003_prices.sql': 'create table prices (id int);\n' },
    },
  },

  async *check(context) {
    const { change, runner, baseName } = context
    const { merged, incoming } = change
    if (!merged || !isCollision(context)) return
    const latest = merged.migrations.filter(migration => !incoming.has(migration)).at(-1)
    for (const [version, twins] of sharedVersions(merged, runner)) {
      for (const { migration, there } of collisionsAmong(twins, incoming)) {
        const introduced = incoming.has(migration)
        const settled = isMergedAlready(context)
        const whose = whoseIs(there, context)
        const remedy = settled
          ? onlyWhereUnapplied
          : `Give ${introduced ? 'the incoming one' : 'one of them'} the next free version.`
        yield {
          introduced,
          path: migration.file.path,
          range: migration.range,
          symbol: `${version} ${migration.id}`,
          message:
            migration.file.path === there.file.path
              ? `Both this change and ${baseName} add \`${migration.file.path}\`, with different content. Only one of them can be there after the merge: give yours the next free version.`
              : `\`${migration.name}\` and \`${there.name}\`${whose} both have version ${version}. ${sentence(runner.duplicateVersion.consequence)} ${remedy}`,
          related: [placeOf(context, there, `already has version ${version}${await byWhom(context, there)}`)],
          fixes: introduced
            ? await fixByMoving(
                context,
                [migration],
                incoming.has(there) ? there : (latest ?? there),
                `Give ${migration.name} the next free version`,
              )
            : [],
        }
      }
    }
  },
}

/** A version that is a time stands for no number. */
function sharedVersions(history: History, { duplicateVersion: { upTo } }: RuleContext['runner']) {
  const all = [...history.groupedBy(({ version }) => version)]
  return upTo === undefined ? all : all.filter(([version]) => Number(version) <= upTo)
}

/** Who runs them may not be known, and has run two of one number: by their whole names, then. */
function isCollision(context: RuleContext): boolean {
  const { runner, change } = context
  if (runner.order !== 'sequence' || runner.duplicateVersion.outcome === 'legal') return false
  return !runner.assumed || !change.base || change.base.reading.byNumberOrName === true
}
