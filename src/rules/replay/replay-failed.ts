import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'supabase/migrations/20250101000000_providers.sql':
    'create table provider_professions (\n  id serial primary key,\n  provider_id bigint,\n  profession_id bigint\n);\n',
}
const insert =
  'insert into provider_professions (provider_id, profession_id) values (1, 2)\n' +
  'on conflict (provider_id, profession_id) do nothing;\n'

export const replayFailed: RuleMeta = {
  id: 'replay-failed',
  title: 'A migration fails when it runs',
  what: 'PostgreSQL refused a statement of a migration, or the statement did not finish in time. The finding names the SQLSTATE.',
  why: 'The same happens on deploy: the migration fails there, and nothing after it runs.',
  remedy: 'Correct the statement that the finding shows.',
  severity: 'error',
  replay: true,
  bad: { base, change: { 'supabase/migrations/20250102000000_copy.sql': insert } },
  good: {
    base,
    change: {
      'supabase/migrations/20250102000000_copy.sql': insert.replace(
        /\((provider_id, profession_id)\) do/,
        '(id) do',
      ),
    },
  },
}
