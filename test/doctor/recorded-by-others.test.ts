import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drizzlePackages } from '../../scripts/conformance/runners/drizzle.ts'
import { ownCode } from '../../src/config/trust.ts'
import { temporaryDirectory } from '../support/git-repository.ts'
import { installed } from '../support/real-runners.ts'
import { commandsIn, isHealed, type Project, project, statesOf } from './support.ts'

/** Packages beside the project's own files, which git does not see. */
function linkModules({ repository }: Project, modules: string): void {
  writeFileSync(join(repository.directory, '.git/info/exclude'), 'node_modules\n')
  symlinkSync(join(modules, 'node_modules'), join(repository.directory, 'node_modules'))
}

const drizzle = await installed(cache => cache.npm('drizzle', drizzlePackages))

describe.skipIf(drizzle === undefined)('Drizzle', { timeout: 240_000 }, () => {
  const entry = (idx: number, tag: string) => ({
    idx,
    version: '7',
    when: 1_700_000_000_000 + idx,
    tag,
    breakpoints: true,
  })
  const journal = (...tags: string[]) =>
    JSON.stringify({ version: '7', dialect: 'postgresql', entries: tags.map((tag, i) => entry(i, tag)) })
  const files = {
    'package.json': '{"dependencies": {"drizzle-orm": "*"}}',
    'drizzle.config.js':
      "module.exports = { dialect: 'postgresql', out: './drizzle', schema: './schema.js', dbCredentials: { url: process.env.DATABASE_URL } }\n",
    'schema.js': '',
    'drizzle/0000_a.sql': 'CREATE TABLE "a" ("id" bigint PRIMARY KEY);\n',
    'drizzle/0001_b.sql': 'CREATE TABLE "b" ("id" bigint PRIMARY KEY);\n',
    'drizzle/meta/_journal.json': journal('0000_a', '0001_b'),
  }
  const start = async (): Promise<Project> => {
    const found = await project(files, '')
    linkModules(found, drizzle ?? '')
    found.run('npx', 'drizzle-kit', 'migrate')
    return found
  }

  it('an edited file is recorded as it is now', async () => {
    const found = await start()
    expect((await found.examine()).verdict).toBe('healthy')
    found.repository.commit(
      { 'drizzle/0001_b.sql': '-- edited\nCREATE TABLE "b" ("id" bigint PRIMARY KEY);\n' },
      'edit',
    )
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({ '0001_b': 'edited' })
    expect(commandsIn(diagnosis)).toEqual([
      expect.stringMatching(
        /^UPDATE drizzle\.__drizzle_migrations SET hash = '[0-9a-f]{64}' WHERE created_at = 1700000000001;$/,
      ),
    ])
    await isHealed(found)
  })

  it('a table that was created by hand is recorded, and the real migrator goes on', async () => {
    const found = await start()
    found.repository.commit(
      {
        'drizzle/0002_c.sql': 'CREATE TABLE "c" ("id" bigint PRIMARY KEY);\n',
        'drizzle/0003_d.sql': 'CREATE TABLE "d" ("id" bigint PRIMARY KEY);\n',
        'drizzle/meta/_journal.json': journal('0000_a', '0001_b', '0002_c', '0003_d'),
      },
      'two more',
    )
    await found.sql('CREATE TABLE c (id bigint PRIMARY KEY)')
    expect(found.tryRun('npx', 'drizzle-kit', 'migrate').ok).toBe(false)
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({ '0002_c': 'exists-identical', '0003_d': 'pending' })
    expect(commandsIn(diagnosis)).toEqual([
      expect.stringContaining('INSERT INTO drizzle.__drizzle_migrations'),
      'npx drizzle-kit migrate',
    ])
    await isHealed(found)
  })
})

/** Flyway's own command line. */
const flyway = await installed(cache =>
  cache.java(
    'flyway-command-line',
    [
      'org.flywaydb:flyway-commandline:11.20.3',
      'org.flywaydb:flyway-database-postgresql:11.20.3',
      'org.postgresql:postgresql:42.7.7',
      // What it would find by itself are versions that do not go together.
      'com.fasterxml.jackson.core:jackson-core:2.19.1',
      'com.fasterxml.jackson.core:jackson-databind:2.19.1',
    ],
    'public class Main { public static void main(String[] args) throws Exception { org.flywaydb.commandline.Main.main(args); } }\n',
  ),
)

describe.skipIf(flyway === undefined)('Flyway', { timeout: 240_000 }, () => {
  const files = {
    'flyway.conf': 'flyway.locations=filesystem:sql\n',
    'sql/V1__a.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n\n-- end',
    'sql/V2__b.sql': 'CREATE TABLE b (id bigint PRIMARY KEY);\r\nCREATE INDEX by_id ON b (id);\r\n',
    'sql/R__view.sql': 'CREATE OR REPLACE VIEW v AS SELECT id FROM a;\n',
  }
  const start = async (): Promise<Project> => {
    const bin = temporaryDirectory()
    writeFileSync(join(bin, 'flyway'), `#!/bin/sh\nexec java -cp '${flyway}' Main "$@"\n`, { mode: 0o755 })
    const found = await project(files, bin, {
      settings: ({ hostname, port, pathname, username, password }) => ({
        FLYWAY_URL: `jdbc:postgresql://${hostname}:${port}${pathname}`,
        FLYWAY_USER: decodeURIComponent(username),
        FLYWAY_PASSWORD: decodeURIComponent(password),
      }),
    })
    found.run('flyway', 'migrate')
    return found
  }

  it('a checksum that does not match is repaired', async () => {
    const found = await start()
    const healthy = await found.examine()
    expect([healthy.verdict, statesOf(healthy), healthy.unknowns]).toEqual(['healthy', {}, []])
    found.repository.commit({ 'sql/V1__a.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n' }, 'edit')
    expect(found.tryRun('flyway', 'migrate').said).toContain('checksum mismatch')
    const edited = await found.examine()
    expect(statesOf(edited)).toEqual({ 'V1__a.sql': 'edited' })
    expect(commandsIn(edited)).toEqual(['flyway repair'])
    await isHealed(found)
    found.run('flyway', 'migrate')
  })

  it('a migration that failed is repaired and applied', async () => {
    const found = await start()
    found.repository.commit({ 'sql/V3__c.sql': 'CREATE TABLE c (id bigint);\n' })
    // On PostgreSQL it rolls a failure back and records none, but for what an older version or a crash has left.
    await found.sql(
      "INSERT INTO flyway_schema_history SELECT 9, '3', 'c', 'SQL', 'V3__c.sql', 0, current_user, now(), 0, false",
    )
    expect(found.tryRun('flyway', 'migrate').said).toContain('failed migration')
    const failed = await found.examine()
    expect(statesOf(failed)).toEqual({ 'V3__c.sql': 'failed' })
    expect(commandsIn(failed)).toEqual(['flyway repair', 'flyway migrate'])
    await isHealed(found)
  })

  it('a table that was created by hand is recorded by SQL', async () => {
    const found = await start()
    found.repository.commit({
      'sql/V3__c.sql': 'CREATE TABLE c (id bigint);\n',
      'sql/V4__d.sql': 'CREATE TABLE d (id bigint);\n',
    })
    await found.sql('CREATE TABLE c (id bigint)')
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({ 'V3__c.sql': 'exists-identical', 'V4__d.sql': 'pending' })
    await isHealed(found)
    found.run('flyway', 'validate')
  })
})

/** Prisma's own command line, with its schema engine as WebAssembly: the native one is not in a registry. */
const prisma = await installed(cache =>
  cache.npm('prisma-command-line', ['prisma@6.19.0', '@prisma/adapter-pg@7.10.1']),
)

describe.skipIf(prisma === undefined)('Prisma', { timeout: 240_000 }, () => {
  const start = async (): Promise<Project> => {
    const found = await project(
      {
        'package.json': '{"devDependencies": {"prisma": "6"}}',
        'prisma.config.ts': `import { PrismaPg } from '@prisma/adapter-pg'
import { defineConfig } from 'prisma/config'
export default defineConfig({
  schema: 'prisma/schema.prisma',
  experimental: { adapter: true },
  engine: 'js',
  adapter: async () => new PrismaPg({ connectionString: process.env.DATABASE_URL }),
})
`,
        'prisma/schema.prisma':
          'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n',
        'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
        'prisma/migrations/20250101000000_a/migration.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n',
      },
      '',
      // Programs that are never started: it would look for them on the network.
      {
        settings: () => ({
          PRISMA_QUERY_ENGINE_LIBRARY: '/bin/true',
          PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
          CHECKPOINT_DISABLE: '1',
        }),
      },
    )
    linkModules(found, prisma ?? '')
    found.run('npx', 'prisma', 'migrate', 'deploy')
    return found
  }
  const second = 'prisma/migrations/20250102000000_b/migration.sql'

  it('a migration that failed half-way, of which all exists, is recorded as applied', async () => {
    const found = await start()
    expect((await found.examine()).verdict).toBe('healthy')
    found.repository.commit({ [second]: 'CREATE TABLE b (id bigint PRIMARY KEY);\n' })
    await found.sql('CREATE TABLE b (id bigint PRIMARY KEY)')
    expect(found.tryRun('npx', 'prisma', 'migrate', 'deploy').said).toContain('already exists')
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({ '20250102000000_b': 'failed' })
    expect(commandsIn(diagnosis)).toEqual([
      'npx prisma migrate resolve --rolled-back 20250102000000_b',
      'npx prisma migrate resolve --applied 20250102000000_b',
    ])
    await isHealed(found)
    found.run('npx', 'prisma', 'migrate', 'deploy')
  })

  it('a migration that failed half-way, of which nothing is left, is applied again', async () => {
    const found = await start()
    found.repository.commit({ [second]: 'CREATE TABLE b (id bigint PRIMARY KEY);\n' })
    await found.sql('CREATE TABLE b (id bigint PRIMARY KEY)')
    expect(found.tryRun('npx', 'prisma', 'migrate', 'deploy').ok).toBe(false)
    await found.sql('DROP TABLE b')
    expect(commandsIn(await found.examine())).toEqual([
      'npx prisma migrate resolve --rolled-back 20250102000000_b',
      'npx prisma migrate deploy',
    ])
    await isHealed(found)
  })
})

/** Rails as Debian packages it, without Bundler. */
const rails = await installed(cache =>
  cache.debian('rails', ['ruby-railties', 'ruby-activerecord', 'ruby-pg']),
)

describe.skipIf(rails === undefined)('Rails', { timeout: 240_000 }, () => {
  const migration = (version: string, name: string, change: string, first = '') => ({
    [`db/migrate/${version}_${name}.rb`]: `class ${name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())} < ActiveRecord::Migration[6.1]
${first}  def change
    ${change}
  end
end
`,
  })
  const files = {
    Gemfile: "source 'https://rubygems.org'\ngem 'rails', '~> 6.1'\n",
    Rakefile: "require_relative 'config/application'\nRails.application.load_tasks\n",
    'bin/rails':
      "#!/usr/bin/env ruby\nAPP_PATH = File.expand_path('../config/application', __dir__)\nrequire_relative '../config/boot'\nrequire 'rails/commands'\n",
    'config/boot.rb': '',
    'config/application.rb':
      "require 'rails'\nrequire 'active_record/railtie'\nmodule Shop\n  class Application < Rails::Application\n    config.load_defaults 6.1\n    config.active_record.dump_schema_after_migration = false\n  end\nend\n",
    'config/environment.rb': "require_relative 'application'\nRails.application.initialize!\n",
    'config/database.yml': "development:\n  url: <%= ENV['DATABASE_URL'] %>\n",
    ...migration(
      '20250101000000',
      'create_users',
      'create_table :users do |t|\n      t.string :email\n    end',
    ),
    ...migration('20250102000000', 'create_orders', 'create_table :orders'),
  }
  const migrate = ['sh', '-c', 'ruby bin/rails db:migrate'] as const

  it('what it has recorded is read, what is not in the tree is taken out, and it goes on', async () => {
    const found = await project(files, '')
    found.run('chmod', '+x', 'bin/rails')
    found.run(...migrate)
    await found.sql("INSERT INTO schema_migrations VALUES ('20240101000000')")
    found.repository.commit(migration('20250103000000', 'add_note', 'add_column :users, :note, :text'))
    const diagnosis = await found.examine()
    expect(statesOf(diagnosis)).toEqual({
      '20240101000000': 'not-in-tree',
      '20250103000000_add_note.rb': 'not-verified',
    })
    expect(commandsIn(diagnosis)).toEqual([
      "DELETE FROM public.schema_migrations WHERE version::text = '20240101000000';",
      'bin/rails db:migrate',
    ])
    found.followScript(diagnosis)
    const after = await found.examine()
    // What programs create is not known without running them.
    expect([statesOf(after), after.verdict]).toEqual([{}, 'inconclusive'])
    expect((await found.sql('select note from users')).rows).toEqual([])
  })

  const command = { '.migration-gate.yml': 'command: ruby bin/rails db:migrate\n' }

  it('with a command and --trust, what its programs create is known, and the way out is proven', async () => {
    const found = await project({ ...files, ...command }, '')
    found.run('chmod', '+x', 'bin/rails')
    found.run(...migrate)
    found.repository.commit(
      {
        ...migration('20250103000000', 'add_note', 'add_column :users, :note, :text'),
        ...migration('20250104000000', 'index_email', 'add_index :users, :email, unique: true'),
        ...migration(
          '20250105000000',
          'index_note',
          'add_index :users, :note, algorithm: :concurrently',
          '  disable_ddl_transaction!\n',
        ),
      },
      'three more',
    )
    await found.sql("INSERT INTO schema_migrations VALUES ('20240101000000')")
    await found.sql('ALTER TABLE users ADD COLUMN note text')
    await found.sql('DROP TABLE orders')
    expect(found.tryRun(...migrate).said).toContain('PG::DuplicateColumn')

    const distrusted = await found.examine()
    expect(distrusted.unknowns).toEqual([
      "What the migrations of db/migrate create can't be compared with the database: `ruby bin/rails db:migrate` was not run, since it would run the code of this branch on your machine (if it is your own, say --trust).",
    ])

    const trusting = { trust: ownCode, postgres: 'auto' }
    const diagnosis = await found.examine(trusting)
    expect(statesOf(diagnosis)).toEqual({
      '20240101000000': 'not-in-tree',
      '20250102000000_create_orders.rb': 'objects-missing',
      '20250103000000_add_note.rb': 'exists-identical',
      '20250104000000_index_email.rb': 'pending',
      '20250105000000_index_note.rb': 'pending',
    })
    expect(diagnosis.unknowns).toEqual([])
    expect(diagnosis.histories.flatMap(({ runbook }) => runbook.map(({ proof }) => proof))).toEqual(
      diagnosis.histories.flatMap(({ runbook }) => runbook.map(() => ({ proven: true }))),
    )
    expect(commandsIn(diagnosis)).toEqual([
      'CREATE SEQUENCE IF NOT EXISTS public.orders_id_seq AS bigint;',
      "CREATE TABLE public.orders (id bigint not null default nextval('public.orders_id_seq'::regclass));",
      'ALTER SEQUENCE public.orders_id_seq OWNED BY public.orders.id;',
      'ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);',
      "INSERT INTO public.schema_migrations (version) VALUES ('20250103000000');",
      'bin/rails db:migrate',
      "DELETE FROM public.schema_migrations WHERE version::text = '20240101000000';",
    ])
    found.followScript(diagnosis)
    const after = await found.examine(trusting)
    expect([statesOf(after), after.unknowns, after.verdict]).toEqual([{}, [], 'healthy'])
    found.run(...migrate)
  })

  it('a program that fails on an empty database leaves it at what is known, with the reason', async () => {
    const found = await project({ ...files, ...command }, '')
    found.run('chmod', '+x', 'bin/rails')
    found.run(...migrate)
    found.repository.commit(
      migration('20250103000000', 'broken', 'add_column :nothing, :note, :text'),
      'broken',
    )
    const { unknowns, verdict } = await found.examine({ trust: ownCode, postgres: 'auto' })
    expect(verdict).toBe('inconclusive')
    expect(unknowns).toEqual([
      `What the migrations of db/migrate create can't be compared with the database: \`ruby bin/rails db:migrate\`, run against an empty database, stopped at an error of the database: relation "nothing" does not exist (SQLSTATE 42P01). The statement: ALTER TABLE "nothing" ADD "note" text.`,
    ])
  })
})
