import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  '.migration-gate.yml': 'rules:\n  blocking-lock: warning\n',
  'supabase/migrations/20250101000000_orders.sql':
    'create table orders (\n  id bigint primary key,\n  customer_id bigint\n);\n',
}

export const blockingLock: RuleMeta = {
  id: 'blocking-lock',
  title: 'A statement blocks a table that is in use',
  what:
    'After each statement of an incoming migration, the replay asks PostgreSQL which locks it holds (`pg_locks`) on ' +
    'objects of base, and whether it rewrote a table or an index. The rule reports locks that block writes, or reads ' +
    'and writes, in three cases: the whole table is read or written meanwhile, later statements of the same ' +
    'transaction do so, or nothing limits how long the statement waits for its lock. Tables that the change itself ' +
    'creates do not count. The rule is off until the configuration gives it a severity.',
  why: 'On a table with rows and traffic, everything else waits until the statement has finished. Requests pile up, and the application stops.',
  remedy:
    'Use the form that does not block: CONCURRENTLY for indexes, NOT VALID and a later VALIDATE CONSTRAINT for ' +
    'constraints, and a `lock_timeout` for statements that have no such form.',
  severity: 'warning',
  offByDefault: true,
  replay: true,
  bad: {
    base,
    change: {
      'supabase/migrations/20250102000000_index.sql':
        'create index orders_customer_id on orders (customer_id);\n',
    },
  },
  good: {
    base,
    change: {
      'supabase/migrations/20250102000000_index.sql':
        'create index concurrently orders_customer_id on orders (customer_id);\n',
    },
  },
}
