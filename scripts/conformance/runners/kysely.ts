import { nodeScript } from './harness/node.ts'
import {
  addsTo,
  type Files,
  literal,
  packageJson,
  type Runner,
  type Step,
  step,
  table,
} from './harness/runner.ts'

const version = '0.29.9'
const mod = {
  ...packageJson({ kysely: `^${version}`, 'kysely-ctl': '^0.21.0', pg: '^8.16.3' }),
  'kysely.config.ts':
    "import { PostgresDialect } from 'kysely'\nimport { defineConfig } from 'kysely-ctl'\nimport { Pool } from 'pg'\n\nexport default defineConfig({\n  dialect: new PostgresDialect({ pool: new Pool({ connectionString: process.env.DATABASE_URL }) }),\n  migrations: { migrationFolder: 'migrations' },\n})\n",
}
const stamp = (number: number) => 1_700_000_000_000 + number
const program = (up: string) =>
  `import { sql } from 'kysely'\n\nexport async function up(db) {\n  ${up}\n}\n\nexport async function down() {}\n`

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.map(({ number, name, sql }) => [
        `migrations/${stamp(number)}_${name}.mjs`,
        program(`await sql${literal(sql)}.execute(db)`),
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})
const second = (id: string, title: string, up: string, expects: readonly string[] = []) =>
  adds(id, title, { [`migrations/${stamp(2)}_b.mjs`]: program(up) }, expects)

export const runner: Runner = {
  name: 'kysely',
  title: 'Kysely',
  version,
  layout,
  ownTable: "delete from kysely_migration where name = '' and timestamp = '';",
  specials: [
    second(
      'builder',
      'createTable',
      "await db.schema.createTable('t2').addColumn('id', 'integer').execute()",
      ['t2'],
    ),
    second(
      'builder-same-table',
      'createTable of a table that base has',
      "await db.schema.createTable('t1').addColumn('id', 'integer').execute()",
    ),
    second(
      'builder-missing-table',
      'a column of a table that is not there',
      "await db.schema.alterTable('nowhere').addColumn('id', 'integer').execute()",
    ),
    second(
      'builder-same-column',
      'a column that base has',
      "await db.schema.alterTable('t1').addColumn('id', 'integer').execute()",
    ),
  ],
  async install(cache) {
    const modules = await cache.npm('kysely', [`kysely@${version}`, 'pg@8.16.3'])
    return {
      apply: (tree, server, database) =>
        nodeScript(
          tree,
          modules,
          `import { promises as fs } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Kysely, PostgresDialect } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import pg from 'pg'
const db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }) })
const provider = new FileMigrationProvider({ fs, path, migrationFolder: path.resolve('migrations'), import: file => import(pathToFileURL(file)) })
const { error } = await new Migrator({ db, provider }).migrateToLatest()
await db.destroy()
if (error) {
  console.error('error: ' + error.message)
  process.exit(1)
}
`,
          { DATABASE_URL: server.url(database) },
        ),
    }
  },
}
