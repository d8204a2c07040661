import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  '.migration-gate.yml': 'rules:\n  blocking-lock: warning\n',
  'supabase/migrations/20250101000000_orders.sql':
    'create table orders (\n  id bigint primary key,\n  customer_id bigint\n);\n',
}

export const blockingLock: RuleMeta = {
  id: 'blocking-lock',
  title: 'A statement keeps others from a table that is in use',
  what:
    'The replay asks PostgreSQL after each statement of an incoming migration which locks it holds (`pg_locks`) on what ' +
    'base has, and whether it wrote a table or an index again. Found are locks that block writes, or reads and writes, while ' +
    'the whole table is read or written, while later statements of the same transaction do so, or where nothing limits ' +
    'how long the statement waits for its lock. Tables that the change itself creates do not count. It is off until ' +
    'the configuration gives it a severity.',
  why: 'On a table with rows and traffic, everything else waits until the statement has ended: requests pile up, and the application stops.',
  remedy:
    'Take the form that does not block: CONCURRENTLY for indexes, NOT VALID and a later VALIDATE CONSTRAINT, and a `lock_timeout` for what has none.',
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
