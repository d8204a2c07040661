import { describe, expect, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'

/** A tool whose migrations hold SQL. */
interface Tool {
  name: string
  manifest?: Record<string, string>
  one: string
  two: string
  /** A migration that sends these texts, one after the other. */
  file: (...sql: string[]) => string
  /** A line that does something which nobody can read off it. */
  unread: string
}

const packageJson = (name: string) => ({
  'package.json': JSON.stringify({ dependencies: { [name]: '1.0.0' } }),
})
const lines = (texts: readonly string[]) => texts.join('\n    ')

const tools: readonly Tool[] = [
  {
    name: 'TypeORM',
    manifest: packageJson('typeorm'),
    one: 'migrations/1700000000000-One.ts',
    two: 'migrations/1700000000001-Two.ts',
    file: (...sql) =>
      `import { MigrationInterface, QueryRunner } from 'typeorm'\nexport class A1700000000000 implements MigrationInterface {\n  public async up(queryRunner: QueryRunner): Promise<void> {\n    ${lines(sql.map(one => (one.startsWith('--') ? one.slice(2) : `await queryRunner.query(\`${one}\`)`)))}\n  }\n  public async down(queryRunner: QueryRunner): Promise<void> {}\n}\n`,
    unread: 'await helper(queryRunner)',
  },
  {
    name: 'MikroORM',
    one: 'src/migrations/Migration20240101000000.ts',
    two: 'src/migrations/Migration20240102000000.ts',
    file: (...sql) =>
      `import { Migration } from '@mikro-orm/migrations'\n\nexport class Migration1 extends Migration {\n  override async up(): Promise<void> {\n    ${lines(sql.map(one => (one.startsWith('--') ? one.slice(2) : `this.addSql(\`${one}\`);`)))}\n  }\n  override async down(): Promise<void> {\n    this.addSql('drop table users;');\n  }\n}\n`,
    unread: 'this.addSql(sqlFor("users"));',
  },
  {
    name: 'Payload',
    one: 'src/migrations/20240101_000000.ts',
    two: 'src/migrations/20240102_000000.ts',
    file: (...sql) =>
      `import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'\n\nexport async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {\n    ${lines(['//', ...sql.map(one => (one.startsWith('--') ? one.slice(2) : `await db.execute(sql\`${one}\`)`))])}\n}\n\nexport async function down({ db }: MigrateDownArgs): Promise<void> {}\n`,
    unread: 'await payload.update({ collection: "users" })',
  },
  {
    name: 'Kysely',
    manifest: packageJson('kysely'),
    one: 'migrations/2024-01-01_one.ts',
    two: 'migrations/2024-01-02_two.ts',
    file: (...sql) =>
      `import { type Kysely, sql } from 'kysely'\n\nexport async function up(db: Kysely<any>): Promise<void> {\n    ${lines(['//', ...sql.map(one => (one.startsWith('--') ? one.slice(2) : `await sql\`${one}\`.execute(db)`))])}\n}\n`,
    unread: "await db.updateTable('users').set({ age: 1 }).execute()",
  },
  {
    name: 'Sequelize',
    manifest: packageJson('sequelize'),
    one: 'migrations/20240101000000-one.js',
    two: 'migrations/20240102000000-two.js',
    file: (...sql) =>
      `module.exports = {\n  async up(queryInterface, Sequelize) {\n    ${lines(['//', ...sql.map(one => (one.startsWith('--') ? one.slice(2) : `await queryInterface.sequelize.query(\`${one}\`)`))])}\n  },\n  async down() {},\n}\n`,
    unread: "await queryInterface.bulkInsert('users', rows)",
  },
  {
    name: 'Knex',
    manifest: packageJson('knex'),
    one: 'migrations/20240101000000_one.js',
    two: 'migrations/20240102000000_two.js',
    file: (...sql) =>
      `exports.up = async function (knex) {\n    ${lines(['//', '//', ...sql.map(one => (one.startsWith('--') ? one.slice(2) : `await knex.raw(\`${one}\`)`))])}\n}\n\nexports.down = async function () {}\n`,
    unread: "await knex('users').update({ age: 1 })",
  },
  {
    name: 'Rails',
    one: 'db/migrate/20240101000000_one.rb',
    two: 'db/migrate/20240102000000_two.rb',
    file: (...sql) =>
      `class One < ActiveRecord::Migration[7.1]\n  def up\n    ${lines(['#', ...sql.map(one => (one.startsWith('--') ? one.slice(2) : `execute <<~SQL\n      ${one}\n    SQL`))])}\n  end\nend\n`,
    unread: 'User.update_all(age: 1)',
  },
  {
    name: 'Ecto',
    one: 'priv/repo/migrations/20240101000000_one.exs',
    two: 'priv/repo/migrations/20240102000000_two.exs',
    file: (...sql) =>
      `defmodule Repo.Migrations.One do\n  use Ecto.Migration\n\n  def up do\n${sql.map(one => (one.startsWith('--') ? `    ${one.slice(2)}` : `    execute "${one}"`)).join('\n')}\n  end\nend\n`,
    unread: 'Repo.update_all(User, set: [age: 1])',
  },
  {
    name: 'Laravel',
    one: 'database/migrations/2024_01_01_000000_one.php',
    two: 'database/migrations/2024_01_02_000000_two.php',
    file: (...sql) =>
      `<?php\nreturn new class extends Migration {\n  public function up(): void {\n    //\n${sql.map(one => (one.startsWith('--') ? `    ${one.slice(2)};` : `    DB::statement('${one}');`)).join('\n')}\n  }\n};\n`,
    unread: "User::query()->update(['age' => 1])",
  },
  {
    name: 'Doctrine',
    one: 'migrations/Version20240101000000.php',
    two: 'migrations/Version20240102000000.php',
    file: (...sql) =>
      `<?php\nfinal class Version1 extends AbstractMigration {\n  public function up(Schema $schema): void {\n    //\n${sql.map(one => (one.startsWith('--') ? `    ${one.slice(2)};` : `    $this->addSql('${one}');`)).join('\n')}\n  }\n}\n`,
    unread: '$this->addSql($this->sqlFor("users"))',
  },
  {
    name: 'Entity Framework Core',
    one: 'Migrations/20240101000000_One.cs',
    two: 'Migrations/20240102000000_Two.cs',
    file: (...sql) =>
      `public partial class One : Migration {\n  protected override void Up(MigrationBuilder migrationBuilder) {\n    //\n    //\n${sql.map(one => (one.startsWith('--') ? `    ${one.slice(2)};` : `    migrationBuilder.Sql("${one}");`)).join('\n')}\n  }\n}\n`,
    unread: 'SeedUsers(migrationBuilder)',
  },
]

const users = 'CREATE TABLE users (id int PRIMARY KEY)'

describe.each(tools)('SQL in migrations of $name', ({ manifest = {}, one, two, file, unread }) => {
  const check = async (base: string, change: string) => {
    const { report } = await checkFiles(
      { base: { ...manifest, [one]: base }, change: { [two]: change } },
      { replay: 'auto' },
    )
    const findings = report.findings.map(({ rule, path, range }) => `${rule} ${path}:${range.start.line}`)
    return { ...report, findings, replay: report.coverage.histories[0]?.replay }
  }

  it('is replayed from both sides, and passes where all of it runs', async () => {
    const change = file('ALTER TABLE users ADD age int', 'CREATE INDEX users_by_age ON users (age)')
    expect(await check(file(users), change)).toMatchObject({
      verdict: 'pass',
      findings: [],
      notices: [],
      unknowns: [],
      replay: 'both',
    })
  })

  it('is an error at the call that PostgreSQL refuses', async () => {
    const line =
      file('MARK')
        .split('\n')
        .findIndex(text => text.includes('MARK')) + 1
    const at = file('MARK').includes('<<~SQL') ? line - 1 : line
    expect(await check(file(users), file('ALTER TABLE uzers ADD age int'))).toMatchObject({
      verdict: 'fail',
      findings: [`replay-failed ${two}:${at}`],
    })
    const twice = await check(
      file(users, 'ALTER TABLE users ADD age int'),
      file('ALTER TABLE users ADD age int'),
    )
    expect(twice.verdict).toBe('fail')
    expect(twice.findings).toContain(`replay-duplicate-column ${two}:${at}`)
  })

  it('leaves the migration not checked, where not all of it is SQL that stands there', async () => {
    const partly = await check(file(users), file('ALTER TABLE users ADD age int', `--${unread}`))
    expect(partly).toMatchObject({ verdict: 'not-checked', findings: [], unknowns: [], replay: 'both' })
    expect(partly.notices).toEqual([
      expect.stringMatching(/^Replayed in part: .* only their own runner knows what .+:\d+ does/),
    ])
    const nothing = await check(file(users), file(`--${unread}`))
    expect(nothing).toMatchObject({ verdict: 'not-checked', findings: [], unknowns: [] })
    expect(nothing.notices).toEqual([expect.stringMatching(/^Not replayed: /)])
  })

  it('blames no change for what of base only its runner knows', async () => {
    const late = await check(file(`--${unread}`), file('ALTER TABLE users ADD age int'))
    expect(late).toMatchObject({ verdict: 'not-checked', findings: [], unknowns: [] })
  })
})

it.each([
  ['a procedure that says nothing of what it does', 'await helper(queryRunner)', 'not-checked'],
  ['something about the same table', 'await queryRunner.manager.delete("users", {})', 'not-checked'],
  ['something about another table', 'await queryRunner.manager.delete("orders", {})', 'pass'],
])('what base does in %s counts where the change may depend on it', async (_, unread, verdict) => {
  const [typeOrm] = tools
  if (!typeOrm) throw new Error('no tool')
  const { manifest = {}, one, two, file } = typeOrm
  const { report } = await checkFiles(
    {
      base: { ...manifest, [one]: file(users, `--${unread}`) },
      change: { [two]: file('ALTER TABLE users ADD age int') },
    },
    { replay: 'auto' },
  )
  expect([report.verdict, report.unknowns]).toEqual([verdict, []])
  expect(report.notices).toEqual(verdict === 'pass' ? [] : [expect.anything(), expect.stringContaining(one)])
})

const guards: Readonly<Record<string, string>> = {
  TypeORM: "if (await queryRunner.hasTable('legacy')) { console.log('no'); throw new Error('no') }",
  Rails: 'raise "an old version" unless connection.select_value("SELECT count(*) FROM legacy").zero?',
  Ecto: 'if System.get_env("OLD") do raise "no" end',
  Laravel: "if (env('OLD')) { throw new Exception('no'); }",
}

describe.each(tools.filter(({ name }) => Object.hasOwn(guards, name)))('a guard in $name', tool => {
  const { name, manifest = {}, one, two, file } = tool
  const run = async (base: string, change: string) => {
    const { report } = await checkFiles(
      { base: { ...manifest, [one]: base }, change: { [two]: change } },
      { replay: 'auto' },
    )
    return [report.verdict, ...report.findings.map(({ rule }) => rule)]
  }
  const guard = `--${guards[name]}`
  const age = 'ALTER TABLE users ADD age int'

  it('lets what follows run, or stops all of it', async () => {
    expect(await run(file(guard, users), file(age))).toEqual(['pass'])
    expect(await run(file(guard, users), file(users))).toContain('replay-duplicate-table')
  })

  it('is not known to let an incoming migration run', async () => {
    expect(await run(file(users), file(guard, age))).toEqual(['not-checked'])
  })

  it('leaves in doubt what it asks about', async () => {
    const legacy = 'ALTER TABLE legacy ADD age int'
    const [verdict] = await run(file(guard, users), file(legacy))
    expect(verdict).not.toBe('pass')
  })
})

it.each([
  ['Rails', "DELETE FROM schema_migrations WHERE version <= '20230101000000'"],
  ['Ecto', 'DELETE FROM schema_migrations WHERE version < 1 AND inserted_at IS NULL'],
  ['Entity Framework Core', 'DELETE FROM \\"__EFMigrationsHistory\\"'],
])('the table of %s with what it has applied is there', async (title, statement) => {
  const tool = tools.find(({ name }) => name === title)
  if (!tool) throw new Error(`no ${title}`)
  const { manifest = {}, one, two, file } = tool
  const { report } = await checkFiles(
    { base: { ...manifest, [one]: file(users) }, change: { [two]: file(statement) } },
    { replay: 'auto' },
  )
  expect([report.verdict, report.findings.map(({ message }) => message)]).toEqual(['pass', []])
})

it('a Rollback of Rails undoes what came before, and the migration counts as applied', async () => {
  const base =
    'class One < ActiveRecord::Migration[7.1]\n  def up\n    execute "CREATE TABLE users (id int)"\n    raise ActiveRecord::Rollback if Legacy.any?\n  end\nend\n'
  const change =
    'class Two < ActiveRecord::Migration[7.1]\n  def up\n    execute "ALTER TABLE users ADD age int"\n  end\nend\n'
  const { report } = await checkFiles(
    {
      base: { 'db/migrate/20240101000000_one.rb': base },
      change: { 'db/migrate/20240102000000_two.rb': change },
    },
    { replay: 'auto' },
  )
  expect(report.verdict).toBe('not-checked')
})

it('what is wrong with rows does not hide what is in doubt', async () => {
  const { report } = await checkFiles(
    {
      base: {
        'db/migrate/20240101000000_one.rb':
          'class One < ActiveRecord::Migration[7.1]\n  def up\n    create_table :users do |t|\n      t.string :name\n    end\n    fill_in(:users)\n  end\nend\n',
      },
      change: {
        'db/migrate/20240102000000_two.rb':
          'class Two < ActiveRecord::Migration[7.1]\n  def change\n    change_column_null :users, :name, false\n  end\nend\n',
      },
    },
    { replay: 'auto' },
  )
  expect(report.findings.map(({ rule }) => rule)).toEqual(['fails-with-some-rows'])
  expect(report.verdict).toBe('not-checked')
})
