/**
 * Bodies of `up`, by the first version whose migrations are claimed to be known: all that may run them do the same.
 * `never`: those that may run them differ, or refuse it.
 */
export const bodiesSince: Readonly<Record<string, readonly string[]>> = {
  '6.1': [
    'add_column :users, :moods, :string, array: true, null: false, default: %w[glad Sad_2]',
    'add_column :users, :mood, :mood',
    'remove_index :users, :email, include: :id, algorithm: nil',
    'remove_column :users, :age, if_exists: true',
    'remove_column :users, :age, :integer, default: 18, if_exists: true',
    'remove_column :nowhere, :age, if_exists: true',
    'remove_columns :users, :age, :name, type: :integer',
    'create_table :bills, if_not_exists: true do |t|\n t.string :name, index: true\n t.references :user, foreign_key: true\n t.index [:name, :user_id], unique: true\n t.check_constraint "name <> \'\'", name: "bills_named"\n end',
    'drop_table :bills, if_exists: true do |t|\n t.string :name\n end',
    'drop_table :bills, id: :uuid',
    'add_index :users, :email, if_not_exists: true',
    'add_index :users, :email, unique: true, where: "age > 0", if_not_exists: true',
    'remove_index :users, :email, if_exists: true',
    'remove_index :users, name: "index_users_on_email", if_exists: true',
    'remove_index :users, name: "index_users_on_email", using: :btree, where: "x", if_exists: true',
    'remove_index :users, :email, unique: true, if_exists: true',
    'remove_index :users, name: "index_users_on_email", unique: true, if_exists: true',
    'remove_index :nowhere, :email, if_exists: true',
    'remove_index :users, :email, unique: true',
    'remove_index :users, :email, name: "index_users_on_email"',
    'remove_index :users, column: :email, name: "index_users_on_email", where: "x"',
    'remove_index :users, name: "index_users_on_email", unique: true',
    'remove_index :users, :email, name: "by_name"',
    'rename_index :users, "index_users_on_email", "by_email"',
    'validate_foreign_key :orders, :users',
    'validate_foreign_key :orders, column: :buyer_id',
    'validate_foreign_key :orders, name: :to_buyer',
    'validate_constraint :orders, :to_buyer',
    'add_check_constraint :users, "id > 0"',
    'add_check_constraint :users, "id > 0", name: "positive", validate: false',
    'add_check_constraint :users, "id > 0", name: :Positive',
    'remove_check_constraint :users, name: "positive"',
    'remove_check_constraint :users, "id > 1"',
    'validate_check_constraint :users, name: "positive"',
    'validate_check_constraint :users, expression: "id > 1"',
    'remove_timestamps :users, if_exists: true',
    'create_table :bills, if_not_exists: true do |t|\n t.string :name, null: false, default: "x"\n end',
    `add_index :users, [:email, :name], name: "${'x'.repeat(63)}"`,
    'add_index :users, [:email, :name], order: { email: "DESC NULLS LAST", name: :desc }, opclass: { name: :varchar_pattern_ops }',
    'reversible do |dir|\n dir.up { add_column :users, :age, :integer }\n dir.down { remove_column :users, :age }\n end',
    'change_table :users do |t|\n t.remove :name, type: :string\n end',
  ],
  '7.0': [
    'add_column :users, :age, :integer, if_not_exists: true',
    'add_column :users, :age, :integer, null: false, default: 0, if_not_exists: true',
    'add_column :nowhere, :age, :integer, if_not_exists: true',
    'remove_columns :users, :age, :name, if_exists: true',
    'remove_index :users, column: :email, if_exists: true',
    'remove_index :users, column: [:email, :name], if_exists: true',
    'remove_index :users, name: "index_users_on_email", column: :email, if_exists: true',
    'remove_index :users, name: "index_users_on_email", column: :email, unique: true, where: "x", if_exists: true',
    'remove_foreign_key :orders, :users, if_exists: true',
    'remove_foreign_key :orders, :events, if_exists: true',
    'remove_foreign_key :orders, name: "to_buyer", if_exists: true',
    'remove_foreign_key :orders, :users, name: "to_buyer", if_exists: true',
    'remove_foreign_key :users, :orders, if_exists: true',
    'remove_foreign_key :nowhere, :users, if_exists: true',
    'change_table :users do |t|\n t.check_constraint "id > 0", name: "positive"\n end',
  ],
  '7.1': [
    'remove_index :users, :email, name: "index_users_on_email", unique: false, if_exists: true',
    'add_reference :orders, :seller, foreign_key: { to_table: :users }, if_not_exists: true',
    'add_reference :orders, :seller, index: { unique: true }, if_not_exists: true',
    'add_reference :orders, :subject, polymorphic: true, null: false, if_not_exists: true',
    'remove_reference :orders, :seller, if_exists: true',
    'remove_reference :orders, :subject, polymorphic: true, if_exists: true',
    'add_foreign_key :orders, :users, column: :seller_id, if_not_exists: true',
    'add_check_constraint :users, "id > 0", name: "positive", if_not_exists: true',
    'add_check_constraint :users, "id > 0", name: "positive", validate: false, if_not_exists: true',
    'add_check_constraint :users, "id > 0", name: "positive", validate: true, if_not_exists: true',
    'add_check_constraint :users, "id > 1", if_not_exists: true',
    'remove_check_constraint :users, "id > 0", name: "positive", validate: false',
    'remove_check_constraint :users, name: "positive", if_exists: true',
    'remove_check_constraint :users, "id > 0", name: "positive", validate: true, if_exists: true',
    'remove_check_constraint :nowhere, name: "positive", if_exists: true',
    'add_timestamps :users, if_not_exists: true',
    'create_table :bills_of_all_customers do |t|\n t.string :name_of_the_customer_as_written, index: true\n t.index [:name_of_the_customer_as_written, :id], unique: true\n end',
    'add_index :users, :email, order: :desc, opclass: :varchar_pattern_ops, include: [:name, :id], where: "id > 0"',
    'create_enum :mood, %w[glad sad]',
    'create_enum :mood, %w[glad sad]\n add_column :users, :mood, :mood, default: "sad", null: false',
    'create_enum :mood, %w[glad sad]\n create_table :bills do |t|\n t.column :mood, :mood\n t.column :moods, :mood, array: true, default: ["sad", :glad]\n end',
    'remove_index :users, :email, include: :name, if_exists: true',
    'remove_index :users, :email, name: "again", include: %i[name id], order: :desc, if_exists: true',
    'create_enum :mood, ["glad", "sad"]\n create_table :bills do |t|\n t.enum :mood, enum_type: :mood, default: "sad", null: false\n t.enum :moods, enum_type: "mood", array: true, default: []\n end',
    'create_enum :mood, ["glad", "sad"]\n add_column :users, :mood, :enum, enum_type: :mood, default: :glad',
    'drop_enum :mood, ["glad", "sad"], if_exists: true',
    'drop_enum :mood',
    'add_enum_value :mood, "proud", before: "sad"',
    'rename_enum_value :mood, from: "sad", to: "blue"',
  ],
  '8.0': ['add_enum_value :mood, "proud", if_not_exists: true'],
  '8.1': [
    'remove_reference :orders, :seller, foreign_key: { to_table: :users }, if_exists: true',
    'add_foreign_key :orders, :users, if_not_exists: true',
    'remove_foreign_key :orders, :users, column: :buyer_id, if_exists: true',
    'remove_foreign_key :orders, column: :buyer_id, if_exists: true',
  ],
  never: [
    'create_table :bills, force: :cascade, if_not_exists: true do |t|\n t.string :name\n end',
    'create_table :bills do |t|\n t.string :name\n t.index :name, if_not_exists: true\n end',
    'remove_index :users, if_exists: true',
    'add_foreign_key :orders, :users, column: :buyer_id, primary_key: :id, if_not_exists: true',
    'remove_check_constraint :users, "id > 1", if_exists: true',
    `add_index :users, :email, name: "${'x'.repeat(64)}"`,
    'change_table :users do |t|\n t.index :email, if_not_exists: true\n end',
    'change_table :users do |t|\n t.integer :age, if_not_exists: true\n end',
  ],
}
export const bodies = Object.values(bodiesSince).flat()

const start = `
  CREATE TABLE users (id bigserial PRIMARY KEY, email varchar, name varchar);
  CREATE INDEX by_name ON users (name);
  CREATE TABLE events (id bigserial PRIMARY KEY);
  CREATE TABLE orders (id bigserial PRIMARY KEY, user_id bigint, buyer_id bigint);
`
/** What is there before each of them. */
export const states: Readonly<Record<string, string>> = {
  'nothing of it is there': start,
  'it is there': `${start}
    CREATE TYPE mood AS ENUM ('glad', 'sad', 'proud');
    ALTER TABLE users ADD age integer, ADD created_at timestamp, ADD updated_at timestamp;
    ALTER TABLE users ADD CONSTRAINT positive CHECK (id > 0);
    ALTER TABLE users ADD CONSTRAINT chk_rails_f04e7d43d2 CHECK (id > 1) NOT VALID;
    CREATE INDEX index_users_on_email ON users (email);
    CREATE INDEX index_users_on_email_and_name ON users (email, name);
    CREATE TABLE bills (id bigserial PRIMARY KEY, name varchar, user_id bigint);
    ALTER TABLE orders ADD seller_id bigint, ADD subject_id bigint, ADD subject_type varchar;
    CREATE INDEX index_orders_on_seller_id ON orders (seller_id);
    CREATE INDEX index_orders_on_subject ON orders (subject_type, subject_id);
    ALTER TABLE orders ADD CONSTRAINT fk_rails_f868b47f6a FOREIGN KEY (user_id) REFERENCES users (id);
    ALTER TABLE orders ADD CONSTRAINT to_buyer FOREIGN KEY (buyer_id) REFERENCES users (id) NOT VALID;
    ALTER TABLE orders ADD CONSTRAINT to_seller FOREIGN KEY (seller_id) REFERENCES users (id);`,
  'something like it is there': `${start}
    CREATE TYPE mood AS ENUM ('sad');
    ALTER TABLE users ADD age text, ADD updated_at timestamp;
    ALTER TABLE users ADD CONSTRAINT positive CHECK (id > 7) NOT VALID;
    CREATE UNIQUE INDEX index_users_on_email ON users (email) WHERE name IS NOT NULL;
    CREATE INDEX again ON users (email, name);
    CREATE TABLE bills (id bigserial PRIMARY KEY, title varchar);
    ALTER TABLE orders ADD seller_id bigint, ADD subject_id bigint;
    ALTER TABLE orders ADD CONSTRAINT to_event FOREIGN KEY (buyer_id) REFERENCES events (id);`,
  'an index has columns that are no keys': `${start}
    CREATE INDEX again ON users (email) INCLUDE (name);`,
  'several keys lead there': `${start}
    ALTER TABLE orders ADD CONSTRAINT a FOREIGN KEY (buyer_id) REFERENCES users (id);
    ALTER TABLE orders ADD CONSTRAINT b FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;`,
  'its name is that of something else': `${start}
    ALTER TABLE users ADD CONSTRAINT positive UNIQUE (email);
    CREATE INDEX index_users_on_email ON users (name);
    CREATE INDEX on_email ON users (email);
    CREATE VIEW bills AS SELECT id, name, id AS user_id FROM users;
    ALTER TABLE orders ADD seller_id bigint;
    ALTER TABLE orders ADD CONSTRAINT to_buyer FOREIGN KEY (user_id) REFERENCES users (id);`,
}

/** Versions before this one took all columns of an index for its keys; none of them has a way to create others. */
export const stateSince: Readonly<Record<string, string>> = { 'an index has columns that are no keys': '7.1' }

/** The structure, a line for each part. */
export const structure = `
  SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
  UNION ALL SELECT attrelid::regclass || ' ' || attname || ' ' || format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END
    || coalesce(' ' || (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum), '')
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') AND attnum > 0 AND NOT attisdropped
  UNION ALL SELECT enumtypid::regtype || ' ' || enumlabel FROM pg_enum
  ORDER BY 1`
