import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'supabase/migrations/20250101000000_qrcode.sql':
    'create table qrcode (\n  id bigint primary key,\n  public_token text\n);\n',
}

export const replayDuplicateColumn: RuleMeta = {
  id: 'replay-duplicate-column',
  title: 'A migration adds a column that already exists',
  what: 'A migration adds a column that its table already has when the migration runs (SQLSTATE 42701).',
  why: 'The migration fails at that statement, and nothing after it runs.',
  remedy:
    'If the existing column is the same, delete the statement. Otherwise change it with ALTER COLUMN, or choose another name.',
  severity: 'error',
  replay: true,
  bad: {
    base,
    change: {
      'supabase/migrations/20250102000000_token.sql': 'alter table qrcode add column public_token text;\n',
    },
  },
  good: {
    base,
    change: {
      'supabase/migrations/20250102000000_token.sql': 'alter table qrcode add column secret_token text;\n',
    },
  },
}
