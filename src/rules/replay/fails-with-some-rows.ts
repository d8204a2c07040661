import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'supabase/migrations/20250101000000_users.sql':
    'create table users (\n  id bigint primary key,\n  email text\n);\n',
}
const path = 'supabase/migrations/20250102000000_email.sql'

export const failsWithSomeRows: RuleMeta = {
  id: 'fails-with-some-rows',
  title: 'A migration fails where a table holds rows of some kind',
  what:
    'The migration works on empty tables and with some rows. With others that the constraints of base allow (no value, ' +
    'the same value twice, a value that the new type or condition does not take) it fails.',
  why: 'Whether the deployment stops there depends on rows that no test has. The query of the finding asks a real database.',
  remedy: 'Run the query on a real database. Correct the rows in this migration first, where it counts some.',
  severity: 'warning',
  replay: true,
  bad: { base, change: { [path]: 'alter table users alter column email set not null;\n' } },
  good: {
    base,
    change: {
      [path]:
        "update users set email = '' where email is null;\nalter table users alter column email set not null;\n",
    },
  },
}
