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
  title: 'The downgrade of a migration does not lead back',
  what:
    'After an incoming migration and its down side have run, the database is not what it was before: something is left, or ' +
    'something is missing. Both are compared as whole catalogs; a down side that does nothing at all is not looked at.',
  why: 'What is left is there already when the migration runs again, which then stops; what is missing is missed by the version of the application that comes back.',
  remedy: 'Let the down side take back all that the up side does, in the opposite order.',
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
