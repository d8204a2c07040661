import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readRails } from '../../src/frameworks/code-migrations/rails.ts'
import { pluralOf, singularOf } from '../../src/frameworks/code-migrations/rails-keys.ts'
import { ownServer } from '../support/own-server.ts'
import { installed } from '../support/real-runners.ts'

/** Rails 6.1, as Debian packages it. */
const rails = await installed(cache =>
  cache.debian('rails', ['ruby-railties', 'ruby-activerecord', 'ruby-pg']),
)
const serverUrl = ownServer()

/** Each is the body of `change`. */
const bodies = [
  'create_table :bills do |t|\n t.string :name, null: false\n t.text :note\n t.integer :age, default: 18, null: false\n t.timestamps\n end',
  'create_table :bills do |t|\n t.string :a, :b, limit: 20\n t.decimal :price, precision: 10, scale: 2, default: 0.5\n t.boolean :paid, default: false, null: false\n t.datetime :at\n t.date :day\n end',
  "create_table :bills, id: :uuid do |t|\n t.jsonb :data, default: {}, null: false\n t.json :list, default: []\n t.string :tags, array: true, default: []\n t.uuid :key, default: 'gen_random_uuid()'\n end",
  'create_table :bills, id: false do |t|\n t.bigint :x\n t.integer :y, limit: 2\n t.integer :z, limit: 8\n t.float :f\n t.binary :b\n t.inet :ip\n end',
  'create_table :bills, primary_key: :bill_id do |t|\n t.string :name\n t.index [:name, :bill_id], unique: true\n t.index :name, name: "by_name", where: "name IS NOT NULL", using: :btree\n end',
  'create_table :bills, id: :integer do |t|\n t.references :user, null: false, foreign_key: true\n t.belongs_to :owner, foreign_key: { to_table: :users, on_delete: :cascade }, index: false\n end',
  'create_table :bills do |t|\n t.references :subject, polymorphic: true, null: false\n t.references :user, type: :uuid, index: { unique: true }\n end',
  "create_table :bills do |t|\n t.column :kind, :string, default: 'x'\n t.datetime :sent_at, default: -> { 'CURRENT_TIMESTAMP' }\n t.timestamps null: true\n end",
  'create_table :bills',
  'create_table :bills, force: :cascade do |t|\n t.string :name, index: true\n end',
  'add_column :users, :age, :integer, default: 0, null: false',
  'add_column :users, :balance, :decimal, precision: 8, scale: 2',
  'add_column :users, :seen_at, :datetime, precision: 3',
  'add_index :users, :email',
  'add_index :users, [:email, :name], unique: true',
  "add_index :users, 'lower(email)', name: 'by_lower_email'",
  'add_index :users, "lower(email)"',
  'add_index :users, :email, where: "name IS NULL", using: :hash',
  'add_reference :orders, :seller, foreign_key: { to_table: :users }',
  'add_reference :orders, :subject, polymorphic: true',
  'add_foreign_key :orders, :users',
  'add_foreign_key :orders, :users, column: :buyer_id, on_delete: :nullify, name: "to_buyer"',
  'add_foreign_key :orders, :users, validate: false',
  'add_timestamps :users, null: true',
  'change_table :users do |t|\n t.string :nick, null: false\n t.references :city\n t.index :nick\n t.remove :name\n end',
  'enable_extension "pgcrypto"',
]
/** Each is the body of `up`. */
const ups = [
  'remove_column :users, :email',
  'remove_columns :users, :email, :name',
  'drop_table :orders',
  'drop_table :orders, force: :cascade',
  'drop_table :nowhere, if_exists: true',
  'change_column :users, :name, :text',
  "change_column :users, :name, :string, limit: 50, null: false, default: 'x'",
  "change_column :users, :name, :integer, using: 'name::integer'",
  'change_column_null :users, :name, false',
  'change_column_null :users, :name, true',
  "change_column_default :users, :name, from: nil, to: 'x'",
  'change_column_default :users, :name, nil',
  'remove_index :users, name: "by_email_and_name"',
]

/** What the gate does not claim to know. */
const unknown = [
  'create_table :bills do |t|\n t.string name\n end',
  'create_table :bills do |t|\n t.string :name, collation: "de_DE"\n end',
  'create_table :bills do |t|\n t.string :name if big?\n end',
  'create_table(:bills) { |t| columns(t) }',
  'create_table :bills, partition_key: :id',
  'add_column :users, :age, :integer, default: DEFAULT_AGE',
  'add_column :users, :age, :integer, **options',
  'add_column table, :age, :integer',
  'add_reference :orders, :person, foreign_key: true',
  'add_foreign_key :orders, :people',
  'remove_index :users, :email',
  'rename_column :users, :name, :nick',
  `add_index :users, :${'x'.repeat(60)}`,
  'User.update_all(age: 1)',
]

const program = `require 'json'
require 'active_record'
ActiveRecord::Base.establish_connection(ENV['DATABASE_URL'])
ActiveRecord::Migration.verbose = false
start = <<~SQL
  CREATE TABLE users (id bigserial PRIMARY KEY, email varchar, name varchar);
  CREATE INDEX by_email_and_name ON users (email, name);
  CREATE TABLE orders (id bigserial PRIMARY KEY, user_id bigint, buyer_id bigint);
SQL
sent = []
ActiveSupport::Notifications.subscribe('sql.active_record') do |*, payload|
  sent << payload[:sql] unless %w[SCHEMA TRANSACTION].include?(payload[:name]) || payload[:sql] =~ /\\A(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/
end
cases = JSON.parse($stdin.read)
answers = cases.map do |body|
  failed = nil
  ActiveRecord::Base.transaction do
    ActiveRecord::Base.connection.execute(start)
    sent.clear
    begin
      migration = Class.new(ActiveRecord::Migration[6.1]) { class_eval("def up\\n#{body}\\nend") }
      migration.new.exec_migration(ActiveRecord::Base.connection, :up)
    rescue StandardError => e
      failed = e.message
    end
    raise ActiveRecord::Rollback
  end
  failed ? { 'failed' => failed } : { 'sent' => sent.dup }
end
puts JSON.generate(answers)
`
const answersShape = z.array(
  z.object({ sent: z.array(z.string()).optional(), failed: z.string().optional() }),
)

/** What Rails itself sends. */
function sentByRails(cases: readonly string[]): Promise<z.infer<typeof answersShape>> {
  const directory = mkdtempSync(join(tmpdir(), 'gate-rails-'))
  const file = join(directory, 'sent.rb')
  writeFileSync(file, program)
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DATABASE_URL: serverUrl() }
    const child = execFile('ruby', [file], { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      rmSync(directory, { recursive: true })
      if (error) reject(new Error(stderr))
      else resolve(answersShape.parse(JSON.parse(stdout)))
    })
    child.stdin?.end(JSON.stringify(cases))
  })
}

/** White space, and the case of words that are no names, mean nothing. */
function plain(sql: string): string {
  return sql.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ ,/g, ',').trim().toLowerCase()
}

async function read(body: string, version = '6.1'): Promise<{ sent: string[]; isWhole: boolean }> {
  const { sent } = await readRails(
    `class One < ActiveRecord::Migration[${version}]\n  def up\n    ${body}\n  end\nend\n`,
  )
  return {
    sent: sent.flatMap(one => (one.kind === 'sql' ? plain(one.text) : [])),
    isWhole: sent.every(({ kind }) => kind === 'sql'),
  }
}

describe.skipIf(rails === undefined)('Rails', () => {
  const cases = [...bodies, ...ups]
  let answers: z.infer<typeof answersShape> = []
  beforeAll(async () => {
    answers = await sentByRails(cases)
  }, 120_000)

  it.each(cases.map((body, index) => [body, index] as const))(
    'sends what is replayed: %s',
    async (body, index) => {
      const answer = answers[index]
      expect(answer?.failed).toBe(undefined)
      expect(await read(body)).toEqual({ sent: answer?.sent?.map(plain), isWhole: true })
    },
  )
})

it.each(unknown)('what is not known of a migration is not claimed: %s', async body => {
  expect((await read(body)).isWhole).toBe(false)
})

it('versions whose keys are others are not claimed', async () => {
  for (const version of ['4.2', '5.0'])
    expect((await read('create_table :bills', version)).isWhole).toBe(false)
  expect((await read('create_table :bills', '7.1')).isWhole).toBe(true)
  expect((await read('add_column :users, :at, :datetime', '7.0')).sent).toEqual([
    'alter table "users" add "at" timestamp(6)',
  ])
})

it.each([
  ['user', 'users'],
  ['order_item', 'order_items'],
  ['category', 'categories'],
  ['day', 'days'],
  ['box', 'boxes'],
  ['address', 'addresses'],
  ['branch', 'branches'],
  ['person', undefined],
  ['sheep', undefined],
  ['analysis', undefined],
  ['status', undefined],
])('%s is %s in the plural', (one, many) => {
  expect(pluralOf(one)).toBe(many)
  if (many !== undefined) expect(singularOf(many)).toBe(one)
})
