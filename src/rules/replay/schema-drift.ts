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
  title: 'The committed schema is not what the migrations make',
  what:
    'The file that `schema:` of the configuration names (`schema.sql`, `structure.sql`) is loaded into a scratch database ' +
    "and compared with what all migrations make on an empty one. Runners' own tables, owners and privileges do not count; " +
    'the order of columns is only noted.',
  why: 'Databases of tests and of new colleagues come from the file, production comes from the migrations: what works here fails there.',
  remedy:
    'Write the file again from the migrations (`pg_dump --schema-only`), or bring what was only written there in a migration.',
  severity: 'error',
  replay: true,
  bad: { base, change: note },
  good: { base, change: { ...note, 'db/schema.sql': withNote } },
}
