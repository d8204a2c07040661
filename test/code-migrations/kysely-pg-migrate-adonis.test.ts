import { describeTool, type Tool } from '../support/created-twice.ts'

const [one, two] = ['migrations/1700000000000_one.ts', 'migrations/1700002000000_two.ts']

const tools: readonly Tool[] = [
  {
    name: 'Kysely',
    one,
    two,
    file: (up, down = '') =>
      `import { type Kysely, sql } from 'kysely'\n\nexport async function up(db: Kysely<any>): Promise<void> {\n  ${up}\n}\n\nexport async function down(db: Kysely<any>): Promise<void> {\n  ${down}\n}\n`,
    control: "await db.schema.alterTable('accounts').addColumn('balance', 'integer').execute()",
    table:
      "await db.schema\n    .createTable('bills')\n    .addColumn('id', 'serial', col => col.primaryKey())\n    .execute()",
    drop: "await db.schema.dropTable('bills').execute()",
    rename: "await db.schema.alterTable('bills').renameTo('old_bills').execute()",
    silent: [
      "await db.schema.createTable('bills').ifNotExists().addColumn('id', 'serial').execute()",
      "await db.schema.createTable('bills').temporary().addColumn('id', 'serial').execute()",
      "await db.withSchema('billing').schema.createTable('bills').execute()",
      "await db.schema.withSchema('billing').createTable('bills').execute()",
      "await db.schema.createTable('billing.bills').execute()",
      'await db.schema.createTable(name).execute()',
      "let name = 'bills'\n  name += '_old'\n  await db.schema.createTable(name).execute()",
      "let name = 'bills'\n  ;[name] = ['a']\n  await db.schema.createTable(name).execute()",
      "db.schema.createTable('bills')",
      'await sql`CREATE TABLE IF NOT EXISTS bills (id int)`.execute(db)',
      `await sql\`CREATE TABLE \${sql.raw(name)} (id int)\`.execute(db)`,
      'const text = sql`CREATE TABLE bills (id int)`',
    ],
    others: [
      'await sql`CREATE TABLE bills (id int)`.execute(db)',
      "await db.schema.createIndex('by_a').on('users').column('a').execute()",
      "await db.schema.alterTable('users').renameColumn('name', 'age').execute()",
    ],
    away: [
      [
        "await db.schema.alterTable('users').dropColumn('age').execute()",
        "await db.schema.alterTable('users').addColumn('age', 'integer').execute()",
      ],
      [
        "await db.schema.dropIndex('by_a').execute()",
        "await db.schema.createIndex('by_a').on('users').columns(['a', 'b']).execute()",
      ],
      [
        "await db.schema.alterTable('users').dropColumn('b').execute()",
        "await db.schema.createIndex('by_a').on('users').columns(['a', 'b']).execute()",
      ],
      ['await sql`DROP TABLE bills`.execute(db)', "await db.schema.createTable('bills').execute()"],
    ],
  },
  {
    name: 'MikroORM',
    one: 'src/migrations/Migration20240101000000_one.ts',
    two: 'src/migrations/Migration20240102000000_two.ts',
    file: (up, down = '') =>
      `import { Migration } from '@mikro-orm/migrations'\n\nexport class Migration1 extends Migration {\n  override async up(): Promise<void> {\n    ${up}\n  }\n\n  override async down(): Promise<void> {\n    ${down}\n  }\n}\n`,
    control: "this.addSql('alter table accounts add column balance int')",
    table: 'this.addSql(`create table "bills" ("id" serial primary key)`)',
    drop: "this.addSql('drop table if exists bills cascade')",
    rename: "this.addSql('alter table bills rename to old_bills')",
    silent: [
      "this.addSql('create table if not exists bills (id int)')",
      `this.addSql(\`create table \${name} (id int)\`)`,
      "// this.addSql('create table bills (id int)')",
      "if (this.isNew) this.addSql('create table bills (id int)')",
    ],
    others: ["this.addSql('create index by_a on users (a)')"],
    away: [["this.addSql('drop index by_a')", "this.addSql('create index by_a on users (a)')"]],
  },
  {
    name: 'Payload',
    one: 'src/migrations/20240101_000000_one.ts',
    two: 'src/migrations/20240102_000000_two.ts',
    file: (up, down = '') =>
      `import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'\n\nexport async function up({ db, payload }: MigrateUpArgs): Promise<void> {\n  ${up}\n}\n\nexport async function down({ db }: MigrateDownArgs): Promise<void> {\n  ${down}\n}\n`,
    control: 'await db.execute(sql`ALTER TABLE accounts ADD COLUMN balance int`)',
    table: 'await db.execute(sql`CREATE TABLE "bills" ("id" serial PRIMARY KEY)`)',
    drop: 'await db.execute(sql`DROP TABLE bills`)',
    rename: 'await db.execute(sql`ALTER TABLE bills RENAME TO old_bills`)',
    silent: [
      'await db.execute(sql`CREATE TABLE IF NOT EXISTS bills (id int)`)',
      `await db.execute(sql\`CREATE TABLE \${name} (id int)\`)`,
      'await db.execute(query)',
      'sql`CREATE TABLE bills (id int)`',
    ],
    others: ['await db.execute(sql`CREATE INDEX by_a ON users (a)`)'],
    away: [
      ['await db.execute(sql`DROP INDEX by_a`)', 'await db.execute(sql`CREATE INDEX by_a ON users (a)`)'],
    ],
  },
  {
    name: 'node-pg-migrate',
    one: one.replace('.ts', '.js'),
    two: two.replace('.ts', '.js'),
    file: (up, down = '') => `exports.up = pgm => {\n  ${up}\n}\n\nexports.down = pgm => {\n  ${down}\n}\n`,
    control: "pgm.addColumn('accounts', { balance: 'integer' })",
    table: "pgm.createTable('bills', { id: 'id', name: { type: 'text', notNull: true } })",
    drop: "pgm.dropTable('bills')",
    rename: "pgm.renameTable('bills', 'old_bills')",
    silent: [
      "pgm.createTable('bills', { id: 'id' }, { ifNotExists: true })",
      "pgm.createTable('bills', { id: 'id' }, options)",
      "pgm.createTable({ schema: 'billing', name: 'bills' }, { id: 'id' })",
      "pgm.createTable({ schema, name: 'bills' }, { id: 'id' })",
      "pgm.createTable(name, { id: 'id' })",
      "if (a) pgm.createTable('bills', { id: 'id' })",
      "// pgm.createTable('bills', { id: 'id' })",
      "pgm.sql('CREATE TABLE {bills} (id int)', { bills: 'b' })",
    ],
    others: [
      "pgm.sql('CREATE TABLE bills (id int)')",
      "pgm.createTable({ schema: 'billing', name: 'bills' }, { id: 'id' })",
      "pgm.createIndex('users', ['a', 'b'])",
      "pgm.createIndex('users', 'a', { name: 'by_a', unique: true })",
      "pgm.renameColumn('users', 'name', 'age')",
    ],
    away: [
      ["pgm.dropColumns('users', ['age'])", "pgm.addColumns('users', { age: 'integer' })"],
      ["pgm.dropIndex('users', ['a', 'b'])", "pgm.createIndex('users', ['a', 'b'])"],
      ["pgm.dropColumn('users', 'b')", "pgm.createIndex('users', ['a', 'b'])"],
      ["dropAll(pgm, 'bills')", "pgm.createTable('bills', {})"],
    ],
  },
  {
    name: 'AdonisJS',
    one: `database/${one}`,
    two: `database/${two}`,
    file: (up, down = '') =>
      `import { BaseSchema } from '@adonisjs/lucid/schema'\n\nexport default class extends BaseSchema {\n  protected tableName = 'bills'\n  protected other = 'bills'\n\n  constructor() {\n    super()\n    this.other = 'b'\n  }\n\n  async up() {\n    ${up}\n  }\n\n  async down() {\n    ${down}\n  }\n}\n`,
    control: "this.schema.alterTable('accounts', table => table.integer('balance'))",
    table:
      "this.schema.createTable(this.tableName, table => {\n      table.increments('id')\n      table.string('name')\n    })",
    drop: 'this.schema.dropTable(this.tableName)',
    rename: "this.schema.renameTable('bills', 'old_bills')",
    silent: [
      'this.schema.createTable(this.other, table => {})',
      "this.schema.createTableIfNotExists('bills', table => {})",
      "this.schema.withSchema('billing').createTable('bills', table => {})",
      "if (!(await this.schema.hasTable('bills'))) this.schema.createTable('bills', table => {})",
      "other.schema.createTable('bills', table => {})",
    ],
    others: [
      "this.schema.createTable('bills', table => {})",
      "this.schema.raw('CREATE TABLE bills (id int)')",
      "this.schema.alterTable('users', table => {\n      table.string('age')\n    })",
    ],
    away: [["this.schema.raw('DROP TABLE bills')", "this.schema.createTable('bills', table => {})"]],
  },
]

for (const tool of tools) describeTool(tool)
