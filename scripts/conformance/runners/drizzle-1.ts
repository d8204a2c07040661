import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addsTo, type Files, packageJson, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '1.0.0-rc.5-5935859'
const mod = {
  ...packageJson({ 'drizzle-orm': version, 'drizzle-kit': version, pg: '^8.16.3' }),
  'drizzle.config.ts': `import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema.ts',
  out: './drizzle',
  dbCredentials: { url: process.env.DATABASE_URL },
})
`,
}
const directory = (number: number, name: string) => `drizzle/${20240101000000 + number}_${name}`
const uuid = (number: number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`

/** What `drizzle-kit generate` writes beside a migration, without tables: nobody reads those to migrate. */
const snapshot = (id: number, previous: number) =>
  `${JSON.stringify({ version: '8', dialect: 'postgres', id: uuid(id), prevIds: [uuid(previous)], ddl: [], renames: [] }, undefined, 2)}\n`

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql }, index) => [
        [`${directory(number, name)}/migration.sql`, sql],
        [`${directory(number, name)}/snapshot.json`, snapshot(index + 1, index)],
      ]),
    ),
  }
}

const base = layout([step(1, table('t1')), step(2, table('t2'))]) ?? {}
const adds = addsTo(base)
const third = (sql: string, previous = 2) => ({
  [`${directory(3, 'c')}/migration.sql`]: sql,
  [`${directory(3, 'c')}/snapshot.json`]: snapshot(3, previous),
})

export const drizzle1Packages = [`drizzle-kit@${version}`, `drizzle-orm@${version}`, 'pg@8.16.3']

export const runner: Runner = {
  name: 'drizzle-1',
  title: 'drizzle-kit 1.0',
  version,
  layout,
  ownTable: "delete from drizzle.__drizzle_migrations where id < 0 and hash = '' and created_at < 0;",
  specials: [
    adds(
      'no-snapshot',
      'a directory without its snapshot',
      { [`${directory(3, 'c')}/migration.sql`]: table('t3') },
      ['t3'],
    ),
    adds(
      'snapshot-alone',
      'a directory without its migration.sql',
      { [`${directory(3, 'c')}/snapshot.json`]: snapshot(3, 2) },
      [],
    ),
    adds('snapshot-collision', 'two snapshots with one parent', third(table('t3'), 1), ['t3']),
    adds(
      'breakpoint-without-semicolon',
      'no ; in front of a breakpoint',
      third('create table t3 (id int)\n--> statement-breakpoint\ncreate table t4 (id int)'),
      ['t3', 't4'],
    ),
    adds(
      'no-number',
      'a directory without a number',
      { 'drizzle/add_c/migration.sql': table('t3'), 'drizzle/add_c/snapshot.json': snapshot(3, 2) },
      ['t3'],
    ),
    adds('loose-file', 'a file beside the directories', { 'drizzle/20240101000003_c.sql': table('t3') }, [
      't3',
    ]),
  ],
  async install(cache) {
    const modules = await cache.npm('drizzle-1', drizzle1Packages)
    return {
      async apply(tree, server, database) {
        await symlink(join(modules, 'node_modules'), join(tree, 'node_modules'))
        await writeFile(join(tree, 'tsconfig.json'), '{}\n')
        return {
          command: process.execPath,
          args: [join(modules, 'node_modules/drizzle-kit/bin.cjs'), 'migrate'],
          env: { DATABASE_URL: server.url(database) },
        }
      },
    }
  },
}
