import { describe, expect, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'

const migration = (body: string, head = '') =>
  `class One < ActiveRecord::Migration[8.0]\n${head}  def change\n    ${body}\n  end\nend\n`
const outside = '  disable_ddl_transaction!\n'

/** What the gate says of migrations, of which the last one is new. */
async function check(...texts: readonly string[]) {
  const files = texts.map((text, index) => [`db/migrate/2024010${index + 1}000000_one.rb`, text] as const)
  const { report } = await checkFiles(
    { base: Object.fromEntries(files.slice(0, -1)), change: Object.fromEntries(files.slice(-1)) },
    { replay: 'auto' },
  )
  return [report.verdict, ...report.findings.map(({ rule, severity }) => `${severity}: ${rule}`)]
}

const orders = migration(
  'create_table :users\n    create_table :orders do |t|\n      t.string :code\n      t.datetime :deleted_at\n      t.index :code, unique: true, where: "deleted_at IS NULL"\n    end',
)

/** As in https://github.com/getlago/lago-api, where each part of a migration may have run before. */
const guarded = migration(
  `safety_assured do
      add_reference :orders, :user, foreign_key: true, index: {algorithm: :concurrently}, if_not_exists: true
    end
    remove_index :orders, name: "index_orders_on_code", column: %w[code], unique: true, where: "x", algorithm: :concurrently, if_exists: true
    change_column_null :orders, :code, true
    add_index :orders, :code, algorithm: :concurrently, if_not_exists: true
    safety_assured do
      add_check_constraint :orders, "code <> ''", name: "orders_code", validate: true, if_not_exists: true
    end`,
  outside,
)

describe('guarded calls of Rails', () => {
  it('run where nothing of them is there, and where all of it is', async () => {
    expect(await check(orders, guarded)).toEqual(['pass'])
    expect(await check(orders, guarded, guarded)).toEqual(['pass'])
  })

  it('leave what later migrations count on', async () => {
    const [column, check_] = ['remove_column :orders, :user_id', 'remove_check_constraint :orders, name: ']
    expect(await check(orders, guarded, migration(`${column}\n    ${check_}"orders_code"`))).toEqual(['pass'])
    expect(await check(orders, guarded, migration(`${check_}"orders_kode"`))).toEqual([
      'fail',
      'error: replay-failed',
    ])
    expect(await check(orders, migration('add_index :orders, :code'))).toEqual([
      'fail',
      'error: same-object',
      'error: replay-duplicate-table',
    ])
  })

  it('are no errors where what they look for may come from what is not known', async () => {
    const base = migration('create_table :orders do |t|\n      columns(t)\n    end\n    checks(:orders)')
    const [verdict, ...findings] = await check(
      base,
      migration('validate_check_constraint :orders, name: "orders_code"'),
    )
    expect([verdict, findings]).toEqual(['not-checked', []])
    for (const body of ['remove_index :orders, :code', 'remove_foreign_key :orders, :users'])
      expect(await check(base, migration(body))).toEqual(['not-checked'])
  })

  it('say more than the versions agree on, and are then not checked', async () => {
    expect(await check(orders, migration('add_foreign_key :orders, :users, if_not_exists: true'))).toEqual([
      'not-checked',
    ])
  })
})

it('all of `reversible` is replayed, if all of its way up is known', async () => {
  const both = (up: string) =>
    migration(`reversible do |dir|\n      dir.up { ${up} }\n      dir.down { nothing(:else) }\n    end`)
  expect(await check(orders, both('add_column :orders, :note, :text'))).toEqual(['pass'])
  expect(await check(orders, both('add_column :orders, :code, :text'))).toContain('fail')
  expect(await check(orders, both('fill(:orders)'))).toEqual(['not-checked'])
})

it('a table that ends the block of a look-up early is not claimed to be known', async () => {
  const name = 'a$migration_gate$; DROP TABLE orders; DO $migration_gate$'
  expect(await check(orders, migration(`remove_foreign_key :orders, column: '${name}'`))).toEqual([
    'not-checked',
  ])
})
