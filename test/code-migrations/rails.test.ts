import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readRails } from '../../src/frameworks/code-migrations/rails.ts'
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
  'create_table :bills, if_not_exists: true do |t|\n t.string :name, index: true\n t.references :user, foreign_key: true\n end',
  'create_table :bills do |t|\n t.integer :age\n t.check_constraint "age > 0", name: "aged"\n t.references :user, foreign_key: true\n t.check_constraint "age < 99", validate: false\n end',
  'add_index :users, :email, if_not_exists: true',
  'add_index :users, [:email, :name], order: { email: "DESC NULLS LAST" }, opclass: :varchar_pattern_ops',
  'add_check_constraint :users, "id > 0"',
  'add_check_constraint :users, "id > 0", name: "positive", validate: false',
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
  'rename_index :users, "by_email_and_name", "by_both"',
  'drop_table :orders, id: :uuid do |t|\n t.string :name\n end',
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
  'remove_index :users, :email, algorithm: :concurrently',
  'remove_index :users, "lower(email)"',
  'remove_foreign_key :orders',
  `add_index :users, :${'x'.repeat(60)}`,
  'User.update_all(age: 1)',
  // What the guard looks at is not the same in 6.1 and later.
  'add_column :users, :age, :integer, if_not_exists: true',
  'add_foreign_key :orders, :users, if_not_exists: true',
  'remove_index :users, column: :email, if_exists: true',
  'add_check_constraint :users, "id > 0", name: "no name"',
  'add_check_constraint :users, expression',
  'remove_check_constraint :users, name: CHECK',
  'remove_index :users, :email, name: INDEX',
  'remove_index :users, :email, if_exists: guarded?',
  'rename_index :users, :a, name',
]

/** What depends on what is there already: the same tables, keys and indexes are left. */
const lookups = [
  'remove_foreign_key :orders, :users',
  'remove_foreign_key :orders, column: :buyer_id',
  'remove_foreign_key :orders, :users, column: :user_id',
  'remove_foreign_key :orders, name: :to_buyer',
  'remove_index :users, :name',
  'remove_index :users, column: [:email, :name]',
  'remove_reference :orders, :user, foreign_key: true',
  'remove_reference :orders, :buyer, foreign_key: { to_table: :users }',
  'remove_belongs_to :orders, :user',
  'rename_column :users, :name, :nick',
  'rename_column :orders, :user_id, :owner_id',
  'rename_table :users, :people',
  'rename_table :orders, :purchases',
  'remove_timestamps :events',
  'remove_index :users, :name, if_exists: true',
  'remove_index :users, :email, if_exists: true',
  'remove_index :users, [:email, :name], name: "by_email_and_name", unique: true, if_exists: true',
  'remove_index :users, [:email, :name], name: "by_email_and_name", where: "x"',
  'remove_column :users, :name, :string, if_exists: true',
  'remove_column :users, :nobody, if_exists: true',
  'validate_foreign_key :orders, :users',
  'validate_foreign_key :orders, column: :buyer_id',
  'validate_constraint :orders, :to_buyer',
]
/** Neither of them does it. */
const refused = [
  'remove_foreign_key :users, :orders',
  'remove_index :users, :email',
  'remove_index :users, :email, name: "by_email_and_name"',
  'validate_foreign_key :users, :orders',
  'validate_check_constraint :users, name: "nothing"',
  'remove_check_constraint :orders, name: "to_buyer"',
  'rename_column :users, :nobody, :nick',
  'rename_table :nothing, :something',
]

const program = `require 'json'
require 'active_record'
ActiveRecord::Base.establish_connection(ENV['DATABASE_URL'])
ActiveRecord::Migration.verbose = false
start = <<~SQL
  CREATE TABLE users (id bigserial PRIMARY KEY, email varchar, name varchar);
  CREATE INDEX by_email_and_name ON users (email, name);
  CREATE INDEX index_users_on_name ON users (name);
  CREATE INDEX index_users_on_name_and_email ON users (name, email);
  CREATE TABLE orders (id bigserial PRIMARY KEY, user_id bigint, buyer_id bigint);
  CREATE INDEX index_orders_on_user_id ON orders (user_id);
  CREATE TABLE events (id bigserial PRIMARY KEY, created_at timestamp, updated_at timestamp);
SQL
keys = <<~SQL
  ALTER TABLE orders ADD CONSTRAINT fk_rails_f868b47f6a FOREIGN KEY (user_id) REFERENCES users (id);
  ALTER TABLE orders ADD CONSTRAINT to_buyer FOREIGN KEY (buyer_id) REFERENCES users (id);
SQL
catalog = <<~SQL
  SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT attrelid::regclass || ' ' || attname FROM pg_attribute WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace) AND attnum > 0 AND NOT attisdropped
  ORDER BY 1
SQL
sent = []
ActiveSupport::Notifications.subscribe('sql.active_record') do |*, payload|
  sent << payload[:sql] unless %w[SCHEMA TRANSACTION].include?(payload[:name]) || payload[:sql] =~ /\\A(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/
end
cases = JSON.parse($stdin.read)
answers = cases.map do |body, sql, related|
  failed = nil
  left = nil
  ActiveRecord::Base.transaction do
    ActiveRecord::Base.connection.execute(start)
    ActiveRecord::Base.connection.execute(keys) if related
    sent.clear
    begin
      if sql
        sql.each { |one| ActiveRecord::Base.connection.execute(one) }
      else
        migration = Class.new(ActiveRecord::Migration[6.1]) { class_eval("def up\\n#{body}\\nend") }
        migration.new.exec_migration(ActiveRecord::Base.connection, :up)
      end
      left = ActiveRecord::Base.connection.select_values(catalog) if related
    rescue StandardError => e
      failed = e.message
    end
    raise ActiveRecord::Rollback
  end
  failed ? { 'failed' => failed } : { 'sent' => sent.dup, 'left' => left || [] }
end
puts JSON.generate(answers)
`
const answersShape = z.array(
  z.object({
    sent: z.array(z.string()).optional(),
    left: z.array(z.string()).optional(),
    failed: z.string().optional(),
  }),
)

/** A body that Rails runs, or SQL in its place. */
type Case = readonly [body: string, sql: readonly string[] | null, related: boolean]

/** What Rails itself sends, and what is there afterwards. */
function askRails(cases: readonly Case[]): Promise<z.infer<typeof answersShape>> {
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
  return sql
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/ ,/g, ',')
    .trim()
    .toLowerCase()
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
    answers = await askRails(cases.map(body => [body, null, false]))
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

describe.skipIf(rails === undefined)('Rails looks up what is there', () => {
  const sqlOf = async (body: string) => {
    const { sent } = await readRails(
      `class One < ActiveRecord::Migration[6.1]\n def up\n ${body}\n end\nend\n`,
    )
    expect(sent.every(({ kind }) => kind === 'sql')).toBe(true)
    return sent.flatMap(one => (one.kind === 'sql' ? one.text : []))
  }

  it('and leaves what the replay leaves', { timeout: 120_000 }, async () => {
    const read = await Promise.all(lookups.map(async body => [body, await sqlOf(body), true] as const))
    const [theirs, ours] = [await askRails(lookups.map(body => [body, null, true])), await askRails(read)]
    for (const [index, body] of lookups.entries()) {
      expect(theirs[index]?.failed, body).toBe(undefined)
      expect({ body, left: ours[index]?.left, failed: ours[index]?.failed }).toEqual({
        body,
        left: theirs[index]?.left,
        failed: undefined,
      })
    }
  })

  it('and refuses what the replay refuses', { timeout: 120_000 }, async () => {
    const read = await Promise.all(refused.map(async body => [body, await sqlOf(body), true] as const))
    const answers = await askRails([...refused.map(body => [body, null, true] as const), ...read])
    for (const [index, one] of answers.entries()) expect(one.failed, String(index)).toBeTruthy()
  })
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
  // As lago-api's db/structure.sql has it: https://github.com/getlago/lago-api
  expect((await read('add_column :invoices, :finalized_at, :timestamp', '7.2')).sent).toEqual([
    'alter table "invoices" add "finalized_at" timestamp',
  ])
})
