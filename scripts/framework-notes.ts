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
      'Operations are read as Django would run them, without Python, and sent as its schema editor sends them. Operations of the project itself and `RunPython` are followed as far as they can be known; the rest is *not verified*.',
    limits: [
      'A branch that depends on the environment, and calls into packages, are not followed.',
      '[Conformance](../conformance.md) holds the replay against `migrate`, object by object.',
    ],
  },
  alembic: {
    found:
      '`alembic.ini`, `pyproject.toml`, and `versions` directories; several of them, branches and labels too. Flask-Migrate is read the same way.',
    replayed:
      'Operations are read as Alembic would run them, without Python, and sent as SQLAlchemy renders them. Code of the project is followed as far as it can be known; the rest is *not verified*. Where no revision creates the first tables, and the project calls `create_all()`, base is what its models declare, and the incoming revisions run on that; the report says so.',
    limits: [
      '`env.py` is not run.',
      'Of models, SQLModel and the bases of unknown libraries are not read: what a change does to such a table is inconclusive. `start-from` with a dump of the schema settles it.',
      '[Conformance](../conformance.md) holds the replay against `upgrade`, object by object.',
    ],
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
  rails: { found: '`db/migrate` and `db/NAME_migrate`, in engines, too.' },
  ecto: { found: '`priv/REPO/migrations`.' },
  laravel: { found: '`database/migrations`; directories below it only where the configuration names them.' },
  phinx: { found: '`db/migrations` and `config/Migrations`, with 14 digits.' },
  doctrine: { found: '`migrations/Version20240101000000.php`, in directories of years, too.' },
  'ef-core': { found: '`Migrations/20240101000000_Name.cs`; designer files and the snapshot are none.' },
  go: { found: 'Numbered `*.go` files of goose, bun, gormigrate and their like.' },
  javascript: {
    found: 'Numbered files of JavaScript or TypeScript in `migrations`, whose runner nothing names.',
  },
  knex: {
    found: 'Numbered files where package.json names Knex, in the directories that `knexfile.js` names, too.',
    measured: 'knex',
  },
  sequelize: {
    found:
      'Numbered files where package.json names Sequelize, in the directories that `.sequelizerc` names, too.',
    measured: 'sequelize',
  },
  typeorm: { found: 'Numbered files where package.json names TypeORM.', measured: 'typeorm' },
  kysely: { found: 'Numbered files where package.json names Kysely.', measured: 'kysely' },
  adonis: { found: '`database/migrations` where package.json names `@adonisjs/lucid`.' },
  umzug: { found: 'Files that begin with a date with dots, where package.json names umzug.' },
  strapi: { found: '`database/migrations` where package.json names Strapi.' },
  payload: { found: '`20240101_000000.ts` in `migrations` where package.json names Payload.' },
  'mikro-orm': { found: '`Migration20240101000000.ts`.' },
  'sea-orm': { found: '`m20240101_000000_name.rs`.' },
  'refinery-rust': { found: '`V1__name.rs` where Cargo.toml names refinery.' },
  aerich: { found: '`1_20240101000000_name.py` where a manifest names aerich.' },
  piccolo: { found: '`piccolo_migrations`.' },
  'yoyo-python': { found: 'Numbered `*.py` files where a manifest or `yoyo.ini` names yoyo.' },
  'peewee-migrate': { found: 'Numbered `*.py` files where a manifest names peewee-migrate.' },
  sequel: { found: 'Numbered `*.rb` files where the Gemfile names Sequel.' },
  'fluent-migrator': { found: 'Files of C# with a `[Migration(…)]`.' },
  pgroll: { found: 'Numbered files of JSON or YAML that hold operations of pgroll.' },
  reshape: { found: 'Files of TOML or JSON where reshape is used.' },
  programs: {
    found:
      'Only where `.migration-gate.yml` names it: `histories: [{ framework: programs, path: … }]`. Each file there is a migration, whatever it is called.',
  },
}
