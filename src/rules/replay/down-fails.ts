import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'go.mod': 'module example.com/shop\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
  'db/migrations/00001_orders.sql':
    '-- +goose Up\ncreate table orders (\n  id bigint primary key\n);\n\n-- +goose Down\ndrop table orders;\n',
}
const migration = (down: string): string =>
  `-- +goose Up\nalter table orders add column note text;\n\n-- +goose Down\n${down}\n`

export const downFails: RuleMeta = {
  id: 'down-fails',
  title: 'The downgrade of a migration fails',
  what:
    "After an incoming migration has run, the replay runs the migration's own downgrade (a down section or file, " +
    '`downgrade()`, the reverse of its operations) on the same scratch database. PostgreSQL refuses it.',
  why: 'Somebody who has to roll back a deployment in a hurry gets stuck there, with the database between two versions.',
  remedy: 'Correct the downgrade, or remove it if there should be none, so that nobody relies on it.',
  severity: 'warning',
  replay: true,
  bad: {
    base,
    change: { 'db/migrations/00002_note.sql': migration('alter table orders drop column notes;') },
  },
  good: {
    base,
    change: { 'db/migrations/00002_note.sql': migration('alter table orders drop column note;') },
  },
}
