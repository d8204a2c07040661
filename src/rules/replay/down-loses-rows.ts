import type { RuleMeta } from '../../model/rule-meta.ts'

const base = {
  'go.mod': 'module example.com/shop\n\nrequire github.com/pressly/goose/v3 v3.24.0\n',
  'db/migrations/00001_orders.sql':
    '-- +goose Up\ncreate table orders (\n  id bigint primary key,\n  street text\n);\n\n-- +goose Down\ndrop table orders;\n',
}
const migration = (back: string): string =>
  `-- +goose Up\ncreate table addresses (\n  id bigint primary key,\n  street text\n);\ninsert into addresses select id, street from orders;\n\n-- +goose Down\n${back}drop table addresses;\n`

export const downLosesRows: RuleMeta = {
  id: 'down-loses-rows',
  title: 'The downgrade drops data that the upgrade wrote',
  what: 'The upgrade of a migration fills a table or column that its downgrade drops, and no statement of the downgrade copies the rows anywhere.',
  why: 'The schema is as before, but everything written since the deployment is lost.',
  remedy: 'If the older version of the application needs the rows, copy them back before they are dropped.',
  severity: 'note',
  replay: true,
  bad: { base, change: { 'db/migrations/00002_addresses.sql': migration('') } },
  good: {
    base,
    change: {
      'db/migrations/00002_addresses.sql': migration(
        'update orders set street = addresses.street from addresses where addresses.id = orders.id;\n',
      ),
    },
  },
}
