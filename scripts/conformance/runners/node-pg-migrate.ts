import { nodeProgram } from './harness/node.ts'
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

const version = '9.0.0'
const mod = packageJson({ 'node-pg-migrate': `^${version}`, pg: '^8.16.3' })
const stamp = (number: number) => 1_700_000_000_000 + number
const down = '\n-- Down Migration\nselect 1;\n'

function file({ number, name, sql, noTransaction }: Step): [string, string] {
  if (noTransaction)
    return [
      `migrations/${stamp(number)}_${name}.js`,
      `exports.up = pgm => {\n  pgm.noTransaction()\n  pgm.sql(${literal(sql)})\n}\n\nexports.down = false\n`,
    ]
  return [
    `migrations/${stamp(number)}_${name}.sql`,
    sql.startsWith('\ufeff')
      ? `\ufeff-- Up Migration\n${sql.slice(1)}${down}`
      : `-- Up Migration\n${sql}${down}`,
  ]
}

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ unsplit }) => unsplit)) return undefined
  return { ...mod, ...Object.fromEntries(steps.map(file)) }
}

const base = layout([step(1, table('t1'))]) ?? {}
const adds = addsTo(base)
const second = (id: string, title: string, text: string) =>
  adds(id, title, { [`migrations/${stamp(2)}_b.sql`]: text })
const code = (name: string) =>
  `exports.up = pgm => {\n  pgm.createTable('${name}', { id: 'id' })\n}\n\nexports.down = pgm => {\n  pgm.dropTable('${name}')\n}\n`

export const runner: Runner = {
  name: 'node-pg-migrate',
  title: 'node-pg-migrate',
  version,
  quick: true,
  layout,
  ownTable: "delete from pgmigrations where id < 0 and name = '' and run_on is null;",
  specials: [
    second('no-up', 'no `-- Up Migration`', table('t2')),
    second('no-down', 'no `-- Down Migration`', `-- Up Migration\n${table('t2')}`),
    second(
      'down-first',
      'Down in front of Up',
      `-- Down Migration\nselect 1;\n-- Up Migration\n${table('t2')}`,
    ),
    second('sql-before-up', 'SQL in front of Up', `${table('t2')}-- Up Migration\n${table('t3')}`),
    adds('code', 'a migration in JavaScript', { [`migrations/${stamp(2)}_b.js`]: code('t2') }),
    adds('code-same-table', 'two migrations in JavaScript that create one table', {
      [`migrations/${stamp(2)}_b.js`]: code('t2'),
      [`migrations/${stamp(3)}_c.js`]: code('t2'),
    }),
    adds('code-late', 'a migration in JavaScript below base', {
      [`migrations/${stamp(0)}_b.js`]: code('t2'),
    }),
    adds('hyphen', 'a hyphen after the number', { [`migrations/${stamp(2)}-b.sql`]: table('t2') }),
    adds('no-number', 'a name without a number', { 'migrations/add_b.sql': table('t2') }),
    adds('short-number', 'a short number', { 'migrations/2_b.sql': table('t2') }),
    adds('sub-directory', 'a file in a sub-directory', { [`migrations/sub/${stamp(2)}_b.sql`]: table('t2') }),
    adds('utc-number', 'a date of 17 digits', { 'migrations/20240101000000000_b.sql': table('t2') }),
  ],
  async install(cache) {
    const modules = await cache.npm('node-pg-migrate', [`node-pg-migrate@${version}`, 'pg@8.16.3'])
    return {
      apply: (tree, server, database) =>
        nodeProgram(tree, modules, 'node-pg-migrate/bin/node-pg-migrate.js', ['up'], {
          DATABASE_URL: server.url(database),
        }),
    }
  },
}
