import { cargo, goModule, type Layout, project, table } from './layout.ts'

const gooseGo =
  'package migrations\n\nimport "github.com/pressly/goose/v3"\n\nfunc init() {\n\tgoose.AddMigrationContext(up, down)\n}\n'
const bunGo =
  'package migrations\n\nfunc init() {\n\tMigrations.MustRegister(func(ctx context.Context, db *bun.DB) error { return nil }, nil)\n}\n'
const seaOrm = 'use sea_orm_migration::prelude::*;\n\n#[derive(DeriveMigrationName)]\npub struct Migration;\n'
const fluent = (version: string): string =>
  `using FluentMigrator;\n\n[Migration(${version})]\npublic class AddUsers : Migration\n{\n    public override void Up() { Create.Table("Users"); }\n}\n`
const efCore =
  'public partial class Initial : Migration\n{\n    protected override void Up(MigrationBuilder migrationBuilder) { }\n}\n'

export const compiled: readonly Layout[] = [
  {
    name: 'Atlas',
    files: {
      'atlas.hcl': 'env "local" {\n  migration {\n    dir = "file://migrations"\n  }\n}\n',
      'migrations/20240101000000_a.sql': table('a'),
      'migrations/atlas.sum': 'h1:abc=\n20240101000000_a.sql h1:def=\n',
    },
    found: ['sql/atlas migrations'],
  },
  {
    name: 'Atlas: a directory that atlas.hcl names',
    files: {
      'atlas.hcl': 'env "local" {\n  migration {\n    dir = "file://internal/schema"\n  }\n}\n',
      'internal/schema/20240101000000_a.sql': table('a'),
      'internal/schema/atlas.sum': 'h1:abc=\n20240101000000_a.sql h1:def=\n',
    },
    found: ['sql/atlas internal/schema'],
  },
  {
    name: 'Atlas that writes files for golang-migrate, which runs them',
    files: {
      ...goModule('github.com/golang-migrate/migrate/v4'),
      'migrations/20240101000000_a.up.sql': `-- atlas:nolint\n${table('a')}`,
      'migrations/20240101000000_a.down.sql': 'DROP TABLE a;\n',
      'migrations/atlas.sum': 'h1:abc=\n20240101000000_a.up.sql h1:def=\n',
    },
    found: ['sql/golang-migrate migrations'],
  },
  {
    name: 'Atlas, in a module that has golang-migrate for something else',
    files: {
      ...goModule('github.com/golang-migrate/migrate/v4'),
      'migrations/20240101000000_a.sql': table('a'),
      'migrations/atlas.sum': 'h1:abc=\n20240101000000_a.sql h1:def=\n',
    },
    found: ['sql/atlas migrations'],
  },
  {
    name: 'pop',
    files: {
      ...goModule('github.com/gobuffalo/pop/v6'),
      'migrations/20240101000000_a.postgres.up.sql': table('a'),
      'migrations/20240102000000_b.up.sql': table('b'),
    },
    found: ['sql/pop migrations'],
  },
  {
    name: 'popx: files for several databases',
    files: {
      ...goModule('github.com/ory/pop/v6'),
      'persistence/migrations/20240103000000_c.postgres.autocommit.up.sql': table('c'),
      'persistence/migrations/20240103000000_c.cockroach.autocommit.up.sql': table('c'),
      'persistence/migrations/20240101000000_a.postgres.up.sql': table('a'),
      'persistence/migrations/20240101000000_a.sqlite3.up.sql': 'CREATE TABLE a (at datetime);\n',
      'persistence/migrations/20240102000000_b.up.sql': table('b'),
    },
    found: ['sql/popx persistence/migrations'],
  },
  {
    name: 'sql-migrate: a directory that dbconfig.yml names',
    files: {
      ...goModule('github.com/rubenv/sql-migrate'),
      'dbconfig.yml':
        'development:\n  dialect: postgres\n  datasource: dbname=shop\n  dir: db/steps\n  table: migrations\n',
      'db/steps/1-a.sql': `-- +migrate Up\n${table('a')}\n-- +migrate Down\nDROP TABLE a;\n`,
    },
    found: ['sql/sql-migrate db/steps'],
  },
  {
    name: 'golang-migrate',
    files: {
      ...goModule('github.com/golang-migrate/migrate/v4'),
      'db/migrations/000001_a.up.sql': table('a'),
      'db/migrations/000001_a.down.sql': 'DROP TABLE a;\n',
    },
    found: ['sql/golang-migrate db/migrations'],
  },
  {
    name: 'goose: SQL in sql/schema, as sqlc’s guide has it',
    files: {
      ...goModule('github.com/pressly/goose/v3'),
      'sql/schema/001_a.sql': `-- +goose Up\n${table('a')}\n-- +goose Down\nDROP TABLE a;\n`,
      'sql/queries/a.sql': '-- name: GetA :one\nSELECT * FROM a WHERE id = $1;\n',
    },
    found: ['sql/goose sql/schema'],
  },
  {
    name: 'goose: Go',
    files: { ...goModule('github.com/pressly/goose/v3'), 'migrations/00001_a.go': gooseGo },
    found: ['go migrations'],
  },
  {
    name: 'dbmate',
    files: {
      'db/migrations/20240101000000_a.sql': `-- migrate:up\n${table('a')}\n-- migrate:down\nDROP TABLE a;\n`,
      'db/schema.sql': table('a'),
    },
    found: ['sql/dbmate db/migrations'],
  },
  {
    name: 'tern',
    files: {
      'migrations/tern.conf': '[database]\ndatabase = shop\n',
      'migrations/001_a.sql': `${table('a')}\n---- create above / drop below ----\n\nDROP TABLE a;\n`,
    },
    found: ['sql/tern migrations'],
  },
  {
    name: 'bun: Go',
    files: { ...goModule('github.com/uptrace/bun'), 'migrations/20240101000000_a.go': bunGo },
    found: ['go migrations'],
  },
  {
    name: 'bun: SQL',
    files: {
      ...goModule('github.com/uptrace/bun'),
      'migrations/20240101000000_a.tx.up.sql': table('a'),
      'migrations/20240101000000_a.tx.down.sql': 'DROP TABLE a;\n',
    },
    found: ['sql/bun migrations'],
  },
  {
    name: 'gormigrate',
    files: {
      ...goModule('github.com/go-gormigrate/gormigrate/v2'),
      'migrations/202401010000_a.go':
        'package migrations\n\nfunc a() *gormigrate.Migration {\n\treturn &gormigrate.Migration{ID: "202401010000"}\n}\n',
    },
    found: ['go migrations'],
  },
  {
    name: 'SeaORM',
    files: {
      ...cargo('sea-orm-migration', 'migration/'),
      'migration/src/lib.rs': 'mod m20220101_000001_create_table;\n',
      'migration/src/m20220101_000001_create_table.rs': seaOrm,
    },
    found: ['sea-orm migration/src'],
  },
  {
    name: 'Diesel',
    files: {
      ...cargo('diesel'),
      'diesel.toml': '[migrations_directory]\ndir = "migrations"\n',
      'migrations/00000000000000_diesel_initial_setup/up.sql': 'SELECT 1;\n',
      'migrations/00000000000000_diesel_initial_setup/down.sql': 'SELECT 1;\n',
      'migrations/2024-01-01-000000_a/up.sql': table('a'),
      'migrations/2024-01-01-000000_a/down.sql': 'DROP TABLE a;\n',
    },
    found: ['diesel migrations'],
  },
  {
    name: 'sqlx',
    files: { ...cargo('sqlx'), 'migrations/20240101000000_a.sql': table('a') },
    found: ['sql/sqlx migrations'],
  },
  {
    name: 'refinery: SQL',
    files: { ...cargo('refinery'), 'migrations/V1__a.sql': table('a') },
    found: ['sql/refinery migrations'],
  },
  {
    name: 'refinery: Rust',
    files: {
      ...cargo('refinery'),
      'src/migrations/V1__a.rs':
        'pub fn migration() -> String {\n    String::from("CREATE TABLE a (id int)")\n}\n',
    },
    found: ['refinery-rust src/migrations'],
  },
  {
    name: 'DbUp',
    files: {
      ...project('dbup-postgresql'),
      'Shop/Scripts/Script0001 - Create users.sql': table('a'),
      'Shop/Scripts/Script0002 - Create orders.sql': table('b'),
    },
    found: ['sql/dbup Shop/Scripts'],
  },
  {
    name: 'grate',
    files: {
      '.config/dotnet-tools.json': '{"version": 1, "tools": {"grate": {"version": "1.8.0"}}}\n',
      'db/up/0001_a.sql': table('a'),
      'db/up/0002_b.sql': table('b'),
      'db/sprocs/refresh.sql': 'SELECT 1;\n',
    },
    found: ['sql/grate db/up'],
  },
  {
    name: 'FluentMigrator',
    files: {
      ...project('FluentMigrator'),
      'Shop/Migrations/20240101000000_AddUsers.cs': fluent('20240101000000'),
      'Shop/Migrations/202401020000_AddMore.cs': fluent('202401020000'),
    },
    found: ['fluent-migrator Shop/Migrations'],
  },
  {
    name: 'Entity Framework Core',
    files: {
      ...project('Npgsql.EntityFrameworkCore.PostgreSQL'),
      'Shop/Migrations/20240101000000_Initial.cs': efCore,
      'Shop/Migrations/20240101000000_Initial.Designer.cs': 'partial class Initial { }\n',
      'Shop/Migrations/ShopContextModelSnapshot.cs': 'partial class ShopContextModelSnapshot { }\n',
    },
    found: ['ef-core Shop/Migrations'],
  },
  {
    name: 'pgroll',
    files: {
      'migrations/01_users.json':
        '{"name": "01_users", "operations": [{"create_table": {"name": "users", "columns": []}}]}\n',
      'migrations/02_orders.yaml': 'operations:\n  - create_table:\n      name: orders\n',
    },
    found: ['pgroll migrations'],
  },
  {
    name: 'reshape',
    files: {
      'migrations/1_users.toml': '[[actions]]\ntype = "create_table"\nname = "users"\n',
      'migrations/2_orders.json': '{"actions": [{"type": "create_table", "name": "orders"}]}\n',
    },
    found: ['reshape migrations'],
  },
  {
    name: 'SQL in a directory that is called after the database',
    files: {
      ...goModule('github.com/golang-migrate/migrate/v4'),
      'store/migrations_postgres/1_a.up.sql': table('a'),
      'store/migrations_mysql/1_a.up.sql': table('a'),
      'store/migration-v2/1_a.up.sql': table('a'),
    },
    found: ['sql/golang-migrate store/migration-v2', 'sql/golang-migrate store/migrations_postgres'],
  },
  {
    name: 'Sqitch',
    files: {
      'sqitch.conf': '[core]\n\tengine = pg\n',
      'sqitch.plan':
        '%syntax-version=1.0.0\n%project=shop\n\nusers 2024-01-01T00:00:00Z Ann <ann@example.com> # Users\n',
      'deploy/users.sql': `-- Deploy shop:users to pg\n\nBEGIN;\n${table('users')}COMMIT;\n`,
      'revert/users.sql': 'BEGIN;\nDROP TABLE users;\nCOMMIT;\n',
      'verify/users.sql': 'SELECT id FROM users WHERE false;\n',
    },
    found: ['sqitch '],
  },
  {
    name: 'sql/ of which nothing says who runs it',
    files: { 'sql/001_a.sql': table('a'), 'sql/002_b.sql': table('b') },
    found: [],
    onlyNoted: true,
  },
]
