import { nodeScript } from './harness/node.ts'
import { addsTo, type Files, packageJson, type Runner, type Step, step, table } from './harness/runner.ts'

const version = '8.0.0'
const mod = packageJson({ postgrator: `^${version}`, pg: '^8.16.3' })

function layout(steps: readonly Step[]): Files | undefined {
  if (steps.some(({ noTransaction, unsplit }) => noTransaction || unsplit)) return undefined
  return {
    ...mod,
    ...Object.fromEntries(
      steps.flatMap(({ number, name, sql }) => {
        const start = `migrations/${String(number).padStart(3, '0')}`
        return [
          [`${start}.do.${name}.sql`, sql],
          [`${start}.undo.${name}.sql`, 'select 1;\n'],
        ]
      }),
    ),
  }
}

const adds = addsTo(layout([step(1, table('t1'))]) ?? {})

export const runner: Runner = {
  name: 'postgrator',
  title: 'Postgrator',
  version,
  layout,
  ownTable: "delete from schemaversion where version < 0 and name = '' and md5 = '' and run_at is null;",
  specials: [
    adds('no-action', 'a name without do', { 'migrations/002.b.sql': table('t2') }),
    adds('underscore', 'an underscore after the number', { 'migrations/002_do_b.sql': table('t2') }),
    adds('upper-case-do', 'DO in capitals', { 'migrations/002.DO.b.sql': table('t2') }),
    adds('no-name', 'a number and do alone', { 'migrations/002.do.sql': table('t2') }),
    adds('other-width', 'a number of another width', { 'migrations/2.do.b.sql': table('t2') }),
    adds('zeros', '1 beside 001', { 'migrations/1.do.b.sql': table('t2') }),
    adds('undo-alone', 'an undo alone', { 'migrations/002.undo.b.sql': 'drop table t2;\n' }, []),
    adds('sub-directory', 'a file in a sub-directory', { 'migrations/sub/002.do.b.sql': table('t2') }),
    adds('code', 'a migration in JavaScript', {
      'migrations/002.do.b.js': `module.exports.generateSql = () => 'create table t2 (id int)'\n`,
    }),
  ],
  async install(cache) {
    const modules = await cache.npm('postgrator', [`postgrator@${version}`, 'pg@8.16.3'])
    return {
      apply: (tree, server, database) =>
        nodeScript(
          tree,
          modules,
          `import pg from 'pg'
import Postgrator from 'postgrator'
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
try {
  const postgrator = new Postgrator({
    migrationPattern: 'migrations/*',
    driver: 'pg',
    database: process.env.DATABASE,
    execQuery: query => client.query(query),
  })
  await postgrator.migrate()
} catch (error) {
  console.error('error: ' + error.message)
  process.exit(1)
}
await client.end()
`,
          { DATABASE_URL: server.url(database), DATABASE: database },
        ),
    }
  },
}
