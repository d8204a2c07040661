import { rangeOf } from '../model/position.ts'
import { alembicInitial } from './examples.ts'
import { incomingHazards } from './incoming-hazards.ts'
import type { Rule } from './rule.ts'

const revision = (guard: string, back: string): string =>
  `from alembic import op\nimport sqlalchemy as sa\n\nrevision = "a2"\ndown_revision = "a1"\n\n\ndef upgrade():\n    tables = sa.inspect(op.get_bind()).get_table_names()\n    ${guard}\n        op.create_table("threads", sa.Column("id", sa.Integer(), primary_key=True))\n\n\ndef downgrade():\n    ${back}\n`

/** upgrade() makes a table only if it is not there; downgrade() drops it in any case. */
export const unguardedDowngrade: Rule = {
  meta: {
    id: 'unguarded-downgrade',
    title: 'downgrade() drops an object that upgrade() may not have created',
    what: 'upgrade() creates an object only if it does not exist yet, and downgrade() drops it.',
    why: 'If the object already existed, a downgrade by one step deletes what another migration created, with its rows.',
    remedy: 'Leave the object out of downgrade(), or let one migration own it and create it without a guard.',
    severity: 'warning',
    bad: {
      base: alembicInitial,
      change: {
        'alembic/versions/a2_threads.py': revision('if "threads" not in tables:', 'op.drop_table("threads")'),
      },
    },
    good: {
      base: alembicInitial,
      change: { 'alembic/versions/a2_threads.py': revision('if "threads" not in tables:', 'pass') },
    },
  },

  async *check(context) {
    for await (const { hazard, migration, text } of incomingHazards(context)) {
      if (hazard.kind !== 'unguarded-drop') continue
      const { path } = migration.file
      yield {
        introduced: true,
        path,
        range: rangeOf(text, hazard.at.start, hazard.at.end),
        symbol: `${migration.id} ${hazard.object}`,
        message: `downgrade() drops ${hazard.object} in any case, but upgrade() creates it only if it does not exist yet. If it already existed, a downgrade by one step deletes what another migration created, with its rows. Leave it out of downgrade(), or create it without a guard.`,
        related: [
          {
            path,
            range: rangeOf(text, hazard.created.start, hazard.created.end),
            message: 'created here, if it does not exist yet',
          },
        ],
      }
    }
  },
}
