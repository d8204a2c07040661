/** What a tool's page says that no profile holds. */
export interface HandWritten {
  found?: string
  replayed?: string
  limits?: readonly string[]
  /** Under what name it was measured. */
  measured?: string
}

export const byHand: Readonly<Record<string, HandWritten>> = {
  django: {
    found:
      '`migrations` packages of the apps, with labels from `apps.py` and `INSTALLED_APPS`, and `MIGRATION_MODULES` of the settings.',
    replayed:
      "The gate reads the operations as Django would run them, without Python, and sends what its schema editor would send. It follows the project's own operations and `RunPython` as far as their code can be known; the rest is *not verified*.",
    limits: [
      'Branches that depend on the environment, and calls into packages, are not followed.',
      '[Conformance](../conformance.md) compares the replay with `migrate`, object by object.',
    ],
  },
  alembic: {
    found:
      '`alembic.ini`, `pyproject.toml`, and `versions` directories, including several of them, branches and labels. Flask-Migrate is read the same way.',
    replayed:
      "The gate reads the operations as Alembic would run them, without Python, and sends what SQLAlchemy would render. It follows the project's code as far as it can be known; the rest is *not verified*. If no revision creates the first tables, and the project calls `create_all()`, then base is what its models declare, and the incoming revisions run on that. The report says so.",
    limits: [
      '`env.py` is not run.',
      'SQLModel models, and models whose base class comes from an unknown library, are not read: what a change does to such a table is inconclusive. To resolve that, give `start-from` a dump of the schema.',
      '[Conformance](../conformance.md) compares the replay with `upgrade`, object by object.',
    ],
  },
  supabase: {
    found: '`supabase/migrations`, by its path.',
    replayed: "All files, in a database that has Supabase's own roles, schemas and functions.",
    limits: ['Extensions that only the hosted service has are replaced by stand-ins or reported as missing.'],
  },
  prisma: {
    found: 'Directories `NAME/migration.sql`, and those with `migration_lock.toml`.',
    replayed: 'Each `migration.sql` as `prisma migrate deploy` sends it.',
    limits: [
      "In the measurements, Prisma's engine runs as WebAssembly. What it does with the text of a file is not compared there.",
    ],
  },
  drizzle: {
    found: 'Directories `NAME/migration.sql` with a `snapshot.json` (Drizzle from version 1 on).',
    replayed: 'All new files in one transaction, cut at `--> statement-breakpoint`.',
    measured: 'drizzle-1',
  },
  'drizzle-journal': {
    found: '`meta/_journal.json` next to numbered files (Drizzle before version 1).',
    replayed:
      'The files that the journal names, in its order, all new ones in one transaction, cut at `--> statement-breakpoint`. A file that the journal does not name, or an entry whose `when` is too old, never runs: [never-runs](../rules/never-runs.md).',
    measured: 'drizzle',
  },
  hasura: {
    found: 'Directories `NUMBER_NAME/up.sql`, next to or below the path that `config.yaml` names.',
    replayed: 'Each `up.sql`.',
    limits: ['Metadata is not applied.', 'It was not compared with the real runner.'],
  },
  diesel: {
    found: 'Directories `NAME/up.sql` with `diesel.toml` or Cargo.toml in a directory above.',
    replayed: 'Each `up.sql` in a transaction, unless `metadata.toml` says otherwise.',
  },
  flyway: {
    found:
      '`V1__name.sql` in directories with a usual name, or that flyway.conf, flyway.toml, Spring, Gradle or Maven name, and in directories below them. Arguments (`-outOfOrder=true`) and `FLYWAY_` variables in a script, Makefile, Dockerfile or package.json beside the migrations or above them outrank those files.',
    replayed:
      'Versioned files in their order, callbacks, then the repeatable files that changed; baselines on new databases. Of classes in Java, the SQL whose text stands there, in its place: what they send by the connection of their `Context`, with statements of JDBC or with `JdbcTemplate`.',
    limits: [
      'A migration in Java that does anything else (conditions, loops, parameters, rows that it reads, helpers, other classes) is not checked. Those in Kotlin are not read at all.',
      'Of classes that Spring finds in a package of their own, only what they create, drop and rename is compared, unless files of SQL or a setting say that their history is complete.',
      'An edit of an applied class that has a `getChecksum` counts as one of its checksum.',
      'Placeholders are not verified if the repository does not contain their values.',
    ],
  },
  liquibase: {
    found:
      'A changelog with a usual name (`db.changelog-master.*`, …), or the one that Spring or liquibase.properties names, with everything it includes.',
    replayed:
      'SQL changesets as Liquibase cuts them, and the change types for structure and rows. The scratch database answers the preconditions. If the repository names contexts for production, those apply.',
    limits: [
      'Changes that are programs (`customChange`, `executeCommand`) or load files (`loadData`) are not verified.',
    ],
  },
  sqitch: {
    found: '`sqitch.plan`, with the directories that `sqitch.conf` names.',
    replayed:
      "The deploy scripts that the plan names, in its order, each with psql. A script that the plan does not name never runs, and Sqitch stops if a line of base's plan changes: [never-runs](../rules/never-runs.md).",
    limits: [
      'Verify and revert scripts are not run.',
      'Targets with their own plan are not distinguished.',
      'Values of psql variables are not known.',
    ],
  },
  rails: {
    found: '`db/migrate` and `db/NAME_migrate`, also in engines.',
    limits: [
      'Guards (`if_exists: true`, `if_not_exists: true`) are read for the versions of Rails that look at the same: if the version of a migration, or a later one that may run it, looks at something else, the migration is *not checked*. So `add_column` is read from `Migration[7.0]` on, `add_reference` and `add_check_constraint` from 7.1 on, and some guards of foreign keys only from 8.1 on.',
    ],
  },
  ecto: { found: '`priv/REPO/migrations`.' },
  laravel: { found: '`database/migrations`; directories below it only if the configuration names them.' },
  phinx: { found: 'Files with 14 digits in `db/migrations` and `config/Migrations`.' },
  doctrine: { found: '`migrations/Version20240101000000.php`, also in directories for years.' },
  'ef-core': {
    found: '`Migrations/20240101000000_Name.cs`; designer files and the snapshot are not migrations.',
  },
  go: { found: 'Numbered `*.go` files of goose, bun, gormigrate and similar runners.' },
  javascript: {
    found: 'Numbered JavaScript or TypeScript files in `migrations`, if nothing names their runner.',
  },
  knex: {
    found: 'Numbered files if package.json names Knex, also in the directories that `knexfile.js` names.',
    measured: 'knex',
  },
  sequelize: {
    found:
      'Numbered files if package.json names Sequelize, also in the directories that `.sequelizerc` names.',
    measured: 'sequelize',
  },
  typeorm: { found: 'Numbered files if package.json names TypeORM.', measured: 'typeorm' },
  kysely: { found: 'Numbered files if package.json names Kysely.', measured: 'kysely' },
  adonis: { found: '`database/migrations` if package.json names `@adonisjs/lucid`.' },
  umzug: { found: 'Files that begin with a date with dots, if package.json names umzug.' },
  strapi: { found: '`database/migrations` if package.json names Strapi.' },
  payload: { found: '`20240101_000000.ts` in `migrations` if package.json names Payload.' },
  'mikro-orm': { found: '`Migration20240101000000.ts`.' },
  'sea-orm': { found: '`m20240101_000000_name.rs`.' },
  'refinery-rust': { found: '`V1__name.rs` if Cargo.toml names refinery.' },
  aerich: { found: '`1_20240101000000_name.py` if a manifest names aerich.' },
  piccolo: { found: '`piccolo_migrations`.' },
  'yoyo-python': { found: 'Numbered `*.py` files if a manifest or `yoyo.ini` names yoyo.' },
  'peewee-migrate': { found: 'Numbered `*.py` files if a manifest names peewee-migrate.' },
  sequel: { found: 'Numbered `*.rb` files if the Gemfile names Sequel.' },
  'fluent-migrator': { found: 'C# files with a `[Migration(…)]`.' },
  pgroll: { found: 'Numbered JSON or YAML files that contain operations of pgroll.' },
  reshape: { found: 'TOML or JSON files, if the project uses reshape.' },
  programs: {
    found:
      'Only if `.migration-gate.yml` names the directory: `histories: [{ framework: programs, path: … }]`. Each file in it is a migration, whatever its name.',
  },
}
