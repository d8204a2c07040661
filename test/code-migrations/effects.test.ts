import { describe, expect, it } from 'vitest'
import { readSyntax } from '../../src/languages/programs/syntax.ts'
import { describeTool, type Tool } from '../support/created-twice.ts'

const tools: readonly Tool[] = [
  {
    name: 'Rails',
    one: 'db/migrate/20240101000000_one.rb',
    two: 'db/migrate/20240102000000_two.rb',
    file: (up, down = '') =>
      `class One < ActiveRecord::Migration[7.1]\n  def up\n    ${up}\n  end\n\n  def down\n    ${down}\n  end\nend\n`,
    control: 'add_column :accounts, :balance, :integer',
    table: 'create_table :bills do |t|\n      t.string :name\n      t.timestamps\n    end',
    drop: 'drop_table :bills',
    rename: 'rename_table :bills, :old_bills',
    silent: [
      'create_table :bills, if_not_exists: true do |t|\n end',
      'create_table :bills unless table_exists?(:bills)',
      'return if table_exists?(:bills)\n    create_table :bills',
      '# create_table :bills',
      'say "create_table :bills"',
      'create_table "billing.bills"',
      'create_table table_name',
      'create_table :bills rescue nil',
      "name = 'bills'\n    name += '_old'\n    create_table name",
      "name = 'bills'\n    name, other = 'a', 'b'\n    create_table name",
      'reversible do |dir|\n dir.down { create_table :bills }\n end',
    ],
    others: [
      'execute "CREATE TABLE bills (id int)"',
      'add_column :users, :age, :integer',
      "add_index :users, [:a, :b], name: 'by_a'",
      'add_index :users, :email',
      'execute <<~SQL\n      CREATE TABLE bills (id int);\n    SQL',
    ],
    away: [
      ['remove_column :users, :age', 'add_column :users, :age, :integer'],
      ['remove_column :users, :email', 'add_index :users, :email'],
      ['remove_index :users, :email', 'add_index :users, :email'],
    ],
  },
  {
    name: 'Knex',
    one: 'migrations/20240101000000_one.js',
    two: 'migrations/20240102000000_two.js',
    file: (up, down = '') =>
      `exports.up = async function (knex) {\n  ${up}\n}\n\nexports.down = async function (knex) {\n  ${down}\n}\n`,
    control: "await knex.schema.table('accounts', table => table.integer('balance'))",
    table:
      "await knex.schema.createTable('bills', table => {\n    table.increments('id')\n    table.string('name').notNullable()\n  })",
    drop: "await knex.schema.dropTable('bills')",
    rename: "await knex.schema.renameTable('bills', 'old_bills')",
    silent: [
      "await knex.schema.createTableIfNotExists('bills', table => {})",
      "if (!(await knex.schema.hasTable('bills'))) {\n    await knex.schema.createTable('bills', table => {})\n  }",
      "if (await knex.schema.hasTable('bills')) return\n  await knex.schema.createTable('bills', table => {})",
      "// await knex.schema.createTable('bills', table => {})",
      'console.log("knex.schema.createTable(\'bills\', table => {})")',
      "await knex.schema.withSchema('billing').createTable('bills', table => {})",
      "await knex.schema.createTable(process.env.BILLS ?? 'bills', table => {})",
      "await knex.schema.createTable('bills', table => {}).catch(() => {})",
      "knex.schema.createTable('bills', table => {})",
      "let name = 'bills'\n  name += '_old'\n  await knex.schema.createTable(name, table => {})",
    ],
    others: [
      "await knex.raw('CREATE TABLE bills (id int)')",
      "return knex.schema.alterTable('users', table => {\n    table.integer('age')\n  })",
    ],
    away: [
      [
        "await knex.raw('ALTER TABLE users DROP COLUMN age')",
        "await knex.raw('ALTER TABLE users ADD age int')",
      ],
    ],
  },
  {
    name: 'TypeORM',
    one: 'src/migrations/1700000000000-One.ts',
    two: 'src/migrations/1700000000001-Two.ts',
    file: (up, down = '') =>
      `import { MigrationInterface, QueryRunner, Table } from 'typeorm'\n\nexport class One1700000000000 implements MigrationInterface {\n  name = 'One1700000000000'\n\n  public async up(queryRunner: QueryRunner): Promise<void> {\n    ${up}\n  }\n\n  public async down(queryRunner: QueryRunner): Promise<void> {\n    ${down}\n  }\n}\n`,
    control: 'await queryRunner.query(`ALTER TABLE "accounts" ADD "balance" int`)',
    table: 'await queryRunner.query(`CREATE TABLE "bills" ("id" SERIAL NOT NULL)`)',
    drop: 'await queryRunner.query(`DROP TABLE "bills"`)',
    rename: "await queryRunner.renameTable('bills', 'old_bills')",
    silent: [
      'await queryRunner.query(`CREATE TABLE IF NOT EXISTS "bills" ("id" int)`)',
      "await queryRunner.createTable(new Table({ name: 'bills' }), true)",
      'await queryRunner.query(`CREATE TABLE "billing"."bills" ("id" int)`)',
      'const a = `CREATE TABLE "bills" ("id" int)`',
    ],
    others: [
      "await queryRunner.createTable(new Table({ name: 'bills', columns: [] }))",
      "await queryRunner.addColumn('users', new TableColumn({ name: 'age', type: 'int' }))",
      "await queryRunner.createIndex('users', new TableIndex({ name: 'by_a', columnNames: ['a'] }))",
    ],
    away: [
      [
        "await queryRunner.dropColumn('users', 'age')",
        "await queryRunner.addColumn('users', new TableColumn({ name: 'age', type: 'int' }))",
      ],
    ],
  },
  {
    name: 'Sequelize',
    one: 'migrations/20240101000000-one.js',
    two: 'migrations/20240102000000-two.js',
    file: (up, down = '') =>
      `'use strict'\nmodule.exports = {\n  async up(queryInterface, Sequelize) {\n    ${up}\n  },\n\n  async down(queryInterface, Sequelize) {\n    ${down}\n  },\n}\n`,
    control: "await queryInterface.addColumn('accounts', 'balance', Sequelize.INTEGER)",
    table: "await queryInterface.sequelize.query('CREATE TABLE bills (id int)')",
    drop: "await queryInterface.dropTable('bills')",
    rename: "await queryInterface.renameTable('bills', 'old_bills')",
    silent: ["await queryInterface.createTable('bills', { id: { type: Sequelize.INTEGER } })"],
    others: [
      "await queryInterface.addColumn('users', 'age', Sequelize.INTEGER)",
      "await queryInterface.addIndex('users', ['a'], { name: 'by_a' })",
    ],
    away: [
      [
        "await queryInterface.removeColumn('users', 'age')",
        "await queryInterface.addColumn('users', 'age', Sequelize.INTEGER)",
      ],
    ],
  },
]

for (const tool of tools) describeTool(tool)

describe('a file of a stranger', () => {
  it.each(['typescript', 'ruby', 'php', 'elixir', 'c-sharp'] as const)(
    'is not read when it is too long or too deep: %s',
    async language => {
      const begin = language === 'php' ? '<?php ' : ''
      expect((await readSyntax(language, begin + 'a;'.repeat(600_000))).kind).toBe('unread')
      expect((await readSyntax(language, `${begin}${'['.repeat(50_000)}${']'.repeat(50_000)}`)).kind).toBe(
        'unread',
      )
      expect((await readSyntax(language, begin + '[('.repeat(200_000))).kind).toBe('unread')
    },
  )

  it.each(['typescript', 'c-sharp'] as const)(
    'that ends the parser itself leaves the others readable: %s',
    async language => {
      expect((await readSyntax(language, 'a<b<'.repeat(125_000))).kind).toBe('unread')
      expect((await readSyntax(language, 'class A {}')).kind).toBe('read')
      expect((await readSyntax('ruby', 'a')).kind).toBe('read')
    },
  )
})
