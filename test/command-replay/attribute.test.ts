import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { attribute } from '../../src/command-replay/attribute.ts'
import { attributeByText } from '../../src/command-replay/attributor.ts'
import { failingStatement } from '../../src/command-replay/failure.ts'
import { rootError } from '../../src/command-replay/first-error.ts'
import { closestLine, reportedPlace } from '../../src/command-replay/reported-place.ts'
import { isAboutVersionTable, NoteReader } from '../../src/command-replay/version-table.ts'
import { WireLog, type WireStatement } from '../../src/command-replay/wire/log.ts'
import type { Span } from '../../src/model/position.ts'
import type { ReplayMigration } from '../../src/replay/request.ts'

function migration(
  id: string,
  more: { version?: string; name?: string; path?: string } = {},
): ReplayMigration {
  const start = { line: 1, column: 1 }
  return {
    migration: {
      id,
      name: more.name ?? id,
      ...(more.version === undefined ? {} : { version: more.version }),
      file: { path: more.path ?? id, oid: id, mode: '100644' },
      range: { start, end: start },
      parents: [],
      replaces: [],
      labels: [],
    },
    text: '',
    introduced: false,
  }
}

function logOf(...statements: [text: string, ...parameters: string[]][]): WireLog {
  const log = new WireLog()
  for (const [text, ...parameters] of statements)
    log.add({ session: 1, text, parameters, tags: ['X'], transaction: 1, fate: 'committed' })
  return log
}

/** Who is said to have run what. */
async function attributed(log: WireLog, migrations: readonly ReplayMigration[]) {
  const { ran, open, begun, recorded } = await attribute(log, new NoteReader(migrations))
  return {
    ran: ran.map(
      ({ item, statements }) => `${item.migration.id}: ${statements.map(({ text }) => text).join('; ')}`,
    ),
    open: open.map(({ text }) => text),
    begun: begun?.migration.id,
    recorded: [...recorded].map(({ migration }) => migration.id),
  }
}

const two = [
  migration('0001_a.sql', { version: '0001', name: '0001_a' }),
  migration('0002_b.sql', { version: '0002', name: '0002_b' }),
]

it.each<[string, readonly ReplayMigration[], WireLog]>([
  [
    'Django, other packages in between',
    [
      migration('shop.0001_initial', { version: '0001', name: '0001_initial' }),
      migration('shop.0002_b', { version: '0002', name: '0002_b' }),
    ],
    logOf(
      ['create table a ()'],
      [
        'INSERT INTO "django_migrations" ("app", "name", "applied") VALUES (\'shop\', \'0001_initial\', now()) RETURNING "id"',
      ],
      ['create table auth ()'],
      [
        'INSERT INTO "django_migrations" ("app", "name", "applied") VALUES ($1, $2, $3)',
        'auth',
        '0001_initial',
        'now',
      ],
      ['create table b ()'],
      [
        'INSERT INTO "django_migrations" ("app", "name", "applied") VALUES ($1, $2, $3)',
        'shop',
        '0002_b',
        'now',
      ],
      ['insert into permissions values (1)'],
    ),
  ],
  [
    'Alembic',
    [migration('z50'), migration('z51')],
    logOf(
      ['create table a ()'],
      ["INSERT INTO alembic_version (version_num) VALUES ('z50') RETURNING alembic_version.version_num"],
      ['create table b ()'],
      ["UPDATE alembic_version SET version_num='z51' WHERE alembic_version.version_num = 'z50'"],
    ),
  ],
  [
    'golang-migrate, which writes before it begins',
    two,
    logOf(
      ['TRUNCATE "public"."schema_migrations"'],
      ['INSERT INTO "public"."schema_migrations" (version, dirty) VALUES ($1, $2)', '1', 'true'],
      ['create table a ()'],
      ['INSERT INTO "public"."schema_migrations" (version, dirty) VALUES ($1, $2)', '1', 'false'],
      ['INSERT INTO "public"."schema_migrations" (version, dirty) VALUES ($1, $2)', '2', 'true'],
      ['create table b ()'],
    ),
  ],
  [
    'Prisma, which inserts before and completes after',
    [migration('20250101_a'), migration('20250102_b')],
    logOf(
      ['INSERT INTO "_prisma_migrations" ("id", "migration_name") VALUES ($1, $2)', 'uuid-1', '20250101_a'],
      ['create table a ()'],
      ['UPDATE "_prisma_migrations" SET "finished_at" = $1 WHERE "id" = $2', 'now', 'uuid-1'],
      ['INSERT INTO "_prisma_migrations" ("id", "migration_name") VALUES ($1, $2)', 'uuid-2', '20250102_b'],
      ['create table b ()'],
    ),
  ],
  [
    'goose',
    two,
    logOf(
      ['INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, true)'],
      ['create table a ()'],
      ['INSERT INTO goose_db_version (version_id, is_applied) VALUES ($1, $2)', '1', 'true'],
      ['create table b ()'],
      ['INSERT INTO goose_db_version (version_id, is_applied) VALUES ($1, $2)', '2', 'true'],
    ),
  ],
  [
    'a runner of one’s own, by the look of its table',
    two,
    logOf(
      ['create table a ()'],
      ["insert into ops.applied_migrations (file) values ('0001_a.sql')"],
      ['create table b ()'],
      ["insert into ops.applied_migrations (file) values ('0002_b.sql')"],
      ["insert into audit_log (what) values ('0002_b.sql')"],
    ),
  ],
])('says which migration ran what: %s', async (_runner, migrations, log) => {
  expect(await attributed(log, migrations)).toMatchSnapshot()
})

it('reads a note that comes in one message with the migration', async () => {
  const message = "begin; create table b (); insert into schema_migrations values ('0002'); commit"
  const log = logOf(['create table a ()'], ["insert into schema_migrations values ('0001')"], [message])
  expect(await attributed(log, two)).toEqual({
    ran: ['0001_a.sql: create table a ()', `0002_b.sql: ${message}`],
    open: [],
    begun: undefined,
    recorded: ['0001_a.sql', '0002_b.sql'],
  })
  const [, , last] = log.statements
  if (last) Object.assign(last, { error: { code: '42P07', message: 'exists' }, tags: Array(3).fill('X') })
  expect((await attributed(log, two)).recorded).toEqual(['0001_a.sql', '0002_b.sql'])
  expect(isAboutVersionTable(message)).toBe(false)
  expect(isAboutVersionTable("begin; insert into schema_migrations values ('0002'); commit")).toBe(true)
})

const hash = createHash('sha256').update('create table b ()').digest('hex')

it.each<[runner: string, text: string, ...parameters: string[]]>([
  ['Rails', 'INSERT INTO "schema_migrations" ("version") VALUES (\'0002\') RETURNING "version"'],
  ['dbmate', 'insert into public.schema_migrations (version) values ($1)', '0002'],
  [
    'Flyway',
    'INSERT INTO "public"."flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum") VALUES ($1, $2, $3, $4, $5, $6)',
    '2',
    '0002',
    'b',
    'SQL',
    '0002_b.sql',
    '-12',
  ],
  [
    'sqlx',
    'INSERT INTO _sqlx_migrations ( version, description, success, checksum, execution_time ) VALUES ( $1, $2, TRUE, $3, -1 )',
    '2',
    'b',
    'checksum',
  ],
  ['Diesel', 'INSERT INTO "__diesel_schema_migrations" ("version") VALUES ($1)', '0002'],
  [
    'Supabase',
    'INSERT INTO supabase_migrations.schema_migrations(version, name, statements) VALUES($1, $2, $3)',
    '0002',
    'b',
    '{create}',
  ],
  [
    'knex',
    'insert into "knex_migrations" ("batch", "migration_time", "name") values ($1, $2, $3)',
    '1',
    'now',
    '0002_b.sql',
  ],
  ['Sequelize', 'INSERT INTO "SequelizeMeta" ("name") VALUES ($1) RETURNING "name";', '0002_b.sql'],
  ['TypeORM', 'INSERT INTO "migrations"("timestamp", "name") VALUES ($1, $2)', '0002', 'B0002'],
  ['node-pg-migrate', 'INSERT INTO "public"."pgmigrations" (name, run_on) VALUES (\'0002_b\', NOW());'],
  ['yoyo', "INSERT INTO \"_yoyo_migration\" (migration_hash, migration_id) VALUES ('ab12', '0002_b')"],
  [
    'Drizzle',
    `insert into "drizzle"."__drizzle_migrations" ("hash", "created_at") values('${hash}', 1700000000000)`,
  ],
])('reads the note of %s', async (_runner, text, ...parameters) => {
  const [first, second] = two
  if (!first || !second) throw new Error('two')
  const migrations = [first, { ...second, text: 'create table b ()' }]
  const log = logOf(['create table b ()'], [text, ...parameters])
  expect(await attributed(log, migrations)).toEqual({
    ran: ['0002_b.sql: create table b ()'],
    open: [],
    begun: undefined,
    recorded: ['0002_b.sql'],
  })
})

it('takes no note of a failure for one that a migration is done', async () => {
  const log = logOf(
    ['INSERT INTO "_prisma_migrations" ("id", "migration_name") VALUES ($1, $2)', 'uuid-1', '0002_b'],
    ['create table b ()'],
    ['UPDATE "_prisma_migrations" SET "logs" = $1 WHERE "id" = $2', 'exists', 'uuid-1'],
  )
  const [, failed] = log.statements
  if (failed) failed.error = { code: '42P07', message: 'exists' }
  expect(await attributed(log, two)).toEqual({
    ran: [],
    open: ['create table b ()'],
    begun: '0002_b.sql',
    recorded: [],
  })
})

it.each([
  ['Doctrine', 'doctrine_migration_versions', 'DoctrineMigrations\\Version20240102'],
  ['a runner of what was compiled', 'knex_migrations', 'Version20240102.js'],
  ['a name of its own with the number', 'migrations', '20240103'],
])('knows a migration by what %s writes', async (_, table, value) => {
  const named = migration('Version20240102.ts', { name: 'Version20240102' })
  const numbered = migration('20240103-Init.ts', { name: '20240103-Init' })
  const log = logOf([`insert into ${table} values ($1, $2)`, '1', value])
  const { recorded } = await attributed(log, [named, numbered])
  expect(recorded).toEqual([value === '20240103' ? '20240103-Init.ts' : 'Version20240102.ts'])
})

it('goes by the text of the files where a runner keeps no notes', () => {
  const [first, second] = two
  if (!first || !second) throw new Error('two')
  const files = [
    { ...first, text: 'create table a (id int);\ncreate index on a (id);\n' },
    { ...second, text: 'create table b ();\ncreate table a (id int);\n' },
  ]
  const log = logOf(
    ['create table a (id int)'],
    ['create index on a (id)'],
    ['create table b ();'],
    ['create table a (id int)'],
  )
  const [, , , again] = log.statements
  if (again) again.error = { code: '42P07', message: 'exists' }
  const found = attributeByText(log, files)
  expect(found?.ran.map(({ item, statements }) => [item.migration.id, statements.length])).toEqual([
    ['0001_a.sql', 2],
  ])
  expect(found?.begun?.migration.id).toBe('0002_b.sql')
  expect(attributeByText(logOf(['select 1'], ['create table elsewhere ()']), files)).toBeUndefined()
})

it('says the error that ended a command from those that were tried on purpose', () => {
  const statement = (text: string, more: Partial<WireStatement> = {}): WireStatement => ({
    session: 1,
    text,
    parameters: [],
    tags: [],
    transaction: 1,
    fate: 'committed',
    ...more,
  })
  const failed = (text: string, code: string, message: string, transaction: number) =>
    statement(text, { error: { code, message }, transaction, fate: 'rolled back' })
  const log = new WireLog()
  log.add(failed('select * from schema_migrations', '42P01', 'no such table', 1))
  expect(rootError(log, 'KeyError')).toBeUndefined()
  log.add(statement('create table schema_migrations ()', { transaction: 2 }))
  expect(rootError(log, '')).toBeUndefined()
  log.add(failed('create table t ()', '42P07', 'exists', 3))
  log.add(failed('select 1', '25P02', 'aborted', 3))
  log.add(statement('rollback', { transaction: 3 }))
  log.add(failed('select unlock()', '42883', 'no such function', 4))
  expect(rootError(log, 'ERROR: aborted')?.error.code).toBe('42P07')
  expect(rootError(log, 'no such function')?.error.code).toBe('42883')
  expect(rootError(log, '')?.error.code).toBe('42P07')
})

it('knows a COPY for a statement whose rows went by apart', async () => {
  const [copy] = logOf(['copy t from stdin;']).statements
  if (!copy) throw new Error('one')
  const found = await failingStatement({ ...copy, tags: [], error: { code: '22P02', message: 'no number' } })
  expect(found?.statement.text).toBe('copy t from stdin;')
})

it('takes the line of a failure from what the command says, or from the line that is most like it', () => {
  const text =
    "import x\nfor t in x.names():\n    op.execute('CREATE TABLE ' + t)\n\\i db/part.sql\n\\copy t from rows.csv\n"
  const item = { ...migration('0002', { path: 'm/0002.py' }), text }
  const line = (span: Span | undefined) => span && text.slice(span.start, span.end)
  const python =
    'File "/tmp/tree/m/0002.py", line 2, in upgrade\nFile "/tmp/tree/m/0002.py", line 3, in one\nFile "/usr/lib/driver.py", line 9'
  expect(line(reportedPlace(python, item))).toBe("op.execute('CREATE TABLE ' + t)")
  expect(line(reportedPlace('at up (/tmp/tree/m/0002.py:3:5)\nat run (/tmp/tree/m/0002.py:1:1)', item))).toBe(
    "op.execute('CREATE TABLE ' + t)",
  )
  expect(line(reportedPlace('psql:db/part.sql:2: ERROR:  exists', item))).toBe('\\i db/part.sql')
  expect(reportedPlace('at /tmp/tree/m/0001.py:3:5, /tmp/tree/m/0002.py:99', item)).toBeUndefined()
  expect(line(closestLine(text, 'COPY t FROM STDIN'))).toBe('\\copy t from rows.csv')
  expect(closestLine(text, 'insert into other values (1)')).toBeUndefined()
})
