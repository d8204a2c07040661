import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'supabase/migrations/20250101000000_users.sql':
    'create table users (\n  id bigint primary key,\n  email text\n);\n',
}
const path = 'supabase/migrations/20250102000000_phone.sql'

export const failsWithRows: RuleMeta = {
  id: 'fails-with-rows',
  title: 'A migration fails as soon as a table holds rows',
  what:
    'The migration works on empty tables. With a row in the tables of base that it changes or reads, it fails, ' +
    'whatever the row is: the gate inserts rows that satisfy every constraint, and the migration fails with every ' +
    'kind of them. If the rows come from a `seed:`, it fails with those.',
  why: 'Tests on an empty database stay green, and the deployment fails at that statement.',
  remedy:
    'Add the column without NOT NULL, fill it, and set NOT NULL in a later migration; or give it a default.',
  severity: 'error',
  replay: true,
  bad: { base, change: { [path]: 'alter table users add column phone text not null;\n' } },
  good: { base, change: { [path]: "alter table users add column phone text not null default '';\n" } },
}
