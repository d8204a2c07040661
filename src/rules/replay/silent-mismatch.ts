import type { RuleMeta } from '../../model/rule-meta.ts'

const sessions = (guard: string, columns: string): string =>
  `create table ${guard}sso_sessions (\n  id bigint primary key${columns}\n);\n`

export const silentMismatch: RuleMeta = {
  id: 'silent-mismatch',
  title: 'A guard hides that the existing object is different',
  what: 'A statement that only creates what does not exist yet (IF NOT EXISTS, an inspector) meets an object with another structure.',
  why: 'The migration passes silently. The column, constraint or type that the code needs is missing, so the code fails at run time.',
  remedy: 'Add the difference with ALTER, or choose another name.',
  severity: 'error',
  replay: true,
  bad: {
    base: { 'supabase/migrations/20250101000000_sessions.sql': sessions('', '') },
    change: {
      'supabase/migrations/20250102000000_sso.sql': sessions('if not exists ', ',\n  token text not null'),
    },
  },
  good: {
    base: { 'supabase/migrations/20250101000000_sessions.sql': sessions('', ',\n  token text not null') },
    change: {
      'supabase/migrations/20250102000000_sso.sql': sessions('if not exists ', ',\n  token text not null'),
    },
  },
}
