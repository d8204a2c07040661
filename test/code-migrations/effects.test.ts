import { describe, expect, it } from 'vitest'
import { readSyntax } from '../../src/languages/programs/syntax.ts'
import { checkFiles } from '../support/gate.ts'

type Files = Record<string, string>

async function places(base: Files, change: Files): Promise<string[]> {
  const { report } = await checkFiles({ base, change })
  return report.findings
    .filter(({ rule }) => rule === 'same-object')
    .map(({ severity, path, range }) => `${severity} ${path}:${range.start.line}`)
}

interface Tool {
  name: string
  one: string
  two: string
  /** A migration with this in its upgrade, and that in its downgrade. */
  file: (up: string, down?: string) => string
  table: string
  drop: string
  rename: string
  /** Each is a line of the upgrade that has no collision with `table`. */
  silent: readonly string[]
  /** Made in base, and by the change. */
  others: readonly string[]
}

const tools: readonly Tool[] = [
  {
    name: 'Rails',
    one: 'db/migrate/20240101000000_one.rb',
    two: 'db/migrate/20240102000000_two.rb',
    file: (up, down = '') =>
      `class One < ActiveRecord::Migration[7.1]\n  def up\n    ${up}\n  end\n\n  def down\n    ${down}\n  end\nend\n`,
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
      'reversible do |dir|\n dir.down { create_table :bills }\n end',
    ],
    others: [
      'execute "CREATE TABLE bills (id int)"',
      'add_column :users, :age, :integer',
      "add_index :users, [:a, :b], name: 'by_a'",
      'add_index :users, :email',
      'execute <<~SQL\n      CREATE TABLE bills (id int);\n    SQL',
    ],
  },
  {
    name: 'Knex',
    one: 'migrations/20240101000000_one.js',
    two: 'migrations/20240102000000_two.js',
    file: (up, down = '') =>
      `exports.up = async function (knex) {\n  ${up}\n}\n\nexports.down = async function (knex) {\n  ${down}\n}\n`,
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
    ],
    others: [
      "await knex.raw('CREATE TABLE bills (id int)')",
      "return knex.schema.alterTable('users', table => {\n    table.integer('age')\n  })",
    ],
  },
  {
    name: 'TypeORM',
    one: 'src/migrations/1700000000000-One.ts',
    two: 'src/migrations/1700000000001-Two.ts',
    file: (up, down = '') =>
      `import { MigrationInterface, QueryRunner, Table } from 'typeorm'\n\nexport class One1700000000000 implements MigrationInterface {\n  name = 'One1700000000000'\n\n  public async up(queryRunner: QueryRunner): Promise<void> {\n    ${up}\n  }\n\n  public async down(queryRunner: QueryRunner): Promise<void> {\n    ${down}\n  }\n}\n`,
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
  },
  {
    name: 'Sequelize',
    one: 'migrations/20240101000000-one.js',
    two: 'migrations/20240102000000-two.js',
    file: (up, down = '') =>
      `'use strict'\nmodule.exports = {\n  async up(queryInterface, Sequelize) {\n    ${up}\n  },\n\n  async down(queryInterface, Sequelize) {\n    ${down}\n  },\n}\n`,
    table: "await queryInterface.sequelize.query('CREATE TABLE bills (id int)')",
    drop: "await queryInterface.dropTable('bills')",
    rename: "await queryInterface.renameTable('bills', 'old_bills')",
    silent: ["await queryInterface.createTable('bills', { id: { type: Sequelize.INTEGER } })"],
    others: [
      "await queryInterface.addColumn('users', 'age', Sequelize.INTEGER)",
      "await queryInterface.addIndex('users', ['a'], { name: 'by_a' })",
    ],
  },
]

describe.each(tools)('$name', ({ one, two, file, table, drop, rename, silent, others }) => {
  it('is an error where two migrations create the same table', async () => {
    const line =
      file('@')
        .split('\n')
        .findIndex(text => text.includes('@')) + 1
    expect(await places({ [one]: file(table) }, { [two]: file(table, drop) })).toEqual([
      `error ${two}:${line}`,
    ])
  })

  it.each(others)('is an error for what else they create: %s', async up => {
    expect(await places({ [one]: file(up) }, { [two]: file(up) })).toHaveLength(1)
  })

  it.each([
    ['dropped', drop],
    ['renamed', rename],
  ])('is none after it was %s', async (_, away) => {
    expect(await places({ [one]: file(table) }, { [two]: file(`${away}\n${table}`) })).toEqual([])
  })

  it('is none on the down side', async () => {
    expect(await places({ [one]: file(table) }, { [two]: file('', table) })).toEqual([])
  })

  it.each(silent)('is none for %s', async up => {
    expect(await places({ [one]: file(table) }, { [two]: file(up) })).toEqual([])
  })
})

it('gives an index that Rails has removed a second time', async () => {
  const file = (body: string) =>
    `class A < ActiveRecord::Migration[7.1]\n  def change\n    ${body}\n  end\nend\n`
  const index = 'add_index :users, :email'
  expect(
    await places(
      { 'db/migrate/20240101000000_one.rb': file(index) },
      { 'db/migrate/20240102000000_two.rb': file(`remove_index :users, :email\n    ${index}`) },
    ),
  ).toEqual([])
})

describe('a file of a stranger', () => {
  it.each(['typescript', 'ruby'] as const)(
    'is not read when it is too long or too deep: %s',
    async language => {
      expect((await readSyntax(language, 'a;'.repeat(600_000))).kind).toBe('unread')
      expect((await readSyntax(language, `${'['.repeat(50_000)}${']'.repeat(50_000)}`)).kind).toBe('unread')
      expect((await readSyntax(language, '[('.repeat(200_000))).kind).toBe('unread')
    },
  )
})
