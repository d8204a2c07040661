import type { RuleMeta } from '../../model/rule-meta.ts'

const orders = 'create table orders (\n  id bigint primary key\n);\n'
const withNote = 'create table orders (\n  id bigint primary key,\n  note text\n);\n'
const base = {
  '.migration-gate.yml': 'schema: db/schema.sql\n',
  'supabase/migrations/20250101000000_orders.sql': orders,
  'db/schema.sql': orders,
}
const note = { 'supabase/migrations/20250102000000_note.sql': 'alter table orders add column note text;\n' }

export const schemaDrift: RuleMeta = {
  id: 'schema-drift',
  title: 'The committed schema differs from what the migrations create',
  what:
    'The gate loads the file that `schema:` in the configuration names (`schema.sql`, `structure.sql`) into a ' +
    "scratch database, and compares it with what all migrations create on an empty one. Runners' own tables, owners " +
    'and privileges do not count. A different order of columns is only a note.',
  why: 'Test databases and those of new colleagues come from the file, production comes from the migrations: what works here fails there.',
  remedy:
    'Generate the file again from the migrations (`pg_dump --schema-only`), or add a migration for what is only in the file.',
  severity: 'error',
  replay: true,
  bad: { base, change: note },
  good: { base, change: { ...note, 'db/schema.sql': withNote } },
}
