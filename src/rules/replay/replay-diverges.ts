import type { RuleMeta } from '../../model/rule-meta.ts'

const orders = 'create table orders (\n  id bigint primary key\n);\n'

export const replayDiverges: RuleMeta = {
  id: 'replay-diverges',
  title: 'New databases and existing ones end up different',
  what:
    'All migrations on an empty database do not lead to the same schema as those that are still to run on a database ' +
    'that has all of base. Object ids, owners and statistics do not count; the order of columns is only noted.',
  why: 'Tests run on the one and production on the other: what works here fails there.',
  remedy: 'Leave applied migrations as they are, and bring the change in a new one.',
  severity: 'error',
  replay: true,
  bad: {
    alsoFires: ['applied-migration-edited'],
    base: { 'supabase/migrations/20250101000000_orders.sql': orders },
    change: {
      'supabase/migrations/20250101000000_orders.sql':
        'create table orders (\n  id bigint primary key,\n  note text\n);\n',
    },
  },
  good: {
    base: { 'supabase/migrations/20250101000000_orders.sql': orders },
    change: { 'supabase/migrations/20250102000000_note.sql': 'alter table orders add column note text;\n' },
  },
}
