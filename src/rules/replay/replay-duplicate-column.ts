import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'supabase/migrations/20250101000000_qrcode.sql':
    'create table qrcode (\n  id bigint primary key,\n  public_token text\n);\n',
}

export const replayDuplicateColumn: RuleMeta = {
  id: 'replay-duplicate-column',
  title: 'A migration adds a column that exists',
  what: 'A column that a migration adds is in its table already when it runs (SQLSTATE 42701).',
  why: 'The migration stops at that statement, and nothing after it runs.',
  remedy:
    'Delete the statement if the existing column is the same; else change it with ALTER COLUMN, or take another name.',
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
