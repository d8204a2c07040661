import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'supabase/migrations/20250101000000_mood.sql': "create type mood as enum ('calm', 'busy');\n",
}

export const replayDuplicateObject: RuleMeta = {
  id: 'replay-duplicate-object',
  title: 'A migration creates an object that already exists',
  what:
    'A migration creates a type, constraint, function, trigger, policy, schema, role or extension that already ' +
    'exists when it runs (SQLSTATE 42710, 42723, 42P06, 42P04).',
  why: 'The migration fails at that statement, and nothing after it runs.',
  remedy:
    'If the existing object is the same, delete the statement. Otherwise alter the existing one, or choose another name.',
  severity: 'error',
  replay: true,
  bad: {
    base,
    change: { 'supabase/migrations/20250102000000_mood.sql': "create type mood as enum ('calm', 'busy');\n" },
  },
  good: {
    base,
    change: {
      'supabase/migrations/20250102000000_mood.sql': "alter type mood add value if not exists 'tired';\n",
    },
  },
}
