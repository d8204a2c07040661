import { alembicInitial, alembicRevision } from './examples.ts'
import type { Rule } from './rule.ts'
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

/** Two files of a declared graph with one identity. */
export const duplicateRevision: Rule = {
  meta: {
    id: 'duplicate-revision',
    title: 'Two migrations have the same id',
    what: 'Two files of one history have the same revision id.',
    why: 'The runner identifies migrations by their id. It uses one of the two, and the other one never runs.',
    remedy: 'Give the incoming migration its own id.',
    severity: 'error',
    bad: {
      base: { ...alembicInitial, 'alembic/versions/b2_orders.py': alembicRevision('b2', 'a1') },
      change: { 'alembic/versions/b2_prices.py': alembicRevision('b2', 'a1') },
    },
    good: {
      base: { ...alembicInitial, 'alembic/versions/b2_orders.py': alembicRevision('b2', 'a1') },
      change: { 'alembic/versions/c3_prices.py': alembicRevision('c3', 'b2') },
    },
  },

  async *check(context) {
    const { change, runner, baseName } = context
    const { merged, incoming } = change
    if (!merged || runner.order !== 'graph') return
    for (const [id, twins] of merged.groupedBy(migration => migration.id)) {
      for (const { migration, there } of collisionsAmong(twins, incoming)) {
        const introduced = incoming.has(migration)
        const settled = isMergedAlready(context)
        const whose = whoseIs(there, context)
        const remedy = settled
          ? onlyWhereUnapplied
          : `Give ${introduced ? 'the incoming one' : 'one of them'} its own id.`
        yield {
          introduced,
          path: migration.file.path,
          range: migration.range,
          symbol: `${id} ${migration.file.path}`,
          message:
            migration.file.path === there.file.path
              ? `Both this change and ${baseName} add \`${migration.file.path}\`, with different content. Only one of them can be there after the merge: give yours another name and position.`
              : `\`${migration.file.path}\` and \`${there.file.path}\`${whose} have the same revision id, \`${id}\`. ${sentence(runner.duplicateId.consequence)} ${remedy}`,
          related: [placeOf(context, there, `already uses ${id}${await byWhom(context, there)}`)],
          fixes: introduced
            ? await fixByMoving(context, [migration], there, `Give ${migration.name} its own id`)
            : [],
        }
      }
    }
  },
}
