import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'supabase/migrations/20250101000000_mood.sql': "create type mood as enum ('calm', 'busy');\n",
}

export const replayDuplicateObject: RuleMeta = {
  id: 'replay-duplicate-object',
  title: 'A migration creates an object that exists',
  what:
    'A type, constraint, function, trigger, policy, schema, role or extension that a migration creates is there already ' +
    'when it runs (SQLSTATE 42710, 42723, 42P06, 42P04).',
  why: 'The migration stops at that statement, and nothing after it runs.',
  remedy:
    'Delete the statement if the existing object is the same; else alter the existing one, or take another name.',
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
