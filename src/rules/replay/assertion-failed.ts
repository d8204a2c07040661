import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  '.migration-gate.yml': 'seed: db/rows.sql\nassertions: select id from orders where total < 0\n',
  'db/rows.sql': 'insert into orders values (1, 5);\n',
  'supabase/migrations/20250101000000_orders.sql':
    'create table orders (\n  id bigint primary key,\n  total numeric not null\n);\n',
}
const path = 'supabase/migrations/20250102000000_totals.sql'

export const assertionFailed: RuleMeta = {
  id: 'assertion-failed',
  title: 'An assertion query returns rows after the change',
  what: 'A query under `assertions:` returned no row before the migrations of the change ran, and returns some afterwards.',
  why: 'The migrations do something to the rows that the project says must not happen.',
  remedy: 'Correct what the migrations do to the rows that the finding shows.',
  severity: 'error',
  replay: true,
  bad: { base, change: { [path]: 'update orders set total = total - 10;\n' } },
  good: { base, change: { [path]: 'update orders set total = total + 10;\n' } },
}
