import type { RuleMeta } from '../../model/rule-meta.ts'

const customers = 'create table customers (\n  id bigint primary key,\n  email text not null\n);\n'

export const replayDuplicateTable: RuleMeta = {
  id: 'replay-duplicate-table',
  title: 'A migration creates a relation that already exists',
  what: 'A migration creates a table, view, sequence or index that already exists when it runs (SQLSTATE 42P07).',
  why: 'On every database that has the other one, the migration fails at that statement, and nothing after it runs.',
  remedy:
    'If the existing object is the same, delete the statement. Otherwise change the existing one with ALTER, or choose another name.',
  severity: 'error',
  replay: true,
  bad: {
    base: { 'supabase/migrations/20250101000000_customers.sql': customers },
    change: { 'supabase/migrations/20250102000000_crm.sql': customers },
  },
  good: {
    base: { 'supabase/migrations/20250101000000_customers.sql': customers },
    change: {
      'supabase/migrations/20250102000000_crm.sql': 'create table leads (\n  id bigint primary key\n);\n',
    },
  },
}
