import { describeTool, type Tool } from '../support/created-twice.ts'

const tools: readonly Tool[] = [
  {
    name: 'Phinx',
    one: 'db/migrations/20240101000000_one.php',
    two: 'db/migrations/20240102000000_two.php',
    file: (up, down = '') =>
      `<?php\n\nuse Phinx\\Migration\\AbstractMigration;\n\nfinal class One extends AbstractMigration\n{\n    public function up(): void\n    {\n        ${up}\n    }\n\n    public function down(): void\n    {\n        ${down}\n    }\n}\n`,
    control: "$this->table('accounts')->addColumn('balance', 'integer')->update();",
    table: "$this->table('bills')->addColumn('name', 'string', ['limit' => 20])->addTimestamps()->create();",
    drop: "$this->table('bills')->drop()->save();",
    rename: "$this->table('bills')->rename('old_bills')->update();",
    silent: [
      "if (!$this->hasTable('bills')) { $this->table('bills')->create(); }",
      "if ($this->hasTable('bills')) { return; } $this->table('bills')->create();",
      "// $this->table('bills')->create();",
      "$this->table('bills', ['schema' => 'billing'])->create();",
      "$this->table('bills', $options)->create();",
      '$this->table($name)->create();',
      "$this->table('bills')->addColumn('a', 'string')->save();",
      "$this->table('bills');",
      "$this->execute('CREATE TABLE IF NOT EXISTS bills (id int)');",
    ],
    others: [
      "$this->execute('CREATE TABLE bills (id int)');",
      "$table = $this->table('bills'); $table->addColumn('name', 'string'); $table->create();",
      "$this->table('users')->renameColumn('name', 'age')->update();",
    ],
    away: [
      [
        "$this->table('users')->removeColumn('age')->update();",
        "$this->table('users')->addColumn('age', 'integer')->update();",
      ],
      ["$this->execute('DROP TABLE bills');", "$this->table('bills')->create();"],
      ["$this->dropAll('bills');", "$this->table('bills')->create();"],
    ],
    end: ';',
  },
  {
    name: 'Doctrine',
    one: 'migrations/Version20240101000000.php',
    two: 'migrations/Version20240102000000.php',
    file: (up, down = '') =>
      `<?php\n\nnamespace DoctrineMigrations;\n\nuse Doctrine\\Migrations\\AbstractMigration;\n\nfinal class Version20240101000000 extends AbstractMigration\n{\n    public function getDescription(): string\n    {\n        return '';\n    }\n\n    public function up(Schema $schema): void\n    {\n        ${up}\n    }\n\n    public function down(Schema $schema): void\n    {\n        ${down}\n    }\n}\n`,
    control: "$this->addSql('ALTER TABLE accounts ADD balance INT NOT NULL');",
    table: "$this->addSql('CREATE TABLE bills (id INT NOT NULL, PRIMARY KEY(id))');",
    drop: "$this->addSql('DROP TABLE bills');",
    rename: "$this->addSql('ALTER TABLE bills RENAME TO old_bills');",
    silent: [
      "if ($schema->hasTable('bills')) { return; } $this->addSql('CREATE TABLE bills (id INT)');",
      "$this->skipIf(true); $this->addSql('CREATE TABLE bills (id INT)');",
      "$this->addSql('CREATE TABLE IF NOT EXISTS bills (id INT)');",
      "$this->addSql('CREATE TABLE billing.bills (id INT)');",
      '$this->addSql("CREATE TABLE {$bills} (id INT)");',
      "$this->addSql('CREATE TABLE ' . $bills . ' (id INT)');",
    ],
    others: [
      "$schema->createTable('bills');",
      "$this->addSql('CREATE UNIQUE INDEX by_a ON users (a)');",
      "$this->addSql(<<<'SQL'\n            CREATE TABLE bills (id INT)\n        SQL);",
      "$this->addSql('CREATE TABLE bills (' . 'id INT)');",
    ],
    away: [
      ["$schema->dropTable('bills');", "$schema->createTable('bills');"],
      ["$schema->renameTable('bills', 'b');", "$schema->createTable('bills');"],
    ],
    end: ';',
  },
]

for (const tool of tools) describeTool(tool)
