import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'supabase/migrations/20250101000000_users.sql':
    'create table users (\n  id bigint primary key,\n  email text\n);\n',
}
const path = 'supabase/migrations/20250102000000_email.sql'

export const failsWithSomeRows: RuleMeta = {
  id: 'fails-with-some-rows',
  title: 'A migration fails with some kinds of rows',
  what:
    'The migration works on empty tables and with some rows. It fails with others that the constraints of base ' +
    'allow: no value, the same value twice, a value that the new type or condition does not accept.',
  why: 'Whether the deployment fails depends on rows that no test has. The query in the finding asks a real database.',
  remedy: 'Run the query on a real database. If it counts any rows, correct them in this migration first.',
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
