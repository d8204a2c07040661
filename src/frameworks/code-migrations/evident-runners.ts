import { keepsWhatItMade, namesDiffer, type ProgramRunner, readJavascript, recordsEach } from './runner.ts'
import { adonisSending, knexSending, kyselySending } from './sending.ts'

const kysely = 'https://github.com/kysely-org/kysely/blob/master/src/migration/migrator.ts'
const lucid = 'https://lucid.adonisjs.com/docs/migrations'
const strapi = 'https://docs.strapi.io/cms/database-migrations'
const yoyo = 'https://ollycope.com/software/yoyo/latest/'
const peewee = 'https://github.com/klen/peewee_migrate#readme'
const sequel = 'https://sequel.jeremyevans.net/rdoc/files/doc/migration_rdoc.html'
const fluentMigrator = 'https://fluentmigrator.github.io/'
const pgroll = 'https://github.com/xataio/pgroll/blob/main/pkg/roll/unapplied.go'
const reshape = 'https://github.com/fabianlindfors/reshape#readme'

/** Runners whose names others have as well: a package, a file of their own, or what their files hold says that they are theirs. */
export const evidentRunners: readonly ProgramRunner[] = [
  {
    id: 'kysely',
    title: 'Kysely',
    language: 'JavaScript or TypeScript',
    read: readJavascript,
    directories: /(^|\/)(db[-_]?)?migrations?$/i,
    names: /^(?=(\d+(?:[-_.T]\d+)*))\1[-_.](?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
    evidence: {
      dependency: /"kysely(?:-ctl)?"\s*:/,
      // Many use it for queries alone.
      outrankedBy: /"(?:node-pg-migrate|knex|sequelize|typeorm|umzug|db-migrate|@mikro-orm\/migrations)"\s*:/,
    },
    needsEvidence: true,
    byNumber: false,
    command: 'npx kysely migrate:latest',
    sending: kyselySending,
    runner: recordsEach(kysely, 'Kysely', {
      duplicateVersion: namesDiffer,
      lateVersion: {
        outcome: 'refuses',
        consequence:
          'Kysely refuses to run anything ("corrupted migrations: expected previously executed migration … to be at index …") unless the project sets allowUnorderedMigrations',
        source: kysely,
      },
      removed: {
        outcome: 'refuses',
        consequence:
          'Kysely then refuses to run anything ("corrupted migrations: previously executed migration … is missing")',
        source: kysely,
      },
    }),
  },
  {
    id: 'adonis',
    title: 'AdonisJS Lucid',
    language: 'JavaScript or TypeScript',
    read: readJavascript,
    directories: /(^|\/)(database\/)?migrations(\/[^/]+)?$/,
    names: /^(\d{3,17})_(?![^/]*\.(?:d|test|spec)\.)[^/]*\.[cm]?[jt]s$/,
    evidence: { dependency: /"@adonisjs\/lucid"\s*:/ },
    needsEvidence: true,
    byNumber: false,
    command: 'node ace migration:run --force',
    sending: adonisSending,
    runner: recordsEach(lucid, '`node ace migration:run`', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(lucid),
    }),
  },
  {
    id: 'strapi',
    title: 'Strapi',
    language: 'JavaScript or TypeScript',
    read: readJavascript,
    directories: /(^|\/)database\/migrations$/,
    names: /^(?=(\d+(?:[-_.T]\d+)*))\1[-_.](?![^/]*\.(?:d|test|spec)\.)[^/]*\.[jt]s$/,
    evidence: { dependency: /"@strapi\/strapi"\s*:/ },
    needsEvidence: true,
    byNumber: false,
    sending: knexSending,
    runner: recordsEach(strapi, 'Strapi', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(strapi),
    }),
  },
  {
    id: 'yoyo-python',
    title: 'yoyo',
    language: 'Python',
    directories: /(^|\/)(db[-_]?)?migrations?$/i,
    names: /^(?=(\d+(?:_\d+)*))\1[^/\d][^/]*\.py$/,
    evidence: { companions: ['yoyo.ini'], dependency: /^[ \t"']*yoyo-migrations\b/m },
    needsEvidence: true,
    namedBy: [{ names: ['yoyo.ini'], before: /^[ \t]*sources[ \t]*=/gm }],
    holds: /\byoyo\b/,
    byNumber: false,
    command: 'yoyo apply --batch --database "$DATABASE_URL"',
    runner: recordsEach(yoyo, 'yoyo', { duplicateVersion: namesDiffer, removed: keepsWhatItMade(yoyo) }),
  },
  {
    id: 'peewee-migrate',
    title: 'peewee-migrate',
    language: 'Python',
    directories: /(^|\/)(db[-_]?)?migrations?$/i,
    names: /^(\d{3,})_[^/]*\.py$/,
    evidence: { dependency: /\bpeewee[-_]migrate\b/ },
    needsEvidence: true,
    holds: /^def migrate\(/m,
    byNumber: false,
    command: 'pw_migrate migrate --database "$DATABASE_URL"',
    runner: recordsEach(peewee, 'peewee-migrate', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(peewee),
    }),
  },
  {
    id: 'sequel',
    title: 'Sequel',
    language: 'Ruby',
    directories: /(^|\/)(db\/)?(migrations?|migrate)$/,
    names: /^(\d+)_[^/]*\.rb$/,
    holds: /\bSequel\.migration\b/,
    byNumber: true,
    command: 'sequel -m db/migrations "$DATABASE_URL"',
    runner: recordsEach(sequel, 'Sequel', {
      duplicateVersion: {
        outcome: 'refuses',
        consequence:
          'Sequel refuses to run anything where files are numbered ("Duplicate migration version"); with timestamps it runs both',
        source: sequel,
        upTo: 20_000_101,
      },
      removed: {
        outcome: 'refuses',
        consequence:
          'Sequel then refuses to run anything ("Applied migration files not in file system", "Missing migration version")',
        source: sequel,
      },
    }),
  },
  {
    id: 'fluent-migrator',
    title: 'FluentMigrator',
    language: 'C#',
    directories: /(^|\/)Migrations?(\/[^/]+)?$/i,
    names: /^[A-Za-z]?_?(?=(\d+(?:_\d+)*))\1_[^/.]*\.cs$/,
    evidence: { dependency: /"FluentMigrator(?:\.[\w.]+)?"/ },
    needsEvidence: true,
    holds: /\[\s*(?:\w*Migration)\s*\(/,
    byNumber: true,
    command: 'dotnet fm migrate -p postgres -c "$DATABASE_URL"',
    runner: recordsEach(fluentMigrator, 'FluentMigrator', {
      duplicateVersion: {
        outcome: 'refuses',
        consequence: 'FluentMigrator refuses to run anything ("Duplicate migration version")',
        source: fluentMigrator,
      },
      removed: keepsWhatItMade(fluentMigrator),
    }),
  },
  {
    id: 'pgroll',
    title: 'pgroll',
    language: 'JSON or YAML',
    directories: /(^|\/)([a-z]+[-_])?migrations?$/i,
    names: /^(\d+)_[^/]*\.(?:json|ya?ml)$/,
    holds: /^[ \t{]*"?operations"?[ \t]*:|"operations"[ \t]*:[ \t\n\r]*\[/m,
    byNumber: false,
    command: 'pgroll migrate migrations --complete',
    runner: recordsEach(pgroll, 'pgroll', {
      duplicateVersion: namesDiffer,
      lateVersion: {
        outcome: 'refuses',
        consequence:
          'pgroll refuses to run anything: the files must begin with those that a database has, in the same order',
        source: pgroll,
      },
      removed: {
        outcome: 'refuses',
        consequence: 'pgroll then refuses to run anything: it compares the files with what a database has',
        source: pgroll,
      },
    }),
  },
  {
    id: 'reshape',
    title: 'reshape',
    language: 'TOML or JSON',
    directories: /(^|\/)migrations?$/i,
    names: /^(\d+)[-_][^/]*\.(?:toml|json)$/,
    holds: /^[ \t]*\[\[[ \t]*actions[ \t]*\]\]|"actions"[ \t]*:[ \t\n\r]*\[/m,
    byNumber: false,
    command: 'reshape migrate --complete',
    runner: recordsEach(reshape, 'reshape', {
      duplicateVersion: namesDiffer,
      removed: keepsWhatItMade(reshape),
    }),
  },
]
