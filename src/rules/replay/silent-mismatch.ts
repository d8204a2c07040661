import type { RuleMeta } from '../../model/rule-meta.ts'

const sessions = (guard: string, columns: string): string =>
  `create table ${guard}sso_sessions (\n  id bigint primary key${columns}\n);\n`

export const silentMismatch: RuleMeta = {
  id: 'silent-mismatch',
  title: 'A guard hides that the existing object is a different one',
  what: 'A statement that only creates what is not there (IF NOT EXISTS, an inspector) meets an object with another structure.',
  why: 'The migration passes and says nothing. The column, constraint or type that the code needs is not there: it fails at run time.',
  remedy: 'Bring the difference in with ALTER, or take another name.',
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
