import type { RuleMeta } from '../../model/rule-meta.ts'

const customers = 'create table customers (\n  id bigint primary key,\n  email text not null\n);\n'

export const replayDuplicateTable: RuleMeta = {
  id: 'replay-duplicate-table',
  title: 'A migration creates a relation that exists',
  what: 'A table, view, sequence or index that a migration creates is there already when it runs (SQLSTATE 42P07).',
  why: 'The migration stops at that statement, on every database that has the other one, and nothing after it runs.',
  remedy:
    'Delete the statement if the existing object is the same; else change the existing one with ALTER, or take another name.',
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
