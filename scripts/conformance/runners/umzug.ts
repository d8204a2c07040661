import { nodeProgram } from './harness/node.ts'
import { addsTo, type Files, packageJson, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '3.8.3'
const sequelize = '6.37.8'
const mod = packageJson({ umzug: `^${version}`, sequelize: `^${sequelize}`, pg: '^8.16.3' })

/** The project's own program, as its README has it for files of SQL. */
const program = (glob: string): Files => ({
  'migrate.mjs': `import { readFileSync } from 'node:fs'
import { Sequelize } from 'sequelize'
import { SequelizeStorage, Umzug } from 'umzug'

const sequelize = new Sequelize(process.env.DATABASE_URL, { logging: false })
const umzug = new Umzug({
  migrations: {
    glob: 'migrations/${glob}',
    resolve: params =>
      params.path.endsWith('.sql')
        ? { name: params.name, up: async () => params.context.query(readFileSync(params.path, 'utf8')) }
        : Umzug.defaultResolver(params),
  },
  context: sequelize,
  storage: new SequelizeStorage({ sequelize }),
  logger: undefined,
})
try {
  await umzug.up()
} catch (error) {
  console.error('error: ' + error.message)
  process.exit(1)
}
await sequelize.close()
`,
})
const stamp = (number: number) => `2024.01.01T00.00.${String(number).padStart(2, '0')}`

/** As umzug's own program names new files of SQL, with what takes them back in `down/`. */
function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...program('*.{js,sql}'),
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql }) => [
        [`migrations/${stamp(number)}.${name}.sql`, sql],
        [`migrations/down/${stamp(number)}.${name}.sql`, 'select 1;\n'],
      ]),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})

export const runner: Runner = {
  name: 'umzug',
  title: 'umzug',
  version,
  quick: true,
  layout,
  ownTable: `delete from "SequelizeMeta" where name = '';`,
  specials: [
    adds('no-number', 'a name without a date', { 'migrations/add_b.sql': table('t2') }),
    adds('day-alone', 'a date without a time', { 'migrations/2024.01.02.b.sql': table('t2') }),
    adds('plain-number', 'a plain number', { 'migrations/2_b.sql': table('t2') }),
    adds(
      'plain-number-order',
      'plain numbers of several widths, in the order of their text',
      { 'migrations/2_b.sql': table('t2'), 'migrations/10_c.sql': 'alter table t2 add column x int;\n' },
      [],
    ),
    adds('no-name', 'a date and nothing else', { [`migrations/${stamp(2)}.sql`]: table('t2') }),
    adds('hyphen', 'a hyphen after the date', { [`migrations/${stamp(2)}-b.sql`]: table('t2') }),
    adds('upper-case-sql', 'a file that ends with .SQL', { [`migrations/${stamp(2)}.b.SQL`]: table('t2') }),
    adds('dump', 'a schema.sql beside the migrations', { 'migrations/schema.sql': table('t2') }),
    {
      id: 'up-and-down',
      title: 'an .up.sql with its .down.sql, and a glob for the first',
      base: { ...mod, ...program('*.up.sql'), ...upAndDown(1) },
      head: { ...mod, ...program('*.up.sql'), ...upAndDown(1), ...upAndDown(2) },
      expects: ['t2'],
    },
    adds('sub-directory', 'a file in a sub-directory', {
      [`migrations/sub/${stamp(2)}.b.sql`]: table('t2'),
    }),
    adds('code', 'a migration in JavaScript', {
      [`migrations/${stamp(2)}.b.js`]:
        "exports.up = ({ context }) => context.query('create table t2 (id int)')\n",
    }),
  ],
  async install(cache) {
    const modules = await cache.npm('umzug', [`umzug@${version}`, `sequelize@${sequelize}`, 'pg@8.16.3'])
    return {
      apply: (tree, server, database) =>
        nodeProgram(tree, modules, '../migrate.mjs', [], { DATABASE_URL: server.url(database) }),
    }
  },
}

function upAndDown(number: number): Files {
  const start = `migrations/${stamp(number)}.m${number}`
  return {
    [`${start}.up.sql`]: table(`t${number}`),
    [`${start}.down.sql`]: `drop table t${number};\n`,
  }
}
