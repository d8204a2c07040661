import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { shellQuote } from '../../model/shell-quote.ts'
import {
  type Action,
  deleteFrom,
  type FileOf,
  fileNameOf,
  insertInto,
  numberOf,
  type Place,
  type RecordSource,
  text,
  versionOf,
} from './source.ts'

const url = '"$DATABASE_URL"'
const hash = (algorithm: string, content: Buffer) => createHash(algorithm).update(content).digest('hex')

/** A table with one column that decides, which its runner has no command for. */
function simple(
  runner: string,
  tables: readonly string[],
  row: {
    columns: readonly string[]
    without?: readonly string[]
    key: string
    keyOf: RecordSource['keyOf']
    order?: string
    insert(file: FileOf): Readonly<Record<string, string>>
    apply(directory: string): string
  },
): RecordSource {
  return {
    runner,
    tables,
    columns: row.columns,
    ...(row.without ? { without: row.without } : {}),
    key: `${row.key}::text`,
    order: row.order ?? row.key,
    keyOf: row.keyOf,
    apply: ({ directory }) => ({ command: row.apply(shellQuote(directory)) }),
    markApplied: (file, { table }) => insertInto(table, row.insert(file)),
    forget: (key, { table }) => deleteFrom(table, `${row.key}::text`, key),
  }
}

const byNumber: RecordSource['keyOf'] = ({ migration }) => numberOf(migration)
const byVersion: RecordSource['keyOf'] = ({ migration }) => versionOf(migration)
const byStem: RecordSource['keyOf'] = ({ migration }) => migration.name
const byFile: RecordSource['keyOf'] = ({ migration }) => fileNameOf(migration)

/** Of each line without its end. https://github.com/flyway/flyway/blob/main/flyway-core/src/main/java/org/flywaydb/core/internal/resolver/ChecksumCalculator.java */
function flywayChecksum({ content }: FileOf): string {
  const lines = content
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return String(crc32(lines.join('')) | 0)
}

const flywayKey = "coalesce(version, 'R:' || description)"

function golangMigrate(rest: string, { directory }: Place): Action {
  return { command: `migrate -path ${shellQuote(directory)} -database ${url} ${rest}` }
}

function goose(rest: string, { directory }: Place): Action {
  return { command: `goose -dir ${shellQuote(directory)} postgres ${url} ${rest}` }
}

export const sqlSources: Readonly<Record<string, RecordSource>> = {
  'golang-migrate': {
    runner: 'golang-migrate',
    tables: ['schema_migrations'],
    columns: ['version', 'dirty'],
    key: 'version::text',
    order: 'version',
    state: "CASE WHEN dirty THEN 'failed' ELSE 'applied' END",
    keyOf: byNumber,
    holds: 'last',
    marksAllBefore: true,
    refusesUnknown: true,
    passesLate: true,
    apply: place => golangMigrate('up', place),
    applyThrough: ({ migration }, place) => golangMigrate(`goto ${numberOf(migration)}`, place),
    markApplied: ({ migration }, place) => golangMigrate(`force ${numberOf(migration)}`, place),
    markNothing: place => golangMigrate('force -1', place),
    clearFailed: (_, place, before) =>
      golangMigrate(`force ${before ? numberOf(before.migration) : '-1'}`, place),
  },
  goose: {
    runner: 'goose',
    tables: ['goose_db_version'],
    columns: ['version_id', 'is_applied'],
    key: 'version_id::text',
    order: 'id',
    where: 'version_id > 0',
    state: "CASE WHEN is_applied THEN 'applied' ELSE 'removed' END",
    keyOf: byNumber,
    apply: place => goose('up', place),
    applyThrough: ({ migration }, place) => goose(`up-to ${numberOf(migration)}`, place),
    markApplied: ({ migration }, { table }) =>
      insertInto(table, { version_id: numberOf(migration), is_applied: 'true' }),
    forget: (key, { table }) => deleteFrom(table, 'version_id::text', key),
  },
  dbmate: simple('dbmate', ['schema_migrations'], {
    columns: ['version'],
    without: ['dirty', 'inserted_at', 'statements'],
    key: 'version',
    keyOf: byVersion,
    insert: ({ migration }) => ({ version: text(versionOf(migration)) }),
    apply: directory => `dbmate --url ${url} --migrations-dir ${directory} up`,
  }),
  pop: simple('pop', ['schema_migration'], {
    columns: ['version'],
    without: ['version_self'],
    key: 'version',
    keyOf: byVersion,
    insert: ({ migration }) => ({ version: text(versionOf(migration)) }),
    apply: directory => `soda migrate up -p ${directory}`,
  }),
  // The command that popx gives to the programs of Ory.
  popx: simple('popx', ['schema_migration'], {
    columns: ['version', 'version_self'],
    key: 'version',
    keyOf: byVersion,
    insert: ({ migration }) => ({ version: text(versionOf(migration)) }),
    apply: () => `go run . migrate sql up ${url} --yes`,
  }),
  'sql-migrate': simple('sql-migrate', ['gorp_migrations'], {
    columns: ['id', 'applied_at'],
    key: 'id',
    order: 'applied_at, id',
    keyOf: ({ migration }) => migration.id,
    insert: ({ migration }) => ({ id: text(migration.id), applied_at: 'now()' }),
    apply: () => 'sql-migrate up',
  }),
  tern: {
    runner: 'tern',
    tables: ['schema_version'],
    columns: ['version'],
    key: 'version::text',
    order: 'version',
    where: 'version > 0',
    keyOf: byNumber,
    holds: 'last',
    marksAllBefore: true,
    apply: ({ directory }) => ({ command: `tern migrate --migrations ${shellQuote(directory)}` }),
    applyThrough: ({ migration }, { directory }) => ({
      command: `tern migrate --migrations ${shellQuote(directory)} --destination ${numberOf(migration)}`,
    }),
    markApplied: ({ migration }, { table }) => ({
      sql: `UPDATE ${table} SET version = ${numberOf(migration)};`,
    }),
  },
  sqlx: {
    runner: 'sqlx',
    tables: ['_sqlx_migrations'],
    columns: ['version', 'success', 'checksum'],
    key: 'version::text',
    order: 'version',
    state: "CASE WHEN success THEN 'applied' ELSE 'failed' END",
    checksum: "encode(checksum, 'hex')",
    keyOf: byNumber,
    checksumOf: ({ content }) => hash('sha384', content),
    refusesUnknown: true,
    apply: ({ directory }) => ({ command: `sqlx migrate run --source ${shellQuote(directory)}` }),
    markApplied: ({ migration, content }, { table }) =>
      insertInto(table, {
        version: numberOf(migration),
        description: text(migration.name.replace(/^\d+_/, '').replaceAll('_', ' ')),
        success: 'true',
        checksum: `decode('${hash('sha384', content)}', 'hex')`,
        execution_time: '0',
      }),
    forget: (key, { table }) => deleteFrom(table, 'version::text', key),
    clearFailed: (key, { table }) => deleteFrom(table, 'version::text', key),
    acceptEdit: ({ migration, content }, { table }) => ({
      sql: `UPDATE ${table} SET checksum = decode('${hash('sha384', content)}', 'hex') WHERE version = ${numberOf(migration)};`,
    }),
  },
  refinery: simple('refinery', ['refinery_schema_history'], {
    columns: ['version', 'name', 'checksum'],
    key: 'version',
    keyOf: byNumber,
    insert: ({ migration }) => ({ version: numberOf(migration), name: text(migration.name) }),
    apply: directory => `refinery migrate -p ${directory}`,
  }),
  'node-pg-migrate': simple('node-pg-migrate', ['pgmigrations'], {
    columns: ['name', 'run_on'],
    key: 'name',
    order: 'run_on, id',
    keyOf: byStem,
    insert: ({ migration }) => ({ name: text(migration.name), run_on: 'now()' }),
    apply: directory => `npx node-pg-migrate up --migrations-dir ${directory}`,
  }),
  postgrator: simple('postgrator', ['schemaversion'], {
    columns: ['version', 'md5'],
    key: 'version',
    keyOf: byNumber,
    insert: ({ migration }) => ({
      version: numberOf(migration),
      name: text(migration.name),
      run_at: 'now()',
    }),
    apply: directory => `npx postgrator --migration-directory ${directory}`,
  }),
  bun: simple('bun', ['bun_migrations'], {
    columns: ['name', 'group_id'],
    key: 'name',
    order: 'id',
    keyOf: byVersion,
    insert: ({ migration }) => ({ name: text(versionOf(migration)), group_id: '1' }),
    apply: () => 'go run ./cmd/migrate up',
  }),
  diesel: simple('Diesel', ['__diesel_schema_migrations'], {
    columns: ['version', 'run_on'],
    key: 'version',
    keyOf: ({ migration }) => versionOf(migration).replace(/\D/g, ''),
    insert: ({ migration }) => ({ version: text(versionOf(migration).replace(/\D/g, '')) }),
    apply: directory => `diesel migration run --migration-dir ${directory}`,
  }),
  // https://www.prisma.io/docs/orm/reference/prisma-cli-reference#migrate-resolve
  prisma: {
    runner: 'Prisma',
    tables: ['_prisma_migrations'],
    columns: ['migration_name', 'finished_at', 'rolled_back_at', 'checksum'],
    key: 'migration_name',
    order: 'started_at',
    state:
      "CASE WHEN rolled_back_at IS NOT NULL THEN 'removed' WHEN finished_at IS NULL THEN 'failed' ELSE 'applied' END",
    checksum: 'checksum',
    keyOf: byStem,
    checksumOf: ({ content }) => hash('sha256', content),
    apply: () => ({ command: 'npx prisma migrate deploy' }),
    markApplied: ({ migration }) => ({
      command: `npx prisma migrate resolve --applied ${shellQuote(migration.name)}`,
    }),
    forget: (key, { table }) => deleteFrom(table, 'migration_name', key),
    clearFailed: key => ({ command: `npx prisma migrate resolve --rolled-back ${shellQuote(key)}` }),
    acceptEdit: ({ migration, content }, { table }) => ({
      sql: `UPDATE ${table} SET checksum = '${hash('sha256', content)}' WHERE migration_name = ${text(migration.name)};`,
    }),
  },
  'drizzle-journal': {
    runner: 'Drizzle',
    tables: ['__drizzle_migrations'],
    columns: ['hash', 'created_at'],
    key: 'created_at::text',
    order: 'created_at',
    checksum: 'hash',
    keyOf: ({ migration }) => migration.identity ?? migration.id,
    checksumOf: ({ content }) => hash('sha256', content),
    passesLate: true,
    apply: () => ({ command: 'npx drizzle-kit migrate' }),
    markApplied: ({ migration, content }, { table }) =>
      insertInto(table, { hash: `'${hash('sha256', content)}'`, created_at: migration.identity ?? '0' }),
    forget: (key, { table }) => deleteFrom(table, 'created_at::text', key),
    acceptEdit: ({ migration, content }, { table }) => ({
      sql: `UPDATE ${table} SET hash = '${hash('sha256', content)}' WHERE created_at = ${migration.identity ?? '0'};`,
    }),
  },
  drizzle: {
    runner: 'Drizzle',
    tables: ['__drizzle_migrations'],
    columns: ['hash', 'created_at'],
    key: 'hash',
    order: 'created_at, id',
    keyOf: ({ content }) => hash('sha256', content),
    apply: () => ({ command: 'npx drizzle-kit migrate' }),
    forget: (key, { table }) => deleteFrom(table, 'hash', key),
  },
  // https://supabase.com/docs/reference/cli/supabase-migration-repair
  supabase: {
    runner: 'Supabase',
    tables: ['schema_migrations'],
    columns: ['version', 'statements'],
    key: 'version',
    order: 'version',
    keyOf: byVersion,
    refusesUnknown: true,
    apply: () => ({ command: `supabase db push --db-url ${url}` }),
    markApplied: ({ migration }) => ({
      command: `supabase migration repair --db-url ${url} --status applied ${shellQuote(versionOf(migration))}`,
    }),
    forget: key => ({
      command: `supabase migration repair --db-url ${url} --status reverted ${shellQuote(key)}`,
    }),
  },
  // https://documentation.red-gate.com/flyway/reference/commands/repair
  flyway: {
    runner: 'Flyway',
    tables: ['flyway_schema_history', 'schema_version'],
    columns: ['installed_rank', 'script', 'checksum', 'success'],
    key: flywayKey,
    order: 'installed_rank',
    where: "type NOT IN ('SCHEMA', 'DELETE')",
    state: "CASE WHEN success THEN 'applied' ELSE 'failed' END",
    checksum: 'checksum::text',
    keyOf: ({ migration }) =>
      migration.repeatable
        ? `R:${fileNameOf(migration)
            .replace(/^R__|\.\w+$/g, '')
            .replaceAll('_', ' ')}`
        : versionOf(migration).replace(/^[VB]/, '').replaceAll('_', '.'),
    checksumOf: file => (/\.sql$/i.test(file.migration.file.path) ? flywayChecksum(file) : undefined),
    refusesUnknown: true,
    apply: () => ({ command: 'flyway migrate' }),
    markApplied: ({ migration, content }, { table }) => ({
      sql: `INSERT INTO ${table} (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) SELECT coalesce(max(installed_rank), 0) + 1, ${text(versionOf(migration).replace(/^[VB]/, '').replaceAll('_', '.'))}, ${text(
        fileNameOf(migration)
          .replace(/^[VBR][\d._]*__|\.\w+$/g, '')
          .replaceAll('_', ' '),
      )}, 'SQL', ${text(fileNameOf(migration))}, ${flywayChecksum({ migration, content })}, current_user, 0, true FROM ${table};`,
    }),
    forget: () => ({ command: 'flyway repair' }),
    clearFailed: () => ({ command: 'flyway repair' }),
    acceptEdit: () => ({ command: 'flyway repair' }),
  },
  liquibase: {
    runner: 'Liquibase',
    tables: ['databasechangelog'],
    columns: ['id', 'author', 'filename', 'md5sum'],
    key: "filename || '::' || id || '::' || author",
    order: 'orderexecuted',
    keyOf: ({ migration }) => migration.id,
    apply: () => ({ command: 'liquibase update' }),
    markApplied: ({ migration }, { table }) => {
      const [file = '', id = '', author = ''] = migration.id.split('::')
      return {
        sql: `INSERT INTO ${table} (id, author, filename, dateexecuted, orderexecuted, exectype)
SELECT ${text(id)}, ${text(author)}, ${text(file)}, now(), coalesce(max(orderexecuted), 0) + 1, 'MARK_RAN' FROM ${table};`,
      }
    },
    forget: (key, { table }) => deleteFrom(table, "filename || '::' || id || '::' || author", key),
  },
  atlas: simple('Atlas', ['atlas_schema_revisions'], {
    columns: ['version', 'applied', 'total'],
    key: 'version',
    keyOf: byVersion,
    insert: ({ migration }) => ({ version: text(versionOf(migration)) }),
    apply: directory => `atlas migrate apply --url ${url} --dir ${shellQuote('file://')}${directory}`,
  }),
  'graphile-migrate': simple('graphile-migrate', ['migrations'], {
    columns: ['hash', 'previous_hash', 'filename'],
    key: 'filename',
    keyOf: byFile,
    insert: ({ migration }) => ({ hash: text(migration.id), filename: text(fileNameOf(migration)) }),
    apply: () => 'npx graphile-migrate migrate',
  }),
  rails: simple('Rails', ['schema_migrations'], {
    columns: ['version'],
    without: ['dirty', 'inserted_at', 'statements'],
    key: 'version',
    keyOf: byNumber,
    insert: ({ migration }) => ({ version: text(numberOf(migration)) }),
    apply: () => 'bin/rails db:migrate',
  }),
  ecto: simple('Ecto', ['schema_migrations'], {
    columns: ['version', 'inserted_at'],
    key: 'version',
    keyOf: byNumber,
    insert: ({ migration }) => ({ version: numberOf(migration), inserted_at: 'now()' }),
    apply: () => 'mix ecto.migrate',
  }),
  knex: simple('Knex', ['knex_migrations'], {
    columns: ['name', 'batch', 'migration_time'],
    key: 'name',
    order: 'id',
    keyOf: byFile,
    insert: ({ migration }) => ({ name: text(fileNameOf(migration)), batch: '1', migration_time: 'now()' }),
    apply: () => 'npx knex migrate:latest',
  }),
  sequelize: simple('Sequelize', ['sequelizemeta'], {
    columns: ['name'],
    key: 'name',
    keyOf: byFile,
    insert: ({ migration }) => ({ name: text(fileNameOf(migration)) }),
    apply: () => 'npx sequelize-cli db:migrate',
  }),
  typeorm: simple('TypeORM', ['migrations'], {
    columns: ['timestamp', 'name'],
    key: 'timestamp',
    order: 'id',
    keyOf: byNumber,
    insert: ({ migration }) => ({ timestamp: numberOf(migration), name: text(migration.name) }),
    apply: () => 'npx typeorm migration:run -d src/data-source.ts',
  }),
  kysely: simple('Kysely', ['kysely_migration'], {
    columns: ['name', 'timestamp'],
    key: 'name',
    keyOf: byStem,
    insert: ({ migration }) => ({ name: text(migration.name), timestamp: 'now()::text' }),
    apply: () => 'npx kysely migrate latest',
  }),
  laravel: simple('Laravel', ['migrations'], {
    columns: ['migration', 'batch'],
    key: 'migration',
    order: 'id',
    keyOf: byStem,
    insert: ({ migration }) => ({ migration: text(migration.name), batch: '1' }),
    apply: () => 'php artisan migrate',
  }),
  phinx: simple('Phinx', ['phinxlog'], {
    columns: ['version', 'migration_name'],
    key: 'version',
    keyOf: byNumber,
    insert: ({ migration }) => ({ version: numberOf(migration), migration_name: text(migration.name) }),
    apply: () => 'vendor/bin/phinx migrate',
  }),
  'ef-core': simple('Entity Framework Core', ['__efmigrationshistory'], {
    columns: ['MigrationId', 'ProductVersion'],
    key: '"MigrationId"',
    keyOf: byStem,
    insert: ({ migration }) => ({ '"MigrationId"': text(migration.name), '"ProductVersion"': "'8.0.0'" }),
    apply: () => 'dotnet ef database update',
  }),
  'sea-orm': simple('SeaORM', ['seaql_migrations'], {
    columns: ['version', 'applied_at'],
    key: 'version',
    keyOf: byStem,
    insert: ({ migration }) => ({
      version: text(migration.name),
      applied_at: 'extract(epoch FROM now())::bigint',
    }),
    apply: () => 'sea-orm-cli migrate up',
  }),
}
