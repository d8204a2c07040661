import { expect, it } from 'vitest'
import { describeTool, type Tool } from '../support/created-twice.ts'
import { checkFiles } from '../support/gate.ts'

const tools: readonly Tool[] = [
  {
    name: 'Laravel',
    one: 'database/migrations/2024_01_01_000000_one.php',
    two: 'database/migrations/2024_01_02_000000_two.php',
    file: (up, down = '') =>
      `<?php\n\nuse Illuminate\\Database\\Migrations\\Migration;\n\nreturn new class extends Migration {\n    private const OTHERS = 'bills';\n\n    public function up(): void\n    {\n        ${up}\n    }\n\n    public function down(): void\n    {\n        ${down}\n    }\n};\n`,
    control: "Schema::table('accounts', fn (Blueprint $t) => $t->integer('balance'));",
    table:
      "Schema::create('bills', function (Blueprint $table) {\n            $table->id();\n            $table->string('name', 20)->nullable();\n            $table->timestamps();\n        });",
    drop: "Schema::dropIfExists('bills');",
    rename: "Schema::rename('bills', 'old_bills');",
    silent: [
      "if (!Schema::hasTable('bills')) {\n Schema::create('bills', function ($table) {});\n}",
      "if (Schema::hasTable('bills')) return;\n Schema::create('bills', function ($table) {});",
      "// Schema::create('bills', function ($table) {});",
      'echo "Schema::create(\'bills\', function () {});";',
      "Schema::connection('other')->create('bills', function ($table) {});",
      "Schema::create(config('bills'), function ($table) {});",
      "Schema::create('billing.bills', function ($table) {});",
      "Schema::create('bills', function ($table) { $table->temporary(); });",
      "try { Schema::create('bills', function ($table) {}); } catch (\\Exception $e) {}",
      "$name = 'bills'; $name .= '_old'; Schema::create($name, function ($table) {});",
      "$name = 'bills'; [$name] = ['a']; Schema::create($name, function ($table) {});",
      "Schema::create('bills', $this->columns(...));",
      "foreach (['bills'] as $name) { Schema::create($name, function ($table) {}); }",
      "DB::statement('CREATE TABLE IF NOT EXISTS bills (id int)');",
      'DB::statement("CREATE TABLE {$bills} (id int)");',
      "$this->dropAll('bills'); Schema::create('bills', function ($table) {});",
    ],
    others: [
      "DB::statement('CREATE TABLE bills (id int)');",
      'DB::unprepared(<<<SQL\n            CREATE TABLE bills (id int);\n            SQL);',
      "$name = 'bills'; Schema::create($name, static function (Blueprint $t) {});",
      'Schema::create(self::OTHERS, fn ($t) => $t->id());',
      "Schema::create(callback: function ($t) {}, table: 'bills');",
      "DB::transaction(function () { Schema::create('bills', function ($t) {}); });",
      "\\Illuminate\\Support\\Facades\\Schema::create('bills', function ($t) {});",
      "Schema::table('users', function ($table) { $table->string('age')->after('name'); });",
      "Schema::table('users', function ($table) { $table->renameColumn('name', 'age'); });",
      "Schema::table('users', function ($table) { $table->unique(['a', 'b'], 'by_a'); });",
      "Schema::table('users', function ($table) { $table->index('email'); });",
      "Schema::table('users', function ($table) { $table->softDeletes(); });",
    ],
    away: [
      [
        "Schema::table('users', function ($table) { $table->dropColumn(['age']); });",
        "Schema::table('users', function ($table) { $table->integer('age'); });",
      ],
      [
        "Schema::dropColumns('users', 'age');",
        "Schema::table('users', function ($table) { $table->integer('age'); });",
      ],
      [
        "Schema::table('users', function ($table) { $table->dropIndex(['email']); });",
        "Schema::table('users', function ($table) { $table->index('email'); });",
      ],
      [
        "Schema::table('users', function ($table) { $table->dropUnique('users_email_unique'); });",
        "Schema::table('users', function ($table) { $table->unique('email'); });",
      ],
      [
        "Schema::table('users', function ($table) { $table->integer('age')->change(); });",
        "Schema::table('users', function ($table) { $table->integer('age')->change(); });",
      ],
      ["$this->dropEverything('bills');", "Schema::create('bills', function ($table) {});"],
    ],
    end: ';',
  },
  {
    name: 'Ecto',
    one: 'priv/repo/migrations/20240101000000_one.exs',
    two: 'priv/repo/migrations/20240102000000_two.exs',
    file: (up, down = '') =>
      `defmodule Repo.Migrations.One do\n  use Ecto.Migration\n\n  @bills :bills\n\n  def up do\n    ${up}\n  end\n\n  def down do\n    ${down}\n  end\nend\n`,
    control: 'alter table(:accounts), do: add(:balance, :integer)',
    table:
      'create table(:bills) do\n      add :name, :string, null: false\n\n      timestamps(type: :utc_datetime)\n    end',
    drop: 'drop table(:bills)',
    rename: 'rename table(:bills), to: table(:old_bills)',
    silent: [
      'create_if_not_exists table(:bills) do\n add :name, :string\n end',
      'unless exists?(:bills), do: create(table(:bills))',
      'if exists?(:bills) do\n raise "a"\n end\n create table(:bills)',
      '# create table(:bills)',
      'IO.puts("create table(:bills)")',
      'create table(:bills, prefix: "billing")',
      'create table(:bills, prefix: prefix())',
      'create table(:bills, options)',
      'create table(bills())',
      'name = :bills\n {name, _} = {:a, 1}\n create table(name)',
      'for name <- [:bills], do: create(table(name))',
      'try do\n create table(:bills)\n rescue\n _ -> :ok\n end',
      'execute(fn -> repo().query!("CREATE TABLE bills (id int)") end)',
      'execute "CREATE TABLE IF NOT EXISTS bills (id int)"',
      'execute "CREATE TABLE #{name} (id int)"',
      'create table(~w(bills))',
    ],
    others: [
      'execute "CREATE TABLE bills (id int)", "DROP TABLE bills"',
      'execute """\n    CREATE TABLE bills (id int)\n    """',
      'execute ~s(CREATE TABLE bills \\(id int\\))',
      'create table("bills")',
      'create table(@bills)',
      'table(:bills) |> create()',
      'create table(:bills, prefix: "billing")',
      'create index(:users, [:email])',
      'create unique_index(:users, [:a, :b], name: :by_a)',
      'create index("users", ["lower(email)"], name: "by_email")',
      'rename table(:users), :name, to: :age',
    ],
    away: [
      ['alter table(:users) do\n remove :age\n end', 'alter table(:users) do\n add :age, :integer\n end'],
      ['rename table(:users), :age, to: :old_age', 'alter table(:users) do\n add :age, :integer\n end'],
      ['drop index(:users, [:email])', 'create index(:users, [:email])'],
      ['drop_if_exists table(:bills)', 'create table(:bills)'],
      ['execute "DROP TABLE bills"', 'create table(:bills)'],
      ['drop_all(:bills)', 'create table(:bills)'],
    ],
  },
  {
    name: 'EF Core',
    one: 'Data/Migrations/20240101000000_One.cs',
    two: 'Data/Migrations/20240102000000_Two.cs',
    file: (up, down = '') =>
      `using Microsoft.EntityFrameworkCore.Migrations;\n\nnamespace App.Data.Migrations\n{\n    public partial class One : Migration\n    {\n        private const string Others = "Bills";\n        private readonly string _other = "Bills";\n\n        protected override void Up(MigrationBuilder builder)\n        {\n            ${up}\n        }\n\n        protected override void Down(MigrationBuilder builder)\n        {\n            ${down}\n        }\n    }\n}\n`,
    control: 'builder.AddColumn<int>(name: "Balance", table: "Accounts", nullable: true);',
    table:
      'builder.CreateTable(\n                name: "Bills",\n                columns: table => new\n                {\n                    Id = table.Column<int>(type: "integer", nullable: false)\n                        .Annotation("Npgsql:ValueGenerationStrategy", 1),\n                    Name = table.Column<string>(name: "full_name", type: "text")\n                },\n                constraints: table =>\n                {\n                    table.PrimaryKey("PK_Bills", x => x.Id);\n                });',
    drop: 'builder.DropTable(name: "Bills");',
    rename: 'builder.RenameTable(name: "Bills", newName: "OldBills");',
    silent: [
      'if (builder.IsNpgsql()) builder.CreateTable("Bills", table => new { });',
      'if (builder.IsSqlite()) return;\n builder.CreateTable("Bills", table => new { });',
      '// builder.CreateTable("Bills", table => new { });',
      'var text = "builder.CreateTable(name: \\"Bills\\")";',
      'builder.CreateTable(name: "Bills", schema: "billing", columns: table => new { });',
      'builder.CreateTable(name: "Bills", schema: Schema, columns: table => new { });',
      'builder.CreateTable(name: Name, columns: table => new { });',
      'builder.CreateTable(name: _other, columns: table => new { });',
      'builder.CreateTable(name: $"{Others}", columns: table => new { });',
      'var name = "Bills"; name += "Old"; builder.CreateTable(name, table => new { });',
      'var name = "Bills"; (name, _) = ("a", 1); builder.CreateTable(name, table => new { });',
      'foreach (var name in new[] { "Bills" }) builder.CreateTable(name, table => new { });',
      'try { builder.CreateTable("Bills", table => new { }); } catch { }',
      'builder.Sql("CREATE TABLE IF NOT EXISTS \\"Bills\\" (id int)");',
      'other.CreateTable("Bills", table => new { });',
    ],
    others: [
      'builder.CreateTable("Bills", table => new { });',
      'builder.CreateTable(Others, table => new { }).Annotation("a", 1);',
      'builder.CreateTable(name: "Bills", schema: "billing", columns: table => new { });',
      'builder.Sql(@"CREATE TABLE ""Bills"" (id int)");',
      'builder.Sql("""\n                CREATE TABLE bills (id int)\n                """);',
      'builder.CreateIndex(name: "IX_Users_Email", table: "Users", column: "Email");',
      'builder.RenameColumn(name: "Name", table: "Users", newName: "Age");',
      'builder.RenameTable(name: "Bills", newSchema: "billing");',
    ],
    away: [
      [
        'builder.DropColumn(name: "Age", table: "Users");',
        'builder.AddColumn<int>(name: "Age", table: "Users");',
      ],
      [
        'builder.DropIndex(name: "IX_A", table: "Users");',
        'builder.CreateIndex(name: "IX_A", table: "Users", columns: new[] { "A", "B" });',
      ],
      [
        'builder.DropColumn(name: "B", table: "Users");',
        'builder.CreateIndex(name: "IX_A", table: "Users", columns: new[] { "A", "B" });',
      ],
      [
        'builder.DropUniqueConstraint(name: "ab", table: "Users");',
        'builder.Sql("ALTER TABLE \\"Users\\" ADD CONSTRAINT ab UNIQUE (a)");',
      ],
      ['builder.Sql("DROP TABLE \\"Bills\\"");', 'builder.CreateTable("Bills", table => new { });'],
      ['DropAll(builder, "Bills");', 'builder.CreateTable("Bills", table => new { });'],
    ],
    end: ';',
  },
]

for (const tool of tools) describeTool(tool)

it.each(tools)('points at the whole operation of $name', async ({ one, two, file, table }) => {
  const { report } = await checkFiles({ base: { [one]: file(table) }, change: { [two]: file(table) } })
  const [finding] = report.findings.filter(({ rule }) => rule === 'same-object')
  const lines = file(table).split('\n')
  const { start, end } = finding?.range ?? expect.fail('nothing was found')
  expect(lines[start.line - 1]?.slice(start.column - 1)).toBe(table.split('\n')[0])
  expect(`${lines[end.line - 1]?.slice(0, end.column - 1).trim()}`).toBe(
    table.split('\n').at(-1)?.trim().replace(/;$/, ''),
  )
})
