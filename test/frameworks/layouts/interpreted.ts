import { type Layout, requirements, table } from './layout.ts'

const django =
  'from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = []\n    operations = []\n'
const alembic = "revision = 'a'\ndown_revision = None\n\n\ndef upgrade():\n    pass\n"
const rails = (name: string): string =>
  `class ${name} < ActiveRecord::Migration[7.1]\n  def change\n    create_table :users\n  end\nend\n`
const ecto =
  'defmodule Shop.Repo.Migrations.Users do\n  use Ecto.Migration\n\n  def change do\n    create table(:users)\n  end\nend\n'
const laravel =
  "<?php\n\nreturn new class extends Migration {\n    public function up(): void {\n        Schema::create('users', function (Blueprint $table) {});\n    }\n};\n"
const doctrine = (version: string): string =>
  `<?php\n\nfinal class Version${version} extends AbstractMigration {\n    public function up(Schema $schema): void {\n        $this->addSql('CREATE TABLE users (id INT)');\n    }\n}\n`
const gemfile = (...gems: string[]): Record<string, string> => ({
  Gemfile: `source 'https://rubygems.org'\n\n${gems.map(one => `gem '${one}'\n`).join('')}`,
})
const composer = (name: string): Record<string, string> => ({
  'composer.json': `{"require": {"${name}": "^1.0"}}\n`,
})

export const interpreted: readonly Layout[] = [
  {
    name: 'Django',
    files: {
      'manage.py': '',
      'shop/__init__.py': '',
      'shop/migrations/__init__.py': '',
      'shop/migrations/0001_initial.py': django,
    },
    found: ['django shop/migrations'],
  },
  {
    name: 'Alembic',
    files: {
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': 'from alembic import context\n',
      'alembic/versions/a_initial.py': alembic,
    },
    found: ['alembic alembic'],
  },
  {
    name: 'Flask-Migrate',
    files: {
      'migrations/alembic.ini': '[alembic]\n',
      'migrations/env.py': 'from flask import current_app\nfrom alembic import context\n',
      'migrations/versions/a_initial.py': alembic,
    },
    found: ['alembic migrations'],
  },
  {
    name: 'yoyo: SQL',
    files: { 'yoyo.ini': '[DEFAULT]\nsources = migrations\n', 'migrations/0001.a.sql': table('a') },
    found: ['sql/yoyo migrations'],
  },
  {
    name: 'yoyo: Python',
    files: {
      'yoyo.ini': '[DEFAULT]\nsources = migrations\n',
      'migrations/0001.a.py': "from yoyo import step\n\nsteps = [step('CREATE TABLE a (id int)')]\n",
      'migrations/20240101_01_Xy3zA-b.py':
        "from yoyo import step\n\nsteps = [step('CREATE TABLE b (id int)')]\n",
    },
    found: ['yoyo-python migrations'],
  },
  {
    name: 'aerich',
    files: {
      'pyproject.toml': '[tool.aerich]\ntortoise_orm = "shop.settings.TORTOISE"\nlocation = "./migrations"\n',
      'migrations/models/0_20240101000000_init.py':
        "from tortoise import BaseDBAsyncClient\n\n\nasync def upgrade(db: BaseDBAsyncClient) -> str:\n    return 'CREATE TABLE a (id int)'\n",
    },
    found: ['aerich migrations/models'],
  },
  {
    name: 'Piccolo',
    files: {
      'piccolo_conf.py': 'DB = PostgresEngine(config={})\n',
      'shop/piccolo_app.py': '',
      'shop/piccolo_migrations/__init__.py': '',
      'shop/piccolo_migrations/shop_2024_01_01t00_00_00_123456.py':
        'ID = "2024-01-01T00:00:00:123456"\n\n\nasync def forwards():\n    pass\n',
    },
    found: ['piccolo shop/piccolo_migrations'],
  },
  {
    name: 'peewee-migrate',
    files: {
      ...requirements('peewee-migrate'),
      'migrations/001_initial.py': 'def migrate(migrator, database, **kwargs):\n    pass\n',
    },
    found: ['peewee-migrate migrations'],
  },
  {
    name: 'pyway',
    files: { ...requirements('pyway'), 'resources/migrations/V01_01__a.sql': table('a') },
    found: ['sql/pyway resources/migrations'],
  },
  {
    name: 'Laravel',
    files: {
      ...composer('laravel/framework'),
      'database/migrations/2024_01_01_000000_create_users_table.php': laravel,
    },
    found: ['laravel database/migrations'],
  },
  {
    name: 'Laravel: tenants',
    files: {
      ...composer('laravel/framework'),
      'database/migrations/2024_01_01_000000_create_tenants_table.php': laravel,
      'database/migrations/tenant/2024_01_01_000000_create_users_table.php': laravel,
    },
    found: ['laravel database/migrations', 'laravel database/migrations/tenant'],
  },
  {
    name: 'Doctrine',
    files: {
      ...composer('doctrine/doctrine-migrations-bundle'),
      'migrations/Version20240101000000.php': doctrine('20240101000000'),
    },
    found: ['doctrine migrations'],
  },
  {
    name: 'Doctrine: a directory for each year and month',
    files: {
      ...composer('doctrine/doctrine-migrations-bundle'),
      'migrations/2023/12/Version20231201000000.php': doctrine('20231201000000'),
      'migrations/2024/Version20240101000000.php': doctrine('20240101000000'),
    },
    found: ['doctrine migrations'],
  },
  {
    name: 'Phinx',
    files: {
      ...composer('robmorgan/phinx'),
      'db/migrations/20240101000000_users.php': '<?php\n\nfinal class Users extends AbstractMigration {}\n',
    },
    found: ['phinx db/migrations'],
  },
  {
    name: 'Sequel',
    files: {
      ...gemfile('sequel'),
      'db/migrations/001_users.rb':
        'Sequel.migration do\n  change do\n    create_table(:users)\n  end\nend\n',
    },
    found: ['sequel db/migrations'],
  },
  {
    name: 'Sequel: in the directory that is usual for Rails',
    files: {
      ...gemfile('sequel', 'pg'),
      'db/migrate/20240101000000_users.rb': 'Sequel.migration do\n  up { create_table(:users) }\nend\n',
    },
    found: ['sequel db/migrate'],
  },
  {
    name: 'Rails',
    files: { ...gemfile('rails'), 'db/migrate/20240101000000_create_users.rb': rails('CreateUsers') },
    found: ['rails db/migrate'],
  },
  {
    name: 'Rails: an engine',
    files: {
      ...gemfile('rails'),
      'engines/billing/db/migrate/20240101000000_create_bills.billing.rb': rails('CreateBills'),
    },
    found: ['rails engines/billing/db/migrate'],
  },
  {
    name: 'Rails: several databases',
    files: {
      ...gemfile('rails'),
      'db/migrate/20240101000000_create_users.rb': rails('CreateUsers'),
      'db/animals_migrate/20240101000000_create_dogs.rb': rails('CreateDogs'),
    },
    found: ['rails db/animals_migrate', 'rails db/migrate'],
  },
  {
    name: 'Ecto',
    files: {
      'mix.exs': 'defmodule Shop.MixProject do\n  use Mix.Project\nend\n',
      'priv/repo/migrations/20240101000000_users.exs': ecto,
      'priv/repo/migrations/.formatter.exs': '[import_deps: [:ecto_sql]]\n',
    },
    found: ['ecto priv/repo/migrations'],
  },
]
