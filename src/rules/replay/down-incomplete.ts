import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'go.mod': 'module example.com/shop\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
  'db/migrations/00001_orders.sql':
    '-- +goose Up\ncreate table orders (\n  id bigint primary key\n);\n\n-- +goose Down\ndrop table orders;\n',
}
const migration = (down: string): string =>
  `-- +goose Up\nalter table orders add column note text;\ncreate table notes (\n  id bigint primary key\n);\n\n-- +goose Down\n${down}\n`

export const downIncomplete: RuleMeta = {
  id: 'down-incomplete',
  title: 'The downgrade of a migration does not restore the schema',
  what:
    'After an incoming migration and its downgrade have run, the database is not what it was before: something is ' +
    'left over, or something is missing. The rule compares whole catalogs. It ignores a downgrade that does nothing ' +
    'at all.',
  why: 'If the migration runs again, it fails on the leftover objects. The older version of the application lacks the missing ones.',
  remedy: 'Let the downgrade undo everything that the upgrade does, in reverse order.',
  severity: 'warning',
  replay: true,
  bad: { base, change: { 'db/migrations/00002_note.sql': migration('drop table notes;') } },
  good: {
    base,
    change: {
      'db/migrations/00002_note.sql': migration('drop table notes;\nalter table orders drop column note;'),
    },
  },
}
