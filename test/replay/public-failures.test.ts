import { describe, expect, it } from 'vitest'
import { checkFiles } from '../support/gate.ts'
import type { Files } from '../support/git-repository.ts'

/** A migration that went well where it was written, and failed where there were rows. */
interface Failure {
  /** Where it was reported. */
  issue: string
  /** What PostgreSQL said there, without the names of rows. */
  error: string
  found: `fails-with-${'rows' | 'some-rows'} ${string}`
  start: Files
  change: Files
}

const django = (name: string, before: string, operations: string): Pick<Failure, 'start' | 'change'> => {
  const migration = (dependencies: string, operations: string) =>
    `import uuid\nfrom django.db import migrations, models\n\nclass Migration(migrations.Migration):\n    dependencies = [${dependencies}]\n    operations = [${operations}]\n`
  return {
    start: {
      'manage.py': '',
      [`${name}/__init__.py`]: '',
      [`${name}/migrations/__init__.py`]: '',
      [`${name}/migrations/0001_initial.py`]: migration('', before),
    },
    change: { [`${name}/migrations/0002_next.py`]: migration(`('${name}', '0001_initial')`, operations) },
  }
}
const model = (name: string, fields = '') =>
  `migrations.CreateModel('${name}', [('id', models.BigAutoField(primary_key=True)), ${fields}])`

const alembic = (before: string, operations: string): Pick<Failure, 'start' | 'change'> => {
  const revision = (id: string, down: string, upgrade: string) =>
    `from alembic import op\nimport sqlalchemy as sa\n\nrevision = '${id}'\ndown_revision = ${down}\n\n\ndef upgrade():\n    ${upgrade}\n`
  return {
    start: {
      'alembic.ini': '[alembic]\nscript_location = migrations\n',
      'migrations/env.py': '',
      'migrations/versions/a1_base.py': revision('a1', 'None', before),
    },
    change: { 'migrations/versions/b2_next.py': revision('b2', "'a1'", operations) },
  }
}
const table = (name: string, columns: string) =>
  `op.create_table('${name}', sa.Column('id', sa.Integer(), primary_key=True), ${columns})`

const prisma = (before: string, text: string): Pick<Failure, 'start' | 'change'> => ({
  start: {
    'prisma/schema.prisma': 'datasource db {\n  provider = "postgresql"\n}\n',
    'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
    'prisma/migrations/20240101000000_init/migration.sql': before,
  },
  change: { 'prisma/migrations/20240102000000_next/migration.sql': text },
})

const sqlFiles =
  (first: string, second: string, more: Files = {}) =>
  (before: string, text: string): Pick<Failure, 'start' | 'change'> => ({
    start: { ...more, [first]: before },
    change: { [second]: text },
  })
const flywayDirectory = 'src/main/resources/db/migration'
const flyway = sqlFiles(`${flywayDirectory}/V1__base.sql`, `${flywayDirectory}/V2__next.sql`)
const golangMigrate = sqlFiles('migrations/1_base.up.sql', 'migrations/2_next.up.sql', {
  'migrations/1_base.down.sql': '',
})

const changelog = (...sets: string[]) =>
  `<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">${sets.map((set, i) => `<changeSet id="${i}" author="a">${set}</changeSet>`).join('\n')}</databaseChangeLog>\n`
const sourcefile =
  '<createTable tableName="sourcefile"><column name="id" type="bigint"><constraints primaryKey="true"/></column><column name="absolutepath" type="varchar(255)"/></createTable>'

const journal = (...tags: string[]) =>
  JSON.stringify({
    version: '7',
    dialect: 'postgresql',
    entries: tags.map((tag, idx) => ({ idx, version: '7', when: idx, tag, breakpoints: true })),
  })

const failures: Readonly<Record<string, readonly Failure[]>> = {
  Django: [
    {
      issue: 'doccano/doccano#1595',
      error: 'could not create unique index "api_example_uuid_',
      found: 'fails-with-some-rows 23505',
      ...django(
        'api',
        model('Example'),
        "migrations.AddField('example', 'uuid', models.UUIDField(default=uuid.uuid4, unique=True))",
      ),
    },
    {
      issue: 'unicef/hope#1952',
      error: 'could not create unique index "power_query_dataset_hash_',
      found: 'fails-with-some-rows 23505',
      ...django(
        'power_query',
        model('Dataset'),
        "migrations.AddField('dataset', 'hash', models.CharField(default='', max_length=200, unique=True))",
      ),
    },
    {
      issue: 'Open-Source-Legal/OpenContracts#683',
      error: 'could not create unique index "one_current_per_version_tree"',
      found: 'fails-with-some-rows 23505',
      ...django(
        'documents',
        model('Document', "('is_current', models.BooleanField(default=True))"),
        "migrations.AddField('document', 'version_tree_id', models.UUIDField(default=uuid.uuid4)), migrations.AddConstraint('document', models.UniqueConstraint(fields=['version_tree_id'], condition=models.Q(is_current=True), name='one_current_per_version_tree'))",
      ),
    },
    {
      issue: 'AlexsLemonade/refinebio#1991',
      error: 'column "abort" of relation "common_processorjob" contains null values',
      found: 'fails-with-rows 23502',
      ...django(
        'common',
        model('ProcessorJob'),
        "migrations.AddField('processorjob', 'abort', models.BooleanField())",
      ),
    },
  ],
  Alembic: [
    {
      issue: 'conbench/conbench#586',
      error: 'column "is_step_change" of relation "benchmark_result" contains null values',
      found: 'fails-with-rows 23502',
      ...alembic(
        table('benchmark_result', "sa.Column('mean', sa.Numeric())"),
        "op.add_column('benchmark_result', sa.Column('is_step_change', sa.Boolean(), nullable=False))",
      ),
    },
    {
      issue: 'thoth-station/storages#2411',
      error: 'column "only_if_package_seen" of relation "python_package_index" contains null values',
      found: 'fails-with-rows 23502',
      ...alembic(
        table('python_package_index', "sa.Column('url', sa.Text(), nullable=False, unique=True)"),
        "op.add_column('python_package_index', sa.Column('only_if_package_seen', sa.Boolean(), nullable=False))",
      ),
    },
    {
      issue: 'thoth-station/storages#2745',
      error: 'column "software_environment_id" of relation "has_symbol" contains null values',
      found: 'fails-with-some-rows 23502',
      ...alembic(
        table('has_symbol', "sa.Column('software_environment_id', sa.Integer())"),
        "op.alter_column('has_symbol', 'software_environment_id', existing_type=sa.INTEGER(), nullable=False)",
      ),
    },
    {
      issue: 'fedora-infra/koschei#34',
      error: 'column "base_resolved" of relation "repo" contains null values',
      found: 'fails-with-some-rows 23502',
      ...alembic(
        table('repo', "sa.Column('base_resolved', sa.Boolean())"),
        "op.alter_column('repo', 'base_resolved', nullable=False)",
      ),
    },
    {
      issue: 'fossasia/open-event-server#4091',
      error: 'column "licence" of relation "event_copyrights" contains null values',
      found: 'fails-with-some-rows 23502',
      ...alembic(
        table('event_copyrights', "sa.Column('licence', sa.String())"),
        "op.alter_column('event_copyrights', 'licence', existing_type=sa.String(), nullable=False)",
      ),
    },
    {
      issue: 'JustAJobApp/jobseeker-analytics#695',
      error: 'column "is_active" of relation "users" contains null values',
      found: 'fails-with-rows 23502',
      ...alembic(
        table('users', "sa.Column('email', sa.String(), nullable=False)"),
        "op.add_column('users', sa.Column('is_active', sa.Boolean(), nullable=False))",
      ),
    },
    {
      issue: 'czpython/druks#490',
      error:
        'check constraint "agent_calls_billing_source_check" of relation "agent_calls" is violated by some row',
      found: 'fails-with-rows 23514',
      ...alembic(
        table('agent_calls', "sa.Column('model', sa.Text())"),
        "op.add_column('agent_calls', sa.Column('subscription_id', sa.Integer()))\n    op.add_column('agent_calls', sa.Column('api_key_provider', sa.Text()))\n    op.create_check_constraint('agent_calls_billing_source_check', 'agent_calls', '(subscription_id IS NULL) <> (api_key_provider IS NULL)')",
      ),
    },
  ],
  Prisma: [
    {
      issue: 'sinamics/ztnet#523',
      error: 'column "userAgent" of relation "UserDevice" contains null values',
      found: 'fails-with-rows 23502',
      ...prisma(
        'CREATE TABLE "UserDevice" ("id" TEXT NOT NULL, CONSTRAINT "UserDevice_pkey" PRIMARY KEY ("id"));\n',
        'ALTER TABLE "UserDevice" ADD COLUMN "userAgent" TEXT NOT NULL;\n',
      ),
    },
    {
      issue: 'podkrepi-bg/api#260',
      error: 'could not create unique index "campaigns_payment_reference_key"',
      found: 'fails-with-some-rows 23505',
      ...prisma(
        'CREATE TABLE "campaigns" ("id" UUID NOT NULL PRIMARY KEY, "bank_hash" VARCHAR(100) NOT NULL);\n',
        'ALTER TABLE "campaigns" RENAME COLUMN "bank_hash" TO "payment_reference";\nCREATE UNIQUE INDEX "campaigns_payment_reference_key" ON "campaigns"("payment_reference");\n',
      ),
    },
  ],
  Flyway: [
    {
      issue: 'ehrbase/ehrbase#553',
      error: 'column "has_audit" of relation "folder" contains null values',
      found: 'fails-with-rows 23502',
      ...flyway(
        'CREATE SCHEMA ehr;\nCREATE TABLE ehr.audit_details (id uuid PRIMARY KEY);\nCREATE TABLE ehr.folder (id uuid PRIMARY KEY);\n',
        'ALTER TABLE ehr.folder\n  ADD COLUMN has_audit uuid NOT NULL REFERENCES ehr.audit_details (id) ON DELETE CASCADE;\n',
      ),
    },
    {
      issue: 'hiero-ledger/hiero-mirror-node#4469',
      error: 'column "transaction_hash" of relation "contract_result" contains null values',
      found: 'fails-with-some-rows 23502',
      ...flyway(
        'create table contract_result (consensus_timestamp bigint primary key, transaction_hash bytea);\n',
        'alter table contract_result alter column transaction_hash set not null;\n',
      ),
    },
  ],
  Liquibase: [
    {
      issue: 'dockstore/dockstore#2093',
      error: 'column "absolutepath" of relation "sourcefile" contains null values',
      found: 'fails-with-some-rows 23502',
      start: { 'src/main/resources/db/changelog/db.changelog-master.xml': changelog(sourcefile) },
      change: {
        'src/main/resources/db/changelog/db.changelog-master.xml': changelog(
          sourcefile,
          '<addNotNullConstraint tableName="sourcefile" columnName="absolutepath" columnDataType="varchar(255)"/>',
        ),
      },
    },
  ],
  Drizzle: [
    {
      issue: 'drizzle-team/drizzle-orm#6215',
      error: 'column "issuer" of relation "account" contains null values',
      found: 'fails-with-rows 23502',
      start: {
        'drizzle/meta/_journal.json': journal('0000_init'),
        'drizzle/0000_init.sql': 'CREATE TABLE "account" ("id" text PRIMARY KEY);\n',
      },
      change: {
        'drizzle/meta/_journal.json': journal('0000_init', '0001_issuer'),
        'drizzle/0001_issuer.sql': 'ALTER TABLE "account" ADD COLUMN "issuer" text NOT NULL;\n',
      },
    },
  ],
  'golang-migrate': [
    {
      issue: 'mergestat/mergestat#835',
      error: 'violates foreign key constraint "syft_repo_scans_repo_id_fkey"',
      found: 'fails-with-some-rows 23503',
      ...golangMigrate(
        'CREATE TABLE repos (id uuid PRIMARY KEY);\nCREATE TABLE syft_repo_scans (repo_id uuid NOT NULL, results jsonb);\n',
        'ALTER TABLE syft_repo_scans\n  ADD CONSTRAINT syft_repo_scans_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES repos (id) ON UPDATE RESTRICT ON DELETE CASCADE;\n',
      ),
    },
    {
      issue: 'mergestat/mergestat#628',
      error: 'violates foreign key constraint "last_completed_repo_sync_queue_id_fk"',
      found: 'fails-with-some-rows 23503',
      ...golangMigrate(
        'CREATE TABLE repo_sync_queue (id bigint PRIMARY KEY);\nCREATE TABLE repo_syncs (id uuid PRIMARY KEY, last_completed_repo_sync_queue_id bigint);\n',
        'ALTER TABLE repo_syncs ADD CONSTRAINT last_completed_repo_sync_queue_id_fk FOREIGN KEY (last_completed_repo_sync_queue_id) REFERENCES repo_sync_queue (id);\n',
      ),
    },
    {
      issue: 'multica-ai/multica#5544',
      error:
        'check constraint "accountable_matches_originator_strict" of relation "agent_task_queue" is violated by some row',
      found: 'fails-with-some-rows 23514',
      ...golangMigrate(
        'CREATE TABLE agent_task_queue (id uuid PRIMARY KEY, originator_user_id uuid, accountable_user_id uuid);\nALTER TABLE agent_task_queue ADD CONSTRAINT accountable_matches_originator_strict CHECK (accountable_user_id IS NOT NULL) NOT VALID;\n',
        'ALTER TABLE agent_task_queue VALIDATE CONSTRAINT accountable_matches_originator_strict;\n',
      ),
    },
  ],
}

it('are twenty, of six tools and more', () => {
  expect(Object.keys(failures).length).toBeGreaterThanOrEqual(6)
  expect(Object.values(failures).flat().length).toBeGreaterThanOrEqual(20)
})

for (const [tool, all] of Object.entries(failures))
  describe(tool, { timeout: 60_000 }, () => {
    it.each(all)('$issue: $error', async ({ error, found, start, change }) => {
      const { report } = await checkFiles({ start, change }, { replay: 'auto' })
      expect(report.unknowns).toEqual([])
      expect(report.findings.map(({ rule, sqlstate }) => `${rule} ${sqlstate}`)).toEqual([found])
      expect(report.findings[0]?.message).toContain(error)
    })
  })
