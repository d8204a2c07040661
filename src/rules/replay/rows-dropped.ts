import type { RuleMeta } from '../../model/rule-meta.ts'

const config = 'seed: db/rows.sql\n'
const base = {
  '.migration-gate.yml': config,
  'db/rows.sql': "insert into customers values (1, '5'), (2, '5');\n",
  'supabase/migrations/20250101000000_customers.sql':
    'create table customers (\n  id bigint primary key,\n  phone text not null\n);\n',
}
const people = 'create table people (\n  id bigint primary key,\n  phone text unique\n);\n'
const path = 'supabase/migrations/20250102000000_people.sql'

export const rowsDropped: RuleMeta = {
  id: 'rows-dropped',
  title: 'A copy silently leaves rows out',
  what:
    'With the rows that a `seed:` puts into the tables of base, an `INSERT … SELECT … ON CONFLICT DO NOTHING` ' +
    'inserts fewer rows than it selects.',
  why: 'The rows that were left out are lost when the old table is dropped.',
  remedy: 'Compare the counts in the migration, or say what should happen to a row that already exists.',
  severity: 'note',
  replay: true,
  bad: {
    base,
    change: {
      [path]: `${people}insert into people (id, phone) select id, phone from customers on conflict do nothing;\n`,
    },
  },
  good: {
    base,
    change: {
      [path]: `${people}insert into people (id, phone) select min(id), phone from customers group by phone on conflict do nothing;\n`,
    },
  },
}
