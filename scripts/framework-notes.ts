/** What a tool's page says that no profile holds. */
export interface HandWritten {
  found?: string
  replayed?: string
  limits?: readonly string[]
  /** What `command:` runs, where its migrations are programs. */
  command?: string
  /** Under what name it was measured. */
  measured?: string
}

const effectsAlone =
  'Nothing, without a [command](../../README.md#what-it-reads): the migrations are programs. Read without one are the tables, columns and indexes that they create, rename and drop, in the order in which they run: what two of them create is an error ([same-object](../rules/same-object.md)). All else is *not checked*, which is red unless `on-not-checked: warn` is set.'
const namesAlone =
  'Nothing, without a [command](../../README.md#what-it-reads): the migrations are programs, and only their names are compared. All else is *not checked*, which is red unless `on-not-checked: warn` is set.'
const computed =
  'What a migration computes (a name from a variable, a helper of another file, raw SQL that is put together) is not read.'

function code(found: string, command: string, more: HandWritten = {}): HandWritten {
  return { found, command, replayed: effectsAlone, limits: [computed], ...more }
}

export const byHand: Readonly<Record<string, HandWritten>> = {
  django: {
    found:
      '`migrations` packages of the apps, with labels from `apps.py` and `INSTALLED_APPS`, and `MIGRATION_MODULES` of the settings.',
    replayed:
      'Operations are read as Django would run them, without Python, and sent as its schema editor sends them. Operations of the project itself and `RunPython` are followed as far as they can be known; the rest is *not verified*.',
    limits: [
      'A branch that depends on the environment, and calls into packages, are not followed.',
      '[Conformance](../conformance.md) holds the replay against `migrate`, object by object.',
    ],
    command: 'python manage.py migrate',
  },
  alembic: {
    found:
      '`alembic.ini`, `pyproject.toml`, and `versions` directories; several of them, branches and labels too. Flask-Migrate is read the same way.',
    replayed:
      'Operations are read as Alembic would run them, without Python, and sent as SQLAlchemy renders them. Code of the project is followed as far as it can be known; the rest is *not verified*.',
    limits: [
      '`env.py` is not run.',
      '[Conformance](../conformance.md) holds the replay against `upgrade`, object by object.',
    ],
    command: 'alembic upgrade heads',
  },
  supabase: {
    found: '`supabase/migrations`, by its place.',
    replayed: "All files, with Supabase's own roles, schemas and functions there.",
    limits: ['Extensions that only the hosted service has are replaced by stand-ins or reported as missing.'],
  },
  prisma: {
    found: 'Directories `NAME/migration.sql`, and those with `migration_lock.toml`.',
    replayed: 'Each `migration.sql` as `prisma migrate deploy` sends it.',
    limits: [
      "Prisma's engine runs as WebAssembly in the measurements; what it does with the text of a file is not compared there.",
    ],
  },
  drizzle: {
    found: 'Directories `NAME/migration.sql` with a `snapshot.json` (Drizzle from version 1 on).',
    replayed: 'All that is new in one transaction, cut at `--> statement-breakpoint`.',
    measured: 'drizzle-1',
  },
  'drizzle-journal': {
    found: '`meta/_journal.json` beside numbered files (Drizzle before version 1).',
    replayed:
      'The files that the journal names, in its order, all that is new in one transaction, cut at `--> statement-breakpoint`. A file that it does not name, and an entry whose `when` is too old, never run: [never-runs](../rules/never-runs.md).',
    measured: 'drizzle',
  },
  hasura: {
    found: 'Directories `NUMBER_NAME/up.sql` beside or below what `config.yaml` names.',
    replayed: 'Each `up.sql`.',
    limits: ['Metadata is not applied.', 'It was not measured beside the real runner.'],
  },
  diesel: {
    found: 'Directories `NAME/up.sql`, with `diesel.toml` or Cargo.toml above them.',
    replayed: 'Each `up.sql` in a transaction, unless `metadata.toml` says otherwise.',
  },
  flyway: {
    found:
      '`V1__name.sql` in directories that are called as usual, or that flyway.conf, flyway.toml, Spring, Gradle or Maven name; below them, too.',
    replayed:
      'Versioned files in their order, callbacks, then repeatable ones that changed; baselines on new databases.',
    limits: [
      'Migrations in Java are compared by their versions, and not replayed.',
      'Placeholders whose values the repository does not hold are not verified.',
    ],
    command: 'mvn -q flyway:migrate',
  },
  liquibase: {
    found:
      'The changelog that is called like one (`db.changelog-master.*`, …), or that Spring or liquibase.properties names, with all that it includes.',
    replayed:
      'Changesets of SQL as Liquibase cuts them, and the change types for structure and rows. Preconditions are asked of the database. Contexts are those of production, where the repository names them.',
    limits: [
      'Changes that are programs (`customChange`, `executeCommand`) or load files (`loadData`) are not verified.',
    ],
  },
  sqitch: {
    found: '`sqitch.plan`, with the directories that `sqitch.conf` names.',
    replayed:
      'The deploy scripts that the plan names, in its order, each by psql. A script that it does not name never runs, and a line of base that changes stops Sqitch: [never-runs](../rules/never-runs.md).',
    limits: [
      'Verify and revert scripts are not run.',
      'Targets with a plan of their own are not distinguished.',
      'Values of psql variables are not known.',
    ],
  },
  rails: code('`db/migrate`, `db/NAME_migrate`.', 'bin/rails db:migrate'),
  ecto: code('`priv/REPO/migrations`.', 'mix ecto.migrate'),
  laravel: code('`database/migrations`.', 'php artisan migrate --force'),
  phinx: code('`db/migrations` and `config/Migrations` with 14 digits.', 'vendor/bin/phinx migrate'),
  doctrine: code('`migrations/Version20240101000000.php`.', 'php bin/console doctrine:migrations:migrate -n'),
  'ef-core': code(
    '`Migrations/20240101000000_Name.cs`; designer files and the snapshot are none.',
    'dotnet ef database update',
  ),
  go: {
    found: 'Numbered `*.go` files of goose, bun and their like.',
    replayed: namesAlone,
    command: 'go run ./cmd/migrate',
  },
  javascript: code(
    'Numbered files of JavaScript or TypeScript in `migrations`, whose runner no package names.',
    'npm run migrate',
  ),
  knex: code(
    'Files of `migrations` where package.json or the knexfile names Knex.',
    'npx knex migrate:latest',
    { measured: 'knex' },
  ),
  sequelize: code(
    'Files of `migrations` where package.json or `.sequelizerc` names Sequelize.',
    'npx sequelize-cli db:migrate',
    { measured: 'sequelize' },
  ),
  typeorm: code(
    'Files of `migrations` where package.json names TypeORM.',
    'npx typeorm migration:run -d data-source.js',
    { measured: 'typeorm' },
  ),
  kysely: code('Files of `migrations` where package.json names Kysely.', 'npx kysely migrate:latest', {
    measured: 'kysely',
  }),
  programs: {
    found: 'Only where `.migration-gate.yml` names it: `histories: [{ framework: programs, path: … }]`.',
    replayed: namesAlone,
    command: './migrate.sh',
  },
}
