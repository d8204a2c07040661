import { distinctRunners } from './distinct-runners.ts'
import { evidentRunners } from './evident-runners.ts'
import { keepsWhatItMade, namesDiffer, type ProgramRunner, readJavascript, recordsEach } from './runner.ts'
import {
  doctrineSending,
  ectoSending,
  efCoreSending,
  knexSending,
  laravelSending,
  pgMigrateSending,
  railsSending,
  sequelizeSending,
  typeOrmSending,
} from './sending.ts'

const rails = 'https://github.com/rails/rails/blob/main/activerecord/lib/active_record/migration.rb'
const ecto = 'https://github.com/elixir-ecto/ecto_sql/blob/master/lib/ecto/migrator.ex'
const laravel =
  'https://github.com/laravel/framework/blob/master/src/Illuminate/Database/Migrations/Migrator.php'
const phinx = 'https://github.com/cakephp/phinx/blob/0.x/src/Phinx/Migration/Manager.php'
const doctrine =
  'https://www.doctrine-project.org/projects/doctrine-migrations/en/current/reference/managing-migrations.html'
const efCore = 'https://learn.microsoft.com/en-us/ef/core/managing-schemas/migrations/teams'
const goose = 'https://pressly.github.io/goose/documentation/annotations/'
const pgMigrate = 'https://github.com/salsita/node-pg-migrate/blob/main/src/runner.ts'
const sequelize = 'https://github.com/sequelize/umzug#readme'
const typeOrm = 'https://typeorm.io/docs/migrations/executing'
const knex = 'https://github.com/knex/knex/blob/master/lib/migrations/migrate/Migrator.js'

const knexRefuses = {
  outcome: 'refuses',
  consequence: 'Knex then refuses to run anything ("the migration directory is corrupt")',
  source: knex,
} as const

const knexFiles = ['knexfile.js', 'knexfile.cjs', 'knexfile.mjs', 'knexfile.ts']

/** Wherever they like. */
const migrationsDirectory =
  /(^|\/)((db|database|pg|postgres(ql)?)[-_]?)?migrations?([-_](db|pg|postgres(ql)?|v?\d{1,4}))?$/i

/** Runners that are recognised by the names of their files. Of those that fit, the first one counts. */
export const programRunners: readonly ProgramRunner[] = [
  ...evidentRunners,
  ...distinctRunners,
  {
    id: 'rails',
    title: 'Rails',
    language: 'Ruby',
    directories: /(^|\/)db\/([a-z0-9_]+_)?migrate$/,
    names: /^(\d+)_[_a-z0-9]*(\.[_a-z0-9]*)?\.rb$/,
    byNumber: true,
    command: 'bin/rails db:migrate',
    read: async text => (await import('./rails.ts')).readRails(text),
    sending: railsSending,
    runner: recordsEach(rails, '`bin/rails db:migrate`', {
      duplicateVersion: {
        outcome: 'refuses',
        consequence: 'every `bin/rails db:migrate` stops with DuplicateMigrationVersionError',
        source: rails,
      },
      removed: keepsWhatItMade(rails),
    }),
  },
  {
    id: 'ecto',
    title: 'Ecto',
    language: 'Elixir',
    directories: /(^|\/)priv\/[^/]+\/migrations$/,
    names: /^(\d+)_[^/]*\.exs$/,
    byNumber: true,
    command: 'mix ecto.migrate',
    read: async text => (await import('./ecto.ts')).readEcto(text),
    sending: ectoSending,
    runner: recordsEach(ecto, '`mix ecto.migrate`', {
      duplicateVersion: {
        outcome: 'refuses',
        consequence:
          '`mix ecto.migrate` refuses a new database ("migration version … is duplicated"), and on one that has run either of them, the other one counts as applied and never runs',
        source: ecto,
      },
      removed: keepsWhatItMade(ecto),
    }),
  },
  {
    id: 'laravel',
    title: 'Laravel',
    language: 'PHP',
    directories: /(^|\/)database\/migrations(\/[^/]+)?$/i,
    names: /^(\d{4}_\d{2}_\d{2}_\d{6})_[^/]*\.php$/,
    byNumber: false,
    command: 'php artisan migrate --force',
    read: async text => (await import('./laravel.ts')).readLaravel(text),
    sending: laravelSending,
    runner: recordsEach(laravel, '`php artisan migrate`', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(laravel),
    }),
  },
  {
    id: 'phinx',
    title: 'Phinx',
    language: 'PHP',
    directories: /(^|\/)(db\/migrations|config\/Migrations)$/,
    names: /^(\d{14})_[^/]*\.php$/,
    byNumber: true,
    command: 'vendor/bin/phinx migrate',
    read: async text => (await import('./phinx.ts')).readPhinx(text),
    runner: recordsEach(phinx, '`phinx migrate`', {
      duplicateVersion: {
        outcome: 'refuses',
        consequence: '`phinx migrate` refuses to run anything ("Duplicate migration")',
        source: phinx,
      },
      removed: keepsWhatItMade(phinx),
    }),
  },
  {
    id: 'doctrine',
    title: 'Doctrine',
    language: 'PHP',
    directories: /(^|\/)(migrations|DoctrineMigrations)$/i,
    // https://www.doctrine-project.org/projects/doctrine-migrations/en/current/reference/configuration.html
    below: /^\d{4}(\/\d{2})?$/,
    names: /^Version(\d{14})\.php$/,
    byNumber: false,
    command: 'bin/console doctrine:migrations:migrate --no-interaction',
    read: async text => (await import('./phinx.ts')).readDoctrine(text),
    sending: doctrineSending,
    runner: recordsEach(doctrine, '`doctrine:migrations:migrate`', {
      duplicateVersion: namesDiffer,
      removed: {
        outcome: 'unnoticed',
        consequence:
          '`doctrine:migrations:migrate` only asks whether to go on (it knows "previously executed migrations that are not registered"), and databases keep what it made',
        source: doctrine,
      },
    }),
  },
  {
    id: 'ef-core',
    title: 'Entity Framework Core',
    language: 'C#',
    directories: /(^|\/)Migrations(\/[^/]+)?$/,
    names: /^(\d{14})_[^/.]*\.cs$/,
    byNumber: false,
    command: 'dotnet ef database update',
    read: async text => (await import('./ef-core.ts')).readEfCore(text),
    sending: efCoreSending,
    runner: recordsEach(efCore, '`dotnet ef database update`', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(efCore),
    }),
  },
  {
    id: 'go',
    title: 'goose, bun or another runner in Go',
    language: 'Go',
    directories: migrationsDirectory,
    names: /^(\d+)_(?![^/]*_test\.go$)[^/]*\.go$/,
    byNumber: true,
    command: 'go run ./cmd/migrate up',
    runner: recordsEach(goose, 'bun', {
      duplicateVersion: {
        outcome: 'refuses',
        consequence: 'goose refuses to run anything, and other runners silently never run one of the two',
        source: 'https://github.com/pressly/goose/blob/main/migrate.go',
      },
      removed: keepsWhatItMade('https://github.com/pressly/goose/blob/main/up.go'),
    }),
  },
  {
    id: 'node-pg-migrate',
    title: 'node-pg-migrate',
    language: 'JavaScript or TypeScript',
    directories: migrationsDirectory,
    // Milliseconds since 1970, or a date with milliseconds.
    names: /^(\d{13}|\d{17})_(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
    byNumber: false,
    command: 'npx node-pg-migrate up',
    read: readJavascript,
    sending: pgMigrateSending,
    runner: recordsEach(pgMigrate, 'node-pg-migrate', {
      duplicateVersion: namesDiffer,
      lateVersion: {
        outcome: 'refuses',
        consequence:
          'node-pg-migrate refuses it ("is preceding already run migration") unless somebody passes --no-check-order',
        source: pgMigrate,
      },
      removed: {
        outcome: 'refuses',
        consequence: 'node-pg-migrate then refuses to run anything unless somebody passes --no-check-order',
        source: pgMigrate,
      },
    }),
  },
  {
    id: 'javascript',
    title: 'Knex, Sequelize, TypeORM or another runner in JavaScript',
    language: 'JavaScript or TypeScript',
    directories: migrationsDirectory,
    names: /^(\d{3,5}|\d{13,14})[-_](?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
    ownNames: /^(\d{1,17})[-_](?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
    evidence: { dependency: /"(?:knex|sequelize|typeorm|umzug)"\s*:/ },
    namedBy: [
      {
        names: knexFiles,
        before: /\bdirectory['"]?\s*:/g,
      },
      { names: ['.sequelizerc'], before: /['"]migrations-path['"]\s*:/g },
    ],
    byNumber: false,
    command: 'npx knex migrate:latest',
    oneOf: [
      {
        id: 'knex',
        title: 'Knex',
        dependency: /"knex"\s*:/,
        command: 'npx knex migrate:latest',
        sending: knexSending,
        stopsAt: {
          // https://github.com/knex/knex/blob/master/lib/migrations/common/MigrationsLoader.js
          names: /\.(?:co|coffee|eg|iced|c?js|litcoffee|ls|ts)$/,
          settings: knexFiles,
          unless: /\b(?:loadExtensions|migrationSource)\b/,
          why: 'Knex loads each file of its directory as a migration, and stops at one without `up` and `down` ("Invalid migration") before it runs anything',
          remedy:
            'Move it out of the directory, or set `loadExtensions` in the knexfile to the endings of the migrations.',
        },
        runner: recordsEach(knex, 'Knex', { duplicateVersion: namesDiffer, removed: knexRefuses }),
      },
      {
        id: 'sequelize',
        title: 'Sequelize',
        dependency: /"sequelize"\s*:/,
        command: 'npx sequelize-cli db:migrate',
        sending: sequelizeSending,
        runner: recordsEach(sequelize, 'Sequelize', {
          duplicateVersion: namesDiffer,
          removed: keepsWhatItMade(sequelize),
          transaction: 'autocommit',
        }),
      },
      {
        id: 'typeorm',
        title: 'TypeORM',
        dependency: /"typeorm"\s*:/,
        command: 'npx typeorm migration:run -d src/data-source.ts',
        sending: typeOrmSending,
        runner: recordsEach(typeOrm, 'TypeORM', {
          duplicateVersion: namesDiffer,
          removed: keepsWhatItMade(typeOrm),
        }),
      },
    ],
    read: readJavascript,
    runner: recordsEach(knex, 'the runner', {
      duplicateVersion: namesDiffer,
      removed: {
        outcome: 'refuses',
        consequence:
          'Knex then refuses to run anything ("the migration directory is corrupt"), and other runners do not mind: databases keep what it made, new ones never get it',
        source: knex,
      },
    }),
  },
  {
    id: 'programs',
    title: 'migrations that are programs',
    language: 'programs',
    // Only where the configuration says so.
    directories: /(?!)/,
    names: /^\D{0,20}?(?=(\d+(?:[-_.]\d+)*))\1[^/]*\.\w+$/,
    elseNames: /^(?![._]|(?:readme|licen[cs]e|changelog|index|mod|schema|seeds?)(?:\.|$))[^/]+$/i,
    byNumber: false,
    runner: recordsEach(git(), 'the runner mostly', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(git()),
    }),
  },
]

function git(): string {
  return namesDiffer.source
}
