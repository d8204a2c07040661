import { expect, it } from 'vitest'
import type { ProgramReading } from '../../src/frameworks/code-migrations/dialect.ts'
import { readEcto } from '../../src/frameworks/code-migrations/ecto.ts'
import { readEfCore } from '../../src/frameworks/code-migrations/ef-core.ts'
import { readJavascript } from '../../src/frameworks/code-migrations/javascript.ts'
import { readLaravel } from '../../src/frameworks/code-migrations/laravel.ts'
import { readDoctrine, readPhinx } from '../../src/frameworks/code-migrations/phinx.ts'
import { readRails } from '../../src/frameworks/code-migrations/rails.ts'
import { ectoSending, typeOrmSending } from '../../src/frameworks/code-migrations/sending.ts'

type Read = (text: string) => Promise<ProgramReading>

const typeOrm = (body: string, before = '', members = '') =>
  `${before}\nexport class A1700000000000 implements MigrationInterface {\n${members}\n  async up(queryRunner) {\n${body}\n  }\n}\n`
const knex = (body: string, after = '') => `exports.up = async function (knex) {\n${body}\n}\n${after}`
const kysely = (body: string, before = "import { sql } from 'kysely'") =>
  `${before}\nexport async function up(db) {\n${body}\n}\n`
const mikroOrm = (body: string, members = '') =>
  `export class Migration1 extends Migration {\n${members}\n  async up() {\n${body}\n  }\n}\n`
const rails = (body: string, members = '', before = '') =>
  `${before}\nclass One < ActiveRecord::Migration[6.1]\n${members}\n  def up\n${body}\n  end\nend\n`
const ecto = (body: string, members = '', uses = 'use Ecto.Migration') =>
  `defmodule One do\n  ${uses}\n${members}\n  def up do\n${body}\n  end\nend\n`
const laravel = (body: string, members = '', before = '') =>
  `<?php\n${before}\nreturn new class extends Migration {\n${members}\n  public function up(): void {\n${body}\n  }\n};\n`
const doctrine = (body: string, members = '') =>
  `<?php\nfinal class Version1 extends AbstractMigration {\n${members}\n  public function up(Schema $schema): void {\n${body}\n  }\n}\n`
const phinx = (body: string, members = '') =>
  `<?php\nfinal class One extends AbstractMigration {\n${members}\n  public function up(): void {\n${body}\n  }\n}\n`
const efCore = (body: string, members = '') =>
  `public partial class One : Migration {\n${members}\n  protected override void Up(MigrationBuilder migrationBuilder) {\n${body}\n  }\n}\n`

const q = "await queryRunner.query('SELECT 1')"
const raw = "await knex.raw('SELECT 1')"
const add = "this.addSql('SELECT 1')"

const programs: readonly [string, Read, string][] = [
  ['decorated up', readJavascript, typeOrm(q, '', '@InOtherSchema()')],
  ['decorated class', readJavascript, typeOrm(q, '@InOtherSchema()')],
  ['spread over up', readJavascript, `module.exports = { async up(knex) { ${raw} }, ...other }`],
  ['a key that is computed', readJavascript, `module.exports = { async up(knex) { ${raw} }, [name]: other }`],
  [
    "a project's base",
    readDoctrine,
    doctrine("$this->addSql('A');").replace('AbstractMigration', 'OwnMigration'),
  ],
  ["a project's base of Phinx", readPhinx, phinx("$this->execute('A');").replace('AbstractMigration', 'Own')],
  // What a call does that only prints.
  ['printed query', readJavascript, typeOrm("console.log(await queryRunner.query('DELETE FROM a'))")],
  ['printed helper', readJavascript, typeOrm(`${q}\nconsole.log(seed(queryRunner))`)],
  ['Ruby prints', readRails, rails("execute 'SELECT 1'\nsay User.delete_all")],
  [
    'Ruby prints a method',
    readRails,
    rails("execute 'SELECT 1'\nputs backfill", 'def backfill\n User.delete_all\n end'),
  ],
  // Callbacks by name.
  ['callback by name', readJavascript, knex("return knex.raw('SELECT 1').then(seed)")],
  [
    'transaction by name',
    readLaravel,
    laravel("DB::statement('SELECT 1'); DB::transaction([$this, 'seed']);"),
  ],
  ['block by name', readRails, rails("execute 'SELECT 1'\nsafety_assured(&seed)")],
  [
    "somebody's transaction",
    readJavascript,
    typeOrm("await transaction(async () => { await queryRunner.query('A') })"),
  ],
  // A method without brackets.
  ['Ruby method', readRails, rails("execute 'SELECT 1'\nbackfill", 'def backfill\n User.delete_all\n end')],
  ['Ruby method as value', readRails, rails("execute 'SELECT 1'\nx = backfill")],
  ['Ruby method as condition', readRails, rails("execute 'SELECT 1'\nif backfill\n end")],
  ['Ruby method in a string', readRails, rails('execute \'SELECT 1\'\nx = "#{backfill}"')],
  ['Elixir function', readEcto, ecto('execute "SELECT 1"\nbackfill')],
  ['getter', readJavascript, typeOrm(`${q}\nawait this.seeded`, '', 'get seeded() { return seed() }')],
  // Throws.
  ['throw of a text', readJavascript, typeOrm(`${q}\nthrow 'not yet'`)],
  ['throw of a name', readJavascript, typeOrm(`${q}\nthrow notYet`)],
  ['throw in a branch', readJavascript, typeOrm(`${q}\nif (process.env.NOT_YET) throw notYet`)],
  ['PHP throw', readLaravel, laravel("DB::statement('SELECT 1'); throw new Exception('no');")],
  ['PHP exit', readLaravel, laravel("DB::statement('SELECT 1'); exit(1);")],
  ['Ruby raise', readRails, rails("execute 'SELECT 1'\nraise")],
  ['Ruby raise in a branch', readRails, rails("execute 'SELECT 1'\nraise if Rails::ENV")],
  ['Elixir raise', readEcto, ecto('execute "SELECT 1"\nraise "no"')],
  ['C# throw', readEfCore, efCore('migrationBuilder.Sql("SELECT 1"); throw failure;')],
  // Spread.
  ['spread list', readJavascript, typeOrm(`${q}\nconst rows = [...(await seed(queryRunner))]`)],
  ['spread dictionary', readJavascript, typeOrm(`${q}\nconst rows = { ...(await seed(queryRunner)) }`)],
  ['PHP spread', readLaravel, laravel("DB::statement('SELECT 1'); $a = [...seed()];")],
  // What is not awaited.
  ['list of queries', readJavascript, "exports.up = knex => [knex.raw('A'), knex.raw('B')]"],
  ['awaited list', readJavascript, knex("await [knex.raw('A')]")],
  ['member of a query', readJavascript, knex("await knex.raw('A').rows")],
  // Defined twice, elsewhere or otherwise.
  ['up twice in a class', readJavascript, typeOrm(q, '', `async up(queryRunner) { ${q} }`)],
  ['up of another class', readJavascript, typeOrm(q, `class Helper { async up(queryRunner) { ${q} } }`)],
  ['up exported twice', readJavascript, knex(raw, `exports.up = async knex => { ${raw} }`)],
  ['up wrapped', readJavascript, `async function up(knex) { ${raw} }\nexports.up = wrap(up)`],
  [
    'up wrapped in an object',
    readJavascript,
    `async function up(knex) { ${raw} }\nmodule.exports = { up: wrap(up) }`,
  ],
  ['exports replaced', readJavascript, knex(raw, "module.exports = require('./other')")],
  ['exports by a key', readJavascript, knex(raw, "exports['up'] = other")],
  [
    'exported under another name',
    readJavascript,
    `async function up(knex) { ${raw} }\nexport { other as up }`,
  ],
  ['generator', readJavascript, "export function* up(pgm) { pgm.sql('SELECT 1') }"],
  ['inner up', readJavascript, knex(`function up(knex) {}\n${raw}`)],
  ['field up', readJavascript, typeOrm(q, '', 'up = wrap(this)')],
  ['change and up', readRails, rails("execute 'SELECT 1'", "def change\n execute 'SELECT 2'\n end")],
  ['up twice in Ruby', readRails, rails("execute 'SELECT 1'", "def up\n execute 'SELECT 2'\n end")],
  ['clauses of up', readEcto, ecto('execute "SELECT 1"', 'def up when true do\n execute "A"\n end')],
  ['own execute', readRails, rails("execute 'SELECT 1'", 'def execute(sql)\n super(other(sql))\n end')],
  ['own say', readRails, rails("execute 'SELECT 1'\nsay 'x'", 'def say(text)\n User.delete_all\n end')],
  ['own addSql', readJavascript, mikroOrm(add, 'addSql(sql) { super.addSql(other(sql)) }')],
  [
    'own addSql in PHP',
    readDoctrine,
    doctrine(
      "$this->addSql('A');",
      'function addSql($sql, $a = [], $b = []): void { parent::addSql(x($sql)); }',
    ),
  ],
  // What runs when the file is loaded.
  ['module code', readJavascript, typeOrm(q, 'patch(QueryRunner)')],
  [
    'module branch',
    readJavascript,
    typeOrm('await queryRunner.query(sql)', "let sql = 'A'\nif (process.env.B) sql = 'B'"),
  ],
  [
    'reassigned by a function',
    readJavascript,
    typeOrm('await queryRunner.query(sql)', "let sql = 'A'\nconst other = () => { sql = 'B' }\nother()"),
  ],
  ['static block', readJavascript, typeOrm(q, '', 'static { patch(this) }')],
  ['constructor', readJavascript, typeOrm(q, '', 'constructor() { patch(this) }')],
  ['class code in Ruby', readRails, rails("execute 'SELECT 1'", 'include OtherExecute')],
  ['file code in Ruby', readRails, rails("execute 'SELECT 1'", '', 'User.delete_all')],
  ['defined by a call', readRails, rails("execute 'SELECT 1'", 'prepend(Module.new { def up = 1 })')],
  ['file code in PHP', readLaravel, laravel("DB::statement('SELECT 1');", '', "DB::statement('B');")],
  ['trait', readLaravel, laravel("DB::statement('SELECT 1');", 'use OnOtherConnection;')],
  [
    'PHP constructor',
    readLaravel,
    laravel("DB::statement('SELECT 1');", "public function __construct() { DB::statement('B'); }"),
  ],
  [
    'shouldRun',
    readLaravel,
    laravel("DB::statement('SELECT 1');", 'public function shouldRun(): bool { return false; }'),
  ],
  [
    'Doctrine preUp',
    readDoctrine,
    doctrine("$this->addSql('A');", 'public function preUp(Schema $schema): void { seed(); }'),
  ],
  [
    'Doctrine postUp',
    readDoctrine,
    doctrine("$this->addSql('A');", 'public function postUp(Schema $schema): void { seed(); }'),
  ],
  ['Phinx init', readPhinx, phinx("$this->execute('A');", 'public function init() { seed(); }')],
  [
    'Phinx shouldExecute',
    readPhinx,
    phinx("$this->execute('A');", 'public function shouldExecute(): bool { return false; }'),
  ],
  ['Ecto callback', readEcto, ecto('execute "SELECT 1"', 'def after_begin do\n repo().query!("A")\n end')],
  ["a project's use", readEcto, ecto('execute "SELECT 1"', '', 'use MyApp.Migration')],
  ['another use', readEcto, ecto('execute "SELECT 1"', 'use MyApp.Seeds')],
  ['Ecto after', readEcto, ecto('execute "SELECT 1"\nafter\nexecute "SELECT 2"')],
  // Somebody else's names.
  [
    "somebody's sql",
    readJavascript,
    kysely('await sql`SELECT 1`.execute(db)', "import { sql } from './own-sql'"),
  ],
  ['local sql', readJavascript, kysely('const sql = other\nawait sql`SELECT 1`.execute(db)')],
  [
    "somebody's sql in Payload",
    readJavascript,
    "import { sql } from './x'\nexport async function up({ db }) {\n await db.execute(sql`SELECT 1`)\n}",
  ],
  ['shadowed runner', readJavascript, typeOrm(`{ const queryRunner = other\n${q} }`)],
  ['replaced runner', readJavascript, typeOrm(`queryRunner = other\n${q}`)],
  ['another connection', readJavascript, typeOrm("await queryRunner.connection.query('SELECT 1')")],
  [
    "AdonisJS' own query",
    readJavascript,
    "export default class extends BaseSchema {\n async up() {\n this.query('SELECT 1')\n }\n}",
  ],
  ["somebody's DB", readLaravel, laravel("DB::statement('SELECT 1');", '', 'use App\\DB;')],
  ["somebody's DB by its full name", readLaravel, laravel("\\App\\DB::statement('SELECT 1');")],
  [
    "somebody's Migration",
    readLaravel,
    laravel("DB::statement('SELECT 1');", '', 'use App\\Tenants\\Migration;'),
  ],
  ['replaced $schema', readDoctrine, doctrine("$this->addSql('A'); $schema = other();")],
  [
    'block scope',
    readJavascript,
    typeOrm("{ const sql = 'B' }\nawait queryRunner.query(sql)", "const sql = 'A'"),
  ],
  ['static field', readJavascript, typeOrm('await queryRunner.query(this.sql)', '', "static sql = 'A'")],
  // Texts.
  ['tag of a method', readJavascript, typeOrm('await queryRunner.query`SELECT 1`')],
  ['parameter of a template', readJavascript, kysely(`await sql\`SELECT \${'a'}\`.execute(db)`)],
  ['octal escape', readLaravel, laravel('DB::statement("SELECT \\101\\u{41 }");')],
  ['several texts of one heredoc', readRails, rails("execute <<~A.gsub('a', 'b')\n SELECT 1\n A")],
  ['charlist', readEcto, ecto("execute 'SELECT 1'")],
  ['Laravel placeholder', readLaravel, laravel("DB::statement('SELECT a ? b');")],
  ['Laravel named placeholder', readLaravel, laravel("DB::statement('SELECT :a');")],
  ['Laravel several statements', readLaravel, laravel("DB::statement('SELECT 1; SELECT 2');")],
  ['schema at the end', readJavascript, knex("await knex.schema.dropTable('a').withSchema('b')")],
  ['column with a dot', readJavascript, knex("await knex.schema.createTable('a', t => { t.text('b.c') })")],
  [
    'transaction within none',
    readRails,
    rails('transaction do\n add_index :a, :b, algorithm: :concurrently\n end', 'disable_ddl_transaction!'),
  ],
  [
    'transaction within none in Laravel',
    readLaravel,
    laravel(
      "DB::transaction(function () { DB::statement('CREATE INDEX CONCURRENTLY a ON b (c)'); });",
      'public $withinTransaction = false;',
    ),
  ],
  ['swallowed', readJavascript, typeOrm(`try { ${q} } catch (e) { if (e.code === '1') return\nthrow e }`)],
  [
    'isTransactional by a call',
    readDoctrine,
    doctrine("$this->addSql('A');", 'public function isTransactional(): bool { return flag(); }'),
  ],
  [
    'isTransactional by a call, MikroORM',
    readJavascript,
    mikroOrm(add, 'isTransactional() { return flag() }'),
  ],
  // What was known before.
  ['optional', readJavascript, typeOrm(`queryRunner && ${q}`)],
  ['comma', readJavascript, typeOrm(`${q}, await queryRunner.query('B')`)],
  ['super.up', readJavascript, typeOrm(`await super.up(queryRunner)\n${q}`)],
  [
    'Promise.all',
    readJavascript,
    typeOrm("await Promise.all([queryRunner.query('A'), queryRunner.query('B')])"),
  ],
  ['yield', readJavascript, "exports.up = function* (knex) { yield knex.raw('A') }"],
  ['after return', readJavascript, typeOrm(`return\n${q}`)],
  ['String.raw', readJavascript, typeOrm('await queryRunner.query(String.raw`A`)')],
  ['sql.raw', readJavascript, kysely("await sql.raw('SELECT 1').execute(db)")],
  ['sql.id', readJavascript, kysely(`await sql\`DROP TABLE \${sql.id('a')}\`.execute(db)`)],
  [
    'Sequelize in a transaction',
    readJavascript,
    "module.exports = { async up(queryInterface) {\n await queryInterface.sequelize.query('A', { transaction: t })\n} }",
  ],
  ['destructured default', readJavascript, typeOrm(`${q}\nconst { a = await seed() } = {}`)],
  ['rescue modifier', readRails, rails("execute('SELECT 1') rescue nil")],
  ['unless', readRails, rails("execute 'SELECT 1' unless table_exists?(:a)")],
  ['rescue', readRails, rails("begin\n execute 'SELECT 1'\n rescue StandardError\n end")],
  ['revert', readRails, rails("revert do\n execute 'SELECT 1'\n end")],
  ['self', readRails, rails('self.create_table :a')],
  ['connection', readRails, rails("connection.execute 'SELECT 1'")],
  ['variables in a table', readRails, rails('create_table :a do |t|\n name = :b\n t.string name\n end')],
  ['interpolation', readRails, rails('execute "SELECT #{a}"')],
  ['function', readEcto, ecto('execute fn -> repo().query!("A") end')],
  ['list in Ecto', readEcto, ecto('execute ["SELECT 1"]')],
  ['if false', readLaravel, laravel("if (false): DB::statement('A'); endif;")],
  ['other connection', readLaravel, laravel("Schema::connection('b')->drop('a');")],
  ['$connection', readLaravel, laravel("DB::statement('A');", "protected $connection = 'b';")],
  ['skipIf', readDoctrine, doctrine("$this->skipIf(true, ''); $this->addSql('A');")],
  ['abortIf', readDoctrine, doctrine("$this->abortIf(true, ''); $this->addSql('A');")],
  ['write', readDoctrine, doctrine("$this->addSql('A'); $this->connection->executeStatement('B');")],
  [
    'provider',
    readEfCore,
    efCore('if (migrationBuilder.ActiveProvider == "x") { migrationBuilder.Sql("A"); }'),
  ],
  ['interpolated in C#', readEfCore, efCore('migrationBuilder.Sql($"SELECT {a}");')],
  ['directive', readEfCore, efCore('#if DEBUG\n migrationBuilder.Sql("A");\n#endif\n')],
]

it.each(programs)('of this program not all is claimed: %s', async (_, read, text) => {
  const { sent } = await read(text)
  expect(sent.map(({ kind }) => kind)).toContain('unread')
})

/** The text of a program, and the SQL that its language makes of it. */
const texts: readonly [string, Read, string, string][] = [
  ['single quotes in Ruby', readRails, rails("execute 'a \\'b\\' \\\\ \\n'"), "a 'b' \\ \\n"],
  ['%q in Ruby', readRails, rails('execute %q(a \\) \\d)'), 'a ) \\d'],
  ['a squished heredoc', readRails, rails('execute <<~A.squish\n  a -- b\n  c\n A'), 'a -- b c'],
  ['double quotes in Ruby', readRails, rails('execute "a\\sb\\d"'), 'a bd'],
  [
    'a regular expression in JavaScript',
    readJavascript,
    typeOrm("await queryRunner.query('\\s\\a\\e')"),
    'sae',
  ],
  ['double quotes in PHP', readLaravel, laravel('DB::unprepared("\\d\\s\\\'\\"");'), '\\d\\s\\\'"'],
  ['a heredoc in PHP', readLaravel, laravel('DB::unprepared(<<<A\n\\"\nA);'), '\\"'],
  ['Elixir', readEcto, ecto('execute "\\s\\d"'), ' \u007F'],
]

it.each(texts)('a text is what its language makes of it: %s', async (_, read, text, sql) => {
  const { sent } = await read(text)
  expect(sent.map(one => (one.kind === 'sql' ? one.text : one.kind))).toEqual([sql])
})

/** What many files have, and what takes nothing from what is known. */
const usual: readonly [string, Read, string][] = [
  [
    'a compiled file',
    readJavascript,
    `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\nexports.up = exports.down = void 0;\nasync function up(knex) { ${raw} }\nexports.up = up;\n`,
  ],
  ['names that are exported', readJavascript, `async function up(knex) { ${raw} }\nexport { up, down }\n`],
  [
    'Sequelize',
    readJavascript,
    `'use strict'\nconst { DataTypes } = require('sequelize')\nmodule.exports = { async up(queryInterface) {\n await queryInterface.sequelize.query('A')\n console.log('done')\n} }`,
  ],
  ['Ruby', readRails, rails("sql = 'A'\nexecute sql\nsay 'done'", 'disable_ddl_transaction!')],
  [
    'PHP',
    readLaravel,
    `${laravel("\\DB::statement('A');", '', 'use Illuminate\\Support\\Facades\\DB;')}?>\n`,
  ],
  ['Elixir', readEcto, ecto('execute "A", fn -> nil end', '@moduledoc false\n  import Ecto.Query')],
]

it.each(usual)('this is known whole: %s', async (_, read, text) => {
  const { sent } = await read(text)
  expect(sent.map(({ kind }) => kind)).toEqual(['sql'])
})

it('Ecto prepares each text, so that it has one statement', () => {
  expect(ectoSending.writes?.('SELECT 1; SELECT 2')).toMatchObject({ kind: 'stops' })
  expect(ectoSending.writes?.("SELECT ';';\n")).toEqual({ kind: 'sends', text: "SELECT ';';\n" })
})

it.each([
  'transaction = false',
  'public transaction?: boolean = false',
  'readonly transaction: false | true = false',
])('a field that asks TypeORM for another transaction: %s', line => {
  expect(typeOrmSending.depends?.test(line)).toBe(true)
})
