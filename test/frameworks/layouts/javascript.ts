import { type Layout, npm, table } from './layout.ts'

const sequelize = (name: string): string =>
  `'use strict'\nmodule.exports = {\n  up: (queryInterface, Sequelize) => queryInterface.createTable('${name}', { id: Sequelize.INTEGER }),\n  down: queryInterface => queryInterface.dropTable('${name}'),\n}\n`
const knex = (name: string): string =>
  `exports.up = knex => knex.schema.createTable('${name}', t => t.increments())\nexports.down = knex => knex.schema.dropTable('${name}')\n`
const typeorm = (name: string): string =>
  `export class ${name} implements MigrationInterface {\n  async up(runner: QueryRunner) {\n    await runner.query('CREATE TABLE "${name}" ("id" int)')\n  }\n}\n`
const kysely = (name: string): string =>
  `import type { Kysely } from 'kysely'\n\nexport async function up(db: Kysely<any>) {\n  await db.schema.createTable('${name}').execute()\n}\n`
const lucid = (name: string): string =>
  `import { BaseSchema } from '@adonisjs/lucid/schema'\n\nexport default class extends BaseSchema {\n  async up() {\n    this.schema.createTable('${name}', table => table.increments('id'))\n  }\n}\n`
const mikro = (name: string): string =>
  `import { Migration } from '@mikro-orm/migrations'\n\nexport class ${name} extends Migration {\n  async up() {\n    this.addSql('create table "a" ("id" int);')\n  }\n}\n`
const journal = (...tags: string[]): string =>
  `${JSON.stringify({
    version: '7',
    dialect: 'postgresql',
    entries: tags.map((tag, idx) => ({
      idx,
      version: '7',
      when: 1700000000000 + idx,
      tag,
      breakpoints: true,
    })),
  })}\n`

export const javascript: readonly Layout[] = [
  {
    name: 'Sequelize: dates',
    files: { ...npm('sequelize'), 'migrations/20240101000000-a.js': sequelize('a') },
    found: ['javascript/sequelize migrations'],
  },
  {
    name: 'Sequelize: short numbers',
    files: {
      ...npm('sequelize'),
      'migrations/01-a.js': sequelize('a'),
      'migrations/02-b.js': sequelize('b'),
    },
    found: ['javascript/sequelize migrations'],
  },
  {
    name: 'Sequelize: .sequelizerc',
    files: {
      ...npm('sequelize'),
      '.sequelizerc':
        "const path = require('path')\n\nmodule.exports = {\n  'models-path': path.resolve('db', 'models'),\n  'migrations-path': path.resolve('db', 'steps'),\n}\n",
      'db/steps/20240101000000-a.js': sequelize('a'),
    },
    found: ['javascript/sequelize db/steps'],
  },
  {
    name: 'Knex: dates',
    files: { ...npm('knex'), 'migrations/20240101000000_a.js': knex('a') },
    found: ['javascript/knex migrations'],
  },
  {
    name: 'Knex: a directory that the knexfile names',
    files: {
      ...npm('knex'),
      'knexfile.ts':
        "export default {\n  client: 'pg',\n  migrations: { directory: './database/migrate', extension: 'ts' },\n}\n",
      'database/migrate/20240101000000_a.ts': knex('a'),
    },
    found: ['javascript/knex database/migrate'],
  },
  {
    name: 'TypeORM',
    files: { ...npm('typeorm'), 'src/migrations/1700000000000-Users.ts': typeorm('Users1700000000000') },
    found: ['javascript/typeorm src/migrations'],
  },
  {
    name: 'Drizzle: with a journal',
    files: {
      ...npm('drizzle-orm'),
      'drizzle/0000_a.sql': table('a'),
      'drizzle/meta/_journal.json': journal('0000_a'),
      'drizzle/meta/0000_snapshot.json': '{}\n',
    },
    found: ['drizzle-journal drizzle'],
  },
  {
    name: 'Drizzle: a directory that drizzle.config.ts names',
    files: {
      ...npm('drizzle-orm'),
      'drizzle.config.ts': "export default { out: './src/db/versions', dialect: 'postgresql' }\n",
      'src/db/versions/0000_a.sql': table('a'),
      'src/db/versions/meta/_journal.json': journal('0000_a'),
    },
    found: ['drizzle-journal src/db/versions'],
  },
  {
    name: 'Drizzle 1.0',
    files: {
      ...npm('drizzle-orm'),
      'drizzle/20240101000000_a/migration.sql': table('a'),
      'drizzle/20240101000000_a/snapshot.json': '{}\n',
    },
    found: ['drizzle drizzle'],
  },
  {
    name: 'umzug: dates with dots, in TypeScript',
    files: {
      ...npm('umzug'),
      'src/migrations/2024.01.01T00.00.00.users.ts': 'export const up = async () => {}\n',
      'src/migrations/2024.01.02T00.00.00.orders.ts': 'export const up = async () => {}\n',
    },
    found: ['umzug src/migrations'],
  },
  {
    name: 'umzug: dates with dots, in SQL',
    files: {
      ...npm('umzug'),
      'migrations/2024.01.01T00.00.00.users.sql': table('a'),
      'migrations/2024.01.01T10.00.00.orders.sql': table('b'),
      'migrations/down/2024.01.01T00.00.00.users.sql': 'DROP TABLE a;\n',
    },
    found: ['sql/umzug migrations'],
  },
  {
    name: 'Strapi',
    files: {
      ...npm('@strapi/strapi'),
      'database/migrations/2024.01.01T00.00.00.users.js': 'module.exports = { async up(knex) {} }\n',
    },
    found: ['strapi database/migrations'],
  },
  {
    name: 'Payload',
    files: {
      ...npm('payload', '@payloadcms/db-postgres'),
      'src/migrations/20240101_000000.ts':
        "import { sql } from '@payloadcms/db-postgres'\n\nexport async function up({ db }) {\n  await db.execute(sql`CREATE TABLE a (id int)`)\n}\n",
      'src/migrations/20240101_000000.json': '{}\n',
      'src/migrations/index.ts': "import * as first from './20240101_000000'\n",
    },
    found: ['payload src/migrations'],
  },
  {
    name: 'MikroORM',
    files: {
      ...npm('@mikro-orm/core'),
      'src/migrations/Migration20240101000000.ts': mikro('Migration20240101000000'),
      'src/migrations/.snapshot-shop.json': '{}\n',
    },
    found: ['mikro-orm src/migrations'],
  },
  {
    name: 'MikroORM: a module of Medusa',
    files: {
      ...npm('@medusajs/medusa'),
      'src/modules/brand/migrations/Migration20240101000000.ts': mikro('Migration20240101000000'),
    },
    found: ['mikro-orm src/modules/brand/migrations'],
  },
  {
    name: 'Kysely',
    files: { ...npm('kysely', 'kysely-ctl'), 'migrations/1700000000000_a.ts': kysely('a') },
    found: ['kysely migrations'],
  },
  {
    name: 'Kysely: dates',
    files: { ...npm('kysely'), 'src/db/migrations/2024-01-01_a.ts': kysely('a') },
    found: ['kysely src/db/migrations'],
  },
  {
    name: 'AdonisJS Lucid',
    files: {
      ...npm('@adonisjs/core', '@adonisjs/lucid'),
      'database/migrations/1700000000000_create_users_table.ts': lucid('users'),
    },
    found: ['adonis database/migrations'],
  },
  {
    name: 'node-pg-migrate beside Kysely as a query builder',
    files: {
      ...npm('kysely', 'node-pg-migrate'),
      'migrations/1700000000000_a.js': "exports.up = pgm => pgm.createTable('a', { id: 'id' })\n",
    },
    found: ['node-pg-migrate migrations'],
  },
  {
    name: 'node-pg-migrate: SQL',
    files: {
      ...npm('node-pg-migrate'),
      'migrations/1700000000000_a.sql': `-- Up Migration\n${table('a')}-- Down Migration\nDROP TABLE a;\n`,
    },
    found: ['sql/node-pg-migrate migrations'],
  },
  {
    name: 'postgres-migrations',
    files: { ...npm('postgres-migrations'), 'migrations/1_a.sql': table('a') },
    found: ['sql/postgres-migrations migrations'],
  },
  {
    name: 'postgres-migrations: its files in sql/',
    files: { ...npm('postgres-migrations'), 'sql/1_a.sql': table('a'), 'sql/2_b.sql': table('b') },
    found: ['sql/postgres-migrations sql'],
  },
  {
    name: 'pg-node-migrations',
    files: { ...npm('pg-node-migrations'), 'migrations/1_a.sql': table('a') },
    found: ['sql/pg-node-migrations migrations'],
  },
  {
    name: 'db-migrate',
    files: {
      ...npm('db-migrate', 'db-migrate-pg'),
      'database.json': '{"dev": {"driver": "pg"}}\n',
      'migrations/20240101000000-a.js': "var sqlFile = 'sqls/20240101000000-a-up.sql'\n",
      'migrations/sqls/20240101000000-a-up.sql': table('a'),
      'migrations/sqls/20240101000000-a-down.sql': 'DROP TABLE a;\n',
    },
    found: ['sql/db-migrate migrations/sqls'],
  },
  {
    name: 'graphile-migrate',
    files: {
      '.gmrc': '{"connectionString": "postgres://localhost/shop"}\n',
      'migrations/committed/000001.sql': `--! Previous: -\n--! Hash: sha1:9f0e\n\n${table('a')}`,
      'migrations/current/1-current.sql': '-- Enter migration here\n',
    },
    found: ['sql/graphile-migrate migrations/committed'],
  },
  {
    name: 'Postgrator',
    files: {
      ...npm('postgrator'),
      'migrations/001.do.a.sql': table('a'),
      'migrations/001.undo.a.sql': 'DROP TABLE a;\n',
    },
    found: ['sql/postgrator migrations'],
  },
  {
    name: 'Prisma',
    files: {
      ...npm('prisma'),
      'prisma/schema.prisma': 'datasource db {\n  provider = "postgresql"\n}\n',
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/migrations/20240101000000_a/migration.sql': table('a'),
    },
    found: ['prisma prisma/migrations'],
  },
  {
    name: 'Prisma: a schema of several files',
    files: {
      ...npm('prisma'),
      'prisma/schema/main.prisma': 'datasource db {\n  provider = "postgresql"\n}\n',
      'prisma/schema/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      'prisma/schema/migrations/20240101000000_a/migration.sql': table('a'),
    },
    found: ['prisma prisma/schema/migrations'],
  },
  {
    name: 'Supabase',
    files: {
      'supabase/config.toml': 'project_id = "shop"\n',
      'supabase/migrations/20240101000000_a.sql': table('a'),
    },
    found: ['supabase supabase/migrations'],
  },
  {
    name: 'Hasura',
    files: {
      'config.yaml': 'version: 3\n',
      'migrations/default/1700000000000_a/up.sql': table('a'),
      'migrations/default/1700000000000_a/down.sql': 'DROP TABLE a;\n',
    },
    found: ['hasura migrations/default'],
  },
]
