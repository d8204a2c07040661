import type { RuleMeta } from '../../model/rule-meta.ts'

const orders = 'create table orders (\n  id bigint primary key\n);\n'

export const replayDiverges: RuleMeta = {
  id: 'replay-diverges',
  title: 'New and existing databases end up different',
  what:
    'Running every migration on an empty database gives a different schema from upgrading a database that already ' +
    "has base's migrations. Object ids, owners and statistics do not count. A different order of columns is only a " +
    'note.',
  why: 'Tests run on the one and production on the other: what works here fails there.',
  remedy: 'Leave applied migrations as they are, and make the change in a new one.',
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
