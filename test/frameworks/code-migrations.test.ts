import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findHistories } from '../../src/frameworks/find-histories.ts'
import { frameworks } from '../../src/frameworks/registry.ts'
import { checkAllOf, checkFiles, lines } from '../support/gate.ts'
import { memoryTree } from '../support/memory-tree.ts'

/** Rails in a few lines: what stands in `create_table :name` becomes a table, in a transaction, noted by its number. */
const rails = `const { Client } = require(process.argv[2])
const { readdirSync, readFileSync } = require('node:fs')
async function main() {
  const client = new Client(process.env.DATABASE_URL)
  await client.connect()
  await client.query('CREATE TABLE IF NOT EXISTS "schema_migrations" ("version" varchar PRIMARY KEY)')
  const { rows } = await client.query('SELECT "version" FROM "schema_migrations"')
  for (const file of readdirSync('db/migrate').sort()) {
    const [version] = file.split('_')
    if (rows.some(row => row.version === version)) continue
    await client.query('BEGIN')
    for (const [, table] of readFileSync('db/migrate/' + file, 'utf8').matchAll(/create_table :(\\w+)/g))
      await client.query('CREATE TABLE "' + table + '" ("id" bigserial primary key)')
    await client.query('INSERT INTO "schema_migrations" ("version") VALUES (\\'' + version + '\\') RETURNING "version"')
    await client.query('COMMIT')
  }
  await client.end()
}
main().catch(error => {
  console.error(error.message)
  process.exit(1)
})
`
const pg = join(import.meta.dirname, '../../node_modules/pg')

function migration(name: string, ...tables: string[]): string {
  const body = tables.map(table => `    create_table :${table} do |t|\n    end\n`)
  return `class ${name} < ActiveRecord::Migration[7.1]\n  def change\n${body.join('')}  end\nend\n`
}

const sides = {
  start: {
    'migrate.cjs': rails,
    'db/migrate/20240101000000_create_orders.rb': migration('CreateOrders', 'orders'),
  },
  change: {
    'db/migrate/20240102000000_create_more.rb': migration('CreateMore', 'items', 'orders'),
  },
}

/** Nobody knows what it does. */
const apart = {
  ...sides,
  change: {
    'db/migrate/20240102000000_create_more.rb': migration('CreateMore').replace(
      'end\n',
      '  Order.fill_in\n  end\n',
    ),
  },
}

describe('migrations that only their own runner can run', () => {
  it('are replayed by its command, down to the line and who made what is there already', async () => {
    const config = { '.migration-gate.yml': `command: ${process.execPath} migrate.cjs ${pg}\n` }
    const { report } = await checkFiles(
      { ...sides, start: { ...sides.start, ...config } },
      { replay: 'auto' },
    )
    expect(report.unknowns).toEqual([])
    const replayed = report.findings.find(({ rule }) => rule === 'replay-duplicate-table')
    expect(report.findings).toMatchObject([
      // Its text says so as well: one cause.
      { rule: 'same-object', range: { start: { line: 5 } }, causedBy: replayed?.fingerprint },
      {
        rule: 'replay-duplicate-table',
        introduced: true,
        path: 'db/migrate/20240102000000_create_more.rb',
        range: { start: { line: 5 } },
        related: [{ path: 'db/migrate/20240101000000_create_orders.rb', range: { start: { line: 3 } } }],
      },
    ])
    expect(report.coverage.histories).toMatchObject([{ framework: 'rails', replay: 'both' }])
    expect([report.verdict, report.notices]).toEqual(['fail', []])
  })

  it('what the text of a change creates twice is an error without one', async () => {
    const { report } = await checkFiles(sides, { replay: 'auto' })
    expect(report.verdict).toBe('fail')
    const replayed = report.findings.find(({ rule }) => rule === 'replay-duplicate-table')
    expect(report.findings).toMatchObject([
      {
        rule: 'same-object',
        causedBy: replayed?.fingerprint,
        introduced: true,
        path: 'db/migrate/20240102000000_create_more.rb',
        range: { start: { line: 5 } },
        related: [{ path: 'db/migrate/20240101000000_create_orders.rb', range: { start: { line: 3 } } }],
      },
      { rule: 'replay-duplicate-table', range: { start: { line: 5 } } },
    ])
  })

  it('are judged by their names without one, and that is said', async () => {
    const { report } = await checkFiles(apart, { replay: 'auto' })
    expect([report.verdict, report.notices]).toMatchInlineSnapshot(`
      [
        "not-checked",
        [
          "Not replayed: db/migrate: its migrations are Ruby, which only their own runner can run. The gate checked the names of its files and, as far as their text shows, which tables, columns and indexes they create, drop and rename. It did not run them. Name the command that runs them in .migration-gate.yml, such as \`command: { run: bin/rails db:migrate, framework: rails }\`, and it runs against a scratch database.",
        ],
      ]
    `)
    // No reader reads Go, and nothing is compared where there is no base.
    const go = await checkFiles(
      { change: { 'migrations/00001_a.go': 'package migrations\n' } },
      { replay: 'auto' },
    )
    const whole = await checkAllOf(apart.change, { replay: 'auto' })
    for (const { report } of [go, whole])
      expect(report.notices).toEqual([
        expect.stringContaining('Only the names of its files were checked. Name'),
      ])
    // Beside what is read, a command goes only with what it names: another runner's files are not its own.
    const beside = await checkFiles(
      {
        start: {
          ...apart.start,
          '.migration-gate.yml': 'command: exit 1\n',
          'db/other/migrations/0001_a.sql': 'select 1;',
        },
        change: apart.change,
      },
      { replay: 'auto' },
    )
    expect([beside.report.verdict, beside.report.notices]).toEqual(['not-checked', report.notices])
    const every = await checkFiles(
      {
        start: {
          ...apart.start,
          '.migration-gate.yml': 'schema: schema.sql\n',
          'schema.sql': 'create table t (id int);',
          'db/other/migrations/0001_a.sql': 'create table t (id int);',
        },
        change: apart.change,
      },
      { replay: 'both' },
    )
    expect([every.report.verdict, every.report.unknowns]).toEqual(['not-checked', []])
    const named = await checkFiles(apart, { replay: 'both' })
    expect([named.report.verdict, named.report.unknowns]).toMatchInlineSnapshot(`
      [
        "unknown",
        [
          "db/migrate can't be replayed: its migrations are Ruby, which only their own runner can run. Name the command that does it in .migration-gate.yml under \`command:\`, or leave out --replay both.",
        ],
      ]
    `)
  })

  it('are held against what their runner makes of their names', async () => {
    const result = await checkFiles({
      start: {
        '.migration-gate.yml': 'histories:\n  - framework: programs\n    path: db/steps\n',
        'db/steps/step-1.lua': 'x',
        'db/migrate/20240101000000_a.rb': 'a',
        'db/migrate/20240102000000_b.rb': 'b',
        'app/priv/repo/migrations/20240101000000_a.exs': 'a',
        'web/migrations/20240101000000-a.js': 'a',
        'web/migrations/20240102000000-b.js': 'b',
      },
      change: {
        'db/steps/step-1.lua': 'y',
        'db/migrate/20240102000000_c.rb': 'c',
        'db/migrate/20240101120000_late.rb': 'late',
        'app/priv/repo/migrations/20240101000000_b.exs': 'b',
        'web/migrations/20240101000000-a.js': null,
        'web/migrations/20240102000000-c.js': 'c',
      },
    })
    expect(lines(result)).toEqual([
      'error duplicate-version db/migrate/20240102000000_c.rb:1:1',
      'error duplicate-version app/priv/repo/migrations/20240101000000_b.exs:1:1',
      'error applied-migration-removed web/migrations/20240101000000-a.js:1:1',
      'warning applied-migration-edited db/steps/step-1.lua:1:1',
    ])
    expect(result.report.findings[0]?.fixes[0]?.renames).toEqual([
      { from: 'db/migrate/20240102000000_c.rb', to: 'db/migrate/20240102000001_c.rb' },
    ])
  })

  it('are found where they usually are, and nowhere else', async () => {
    const tree = memoryTree(
      Object.fromEntries(
        [
          'rails/db/migrate/20240101000000_create_users.rb',
          'rails/db/migrate/20240102000000_create_a.blog_engine.rb',
          'rails/db/animals_migrate/20240101000000_create_dogs.rb',
          'ecto/priv/repo/migrations/20240101000000_a.exs',
          'laravel/database/migrations/2024_01_01_000000_create_users_table.php',
          'phinx/db/migrations/20240101000000_a.php',
          'doctrine/migrations/Version20240101000000.php',
          'ef/Migrations/20240101000000_Init.cs',
          'ef/Migrations/20240101000000_Init.Designer.cs',
          'ef/Migrations/ContextModelSnapshot.cs',
          'knex/migrations/20240101000000_a.ts',
          'typeorm/src/migrations/1700000000000-Init.ts',
          'typeorm/src/migrations/1700000000000-Init.spec.ts',
          'pgm/migrations/001_a.cjs',
          'pgm/other/migrations/1700000000000_a.js',
          'go/migrations/00001_a.go',
          'mixed/migrations/00001_a.sql',
          'mixed/migrations/00002_b.js',
          'mongo/migrations/20240101000000-a.js',
          'mysql/migrations/20240101000000-a.js',
          'node_modules/x/migrations/20240101000000-a.js',
          'app/src/20240101000000-a.js',
          'app/migrations/index.js',
          'django/shop/migrations/0001_initial.py',
        ].map(path => [path, 'x']),
      ),
    )
    const found = await findHistories(tree, frameworks, { histories: [] })
    expect(
      found.map(({ framework, directory, files }) => `${framework} ${directory} ${files.length}`),
    ).toEqual([
      'django django/shop/migrations 1',
      'sql mixed/migrations 1',
      'rails rails/db/animals_migrate 1',
      'rails rails/db/migrate 2',
      'ecto ecto/priv/repo/migrations 1',
      'laravel laravel/database/migrations 1',
      'phinx phinx/db/migrations 1',
      'doctrine doctrine/migrations 1',
      'ef-core ef/Migrations 1',
      'go go/migrations 1',
      'node-pg-migrate pgm/other/migrations 1',
      'javascript knex/migrations 1',
      'javascript pgm/migrations 1',
      'javascript typeorm/src/migrations 1',
    ])
  })
})
